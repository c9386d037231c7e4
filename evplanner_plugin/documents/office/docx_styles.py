"""The styles and the numbering of a DOCX: found by the name that people see, and what filling adds."""

from __future__ import annotations

from typing import Optional

from .markup import Element
from .placeholders import TO_FILL_IN

_TO_FILL_IN_ID = "ToFillIn"
_LEVELS = 9


class Styles:
    """All styles of the document."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.by_id: dict[str, Element] = {}
        self._by_title: dict[tuple[str, str], Element] = {}
        self.ordinary: Optional[Element] = None
        for style in root.elements("w:style"):
            self.by_id.setdefault(style.get("w:styleId"), style)
            name = style.child("w:name")
            if name is not None:
                self._by_title.setdefault((style.get("w:type"), name.get("w:val").casefold()), style)
            if style.get("w:type") == "paragraph" and style.get("w:default") in ("1", "true", "on"):
                self.ordinary = style

    def paragraph(self, title: str) -> Optional[Element]:
        """The paragraph style that people see as ``title``, or nothing."""
        return self._by_title.get(("paragraph", title.casefold()))

    def line(self, style: Optional[Element]) -> list[Element]:
        """``style`` and those it is based on, the nearest first."""
        found: list[Element] = []
        while style is not None and all(style is not each for each in found):
            found.append(style)
            base = style.child("w:basedOn")
            style = self.by_id.get(base.get("w:val")) if base is not None else None
        return found

    def property(self, style: Optional[Element], *path: str) -> Optional[Element]:
        """The paragraph property at ``path`` (``"w:numPr", "w:numId"``) of ``style``, its own or inherited."""
        for each in self.line(style):
            found = each.child("w:pPr", *path)
            if found is not None:
                return found
        return None

    def outline_level(self, look: Optional[Element]) -> int:
        """1 for a heading of the first level and so on, 0 for what is none, by a paragraph's properties."""
        level = look.child("w:outlineLvl") if look is not None else None
        if level is None:
            named = look.child("w:pStyle") if look is not None else None
            style = self.by_id.get(named.get("w:val")) if named is not None else None
            level = self.property(style, "w:outlineLvl")
        value = level.get("w:val") if level is not None else ""
        return int(value) + 1 if value.isdecimal() and int(value) < _LEVELS else 0

    def to_fill_in(self) -> str:
        """The id of the character style for what must be filled in, made where the template lacks it."""
        style = self._by_title.get(("character", TO_FILL_IN.casefold()))
        if style is None:
            name = _TO_FILL_IN_ID
            while name in self.by_id:
                name += "0"
            style = Element(
                "w:style",
                {"w:type": "character", "w:customStyle": "1", "w:styleId": name},
                Element("w:name", {"w:val": TO_FILL_IN}),
                Element("w:qFormat"),
                Element(
                    "w:rPr", {},
                    Element("w:color", {"w:val": "1A1A1A"}),
                    Element("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": "FFEC99"}),
                ),
            )  # fmt: skip
            self.root.children.append(style)
            self.by_id[name] = style
            self._by_title["character", TO_FILL_IN.casefold()] = style
        return style.get("w:styleId")


class Numbering:
    """The numbered lists of the document."""

    def __init__(self, root: Element) -> None:
        self.root = root
        self.by_id = {each.get("w:numId"): each for each in root.elements("w:num")}
        self.abstract = {each.get("w:abstractNumId"): each for each in root.elements("w:abstractNum")}

    def definition(self, number_id: str) -> Optional[Element]:
        """How the list ``number_id`` looks, or nothing."""
        used = self.by_id.get(number_id)
        named = used.child("w:abstractNumId") if used is not None else None
        return self.abstract.get(named.get("w:val")) if named is not None else None

    def begun_anew(self, number_id: str) -> str:
        """A list like ``number_id`` that begins at its first number again; itself where it is not known."""
        like = self.by_id.get(number_id)
        named = like.child("w:abstractNumId") if like is not None else None
        if named is None:
            return number_id
        count = len(self.by_id) + 1
        while str(count) in self.by_id:
            count += 1
        start = Element("w:lvlOverride", {"w:ilvl": "0"}, Element("w:startOverride", {"w:val": "1"}))
        added = Element("w:num", {"w:numId": str(count)}, named.copy(), start)
        last = max(
            (i for i, child in enumerate(self.root.children) if not isinstance(child, str) and child.name == "w:num"),
            default=len(self.root.children) - 1,
        )
        self.root.children.insert(last + 1, added)
        self.by_id[str(count)] = added
        return str(count)
