"""Charts: every kind is drawn, parts can be pointed at where they are, and no word is read as a formula."""

from __future__ import annotations

import dataclasses
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as some

from evplanner_plugin.documents.charts import drawing, plotting
from evplanner_plugin.documents.charts.chart import BARS, KINDS, LINE, STACKED, STEPS, TORNADO, Chart, Mark, Series
from evplanner_plugin.documents.charts.drawing import draw, natural_height, number, shortened
from evplanner_plugin.documents.charts.look import lightness, look
from evplanner_plugin.errors import MissingPackage

numpy = pytest.importorskip("numpy")
pytest.importorskip("matplotlib")
from matplotlib.backends.backend_agg import FigureCanvasAgg  # noqa: E402
from matplotlib.figure import Figure  # noqa: E402

MONTHS = [f"2026-{month:02d}" for month in range(1, 13)]
CHARTS = {
    BARS: Chart(BARS, "Shares", "%", ["A", "B $x_1$ and $y$", "C"], [Series("share", [60.0, 30.0, None])],
                [Mark(40.0, "40 %", across=True)], ["a", "b", "c"]),
    STACKED: Chart(STACKED, "Use", "kWh", MONTHS, [Series("one", [1.0] * 12), Series("two", [None] * 12)], keys=MONTHS),
    LINE: Chart(LINE, "Need", "points", ["2026", "2027"], [Series("need", [1.0, 2.0], [0.5, 1.0], [2.0, 3.0])]),
    STEPS: Chart(STEPS, "Days", "%", (), [Series("open", [100.0, 50.0], at=[0.0, 12.0])], [Mark(40.0, "40 days")]),
    TORNADO: Chart(TORNADO, "What moves it", "points", ["x", "y"],
                   [Series("gap", [5.0, 5.0], low=[1.0, 4.0], high=[9.0, None])], ends=("low", "high")),
}  # fmt: skip


def pixels(drawn):
    """Red, green, blue (times the opacity) and opacity."""
    return numpy.frombuffer(drawn.pixels, "uint8").reshape(drawn.height, drawn.width, 4)[..., [2, 1, 0, 3]]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("ink", ["#111111", "#eeeeee"])
def test_every_kind_is_drawn_in_the_size_and_fineness_asked_for(kind, ink):
    drawn = draw(CHARTS[kind], 280, 120, look(ink), 2.0)
    assert (drawn.width, drawn.height) == (560, 240)
    opaque = pixels(drawn)[..., 3] > 128
    assert 0.005 < opaque.mean() < 0.7  # something is drawn, on a ground that shines through
    assert drawn.transparent and (pixels(drawn)[..., :3].max(axis=2) <= pixels(drawn)[..., 3]).all()
    whole = draw(CHARTS[kind], 280, 120, look(ink, ground="#ffffff"))
    assert not whole.transparent and (pixels(whole)[..., 3] == 255).all()


def test_the_first_bar_is_on_top_and_beyond_the_mark_it_has_another_colour():
    style = look("#111111")
    drawn = draw(CHARTS[BARS], 300, 150, style)
    colours = pixels(drawn)
    for zone, shade in zip(drawn.zones, (style.alarm, style.shade(0))):
        row = colours[int((zone.top + zone.height / 2) * drawn.height)]
        wanted = [int(shade[place : place + 2], 16) for place in (1, 3, 5)]
        assert (numpy.abs(row[:, :3].astype(int) - wanted).max(axis=1) < 8).any(), zone
    assert [zone.key for zone in drawn.zones] == ["a", "b", "c"]
    assert drawn.zones[0].words == "A: 60 %" and drawn.zones[2].words == "C: – %"


def test_columns_are_pointed_at_from_left_to_right():
    zones = draw(CHARTS[STACKED], 300, 150, look("#111111")).zones
    assert [zone.key for zone in zones] == MONTHS
    lefts = [zone.left for zone in zones]
    assert lefts == sorted(lefts) and lefts[0] > 0.0 and zones[-1].left + zones[-1].width <= 1.0
    assert [zone.holds(zones[3].left + 0.001, 0.5) for zone in zones].index(True) == 3


