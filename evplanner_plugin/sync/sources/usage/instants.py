"""Whole columns of dates and times as they come, read at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .date_order import MONTH_FIRST, begins_with_day_or_month
from .date_texts import TOKENS, Column, Taken

if TYPE_CHECKING:
    import numpy

_YEARS = (1970, 2100)
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@dataclass
class Instants:
    """Instants read: ``seconds`` since 1970 on the clock of the text (N,), its ``offset`` from UTC in seconds where
    ``zoned``, ``valid`` where the text could be read."""

    seconds: numpy.ndarray
    offset: numpy.ndarray
    zoned: numpy.ndarray
    valid: numpy.ndarray


def read_days(column: Column, orders: dict[str, str]) -> Instants:
    """Read a column (N,) of dates, with or without a time of the day and an offset from UTC.

    ``orders`` says for each separator whether the day or the month comes first.
    """
    import numpy

    number = column.number
    found = Instants(
        numpy.zeros(number, "int64"), numpy.zeros(number, "int64"), numpy.zeros(number, bool), numpy.zeros(number, bool)
    )
    for part in column.parts:
        read = _read(part.taken, orders)
        for name in ("seconds", "offset", "zoned", "valid"):
            getattr(found, name)[part.rows] = part.spread(getattr(read, name))
    return found


def read_times(column: Column) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Seconds since midnight (N,) of times of the day (``9:05``, ``9:05:30``, ``9:05 PM``), and which could be read."""
    import numpy

    seconds, valid = numpy.zeros(column.number, "int64"), numpy.zeros(column.number, bool)
    for part in column.parts:
        taken = part.taken
        clock, fits = _time_of_day(taken, numpy.zeros(len(taken.odd), dtype="int64"))
        fits = fits & (taken.length[0] > 0) & (taken.length[1] == 2) & ~taken.odd
        seconds[part.rows], valid[part.rows] = (part.spread(_for_all(each, taken)) for each in (clock, fits))
    return seconds, valid


def _for_all(values: numpy.ndarray, taken: Taken) -> numpy.ndarray:
    """Values (L,) as values of each text."""
    import numpy

    return numpy.broadcast_to(values, (taken.number,))


