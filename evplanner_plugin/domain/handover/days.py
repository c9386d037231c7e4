"""Days as people and spreadsheets write them."""

from __future__ import annotations

import re
from datetime import date, timedelta

_YEAR_FIRST = re.compile(r"(\d{4})[-/. ](\d{1,2})[-/. ](\d{1,2})(?:[T ].*)?", re.ASCII | re.DOTALL)
_DAY_FIRST = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})(?:[T ,].*)?", re.ASCII | re.DOTALL)
_IN_WORDS = re.compile(r"([0-9]{1,2})(?:er|e)?[ .-]+([^\W\d_]+)[ .-]+([0-9]{4}|[0-9]{2})")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII)
_SERIAL = re.compile(r"(\d{5})(?:[.,]\d*)?", re.ASCII)

_SERIAL_ZERO = date(1899, 12, 30)
"""Day 0 of spreadsheets (ECMA-376 part 1, 18.17.4.1; true from 1 March 1900 on)."""

_MONTHS = (
    ("jan",), ("feb", "fév", "fev"), ("maa", "mrt", "mar"), ("apr", "avr"), ("mei", "may", "mai"), ("jun", "juin"),
    ("jul", "juil"), ("aug", "aoû", "aou"), ("sep",), ("okt", "oct"), ("nov",), ("dec", "déc"),
)  # fmt: skip
"""Beginnings of the months' names in Dutch, English and French."""

FIRST, LAST = date(2000, 1, 1), date(2099, 12, 31)
"""What lies outside is a slip of the pen: a spreadsheet's zero, or a year of two figures."""


def day_of(text: str) -> str:
    """The day that ``text`` names, as ``2026-03-31``; "" for what is no day.

    Year first, or day before month as in Belgium; with a time after it or not; months in words (Dutch, French,
    English); the running number that a spreadsheet shows where a cell has no format of a date. A year of two figures is
    of this century.
    """
    found = _figures(text.strip())
    try:
        day = date(*found) if isinstance(found, tuple) else found
    except ValueError:
        return ""
    return day.isoformat() if day is not None and FIRST <= day <= LAST else ""


def _figures(text: str) -> tuple[int, int, int] | date | None:
    """Year, month and day; or the day itself; ``None`` where the text has another shape."""
    if len(text) > 60:
        return None
    match = _YEAR_FIRST.fullmatch(text) or _COMPACT.fullmatch(text)
    if match:
        year, month, day = match.groups()
        return int(year), int(month), int(day)
    match = _DAY_FIRST.fullmatch(text)
    if match:
        day, month, year = match.groups()
        return _year(year), int(month), int(day)
    match = _SERIAL.fullmatch(text)
    if match:
        return _SERIAL_ZERO + timedelta(days=int(match.group(1)))
    match = _IN_WORDS.fullmatch(text.lower())
    if match:
        day, name, year = match.groups()
        month = next((number for number, names in enumerate(_MONTHS, start=1) if name.startswith(names)), 0)
        return _year(year), month, int(day)
    return None


def _year(text: str) -> int:
    return int(text) + (2000 if len(text) == 2 else 0)
