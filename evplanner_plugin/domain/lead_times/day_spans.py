"""Stretches of days, and what is left of them: a stretch from 3 to 5 March holds the 4th and the 5th."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

DaySpan = tuple[date, date]
"""The days after the first up to and with the last, as :func:`..calendar.days_between` counts them."""


def united(spans: Iterable[DaySpan]) -> list[DaySpan]:
    """The days in any of ``spans``, as stretches in order that do not touch."""
    found: list[DaySpan] = []
    for begin, end in sorted(span for span in spans if span[0] < span[1]):
        if found and begin <= found[-1][1]:
            found[-1] = found[-1][0], max(found[-1][1], end)
        else:
            found.append((begin, end))
    return found


def without(spans: Iterable[DaySpan], others: Iterable[DaySpan]) -> list[DaySpan]:
    """The days in ``spans`` that are in none of ``others``."""
    left = united(spans)
    for begin, end in united(others):
        left = [
            part
            for first, last in left
            for part in ((first, min(last, begin)), (max(first, end), last))
            if part[0] < part[1]
        ]
    return left


def within(spans: Iterable[DaySpan], first: date, last: date) -> list[DaySpan]:
    """The days in ``spans`` after ``first`` up to and with ``last``."""
    return united((max(begin, first), min(end, last)) for begin, end in spans)


def length(spans: Iterable[DaySpan]) -> int:
    """Number of calendar days in ``spans`` that do not overlap."""
    return sum((end - begin).days for begin, end in spans)
