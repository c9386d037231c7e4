"""How much any choice can cover at most: the linear relaxation, solved by a primal-dual gradient method.

Every row of demand has a share (0–1) of its weight that it credits to each candidate reaching it; it keeps the rest.
Whatever the shares, no choice covers more than what the rows keep plus the most that allowed candidates collect:
that is the Lagrangian bound (Galvão and ReVelle 1996, https://doi.org/10.1016/0377-2217(94)00159-6). The best
shares give the bound of the linear programme. They are found with the primal-dual hybrid gradient method,
preconditioned (Pock and Chambolle 2011) and restarted from averages (Applegate et al. 2021,
https://arxiv.org/abs/2106.04756): two products with a sparse matrix a step, where a simplex needs minutes.
"""

from __future__ import annotations

import numpy
from scipy.sparse import csr_matrix, vstack

from ..watch import Watch
from .cover import CoverProblem
from .select import TOLERANCE

_LOOK = 10
"""Steps between two looks at the bound."""

_HALVED = 0.4
"""Start anew from the average once the gap is down to this share of what it was at the last start."""

ROUNDING = 1e-12
"""Share of the bound by which it is raised, so that rounding in its sums cannot make it too low."""


class Relaxation:
    """The linear relaxation of ``problem``, improved step by step; the capacity of sites is left aside.

    ``bound`` is certified at every moment; ``share`` (M,), ``price`` (K,) of the corners and ``toll`` per unit of
    budget are what proves it.
    ``guide`` (N,) is the best fractional choice so far and ``primal`` what it covers: ``bound`` cannot come below
    that.
    """

    def __init__(self, problem: CoverProblem, guide: numpy.ndarray | None = None, share: numpy.ndarray | None = None):
        self.problem = problem
        weight = problem.weight
        self._up = problem.rows.astype(float).multiply(weight[None, :]).tocsr()
        self._down = problem.reached.astype(float)
        self._weight = weight
        side = corner_rows(problem)
        collected = self._up @ numpy.ones(len(weight))
        scale = float(numpy.sort(collected)[::-1][: max(problem.most, 1)].mean()) if len(problem) else 1.0
        self._scale = max(scale, 1e-9)
        self._side = (side * self._scale).tocsr()
        self._side_turned = self._side.T.tocsr()
        self._allowed = numpy.full(side.shape[0], self._scale)
        pull = collected + self._side_turned @ numpy.ones(self._side.shape[0])
        self._step = 1.0 / numpy.maximum(pull, 1e-9)
        self._row_step = 1.0 / numpy.maximum(weight * numpy.diff(problem.reached.indptr), 1e-9)
        self._side_step = 1.0 / numpy.maximum(self._side @ numpy.ones(len(problem)), 1e-9)
        self._balance = 1.0
        self._multiplier = self._toll_at = self.toll = 0.0
        even = min(1.0, problem.most / max(len(problem), 1))
        self._x = numpy.full(len(problem), even) if guide is None else guide.copy()
        self._v = (self._down @ self._x < 1).astype(float) if share is None else share.copy()
        self._pi = numpy.zeros(self._side.shape[0])
        self.guide, self.primal = self._x, -numpy.inf
        # To begin with the rows keep everything.
        self.bound, self.share, self.price = float(weight.sum()), numpy.zeros(len(weight)), self._pi
        self._consider(self._v, self._pi)
        self._consider(numpy.ones(len(weight)), self._pi)
        self._restart()
        self._gap = numpy.inf
        self._steps = 0

    @property
    def gap(self) -> float:
        """(bound − primal) / bound: how far from the bound of the linear programme it may still be."""
        return (self.bound - self.primal) / self.bound if self.bound > 0 else 0.0

    def run(self, steps: int, watch: Watch, enough: float = 0.0) -> None:
        """Take ``steps`` steps, fewer once ``gap`` is at most ``enough``."""
        if not len(self.problem) or not len(self._weight):
            self.primal = self.bound
            return
        for number in range(steps):
            watch.check()
            self._advance()
            if (number + 1) % _LOOK == 0:
                self._look()
                if self.gap <= enough:
                    return

    def profits(self) -> numpy.ndarray:
        """(N,) what each candidate collects at the best bound, less what spacing and budget ask."""
        return self.collected(self.share) - self._side_turned @ self.price - self.toll * self.problem.cost

    def fixed(self, value: float, unit: float) -> tuple[numpy.ndarray, numpy.ndarray]:
        """Two masks (N,): candidates that no choice better than ``value`` holds, and those that each one holds.

        ``unit`` is how far apart two different values are at least, 0 where that is not known.
        """
        profit, most = self.profits(), self.problem.most
        needed = value + max(unit - 1e-6, 0.0) + ROUNDING * self.bound
        if most >= len(profit):
            return self.bound + numpy.minimum(profit, 0) <= needed, self.bound - numpy.maximum(profit, 0) <= needed
        ranked = numpy.sort(profit)[::-1]
        last, next_ = max(ranked[most - 1], 0.0), max(ranked[most], 0.0)
        inside = (profit >= last) & (profit > 0)
        if inside.sum() > most:  # ties at the border: none of them can be told to be in or out
            next_ = last
        out = ~inside & (self.bound - last + profit <= needed)
        return out, inside & (self.bound - profit + next_ <= needed)

    def _advance(self) -> None:
        pull = self._up @ self._v - self._side_turned @ self._pi
        step = self._step / self._balance
        x = self._project(self._x + step * pull, step)
        ahead = 2 * x - self._x
        row_step, side_step = self._row_step * self._balance, self._side_step * self._balance
        self._v = numpy.clip(self._v + row_step * self._weight * (1 - self._down @ ahead), 0, 1)
        if len(self._pi):
            self._pi = numpy.maximum(self._pi + side_step * (self._side @ ahead - self._allowed), 0)
        self._x = x
        self._sum_x += x
        self._sum_v += self._v
        self._sum_pi += self._pi
        self._count += 1
        self._steps += 1

    def _project(self, z: numpy.ndarray, step: numpy.ndarray) -> numpy.ndarray:
        """The nearest point, in the metric of the steps, with entries in 0–1 that keeps to the count and the budget."""
        cost, budget, most = self.problem.cost, self.problem.budget, self.problem.most
        one = numpy.ones(len(z))
        x, self._multiplier = _clipped(z, step, one, most, self._multiplier)
        if cost @ x <= budget * (1 + 1e-9):
            return x
        x, self._toll_at = _clipped(z, step, cost, budget, self._toll_at)
        if x.sum() <= most * (1 + 1e-9):
            return x
        low, high = 0.0, self._toll_at
        for _ in range(40):
            toll = (low + high) / 2
            x, self._multiplier = _clipped(z - step * cost * toll, step, one, most, self._multiplier)
            low, high = (toll, high) if cost @ x > budget else (low, toll)
        return x

    def _look(self) -> None:
        """Take the bound and the primal value here and at the average; start anew from the better one if it pays."""
        average = self._sum_x / self._count, self._sum_v / self._count, self._sum_pi / self._count
        gaps = []
        for x, v, pi in ((self._x, self._v, self._pi), average):
            bound = self._consider(v, pi)
            primal = self._covered(x)
            if primal > self.primal:
                self.primal, self.guide = primal, x.copy()
            gaps.append(bound - primal)
        gap = min(gaps)
        if gap <= _HALVED * self._gap or (self._count >= 0.36 * self._steps and gap < 0.8 * self._gap):
            if gaps[1] <= gaps[0]:
                self._x, self._v, self._pi = average
            self._gap = gap
            self._rebalance()
            self._restart()

    def collected(self, share: numpy.ndarray) -> numpy.ndarray:
        """(N,) what each candidate collects where the rows credit ``share`` (M,) of their weight."""
        return self._up @ share

    def _consider(self, v: numpy.ndarray, pi: numpy.ndarray) -> float:
        """The bound that the shares ``v`` and the prices ``pi`` prove; kept where it is the best."""
        profit = self.collected(v) - self._side_turned @ pi
        kept = float(((1 - v) * self._weight).sum() + pi @ self._allowed)
        toll = self._best_toll(profit)
        most = self._most_collected(profit, toll)
        bound = (kept + most) * (1 + ROUNDING)
        if bound < self.bound:
            self.bound, self.share, self.price, self.toll = bound, v.copy(), pi.copy(), toll
        return bound

    def _most_collected(self, profit: numpy.ndarray, toll: float) -> float:
        """The most that the count allows to collect, when the budget costs ``toll`` per unit."""
        most = min(self.problem.most, len(profit))
        left = profit - toll * self.problem.cost if toll else profit
        best = numpy.partition(left, len(left) - most)[len(left) - most :] if most else left[:0]
        return float(best.clip(min=0).sum()) + (toll * self.problem.budget if toll else 0.0)

    def _best_toll(self, profit: numpy.ndarray) -> float:
        """The price per unit of budget with the lowest bound; 0 where the budget does not bind."""
        cost, budget, most = self.problem.cost, self.problem.budget, min(self.problem.most, len(profit))
        low, high = 0.0, float((profit / numpy.maximum(cost, 1e-9)).max()) if numpy.isfinite(budget) else 0.0
        if not high > 0 or not most:
            return 0.0
        for turn in range(40):
            toll = (low + high) / 2 if turn else 0.0
            left = profit - toll * cost
            best = numpy.argpartition(left, len(left) - most)[len(left) - most :]
            if cost[best[left[best] > 0]].sum() > budget:
                low = toll
            elif not turn:
                return 0.0
            else:
                high = toll
        return high

    def _covered(self, x: numpy.ndarray) -> float:
        """What the fractional ``x`` covers, less a fine where sites stand too near."""
        value = float((self._weight * numpy.minimum(1, self._down @ x)).sum())
        if len(self._pi):
            value -= 2 * float((self._side @ x - self._allowed).clip(min=0).sum())
        return value

    def _rebalance(self) -> None:
        """Weigh primal against dual steps by how far each has moved since the last start."""
        moved = numpy.sqrt(((self._x - self._from[0]) ** 2 / self._step).sum())
        turned = ((self._v - self._from[1]) ** 2 / self._row_step).sum()
        turned = numpy.sqrt(turned + ((self._pi - self._from[2]) ** 2 / self._side_step).sum())
        if moved > 1e-10 and turned > 1e-10:
            self._balance = float(numpy.sqrt(turned / moved * self._balance))

    def _restart(self) -> None:
        self._from = self._x, self._v, self._pi
        self._sum_x, self._sum_v = numpy.zeros_like(self._x), numpy.zeros_like(self._v)
        self._sum_pi = numpy.zeros_like(self._pi)
        self._count = 0


