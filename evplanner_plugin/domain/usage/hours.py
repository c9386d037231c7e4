"""Stretches of time cut at every whole hour."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from .clock import HOUR

if TYPE_CHECKING:
    import numpy

AT_ONCE = 1_000_000
"""Pieces made at a time, at about 50 bytes each."""


def portions(start: numpy.ndarray, end: numpy.ndarray) -> Iterator[slice]:
    """Slices over the stretches (N,) that each give about :data:`AT_ONCE` pieces."""
    import numpy

    total = numpy.cumsum(_count(start, end))
    begin = 0
    while begin < len(start):
        before = total[begin - 1] if begin else 0
        finish = max(begin + 1, int(numpy.searchsorted(total, before + AT_ONCE, side="right")))
        yield slice(begin, finish)
        begin = finish


def cut(start: numpy.ndarray, end: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray, numpy.ndarray]:
    """Cut stretches from ``start`` to ``end`` (N,), seconds since 1970, at every whole hour.

    Returns for each piece (P,): the stretch's position, the hour since 1970, and its seconds. Every stretch has one
    piece at least: one without length has a piece of 0 seconds.
    """
    import numpy

    count = _count(start, end)
    position = numpy.repeat(numpy.arange(len(start)), count)
    offset = numpy.arange(len(position)) - numpy.repeat(numpy.cumsum(count) - count, count)
    hour = start[position] // HOUR + offset
    seconds = numpy.minimum(end[position], (hour + 1) * HOUR) - numpy.maximum(start[position], hour * HOUR)
    return position, hour, seconds


def _count(start: numpy.ndarray, end: numpy.ndarray) -> numpy.ndarray:
    import numpy

    return numpy.maximum(end - 1, start) // HOUR - start // HOUR + 1
