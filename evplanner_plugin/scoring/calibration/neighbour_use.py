"""How busy the neighbours are: the use of the sites around, compared with what was expected there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy
from scipy.spatial import cKDTree

NEIGHBOURS = 50
"""A site listens to at most so many of those around it; the others weigh next to nothing."""


@dataclass(frozen=True)
class Listening:
    """``reach`` in metres at which a neighbour's weight has fallen to 1/e; ``doubt`` how many neighbours next door
    it takes to be believed half. An endless doubt listens to nobody."""

    reach: float
    doubt: float


class Neighbourhood:
    """The sites around each place: looked up once, weighed for any :class:`Listening`."""

    def __init__(self, xy: numpy.ndarray, around: numpy.ndarray) -> None:
        """``xy`` (N, 2) places and ``around`` (M, 2) sites, metres."""
        count = min(NEIGHBOURS, len(around))
        self._metres, self._index = cKDTree(around).query(xy, k=numpy.arange(1, count + 1))
        self._reach, self._weight = 0.0, self._metres

    def relative_use(self, ratio: numpy.ndarray, listening: Listening) -> numpy.ndarray:
        """(N,) the factor by which use around differs from what was expected: 1 where nobody is near.

        ``ratio`` (M,) is use / expected use at the sites around. Their mean, weighted by exp(−metres / reach) and
        drawn to 1 as if ``doubt`` average sites stood next door (the empirical Bayes estimate of a gamma-Poisson
        model: Clayton & Kaldor, Biometrics 43, 1987).
        """
        if not numpy.isfinite(listening.doubt):
            return numpy.ones(len(self._metres))
        if listening.reach != self._reach:
            self._reach, self._weight = listening.reach, numpy.exp(-self._metres / listening.reach)
        heard = numpy.einsum("ij,ij->i", self._weight, ratio[self._index])
        return (listening.doubt + heard) / (listening.doubt + self._weight.sum(axis=1))


def choices(xy: numpy.ndarray) -> list[Listening]:
    """What may be chosen among for sites at ``xy`` (N, 2): reaches in steps of the usual distance between two sites.

    The first one listens to nobody.
    """
    places = numpy.unique(xy, axis=0)
    usual = 1.0
    if len(places) > 1:
        usual = max(float(numpy.median(cKDTree(places).query(places, k=2)[0][:, 1])), 1.0)
    listenings = [Listening(usual, numpy.inf)]
    listenings += [Listening(usual * step, doubt) for step in (0.5, 1, 2, 4, 8) for doubt in (0.25, 0.5, 1, 2, 4)]
    return listenings
