"""What filling an ODT and a DOCX have in common: walking through paragraphs, and putting content in their place."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Optional

from .content import Block
from .markup import Element, Node
from .placeholders import Filling, Piece

_EMPTY = "evplanner:empty"
"""Stands where a paragraph was of which the content says that nothing comes there."""


class Template:
    """A document being filled; what differs between ODT and DOCX is said by its two kinds."""

    PARAGRAPHS: tuple[str, ...] = ()
    """Names of elements that are paragraphs."""

    UNTOUCHED: tuple[str, ...] = ()
    """Names of elements in which nothing is looked for."""

    def __init__(self, filling: Filling, cancelled: Callable[[], None]) -> None:
        self.filling = filling
        self.cancelled = cancelled

    # --- what the two kinds say

    def stretches(self, paragraph: Element) -> list[tuple[str, Any]]:
        """The texts of a paragraph, without those of boxes within it, each with what :meth:`put` needs."""
        raise NotImplementedError

    def put(self, place: Any, pieces: Sequence[Piece]) -> None:
        """Put ``pieces`` where a stretch of text was. Called from the paragraph's end to its beginning."""
        raise NotImplementedError

    def style(self, title: str) -> Optional[Element]:
        """The style that people see as ``title``; noted where the template lacks it."""
        if not title:
            return None
        style = self.styles.paragraph(title)
        if style is None:
            self.filling.missing_styles[title] = None
        return style

    def known_style(self, *titles: str) -> str:
        """The first of ``titles`` that the template has, "" for none: a matter of taste, so nothing is noted."""
        return next((title for title in titles if self.styles.paragraph(title) is not None), "")

    def blocks(self, paragraph: Element, blocks: Sequence[Block]) -> list[Element]:
        """What is written for ``blocks`` in place of ``paragraph``."""
        raise NotImplementedError

    def remainder(self, paragraph: Element) -> Optional[Element]:
        """``paragraph`` without its text, where it holds something else that must stay."""
        raise NotImplementedError

    def with_remainder(self, written: list[Element], paragraph: Element) -> list[Element]:
        """What was written in place of ``paragraph``, with what must stay of it."""
        remainder = self.remainder(paragraph)
        return written if remainder is None else [*written, remainder]

    def heading_level(self, element: Element) -> int:
        """1 for a heading of the first level and so on, 0 for what is no heading, -1 for what takes no room."""
        raise NotImplementedError

    def wrapped(self, element: Element) -> Optional[Element]:
        """The only paragraph of ``element``, where that is nothing but what stands around a paragraph (a list)."""
        return None

    def close(self, container: Element) -> None:
        """See to it that ``container`` is valid after its paragraphs were replaced."""

    # --- the walk

    def fill(self, container: Element) -> None:
        """Fill everything within ``container``."""
        children: list[Node] = []
        for child in container.children:
            if isinstance(child, str) or child.name in self.UNTOUCHED:
                children.append(child)
            elif child.name in self.PARAGRAPHS:
                children.extend(self._filled(child))
            else:
                wrapped = self.wrapped(child)
                if wrapped is not None and self._blocks_for(wrapped) is not None:
                    children.extend(self._filled(wrapped))
                else:
                    self.fill(child)
                    children.append(child)
        container.children = self._without_empty_sections(children)
        self.close(container)

    def _filled(self, paragraph: Element) -> list[Element]:
        self.cancelled()
        self.fill(paragraph)  # boxes within it have paragraphs of their own
        blocks = self._blocks_for(paragraph)
        if blocks is None:
            stretches = self.stretches(paragraph)
            texts = [text for text, _ in stretches]
            for number, pieces in sorted(self.filling.replaced(texts).items(), reverse=True):
                self.put(stretches[number][1], pieces)
            return [paragraph]
        if not blocks:
            remainder = self.remainder(paragraph)
            return [Element(_EMPTY), *([remainder] if remainder is not None else [])]
        return self.with_remainder(self.blocks(paragraph, blocks), paragraph)

    def _blocks_for(self, paragraph: Element) -> Optional[Sequence[Block]]:
        return self.filling.blocks_for("".join(text for text, _ in self.stretches(paragraph)))

    def _without_empty_sections(self, children: list[Node]) -> list[Node]:
        """Take the marks of empty blocks away, and headings below which there would be nothing at all."""
        if not any(isinstance(child, Element) and child.name == _EMPTY for child in children):
            return children
        kept: list[Node] = []  # from the end to the beginning
        below = 1  # what follows: the level of a heading, 1 for the end, 0 for other content
        emptied = False  # whether all between here and what follows was an empty block
        for child in reversed(children):
            if isinstance(child, Element) and child.name == _EMPTY:
                emptied = True
                continue
            level = self.heading_level(child) if isinstance(child, Element) else -1
            if level > 0 and emptied and 0 < below <= level:
                continue
            kept.append(child)
            if level >= 0:
                below, emptied = level, False
        return kept[::-1]
