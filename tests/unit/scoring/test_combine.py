"""Combinations: scores between 0 and 1, parts that add up, and one answer for one weighting and for many."""

from __future__ import annotations

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from evplanner_plugin.errors import RecipeError
from evplanner_plugin.scoring.criteria.combine import COMBINATIONS

KEYS = ("a", "b", "c")
VALUES = arrays(float, (3, 12), elements=st.floats(0, 1) | st.sampled_from([0.0, 1.0]))
WEIGHTS = st.lists(st.floats(0, 100), min_size=3, max_size=3).filter(lambda weights: sum(weights) > 0.01)
NAMES = st.sampled_from(sorted(COMBINATIONS))


def combine(name, values, weights):
    return COMBINATIONS[name].compute(dict(zip(KEYS, values)), dict(zip(KEYS, weights)))


@given(values=VALUES, weights=WEIGHTS, name=NAMES)
def test_contributions_add_up_to_a_score_between_0_and_1(values, weights, name):
    score, contributions = combine(name, values, weights)
    assert ((score >= 0) & (score <= 1)).all()
    assert list(contributions) == list(KEYS)
    numpy.testing.assert_allclose(sum(contributions.values()), score, atol=1e-12)
    assert all((part >= 0).all() for part in contributions.values())
    for key, weight in zip(KEYS, weights):
        if weight == 0:
            assert not contributions[key].any()


@given(values=VALUES, weights=WEIGHTS, more=st.floats(0, 100))
def test_more_weight_never_lowers_the_contribution(values, weights, more):
    before = combine("weighted_mean", values, weights)[1]["b"]
    after = combine("weighted_mean", values, (weights[0], weights[1] + more, weights[2]))[1]["b"]
    assert (after >= before - 1e-12).all()


@given(values=VALUES, weights=WEIGHTS, name=NAMES, better=st.floats(0, 1))
def test_a_better_value_never_lowers_the_score(values, weights, name, better):
    improved = values.copy()
    improved[1] = numpy.maximum(values[1], better)
    assert (combine(name, improved, weights)[0] >= combine(name, values, weights)[0] - 1e-12).all()


@given(values=VALUES, weights=WEIGHTS, name=NAMES)
def test_all_the_same_value_is_the_score_and_order_and_scale_do_not_matter(values, weights, name):
    score, _ = combine(name, values, weights)
    order = [2, 0, 1]
    turned, _ = combine(name, values[order], [3 * weights[place] for place in order])
    numpy.testing.assert_allclose(turned, score, atol=1e-12)
    same, _ = combine(name, numpy.repeat(values[:1], 3, axis=0), weights)
    numpy.testing.assert_allclose(same, values[0], atol=1e-12)


@given(values=VALUES, draws=st.lists(WEIGHTS, min_size=1, max_size=5), name=NAMES)
def test_many_weightings_at_once_give_the_same_scores(values, draws, name):
    found = COMBINATIONS[name].scores(values.T, numpy.array(draws).T)
    expected = numpy.column_stack([combine(name, values, weights)[0] for weights in draws])
    numpy.testing.assert_allclose(found, expected, atol=1e-9)
    small = COMBINATIONS[name].scores(values.T.astype(numpy.float32), numpy.array(draws).T)
    assert small.dtype == numpy.float32 and ((small >= 0) & (small <= 1 + 1e-5)).all()


@pytest.mark.parametrize(
    ("name", "score", "parts"),
    [
        # (3 · 0.8 + 1 · 0.4) / 4, of which 0.6 and 0.1.
        ("weighted_mean", 0.7, (0.6, 0.1)),
        # 0.8 ^ 0.75 · 0.4 ^ 0.25, shared out as 6 : 1.
        ("geometric_mean", 0.6727171322, (0.6727171322 * 6 / 7, 0.6727171322 / 7)),
        # d₀ = √(2.4² + 0.4²) = √5.92, d₁ = √(0.6² + 0.6²) = √0.72; the squares 5.76 and 0.16 share it out.
        ("topsis", 2.4331050121 / 3.2816331495, (0.7213924620, 0.0200386795)),
    ],
)
def test_combinations_by_hand(name, score, parts):
    """Values 0.8 and 0.4 with the weights 3 and 1."""
    values = {"a": numpy.array([0.8]), "b": numpy.array([0.4])}
    found, contributions = COMBINATIONS[name].compute(values, {"a": 3, "b": 1})
    assert (found[0], contributions["a"][0], contributions["b"][0]) == pytest.approx((score, *parts), abs=1e-7)


@pytest.mark.parametrize("name", sorted(COMBINATIONS))
def test_no_weight_at_all_is_refused(name):
    with pytest.raises(RecipeError, match="All weights are 0"):
        COMBINATIONS[name].compute({"a": numpy.array([0.8])}, {"a": 0})


def test_a_zero_that_counts_makes_the_geometric_mean_zero():
    values = {"a": numpy.array([0.0, 0.0]), "b": numpy.array([1.0, 0.0])}
    assert COMBINATIONS["geometric_mean"].compute(values, {"a": 0.001, "b": 5})[0].tolist() == [0, 0]
    assert COMBINATIONS["geometric_mean"].compute(values, {"a": 0, "b": 5})[0].tolist() == [1, 0]
