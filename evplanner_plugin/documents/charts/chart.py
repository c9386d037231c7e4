"""A chart as plain data: what it shows, what a click on a part of it leads to, and how it is told in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Union

BARS, STACKED, LINE, STEPS, TORNADO = "bars", "stacked", "line", "steps", "tornado"
"""Kinds: lying bars, stacked columns over time, a line with a band, a falling step curve, bars around a middle."""

KINDS = (BARS, STACKED, LINE, STEPS, TORNADO)

Number = Union[float, None]


@dataclass(frozen=True)
class Series:
    """One row of figures. ``low`` and ``high`` are a band around them; ``None`` is where nothing is known.

    ``weight`` says how it is drawn: ``main``, ``other`` (paler) or ``plan`` (dashed). For ``TORNADO`` ``low`` and
    ``high`` are the ends of each bar and ``values`` the middle. For ``STEPS`` ``at`` are the places along the axis.
    """

    title: str
    values: Sequence[Number]
    low: Sequence[Number] = ()
    high: Sequence[Number] = ()
    weight: str = "main"
    at: Sequence[float] = ()


@dataclass(frozen=True)
class Mark:
    """A value worth knowing, drawn as a thin dashed line across: a threshold, a term, a target."""

    value: float
    title: str
    across: bool = False
    """Whether it belongs to the axis of the values (a threshold), not to that of the places (a term)."""


@dataclass(frozen=True)
class Chart:
    """What is drawn. ``labels`` name the places along the axis (bars, months, years), ``unit`` what is counted.

    ``keys`` say, place by place, what a click on it is about (an operator, a month); empty where it is about nothing.
    For ``STEPS`` they belong to the places ``at`` of the first series.
    ``words`` is the chart told in one sentence, for who cannot see it.
    """

    kind: str
    title: str
    unit: str
    labels: Sequence[str]
    series: Sequence[Series]
    marks: Sequence[Mark] = ()
    keys: Sequence[str] = ()
    words: str = ""
    axis: str = ""
    """What the places along the axis are, where the labels do not say it."""
    ends: tuple[str, str] = ("", "")
    """What the two ends of the bars of a ``TORNADO`` are called, the low one first."""

    def empty(self) -> bool:
        """Whether there is nothing to draw."""
        return not any(value is not None for series in self.series for value in (*series.values, *series.low))
