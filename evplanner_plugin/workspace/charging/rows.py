"""The rows that show the locations, brought from what their origins said to what they say now.

Only what the origins changed is written: a field that somebody corrected by hand stays until a source says something
new of it; a row that somebody removed stays away; rows that nobody imported are never touched.
"""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from operator import itemgetter
from typing import TYPE_CHECKING, Any

import numpy

from ...domain.charging.content import plain_id
from ...domain.charging.merging import COLUMNS, Merged, Row
from .. import tables
from ..bulk import sorted_by_id
from ..geopackage import quoted, statement
from ..points import insert_points, point_blobs
from ..projections import transformer

if TYPE_CHECKING:
    from ..store import Workspace

_USE = ("charging_usage", "session_profile")
"""Tables whose rows name a location and a charging point."""


@dataclass
class Shown:
    """Rows by table and id, as :data:`..merging.COLUMNS` says, and by location whose word each shows.

    A reference is the id of a source and what that source calls the location.
    """

    rows: dict[str, dict[str, Row]] = field(default_factory=lambda: {table: {} for table in COLUMNS})
    references: dict[str, list[tuple[str, str]]] = field(default_factory=dict)

    def add(self, merged: Merged, references: list[tuple[str, str]]) -> None:
        """Take in the rows of one location."""
        self.references[merged.location[0]] = references
        self.rows["charging_location"][merged.location[0]] = merged.location
        for table, rows in (("evse", merged.evses), ("connector", merged.connectors)):
            kept = self.rows[table]
            for row in rows:
                kept[row[0]] = row

    def mappings(self) -> list[dict[str, Any]]:
        """All that it keeps, to be let go."""
        return [*self.rows.values(), self.references]


def bring(
    workspace: Workspace,
    connection: sqlite3.Connection,
    before: Shown,
    after: Shown,
    check: Callable[[], None] = lambda: None,
) -> None:
    """Write the difference between ``before`` and ``after``; call it inside a transaction.

    ``check`` is called now and then and may raise, to stop. Raises :class:`WorkspaceError`.
    """
    for table, columns in COLUMNS.items():
        old, new = before.rows[table], after.rows[table]
        added = [row for id_, row in new.items() if id_ not in old]
        changed = [(old[id_], row) for id_, row in new.items() if id_ in old and old[id_] != row]
        _insert(workspace, connection, table, columns, added, check)
        check()
        _update(workspace, connection, table, columns, changed)
    _relink_use(connection, before, after)
    for table in COLUMNS:
        _delete(connection, table, before.rows[table].keys() - after.rows[table].keys())


def _insert(
    workspace: Workspace,
    connection: sqlite3.Connection,
    table: str,
    columns: tuple[str, ...],
    rows: list[Row],
    check: Callable[[], None],
) -> None:
    """Add rows. One that is there already (from a colleague, by way of the central API) stays as it is, but stands."""
    there = _there(connection, table, [row[0] for row in rows])
    if there:
        _stand_again(connection, table, columns, [row for row in rows if row[0] in there])
        rows = [row for row in rows if row[0] not in there]
    if rows:
        rows = sorted_by_id(rows, itemgetter(0))  # the index of the ids then grows at its end only
        places = _places(workspace, rows)
        insert_points(connection, table, columns[:-2], (row[:-2] for row in rows), places, check)


def _there(connection: sqlite3.Connection, table: str, ids: list[str]) -> set[str]:
    sql = statement("SELECT id FROM", quoted(table))
    if len(ids) > 500:
        there = {row[0] for row in connection.execute(sql)}
        return {id_ for id_ in ids if id_ in there} if there else there
    one = statement(sql, "WHERE id = ?")
    return {id_ for id_ in ids if connection.execute(one, (id_,)).fetchone()}


def _stand_again(connection: sqlite3.Connection, table: str, columns: tuple[str, ...], rows: list[Row]) -> None:
    """Say of rows made elsewhere that they stand, where the source names them."""
    end = columns.index("valid_to")
    sql = statement("UPDATE", quoted(table), "SET valid_to = NULL WHERE id = ? AND valid_to IS NOT NULL")
    connection.executemany(sql, [(row[0],) for row in rows if row[end] is None])


