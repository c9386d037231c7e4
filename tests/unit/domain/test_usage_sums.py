"""Sessions added up: against a sum minute by minute, over the nights on which the clock changes, and piece by piece."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import numpy
import pandas
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from evplanner_plugin.domain.usage import days
from evplanner_plugin.domain.usage.aggregation import Aggregator
from evplanner_plugin.domain.usage.clock import to_utc
from evplanner_plugin.domain.usage.measures import idle_share, occupancy, per_month
from evplanner_plugin.domain.usage.sessions import MONTHS, SESSIONS, Block, PointRef, month_of, month_text

BRUSSELS = ZoneInfo("Europe/Brussels")
NIGHTS = [int(datetime(2018, *day, 20, tzinfo=BRUSSELS).timestamp()) for day in ((3, 24), (10, 27), (1, 31), (12, 31))]


def block(sessions, cards=None):
    """A block of (point, start, minutes, kWh)."""
    table = pandas.DataFrame(sessions, columns=["point", "start", "minutes", "energy_kwh"])
    table["end"] = table["start"] + table["minutes"] * 60
    table["timed"], table["charging_hours"] = True, numpy.nan
    table["card"] = numpy.array(cards if cards is not None else [0] * len(table), dtype="uint64")
    return Block(SESSIONS, table.astype({"point": "int64", "start": "int64", "end": "int64", "energy_kwh": float}))


one_session = some.tuples(
    some.integers(0, 2),
    some.builds(lambda night, minute: night + minute * 60, some.sampled_from(NIGHTS), some.integers(0, 600)),
    some.integers(1, 900),
    some.floats(0, 80),
)


@settings(max_examples=20, deadline=None)
@given(some.lists(one_session, min_size=1, max_size=8), some.integers(1, 4))
def test_hours_and_months_are_those_of_a_sum_minute_by_minute(sessions, pieces):
    """Independent: each minute is put into the local hour that Python's own database of zones names."""
    expected = defaultdict(lambda: [0.0, 0.0])
    for point, start, minutes, energy in sessions:
        for minute in range(minutes):
            local = datetime.fromtimestamp(start + minute * 60, timezone.utc).astimezone(BRUSSELS)
            sums = expected[point, f"{local:%Y-%m}", local.hour]
            sums[0] += 1 / 60
            sums[1] += energy / minutes
    total = Aggregator()
    for begin in range(pieces):
        total.add(block(sessions[begin::pieces]))
    found = total.result()
    assert len(found.profile) == len(expected)
    for row in found.profile.itertuples():
        hours, energy = expected[row.point, month_text(row.month), row.hour]
        assert row.connected_hours == pytest.approx(hours) and row.energy_kwh == pytest.approx(energy, abs=1e-9)
    assert found.usage["energy_kwh"].sum() == pytest.approx(sum(each[3] for each in sessions))
    assert found.usage["sessions"].sum() == len(sessions) == found.sessions
    by_month = found.profile.groupby(["point", "month"])["connected_hours"].sum()
    assert found.usage.set_index(["point", "month"])["connected_hours"].to_dict() == pytest.approx(by_month.to_dict())


@pytest.mark.parametrize("zone", ["Europe/Brussels", "Australia/Lord_Howe", "Asia/Kolkata", "UTC"])
@pytest.mark.parametrize("later", [False, True])
def test_many_instants_at_once_are_those_of_one_by_one(zone, later):
    """Lord Howe puts its clock back by half an hour."""
    first = 1_522_000_000 // 60 * 60  # March 2018
    local = first + numpy.arange(0, 250 * 86400, 1700)
    singly = [int(to_utc(local[n : n + 1], zone, later=later)[0]) for n in range(0, len(local), 97)]
    assert to_utc(local, zone, later=later)[::97].tolist() == singly
    nights = numpy.concatenate([numpy.arange(night, night + 12 * 3600, 600) for night in NIGHTS[:2]])
    for part in (nights[:72], nights[72:]):
        singly = [int(to_utc(part[n : n + 1], zone, later=later)[0]) for n in range(len(part))]
        assert to_utc(part, zone, later=later).tolist() == singly


def test_unknown_stays_unknown_and_cards_are_distinct():
    start = NIGHTS[2]  # 31 January, 20:00
    total = Aggregator()
    total.add(block([(0, start, 60, numpy.nan), (1, start, 600, 10.0), (1, start + 60, 10, numpy.nan)], [7, 7, 8]))
    total.add(block([(1, start + 7200, 10, 1.0)], [7]))
    found = total.result([PointRef("a"), PointRef("b")])
    usage = found.usage.set_index(["point", "month"])
    january, february = month_of("2018-01"), month_of("2018-02")
    assert numpy.isnan(usage.loc[(0, january), "energy_kwh"]) and usage["charging_hours"].isna().all()
    assert usage.loc[(1, january), "unique_cards"] == 2 and usage.loc[(0, january), "unique_cards"] == 1
    assert usage.loc[(1, january), "energy_kwh"] == pytest.approx(10 * 4 / 10 + 1)
    assert usage.loc[(1, february), "sessions"] == 0 and usage.loc[(1, february), "energy_kwh"] == pytest.approx(6)
    assert usage.loc[(1, february), "days"] == days.CARRIED
    assert found.overlapping == 2  # both short ones begin while the long one lasts
    assert Aggregator().result().sessions == 0


