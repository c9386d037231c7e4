"""Days as terms count them: calendar days, or working days without weekends and Belgian public holidays.

The day on which a term begins does not count: ten days from 1 March end on 11 March. Which days are public
holidays is data (``resources/process/public_holidays.json``).
"""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache

from .. import bundled
from .times import moment_of

UNITS: tuple[str, ...] = ("calendar", "working")
"""Kinds of days that a term counts."""

_WEEK, _WORKING_DAYS_A_WEEK = 7, 5


def date_of(instant: str) -> date | None:
    """The day in Belgium at a UTC instant (``2026-03-31T22:30:00.000Z`` is 1 April); ``None`` for other text.

    Worked out here, so that every machine counts the same days, whatever its time zone: summer time lasts from the
    last Sunday of March to the last of October, 01:00 UTC (Directive 2000/84/EC).
    """
    moment = moment_of(instant)
    if moment is None:
        return None
    begin, end = (
        moment.replace(month=month, day=_last_sunday(moment.year, month), hour=1, minute=0, second=0, microsecond=0)
        for month in (3, 10)
    )
    try:
        return (moment + timedelta(hours=2 if begin <= moment < end else 1)).date()
    except OverflowError:
        return moment.date()


def easter(year: int) -> date:
    """Easter Sunday of a year of the Gregorian calendar (the anonymous computus of 1876)."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    leap, left = divmod(century, 4)
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap - correction + 15) % 30
    weekday = (32 + 2 * left + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


@lru_cache(maxsize=512)
def public_holidays(year: int) -> tuple[date, ...]:
    """The legal public holidays in Belgium of a year, in order."""
    content = _holidays()
    fixed = (date(year, each["month"], each["day"]) for each in content["fixed"])
    moving = (easter(year) + timedelta(days=each["days"]) for each in content["after_easter"])
    return tuple(sorted({*fixed, *moving}))


def is_working_day(day: date) -> bool:
    """Whether ``day`` is neither in the weekend nor a public holiday."""
    return day.isoweekday() <= _WORKING_DAYS_A_WEEK and day not in public_holidays(day.year)


def days_between(first: date, last: date, unit: str = "calendar") -> int:
    """Number of days of ``unit`` after ``first`` up to and with ``last``; negative where ``last`` comes before."""
    if unit != "working":
        return (last - first).days
    if last < first:
        return -days_between(last, first, unit)
    weekdays = _weekdays(last) - _weekdays(first)
    return weekdays - sum(
        bisect_right(days, last.toordinal()) - bisect_right(days, first.toordinal())
        for days in map(_holidays_on_weekdays, range(first.year, last.year + 1))
    )


def add_days(first: date, days: int, unit: str = "calendar") -> date:
    """The day on which ``days`` (0 or more) of ``unit`` have passed since ``first``.

    Raises :class:`OverflowError` where that is after the year 9999.
    """
    last = first + timedelta(days=days)
    if unit == "working":
        # As many days on as are lacking: it never goes too far, and ends on a working day.
        while (lacking := days - days_between(first, last, unit)) > 0:
            last += timedelta(days=lacking)
    return last


def _last_sunday(year: int, month: int) -> int:
    """Day of the month; for a month of 31 days."""
    return 31 - date(year, month, 31).isoweekday() % _WEEK


def _weekdays(day: date) -> int:
    """Days from Monday to Friday since the first of the calendar (a Monday) up to and with ``day``."""
    weeks, rest = divmod(day.toordinal(), _WEEK)
    return weeks * _WORKING_DAYS_A_WEEK + min(rest, _WORKING_DAYS_A_WEEK)


@lru_cache(maxsize=512)
def _holidays_on_weekdays(year: int) -> tuple[int, ...]:
    return tuple(day.toordinal() for day in public_holidays(year) if day.isoweekday() <= _WORKING_DAYS_A_WEEK)


@lru_cache(maxsize=1)
def _holidays() -> Mapping[str, list]:
    return json.loads(bundled.path("process", "public_holidays.json").read_text(encoding="utf-8"))
