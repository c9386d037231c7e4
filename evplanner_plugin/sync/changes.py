"""What was changed in the workspace since the last exchange, found by comparing the data with what was agreed.

Comparing misses nothing: neither edits by other programs nor by Processing, neither ``ogr2ogr`` nor a layer that was
saved over. SQLite itself finds the rows that are not, to the byte, what they were; only those are looked at closely.
"""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from ..errors import QT_TRANSLATE_NOOP, BadInput, EvPlannerError
from ..workspace.geopackage import quoted, statement
from ..workspace.schema import SYNCED, Table
from ..workspace.store import Workspace
from ..workspace.tables import describe
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

_UUID = "-".join("[0-9a-f]" * digits for digits in (8, 4, 4, 4, 12))
"""A plain lower-case UUID as a pattern of SQLite's GLOB."""

MANY = 5000
"""Above so many features all rows of a table are read at once rather than each by its id."""


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
    if ids is None or len(ids) > MANY:
        wanted = None if ids is None else set(ids)
        rows = workspace.rows(name, connection=connection)
        rows = rows if wanted is None else [row for row in rows if row["id"] in wanted]
    else:
        rows = workspace.rows(name, {"id": list(ids)}, connection=connection)
    agreed = state.agreed(connection, name, ids)
    standing = {id_: known for id_, known in agreed.items() if known.payload is not None}
    return mapper.payloads(rows, standing), {row["id"]: row["geometry"] for row in rows}, agreed


@dataclass
class Pending:
    """What one table has to send: changes, what cannot be sent and why, and rows that only look changed."""

    changes: list[Change]
    unfit: list[Unfit]
    unchanged: list[str]

    def count(self) -> int:
        """How many features are not in step with the server, those that cannot be sent too."""
        return len(self.changes) + len(self.unfit)


def pending(workspace: Workspace, connection: sqlite3.Connection, mapper: FeatureMapper) -> Pending:
    """The changes of one table that are still to be sent, without features in conflict; reads only."""
    table = mapper.table
    payloads, _, agreed = local_side(workspace, connection, mapper, _suspects(connection, mapper))
    waiting = state.conflicts(connection, table.name)
    found = Pending([], [], [])
    for id_, payload in payloads.items():
        known = agreed.get(id_)
        if id_ in waiting:
            continue
        if known is not None and known.payload == payload:
            found.unchanged.append(id_)
            continue
        fault = mapper.fault(payload) or _of_another_municipality(workspace, payload)
        if fault is None and known is not None and known.payload is not None and table.append_only:
            fault = _only_added(table)
        if fault is not None:
            found.unfit.append(Unfit(id_, fault))
        else:
            found.changes.append(Change(id_, NEW if known is None else EDITED, payload))
    for id_ in _removed(connection, table):
        if id_ in waiting:
            continue
        if table.allows == "add":
            found.unfit.append(Unfit(id_, _only_added(table)))
        else:
            found.changes.append(Change(id_, REMOVED, None))
    return found


def count_unsent(workspace: Workspace, connection: sqlite3.Connection, mapper: FeatureMapper) -> int:
    """The number of :func:`pending`, without making what would be sent of rows that the server has never seen."""
    name = mapper.table.name
    waiting = state.conflicts(connection, name)
    new = connection.execute(
        statement("SELECT DISTINCT id FROM", quoted(name), "WHERE id IS NULL OR id NOT IN",
                  "(SELECT id FROM sync_base WHERE collection = ?)"), (name,)
    )  # fmt: skip
    count = sum(1 for (id_,) in new if id_ not in waiting)
    suspects = [id_ for id_ in _suspects(connection, mapper, known=True) if id_ not in waiting]
    for first in range(0, len(suspects), MANY):
        payloads, _, agreed = local_side(workspace, connection, mapper, suspects[first : first + MANY])
        count += sum(1 for id_, payload in payloads.items() if agreed[id_].payload != payload)
    return count + sum(1 for id_ in _removed(connection, mapper.table) if id_ not in waiting)


def remember_rows(connection: sqlite3.Connection, mapper: FeatureMapper, ids: Collection[str]) -> None:
    """Put down what the rows look like now: they are what both sides agree on."""
    connection.executemany(
        statement("UPDATE sync_base SET local_row =", row_now(connection, mapper), "WHERE collection = ?1 AND id = ?2"),
        [(mapper.table.name, id_) for id_ in ids],
    )


def row_now(connection: sqlite3.Connection, mapper: FeatureMapper) -> str:
    """SQL for what the row with the id ``?2`` looks like."""
    spelled = _row_spelled(connection, mapper)
    return statement("(SELECT", spelled, "FROM", quoted(mapper.table.name), "AS own WHERE own.id = ?2)")


