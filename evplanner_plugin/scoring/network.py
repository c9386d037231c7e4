"""The walking network: streets as a graph, and where points meet it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy
import shapely
from scipy.sparse import coo_matrix, csgraph, csr_matrix

from ..errors import QT_TRANSLATE_NOOP, BadInput
from . import reach
from .nearby import nearest_feature
from .watch import Watch

JOIN = 0.01
"""Metres: end points that agree after rounding to this are the same node."""


@dataclass(frozen=True, eq=False)
class Snap:
    """Where N points meet the network; ``edge`` is −1 and the rest NaN where no street is near enough.

    ``edge`` (N,) index of the edge, ``along`` (N,) metres from the edge's start, ``access_m`` (N,) straight metres
    from the point to the edge, ``point`` (N, 2) the meeting point.
    """

    edge: numpy.ndarray
    along: numpy.ndarray
    access_m: numpy.ndarray
    point: numpy.ndarray

    def __len__(self) -> int:
        return len(self.edge)

    @property
    def found(self) -> numpy.ndarray:
        """(N,) booleans: true where a street is near enough."""
        return self.edge >= 0

    def take(self, index: numpy.ndarray) -> Snap:
        """The snaps at ``index``."""
        return Snap(self.edge[index], self.along[index], self.access_m[index], self.point[index])


class WalkingNetwork:
    """Distances on foot: straight to the nearest street, along the streets, and straight to the goal.

    Two points that meet the same edge may walk directly along it. One-way streets are walked both ways.
    """

    kind = "walking"

    def __init__(self, lines: numpy.ndarray, snap_distance: float, dropped: int = 0) -> None:
        """``lines`` (E,) LineStrings in canonical order; :meth:`from_lines` makes them from any layer."""
        self.lines = lines
        self.snap_distance = snap_distance
        self.dropped = dropped
        self.length = shapely.length(lines)
        self.start, self.end, self.node_xy = _nodes(lines)
        self.graph = _graph(self.start, self.end, self.length, len(self.node_xy))
        self._tree = shapely.STRtree(lines)

    @classmethod
    def from_lines(
        cls, lines: numpy.ndarray, walkable: numpy.ndarray | None = None, snap_distance: float = 100.0
    ) -> WalkingNetwork:
        """A network of (N,) (Multi)LineStrings that are connected where their end points fall together.

        ``walkable`` (N,) numbers or booleans: 0 bars the street, empty (NaN) does not. ``snap_distance`` is how far,
        in metres, a point may lie from the streets. Lines without a length are left out and counted in ``dropped``.
        The order of the lines does not matter. Raises BadInput where no walkable line is left.
        """
        lines = numpy.asarray(lines, dtype=object)
        if not len(lines):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The layer with the streets is empty."),
                QT_TRANSLATE_NOOP("errors", "Choose a layer of lines with at least one street."),
            )
        if walkable is not None:
            lines = lines[numpy.asarray(walkable, dtype=float) != 0]
        parts = shapely.force_2d(shapely.get_parts(lines))
        length = shapely.length(parts)
        good = (shapely.get_type_id(parts) == shapely.GeometryType.LINESTRING) & numpy.isfinite(length) & (length > 0)
        dropped = int(numpy.count_nonzero(shapely.is_missing(lines)) + numpy.count_nonzero(~good))
        if not good.any():
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The layer with the streets holds no line that can be walked."),
                QT_TRANSLATE_NOOP("errors", "Check that it is a layer of lines and that its walkable field is right."),
            )
        return cls(_canonical(parts[good]), float(snap_distance), dropped)

    def pieces(self) -> tuple[int, float]:
        """Number of disconnected pieces, and the share (0–1) of the length outside the longest one."""
        number, piece = csgraph.connected_components(self.graph, directed=False)
        length = numpy.bincount(piece[self.start], weights=self.length, minlength=number)
        return number, float(1.0 - length.max() / length.sum())

    def snap(self, xy: numpy.ndarray, watch: Watch | None = None) -> Snap:
        """Where points ``xy`` (N, 2) meet the nearest walkable edge within ``snap_distance`` metres."""
        xy = numpy.asarray(xy, dtype=float).reshape(-1, 2)
        edge = numpy.full(len(xy), -1, dtype=int)
        along = numpy.full(len(xy), numpy.nan)
        access = numpy.full(len(xy), numpy.nan)
        point = numpy.full((len(xy), 2), numpy.nan)
        index, nearest, metres = nearest_feature(self._tree, xy, self.snap_distance, watch or Watch())
        line = self.lines[nearest]
        edge[index] = nearest
        access[index] = metres
        along[index] = numpy.clip(shapely.line_locate_point(line, shapely.points(xy[index])), 0, self.length[nearest])
        point[index] = shapely.get_coordinates(shapely.line_interpolate_point(line, along[index]))
        return Snap(edge, along, access, point)

    def nearest(
        self, origins: Snap, targets: Snap, limit: float = numpy.inf, watch: Watch | None = None
    ) -> numpy.ndarray:
        """Walking metres from each origin to its nearest target, (N,); NaN beyond ``limit`` metres or unsnapped."""
        return reach.nearest(self, origins, targets, limit, watch or Watch())

    def reach_sum(
        self, origins: Snap, targets: Snap, weights: numpy.ndarray, distance: float, watch: Watch | None = None
    ) -> numpy.ndarray:
        """Sum of the targets' ``weights`` (M,) within ``distance`` walking metres, (N,); NaN for unsnapped origins."""
        total = numpy.where(origins.found, 0.0, numpy.nan)
        for origin, target, metres in reach.blocks(self, origins, targets, distance, watch or Watch()):
            total[origin] += (metres <= distance + reach.TOLERANCE) @ weights[target]
        return total

    def within(
        self, origins: Snap, targets: Snap, distance: float, watch: Watch | None = None
    ) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
        """All pairs within ``distance`` walking metres: (origin index, target index, metres), sorted by index."""
        found = []
        for origin, target, metres in reach.blocks(self, origins, targets, distance, watch or Watch()):
            row, column = numpy.nonzero(metres <= distance + reach.TOLERANCE)
            found.append((origin[row], target[column], metres[row, column]))
        if not found:
            return numpy.empty(0, dtype=int), numpy.empty(0, dtype=int), numpy.empty(0)
        origin, target, metres = (numpy.concatenate(part) for part in zip(*found))
        order = numpy.lexsort((target, origin))
        return origin[order], target[order], metres[order]


