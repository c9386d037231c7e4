"""A layer as the scoring sees it: shapely geometries and columns of equal length."""

from __future__ import annotations

from collections.abc import Mapping

import numpy
import shapely

from ...errors import QT_TRANSLATE_NOOP, BadInput


class Layer:
    """``geometry`` is an (N,) array of shapely geometries, ``attributes`` maps field names to (N,) arrays.

    All layers of a run are in one projected CRS in metres; the caller sees to that. ``name`` is what the
    user calls the layer; errors and warnings use it. Points and lines may come as bare coordinates
    (:meth:`of_points`, :meth:`of_lines`), which take a tenth of the memory; geometries are then made when asked for.
    """

    def __init__(
        self,
        name: str,
        geometry: numpy.ndarray | None,
        attributes: Mapping[str, numpy.ndarray] | None = None,
        *,
        xy: numpy.ndarray | None = None,
        offsets: numpy.ndarray | None = None,
    ) -> None:
        self.name = name
        self.attributes = attributes or {}
        self.xy = xy
        self.offsets = offsets
        self._geometry = geometry

    @classmethod
    def of_points(cls, name: str, xy: numpy.ndarray, attributes: Mapping[str, numpy.ndarray] | None = None) -> Layer:
        """A layer of points ``xy`` (N, 2) metres; NaN where a feature has no position."""
        return cls(name, None, attributes, xy=numpy.asarray(xy, dtype=float).reshape(-1, 2))

    @classmethod
    def of_lines(
        cls,
        name: str,
        xy: numpy.ndarray,
        offsets: numpy.ndarray,
        attributes: Mapping[str, numpy.ndarray] | None = None,
    ) -> Layer:
        """A layer of LineStrings: line ``i`` has the vertices ``xy[offsets[i]:offsets[i + 1]]``, (V, 2) metres."""
        return cls(name, None, attributes, xy=numpy.asarray(xy, dtype=float).reshape(-1, 2), offsets=offsets)

    def __len__(self) -> int:
        if self._geometry is not None:
            return len(self._geometry)
        return len(self.xy) if self.offsets is None else len(self.offsets) - 1

    @property
    def geometry(self) -> numpy.ndarray:
        """(N,) shapely geometries."""
        if self._geometry is None:
            if self.offsets is None:
                self._geometry = shapely.points(self.xy)
            else:
                self._geometry = shapely.from_ragged_array(
                    shapely.GeometryType.LINESTRING, self.xy, (numpy.asarray(self.offsets),)
                )
        return self._geometry

    def points(self) -> numpy.ndarray:
        """One position per feature, (N, 2) metres: the point itself, else the centroid; NaN without geometry."""
        if self.xy is not None and self.offsets is None:
            return self.xy
        if not len(self):
            return numpy.empty((0, 2))
        geometry = numpy.asarray(self.geometry, dtype=object)
        if not numpy.all(shapely.get_type_id(geometry) == shapely.GeometryType.POINT):
            geometry = shapely.centroid(geometry)
        # A polygon with a corner that is nowhere has an empty centroid, which GEOS does not ask for coordinates.
        geometry = numpy.where(shapely.is_empty(geometry), None, geometry)
        return numpy.column_stack([shapely.get_x(geometry), shapely.get_y(geometry)])

    def numbers(self, name: str) -> numpy.ndarray:
        """The field ``name`` as (N,) floats, NaN where it is empty or infinite.

        Raises BadInput where the layer has no such field, or where it holds something else than numbers.
        """
        if name not in self.attributes:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The layer {layer} has no field {field}."),
                QT_TRANSLATE_NOOP("errors", "Name another field in the recipe; the layer has {fields}."),
                layer=self.name,
                field=name,
                fields=", ".join(sorted(self.attributes)) or "–",
            )
        column = self.attributes[name]
        if isinstance(column, numpy.ma.MaskedArray):
            column = column.astype(object).filled(None)
        column = numpy.asarray(column)
        if column.dtype.kind in "biuf":
            values = column.astype(float)
        else:
            values = numpy.array([self._number(name, value) for value in column.tolist()], dtype=float)
        return numpy.where(numpy.isfinite(values), values, numpy.nan)

    def _number(self, name: str, value: object) -> float:
        if value is None:
            return numpy.nan
        if hasattr(value, "__float__"):
            return float(value)
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The field {field} of the layer {layer} holds {value}, which is no number."),
            QT_TRANSLATE_NOOP("errors", "Name a numeric field, or convert this one to numbers first."),
            field=name,
            layer=self.name,
            value=repr(value)[:40],
        )
