"""What waits for a person: features that both sides changed, and changes that the server does not take.

Nothing here talks to a server: decisions are written into the workspace, and the next exchange sends what is to be
sent.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from ..errors import QT_TRANSLATE_NOOP, BadInput, WorkspaceError
from ..workspace.schema import BY_NAME, SYNCED
from ..workspace.store import Workspace
from . import state
from .changes import local_side, remember_rows
from .features import GEOMETRY, FeatureMapper
from .reconcile import RESTORED, Payload, reconcile
from .state import Agreed

MINE, THEIRS = "mine", "theirs"

WHOLE = ""
"""The key of a choice about the feature as a whole, where one side removed it."""


@dataclass(frozen=True)
class Own:
    """A value of one's own for a field: as in a payload, for the geometry GeoJSON in CRS84 (longitude, latitude)."""

    value: Any


@dataclass(frozen=True)
class Conflict:
    """One feature that waits for a person. Payloads map columns to values (JSON columns as text), ``"geometry"`` to
    GeoJSON in CRS84; None stands for a removed feature."""

    collection: str
    id: str
    kind: str
    fields: tuple[str, ...]
    base: Payload | None
    mine: Payload | None
    theirs: Payload | None
    rev: int
    detected_at: str
    changed_by: str
    changed_at: str

    @property
    def whole(self) -> bool:
        """Whether one side removed the feature, so that there are no fields to choose between."""
        return self.mine is None or self.theirs is None


def open_conflicts(workspace: Workspace, collection: str | None = None) -> list[Conflict]:
    """The features that wait for a person, of all tables or one, the oldest conflict first; reads only."""
    found = []
    with workspace.reading() as connection:
        for table in SYNCED:
            if collection in (None, table.name):
                found += _of(workspace, connection, table.name)
    return sorted(found, key=lambda conflict: (conflict.detected_at, conflict.collection, conflict.id))


def resolve(workspace: Workspace, conflict: Conflict, choices: Mapping[str, Any]) -> None:
    """Decide a conflict: for each of its fields :data:`MINE`, :data:`THEIRS` or :class:`Own`.

    Where one side removed the feature the choice is about all of it, under :data:`WHOLE`. Fields that only one side
    changed are merged as always. All of it is one transaction.
    :raises BadInput: a choice is missing, or a value does not fit its column.
    :raises WorkspaceError: the feature was changed, here or there, since the conflict was read.
    """
    mapper = FeatureMapper(BY_NAME[conflict.collection], workspace.epsg)
    with workspace.transaction() as connection:
        present = {each.id: each for each in _of(workspace, connection, conflict.collection, [conflict.id])}
        now = present.get(conflict.id)
        if now is None or now.rev != conflict.rev or now.mine != conflict.mine:
            raise WorkspaceError(
                QT_TRANSLATE_NOOP("errors", "The feature was changed meanwhile, so the decision was not applied."),
                QT_TRANSLATE_NOOP("errors", "Look at the conflict again and decide anew.")
            )
        chosen = _chosen(now, choices, mapper)
        fault = None if chosen is None else mapper.fault(chosen)
        if fault is not None:
            raise fault
        _put(workspace, connection, mapper, conflict.id, chosen)
        _agree_on_theirs(connection, mapper, now, chosen)
        state.forget_conflict(connection, conflict.collection, conflict.id)


def take_back(workspace: Workspace, collection: str, ids: Sequence[str]) -> int:
    """Give up local changes: these rows become again what was agreed, new ones go; returns how many were touched.

    Make a backup first. Features in conflict are left alone.
    """
    mapper = FeatureMapper(BY_NAME[collection], workspace.epsg)
    touched = 0
    with workspace.transaction() as connection:
        mine, _, agreed = local_side(workspace, connection, mapper, ids)
        waiting = state.conflicts(connection, collection, ids)
        for id_ in ids:
            known = agreed.get(id_)
            wanted = known.payload if known is not None else None
            if id_ in waiting or mine.get(id_) == wanted:
                continue
            _put(workspace, connection, mapper, id_, wanted)
            touched += 1
        remember_rows(connection, mapper, [id_ for id_ in ids if id_ in agreed and id_ not in waiting])
    return touched


def take_back_removals(workspace: Workspace, collection: str) -> int:
    """Bring back all rows of a table that were removed here and not yet there; returns how many."""
    with workspace.reading() as connection:
        mine, _, agreed = local_side(workspace, connection, FeatureMapper(BY_NAME[collection], workspace.epsg))
    gone = [id_ for id_, known in agreed.items() if known.payload is not None and id_ not in mine]
    return take_back(workspace, collection, gone)


