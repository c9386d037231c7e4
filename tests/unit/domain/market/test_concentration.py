"""Shares and HHI against hand-made cases and against what must hold for every market."""

import math
from dataclasses import replace

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from evplanner_plugin.domain.market import MEASURES, Marks, concentration
from tests.unit.domain.market.stocks import stock

MARKS = Marks.bundled()


def test_shares_of_50_30_and_20_percent_give_3800():
    found = concentration(stock(("A", 5), ("B", 3), ("C", 2)))
    assert found.hhi == pytest.approx(50**2 + 30**2 + 20**2)
    assert (found.cr1, found.cr2, found.cr3) == pytest.approx((0.5, 0.8, 1.0))
    assert found.shares["operator"].tolist() == ["A", "B", "C"] and found.largest == "A"
    assert found.above_mark == ("A",) == found.above_40 and found.perhaps_above_mark == ()
    assert found.meaningful and found.points == 10
    assert found.hhi_low == found.hhi == found.hhi_high and found.unknown_share == 0


@pytest.mark.parametrize("firms", [1, 2, 4, 10])
def test_equal_firms_give_10000_divided_by_their_number(firms):
    found = concentration(stock(*((f"firm {number}", 3) for number in range(firms))))
    assert found.hhi == pytest.approx(10_000 / firms)


def test_a_share_of_exactly_the_mark_is_not_beyond_it():
    assert concentration(stock(("A", 4), ("B", 3), ("C", 3))).above_mark == ()


def test_fewer_than_ten_points_are_not_meaningful():
    assert not concentration(stock(("A", 5), ("B", 4))).meaningful
    assert concentration(stock(("A", 5), ("B", 4)), marks=replace(MARKS, minimum_points=9)).meaningful


def test_measures_and_segments():
    rows = ("A", 4, 22.0, "public"), ("B", 2, 22.0, "semi_public"), ("C", 1, 150.0, "public"), ("D", 9, 11.0, "private")
    table = stock(*rows)
    points = {each: concentration(table, "points", each).points for each in ("", "public_ac", "semi_public_ac", "fast")}
    assert points == {"": 7, "public_ac": 4, "semi_public_ac": 2, "fast": 1}
    by_equivalents = concentration(table, "equivalents")
    assert by_equivalents.total == 4 * 1 + 2 * 0.5 + 10
    assert by_equivalents.shares.set_index("operator")["share"].to_dict() == pytest.approx(
        {"C": 10 / 15, "A": 4 / 15, "B": 1 / 15}
    )
    by_power = concentration(table, "power_kw")
    assert by_power.total == 4 * 22 + 2 * 22 + 150 and by_power.cr1 == pytest.approx(150 / 282)
    assert concentration(table, "points", "private").points == 9


def test_points_of_unknown_power_are_counted_and_left_out_of_the_power():
    found = concentration(stock(("A", 2, 22.0), ("B", 3, float("nan"))), "power_kw")
    assert (found.points, found.missing, found.total, found.operators) == (5, 3, 44, 1)


def test_unknown_operators_bound_the_index():
    found = concentration(stock(("A", 4), ("B", 2), ("", 1), (None, 1), ("  ", 2)))
    assert found.unknown_share == pytest.approx(0.4) and found.operators == 2
    assert found.hhi == pytest.approx(40**2 + 20**2 + 40**2), "all unknown points one firm"
    assert found.hhi_low == pytest.approx(40**2 + 20**2 + 10**2 + 10**2 + 20**2), "each location a firm of its own"
    assert found.hhi_high == pytest.approx(80**2 + 20**2), "all of them the largest firm's"
    shares = found.shares.set_index("operator")
    assert list(shares.index) == ["A", "B", ""]
    assert shares["share"]["A"] == pytest.approx(0.4)
    assert shares["share_high"].tolist() == pytest.approx([0.8, 0.6, 0.4])
    assert found.above_mark == () and found.perhaps_above_mark == ("A", "B")
    assert (found.cr1, found.largest) == (pytest.approx(0.4), "A")


