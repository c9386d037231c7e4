"""Letters a little larger or smaller than a widget's own, however its size was set."""

from __future__ import annotations

from qgis.PyQt.QtGui import QFontInfo
from qgis.PyQt.QtWidgets import QWidget


def scale_letters(widget: QWidget, factor: float, *, bold: bool = False) -> None:
    """Give ``widget`` letters ``factor`` times as large; a font set in pixels has no size in points of its own."""
    font = widget.font()
    font.setPointSizeF(max(1.0, QFontInfo(font).pointSizeF() * factor))
    font.setBold(bold)
    widget.setFont(font)
