"""Value functions and the greedy choice."""

from __future__ import annotations

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from evplanner_plugin.scoring.criteria.values import VALUE_FUNCTIONS, linear, percentile, percentiles

RAW = arrays(float, st.integers(1, 40), elements=st.floats(-1e6, 1e6))


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


@given(raw=RAW, other=RAW)
def test_percentiles_of_other_places_lie_between(raw, other):
    """A place gets at least the share of all that lie lower by a whole step, and keeps the order."""
    reference = numpy.sort(raw)
    value = percentile(other, reference, {})
    lower = (reference[None, :] < other[:, None] - 1e-3).sum(axis=1)
    known = len(reference) - 1
    if known:
        assert (value >= (lower - 1) / known - 1e-9).all() and (value <= lower / known + 1e-9).all()
    assert (numpy.diff(value[numpy.argsort(other)]) >= -1e-9).all()


def test_percentiles_of_many_values_are_right_to_a_hundredth():
    draw = numpy.random.default_rng(7)
    raw = numpy.where(draw.random(5000) < 0.4, 0.0, draw.gamma(2, 30, 5000)).round(1)
    kept = percentiles(raw)
    assert len(kept) == 101 and set(kept) <= set(raw) and (kept[0], kept[-1]) == (raw.min(), raw.max())
    lower = numpy.searchsorted(numpy.sort(raw), raw, side="left") / (len(raw) - 1)
    value = percentile(raw, kept, {})
    assert numpy.abs(value - lower).max() <= 0.0101
    assert (value[raw == 0] == 0).all() and value.max() == 1


FALLING = {"inverse", "sigmoid falling", "piecewise falling", "step falling", "linear falling"}
SETTINGS = {
    "linear": {},
    "linear falling": {"zero_at": 1000, "one_at": -50},
    "inverse": {"half_at": 250},
    "step": {"at": 30},
    "step falling": {"at": 30, "below": 0.8, "above": 0.1},
    "piecewise": {"points": [[-10, 0], [0, 0.2], [400, 1]]},
    "piecewise falling": {"points": [[100, 1], [250, 0]]},
    "sigmoid": {"half_at": 100, "width": 40},
    "sigmoid falling": {"half_at": 100, "width": -0.001},
    "percentile": {},
}


@given(raw=RAW, name=st.sampled_from(sorted(SETTINGS)))
def test_values_are_shares_and_keep_the_order(raw, name):
    assert set(VALUE_FUNCTIONS) == {key.split()[0] for key in SETTINGS}
    compute = VALUE_FUNCTIONS[name.split()[0]].compute
    value = compute(raw, numpy.sort(raw), SETTINGS[name])
    assert ((value >= 0) & (value <= 1)).all()
    steps = numpy.diff(value[numpy.argsort(raw)])
    assert (steps <= 0).all() if name in FALLING else (steps >= 0).all()
    assert numpy.isnan(compute(numpy.array([numpy.nan]), numpy.sort(raw), SETTINGS[name])).all()


@pytest.mark.parametrize(
    ("name", "settings", "raw", "expected"),
    [
        ("inverse", {"half_at": 250}, [-3, 0, 250, 750], [1, 1, 0.5, 0.25]),
        ("step", {"at": 2}, [1.99, 2, 9], [0, 1, 1]),
        ("step", {"at": 2, "below": 0.5, "above": 0.25}, [1, 2], [0.5, 0.25]),
        ("piecewise", {"points": [[100, 1], [250, 0.4], [400, 0]]}, [0, 100, 175, 325, 900], [1, 1, 0.7, 0.2, 0]),
        ("sigmoid", {"half_at": 10, "width": 5}, [10, 15, -1e9, 1e9], [0.5, 1 / (1 + 2.718281828459045**-1), 0, 1]),
        ("sigmoid", {"half_at": 10, "width": -5}, [10, 5], [0.5, 1 / (1 + 2.718281828459045**-1)]),
        ("sigmoid", {"half_at": 10, "width": 0}, [9, 10, 11], [0, 0.5, 1]),
    ],
)
def test_value_functions_by_hand(name, settings, raw, expected):
    found = VALUE_FUNCTIONS[name].compute(numpy.array(raw, dtype=float), numpy.zeros(1), settings)
    numpy.testing.assert_allclose(found, expected, atol=1e-12)
