"""XML as a light tree: read by Qt's stream reader, written as text. Names keep the prefix they have in the file.

Qt's own DOM drops white space between tags (Qt 5) and shuffles attributes; documents need both as they were.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Optional, Union

from qgis.PyQt.QtCore import QByteArray, QXmlStreamReader

_DEEPEST = 200
"""Elements within each other. Documents have some forty; more is made to exhaust whoever reads it."""

_Token = QXmlStreamReader.TokenType

_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_.-]*(?::[A-Za-z_][A-Za-z0-9_.-]*)?")
"""Names that documents use. Qt's reader takes far more for one, and who opens what is written from it does not."""

_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""Characters that no XML file can hold; Qt's reader lets some of them through."""

_IN_TEXT = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord("\r"): "&#13;"}
_IN_ATTRIBUTE = {**_IN_TEXT, ord('"'): "&quot;", ord("\n"): "&#10;", ord("\t"): "&#9;"}

Node = Union["Element", str]


class Element:
    """An element: its name with prefix, its attributes in their order, and its children (elements and texts)."""

    __slots__ = ("attributes", "children", "name")

    def __init__(self, name: str, attributes: Optional[Mapping[str, str]] = None, *children: Node) -> None:
        self.name = name
        self.attributes: dict[str, str] = dict(attributes or {})
        self.children: list[Node] = list(children)

    def get(self, attribute: str, otherwise: str = "") -> str:
        """The value of an attribute."""
        return self.attributes.get(attribute, otherwise)

    def elements(self, name: str = "") -> Iterator[Element]:
        """The children that are elements (of that name)."""
        for child in self.children:
            if isinstance(child, Element) and (not name or child.name == name):
                yield child

    def child(self, *names: str) -> Optional[Element]:
        """The first element down the path of ``names``, or nothing."""
        found: Optional[Element] = self
        for name in names:
            found = next(found.elements(name), None)
            if found is None:
                return None
        return found

    def every(self, *names: str) -> Iterator[Element]:
        """This element and all within it, in the file's order (of one of those names)."""
        waiting: list[Element] = [self]
        while waiting:
            element = waiting.pop()
            if not names or element.name in names:
                yield element
            waiting.extend(child for child in reversed(element.children) if isinstance(child, Element))

    def text(self) -> str:
        """All text within it."""
        return "".join(child if isinstance(child, str) else child.text() for child in self.children)

    def copy(self) -> Element:
        """A copy that shares nothing with it."""
        return Element(
            self.name, self.attributes, *(child if isinstance(child, str) else child.copy() for child in self.children)
        )


def parsed(content: bytes) -> Element:
    """The root of an XML file. ValueError where it is not well-formed, too deep, or brings definitions of its own."""
    reader = QXmlStreamReader()
    reader.setNamespaceProcessing(False)
    reader.addData(QByteArray(content))
    root = Element("")
    open_elements = [root]
    names: set[str] = set()
    while not reader.atEnd():
        token = reader.readNext()
        if token == _Token.Characters:
            _add_text(open_elements[-1].children, reader.text())
        elif token == _Token.StartElement:
            element = Element(_text(reader.qualifiedName()))
            for attribute in reader.attributes():
                element.attributes[_text(attribute.qualifiedName())] = _text(attribute.value())
            names.update((element.name, *element.attributes))
            open_elements[-1].children.append(element)
            open_elements.append(element)
            if len(open_elements) > _DEEPEST:
                raise ValueError("elements too deep in each other")
        elif token == _Token.EndElement:
            open_elements.pop()
        elif token in (_Token.DTD, _Token.EntityReference):
            raise ValueError("definitions of its own")
    top = next(root.elements(), None)
    if reader.hasError() or top is None:
        raise ValueError(reader.errorString() or "no element")
    if not all(map(_NAME.fullmatch, names)):
        raise ValueError("names that no document uses")
    return top


def written(root: Element) -> bytes:
    """The XML file of ``root``."""
    parts = ['<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n']
    _write(root, parts)
    return "".join(parts).encode("utf-8")


def _write(element: Element, parts: list[str]) -> None:
    parts.append(f"<{element.name}")
    for name, value in element.attributes.items():
        parts.append(f' {name}="{value.translate(_IN_ATTRIBUTE)}"')
    if not element.children:
        parts.append("/>")
        return
    parts.append(">")
    for child in element.children:
        if isinstance(child, str):
            parts.append(child.translate(_IN_TEXT))
        else:
            _write(child, parts)
    parts.append(f"</{element.name}>")


def _add_text(children: list[Node], text: object) -> None:
    """Texts that follow each other are one."""
    if children and isinstance(children[-1], str):
        children[-1] += _text(text)
    else:
        children.append(_text(text))


def _text(reference: object) -> str:
    """A str of what PyQt gives: a str (Qt 6) or a reference to a part of one (Qt 5)."""
    text = reference if isinstance(reference, str) else reference.toString()
    if _FORBIDDEN.search(text):
        raise ValueError("characters that no document holds")
    return text
