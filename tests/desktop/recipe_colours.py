"""Runs inside QGIS: how well the value function's curve stands out, and whether the editor fits a small screen."""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

from in_window import RESULT, dock, picture, start
from qgis.PyQt.QtCore import QEvent, QPointF
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication


def steps() -> None:
    from evplanner.evplanner_plugin.gui.recipes.value_curve_shape import value_shape

    panel = dock("EvPlannerPotentialPanel")
    panel.recipes.fill()
    panel.recipes.edit()
    editor = panel.recipes.editor
    editor.criteria.list.choose(1)
    QTest.qWait(300)
    curve = editor.criteria.form.curve
    QApplication.sendEvent(curve, QEvent(QEvent.Type.Leave))
    curve.show_shape(value_shape("linear", {"zero_at": 0, "one_at": 1000}, None, (0, 2000)), "████████ ████████")
    picture("editor_colours", editor)
    image = curve.grab().toImage()
    ground = image.pixelColor(image.width() - 3, 3)
    line = curve.place_of(1500, 1.0)
    RESULT["line"] = strongest(image, ground, line - QPointF(20, 6), line + QPointF(20, 6))
    RESULT["words"] = strongest(
        image, ground, QPointF(image.width() / 2, image.height() - 20), QPointF(image.width() - 5, image.height() - 3)
    )
    RESULT["smallest"] = [editor.minimumSizeHint().width(), editor.minimumSizeHint().height()]
    editor.reject()


def strongest(image, ground, corner, opposite) -> float:
    """The highest contrast with ``ground`` of all pixels between two corners."""
    return max(
        contrast(image.pixelColor(x, y), ground)
        for x in range(int(corner.x()), int(opposite.x()))
        for y in range(int(corner.y()), int(opposite.y()))
    )


def contrast(one, other) -> float:
    """Contrast ratio of two colours (WCAG 2.1)."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour) -> float:
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in colour.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


start(steps)
