"""Which days of a month a row of usage speaks of, and what becomes of it when another file speaks of the month too.

A row says in its remark which days its file covers, as ``2018-03-01/2018-03-15``. Sessions belong to the day on which
they begin; what those of the month before bring after midnight is kept apart by the word ``carried``, so that files
that follow each other add up whatever their order, and the same file twice changes nothing.
"""

from __future__ import annotations

import calendar
import re

CARRIED = 1
"""The bit for what sessions of the month before bring; bit n stands for day n."""

_WORD = "carried"
_STRETCH = re.compile(r"(\d{4})-(\d\d)-(\d\d)/(\d{4})-(\d\d)-(\d\d)")

KEEP, REPLACE, ADD = "keep", "replace", "add"


def all_days(month: int) -> int:
    """Every day of the month with this number, and what is carried into it."""
    return (1 << (_days_in(month) + 1)) - 1


def days_between(month: int, first: tuple[int, int], last: tuple[int, int]) -> int:
    """The days of a month that lie from ``first`` to ``last``, each (number of a month, day)."""
    bits = 0
    for day in range(1, _days_in(month) + 1):
        if first <= (month, day) <= last:
            bits |= 1 << day
    if first[0] <= month - 1 <= last[0]:
        bits |= CARRIED
    return bits


def days_text(month: int, bits: int) -> str:
    """The days as text for the row's remark."""
    year, number = month // 12, month % 12 + 1
    parts, day, last = [_WORD] if bits & CARRIED else [], 1, _days_in(month)
    while day <= last:
        begin = day
        while day <= last and bits >> day & 1:
            day += 1
        if day > begin:
            parts.append(f"{year:04d}-{number:02d}-{begin:02d}/{year:04d}-{number:02d}-{day - 1:02d}")
        day += 1
    return " ".join(parts)


def days_of(month: int, text: str | None) -> int:
    """The days that a remark speaks of; the whole month where it says nothing of the kind."""
    bits = CARRIED if text and _WORD in text.split() else 0
    for found in _STRETCH.finditer(text or ""):
        begin, end = int(found.group(3)), int(found.group(6))
        for day in range(max(1, begin), min(end, _days_in(month)) + 1):
            bits |= 1 << day
    return bits or all_days(month)


def decide(there: int, given: int) -> str:
    """What to do with a row whose days are ``given`` where one with the days ``there`` exists.

    Days that are all there already: the same days replace, fewer keep what is there. No day in common: add. Some in
    common: the one with more days stays, for a sum per month cannot be taken apart.
    """
    if given == there or not there & ~given:
        return REPLACE
    if not given & ~there:
        return KEEP
    if not there & given:
        return ADD
    return REPLACE if bin(given).count("1") >= bin(there).count("1") else KEEP


def overlap_in_part(there: int, given: int) -> bool:
    """Whether each of both speaks of days that the other does not, and some of both."""
    return bool(there & given) and bool(there & ~given) and bool(given & ~there)


def _days_in(month: int) -> int:
    return calendar.monthrange(month // 12, month % 12 + 1)[1]
