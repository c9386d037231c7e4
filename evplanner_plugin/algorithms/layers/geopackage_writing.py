"""Filling a layer of a GeoPackage with SQLite and numpy, three times as fast as feature by feature.

QGIS makes the layer, empty, as it makes any other: its table, CRS, spatial index and triggers are GDAL's own. Here
the rows are written and what the triggers would have kept is brought up to date at once: index, extent and count.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path

from ...errors import QT_TRANSLATE_NOOP, BadInput
from ...workspace.geometry import all_fitting, geometries_to_blobs
from ...workspace.geopackage import open_file, quoted, statement
from ...workspace.geopackage_index import fill_index

_ROWS_AT_ONCE = 20_000

_LITTLE_ENDIAN_WITH_BOX = 0b0000_0011


def fill_table(
    path: Path,
    table: str,
    fields: Sequence[str],
    shapes,
    columns: Sequence,
    check: Callable[[], None],
    progress: Callable[[float], None],
) -> None:
    """Write rows into the empty layer ``table`` of the GeoPackage ``path``, all or none.

    ``shapes`` (N,) are shapely geometries or :class:`scoring.candidates.Candidates`, ``columns`` one (N,) array per
    name in ``fields``; NaN and ``None`` become NULL. ``check`` is called every some rows, to raise.

    :raises BadInput: the file does not take the rows (full disk, lost connection).
    """
    try:
        with closing(open_file(path, "rw")) as connection:
            connection.row_factory = None
            # The file is new: whoever loses power now loses a file that nobody had yet.
            for pragma in ("synchronous = OFF", "journal_mode = MEMORY", "temp_store = MEMORY"):
                connection.execute(f"PRAGMA {pragma}")
            connection.execute("BEGIN IMMEDIATE")
            try:
                _fill(connection, table, fields, shapes, columns, check, progress)
                connection.execute("COMMIT")
            except BaseException:
                connection.execute("ROLLBACK")
                raise
    except sqlite3.Error as error:
        raise cannot_write(path, str(error)) from error


def cannot_write(path: object, details: str = "") -> BadInput:
    """The error for a destination that does not take the result."""
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The result cannot be written to {path}."),
        QT_TRANSLATE_NOOP(
            "errors", "Check that the folder is there, that you may write to it and that the disk is not full."
        ),
        path=path,
        details=details,
    )


def ring_blobs(ring, srs_id: int) -> tuple[list[bytes], object]:
    """Return ``(blobs, boxes)``: polygons as a GeoPackage keeps them, and (N, 4) (xmin, ymin, xmax, ymax) around each.

    ``ring`` (N, k, 2) are closed rings with equally many vertices.
    """
    import numpy

    number = ring.shape[1]
    record = numpy.dtype(
        [("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"), ("box", "<f8", 4),
         ("order", "u1"), ("type", "<u4"), ("rings", "<u4"), ("vertices", "<u4"), ("ring", "<f8", (number, 2))]
    )  # fmt: skip
    cells = numpy.zeros(len(ring), dtype=record)
    cells["magic"], cells["flags"], cells["srs"] = b"GP", _LITTLE_ENDIAN_WITH_BOX, srs_id
    cells["order"], cells["type"], cells["rings"], cells["vertices"] = 1, 3, 1, number
    cells["ring"] = ring
    lowest, highest = ring.min(axis=1), ring.max(axis=1)
    cells["box"] = numpy.column_stack([lowest[:, 0], highest[:, 0], lowest[:, 1], highest[:, 1]])
    content, size = cells.tobytes(), record.itemsize
    blobs = [content[begin : begin + size] for begin in range(0, len(content), size)]
    return blobs, numpy.column_stack([lowest, highest])


def point_blobs(xy, srs_id: int) -> tuple[list[bytes], object]:
    """Return ``(blobs, boxes)`` of points ``xy`` (N, 2), as :func:`ring_blobs`."""
    import numpy

    record = numpy.dtype([("magic", "S2"), ("version", "u1"), ("flags", "u1"), ("srs", "<i4"),
                          ("order", "u1"), ("type", "<u4"), ("xy", "<f8", 2)])  # fmt: skip
    points = numpy.zeros(len(xy), dtype=record)
    points["magic"], points["flags"], points["srs"] = b"GP", 1, srs_id
    points["order"], points["type"], points["xy"] = 1, 1, xy
    content, size = points.tobytes(), record.itemsize
    return [content[begin : begin + size] for begin in range(0, len(content), size)], numpy.tile(xy, 2)


def _fill(connection, table: str, fields, shapes, columns, check, progress) -> None:
    import numpy

    geometry, kind, srs_id = connection.execute(
        "SELECT column_name, upper(geometry_type_name), srs_id FROM gpkg_geometry_columns WHERE table_name = ?",
        (table,),
    ).fetchone()
    triggers = connection.execute(
        "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = ? AND sql LIKE '% AFTER INSERT %'",
        (table,),
    ).fetchall()
    for name, _ in triggers:
        connection.execute(statement("DROP TRIGGER", quoted(name)))
    names = ", ".join(quoted(name) for name in ("fid", geometry, *fields))
    marks = ", ".join("?" * (len(fields) + 2))
    insert = statement("INSERT INTO", quoted(table), "(", names, ") VALUES (", marks, ")")
    number = len(shapes)
    boxes = numpy.empty((number, 4))
    for begin in range(0, number, _ROWS_AT_ONCE):
        check()
        end = min(number, begin + _ROWS_AT_ONCE)
        blobs, boxes[begin:end] = _blobs(shapes, slice(begin, end), kind, srs_id)
        # SQLite stores NaN as NULL by itself.
        values = [column[begin:end].tolist() for column in columns]
        connection.executemany(insert, zip(range(begin + 1, end + 1), blobs, *values))
        progress(0.8 * end / number)
    check()
    known = numpy.isfinite(boxes).all(axis=1)
    _index(connection, table, geometry, numpy.flatnonzero(known) + 1, boxes[known])
    for _, sql in triggers:
        connection.execute(sql)
    _count(connection, table, number, boxes[known])
    progress(1.0)


def _blobs(shapes, rows: slice, kind: str, srs_id: int):
    """``(blobs, boxes)`` of some of the ``shapes``; a box is NaN where there is no geometry."""
    import shapely

    geometry = geometry_at(shapes, rows)
    kinds, empty = shapely.get_type_id(geometry), shapely.is_empty(geometry).any()
    if kind == "POLYGON" and (kinds == 3).all() and not empty and not shapely.get_num_interior_rings(geometry).any():
        number = shapely.get_num_coordinates(geometry)
        if (number == number[0]).all():
            return ring_blobs(shapely.get_coordinates(geometry).reshape(len(geometry), -1, 2), srs_id)
    if kind == "POINT" and (kinds == 0).all() and not empty:
        return point_blobs(shapely.get_coordinates(geometry), srs_id)
    fitting = all_fitting(shapely.force_2d(geometry), kind)
    return geometries_to_blobs(fitting, srs_id)[0], shapely.bounds(geometry)


def geometry_at(shapes, rows: slice):
    """The shapely geometries of some rows of an (N,) array of them, or of candidates that make them when asked."""
    import numpy

    if hasattr(shapes, "geometry_of"):
        return shapes.geometry_of(numpy.arange(rows.start, rows.stop))
    return shapes[rows]


def _index(connection, table: str, geometry: str, rows, boxes) -> None:
    index = f"rtree_{table}_{geometry}"
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (f"{index}_node",)).fetchone():
        fill_index(connection, index, rows, boxes)


def _count(connection, table: str, number: int, boxes) -> None:
    """Extent and time of the last change in the list of contents, and GDAL's count of features."""
    if len(boxes):
        extent = *boxes[:, :2].min(axis=0).tolist(), *boxes[:, 2:].max(axis=0).tolist()
        connection.execute(
            "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?,"
            " last_change = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE table_name = ?",
            (*extent, table),
        )
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'gpkg_ogr_contents'").fetchone():
        connection.execute("UPDATE gpkg_ogr_contents SET feature_count = ? WHERE table_name = ?", (number, table))
