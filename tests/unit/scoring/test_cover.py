"""Maximum covering against trying every set of sites, and what must hold whatever the town."""

from __future__ import annotations

import threading
import time

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial import cKDTree
from scipy.spatial.distance import cdist

from evplanner_plugin.errors import BadInput, Cancelled
from evplanner_plugin.scoring.selection.cover import Limits, cover_problem
from evplanner_plugin.scoring.selection.cover_bound import Relaxation
from evplanner_plugin.scoring.selection.cover_choice import cover
from evplanner_plugin.scoring.selection.cover_search import greedy_choice
from evplanner_plugin.scoring.watch import Watch

from .towns_to_cover import SmallTown

SEEDS = st.integers(0, 9999)
LIMITS = st.builds(
    Limits,
    count=st.integers(1, 4),
    budget=st.sampled_from([None, 3.0, 7.0]),
    spacing=st.sampled_from([0.0, 200.0, 450.0]),
)
WITH_CAPACITY = st.builds(
    Limits,
    count=st.integers(1, 3),
    budget=st.sampled_from([None, 7.0]),
    capacity=st.sampled_from([0.0, 4.0, 9.0]),
    spacing=st.sampled_from([0.0, 300.0]),
)


def check_limits(town: SmallTown, chosen, limits: Limits) -> None:
    assert len(set(chosen.tolist())) == len(chosen) <= limits.count
    if limits.budget is not None:
        assert town.cost[chosen].sum() <= limits.budget
    apart = cdist(town.xy[chosen], town.xy[chosen])[~numpy.eye(len(chosen), dtype=bool)]
    assert (apart >= limits.spacing - 1e-6).all()


@given(seed=SEEDS, limits=LIMITS)
def test_the_optimum_is_the_best_of_all_sets(seed, limits):
    town = SmallTown(seed)
    best = town.best(limits)
    problem = town.problem(limits)
    found = cover(problem, prove=True)
    assert found.proven and found.value == best == town.worth(found.chosen.tolist())
    assert found.gap == pytest.approx((found.bound - found.value) / found.bound if found.bound else 0.0)
    check_limits(town, found.chosen, limits)
    quick = cover(problem)
    assert greedy_choice(problem, Watch()).value <= quick.value <= best <= quick.bound + 1e-9
    assert quick.value == town.worth(quick.chosen.tolist()) and quick.gap <= 1
    check_limits(town, quick.chosen, limits)


@given(seed=SEEDS, limits=LIMITS, steps=st.sampled_from([0, 10, 100]))
def test_the_bound_holds_at_every_moment_and_fixing_loses_no_better_choice(seed, limits, steps):
    town = SmallTown(seed)
    problem = town.problem(limits)
    relaxation = Relaxation(problem)
    relaxation.run(steps, Watch())
    best = town.best(limits)
    assert relaxation.bound >= best
    out, inside = relaxation.fixed(best - 0.5, 0.0)
    for chosen in town.allowed(limits):
        if town.worth(chosen) > best - 0.5:
            assert not set(problem.given[out]) & set(chosen)
            assert set(problem.given[inside]) <= set(chosen)


@settings(max_examples=40)
@given(seed=SEEDS, limits=WITH_CAPACITY)
def test_no_site_serves_more_than_its_capacity(seed, limits):
    town = SmallTown(seed, candidates=7, points=15)
    found = cover(town.problem(limits), prove=True)
    check_limits(town, found.chosen, limits)
    assert found.value == pytest.approx(town.worth(found.chosen.tolist(), limits.capacity), abs=1e-6)
    assert (found.gain <= limits.capacity + 1e-9).all()
    best = town.best(limits)
    assert found.value <= best + 1e-6 and found.bound >= best - 1e-6
    if found.proven:
        assert found.value == pytest.approx(best)


@settings(max_examples=50)
@given(seed=SEEDS, limits=LIMITS)
def test_the_order_of_the_input_changes_nothing(seed, limits):
    town, draw = SmallTown(seed), numpy.random.default_rng(seed)
    order, demand_order = draw.permutation(len(town.xy)), draw.permutation(len(town.demand))
    for prove in (False, True):
        one = cover(town.problem(limits), prove=prove)
        other = cover(town.problem(limits, order, demand_order), prove=prove)
        assert one.value == other.value
        assert one.chosen.tolist() == order[other.chosen].tolist()


@settings(max_examples=50)
@given(seed=SEEDS, limits=LIMITS, without=st.integers(0, 8))
def test_one_candidate_more_never_lowers_the_optimum(seed, limits, without):
    town = SmallTown(seed)
    fewer, all_ = (cover(town.problem(limits, without=each), prove=True).value for each in (without, None))
    assert fewer <= all_


@given(seed=SEEDS)
def test_what_existing_points_serve_is_never_counted_again(seed):
    town = SmallTown(seed)
    found = cover(town.problem(Limits(count=9)))
    assert found.before == town.weights[town.served].sum()
    reached = town.near.any(axis=0)
    assert found.value == town.weights[reached & ~town.served].sum()
    assert found.beyond == town.weights[~reached & ~town.served].sum()
    assert found.before + found.value + found.beyond == found.total == town.weights.sum()
    assert found.gain.sum() == found.value and (numpy.diff(found.gain) <= 0).all() and (found.gain > 0).all()


