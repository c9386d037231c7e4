"""Scores and ranks under other weights, from the stored columns."""

from __future__ import annotations

import numpy
import pytest

from evplanner_plugin.gui.result_table import ResultTable


@pytest.fixture
def table():
    rows = [
        # id, cell, a, b, reason
        (11, 5, 1.0, 0.0, ""),
        (12, 6, 0.0, 1.0, ""),
        (13, 7, 1.0, 1.0, "far_from_street"),
        (14, 4, 1.0, 0.0, ""),
        (15, 8, 0.5, None, ""),
    ]

    class Feature(dict):
        def id(self):
            return self["fid"]

    features = [
        Feature(fid=fid, cell=cell, a_raw=10 * a, a_value=a, b_raw=b, b_value=b, reason=reason or None)
        for fid, cell, a, b, reason in rows
    ]
    return ResultTable.read(features, ["a", "b"])


def test_scores_are_the_weighted_mean_and_struck_ones_have_none(table):
    scores = table.scores({"a": 30, "b": 10})
    assert scores[[0, 1, 3, 4]].tolist() == [0.75, 0.25, 0.75, 0.375]
    assert numpy.isnan(scores[2])


def test_order_follows_the_weights_and_equals_go_by_cell(table):
    assert table.cell[table.order({"a": 30, "b": 10})].tolist() == [4, 5, 8, 6]
    assert table.cell[table.order({"a": 0, "b": 10})].tolist() == [6, 4, 5, 8]


def test_contributions_add_up_to_the_score(table):
    weights = {"a": 7, "b": 5}
    parts = table.contributions(weights).sum(axis=1)
    assert numpy.allclose(parts[[0, 1, 3, 4]], table.scores(weights)[[0, 1, 3, 4]])


def test_all_weights_zero_is_no_division_by_zero(table):
    assert table.scores({"a": 0, "b": 0})[[0, 1]].tolist() == [0.0, 0.0]


def test_reading_stops_when_cancelled():
    assert ResultTable.read(iter([object()]), ["a"], lambda: True) is None