def _canonical(lines: numpy.ndarray) -> numpy.ndarray:
    """The lines sorted by where they lie, so that ties never depend on the order of the input."""
    first, last = shapely.get_point(lines, 0), shapely.get_point(lines, -1)
    middle = shapely.line_interpolate_point(lines, 0.5, normalized=True)
    keys = [get(point) for point in (middle, last, first) for get in (shapely.get_y, shapely.get_x)]
    return lines[numpy.lexsort(keys)]


def _nodes(lines: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
    """Start node and end node of each line, (E,) each, and the nodes' coordinates (n, 2)."""
    ends = numpy.concatenate([shapely.get_point(lines, 0), shapely.get_point(lines, -1)])
    grid = numpy.rint(numpy.column_stack([shapely.get_x(ends), shapely.get_y(ends)]) / JOIN).astype(numpy.int64)
    order = numpy.lexsort((grid[:, 1], grid[:, 0]))
    new = numpy.ones(len(grid), dtype=bool)
    new[1:] = (grid[order[1:]] != grid[order[:-1]]).any(axis=1)
    node = numpy.empty(len(grid), dtype=int)
    node[order] = numpy.cumsum(new) - 1
    return node[: len(lines)], node[len(lines) :], grid[order[new]] * JOIN


def _graph(start: numpy.ndarray, end: numpy.ndarray, length: numpy.ndarray, nodes: int) -> csr_matrix:
    """Symmetric (n, n) matrix of edge lengths; of parallel edges the shortest, loops left out."""
    low, high = numpy.minimum(start, end), numpy.maximum(start, end)
    order = numpy.lexsort((length, high, low))
    order = order[low[order] != high[order]]
    low, high, length = low[order], high[order], length[order]
    first = numpy.ones(len(low), dtype=bool)
    first[1:] = (low[1:] != low[:-1]) | (high[1:] != high[:-1])
    low, high, length = low[first], high[first], length[first]
    row, column = numpy.concatenate([low, high]), numpy.concatenate([high, low])
    return coo_matrix((numpy.concatenate([length, length]), (row, column)), shape=(nodes, nodes)).tocsr()
