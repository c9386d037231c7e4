"""Straight distances, with the same questions and answers as the walking network."""

from __future__ import annotations

import numpy
from scipy.spatial import cKDTree

from ..watch import Watch
from .close_pairs import close_pairs
from .network import Snap
from .reach import TOLERANCE, Pairs, listed, summed


class StraightDistances:
    """Stands in for :class:`.network.WalkingNetwork` where a recipe names no network."""

    kind = "straight"

    def snap(self, xy: numpy.ndarray, watch: Watch | None = None) -> Snap:
        """The points ``xy`` (N, 2) where they are; ``edge`` is −1 where a coordinate is missing, else 0."""
        xy = numpy.asarray(xy, dtype=float).reshape(-1, 2)
        zero = numpy.zeros(len(xy))
        return Snap(numpy.where(numpy.isfinite(xy).all(axis=1), 0, -1), zero, zero, xy)

    def forget_where(self) -> None:
        """Nothing is kept here."""

    def nearest(
        self, origins: Snap, targets: Snap, limit: float = numpy.inf, watch: Watch | None = None
    ) -> numpy.ndarray:
        """Straight metres from each origin to its nearest target, (N,); NaN beyond ``limit`` metres."""
        metres = numpy.full(len(origins), numpy.nan)
        origin, target = numpy.flatnonzero(origins.found), numpy.flatnonzero(targets.found)
        if len(origin) and len(target):
            distance = cKDTree(targets.xy[target]).query(origins.xy[origin])[0]
            metres[origin] = numpy.where(distance <= limit + TOLERANCE, distance, numpy.nan)
        (watch or Watch()).step(1.0)
        return metres

    def reach_sum(
        self,
        origins: Snap,
        targets: Snap,
        weights: numpy.ndarray,
        distance: float,
        watch: Watch | None = None,
        kernel: str = "flat",
    ) -> numpy.ndarray:
        """Sum of the targets' ``weights`` (M,) or (M, C) within ``distance`` straight metres, (N,) or (N, C).

        With the ``kernel`` "flat" every target counts fully, with "linear" 1 − metres / distance of it.
        """
        weights = numpy.asarray(weights, dtype=float)
        columns = weights.T if weights.ndim == 2 else weights[None]
        pairs = self._pairs(origins, targets, distance, watch or Watch())
        total = summed(pairs, len(origins), columns, distance, kernel)
        total[:, ~origins.found] = numpy.nan
        return total.T.reshape(len(origins), *weights.shape[1:])

    def within(
        self, origins: Snap, targets: Snap, distance: float, watch: Watch | None = None
    ) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
        """All pairs within ``distance`` straight metres: (origin index, target index, metres), sorted by index."""
        return listed(self._pairs(origins, targets, distance, watch or Watch()))

    def _pairs(self, origins: Snap, targets: Snap, distance: float, watch: Watch) -> Pairs:
        origin, target = numpy.flatnonzero(origins.found), numpy.flatnonzero(targets.found)
        points = origins.xy[origin], targets.xy[target]
        for some, left, right, metres in close_pairs(*points, distance + TOLERANCE, watch):
            yield origin[some], left, target[right], metres
