"""Rows of any layer or table of a GeoPackage on an open connection, with or without an entry in the schema."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any, Union

import numpy

from ..errors import QT_TRANSLATE_NOOP, BadInput, WorkspaceError
from . import geometry as geometries
from .geopackage import quoted, statement
from .schema import BY_NAME

GEOMETRY = "geometry"
"""Key under which a row carries its geometry, whatever the column's name."""

Key = Union[str, Mapping[str, Any]]

_TAKEN_AS_THEY_ARE = frozenset((str, int, bytes, type(None)))
"""Types of values that SQLite takes without more ado."""


@dataclass(frozen=True)
class Description:
    """A table as it is in the file: columns with their declared types, without row number and geometry."""

    name: str
    types: Mapping[str, str]
    geometry_column: str | None
    geometry_type: str | None
    srs_id: int | None
    json_columns: frozenset[str]

    def check(self, columns: Iterable[str]) -> None:
        """Raises :class:`BadInput` naming the columns that the table does not have."""
        unknown = [column for column in columns if column not in self.types]
        if unknown:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The table {table} has no column {columns}."),
                QT_TRANSLATE_NOOP("errors", "Its columns are: {known}."),
                table=self.name,
                columns=", ".join(str(column) for column in unknown),
                known=", ".join(self.types),
            )


def describe(connection: sqlite3.Connection, table: str) -> Description:
    """The description of ``table``; :class:`WorkspaceError` where the file has none."""
    information = connection.execute("SELECT name, type, pk FROM pragma_table_info(?)", (table,)).fetchall()
    if not information:
        raise WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "The workspace has no table {table}."),
            QT_TRANSLATE_NOOP("errors", "Add the layer to the workspace, or choose another one."),
            table=table,
        )
    registered = connection.execute(
        "SELECT column_name, geometry_type_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?", (table,)
    ).fetchone()
    known = BY_NAME.get(table)
    present = {row["name"] for row in information}
    declared = {column.name for column in known.columns if column.type == "JSON"} if known else set()
    hidden = {registered["column_name"]} if registered else set()
    hidden |= {row["name"] for row in information if row["pk"] and row["type"].upper() == "INTEGER"}
    return Description(
        name=table,
        types={row["name"]: row["type"].upper() for row in information if row["name"] not in hidden},
        geometry_column=registered["column_name"] if registered else None,
        geometry_type=registered["geometry_type_name"].upper() if registered else None,
        srs_id=registered["srs_id"] if registered else None,
        json_columns=frozenset(declared & present),
    )


def read(connection: sqlite3.Connection, table: str, where: Mapping[str, Any] | None = None) -> list[dict[str, Any]]:
    """Rows as dictionaries in the order they were added; see :meth:`.store.Workspace.rows`."""
    description = describe(connection, table)
    columns = list(description.types)
    found = _select(connection, description, columns, where)
    shapes: Sequence[Any] = ()
    if description.geometry_column:
        shapes = geometries.blobs_to_geometries([row[-1] for row in found])
    rows = []
    for number, values in enumerate(found):
        row = dict(zip(columns, values))
        for column in description.json_columns:
            row[column] = decoded(row[column])
        if description.geometry_column:
            row[GEOMETRY] = shapes[number]
        rows.append(row)
    return rows


def read_layer(
    connection: sqlite3.Connection, table: str, columns: Sequence[str], where: Mapping[str, Any] | None = None
) -> tuple[numpy.ndarray, dict[str, numpy.ndarray]]:
    """Geometries and columns as arrays; see :meth:`.store.Workspace.layer`."""
    description = describe(connection, table)
    description.check(columns)
    found = _select(connection, description, columns, where)
    # Not by zip(*found): one call that keeps Python's lock.
    by_column = [[row[place] for row in found] for place in range(len(columns) + bool(description.geometry_column))]
    shapes = numpy.full(len(found), None, dtype=object)
    if description.geometry_column and found:
        shapes = geometries.blobs_to_geometries(by_column[-1])
    arrays = {column: _array(values, description.types[column]) for column, values in zip(columns, by_column)}
    return shapes, arrays


