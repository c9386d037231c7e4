"""The charging points that are there already, nearest first: on foot over the streets where there is a network."""

from __future__ import annotations

from ...packages import missing_packages

HOW_MANY = 3

REACHES = (500.0, 1000.0, 2000.0)
"""Metres in which they are looked for, one after the other, until there are enough. Beyond the last nobody walks."""

ACCESS = 100.0
"""Metres at most from a place to the street on which one walks away from it, as the recipes have it."""


def nearest_points(
    xy, chargers, streets, walkable, check=lambda: None, reaches=REACHES
) -> list[list[dict]]:
    """For each of ``xy`` (N, 2) up to three of ``chargers``, as ``{"id", "name", "metres", "walking"}``, nearest first.

    ``chargers`` is ``(xy (M, 2), ids (M,), names (M,))``; ``streets`` (L,) lines with ``walkable`` (L,), 0 where one
    may not walk, or None. Metres are walked where both places lie within 100 m of the network (which may take no more
    than 2 km), else straight; without streets all are straight. What is farther than 2 km is left out.
    """
    import numpy

    from ...scoring.watch import Watch

    charger_xy, identifiers, names = chargers
    if not len(charger_xy) or not len(xy):
        return [[] for _ in xy]
    watch = Watch(lambda fraction: check(), lambda: False)
    network = walking_network(streets, walkable, watch)
    found: list[list[dict]] = [[] for _ in xy]
    rest = numpy.arange(len(xy))
    for reach in reaches:
        for point, some in _within(xy[rest], charger_xy, network, reach, watch):
            listed = [
                {"id": identifiers[other], "name": names[other], "metres": round(metres, 1), "walking": walking}
                for metres, other, walking in sorted(some)[:HOW_MANY]
            ]
            found[int(rest[point])] = listed
        rest = numpy.array([place for place in rest if len(found[place]) < HOW_MANY], dtype=int)
        if not len(rest):
            break
    return found


def walking_network(streets, walkable, watch=None):
    """The network of ``streets`` (L,) lines with ``walkable`` (L,), 0 where one may not walk, or None.

    None where there is no street to walk on, or no package to work it out with.
    """
    from ...errors import BadInput

    if streets is None or not len(streets) or missing_packages(("scipy",)):
        return None
    from ...scoring.distances.network import WalkingNetwork

    try:
        return WalkingNetwork.from_lines(streets, walkable, ACCESS, watch)
    except BadInput:  # no street that may be walked
        return None


def _within(xy, charger_xy, network, reach: float, watch):
    """(place, [(metres, charger, walking)]) for the places that have any within ``reach`` metres."""
    import numpy
    import shapely

    points, others = shapely.points(xy), shapely.points(charger_xy)
    place, other = shapely.STRtree(others).query(points, predicate="dwithin", distance=reach)
    straight = shapely.distance(points[place], others[other])
    walking = numpy.zeros(len(place), dtype=bool)
    metres = straight
    if network is not None:
        used, position = numpy.unique(other, return_inverse=True)
        here, there = network.snap(xy, watch), network.snap(charger_xy[used], watch)
        walking = here.found[place] & there.found[position]
        start, end, walked = network.within(here, there, reach, watch)
        known = dict(zip(zip(start.tolist(), used[end].tolist()), walked.tolist()))
        on_foot = [known.get(pair, numpy.inf) for pair in zip(place.tolist(), other.tolist())]
        metres = numpy.where(walking, on_foot, straight)
    listed: dict[int, list] = {}
    for row in numpy.flatnonzero(metres <= reach).tolist():
        listed.setdefault(int(place[row]), []).append((float(metres[row]), int(other[row]), bool(walking[row])))
    return listed.items()
