"""Sites that serve a limited demand: who serves what, good choices, and a bound.

A row's demand may be divided among the sites that reach it. What a set of sites serves is then a maximum flow,
and no rounding is hidden in it.
"""

from __future__ import annotations

import numpy
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import maximum_flow

from ..watch import Watch
from .cover import CoverProblem
from .cover_bound import Relaxation
from .cover_rows import take
from .cover_search import Choice

_WHOLE = 2.0**30
"""Flows are counted in whole numbers of 32 bits."""

_ENOUGH = 1e-4
"""Share of the bound below which improving it further is not worth a step."""


class Service:
    """What chosen sites of ``problem`` serve when none serves more than the capacity."""

    def __init__(self, problem: CoverProblem) -> None:
        self.problem = problem
        self.capacity = float(problem.limits.capacity)
        total = max(float(problem.weight.sum()), 1e-9)
        self._scale = 2.0 ** numpy.floor(numpy.log2(_WHOLE / total))
        # Rounded down: what is served is never said to be more than it is.
        self._amount = numpy.floor(problem.weight * self._scale).astype(numpy.int32)
        self._room = int(min(numpy.floor(self.capacity * self._scale), _WHOLE))

    def of(self, chosen: list[int]) -> tuple[float, numpy.ndarray]:
        """Demand served by ``chosen`` together, and what each row (M,) still lacks."""
        left = self.problem.weight.copy()
        rows, count = take(self.problem.rows, numpy.asarray(chosen, dtype=int))
        reached, place = numpy.unique(rows, return_inverse=True)
        if not len(reached) or not self._room:
            return 0.0, left
        sites, last = len(chosen), 1 + len(chosen) + len(reached)
        start = numpy.concatenate([
            numpy.zeros(sites, dtype=int),
            numpy.repeat(numpy.arange(sites), count) + 1,
            numpy.arange(len(reached)) + 1 + sites,
        ])  # fmt: skip
        end = numpy.concatenate([numpy.arange(sites) + 1, place + 1 + sites, numpy.full(len(reached), last)])
        room = [numpy.full(sites, self._room, dtype=numpy.int32), self._amount[rows], self._amount[reached]]
        graph = csr_matrix((numpy.concatenate(room), (start, end)), shape=(last + 1, last + 1))
        result = maximum_flow(graph, 0, last)
        flow = result.flow if hasattr(result, "flow") else result.residual
        into = -flow[last].toarray().ravel()[1 + sites : last]
        left[reached] -= into / self._scale
        return float(result.flow_value / self._scale), left.clip(min=0)

    def choose(self, start: list[int], watch: Watch) -> tuple[list[int], float]:
        """Sites in the order of their choice and what they serve: greedy after ``start``, then swaps of one."""
        frame = Choice(self.problem)
        for site in start:
            frame.add(site)
        self._fill(frame, watch)
        value = self.of(frame.chosen)[0]
        for site in list(frame.chosen):
            watch.check()
            frame.drop(site)
            other = self._best(frame)
            if other < 0 or other == site:
                frame.add(site)
                continue
            trial = self.of([*frame.chosen, other])[0]
            better = trial > value
            frame.add(other if better else site)
            value = trial if better else value
        self._fill(frame, watch)
        return list(frame.chosen), self.of(frame.chosen)[0]

    def _fill(self, frame: Choice, watch: Watch) -> None:
        while (candidate := self._best(frame)) >= 0:
            watch.check()
            frame.add(candidate)

    def _best(self, frame: Choice) -> int:
        """The allowed candidate that directly serves most of what is left, −1 where none serves anything."""
        gain = frame.gain
        frame.gain = numpy.minimum(self.problem.rows @ self.of(frame.chosen)[1], self.capacity)
        try:
            return frame.best()
        finally:
            frame.gain = gain


class CapacityRelaxation(Relaxation):
    """The relaxation of a problem whose sites have a capacity.

    A candidate then collects from the rows that credit it most until it is full (a continuous knapsack), which bounds
    every division of the demand. Starts from the shares that suit unlimited sites, goes on by subgradients.
    """

    def collected(self, share: numpy.ndarray) -> numpy.ndarray:
        """(N,) the most each candidate collects within its capacity."""
        return self._filled(share)[0]

    def tighten(self, value: float, steps: int, watch: Watch) -> None:
        """Lower the bound by up to ``steps`` steps towards ``value``, what the best choice so far serves."""
        share, length, idle = self.share.copy(), 1.0, 0
        for _ in range(steps):
            watch.check()
            if self.bound - value <= _ENOUGH * self.bound:
                return
            collected, taken, source, row = self._filled(share)
            profit = collected - self._side_turned @ self.price - self.toll * self.problem.cost
            most = min(self.problem.most, len(profit))
            best = numpy.zeros(len(profit), dtype=bool)
            best[numpy.argsort(-profit, kind="stable")[:most]] = True
            best &= profit > 0
            used = best[source]
            slope = numpy.bincount(row[used], weights=taken[used], minlength=len(share)) - self._weight
            slope[((share >= 1) & (slope < 0)) | ((share <= 0) & (slope > 0))] = 0
            norm = float((slope**2).sum())
            if not norm > 0:
                return
            before = self.bound
            here = self._consider(share, self.price)
            idle = 0 if self.bound < before else idle + 1
            if idle >= 10:
                length, idle, share = length / 2, 0, self.share.copy()
                continue
            share = numpy.clip(share - length * max(here - value, 0.0) / norm * slope, 0, 1)

    def _filled(self, share: numpy.ndarray):
        """What each candidate collects (N,); and per pair what it takes, with its candidate and its row."""
        order = numpy.argsort(-share, kind="stable")
        place = numpy.empty(len(order), dtype=numpy.int32)
        place[order] = numpy.arange(len(order), dtype=numpy.int32)
        rows = self.problem.rows
        sorted_ = csr_matrix((numpy.ones(rows.nnz, dtype=bool), place[rows.indices], rows.indptr), shape=rows.shape)
        sorted_.sort_indices()
        row = order[sorted_.indices]
        count = numpy.diff(rows.indptr)
        source = numpy.repeat(numpy.arange(len(count)), count)
        weight = self._weight[row]
        ends = numpy.concatenate([[0.0], numpy.cumsum(weight)])
        before = ends[:-1] - numpy.repeat(ends[rows.indptr[:-1]], count)
        taken = numpy.clip(self.problem.limits.capacity - before, 0, weight)
        return numpy.bincount(source, weights=taken * share[row], minlength=len(count)), taken, source, row
