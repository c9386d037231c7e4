"""The walking network: streets as a graph, and where points meet it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy
from scipy.sparse import csgraph, csr_matrix

from ..places.layers import Layer
from ..watch import Watch
from . import reach
from .nearest_goal import metres_to_nearest
from .segments import Segments
from .streets import Streets, segment_metres

_POINTS_AT_ONCE = 1 << 18


@dataclass(frozen=True, eq=False)
class Snap:
    """Where N points meet the network; ``edge`` is −1 and the rest NaN where no street is near enough.

    ``edge`` (N,) index of the edge, ``along`` (N,) metres from the edge's start, ``access_m`` (N,) straight metres
    from the point to the edge. Where distances are straight, ``xy`` (N, 2) are the points themselves.
    """

    edge: numpy.ndarray
    along: numpy.ndarray
    access_m: numpy.ndarray
    xy: numpy.ndarray | None = None

    def __len__(self) -> int:
        return len(self.edge)

    @property
    def found(self) -> numpy.ndarray:
        """(N,) booleans: true where a street is near enough."""
        return self.edge >= 0

    def take(self, index: numpy.ndarray) -> Snap:
        """The snaps at ``index``."""
        xy = None if self.xy is None else self.xy[index]
        return Snap(self.edge[index], self.along[index], self.access_m[index], xy)


@dataclass(frozen=True, eq=False)
class Ways:
    """The ways out of each of n nodes: those of node ``i`` are ``first[i]:first[i + 1]``.

    ``node`` is where a way leads, ``metres`` its length, ``edge`` the edge it follows. Every edge gives two ways,
    one from each end; only one where it ends where it starts.
    """

    first: numpy.ndarray
    node: numpy.ndarray
    metres: numpy.ndarray
    edge: numpy.ndarray

    @classmethod
    def of(cls, start: numpy.ndarray, end: numpy.ndarray, length: numpy.ndarray, nodes: int) -> Ways:
        """The ways of edges from ``start`` to ``end``, (E,) node numbers each, of ``length`` metres."""
        back = numpy.flatnonzero(start != end)
        tail = numpy.concatenate([start, end[back]])
        first = numpy.concatenate([[0], numpy.cumsum(numpy.bincount(tail, minlength=nodes))])
        order = numpy.argsort(tail, kind="stable")
        edge = numpy.concatenate([numpy.arange(len(start)), back]).astype(numpy.int32)[order]
        return cls(first, numpy.concatenate([end, start[back]])[order], length[edge], edge)


class WalkingNetwork:
    """Distances on foot: straight to the nearest street, along the streets, and straight to the goal.

    Two points that meet the same edge may walk directly along it. One-way streets are walked both ways.
    """

    kind = "walking"

    def __init__(self, streets: Streets, snap_distance: float, watch: Watch) -> None:
        self.snap_distance = snap_distance
        self.dropped = streets.dropped
        self.start, self.end, self.nodes = streets.nodes()
        watch.check()
        self._line, self._first = streets.segments()
        self._xy = streets.xy
        metres = segment_metres(self._xy, self._first)
        self.length = numpy.bincount(self._line, metres)
        count = streets.count - 1
        self._before = numpy.cumsum(metres)
        self._before -= metres
        self._before -= numpy.repeat(self._before[numpy.cumsum(count) - count], count)
        watch.check()
        self.ways = Ways.of(self.start, self.end, self.length, self.nodes)

    @classmethod
    def from_lines(
        cls,
        lines: numpy.ndarray | Layer,
        walkable: numpy.ndarray | None = None,
        snap_distance: float = 100.0,
        watch: Watch | None = None,
    ) -> WalkingNetwork:
        """A network of a layer or (N,) shapely (Multi)LineStrings, connected where their end points fall together.

        ``walkable`` (N,) numbers or booleans: 0 bars the street, empty (NaN) does not. ``snap_distance`` is how far,
        in metres, a point may lie from the streets. Lines without a length are left out and counted in ``dropped``.
        The order of the lines does not matter. Raises BadInput where no walkable line is left, and Cancelled.
        """
        watch = watch or Watch()
        return cls(Streets.of(lines, walkable, watch), float(snap_distance), watch)

    def pieces(self) -> tuple[int, float]:
        """Number of disconnected pieces, and the share (0–1) of the length outside the longest one."""
        ways = self.ways
        graph = csr_matrix((ways.metres, ways.node, ways.first), shape=(self.nodes, self.nodes))
        number, piece = csgraph.connected_components(graph, directed=False)
        length = numpy.bincount(piece[self.start], weights=self.length, minlength=number)
        return number, float(1.0 - length.max() / length.sum())

    @cached_property
    def _segments(self) -> Segments:
        return Segments(self._xy, self._first)

    def snap(self, xy: numpy.ndarray, watch: Watch | None = None) -> Snap:
        """Where points ``xy`` (N, 2) meet the nearest walkable edge within ``snap_distance`` metres."""
        xy = numpy.asarray(xy, dtype=float).reshape(-1, 2)
        # The segment and the share of it that lies before the point become the edge and the metres along it in place.
        edge, along, access = self._segments.nearest(xy, self.snap_distance, watch or Watch())
        for begin in range(0, len(xy), _POINTS_AT_ONCE):
            some = begin + numpy.flatnonzero(edge[begin : begin + _POINTS_AT_ONCE] >= 0)
            segment = edge[some]
            metres = self._before[segment] + along[some] * segment_metres(self._xy, self._first[segment])
            edge[some] = self._line[segment]
            along[some] = numpy.minimum(metres, self.length[edge[some]])
        return Snap(edge, along, access)

    def forget_where(self) -> None:
        """Let go of where the streets lie, which is most of the memory: no point can be snapped from now on."""
        self.__dict__.pop("_segments", None)
        del self._xy, self._line, self._first, self._before

    def nearest(
        self, origins: Snap, targets: Snap, limit: float = numpy.inf, watch: Watch | None = None
    ) -> numpy.ndarray:
        """Walking metres from each origin to its nearest target, (N,); NaN beyond ``limit`` metres or unsnapped."""
        return metres_to_nearest(self, origins, targets, limit, watch or Watch())

    def reach_sum(
        self,
        origins: Snap,
        targets: Snap,
        weights: numpy.ndarray,
        distance: float,
        watch: Watch | None = None,
        kernel: str = "flat",
    ) -> numpy.ndarray:
        """Sum of the targets' ``weights`` within ``distance`` walking metres, (N,); NaN for unsnapped origins.

        ``weights`` (M,), or (M, C) for C sums at once: then (N, C). With the ``kernel`` "flat" every target within
        the distance counts fully, with "linear" 1 − metres / distance of it.
        """
        return reach.reach_sum(self, origins, targets, weights, distance, kernel, watch or Watch())

    def within(
        self, origins: Snap, targets: Snap, distance: float, watch: Watch | None = None
    ) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
        """All pairs within ``distance`` walking metres: (origin index, target index, metres), sorted by index."""
        return reach.listed(reach.pairs(self, origins, targets, distance, watch or Watch()))
