"""Shortest ways over a walking network, exact and in bounded memory.

A way from one point to another is the cheapest of: access + rest of the edge to either end + shortest path
between the nodes + stretch of the goal's edge + egress; and, on the same edge, the direct stretch.

``csgraph.dijkstra`` answers with a dense row per source, even with a limit (scipy/scipy#16585). So it never runs
on the whole graph for many sources: :func:`blocks` cuts the origins into tiles small enough and runs
each tile on the part of the graph within reach.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy
from scipy.sparse import csgraph, csr_matrix

from .watch import Watch

if TYPE_CHECKING:
    from .network import Snap, WalkingNetwork

TOLERANCE = 1e-6
"""Metres by which a way may exceed a limit, so that rounding decides nothing."""

TILE_CELLS = 1 << 18
"""Largest matrix (sources × nodes, origins × targets) of a tile: 2 MB, which stays in a processor's cache."""

JOINT_SLACK = 1.0
"""Metres: joints rounded together may let a way get this much farther than it is long."""

PAIRS_AT_ONCE = 1 << 21
"""Most pairs on the same edge looked at together."""


def nearest(network: WalkingNetwork, origins: Snap, targets: Snap, limit: float, watch: Watch) -> numpy.ndarray:
    """Walking metres from each origin to its nearest target, (N,); NaN beyond ``limit``.

    One run of Dijkstra from an extra node that is joined to both ends of each target's edge.
    """
    metres = numpy.full(len(origins), numpy.nan)
    origin, target = numpy.flatnonzero(origins.found), numpy.flatnonzero(targets.found)
    if not len(origin) or not len(target):
        return metres
    start, goal = origins.take(origin), targets.take(target)
    reach = limit + TOLERANCE
    watch.step(0.0)
    to_node = _from_nodes(network, goal, reach)
    watch.step(0.7)
    way = numpy.minimum(
        start.along + to_node[network.start[start.edge]],
        network.length[start.edge] - start.along + to_node[network.end[start.edge]],
    )
    for left, right in _same_edge(start.edge, goal.edge):
        direct = numpy.abs(start.along[left] - goal.along[right]) + goal.access_m[right]
        numpy.minimum.at(way, left, direct)
        watch.step(0.9)
    way += start.access_m
    metres[origin] = numpy.where(numpy.isfinite(way) & (way <= reach), way, numpy.nan)
    watch.step(1.0)
    return metres


def _from_nodes(network: WalkingNetwork, goal: Snap, reach: float) -> numpy.ndarray:
    """(n,) metres from each node to the nearest goal, infinite beyond ``reach``."""
    nodes = len(network.node_xy)
    cost = numpy.full(nodes, numpy.inf)
    numpy.minimum.at(cost, network.start[goal.edge], goal.along + goal.access_m)
    numpy.minimum.at(cost, network.end[goal.edge], network.length[goal.edge] - goal.along + goal.access_m)
    entry = numpy.flatnonzero(cost <= reach)
    if not len(entry):
        return numpy.full(nodes, numpy.inf)
    graph = network.graph
    widened = csr_matrix(
        (
            numpy.concatenate([graph.data, cost[entry]]),
            numpy.concatenate([graph.indices, entry]),
            numpy.concatenate([graph.indptr, [graph.nnz + len(entry)]]),
        ),
        shape=(nodes + 1, nodes + 1),
    )
    return csgraph.dijkstra(widened, directed=True, indices=nodes, limit=reach)[:nodes]


def _same_edge(
    left: numpy.ndarray, right: numpy.ndarray, at_once: int = PAIRS_AT_ONCE
) -> Iterator[tuple[numpy.ndarray, numpy.ndarray]]:
    """Pairs of positions in ``left`` (N,) and ``right`` (M,) that hold the same edge, some at a time."""
    order = numpy.argsort(right, kind="stable")
    first = numpy.searchsorted(right[order], left, side="left")
    number = numpy.searchsorted(right[order], left, side="right") - first
    some = numpy.flatnonzero(number)
    total = numpy.cumsum(number[some])
    begin = 0
    while begin < len(some):
        done = total[begin - 1] if begin else 0
        stop = max(begin + 1, int(numpy.searchsorted(total, done + at_once, side="right")))
        part = some[begin:stop]
        count = number[part]
        step = numpy.arange(count.sum()) - numpy.repeat(numpy.cumsum(count) - count, count)
        yield numpy.repeat(part, count), order[numpy.repeat(first[part], count) + step]
        begin = stop


