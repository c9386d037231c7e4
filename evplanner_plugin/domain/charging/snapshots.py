"""Dated snapshots of a source: what was first seen when, and what is gone since.

Everything follows from the *set* of snapshots: in which order they are imported makes no difference. A second snapshot
of the same source and day takes the place of the first.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from .content import Content


@dataclass(frozen=True)
class Origin:
    """What one source says of one location. Days are texts; ``gone_on`` is "" while the source still names it.

    ``location_id`` is the id of the row that shows it, ``removed_on`` the day on which the source said that it was
    taken away.
    """

    source_id: str
    ref: str
    first_seen: str
    last_seen: str
    content: Content
    gone_on: str = ""
    location_id: str = ""


def seen(origin: Origin | None, source_id: str, ref: str, content: Content, day: str, days: Sequence[str]) -> Origin:
    """The origin after a snapshot of ``day`` that names the location with ``content``.

    ``days`` are the days of all complete snapshots of the source in order, without this one unless it was read before.
    """
    if origin is None:
        return Origin(source_id, ref, day, day, content)
    newest = day >= origin.last_seen
    first, last = min(origin.first_seen, day), max(origin.last_seen, day)
    before = {evse["key"]: evse for evse in origin.content.get("evses", ())}
    now = {evse["key"]: evse for evse in content.get("evses", ())}
    evses = []
    for key in sorted(before.keys() | now.keys()):
        spans = _span(before.get(key), origin, key in now, day, days)
        if spans is None:
            continue
        seen_newest = key in now and (key not in before or day >= _last(before[key], origin))
        evse = dict(now[key] if seen_newest else before[key])
        evse.pop("first_seen", None)
        evse.pop("last_seen", None)
        if spans[0] != first:
            evse["first_seen"] = spans[0]
        if spans[1] != last:
            evse["last_seen"] = spans[1]
        evses.append(evse)
    told = dict(content if newest else origin.content)
    told.pop("evses", None)
    if not newest or day < origin.content.get("removed_on", ""):
        removed = origin.content.get("removed_on", "")
        if removed > last:
            told["removed_on"] = removed
    if evses:
        told["evses"] = evses
    return replace(origin, first_seen=first, last_seen=last, content=told)


def removed(origin: Origin, day: str) -> Origin:
    """The origin after its source said on ``day`` that the location was taken away."""
    if day < origin.last_seen:
        return origin
    known = origin.content.get("removed_on", "")
    return replace(origin, content={**origin.content, "removed_on": min(known, day) if known else day})


def not_seen(origin: Origin, day: str, days: Sequence[str]) -> Origin | None:
    """The origin after a complete snapshot of ``day`` that does not name the location.

    Only a second snapshot of a day changes anything by itself: what the first one of that day had brought is taken back
    (``None`` where that was all there ever was).
    """
    if origin.last_seen != day:
        return origin
    if origin.first_seen == day:
        return None
    content = dict(origin.content)
    if "evses" in content:
        content["evses"] = [evse for evse in content["evses"] if evse.get("first_seen") != day]
    return replace(origin, last_seen=_day_before(day, days, origin.first_seen), content=content)


def gone_on(origin: Origin, days: Sequence[str]) -> str:
    """The day of the first complete snapshot after the source named the location last; "" where it still does."""
    told = origin.content.get("removed_on", "")
    missed = _first_after(origin.last_seen, days)
    return min((day for day in (told, missed) if day), default="")


def evse_span(origin: Origin, evse: dict[str, Any], days: Sequence[str]) -> tuple[str, str]:
    """From which day a charging point of the origin is known, and since which day it is gone ("" while it is there)."""
    first = evse.get("first_seen", origin.first_seen)
    last = evse.get("last_seen", origin.last_seen)
    if last == origin.last_seen:
        return first, origin.gone_on
    missed = _first_after(last, days)
    return first, min((day for day in (missed, origin.last_seen) if day), default="")


def _span(
    evse: dict[str, Any] | None, origin: Origin, is_there: bool, day: str, days: Sequence[str]
) -> tuple[str, str] | None:
    """First and last day on which a charging point was seen; ``None`` where it never was."""
    if evse is None:
        return day, day
    first, last = evse.get("first_seen", origin.first_seen), _last(evse, origin)
    if is_there:
        return min(first, day), max(last, day)
    if last != day:
        return first, last
    return None if first == day else (first, _day_before(day, days, first))


def _last(evse: dict[str, Any], origin: Origin) -> str:
    return evse.get("last_seen", origin.last_seen)


def _first_after(day: str, days: Sequence[str]) -> str:
    place = bisect_right(days, day)
    return days[place] if place < len(days) else ""


def _day_before(day: str, days: Sequence[str], earliest: str) -> str:
    """The last complete snapshot before ``day``, ``earliest`` where there is none after it."""
    return max((each for each in days if earliest < each < day), default=earliest)
