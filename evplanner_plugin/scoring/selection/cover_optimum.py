"""Proving that no choice covers more: branch and bound over the relaxation, with HiGHS for what is small enough.

Where a candidate would cost more of the bound than the best choice leaves, it is decided without looking further
(reduced-cost fixing); what is left is often a tenth. SciPy's HiGHS cannot be interrupted, and SciPy before 1.15
holds up all other Python meanwhile. So it gets short turns, and what it does not solve in one is divided.
"""

from __future__ import annotations

import heapq
import itertools
import threading
import time
from dataclasses import dataclass

import numpy
import scipy
from scipy import optimize
from scipy.sparse import csr_matrix, hstack, identity, triu, vstack

from ..watch import Watch
from .cover import CoverProblem
from .cover_bound import Relaxation, corner_rows
from .cover_rows import unit_of
from .cover_search import from_guide

PROVEN = 1e-6
"""A gap as small as this counts as none: solvers calculate no finer."""

TURN = 0.4
"""Seconds that HiGHS gets at a time where it holds up the rest of QGIS."""

LONG_TURN = 8.0
"""Seconds that it gets where it does not: how long a solver that was given up goes on at most."""

LARGEST_MODEL = 60_000
"""Pairs of row and candidate above which a short turn would not even get through HiGHS's preparations."""

_STEPS = 150
_RELEASES_LOCK = tuple(int(part) for part in scipy.__version__.split(".")[:2]) >= (1, 15)


@dataclass(frozen=True, eq=False)
class _Branch:
    """All choices that hold ``taken`` and else only ``free``; none of them covers more than ``bound``."""

    bound: float
    free: numpy.ndarray
    taken: numpy.ndarray
    guide: numpy.ndarray
    share: numpy.ndarray
    too_large: float = numpy.inf
    """Pairs in the model that HiGHS last failed to solve in its turn."""


class Proof:
    """The search for a proof that ``choice`` is the best of ``problem``, or for a better one.

    ``bound`` is certified at every moment, ``proven`` says whether it meets the value.
    """

    def __init__(self, problem: CoverProblem, choice: list[int], relaxation: Relaxation) -> None:
        self.problem = problem
        self.chosen = list(choice)
        self.value = problem.value(choice)
        self.bound = relaxation.bound
        self._unit = unit_of(problem.weight)
        self._draw = numpy.random.default_rng(1)
        self._order = itertools.count()
        self._waiting: list[tuple[float, int, _Branch]] = []
        out, inside = relaxation.fixed(self.value, self._unit)
        guide, share = relaxation.guide, relaxation.share
        self._wait(relaxation.bound, numpy.flatnonzero(~out & ~inside), numpy.flatnonzero(inside), guide, share)

    @property
    def proven(self) -> bool:
        """Whether nothing covers more, to a millionth."""
        return self.bound - self.value <= PROVEN * self.bound

    def run(self, deadline: float, watch: Watch) -> None:
        """Go on until it is proven, or until ``time.monotonic()`` passes ``deadline``."""
        first = max(self.bound - self.value, 1e-12)
        while self._waiting and time.monotonic() < deadline:
            watch.step(1.0 - min((self.bound - self.value) / first, 1.0))
            branch = heapq.heappop(self._waiting)[2]
            if not self._hopeless(branch.bound):
                self._look_into(branch, deadline, watch)
            open_ = max((-entry[0] for entry in self._waiting), default=self.value)
            self.bound = min(self.bound, max(open_, self.value))
        if self._unit:
            self.bound = max(self.value, min(self.bound, float(numpy.floor(self.bound + 1e-6))))

    def _hopeless(self, bound: float) -> bool:
        return bound <= self.value + max(self._unit - 1e-6, 0.0)

    def _wait(self, bound, free, taken, guide, share, too_large=numpy.inf) -> None:
        """Put a branch in the queue, unless nothing better than the best choice can be in it."""
        problem = self.problem
        if self._hopeless(bound) or len(taken) > problem.most:
            return
        if problem.conflicts is not None and len(taken):
            near = problem.conflicts[taken]
            if near[:, taken].nnz:
                return
            free = free[~numpy.isin(free, near.indices)]
        left = problem.budget - float(problem.cost[taken].sum())
        if left < 0:
            return
        free = free[problem.cost[free] <= left]
        branch = _Branch(bound, free, taken, guide, share, too_large)
        heapq.heappush(self._waiting, (-bound, next(self._order), branch))

    def _look_into(self, branch: _Branch, deadline: float, watch: Watch) -> None:
        part, row = self.problem.part(branch.free, branch.taken)
        base = self.problem.value(branch.taken)
        if not len(branch.free) or not len(part.weight) or not part.most:
            self._found(branch.taken)
            return
        old = row >= 0
        size = numpy.bincount(row[old], weights=self.problem.weight[old], minlength=len(part.weight))
        share = numpy.bincount(row[old], weights=(self.problem.weight * branch.share)[old], minlength=len(size)) / size
        relaxation = Relaxation(part, branch.guide[branch.free], share)
        relaxation.run(_STEPS, watch, 1e-5)
        bound = min(branch.bound, base + relaxation.bound)
        self._found([*branch.taken, *branch.free[from_guide(part, relaxation.guide, self._draw, watch).chosen]])
        if self._hopeless(bound):
            return
        guide, shares = branch.guide.copy(), branch.share.copy()
        guide[branch.free] = relaxation.guide
        shares[old] = relaxation.share[row[old]]
        out, inside = relaxation.fixed(self.value - base, self._unit)
        free, taken = branch.free[~out & ~inside], numpy.concatenate([branch.taken, branch.free[inside]])
        if len(free) < 0.8 * len(branch.free):
            self._wait(bound, free, taken, guide, shares, branch.too_large)
            return
        pairs = float(part.rows.nnz)
        too_large = branch.too_large
        if pairs <= min(LARGEST_MODEL, 0.7 * too_large):
            bound, finished = self._solve(part, branch, base, bound, deadline, watch)
            if finished or self._hopeless(bound):
                return
            too_large = pairs
        self._divide(bound, free, taken, guide, shares, too_large)

    def _divide(self, bound, free, taken, guide, share, too_large) -> None:
        """Decide about the candidate that the relaxation is least sure of, both ways."""
        if not len(free):
            self._wait(bound, free, taken, guide, share, too_large)
            return
        unsure = numpy.minimum(guide[free], 1 - guide[free]) + 1e-9 * guide[free]
        candidate = free[int(unsure.argmax())]
        rest = free[free != candidate]
        self._wait(bound, rest, numpy.append(taken, candidate), guide, share, too_large)
        self._wait(bound, rest, taken, guide, share, too_large)

    def _found(self, chosen) -> None:
        value = self.problem.value(chosen)
        if value > self.value:
            self.value, self.chosen = value, [int(site) for site in chosen]

    def _solve(self, part, branch, base, bound, deadline, watch) -> tuple[float, bool]:
        """Give HiGHS one turn: the bound of the branch now, and whether it is done with."""
        rest = max(deadline - time.monotonic(), 0.05)
        answer = in_turn(lambda seconds: highs(part, self.value - base, self._unit, seconds), rest, watch)
        if answer is None:
            return bound, False
        chosen, limit = answer
        self._found([*branch.taken, *branch.free[chosen]])
        bound = min(bound, base + limit)
        return bound, bound - self.value <= PROVEN * bound