def _update(
    workspace: Workspace,
    connection: sqlite3.Connection,
    table: str,
    columns: tuple[str, ...],
    changed: Iterable[tuple[Row, Row]],
) -> None:
    """Write the fields that differ, and nothing else."""
    alike: dict[tuple[int, ...], list[Row]] = defaultdict(list)
    moved = []
    for old, new in changed:
        places = tuple(number for number in range(1, len(columns) - 2) if old[number] != new[number])
        if places:
            alike[places].append(new)
        if old[-2:] != new[-2:]:
            moved.append(new)
    for places, rows in alike.items():
        names = ", ".join(f"{quoted(columns[number])} = ?" for number in places)
        sql = statement("UPDATE", quoted(table), "SET", names, "WHERE id = ?")
        connection.executemany(sql, [(*(row[number] for number in places), row[0]) for row in rows])
    if moved:
        description = tables.describe(connection, table)
        places = _places(workspace, moved)
        sql = statement("UPDATE", quoted(table), "SET", quoted(description.geometry_column), "= ? WHERE id = ?")
        blobs = point_blobs(places, description.srs_id)
        connection.executemany(sql, [(blob, row[0]) for blob, row in zip(blobs, moved)])
        tables.touch(connection, table, (*places.min(axis=0).tolist(), *places.max(axis=0).tolist()))
    elif alike:
        tables.touch(connection, table, None)


def _delete(connection: sqlite3.Connection, table: str, ids: Iterable[str]) -> None:
    ids = sorted(ids)
    if ids:
        tables.delete_many(connection, table, ids)


def _places(workspace: Workspace, rows: list[Row]) -> numpy.ndarray:
    """The rows' points (N, 2) in the workspace's CRS, metres."""
    # A generator, unlike a list, lets other threads have their turn meanwhile.
    numbers = (number for row in rows for number in row[-2:])
    degrees = numpy.fromiter(numbers, dtype=float, count=2 * len(rows)).reshape(-1, 2)
    turned = transformer(workspace.epsg).transform(degrees[:, 0], degrees[:, 1], direction="INVERSE")
    return numpy.column_stack(turned)


def _relink_use(connection: sqlite3.Connection, before: Shown, after: Shown) -> None:
    """Let the use that was measured follow its location and its charging point to the rows that show them now."""
    old, new = before.rows["evse"], after.rows["evse"]
    gone = [row for id_, row in old.items() if id_ not in new]
    lost = before.rows["charging_location"].keys() - after.rows["charging_location"].keys()
    if not gone and not lost:
        return
    homes = _homes(before, after)
    points: dict[str, list[Row]] = defaultdict(list)
    for row in new.values():
        points[row[2]].append(row)
    alone: dict[str, list[Row]] = defaultdict(list)
    for row in gone:
        alone[row[2]].append(row)
    heirs = {}
    for location, rows in alone.items():
        heirs.update(_heirs(rows, points[homes.get(location, location)]))
    for table in _USE:
        sql = statement("UPDATE", quoted(table), "SET evse_id = ? WHERE evse_id = ?")
        connection.executemany(sql, [(heirs.get(row[0]), row[0]) for row in gone])
        sql = statement("UPDATE", quoted(table), "SET location_id = ? WHERE location_id = ?")
        connection.executemany(sql, [(homes[id_], id_) for id_ in lost if id_ in homes])


def _homes(before: Shown, after: Shown) -> dict[str, str]:
    """By the id of a location that is shown no longer, the id of the one that shows its source's reference now."""
    now = {reference: id_ for id_, references in after.references.items() for reference in references}
    found = {}
    for id_, references in before.references.items():
        if id_ not in after.rows["charging_location"]:
            new = next((now[reference] for reference in references if reference in now), None)
            if new:
                found[id_] = new
    return found


def _heirs(old: list[Row], new: list[Row]) -> Mapping[str, str]:
    """By the id of a charging point that is shown no longer, the one that shows it now: by EVSE id, else one by one
    in order where there are as many; none where that cannot be told."""
    by_id = {plain_id(row[4]): row[0] for row in new if row[4]}
    found = {row[0]: by_id[plain_id(row[4])] for row in old if row[4] and plain_id(row[4]) in by_id}
    if not found and len(old) == len(new):
        found = {row[0]: other[0] for row, other in zip(sorted(old, key=_reference), sorted(new, key=_reference))}
    return found


def _reference(row: Row) -> str:
    return str(row[3])
