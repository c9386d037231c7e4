"""The record on paper (PDF): a section per site that begins on a page of its own. Texts are texts, never markup."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from qgis.PyQt.QtCore import QMarginsF, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPdfWriter, QTextLayout, QTextOption

from ..local_figures import as_read, numbers
from ..spreadsheets import Cell, figure
from .record_content import SITE_COLUMNS, EntryRecord, SiteRecord, decision_sentence, person, title

PAGE = (210.0, 297.0)
"""A4, upright, in millimetres."""

_DPI = 600
_MILLIMETRE = _DPI / 25.4
_LEFT, _RIGHT, _TOP, _BOTTOM = (each * _MILLIMETRE for each in (18.0, 16.0, 24.0, 20.0))
_WIDTH, _HEIGHT = (each * _MILLIMETRE for each in PAGE)
_INDENT = 32.0 * _MILLIMETRE
"""Where the second column begins: facts after their title, entries after their instant."""

INK, _PALE, _ACCENT, _LINE = "#1a1a1a", "#595959", "#31688e", "#c8c8c8"

_ELSEWHERE = ("name", "status", "up", "down", "question", "decision")
"""Keys of what stands elsewhere on the page than among the facts."""


def write_pdf(
    path: Path,
    records: Iterable[SiteRecord],
    *,
    heading: str,
    made: str,
    decimal_comma: bool,
    cancelled: Callable[[], None],
) -> int:
    """Write the record to ``path``; returns the number of entries written.

    ``heading`` (whose record it is) and ``made`` (when) stand on every page. ``cancelled`` is called for every entry
    and raises where the user wants to stop. OSError where the file cannot be written.
    """
    device = QPdfWriter(str(path))
    device.setResolution(_DPI)
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, QMarginsF(0.0, 0.0, 0.0, 0.0)
        )
    )
    device.setTitle(heading)
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(str(path))
    written, number = 0, 0
    try:
        for record in records:
            section = _Section(device, decimal_comma)
            section.fill(record, cancelled)
            written += len(record.entries)
            for count, page in enumerate(section.pages, start=1):
                if number and not device.newPage():
                    raise OSError(str(path))
                number += 1
                page.paint(painter)
                place = title("{page} of {pages} on this site · page {number}").format(
                    **numbers(page=count, pages=len(section.pages), number=number)
                )
                _frame(painter, heading, str(record.values["name"]), made, place)
    finally:
        painter.end()
    return written


class _Page:
    """What stands on one page: lines of text and rules."""

    def __init__(self) -> None:
        self.lines: list[tuple[float, float, QFont, str, str]] = []
        self.rules: list[float] = []

    def paint(self, painter: QPainter) -> None:
        for x, baseline, font, colour, text in self.lines:
            painter.setFont(font)
            painter.setPen(QColor(colour))
            painter.drawText(QPointF(x, baseline), text)
        painter.setPen(QColor(_LINE))
        for y in self.rules:
            painter.drawLine(QPointF(_LEFT, y), QPointF(_WIDTH - _RIGHT, y))


class _Section:
    """Breaks the record of one site into lines and pages."""

    def __init__(self, device: QPdfWriter, decimal_comma: bool) -> None:
        self._device = device
        self._decimal_comma = decimal_comma
        self.pages = [_Page()]
        self._y = _TOP

    def fill(self, record: SiteRecord, cancelled: Callable[[], None]) -> None:
        values = record.values
        self._text(str(values["name"]) or "–", _font(15, bold=True))
        self._text(str(values["status"]), _font(11, bold=True), colour=_ACCENT)
        self._gap(2.5)
        for key, text in SITE_COLUMNS:
            if key not in _ELSEWHERE and values[key] not in (None, ""):
                self._pair(title(text), _shown(values[key], self._decimal_comma))
        self._heading(title("Marks"))
        self._text(
            title("{up} in favour, {down} against, {question} with a question").format(
                up=values["up"], down=values["down"], question=values["question"]
            )
        )
        for mark in record.marks:
            self._text(mark)
        self._heading(title("Decisions"))
        for decision in record.decisions:
            self._text(decision_sentence(decision, as_read(decision.when)))
        if not record.decisions:
            self._text("–")
        self._heading(title("Log"))
        for entry in record.entries:
            cancelled()
            self._entry(entry)
        if not record.entries:
            self._text("–")

    def _entry(self, entry: EntryRecord) -> None:
        self._room(9.0)
        top = self._y
        self._text(as_read(entry.when), _font(8.5), colour=_PALE, width=_INDENT)
        self._y = top
        self._text(f"{person(entry)} {entry.did}", _font(9, bold=True), x=_INDENT)
        if entry.words:
            self._text(entry.words, x=_INDENT)
        self._gap(1.8)

    def _pair(self, name: str, value: str) -> None:
        self._room(5.0)
        top = self._y
        self._text(name, _font(9), colour=_PALE, width=_INDENT)
        below, self._y = self._y, top
        self._text(value, x=_INDENT)
        self._y = max(self._y, below)

    def _heading(self, text: str) -> None:
        self._room(16.0)
        self._gap(3.5)
        self._text(text, _font(11, bold=True), colour=_ACCENT)
        self.pages[-1].rules.append(self._y)
        self._gap(1.2)

    def _text(
        self, text: str, font: QFont | None = None, *, x: float = 0.0, width: float = 0.0, colour: str = INK
    ) -> None:
        """Put ``text`` down, in as many lines and on as many pages as it takes."""
        font = font or _font(9)
        width = (width or _WIDTH - _RIGHT - _LEFT) - (0.0 if width else x)
        for paragraph in text.replace("\t", "    ").split("\n"):
            layout = QTextLayout(paragraph, font, self._device)
            option = QTextOption()
            option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
            layout.setTextOption(option)
            layout.beginLayout()
            while (line := layout.createLine()).isValid():
                line.setLineWidth(width)
                self._line(layout, line, x, font, colour)
            layout.endLayout()

    def _line(self, layout: QTextLayout, line, x: float, font: QFont, colour: str) -> None:
        if self._y + line.height() > _HEIGHT - _BOTTOM:
            self._new_page()
        text = _part(layout.text(), line.textStart(), line.textLength())
        self.pages[-1].lines.append((_LEFT + x, self._y + line.ascent(), font, colour, text.rstrip()))
        self._y += line.height()

    def _new_page(self) -> None:
        self.pages.append(_Page())
        self._y = _TOP

    def _gap(self, millimetres: float) -> None:
        self._y += millimetres * _MILLIMETRE

    def _room(self, millimetres: float) -> None:
        """A new page where less than this is left."""
        if self._y + millimetres * _MILLIMETRE > _HEIGHT - _BOTTOM:
            self._new_page()


def _frame(painter: QPainter, heading: str, site: str, made: str, numbers: str) -> None:
    """What stands on every page: whose record of which site, when it was made, which page it is."""
    width = _WIDTH - _LEFT - _RIGHT
    painter.setFont(_font(8))
    painter.setPen(QColor(_PALE))
    metrics = painter.fontMetrics()
    for y, left, right in ((11 * _MILLIMETRE, heading, site), (_HEIGHT - 14 * _MILLIMETRE, made, numbers)):
        for text, alignment in ((left, Qt.AlignmentFlag.AlignLeft), (right, Qt.AlignmentFlag.AlignRight)):
            text = metrics.elidedText(text.replace("\n", " "), Qt.TextElideMode.ElideRight, int(width * 0.48))
            option = QTextOption(alignment)
            option.setWrapMode(QTextOption.WrapMode.NoWrap)
            painter.drawText(QRectF(_LEFT, y, width, 5 * _MILLIMETRE), text, option)


def _shown(value: Cell, decimal_comma: bool) -> str:
    return as_read(value) if isinstance(value, str) else figure(value, decimal_comma)


def _font(points: float, *, bold: bool = False) -> QFont:
    font = QFont()
    font.setPointSizeF(points)
    font.setBold(bold)
    return font


def _part(text: str, start: int, length: int) -> str:
    """A part of ``text`` by Qt's count, in which characters beyond the 65,536th take two places."""
    if text.isascii() or max(text) < "\U00010000":
        return text[start : start + length]
    return text.encode("utf-16-le")[2 * start : 2 * (start + length)].decode("utf-16-le", "replace")