def _suspects(connection: sqlite3.Connection, mapper: FeatureMapper, *, known: bool = False) -> list[str]:
    """Ids of rows that are new (unless ``known`` ones are asked for), or not to the byte what both sides agreed on."""
    for guarded in (False, True):
        sql = statement(
            "SELECT own.id FROM", quoted(mapper.table.name), "AS own", "" if known else "LEFT",
            "JOIN sync_base AS base ON base.collection = ? AND base.id = own.id WHERE base.local_row IS NOT",
            _row_spelled(connection, mapper, guarded=guarded), "ORDER BY own.rowid"
        )
        try:
            return [row[0] for row in connection.execute(sql, (mapper.table.name,))]
        except sqlite3.OperationalError:  # somewhere there are bytes, which JSON cannot hold
            if guarded:
                raise
    return []


def _removed(connection: sqlite3.Connection, table: Table) -> list[str]:
    """Ids of agreed features that have no row any more; first by the index alone, the table itself is large."""
    found = connection.execute(
        statement(
            "SELECT id FROM sync_base WHERE collection = ? AND id IN (SELECT id FROM sync_base WHERE collection = ?",
            "AND id NOT IN (SELECT id FROM", quoted(table.name), "WHERE id IS NOT NULL)) AND payload <> 'null'"
        ),
        (table.name, table.name),
    )
    return [row[0] for row in found]


def _row_spelled(connection: sqlite3.Connection, mapper: FeatureMapper, *, guarded: bool = True) -> str:
    """SQL that spells what travels of a row of ``own`` in one text; bytes in a column only where ``guarded``, which
    takes its time."""
    geometry = describe(connection, mapper.table.name).geometry_column
    columns = []
    for name in sorted(mapper.columns):
        column = "own." + quoted(name)
        if mapper.columns[name].type == "REAL":
            columns.append(f"quote({column})")  # to the last bit, which JSON leaves out
        else:
            columns.append(f"iif(typeof({column}) = 'blob', hex({column}), {column})" if guarded else column)
    return f"json_array({', '.join(columns)}, hex(own.{quoted(geometry)}))"


def count_pending(workspace: Workspace) -> dict[str, int]:
    """Number of changes still to be sent, by table; reads only."""
    with workspace.reading() as connection:
        return {
            table.name: count_unsent(workspace, connection, FeatureMapper(table, workspace.epsg)) for table in SYNCED
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
        rows = connection.execute(
            statement("SELECT rowid AS number, id FROM", name, "WHERE id IS NULL OR id NOT GLOB ?"), (_UUID,)
        ).fetchall()
        if not _unique_ids(connection, table):
            rows += connection.execute(
                statement(
                    "SELECT rowid AS number, NULL AS id FROM", name,
                    "WHERE id GLOB ? AND rowid NOT IN (SELECT min(rowid) FROM", name, "GROUP BY id)"
                ),
                (_UUID,),
            ).fetchall()
        for row in rows:
            fresh = _plain_uuid(row["id"])
            taken = connection.execute(statement("SELECT 1 FROM", name, "WHERE id = ?"), (fresh,)).fetchone()
            if taken:
                fresh = Workspace.new_id()
            connection.execute(statement("UPDATE", name, "SET id = ? WHERE rowid = ?"), (fresh, row["number"]))
            _refer(connection, table, row["id"], fresh)
            touched += 1
    return touched


def _unique_ids(connection: sqlite3.Connection, table: Table) -> bool:
    """Whether SQLite keeps ids from standing there twice; a layer that was saved over has lost that."""
    for index in connection.execute("SELECT name FROM pragma_index_list(?) WHERE [unique]", (table.name,)).fetchall():
        columns = [row[0] for row in connection.execute("SELECT name FROM pragma_index_info(?)", (index[0],))]
        if columns == ["id"]:
            return True
    return False


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


def _only_added(table: Table) -> EvPlannerError:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "Rows of {table} are not changed once others can see them."),
        QT_TRANSLATE_NOOP("errors", "Undo the change; say what is new in a row of its own."),
        table=table.name
    )


def _of_another_municipality(workspace: Workspace, payload: Payload) -> EvPlannerError | None:
    if payload["nis"] == workspace.nis:
        return None
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The feature belongs to the municipality {other}, the workspace to {nis}."),
        QT_TRANSLATE_NOOP("errors", "Correct its NIS code, or move it to the other municipality's workspace."),
        other=payload["nis"], nis=workspace.nis,
    )
