"""A part of a DOCX, and how parts refer to each other."""

from __future__ import annotations

import posixpath

from .markup import Element

RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


class DocxPart:
    """One part with paragraphs: its tree, and what it refers to."""

    def __init__(self, name: str, root: Element, relations: Element) -> None:
        self.name = name
        self.root = root
        self.relations = relations
        self._made: dict[str, str] = {}

    @property
    def relations_name(self) -> str:
        """Where its references lie."""
        folder, file = posixpath.split(self.name)
        return posixpath.join(folder, "_rels", f"{file}.rels")

    def target(self, identifier: str) -> str:
        """The name of the part that the reference ``identifier`` leads to; "" for none inside the document."""
        for relation in self.relations.elements("Relationship"):
            if relation.get("Id") == identifier and relation.get("TargetMode") != "External":
                return resolved(self.name, relation.get("Target"))
        return ""

    def refer(self, kind: str, target: str) -> str:
        """The identifier of a reference to ``target``, made once."""
        own = f"/{target}"
        if own in self._made:
            return self._made[own]
        taken = {relation.get("Id") for relation in self.relations.elements("Relationship")}
        count = len(taken) + 1
        while f"rIdEvp{count}" in taken:
            count += 1
        identifier = self._made[own] = f"rIdEvp{count}"
        self.relations.children.append(
            Element("Relationship", {"Id": identifier, "Type": f"{RELATIONS}/{kind}", "Target": own})
        )
        return identifier


def resolved(source: str, target: str) -> str:
    """The name of the part that ``target`` means when the part ``source`` says it."""
    if target.startswith("/"):
        return target[1:]
    return posixpath.normpath(posixpath.join(posixpath.dirname(source), target)) if target else ""