def in_turn(solve, rest: float, watch: Watch):
    """``solve(seconds)``, such that the user can stop it within a second; ``rest`` seconds are left at most."""
    if not _RELEASES_LOCK:
        answer = solve(min(TURN, rest))
        watch.check()
        return answer
    answers: list = []
    worker = threading.Thread(target=lambda: answers.append(solve(min(LONG_TURN, rest))), daemon=True)
    worker.start()
    while worker.is_alive():
        worker.join(0.1)
        watch.check()
    return answers[0] if answers else None


def highs(part: CoverProblem, value: float, unit: float, seconds: float) -> tuple[numpy.ndarray, float] | None:
    """Candidates that HiGHS chooses in ``seconds``, and what no choice exceeds; None where it has nothing to say.

    ``value`` is what a choice must exceed to be of interest.
    """
    if not hasattr(optimize, "milp"):  # before SciPy 1.9
        return None
    count = len(part)
    degree = numpy.diff(part.reached.indptr)
    own, shared = numpy.flatnonzero(degree == 1), numpy.flatnonzero(degree > 1)
    profit = numpy.bincount(part.reached[own].indices, weights=part.weight[own], minlength=count)
    gains = numpy.concatenate([profit, part.weight[shared]])
    rows = [hstack([-part.reached[shared].astype(float), identity(len(shared))])]
    most = [numpy.zeros(len(shared))]
    sides = [(csr_matrix(numpy.ones((1, count))), numpy.array([float(part.most)]))]
    if numpy.isfinite(part.budget):
        sides.append((csr_matrix(part.cost[None, :]), numpy.array([part.budget])))
    if part.conflicts is not None:
        corner = corner_rows(part)
        pair = triu(part.conflicts, 1).tocoo()
        number = numpy.arange(pair.nnz)
        pairs = csr_matrix(
            (numpy.ones(2 * pair.nnz), (numpy.tile(number, 2), numpy.concatenate([pair.row, pair.col]))),
            shape=(pair.nnz, count),
        )
        sides += [(corner, numpy.ones(corner.shape[0])), (pairs, numpy.ones(pair.nnz))]
    for side, allowed in sides:
        rows.append(hstack([side, csr_matrix((side.shape[0], len(shared)))]))
        most.append(allowed)
    rows.append(csr_matrix(-gains[None, :]))
    most.append(numpy.array([-(value + 0.5 * unit)]))
    result = optimize.milp(
        -gains,
        constraints=optimize.LinearConstraint(vstack(rows).tocsr(), -numpy.inf, numpy.concatenate(most)),
        integrality=numpy.concatenate([numpy.ones(count), numpy.zeros(len(shared))]),
        bounds=optimize.Bounds(0, 1),
        options={"time_limit": seconds, "mip_rel_gap": 0.0},
    )
    if result.status == 2:
        return numpy.empty(0, dtype=int), value
    limit = getattr(result, "mip_dual_bound", None)
    if limit is None or not numpy.isfinite(limit):
        return None
    chosen = numpy.empty(0, dtype=int) if result.x is None else numpy.flatnonzero(result.x[:count] > 0.5)
    return chosen, float(-limit)
