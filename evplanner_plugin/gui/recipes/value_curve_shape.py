"""What a value function looks like over the range of the raw values: the line, and what was measured behind it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy

from ...errors import EvPlannerError
from ...scoring.criteria.values import VALUE_FUNCTIONS, percentiles
from ...scoring.recipes.parameters import CURVE, NUMBER
from .recipe_words import SPREAD_PARAMETERS, VALUE_PARAMETERS

SAMPLES = 241
"""Points that the line is drawn through, beside those where it may break."""

BARS = 30
"""Bars of the histogram."""

_UNDRAWABLE = (EvPlannerError, TypeError, ValueError, KeyError, IndexError, ArithmeticError)
"""What a value function may raise over settings that are not complete yet."""


@dataclass(frozen=True, eq=False)
class ValueShape:
    """A value function drawn over ``low``–``high``, in the raw value's unit.

    ``raw`` and ``value`` (N,) are the line. ``bars`` (B,) are the heights (0–1) of the histogram of the measured raw
    values over the same range, ``quartiles`` their lower quartile, median and upper quartile; empty where nothing was
    measured. ``points`` are those that can be dragged. ``schematic`` tells that the ends stand for the lowest and the
    highest raw value, which are not known yet.
    """

    low: float
    high: float
    raw: numpy.ndarray
    value: numpy.ndarray
    bars: numpy.ndarray = field(default_factory=lambda: numpy.zeros(0))
    quartiles: tuple[float, ...] = ()
    count: int = 0
    points: tuple[tuple[float, float], ...] = ()
    schematic: bool = False

    def at(self, raw: float) -> float:
        """The value (0–1) of a raw value within the range, read from the line."""
        return float(numpy.interp(raw, self.raw, self.value))

    def polyline(self) -> list[tuple[float, float]]:
        """The line as it is drawn: (raw value, value 0–1)."""
        return list(zip(self.raw.tolist(), self.value.tolist()))


def value_shape(
    function: str, settings: Mapping, measured: numpy.ndarray | None = None, usual: tuple[float, float] | None = None
) -> ValueShape | None:
    """The shape of ``VALUE_FUNCTIONS[function]`` with ``settings``; ``None`` while they are not complete.

    ``measured`` holds raw values of the last run, (M,), NaN where none; ``usual`` is the range where none are known.
    """
    if function not in VALUE_FUNCTIONS:
        return None
    try:
        return _shape(function, settings, measured, usual)
    except _UNDRAWABLE:
        return None


def anchors(function: str, settings: Mapping) -> list[float]:
    """Raw values that the settings name, ascending."""
    found = []
    for parameter in VALUE_FUNCTIONS[function].parameters:
        given = settings.get(parameter.name)
        if parameter.kind == CURVE and isinstance(given, (list, tuple)):
            found += [float(point[0]) for point in given]
        elif parameter.kind == NUMBER and parameter.name not in VALUE_PARAMETERS | SPREAD_PARAMETERS and _number(given):
            found.append(float(given))
    return sorted(found)


def span(
    function: str, settings: Mapping, measured: numpy.ndarray | None = None, usual: tuple[float, float] | None = None
) -> tuple[float, float]:
    """The range of raw values worth drawing: what was measured, what is usual, and what the settings name."""
    named = anchors(function, settings)
    slopes = [abs(float(settings[name])) for name in SPREAD_PARAMETERS if _number(settings.get(name))]
    if measured is not None and len(measured):
        # A few places far away would squeeze the rest against the axis.
        ends = numpy.quantile(measured, [0.0, 0.005, 0.995, 1.0])
        width = ends[2] - ends[1]
        low = float(ends[0] if ends[1] - ends[0] <= 0.25 * width else ends[1])
        high = float(ends[3] if ends[3] - ends[2] <= 0.25 * width else ends[2])
        low = 0.0 if 0 < low <= 0.25 * (high - low) else low
    elif usual is not None:
        low, high = usual
    elif named:
        low = min(0.0, named[0])
        high = max(0.0, named[-1]) * (1.25 if len(named) > 1 else 3.0)
    else:
        low, high = 0.0, 1.0
    if named:
        nothing_below_zero = low >= 0 <= named[0]
        room = 5.0 * max(slopes) if slopes else 0.05 * max(high - low, named[-1] - named[0])
        low, high = min(low, named[0] - room), max(high, named[-1] + room)
        low = 0.0 if nothing_below_zero and low < 0 else low
    if not high > low:
        low, high = low - 0.5, high + 0.5
    return float(low), float(high)


def _shape(function, settings, measured, usual) -> ValueShape | None:
    known = _known(measured)
    low, high = span(function, settings, known, usual)
    named = anchors(function, settings)
    compute = VALUE_FUNCTIONS[function].compute
    raw = numpy.linspace(low, high, SAMPLES)
    # Beside every named raw value on both sides, so that a step is drawn upright.
    beside = 1e-9 * max(abs(low), abs(high), high - low)
    extra = [raw_value + shift for raw_value in named for shift in (-beside, 0.0, beside)]
    raw = numpy.unique(numpy.concatenate([raw, [number for number in extra if low <= number <= high]]))
    compared = None if known is None else percentiles(known)
    if isinstance(settings.get("reference"), (list, tuple)):
        compared = numpy.asarray(settings["reference"], dtype=float)
    relative = VALUE_FUNCTIONS[function].relative(settings)
    reference = numpy.linspace(low, high, SAMPLES) if compared is None else compared
    value = numpy.asarray(compute(raw, reference, settings), dtype=float)
    if value.shape != raw.shape or not numpy.isfinite(value).all():
        return None
    bars, quartiles = _histogram(known, low, high)
    points = next((settings[p.name] for p in VALUE_FUNCTIONS[function].parameters if p.kind == CURVE), ())
    return ValueShape(
        low, high, raw, value, bars, quartiles,
        count=0 if known is None else len(known),
        points=tuple((float(x), float(y)) for x, y in points),
        schematic=relative and compared is None,
    )  # fmt: skip


def _known(measured: numpy.ndarray | None) -> numpy.ndarray | None:
    if measured is None:
        return None
    known = numpy.asarray(measured, dtype=float)
    known = numpy.sort(known[numpy.isfinite(known)])
    return known if len(known) else None


def _histogram(known: numpy.ndarray | None, low: float, high: float) -> tuple[numpy.ndarray, tuple[float, ...]]:
    if known is None:
        return numpy.zeros(0), ()
    counts, _ = numpy.histogram(known, bins=BARS, range=(low, high))
    # The root keeps small bars visible beside the many places that have nothing.
    heights = numpy.sqrt(counts / max(int(counts.max()), 1))
    return heights, tuple(float(q) for q in numpy.quantile(known, [0.25, 0.5, 0.75]))


def _number(given: object) -> bool:
    return isinstance(given, (int, float)) and not isinstance(given, bool) and math.isfinite(given)


def ticks(low: float, high: float, most: int = 6) -> list[float]:
    """At most ``most`` round numbers within ``low``–``high``, evenly spaced."""
    width = high - low
    if not width > 0 or not math.isfinite(width):
        return [low]
    power = 10.0 ** math.floor(math.log10(width / most))
    step = next(power * factor for factor in (1, 2, 2.5, 5, 10, 20, 50) if width / (power * factor) <= most - 1)
    first = math.ceil(low / step - 1e-9)
    return [number * step for number in range(first, math.floor(high / step + 1e-9) + 1)]
