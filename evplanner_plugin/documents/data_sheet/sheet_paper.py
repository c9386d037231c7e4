"""The data sheet on paper (PDF): one A4 on its side. Texts are texts, never markup."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QMarginsF, QRectF, QSizeF
from qgis.PyQt.QtGui import (
    QBrush,
    QColor,
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTableFormat,
)

from ..local_figures import number as figure
from .data_sheet import DataSheet
from .sheet_content import (
    SOURCE_COLUMNS,
    cells,
    comparison,
    filled_words,
    heading,
    newest,
    sign,
    signs,
    source_rows,
    summary,
    word,
)
from .sheet_page import labels
from .themes import said

_DPI = 300
_MILLIMETRE = _DPI / 25.4
_PIXEL = 96 / 25.4
"""Pixels in a millimetre of margins and borders, which Qt takes for those of a screen with 96 dots per inch."""
_MARGIN = 9.0
"""Millimetres around the page's content."""

_SIZES = (8.0, 7.6, 7.2, 6.8, 6.4, 6.0, 5.6)
"""Points that the text may have; the largest with which all of it stands on one page is taken."""

_WIDTHS = (13, 4, 17, 6, 9, 12, 12, 27)
"""Share of the page's width of every column, in percent."""

_INK, _PALE, _LINE, _SHADE = "#1a1a1a", "#595959", "#c8c8c8", "#eef3f7"


def write_paper(
    path: Path, sheet: DataSheet, others: Sequence[DataSheet], language: str, made: str
) -> int:
    """Write ``sheet`` to ``path``; returns the number of pages. OSError where it cannot be written."""
    device = QPdfWriter(str(path))
    device.setResolution(_DPI)
    device.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF(0.0, 0.0, 0.0, 0.0)
        )
    )
    device.setTitle(heading(sheet))
    for points in _SIZES:
        document = _document(device, points, sheet, others, language, made)
        if document.pageCount() == 1:
            break
    painter = QPainter()
    if not painter.begin(device):
        raise OSError(str(path))
    try:
        width, height = document.pageSize().width(), document.pageSize().height()
        for page in range(document.pageCount()):
            if page and not device.newPage():
                raise OSError(str(path))
            painter.save()
            painter.translate(0, -page * height)
            document.drawContents(painter, QRectF(0, page * height, width, height))
            painter.restore()
    finally:
        painter.end()
    return document.pageCount()


def _document(device, points: float, sheet: DataSheet, others, language: str, made: str):
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.documentLayout().setPaintDevice(device)
    font = QFont()
    font.setPointSizeF(points)
    document.setDefaultFont(font)
    document.setDocumentMargin(_MARGIN * _PIXEL)
    document.setPageSize(QSizeF(297.0 * _MILLIMETRE, 210.0 * _MILLIMETRE))
    cursor = QTextCursor(document)
    cursor.beginEditBlock()  # laid out once, at its end, not after every cell
    _write(_Writing(cursor, points), sheet, others, language, made)
    cursor.endEditBlock()
    return document


def _write(writing: _Writing, sheet: DataSheet, others: Sequence[DataSheet], language: str, made: str) -> None:
    writing.line(heading(sheet), size=1.9, bold=True)
    writing.line(summary(sheet))
    writing.line(signs(sheet), colour=_PALE)
    _main_table(writing, sheet, language)
    if sheet.sources:
        writing.line(word("Sources of charging locations"), size=1.15, bold=True)
        titles = [word(text) for text, _ in SOURCE_COLUMNS]
        writing.table(titles, source_rows(sheet, read=True), (22, 12, 8, 7, 6, 22, 23))
    for duty in sheet.duties:
        text = said(duty.text, language)
        writing.line(f"{text} {duty.source}. {word('Confidence')}: {duty.confidence}.", colour=_PALE, size=0.9)
    writing.line(made, colour=_PALE, size=0.9)
    if others:
        compared = comparison([sheet, *others], language)
        writing.line(word("Comparison"), size=1.15, bold=True, new_page=True)
        rest = 78 // (len(compared.columns) - 2)
        writing.table(
            [column.title for column in compared.columns[1:]],
            [row[1:] for row in compared.rows],
            (100 - rest * (len(compared.columns) - 2), *[rest] * (len(compared.columns) - 2)),
        )


def _main_table(writing: _Writing, sheet: DataSheet, language: str) -> None:
    titles = labels()
    rows = []
    for row in sheet.rows:
        told = cells(row, sheet, language)
        standard = told["standard"]
        if not standard and told["possible"]:
            standard = f"({titles['possible']}: {told['possible']})"
        wanting = f"{told['without']}: {told['lacking']}. → {told['ask']}" if told["ask"] else ""
        rows.append(
            [
                f"{sign(row)} {told['theme']}", figure(row.count), told["source"], newest(row), filled_words(row),
                told["licence"], standard, wanting,
            ]
        )  # fmt: skip
    names = ("theme", "count", "source", "newest", "filled", "licence", "standard", "wanting")
    shaded = {number for number, row in enumerate(sheet.rows, start=1) if row.wanting}
    writing.table([titles[name] for name in names], rows, _WIDTHS, shaded)


class _Writing:
    """Puts lines and tables into a document, as plain text."""

    def __init__(self, cursor: QTextCursor, points: float) -> None:
        self._cursor = cursor
        self._points = points
        self._begun = False

    def line(
        self, text: str, *, size: float = 1.0, bold: bool = False, colour: str = _INK, new_page: bool = False
    ) -> None:
        """Add a paragraph; ``size`` is relative to the document's."""
        block = QTextBlockFormat()
        block.setTopMargin(0.4 * size * self._points * 96 / 72)
        if new_page:
            block.setPageBreakPolicy(QTextBlockFormat.PageBreakFlag.PageBreak_AlwaysBefore)
        if self._begun:
            self._cursor.insertBlock(block)
        self._begun = True
        self._cursor.insertText(text, self._characters(size, bold, colour))

    def table(self, titles, rows, widths, shaded=frozenset()) -> None:
        """Add a table; ``widths`` in percent, ``shaded`` are the numbers of rows with a ground (1 is the first)."""
        form = QTextTableFormat()
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        form.setColumnWidthConstraints([QTextLength(QTextLength.Type.PercentageLength, each) for each in widths])
        form.setHeaderRowCount(1)
        form.setCellPadding(0.4 * _PIXEL)
        form.setCellSpacing(0)
        form.setBorder(0.1 * _PIXEL)
        form.setBorderBrush(QBrush(QColor(_LINE)))
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        if hasattr(form, "setBorderCollapse"):  # Qt 5.14 and later
            form.setBorderCollapse(True)
        table = self._cursor.insertTable(len(rows) + 1, len(titles), form)
        for number, row in enumerate([titles, *rows]):
            for column, cell in enumerate(row):
                place = table.cellAt(number, column)
                text = "–" if cell is None or cell == "" else str(cell)
                place.firstCursorPosition().insertText(text, self._characters(1.0, not number or not column, _INK))
                if number in shaded:
                    ground = place.format()
                    ground.setBackground(QBrush(QColor(_SHADE)))
                    place.setFormat(ground)
        self._cursor.movePosition(QTextCursor.MoveOperation.End)

    def _characters(self, size: float, bold: bool, colour: str) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFontPointSize(self._points * size)
        form.setForeground(QBrush(QColor(colour)))
        form.setFontWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
        return form
