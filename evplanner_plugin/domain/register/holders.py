"""Who held a site when: handovers one after the other, those to the same holder taken together."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date
from typing import NamedTuple

from .realisation import Handover


class Holding(NamedTuple):
    """One holder's time: from its first handover until the site was handed over to another (``until``; ``None``: it
    still holds it). ``package`` and ``version`` are of the last handover that named them, ``acknowledged_on`` the last
    day on which receipt was acknowledged."""

    holder: str
    since: date | None
    until: date | None = None
    package: str = ""
    version: str = ""
    acknowledged_on: date | None = None


def holdings(handovers: Iterable[Handover], name_of: Callable[[Handover], str]) -> tuple[Holding, ...]:
    """The holders of a site in order; ``name_of`` says whom a handover was to."""
    found: list[Holding] = []
    for handover in handovers:
        holder = name_of(handover)
        if found and found[-1].holder == holder:
            before = found[-1]
            found[-1] = before._replace(
                package=handover.package or before.package,
                version=handover.version or before.version,
                acknowledged_on=handover.acknowledged_on or before.acknowledged_on,
            )
            continue
        if found:
            found[-1] = found[-1]._replace(until=handover.on)
        found.append(
            Holding(holder, handover.on, None, handover.package, handover.version, handover.acknowledged_on)
        )
    return tuple(found)


def holding_on(holders: Iterable[Holding], day: date | None) -> Holding | None:
    """The holding in force on ``day``: the last one that had begun by then, the first where none had.

    The last of all where no day is given; ``None`` without holders.
    """
    holders = list(holders)
    if not holders:
        return None
    if day is None:
        return holders[-1]
    begun = [each for each in holders if each.since is not None and each.since <= day]
    return begun[-1] if begun else holders[0]
