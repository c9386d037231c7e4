"""Texts of dates and times taken apart into their figures, a whole column at once.

A program writes all its dates alike: then one of them tells where the figures are, and the others are read column of
signs by column of signs. What is laid out otherwise is read sign by sign, each different text once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .month_names import in_figures

if TYPE_CHECKING:
    import numpy
    import pandas

TOKENS = 9
"""Runs of digits in a text at most; what has more is no date. The place after the last is that of the surplus."""

_WIDTH = 40
_LARGEST = 10**17
_LAYOUTS = 6
_ALIKE_FROM = 16
"""Texts of one layout that are worth reading together."""


@dataclass
class Taken:
    """What M texts hold: the figures ``value[token]`` (M,) and, by token and text, the ``length`` of each (T+1, L) and
    the sign ``before`` it; whether a Z follows a figure (``zulu``, (L,)), whether letters say ``morning`` or
    ``afternoon``, and whether there is any ``odd`` sign that dates do not have.

    L is M, or 1 where all texts are laid out alike: then it holds for each.
    """

    value: list[numpy.ndarray]
    length: numpy.ndarray
    before: numpy.ndarray
    zulu: numpy.ndarray
    morning: numpy.ndarray
    afternoon: numpy.ndarray
    odd: numpy.ndarray
    number: int

    def pick(self, name: str, token: numpy.ndarray) -> numpy.ndarray:
        """Of ``value``, ``length`` or ``before``, what stands at ``token`` (L,) of each text."""
        import numpy

        found = getattr(self, name)
        if len(token) == 1:
            return found[int(token[0])]
        return numpy.asarray(found)[token, numpy.arange(len(token))]


@dataclass
class Part:
    """Some texts of a column: their ``rows``, what they hold, and where two rows have the same text, which of the
    ``taken`` each row has (``codes``, else None). ``texts`` are those that are taken apart."""

    rows: numpy.ndarray
    taken: Taken
    codes: numpy.ndarray | None
    texts: list[str]

    def spread(self, found: numpy.ndarray) -> numpy.ndarray:
        """Values of the texts as values of the rows."""
        return found if self.codes is None else found[self.codes]


@dataclass
class Column:
    """A column of ``number`` texts, taken apart in parts that together have each row once."""

    number: int
    parts: list[Part]


def take_column(values: pandas.Series) -> Column:
    """Take apart texts (N,), months in words included."""
    import numpy
    import pandas

    texts = values.tolist()
    parts: list[Part] = []
    rows = numpy.arange(len(texts))
    lengths = numpy.fromiter(map(len, texts), dtype="int64", count=len(texts))
    for _ in range(_LAYOUTS):
        if len(rows) < _ALIKE_FROM:
            break
        part = _part_alike(texts, rows, lengths)
        if part is None:
            break
        parts.append(part)
        rows = numpy.setdiff1d(rows, part.rows, assume_unique=True) if len(part.rows) < len(rows) else rows[:0]
    if len(rows):
        codes, different = pandas.factorize(values.iloc[rows] if len(rows) < len(texts) else values)
        different = list(different)
        parts.append(Part(rows, _taken_with_names(different), codes, different))
    return Column(len(texts), parts)


def take_apart(values: list[str]) -> Taken:
    """Take apart texts (M,) sign by sign; months in words are odd signs."""
    import numpy

    try:
        texts = numpy.asarray(values, dtype=f"S{_WIDTH}")
        signs = texts.view("uint8").reshape(len(texts), _WIDTH)
    except UnicodeEncodeError:
        texts = numpy.asarray(values, dtype=f"U{_WIDTH}")
        signs = numpy.minimum(texts.view("uint32").reshape(len(texts), _WIDTH), 255).astype("uint8")
    used = numpy.flatnonzero(signs.any(axis=0))
    return _taken(numpy.ascontiguousarray(signs[:, : used[-1] + 1 if len(used) else 1].T))


def _part_alike(texts: list[str], rows: numpy.ndarray, lengths: numpy.ndarray) -> Part | None:
    """Those of ``rows`` that are laid out as most of them seem to be; None where that is not worth while."""
    import numpy

    length = int(numpy.bincount(lengths[rows].clip(max=_WIDTH + 1)).argmax())
    if not 0 < length <= _WIDTH:
        return None
    rows = rows[lengths[rows] == length]
    some = texts if len(rows) == len(texts) else [texts[row] for row in rows.tolist()]
    try:
        joined = "".join(some).encode("ascii")
    except UnicodeEncodeError:
        return None
    signs = numpy.ascontiguousarray(numpy.frombuffer(joined, dtype="uint8").reshape(len(rows), length).T)
    alike = numpy.ones(len(rows), dtype=bool)
    layout = signs[:, len(rows) // 2]
    digits = (layout >= 48) & (layout <= 57)
    for sign, model, digit in zip(signs, layout, digits):
        alike &= (sign - numpy.uint8(48)) < 10 if digit else sign == model
    if alike.sum() < max(_ALIKE_FROM, 0.02 * len(texts)):
        return None
    one = _taken(layout[:, None])
    if one.odd[0]:
        return None
    if not alike.all():
        rows, signs = rows[alike], signs[:, alike]
        some = [text for text, fits in zip(some, alike.tolist()) if fits]
    return Part(rows, _with_figures(one, signs, digits), None, some)


def _with_figures(one: Taken, signs: numpy.ndarray, digits: numpy.ndarray) -> Taken:
    """What texts hold whose ``signs`` (width, N) are laid out as in ``one``."""
    import numpy

    value: list[numpy.ndarray] = [numpy.zeros(1, dtype="int64")] * (TOKENS + 1)
    places: Iterator[int] = iter(numpy.flatnonzero(digits).tolist())
    for token in range(TOKENS):
        length = int(one.length[token, 0])
        if not length:
            break
        found = signs[next(places)].astype("int64") - 48
        for _ in range(length - 1):
            found *= 10
            found += signs[next(places)] - numpy.uint8(48)
            if length > 17:
                found = numpy.minimum(found, _LARGEST)
        value[token] = found
    return Taken(value, one.length, one.before, one.zulu, one.morning, one.afternoon, one.odd, signs.shape[1])


def _taken(signs: numpy.ndarray) -> Taken:
    """What texts hold; ``signs`` (width, M) are their characters."""
    import numpy

    number = signs.shape[1]
    value = numpy.zeros((TOKENS + 1, number), dtype="int64")
    length = numpy.zeros((TOKENS + 1, number), dtype="int64")
    before = numpy.zeros((TOKENS + 1, number), dtype="uint8")
    zulu, morning, afternoon, odd = (numpy.zeros(number, dtype=bool) for _ in range(4))
    token = numpy.full(number, -1)
    last_digit = numpy.zeros(number, dtype=bool)
    previous = numpy.zeros(number, dtype="uint8")
    known = numpy.zeros(256, dtype=bool)
    known[[ord(each) for each in "\0 \t-/.,:TtZzAaPpMm+UuCc0123456789"]] = True
    for sign in signs:
        digit = (sign >= 48) & (sign <= 57)
        begins = numpy.flatnonzero(digit & ~last_digit)
        token[begins] = numpy.minimum(token[begins] + 1, TOKENS)
        before[token[begins], begins] = previous[begins]
        at = numpy.flatnonzero(digit)
        value[token[at], at] = numpy.minimum(value[token[at], at] * 10 + (sign[at].astype("int64") - 48), _LARGEST)
        length[token[at], at] += 1
        letter = sign | 32
        zulu |= (letter == 122) & last_digit
        afternoon |= letter == 112
        morning |= letter == 97
        odd |= ~known[sign]
        last_digit = digit
        previous = numpy.where((sign != 32) | (previous == 0), sign, previous)
    odd |= token >= TOKENS
    return Taken(list(value), length, before, zulu, morning, afternoon, odd, number)


def _taken_with_names(texts: list[str]) -> Taken:
    """:func:`take_apart`, months in words included."""
    import numpy

    odd = numpy.flatnonzero(take_apart(texts).odd).tolist()
    put = list(texts)
    for place in odd:
        put[place] = in_figures(texts[place])
    return take_apart(put)
