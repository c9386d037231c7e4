"""All pairs of points within walking distance of each other, exact and in bounded memory.

A way from one point to another is the cheapest of: access + rest of the edge to either end + shortest path
between the nodes + stretch of the goal's edge + egress; and, on the same edge, the direct stretch.

The sources are taken a tile of neighbours at a time. A dense table holds the metres from each source of the tile
to each node it reaches; all its entries are improved at once until nothing improves any more, which gives the
distances of Dijkstra's algorithm at the speed of whole arrays.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy

from ..watch import Watch
from .ragged import portions, ragged
from .table import Table

if TYPE_CHECKING:
    from .network import Snap, WalkingNetwork

Pairs = Iterator[tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray, numpy.ndarray]]
"""Some pairs at a time: a few origins (k,), and for each pair its position among them, target index and metres (P,)."""

Found = Iterator[tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]]
"""Some at a time: position among the sources of a tile, goal, and metres (P,)."""

TOLERANCE = 1e-6
"""Metres by which a way may exceed a limit, so that rounding decides nothing."""

SOURCES_PER_TILE = 512

PAIRS_AT_ONCE = 1 << 20
"""Most pairs looked at together."""


def share(metres: numpy.ndarray, distance: float, kernel: str) -> numpy.ndarray | float:
    """How much of a target ``metres`` away counts: all of it ("flat"), or 1 − metres / distance ("linear")."""
    return 1.0 if kernel == "flat" else numpy.maximum(1.0 - metres / distance, 0.0)


def summed(pairs: Pairs, number: int, columns: numpy.ndarray, distance: float, kernel: str) -> numpy.ndarray:
    """C ``columns`` (C, M) of the targets' weights, summed for each of a ``number`` of origins, (C, number)."""
    total = numpy.zeros((len(columns), number))
    for origin, row, target, metres in pairs:
        part = share(metres, distance, kernel)
        for column, sums in zip(columns, total):
            sums[origin] += numpy.bincount(row, part * column[target], minlength=len(origin))
    return total


def reach_sum(
    network: WalkingNetwork,
    origins: Snap,
    targets: Snap,
    weights: numpy.ndarray,
    distance: float,
    kernel: str,
    watch: Watch,
) -> numpy.ndarray:
    """The weights (M,) or (M, C) of the targets, summed for each origin, (N,) or (N, C); NaN for unsnapped ones."""
    weights = numpy.asarray(weights, dtype=float)
    columns = weights.T if weights.ndim == 2 else weights[None]
    reach = distance + TOLERANCE
    origin, target = _by_edge(origins, reach), _by_edge(targets, reach)
    counts = numpy.logical_or.reduce([column != 0 for column in columns])
    target = target[counts[target]]
    some = _pairs(network, origins.take(origin), targets.take(target), reach, watch)
    sums = summed(some, len(origin), numpy.take(columns, target, axis=1), distance, kernel)
    total = numpy.where(origins.found, numpy.zeros((len(columns), 1)), numpy.nan)
    total[:, origin] = sums
    return total.T.reshape(len(origins), *weights.shape[1:])


def listed(pairs: Pairs) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
    """All pairs together: (origin index, target index, metres), sorted by index."""
    found = [(numpy.empty(0, dtype=int), numpy.empty(0, dtype=int), numpy.empty(0))]
    found += [(origin[row], target, metres) for origin, row, target, metres in pairs]
    origin, target, metres = (numpy.concatenate(part) for part in zip(*found))
    order = numpy.lexsort((target, origin))
    return origin[order], target[order], metres[order]


def pairs(network: WalkingNetwork, origins: Snap, targets: Snap, distance: float, watch: Watch) -> Pairs:
    """All pairs within ``distance`` walking metres, each once. Raises Cancelled."""
    reach = distance + TOLERANCE
    origin, target = _by_edge(origins, reach), _by_edge(targets, reach)
    for some, row, goal, metres in _pairs(network, origins.take(origin), targets.take(target), reach, watch):
        yield origin[some], row, target[goal], metres


def _pairs(network: WalkingNetwork, origins: Snap, targets: Snap, reach: float, watch: Watch) -> Pairs:
    """All pairs within ``reach``; both are sorted by their edge. Some neighbouring origins at a time, as a slice.

    The search starts from whichever are fewer, as every way can be walked back.
    """
    if not len(origins) or not len(targets):
        return
    if len(origins) <= len(targets):
        yield from _Search(network, origins, targets, reach).run(watch)
        return
    for some, row, goal, metres in _Search(network, targets, origins, reach).run(watch):
        low, high = (int(goal.min()), int(goal.max()) + 1) if len(goal) else (0, 0)
        yield numpy.arange(low, high), goal - low, some[row], metres


def _by_edge(snap: Snap, reach: float) -> numpy.ndarray:
    """The points within reach of the streets, sorted by their edge, so that neighbours follow each other."""
    near = numpy.flatnonzero(snap.found & (snap.access_m <= reach)).astype(numpy.int32)
    return near[numpy.argsort(snap.edge[near], kind="stable")]


