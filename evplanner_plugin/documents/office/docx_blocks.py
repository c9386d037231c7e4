"""Blocks of content as Word writes them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Optional

from .content import Block, PageBreak, Paragraph, Picture, Run, Table, ToFill
from .lengths import DRAWN, TWIPS
from .markup import Element
from .pictures import PictureFile, picture_file
from .placeholders import column_shares

if TYPE_CHECKING:
    from .docx import DocxTemplate
    from .docx_part import DocxPart

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
_REFERENCES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

_NO_DISTANCE = dict.fromkeys(("distT", "distB", "distL", "distR"), "0")

_TALLEST = 0.82
"""Share of the page's height that a picture may take, so that its caption stands below it."""

_ORDER = ("w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:numPr")
"""Word wants the properties of a paragraph in this order; what a placeholder's paragraph has comes behind."""


class BlockWriter:
    """Writes blocks into one part of a document."""

    def __init__(self, template: DocxTemplate, part: DocxPart, width_mm: float, height_mm: float) -> None:
        self._template = template
        self._part = part
        self._width, self._height = width_mm, height_mm
        self._own: Optional[Element] = None
        self._break = False
        self._list = ("", "")

    def written(self, own_look: Optional[Element], blocks: Sequence[Block]) -> list[Element]:
        """The elements for ``blocks`` in place of a paragraph with the properties ``own_look``."""
        self._own, self._break, self._list = own_look, False, ("", "")
        made: list[Element] = []
        for block in blocks:
            self._template.cancelled()
            if isinstance(block, PageBreak):
                self._break = True
            elif isinstance(block, Paragraph):
                made.append(self._paragraph(block))
            elif isinstance(block, Picture):
                made.extend(self._picture(block))
            elif block.titles:
                made.extend(self._table(block))
        if self._break:
            made.append(self._text("", []))
        return made

    def _paragraph(self, paragraph: Paragraph) -> Element:
        styles = self._template.styles
        style = self._template.style(paragraph.style)
        numbered = styles.property(style, "w:numPr", "w:numId") if style is not None else None
        made = self._text(paragraph.style, paragraph.runs)
        look = made.child("w:pPr")
        if styles.outline_level(look):
            self._list = ("", "")
        elif numbered is not None:
            like = numbered.get("w:val")
            if self._list[0] != like:
                self._list = (like, self._template.numbering.begun_anew(like))
            number = Element(
                "w:numPr", {}, Element("w:ilvl", {"w:val": "0"}), Element("w:numId", {"w:val": self._list[1]})
            )
            self._set(look, number)
        return made

    def _text(self, title: str, runs: Sequence[Run] | Run, *, keep: bool = False) -> Element:
        style = self._template.style(title)
        if style is not None:
            look = Element("w:pPr", {}, Element("w:pStyle", {"w:val": style.get("w:styleId")}))
        else:
            look = self._own.copy() if self._own is not None else Element("w:pPr")
            look.children = [
                child for child in look.elements() if child.name not in ("w:sectPr", "w:rPr", "w:pPrChange")
            ]
        if keep:
            self._set(look, Element("w:keepNext"))
        if self._break:
            self._set(look, Element("w:pageBreakBefore"))
            self._break = False
        inline = self._template.inline(self._template.filling.pieces(runs))
        return Element("w:p", {}, *([look] if look.children else []), *inline)

    @staticmethod
    def _set(look: Element, wanted: Element) -> None:
        """Put a property of a paragraph in its place."""
        look.children = [child for child in look.elements() if child.name != wanted.name]
        before = _ORDER[: _ORDER.index(wanted.name)]
        look.children.insert(sum(child.name in before for child in look.elements()), wanted)

    def _picture(self, picture: Picture) -> list[Element]:
        file = picture_file(picture)
        if file is None:
            made = self._text("", [ToFill(picture.description or picture.caption or "afbeelding")])
        else:
            made = self._text(self._template.known_style("Body"), [], keep=bool(picture.caption))
            made.children.append(Element("w:r", {}, self._drawing(picture, file)))
        return [made, self._text("Caption", picture.caption)] if picture.caption else [made]

    def _drawing(self, picture: Picture, file: PictureFile) -> Element:
        width, height = file.fitted(picture.width_mm, self._width, self._height * _TALLEST)
        extent = {"cx": str(round(width * DRAWN)), "cy": str(round(height * DRAWN))}
        count = str(self._template.next_drawing())
        plain = self._template.filling.plain
        named = {"id": count, "name": f"EV Planner {count}", "descr": plain(picture.description)}
        if picture.caption:
            named["title"] = plain(picture.caption)
        shown = Element(
            "pic:pic",
            {"xmlns:pic": f"{_DRAWING}/picture"},
            Element("pic:nvPicPr", {}, Element("pic:cNvPr", named), Element("pic:cNvPicPr")),
            Element(
                "pic:blipFill", {},
                Element("a:blip", {"xmlns:r": _REFERENCES, "r:embed": self._template.embedded(self._part, file)}),
                Element("a:stretch", {}, Element("a:fillRect")),
            ),
            Element(
                "pic:spPr", {},
                Element("a:xfrm", {}, Element("a:off", {"x": "0", "y": "0"}), Element("a:ext", extent)),
                Element("a:prstGeom", {"prst": "rect"}, Element("a:avLst")),
            ),
        )  # fmt: skip
        return Element(
            "w:drawing", {},
            Element(
                "wp:inline",
                {"xmlns:wp": f"{_DRAWING}/wordprocessingDrawing", **_NO_DISTANCE},
                Element("wp:extent", extent),
                Element("wp:docPr", named),
                Element(
                    "wp:cNvGraphicFramePr", {},
                    Element("a:graphicFrameLocks", {"xmlns:a": f"{_DRAWING}/main", "noChangeAspect": "1"}),
                ),
                Element(
                    "a:graphic", {"xmlns:a": f"{_DRAWING}/main"},
                    Element("a:graphicData", {"uri": f"{_DRAWING}/picture"}, shown),
                ),
            ),
        )  # fmt: skip

    def _table(self, table: Table) -> list[Element]:
        widths = [str(round(self._width * share * TWIPS)) for share in column_shares(table.titles, table.rows)]
        edges = ("top", "left", "bottom", "right", "insideH", "insideV")
        line = {"w:val": "single", "w:sz": "4", "w:space": "0", "w:color": "8C8C8C"}
        margins = {"top": "40", "left": "80", "bottom": "40", "right": "80"}
        look = Element(
            "w:tblPr", {},
            Element("w:tblW", {"w:w": str(sum(map(int, widths))), "w:type": "dxa"}),
            Element("w:tblBorders", {}, *(Element(f"w:{edge}", line) for edge in edges)),
            Element("w:tblLayout", {"w:type": "fixed"}),
            Element(
                "w:tblCellMar", {},
                *(Element(f"w:{side}", {"w:w": width, "w:type": "dxa"}) for side, width in margins.items()),
            ),
            Element("w:tblLook", {"w:val": "0020", "w:firstRow": "1"}),
        )  # fmt: skip
        text = self._template.known_style("Table Contents", "Table Text", "Body")
        heading = self._template.known_style("Table Heading")
        rows = [self._row(table.titles, widths, heading or text, heading=True)]
        rows.extend(
            self._row([*row[: len(widths)], *[""] * (len(widths) - len(row))], widths, text) for row in table.rows
        )
        grid = Element("w:tblGrid", {}, *(Element("w:gridCol", {"w:w": width}) for width in widths))
        return [Element("w:tbl", {}, look, grid, *rows), self._text(text, [])]

    def _row(self, cells: Sequence[Run], widths: Sequence[str], style: str, *, heading: bool = False) -> Element:
        look = Element("w:trPr", {}, Element("w:cantSplit"), *([Element("w:tblHeader")] if heading else []))
        row = Element("w:tr", {}, look)
        for cell, width in zip(cells, widths):
            own = Element("w:tcPr", {}, Element("w:tcW", {"w:w": width, "w:type": "dxa"}))
            if heading:
                own.children.append(Element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": "EEF1F4"}))
            row.children.append(Element("w:tc", {}, own, self._text(style, [cell])))
        return row
