"""The looks that a DOCX's styles give."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Optional

from ..lengths import TWIPS, number
from ..markup import Element
from .labels import LabelForm
from .model import POINT, ParagraphLook, TextLook

if TYPE_CHECKING:
    from ..docx import DocxTemplate

Properties = dict
"""What is said of a paragraph or of characters: short names and texts."""

_COLOUR = re.compile(r"[0-9A-Fa-f]{6}")
_ALIGN = {"right": "right", "end": "right", "center": "center", "both": "justify", "distribute": "justify"}
_KINDS = {
    "decimal": "1",
    "decimalZero": "1",
    "lowerLetter": "a",
    "upperLetter": "A",
    "lowerRoman": "i",
    "upperRoman": "I",
    "none": "",
}
"""Word's names for ways to write a number."""
_HIGHLIGHTS = {"yellow": "#ffff00", "green": "#00ff00", "cyan": "#00ffff", "magenta": "#ff00ff", "lightGray": "#c0c0c0"}
_SYMBOL_BULLETS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf0d8": "➢", "\uf0fc": "✓", "\uf02d": "–"}
"""Bullets as Word writes them for its fonts of symbols."""
_TOGGLES = {"w:b": "bold", "w:i": "italic", "w:caps": "caps", "w:vanish": "vanish"}
_PARAGRAPH_TOGGLES = {"w:keepNext": "keep", "w:pageBreakBefore": "new_page"}


