"""What anybody could do without a recipe: predictors that a score must beat."""

from __future__ import annotations

import numpy

from ..distances.straight import StraightDistances
from ..watch import Watch
from .metrics import BEST

DWELLING_DENSITY, NEAREST_PLACE, RANDOM = "dwelling_density", "nearest_place", "random"

NEIGHBOURHOOD = 300.0
"""Straight metres within which dwellings are counted: about what 250 m on foot reach."""


def dwelling_density(
    xy: numpy.ndarray, dwellings_xy: numpy.ndarray, dwellings: numpy.ndarray | None = None, watch: Watch | None = None
) -> numpy.ndarray:
    """(N,) dwellings within :data:`NEIGHBOURHOOD` straight metres of each of ``xy`` (N, 2): more predicts more.

    ``dwellings`` (M,) at ``dwellings_xy`` (M, 2), NaN counting as 0; without them each point is one. The area is the
    same for all, so that the order is that of the density.
    """
    straight = StraightDistances()
    count = numpy.ones(len(dwellings_xy)) if dwellings is None else numpy.nan_to_num(dwellings)
    found = straight.reach_sum(straight.snap(xy), straight.snap(dwellings_xy), count, NEIGHBOURHOOD, watch=watch)
    return numpy.nan_to_num(found)


def nearest_place(xy: numpy.ndarray, places_xy: numpy.ndarray, watch: Watch | None = None) -> numpy.ndarray:
    """(N,) minus the straight metres from each of ``xy`` (N, 2) to the nearest of ``places_xy``: near predicts more."""
    straight = StraightDistances()
    metres = straight.nearest(straight.snap(xy), straight.snap(places_xy), watch=watch)
    return -numpy.nan_to_num(metres, nan=1e9)


def random_figures(draws: int, points: numpy.ndarray, others: int, seed: int, watch: Watch | None = None):
    """AUC, capture and median percentile, (draws,) each, of ``draws`` random maps.

    ``points`` (C,) counts the observed points in each of C places, ``others`` the places without. Places come in
    random order, all orders alike, so that it is enough to draw where the C places come among all.
    """
    watch, draw = watch or Watch(), numpy.random.default_rng(seed)
    places, total = len(points), len(points) + others
    found = numpy.empty((3, draws))
    for number in range(draws):
        rank = numpy.sort(draw.choice(total, places, replace=False, shuffle=False))
        shuffled = draw.permutation(places)
        held = points[shuffled]
        below = rank - numpy.arange(places)
        found[0, number] = (held @ below) / held.sum() / others
        found[1, number] = held[rank >= (1 - BEST) * total].sum() / held.sum()
        found[2, number] = numpy.median(numpy.repeat((rank + 0.5) / total, held))
        if number % 32 == 0:
            watch.step(number / draws)
    return found
