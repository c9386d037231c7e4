"""Value functions: from a raw value in its own unit to 0–1."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Callable

import numpy

from ..recipes.parameters import CURVE, NUMBER, Parameter

MOST_KEPT = 101
"""Numbers that stand for all raw values: the 0th to the 100th percentile."""


@dataclass(frozen=True)
class ValueFunction:
    """``compute(raw, reference, settings)`` gives (N,) values 0–1, NaN where ``raw`` is NaN.

    ``reference`` holds what the candidates are compared with, (M,) sorted, M ≥ 1 (see :func:`percentiles`).
    ``relative(settings)`` says whether the values depend on it; then a recipe may fix it as ``"reference"``.
    """

    compute: Callable[[numpy.ndarray, numpy.ndarray, Mapping], numpy.ndarray]
    parameters: tuple[Parameter, ...] = ()
    relative: Callable[[Mapping], bool] = lambda settings: False
    may_be_relative: bool = False


def percentiles(raw: numpy.ndarray) -> numpy.ndarray:
    """The 0th to the 100th percentile of raw values (M,) that are all known; of at most 101 values, all of them.

    Sorted; each is one of the values. With these few numbers a run can be repeated on other places.
    """
    ordered = numpy.sort(raw)
    if len(ordered) <= MOST_KEPT:
        return ordered
    return ordered[numpy.rint(numpy.linspace(0, len(ordered) - 1, MOST_KEPT)).astype(int)]


def linear(raw: numpy.ndarray, reference: numpy.ndarray, settings: Mapping) -> numpy.ndarray:
    """0 at ``zero_at``, 1 at ``one_at``, straight between and level beyond; falling where ``one_at`` is smaller.

    Both are in the raw value's unit; left out, they are the lowest and the highest reference value. Where both
    fall together nothing distinguishes the candidates, and all get 0.
    """
    zero = float(settings.get("zero_at", reference[0]))
    one = float(settings.get("one_at", reference[-1]))
    if zero == one:
        return numpy.where(numpy.isnan(raw), numpy.nan, 0.0)
    return numpy.clip((raw - zero) / (one - zero), 0.0, 1.0)


def inverse(raw: numpy.ndarray, reference: numpy.ndarray, settings: Mapping) -> numpy.ndarray:
    """1 / (1 + raw / ``half_at``): 1 at 0 and below, ½ at ``half_at`` (> 0), slowly on towards 0."""
    return 1.0 / (1.0 + numpy.maximum(raw, 0.0) / float(settings["half_at"]))


def step(raw: numpy.ndarray, reference: numpy.ndarray, settings: Mapping) -> numpy.ndarray:
    """The value ``below`` where raw is less than ``at``, else the value ``above``."""
    value = numpy.where(raw < settings["at"], float(settings.get("below", 0)), float(settings.get("above", 1)))
    return numpy.where(numpy.isnan(raw), numpy.nan, value)


def piecewise(raw: numpy.ndarray, reference: numpy.ndarray, settings: Mapping) -> numpy.ndarray:
    """Straight lines between the ``points`` [raw, value 0–1], in ascending order of raw; level beyond the ends."""
    points = numpy.asarray(settings["points"], dtype=float)
    return numpy.interp(raw, points[:, 0], points[:, 1])


def sigmoid(raw: numpy.ndarray, reference: numpy.ndarray, settings: Mapping) -> numpy.ndarray:
    """The logistic curve 1 / (1 + exp(−(raw − ``half_at``) / ``width``)); falling where ``width`` is negative.

    One width from ``half_at`` it is 0.27 and 0.73, two widths 0.12 and 0.88. A width of 0 makes a step.
    """
    distance = raw - float(settings["half_at"])
    width = float(settings["width"])
    if width == 0:
        return numpy.where(numpy.isnan(raw), numpy.nan, 0.5 * (1.0 + numpy.sign(distance)))
    # Beyond 700 widths exp overflows, and the value is 0 or 1 to all digits.
    return 1.0 / (1.0 + numpy.exp(-numpy.clip(distance / width, -700.0, 700.0)))


def percentile(raw: numpy.ndarray, reference: numpy.ndarray, settings: Mapping) -> numpy.ndarray:
    """The share of the other candidates that have a lower raw value (0 for the lowest, 1 for a sole highest).

    Exact for raw values in ``reference``; between two of them, straight from one share to the other. As the
    reference holds at most 101 percentiles of a run, the share is right to a hundredth.
    """
    # Raw sums that differ by rounding only are equal.
    tolerance = 1e-9 * max(1.0, float(numpy.abs(reference).max()))
    last = len(reference) - 1
    lower = numpy.searchsorted(reference, raw - tolerance, side="left")
    upper = reference[numpy.minimum(lower, last)]
    under = reference[numpy.clip(lower - 1, 0, last)]
    with numpy.errstate(divide="ignore", invalid="ignore"):
        missing = numpy.where(raw < upper - tolerance, (upper - raw) / (upper - under), 0.0)
    share = (lower - numpy.where((lower > 0) & (lower <= last), missing, 0.0)) / max(last, 1)
    return numpy.where(numpy.isnan(raw), numpy.nan, numpy.clip(share, 0.0, 1.0))


VALUE_FUNCTIONS: dict[str, ValueFunction] = {
    "linear": ValueFunction(
        linear,
        (Parameter("zero_at", NUMBER, False), Parameter("one_at", NUMBER, False)),
        relative=lambda settings: "zero_at" not in settings or "one_at" not in settings,
        may_be_relative=True,
    ),
    "inverse": ValueFunction(inverse, (Parameter("half_at", NUMBER, above=0),)),
    "step": ValueFunction(
        step,
        (
            Parameter("at", NUMBER),
            Parameter("below", NUMBER, False, default=0, low=0, high=1),
            Parameter("above", NUMBER, False, default=1, low=0, high=1),
        ),
    ),
    "piecewise": ValueFunction(piecewise, (Parameter("points", CURVE),)),
    "sigmoid": ValueFunction(sigmoid, (Parameter("half_at", NUMBER), Parameter("width", NUMBER))),
    "percentile": ValueFunction(percentile, relative=lambda settings: True, may_be_relative=True),
}
