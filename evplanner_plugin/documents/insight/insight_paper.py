"""The dashboard on paper (PDF) and as a picture (PNG): the same cards, in millimetres. Texts are never markup."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QMarginsF, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextOption

from ...errors import QT_TRANSLATE_NOOP, MissingPackage
from ..charts.chart import Chart
from ..charts.drawing import natural_height
from ..charts.look import look
from ..charts.picture import picture
from ..local_figures import day, month
from ..vocabulary import translate
from .card import Card, Insight

PAGE = (210.0, 297.0)
"""A4, upright, in millimetres."""

PICTURE = (340.0, 7.5)
"""Width of the picture in millimetres, and its pixels in one: 2,550 pixels across."""

_LEFT, _TOP, _BOTTOM, _GAP, _INSET = 16.0, 22.0, 16.0, 5.0, 4.0
_INK, _PALE, _ACCENT, _LINE = "#1a1a1a", "#595959", "#31688e", "#c8c8c8"
_POINT = 25.4 / 72.0
_SCREEN_PIXEL = 25.4 / 96.0


@dataclass(frozen=True)
class _Text:
    text: str
    points: float
    colour: str = _INK
    bold: bool = False


def write_pdf(path: Path, insight: Insight, *, cancelled: Callable[[], None] = lambda: None) -> None:
    """Write the cards to ``path``, one below the other on as many pages as it takes. OSError where it cannot be."""
    device = QPdfWriter(str(path))
    device.setResolution(300)
    device.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0.0, 0.0, 0.0, 0.0))
    )
    device.setTitle(_heading(insight))
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(str(path))
    try:
        paper = _Paper(painter, 300 / 25.4)
        width = PAGE[0] - 2 * _LEFT
        top, number = _TOP + 6.0, 1
        _frame(paper, insight, number)
        for card in insight.cards:
            cancelled()
            height = paper.card(card, insight, _LEFT, top, width, paint=False)
            if top + height > PAGE[1] - _BOTTOM and top > _TOP + 6.0:
                if not device.newPage():
                    raise OSError(str(path))
                number, top = number + 1, _TOP + 6.0
                _frame(paper, insight, number)
            top += paper.card(card, insight, _LEFT, top, width) + _GAP
    finally:
        painter.end()


def write_png(path: Path, insight: Insight, *, cancelled: Callable[[], None] = lambda: None) -> None:
    """Write the cards to ``path`` as one picture, in two columns. OSError where it cannot be written."""
    width, scale = PICTURE
    column = (width - 2 * _LEFT - _GAP) / 2.0
    sheet = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(sheet)
    heights = [_Paper(painter, scale).card(card, insight, 0.0, 0.0, column, paint=False) for card in insight.cards]
    painter.end()
    places, ends = _two_columns(heights, column)
    image = QImage(round(width * scale), round((max(ends) + _BOTTOM) * scale), QImage.Format.Format_RGB32)
    if image.isNull():
        raise OSError(str(path))
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    try:
        paper = _Paper(painter, scale)
        paper.text(_Text(_heading(insight), 20, _ACCENT, bold=True), _LEFT, 8.0, width - 2 * _LEFT)
        for card, (left, top) in zip(insight.cards, places):
            cancelled()
            paper.card(card, insight, left, top, column)
    finally:
        painter.end()
    image.setText("Title", _heading(insight))
    image.setText("Description", "\n".join(_told(card) for card in insight.cards))
    if not image.save(str(path), "PNG"):
        raise OSError(str(path))


class _Paper:
    """Paints on whatever a painter paints on; places and sizes are millimetres, ``scale`` dots in one."""

    def __init__(self, painter: QPainter, scale: float) -> None:
        self._painter, self._scale = painter, scale

    def card(self, card: Card, insight: Insight, left: float, top: float, width: float, *, paint: bool = True) -> float:
        """Paint a card with its frame; returns its height, which can be asked for without painting."""
        inner, y = width - 2 * _INSET, top + _INSET
        x = left + _INSET
        y += self.text(_Text(card.question, 11, _ACCENT, bold=True), x, y, inner, paint=paint) + 1.0
        if not card.empty:
            y += self._number(card, x, y, inner, paint) + 1.0
        for text in (card.sentence, *card.missing):
            if text:
                y += self.text(_Text(text, 10), x, y, inner, paint=paint) + 0.8
        for chart in card.charts:
            y += self.text(_Text(chart.title, 8, bold=True), x, y + 1.0, inner, paint=paint) + 1.6
            y += self._chart(chart, insight, x, y, inner, paint) + 1.0
            y += self.text(_Text(chart.words, 7.5, _PALE), x, y, inner, paint=paint) + 0.8
        for text in card.notes:
            y += self.text(_Text(text, 8, _PALE), x, y, inner, paint=paint) + 0.6
        height = y + _INSET - 1.0 - top
        if paint:
            self._painter.setPen(QColor(_LINE))
            self._painter.setBrush(Qt.BrushStyle.NoBrush)
            self._painter.drawRect(self._box(left, top, width, height))
        return height

    def text(self, what: _Text, x: float, y: float, width: float, *, paint: bool = True, right: bool = False) -> float:
        """Paint a wrapped text; returns its height."""
        font = QFont()
        font.setPixelSize(max(round(what.points * _POINT * self._scale), 1))
        font.setBold(what.bold)
        self._painter.setFont(font)
        option = QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        box = self._painter.boundingRect(self._box(x, y, width, 1000.0), what.text, option)
        if paint:
            self._painter.setPen(QColor(what.colour))
            self._painter.drawText(self._box(x, y, width, 1000.0), what.text, option)
        return box.height() / self._scale

    def _number(self, card: Card, x: float, y: float, width: float, paint: bool) -> float:
        """The number, and its unit beside it on the same line of letters."""
        font = QFont()
        font.setPixelSize(round(24 * _POINT * self._scale))
        font.setBold(True)
        self._painter.setFont(font)
        metrics = self._painter.fontMetrics()
        across = metrics.horizontalAdvance(card.shown) / self._scale
        height = metrics.height() / self._scale
        if paint:
            self._painter.setPen(QColor(_INK))
            self._painter.drawText(QPointF(x * self._scale, y * self._scale + metrics.ascent()), card.shown)
        unit = _Text(card.unit, 11)
        beside = self.text(unit, x, y, width - across - 3.0, paint=False)
        drop = max(metrics.ascent() / self._scale - 11 * _POINT * 1.05, 0.0)
        self.text(unit, x + across + 3.0, y + drop, width - across - 3.0, paint=paint)
        return max(height, drop + beside)

    def _chart(self, chart: Chart, insight: Insight, x: float, y: float, width: float, paint: bool) -> float:
        letters = 9 * _POINT / _SCREEN_PIXEL
        height = natural_height(chart, letters)
        if paint:
            style = look(_INK, letters=letters, language=insight.language, ground="#ffffff")
            ratio = self._scale * _SCREEN_PIXEL
            try:
                drawn = picture(chart, width / _SCREEN_PIXEL, height, style, ratio)
            except MissingPackage:
                return 0.0
            self._painter.drawImage(self._box(x, y, width, height * _SCREEN_PIXEL), drawn)
        return height * _SCREEN_PIXEL

    def _box(self, x: float, y: float, width: float, height: float) -> QRectF:
        return QRectF(*(each * self._scale for each in (x, y, width, height)))


def _two_columns(heights: list[float], column: float) -> tuple[list[tuple[float, float]], list[float]]:
    """Left and top of each card: the next one always in the column that is shorter so far; and where both end."""
    ends = [_TOP, _TOP]
    places = []
    for height in heights:
        which = 0 if ends[0] <= ends[1] else 1
        places.append((_LEFT + which * (column + _GAP), ends[which]))
        ends[which] += height + _GAP
    return places, ends


def _frame(paper: _Paper, insight: Insight, number: int) -> None:
    """What stands on every page: whose dashboard it is, for which area and period, which page."""
    width = PAGE[0] - 2 * _LEFT
    paper.text(_Text(_heading(insight), 15, _ACCENT, bold=True), _LEFT, 12.0, width)
    made = translate("insight", QT_TRANSLATE_NOOP("insight", "Made with EV Planner · page {page}")).format(page=number)
    paper.text(_Text(made, 8, _PALE), _LEFT, PAGE[1] - 11.0, width, right=True)


def _heading(insight: Insight) -> str:
    """Whose dashboard it is, for which period."""
    where = insight.municipality
    if insight.area_name:
        where = f"{insight.area_name} ({where})"
    title = translate("insight", QT_TRANSLATE_NOOP("insight", "Charging in {where}")).format(where=where)
    last = month(insight.last) if insight.last else day(insight.day)
    period = f"{month(insight.first)} – {last}" if insight.first else day(insight.day)
    return f"{title} · {period}"


def _told(card: Card) -> str:
    answer = (card.shown, card.unit) if not card.empty else card.missing
    return " ".join(filter(None, (card.question, *answer, card.sentence, *(chart.words for chart in card.charts))))
