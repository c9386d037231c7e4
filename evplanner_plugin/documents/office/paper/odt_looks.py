"""The looks that an ODT's styles give."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Optional

from ..lengths import millimetres, number
from ..markup import Element
from .labels import LabelForm
from .model import POINT, ParagraphLook, TextLook

if TYPE_CHECKING:
    from ..odt import OdtTemplate

_ALIGN = {"end": "right", "right": "right", "center": "center", "justify": "justify"}
_LEVELS = ("text:list-level-style-number", "text:list-level-style-bullet", "text:list-level-style-image")


class Looks:
    """Looks as one part of the document has them; each style is worked out once."""

    def __init__(self, template: OdtTemplate, part: Element) -> None:
        self._styles = template.styles.of_part(part)
        self._parents: dict[tuple[str, str], dict[str, str]] = {}
        self._text_looks: dict[tuple, TextLook] = {}
        self._defaults: dict[str, dict[str, str]] = {}
        self._lists: dict[str, Element] = {}
        self._fonts: dict[str, str] = {}
        for root in (template.styles_part, template.content):
            for holder in ("office:styles", "office:automatic-styles"):
                found = root.child(holder)
                for style in found.elements("text:list-style") if found is not None else ():
                    self._lists[style.get("style:name")] = style
            declared = root.child("office:font-face-decls")
            for font in declared.elements() if declared is not None else ():
                family = font.get("svg:font-family").split(",")[0].strip(" '\"")
                self._fonts[font.get("style:name")] = family or font.get("style:name")
        common = template.styles_part.child("office:styles") or Element("")
        for style in common.elements("style:default-style"):
            self._defaults[style.get("style:family")] = _own(style, {})

    def properties(self, family: str, name: str) -> dict[str, str]:
        """All properties of a style, its own over those it is based on over the ordinary ones."""
        key = (family, name)
        if key not in self._parents:
            line, seen = [], set()
            style = self._styles.find(family, name)
            while style is not None and style.get("style:name") not in seen:
                line.append(style)
                seen.add(style.get("style:name"))
                style = self._styles.find(family, style.get("style:parent-style-name"))
            made = dict(self._defaults.get(family, {}))
            for style in reversed(line):
                made = _own(style, made)
            self._parents[key] = made
        return self._parents[key]

    def paragraph(self, name: str) -> dict[str, str]:
        """All properties of a paragraph style."""
        return self.properties("paragraph", name or "Standard")

    def span(self, around: Mapping[str, str], name: str) -> dict[str, str]:
        """The properties of characters with the style ``name`` within ``around``."""
        made = dict(around)
        own = self.properties("text", name)
        return _sized({**made, **own}, around, own)

    def text_look(self, properties: Mapping[str, str]) -> TextLook:
        """The look of characters."""
        key = tuple(properties.get(name, "") for name in _OF_TEXT)
        if key not in self._text_looks:
            font, family, size, weight, style, line, colour, ground, capitals = key
            family = self._fonts.get(font, font) or family.split(",")[0].strip(" '\"") or "Arial"
            self._text_looks[key] = TextLook(
                family=family,
                size=millimetres(size, 11 * POINT) / POINT,
                bold=weight == "bold" or (weight.isdecimal() and int(weight) >= 600),
                italic=style in ("italic", "oblique"),
                underline=bool(line) and line != "none",
                capitals=capitals == "uppercase",
                colour=colour.lower() if colour.startswith("#") else "#000000",
                ground=ground.lower() if ground.startswith("#") else "",
            )
        return self._text_looks[key]

    def paragraph_look(self, properties: Mapping[str, str], place: Optional[tuple[float, float]]) -> ParagraphLook:
        """The look of a paragraph; ``place``: the indents that its list gives it (left, first line)."""
        every = properties.get("fo:margin", "")
        sides = {
            side: millimetres(properties.get(f"fo:margin-{side}", every)) for side in ("left", "right", "top", "bottom")
        }
        left, first = place or (sides["left"], millimetres(properties.get("fo:text-indent", "")))
        line = properties.get("fo:line-height", "100%").rstrip("%")
        ground = properties.get("fo:background-color paragraph", "")
        return ParagraphLook(
            text=self.text_look(properties),
            align=_ALIGN.get(properties.get("fo:text-align", ""), "left"),
            left=left,
            right=sides["right"],
            first=first,
            before=sides["top"],
            after=sides["bottom"],
            line=min(max(number(line, 100.0) / 100, 0.5), 4.0),
            new_page=properties.get("fo:break-before") == "page",
            keep=properties.get("fo:keep-with-next") == "always",
            ground=ground if ground.startswith("#") else "",
            rule_above=bordered(properties, "top"),
            rule_below=bordered(properties, "bottom"),
            tabs=_tabs(properties.get("tabs", ""), left),
        )

    def list_level(self, name: str, level: int) -> tuple[LabelForm, Optional[tuple[float, float]]]:
        """How a level of a list is labelled, and where its paragraphs stand."""
        style = self._lists.get(name)
        found = [each for each in style.elements() if each.name in _LEVELS] if style is not None else []
        by_level = {each.get("text:level"): each for each in found}
        own = by_level.get(str(level))
        if own is None:
            return LabelForm(), None
        if own.name == "text:list-level-style-number":
            shown = own.get("text:display-levels", "1")
            first = level - (int(shown) if shown.isdecimal() else 1) + 1
            kinds = tuple((by_level.get(str(each)) or own).get("style:num-format") for each in range(1, level + 1))
            numbers = ".".join(f"%{each}" for each in range(max(first, 1), level + 1)) if kinds[-1] else ""
            start = own.get("text:start-value", "1")
            text = own.get("style:num-prefix") + numbers + own.get("style:num-suffix")
            form = LabelForm(text, kinds, int(start) if start.isdecimal() else 1)
        else:
            form = LabelForm(own.get("text:bullet-char", "•"))
        return form, _place(own)


_OF_TEXT = (
    "style:font-name", "fo:font-family", "fo:font-size", "fo:font-weight", "fo:font-style",
    "style:text-underline-style", "fo:color", "fo:background-color text", "fo:text-transform",
)  # fmt: skip


def bordered(properties: Mapping[str, str], side: str) -> str:
    """The colour of the line on a side, "" where there is none."""
    words = properties.get(f"fo:border-{side}", properties.get("fo:border", "")).split()
    if not words or "none" in words or "hidden" in words:
        return ""
    return next((word for word in words if word.startswith("#")), "#000000")


def _own(style: Element, below: Mapping[str, str]) -> dict[str, str]:
    """The properties ``below`` with those of ``style`` over them."""
    own: dict[str, str] = {}
    for part in style.elements():
        kind = "text" if part.name == "style:text-properties" else "paragraph"
        for name, value in part.attributes.items():
            marked = name == "fo:background-color" and part.name in (
                "style:text-properties",
                "style:paragraph-properties",
            )
            own[f"{name} {kind}" if marked else name] = value
        stops = part.child("style:tab-stops")
        if stops is not None:
            own["tabs"] = " ".join(
                f"{stop.get('style:position')}|{stop.get('style:type')}" for stop in stops.elements("style:tab-stop")
            )
    return _sized({**below, **own}, below, own)


def _sized(made: dict[str, str], below: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    """``made``, where a size that is a share of the one below becomes a size of its own."""
    size = own.get("fo:font-size", "")
    if size.endswith("%"):
        whole = millimetres(below.get("fo:font-size", ""), 11 * POINT)
        made["fo:font-size"] = f"{whole * number(size[:-1], 100.0) / 100:.3f}mm"
    return made


def _tabs(written: str, left: float) -> tuple[tuple[float, bool], ...]:
    stops = []
    for stop in written.split():
        place, _, kind = stop.partition("|")
        stops.append((left + millimetres(place), kind == "right"))
    return tuple(stops)


def _place(level: Element) -> Optional[tuple[float, float]]:
    look = level.child("style:list-level-properties")
    if look is None:
        return None
    label = look.child("style:list-level-label-alignment")
    if label is not None:
        return millimetres(label.get("fo:margin-left")), millimetres(label.get("fo:text-indent"))
    width = millimetres(look.get("text:min-label-width"))
    return millimetres(look.get("text:space-before")) + width, -width
