"""Where a template asks for content: ``{{name}}``, also where a word processor split it over several stretches."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice, takewhile
from typing import Optional, Union

from ..site_record.record_content import clean
from .content import Block, Content, Paragraph, Run, ToFill

TO_FILL_IN = "To fill in"
"""The character style of what a person must still fill in, as people see its name."""

_PLACEHOLDER = re.compile(r"\{\{\s*(\w[\w .-]{0,60}?)\s*\}\}")

_AROUND = " \t\n\xa0\x00"
"""What may stand around a placeholder that is a paragraph: room, line and page ends."""

Piece = Union[str, ToFill]


class Filling:
    """The content being put into a document, and what is counted meanwhile."""

    def __init__(self, content: Content) -> None:
        self._content = content
        self._fields = {_key(name): run for name, run in content.fields.items()}
        self._blocks = {_key(name): blocks for name, blocks in content.blocks.items()}
        self.to_fill = 0
        self.missing_styles: dict[str, None] = {}

    @property
    def title(self) -> str:
        """The document's title."""
        subject = self._content.fields.get("subject", "")
        return self.plain(self._content.title or (subject if isinstance(subject, str) else ""))

    @staticmethod
    def plain(text: str) -> str:
        """``text`` in one line, of characters that a document can hold."""
        return " ".join(clean(text).split())

    def blocks_for(self, text: str) -> Optional[Sequence[Block]]:
        """What stands in for a paragraph with this ``text``; nothing where it is not one placeholder of blocks.

        A field that is empty takes its paragraph along, as a block without anything does.
        """
        found = _PLACEHOLDER.fullmatch(text.strip(_AROUND))
        if found is None:
            return None
        name = _key(found[1])
        return () if self._fields.get(name) == "" and name not in self._blocks else self._blocks.get(name)

    def replaced(self, texts: Sequence[str]) -> dict[int, list[Piece]]:
        """What becomes of the stretches of text of one paragraph: by number, those that change, in pieces.

        A value stands where its placeholder began, in that stretch's look.
        """
        whole = "".join(texts)
        if "{{" not in whole:
            return {}
        found = list(_PLACEHOLDER.finditer(whole))
        pieces: dict[int, list[Piece]] = {}
        begin = first = 0
        for number, text in enumerate(texts):
            end = begin + len(text)
            own = list(takewhile(lambda match, end=end: match.start() < end, islice(found, first, None)))
            if own:
                pieces[number] = self._stretch(text, begin, own)
                first += len(own) - (own[-1].end() > end)
            begin = end
        return pieces

    def _stretch(self, text: str, begin: int, matches: Sequence[re.Match]) -> list[Piece]:
        pieces: list[Piece] = []
        at = 0
        for match in matches:
            start, end = match.start() - begin, match.end() - begin
            pieces.append(text[at : max(start, 0)])
            if start >= 0:
                pieces.extend(self._value(match[1]))
            at = min(end, len(text))
        pieces.append(text[at:])
        return [piece for piece in pieces if piece != ""]

    def _value(self, name: str) -> list[Piece]:
        if _key(name) in self._fields:
            return self.pieces([self._fields[_key(name)]])
        blocks = self._blocks.get(_key(name))
        if blocks is not None and all(isinstance(block, Paragraph) for block in blocks):
            return self.pieces(_in_one_line(blocks))
        return self.pieces([ToFill(name)])

    def pieces(self, runs: Sequence[Run] | Run) -> list[Piece]:
        """``runs`` as they can be written, what must still be filled in counted."""
        made: list[Piece] = []
        for run in [runs] if isinstance(runs, (str, ToFill)) else runs:
            if isinstance(run, ToFill):
                self.to_fill += 1
                made.append(ToFill(ToFill(self.plain(run.what)).shown))
            else:
                made.append(clean(run))
        return [piece for piece in made if piece != ""]


def _key(name: str) -> str:
    """A name as it is looked up: word processors turn first letters into capitals, people write spaces."""
    return re.sub(r"[ .-]", "_", name.strip()).casefold()


def _in_one_line(blocks: Sequence[Paragraph]) -> list[Run]:
    """Paragraphs asked for in the middle of a line, with line ends between them."""
    runs: list[Run] = []
    for paragraph in blocks:
        own = paragraph.runs
        runs.extend([*(["\n"] if runs else []), *([own] if isinstance(own, (str, ToFill)) else own)])
    return runs


def column_shares(titles: Sequence[str], rows: Sequence[Sequence[Run]]) -> list[float]:
    """How much of the width each column of a table gets (adds up to 1), by how long its texts are."""
    longest = [len(title) for title in titles]
    for row in rows:
        for number, cell in enumerate(row[: len(titles)]):
            longest[number] = max(longest[number], len(cell if isinstance(cell, str) else cell.what + 17 * " "))
    wanted = [min(max(length, 6), 45) for length in longest]
    return [length / sum(wanted) for length in wanted]
