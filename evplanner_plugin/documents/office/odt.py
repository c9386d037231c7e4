"""An ODT being filled: its paragraphs, styles, pictures and properties."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Optional

from .archive import damaged, protected, read_part
from .content import Block, ToFill
from .lengths import millimetres
from .markup import Element, written
from .odt_blocks import BlockWriter
from .odt_styles import Styles
from .pictures import PictureFile
from .placeholders import Filling, Piece
from .template import Template

MIME_TYPE = "application/vnd.oasis.opendocument.text"

if TYPE_CHECKING:
    from .paper.model import Paper

_OASIS = "urn:oasis:names:tc:opendocument:xmlns"
_NAMESPACES = {
    "office": f"{_OASIS}:office:1.0",
    "style": f"{_OASIS}:style:1.0",
    "text": f"{_OASIS}:text:1.0",
    "table": f"{_OASIS}:table:1.0",
    "draw": f"{_OASIS}:drawing:1.0",
    "fo": f"{_OASIS}:xsl-fo-compatible:1.0",
    "svg": f"{_OASIS}:svg-compatible:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
}
"""What the elements that filling adds are written with."""

_BARRIERS = ("text:s", "text:tab", "text:line-break")
_NO_TEXT = ("office:annotation", "office:annotation-end", "text:note", "text:ruby-text")
_STAYS = ("draw:frame", "draw:custom-shape", "draw:g", "draw:line", "draw:rect", "text:note", "draw:control")
_SPACES = re.compile(r"(\n|\t| (?= )|^ | $)")


class OdtTemplate(Template):
    """An ODT template; :meth:`fill_all` fills it, :meth:`parts` is the document then."""

    PARAGRAPHS = ("text:p", "text:h")
    UNTOUCHED = ("text:tracked-changes", "office:annotation", "office:scripts", "office:forms")

    def __init__(self, path: Path, parts: dict[str, bytes], filling: Filling, cancelled: Callable[[], None]) -> None:
        super().__init__(filling, cancelled)
        self._parts = dict(parts)
        if parts.get("mimetype", b"").strip() not in (MIME_TYPE.encode(), f"{MIME_TYPE}-template".encode()):
            raise damaged(path, "mimetype")
        self.manifest = read_part(path, parts, "META-INF/manifest.xml")
        if any(True for _ in self.manifest.every("manifest:encryption-data")):
            raise protected(path)
        self.content = read_part(path, parts, "content.xml")
        self.styles_part = read_part(path, parts, "styles.xml")
        self._meta = read_part(path, parts, "meta.xml") if "meta.xml" in parts else None
        self.body = self.content.child("office:body", "office:text")
        if (
            any(
                part.get("xmlns:text", _NAMESPACES["text"]) != _NAMESPACES["text"]
                for part in (self.content, self.styles_part)
            )
            or self.content.name != "office:document-content"
            or self.body is None
        ):
            raise damaged(path, "content.xml")
        for part in (self.content, self.styles_part):
            for prefix, address in _NAMESPACES.items():
                part.attributes.setdefault(f"xmlns:{prefix}", address)
        self.styles = Styles(self.content, self.styles_part)
        self._writer: Optional[BlockWriter] = None
        self._paragraph: Optional[Element] = None

    def fill_all(self) -> None:
        """Fill the text, and the headers and footers."""
        width, height = self.text_area()
        for part in (self.content, self.styles_part):
            self._writer = BlockWriter(self, self.styles.of_part(part), width, height)
            where = self.body if part is self.content else part.child("office:master-styles")
            if where is not None:
                self.fill(where)
        self._name_document()

    def text_area(self) -> tuple[float, float]:
        """Width and height in millimetres of what stands between the margins of the ordinary page."""
        page = self.styles.page_properties()
        width, height = millimetres(page.get("fo:page-width"), 210.0), millimetres(page.get("fo:page-height"), 297.0)
        every = millimetres(page.get("fo:margin"), 20.0)
        left, right, top, bottom = (
            millimetres(page.get(f"fo:margin-{side}"), every) for side in ("left", "right", "top", "bottom")
        )
        return max(width - left - right, 20.0), max(height - top - bottom, 20.0)

    def parts(self) -> dict[str, bytes]:
        """The filled document's parts; ``mimetype`` comes first, as the standard asks."""
        made = {"mimetype": MIME_TYPE.encode(), **self._parts, "content.xml": written(self.content)}
        made["mimetype"] = MIME_TYPE.encode()
        made["styles.xml"] = written(self.styles_part)
        made["META-INF/manifest.xml"] = written(self.manifest)
        if self._meta is not None:
            made["meta.xml"] = written(self._meta)
        made.pop("META-INF/documentsignatures.xml", None)  # what was signed is not this document
        return made

    def first_page(self) -> Optional[Element]:
        """The page that the first paragraph asks for, where that is another than the ordinary one."""
        paragraph = next(self.body.every(*self.PARAGRAPHS), None)
        style = (
            self.styles.of_part(self.content).find("paragraph", paragraph.get("text:style-name")) if paragraph else None
        )
        wanted = style.get("style:master-page-name") if style is not None else ""
        ordinary = self.styles.master_page()
        for page in (self.styles_part.child("office:master-styles") or Element("")).elements("style:master-page"):
            if wanted and page.get("style:name") == wanted and page is not ordinary:
                return page
        return None

    def paper(self) -> Paper:
        """The filled document, to be painted."""
        from .paper.from_odt import paper_of

        return paper_of(self, self.filling.title)

    def embedded(self, file: PictureFile) -> str:
        """Where ``file`` lies in the document, after putting it there unless it is there already."""
        name = f"Pictures/{file.name}"
        if name not in self._parts:
            self._parts[name] = file.content
            entry = {"manifest:full-path": name, "manifest:media-type": f"image/{file.kind}"}
            self.manifest.children.append(Element("manifest:file-entry", entry))
        return name

    def picture(self, name: str) -> bytes:
        """The bytes of a picture of the document; nothing where it has none of that name."""
        return self._parts.get(name.removeprefix("./"), b"")

    # --- what Template asks

    def stretches(self, paragraph: Element) -> list[tuple[str, tuple[Element, int]]]:
        """The texts of a paragraph, and where they are; what breaks a word comes as a zero character."""
        return list(_stretches(paragraph))

    def put(self, place: tuple[Element, int], pieces: Sequence[Piece]) -> None:
        """Put ``pieces`` in the place of a text."""
        holder, index = place
        holder.children[index : index + 1] = self.inline(pieces)

    def inline(self, pieces: Sequence[Piece]) -> list:
        """``pieces`` as what stands within a paragraph."""
        made: list = []
        for piece in pieces:
            if isinstance(piece, ToFill):
                style = self.styles.to_fill_in()
                made.append(Element("text:span", {"text:style-name": style}, *_spaced(piece.what)))
            else:
                made.extend(_spaced(piece))
        return made

    def blocks(self, paragraph: Element, blocks: Sequence[Block]) -> list[Element]:
        """Paragraphs, lists, tables and frames for ``blocks``."""
        return self._writer.written(paragraph.get("text:style-name"), blocks)

    def remainder(self, paragraph: Element) -> Optional[Element]:
        """The paragraph without its text where a frame or note is anchored in it."""
        kept = list(_outermost(paragraph, _STAYS))
        return Element(paragraph.name, paragraph.attributes, *kept) if kept else None

    def wrapped(self, element: Element) -> Optional[Element]:
        """The only paragraph of a list: blocks come in place of the list, for they bring their own."""
        paragraphs = list(element.every(*self.PARAGRAPHS)) if element.name == "text:list" else []
        return paragraphs[0] if len(paragraphs) == 1 else None

    def heading_level(self, element: Element) -> int:
        """The outline level of a heading; -1 for what takes no room."""
        if element.name == "text:h":
            return (
                int(element.get("text:outline-level", "1")) if element.get("text:outline-level", "1").isdecimal() else 1
            )
        if element.name == "text:p":
            return 0 if element.children else -1
        return 0 if element.name in ("text:list", "table:table", "text:section", "text:table-of-content") else -1

    def _name_document(self) -> None:
        """The document's title, language and days in its properties."""
        properties = self._meta.child("office:meta") if self._meta is not None else None
        if properties is None:
            return
        now = datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S")
        properties.attributes.setdefault("xmlns:dc", "http://purl.org/dc/elements/1.1/")
        said = {"dc:language": "nl-BE", "dc:date": now, "meta:creation-date": now}
        if self.filling.title:
            said["dc:title"] = self.filling.title
        for name, text in said.items():
            properties.children = [
                child for child in properties.children if isinstance(child, str) or child.name != name
            ]
            properties.children.append(Element(name, {}, text))


def _outermost(element: Element, names: Sequence[str]) -> Iterator[Element]:
    for child in element.elements():
        if child.name in names:
            yield child
        else:
            yield from _outermost(child, names)


def _stretches(element: Element) -> Iterator[tuple[str, tuple[Element, int]]]:
    for index, child in enumerate(element.children):
        if isinstance(child, str):
            yield child, (element, index)
        elif child.name in _BARRIERS:
            yield "\x00", (element, index)
        elif child.name not in _NO_TEXT and child.name not in OdtTemplate.PARAGRAPHS:
            yield from _stretches(child)


def _spaced(text: str) -> list:
    """``text`` with the elements that OpenDocument has for line ends, tabs, and spaces that would be drawn together."""
    names = {"\n": "text:line-break", "\t": "text:tab", " ": "text:s"}
    return [Element(names[part]) if part in names else part for part in _SPACES.split(text) if part]