def test_parts_of_a_session_say_when_energy_flowed():
    given_block = block([(0, NIGHTS[2], 300, 30.0)])
    start = int(given_block.rows["start"][0])
    given_block.rows["charging_hours"] = 2.0
    given_block.segments = {
        "session": numpy.array([0, 0]), "start": numpy.array([start, start + 7200]),
        "end": numpy.array([start + 7200, start + 18000]), "energy_share": numpy.array([1.0, 0.0]),
        "charging": numpy.array([1.0, 0.0]),
    }  # fmt: skip
    given_block.without_segments = numpy.array([False])
    total = Aggregator()
    total.add(given_block)
    found = total.result()
    assert found.usage["energy_kwh"].tolist()[0] == pytest.approx(30)
    profile = found.profile.set_index("hour")
    assert profile["energy_kwh"].to_dict() == pytest.approx({20: 15, 21: 15, 22: 0, 23: 0, 0: 0})
    assert profile["charging_hours"].sum() == pytest.approx(2) and profile["connected_hours"].sum() == pytest.approx(5)


def test_monthly_totals_of_one_point_in_two_rows():
    rows = pandas.DataFrame(
        {"point": [0, 0], "month": [24217] * 2, "sessions": [3.0, 4.0], "energy_kwh": [10.0, numpy.nan],
         "connected_hours": [numpy.nan] * 2, "charging_hours": [numpy.nan] * 2, "unique_cards": [2.0, 2.0]}
    )  # fmt: skip
    total = Aggregator()
    total.add(Block(MONTHS, rows))
    (row,) = total.result().usage.to_dict("records")
    assert row["sessions"] == 7 and row["energy_kwh"] == 10 and numpy.isnan(row["unique_cards"])
    assert row["days"] == days.all_days(24217)


# --- which days a row speaks of


@settings(max_examples=40, deadline=None)
@given(some.integers(24000, 24400), some.data())
def test_days_are_read_back(month, data):
    bits = data.draw(some.integers(1, days.all_days(month)))
    assert days.days_of(month, days.days_text(month, bits)) == bits


@settings(max_examples=50, deadline=None)
@given(some.data())
def test_files_in_any_order_and_as_often_as_you_like_give_the_same(data):
    """February, in files that do not overlap in part: each speaks of its own days, or of all."""
    month = 24217
    cuts = sorted(data.draw(some.sets(some.integers(2, 28), max_size=3)))
    edges = [1, *cuts, 29]
    pieces = [range(first, last) for first, last in zip(edges, edges[1:])]
    files = [(sum(1 << day for day in piece), 10**number) for number, piece in enumerate(pieces)]
    files[0] = (files[0][0] | days.CARRIED, files[0][1])
    whole = (days.all_days(month), sum(amount for _, amount in files))
    order = data.draw(some.permutations(range(len(files)))) + data.draw(
        some.lists(some.integers(-1, len(files) - 1), max_size=6)
    )
    held, amount = 0, None
    for number in order:
        covered, given_amount = whole if number < 0 else files[number]
        decision = days.REPLACE if amount is None else days.decide(held, covered)
        if decision == days.ADD:
            held, amount = held | covered, amount + given_amount
        elif decision == days.REPLACE:
            held, amount = covered, given_amount
    assert (held, amount) == whole


# --- measures

USAGE = pandas.DataFrame(
    {
        "location_id": ["L", "L", "M"], "evse_id": ["1", "2", ""], "month": ["2018-02", "2018-02", "2018-03"],
        "sessions": [10.0, 20.0, 9.0], "energy_kwh": [100.0, numpy.nan, 90.0], "connected_hours": [56.0, 28.0, 93.0],
        "charging_hours": [14.0, 7.0, numpy.nan], "days": [28, 28, 31],
    }
)  # fmt: skip


def test_per_month_by_hand():
    found = per_month(USAGE, {"M": 3}).set_index("month")
    assert found.loc["2018-02", "points"] == 2 and found.loc["2018-02", "sessions_per_point"] == 15
    assert found.loc["2018-02", "kwh_per_point"] == 100  # of the one point whose energy is known
    assert found.loc["2018-03", "points"] == 3 and found.loc["2018-03", "kwh_per_point"] == 30
    assert not len(per_month(USAGE[:0]))


def test_occupancy_is_capped_and_idle_share_takes_what_it_knows():
    profile = pandas.DataFrame(
        {"location_id": ["L", "L"], "evse_id": ["1", "2"], "month": ["2018-02"] * 2, "hour": [8, 8],
         "connected_hours": [56.0, 28.0]}
    )  # fmt: skip
    shares = occupancy(profile, USAGE)  # of the third row only the total is known: it has no say by hour
    assert shares[8] == 1.0 and shares[9] == 0.0  # 56 hours in 28 hours: two cars at once count as taken
    half = profile.assign(connected_hours=[14.0, 0.0])
    assert occupancy(half, USAGE)[8] == pytest.approx(14 / 56)
    assert occupancy(half, USAGE, points=4)[8] == pytest.approx(14 / 112)
    assert numpy.isnan(occupancy(profile[:0], USAGE[:0])).all()
    assert numpy.isnan(occupancy(profile[:0], USAGE)).all()
    assert not occupancy(profile[:0], USAGE.assign(connected_hours=0.0)).any()
    assert idle_share(USAGE) == pytest.approx(1 - 21 / 84)
    assert numpy.isnan(idle_share(USAGE[2:]))


def test_a_session_over_the_hour_that_comes_twice_has_its_hours():
    """Sunday 28 October 2018, 1:00 to 4:00: four hours, of which two are called 2."""
    start = int((datetime(2018, 10, 28, 1, tzinfo=BRUSSELS)).timestamp())
    total = Aggregator()
    total.add(block([(0, start, 240, 8.0)]))
    profile = total.result().profile.set_index("hour")["connected_hours"]
    assert profile.to_dict() == {1: 1.0, 2: 2.0, 3: 1.0}
    assert datetime.fromtimestamp(start, BRUSSELS) + timedelta(hours=3) == datetime(2018, 10, 28, 4, tzinfo=BRUSSELS)
