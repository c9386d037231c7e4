"""What was changed in the workspace since the last exchange, found by comparing the data with what was agreed.

Comparing misses nothing: neither edits by other programs nor by Processing, neither ``ogr2ogr`` nor a layer that was
saved over.
"""

from __future__ import annotations

import re
import sqlite3
import uuid
from collections.abc import Sequence
from dataclasses import dataclass

from ..errors import QT_TRANSLATE_NOOP, BadInput, EvPlannerError
from ..workspace.geopackage import quoted, statement
from ..workspace.schema import SYNCED, Table
from ..workspace.store import Workspace
from . import state
from .features import FeatureMapper
from .reconcile import Payload

PARENTS_FIRST: tuple[Table, ...] = tuple(
    sorted(SYNCED, key=lambda table: 0 if table.name == "operator" else 1)
)
"""The synced tables in the order of the exchange: what others refer to goes first."""

NEW, EDITED, REMOVED = "new", "edited", "removed"

_REFERENCES = {
    "proposed_site": "site_id",
    "charging_location": "location_id",
    "evse": "evse_id",
    "operator": "operator_id",
}

_UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True)
class Change:
    """One feature to send; ``payload`` is None for a removed one."""

    id: str
    kind: str
    payload: Payload | None


@dataclass(frozen=True)
class Unfit:
    """One feature that cannot be sent as it is, and why."""

    id: str
    reason: EvPlannerError


def local_side(
    workspace: Workspace, connection: sqlite3.Connection, mapper: FeatureMapper, ids: Sequence[str] | None = None
) -> tuple[dict[str, Payload], dict[str, object], dict[str, state.Agreed]]:
    """By id: payloads and geometries of the local rows, and what was agreed on. All of them, or those in ``ids``."""
    name = mapper.table.name
    rows = workspace.rows(name, None if ids is None else {"id": list(ids)}, connection=connection)
    agreed = state.agreed(connection, name, ids)
    payloads: dict[str, Payload] = {}
    shapes: dict[str, object] = {}
    for row in rows:
        known = agreed.get(row["id"])
        shapes[row["id"]] = row["geometry"]
        payloads[row["id"]] = mapper.payload(row, known.payload, known.local) if known else mapper.payload(row)
    return payloads, shapes, agreed


def pending(
    workspace: Workspace, connection: sqlite3.Connection, mapper: FeatureMapper
) -> tuple[list[Change], list[Unfit]]:
    """The changes of one table that are still to be sent, without features in conflict, and what cannot be sent."""
    payloads, _, agreed = local_side(workspace, connection, mapper)
    waiting = state.conflicts(connection, mapper.table.name)
    changes: list[Change] = []
    unfit: list[Unfit] = []
    for id_, payload in payloads.items():
        known = agreed.get(id_)
        if id_ in waiting or (known is not None and known.payload == payload):
            continue
        fault = mapper.fault(payload) or _of_another_municipality(workspace, payload)
        if fault is not None:
            unfit.append(Unfit(id_, fault))
        else:
            changes.append(Change(id_, NEW if known is None else EDITED, payload))
    changes += [Change(id_, REMOVED, None) for id_ in agreed if id_ not in payloads and id_ not in waiting]
    return changes, unfit


def count_pending(workspace: Workspace) -> dict[str, int]:
    """Number of changes still to be sent, by table; reads only."""
    with workspace.reading() as connection:
        return {
            table.name: len(pending(workspace, connection, FeatureMapper(table, workspace.epsg))[0]) for table in SYNCED
        }


def repair(workspace: Workspace, connection: sqlite3.Connection) -> int:
    """Give rows that were drawn or copied by other means an id and a municipality; returns how many were touched.

    QGIS's ``uuid()`` puts braces around, copying a feature makes ``<uuid>_1``, a new row has nothing: the database
    takes plain lower-case UUIDs only. Rows that refer to a renamed one are changed along.
    """
    touched = 0
    for table in SYNCED:
        name = quoted(table.name)
        touched += connection.execute(
            statement("UPDATE", name, "SET nis = ? WHERE nis IS NULL OR nis = ''"), (workspace.nis,)
        ).rowcount
        rows = connection.execute(statement("SELECT rowid AS number, id FROM", name)).fetchall()
        taken = {row["id"] for row in rows}
        for row in rows:
            if isinstance(row["id"], str) and _UUID.fullmatch(row["id"]):
                continue
            fresh = _plain_uuid(row["id"])
            if fresh in taken:
                fresh = Workspace.new_id()
            taken.add(fresh)
            connection.execute(statement("UPDATE", name, "SET id = ? WHERE rowid = ?"), (fresh, row["number"]))
            _refer(connection, table, row["id"], fresh)
            touched += 1
    return touched


def _plain_uuid(text: object) -> str:
    try:
        return str(uuid.UUID(str(text)))
    except ValueError:
        return Workspace.new_id()


def _refer(connection: sqlite3.Connection, table: Table, old: object, new: str) -> None:
    """Let rows that refer to ``old`` in ``table`` refer to ``new``."""
    column = _REFERENCES.get(table.name)
    if column is None or not old:
        return
    for other in SYNCED:
        if column in other.column_names():
            connection.execute(
                statement("UPDATE", quoted(other.name), "SET", quoted(column), "= ? WHERE", quoted(column), "= ?"),
                (new, old),
            )


def _of_another_municipality(workspace: Workspace, payload: Payload) -> EvPlannerError | None:
    if payload["nis"] == workspace.nis:
        return None
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The feature belongs to the municipality {other}, the workspace to {nis}."),
        QT_TRANSLATE_NOOP("errors", "Correct its NIS code, or move it to the other municipality's workspace."),
        other=payload["nis"], nis=workspace.nis,
    )