def insert(connection: sqlite3.Connection, table: str, rows: Iterable[Mapping[str, Any]]) -> int:
    """Adds rows and returns their number; see :meth:`.store.Workspace.insert`."""
    description = describe(connection, table)
    boxes: list[tuple[float, float, float, float] | None] = []
    count = 0
    # Rows with the same columns follow each other, so that one statement serves them and their order is kept.
    for columns, alike in groupby(rows, key=tuple):
        names = _columns(description, columns)
        if names:
            marks = ", ".join("?" * len(names))
            sql = statement("INSERT INTO", quoted(table), "(", ", ".join(names), ") VALUES (", marks, ")")
        else:
            sql = statement("INSERT INTO", quoted(table), "DEFAULT VALUES")
        values, box = _values(description, columns, list(alike))
        connection.executemany(sql, values)
        boxes.append(box)
        count += len(values)
    if count:
        touch(connection, table, geometries.union_of_envelopes(boxes))
    return count


def update(connection: sqlite3.Connection, table: str, key: Key, changes: Mapping[str, Any]) -> bool:
    """Changes the row with this key; see :meth:`.store.Workspace.update`."""
    description = describe(connection, table)
    names = _columns(description, changes)
    if not names:
        return False
    condition, parameters = _condition(description, _as_where(key))
    values, box = _values(description, tuple(changes), [changes])
    sql = statement("UPDATE", quoted(table), "SET", ", ".join(f"{name} = ?" for name in names), condition)
    changed = connection.execute(sql, [*values[0], *parameters]).rowcount
    if changed:
        touch(connection, table, box)
    return changed > 0


def update_many(connection: sqlite3.Connection, table: str, changes: Mapping[str, Mapping[str, Any]]) -> int:
    """Changes rows by ``id`` and returns the number of those that were there; see :meth:`.store.Workspace.update`."""
    description = describe(connection, table)
    alike: dict[tuple[str, ...], list[str]] = {}
    for id_, change in changes.items():
        alike.setdefault(tuple(change), []).append(id_)
    boxes: list[tuple[float, float, float, float] | None] = []
    count = 0
    for columns, ids in alike.items():
        names = _columns(description, columns)
        if not names:
            continue
        condition, _ = _condition(description, {"id": ""})
        values, box = _values(description, columns, [changes[id_] for id_ in ids])
        sql = statement("UPDATE", quoted(table), "SET", ", ".join(f"{name} = ?" for name in names), condition)
        count += connection.executemany(sql, [(*row, id_) for row, id_ in zip(values, ids)]).rowcount
        boxes.append(box)
    if count:
        touch(connection, table, geometries.union_of_envelopes(boxes))
    return count


def delete(connection: sqlite3.Connection, table: str, key: Key) -> bool:
    """Removes the row with this key; see :meth:`.store.Workspace.delete`."""
    description = describe(connection, table)
    condition, parameters = _condition(description, _as_where(key))
    removed = connection.execute(statement("DELETE FROM", quoted(table), condition), parameters).rowcount
    if removed:
        touch(connection, table, None)
    return removed > 0


def delete_many(connection: sqlite3.Connection, table: str, ids: Iterable[str]) -> int:
    """Removes rows by ``id`` and returns the number of those that were there."""
    condition, _ = _condition(describe(connection, table), {"id": ""})
    sql = statement("DELETE FROM", quoted(table), condition)
    removed = connection.executemany(sql, [(id_,) for id_ in ids]).rowcount
    if removed > 0:
        touch(connection, table, None)
    return max(0, removed)


def _as_where(key: Key) -> Mapping[str, Any]:
    where = key if isinstance(key, Mapping) else {"id": key}
    if not where:
        raise BadInput(QT_TRANSLATE_NOOP("errors", "No row was named."))
    return where


def _select(
    connection: sqlite3.Connection, description: Description, columns: Sequence[str], where: Mapping[str, Any] | None
) -> list[tuple[Any, ...]]:
    """Plain tuples of ``columns``, the geometry's bytes last where the table has a geometry."""
    names = [quoted(column) for column in columns]
    if description.geometry_column:
        names.append(quoted(description.geometry_column))
    condition, parameters = _condition(description, where or {})
    chosen = ", ".join(names) or "rowid"
    sql = statement("SELECT", chosen, "FROM", quoted(description.name), condition, "ORDER BY rowid")
    cursor = connection.cursor()
    cursor.row_factory = None
    return cursor.execute(sql, parameters).fetchall()


