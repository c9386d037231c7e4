"""Tables of texts on a layout's page."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    QgsLayoutFrame,
    QgsLayoutItemManualTable,
    QgsLayoutMultiFrame,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsLayoutTable,
    QgsPrintLayout,
    QgsTableCell,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetricsF

from ..compat import LAYOUT_MILLIMETRES

INK, LINE, _GROUND = "#1a1a1a", "#c8c8c8", "#eef3f7"
"""Colours of letters, lines, and the ground of the first row."""

TABLE_POINTS = 7.5
"""Size of the letters in tables."""

_POINT = 25.4 / 72.0
_LINE_PITCH = 1.0
"""Height of a line of text in a table, in letter sizes, as QGIS sets it."""

_CELL_MARGIN = 0.7
"""Millimetres."""


@dataclass(frozen=True)
class ReportTable:
    """A table of texts: headers, widths in millimetres (0 for what is left), rows, which columns stand to the right."""

    headers: Sequence[str]
    widths: Sequence[float]
    rows: Sequence[Sequence[str]]
    right: Sequence[int] = ()


def add_table(layout: QgsPrintLayout, name: str, x: float, y: float, width: float, height: float) -> None:
    """Put an empty table called ``name`` on the page; all in millimetres."""
    table = QgsLayoutItemManualTable.create(layout)
    layout.addMultiFrame(table)
    table.setIncludeTableHeader(False)
    table.setHeaderMode(QgsLayoutTable.HeaderMode.NoHeaders)
    table.setWrapBehavior(QgsLayoutTable.WrapBehavior.WrapText)
    table.setCellMargin(_CELL_MARGIN)
    table.setGridColor(QColor(LINE))
    table.setGridStrokeWidth(0.15)
    table.setVerticalGrid(False)
    table.setContentTextFormat(_format(TABLE_POINTS))
    table.setHeaderTextFormat(_format(TABLE_POINTS, bold=True))
    frame = QgsLayoutFrame(layout, table)
    frame.setId(name)
    place(frame, x, y, width, height)
    table.addFrame(frame)
    table.setResizeMode(QgsLayoutMultiFrame.ResizeMode.UseExistingFrames)


def fill_table(frame: QgsLayoutFrame, content: ReportTable | None) -> None:
    """Show ``content`` in the table of ``frame``, or hide it (``None``)."""
    table = frame.multiFrame()
    frame.setVisibility(content is not None)
    if content is None:
        table.setTableContents([])
        return
    alignments = [alignment(number in content.right) for number in range(len(content.headers))]
    # A row of its own: QGIS's own header does not follow the alignment of the columns.
    header = [_cell(text, alignment) for text, alignment in zip(content.headers, alignments)]
    for cell in header:
        cell.setTextFormat(table.headerTextFormat())
        cell.setBackgroundColor(QColor(_GROUND))
    rows = [[_cell(text, alignment) for text, alignment in zip(row, alignments)] for row in content.rows]
    table.setTableContents([header, *rows])
    table.setColumnWidths(list(content.widths))


def table_height(content: ReportTable, points: float = TABLE_POINTS) -> float:
    """How high ``content`` comes out in millimetres, about: QGIS only tells how high the frame is."""
    font = QFont()
    font.setPixelSize(100)
    metrics = QFontMetricsF(font)
    size = points * _POINT
    height = 0.0
    for row in (content.headers, *content.rows):
        lines = [
            math.ceil(metrics.horizontalAdvance(text) / 100.0 * size / width)
            for text, width in zip(row, content.widths)
            if width > 0
        ]
        height += max([1, *lines]) * size * _LINE_PITCH + 2 * _CELL_MARGIN
    return height


def _cell(text: str, alignment) -> QgsTableCell:
    cell = QgsTableCell(text)
    cell.setHorizontalAlignment(alignment)
    return cell


def _format(points: float, *, bold: bool = False) -> QgsTextFormat:
    font = QFont()
    font.setBold(bold)
    made = QgsTextFormat()
    made.setFont(font)
    made.setSize(points)
    made.setColor(QColor(INK))
    return made


def alignment(right: bool):
    """To the right, for figures, or to the left."""
    return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft


def place(item, x: float, y: float, width: float, height: float) -> None:
    """Move and resize ``item``; all in millimetres."""
    item.attemptMove(QgsLayoutPoint(x, y, LAYOUT_MILLIMETRES))
    item.attemptResize(QgsLayoutSize(width, height, LAYOUT_MILLIMETRES))
