"""Does a figure grow? The slope of a series after its warm-up, with its interval."""

from __future__ import annotations

from dataclasses import dataclass

import numpy

BOUNDS = {
    "rss_mb": 2.0, "in_use_mb": 1.0, "python_blocks": 4000.0, "python_objects": 400.0, "qt_objects": 8.0,
    "widgets": 2.0, "files": 0.5, "threads": 0.5,
}  # fmt: skip
"""What may be added in a minute of uninterrupted work, at most; the people's own words and sites are among it.

``in_use_mb`` is what was taken from the C library and not given back, ``rss_mb`` what is resident: also holes between
what is in use, and Python's own memory. ``python_blocks`` are some 80 bytes each, a third of a megabyte in all.
"""

BLOCK = 8
"""Samples that follow each other are alike: they are drawn again in blocks of so many."""


@dataclass(frozen=True)
class Slope:
    """Per minute: the line's slope and the bounds between which 95 % of the drawn slopes lie."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:+.3f} a minute ({self.low:+.3f} to {self.high:+.3f})"


def slope(seconds, values, *, warm_up: float = 0.3, draws: int = 1000, seed: int = 1) -> Slope:
    """Slope of ``values`` (N,) over ``seconds`` (N,), without the first share ``warm_up`` of the time.

    The interval comes from a moving-block bootstrap of what the line leaves over (Künsch 1989).
    """
    at, found = numpy.asarray(seconds, dtype=float) / 60, numpy.asarray(values, dtype=float)
    late = at >= at[0] + warm_up * (at[-1] - at[0])
    at, found = at[late], found[late]
    if len(at) < 4:
        raise ValueError("too few samples")
    value, start = numpy.polyfit(at, found, 1)
    left = found - (value * at + start)
    block = max(1, min(BLOCK, len(at) // 4))
    draw = numpy.random.default_rng(seed)
    drawn = []
    for _ in range(draws):
        begins = draw.integers(0, len(at) - block + 1, size=-(-len(at) // block))
        noise = numpy.concatenate([left[begin : begin + block] for begin in begins])[: len(at)]
        drawn.append(numpy.polyfit(at, value * at + start + noise, 1)[0])
    low, high = numpy.quantile(drawn, (0.025, 0.975))
    return Slope(float(value), float(low), float(high))
