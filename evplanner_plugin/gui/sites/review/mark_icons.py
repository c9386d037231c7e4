"""Icons of the three marks, drawn here: fonts lack the signs, and one colour would vanish in some theme."""

from __future__ import annotations

from functools import cache

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QIcon, QPainter, QPainterPath, QPixmap

MARK_COLOURS = {"up": QColor("#0a84c6"), "down": QColor("#d55e00"), "question": QColor("#8a7fd0")}
"""Told apart by the colour-blind (and by their shapes), and standing out by 3 from light and dark grounds alike."""

_UNKNOWN = QColor("#808080")
_SIDE = 64


@cache
def mark_icon(mark: str) -> QIcon:
    """A thumb up, a thumb down, a question mark in a circle; a dot for a mark that is not known here."""
    pixmap = QPixmap(_SIDE, _SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(_SIDE / 16, _SIDE / 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(MARK_COLOURS.get(mark, _UNKNOWN))
    if mark == "question":
        _draw_question(painter)
    elif mark in ("up", "down"):
        if mark == "down":
            painter.translate(16, 16)
            painter.rotate(180)
        _draw_thumb(painter)
    else:
        painter.drawEllipse(QRectF(4, 4, 8, 8))
    painter.end()
    return QIcon(pixmap)


def _draw_thumb(painter: QPainter) -> None:
    """A fist with the thumb up, in a square of 16 by 16."""
    painter.drawRoundedRect(QRectF(1, 7, 3.4, 8), 0.8, 0.8)
    hand = QPainterPath(QPointF(5.4, 7.4))
    hand.lineTo(8.2, 1.6)
    hand.cubicTo(9.9, 0.6, 10.9, 2.0, 10.5, 3.4)
    hand.lineTo(9.8, 6.0)
    hand.lineTo(13.6, 6.0)
    hand.cubicTo(15.0, 6.0, 15.5, 7.0, 15.2, 8.1)
    hand.lineTo(13.7, 13.6)
    hand.cubicTo(13.4, 14.6, 12.8, 15.0, 11.9, 15.0)
    hand.lineTo(7.4, 15.0)
    hand.lineTo(5.4, 13.9)
    hand.closeSubpath()
    painter.drawPath(hand)


def _draw_question(painter: QPainter) -> None:
    painter.drawEllipse(QRectF(1, 1, 14, 14))
    font = QFont()
    font.setBold(True)
    font.setPixelSize(12)
    painter.setFont(font)
    painter.setPen(QColor(Qt.GlobalColor.white))
    painter.drawText(QRectF(1, 1, 14, 14), int(Qt.AlignmentFlag.AlignCenter), "?")