class Looks:
    """Looks by the document's styles; each style is worked out once."""

    def __init__(self, template: DocxTemplate) -> None:
        self._styles = template.styles
        self._numbering = template.numbering
        self._theme = _theme_fonts(template)
        defaults = template.styles.root.child("w:docDefaults") or Element("")
        self._defaults: Properties = {}
        self._add_paragraph(self._defaults, defaults.child("w:pPrDefault", "w:pPr"))
        self._add_text(self._defaults, defaults.child("w:rPrDefault", "w:rPr"))
        self._by_style: dict[str, Properties] = {}
        self._text_looks: dict[tuple, TextLook] = {}

    def paragraph(self, look: Optional[Element]) -> Properties:
        """What is said of a paragraph with the properties ``look``."""
        named = look.child("w:pStyle") if look is not None else None
        ordinary = self._styles.ordinary
        name = named.get("w:val") if named is not None else ordinary.get("w:styleId") if ordinary is not None else ""
        if name not in self._by_style:
            made = dict(self._defaults)
            for style in reversed(self._styles.line(self._styles.by_id.get(name))):
                self._add_paragraph(made, style.child("w:pPr"))
                self._add_text(made, style.child("w:rPr"))
            self._by_style[name] = made
        made = self._by_style[name]
        if look is not None and any(child.name != "w:pStyle" for child in look.elements()):
            made = dict(made)
            self._add_paragraph(made, look)
        return made

    def run(self, paragraph: Properties, look: Optional[Element]) -> Properties:
        """What is said of characters in a paragraph with the properties ``look``."""
        if look is None or not look.children:
            return paragraph
        made = dict(paragraph)
        named = look.child("w:rStyle")
        if named is not None:
            for style in reversed(self._styles.line(self._styles.by_id.get(named.get("w:val")))):
                self._add_text(made, style.child("w:rPr"))
        self._add_text(made, look)
        return made

    def text_look(self, said: Properties) -> TextLook:
        """The look of characters."""
        key = tuple(
            said.get(name, "")
            for name in ("font", "size", "bold", "italic", "underline", "caps", "colour", "text_ground")
        )
        if key not in self._text_looks:
            font, size, bold, italic, underline, caps, colour, ground = key
            self._text_looks[key] = TextLook(
                family=font or "Arial",
                size=number(size, 20) / 2,
                bold=bold == "1",
                italic=italic == "1",
                underline=underline == "1",
                capitals=caps == "1",
                colour=colour or "#000000",
                ground=ground,
            )
        return self._text_looks[key]

    def paragraph_look(self, said: Properties, *, new_page: bool = False) -> ParagraphLook:
        """The look of a paragraph; ``new_page``: it begins one whatever is said."""
        text = self.text_look(said)
        left = number(said.get("left", "0")) / TWIPS
        line, rule = number(said.get("line", "240"), 240), said.get("rule", "auto")
        factor = line / 240 if rule == "auto" else (line / 20) / (text.size * 1.15) if rule == "exact" else 1.0
        return ParagraphLook(
            text=text,
            align=_ALIGN.get(said.get("align", ""), "left"),
            left=left,
            right=number(said.get("right", "0")) / TWIPS,
            first=number(said.get("first", "0")) / TWIPS,
            before=number(said.get("before", "0")) / 20 * POINT,
            after=number(said.get("after", "0")) / 20 * POINT,
            line=min(max(factor, 0.5), 4.0),
            new_page=new_page or said.get("new_page") == "1",
            keep=said.get("keep") == "1",
            ground=said.get("ground", ""),
            rule_above=said.get("rule_above", ""),
            rule_below=said.get("rule_below", ""),
            tabs=tuple(said.get("tabs", ())),
        )

    def label_form(self, listed: str, level: int) -> LabelForm:
        """How a level of a list is labelled."""
        levels = self._levels(listed)
        own = levels.get(level)
        if own is None:
            return LabelForm()
        text = (own.child("w:lvlText") or Element("")).get("w:val")
        kinds = tuple(
            _KINDS.get((levels[each].child("w:numFmt") or Element("")).get("w:val"), "1") if each in levels else "1"
            for each in range(1, level + 1)
        )
        start = int(number((own.child("w:start") or Element("")).get("w:val"), 1))
        return LabelForm("".join(_SYMBOL_BULLETS.get(sign, sign) for sign in text), kinds, start)

    def table_borders(self, named: Optional[Element]) -> Optional[Element]:
        """The lines that a table's style gives."""
        style = self._styles.by_id.get(named.get("w:val")) if named is not None else None
        for each in self._styles.line(style):
            found = each.child("w:tblPr", "w:tblBorders")
            if found is not None:
                return found
        return None

    def cell_padding(self, look: Element) -> tuple[float, float, float, float]:
        """Millimetres between a cell's edges and what stands in it (above, right, below, left)."""
        named = look.child("w:tblStyle")
        style = self._styles.by_id.get(named.get("w:val")) if named is not None else None
        said = [
            look.child("w:tblCellMar"),
            *(each.child("w:tblPr", "w:tblCellMar") for each in self._styles.line(style)),
        ]
        made = []
        for names, ordinary in ((("top",), 0), (("right", "end"), 108), (("bottom",), 0), (("left", "start"), 108)):
            found = (margins.child(f"w:{name}") for margins in said if margins is not None for name in names)
            own = next((each for each in found if each is not None), None)
            made.append(number(own.get("w:w") if own is not None else "", ordinary) / TWIPS)
        return made[0], made[1], made[2], made[3]

    def _levels(self, listed: str) -> dict[int, Element]:
        definition = self._numbering.definition(listed)
        levels = definition.elements("w:lvl") if definition is not None else ()
        return {int(number(each.get("w:ilvl"))) + 1: each for each in levels}

    def _add_paragraph(self, made: Properties, look: Optional[Element]) -> None:
        if look is None:
            return
        listed = look.child("w:numPr")
        if listed is not None:
            for part in listed.elements():
                made[part.name.partition(":")[2]] = part.get("w:val")
            level = self._levels(made.get("numId", "")).get(int(number(made.get("ilvl", "0"))) + 1)
            if level is not None:
                self._add_paragraph(made, level.child("w:pPr"))
        for part in look.elements():
            if part.name in _PARAGRAPH_TOGGLES:
                made[_PARAGRAPH_TOGGLES[part.name]] = _on(part)
            elif part.name == "w:jc":
                made["align"] = part.get("w:val")
            elif part.name == "w:ind":
                _add_indents(made, part)
            elif part.name == "w:spacing":
                for name, key in (("before", "before"), ("after", "after"), ("line", "line"), ("lineRule", "rule")):
                    if f"w:{name}" in part.attributes:
                        made[key] = part.get(f"w:{name}")
            elif part.name == "w:shd":
                made["ground"] = colour_of(part.get("w:fill"))
            elif part.name == "w:pBdr":
                for side, key in (("top", "rule_above"), ("bottom", "rule_below")):
                    line = part.child(f"w:{side}")
                    if line is not None:
                        none = line.get("w:val") in ("nil", "none")
                        made[key] = "" if none else colour_of(line.get("w:color")) or "#000000"
            elif part.name == "w:tabs":
                stops = dict(made.get("tabs", ()))
                for stop in part.elements("w:tab"):
                    place = number(stop.get("w:pos")) / TWIPS
                    if stop.get("w:val") == "clear":
                        stops.pop(place, None)
                    else:
                        stops[place] = stop.get("w:val") in ("right", "end")
                made["tabs"] = tuple(sorted(stops.items()))

    def _add_text(self, made: Properties, look: Optional[Element]) -> None:
        for part in look.elements() if look is not None else ():
            if part.name in _TOGGLES:
                made[_TOGGLES[part.name]] = _on(part)
            elif part.name == "w:u":
                made["underline"] = "0" if part.get("w:val") == "none" else "1"
            elif part.name == "w:sz":
                made["size"] = part.get("w:val")
            elif part.name == "w:color":
                made["colour"] = colour_of(part.get("w:val")) or "#000000"
            elif part.name == "w:shd":
                made["text_ground"] = colour_of(part.get("w:fill"))
            elif part.name == "w:highlight":
                made["text_ground"] = _HIGHLIGHTS.get(part.get("w:val"), "")
            elif part.name == "w:rFonts":
                theme = self._theme.get(part.get("w:asciiTheme")[:5], "")
                made["font"] = theme or part.get("w:ascii") or made.get("font", "")


def colour_of(written: str) -> str:
    """A colour as Word writes it; "" for none or "auto"."""
    return f"#{written.lower()}" if _COLOUR.fullmatch(written) else ""


def _on(part: Element) -> str:
    return "0" if part.get("w:val") in ("0", "false", "off", "none") else "1"


def _add_indents(made: Properties, part: Element) -> None:
    for names, key in ((("w:left", "w:start"), "left"), (("w:right", "w:end"), "right")):
        for name in names:
            if name in part.attributes:
                made[key] = part.get(name)
    if "w:firstLine" in part.attributes:
        made["first"] = part.get("w:firstLine")
    if "w:hanging" in part.attributes:
        made["first"] = f"-{part.get('w:hanging')}"


def _theme_fonts(template: DocxTemplate) -> dict[str, str]:
    """The fonts of the document's theme: for headings ("major") and for text ("minor")."""
    for name in template.targets_of("theme"):
        theme = template.other_part(name)
        found = {}
        for kind in ("major", "minor"):
            for fonts in theme.every(f"a:{kind}Font") if theme is not None else ():
                latin = fonts.child("a:latin")
                if latin is not None:
                    found[kind] = latin.get("typeface")
        return found
    return {}