def test_of_choices_that_cover_the_same_the_better_scores_are_taken():
    """Two pairs of candidates that reach the same: 0 and 1 the one point, 2 and 3 the other."""
    xy = numpy.array([[0.0, 0], [10, 0], [500, 0], [510, 0]])
    candidate, demand = numpy.array([0, 1, 2, 3]), numpy.array([0, 0, 1, 1])
    for score in ([0.1, 0.9, 0.8, 0.2], [0.9, 0.1, 0.2, 0.8]):
        problem = cover_problem(candidate, demand, numpy.array([5.0, 7.0]), xy, numpy.array(score), Limits(count=2))
        for prove in (False, True):
            assert set(cover(problem, prove=prove).chosen) == {index for index in range(4) if score[index] > 0.5}


def test_weights_that_are_missing_negative_or_tiny():
    xy = numpy.array([[0.0, 0], [100, 0]])
    weights = numpy.array([numpy.nan, -3.0, 0.1, 0.2, 1e-3])
    candidate, demand = numpy.array([0, 0, 0, 1, 1]), numpy.array([0, 1, 2, 3, 4])
    problem = cover_problem(candidate, demand, weights, xy, numpy.array([1.0, 0.5]), Limits(count=1))
    found = cover(problem, prove=True)
    assert (found.chosen.tolist(), found.value) == ([1], pytest.approx(0.201)) and found.proven
    assert found.total == pytest.approx(0.301)


def test_demand_with_the_same_candidates_becomes_one_row():
    candidate = numpy.array([0, 1, 0, 1, 0])
    demand = numpy.array([0, 0, 1, 1, 2])
    xy = numpy.array([[0.0, 0], [100, 0]])
    problem = cover_problem(candidate, demand, numpy.array([1.0, 2, 4]), xy, numpy.zeros(2), Limits(count=1))
    assert sorted(problem.weight.tolist()) == [3, 4] and problem.rows.nnz == 3


@pytest.mark.parametrize("score", [[], [numpy.nan, numpy.nan]])
def test_nothing_to_choose_from(score):
    xy = numpy.zeros((len(score), 2))
    nobody = numpy.empty(0, dtype=int)
    problem = cover_problem(nobody, nobody, numpy.array([3.0]), xy, numpy.array(score), Limits(count=2))
    found = cover(problem, prove=True)
    assert (len(found.chosen), found.value, found.bound, found.gap, found.beyond) == (0, 0, 0, 0, 3)


def test_limits_that_make_no_sense():
    with pytest.raises(BadInput, match="how many sites"):
        Limits().check()
    with pytest.raises(BadInput, match="below zero"):
        Limits(count=3, capacity=-1).check()
    assert Limits(budget=0.0).check().budget == 0


def big_town(seed: int, candidates: int = 1500, points: int = 12_000, limits: Limits | None = None):
    """A problem that takes a while: dense, clustered, and with an optimum that is hard to prove."""
    draw = numpy.random.default_rng(seed)
    centre = draw.uniform(0, 6000, (25, 2))
    demand = centre[draw.integers(0, 25, points)] + draw.normal(0, 500, (points, 2))
    xy = demand[draw.choice(points, candidates, replace=False)]
    pairs = cKDTree(xy).sparse_distance_matrix(cKDTree(demand), 300, output_type="ndarray")
    return cover_problem(
        pairs["i"], pairs["j"], draw.gamma(2, 1, points), xy, draw.random(candidates), limits or Limits(count=30)
    )


@pytest.mark.parametrize("asked", [1, 20, 100])
@pytest.mark.parametrize("limits", [Limits(count=30), Limits(count=30, capacity=300.0), Limits(budget=30.0)])
def test_a_cancel_ends_it_wherever_it_is(limits, asked):
    asking = iter(range(10_000))
    with pytest.raises(Cancelled):
        cover(big_town(1, limits=limits), prove=True, watch=Watch(cancelled=lambda: next(asking) >= asked))
    assert next(asking) == asked + 1  # nothing goes on after the first yes


def test_a_cancel_ends_a_proof_soon():
    pressed, ended = threading.Event(), []
    timer = threading.Timer(3.0, lambda: (ended.append(time.monotonic()), pressed.set()))
    timer.start()
    with pytest.raises(Cancelled):
        cover(big_town(1), prove=True, time_limit=600, watch=Watch(cancelled=pressed.is_set))
    assert time.monotonic() - ended[0] < 5


def test_when_the_time_is_up_the_best_choice_comes_with_its_gap():
    problem = big_town(2)
    began = time.monotonic()
    found = cover(problem, prove=True, time_limit=2)
    assert time.monotonic() - began < 20
    assert len(found.chosen) == 30 and found.value == pytest.approx(
        problem.value(numpy.flatnonzero(numpy.isin(problem.given, found.chosen)))
    )
    assert found.value <= found.bound <= problem.weight.sum() and found.gap < 0.05
    reported = []
    cover(big_town(2, 300, 2000), watch=Watch(progress=reported.append))
    assert reported == sorted(reported) and reported[-1] == 1.0
