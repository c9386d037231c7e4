"""Why a site scores as it does, as bars: drawn onto the page, so that words stay words."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF, QPainter

from ..local_figures import number

ROW = 6.2
"""Millimetres from one bar to the next."""

_BAR, _GAP, _FIGURES = 2.6, 2.0, 8.0
_TITLES = 0.54
"""Share of the width that the titles take."""

_INK, _BARS, _TRACK = "#1f2933", "#0b5c8a", "#e4e8eb"
_LETTER = 2.75
"""Height of the letters in millimetres."""

_FINE = 100
"""Dots a millimetre: letters are measured in whole dots."""


def draw_reasons(
    painter: QPainter, reasons: Sequence[tuple[str, float]], width: float, height: float, language: str
) -> None:
    """Draw a row per reason (title, points out of ten) into ``width`` × ``height`` units of ``painter``, which are
    millimetres, from its origin; figures as ``language`` writes them.

    The title stands left, its bar beside it, the points at the end; the longest bar fills the room. Rows beyond the
    height are left out, so callers give no more than fit.
    """
    shown = list(reasons)[: max(int(height // ROW), 1)]
    longest = max((points for _, points in shown), default=0.0) or 1.0
    left = width * _TITLES
    room = width - left - _FIGURES
    painter.save()
    painter.scale(1 / _FINE, 1 / _FINE)
    painter.setFont(_font())
    for row, (title, points) in enumerate(shown):
        middle = (row + 0.5) * ROW
        _bar(painter, left, middle, room, _TRACK)
        _bar(painter, left, middle, max(room * points / longest, 0.4), _BARS)
        metrics = QFontMetricsF(painter.font())
        _text(painter, metrics.elidedText(title, Qt.TextElideMode.ElideRight, (left - _GAP) * _FINE), 0.0, middle)
        said = number(points, 1, language)
        _text(painter, said, width - metrics.horizontalAdvance(said) / _FINE, middle)
    painter.restore()


def _font() -> QFont:
    font = QFont("Arial")
    font.setPixelSize(round(_LETTER * _FINE))
    return font


def _bar(painter: QPainter, x: float, middle: float, width: float, colour: str) -> None:
    box = QRectF(x * _FINE, (middle - _BAR / 2) * _FINE, width * _FINE, _BAR * _FINE)
    painter.fillRect(box, QColor(colour))


def _text(painter: QPainter, text: str, x: float, middle: float) -> None:
    painter.setPen(QColor(_INK))
    painter.drawText(QPointF(x * _FINE, (middle + _LETTER * 0.34) * _FINE), text)
