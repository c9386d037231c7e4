"""A DOCX as paper."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Optional

from ..lengths import DRAWN, TWIPS, number
from ..markup import Element
from .docx_looks import Looks, Properties, colour_of
from .labels import Counter
from .model import Cell, Image, PageNumber, Paper, PaperBlock, PaperParagraph, PaperTable, Words

if TYPE_CHECKING:
    from ..docx import DocxTemplate
    from ..docx_part import DocxPart

_SIDES = ("top", "right", "bottom", "left")
_NO_EDGES = ("", "", "", "")


def paper_of(template: DocxTemplate, title: str) -> Paper:
    """The filled ``template`` as paper."""
    section = template.section()
    size, margins = section.child("w:pgSz") or Element(""), section.child("w:pgMar") or Element("")
    looks = Looks(template)
    sections = list(template.body.every("w:sectPr"))
    titled = sections[0].child("w:titlePg") if sections else None
    around = {kind: _around(template, looks, sections, kind, "default") for kind in ("header", "footer")}
    first = None
    if titled is not None and titled.get("w:val", "1") not in ("0", "false", "off"):
        first = (
            _around(template, looks, sections[:1], "header", "first"),
            _around(template, looks, sections[:1], "footer", "first"),
        )
    places = {
        side: abs(number(margins.get(f"w:{side}"), default)) / TWIPS
        for side, default in (
            ("left", 1134), ("right", 1134), ("top", 1134), ("bottom", 1134), ("header", 708), ("footer", 708)
        )
    }  # fmt: skip
    return Paper(
        width=number(size.get("w:w"), 11906) / TWIPS,
        height=number(size.get("w:h"), 16838) / TWIPS,
        left=places["left"],
        right=places["right"],
        top=places["top"],
        bottom=places["bottom"],
        header_at=places["header"],
        footer_at=places["footer"],
        title=title,
        header=around["header"],
        footer=around["footer"],
        body=_Reader(template, template.main, looks).blocks(template.body),
        first=first,
    )


def _around(template: DocxTemplate, looks: Looks, sections: list[Element], kind: str, which: str) -> list[PaperBlock]:
    """What stands in the header or footer: the last section's, or what it takes over from those before it."""
    for section in reversed(sections):
        for reference in section.elements(f"w:{kind}Reference"):
            name = template.main.target(reference.get("r:id"))
            part = next((each for each in template.around if each.name == name), None)
            if part is not None and reference.get("w:type", "default") == which:
                return _Reader(template, part, looks).blocks(part.root)
    return []


class _Field:
    """What is known of a field while its runs are read: its instruction, and whether its result is being told."""

    def __init__(self) -> None:
        self.instruction = ""
        self.told = False

    @property
    def page(self) -> Optional[bool]:
        """False for the page's number, true for the number of pages, nothing for other fields."""
        word = (self.instruction.split() or [""])[0].upper()
        return {"PAGE": False, "NUMPAGES": True}.get(word)