class _Search:
    """Walks from the sources to all goals within ``reach`` metres of them; both are sorted by their edge."""

    def __init__(self, network: WalkingNetwork, sources: Snap, goals: Snap, reach: float) -> None:
        self._network, self._sources, self._reach = network, sources, reach
        self._number = numpy.bincount(goals.edge, minlength=len(network.length)).astype(numpy.int32)
        self._first = numpy.cumsum(self._number, dtype=numpy.int32) - self._number
        self._along, self._access = goals.along, goals.access_m

    def run(self, watch: Watch) -> Pairs:
        """The pairs tile by tile: sources, and for each pair its position among them, goal index and metres."""
        table = Table(self._network.nodes)
        begin, size = 0, SOURCES_PER_TILE
        while begin < len(self._sources):
            some = numpy.arange(begin, min(begin + size, len(self._sources)))
            source = self._sources.take(some)
            table.clear(len(some))
            reached = self._walk(source, table, watch)
            if reached is None:
                size = max(len(some) // 2, 1)
                continue
            for row, goal, metres in self._goals(source, *reached, table):
                watch.check()
                near = numpy.flatnonzero(metres <= self._reach)
                yield some, row[near], goal[near], metres[near]
            begin += len(some)
            size = min(2 * size, SOURCES_PER_TILE)
            watch.step(begin / len(self._sources))

    def _walk(self, source: Snap, table: Table, watch: Watch) -> tuple[numpy.ndarray, numpy.ndarray] | None:
        """Fill the table; each source's row with each node it reaches, or None where they do not fit."""
        ways, edge = self._network.ways, source.edge
        row = numpy.tile(numpy.arange(len(source)), 2)
        node = numpy.concatenate([self._network.start[edge], self._network.end[edge]])
        rest = self._network.length[edge] - source.along
        metres = numpy.concatenate([source.along, rest]) + numpy.tile(source.access_m, 2)
        near = numpy.flatnonzero(metres <= self._reach)
        row, node, metres = row[near], node[near], metres[near]
        found = [(row[:0], node[:0])]
        while len(node):
            watch.check()
            if not table.seat(node):
                return None
            better = table.lower(row, node, metres)
            row, node, metres = row[better], node[better], metres[better]
            found.append((row, node))
            begin = ways.first[node]
            which, way = ragged(begin, ways.first[node + 1] - begin)
            metres = metres[which] + ways.metres[way]
            near = numpy.flatnonzero(metres <= self._reach)
            row, node, metres = row[which[near]], ways.node[way[near]], metres[near]
        row, node = (numpy.concatenate(part) for part in zip(*found))
        once = table.once(row, node)
        return row[once], node[once]

    def _goals(self, source: Snap, row: numpy.ndarray, node: numpy.ndarray, table: Table) -> Found:
        """The goals on the sources' own edges, then those on the edges at the nodes they reach."""
        network = self._network
        own = numpy.flatnonzero(self._number[source.edge])
        edge = source.edge[own]
        to_start, to_end = table.metres(own, network.start[edge]), table.metres(own, network.end[edge])
        for which, goal, metres in self._along_edges(edge, to_start, to_end):
            here = own[which]
            direct = numpy.abs(source.along[here] - self._along[goal]) + source.access_m[here] + self._access[goal]
            yield here, goal, numpy.minimum(metres, direct)
        begin = network.ways.first[node]
        which, way = ragged(begin, network.ways.first[node + 1] - begin)
        edge = network.ways.edge[way]
        wanted = numpy.flatnonzero((self._number[edge] > 0) & (edge != source.edge[row[which]]))
        which, way, edge = which[wanted], way[wanted], edge[wanted]
        row, node = row[which], node[which]
        here, there = table.metres(row, node), table.metres(row, network.ways.node[way])
        onward = network.start[edge] == node
        once = numpy.flatnonzero(onward | numpy.isinf(there))
        row, edge, here, there, onward = row[once], edge[once], here[once], there[once], onward[once]
        to_start, to_end = numpy.where(onward, here, there), numpy.where(onward, there, here)
        for which, goal, metres in self._along_edges(edge, to_start, to_end):
            yield row[which], goal, metres

    def _along_edges(self, edge: numpy.ndarray, to_start: numpy.ndarray, to_end: numpy.ndarray) -> Found:
        """From edges whose ends are that many metres away: (which of them, goal on it, metres by way of an end)."""
        around = to_end + self._network.length[edge]
        for some in portions(self._number[edge], PAIRS_AT_ONCE):
            which, goal = ragged(self._first[edge[some]], self._number[edge[some]])
            which += some.start
            along = self._along[goal]
            metres = numpy.minimum(to_start[which] + along, around[which] - along)
            yield which, goal, metres + self._access[goal]
