"""Paragraphs and tables laid out as strips that lie below each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QPagedPaintDevice, QPainter, QPen, QTextCharFormat, QTextLayout, QTextOption

from .model import (
    Cell,
    Image,
    PageNumber,
    PaperBlock,
    PaperParagraph,
    PaperTable,
    ParagraphLook,
    TextLook,
    Words,
)
from .pages import Paint, Strip, joined_gaps

_PADDING = 1.5
"""Millimetres of a paragraph's ground above and below its text."""

_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "justify": Qt.AlignmentFlag.AlignJustify,
}

_LOWER = {"middle": 0.5, "center": 0.5, "bottom": 1.0}
"""Share of a cell's free height that lies above its content."""


class Layouter:
    """Makes strips of blocks for one device; ``dots`` in a millimetre."""

    def __init__(self, device: QPagedPaintDevice, image: Callable[[Image], object], numbers=("", "")) -> None:
        self._device = device
        self._dots = device.logicalDpiX() / 25.4
        self._image = image
        self._numbers = numbers
        self._tab_scale = _tab_scale(device)

    def strips(self, blocks: Sequence[PaperBlock], width: float, most: float) -> list[Strip]:
        """The strips of ``blocks``, ``width`` and at most ``most`` dots high each."""
        made: list[Strip] = []
        for block in blocks:
            if isinstance(block, PaperTable):
                made.extend(self._table(block, width, most))
            else:
                made.extend(self._paragraph(block, width, most))
        return made

    # --- paragraphs

    def _paragraph(self, paragraph: PaperParagraph, width: float, most: float) -> list[Strip]:
        look = paragraph.look
        left, right = look.left * self._dots, width - look.right * self._dots
        made: list[Strip] = [self._gap(look.before)]
        inner: list[Strip] = []
        words: list[Words] = []
        label = paragraph.label
        for piece in [*paragraph.pieces, None]:
            if isinstance(piece, PageNumber):
                words.append(Words(self._numbers[piece.of_all], piece.look))
            elif isinstance(piece, Words):
                words.append(piece)
            else:
                if words or label or (piece is None and not inner):
                    inner.extend(self._lines(words, label, look, left, max(right, left + 1)))
                    words, label = [], ""
                if piece is not None:
                    inner.append(self._picture(piece, look.align, left, max(right - left, 1.0), most))
        made.extend(self._decorated(inner, look, left, right))
        made.append(self._gap(look.after))
        if look.keep:
            made = [replace(strip, keep=True) for strip in made]
        if look.new_page:
            made[0] = replace(made[0], new_page=True)
        return made

    def _gap(self, millimetres: float) -> Strip:
        return Strip(max(millimetres, 0.0) * self._dots, gap=True, keep=False)

    def _lines(self, words: Sequence[Words], label: str, look: ParagraphLook, left: float, right: float) -> list[Strip]:
        layout = QTextLayout("", _font(look.text), self._device)
        text, formats, begin = "", [], 0
        for each in words:
            shown = each.text.replace("\n", "\u2028").replace("\x00", "")
            length = len(shown.encode("utf-16-le", "replace")) // 2
            part = QTextLayout.FormatRange()
            part.start, part.length, part.format = begin, length, _format(each.look)
            formats.append(part)
            begin += length
            text += shown
        layout.setText(text)
        layout.setFormats(formats)
        first = 0.0 if label else look.first * self._dots
        layout.setTextOption(self._option(look, first))
        lines = []
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            indent = first if not lines else 0.0
            line.setLineWidth(max(right - left - indent, 1.0))
            lines.append((line, left + indent))
        layout.endLayout()
        strips = []
        for number, (line, x) in enumerate(lines):
            tied = len(lines) > 1 and number in (0, len(lines) - 2)
            height = line.height() * look.line
            strips.append(Strip(height, self._line_painter(layout, line, x, height - line.height()), keep=tied))
        if label and strips:
            below = strips[0].paint
            base = lines[0][0].ascent() + strips[0].height - lines[0][0].height()
            strips[0] = replace(strips[0], paint=self._label_painter(below, label, look, left, base))
        return strips

    @staticmethod
    def _line_painter(layout: QTextLayout, line, x: float, lower: float) -> Paint:
        def paint(painter: QPainter, left: float, top: float, layout=layout) -> None:  # the layout lives with its line
            line.draw(painter, QPointF(left + x - line.x(), top + lower - line.y()))

        return paint

    def _label_painter(self, below: Paint, label: str, look: ParagraphLook, left: float, base: float) -> Paint:
        def paint(painter: QPainter, at: float, top: float) -> None:
            painter.setFont(_font(look.text))
            painter.setPen(QColor(look.text.colour))
            painter.drawText(QPointF(at + left + look.first * self._dots, top + base), label)
            below(painter, at, top)

        return paint

    def _option(self, look: ParagraphLook, first: float) -> QTextOption:
        option = QTextOption(_ALIGN.get(look.align, Qt.AlignmentFlag.AlignLeft))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        begin = look.left * self._dots + first
        stops = [*look.tabs, *([(look.left, False)] if look.first < 0 else [])]
        tabs = []
        for place, ends in sorted(stops):
            if place * self._dots > begin:
                kind = QTextOption.TabType.RightTab if ends else QTextOption.TabType.LeftTab
                tabs.append(QTextOption.Tab((place * self._dots - begin) * self._tab_scale, kind))
        option.setTabs(tabs)
        return option

    def _picture(self, image: Image, align: str, left: float, width: float, most: float) -> Strip:
        shown_width, shown_height = image.width * self._dots, image.height * self._dots
        shrink = min(1.0, width / max(shown_width, 1.0), 0.95 * most / max(shown_height, 1.0))
        shown_width, shown_height = shown_width * shrink, shown_height * shrink
        x = left + {"right": width - shown_width, "center": (width - shown_width) / 2}.get(align, 0.0)

        def paint(painter: QPainter, at: float, top: float) -> None:
            picture = self._image(image)
            if not picture.isNull():
                painter.drawImage(QRectF(at + x, top, shown_width, shown_height), picture)

        return Strip(shown_height, paint)

    def _decorated(self, strips: list[Strip], look: ParagraphLook, left: float, right: float) -> list[Strip]:
        """``strips`` with the paragraph's ground and rules."""
        if look.ground or look.rule_above:
            strips = [Strip(_PADDING * self._dots, keep=True), *strips]
        if look.ground or look.rule_below:
            strips = [*strips[:-1], replace(strips[-1], keep=True), Strip(_PADDING * self._dots)]
        if not (look.ground or look.rule_above or look.rule_below):
            return strips

        def painter_of(strip: Strip, number: int) -> Paint:
            def paint(painter: QPainter, at: float, top: float) -> None:
                if look.ground:
                    painter.fillRect(QRectF(at + left, top, right - left, strip.height + 1), QColor(look.ground))
                if strip.paint is not None:
                    strip.paint(painter, at, top)
                for colour, here, y in (
                    (look.rule_above, number == 0, top),
                    (look.rule_below, number == len(strips) - 1, top + strip.height),
                ):
                    if colour and here:
                        self._line(painter, colour, at + left, y, at + right, y)

            return paint

        return [replace(strip, paint=painter_of(strip, number)) for number, strip in enumerate(strips)]

    def _line(self, painter: QPainter, colour: str, x1: float, y1: float, x2: float, y2: float) -> None:
        painter.setPen(QPen(QColor(colour), 0.25 * self._dots))
        painter.drawLine(QPointF(x1, y1), QPointF(x2, y2))

    # --- tables

    def _table(self, table: PaperTable, width: float, most: float) -> list[Strip]:
        whole = sum(table.widths)
        shrink = min(self._dots, width / whole) if whole else self._dots
        widths = [each * shrink for each in table.widths]
        headings: tuple[Strip, ...] = ()
        made: list[Strip] = []
        for number, row in enumerate(table.rows):
            strips = self._row(row, widths, most)
            if number < table.headings and len(strips) == 1 and strips[0].height < most / 3:
                headings += (strips[0],)
                made.append(replace(strips[0], keep=True))
            else:
                made.extend(replace(strip, heading=headings) for strip in strips)
        if table.new_page and made:
            made[0] = replace(made[0], new_page=True)
        return made

    def _row(self, row: Sequence[Cell], widths: Sequence[float], most: float) -> list[Strip]:
        """One strip, or several where the row is higher than a page."""
        places, waiting, column = [], [], 0
        for cell in row:
            own = sum(widths[column : column + cell.span]) or 1.0
            places.append((sum(widths[:column]), own))
            _, right, _, left = (each * self._dots for each in cell.padding)
            waiting.append(joined_gaps(self.strips(cell.blocks, max(own - left - right, 1.0), most)))
            column += cell.span
        pads = [(cell.padding[0] + cell.padding[2]) * self._dots for cell in row]
        room = most - max(pads, default=0.0)
        made = []
        while not made or any(waiting):
            parts = []
            for number, strips in enumerate(waiting):
                count, height = 0, 0.0
                while count < len(strips) and (count == 0 or height + strips[count].height <= room):
                    height += strips[count].height
                    count += 1
                parts.append((strips[:count], height + pads[number]))
                waiting[number] = strips[count:]
            made.append(self._row_strip(row, places, parts))
        return made

    def _row_strip(self, row: Sequence[Cell], places, parts) -> Strip:
        height = max((each for _, each in parts), default=0.0)

        def paint(painter: QPainter, left: float, top: float) -> None:
            for cell, (x, width), (strips, used) in zip(row, places, parts):
                if cell.ground:
                    painter.fillRect(QRectF(left + x, top, width, height), QColor(cell.ground))
                y = top + cell.padding[0] * self._dots + (height - used) * _LOWER.get(cell.align, 0.0)
                for strip in strips:
                    if strip.paint is not None:
                        strip.paint(painter, left + x + cell.padding[3] * self._dots, y)
                    y += strip.height
                x1, x2, y1, y2 = left + x, left + x + width, top, top + height
                lines = ((x1, y1, x2, y1), (x2, y1, x2, y2), (x1, y2, x2, y2), (x1, y1, x1, y2))
                for colour, ends in zip(cell.edges, lines):
                    if colour:
                        self._line(painter, colour, *ends)

        return Strip(height, paint)


def _tab_scale(device: QPagedPaintDevice) -> float:
    """What a tab's place in dots must be multiplied with: Qt takes it for dots of the screen, whatever that has."""
    layout = QTextLayout("\tx", QFont(), device)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTabs([QTextOption.Tab(1000.0, QTextOption.TabType.LeftTab)])
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(1e6)
    layout.endLayout()
    place = line.cursorToX(1)
    return 1000.0 / (place[0] if isinstance(place, tuple) else place)


def _font(look: TextLook) -> QFont:
    font = QFont(look.family)
    font.setPointSizeF(max(look.size, 1.0))
    font.setBold(look.bold)
    font.setItalic(look.italic)
    font.setUnderline(look.underline)
    if look.capitals:
        font.setCapitalization(QFont.Capitalization.AllUppercase)
    return font


def _format(look: TextLook) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setFont(_font(look))
    form.setForeground(QColor(look.colour))
    if look.ground:
        form.setBackground(QColor(look.ground))
    return form
