"""From what all sources say to the rows that show it: which origins are one location, and what changed of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from ...domain.charging import identity
from ...domain.charging.merging import SourceFacts, location_id, merged
from ...domain.charging.operators import Operators
from ...domain.charging.same_pole import Closeness, Doubt, grouped
from ..bulk import let_go
from .operators import read_operators
from .origins import KeptOrigin, Key, Origins
from .rows import Shown, bring

if TYPE_CHECKING:
    from ..store import Workspace

_BLOCK = 2_000
"""So many locations between two looks whether to go on."""


def show(
    workspace: Workspace,
    connection: sqlite3.Connection,
    before: Origins,
    after: Origins,
    facts: tuple[Mapping[str, SourceFacts], Mapping[str, SourceFacts]],
    closeness: Closeness,
    check: Callable[[], None],
) -> tuple[Origins, list[Doubt]]:
    """Bring the rows in line with the origins; returns the origins with the ids of the rows that show them."""
    operators = read_operators(workspace, connection)
    doubts: list[Doubt] = []
    if len({key[0] for key in after}) > 1:
        groups, doubts = grouped([kept.origin() for kept in after.values()], operators, closeness)
        check()
        homes = {
            (origin.source_id, origin.ref): location_id(workspace.nis, group) for group in groups for origin in group
        }
    else:
        homes = {key: kept.location_id or identity.location_id(workspace.nis, *key) for key, kept in after.items()}
    after = {
        key: kept if kept.location_id == homes[key] else kept._replace(location_id=homes[key])
        for key, kept in after.items()
    }
    check()
    ids = _touched(before, after, facts) if before else set(homes.values())
    check()
    old, new = (
        shown(workspace, by_location(state.values(), ids), each, operators, check)
        for state, each in zip((before, after), facts)
    )
    check()
    bring(workspace, connection, old, new, check)
    let_go(homes, *old.mappings(), *new.mappings())
    return after, doubts


def _touched(
    before: Origins, after: Origins, facts: tuple[Mapping[str, SourceFacts], Mapping[str, SourceFacts]]
) -> set[str]:
    """The ids of the rows that show, or showed, an origin that says something else now or moved to another row."""
    # Not the union of both: that is one call into C, which keeps Python's lock.
    touched = {
        key
        for key in chain(before, (key for key in after if key not in before))
        if _says(before.get(key), facts[0]) != _says(after.get(key), facts[1])
        or (key in after and _home(before, key) != _home(after, key))
    }
    return {home for state in (before, after) for key in touched if (home := _home(state, key))}


def _says(kept: KeptOrigin | None, facts: Mapping[str, SourceFacts]) -> tuple[Any, ...] | None:
    """What of an origin its rows follow from; the days of snapshots only count where points were not on all of them."""
    if kept is None:
        return None
    days = (kept.last_seen, facts.get(kept.source_id)) if '"last_seen"' in kept.text else ()
    return (kept.text, kept.first_seen, kept.gone_on, days)


def _home(state: Origins, key: Key) -> str:
    kept = state.get(key)
    return kept.location_id if kept is not None else ""


def by_location(origins: Iterable[KeptOrigin], ids: Collection[str]) -> dict[str, list[KeptOrigin]]:
    """The origins that are shown by rows of ``ids``, together by row."""
    groups: dict[str, list[KeptOrigin]] = {}
    for origin in origins:
        if origin.location_id in ids:
            groups.setdefault(origin.location_id, []).append(origin)
    return groups


def shown(
    workspace: Workspace,
    groups: Mapping[str, Sequence[KeptOrigin]],
    facts: Mapping[str, SourceFacts],
    operators: Operators,
    check: Callable[[], None] = lambda: None,
) -> Shown:
    """The rows of the groups, by the id of the location that shows each."""
    found = Shown()
    nis = workspace.nis
    for number, (id_, kept_ones) in enumerate(groups.items()):
        if number % _BLOCK == 0:
            check()
        # Decoded one by one: all contents at once would fill the memory.
        group = [kept.origin() for kept in kept_ones if kept.source_id in facts]
        if group:
            found.add(merged(nis, id_, group, facts, operators), [(kept.source_id, kept.ref) for kept in group])
    return found


def locations_shared(after: Origins, source_id: str, told: Mapping[str, str]) -> int:
    """How many of the locations that the source tells of are told of by another one, too."""
    others = {kept.location_id for kept in after.values() if kept.source_id != source_id}
    return sum(after[source_id, ref].location_id in others for ref in told)
