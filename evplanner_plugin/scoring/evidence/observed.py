"""In which candidate each observed point lies."""

from __future__ import annotations

import numpy
import shapely
from scipy.spatial import cKDTree

from ..watch import Watch

BESIDE = 50.0
"""Metres: at least so far from a candidate that is a point or a line an observed point may lie and be taken to it."""

OUTSIDE = -1

_AT_ONCE = 50_000


def cells_of(geometry: numpy.ndarray, xy: numpy.ndarray, watch: Watch | None = None) -> numpy.ndarray:
    """(M,) the candidate of ``geometry`` (N,) that each of ``xy`` (M, 2) metres lies in, :data:`OUTSIDE` where none.

    Of polygons it is the one that holds the point (the first where several do); of points and lines the one whose
    centre is nearest, up to the usual distance between neighbouring candidates, but at least :data:`BESIDE` metres.
    """
    found = numpy.full(len(xy), OUTSIDE)
    there = numpy.flatnonzero(numpy.isfinite(xy).all(axis=1))
    if not len(geometry) or not len(there):
        return found
    if numpy.isin(shapely.get_type_id(geometry), (3, 6)).all():
        tree, watch = shapely.STRtree(shapely.points(xy[there])), watch or Watch()
        for end in range(len(geometry), 0, -_AT_ONCE):  # from the end, so that the first cell has the last word
            begin = max(end - _AT_ONCE, 0)
            cell, point = tree.query(geometry[begin:end], predicate="intersects")
            order = numpy.argsort(-cell, kind="stable")
            found[there[point[order]]] = begin + cell[order]
            watch.step(1 - begin / len(geometry))
        return found
    centre = shapely.get_coordinates(shapely.centroid(geometry))
    tree = cKDTree(centre)
    reach = BESIDE
    if len(centre) > 1:
        some = centre[:: max(len(centre) // 5000, 1)]
        reach = max(reach, float(numpy.median(tree.query(some, k=2)[0][:, 1])))
    metres, nearest = tree.query(xy[there])
    found[there] = numpy.where(metres <= reach, nearest, OUTSIDE)
    return found