def _condition(description: Description, where: Mapping[str, Any]) -> tuple[str, list[Any]]:
    """WHERE clause and its parameters: equal, ``None`` for NULL, a list or tuple for any of its values."""
    description.check(where)
    tests, parameters = [], []
    for column, value in where.items():
        if value is None:
            tests.append(statement(quoted(column), "IS NULL"))
        elif isinstance(value, (list, tuple, set, frozenset)):
            tests.append(statement(quoted(column), "IN (", ", ".join("?" * len(value)), ")"))
            parameters.extend(_encoded(item) for item in value)
        else:
            tests.append(statement(quoted(column), "= ?"))
            parameters.append(_encoded(value))
    return ("WHERE " + " AND ".join(tests) if tests else ""), parameters


def _columns(description: Description, columns: Iterable[str]) -> list[str]:
    """The columns of a row as identifiers, the geometry under its column's name."""
    description.check(column for column in columns if column != GEOMETRY)
    if GEOMETRY in columns and description.geometry_column is None:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The table {table} has no geometry."),
            QT_TRANSLATE_NOOP("errors", "Leave the geometry out."),
            table=description.name,
        )
    return [quoted(description.geometry_column if column == GEOMETRY else column) for column in columns]


def _values(
    description: Description, columns: Sequence[str], rows: Sequence[Mapping[str, Any]]
) -> tuple[list[tuple[Any, ...]], tuple[float, float, float, float] | None]:
    """Rows as SQLite takes them, in the order of ``columns``, and the box around their geometries.

    Column by column, for most columns hold nothing that has to be turned.
    """
    if not columns:
        return [()] * len(rows), None
    box = None
    by_column: list[Sequence[Any]] = []
    for column in columns:
        values = [row[column] for row in rows]
        if column == GEOMETRY:
            shapes = geometries.all_fitting(values, description.geometry_type)
            values, box = geometries.geometries_to_blobs(shapes, description.srs_id)
        elif not _TAKEN_AS_THEY_ARE.issuperset(map(type, values)):
            values = [_encoded(value) for value in values]
        by_column.append(values)
    return list(zip(*by_column)), box


def touch(connection: sqlite3.Connection, table: str, box: tuple[float, float, float, float] | None) -> None:
    """Keeps ``gpkg_contents`` true: the time of the last change, and an extent that covers ``box`` too."""
    changed_at = "strftime('%Y-%m-%dT%H:%M:%fZ', 'now')"
    connection.execute(
        statement("UPDATE gpkg_contents SET last_change =", changed_at, "WHERE table_name = ?"), (table,)
    )
    if box is not None:
        connection.execute(
            "UPDATE gpkg_contents SET min_x = min(?1, coalesce(min_x, ?1)), min_y = min(?2, coalesce(min_y, ?2)),"
            " max_x = max(?3, coalesce(max_x, ?3)), max_y = max(?4, coalesce(max_y, ?4)) WHERE table_name = ?5",
            (*box, table),
        )


def _encoded(value: Any) -> Any:
    """A value as SQLite takes it: numpy scalars as Python's, NaN as NULL, objects and lists as JSON text."""
    if isinstance(value, numpy.generic):
        value = value.item()
    if isinstance(value, float) and value != value:
        return None
    if isinstance(value, bool):
        return int(value)
    if isinstance(value, Mapping):
        value = dict(value)
    if isinstance(value, (dict, list, tuple)):
        return json.dumps(value, ensure_ascii=False, sort_keys=True)
    return value


def decoded(value: Any) -> Any:
    """The JSON in a text; the text itself where it is none (someone typed into the column by hand).

    What is no text (``None``, an object already decoded) comes back as it is.
    """
    if not isinstance(value, str):
        return value
    try:
        return json.loads(value)
    except ValueError:
        return value


def _array(values: Sequence[Any], type_name: str) -> numpy.ndarray:
    """int64 for integers without NULL, float64 (NULL as NaN) for other numbers, otherwise objects."""
    numeric = type_name.partition("(")[0] in (
        "INTEGER", "INT", "MEDIUMINT", "SMALLINT", "TINYINT", "BOOLEAN", "REAL", "DOUBLE", "FLOAT"
    )  # fmt: skip
    if numeric and all(isinstance(value, (int, float, type(None))) for value in values):
        if not any(value is None or isinstance(value, float) for value in values) and type_name[0] not in "RDF":
            return numpy.array(values, dtype=numpy.int64)
        return numpy.array([numpy.nan if value is None else value for value in values], dtype=numpy.float64)
    made = numpy.empty(len(values), dtype=object)
    made[:] = values
    return made
