"""Local time and UTC: the clock that is put forward and back, for whole columns of instants at once."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from ...errors import QT_TRANSLATE_NOOP, BadInput
from .sessions import month_number

if TYPE_CHECKING:
    import numpy

HOUR = 3600
LOCAL_ZONE = "Europe/Brussels"
"""The zone in which months begin and hours of the day are counted."""


@lru_cache(maxsize=32)
def zone(name: str):
    """The time zone ``name`` ("Europe/Brussels", "UTC", "+02:00") as pandas takes it.

    Python's own database of zones is missing on Windows; pandas' (pytz) and dateutil's are asked too.
    Raises :class:`BadInput` where nobody knows it.
    """
    import pandas

    for candidate in (name, f"dateutil/{name}"):
        try:
            found = pandas.Timestamp("2020-01-01", tz=candidate).tz
        except (KeyError, ValueError, TypeError, AttributeError, ImportError, OSError):
            continue
        if found is not None:
            return found
    raise BadInput(
        QT_TRANSLATE_NOOP("errors", "The time zone “{zone}” is not known here."),
        QT_TRANSLATE_NOOP(
            "errors",
            "Write it like Europe/Brussels; where that is refused too, install the Python package tzdata, or give"
            " the times in UTC."
        ),
        zone=name,
    )


def to_utc(local: numpy.ndarray, zone_name: str, *, later: numpy.ndarray | bool = False) -> numpy.ndarray:
    """Seconds since 1970 in UTC (N,), int64, of seconds on the clock of ``zone_name`` (N,).

    An hour that comes twice in autumn counts as the first of both, or as the second where ``later``; an hour left out
    in spring as the moment at which the clock is put forward.
    """
    import numpy

    if not len(local):
        return numpy.empty(0, dtype="int64")
    first, last = int(local.min()) // HOUR, int(local.max()) // HOUR
    if last - first < len(local) and numpy.ndim(later) == 0:
        # Fewer hours than instants: each hour is looked up once, where the clock is changed at whole hours.
        begins = numpy.arange(first, last + 1, dtype="int64") * HOUR
        begin, end = (_localized(each, zone_name, later) for each in (begins, begins + HOUR - 1))
        lasts = end - begin
        if numpy.isin(lasts, (0, HOUR - 1)).all():  # 0: the hour that is left out
            hour = local // HOUR
            place = hour - first
            return begin[place] + numpy.where(lasts[place] > 0, local - hour * HOUR, 0)
    return _localized(local, zone_name, later)


def _localized(local: numpy.ndarray, zone_name: str, later: numpy.ndarray | bool) -> numpy.ndarray:
    """:func:`to_utc`, instant by instant."""
    import numpy
    import pandas

    summer = ~numpy.broadcast_to(numpy.asarray(later, dtype=bool), (len(local),))
    stamps = pandas.DatetimeIndex(numpy.asarray(local, dtype="int64").astype("datetime64[s]").astype("datetime64[ns]"))
    known = stamps.tz_localize(zone(zone_name), ambiguous=summer.copy(), nonexistent="shift_forward")
    return known.asi8 // 1_000_000_000


class LocalHours:
    """For every whole hour in UTC from ``first`` to ``last`` (hours since 1970): which local month, day and hour it is.

    ``first_month``: the number of the first local month; ``months``: how many there are.

    Raises :class:`BadInput` for a zone that lies no whole hours from UTC.
    """

    def __init__(self, first: int, last: int, zone_name: str = LOCAL_ZONE) -> None:
        import numpy
        import pandas

        self._first = first
        hours = numpy.arange(first, last + 1, dtype="int64")
        stamps = pandas.DatetimeIndex(hours * (HOUR * 1_000_000_000), tz="UTC").tz_convert(zone(zone_name))
        if len(stamps) and numpy.asarray(stamps.minute).any():
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The time zone “{zone}” is not whole hours from UTC."),
                QT_TRANSLATE_NOOP("errors", "Choose another zone for the hours of the day."),
                zone=zone_name,
            )
        self._month = month_number(numpy.asarray(stamps.year, "int64"), numpy.asarray(stamps.month, "int64"))
        self.first_month = int(self._month.min())
        self.months = int(self._month.max()) - self.first_month + 1
        self._day = numpy.asarray(stamps.day, dtype="int64")
        self._cell = (self._month - self.first_month) * 24 + numpy.asarray(stamps.hour, dtype="int64")

    def month(self, hour: numpy.ndarray) -> numpy.ndarray:
        """Number of the local month of UTC hours (N,)."""
        return self._month[hour - self._first]

    def day(self, hour: numpy.ndarray) -> numpy.ndarray:
        """Local day of the month of UTC hours (N,)."""
        return self._day[hour - self._first]

    def cell(self, hour: numpy.ndarray) -> numpy.ndarray:
        """24 × the number of the local month, counted from ``first_month``, and the local hour of the day of UTC hours
        (N,); there are 24 × ``months`` of them."""
        return self._cell[hour - self._first]
