"""Instants in one spelling."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as some

from evplanner_plugin.domain import times


@pytest.mark.parametrize(
    "given_text",
    [
        "2026-03-31T08:15:00.000Z",
        "2026-03-31T08:15:00Z",
        "2026-03-31T10:15:00+02:00",
        "2026-03-31 10:15:00.000+02",
        "2026-03-31T04:45:00-0330",
        "2026/03/31 08:15:00.000",
        "2026-03-31T08:15",
        " 2026-03-31t08:15:00.000000z ",
    ],
)
def test_every_spelling_of_one_instant_becomes_the_same_text(given_text):
    assert times.normalised(given_text) == "2026-03-31T08:15:00.000Z"


@pytest.mark.parametrize("text", ["", "yesterday", "2026-03-31", "2026-02-30T08:15:00Z", "2026-03-31T25:00:00Z"])
def test_what_is_no_instant_is_left_alone(text):
    assert times.normalised(text) == text


@given(
    some.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2100, 1, 1)),
    some.integers(min_value=-14 * 60, max_value=14 * 60),
)
def test_texts_sort_as_the_instants_follow_each_other(moment, minutes):
    here = moment.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    later = here + timedelta(milliseconds=1)
    assert times.to_text(here) < times.to_text(later)
    assert times.normalised(here.isoformat()) == times.to_text(here)


@given(some.datetimes())
def test_a_normalised_instant_stays_as_it_is_also_of_a_clock_wrong_by_centuries(moment):
    text = times.to_text(moment)
    assert len(text) == 24
    assert times.normalised(text) == text
    assert times.normalised(moment.isoformat()) == text
    read = times.moment_of(text)
    assert read == moment.replace(tzinfo=timezone.utc, microsecond=moment.microsecond // 1000 * 1000)


@pytest.mark.parametrize("text", ["", "yesterday", "2026-02-30T08:15:00.000Z", "2026-03-31T08:15:00Z"])
def test_what_is_no_normalised_instant_is_no_moment(text):
    assert times.moment_of(text) is None


def test_now_is_utc_with_milliseconds():
    before = datetime.now(timezone.utc) - timedelta(milliseconds=1)
    now = datetime.strptime(times.utc_now(), "%Y-%m-%dT%H:%M:%S.%fZ").replace(tzinfo=timezone.utc)
    assert before <= now <= datetime.now(timezone.utc)
