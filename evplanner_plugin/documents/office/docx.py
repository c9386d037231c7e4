"""A DOCX being filled: its parts and what refers to what, paragraphs, styles, numbering and properties."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from .archive import damaged, read_part
from .content import Block, ToFill
from .docx_blocks import BlockWriter
from .docx_part import DocxPart, resolved
from .docx_styles import Numbering, Styles
from .lengths import TWIPS, number
from .markup import Element, written
from .pictures import PictureFile
from .placeholders import Filling, Piece
from .template import Template

if TYPE_CHECKING:
    from .paper.model import Paper

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

_MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_TEMPLATE_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"
_BARRIERS = ("w:tab", "w:br", "w:cr", "w:noBreakHyphen", "w:sym", "w:fldChar")
_STAYS = ("w:drawing", "w:pict", "w:object", "mc:AlternateContent", "w:footnoteReference", "w:endnoteReference")
_WITH_PARAGRAPH = ("w:tc", "w:hdr", "w:ftr", "w:txbxContent", "w:footnote", "w:endnote", "w:comment")
_LINES = re.compile(r"([\n\t])")


class DocxTemplate(Template):
    """A DOCX template; :meth:`fill_all` fills it, :meth:`parts` is the document then."""

    PARAGRAPHS = ("w:p",)
    UNTOUCHED = ("w:instrText", "w:delText", "w:sectPr", "w:pPr", "w:rPr")

    def __init__(self, path: Path, parts: dict[str, bytes], filling: Filling, cancelled: Callable[[], None]) -> None:
        super().__init__(filling, cancelled)
        self._path = path
        self._parts = dict(parts)
        self._types = read_part(path, parts, "[Content_Types].xml")
        package = read_part(path, parts, "_rels/.rels")
        main = next((each for each in package.elements() if each.get("Type").endswith("/officeDocument")), None)
        self.main = self._part(resolved("", main.get("Target")) if main is not None else "")
        self.body = self.main.root.child("w:body")
        if self.main.root.get("xmlns:w") != WORD or self.body is None:
            raise damaged(path, self.main.name)
        self._open = {self.main.name: self.main}
        self.styles = Styles(self._related("styles", "w:styles").root)
        self.numbering = Numbering(self._related("numbering", "w:numbering").root)
        self.around = [self._part(name) for name in self._targets("header", "footer", "footnotes", "endnotes")]
        self._open.update((part.name, part) for part in self.around)
        self._drawings = 0
        self._writer: Optional[BlockWriter] = None

    def fill_all(self) -> None:
        """Fill the text, headers, footers and notes."""
        width, height = self.text_area()
        for part in (self.main, *self.around):
            self._drawings = max(
                [self._drawings, *(int(number(each.get("id"))) for each in part.root.every("wp:docPr", "pic:cNvPr"))]
            )
        for part in (self.main, *self.around):
            self._writer = BlockWriter(self, part, width, height)
            self.fill(self.body if part is self.main else part.root)
            self.close(part.root)
        self._name_document()

    def text_area(self) -> tuple[float, float]:
        """Width and height in millimetres of what stands between the margins of the last section."""
        section = self.section()
        size, margins = section.child("w:pgSz") or Element(""), section.child("w:pgMar") or Element("")
        width = (
            number(size.get("w:w"), 11906) - number(margins.get("w:left"), 1134) - number(margins.get("w:right"), 1134)
        )
        height = number(size.get("w:h"), 16838) - abs(number(margins.get("w:top"), 1134)) - abs(
            number(margins.get("w:bottom"), 1134)
        )  # fmt: skip
        return max(width / TWIPS, 20.0), max(height / TWIPS, 20.0)

    def section(self) -> Element:
        """What is said of the pages of the last section."""
        return self.body.child("w:sectPr") or Element("w:sectPr")

    def parts(self) -> dict[str, bytes]:
        """The filled document's parts."""
        made = dict(self._parts)
        for part in self._open.values():
            made[part.name] = written(part.root)
            if part.relations.children:
                made[part.relations_name] = written(part.relations)
        for override in self._types.elements("Override"):
            if override.get("ContentType") == _TEMPLATE_TYPE:
                override.attributes["ContentType"] = _MAIN_TYPE
        made["[Content_Types].xml"] = written(self._types)
        return made

    def paper(self) -> Paper:
        """The filled document, to be painted."""
        from .paper.from_docx import paper_of

        return paper_of(self, self.filling.title)

    def embedded(self, part: DocxPart, file: PictureFile) -> str:
        """The identifier by which ``part`` refers to ``file``, which is put into the document once."""
        name = f"word/media/{file.name}"
        self._parts.setdefault(name, file.content)
        if all(each.get("Extension").lower() != file.kind for each in self._types.elements("Default")):
            self._types.children.insert(
                0, Element("Default", {"Extension": file.kind, "ContentType": f"image/{file.kind}"})
            )
        return part.refer("image", name)

    def picture(self, name: str) -> bytes:
        """The bytes of a picture of the document; nothing where it has none of that name."""
        return self._parts.get(name, b"")

    def other_part(self, name: str) -> Optional[Element]:
        """Another XML part (the theme), or nothing."""
        return read_part(self._path, self._parts, name) if name in self._parts else None

    def targets_of(self, kind: str) -> list[str]:
        """The parts that the text refers to as ``kind``."""
        return list(self._targets(kind))

    def next_drawing(self) -> int:
        """A number that no drawing of the document has yet."""
        self._drawings += 1
        return self._drawings

    # --- what Template asks

    def stretches(self, paragraph: Element) -> list[tuple[str, tuple]]:
        """The texts of a paragraph, and where they are; what breaks a word comes as a zero character."""
        return list(_stretches(paragraph))

    def put(self, place: tuple, pieces: Sequence[Piece]) -> None:
        """Put ``pieces`` in the place of a text; what must be filled in gets a run of its own."""
        holder, run, stretch = place
        index = next(i for i, child in enumerate(run.children) if child is stretch)
        if not any(isinstance(piece, ToFill) for piece in pieces):
            run.children[index : index + 1] = [node for piece in pieces for node in _spaced(piece)]
            return
        look = run.child("w:rPr")
        behind = run.children[index + 1 :]
        run.children = run.children[:index]
        added = self.inline(pieces, look)
        if behind:
            added.append(Element("w:r", run.attributes, *([look.copy()] if look is not None else []), *behind))
        at = next(i for i, child in enumerate(holder.children) if child is run)
        holder.children[at + 1 : at + 1] = added

    def inline(self, pieces: Sequence[Piece], look: Optional[Element] = None) -> list[Element]:
        """``pieces`` as runs that look like ``look``."""
        runs = []
        for piece in pieces:
            own = look.copy() if look is not None else Element("w:rPr")
            text = piece
            if isinstance(piece, ToFill):
                text = piece.what
                own.children = [child for child in own.children if isinstance(child, str) or child.name != "w:rStyle"]
                own.children.insert(0, Element("w:rStyle", {"w:val": self.styles.to_fill_in()}))
            runs.append(Element("w:r", {}, *([own] if own.children else []), *_spaced(text)))
        return runs

    def blocks(self, paragraph: Element, blocks: Sequence[Block]) -> list[Element]:
        """Paragraphs and tables for ``blocks``."""
        return self._writer.written(paragraph.child("w:pPr"), blocks)

    def remainder(self, paragraph: Element) -> Optional[Element]:
        """The paragraph without its text where a drawing is anchored in it, or a section ends with it."""
        section = paragraph.child("w:pPr", "w:sectPr")
        kept = [run for run in paragraph.every("w:r") if any(True for _ in run.elements() if _.name in _STAYS)]
        if section is None and not kept:
            return None
        runs = [
            Element("w:r", run.attributes, *(child for child in run.elements() if child.name in (*_STAYS, "w:rPr")))
            for run in kept
        ]
        look = Element("w:pPr", {}, section) if section is not None else None
        return Element("w:p", {}, *([look] if look is not None else []), *runs)

    def with_remainder(self, written: list[Element], paragraph: Element) -> list[Element]:
        """The paragraphs, with a page's end where the placeholder had one before or behind it."""
        made = super().with_remainder(written, paragraph)
        text = [at for at, (run, _) in enumerate(_runs(paragraph)) if run.child("w:t") is not None]
        for at, (run, _) in enumerate(_runs(paragraph)):
            if any(each.get("w:type") == "page" for each in run.elements("w:br")):
                end = Element("w:r", {}, Element("w:br", {"w:type": "page"}))
                self._put_page_end(made, end, before=bool(text) and at < text[0])
        return made

    @staticmethod
    def _put_page_end(made: list[Element], end: Element, *, before: bool) -> None:
        """A page's end belongs to a paragraph: a table cannot have one."""
        beside = made[0 if before else -1]
        if beside.name != "w:p":
            made.insert(0 if before else len(made), Element("w:p", {}, end))
        elif before:
            beside.children.insert(1 if beside.child("w:pPr") is not None else 0, end)
        else:
            beside.children.append(end)

    def heading_level(self, element: Element) -> int:
        """The outline level of a heading; -1 for what takes no room."""
        if element.name != "w:p":
            return 0 if element.name in ("w:tbl", "w:sdt") else -1
        if element.child("w:pPr", "w:sectPr") is not None:
            return 0
        if not any(True for _ in element.every("w:t", *_STAYS)):
            return -1
        return self.styles.outline_level(element.child("w:pPr"))

    def close(self, container: Element) -> None:
        """Cells, headers and boxes must end with a paragraph."""
        if container.name in _WITH_PARAGRAPH:
            last = next((child for child in reversed(container.children) if not isinstance(child, str)), None)
            if last is None or last.name != "w:p":
                container.children.append(Element("w:p"))

    # --- parts

    def _part(self, name: str) -> DocxPart:
        part = DocxPart(name, read_part(self._path, self._parts, name), Element("Relationships"))
        if part.relations_name in self._parts:
            part.relations = read_part(self._path, self._parts, part.relations_name)
        else:
            part.relations.attributes["xmlns"] = "http://schemas.openxmlformats.org/package/2006/relationships"
        return part

    def _targets(self, *kinds: str) -> Iterator[str]:
        for relation in self.main.relations.elements("Relationship"):
            name = resolved(self.main.name, relation.get("Target"))
            if relation.get("Type").rpartition("/")[2] in kinds and name in self._parts:
                yield name

    def _related(self, kind: str, root: str) -> DocxPart:
        """The one part of ``kind``, made where the template has none."""
        name = next(self._targets(kind), "")
        if not name:
            name = f"word/evplanner_{kind}.xml"
            self._parts[name] = written(Element(root, {"xmlns:w": WORD}))
            content_type = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml"
            self._types.children.append(Element("Override", {"PartName": f"/{name}", "ContentType": content_type}))
            self.main.refer(kind, name)
        part = self._part(name)
        self._open[name] = part
        return part

    def _name_document(self) -> None:
        """The document's title, language and days in its properties."""
        if "docProps/core.xml" not in self._parts:
            return
        part = self._part("docProps/core.xml")
        now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
        part.root.attributes.setdefault("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        part.root.attributes.setdefault("xmlns:dcterms", "http://purl.org/dc/terms/")
        part.root.attributes.setdefault("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        instant = {"xsi:type": "dcterms:W3CDTF"}
        said = [("dc:language", {}, "nl-BE"), ("dcterms:created", instant, now), ("dcterms:modified", instant, now)]
        if self.filling.title:
            said.append(("dc:title", {}, self.filling.title))
        names = {name for name, _, _ in said}
        part.root.children = [
            child for child in part.root.children if isinstance(child, str) or child.name not in names
        ]
        part.root.children.extend(Element(name, attributes, text) for name, attributes, text in said)
        self._open[part.name] = part


def _stretches(paragraph: Element) -> Iterator[tuple[str, tuple]]:
    for run, holder in _runs(paragraph):
        for part in run.elements():
            if part.name == "w:t":
                yield part.text(), (holder, run, part)
            elif part.name in _BARRIERS:
                yield "\x00", (holder, run, part)


def _runs(element: Element) -> Iterator[tuple[Element, Element]]:
    """The runs of a paragraph and what holds them, without those of boxes within it."""
    for child in element.elements():
        if child.name == "w:r":
            yield child, element
        elif child.name not in ("w:p", "w:pPr", "w:del"):
            yield from _runs(child)


def _spaced(text: str) -> list[Element]:
    """``text`` as what stands in a run: texts, line ends and tabs."""
    names = {"\n": "w:br", "\t": "w:tab"}
    return [
        Element(names[part]) if part in names else Element("w:t", {"xml:space": "preserve"}, part)
        for part in _LINES.split(text)
        if part
    ]
