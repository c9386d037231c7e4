"""Charts drawn with matplotlib into pixels, in any thread; no window, no state of its own is touched."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass

from ...first_import import first_import
from ...packages import missing, missing_packages
from .. import local_figures
from .chart import BARS, STEPS, TORNADO, Chart
from .look import Look

_DPI = 96.0
"""Pixels per inch at a ratio of 1, as screens count them."""

_LONGEST_LABEL = 18
_drawing = threading.Lock()
"""Matplotlib keeps fonts and measured texts for everybody: one chart at a time."""


@dataclass(frozen=True)
class Zone:
    """A part of a drawn chart that can be pointed at: its key, what it shows in words, its place in shares of it."""

    key: str
    words: str
    left: float
    top: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        """Whether the point (shares of width and height, from the top left) lies in it."""
        return self.left <= x < self.left + self.width and self.top <= y < self.top + self.height


@dataclass(frozen=True)
class Drawn:
    """Pixels of a chart, row by row from the top: blue, green, red (each times the opacity) and opacity, a byte each.

    That is how Qt keeps pictures itself. Converting them there is to be avoided: Qt does so in the threads in which
    QGIS's tasks run, and waits for them while it holds up all Python, which those may be waiting for in turn.
    """

    pixels: bytes
    width: int
    height: int
    ratio: float
    transparent: bool
    zones: Sequence[Zone]


def can_draw() -> bool:
    """Whether there is matplotlib; it is not imported."""
    return not missing_packages(["matplotlib"])


def draw(chart: Chart, width: float, height: float, look: Look, ratio: float = 1.0) -> Drawn:
    """Draw ``chart`` ``width`` × ``height`` pixels large, with ``ratio`` times as many for a fine screen or paper.

    :raises MissingPackage: there is no matplotlib that works.
    """
    first_import("matplotlib.backends.backend_agg", "matplotlib.figure")
    try:
        from matplotlib.backends.backend_agg import FigureCanvasAgg
        from matplotlib.figure import Figure
    except ImportError as error:
        raise missing(["matplotlib"], str(error)) from error
    from .plotting import PLOTS, arrange

    with _drawing:
        figure = Figure(figsize=(width / _DPI, height / _DPI), dpi=_DPI * ratio)
        canvas = FigureCanvasAgg(figure)
        if look.ground:
            figure.patch.set_facecolor(look.ground)
        else:
            figure.patch.set_alpha(0.0)
        axes = figure.add_subplot()
        axes.patch.set_alpha(0.0)
        PLOTS[chart.kind](axes, chart, look)
        arrange(figure, axes, chart, look)
        canvas.draw()
        across, down = canvas.get_width_height()
        return Drawn(_pixels(canvas.buffer_rgba()), across, down, ratio, not look.ground, _zones(axes, chart, look))


def natural_height(chart: Chart, letters: float) -> float:
    """How high the chart is best drawn in a panel, in pixels, with letters ``letters`` pixels high."""
    if chart.kind == BARS:
        return letters * (2.0 * max(len(chart.labels), 2) + (2.4 if chart.marks else 0.8))
    if chart.kind == TORNADO:
        return letters * (2.9 * max(len(chart.labels), 2) + 4.2)
    return letters * (11.5 if len(chart.series) + len(chart.marks) < 2 else 13.0)


def shortened(text: str, longest: int = _LONGEST_LABEL) -> str:
    """``text``, cut with an ellipsis where it is too long for a label."""
    text = " ".join(text.split())
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def number(value: float | None, language: str = "") -> str:
    """A figure on a chart in ``language``: no decimals from 100 up, one from 1, two below; a dash for nothing."""
    if value is None:
        return local_figures.NOTHING
    decimals = 0 if abs(value) >= 100 or value == round(value) else 1 if abs(value) >= 1 else 2
    return local_figures.number(value, decimals, language)


def _pixels(buffer) -> bytes:
    import numpy

    plain = numpy.asarray(buffer)
    opacity = plain[..., 3:].astype("uint16")
    made = numpy.empty_like(plain)
    made[..., :3] = (plain[..., 2::-1] * opacity + 127) // 255
    made[..., 3] = plain[..., 3]
    return made.tobytes()


def _zones(axes, chart: Chart, look: Look) -> list[Zone]:
    """Where each place of the chart lies: rows of bars, columns of months and years, or around the falls of a curve."""
    if chart.kind == STEPS and chart.keys:
        return _zones_of_steps(axes, chart, look)
    if chart.kind == STEPS or not chart.labels:
        return [Zone("", chart.words or chart.title, 0.0, 0.0, 1.0, 1.0)]
    keys = list(chart.keys) + [""] * (len(chart.labels) - len(chart.keys))
    lying = chart.kind in (BARS, TORNADO)
    zones = []
    for place, key in enumerate(keys):
        ends = ((0.0, place - 0.5), (0.0, place + 0.5)) if lying else ((place - 0.5, 0.0), (place + 0.5, 0.0))
        on_figure = axes.figure.transFigure.inverted().transform(axes.transData.transform(ends))
        first, last = (1.0 - on_figure[:, 1]) if lying else on_figure[:, 0]
        words = _words(chart, place, look)
        box = (0.0, first, 1.0, last - first) if lying else (first, 0.0, last - first, 1.0)
        zones.append(Zone(key, words, *(float(edge) for edge in box)))
    return zones


def _zones_of_steps(axes, chart: Chart, look: Look) -> list[Zone]:
    """One zone for each place that has a key, from halfway the one before it to halfway the next one."""
    series = chart.series[0]
    places = [place for place, key in enumerate(chart.keys) if key]
    at = [series.at[place] for place in places]
    middles = [(left + right) / 2.0 for left, right in zip(at, at[1:])]
    edges = [axes.get_xlim()[0], *middles, axes.get_xlim()[1]]
    on_figure = axes.figure.transFigure.inverted().transform(axes.transData.transform([(edge, 0.0) for edge in edges]))
    zones = []
    for place, left, right in zip(places, on_figure[:, 0], on_figure[1:, 0]):
        day, value = (number(side[place], look.language) for side in (series.at, series.values))
        words = f"{day} {chart.axis}: {value} {chart.unit}"
        zones.append(Zone(chart.keys[place], words, float(left), 0.0, float(right - left), 1.0))
    return zones


def _words(chart: Chart, place: int, look: Look) -> str:
    """What stands at one place, for a tooltip."""
    parts = []
    for series in chart.series:
        if chart.kind == TORNADO:
            ends = [number(side[place], look.language) for side in (series.low, series.high)]
            parts.append(" – ".join(ends))
            continue
        figure = number(series.values[place], look.language) if place < len(series.values) else "–"
        if place < len(series.low) and series.low[place] is not None:
            low, high = (number(side[place], look.language) for side in (series.low, series.high))
            figure += f" ({low}–{high})"
        parts.append(f"{series.title} {figure}" if len(chart.series) > 1 else figure)
    unit = f" {chart.unit}" if chart.unit else ""
    return f"{chart.labels[place]}: {', '.join(parts)}{unit}"
