"""The nearest feature of each point, a few thousand points at a time so that the user can stop it."""

from __future__ import annotations

import numpy
import shapely

from .watch import Watch

_AT_ONCE = 10_000


def nearest_feature(
    tree: shapely.STRtree, xy: numpy.ndarray, max_distance: float, watch: Watch
) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
    """For points ``xy`` (N, 2) that have a feature within ``max_distance`` metres: index, feature, straight metres.

    Each point comes at most once; points with a missing coordinate have none. Raises Cancelled.
    """
    placed = numpy.flatnonzero(numpy.isfinite(xy).all(axis=1))
    found = [(placed[:0], placed[:0], numpy.empty(0))]
    for begin in range(0, len(placed), _AT_ONCE):
        watch.check()
        some = placed[begin : begin + _AT_ONCE]
        (point, feature), metres = tree.query_nearest(
            shapely.points(xy[some]), max_distance=max_distance, return_distance=True, all_matches=False
        )
        found.append((some[point], feature, metres))
    index, feature, metres = (numpy.concatenate(part) for part in zip(*found))
    return index, feature, metres