class _Reader:
    """Reads what stands in one part of the document."""

    def __init__(self, template: DocxTemplate, part: DocxPart, looks: Looks) -> None:
        self._template = template
        self._part = part
        self._looks = looks
        self._counters: dict[str, Counter] = {}
        self._new_page = False

    def blocks(self, container: Element) -> list[PaperBlock]:
        """The paragraphs and tables within ``container``."""
        made: list[PaperBlock] = []
        for child in container.elements():
            if child.name == "w:p":
                made.extend(self._paragraph(child))
            elif child.name == "w:tbl":
                made.append(self._table(child))
            elif child.name in ("w:sdt", "w:sdtContent", "w:ins", "w:customXml", "w:smartTag"):
                made.extend(self.blocks(child))
        return made

    def _paragraph(self, paragraph: Element) -> list[PaperBlock]:
        look = paragraph.child("w:pPr")
        properties = self._looks.paragraph(look)
        label = self._label(properties)
        boxes: list[Element] = []
        fields: list[_Field] = []
        made: list[PaperBlock] = []
        pieces: list = []
        shown = self._looks.paragraph_look(properties, new_page=self._new_page)
        self._new_page = False
        for piece in self._pieces(paragraph, properties, boxes, fields):
            if piece is None:  # a page ends within the paragraph
                if pieces:
                    made.append(PaperParagraph(shown, pieces, label))
                    label = ""
                pieces, shown = [], self._looks.paragraph_look(properties, new_page=True)
            else:
                pieces.append(piece)
        if not pieces and shown.new_page and not properties.get("new_page"):
            self._new_page = True  # a paragraph that only ends the page
        else:
            made.append(PaperParagraph(shown, pieces, label))
        section = look.child("w:sectPr") if look is not None else None
        if section is not None:
            kind = section.child("w:type")
            self._new_page = kind is None or kind.get("w:val") != "continuous"
        for box in boxes:
            made.extend(self.blocks(box))
        return made

    def _label(self, properties: Properties) -> str:
        listed = properties.get("numId", "")
        if not listed or listed == "0":
            return ""
        level = int(number(properties.get("ilvl", "0"))) + 1
        form = self._looks.label_form(listed, level)
        return self._counters.setdefault(listed, Counter()).label(level, form)

    def _pieces(self, element: Element, properties: Properties, boxes: list[Element], fields: list[_Field]) -> Iterator:
        for child in element.elements():
            if child.name == "w:r":
                yield from self._run(child, properties, boxes, fields)
            elif child.name == "w:fldSimple":
                field = _Field()
                field.instruction = child.get("w:instr")
                if field.page is None:
                    yield from self._pieces(child, properties, boxes, fields)
                else:
                    yield PageNumber(self._looks.text_look(self._looks.run(properties, None)), field.page)
            elif child.name not in ("w:p", "w:pPr", "w:del", "w:moveFrom"):
                yield from self._pieces(child, properties, boxes, fields)

    def _run(self, run: Element, properties: Properties, boxes: list[Element], fields: list[_Field]) -> Iterator:
        own = self._looks.run(properties, run.child("w:rPr"))
        look = self._looks.text_look(own)
        if own.get("vanish") == "1":
            return
        for part in run.elements():
            if part.name == "w:fldChar":
                kind = part.get("w:fldCharType")
                if kind == "begin":
                    fields.append(_Field())
                elif kind == "separate" and fields:
                    fields[-1].told = True
                    if fields[-1].page is not None:
                        yield PageNumber(look, fields[-1].page)
                elif kind == "end" and fields:
                    ended = fields.pop()
                    if not ended.told and ended.page is not None:
                        yield PageNumber(look, ended.page)
            elif part.name == "w:instrText" and fields:
                fields[-1].instruction += part.text()
            elif fields and (not fields[-1].told or fields[-1].page is not None):
                continue
            elif part.name == "w:t":
                yield Words(part.text().replace("\n", " "), look)
            elif part.name == "w:tab":
                yield Words("\t", look)
            elif part.name == "w:noBreakHyphen":
                yield Words("\u2011", look)
            elif part.name in ("w:br", "w:cr"):
                yield None if part.get("w:type") == "page" else Words("\n", look)
            elif part.name in ("w:drawing", "mc:AlternateContent"):
                yield from self._drawing(part, boxes)

    def _drawing(self, drawing: Element, boxes: list[Element]) -> Iterator[Image]:
        if drawing.name == "mc:AlternateContent":  # the same twice, for newer and older programs
            drawing = next(drawing.elements("mc:Choice"), drawing)
        inner = next(drawing.every("w:txbxContent"), None)
        if inner is not None:
            boxes.append(inner)
            return
        extent = next(drawing.every("wp:extent"), None)
        for blip in drawing.every("a:blip"):
            content = self._template.picture(self._part.target(blip.get("r:embed")))
            if content and extent is not None:
                yield Image(content, number(extent.get("cx")) / DRAWN, number(extent.get("cy")) / DRAWN)

    # --- tables

    def _table(self, table: Element) -> PaperTable:
        grid = table.child("w:tblGrid") or Element("")
        widths = [number(column.get("w:w"), 1000) / TWIPS for column in grid.elements("w:gridCol")]
        look = table.child("w:tblPr") or Element("")
        borders = look.child("w:tblBorders") or self._looks.table_borders(look.child("w:tblStyle"))
        padding = self._looks.cell_padding(look)
        rows = list(_rows(table))
        headings = 0
        while headings < len(rows) and rows[headings].child("w:trPr", "w:tblHeader") is not None:
            headings += 1
        made = []
        new_page, self._new_page = self._new_page, False
        for count, row in enumerate(rows):
            cells = list(_cells(row))
            made.append(
                [
                    self._cell(
                        cell,
                        _edges(borders, count == 0, count == len(rows) - 1, at == 0, at == len(cells) - 1),
                        padding,
                    )
                    for at, cell in enumerate(cells)
                ]
            )
        first = next((each for row in made for cell in row for each in cell.blocks), None)
        new_page = new_page or (isinstance(first, PaperParagraph) and first.look.new_page)
        return PaperTable(widths, made, headings, new_page)

    def _cell(
        self, cell: Element, edges: tuple[str, str, str, str], padding: tuple[float, float, float, float]
    ) -> Cell:
        look = cell.child("w:tcPr") or Element("")
        own = look.child("w:tcBorders")
        if own is not None:
            edges = tuple(_line(own.child(f"w:{side}"), edge) for side, edge in zip(_SIDES, edges))  # type: ignore[assignment]
        merged = look.child("w:vMerge")
        inside = merged is not None and merged.get("w:val") != "restart"
        lower = look.child("w:vAlign")
        span, ground = look.child("w:gridSpan"), look.child("w:shd")
        return Cell(
            blocks=[] if inside else self.blocks(cell),
            edges=("", edges[1], edges[2], edges[3]) if inside else edges,
            ground=colour_of(ground.get("w:fill")) if ground is not None else "",
            padding=padding,
            align=lower.get("w:val") if lower is not None else "top",
            span=max(1, int(number(span.get("w:val"), 1))) if span is not None else 1,
        )


def _rows(element: Element) -> Iterator[Element]:
    for child in element.elements():
        if child.name == "w:tr":
            yield child
        elif child.name in ("w:sdt", "w:sdtContent"):
            yield from _rows(child)


def _cells(element: Element) -> Iterator[Element]:
    for child in element.elements():
        if child.name == "w:tc":
            yield child
        elif child.name in ("w:sdt", "w:sdtContent"):
            yield from _cells(child)


def _edges(
    borders: Optional[Element], first_row: bool, last_row: bool, first: bool, last: bool
) -> tuple[str, str, str, str]:
    """The lines around a cell by the table's: above, right, below, left."""
    if borders is None:
        return _NO_EDGES
    names = (
        "top" if first_row else "insideH", "right" if last else "insideV",
        "bottom" if last_row else "insideH", "left" if first else "insideV",
    )  # fmt: skip
    above, right, below, left = (_line(borders.child(f"w:{name}"), "") for name in names)
    return above, right, below, left


def _line(border: Optional[Element], otherwise: str) -> str:
    if border is None:
        return otherwise
    return "" if border.get("w:val") in ("nil", "none") else colour_of(border.get("w:color")) or "#000000"
