"""The market that each of many places reaches, against working them out one by one."""

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from evplanner_plugin.domain.market import MEASURES, Marks, by_catchment, concentration
from tests.unit.domain.market.stocks import stock

OPERATORS = some.sampled_from(["A", "B", "C", "", None])
LOCATIONS = some.lists(
    some.tuples(OPERATORS, some.integers(1, 4), some.sampled_from([11.0, 22.0, 150.0])), min_size=1, max_size=8
)


@settings(deadline=None, max_examples=30)
@given(LOCATIONS, some.data(), some.sampled_from(MEASURES))
def test_each_place_has_the_market_of_what_it_reaches(locations, data, measure):
    table, places = stock(*locations), 4
    reach = [data.draw(some.sets(some.integers(0, len(table) - 1))) for _ in range(places)]
    pairs = [(place, point) for place, points in enumerate(reach) for point in points]
    place, point = numpy.array(pairs, dtype=int).reshape(-1, 2).T
    found = by_catchment(table, place, point, places, measure)
    assert list(found.index) == list(range(places))
    for number, points in enumerate(reach):
        alone, row = concentration(table.iloc[sorted(points)], measure), found.loc[number]
        assert (row["points"], row["operators"]) == (alone.points, alone.operators)
        for name in ("hhi", "hhi_low", "hhi_high", "cr1", "unknown_share"):
            assert row[name] == pytest.approx(getattr(alone, name), nan_ok=True), name
        assert row["largest"] == alone.largest
        assert row["above_mark"] == bool(alone.above_mark) or row["cr1"] == pytest.approx(0.4)


def test_a_place_that_reaches_nothing():
    nothing = numpy.zeros(0, dtype=int)
    row = by_catchment(stock(("A", 3)), nothing, nothing, 1).loc[0]
    assert (row["points"], row["operators"], row["largest"], row["meaningful"]) == (0, 0, "", False)
    assert numpy.isnan(row["hhi"]) and numpy.isnan(row["cr1"])
    assert not len(by_catchment(stock(), nothing, nothing, 0))


def test_small_numbers_are_marked():
    table = stock(("A", 12))
    found = by_catchment(table, numpy.repeat([0, 1], [12, 5]), numpy.r_[0:12, 0:5], 2, marks=Marks.bundled())
    assert found["meaningful"].tolist() == [True, False]
