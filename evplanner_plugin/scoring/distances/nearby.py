"""The nearest feature of each point, exact, a few thousand points at a time so that the user can stop it."""

from __future__ import annotations

import numpy
import shapely
from scipy.spatial import cKDTree

from ..places.layers import Layer
from ..watch import Watch
from .close_pairs import in_strips
from .segments import TIE, Segments
from .streets import segments_of

_AT_ONCE = 20_000
_TIED = 8


def nearest_feature(
    geometry: numpy.ndarray | Layer, xy: numpy.ndarray, max_distance: float, watch: Watch
) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
    """For points ``xy`` (N, 2) that have a feature within ``max_distance`` metres: index, feature, straight metres.

    ``geometry`` is an (M,) array of shapely geometries, or a layer; in a polygon the distance is 0. Each point comes
    at most once, in order; points with a missing coordinate have none. Raises Cancelled.
    """
    xy = numpy.asarray(xy, dtype=float).reshape(-1, 2)
    shapes = _Shapes.of(geometry)
    placed = numpy.flatnonzero(numpy.isfinite(xy[:, 0]) & numpy.isfinite(xy[:, 1])).astype(numpy.int32)
    xy = xy if len(placed) == len(xy) else xy[placed]
    feature, metres = numpy.full(len(xy), -1, dtype=numpy.int32), numpy.full(len(xy), numpy.inf)
    for search, part in ((shapes.points, (0.0, 0.3)), (shapes.sides, (0.3, 0.8)), (shapes.surfaces, (0.8, 1.0))):
        found, distance = search(xy, max_distance, watch.part(*part))
        nearer = distance < metres
        feature[nearer], metres[nearer] = found[nearer], distance[nearer]
        del found, distance, nearer
    near = numpy.flatnonzero((feature >= 0) & (metres <= max_distance + TIE))
    return placed[near], feature[near], metres[near]


def near_any(geometry: numpy.ndarray | Layer, xy: numpy.ndarray, distance: float, watch: Watch) -> numpy.ndarray:
    """Which points ``xy`` (N, 2) have a feature within ``distance`` straight metres, (N,). Raises Cancelled."""
    near = numpy.zeros(len(xy), dtype=bool)
    near[nearest_feature(geometry, xy, distance, watch)[0]] = True
    return near


class _Shapes:
    """Features taken apart: points, sides (of lines and polygons), and polygons, each with its feature's number."""

    def __init__(self, points, sides, surfaces) -> None:
        self._points, self._sides, self._surfaces = points, sides, surfaces

    @classmethod
    def of(cls, geometry: numpy.ndarray | Layer) -> _Shapes:
        """The parts of all features that have any."""
        nothing = numpy.empty((0, 2)), numpy.empty(0, dtype=int)
        no_sides = numpy.empty((0, 2)), numpy.empty(0, dtype=int), numpy.empty(0, dtype=int)
        no_surfaces = numpy.empty(0, dtype=object), numpy.empty(0, dtype=int)
        if isinstance(geometry, Layer) and geometry.xy is not None:
            if geometry.offsets is None:
                return cls((geometry.xy, numpy.arange(len(geometry))), no_sides, no_surfaces)
            feature, first = segments_of(geometry.offsets[:-1], numpy.diff(geometry.offsets))
            return cls(nothing, (geometry.xy, first, feature), no_surfaces)
        shapes = numpy.asarray(geometry.geometry if isinstance(geometry, Layer) else geometry, dtype=object)
        part, feature = shapely.get_parts(shapes, return_index=True)
        kind = shapely.get_type_id(part)
        point, surface = kind == shapely.GeometryType.POINT, kind == shapely.GeometryType.POLYGON
        surface &= ~shapely.is_empty(part)
        xy, which = shapely.get_coordinates(part[point], return_index=True)
        ring, of_surface = shapely.get_rings(part[surface], return_index=True)
        line = numpy.concatenate([part[~point & ~surface], ring])
        of_line = numpy.concatenate([feature[~point & ~surface], feature[surface][of_surface]])
        corners, number = shapely.get_coordinates(line, return_index=True)
        sides = _sides(corners, number, of_line[number])
        return cls((xy, feature[point][which]), sides, (part[surface], feature[surface]))

    def points(self, xy: numpy.ndarray, limit: float, watch: Watch) -> tuple[numpy.ndarray, numpy.ndarray]:
        """Feature and metres of the nearest point for each of ``xy``; −1 and infinite beyond ``limit``."""
        place, feature = self._points
        good = numpy.isfinite(place[:, 0]) & numpy.isfinite(place[:, 1])
        place, feature = place[good], feature[good]
        found, metres = numpy.full(len(xy), -1), numpy.full(len(xy), numpy.inf)
        if not len(place) or not len(xy):
            return found, metres
        order = numpy.lexsort((feature, place[:, 0], place[:, 1]))
        place, feature = place[order], feature[order]
        tree = cKDTree(place)
        order, bound = in_strips(xy), limit * (1 + 1e-9) + TIE
        for begin in range(0, len(order), _AT_ONCE):
            some = order[begin : begin + _AT_ONCE]
            distance, nearest = tree.query(xy[some], k=[1, 2], distance_upper_bound=bound)
            tied = numpy.flatnonzero(distance[:, 1] <= distance[:, 0] + TIE)
            if len(tied):
                # Of points equally near the southernmost counts, whatever the order of the layer.
                others, number = tree.query(xy[some[tied]], k=range(1, _TIED + 1), distance_upper_bound=bound)
                number[others > others[:, :1] + TIE] = len(place)
                nearest[tied, 0] = number.min(axis=1)
            there = numpy.isfinite(distance[:, 0])
            found[some[there]] = feature[nearest[there, 0]]
            metres[some] = distance[:, 0]
            watch.step((begin + len(some)) / len(order))
        return found, metres

    def sides(self, xy: numpy.ndarray, limit: float, watch: Watch) -> tuple[numpy.ndarray, numpy.ndarray]:
        """The same for lines and the borders of polygons."""
        corners, first, feature = self._sides
        side, _, metres = Segments(corners, first, once=True).nearest(xy, limit, watch)
        there = side >= 0
        found = numpy.full(len(xy), -1)
        found[there] = feature[side[there]]
        return found, numpy.where(there, metres, numpy.inf)

    def surfaces(self, xy: numpy.ndarray, limit: float, watch: Watch) -> tuple[numpy.ndarray, numpy.ndarray]:
        """The first polygon that holds each point, at 0 metres; −1 and infinite where none does."""
        polygon, feature = self._surfaces
        found, metres = numpy.full(len(xy), -1), numpy.full(len(xy), numpy.inf)
        if not len(polygon) or not len(xy):
            return found, metres
        tree = shapely.STRtree(shapely.points(xy))
        for begin in range(len(polygon) - 1, -1, -256):
            some = numpy.arange(begin, max(begin - 256, -1), -1)
            which, point = tree.query(polygon[some], predicate="intersects")
            order = numpy.argsort(which, kind="stable")
            found[point[order]] = feature[some[which[order]]]
            metres[point] = 0.0
            watch.check()
        return found, metres


def _sides(
    corners: numpy.ndarray, line: numpy.ndarray, feature: numpy.ndarray
) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
    """Vertices (V, 2) of lines numbered ``line`` (V,): the same, the first vertex of each side, and its feature."""
    first = numpy.flatnonzero(line[1:] == line[:-1])
    return corners, first, feature[first]
