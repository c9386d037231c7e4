"""Days as people and spreadsheets write them."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from evplanner_plugin.domain.handover.days import day_of

days = some.dates(date(2000, 1, 1), date(2099, 12, 31))
DUTCH = ("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
         "december")  # fmt: skip
FRENCH = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
          "décembre")  # fmt: skip


@given(days)
def test_one_day_is_read_in_every_spelling(day):
    serial = (day - date(1899, 12, 30)).days
    for text in (
        day.isoformat(), f"{day:%Y/%m/%d}", f"{day:%Y%m%d}", f"{day.day}/{day.month}/{day.year}", f"{day:%d-%m-%y}",
        f" {day:%d.%m.%Y} ", f"{day.isoformat()}T10:15:00Z", f"{day:%d/%m/%Y} 10:15", str(serial), f"{serial}.5",
        f"{day.day} {DUTCH[day.month - 1]} {day.year}", f"{day.day} {FRENCH[day.month - 1].upper()} {day.year}",
        f"{day.day}-{DUTCH[day.month - 1][:3]}-{day:%y}",
    ):  # fmt: skip
        assert day_of(text) == day.isoformat(), text


@given(some.text(max_size=40))
def test_whatever_stands_there_gives_a_day_or_nothing(text):
    found = day_of(text)
    assert found == "" or date.fromisoformat(found)


@pytest.mark.parametrize(
    "text",
    ["", "x", "ja", "2026-02-30", "31/04/2026", "32-1-2026", "1899-12-30", "0", "12345", "1/1/1900", "13/13/2026",
     "2026", "2026-03", "9999-99-99", "99999", "1 foo 2026"],
)  # fmt: skip
def test_what_is_no_day_is_none(text):
    assert day_of(text) == ""


def test_a_leap_day_is_a_day():
    assert day_of("29/2/2028") == "2028-02-29" == (date(2028, 2, 28) + timedelta(days=1)).isoformat()
