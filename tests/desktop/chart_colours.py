"""Runs inside QGIS: how well the contribution chart's text stands out from its ground."""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

from in_window import RESULT, dock, start


def steps() -> None:
    from evplanner.evplanner_plugin.gui.potential.contribution_chart import Bar

    panel = dock("EvPlannerPotentialPanel")
    chart = panel.why.chart
    chart.set_bars([Bar("████████", "", 0.2, 0.5)])
    chart.show()
    panel.area.ensureWidgetVisible(chart)
    image = chart.grab().toImage()
    ground = image.pixelColor(image.width() - 40, 4)
    text = max((image.pixelColor(x, chart.fontMetrics().height() // 2) for x in range(2, 30)),
               key=lambda colour: contrast(colour, ground))  # fmt: skip
    RESULT["contrast"] = contrast(text, ground)


def contrast(one, other) -> float:
    """Contrast ratio of two colours (WCAG 2.1)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour) -> float:
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


start(steps)
