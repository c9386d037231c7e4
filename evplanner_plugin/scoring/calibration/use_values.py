"""From a site's raw figures to values that weights can be learned for: more is better, about 0 to 1."""

from __future__ import annotations

from dataclasses import dataclass

import numpy

_LOW, _HIGH = 5.0, 95.0
"""Percentiles that become 0 and 1: a few odd sites do not decide what is much."""


@dataclass(frozen=True)
class Scaling:
    """How a raw figure became a value: ``kind`` as_is, log1p or linear, then 0 at ``zero_at`` and 1 at ``one_at``.

    Both are raw figures; values go on below 0 and above 1 beyond them.
    """

    kind: str
    zero_at: float = 0.0
    one_at: float = 1.0


def to_values(raw: numpy.ndarray, *, falling: bool = False) -> tuple[numpy.ndarray, Scaling]:
    """Values (N,) of the figures ``raw`` (N,), all finite, and how they were made; ``falling``: less is better.

    What lies between 0 and 1 is taken for a value as it is. Counts and sizes (none below 0) are taken by their
    logarithm, log(1 + raw), for the tenth shop adds less than the first; anything else as it is. The 5th percentile
    then becomes 0 and the 95th 1, or the other way round. A constant gives 0 everywhere.
    """
    if raw.min() >= 0 and raw.max() <= 1:
        return (1.0 - raw, Scaling("as_is", 1.0, 0.0)) if falling else (raw.astype(float), Scaling("as_is"))
    logarithmic = raw.min() >= 0
    figures = numpy.log1p(raw) if logarithmic else raw.astype(float)
    low, high = numpy.percentile(figures, [_LOW, _HIGH])
    if not high > low:
        low, high = figures.min(), figures.max()
    if not high > low:
        return numpy.zeros(len(raw)), Scaling("log1p" if logarithmic else "linear", float(raw[0]), float(raw[0]))
    if falling:
        low, high = high, low
    back = numpy.expm1 if logarithmic else float
    scaling = Scaling("log1p" if logarithmic else "linear", float(back(low)), float(back(high)))
    return (figures - low) / (high - low), scaling
