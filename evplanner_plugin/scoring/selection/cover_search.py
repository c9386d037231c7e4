"""Good choices for a covering problem, fast: greedy, swaps of one site, and tearing down and rebuilding a corner.

All of it is deterministic, and keeps to count, budget and spacing at every step.
"""

from __future__ import annotations

import numpy

from ..watch import Watch
from .cover import CoverProblem
from .cover_rows import take

_NOISE = 0.3
"""By how much, at most, a rebuilt corner undervalues a candidate, so that it is not rebuilt as it was."""

_CORNER = (2, 9)
"""Sites torn down together: from, and up to but not including."""


class Choice:
    """A set of chosen candidates that is changed one at a time, with what each other candidate would add.

    ``gain`` (N,) is the demand that each candidate reaches and no chosen one does.
    """

    def __init__(self, problem: CoverProblem) -> None:
        self.problem = problem
        self.chosen: list[int] = []
        self.value = 0.0
        self.spent = 0.0
        self.gain = problem.rows @ problem.weight if len(problem) else numpy.zeros(0)
        self._times = numpy.zeros(len(problem.weight), dtype=numpy.int32)
        self._blocked = numpy.zeros(len(problem), dtype=numpy.int32)
        self._priced = numpy.isfinite(problem.budget)

    def copy(self) -> Choice:
        """The same choice, to be changed on its own."""
        other = object.__new__(Choice)
        other.problem, other._priced = self.problem, self._priced
        other.chosen, other.value, other.spent = list(self.chosen), self.value, self.spent
        other.gain, other._times, other._blocked = self.gain.copy(), self._times.copy(), self._blocked.copy()
        return other

    def add(self, candidate: int) -> numpy.ndarray:
        """Choose ``candidate``; returns the candidates whose gain fell, some of them several times."""
        rows = self._rows(candidate)
        new = rows[self._times[rows] == 0]
        self._times[rows] += 1
        self.value += float(self.gain[candidate])
        self.spent += float(self.problem.cost[candidate])
        self.chosen.append(candidate)
        self._block(candidate, 1)
        return self._shift(new, -1.0)

    def drop(self, candidate: int) -> None:
        """Take ``candidate`` out of the choice."""
        rows = self._rows(candidate)
        self._times[rows] -= 1
        self._shift(rows[self._times[rows] == 0], 1.0)
        self.value -= float(self.gain[candidate])
        self.chosen.remove(candidate)
        self.spent = float(self.problem.cost[self.chosen].sum()) if self._priced else 0.0
        self._block(candidate, -1)

    def best(self, noise: numpy.ndarray | None = None, *, per_cost: bool = False) -> int:
        """The candidate that may be added and adds most (of equal ones the first), −1 where none adds anything."""
        if len(self.chosen) >= self.problem.most or not len(self.gain):
            return -1
        worth = self.gain if noise is None else self.gain * noise
        allowed = self._blocked == 0
        if self._priced:
            allowed &= self.problem.cost <= self.problem.budget - self.spent
            if per_cost:
                worth = worth / numpy.maximum(self.problem.cost, 1e-9)
        worth = numpy.where(allowed, worth, 0.0)
        candidate = int(worth.argmax())
        return candidate if worth[candidate] > 0 else -1

    def fill(self, watch: Watch, *, per_cost: bool = False) -> None:
        """Add what adds most for as long as something may be added."""
        while (candidate := self.best(per_cost=per_cost)) >= 0:
            watch.check()
            self.add(candidate)

    def polish(self, watch: Watch, some: list[int] | None = None) -> None:
        """Swap chosen sites for others until no swap of one covers more, or as much with a better score.

        Where ``some`` of the chosen are named, only those are looked at, once each.
        """
        for site in some or ():
            self._swapped(site, watch)
        settled = 0 if some is None else len(self.chosen)
        while settled < len(self.chosen):
            # What is put back comes last, so the first one is the one that waits longest.
            settled = 0 if self._swapped(self.chosen[0], watch) else settled + 1

    def _swapped(self, site: int, watch: Watch) -> bool:
        """Whether another candidate took the place of the chosen ``site``."""
        watch.check()
        self.drop(site)
        other = self.best()
        if other < 0 or (self.gain[other] == self.gain[site] and site < other):
            other = site
        self.add(other)
        if other != site and self._priced:
            self.fill(watch)
        return other != site

    def _rows(self, candidate: int) -> numpy.ndarray:
        rows = self.problem.rows
        return rows.indices[rows.indptr[candidate] : rows.indptr[candidate + 1]]

    def _shift(self, rows: numpy.ndarray, sign: float) -> numpy.ndarray:
        """Give the weight of ``rows`` back to (1) or take it from (−1) all candidates that reach them."""
        touched, count = take(self.problem.reached, rows)
        amount = numpy.repeat(sign * self.problem.weight[rows], count)
        self.gain += numpy.bincount(touched, weights=amount, minlength=len(self.gain))
        return touched

    def _block(self, candidate: int, step: int) -> None:
        self._blocked[candidate] += step
        near = self.problem.conflicts
        if near is not None:
            self._blocked[near.indices[near.indptr[candidate] : near.indptr[candidate + 1]]] += step


def greedy_choice(problem: CoverProblem, watch: Watch) -> Choice:
    """Whatever adds most, again and again; with a budget also by what it adds per cost, and the better of the two."""
    watch.check()
    choice = Choice(problem)
    choice.fill(watch)
    if numpy.isfinite(problem.budget):
        thrifty = Choice(problem)
        thrifty.fill(watch, per_cost=True)
        if thrifty.value > choice.value:
            return thrifty
    return choice


def from_guide(problem: CoverProblem, guide: numpy.ndarray, draw: numpy.random.Generator, watch: Watch) -> Choice:
    """A choice drawn by ``guide`` (N,), the share of each candidate in a fractional solution, then made good."""
    choice = Choice(problem)
    likely = numpy.flatnonzero(guide > 1e-9)
    # The order of a weighted draw without replacement (Efraimidis and Spirakis 2006).
    order = likely[numpy.argsort(numpy.log(draw.random(len(likely))) / guide[likely], kind="stable")[::-1]]
    for candidate in order[: 2 * problem.most].tolist():
        if len(choice.chosen) >= problem.most:
            break
        fits = choice.spent + problem.cost[candidate] <= problem.budget
        if fits and choice._blocked[candidate] == 0 and choice.gain[candidate] > 0:
            choice.add(candidate)
    choice.fill(watch)
    choice.polish(watch)
    return choice


def rebuilt(choice: Choice, draw: numpy.random.Generator, watch: Watch) -> Choice:
    """``choice`` with one corner torn down, rebuilt a little differently, and polished around it."""
    problem = choice.problem
    other = choice.copy()
    if not other.chosen:
        return other
    xy = problem.xy[other.chosen]
    metres = ((xy - xy[draw.integers(len(xy))]) ** 2).sum(axis=1)
    corner = numpy.argsort(metres, kind="stable")[: draw.integers(*_CORNER)]
    for site in [other.chosen[place] for place in corner]:
        other.drop(site)
    noise = 1.0 - _NOISE * draw.random(len(problem))
    touched = []
    while (candidate := other.best(noise)) >= 0:
        touched.append(other.add(candidate))
    reach = set(numpy.unique(numpy.concatenate(touched)).tolist()) if touched else set()
    other.polish(watch, [site for site in other.chosen if site in reach])
    return other
