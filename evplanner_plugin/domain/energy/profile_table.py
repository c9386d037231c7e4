"""A profile somebody brings along: a CSV with one value per hour of a year, or per hour of each month."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from ...errors import QT_TRANSLATE_NOOP, BadInput
from .hours import HOURS, MONTHS, YEAR_HOURS, checked

if TYPE_CHECKING:
    import numpy

_LARGEST = 64 * 1024 * 1024
"""Bytes: a year of quarter hours with words beside it stays far below."""

LEAP_HOURS = YEAR_HOURS + HOURS


def read_profile_file(path: Path) -> numpy.ndarray:
    """The profile in the CSV file ``path``: (8760,) or (12, 24); see :func:`read_profile`.

    Raises :class:`BadInput`: it cannot be read, or is no such profile.
    """
    try:
        if path.stat().st_size > _LARGEST:
            raise _no_profile(path.name)
        text = path.read_bytes().decode("utf-8-sig", errors="replace")
    except OSError as error:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The file {path} cannot be read."),
            QT_TRANSLATE_NOOP("errors", "Check that it is there and that it is not open in another program."),
            path=str(path),
            details=str(error),
        ) from error
    return read_profile(text.splitlines(), path.name)


def read_profile(lines: Iterable[str], name: str) -> numpy.ndarray:
    """A profile from the ``lines`` of a CSV, (8760,) or (12, 24), values as they stand there (kWh or shares).

    Either columns ``month`` (1–12), ``hour`` (0–23) and the value, in 288 rows; or one row per hour of a year from
    1 January on, the value last (29 February of a leap year is left out); or 35,040 quarter hours likewise, four of
    which make an hour. Columns are parted by semicolons, tabs or commas, decimals by a point, or a comma where the
    columns are not. A first row of words is a heading.

    Raises :class:`BadInput`: none of these, or a value that is negative or no number.
    """
    import numpy

    rows = [row for row in _rows(list(lines)) if row]
    if rows and _number(rows[0][-1]) is None:
        rows = rows[1:]
    values = [_number(row[-1]) for row in rows]
    if not rows or None in values:
        raise _no_profile(name)
    array = numpy.array(values, dtype=float)
    if len(rows) == MONTHS * HOURS and all(len(row) >= 3 for row in rows):
        return checked(_by_month_and_hour(rows, array, name), name)
    if len(array) in (4 * YEAR_HOURS, 4 * LEAP_HOURS):
        array = array.reshape(-1, 4).sum(axis=1)
    if len(array) == LEAP_HOURS:
        before = 59 * HOURS  # 29 February is the sixtieth day
        array = numpy.delete(array, slice(before, before + HOURS))
    if len(array) != YEAR_HOURS:
        raise _no_profile(name)
    return checked(array, name)


def _by_month_and_hour(rows: list[list[str]], values, name: str) -> numpy.ndarray:
    import numpy

    matrix = numpy.full((MONTHS, HOURS), numpy.nan)
    for row, value in zip(rows, values):
        month, hour = _number(row[0]), _number(row[1])
        if month is None or hour is None or month not in range(1, MONTHS + 1) or hour not in range(HOURS):
            raise _no_profile(name)
        matrix[int(month) - 1, int(hour)] = value
    if numpy.isnan(matrix).any():
        raise _no_profile(name)
    return matrix


def _rows(lines: list[str]) -> Iterable[list[str]]:
    head = "\n".join(lines[:5])
    separator = next((mark for mark in (";", "\t", ",") if mark in head), ";")
    lines = [line for line in lines if line.strip() and not line.startswith("#")]
    try:
        return [[cell.strip() for cell in row] for row in csv.reader(lines, delimiter=separator)]
    except csv.Error:
        return []


def _number(text: str) -> float | None:
    text = text.strip().replace(" ", "")
    if "," in text and "." not in text:
        text = text.replace(",", ".")
    try:
        return float(text)
    except ValueError:
        return None


def _no_profile(name: str) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The file {name} is no profile by hour."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Give a CSV with month, hour and value in 288 rows, or with one value for each hour or quarter of a year."
        ),
        name=name,
    )
