"""The spatial index of a GeoPackage's layer, packed at once instead of grown row by row.

SQLite keeps an R-tree in three plain tables: nodes (a blob each), the leaf that each row is in, and each node's
parent. Boxes sorted into slices and runs (Leutenegger, Lopez & Edgington 1997, "STR: a simple and efficient algorithm
for R-tree packing") fill the nodes one after the other; GDAL ≥ 3.7 loads its indexes much the same way. Rows that are
added or changed later go through SQLite as ever.
"""

from __future__ import annotations

import sqlite3

from .bulk import insert_rows
from .geopackage import quoted, statement

_HEADER = 4
"""Bytes at the beginning of a node: its depth (in the root only) and its number of cells, 16 bits each."""

_CELL = 24
"""Bytes of a cell: a 64-bit number, and the box as four 32-bit floats (min x, max x, min y, max y); big-endian."""

_FILLED = 0.9
"""Share of a node that is filled, so that a few rows can be added before it must be split."""


def fill_index(connection: sqlite3.Connection, index: str, rows, boxes) -> None:
    """Put ``rows`` (N,) with their ``boxes`` (N, 4) (xmin, ymin, xmax, ymax) into the empty R-tree ``index``.

    Call it within a transaction. Raises sqlite3.Error.
    """
    import numpy

    if not len(rows):
        return
    (size,) = connection.execute(
        statement("SELECT length(data) FROM", quoted(f"{index}_node"), "WHERE nodeno = 1")
    ).fetchone()
    at_most = max(2, int((size - _HEADER) // _CELL * _FILLED))
    keys, bounds = numpy.asarray(rows, dtype=numpy.int64), _outwards(numpy.asarray(boxes, dtype=float))
    levels = []
    while True:
        order = _packed(bounds, at_most)
        first = numpy.arange(0, len(order), at_most)
        levels.append((keys[order], bounds[order], first))
        if len(first) == 1:
            break
        keys = numpy.arange(len(first))
        bounds = _around(bounds[order], first)
    _write(connection, index, levels, size)


def extend_index(connection: sqlite3.Connection, index: str, rows, boxes) -> None:
    """As :func:`fill_index`, for an R-tree that may hold rows already: it is packed anew with all of them.

    Worth it where there come many rows for those that are there.
    """
    import numpy

    there = connection.execute(statement("SELECT id, minx, miny, maxx, maxy FROM", quoted(index))).fetchall()
    if there:
        known = numpy.array([tuple(row) for row in there], dtype=float)
        rows = numpy.concatenate([known[:, 0].astype(numpy.int64), rows])
        boxes = numpy.concatenate([known[:, 1:], boxes])
        node, rowid, parent = (quoted(f"{index}_{part}") for part in ("node", "rowid", "parent"))
        for table in (rowid, parent):
            connection.execute(statement("DELETE FROM", table))
        connection.execute(statement("DELETE FROM", node, "WHERE nodeno <> 1"))
        connection.execute(statement("UPDATE", node, "SET data = zeroblob(length(data))"))
    fill_index(connection, index, rows, boxes)


def _outwards(boxes):
    """(N, 4) 32-bit boxes (min x, max x, min y, max y), never smaller than what they stand for."""
    import numpy

    made = numpy.empty(boxes.shape, dtype=numpy.float32)
    for place, (source, edge) in enumerate(((0, -numpy.inf), (2, numpy.inf), (1, -numpy.inf), (3, numpy.inf))):
        exact = boxes[:, source]
        near = exact.astype(numpy.float32)
        inwards = near > exact if edge < 0 else near < exact
        made[:, place] = numpy.where(inwards, numpy.nextafter(near, numpy.float32(edge)), near)
    return made


def _packed(bounds, at_most: int):
    """(N,) the order in which neighbours follow each other: slices from west to east, each from south to north."""
    import numpy

    x, y = bounds[:, 0] + bounds[:, 1], bounds[:, 2] + bounds[:, 3]
    slices = int(numpy.ceil(numpy.sqrt(numpy.ceil(len(bounds) / at_most))))
    in_slice = numpy.empty(len(bounds), dtype=numpy.int64)
    in_slice[numpy.argsort(x, kind="stable")] = numpy.arange(len(bounds)) // (slices * at_most)
    return numpy.lexsort((y, in_slice))


def _around(bounds, first):
    """(G, 4) the box around each run of ``bounds`` that begins at ``first``."""
    import numpy

    lowest, highest = numpy.minimum.reduceat(bounds, first), numpy.maximum.reduceat(bounds, first)
    return numpy.column_stack([lowest[:, 0], highest[:, 1], lowest[:, 2], highest[:, 3]])


def _write(connection: sqlite3.Connection, index: str, levels: list, size: int) -> None:
    """Number the nodes from the root (1) down, and write the three tables."""
    import numpy

    node = quoted(f"{index}_node")
    depth = len(levels) - 1
    counts = [len(first) for _, _, first in reversed(levels)]
    begins = 1 + numpy.concatenate([[0], numpy.cumsum(counts)])
    for place, (keys, bounds, first) in enumerate(reversed(levels)):
        numbers = numpy.arange(begins[place], begins[place + 1])
        filled = numpy.diff(numpy.append(first, len(keys)))
        holder = numpy.repeat(numbers, filled)
        leaf = place == depth
        below = keys if leaf else keys + begins[place + 1]
        blobs = _nodes(below, bounds, first, filled, size, depth if place == 0 else 0)
        connection.executemany(
            statement("INSERT OR REPLACE INTO", node, "VALUES (?, ?)"), zip(numbers.tolist(), blobs)
        )
        order = numpy.argsort(below, kind="stable")
        pairs = zip(below[order].tolist(), holder[order].tolist())
        if leaf:
            insert_rows(connection, f"{index}_rowid", ("rowid", "nodeno"), pairs)
        else:
            insert_rows(connection, f"{index}_parent", ("nodeno", "parentnode"), pairs)


def _nodes(keys, bounds, first, filled, size: int, depth: int) -> list[bytes]:
    """The blobs of the nodes of one level."""
    import numpy

    cells = numpy.empty(len(keys), dtype=[("key", ">i8"), ("box", ">f4", 4)])
    cells["key"], cells["box"] = keys, bounds
    content = cells.tobytes()
    made = []
    for begin, count in zip((first * _CELL).tolist(), filled.tolist()):
        head = depth.to_bytes(2, "big") + count.to_bytes(2, "big")
        made.append((head + content[begin : begin + count * _CELL]).ljust(size, b"\0"))
    return made
