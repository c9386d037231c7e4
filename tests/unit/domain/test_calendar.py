"""Days as terms count them, held against counting one by one."""

from datetime import date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from dateutil.easter import easter as reference_easter
from hypothesis import given
from hypothesis import strategies as some

from evplanner_plugin.domain.calendar import (
    UNITS,
    add_days,
    date_of,
    days_between,
    easter,
    is_working_day,
    public_holidays,
)
from evplanner_plugin.domain.times import to_text

days = some.dates(date(1990, 1, 1), date(2060, 12, 31))
DAY = timedelta(days=1)


def counts(day, unit):
    return unit == "calendar" or is_working_day(day)


def counted(first, last, unit):
    return sum(counts(first + number * DAY, unit) for number in range(1, (last - first).days + 1))


@given(days, some.integers(0, 400), some.sampled_from(UNITS))
def test_days_between_are_those_one_counts(first, number, unit):
    last = first + number * DAY
    assert days_between(first, last, unit) == counted(first, last, unit)
    assert days_between(last, first, unit) == -counted(first, last, unit)


@given(days, some.integers(0, 200), some.sampled_from(UNITS))
def test_adding_days_ends_where_counting_does(first, number, unit):
    last, left = first, number
    while left:
        last += DAY
        left -= counts(last, unit)
    assert add_days(first, number, unit) == last


@given(days, days, some.sampled_from(UNITS))
def test_both_ways_agree(first, last, unit):
    number = days_between(first, last, unit)
    if number >= 0:
        assert add_days(first, number, unit) <= max(first, last)


def test_clocks_wrong_by_millennia_do_no_harm():
    assert days_between(date.min, date.max, "working") > 2_000_000
    with pytest.raises(OverflowError):
        add_days(date.max, 1, "working")


@given(some.integers(1583, 4099))
def test_easter_is_where_it_should_be(year):
    assert easter(year) == reference_easter(year)


def test_the_public_holidays_of_a_year():
    assert [f"{day:%d-%m}" for day in public_holidays(2026)] == [
        "01-01", "06-04", "01-05", "14-05", "25-05", "21-07", "15-08", "01-11", "11-11", "25-12",
    ]  # fmt: skip
    assert not is_working_day(date(2026, 4, 6))
    assert not is_working_day(date(2026, 10, 31))
    assert is_working_day(date(2026, 7, 11 - 1))


def test_a_holiday_that_is_also_a_feast_is_there_once():
    assert len(public_holidays(2008)) == 9, "Ascension Day fell on Labour Day"


@given(some.datetimes(datetime(1996, 1, 2), datetime(2090, 1, 1)))
def test_the_day_is_the_one_in_belgium(moment):
    moment = moment.replace(tzinfo=timezone.utc)
    assert date_of(to_text(moment)) == moment.astimezone(ZoneInfo("Europe/Brussels")).date()


@pytest.mark.parametrize("moment", ["2026-03-29T00:59:59.999Z", "2026-10-25T00:59:59.999Z", "2026-10-25T23:00:00.000Z"])
def test_also_around_the_change_of_the_clock(moment):
    there = datetime.strptime(moment, "%Y-%m-%dT%H:%M:%S.%f%z").astimezone(ZoneInfo("Europe/Brussels"))
    assert date_of(moment) == there.date()


def test_what_is_no_instant_is_no_day():
    assert date_of("yesterday") is date_of("") is None
    assert date_of("9999-12-31T23:59:59.999Z") == date.max
