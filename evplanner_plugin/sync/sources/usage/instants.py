"""Whole columns of dates and times as they come, read at once: every row is taken apart into its figures.

The order of day and month is decided for a column as a whole, by evidence: a figure above 12 shows which one is the
day. Without evidence nothing is guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy
    import pandas

DAY_FIRST, MONTH_FIRST = "dmy", "mdy"
ORDERS = (DAY_FIRST, MONTH_FIRST)

_WIDTH = 40
_TOKENS = 9
_LARGEST = 10**17
_YEARS = (1990, 2100)

_MONTHS = (
    ("jan", "janv"), ("feb", "fév", "fev", "févr", "fevr"), ("mar", "maa", "mrt", "mars"), ("apr", "avr"),
    ("may", "mei", "mai"), ("jun", "juin"), ("jul", "juil"), ("aug", "aoû", "aou"),
    ("sep",), ("oct", "okt"), ("nov",), ("dec", "déc"),
)  # fmt: skip
_MONTH_NUMBER = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names}
_NAMED_MONTH = re.compile(
    r"(?<![a-zà-ü])(" + "|".join(sorted(_MONTH_NUMBER, key=len, reverse=True)) + r")[a-zà-ü]*\.?", re.IGNORECASE
)


@dataclass
class Taken:
    """Texts taken apart: figures (N, T) and their lengths, the sign before each, and letters that matter."""

    value: numpy.ndarray
    length: numpy.ndarray
    before: numpy.ndarray
    zulu: numpy.ndarray
    morning: numpy.ndarray
    afternoon: numpy.ndarray
    odd: numpy.ndarray


def take_apart(values) -> Taken:
    """Split texts (N,) into runs of digits, all at once."""
    import numpy

    try:
        texts = numpy.asarray(values, dtype=f"S{_WIDTH}")
        signs = texts.view("uint8").reshape(len(texts), _WIDTH)
    except UnicodeEncodeError:
        texts = numpy.asarray(values, dtype=f"U{_WIDTH}")
        signs = numpy.minimum(texts.view("uint32").reshape(len(texts), _WIDTH), 255).astype("uint8")
    used = numpy.flatnonzero(signs.any(axis=0))
    signs = numpy.ascontiguousarray(signs[:, : used[-1] + 1 if len(used) else 1].T)
    shape = numpy.where((signs >= 48) & (signs <= 57), 48, signs)
    alike = (shape == shape[:, -1:]).all(axis=0) if len(texts) else numpy.empty(0, dtype=bool)
    if 2 * alike.sum() <= len(texts):
        return _taken(signs)
    # Most texts are laid out alike, as a program writes them: one of them tells where the figures are.
    taken = _alike(signs, _taken(signs[:, -1:]), len(texts))
    others = numpy.flatnonzero(~alike)
    if len(others):
        rest = _taken(signs[:, others])
        for name in Taken.__dataclass_fields__:
            getattr(taken, name)[others] = getattr(rest, name)
    return taken


def _alike(signs, one: Taken, number: int) -> Taken:
    """What N texts hold that have their figures where ``one`` has them."""
    import numpy

    value = numpy.zeros((number, _TOKENS + 1), dtype="int64")
    column = 0
    for token in range(_TOKENS):
        while column < len(signs) and not 48 <= signs[column, -1] <= 57:
            column += 1
        for _ in range(int(one.length[0, token])):
            value[:, token] = numpy.minimum(value[:, token] * 10 + (signs[column].astype("int64") - 48), _LARGEST)
            column += 1
    rest = (numpy.repeat(part, number, axis=0) for part in (
        one.length, one.before, one.zulu, one.morning, one.afternoon, one.odd
    ))  # fmt: skip
    return Taken(value, *rest)


def _taken(signs) -> Taken:
    """What texts hold; ``signs`` (width, N) are their characters."""
    import numpy

    number = signs.shape[1]
    value = numpy.zeros((number, _TOKENS + 1), dtype="int64")
    length = numpy.zeros((number, _TOKENS + 1), dtype="int64")
    before = numpy.zeros((number, _TOKENS + 1), dtype="uint8")
    zulu, morning, afternoon, odd = (numpy.zeros(number, dtype=bool) for _ in range(4))
    token = numpy.full(number, -1)
    last_digit = numpy.zeros(number, dtype=bool)
    previous = numpy.zeros(number, dtype="uint8")
    known = numpy.zeros(256, dtype=bool)
    known[[ord(each) for each in "\0 \t-/.,:TtZzAaPpMm+UuCc0123456789"]] = True
    for sign in signs:
        digit = (sign >= 48) & (sign <= 57)
        begins = numpy.flatnonzero(digit & ~last_digit)
        token[begins] = numpy.minimum(token[begins] + 1, _TOKENS)
        before[begins, token[begins]] = previous[begins]
        at = numpy.flatnonzero(digit)
        value[at, token[at]] = numpy.minimum(value[at, token[at]] * 10 + (sign[at].astype("int64") - 48), _LARGEST)
        length[at, token[at]] += 1
        letter = sign | 32
        zulu |= (letter == 122) & last_digit
        afternoon |= letter == 112
        morning |= letter == 97
        odd |= ~known[sign]
        last_digit = digit
        previous = numpy.where((sign != 32) | (previous == 0), sign, previous)
    odd |= token >= _TOKENS
    return Taken(value, length, before, zulu, morning, afternoon, odd)


def _taken_with_names(texts: pandas.Series) -> Taken:
    """:func:`take_apart`, months in words included."""
    import numpy

    taken = take_apart(texts.to_numpy())
    odd = numpy.flatnonzero(taken.odd)
    if len(odd):
        named = texts.iloc[odd].map(_numbered)
        changed = (named != texts.iloc[odd]).to_numpy(bool)
        if changed.any():
            part = take_apart(named[changed].to_numpy())
            for name in Taken.__dataclass_fields__:
                getattr(taken, name)[odd[changed]] = getattr(part, name)
    return taken


def without_names(values: pandas.Series) -> tuple[pandas.Series, pandas.Series]:
    """Texts with the names of months as figures, and whether each was so changed (mask).

    ``2 maart 2018`` becomes ``2018-3-2``, ``Mar 2, 2018`` too: a named month leaves no question of order.
    """
    named = values.str.contains(r"[A-Za-z]{3}", regex=True)
    if not named.any():
        return values, named
    changed = values.copy()
    changed[named] = values[named].map(_numbered)
    return changed, named & (changed != values)


def _numbered(text: str) -> str:
    found = _NAMED_MONTH.search(text)
    if not found:
        return text
    month = _MONTH_NUMBER[found.group(1).lower()]
    ahead, after = text[: found.start()], text[found.end() :]
    day = re.search(r"(\d{1,2})(?:st|nd|rd|th|er)?[\s\-./,]*$", ahead)
    if day:
        year = re.match(r"[\s\-./,]*(\d{2,4})", after)
        return f"{_whole_year(year.group(1))}-{month}-{day.group(1)}{after[year.end() :]}" if year else text
    rest = re.match(r"[\s\-./]*(\d{1,2})(?:st|nd|rd|th)?[\s,\-./]+(\d{4})", after)
    return f"{rest.group(2)}-{month}-{rest.group(1)}{after[rest.end() :]}" if rest else text


def _whole_year(text: str) -> str:
    return f"20{text}" if len(text) == 2 else text


class OrderEvidence:
    """What the columns of dates of one file say about the order of day and month, per separator."""

    def __init__(self) -> None:
        self.day_first: dict[str, int] = {}
        self.month_first: dict[str, int] = {}
        self.either: dict[str, int] = {}
        self.example = ""

    def look(self, values: pandas.Series) -> None:
        """Look at the texts of a column."""
        texts = values.drop_duplicates()
        if not len(texts):
            return
        taken = _taken_with_names(texts)
        in_question = _in_question(taken)
        first, second = taken.value[:, 0], taken.value[:, 1]
        for sign in set(taken.before[in_question, 1].tolist()):
            mine = in_question & (taken.before[:, 1] == sign)
            mark = chr(sign)
            for counts, met in (
                (self.day_first, (first > 12) & (first <= 31) & (second <= 12)),
                (self.month_first, (second > 12) & (second <= 31) & (first <= 12)),
                (self.either, (first <= 12) & (second <= 12) & (first != second)),
            ):
                counts[mark] = counts.get(mark, 0) + int((mine & met).sum())
        unclear = in_question & (first <= 12) & (second <= 12) & (first != second)
        if unclear.any() and not self.example:
            self.example = str(texts.iloc[int(unclear.argmax())]).strip()[:40]

    def decide(self) -> dict[str, str]:
        """Separator → order; a separator without evidence, or with evidence for both, is not in it.

        Dates with dots have the day first wherever they are written so (DIN 5008, and so in Belgium).
        """
        decided = {}
        for mark in {*self.day_first, *self.month_first, *self.either}:
            day, month = self.day_first.get(mark, 0), self.month_first.get(mark, 0)
            if (mark == "." and not month) or (day and not month):
                decided[mark] = DAY_FIRST
            elif month and not day:
                decided[mark] = MONTH_FIRST
            elif not self.either.get(mark, 0) and not (day and month):
                decided[mark] = DAY_FIRST  # 5/5/2018 in all rows: the same day either way
        return decided

    def undecided(self) -> list[str]:
        """Separators whose order stays in question."""
        decided = self.decide()
        return [mark for mark in {*self.day_first, *self.month_first, *self.either} if mark not in decided]


def _in_question(taken: Taken):
    """Rows that begin with a day or a month: two short figures, then a year."""
    length = taken.length
    short = (length[:, 0] >= 1) & (length[:, 0] <= 2) & (length[:, 1] >= 1) & (length[:, 1] <= 2)
    return short & ((length[:, 2] == 4) | (length[:, 2] == 2)) & (taken.before[:, 1] != 58) & ~taken.odd


@dataclass
class Instants:
    """Instants read: ``seconds`` since 1970 on the clock of the text (N,), its ``offset`` from UTC in seconds where
    ``zoned``, ``valid`` where the text could be read; ``dated`` is False for a time of the day alone."""

    seconds: numpy.ndarray
    offset: numpy.ndarray
    zoned: numpy.ndarray
    valid: numpy.ndarray


def read_days(values: pandas.Series, orders: dict[str, str]) -> Instants:
    """Read texts (N,) that hold a date, with or without a time of the day and an offset from UTC.

    ``orders`` says for each separator whether the day or the month comes first.
    """
    import numpy
    import pandas

    codes, texts = pandas.factorize(values)
    if not len(texts):
        return Instants(numpy.empty(0, "int64"), numpy.empty(0, "int64"), numpy.empty(0, bool), numpy.empty(0, bool))
    read = _read(_taken_with_names(pandas.Series(texts, dtype=object)), orders)
    return Instants(read.seconds[codes], read.offset[codes], read.zoned[codes], read.valid[codes])


def read_times(values: pandas.Series) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Seconds since midnight (N,) of times of the day (``9:05``, ``9:05:30``, ``9:05 PM``), and which could be read."""
    import numpy
    import pandas

    codes, texts = pandas.factorize(values)
    if not len(texts):
        return numpy.empty(0, "int64"), numpy.empty(0, bool)
    taken = take_apart(texts)
    seconds, fits = _time_of_day(taken, numpy.zeros(len(texts), dtype="int64"))
    fits &= (taken.length[:, 0] > 0) & (taken.length[:, 1] == 2) & ~taken.odd
    return seconds[codes], fits[codes]


