"""Writing many points at once: as :func:`.tables.insert` does it, at a fraction of the time.

The trigger that keeps the spatial index calls Python five times for every row. Here the index gets its rows in one go,
in the transaction of the data; the trigger is put back as it was.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy

from . import tables
from .bulk import checked, insert_rows
from .geopackage import quoted, statement
from .geopackage_index import extend_index

_FEW = 200
"""Up to this many rows taking the trigger away and putting it back costs more than it saves."""

_MANY = 4
"""Making an index anew pays from a quarter of the rows that it holds already."""


def insert_points(
    connection: sqlite3.Connection, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]],
    places: numpy.ndarray, check: Callable[[], None] = lambda: None,
) -> int:
    """Adds N rows (values in the order of ``columns``) at ``places`` (N, 2), metres in the layer's CRS.

    Values are what SQLite takes as it is. Call it inside a transaction; returns the number of rows. ``check`` is called
    now and then and may raise, to stop. A layer that somebody saved over, without our index and trigger, gets its rows
    all the same.
    """
    count = len(places)
    if not count:
        return 0
    description = tables.describe(connection, table)
    description.check(columns)
    first = _next_fid(connection, table)
    blobs = point_blobs(places, description.srs_id)
    fids = range(first, first + count)
    index = f"rtree_{table}_{description.geometry_column}"
    trigger = _trigger(connection, f"{index}_insert") if count > _FEW else None
    others = _other_indexes(connection, table) if count * _MANY > max(first, _FEW * _MANY) else {}
    if trigger:
        connection.execute(statement("DROP TRIGGER", quoted(f"{index}_insert")))
    for name in others:
        connection.execute(statement("DROP INDEX", quoted(name)))
    numbered = ((fid, blob, *row) for fid, blob, row in zip(fids, blobs, rows))
    insert_rows(connection, table, ("rowid", description.geometry_column, *columns), numbered, check)
    if trigger:
        _fill_index(connection, index, first, places, check)
        connection.execute(trigger)
    for sql in others.values():
        check()
        connection.execute(sql)
    low, high = places.min(axis=0).tolist(), places.max(axis=0).tolist()
    tables.touch(connection, table, (*low, *high))
    return count


def point_blobs(places: numpy.ndarray, srs_id: int) -> list[bytes]:
    """Points (N, 2) as the GeoPackage stores them: a header without box, then little-endian WKB."""
    record = numpy.dtype([("header", "V8"), ("order", "u1"), ("kind", "<u4"), ("x", "<f8"), ("y", "<f8")])
    made = numpy.zeros(len(places), dtype=record)
    made["header"] = numpy.frombuffer(b"GP" + struct.pack("<BBi", 0, 1, srs_id), dtype="V8")[0]
    made["order"], made["kind"] = 1, 1
    made["x"], made["y"] = places[:, 0], places[:, 1]
    text, size = made.tobytes(), record.itemsize
    return [text[start : start + size] for start in range(0, len(text), size)]


def _fill_index(
    connection: sqlite3.Connection, index: str, first: int, places: numpy.ndarray, check: Callable[[], None]
) -> None:
    """Rows of the spatial index: packed anew where they are many for those that are there, else one by one."""
    fids = numpy.arange(first, first + len(places))
    (there,) = connection.execute(statement("SELECT count(*) FROM", quoted(f"{index}_rowid"))).fetchone()
    if len(fids) * _MANY >= there:
        check()
        extend_index(connection, index, fids, numpy.column_stack([places, places]))
        return
    sql = statement("INSERT INTO", quoted(index), "VALUES (?1, ?2, ?2, ?3, ?3)")
    xs, ys = places[:, 0].tolist(), places[:, 1].tolist()
    connection.executemany(sql, checked(zip(fids.tolist(), xs, ys), check))


def _trigger(connection: sqlite3.Connection, name: str) -> str | None:
    found = connection.execute("SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?", (name,)).fetchone()
    return found[0] if found else None


def _other_indexes(connection: sqlite3.Connection, table: str) -> dict[str, str]:
    """SQL by name of the indexes that can be taken away and made again: sorting many rows at once is quicker."""
    found = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL", (table,)
    )
    return dict(tuple(row) for row in found)


def _next_fid(connection: sqlite3.Connection, table: str) -> int:
    (highest,) = connection.execute(statement("SELECT coalesce(max(rowid), 0) FROM", quoted(table))).fetchone()
    used = connection.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)).fetchone()
    return max(highest, used[0] if used else 0) + 1


