"""Pairwise comparison: worked examples from the literature, and what must hold for any judgements."""

from __future__ import annotations

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evplanner_plugin.errors import BadInput
from evplanner_plugin.scoring.recipes.pairwise import (
    MOST,
    RANDOM_INDEX,
    STRENGTHS,
    compare,
    judgement_matrix,
    judgements_of,
)

SCALE = [*STRENGTHS, *(1 / strength for strength in STRENGTHS[1:])]

HOUSE = [
    [1, 5, 3, 7, 6, 6, 1 / 3, 1 / 4],
    [1 / 5, 1, 1 / 3, 5, 3, 3, 1 / 5, 1 / 7],
    [1 / 3, 3, 1, 6, 3, 4, 6, 1 / 5],
    [1 / 7, 1 / 5, 1 / 6, 1, 1 / 3, 1 / 4, 1 / 7, 1 / 8],
    [1 / 6, 1 / 3, 1 / 3, 3, 1, 1 / 2, 1 / 5, 1 / 6],
    [1 / 6, 1 / 3, 1 / 4, 4, 2, 1, 1 / 5, 1 / 6],
    [3, 5, 1 / 6, 7, 5, 5, 1, 1 / 2],
    [4, 7, 5, 8, 6, 6, 2, 1],
]
"""Buying a house by eight criteria (Saaty 1990, European Journal of Operational Research 48, table 2)."""


def judged(count: int):
    pairs = [(i, j) for i in range(count) for j in range(i + 1, count)]
    return st.lists(st.sampled_from(SCALE), min_size=len(pairs), max_size=len(pairs)).map(
        lambda times: judgement_matrix(count, dict(zip(pairs, times)))
    )


matrices = st.integers(2, 7).flatmap(judged)


def test_saatys_house():
    """Weights, λ = 9.669 and the ratio 0.169 as printed; neighbourhood against general condition fits worst."""
    found = compare(numpy.array(HOUSE))
    printed = [0.173, 0.054, 0.188, 0.018, 0.031, 0.036, 0.167, 0.333]
    assert found.weights == pytest.approx(printed, abs=0.0011)
    assert found.ratio == pytest.approx((9.669 - 8) / 7 / 1.41, abs=0.0005)
    assert found.ratio == pytest.approx(0.169, abs=0.001)
    assert not found.consistent
    assert found.worst == (2, 6)


def test_three_criteria_by_hand():
    """(1, 3, 5; 1, 3; 1): λ = 3.0385, weights 0.637, 0.258, 0.105, ratio 0.033 (the usual textbook example)."""
    found = compare(judgement_matrix(3, {(0, 1): 3, (0, 2): 5, (1, 2): 3}))
    assert found.weights == pytest.approx([0.637, 0.258, 0.105], abs=0.0005)
    assert found.ratio == pytest.approx(0.0385 / 2 / 0.58, abs=0.0005)
    assert found.consistent


def test_a_circle_names_the_pair_that_breaks_it():
    """A over B over C, yet C over A extremely: that judgement is the worst one."""
    found = compare(judgement_matrix(4, {(0, 1): 3, (1, 2): 3, (0, 2): 1 / 9, (0, 3): 3, (1, 3): 1, (2, 3): 1 / 3}))
    assert not found.consistent
    assert set(found.worst) == {0, 2}
    assert found.worst == (2, 0) and found.fitting < 9


@given(st.lists(st.floats(0.05, 20), min_size=1, max_size=MOST))
def test_judgements_that_agree_give_back_their_weights(weights):
    weights = numpy.array(weights) / sum(weights)
    found = compare(weights[:, None] / weights[None, :])
    assert found.weights == pytest.approx(weights, rel=1e-6)
    assert found.ratio == pytest.approx(0.0, abs=1e-8)
    assert found.worst is None and found.consistent


@given(matrices)
def test_any_judgements_give_weights_that_solve_the_eigenvalue_problem(matrix):
    found = compare(matrix)
    assert (found.weights > 0).all() and found.weights.sum() == pytest.approx(1.0)
    times = (matrix @ found.weights) / found.weights
    assert times == pytest.approx(numpy.full(len(matrix), times[0]), rel=1e-6)
    count = len(matrix)
    if count > 2:
        assert found.ratio == pytest.approx((times[0] - count) / (count - 1) / RANDOM_INDEX[count - 1], abs=1e-6)
    else:
        assert found.ratio == 0.0


@given(matrices, st.randoms(use_true_random=False))
def test_the_order_of_the_criteria_changes_nothing(matrix, draw):
    order = list(range(len(matrix)))
    draw.shuffle(order)
    plain, shuffled = compare(matrix), compare(matrix[numpy.ix_(order, order)])
    assert shuffled.weights == pytest.approx(plain.weights[order], rel=1e-6)
    assert shuffled.ratio == pytest.approx(plain.ratio, abs=1e-8)


@given(matrices, st.data())
def test_a_stronger_judgement_never_lowers_the_weight(matrix, data):
    """Raising one judgement of a criterion raises its weight (monotony of the principal eigenvector)."""
    first = data.draw(st.integers(0, len(matrix) - 1))
    second = data.draw(st.integers(0, len(matrix) - 1).filter(lambda other: other != first))
    raised = matrix.copy()
    raised[first, second] *= 2
    raised[second, first] /= 2
    assert compare(raised).weights[first] >= compare(matrix).weights[first] - 1e-9


@given(st.lists(st.integers(0, 100), min_size=2, max_size=8))
def test_judgements_of_weights_keep_their_order(weights):
    judgements = judgements_of(weights)
    assert len(judgements) == len(weights) * (len(weights) - 1) // 2
    for (first, second), times in judgements.items():
        assert any(times == pytest.approx(step) for step in SCALE)
        assert (times >= 1) if weights[first] >= weights[second] else (times <= 1)


@pytest.mark.parametrize(
    "matrix",
    [numpy.ones((2, 3)), [[1, 2], [2, 1]], [[1, -1], [-1, 1]], [[1, numpy.nan], [1, 1]], [[1, 0], [0, 1]]],
    ids=["not square", "not reciprocal", "negative", "not a number", "zero"],
)
def test_what_is_no_comparison_is_refused(matrix):
    with pytest.raises(BadInput):
        compare(numpy.array(matrix))


def test_more_criteria_than_the_index_knows_are_refused():
    assert compare(judgement_matrix(MOST, {})).weights == pytest.approx(numpy.full(MOST, 1 / MOST))
    with pytest.raises(BadInput, match="16 criteria"):
        compare(numpy.ones((16, 16)))
    with pytest.raises(BadInput):
        judgement_matrix(2, {(0, 0): 3})
