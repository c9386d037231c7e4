"""Value functions, the weighted mean and the greedy choice."""

from __future__ import annotations

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from evplanner_plugin.errors import BadInput, RecipeError
from evplanner_plugin.scoring.combine import weighted_mean
from evplanner_plugin.scoring.select import greedy
from evplanner_plugin.scoring.values import VALUE_FUNCTIONS, linear, percentile

RAW = arrays(float, st.integers(1, 40), elements=st.floats(-1e6, 1e6))
SHARES = arrays(float, (3, 12), elements=st.floats(0, 1))
WEIGHTS = st.lists(st.floats(0, 100), min_size=3, max_size=3).filter(lambda weights: sum(weights) > 0.01)
KEYS = ("a", "b", "c")


def test_linear_rises_falls_and_stays_level():
    raw = numpy.array([-50, 0, 250, 1000, 2000, numpy.nan])
    rising = linear(raw, raw, {"zero_at": 0, "one_at": 1000})
    numpy.testing.assert_allclose(rising, [0, 0, 0.25, 1, 1, numpy.nan])
    falling = linear(raw, raw, {"zero_at": 1000, "one_at": 0})
    numpy.testing.assert_allclose(falling, [1, 1, 0.75, 0, 0, numpy.nan])


def test_linear_without_marks_runs_from_lowest_to_highest():
    raw = numpy.array([2.0, 3.0, 6.0])
    numpy.testing.assert_allclose(linear(raw, raw, {}), [0, 0.25, 1])


def test_percentile_is_the_share_of_the_others_that_lie_lower():
    """Five candidates: three without any demand get 0; 7 beats 3 of the 4 others, 9 beats all 4."""
    raw = numpy.array([9.0, 0.0, 7.0, 0.0, 0.0, numpy.nan])
    found = percentile(raw, numpy.sort(raw[:5]), {})
    numpy.testing.assert_allclose(found, [1, 0, 0.75, 0, 0, numpy.nan])


@given(raw=RAW, name=st.sampled_from(sorted(VALUE_FUNCTIONS)))
def test_values_are_shares_and_keep_the_order(raw, name):
    value = VALUE_FUNCTIONS[name].compute(raw, numpy.sort(raw), {})
    assert ((value >= 0) & (value <= 1)).all()
    order = numpy.argsort(raw)
    assert (numpy.diff(value[order]) >= 0).all()


@given(shares=SHARES, weights=WEIGHTS)
def test_contributions_add_up_to_a_score_between_0_and_1(shares, weights):
    score, contributions = weighted_mean(dict(zip(KEYS, shares)), dict(zip(KEYS, weights)))
    assert ((score >= 0) & (score <= 1)).all()
    numpy.testing.assert_allclose(sum(contributions.values()), score, atol=1e-12)


@given(shares=SHARES, weights=WEIGHTS, more=st.floats(0, 100))
def test_more_weight_never_lowers_the_contribution(shares, weights, more):
    values = dict(zip(KEYS, shares))
    before = weighted_mean(values, dict(zip(KEYS, weights)))[1]["b"]
    after = weighted_mean(values, dict(zip(KEYS, (weights[0], weights[1] + more, weights[2]))))[1]["b"]
    assert (after >= before - 1e-12).all()


def test_a_weighted_mean_by_hand():
    """Weights 3 and 1: (3 · 0.8 + 1 · 0.4) / 4 = 0.7, of which 0.6 and 0.1."""
    score, parts = weighted_mean({"a": numpy.array([0.8]), "b": numpy.array([0.4])}, {"a": 3, "b": 1})
    assert (score[0], parts["a"][0], parts["b"][0]) == pytest.approx((0.7, 0.6, 0.1))
    with pytest.raises(RecipeError, match="All weights are 0"):
        weighted_mean({"a": numpy.array([0.8])}, {"a": 0})


@given(
    seed=st.integers(0, 9999), count=st.integers(0, 30), spacing=st.floats(0, 400), levels=st.sampled_from([2, 10**6])
)
def test_greedy_keeps_its_spacing_and_leaves_nothing_better(seed, count, spacing, levels):
    """Against the plain loop over all candidates, best first; with many ties too."""
    draw = numpy.random.default_rng(seed)
    xy = draw.uniform(0, 1000, (60, 2))
    score = numpy.where(draw.random(60) < 0.1, numpy.nan, draw.integers(0, levels, 60) / levels)
    eligible = draw.random(60) < 0.9
    expected: list[int] = []
    in_play = numpy.flatnonzero(eligible & ~numpy.isnan(score)).tolist()
    for index in sorted(in_play, key=lambda i: (-score[i], xy[i, 0], xy[i, 1])):
        free = all(numpy.hypot(*(xy[index] - xy[other])) >= spacing for other in expected)
        if free and len(expected) < count:
            expected.append(index)
    assert greedy(xy, score, count, spacing, eligible).tolist() == expected
    shuffled = draw.permutation(60)
    again = greedy(xy[shuffled], score[shuffled], count, spacing, eligible[shuffled])
    assert shuffled[again].tolist() == expected


def test_exactly_the_spacing_is_far_enough():
    """Four candidates 100 m apart in a row: with 200 m between them the first and the third fit."""
    xy = numpy.array([[180_000.1 + 100 * i, 210_000.3] for i in range(4)])
    assert greedy(xy, numpy.array([0.9, 0.8, 0.7, 0.6]), 4, 200).tolist() == [0, 2]
    assert greedy(xy, numpy.full(4, numpy.nan), 4, 200).tolist() == []
    with pytest.raises(BadInput, match="0 or more"):
        greedy(xy, numpy.zeros(4), -1, 200)
