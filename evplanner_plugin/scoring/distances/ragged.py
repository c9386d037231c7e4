"""Lists of different lengths, as flat arrays."""

from __future__ import annotations

from collections.abc import Iterator

import numpy


def ragged(first: numpy.ndarray, count: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """All of ``first[i], first[i] + 1, …`` (``count[i]`` of them, (N,) each): which ``i``, and the number itself."""
    row = numpy.repeat(numpy.arange(len(count)), count)
    shift = first - (numpy.cumsum(count) - count)
    number = numpy.repeat(shift, count)
    number += numpy.arange(len(row))
    return row, number


def portions(count: numpy.ndarray, at_once: int) -> Iterator[slice]:
    """Slices of the lists with ``count`` (N,) members, each of at most ``at_once`` members or of a single list."""
    total = numpy.cumsum(count)
    begin = 0
    while begin < len(count):
        done = total[begin - 1] if begin else 0
        end = max(begin + 1, int(numpy.searchsorted(total, done + at_once, side="right")))
        yield slice(begin, end)
        begin = end