def local_geometry(workspace: Workspace, collection: str, payload: Payload | None) -> Any:
    """A payload's geometry as a shapely geometry in the workspace's CRS (metres), None where there is none."""
    if payload is None:
        return None
    return FeatureMapper(BY_NAME[collection], workspace.epsg).local_geometries([payload])[0]


def geojson(workspace: Workspace, collection: str, geometry: Any) -> dict:
    """A shapely geometry in the workspace's CRS as GeoJSON in CRS84, for :class:`Own`."""
    return FeatureMapper(BY_NAME[collection], workspace.epsg).payload({GEOMETRY: geometry})[GEOMETRY]


def _of(
    workspace: Workspace, connection: sqlite3.Connection, collection: str, ids: Collection[str] | None = None
) -> list[Conflict]:
    """Conflicts of one table, with what stands in the workspace now as mine."""
    rows = [
        row for row in workspace.rows("sync_conflict", {"collection": collection}, connection=connection)
        if ids is None or row["id"] in ids
    ]
    if not rows:
        return []
    mapper = FeatureMapper(BY_NAME[collection], workspace.epsg)
    mine, _, _ = local_side(workspace, connection, mapper, [row["id"] for row in rows])
    found = []
    for row in rows:
        base, theirs, here = row["base"], row["theirs"], mine.get(row["id"])
        fields = tuple(row["fields"] or ())
        if here is not None and theirs is not None:  # mine may have been edited since the conflict was found
            fields = reconcile(base if row["kind"] != RESTORED else None, here, theirs, mapper.table.decided).fields
        found.append(
            Conflict(
                collection, row["id"], row["kind"], fields, base, here, theirs, row["rev"], row["detected_at"] or "",
                row["changed_by"] or "", row["changed_at"] or "",
            )
        )
    return found


def _chosen(conflict: Conflict, choices: Mapping[str, Any], mapper: FeatureMapper) -> Payload | None:
    """What the feature is to be after the decision; None where it is to go."""
    wanted = (WHOLE,) if conflict.whole else conflict.fields
    missing = [name for name in wanted if name not in choices]
    if missing:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The conflict is not decided for {fields}."),
            QT_TRANSLATE_NOOP("errors", "Choose mine, theirs or a value of your own, or leave the feature for later."),
            fields=", ".join(missing)
        )
    if conflict.whole:
        return conflict.mine if choices[WHOLE] == MINE else conflict.theirs
    base = None if conflict.kind == RESTORED else conflict.base
    merged = dict(reconcile(base, conflict.mine, conflict.theirs, mapper.table.decided).merged)
    for name in wanted:
        choice = choices[name]
        if isinstance(choice, Own):
            merged[name] = mapper.spelled(name, choice.value)
        else:
            merged[name] = (conflict.mine if choice == MINE else conflict.theirs).get(name)
    return merged


def _put(
    workspace: Workspace, connection: sqlite3.Connection, mapper: FeatureMapper, id_: str, payload: Payload | None
) -> None:
    """Write a whole feature into its layer, or take it out."""
    if payload is None:
        workspace.delete(connection, mapper.table.name, id_)
        return
    before, _, agreed = local_side(workspace, connection, mapper, [id_])
    values = mapper.row_values(payload, [name for name in payload if name in mapper.columns])
    if id_ not in before or before[id_][GEOMETRY] != payload[GEOMETRY]:
        known = agreed.get(id_)
        if known is not None and known.payload and known.local and known.payload[GEOMETRY] == payload[GEOMETRY]:
            values[GEOMETRY] = mapper.geometry_of(known.local)
        else:
            values[GEOMETRY] = mapper.local_geometries([payload])[0]
    if id_ in before:
        workspace.update(connection, mapper.table.name, id_, values)
    else:
        workspace.insert(connection, mapper.table.name, [{"id": id_, **values}])


def _agree_on_theirs(
    connection: sqlite3.Connection, mapper: FeatureMapper, conflict: Conflict, chosen: Payload | None
) -> None:
    """From now on what the server has is what both sides agree on; what was chosen beside it is an edit to send."""
    if conflict.theirs is None:
        state.keep_agreed(connection, mapper.table.name, {conflict.id: Agreed(conflict.rev, None, "")})
        return
    text = mapper.local_text(mapper.local_geometries([conflict.theirs])[0])
    state.keep_agreed(
        connection, mapper.table.name, {conflict.id: Agreed(conflict.rev, conflict.theirs, text)}
    )
    if chosen == conflict.theirs:
        remember_rows(connection, mapper, [conflict.id])