def test_falls_of_a_curve_are_pointed_at_around_their_day():
    days = [0.0, 10.0, 20.0, 40.0]
    falling = Chart(STEPS, "Days", "%", (), [Series("open", [100.0, 60.0, 60.0, 20.0], at=days)],
                    keys=["", "ten", "", "forty"], axis="days")  # fmt: skip
    zones = draw(falling, 300, 150, look("#111111")).zones
    assert [(zone.key, zone.words) for zone in zones] == [("ten", "10 days: 60 %"), ("forty", "40 days: 20 %")]
    assert zones[0].left + zones[0].width == pytest.approx(zones[1].left)  # halfway, on day 25
    assert draw(CHARTS[STEPS], 300, 150, look("#111111")).zones[0].holds(0.01, 0.99)  # without keys the whole is one


@pytest.mark.parametrize("kind", [BARS, STACKED, LINE, STEPS])
@pytest.mark.parametrize("width", [280, 1500])
def test_what_the_lines_are_stands_above_the_chart(kind, width):
    chart = dataclasses.replace(CHARTS[kind], marks=[Mark(0.5, "half $x$", across=True)])
    figure = Figure(figsize=(width / 96, 2))
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    plotting.PLOTS[kind](axes, chart, look("#111111"))
    plotting.arrange(figure, axes, chart, look("#111111"))
    figure.canvas.draw()
    key, plot = axes.get_legend().get_window_extent(), axes.get_window_extent()
    assert key.y0 >= plot.y1 - 1 and key.y1 <= figure.bbox.y1 + 1 and key.x0 >= -1
    assert any("half" in text.get_text() for text in axes.get_legend().get_texts())


def test_beside_a_mark_figures_stand_in_a_column():
    figure = Figure(figsize=(3, 1.5))
    FigureCanvasAgg(figure)
    axes = figure.add_subplot()
    chart = dataclasses.replace(CHARTS[BARS], series=[Series("share", [60.0, 39.0, 1.0])])
    plotting.PLOTS[BARS](axes, chart, look("#111111"))
    plotting.arrange(figure, axes, chart, look("#111111"))
    figure.canvas.draw()
    mark = axes.transData.transform((40.0, 0.0))[0]
    boxes = [text.get_window_extent() for text in axes.texts]
    assert len({round(box.x1) for box in boxes}) == 1 and min(box.x0 for box in boxes) > mark
    assert [text.get_text() for text in axes.texts] == ["60\u00a0%", "39\u00a0%", "1\u00a0%"]


def test_what_stands_between_dollars_is_no_mathematics():
    nasty = Chart(BARS, "t", "", [r"$\frac{1}{2}$", r"$\nothing", "a & <b>"], [Series("s", [1.0, 2.0, 3.0])])
    assert draw(nasty, 280, 120, look("#111111")).zones[1].words == r"$\nothing: 2"


def test_an_empty_chart_says_so():
    assert Chart(BARS, "t", "", ["a"], [Series("s", [None])]).empty()
    assert not CHARTS[TORNADO].empty()


def test_without_matplotlib_there_is_a_sentence(monkeypatch):
    for name in [name for name in sys.modules if name.startswith("matplotlib")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "matplotlib", None)
    with pytest.raises(MissingPackage, match="matplotlib"):
        draw(CHARTS[BARS], 280, 120, look("#111111"))


def test_where_it_is_missing_nothing_is_drawn(monkeypatch):
    monkeypatch.setattr(drawing, "missing_packages", lambda names: list(names))
    assert not drawing.can_draw()


@given(some.text(max_size=60), some.integers(2, 30))
def test_labels_are_never_longer_than_asked(text, longest):
    assert len(shortened(text, longest)) <= longest
    assert "\n" not in shortened(text, longest)


@given(some.floats(-1e9, 1e9))
def test_figures_read_back(value):
    written = number(value, "nl")
    read = float(written.replace(".", "").replace(",", "."))
    assert abs(read - value) <= max(0.5 if abs(value) >= 100 else 0.05 if abs(value) >= 1 else 0.005, 1e-9)


def contrast(one: str, other: str) -> float:
    """The ratio of luminances as WCAG 2.1 defines it."""

    def luminance(colour):
        parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
        linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("ink", "ground"), [("#111111", "#ffffff"), ("#eeeeee", "#2b2b2b")])
def test_bars_and_alarms_stand_out_from_the_ground(ink, ground):
    style = look(ink)
    assert contrast(style.shade(0), ground) >= 3.0 and contrast(style.alarm, ground) >= 3.0
    assert contrast(style.shade(0), style.shade(1)) >= 1.2 and lightness("#ffffff") == pytest.approx(1.0)
    assert natural_height(CHARTS[BARS], 11) > 3 * 11