def blocks(
    network: WalkingNetwork, origins: Snap, targets: Snap, distance: float, watch: Watch
) -> Iterator[tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]]:
    """Tile by tile: origin indices (o,), target indices (t,), walking metres (o, t).

    Ways longer than ``distance`` come as infinity or as some length above it; each pair within the distance
    is in exactly one block.
    """
    reach = distance + TOLERANCE
    origin = numpy.flatnonzero(origins.found)
    target = numpy.flatnonzero(targets.found)
    origin = origin[origins.access_m[origin] <= reach]
    target = target[targets.access_m[target] <= reach]
    if not len(origin) or not len(target):
        return
    goals = _Sorted(targets.point[target])
    nodes = _Sorted(network.node_xy)
    position = numpy.full(len(network.node_xy), -1)
    done = 0
    for tile, node, goal in _tiles(origins.point[origin], nodes, goals, reach + JOINT_SLACK):
        index = origin[tile]
        if len(goal):
            metres = _tile(network, origins.take(index), targets.take(target[goal]), node, position, reach)
            yield index, target[goal], metres
        done += len(tile)
        watch.step(done / len(origin))


def _tile(
    network: WalkingNetwork, start: Snap, goal: Snap, node: numpy.ndarray, position: numpy.ndarray, reach: float
) -> numpy.ndarray:
    """Walking metres (o, t) over the part of the graph made of ``node``; ``position`` is scratch space of −1."""
    position[node] = numpy.arange(len(node))
    ends = position[numpy.stack([network.start[start.edge], network.end[start.edge]])]
    source = numpy.unique(ends[ends >= 0])
    # Row and column −1 stand for all nodes outside: infinitely far.
    between = numpy.full((len(source) + 1, len(node) + 1), numpy.inf)
    if len(source):
        part = _part(network.graph, node, position)
        between[:-1, :-1] = csgraph.dijkstra(part, directed=True, indices=source, limit=reach)
    to_goal = numpy.minimum(
        between[:, position[network.start[goal.edge]]] + goal.along,
        between[:, position[network.end[goal.edge]]] + (network.length[goal.edge] - goal.along),
    )
    row = numpy.where(ends >= 0, numpy.searchsorted(source, ends), -1)
    position[node] = -1
    rest = network.length[start.edge] - start.along
    metres = numpy.minimum(to_goal[row[0]] + start.along[:, None], to_goal[row[1]] + rest[:, None])
    for left, right in _same_edge(start.edge, goal.edge):
        direct = numpy.abs(start.along[left] - goal.along[right])
        metres[left, right] = numpy.minimum(metres[left, right], direct)
    metres += start.access_m[:, None]
    metres += goal.access_m
    return metres


def _part(graph: csr_matrix, node: numpy.ndarray, position: numpy.ndarray) -> csr_matrix:
    """The rows and columns ``node`` of ``graph``, without touching the rest of it."""
    first = graph.indptr[node]
    count = graph.indptr[node + 1] - first
    before = numpy.cumsum(count) - count
    entry = numpy.repeat(first - before, count) + numpy.arange(count.sum())
    column = position[graph.indices[entry]]
    inside = column >= 0
    row = numpy.repeat(numpy.arange(len(node)), count)[inside]
    pointer = numpy.concatenate([[0], numpy.cumsum(numpy.bincount(row, minlength=len(node)))])
    return csr_matrix((graph.data[entry][inside], column[inside], pointer), shape=(len(node), len(node)))


class _Sorted:
    """Points sorted by x, to find those in a box by looking only at a strip."""

    def __init__(self, xy: numpy.ndarray) -> None:
        self._order = numpy.argsort(xy[:, 0], kind="stable")
        self._x = xy[self._order, 0]
        self._y = xy[self._order, 1]

    def box(self, low: numpy.ndarray, high: numpy.ndarray) -> numpy.ndarray:
        """Indices of the points between the corners ``low`` and ``high``, (2,) each, borders included."""
        begin = numpy.searchsorted(self._x, low[0], side="left")
        end = numpy.searchsorted(self._x, high[0], side="right")
        y = self._y[begin:end]
        return self._order[begin:end][(y >= low[1]) & (y <= high[1])]


def _tiles(
    xy: numpy.ndarray, nodes: _Sorted, goals: _Sorted, margin: float
) -> Iterator[tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]]:
    """Cut points into tiles whose matrices stay small: (points, nodes within reach, goals within reach).

    No way of at most ``margin`` metres leaves its tile's box by more than that.
    """
    waiting = [numpy.arange(len(xy))]
    while waiting:
        tile = waiting.pop()
        low, high = xy[tile].min(axis=0), xy[tile].max(axis=0)
        node, goal = nodes.box(low - margin, high + margin), goals.box(low - margin, high + margin)
        if len(tile) == 1 or len(tile) * max(len(node), len(goal), 1) <= TILE_CELLS:
            yield tile, node, goal
            continue
        along = xy[tile, int(numpy.argmax(high - low))]
        order = tile[numpy.argsort(along, kind="stable")]
        waiting += [order[len(order) // 2 :], order[: len(order) // 2]]
