"""What stands on a map beside its layers: scale bar, north arrow, numbered places, and where the data come from.

All of it is painted in millimetres on paper, whatever the picture's resolution.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPen, QPolygonF

from ..local_figures import number, plain

INK, ACCENT, WHITE = QColor("#1f2933"), QColor("#0b5c8a"), QColor("#ffffff")
_PLATE = QColor(255, 255, 255, 225)
_EDGE = 2.0
"""Millimetres between the picture's edge and what stands in its corners."""

_BADGE = 5.4
"""Millimetres across the badge of a numbered place."""

_AWAY = 5.2
"""Millimetres from a place to the middle of its badge, where there is room."""


class Mark(NamedTuple):
    """A place to be shown: what is written in its badge ("" for a plain dot), and where (workspace CRS, metres)."""

    label: str
    x: float
    y: float


class Paper:
    """A painter on a picture that is measured in millimetres."""

    def __init__(self, painter: QPainter, width: float, height: float, dots: float) -> None:
        self.painter, self.width, self.height = painter, width, height
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
        self._dots = dots

    def dots(self, millimetres: float) -> float:
        """Millimetres in dots of the picture."""
        return millimetres * self._dots

    def font(self, millimetres: float, *, bold: bool = False) -> QFont:
        """A font whose letters are ``millimetres`` high, accents and descenders included."""
        font = QFont("Arial")  # or what the machine has instead of it
        font.setPixelSize(max(1, round(self.dots(millimetres))))
        font.setBold(bold)
        return font

    def text_width(self, text: str, font: QFont) -> float:
        """Millimetres that ``text`` is wide."""
        return QFontMetricsF(font).horizontalAdvance(text) / self._dots

    def rectangle(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A rectangle in millimetres as dots."""
        return QRectF(self.dots(x), self.dots(y), self.dots(width), self.dots(height))

    def plate(self, x: float, y: float, width: float, height: float) -> None:
        """A pale ground on which writing can be read."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(_PLATE)
        self.painter.drawRoundedRect(self.rectangle(x, y, width, height), self.dots(0.6), self.dots(0.6))

    def write(self, text: str, font: QFont, x: float, y: float, width: float, height: float, align) -> None:
        """``text`` as it is, within a rectangle."""
        self.painter.setPen(INK)
        self.painter.setFont(font)
        self.painter.drawText(self.rectangle(x, y, width, height), int(align | Qt.TextFlag.TextSingleLine), text)


def bar_length(metres_across: float) -> float:
    """Metres of the scale bar of a map that is ``metres_across`` wide: 1, 2 or 5 times a power of ten, about a fourth
    of the map."""
    most = max(metres_across * 0.3, 1e-9)
    power = 10.0 ** math.floor(math.log10(most))
    return next(step * power for step in (5.0, 2.0, 1.0) if step * power <= most * (1 + 1e-12))


def scale_words(scale: float, language: str = "") -> str:
    """A scale as people write it in ``language``: ``1:25.000``, ``1:25 000``."""
    return f"1:{number(scale, 0, language)}"


def draw_scale_bar(paper: Paper, scale: int, language: str = "") -> None:
    """The bar with its length, and the scale in figures of ``language``, at the lower left."""
    metres = bar_length(paper.width / 1000.0 * scale)
    length = metres / scale * 1000.0
    font = paper.font(2.5)
    told = f"{plain(metres / 1000, language)} km" if metres >= 1000 else f"{plain(metres, language)} m"
    ratio = scale_words(scale, language)
    wide = length + 2.0 + paper.text_width(told, font) + 4.0 + paper.text_width(ratio, font)
    x, y = _EDGE + 1.4, paper.height - _EDGE - 3.0
    paper.plate(_EDGE, paper.height - _EDGE - 4.6, wide + 2.8, 4.6)
    painter = paper.painter
    painter.setPen(QPen(INK, paper.dots(0.2)))
    for part, colour in enumerate((INK, WHITE, INK, WHITE)):
        painter.setBrush(colour)
        painter.drawRect(paper.rectangle(x + part * length / 4, y, length / 4, 1.4))
    middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    paper.write(told, font, x + length + 2.0, y - 1.2, 60, 3.8, middle)
    paper.write(ratio, font, x + wide - paper.text_width(ratio, font), y - 1.2, 60, 3.8, middle)


def draw_north(paper: Paper) -> None:
    """An arrow to the north of the map's grid, at the upper right."""
    x, y = paper.width - _EDGE - 3.4, _EDGE
    paper.plate(paper.width - _EDGE - 6.8, y, 6.8, 10.6)
    painter = paper.painter
    halves = (((x, y + 1.0), (x - 2.0, y + 6.6), (x, y + 5.3)), ((x, y + 1.0), (x + 2.0, y + 6.6), (x, y + 5.3)))
    for corners, colour in zip(halves, (INK, WHITE)):
        painter.setPen(QPen(INK, paper.dots(0.2)))
        painter.setBrush(colour)
        painter.drawPolygon(QPolygonF([QPointF(paper.dots(a), paper.dots(b)) for a, b in corners]))
    centred = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter
    paper.write("N", paper.font(2.8, bold=True), x - 3.0, y + 6.9, 6.0, 3.4, centred)


def draw_credits(paper: Paper, text: str) -> None:
    """Where the data come from, at the lower right, in as many lines as it takes."""
    if not text:
        return
    font = paper.font(1.75)
    wide = min(paper.width * 0.58, paper.text_width(text, font) + 0.2)
    flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
    metrics = QFontMetricsF(font)
    needed = metrics.boundingRect(paper.rectangle(0, 0, wide, paper.height), flags, text)
    width, height = needed.width() / paper.dots(1.0), needed.height() / paper.dots(1.0)
    x, y = paper.width - _EDGE / 2 - width - 0.8, paper.height - _EDGE / 2 - height
    paper.plate(x - 0.8, y - 0.4, width + 1.6, height + 0.8)
    paper.painter.setFont(font)
    paper.painter.setPen(INK)
    paper.painter.drawText(paper.rectangle(x - 2.0, y, width + 2.0, height), flags, text)


def badge_places(points: Sequence[tuple[float, float]], width: float, height: float) -> list[tuple[float, float]]:
    """Where the badges of places at ``points`` go, all in millimetres on a map of ``width`` × ``height``.

    Each lies beside its place, the first choice straight above; the later ones make way for those before them, farther
    out where all is taken.
    """
    taken: list[tuple[float, float]] = []
    half = _BADGE / 2 + 0.3
    for x, y in points:
        choices = [
            (x + away * math.sin(turn), y - away * math.cos(turn))
            for away in (_AWAY, 1.9 * _AWAY, 2.9 * _AWAY, 4.0 * _AWAY)
            for turn in (0.0, *(sign * step * math.pi / 6 for step in range(1, 6) for sign in (1, -1)), math.pi)
        ]
        inside = [place for place in choices if half <= place[0] <= width - half and half <= place[1] <= height - half]
        free = (
            place for place in inside
            if all(math.dist(place, other) > _BADGE + 0.4 for other in taken)
            and all(math.dist(place, point) > half + 0.8 for point in points)
        )
        taken.append(next(free, (inside or choices)[0]))
    return taken


def draw_marks(paper: Paper, marks: Sequence[tuple[str, float, float]]) -> None:
    """Places ``(label, x, y)`` in millimetres from the upper left, each with a dot and, if it has a label, a badge."""
    painter = paper.painter
    labelled = [mark for mark in marks if mark[0]]
    places = badge_places([(x, y) for _, x, y in labelled], paper.width, paper.height)
    for (_, x, y), (to_x, to_y) in zip(labelled, places):
        ends = QPointF(paper.dots(x), paper.dots(y)), QPointF(paper.dots(to_x), paper.dots(to_y))
        for colour, thickness in ((WHITE, 1.1), (ACCENT, 0.5)):
            painter.setPen(QPen(colour, paper.dots(thickness), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(*ends)
    for label, x, y in marks:
        radius = 0.9 if label else 1.9
        _disc(paper, x, y, radius + 0.45, WHITE)
        _disc(paper, x, y, radius, ACCENT)
        if not label:
            _disc(paper, x, y, 0.7, WHITE)
    font = paper.font(3.1, bold=True)
    for (label, _, _), (x, y) in zip(labelled, places):
        wide = max(_BADGE, paper.text_width(label, font) + 2.2)
        for grown, colour in ((0.4, WHITE), (0.0, ACCENT)):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QBrush(colour))
            radius = paper.dots(_BADGE / 2 + grown)
            box = paper.rectangle(x - wide / 2 - grown, y - _BADGE / 2 - grown, wide + 2 * grown, _BADGE + 2 * grown)
            painter.drawRoundedRect(box, radius, radius)
        painter.setPen(WHITE)
        painter.setFont(font)
        painter.drawText(
            paper.rectangle(x - wide / 2, y - _BADGE / 2, wide, _BADGE), int(Qt.AlignmentFlag.AlignCenter), label
        )


def _disc(paper: Paper, x: float, y: float, radius: float, colour: QColor) -> None:
    paper.painter.setPen(Qt.PenStyle.NoPen)
    paper.painter.setBrush(colour)
    paper.painter.drawEllipse(QPointF(paper.dots(x), paper.dots(y)), paper.dots(radius), paper.dots(radius))
