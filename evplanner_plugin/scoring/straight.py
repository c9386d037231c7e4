"""Straight distances, with the same questions and answers as the walking network."""

from __future__ import annotations

import numpy
from scipy.spatial import cKDTree

from .network import Snap
from .reach import TOLERANCE
from .watch import Watch

_AT_ONCE = 512


class StraightDistances:
    """Stands in for :class:`.network.WalkingNetwork` where a recipe names no network."""

    kind = "straight"

    def snap(self, xy: numpy.ndarray, watch: Watch | None = None) -> Snap:
        """The points ``xy`` (N, 2) where they are; ``edge`` is −1 where a coordinate is missing, else 0."""
        xy = numpy.asarray(xy, dtype=float).reshape(-1, 2)
        zero = numpy.zeros(len(xy))
        return Snap(numpy.where(numpy.isfinite(xy).all(axis=1), 0, -1), zero, zero, xy)

    def nearest(
        self, origins: Snap, targets: Snap, limit: float = numpy.inf, watch: Watch | None = None
    ) -> numpy.ndarray:
        """Straight metres from each origin to its nearest target, (N,); NaN beyond ``limit`` metres."""
        metres = numpy.full(len(origins), numpy.nan)
        origin, target = numpy.flatnonzero(origins.found), numpy.flatnonzero(targets.found)
        if len(origin) and len(target):
            distance = cKDTree(targets.point[target]).query(origins.point[origin])[0]
            metres[origin] = numpy.where(distance <= limit + TOLERANCE, distance, numpy.nan)
        (watch or Watch()).step(1.0)
        return metres

    def reach_sum(
        self, origins: Snap, targets: Snap, weights: numpy.ndarray, distance: float, watch: Watch | None = None
    ) -> numpy.ndarray:
        """Sum of the targets' ``weights`` (M,) within ``distance`` straight metres, (N,)."""
        total = numpy.where(origins.found, 0.0, numpy.nan)
        for some, row, target, _ in self._pairs(origins, targets, distance, watch or Watch()):
            total[some] = numpy.bincount(row, weights=weights[target], minlength=len(some))
        return total

    def within(
        self, origins: Snap, targets: Snap, distance: float, watch: Watch | None = None
    ) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
        """All pairs within ``distance`` straight metres: (origin index, target index, metres), sorted by index."""
        pairs = self._pairs(origins, targets, distance, watch or Watch())
        found = [(some[row], target, metres) for some, row, target, metres in pairs]
        if not found:
            return numpy.empty(0, dtype=int), numpy.empty(0, dtype=int), numpy.empty(0)
        origin, target, metres = (numpy.concatenate(part) for part in zip(*found))
        order = numpy.lexsort((target, origin))
        return origin[order], target[order], metres[order]

    def _pairs(self, origins: Snap, targets: Snap, distance: float, watch: Watch):
        """A few origins at a time: their indices, and per pair its row among them, the target and the metres."""
        origin, target = numpy.flatnonzero(origins.found), numpy.flatnonzero(targets.found)
        if not len(origin) or not len(target):
            return
        tree = cKDTree(targets.point[target])
        for begin in range(0, len(origin), _AT_ONCE):
            some = origin[begin : begin + _AT_ONCE]
            pairs = cKDTree(origins.point[some]).sparse_distance_matrix(
                tree, distance + TOLERANCE, output_type="ndarray"
            )
            yield some, pairs["i"], target[pairs["j"]], pairs["v"]
            watch.step((begin + len(some)) / len(origin))
