"""How well one column of figures predicts another: by ranks, so that only the order counts, and ties are fair."""

from __future__ import annotations

import numpy

BEST = 0.2
"""The share of all places that counts as the best of the map, and of all points as the busiest."""


def auc(positive: numpy.ndarray, negative: numpy.ndarray) -> float:
    """How often one of ``positive`` (P,) is larger than one of ``negative`` (Q,): 0–1, ties count as half.

    The area under the ROC curve is this share of pairs (Hanley & McNeil 1982, Radiology 143(1), 29–36); 0.5 is what
    chance gives. NaN where either is empty.
    """
    if not len(positive) or not len(negative):
        return float("nan")
    ordered = numpy.sort(negative)
    below = numpy.searchsorted(ordered, positive, side="left") + numpy.searchsorted(ordered, positive, side="right")
    return float(below.mean() / 2 / len(ordered))


def percentiles(figures: numpy.ndarray, reference: numpy.ndarray) -> numpy.ndarray:
    """(M,) the share 0–1 of ``reference`` (N,) that is smaller than each of ``figures`` (M,), ties counting half."""
    ordered = numpy.sort(reference)
    below = numpy.searchsorted(ordered, figures, side="left") + numpy.searchsorted(ordered, figures, side="right")
    return below / 2 / max(len(ordered), 1)


def capture(figures: numpy.ndarray, reference: numpy.ndarray, best: float = BEST) -> float:
    """The share 0–1 of ``figures`` (M,) that lie in the largest ``best`` part of ``reference`` (N,).

    Where the border runs through figures that are equal, each counts for the part of them that lies inside: the
    share that a fair lot among them would give. So chance captures ``best``, whatever the ties. NaN without figures.
    """
    if not len(figures) or not len(reference):
        return float("nan")
    ordered = numpy.sort(reference)
    right = numpy.searchsorted(ordered, figures, side="right")
    equal = right - numpy.searchsorted(ordered, figures, side="left")
    room = best * len(ordered) - (len(ordered) - right)
    return float(numpy.clip(room / numpy.maximum(equal, 1), 0.0, 1.0).mean())


def midranks(figures: numpy.ndarray) -> numpy.ndarray:
    """(N,) ranks from 1 for the smallest, ties sharing the middle of their ranks."""
    _, group, size = numpy.unique(figures, return_inverse=True, return_counts=True)
    return (numpy.cumsum(size) - (size - 1) / 2)[group]


def spearman(one: numpy.ndarray, other: numpy.ndarray) -> float:
    """Spearman's rank correlation −1–1 of two columns (N,); NaN where one of them is the same everywhere."""
    first, second = midranks(one), midranks(other)
    first, second = first - first.mean(), second - second.mean()
    length = numpy.sqrt((first @ first) * (second @ second))
    return float(first @ second / length) if length > 0 else float("nan")
