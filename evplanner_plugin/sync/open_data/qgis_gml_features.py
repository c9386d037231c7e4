"""GML features (3.2, 3.1 and 2) with their whole geometry, from the tree that Qt's XML reader gives."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..sources.coordinates import is_urn
from ..sources.documents import Document
from ..sources.qgis_gml import members
from ..sources.qgis_xml import MOST_CHARACTERS, Node
from ..sources.values import text
from .feature import BROKEN_GEOMETRY, NO_GEOMETRY, Feature

_POINTS = ("Point",)
_LINES = ("LineString", "LineStringSegment", "Curve")
_SURFACES = ("Polygon", "PolygonPatch")
_ROUND = ("Arc", "ArcString", "Circle", "CircleByCenterPoint", "ArcByCenterPoint", "CubicSpline", "BSpline", "Bezier")
_MOST_VALUES = 300


def features_of(document: Document, first: int = 1) -> Iterator[Feature]:
    """The features of a collection, numbered from ``first``; raises as :func:`..sources.qgis_gml.rows_of`."""
    for count, node in enumerate(members(document), start=first):
        yield _feature(node, count)


def _feature(node: Node, count: int) -> Feature:
    values: dict[str, Any] = {}
    geometry, crs, problem = None, "", NO_GEOMETRY
    for each in node.children[:_MOST_VALUES]:
        if each.name == "boundedBy":
            continue
        if not each.children:
            values[each.name.lower()] = each.text.strip() or None
        elif geometry is None:
            geometry, problem = geometry_of(each)
            crs = _told(each, "srsName")
    ref = text(node.attributes.get("id") or node.attributes.get("fid"), 200)
    return Feature(ref, ref or str(count), values, geometry, crs, is_urn(crs), True, "" if geometry else problem)


def geometry_of(node: Node) -> tuple[Any, str]:
    """The geometry within a property as shapely has it, or ``None`` and why.

    Parts are put together by their kind; curves with arcs are none that a street or a building has.
    """
    import shapely

    if any(True for _ in node.descendants(*_ROUND)):
        return None, BROKEN_GEOMETRY
    size = 3 if _told(node, "srsDimension") == "3" else 2
    try:
        surfaces = [_polygon(each, size) for each in node.descendants(*_SURFACES)]
        if surfaces:
            return (surfaces[0] if len(surfaces) == 1 else shapely.multipolygons(surfaces)), ""
        lines = [_line(each, size) for each in node.descendants(*_LINES, outside=("exterior", "interior"))
                 if each.name != "Curve"]  # fmt: skip
        if lines:
            whole = [line for line in lines if line is not None]
            return (whole[0] if len(whole) == 1 else shapely.multilinestrings(whole)), ""
        points = [each for found in node.descendants(*_POINTS) for each in _positions(found, size)]
        if points:
            return (shapely.points(points[0]) if len(points) == 1 else shapely.multipoints(points)), ""
    except (ValueError, IndexError, TypeError, shapely.errors.GEOSException):
        return None, BROKEN_GEOMETRY
    return None, NO_GEOMETRY


def _line(node: Node, size: int) -> Any:
    import shapely

    return shapely.linestrings(_positions(node, size))


def _polygon(node: Node, size: int) -> Any:
    import shapely

    outer, holes = None, []
    for each in node.children:
        if each.name in ("exterior", "outerBoundaryIs"):
            outer = _positions(each, size)
        elif each.name in ("interior", "innerBoundaryIs"):
            holes.append(shapely.linearrings(_positions(each, size)))
    if outer is None:
        raise ValueError("no outer boundary")
    return shapely.polygons(shapely.linearrings(outer), holes or None)


def _positions(node: Node, dimension: int) -> list[tuple[float, float]]:
    """The positions in ``posList``, several ``pos``, or ``coordinates`` within a node, in the order of the source.

    ``dimension``: numbers per position where neither the node nor its list tells.
    """
    found: list[tuple[float, float]] = []
    for each in node.descendants("posList", "pos", "coordinates"):
        if len(each.text) >= MOST_CHARACTERS:
            raise ValueError("longer than what is read")
        declared = each.attributes.get("srsDimension") or node.attributes.get("srsDimension")
        if declared in ("2", "3"):
            dimension = int(declared)
        if each.name == "coordinates":
            for pair in each.text.split():
                numbers = [float(part) for part in pair.split(",")]
                found.append((numbers[0], numbers[1]))
            continue
        numbers = [float(part) for part in each.text.split()]
        size = len(numbers) if each.name == "pos" else dimension
        found += [(numbers[at], numbers[at + 1]) for at in range(0, len(numbers) - 1, size)]
    return found


def _told(node: Node, attribute: str) -> str:
    """What a geometry tells of its CRS or dimension, at whatever depth, the outermost first."""
    waiting = [node]
    while waiting:
        each = waiting.pop(0)
        if each.attributes.get(attribute):
            return each.attributes[attribute]
        waiting += each.children
    return ""
