"""Sentences with gaps: what is known stands there, what a person must still fill in says so."""

from __future__ import annotations

import string
from collections.abc import Iterable, Mapping
from typing import NamedTuple, Union


class Gap(NamedTuple):
    """Something that a person must still fill in, in the words of the document."""

    what: str

    @property
    def shown(self) -> str:
        """How plain text shows it: in brackets, and as to be filled in unless it says itself what is to be done."""
        return f"[{self.what}]" if self.what.startswith("te bevestigen: ") else f"[in te vullen: {self.what}]"


Piece = Union[str, Gap]
Text = tuple[Piece, ...]
"""A sentence: stretches of text and gaps."""

_FORMATTER = string.Formatter()


def filled(template: str, values: Mapping[str, object], gaps: Mapping[str, str]) -> Text:
    """``template`` with ``{names}`` replaced by ``values``: text, a :class:`Gap` or a whole :data:`Text`.

    What is None, "" or not there becomes a gap, in the words of ``gaps`` or by its name. Braces within values stay.
    """
    pieces: list[Piece] = []
    for literal, name, _, _ in _FORMATTER.parse(template):
        pieces.append(literal)
        if name:
            value = values.get(name)
            if value is None or value in ("", ()):
                value = Gap(gaps.get(name, name))
            pieces.extend(value if isinstance(value, tuple) and not isinstance(value, Gap) else (value,))
    return joined(pieces)


def joined(pieces: Iterable[object]) -> Text:
    """``pieces`` as a text, with neighbouring stretches made one and empty ones left out."""
    made: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, Gap):
            made.append(piece)
        elif made and not isinstance(made[-1], Gap):
            made[-1] += str(piece)
        else:
            made.append(str(piece))
    return tuple(piece for piece in made if piece)


def plain(text: Iterable[Piece]) -> str:
    """``text`` as plain words, with its gaps in brackets."""
    return "".join(piece.shown if isinstance(piece, Gap) else piece for piece in text)


def gaps_in(text: Iterable[Piece]) -> int:
    """How many gaps a text has."""
    return sum(isinstance(piece, Gap) for piece in text)