def _read(taken: Taken, orders: dict[str, str]) -> Instants:
    import numpy

    value, length = taken.value, taken.length
    number = len(value)
    year, month, day = (numpy.zeros(number, dtype="int64") for _ in range(3))
    at = numpy.full(number, 3, dtype="int64")  # the token at which the time of the day begins
    fits = numpy.zeros(number, dtype=bool)
    short = (length[:, 1] >= 1) & (length[:, 1] <= 2) & (length[:, 2] >= 1) & (length[:, 2] <= 2)
    iso = (length[:, 0] == 4) & short
    year[iso], month[iso], day[iso], fits[iso] = value[iso, 0], value[iso, 1], value[iso, 2], True
    question = _in_question(taken)
    for mark, order in orders.items():
        mine = question & (taken.before[:, 1] == ord(mark)) & (taken.before[:, 2] == ord(mark))
        first, second = (2, 1) if order == MONTH_FIRST else (1, 2)
        for target, place in ((day, first - 1), (month, second - 1), (year, 2)):
            target[mine] = value[mine, place]
        fits |= mine
    year[question & (length[:, 2] == 2)] += 2000
    compact = numpy.isin(length[:, 0], (8, 12, 14)) & ~iso
    shift = 10 ** (length[:, 0] - 8).clip(0)
    whole = value[:, 0] // shift
    year[compact], month[compact], day[compact] = (
        (whole // 10000)[compact], (whole // 100 % 100)[compact], (whole % 100)[compact],
    )  # fmt: skip
    fits |= compact
    at[compact] = 1
    seconds, clock_fits = _time_of_day(taken, at)
    joined = compact & (length[:, 0] > 8)
    rest = value[:, 0] % shift
    rest = numpy.where(length[:, 0] == 12, rest * 100, rest)
    seconds[joined] = (rest // 10000 * 3600 + rest // 100 % 100 * 60 + rest % 100)[joined]
    clock_fits |= joined
    basic = compact & (length[:, 0] == 8) & numpy.isin(length[:, 1], (4, 6)) & (taken.before[:, 2] != 58)
    clock = numpy.where(length[:, 1] == 4, value[:, 1] * 100, value[:, 1])  # 20180302T2350, as ISO 8601 also has it
    seconds[basic] = (clock // 10000 * 3600 + clock // 100 % 100 * 60 + clock % 100)[basic]
    clock_fits |= basic & (clock < 240000) & (clock // 100 % 100 < 60)
    fits &= clock_fits & ~taken.odd & _exists(year, month, day)
    days = _days_since_1970(numpy.where(fits, year, 2000), numpy.where(fits, month, 1), numpy.where(fits, day, 1))
    read = Instants(days * 86400 + seconds, *_offset(taken, at), fits)
    return _epochs(read, taken)


def _epochs(read: Instants, taken: Taken) -> Instants:
    """Figures alone: seconds or milliseconds since 1970, as some programs write."""
    import numpy

    alone = (taken.length[:, 1] == 0) & ~taken.odd & ~numpy.isin(taken.before[:, 0], (43, 45))
    for digits, divisor in ((10, 1), (13, 1000)):
        mine = alone & (taken.length[:, 0] == digits)
        read.seconds[mine] = taken.value[mine, 0] // divisor
        read.valid[mine], read.zoned[mine], read.offset[mine] = True, True, 0
    return read


def _time_of_day(taken: Taken, at) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Seconds since midnight of the figures from token ``at`` on, and whether they make a time (none is midnight)."""
    import numpy

    rows = numpy.arange(len(at))
    token = [numpy.minimum(at + step, _TOKENS) for step in range(3)]
    hour, minute, second = (numpy.where(taken.length[rows, each] > 0, taken.value[rows, each], 0) for each in token)
    has_second = (taken.before[rows, token[2]] == 58) & (taken.length[rows, token[2]] > 0)
    second = numpy.where(has_second, second, 0)
    has_time = (taken.length[rows, token[0]] > 0) & (taken.before[rows, token[1]] == 58)
    none = taken.length[rows, token[0]] == 0
    half = taken.afternoon & (hour < 12)
    midnight = taken.morning & ~taken.afternoon & (hour == 12)
    hour = numpy.where(half, hour + 12, numpy.where(midnight, 0, hour))
    seconds = numpy.where(has_time, hour * 3600 + minute * 60 + second, 0)
    fits = none | (has_time & (hour < 24) & (minute < 60) & (second <= 60))
    return seconds.astype("int64"), fits


def _offset(taken: Taken, at) -> tuple[numpy.ndarray, numpy.ndarray]:
    """The offset from UTC in seconds that follows a time of the day, and whether there is one."""
    import numpy

    number = len(at)
    rows = numpy.arange(number)
    offset, zoned = numpy.zeros(number, dtype="int64"), taken.zulu.copy()
    for step in (2, 3, 4):  # after hh:mm, hh:mm:ss, hh:mm:ss.fff
        token = numpy.minimum(at + step, _TOKENS)
        sign = taken.before[rows, token]
        length = taken.length[rows, token]
        mine = ((sign == 43) | (sign == 45)) & ((length == 2) | (length == 4)) & ~zoned
        following = numpy.minimum(token + 1, _TOKENS)
        minutes = numpy.where(taken.before[rows, following] == 58, taken.value[rows, following], 0)
        value = taken.value[rows, token]
        told = numpy.where(length == 4, value // 100 * 60 + value % 100, value * 60 + minutes) * 60
        offset[mine] = numpy.where(sign == 45, -told, told)[mine]
        zoned |= mine
    return offset, zoned


def _exists(year, month, day):
    import numpy

    in_range = (year >= _YEARS[0] - 20) & (year < _YEARS[1]) & (month >= 1) & (month <= 12) & (day >= 1)
    leap = (year % 4 == 0) & ((year % 100 != 0) | (year % 400 == 0))
    lengths = numpy.array([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    longest = lengths[numpy.where((month >= 1) & (month <= 12), month, 1) - 1] + (leap & (month == 2))
    return in_range & (day <= longest)


def _days_since_1970(year, month, day):
    import numpy

    months = (year.astype("int64") - 1970) * 12 + month - 1
    return months.astype("datetime64[M]").astype("datetime64[D]").astype("int64") + numpy.asarray(day, "int64") - 1
