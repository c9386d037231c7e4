"""Choosing sites among scored candidates."""

from __future__ import annotations

import numpy
from scipy.spatial import cKDTree

from ...errors import QT_TRANSLATE_NOOP, BadInput

TOLERANCE = 1e-6
"""Metres by which two chosen sites may be nearer than the spacing, so that rounding loses no neighbour."""


def best_first(xy: numpy.ndarray, score: numpy.ndarray) -> numpy.ndarray:
    """Indices of the candidates with a score, best first.

    Scores that agree to nine decimals are ties; ties go from west to east, then from south to north, so that
    the order of the input does not matter. ``xy`` (N, 2) metres, ``score`` (N,), NaN where struck.
    """
    order = numpy.lexsort((xy[:, 1], xy[:, 0], -numpy.round(score, 9)))
    return order[numpy.isfinite(score[order])]


def greedy(
    xy: numpy.ndarray, score: numpy.ndarray, count: int, spacing: float, eligible: numpy.ndarray | None = None
) -> numpy.ndarray:
    """Take the best candidate, strike all nearer than ``spacing`` straight metres to it, and so on.

    ``xy`` (N, 2) metres, ``score`` (N,) with NaN where struck, ``eligible`` (N,) booleans. Returns at most
    ``count`` indices in the order of their choice: fewer where no more fit. Raises BadInput for a negative
    count or spacing.
    """
    if count < 0 or not spacing >= 0:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "{count} sites with {spacing} m between them cannot be chosen."),
            QT_TRANSLATE_NOOP("errors", "Give a number and a spacing of 0 or more."),
            count=count,
            spacing=spacing,
        )
    xy = numpy.asarray(xy, dtype=float).reshape(-1, 2)
    order = best_first(xy, numpy.asarray(score, dtype=float))
    if eligible is not None:
        order = order[numpy.asarray(eligible, dtype=bool)[order]]
    if not len(order):
        return order
    tree = cKDTree(xy[order])
    free = numpy.ones(len(order), dtype=bool)
    chosen: list[int] = []
    for place in range(len(order)):
        if len(chosen) >= count:
            break
        if free[place]:
            chosen.append(int(order[place]))
            if spacing > TOLERANCE:
                free[tree.query_ball_point(xy[order[place]], spacing - TOLERANCE)] = False
    return numpy.array(chosen, dtype=int)
