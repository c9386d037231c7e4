"""The styles of an ODT: found by the name that people see, and those that filling adds."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Optional

from .markup import Element
from .placeholders import TO_FILL_IN

_CODED = re.compile(r"_([0-9a-fA-F]{1,4})_")

TO_FILL_IN_LOOK = {"fo:background-color": "#ffec99", "fo:color": "#1a1a1a"}
"""How the style looks where a template does not have it: dark on yellow."""


class Styles:
    """All styles of the document."""

    def __init__(self, content: Element, styles_part: Element) -> None:
        self._styles_part = styles_part
        self._common = _holder(styles_part, "office:styles")
        self._automatic = {id(part): _holder(part, "office:automatic-styles") for part in (content, styles_part)}
        self._to_fill_in = ""
        self._paragraph_by_title: dict[str, Element] = {}
        self.by_name: dict[tuple[str, str], Element] = {}
        for style in self._common.elements("style:style"):
            key = (style.get("style:family"), style.get("style:name"))
            self.by_name[key] = style
            if key[0] == "paragraph":
                self._paragraph_by_title.setdefault(title_of(style).casefold(), style)

    def of_part(self, part: Element) -> PartStyles:
        """The styles as one part of the document sees them."""
        return PartStyles(self, self._automatic[id(part)])

    def paragraph(self, title: str) -> Optional[Element]:
        """The paragraph style that people see as ``title``, or nothing."""
        return self._paragraph_by_title.get(title.casefold())

    def inherited(self, style: Optional[Element], attribute: str) -> str:
        """The value of an attribute of ``style`` itself, or of the nearest style it is based on."""
        seen: set[str] = set()
        while style is not None and style.get("style:name") not in seen:
            if attribute in style.attributes:
                return style.attributes[attribute]
            seen.add(style.get("style:name"))
            style = self.by_name.get((style.get("style:family"), style.get("style:parent-style-name")))
        return ""

    def to_fill_in(self) -> str:
        """The name of the character style for what must be filled in, made where the template lacks it."""
        if self._to_fill_in:
            return self._to_fill_in
        for (family, name), style in self.by_name.items():
            if family == "text" and title_of(style).casefold() == TO_FILL_IN.casefold():
                self._to_fill_in = name
                return name
        name = self._to_fill_in = TO_FILL_IN.replace(" ", "_20_")
        style = Element(
            "style:style",
            {"style:name": name, "style:display-name": TO_FILL_IN, "style:family": "text"},
            Element("style:text-properties", TO_FILL_IN_LOOK),
        )
        self._common.children.append(style)
        self.by_name["text", name] = style
        return name

    def page_properties(self) -> Element:
        """The properties of the ordinary page (size, margins); an empty element where nothing says them."""
        properties = self.page_layout().child("style:page-layout-properties")
        return properties if properties is not None else Element("style:page-layout-properties")

    def page_layout(self) -> Element:
        """The layout of the ordinary page."""
        name = self.master_page().get("style:page-layout-name")
        for layout in self._automatic[id(self._styles_part)].elements("style:page-layout"):
            if layout.get("style:name") == name:
                return layout
        return Element("style:page-layout")

    def master_page(self) -> Element:
        """The ordinary page: the one called Standard, else the first."""
        pages = list((self._styles_part.child("office:master-styles") or Element("")).elements("style:master-page"))
        return next(
            (page for page in pages if page.get("style:name") == "Standard"), pages[0] if pages else Element("")
        )


class PartStyles:
    """The styles that a part of the document (its text, or its headers and footers) has for itself."""

    def __init__(self, styles: Styles, automatic: Element) -> None:
        self.styles = styles
        self._automatic = automatic
        self.by_name = {
            (style.get("style:family"), style.get("style:name")): style for style in automatic.elements("style:style")
        }
        self._made: dict[tuple, str] = {}

    def find(self, family: str, name: str) -> Optional[Element]:
        """The style ``name``, this part's own or a common one."""
        return self.by_name.get((family, name)) or self.styles.by_name.get((family, name))

    def derived(self, base: str, **properties: str) -> str:
        """The name of a paragraph style like ``base`` with these ``properties`` (``fo_break_before="page"``)."""
        key = ("paragraph", base, *sorted(properties.items()))
        if key not in self._made:
            own = self.by_name.get(("paragraph", base))
            style = own.copy() if own is not None else Element("style:style", {"style:parent-style-name": base})
            style.attributes["style:family"] = "paragraph"
            look = style.child("style:paragraph-properties")
            if look is None:
                look = Element("style:paragraph-properties")
                style.children.insert(0, look)
            look.attributes.update(
                {name.replace("_", ":", 1).replace("_", "-"): value for name, value in properties.items()}
            )
            self._made[key] = self._add(style)
        return self._made[key]

    def made(self, family: str, properties: str, look: Mapping[str, str]) -> str:
        """The name of a style of this look: its family, the name of its properties, and those."""
        key = (family, properties, *sorted(look.items()))
        if key not in self._made:
            style = Element("style:style", {"style:family": family}, Element(properties, look))
            self._made[key] = self._add(style)
        return self._made[key]

    def _add(self, style: Element) -> str:
        family = style.get("style:family")
        number = len(self._made) + 1
        while (family, f"EVP{number}") in self.by_name:
            number += 1
        name = f"EVP{number}"
        style.attributes = {"style:name": name, **{k: v for k, v in style.attributes.items() if k != "style:name"}}
        self.by_name[family, name] = style
        self._automatic.children.append(style)
        return name


def title_of(style: Element) -> str:
    """The name of a style as people see it."""
    coded = _CODED.sub(lambda found: chr(int(found[1], 16)), style.get("style:name"))
    return style.get("style:display-name") or coded


def _holder(part: Element, name: str) -> Element:
    """The element ``name`` of a part, made in its place where it is not there."""
    found = part.child(name)
    if found is None:
        found = Element(name)
        late = ("office:automatic-styles", "office:master-styles", "office:body")
        before = next((i for i, child in enumerate(part.children) if not isinstance(child, str) and child.name in late),
                      len(part.children))  # fmt: skip
        part.children.insert(before, found)
    return found
