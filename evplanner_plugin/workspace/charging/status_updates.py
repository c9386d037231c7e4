"""A publication of statuses alone, as a partial snapshot of the source whose charging points it speaks of."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from ...domain.charging.content import of_text, plain_id, to_text
from ...domain.charging.statuses import REMOVED, status_of
from .importing import Snapshot
from .origins import read_origins

if TYPE_CHECKING:
    from ..store import Workspace


class Status(NamedTuple):
    """The status of one charging point in the source's words; ``ref`` is the source's id of it, or its EVSE id."""

    ref: str
    words: str


def status_snapshot(
    workspace: Workspace, source_id: str, statuses: Iterable[Status], day: str
) -> tuple[Snapshot, list[str]]:
    """What the source says on ``day``, given only the statuses of its points, and the ids of points it never named.

    A point whose status says nothing keeps what it had. One that is told to be removed leaves its location; a location
    that loses its last point so is removed. Raises :class:`WorkspaceError` where the file cannot be read.
    """
    with workspace.reading() as connection:
        own = [kept for (source, _), kept in read_origins(connection).items() if source == source_id]
    contents = {kept.ref: _standing(of_text(kept.text), kept.last_seen) for kept in own if not kept.gone_on}
    homes = {}
    for ref, content in contents.items():
        for evse in content.get("evses", ()):
            homes[plain_id(evse["emi3_id"]) if evse.get("emi3_id") else evse["key"]] = (ref, evse)
            homes[evse["key"]] = (ref, evse)
    unknown, touched = [], set()
    for status in statuses:
        ref, evse = homes.get(status.ref) or homes.get(plain_id(status.ref)) or ("", None)
        code = status_of(status.words)
        if evse is None:
            unknown.append(status.ref)
        elif code and evse.get("status") != code:
            evse["status"] = code
            touched.add(ref)
    told, removed = {}, set()
    for ref in sorted(touched):
        left = [evse for evse in contents[ref]["evses"] if evse.get("status") != REMOVED]
        if left:
            told[ref] = to_text({**contents[ref], "evses": [_ordered(evse) for evse in left]})
        else:
            removed.add(ref)
    return Snapshot(day, told, removed, partial=True), unknown


_ORDER = ("key", "emi3_id", "status")


def _standing(content: dict, last_seen: str) -> dict:
    """The content as a reading on ``last_seen`` gave it: without points that were gone, and without their days."""
    evses = [evse for evse in content.get("evses", ()) if evse.get("last_seen", last_seen) >= last_seen]
    return {**content, "evses": [_ordered(evse) for evse in evses]}


def _ordered(evse: dict) -> dict:
    """Its keys in the order in which a reading writes them, so that equal contents make equal texts; without days."""
    first = {name: evse[name] for name in _ORDER if name in evse}
    rest = {name: value for name, value in evse.items() if name not in (*_ORDER, "first_seen", "last_seen")}
    return {**first, **rest}
