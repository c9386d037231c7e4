"""Reading a table of a GeoPackage with SQLite and numpy: five to ten times as fast as feature by feature.

QGIS is asked which table a layer shows (:func:`.input_layers.VectorInput.of_layer`); here is only the file.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ...errors import QT_TRANSLATE_NOOP, BadInput
from ...workspace.geopackage import open_file, quoted, statement
from .growing import GrowingColumn, GrowingShapes
from .wkb_arrays import NotReadable, Shapes, shapes_of

_ROWS_AT_ONCE = 10_000
"""Few enough that what SQLite gives as Python objects does not count beside the arrays."""

_MAIN_TABLE = "SELECT table_name FROM gpkg_contents WHERE data_type = 'features' LIMIT 2"


@dataclass(frozen=True)
class GeoPackageTable:
    """A table in the file ``path``; "" for the only one there is. ``subset`` is an SQL condition on its rows."""

    path: str
    name: str = ""
    subset: str = ""


def read_table(
    table: GeoPackageTable, numeric: Mapping[str, bool], layer: str, check: Callable[[], None]
) -> tuple[Shapes, dict]:
    """Return ``(shapes, columns)`` of the rows that have a geometry, in the table's own order and CRS.

    ``numeric`` says of each wanted column whether it holds numbers: those become float64 with NaN for NULL, others
    text with ``None``. ``layer`` is what the user calls it; ``check`` is called every some rows, to raise.

    :raises NotReadable: this road does not lead there (a condition with functions of GDAL's own, curves, …).
    :raises BadInput: the file is gone, damaged or locked, or the table or a column is no longer in it.
    """
    path = Path(table.path)
    if not path.is_file():
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The file {path} of the layer “{layer}” is no longer there."),
            QT_TRANSLATE_NOOP("errors", "Put it back, or choose another layer."),
            path=path,
            layer=layer,
        )
    try:
        with contextlib.closing(open_file(path, "ro")) as connection:
            connection.row_factory = None
            name, geometry = _described(connection, table.name, layer, path)
            _refuse_vanished(connection, name, numeric, layer)
            return _rows(connection, name, geometry, table.subset, numeric, check)
    except sqlite3.Error as error:
        raise _refusal(error, table, layer) from error


def _described(connection, name: str, layer: str, path: Path) -> tuple[str, str]:
    """The table's name and that of its geometry column."""
    if not name:
        found = connection.execute(_MAIN_TABLE).fetchall()
        if len(found) != 1:
            raise NotReadable("the table is not named")
        name = found[0][0]
    found = connection.execute(
        "SELECT table_name, column_name FROM gpkg_geometry_columns WHERE lower(table_name) = lower(?)", (name,)
    ).fetchone()
    if found is None:
        if connection.execute("SELECT 1 FROM sqlite_master WHERE lower(name) = lower(?)", (name,)).fetchone():
            raise NotReadable("the table has no geometry")
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The layer “{layer}” is no longer in the file {path}."),
            QT_TRANSLATE_NOOP("errors", "Choose another layer."),
            layer=layer,
            path=path,
        )
    return found


def _refuse_vanished(connection, name: str, wanted: Mapping[str, bool], layer: str) -> None:
    there = {row[0] for row in connection.execute("SELECT name FROM pragma_table_info(?)", (name,))}
    gone = [column for column in wanted if column not in there]
    if gone:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The field {field} of the layer “{layer}” is no longer in its file."),
            QT_TRANSLATE_NOOP("errors", "Remove the layer from the project and add it again."),
            field=gone[0],
            layer=layer,
        )


def _rows(connection, name: str, geometry: str, subset: str, numeric: Mapping[str, bool], check):
    import numpy

    chosen = ", ".join(quoted(column) for column in (geometry, *numeric))
    is_table = connection.execute("SELECT 1 FROM sqlite_master WHERE name = ? AND type = 'table'", (name,)).fetchone()
    # The condition is the user's own filter; the file is open for reading only.
    condition = statement("WHERE", quoted(geometry), "IS NOT NULL", f"AND ({subset})" if subset else "")
    order = "ORDER BY rowid" if is_table else ""
    cursor = connection.execute(statement("SELECT", chosen, "FROM", quoted(name), condition, order))
    gathered, columns = GrowingShapes(), {column: GrowingColumn() for column in numeric}
    for column, is_number in numeric.items():
        columns[column].add(numpy.empty(0, dtype=float if is_number else object))
    while rows := cursor.fetchmany(_ROWS_AT_ONCE):
        check()
        blobs, *values = zip(*rows)
        if set(map(type, blobs)) != {bytes}:
            raise NotReadable("a geometry is no blob")
        shapes, there = shapes_of(blobs, geopackage=True)
        gathered.add(shapes)
        for column, some in zip(numeric, values):
            array = column_array(some, numeric=numeric[column])
            columns[column].add(array if there.all() else array[there])
    return gathered.whole(), {column: growing.whole() for column, growing in columns.items()}


def column_array(values, *, numeric: bool):
    """Return SQLite's ``values`` as (N,): float64 with NaN for NULL, or objects (text or ``None``).

    A column of numbers that holds a text which is none stays as it is, for whoever needs numbers to refuse it.
    """
    import numpy

    if numeric:
        with contextlib.suppress(TypeError, ValueError):
            return numpy.array(values, dtype=float)
    made = numpy.empty(len(values), dtype=object)
    if numeric:
        made[:] = values
    else:
        made[:] = [value if value is None or isinstance(value, str) else _text(value) for value in values]
    return made


def _text(value: object) -> str:
    return value.decode("utf-8", errors="replace") if isinstance(value, bytes) else str(value)


def _refusal(error: sqlite3.Error, table: GeoPackageTable, layer: str) -> Exception:
    """What to raise for SQLite's ``error``; by its message, because Python gives no error code before 3.11."""
    text = str(error).lower()
    if "locked" in text:
        return BadInput(
            QT_TRANSLATE_NOOP("errors", "Another program is writing to {path}."),
            QT_TRANSLATE_NOOP("errors", "Save or end the editing there, then try again."),
            details=str(error),
            path=table.path,
        )
    if "could not decode" in text or (table.subset and isinstance(error, sqlite3.OperationalError)):
        return NotReadable(str(error))  # GDAL reads other encodings, and knows functions that SQLite does not
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The layer “{layer}” cannot be read: its file {path} is damaged or no GeoPackage."),
        QT_TRANSLATE_NOOP("errors", "Restore the file from a backup, or choose another layer."),
        details=str(error),
        layer=layer,
        path=table.path,
    )
