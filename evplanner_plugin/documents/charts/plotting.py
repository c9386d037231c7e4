"""The five kinds of charts, each plotted onto matplotlib's axes; other people's words are never read as formulas."""

from __future__ import annotations

import math

from .chart import BARS, LINE, STACKED, STEPS, TORNADO, Chart
from .drawing import number, shortened
from .look import Look

_POINTS = 72.0 / 96.0
"""Points in a pixel of a screen."""

_LETTER = 0.58
"""Width of a letter or digit, in heights of letters, on the safe side."""

_NAN = float("nan")


def plain(text: str) -> str:
    """``text`` so that matplotlib does not take what stands between two dollars for mathematics."""
    return text.replace("$", r"\$")


def plot_bars(axes, chart: Chart, look: Look) -> None:
    """Lying bars, the first on top, each with its figure: at its end, or in a column of their own beside a mark."""
    series = chart.series[0]
    values = [_real(value) for value in series.values]
    places = list(range(len(values)))
    limit = max([mark.value for mark in chart.marks if mark.across], default=math.inf)
    colours = [look.alarm if value > limit else look.shade(0) for value in values]
    axes.barh(places, [0.0 if math.isnan(value) else value for value in values], height=0.62, color=colours)
    figures = [_figure(value, chart, look) for value in series.values]
    for place, (value, figure) in enumerate(zip(values, figures)):
        below = value < 0
        # A mark's line would run through a figure at the end of a bar that almost reaches it.
        spot = {"xy": (1.0, place), "xycoords": ("axes fraction", "data"), "xytext": (0, 0), "ha": "right"}
        if not chart.marks:
            spot = {"xy": (0.0 if math.isnan(value) else value, place), "xytext": (-3 if below else 3, 0),
                    "ha": "right" if below else "left"}  # fmt: skip
        axes.annotate(
            plain(figure), textcoords="offset points", va="center", color=look.ink, fontsize=_size(look), **spot
        )
    for mark in chart.marks:
        _mark(axes.axvline, mark, look)
    axes.set_yticks(places, [plain(shortened(label, _longest(axes, look))) for label in chart.labels])
    axes.set_ylim(len(values) - 0.5, -0.5)
    known = [value for value in values if not math.isnan(value)]
    top = max([*known, *(mark.value for mark in chart.marks), 0.0])
    bottom = min([*known, 0.0])
    # Room for the figures at the ends, in shares of the bars' part of the width (about six tenths of the whole).
    share = min(0.45, (max(map(len, figures), default=1) + 1) * _LETTER * look.letters / (0.6 * _across(axes)))
    room = share / (1.0 - share) * ((top - bottom) or 1.0)
    axes.set_xlim(bottom - (room if bottom < 0 else 0.0), top + room)
    axes.xaxis.set_visible(False)
    _key(axes, chart, look)


def plot_stacked(axes, chart: Chart, look: Look) -> None:
    """Columns along time, the series on top of each other."""
    places = range(len(chart.labels))
    below = [0.0] * len(chart.labels)
    for number_, series in enumerate(chart.series):
        heights = [_real(value) if value is not None else 0.0 for value in series.values]
        axes.bar(places, heights, bottom=below, width=0.8, color=look.shade(number_), label=plain(series.title))
        below = [lower + height for lower, height in zip(below, heights)]
    for mark in chart.marks:
        _mark(axes.axhline if mark.across else axes.axvline, mark, look)
    _places(axes, chart, look)
    axes.set_ylim(0.0, max([*below, *(mark.value for mark in chart.marks if mark.across)], default=1.0) * 1.12 or 1.0)
    _values(axes, look)
    _key(axes, chart, look)


def plot_line(axes, chart: Chart, look: Look) -> None:
    """Lines along time, each with its band."""
    places = list(range(len(chart.labels)))
    for number_, series in enumerate(chart.series):
        colour = look.shade(number_)
        if series.low and series.high:
            low, high = ([_real(value) for value in side] for side in (series.low, series.high))
            axes.fill_between(places, low, high, color=colour, alpha=0.25, linewidth=0)
        values = [_real(value) for value in series.values]
        style = "--" if series.weight == "plan" else "-"
        dots = "o" if len(places) == 1 else ""
        axes.plot(places, values, style, color=colour, linewidth=_width(look), label=plain(series.title), marker=dots)
    for mark in chart.marks:
        _mark(axes.axhline if mark.across else axes.axvline, mark, look)
    _places(axes, chart, look)
    bottom, top = axes.get_ylim()
    axes.set_ylim(min(0.0, bottom), top if top > 0.0 else 1.0)
    _values(axes, look)
    _key(axes, chart, look)


def plot_steps(axes, chart: Chart, look: Look) -> None:
    """Falling steps: the share that is still open after so many days."""
    for number_, series in enumerate(chart.series):
        colour = look.shade(number_)
        values = [_real(value) for value in series.values]
        if series.low and series.high:
            low, high = ([_real(value) for value in side] for side in (series.low, series.high))
            axes.fill_between(series.at, low, high, step="post", color=colour, alpha=0.2, linewidth=0)
        axes.step(series.at, values, where="post", color=colour, linewidth=_width(look), label=plain(series.title))
    for mark in chart.marks:
        _mark(axes.axhline if mark.across else axes.axvline, mark, look)
    longest = max([at for series in chart.series for at in series.at] + [mark.value for mark in chart.marks] + [1.0])
    axes.set_xlim(0.0, longest * 1.03)
    axes.set_ylim(0.0, 105.0)
    axes.xaxis.set_major_formatter(lambda value, _: plain(number(value, look.language)))
    axes.locator_params(axis="x", nbins=5, integer=True)
    axes.set_xlabel(plain(chart.axis), color=look.ink, fontsize=_size(look))
    _values(axes, look)
    _key(axes, chart, look)