def _read(taken: Taken, orders: dict[str, str]) -> Instants:
    """The instants of all texts; columns of figures and of the layout differ in length where texts are alike."""
    import numpy

    year, month, day, fits = _written_date(taken, orders)
    compact = numpy.isin(taken.length[0], (8, 12, 14)) & ~fits
    seconds, clock_fits = _time_of_day(taken, numpy.where(compact, 1, 3))
    if compact.any():
        shift = 10 ** (taken.length[0] - 8).clip(0)
        whole = taken.value[0] // shift
        year = numpy.where(compact, whole // 10000, year)
        month, day = numpy.where(compact, whole // 100 % 100, month), numpy.where(compact, whole % 100, day)
        seconds, clock_fits = _compact_time(taken, compact, shift, seconds, clock_fits)
    fits = (fits | compact) & clock_fits & ~taken.odd & _exists(year, month, day)
    seconds = _days_since_1970(year, month, day, fits) * 86400 + seconds
    offset, zoned = _offset(taken, numpy.where(compact, 1, 3))
    seconds, offset, zoned, fits = (_for_all(each, taken) for each in (seconds, offset, zoned, fits))
    return _epochs(Instants(seconds, offset, zoned, fits), taken)


def _written_date(taken: Taken, orders: dict[str, str]) -> tuple:
    """Year, month and day of dates with three figures, and which texts begin with such a date."""
    import numpy

    value, length, before = taken.value, taken.length, taken.before
    fits = (length[0] == 4) & (length[1] >= 1) & (length[1] <= 2) & (length[2] >= 1) & (length[2] <= 2)
    year, month, day = (numpy.where(fits, value[token], 0) for token in range(3))
    question = begins_with_day_or_month(taken)
    for mark, order in orders.items():
        mine = question & (before[1] == ord(mark)) & (before[2] == ord(mark))
        if mine.any():
            first, second = (day, month) if order != MONTH_FIRST else (month, day)
            first, second = numpy.where(mine, value[0], first), numpy.where(mine, value[1], second)
            day, month = (first, second) if order != MONTH_FIRST else (second, first)
            year = numpy.where(mine, value[2], year)
            fits = fits | mine
    return numpy.where(question & (length[2] == 2), year + 2000, year), month, day, fits


def _compact_time(taken: Taken, compact, shift, seconds, fits) -> tuple[numpy.ndarray, numpy.ndarray]:
    """The times of the day of dates without separators: ``20180302235000``, ``20180302T2350``, ``20180302 23:50``."""
    import numpy

    value, length = taken.value, taken.length
    rest = value[0] % shift
    rest = numpy.where(length[0] == 12, rest * 100, rest)
    joined = compact & (length[0] > 8)
    seconds = numpy.where(joined, rest // 10000 * 3600 + rest // 100 % 100 * 60 + rest % 100, seconds)
    basic = compact & (length[0] == 8) & numpy.isin(length[1], (4, 6)) & (taken.before[2] != 58)
    clock = numpy.where(length[1] == 4, value[1] * 100, value[1])
    seconds = numpy.where(basic, clock // 10000 * 3600 + clock // 100 % 100 * 60 + clock % 100, seconds)
    return seconds, fits | joined | (basic & (clock < 240000) & (clock // 100 % 100 < 60))


def _epochs(read: Instants, taken: Taken) -> Instants:
    """Figures alone: seconds or milliseconds since 1970, as some programs write."""
    import numpy

    alone = (taken.length[1] == 0) & ~taken.odd & ~numpy.isin(taken.before[0], (43, 45))
    for digits, divisor in ((10, 1), (13, 1000)):
        mine = alone & (taken.length[0] == digits)
        if mine.any():
            read.seconds = numpy.where(mine, taken.value[0] // divisor, read.seconds)
            read.offset = numpy.where(mine, 0, read.offset)
            read.valid, read.zoned = read.valid | mine, read.zoned | mine
    return read


def _time_of_day(taken: Taken, at) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Seconds since midnight of the figures from token ``at`` (L,) on, and whether they make a time (none is
    midnight)."""
    import numpy

    token = [numpy.minimum(at + step, TOKENS) for step in range(3)]
    lengths = [taken.pick("length", each) for each in token]
    hour, minute, second = (numpy.where(n > 0, taken.pick("value", each), 0) for n, each in zip(lengths, token))
    second = numpy.where((taken.pick("before", token[2]) == 58) & (lengths[2] > 0), second, 0)
    has_time = (lengths[0] > 0) & (taken.pick("before", token[1]) == 58)
    if taken.afternoon.any() or taken.morning.any():
        half = taken.afternoon & (hour < 12)
        midnight = taken.morning & ~taken.afternoon & (hour == 12)
        hour = numpy.where(half, hour + 12, numpy.where(midnight, 0, hour))
    seconds = numpy.where(has_time, hour * 3600 + minute * 60 + second, 0)
    return seconds, (lengths[0] == 0) | (has_time & (hour < 24) & (minute < 60) & (second <= 60))


def _offset(taken: Taken, at) -> tuple[numpy.ndarray, numpy.ndarray]:
    """The offset from UTC in seconds that follows a time of the day, and whether there is one."""
    import numpy

    offset, zoned = numpy.zeros(1, dtype="int64"), taken.zulu
    for step in (2, 3, 4):  # after hh:mm, hh:mm:ss, hh:mm:ss.fff
        token = numpy.minimum(at + step, TOKENS)
        sign, length = taken.pick("before", token), taken.pick("length", token)
        mine = ((sign == 43) | (sign == 45)) & ((length == 2) | (length == 4)) & ~zoned
        if not mine.any():
            continue
        following = numpy.minimum(token + 1, TOKENS)
        minutes = numpy.where(taken.pick("before", following) == 58, taken.pick("value", following), 0)
        value = taken.pick("value", token)
        told = numpy.where(length == 4, value // 100 * 60 + value % 100, value * 60 + minutes) * 60
        offset = numpy.where(mine, numpy.where(sign == 45, -told, told), offset)
        zoned = zoned | mine
    return offset, zoned


def _exists(year, month, day) -> numpy.ndarray:
    """Whether there is such a day."""
    import numpy

    in_range = (year >= _YEARS[0]) & (year < _YEARS[1]) & (month >= 1) & (month <= 12) & (day >= 1)
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    longest = numpy.array(_LENGTHS)[numpy.clip(month, 1, 12) - 1] + (leap & (month == 2))
    return in_range & (day <= longest)


def _days_since_1970(year, month, day, fits) -> numpy.ndarray:
    """Days since 1970 of the dates that fit, of others those of some day."""
    import numpy

    first = numpy.arange((_YEARS[1] - _YEARS[0]) * 12).astype("datetime64[M]").astype("datetime64[D]").astype("int64")
    months = numpy.where(fits, (year - _YEARS[0]) * 12 + month - 1, 0)
    return first[months] + numpy.where(fits, day, 1) - 1