def _clipped(
    z: numpy.ndarray, step: numpy.ndarray, charge: numpy.ndarray, limit: float, guess: float
) -> tuple[numpy.ndarray, float]:
    """``z`` − step · charge · multiplier, cut to 0–1, with the least multiplier ≥ 0 that keeps charge · x ≤ limit."""
    x = numpy.clip(z, 0, 1)
    if charge @ x <= limit:
        return x, 0.0
    pull = step * charge
    low, high = 0.0, float((z / numpy.maximum(pull, 1e-300)).max())
    at = min(max(guess, low), high)
    for _ in range(80):
        y = z - pull * at
        x = numpy.clip(y, 0, 1)
        over = charge @ x - limit
        if over > 0:
            low = at
        else:
            high = at
        if abs(over) <= 1e-9 * max(limit, 1e-9):
            break
        slope = (pull * charge)[(y > 0) & (y < 1)].sum()
        at = at + over / slope if slope > 0 else (low + high) / 2
        if not low < at < high:
            at = (low + high) / 2
    return x, at


def corner_rows(problem: CoverProblem) -> csr_matrix:
    """Rows (K, N) of candidates of which each choice holds one at most, because of the spacing.

    In a square whose diagonal is the spacing there is room for one site; squares of nine shifted grids.
    """
    rows = [csr_matrix((0, len(problem)))]
    if problem.conflicts is not None:
        side = (problem.limits.spacing - 2 * TOLERANCE) / numpy.sqrt(2)
        for shift in range(9):
            cell = numpy.floor(problem.xy / side + numpy.array([shift % 3, shift // 3]) / 3).astype(numpy.int64)
            number = numpy.unique(cell, axis=0, return_inverse=True)[1].reshape(-1)
            crowded = numpy.bincount(number)[number] > 1
            names, row = numpy.unique(number[crowded], return_inverse=True)
            shape = (len(names), len(problem))
            rows.append(csr_matrix((numpy.ones(len(row)), (row, numpy.flatnonzero(crowded))), shape=shape))
    return vstack(rows).tocsr()
