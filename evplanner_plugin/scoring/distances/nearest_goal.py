"""The nearest goal over the walking network, for all origins at once.

A wave starts at both ends of each goal's edge with the metres to the goal, and improves all nodes it has just reached
together, in bands of increasing distance; what stays are the distances of Dijkstra's algorithm.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy

from ..watch import Watch
from .ragged import ragged
from .reach import TOLERANCE
from .table import lower

if TYPE_CHECKING:
    from .network import Snap, WalkingNetwork

BAND = 4
"""Width of a band, in mean edge lengths."""

_ORIGINS_AT_ONCE = 1 << 18


def metres_to_nearest(
    network: WalkingNetwork, origins: Snap, targets: Snap, limit: float, watch: Watch
) -> numpy.ndarray:
    """Walking metres from each origin to its nearest target, (N,); NaN beyond ``limit`` or unsnapped."""
    metres = numpy.full(len(origins), numpy.nan)
    origin, goal = numpy.flatnonzero(origins.found), targets.take(numpy.flatnonzero(targets.found))
    if not len(origin) or not len(goal):
        return metres
    reach = limit + TOLERANCE
    to_node = _from_nodes(network, goal, reach, watch.part(0.0, 0.8))
    lying = _Lying(goal, len(network.length))
    for begin in range(0, len(origin), _ORIGINS_AT_ONCE):
        some = origin[begin : begin + _ORIGINS_AT_ONCE]
        start = origins.take(some)
        way = numpy.minimum(
            start.along + to_node[network.start[start.edge]],
            network.length[start.edge] - start.along + to_node[network.end[start.edge]],
        )
        way = numpy.minimum(way, lying.metres(start)) + start.access_m
        metres[some] = numpy.where(numpy.isfinite(way) & (way <= reach), way, numpy.nan)
        watch.step(0.8 + 0.2 * (begin + len(some)) / len(origin))
    return metres


def _from_nodes(network: WalkingNetwork, goal: Snap, reach: float, watch: Watch) -> numpy.ndarray:
    """(n,) metres from each node to the nearest goal, infinite beyond ``reach``."""
    ways = network.ways
    best = numpy.full(network.nodes, numpy.inf)
    seat = numpy.zeros(network.nodes, dtype=numpy.int32)
    band = BAND * float(network.length.mean())
    node = numpy.concatenate([network.start[goal.edge], network.end[goal.edge]])
    metres = numpy.concatenate([goal.along, network.length[goal.edge] - goal.along]) + numpy.tile(goal.access_m, 2)
    near = numpy.flatnonzero(metres <= reach)
    waiting = node[near][lower(best, seat, node[near], metres[near])]
    while len(waiting):
        upper = best[waiting].min() + band
        inside = best[waiting] <= upper
        wave, later = waiting[inside], [waiting[~inside]]
        while len(wave):
            watch.check()
            begin = ways.first[wave]
            which, way = ragged(begin, ways.first[wave + 1] - begin)
            metres = best[wave][which] + ways.metres[way]
            near = numpy.flatnonzero(metres <= reach)
            node = ways.node[way[near]]
            better = lower(best, seat, node, metres[near])
            node, inside = node[better], metres[near[better]] <= upper
            wave = node[inside]
            later.append(node[~inside])
        waiting = numpy.concatenate(later)
        waiting = numpy.unique(waiting[best[waiting] > upper])
        watch.step(upper / reach)
    return best


class _Lying:
    """The goals by the edge they lie on, for those who start on the same edge.

    To a goal ahead at ``b`` it is (b + egress) − a, to one behind a + (egress − b): the least of the brackets among
    all goals ahead, and among all behind, is enough.
    """

    def __init__(self, goal: Snap, edges: int) -> None:
        order = numpy.lexsort((goal.along, goal.edge))
        self._edge, self._along, egress = goal.edge[order], goal.along[order], goal.access_m[order]
        self._behind = _least_so_far(self._edge, egress - self._along)
        self._ahead = _least_so_far(self._edge[::-1], (egress + self._along)[::-1])[::-1]
        self._any = numpy.zeros(edges, dtype=bool)
        self._any[self._edge] = True

    def metres(self, start: Snap) -> numpy.ndarray:
        """Metres (N,) from each start along its own edge to the nearest goal on it, egress included; else infinite."""
        metres = numpy.full(len(start), numpy.inf)
        some = numpy.flatnonzero(self._any[start.edge])
        edge, along = start.edge[some], start.along[some]
        place = self._passed(edge, along)
        last = numpy.maximum(place - 1, 0)
        behind = numpy.where((place > 0) & (self._edge[last] == edge), self._behind[last] + along, numpy.inf)
        following = numpy.minimum(place, len(self._edge) - 1)
        there = (place < len(self._edge)) & (self._edge[following] == edge)
        metres[some] = numpy.minimum(behind, numpy.where(there, self._ahead[following] - along, numpy.inf))
        return metres

    def _passed(self, edge: numpy.ndarray, along: numpy.ndarray) -> numpy.ndarray:
        """(N,) how many of the goals, in their order, come before each place on an edge, or are at it."""
        place_last = numpy.arange(len(self._edge) + len(edge)) >= len(self._edge)
        keys = place_last, numpy.concatenate([self._along, along]), numpy.concatenate([self._edge, edge])
        order = numpy.lexsort(keys)
        before = numpy.empty(len(order), dtype=numpy.int64)
        before[order] = numpy.cumsum(order < len(self._edge))
        return before[len(self._edge) :]


def _least_so_far(group: numpy.ndarray, value: numpy.ndarray) -> numpy.ndarray:
    """The least ``value`` of each group up to and including each position; the members of a group are together."""
    least, step = value.copy(), 1
    while step < len(value):
        same = numpy.flatnonzero(group[step:] == group[:-step])
        if not len(same):
            break
        least[same + step] = numpy.minimum(least[same + step], least[same])
        step *= 2
    return least
