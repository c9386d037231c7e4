"""Small covering problems from a seed, and what they are worth by trying everything."""

from __future__ import annotations

import itertools

import numpy
from scipy.optimize import linprog
from scipy.spatial.distance import cdist

from evplanner_plugin.scoring.selection.cover import CoverProblem, Limits, cover_problem


class SmallTown:
    """Candidates and demand in a square kilometre; whoever is within 250 m is reached."""

    def __init__(self, seed: int, candidates: int = 9, points: int = 25, reach: float = 250.0) -> None:
        draw = numpy.random.default_rng(seed)
        self.xy = draw.uniform(0, 1000, (candidates, 2))
        self.demand = draw.uniform(0, 1000, (points, 2))
        self.weights = draw.integers(0, 6, points).astype(float)
        self.score = draw.random(candidates).round(1)
        self.cost = draw.integers(1, 6, candidates).astype(float)
        self.served = draw.random(points) < 0.2
        self.near = cdist(self.xy, self.demand) <= reach

    def problem(self, limits: Limits, order=None, demand_order=None, without: int | None = None) -> CoverProblem:
        """The town as a problem: in another order of candidates or demand, or without one candidate."""
        order = numpy.arange(len(self.xy)) if order is None else order
        order = order[order != without] if without is not None else order
        demand_order = numpy.arange(len(self.demand)) if demand_order is None else demand_order
        candidate, point = numpy.nonzero(self.near[order][:, demand_order])
        cost = self.cost[order] if limits.budget is not None else None
        return cover_problem(
            candidate, point, self.weights[demand_order], self.xy[order], self.score[order], limits,
            self.served[demand_order], cost,
        )

    def allowed(self, limits: Limits):
        """Every set of candidates that keeps to the limits."""
        most = len(self.xy) if limits.count is None else limits.count
        metres = cdist(self.xy, self.xy)
        for number in range(most + 1):
            for chosen in map(list, itertools.combinations(range(len(self.xy)), number)):
                apart = all(metres[a, b] >= limits.spacing for a, b in itertools.combinations(chosen, 2))
                cheap = limits.budget is None or self.cost[chosen].sum() <= limits.budget
                if apart and cheap:
                    yield chosen

    def worth(self, chosen: list[int], capacity: float | None = None) -> float:
        """Unserved demand that ``chosen`` serve, each at most ``capacity``, however it is divided."""
        open_ = numpy.where(self.served, 0.0, self.weights)
        if not chosen:
            return 0.0
        if capacity is None:
            return float(open_[self.near[chosen].any(axis=0)].sum())
        site, point = numpy.nonzero(self.near[chosen])
        if not len(site):
            return 0.0
        per_site = (numpy.arange(len(chosen))[:, None] == site).astype(float)
        per_point = (numpy.arange(len(open_))[:, None] == point).astype(float)
        found = linprog(
            -numpy.ones(len(site)),
            A_ub=numpy.concatenate([per_site, per_point]),
            b_ub=numpy.concatenate([numpy.full(len(chosen), capacity), open_]),
        )
        return float(-found.fun)

    def best(self, limits: Limits) -> float:
        """What the best allowed set is worth."""
        return max(self.worth(chosen, limits.capacity) for chosen in self.allowed(limits))