def test_where_nobody_is_known_nothing_is_made_up():
    found = concentration(stock(("", 2), ("", 2)))
    assert (found.largest, found.operators, found.unknown_share) == ("", 0, 1)
    assert math.isnan(found.hhi) and math.isnan(found.cr1), "all that is known is between which bounds the index lies"
    assert (found.hhi_low, found.hhi_high) == pytest.approx((5000, 10_000))
    assert not found.one_holder_by_design


def test_an_empty_market_has_no_index():
    found = concentration(stock(), segment="fast")
    assert found.points == 0 and not len(found.shares) and not found.meaningful
    assert all(math.isnan(getattr(found, name)) for name in ("hhi", "hhi_low", "hhi_high", "cr1", "unknown_share"))


def test_one_holder_of_a_concession_makes_10000_by_design():
    table = stock(("A", 12), ("B", 3, 150.0))
    assert concentration(table, "points", "public_ac", holders={"A"}).one_holder_by_design
    assert not concentration(table, "points", "public_ac", holders={"B"}).one_holder_by_design
    assert not concentration(table, "points", "", holders={"A", "B"}).one_holder_by_design
    unknown = stock(("A", 12), ("", 1))
    assert not concentration(unknown, "points", "", holders={"A", ""}).one_holder_by_design


def test_levels_by_the_guidelines():
    assert [MARKS.ec_level(index) for index in (999, 1000, 2000, 2001, math.nan)] == [
        "low", "moderate", "moderate", "high", "",
    ]  # fmt: skip
    assert [MARKS.us_highly_concentrated(index) for index in (1800, 1801, math.nan)] == [False, True, False]
    bounds = ((500, 900), (500, 10_000), (2500, 9000), (math.nan, math.nan))
    assert [MARKS.ec_level_between(*each) for each in bounds] == ["low", "", "high", ""]
    rises = ((900, 800), (1500, 249), (1500, 250), (2500, 149), (2500, 150), (2500, math.nan))
    assert [MARKS.ec_looks_into(*each) for each in rises] == [False, False, True, False, True, False]
    assert MARKS.single_firm == 0.4


FIRMS = some.lists(some.integers(1, 20), min_size=1, max_size=8)


@settings(deadline=None, max_examples=40)
@given(FIRMS, some.lists(some.integers(1, 5), max_size=4), some.sampled_from(MEASURES))
def test_what_holds_for_every_market(sizes, unknown, measure):
    rows = [(f"firm {number}", size, 11.0 + number) for number, size in enumerate(sizes)]
    found = concentration(stock(*rows, *(("", size) for size in unknown)), measure)
    firms = len(sizes) + bool(unknown)
    assert found.shares["share"].sum() == pytest.approx(1)
    assert found.shares["amount"].sum() == pytest.approx(found.total)
    assert 10_000 / firms - 1e-6 <= found.hhi <= 10_000 + 1e-6
    assert found.hhi_low <= found.hhi + 1e-6 and found.hhi <= found.hhi_high + 1e-6 and found.hhi_high <= 10_000 + 1e-6
    assert found.cr1 <= found.cr2 <= found.cr3 <= 1 + 1e-9
    assert found.cr1**2 <= found.hhi_low / 10_000 + 1e-9


@settings(deadline=None, max_examples=40)
@given(some.lists(some.integers(1, 20), min_size=2, max_size=8))
def test_merging_two_firms_raises_the_index_by_twice_the_product_of_their_shares(sizes):
    names = [f"firm {number}" for number in range(len(sizes))]
    before = concentration(stock(*zip(names, sizes)))
    after = concentration(stock(*zip([names[1], *names[1:]], sizes)))
    first, second = (100 * size / sum(sizes) for size in sizes[:2])
    assert after.hhi - before.hhi == pytest.approx(2 * first * second)


@settings(deadline=None, max_examples=40)
@given(FIRMS, some.randoms(use_true_random=False))
def test_the_order_of_the_rows_makes_no_difference(sizes, random):
    table = stock(*((f"firm {number % 3}", size, 10.0 * number + 5) for number, size in enumerate(sizes)))
    order = list(range(len(table)))
    random.shuffle(order)
    one, other = concentration(table, "power_kw"), concentration(table.iloc[order], "power_kw")
    assert one.hhi == pytest.approx(other.hhi) and one.shares["operator"].tolist() == other.shares["operator"].tolist()
    assert numpy.allclose(one.shares["share"], other.shares["share"])
