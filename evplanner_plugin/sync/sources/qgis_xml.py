"""XML read piece by piece with Qt's reader: no DTD, no entities, nothing fetched, bounded memory."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from qgis.PyQt.QtCore import QXmlStreamReader

from .documents import Document
from .json_stream import encoding_of
from .problems import cut_off, damaged, empty, too_complex, unsafe_xml

CHUNK_BYTES = 1 << 18
MOST_BYTES_OF_ONE_TOKEN = 8 << 20
MOST_DEPTH = 60
MOST_NODES = 50_000
MOST_CHARACTERS = 20_000
_MOST_ATTRIBUTES = 200

_Token, _Error = QXmlStreamReader.TokenType, QXmlStreamReader.Error


@dataclass
class Node:
    """An element without its namespaces: ``attributes`` by local name, ``text`` directly inside it."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    text: str = ""
    children: list[Node] = field(default_factory=list)

    def child(self, *names: str) -> Node | None:
        """The first child with the first of ``names``, then of that one with the second, and so on."""
        found: Node | None = self
        for name in names:
            found = next((each for each in found.children if each.name == name), None)
            if found is None:
                return None
        return found

    def all(self, name: str) -> Iterator[Node]:
        """The children with a name."""
        return (each for each in self.children if each.name == name)

    def descendants(self, *names: str, outside: Collection[str] = ()) -> Iterator[Node]:
        """Elements with one of ``names`` at any depth, in the document's order, not within those of ``outside``."""
        waiting = list(reversed(self.children))
        while waiting:
            each = waiting.pop()
            if each.name in outside:
                continue
            if each.name in names:
                yield each
            waiting.extend(reversed(each.children))

    def words(self, *names: str) -> str:
        """The text of the child reached by ``names``; of several languages (``values/value``) the first."""
        found = self.child(*names) if names else self
        if found is None:
            return ""
        if found.text.strip():
            return found.text.strip()
        value = next(found.descendants("value"), None)
        return value.text.strip() if value is not None else ""


def subtrees(document: Document, wanted: Collection[str], inside: Collection[str] = ()) -> Iterator[Node]:
    """First the outermost element (without its children), then each element of ``wanted`` whole.

    ``inside``: names of elements whose children are wanted, whatever they are called. Wanted elements within a wanted
    one belong to that one. :class:`~evplanner_plugin.errors.BadInput` for what is no XML to its end, for a DTD, for
    entities, and for elements that are nested too deeply or too large.
    """
    path: list[str] = []
    open_nodes: list[Node] = []
    count = 0
    for token, reader in _tokens(document):
        if token == _Token.StartElement:
            node = Node(str(reader.name()), _attributes(reader))
            if len(path) >= MOST_DEPTH:
                raise too_complex(document.name)
            if open_nodes:
                open_nodes[-1].children.append(node)
                open_nodes.append(node)
                count += 1
                if count > MOST_NODES:
                    raise too_complex(document.name)
            elif not path:
                yield node
            elif node.name in wanted or path[-1] in inside:
                open_nodes, count = [node], 0
            path.append(node.name)
        elif token == _Token.EndElement:
            path.pop()
            if open_nodes:
                done = open_nodes.pop()
                if not open_nodes:
                    yield done
            if not path:
                return
        elif token == _Token.Characters and open_nodes:
            node = open_nodes[-1]
            if len(node.text) < MOST_CHARACTERS:
                node.text += str(reader.text())[:MOST_CHARACTERS]


def _tokens(document: Document) -> Iterator[tuple[object, QXmlStreamReader]]:
    """The tokens of a document; the reader stands at each while the caller looks at it."""
    reader = QXmlStreamReader()
    read, since, first = 0, 0, True
    with document.opened() as file:
        while True:
            token = reader.readNext()
            if token == _Token.Invalid:
                if reader.error() != _Error.PrematureEndOfDocumentError:
                    raise damaged(document.name, f"line {reader.lineNumber()}: {reader.errorString()}")
                chunk = file.read(CHUNK_BYTES)
                if not chunk:
                    raise empty(document.name) if not read else cut_off(document.name, reader.errorString())
                if first:
                    _refuse_declarations(chunk, document.name)
                    first = False
                read += len(chunk)
                since += len(chunk)
                if since > MOST_BYTES_OF_ONE_TOKEN:
                    raise too_complex(document.name)
                document.advance(read)
                reader.addData(chunk)
                continue
            if token in (_Token.DTD, _Token.EntityReference):
                raise unsafe_xml(document.name)
            since = 0
            yield token, reader


def _refuse_declarations(begin: bytes, name: str) -> None:
    """Refuse a DTD before the reader sees it: what it declares would be kept in memory first."""
    content = begin.decode(encoding_of(begin), "replace")
    if "\0" in content[:200]:
        content = content.replace("\0", "")  # UTF-16 without a mark
    match = re.search(r"<!(?:DOCTYPE|ENTITY)", content, re.I)
    if match and not re.search(r"<[A-Za-z_]", content[: match.start()]):
        raise unsafe_xml(name)


def _attributes(reader: QXmlStreamReader) -> dict[str, str]:
    given = reader.attributes()
    return {
        str(each.name()): str(each.value())[:MOST_CHARACTERS]
        for each in (given.at(place) for place in range(min(given.size(), _MOST_ATTRIBUTES)))
    }
