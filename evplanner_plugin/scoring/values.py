"""Value functions: from a raw value in its own unit to 0–1."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Callable

import numpy

from .parameters import NUMBER, Parameter


@dataclass(frozen=True)
class ValueFunction:
    """``compute(raw, reference, parameters)`` gives (N,) values 0–1, NaN where ``raw`` is NaN.

    ``reference`` holds the known raw values of the candidates in play, (M,) sorted, M ≥ 1.
    """

    compute: Callable[[numpy.ndarray, numpy.ndarray, Mapping], numpy.ndarray]
    parameters: tuple[Parameter, ...] = ()


def linear(raw: numpy.ndarray, reference: numpy.ndarray, parameters: Mapping) -> numpy.ndarray:
    """0 at ``zero_at``, 1 at ``one_at``, straight between and level beyond; falling where ``one_at`` is smaller.

    Both are in the raw value's unit; left out, they are the lowest and the highest reference value. Where both
    fall together nothing distinguishes the candidates, and all get 0.
    """
    zero = float(parameters.get("zero_at", reference[0]))
    one = float(parameters.get("one_at", reference[-1]))
    if zero == one:
        return numpy.where(numpy.isnan(raw), numpy.nan, 0.0)
    return numpy.clip((raw - zero) / (one - zero), 0.0, 1.0)


def percentile(raw: numpy.ndarray, reference: numpy.ndarray, parameters: Mapping) -> numpy.ndarray:
    """The share of the other candidates that have a lower raw value (0 for the lowest, 1 for a sole highest)."""
    # Raw sums that differ by rounding only are equal.
    tolerance = 1e-9 * max(1.0, float(numpy.abs(reference).max()))
    lower = numpy.searchsorted(reference, raw - tolerance, side="left")
    share = lower / max(len(reference) - 1, 1)
    return numpy.where(numpy.isnan(raw), numpy.nan, numpy.clip(share, 0.0, 1.0))


VALUE_FUNCTIONS: dict[str, ValueFunction] = {
    "linear": ValueFunction(linear, (Parameter("zero_at", NUMBER, False), Parameter("one_at", NUMBER, False))),
    "percentile": ValueFunction(percentile),
}
