"""An ODT as paper."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Optional

from ..lengths import millimetres
from ..markup import Element
from .labels import Counter
from .model import Cell, Image, PageNumber, Paper, PaperBlock, PaperParagraph, PaperTable, Words
from .odt_looks import Looks, bordered

if TYPE_CHECKING:
    from ..odt import OdtTemplate

_PASSED_OVER = (
    "text:tracked-changes", "text:sequence-decls", "text:variable-decls", "text:user-field-decls", "office:forms",
    "office:annotation", "office:annotation-end", "text:soft-page-break", "svg:title", "svg:desc", "text:note-body",
    "text:index-title-template", "text:table-of-content-source", "text:alphabetical-index-source",
)  # fmt: skip


def paper_of(template: OdtTemplate, title: str) -> Paper:
    """The filled ``template`` as paper."""
    page = template.styles.page_properties()
    master, layout = template.styles.master_page(), template.styles.page_layout()
    every = millimetres(page.get("fo:margin"), 20.0)
    left, right, top, bottom = (
        millimetres(page.get(f"fo:margin-{side}"), every) for side in ("left", "right", "top", "bottom")
    )
    around = {name: _shown(template, master, name) for name in ("header", "footer", "header-first", "footer-first")}
    looks = {
        kind: layout.child(f"style:{kind}-style", "style:header-footer-properties") or Element("")
        for kind in ("header", "footer")
    }
    gap = max(
        millimetres(look.get(f"fo:margin-{side}")) if look.get("style:dynamic-spacing") != "true" else 0.0
        for look, side in ((looks["header"], "bottom"), (looks["footer"], "top"))
    )
    heights = {
        kind: millimetres(look.get("fo:min-height"), millimetres(look.get("svg:height"))) if around[kind] else 0.0
        for kind, look in looks.items()
    }
    first = template.first_page()
    if first is not None:
        other = (_shown(template, first, "header"), _shown(template, first, "footer"))
    elif around["header-first"] is not None or around["footer-first"] is not None:
        other = (around["header-first"], around["footer-first"])
    else:
        other = None
    return Paper(
        width=millimetres(page.get("fo:page-width"), 210.0),
        height=millimetres(page.get("fo:page-height"), 297.0),
        left=left,
        right=right,
        top=top + heights["header"],
        bottom=bottom + heights["footer"],
        header_at=top,
        footer_at=bottom,
        gap=gap,
        title=title,
        header=around["header"] or (),
        footer=around["footer"] or (),
        body=_Reader(template, template.content).blocks(template.body),
        first=(other[0] or (), other[1] or ()) if other is not None else None,
    )


def _shown(template: OdtTemplate, master: Element, name: str) -> Optional[list[PaperBlock]]:
    """What stands in a header or footer of a page; nothing where it has none or does not show it."""
    found = master.child(f"style:{name}")
    if found is None or found.get("style:display") == "false":
        return None
    return _Reader(template, template.styles_part).blocks(found)


class _Reader:
    """Reads what stands in one part of the document."""

    def __init__(self, template: OdtTemplate, part: Element) -> None:
        self._template = template
        self._looks = Looks(template, part)
        self._counters: dict[str, Counter] = {}

    def blocks(self, container: Element) -> list[PaperBlock]:
        """The paragraphs and tables within ``container``."""
        made: list[PaperBlock] = []
        for child in container.elements():
            if child.name in ("text:p", "text:h"):
                made.extend(self._paragraph(child))
            elif child.name == "table:table":
                made.append(self._table(child))
            elif child.name == "text:list":
                made.extend(self._list(child, 1, ""))
            elif child.name == "draw:frame":
                made.extend(self._paragraph(Element("text:p", {}, child)))
            elif child.name not in _PASSED_OVER:
                made.extend(self.blocks(child))
        return made

    def _paragraph(
        self, paragraph: Element, label: str = "", place: Optional[tuple[float, float]] = None
    ) -> list[PaperBlock]:
        properties = self._looks.paragraph(paragraph.get("text:style-name"))
        look = self._looks.paragraph_look(properties, place)
        boxes: list[Element] = []
        pieces = list(self._pieces(paragraph, properties, boxes))
        made: list[PaperBlock] = [PaperParagraph(look, pieces, label)]
        if boxes and not any(isinstance(piece, (Image, PageNumber)) or piece.text.strip() for piece in pieces):
            made = []
        for box in boxes:
            made.extend(self.blocks(box))
        return made

    def _pieces(self, element: Element, properties: dict[str, str], boxes: list[Element]) -> Iterator:
        look = self._looks.text_look(properties)
        for child in element.children:
            if isinstance(child, str):
                yield Words(child.replace("\n", " "), look)
            elif child.name == "text:s":
                count = child.get("text:c", "1")
                yield Words(" " * min(int(count) if count.isdecimal() else 1, 1000), look)
            elif child.name == "text:tab":
                yield Words("\t", look)
            elif child.name == "text:line-break":
                yield Words("\n", look)
            elif child.name in ("text:page-number", "text:page-count"):
                yield PageNumber(look, child.name == "text:page-count")
            elif child.name == "text:span":
                yield from self._pieces(child, self._looks.span(properties, child.get("text:style-name")), boxes)
            elif child.name == "draw:frame":
                box = child.child("draw:text-box")
                if box is not None:
                    boxes.append(box)
                else:
                    yield from self._image(child)
            elif child.name not in _PASSED_OVER:
                yield from self._pieces(child, properties, boxes)

    def _image(self, frame: Element) -> Iterator[Image]:
        for image in frame.elements("draw:image"):
            content = self._template.picture(image.get("xlink:href"))
            if content:
                width = millimetres(frame.get("svg:width"), 40.0)
                yield Image(content, width, millimetres(frame.get("svg:height"), width * 0.75))
                return

    def _list(self, element: Element, level: int, inherited: str) -> list[PaperBlock]:
        name = element.get("text:style-name") or inherited
        counter = self._counters.setdefault(name, Counter())
        if element.get("text:continue-numbering") != "true" and not element.get("text:continue-list") and level == 1:
            counter.begin_anew(level)
        made: list[PaperBlock] = []
        for item in element.elements():
            begun = item.name != "text:list-item"
            for child in item.elements():
                if child.name == "text:list":
                    made.extend(self._list(child, level + 1, name))
                elif child.name in ("text:p", "text:h"):
                    form, place = self._looks.list_level(name, level)
                    label = "" if begun else counter.label(level, form)
                    begun = True
                    made.extend(self._paragraph(child, label, place))
                else:
                    made.extend(self.blocks(Element("", {}, child)))
        return made

    def _table(self, table: Element) -> PaperTable:
        widths: list[float] = []
        for column in table.every("table:table-column"):
            look = self._looks.properties("table-column", column.get("table:style-name"))
            width = millimetres(look.get("style:column-width", ""), 40.0)
            repeated = column.get("table:number-columns-repeated", "1")
            widths.extend([width] * min(int(repeated) if repeated.isdecimal() else 1, 100))
        rows, headings = [], 0
        for row in self._rows(table):
            rows.append([self._cell(cell) for cell in row.elements("table:table-cell")])
        head = table.child("table:table-header-rows")
        if head is not None:
            headings = sum(1 for _ in head.elements("table:table-row"))
        new_page = self._looks.properties("table", table.get("table:style-name")).get("fo:break-before") == "page"
        return PaperTable(widths, rows, headings, new_page)

    def _rows(self, element: Element) -> Iterator[Element]:
        for child in element.elements():
            if child.name == "table:table-row":
                yield child
            elif child.name in ("table:table-header-rows", "table:table-rows", "table:table-row-group"):
                yield from self._rows(child)

    def _cell(self, cell: Element) -> Cell:
        look = self._looks.properties("table-cell", cell.get("table:style-name"))
        sides = [bordered(look, side) for side in ("top", "right", "bottom", "left")]
        every = look.get("fo:padding", "1mm")
        room = {
            side: millimetres(look.get(f"fo:padding-{side}", every), 1.0) for side in ("top", "right", "bottom", "left")
        }
        span = cell.get("table:number-columns-spanned", "1")
        ground = look.get("fo:background-color", "")
        return Cell(
            blocks=self.blocks(cell),
            edges=(sides[0], sides[1], sides[2], sides[3]),
            ground=ground if ground.startswith("#") else "",
            padding=(room["top"], room["right"], room["bottom"], room["left"]),
            align=look.get("style:vertical-align", "top"),
            span=int(span) if span.isdecimal() else 1,
        )
