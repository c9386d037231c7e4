"""What a source's locations are dated as after a snapshot: seen since when and until when, gone on which day."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...domain.charging import identity
from ...domain.charging.content import of_text
from ...domain.charging.same_pole import Doubt
from ...domain.charging.snapshots import Origin, gone_on, not_seen, removed, seen
from .origins import KeptOrigin, Origins

if TYPE_CHECKING:
    from ..store import Workspace


@dataclass(frozen=True)
class Snapshot:
    """What a source says on one day.

    ``told``: by reference the content's text (see ``domain/charging/content``); ``removed``: references that it says
    were taken away; ``partial``: only changes were read, so that absence means nothing; ``rejected``: words out of what
    could not be taken: a known reference among them is not gone.
    """

    day: str
    told: Mapping[str, str]
    removed: Collection[str] = ()
    rejected: Collection[str] = ()
    partial: bool = False


@dataclass
class Outcome:
    """What an import did, in locations. ``same_pole``: of those told, how many another source tells of too.

    ``gone``: gone by this snapshot. ``doubts``: what may be the same pole, but was left apart (all sources together).
    """

    new: int = 0
    changed: int = 0
    gone: int = 0
    unchanged: int = 0
    same_pole: int = 0
    doubts: list[Doubt] = field(default_factory=list)


def first_days(
    connection: sqlite3.Connection, workspace: Workspace, source_id: str, snapshot: Snapshot, own: Origins
) -> dict[str, str]:
    """By reference since when a colleague, who imported the same source earlier, knows what is new here."""
    rows = connection.execute("SELECT id, valid_from FROM charging_location WHERE valid_from < ?", (snapshot.day,))
    there = {row[0]: row[1] for row in rows}
    if not there:
        return {}
    new = (ref for ref in snapshot.told if (source_id, ref) not in own)
    ids = ((ref, identity.location_id(workspace.nis, source_id, ref)) for ref in new)
    return {ref: there[id_] for ref, id_ in ids if id_ in there}


def origins_after(
    source_id: str,
    own: Origins,
    snapshot: Snapshot,
    days_before: Sequence[str],
    days: Sequence[str],
    known_since: Mapping[str, str],
    check: Callable[[], None],
) -> tuple[Origins, Outcome]:
    """The source's origins after the snapshot, and the counts."""
    outcome = Outcome()
    after: Origins = {}
    day = snapshot.day
    for number, (ref, text) in enumerate(snapshot.told.items()):
        if number % 5_000 == 0:
            check()
        key = (source_id, ref)
        old = own.get(key)
        if old is None:
            outcome.new += 1
            kept = KeptOrigin(source_id, ref, known_since.get(ref, day), day, "", "", text)
        elif old.text == text and day >= old.last_seen and '"removed_on"' not in text:
            kept = old._replace(last_seen=day)
        else:
            kept = KeptOrigin.of(seen(old.origin(), source_id, ref, of_text(text), day, days_before))
        after[key] = _dated(kept, days)
        if old is not None:
            same = old.text == after[key].text and bool(old.gone_on) == bool(after[key].gone_on)
            outcome.unchanged += same
            outcome.changed += not same
    for key, old in own.items():
        if key in after:
            continue
        kept = _untold(old, snapshot, days_before)
        if kept is not None:
            after[key] = _dated(kept, days)
        outcome.gone += not old.gone_on and (kept is None or bool(after[key].gone_on))
    return after, outcome


def _untold(old: KeptOrigin, snapshot: Snapshot, days: Sequence[str]) -> KeptOrigin | None:
    """An origin that the snapshot does not name; ``None`` where there is nothing left of it."""
    if old.ref in snapshot.removed:
        return KeptOrigin.of(removed(old.origin(), snapshot.day))
    if snapshot.partial:
        return old
    if old.ref in snapshot.rejected:
        return old._replace(last_seen=max(old.last_seen, snapshot.day))
    if old.last_seen != snapshot.day:
        return old
    origin = not_seen(old.origin(), snapshot.day, days)
    return None if origin is None else KeptOrigin.of(origin)


def _dated(kept: KeptOrigin, days: Sequence[str]) -> KeptOrigin:
    """With the day on which it was gone, as all complete snapshots say."""
    if days and kept.last_seen >= days[-1] and '"removed_on"' not in kept.text:
        gone = ""
    elif '"removed_on"' in kept.text:
        gone = gone_on(kept.origin(), days)
    else:
        gone = gone_on(Origin(kept.source_id, kept.ref, kept.first_seen, kept.last_seen, {}), days)
    return kept if kept.gone_on == gone else kept._replace(gone_on=gone)
