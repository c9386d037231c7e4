"""A year as twelve months of twenty-four hours: how much energy falls in each hour of the clock, month by month."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import QT_TRANSLATE_NOOP, BadInput

if TYPE_CHECKING:
    import numpy
    import pandas

MONTHS, HOURS, YEAR_HOURS = 12, 24, 8760

MONTH_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
"""Of a year that is no leap year."""

SUMMER_TIME = (0.0, 0.0, 4 / 31, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 27 / 31, 0.0, 0.0)
"""Share of each month's days with summer time: from the last Sunday of March to before the last of October (Directive
2000/84/EC); the last Sunday falls on the 28th on average."""


def checked(values, name: str) -> numpy.ndarray:
    """``values`` as an array (12, 24) or (8760,) of kWh, all 0 or more.

    Raises :class:`BadInput` naming ``name``: another shape, or a value that is negative or no number.
    """
    import numpy

    array = numpy.asarray(values, dtype=float)
    if array.shape == (HOURS, MONTHS):
        array = array.T
    if array.shape not in ((MONTHS, HOURS), (YEAR_HOURS,)):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The profile {name} has neither 12 months of 24 hours nor 8,760 hours."),
            QT_TRANSLATE_NOOP("errors", "Give one value for each hour of a year, or for each hour of each month."),
            name=name,
        )
    if not (numpy.isfinite(array) & (array >= 0)).all():
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The profile {name} holds values below 0 or that are no numbers."),
            QT_TRANSLATE_NOOP("errors", "Correct the values; 0 stands for an hour without energy."),
            name=name,
        )
    return array


def month_hours(values) -> numpy.ndarray:
    """(12, 24) sums of ``values``, which are (12, 24) already or the (8760,) hours of a year from 1 January on."""
    import numpy

    array = numpy.asarray(values, dtype=float)
    if array.shape != (YEAR_HOURS,):
        return array
    days = array.reshape(365, HOURS)
    ends = numpy.cumsum(MONTH_DAYS)
    return numpy.stack([part.sum(axis=0) for part in numpy.split(days, ends[:-1])])


def shares(values) -> numpy.ndarray:
    """``values`` divided by their sum. Raises :class:`BadInput` where they add up to nothing."""
    import numpy

    array = numpy.asarray(values, dtype=float)
    total = array.sum()
    if not total > 0:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The profile holds no energy at all."),
            QT_TRANSLATE_NOOP("errors", "Give a profile with at least one hour above 0."),
        )
    return array / total


def charging_hours(profile: pandas.DataFrame) -> tuple[numpy.ndarray, numpy.ndarray]:
    """((12, 24) kWh, (12,) booleans): what is charged in each hour of each calendar month, and which months are known.

    ``profile`` has ``month`` (``YYYY-MM``), ``hour`` (0–23, local time) and ``energy_kwh``, any number of charging
    points. A calendar month that was measured in several years is the mean of those years. Rows with an unreadable
    month or hour, or without energy, are left out.
    """
    import numpy
    import pandas

    energy = numpy.zeros((MONTHS, HOURS))
    month = pandas.to_numeric(profile["month"].astype(str).str[5:7], errors="coerce")
    hour = pandas.to_numeric(profile["hour"], errors="coerce")
    kwh = pandas.to_numeric(profile["energy_kwh"], errors="coerce")
    good = month.between(1, MONTHS) & hour.between(0, HOURS - 1) & kwh.ge(0)
    if not good.any():
        return energy, numpy.zeros(MONTHS, dtype=bool)
    month, hour, kwh = (column[good].to_numpy() for column in (month, hour, kwh))
    numpy.add.at(energy, (month.astype(int) - 1, hour.astype(int)), kwh)
    written = profile["month"].astype(str).str[:7][good].drop_duplicates()
    times = numpy.bincount(written.str[5:7].astype(int) - 1, minlength=MONTHS)
    return energy / numpy.maximum(times, 1)[:, None], times > 0
