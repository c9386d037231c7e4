"""Scores and ranks under other weights, from the stored columns."""

from __future__ import annotations

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evplanner_plugin.gui.potential.ranking_model import SHARE, RankingModel, Stability
from evplanner_plugin.gui.potential.result_table import ResultTable

ROWS = [
    # id, cell, a, b, reason, failed
    (11, 5, 1.0, 0.0, "", ""),
    (12, 6, 0.0, 1.0, "", "no_trees"),
    (13, 7, 1.0, 1.0, "far_from_street", "far_from_street,no_trees"),
    (14, 4, 1.0, 0.0, "", ""),
    (15, 8, 0.5, None, "", ""),
]


def read(rows, combine="weighted_mean"):
    given = [(fid, [cell, reason or None, 10 * a, b, a, b, failed or None]) for fid, cell, a, b, reason, failed in rows]
    return ResultTable.read(iter(given), ["a", "b"], combine=combine)


@pytest.fixture
def table():
    return read(ROWS)


def test_columns_are_read_in_the_order_that_is_asked_for(table):
    assert ResultTable.columns(["a", "b"]) == ["cell", "reason", "a_raw", "b_raw", "a_value", "b_value", "failed"]
    assert table.raw[0].tolist() == [10.0, 0.0] and table.value[2].tolist() == [1.0, 1.0]
    assert numpy.isnan(table.value[4, 1])
    assert table.failed.tolist() == ["", "no_trees", "far_from_street,no_trees", "", ""]


def test_scores_are_the_weighted_mean_and_struck_ones_have_none(table):
    scores = table.scores({"a": 30, "b": 10})
    assert scores[[0, 1, 3, 4]].tolist() == [0.75, 0.25, 0.75, 0.375]
    assert numpy.isnan(scores[2])


def test_scores_follow_the_recipes_own_combination():
    scores = read(ROWS, "geometric_mean").scores({"a": 10, "b": 10})
    assert scores[0] == scores[1] == 0.0


def test_order_follows_the_weights_and_equals_go_by_cell(table):
    assert table.cell[table.order({"a": 30, "b": 10})].tolist() == [4, 5, 8, 6]
    assert table.cell[table.order({"a": 0, "b": 10})].tolist() == [6, 4, 5, 8]


@given(st.lists(st.tuples(st.integers(0, 3), st.booleans()), min_size=1, max_size=60), st.integers(1, 70))
def test_the_best_are_the_first_of_a_full_sort(places, count):
    """Equal scores are many here: which of them are among the best must not depend on how they were found."""
    rows = [(n, 1000 - n, value / 3, 0.0, "rule" if out else "", "") for n, (value, out) in enumerate(places)]
    table = read(rows)
    scores = table.scores({"a": 1, "b": 1})
    wanted = sorted(
        (row for row in range(len(rows)) if not rows[row][4]), key=lambda row: (-scores[row], table.cell[row])
    )
    assert table.best(scores, count).tolist() == wanted[:count]


@pytest.mark.parametrize("combine", ["weighted_mean", "geometric_mean", "topsis"])
def test_contributions_add_up_to_the_score(combine):
    table = read(ROWS, combine)
    weights = {"a": 7, "b": 5}
    scores = table.scores(weights)
    for row in (0, 1, 3, 4):
        assert abs(table.contributions(row, weights).sum() - scores[row]) < 1e-9


def test_all_weights_zero_is_no_division_by_zero(table):
    assert table.scores({"a": 0, "b": 0})[[0, 1]].tolist() == [0.0, 0.0]
    assert table.contributions(0, {"a": 0, "b": 0}).tolist() == [0.0, 0.0]


def test_rows_are_found_by_feature(table):
    assert table.row_of(14) == 3 and table.row_of(99) == -1


def test_reading_stops_when_cancelled():
    assert ResultTable.read(iter([(1, [])]), ["a"], lambda: True) is None


def test_an_empty_layer_is_read():
    table = read([])
    assert len(table.cell) == 0 and table.order({"a": 1, "b": 1}).tolist() == []


def test_stability_adds_two_columns_and_goes_again(table):
    model = RankingModel()
    model.set_table(table, lambda feature_id: "")
    model.set_weights({"a": 30, "b": 10})
    assert model.columnCount() == 3
    nothing = numpy.full(5, numpy.nan)
    share, low, high = nothing.copy(), nothing.copy(), nothing.copy()
    share[3], low[3], high[3] = 0.934, 1, 7
    model.set_stability(Stability(25, share, low, high))
    assert SHARE in model.columns()
    assert [model.index(0, column).data() for column in range(4)] == [1, "7.5", "93\u00a0%", "1–7"]
    assert [model.index(1, column).data() for column in (2, 3)] == ["–", "–"]
    model.set_stability(None)
    assert model.columnCount() == 3
