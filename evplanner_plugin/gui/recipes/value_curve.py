"""A value function drawn as a curve over its raw values, with what the last run measured behind it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPainterPath, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy

from ...documents.local_figures import numbers
from .recipe_editor_data import tidy
from .value_curve_shape import ValueShape, ticks

_NEAR = 12
"""Pixels within which the pointer takes hold of a point."""

_SPOKEN_AT = (0.0, 0.25, 0.5, 0.75, 1.0)
"""Where along the axis the curve is told in words."""


class ValueCurve(QLabel):
    """Draws a :class:`ValueShape`. ``point_dragged`` tells that the user moved a point: its number, raw and value;
    ``settled`` that it was let go.

    All colours come from the palette, so that the curve reads in light and dark themes alike. It is a label because
    QGIS's dark themes colour the text of labels, not of bare widgets.
    """

    point_dragged = pyqtSignal(int, float, float)
    settled = pyqtSignal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerValueCurve")
        self.setAccessibleName(self.tr("How raw values become values from 0 to 1"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.shape_: ValueShape | None = None
        self._axis = ""
        self._held: int | None = None
        self._grip = QPointF()
        self._pointer: QPointF | None = None

    def show_shape(self, shape: ValueShape | None, axis: str) -> None:
        """Draw ``shape`` (``None``: the settings are not complete) over raw values called ``axis``."""
        self.shape_ = shape
        self._axis = axis
        self.setAccessibleDescription(self._spoken())
        self.update()

    def polyline(self) -> list[tuple[float, float]]:
        """The line as it is drawn: (raw value, value 0–1); empty while there is none."""
        return [] if self.shape_ is None else self.shape_.polyline()

    def place_of(self, raw: float, value: float) -> QPointF:
        """Where in the widget a raw value with a value is drawn."""
        area, shape = self._area(), self.shape_
        across = (raw - shape.low) / (shape.high - shape.low)
        return QPointF(area.left() + across * area.width(), area.bottom() - value * area.height())

    def sizeHint(self) -> QSize:
        """Wide enough for its ticks, high enough to read a value."""
        line = self.fontMetrics().height()
        return QSize(22 * line, 10 * line)

    def minimumSizeHint(self) -> QSize:
        """Fits a narrow column."""
        return QSize(12 * self.fontMetrics().height(), self.sizeHint().height())

    def paintEvent(self, event) -> None:
        """Draw axes, histogram, curve, points and what is under the pointer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.shape_ is None:
            painter.setPen(self._colour(QPalette.ColorRole.WindowText, 0.7))
            words = self.tr("The curve appears when the settings are complete.")
            painter.drawText(self.rect().adjusted(8, 8, -8, -8), _centred() | int(Qt.TextFlag.TextWordWrap), words)
        else:
            self._draw_ground(painter)
            self._draw_bars(painter)
            self._draw_axes(painter)
            self._draw_line(painter)
            self._draw_points(painter)
            self._draw_reading(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._colour(QPalette.ColorRole.Highlight), 1, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def mousePressEvent(self, event) -> None:
        """Take hold of the point under the pointer."""
        pointer = QPointF(event.pos())
        self._held = self._point_near(pointer)
        if self._held is not None:
            # A point that is taken at its rim does not jump to the pointer.
            self._grip = self.place_of(*self.shape_.points[self._held]) - pointer

    def mouseMoveEvent(self, event) -> None:
        """Move the point that is held, or read the curve under the pointer."""
        self._pointer = QPointF(event.pos())
        if self._held is not None:
            self._drag(self._pointer + self._grip)
        near = self._held is not None or self._point_near(self._pointer) is not None
        self.setCursor(Qt.CursorShape.SizeAllCursor if near else Qt.CursorShape.ArrowCursor)
        self.update()

    def mouseReleaseEvent(self, event) -> None:
        """Let the point go."""
        if self._held is not None:
            self._held = None
            self.settled.emit()

    def leaveEvent(self, event) -> None:
        """Read nothing any more."""
        self._pointer = None
        self.update()
        super().leaveEvent(event)

    def _drag(self, pointer: QPointF) -> None:
        area, shape = self._area(), self.shape_
        if shape is None or self._held >= len(shape.points):
            return
        width = shape.high - shape.low
        raw = shape.low + width * (pointer.x() - area.left()) / area.width()
        value = (area.bottom() - pointer.y()) / area.height()
        # Points keep their order: none passes its neighbours.
        gap = width / 200
        before = shape.points[self._held - 1][0] + gap if self._held else shape.low
        after = shape.points[self._held + 1][0] - gap if self._held + 1 < len(shape.points) else shape.high
        raw = min(max(raw, before), max(before, after))
        self.point_dragged.emit(self._held, float(tidy(raw, width)), round(min(max(value, 0.0), 1.0), 2))

    def _point_near(self, pointer: QPointF) -> int | None:
        if self.shape_ is None:
            return None
        away = [(self.place_of(*point) - pointer).manhattanLength() for point in self.shape_.points]
        nearest = min(range(len(away)), key=away.__getitem__, default=None)
        return nearest if nearest is not None and away[nearest] <= _NEAR else None

    def _area(self) -> QRectF:
        """Where the curve is drawn, within its axes."""
        metrics = self.fontMetrics()
        left = metrics.horizontalAdvance("0,25") + 10
        right = metrics.horizontalAdvance("0") * 2 + 6
        top = metrics.height() // 2 + 4
        bottom = 2 * metrics.height() + 8
        return QRectF(left, top, max(20, self.width() - left - right), max(20, self.height() - top - bottom))

    def _colour(self, role: QPalette.ColorRole, opacity: float = 1.0):
        colour = self.palette().color(role)
        colour.setAlphaF(opacity)
        return colour

    def _draw_ground(self, painter: QPainter) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(QPalette.ColorRole.WindowText, 0.035))
        painter.drawRect(self._area())

    def _draw_bars(self, painter: QPainter) -> None:
        area, bars = self._area(), self.shape_.bars
        if not len(bars):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(QPalette.ColorRole.WindowText, 0.16))
        width = area.width() / len(bars)
        for number, height in enumerate(bars):
            tall = float(height) * area.height() * 0.9
            painter.drawRect(QRectF(area.left() + number * width + 0.5, area.bottom() - tall, width - 1, tall))
        middle = self.shape_.quartiles[1]
        if self.shape_.low <= middle <= self.shape_.high:
            painter.setPen(QPen(self._colour(QPalette.ColorRole.WindowText, 0.5), 1, Qt.PenStyle.DashLine))
            top, bottom = self.place_of(middle, 1.0), self.place_of(middle, 0.0)
            painter.drawLine(top, bottom)

    def _draw_axes(self, painter: QPainter) -> None:
        area, metrics = self._area(), self.fontMetrics()
        text, grid = self._colour(QPalette.ColorRole.WindowText), self._colour(QPalette.ColorRole.WindowText, 0.12)
        for value in (0.0, 0.25, 0.5, 0.75, 1.0):
            y = self.place_of(self.shape_.low, value).y()
            painter.setPen(grid)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(text)
            box = QRectF(0, y - metrics.height() / 2, area.left() - 6, metrics.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), _figure(value))
        painter.setPen(QPen(self._colour(QPalette.ColorRole.WindowText, 0.5), 1))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.drawLine(area.topLeft(), area.bottomLeft())
        taken = -1.0
        for raw, words in self._ticks():
            x = self.place_of(raw, 0.0).x()
            wide = metrics.horizontalAdvance(words)
            left = min(max(x - wide / 2, 0.0), self.width() - wide - 1.0)
            if left < taken:
                continue
            painter.setPen(text)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3))
            box = QRectF(left, area.bottom() + 4, wide + 1, metrics.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft), words)
            taken = left + wide + metrics.horizontalAdvance("0")
        axis = metrics.elidedText(self._axis, Qt.TextElideMode.ElideRight, int(area.width()))
        box = QRectF(area.left(), area.bottom() + 5 + metrics.height(), area.width(), metrics.height() + 2)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignRight), axis)

    def _ticks(self) -> list[tuple[float, str]]:
        shape = self.shape_
        if shape.schematic:
            return [(shape.low, self.tr("lowest")), (shape.high, self.tr("highest"))]
        return [(raw, _figure(raw)) for raw in ticks(shape.low, shape.high)]

    def _draw_line(self, painter: QPainter) -> None:
        area, shape = self._area(), self.shape_
        line = QPolygonF([self.place_of(raw, value) for raw, value in shape.polyline()])
        under = QPainterPath(area.bottomLeft())
        for point in line:
            under.lineTo(point)
        under.lineTo(area.bottomRight())
        under.closeSubpath()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._colour(QPalette.ColorRole.Highlight, 0.15))
        painter.drawPath(under)
        pen = QPen(self._colour(QPalette.ColorRole.Highlight), 2.4)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)

    def _draw_points(self, painter: QPainter) -> None:
        for number, point in enumerate(self.shape_.points):
            painter.setPen(QPen(self._colour(QPalette.ColorRole.Highlight), 2))
            held = number == self._held
            ground = QPalette.ColorRole.Highlight if held else QPalette.ColorRole.Base
            painter.setBrush(self._colour(ground))
            painter.drawEllipse(self.place_of(*point), 5.5, 5.5)

    def _draw_reading(self, painter: QPainter) -> None:
        """The raw value and the value under the pointer."""
        area, shape = self._area(), self.shape_
        if self._pointer is None or shape.schematic or not area.contains(self._pointer):
            return
        width = shape.high - shape.low
        raw = shape.low + width * (self._pointer.x() - area.left()) / area.width()
        place = self.place_of(raw, shape.at(raw))
        painter.setPen(QPen(self._colour(QPalette.ColorRole.WindowText, 0.45), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QPointF(place.x(), area.bottom()), place)
        painter.drawLine(QPointF(area.left(), place.y()), place)
        words = f"{_figure(tidy(raw, width))} → {_figure(round(shape.at(raw), 2))}"
        metrics = self.fontMetrics()
        box = QRectF(0, 0, metrics.horizontalAdvance(words) + 10, metrics.height() + 4)
        x = place.x() + 8 if place.x() + 8 + box.width() < area.right() else place.x() - 8 - box.width()
        y = place.y() - 8 - box.height() if place.y() - 8 - box.height() > area.top() else place.y() + 8
        box.moveTo(x, y)
        painter.setPen(self._colour(QPalette.ColorRole.WindowText, 0.3))
        painter.setBrush(self._colour(QPalette.ColorRole.Window, 0.92))
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(self._colour(QPalette.ColorRole.WindowText))
        painter.drawText(box, _centred(), words)

    def _spoken(self) -> str:
        shape = self.shape_
        if shape is None:
            return self.tr("The curve appears when the settings are complete.")
        width = shape.high - shape.low
        parts = [self._axis]
        for part in _SPOKEN_AT:
            raw = shape.low + part * width
            if shape.schematic:
                shown = self.tr("{share} % of the way from the lowest to the highest").format(
                    **numbers(share=round(100 * part))
                )
            else:
                shown = _figure(tidy(raw, width))
            parts.append(self.tr("{raw} gives {value}").format(raw=shown, value=_figure(round(shape.at(raw), 2))))
        if shape.points:
            parts.append(self.tr("The points are in the table below the curve."))
        return "; ".join(parts)


def _figure(number: float) -> str:
    return QLocale().toString(float(number), "g", 4) if abs(number) < 1e4 else QLocale().toString(float(number), "f", 0)


def _centred() -> int:
    return int(Qt.AlignmentFlag.AlignCenter)