def plot_tornado(axes, chart: Chart, look: Look) -> None:
    """Bars from low to high around the middle, the widest on top; over each its name, for these are long."""
    series = chart.series[0]
    middle = next((value for value in series.values if value is not None), 0.0)
    # A name takes two fifths of its row's height at most, where the chart is lower than it would like to be.
    letters = min(0.95 * look.letters, 0.4 * 0.7 * _down(axes) / max(len(chart.labels), 1))
    longest = max(12, int(0.94 * _across(axes) / (_LETTER * letters)))
    for place, (label, low, high) in enumerate(zip(chart.labels, series.low, series.high)):
        axes.annotate(
            plain(shortened(label, longest)), (0.0, place - 0.28), xycoords=("axes fraction", "data"), xytext=(2, 0),
            textcoords="offset points", va="center", ha="left", color=look.ink, fontsize=letters * _POINTS,
        )  # fmt: skip
        if low is None or high is None:
            continue
        for number_, end in enumerate((low, high)):
            title = chart.ends[number_] if place == 0 else ""
            axes.barh(place + 0.19, end - middle, left=middle, height=0.42, color=look.shade(number_), label=title)
        axes.vlines(middle, place - 0.08, place + 0.46, color=look.ink, linewidth=1.2)
    axes.set_yticks([])
    axes.set_ylim(len(chart.labels) - 0.5, -0.5)
    axes.xaxis.set_major_formatter(lambda value, _: plain(number(value, look.language)))
    axes.locator_params(axis="x", nbins=4)
    if chart.unit:
        axes.set_xlabel(plain(chart.unit), color=look.ink, fontsize=_size(look))
    _key(axes, chart, look)


PLOTS = {
    BARS: plot_bars,
    STACKED: plot_stacked,
    LINE: plot_line,
    STEPS: plot_steps,
    TORNADO: plot_tornado,
}
"""What plots each kind of chart."""


def arrange(figure, axes, chart: Chart, look: Look) -> None:
    """Colours, letters and margins that all kinds share."""
    size = _size(look)
    axes.tick_params(colors=look.ink, labelsize=size, length=0 if chart.kind in (BARS, TORNADO) else 2.5, pad=2.5)
    for side, spine in axes.spines.items():
        spine.set_visible(side == "left" or (side == "bottom" and chart.kind != BARS))
        spine.set_color(look.faint)
    figure.tight_layout(pad=0.35 * _POINTS * look.letters / size)


def _places(axes, chart: Chart, look: Look) -> None:
    """As many labels along time as there is room for, the last one always."""
    count = len(chart.labels)
    wide = (max([len(label) for label in chart.labels] or [1]) + 2) * _LETTER * look.letters
    step = max(1, math.ceil(count / max(2, int(0.85 * _across(axes) / wide))))
    shown = [place for place in range(count) if (count - 1 - place) % step == 0]
    axes.set_xticks(shown, [plain(chart.labels[place]) for place in shown])
    axes.set_xlim(-0.5, max(count - 0.5, 0.5))


def _values(axes, look: Look) -> None:
    axes.yaxis.set_major_formatter(lambda value, _: plain(number(value, look.language)))
    axes.locator_params(axis="y", nbins=6 if look.large else 4)
    axes.grid(axis="y", color=look.faint, linewidth=0.5, alpha=0.5)
    axes.set_axisbelow(True)


def _key(axes, chart: Chart, look: Look) -> None:
    """Which colour is which, where there is more than one, and what the marks are: above the chart, never on it."""
    handles, titles = axes.get_legend_handles_labels()
    if len(handles) < 2 and not any(mark.title for mark in chart.marks):
        return
    if len(chart.series) < 2 and chart.kind != TORNADO:
        # The only series needs no name beside a mark: the chart's title is its name.
        marks = {plain(mark.title) for mark in chart.marks}
        kept = [place for place, title in enumerate(titles) if title in marks]
        handles, titles = [handles[place] for place in kept], [titles[place] for place in kept]
    wide = sum(len(title) * _LETTER + 3.5 for title in titles) * look.letters
    axes.legend(
        handles, titles, loc="lower right", bbox_to_anchor=(1.0, 1.0), ncol=len(titles) if wide < _across(axes) else 1,
        fontsize=_size(look) * 0.92, frameon=False, labelcolor=look.ink, handlelength=1.4, borderaxespad=0.1,
        labelspacing=0.25, columnspacing=1.2, borderpad=0.1,
    )  # fmt: skip


def _mark(line, mark, look: Look) -> None:
    """A thin dashed line; its title stands above the chart (:func:`_key`)."""
    line(mark.value, color=look.alarm, linewidth=_width(look) * 0.7, linestyle=(0, (4, 2)), label=plain(mark.title))


def _figure(value: float | None, chart: Chart, look: Look) -> str:
    """A figure beside its bar; shares say that they are."""
    written = number(value, look.language)
    return f"{written}\u00a0%" if chart.unit == "%" and value is not None else written


def _longest(axes, look: Look) -> int:
    """Characters of a label that take about two fifths of the width."""
    return max(12, int(0.4 * _across(axes) / (_LETTER * look.letters)))


def _across(axes) -> float:
    """Width of the whole chart in pixels of a screen."""
    return axes.figure.get_figwidth() * 72.0 / _POINTS


def _down(axes) -> float:
    """Height of the whole chart in pixels of a screen."""
    return axes.figure.get_figheight() * 72.0 / _POINTS


def _size(look: Look) -> float:
    return look.letters * _POINTS


def _width(look: Look) -> float:
    return max(1.6, look.letters * 0.14)


def _real(value: float | None) -> float:
    return _NAN if value is None else float(value)
