"""Blocks of content as OpenDocument writes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Optional

from .content import Block, PageBreak, Paragraph, Picture, Run, Table, ToFill
from .markup import Element
from .odt_styles import PartStyles
from .pictures import picture_file
from .placeholders import column_shares

if TYPE_CHECKING:
    from .odt import OdtTemplate

_TALLEST = 0.82
"""Share of the page's height that a picture may take, so that its caption stands below it."""

_FRAME = {
    "style:vertical-pos": "top",
    "style:vertical-rel": "baseline",
    "fo:border": "none",
    "fo:padding": "0mm",
}
_CELL = {"fo:border": "0.5pt solid #8c8c8c", "fo:padding": "1.2mm"}
_HEADING_CELL = {**_CELL, "fo:background-color": "#eef1f4"}


class BlockWriter:
    """Writes blocks into one part of a document."""

    def __init__(self, template: OdtTemplate, styles: PartStyles, width_mm: float, height_mm: float) -> None:
        self._template = template
        self._styles = styles
        self._width, self._height = width_mm, height_mm
        self._pictures = self._tables = 0
        self._own = ""
        self._break = False
        self._numbered: Optional[Element] = None
        self._continued = False

    def written(self, own_style: str, blocks: Sequence[Block]) -> list[Element]:
        """The elements for ``blocks`` in place of a paragraph with the style ``own_style``."""
        self._own, self._break, self._numbered, self._continued = own_style, False, None, False
        made: list[Element] = []
        for block in blocks:
            self._template.cancelled()
            if isinstance(block, PageBreak):
                self._break, self._numbered = True, None
            elif isinstance(block, Paragraph):
                made.extend(self._paragraph(block))
            elif isinstance(block, Picture):
                made.extend(self._picture(block))
            elif block.titles:
                made.extend(self._table(block))
        if self._break:
            made.append(self._text("", []))
        return made

    def _paragraph(self, paragraph: Paragraph) -> list[Element]:
        style = self._template.style(paragraph.style)
        numbering = self._template.styles.inherited(style, "style:list-style-name") if style is not None else ""
        element = self._text(paragraph.style, paragraph.runs)
        if element.name == "text:h":
            self._numbered, self._continued = None, False
        if not numbering or element.name == "text:h":
            self._numbered = None
            return [element]
        if self._numbered is not None and self._numbered.get("text:style-name") == numbering:
            self._numbered.children.append(Element("text:list-item", {}, element))
            return []
        self._numbered = Element("text:list", {"text:style-name": numbering}, Element("text:list-item", {}, element))
        if self._continued:
            self._numbered.attributes["text:continue-numbering"] = "true"
        self._continued = True
        return [self._numbered]

    def _text(self, title: str, runs: Sequence[Run] | Run, **look: str) -> Element:
        style = self._template.style(title)
        name = style.get("style:name") if style is not None else self._own
        level = self._template.styles.inherited(style, "style:default-outline-level") if style is not None else ""
        if self._break:
            look, self._break = {**look, "fo_break_before": "page"}, False
        attributes = {"text:style-name": self._styles.derived(name, **look) if look else name}
        inline = self._template.inline(self._template.filling.pieces(runs))
        if level.isdecimal() and int(level):
            return Element("text:h", {**attributes, "text:outline-level": level}, *inline)
        return Element("text:p", attributes, *inline)

    def _picture(self, picture: Picture) -> list[Element]:
        self._numbered = None
        file = picture_file(picture)
        if file is None:
            made = [self._text("", [ToFill(picture.description or picture.caption or "afbeelding")])]
        else:
            self._pictures += 1
            width, height = file.fitted(picture.width_mm, self._width, self._height * _TALLEST)
            clean = self._template.filling.plain
            graphic = self._styles.made("graphic", "style:graphic-properties", _FRAME)
            frame = Element(
                "draw:frame",
                {
                    "draw:style-name": graphic,
                    "draw:name": f"EV Planner {self._pictures}",
                    "text:anchor-type": "as-char",
                    "svg:width": f"{width:.2f}mm",
                    "svg:height": f"{height:.2f}mm",
                },
                Element(
                    "draw:image",
                    {
                        "xlink:href": self._template.embedded(file),
                        "xlink:type": "simple",
                        "xlink:show": "embed",
                        "xlink:actuate": "onLoad",
                    },
                ),
                Element("svg:title", {}, clean(picture.caption)),
                Element("svg:desc", {}, clean(picture.description)),
            )
            look = {"fo_keep_with_next": "always"} if picture.caption else {}
            paragraph = self._text(self._template.known_style("Body"), [], **look)
            paragraph.children.append(frame)
            made = [paragraph]
        if picture.caption:
            made.append(self._text("Caption", picture.caption))
        return made

    def _table(self, table: Table) -> list[Element]:
        self._numbered = None
        self._tables += 1
        shares = column_shares(table.titles, table.rows)
        form = {"style:width": f"{self._width:.2f}mm", "table:align": "left", "fo:margin-bottom": "3mm"}
        if self._break:
            form["fo:break-before"], self._break = "page", False
        whole = self._styles.made("table", "style:table-properties", form)
        columns = [
            Element("table:table-column", {"table:style-name": self._styles.made(
                "table-column", "style:table-column-properties", {"style:column-width": f"{self._width * share:.2f}mm"}
            )})
            for share in shares
        ]  # fmt: skip
        text = self._template.known_style("Table Contents", "Table Text", "Body")
        heading = self._template.known_style("Table Heading")
        count = len(table.titles)
        rows = [self._row([*row[:count], *[""] * (count - len(row))], text, _CELL) for row in table.rows]
        head = Element("table:table-header-rows", {}, self._row(table.titles, heading or text, _HEADING_CELL))
        attributes = {"table:name": f"EV Planner {self._tables}", "table:style-name": whole}
        return [Element("table:table", attributes, *columns, head, *rows)]

    def _row(self, cells: Sequence[Run], style: str, look: dict[str, str]) -> Element:
        name = self._styles.made("table-cell", "style:table-cell-properties", look)
        form = self._styles.made("table-row", "style:table-row-properties", {"fo:keep-together": "always"})
        row = Element("table:table-row", {"table:style-name": form})
        for cell in cells:
            row.children.append(
                Element(
                    "table:table-cell",
                    {"table:style-name": name, "office:value-type": "string"},
                    self._text(style, [cell]),
                )
            )
        return row
