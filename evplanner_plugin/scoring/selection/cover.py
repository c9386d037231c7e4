"""Maximum covering: which sites bring the most demand within walking distance of a charging point?

A problem is kept in its shortest form. What an existing point serves already, and what no candidate reaches, is
taken out and reported; demand that the very same candidates reach becomes one row. Church and ReVelle (1974) gave
the problem its name, https://doi.org/10.1007/BF01942293.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy
from scipy.sparse import csr_matrix
from scipy.spatial import cKDTree

from ...errors import QT_TRANSLATE_NOOP, BadInput
from .cover_rows import exact, merge, pairs_by_candidate, take
from .select import TOLERANCE, best_first


@dataclass(frozen=True)
class Limits:
    """What a choice may not exceed; None where there is no such limit.

    ``count`` sites, ``budget`` in the unit of the costs, ``capacity`` weighted demand that one site serves,
    ``spacing`` straight metres that any two sites keep at least.
    """

    count: int | None = None
    budget: float | None = None
    capacity: float | None = None
    spacing: float = 0.0

    def check(self) -> Limits:
        """These limits; raises BadInput where one is negative or nothing limits the number of sites."""
        numbers = [value for value in (self.count, self.budget, self.capacity, self.spacing) if value is not None]
        if not all(value >= 0 for value in numbers):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "A number, a spacing, a capacity or a budget is below zero."),
                QT_TRANSLATE_NOOP("errors", "Give 0 or more for each."),
            )
        if self.count is None and self.budget is None:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "Nothing says how many sites to choose."),
                QT_TRANSLATE_NOOP("errors", "Give a number of sites or a budget."),
            )
        return self


@dataclass(frozen=True, eq=False)
class CoverProblem:
    """N candidates, best score first, and M rows of demand that at least one of them reaches.

    ``given`` (N,) index of each candidate as the caller numbers them, ``xy`` (N, 2) metres, ``cost`` (N,),
    ``weight`` (M,) demand per row, ``rows`` (N, M) and ``reached`` (M, N) which candidate reaches which row,
    ``conflicts`` (N, N) which candidates are too near to each other, or None. ``total`` is all demand, ``before`` what
    existing points serve, ``beyond`` what is left and out of reach of every candidate.
    """

    given: numpy.ndarray
    xy: numpy.ndarray
    cost: numpy.ndarray
    weight: numpy.ndarray
    rows: csr_matrix
    reached: csr_matrix
    conflicts: csr_matrix | None
    limits: Limits
    total: float
    before: float
    beyond: float

    def __len__(self) -> int:
        return len(self.given)

    @property
    def most(self) -> int:
        """How many sites may be chosen at most."""
        return len(self) if self.limits.count is None else min(self.limits.count, len(self))

    @property
    def budget(self) -> float:
        """What the chosen sites may cost together; infinite where there is no budget."""
        return numpy.inf if self.limits.budget is None else self.limits.budget

    def covered(self, chosen: numpy.ndarray) -> numpy.ndarray:
        """(M,) booleans: the rows that at least one of ``chosen`` reaches."""
        mask = numpy.zeros(len(self.weight), dtype=bool)
        mask[take(self.rows, numpy.asarray(chosen, dtype=int))[0]] = True
        return mask

    def value(self, chosen: numpy.ndarray) -> float:
        """Weighted demand within reach of ``chosen``, whatever their capacity."""
        return float(self.weight[self.covered(chosen)].sum())

    def part(self, free: numpy.ndarray, taken: numpy.ndarray) -> tuple[CoverProblem, numpy.ndarray]:
        """What is left once ``taken`` are chosen and only ``free`` may be added; and the row each row became, or −1.

        Candidates of the part are ``free`` in the same order. Not for sites with a capacity.
        """
        left = ~self.covered(taken)
        below, weight, row = merge(self.reached[:, free], numpy.where(left, self.weight, 0.0))
        limits = replace(
            self.limits,
            count=self.most - len(taken),
            budget=None if self.limits.budget is None else self.budget - float(self.cost[taken].sum()),
        )
        conflicts = None if self.conflicts is None else self.conflicts[free][:, free].tocsr()
        rows = below.T.tocsr()
        part = CoverProblem(
            self.given[free], self.xy[free], self.cost[free], weight, rows, below, conflicts, limits, 0.0, 0.0, 0.0
        )
        return part, row


def cover_problem(
    candidate: numpy.ndarray,
    demand: numpy.ndarray,
    weights: numpy.ndarray,
    xy: numpy.ndarray,
    score: numpy.ndarray,
    limits: Limits,
    served: numpy.ndarray | None = None,
    cost: numpy.ndarray | None = None,
) -> CoverProblem:
    """The problem of N candidates at ``xy`` (N, 2) metres and M demand points with ``weights`` (M,).

    ``candidate`` (P,) and ``demand`` (P,) are the pairs within walking distance. Candidates whose ``score`` (N,) is
    NaN are out; of choices that cover the same the one with the better scores is preferred. ``served`` (M,) booleans:
    an existing point serves it. ``cost`` (N,) per candidate, 1 where there is none. Weights that are empty or below
    zero count as 0. The order of the input does not matter. Raises BadInput for limits below zero or none at all.
    """
    limits = limits.check()
    weights = exact(numpy.nan_to_num(numpy.asarray(weights, dtype=float), posinf=0.0).clip(min=0.0))
    xy = numpy.asarray(xy, dtype=float).reshape(-1, 2)
    cost = numpy.ones(len(xy)) if cost is None else numpy.asarray(cost, dtype=float)
    order = best_first(xy, numpy.asarray(score, dtype=float))
    payable = numpy.isfinite(cost[order]) & (cost[order] >= 0)
    if limits.budget is not None:
        payable &= cost[order] <= limits.budget
    order = order[payable]
    served = numpy.zeros(len(weights), dtype=bool) if served is None else numpy.asarray(served, dtype=bool)
    open_weights = numpy.where(served, 0.0, weights)
    pairs = pairs_by_candidate(candidate, demand, (len(xy), len(weights)))[order]
    reached, weight, _ = merge(pairs.T.tocsr(), open_weights)
    total, before = float(weights.sum()), float(weights[served].sum())
    return CoverProblem(
        given=order,
        xy=xy[order],
        cost=cost[order],
        weight=weight,
        rows=reached.T.tocsr(),
        reached=reached,
        conflicts=_too_near(xy[order], limits.spacing),
        limits=limits,
        total=total,
        before=before,
        beyond=total - before - float(weight.sum()),
    )


def _too_near(xy: numpy.ndarray, spacing: float) -> csr_matrix | None:
    """(N, N) which candidates are nearer to each other than ``spacing``; None where none are."""
    if not spacing > TOLERANCE or not len(xy):
        return None
    pair = cKDTree(xy).query_pairs(spacing - TOLERANCE, output_type="ndarray")
    if not len(pair):
        return None
    one, other = numpy.concatenate([pair, pair[:, ::-1]]).T
    near = csr_matrix((numpy.ones(len(one), dtype=bool), (one, other)), shape=(len(xy), len(xy)))
    near.sort_indices()
    return near
