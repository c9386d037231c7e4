"""Kaplan–Meier against a published example, against exact fractions, and where nothing can be said."""

from fractions import Fraction

import numpy
import pytest
from hypothesis import given
from hypothesis import strategies as some

from evplanner_plugin.domain.lead_times.survival import CURVE, kaplan_meier, quantile

REMISSION = "6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+"
"""Weeks of remission of 21 patients given 6-mercaptopurine, + where it lasted on: E. J. Freireich and others,
"The effect of 6-mercaptopurine on the duration of steroid-induced remissions in acute leukemia", Blood 21 (1963)."""

PUBLISHED = {6: 0.857, 7: 0.807, 10: 0.753, 13: 0.690, 16: 0.627, 22: 0.538, 23: 0.448}
"""The estimate as D. G. Kleinbaum and M. Klein print it, "Survival Analysis" (chapter 2)."""

STANDARD_ERRORS = {6: 0.0764, 7: 0.0869, 10: 0.0963, 13: 0.1068, 16: 0.1141, 22: 0.1282, 23: 0.1346}
"""Greenwood's, as the same data are printed with in the manuals of statistics programs."""

AT_RISK = {6: 21, 7: 17, 10: 15, 13: 12, 16: 11, 22: 7, 23: 6}


def remission():
    words = REMISSION.split()
    return kaplan_meier([float(word.rstrip("+")) for word in words], [not word.endswith("+") for word in words])


def test_the_remission_times_of_freireich_give_the_published_estimate():
    curve = remission()
    ended = curve[curve["finished"] > 0].set_index("day")
    assert list(ended.index) == list(PUBLISHED)
    for week, share in PUBLISHED.items():
        assert ended["share_open"][week] == pytest.approx(share, abs=0.0005)
        assert ended["at_risk"][week] == AT_RISK[week]
        half_width = ended["high"][week] - ended["share_open"][week]
        if ended["high"][week] < 1:
            assert half_width == pytest.approx(1.959964 * STANDARD_ERRORS[week], abs=0.0002)
        assert ended["share_open"][week] - ended["low"][week] == pytest.approx(
            1.959964 * STANDARD_ERRORS[week], abs=0.0002
        )
    assert int(curve["censored"].sum()) == 12 and list(curve.columns) == list(CURVE)


def test_the_median_of_the_remission_times_is_23_weeks_and_p90_was_not_reached():
    assert quantile(remission(), 0.5) == 23
    assert quantile(remission(), 0.9) is None


def test_without_censoring_it_is_the_share_that_took_longer():
    curve = kaplan_meier([3, 1, 2, 2, 5], [True] * 5)
    assert curve["share_open"].tolist() == pytest.approx([0.8, 0.4, 0.2, 0.0])
    assert (quantile(curve, 0.5), quantile(curve, 0.8), quantile(curve, 0.9)) == (2, 3, 5)
    assert numpy.isnan(curve["low"].iloc[-1]), "Greenwood's variance is not defined where nothing is left"


def test_nothing_known_gives_no_rows_and_no_median():
    for curve in (kaplan_meier([], []), kaplan_meier([float("nan"), -3], [True, True])):
        assert not len(curve) and quantile(curve, 0.5) is None
    still_open = kaplan_meier([10, 20], [False, False])
    assert still_open["share_open"].tolist() == [1.0, 1.0] and quantile(still_open, 0.5) is None


CASES = some.lists(some.tuples(some.integers(0, 30), some.booleans()), min_size=1, max_size=60)


@given(CASES)
def test_it_is_the_product_limit_in_exact_fractions(cases):
    days, observed = zip(*cases)
    curve = kaplan_meier(days, observed)
    share = Fraction(1)
    for row in curve.itertuples():
        at_risk = sum(day >= row.day for day in days)
        ended = sum(day == row.day and done for day, done in cases)
        share *= 1 - Fraction(ended, at_risk)
        assert (row.at_risk, row.finished) == (at_risk, ended)
        assert row.share_open == pytest.approx(float(share), abs=1e-12)
        if row.low == row.low:
            assert 0 <= row.low <= row.share_open + 1e-12 and row.share_open - 1e-12 <= row.high <= 1
    assert curve["finished"].sum() + curve["censored"].sum() == len(cases)


@given(CASES, some.sampled_from([0.1, 0.5, 0.9]))
def test_quantiles_of_cases_that_all_ended_are_those_of_the_sorted_days(cases, share):
    days = sorted(day for day, _ in cases)
    needed = -(-len(days) * Fraction(str(share)) // 1)  # rounded up
    assert quantile(kaplan_meier(days, [True] * len(days)), share) == days[max(int(needed), 1) - 1]
