"""Reading only what lies around some points: by the spatial index, whether SQLite or QGIS does the reading."""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Callable, Iterable
from dataclasses import replace

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsRectangle,
    QgsVectorLayerFeatureSource,
)

from ...documents.table_layers import table_layer
from ...errors import Cancelled, EvPlannerError
from ...workspace.geopackage import open_file, quoted, statement
from ..layers.coordinates import reprojected
from ..layers.feature_reading import is_numeric, left_out, read_rows
from ..layers.geopackage_reading import GeoPackageTable, read_table
from ..layers.input_layers import VectorInput
from ..layers.wkb_arrays import NotReadable

_STORED_PLAINLY = ("Integer", "Integer64", "Real", "String", "Boolean", "Date")

_GEOMETRY = "SELECT column_name FROM gpkg_geometry_columns WHERE lower(table_name) = lower(?)"
_KEY = "SELECT name FROM pragma_table_info(?) WHERE pk = 1 AND upper(type) = 'INTEGER'"
_INDEX = "SELECT name FROM sqlite_master WHERE lower(name) = lower(?)"


class Reader:
    """Reads layers in one ``crs`` in metres. ``check`` is called now and then, to raise Cancelled.

    A layer that cannot be read is as good as none: its sentence is kept in ``problems``, and so is that of features
    that were left out because their geometry is broken.
    """

    def __init__(
        self,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        check: Callable[[], None] = lambda: None,
    ) -> None:
        self.crs = crs
        self.transforms = transforms
        self.check = check
        self.problems: list[EvPlannerError] = []

    def around(self, taken: VectorInput, bounds, fields: Iterable[str]):
        """Return ``(geometry, columns)`` of the features of ``taken`` whose box meets ``bounds``.

        ``bounds`` are (xmin, ymin, xmax, ymax) in metres; ``geometry`` (M,) shapely in the reader's CRS, ``columns``
        field → (M,) of those of ``fields`` that the layer has. Empty arrays where it cannot be read.
        """
        import numpy

        wanted = [name for name in taken.field_names if name in set(fields)]
        try:
            return self._around(taken, bounds, wanted)
        except (EvPlannerError, QgsCsException) as problem:
            if isinstance(problem, Cancelled):
                raise
            if isinstance(problem, EvPlannerError):
                self.problems.append(problem)
            nothing = numpy.empty(0, dtype=object)
            return nothing, dict.fromkeys(wanted, nothing)

    def _around(self, taken: VectorInput, bounds, wanted: list[str]):
        import numpy
        import shapely

        box = QgsRectangle(*(float(edge) for edge in bounds))
        if taken.crs.isValid() and taken.crs != self.crs:
            box = QgsCoordinateTransform(self.crs, taken.crs, self.transforms).transformBoundingBox(box)
            box.grow(0.01 * max(box.width(), box.height()))
        shapes, columns = self._shapes(taken, box, wanted)
        if taken.crs.isValid() and taken.crs != self.crs:
            shapes = reprojected(shapes, QgsCoordinateTransform(taken.crs, self.crs, self.transforms))
        geometry = shapes.as_geometry()
        near = numpy.isfinite(shapely.bounds(geometry)).all(axis=1) if len(geometry) else numpy.zeros(0, dtype=bool)
        return geometry[near], {name: column[near] for name, column in columns.items()}

    def _shapes(self, taken: VectorInput, box: QgsRectangle, wanted: list[str]):
        fields = [field for field in taken.fields if field.name() in wanted]
        if taken.table is not None and all(field.typeName() in _STORED_PLAINLY for field in fields):
            numeric = {field.name(): is_numeric(field) for field in fields}
            with contextlib.suppress(NotReadable):
                return read_table(_within(taken.table, box), numeric, taken.name, self.check)
        source, described = taken.source, taken.fields
        if source is None:
            layer = table_layer(taken.table.path, taken.table.name, taken.name)
            source, described = QgsVectorLayerFeatureSource(layer), layer.fields()
        shapes, columns, unreadable = read_rows(_Within(source, box), described, wanted, taken.name, self.check)
        if unreadable:
            self.problems.append(left_out(taken.name, unreadable))
        return shapes, columns


class _Within:
    """A source that only gives what meets a box in its own CRS."""

    def __init__(self, source, box: QgsRectangle) -> None:
        self._source = source
        self._box = box

    def getFeatures(self, request: QgsFeatureRequest):
        """The features of ``request`` that meet the box."""
        return self._source.getFeatures(request.setFilterRect(self._box))


def _within(table: GeoPackageTable, box: QgsRectangle) -> GeoPackageTable:
    """The rows of ``table`` whose box meets ``box``; all of them where the table has no index that says so."""
    try:
        with contextlib.closing(open_file(table.path, "ro")) as connection:
            geometry = connection.execute(_GEOMETRY, (table.name,)).fetchone()
            key = connection.execute(_KEY, (table.name,)).fetchone()
            index = None
            if geometry is not None and key is not None:
                index = connection.execute(_INDEX, (f"rtree_{table.name}_{geometry[0]}",)).fetchone()
    except sqlite3.Error:
        return table  # whoever reads it says what is wrong
    if index is None:
        return table
    # Numbers that Python itself spells: nothing of the user's goes in here.
    edges = [repr(float(edge)) for edge in (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())]
    rows = statement(
        quoted(key[0]), "IN (SELECT id FROM", quoted(index[0]),
        "WHERE maxx >=", edges[0], "AND minx <=", edges[1], "AND maxy >=", edges[2], "AND miny <=", edges[3], ")",
    )  # fmt: skip
    return replace(table, subset=f"({table.subset}) AND {rows}" if table.subset else rows)
