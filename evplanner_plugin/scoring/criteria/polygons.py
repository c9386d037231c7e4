"""The polygons of a layer as rules and measures need them: those that cross themselves repaired, others left out."""

from __future__ import annotations

import numpy
import shapely

from ...errors import QT_TRANSLATE_NOOP
from ..places.layers import Layer
from ..places.place import Place

_AT_ONCE = 5_000

_POLYGON, _MULTIPOLYGON = 3, 6


def polygons_of(place: Place, layer: Layer) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Which features of ``layer`` have a surface, (K,) numbers, and their valid (multi)polygons, (K,).

    A polygon that crosses itself, or whose parts overlap, covers all that lies within its border. One with a
    coordinate that is no number is left out. ``place`` gets a warning of both. Raises Cancelled.
    """
    geometry = numpy.array(layer.geometry, dtype=object)
    repaired = lost = 0
    for begin in range(0, len(geometry), _AT_ONCE):
        place.watch.check()
        some = slice(begin, begin + _AT_ONCE)
        kind = shapely.get_type_id(geometry[some])
        plain = ((kind == _POLYGON) | (kind == _MULTIPOLYGON)) & shapely.is_valid(geometry[some])
        for number in begin + numpy.flatnonzero(~plain & (shapely.get_dimensions(geometry[some]) == 2)):
            surface = _surface(geometry[number])
            repaired += surface is not None and kind[number - begin] in (_POLYGON, _MULTIPOLYGON)
            lost += surface is None
            geometry[number] = surface
    _note(place, layer, repaired, lost)
    usable = numpy.flatnonzero(shapely.area(geometry) > 0)
    return usable, geometry[usable]


def _surface(geometry: shapely.Geometry) -> shapely.Geometry | None:
    """All that the polygons in ``geometry`` cover, None where a coordinate is no number or nothing is covered."""
    if not numpy.isfinite(shapely.get_coordinates(geometry)).all():
        return None
    parts = shapely.make_valid(_polygons_in(geometry))
    covered = shapely.union_all([polygon for part in parts for polygon in _polygons_in(part)])
    return covered if covered.area > 0 else None


def _polygons_in(geometry: shapely.Geometry) -> list[shapely.Geometry]:
    """The polygons that ``geometry`` is made of, collections within collections taken apart."""
    if shapely.get_type_id(geometry) == _POLYGON:
        return [geometry]
    if shapely.get_dimensions(geometry) < 2:
        return []
    return [polygon for part in shapely.get_parts(geometry) for polygon in _polygons_in(part)]


def _note(place: Place, layer: Layer, repaired: int, lost: int) -> None:
    if repaired:
        place.note(
            QT_TRANSLATE_NOOP(
                "errors", "{count} polygons of the layer {layer} cross themselves; all within their border counts."
            ),
            QT_TRANSLATE_NOOP("errors", "Repair them with “Fix geometries” if something else was meant."),
            count=int(repaired),
            layer=layer.name,
        )
    if lost:
        place.note(
            QT_TRANSLATE_NOOP("errors", "{count} polygons of the layer {layer} cover nothing and were left out."),
            QT_TRANSLATE_NOOP("errors", "Repair or remove them."),
            count=int(lost),
            layer=layer.name,
        )
