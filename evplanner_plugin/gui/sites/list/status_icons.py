"""Small signs of a site's status, with the shapes and colours that the map has for it."""

from __future__ import annotations

from functools import cache

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPen, QPixmap, QPolygonF

from ..review.status_badge import STATUS_COLOURS

_SIDE = 32
_DIAMOND = ((16, 2), (30, 16), (16, 30), (2, 16))
_TRIANGLE = ((16, 3), (30, 28), (2, 28))
_SQUARE = ((5, 5), (27, 5), (27, 27), (5, 27))
_SHAPES = {
    "needs_agreement": _TRIANGLE,
    "approved": _DIAMOND,
    "handed_over": _DIAMOND,
    "installed": _SQUARE,
    "in_service": _SQUARE,
}
_CROSSED = ("rejected", "cancelled")


@cache
def status_icon(status: str) -> QIcon:
    """Circles for what is open, a triangle where agreement is needed, diamonds for what is decided, squares for what
    stands in the street, crosses for what will not come."""
    ground = QColor(STATUS_COLOURS.get(status, "#8c8c8c"))
    pixmap = QPixmap(_SIDE, _SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if status in _CROSSED:
        for width, colour in ((11, ground.darker(180)), (7, ground)):
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QPointF(8, 8), QPointF(24, 24))
            painter.drawLine(QPointF(8, 24), QPointF(24, 8))
    else:
        painter.setPen(QPen(ground.darker(220), 2))
        painter.setBrush(ground)
        if status in _SHAPES:
            painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in _SHAPES[status]]))
        else:
            painter.drawEllipse(QRectF(4, 4, 24, 24))
    painter.end()
    return QIcon(pixmap)
