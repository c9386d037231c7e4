"""Pairs of points within a straight distance of each other, some at a time."""

from __future__ import annotations

from collections.abc import Iterator

import numpy
from scipy.spatial import cKDTree

from ..watch import Watch
from .ragged import portions

POINTS_AT_ONCE = 4096
PAIRS_AT_ONCE = 1 << 20


def close_pairs(
    left: numpy.ndarray, right: numpy.ndarray, distance: float, watch: Watch
) -> Iterator[tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray, numpy.ndarray]]:
    """The pairs of ``left`` (N, 2) and ``right`` (M, 2) at most ``distance`` metres apart, a bounded number at a time:
    some indices in ``left`` (k,), and for each pair its position among them, its index in ``right`` and its metres.

    All coordinates are finite, in metres. Each index in ``left`` comes once. Raises Cancelled.
    """
    if not len(left) or not len(right):
        return
    tree = cKDTree(right)
    order = in_strips(left)
    done = 0
    for begin in range(0, len(order), POINTS_AT_ONCE):
        near = order[begin : begin + POINTS_AT_ONCE]
        number = tree.query_ball_point(left[near], distance, return_length=True)
        for part in portions(number, PAIRS_AT_ONCE):
            some = near[part]
            pairs = cKDTree(left[some]).sparse_distance_matrix(tree, distance, output_type="ndarray")
            yield some, pairs["i"], pairs["j"], pairs["v"]
            done += len(some)
            watch.step(done / len(order))


def in_strips(xy: numpy.ndarray) -> numpy.ndarray:
    """An order of the points ``xy`` (N, 2) in which neighbours mostly follow each other: strip by strip."""
    width = numpy.sqrt(max(float(numpy.ptp(xy[:, 0]) * numpy.ptp(xy[:, 1])), 1.0) / len(xy) * 64)
    return numpy.lexsort((xy[:, 0], numpy.floor(xy[:, 1] / width)))
