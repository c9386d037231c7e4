"""How far it is from each request to each charging point around it, on foot and straight."""

from __future__ import annotations

from dataclasses import dataclass
from math import inf

from ...domain.requests.model import SEARCHED


@dataclass(frozen=True, eq=False)
class Ways:
    """Pairs of a place and a goal that lie within :data:`SEARCHED` metres straight, K of them, sorted by place.

    ``straight`` (K,) metres; ``walking`` (K,) metres, NaN where not known, infinite beyond :data:`SEARCHED`.
    ``on_network`` (N,): whether each place is near enough to the streets.
    """

    place: object
    goal: object
    straight: object
    walking: object
    on_network: object

    def of(self, place: int):
        """The rows of one place, as a slice."""
        import numpy

        first, last = numpy.searchsorted(self.place, [place, place + 1])
        return slice(int(first), int(last))


def ways(xy, goals, network, watch=None) -> Ways:
    """Ways from ``xy`` (N, 2) to ``goals`` (M, 2), metres, over ``network`` (None: nothing is known on foot).

    A way is not known where the place or the goal lies more than 100 m from the streets, or on pieces of them that are
    not connected: then the data say nothing, which is not the same as far away. Places and goals are finite numbers.
    """
    import numpy
    import shapely

    xy, goals = (numpy.asarray(given, dtype=float).reshape(-1, 2) for given in (xy, goals))
    place, goal = _close(shapely.points(xy), shapely.points(goals))
    straight = numpy.hypot(*(xy[place] - goals[goal]).T) if len(place) else numpy.empty(0)
    walking = numpy.full(len(place), numpy.nan)
    if network is None:
        return Ways(place, goal, straight, walking, numpy.zeros(len(xy), dtype=bool))
    here, there = network.snap(xy, watch), network.snap(goals, watch)
    if len(place):
        piece = _pieces(network)
        known = here.found[place] & there.found[goal]
        edges = here.edge[place[known]], there.edge[goal[known]]
        known[known] = piece[network.start[edges[0]]] == piece[network.start[edges[1]]]
        walking[known] = _walked(network, here, there, place[known], goal[known], watch)
    return Ways(place, goal, straight, walking, here.found)


def _close(points, goals):
    """(place, goal) of all pairs within reach, sorted."""
    import numpy
    import shapely

    if not len(points) or not len(goals):
        return numpy.empty(0, dtype=int), numpy.empty(0, dtype=int)
    place, goal = shapely.STRtree(goals).query(points, predicate="dwithin", distance=SEARCHED)
    order = numpy.lexsort((goal, place))
    return place[order], goal[order]


def _walked(network, here, there, place, goal, watch):
    """(K,) metres on foot of the pairs, which are sorted; infinite where farther than :data:`SEARCHED`."""
    import numpy

    metres = numpy.full(len(place), inf)
    if not len(place):
        return metres
    start, end, walked = network.within(here, there, SEARCHED, watch)
    wanted = place.astype(numpy.int64) * len(there) + goal
    found = start.astype(numpy.int64) * len(there) + end
    position = numpy.minimum(numpy.searchsorted(wanted, found), len(wanted) - 1)
    same = wanted[position] == found
    metres[position[same]] = walked[same]
    return metres


def _pieces(network):
    """(n,) the connected piece of the network in which each node lies."""
    from scipy.sparse import csgraph, csr_matrix

    graph = csr_matrix(
        (network.ways.metres, network.ways.node, network.ways.first), shape=(network.nodes, network.nodes)
    )
    return csgraph.connected_components(graph, directed=False)[1]
