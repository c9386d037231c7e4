"""A document as it is laid out on paper, whichever format it comes from. Lengths in millimetres, sizes in points."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Optional, Union

POINT = 25.4 / 72
"""Millimetres in a point."""


@dataclass(frozen=True)
class TextLook:
    """How characters look; ``ground`` is the colour behind them, "" for none."""

    family: str = "Arial"
    size: float = 11.0
    bold: bool = False
    italic: bool = False
    underline: bool = False
    capitals: bool = False
    colour: str = "#000000"
    ground: str = ""


@dataclass(frozen=True)
class ParagraphLook:
    """How a paragraph looks. ``tabs``: from the text's left edge, and whether the text ends there."""

    text: TextLook = TextLook()
    align: str = "left"
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    new_page: bool = False
    keep: bool = False
    ground: str = ""
    rule_above: str = ""
    rule_below: str = ""
    tabs: tuple[tuple[float, bool], ...] = ()


@dataclass(frozen=True)
class Words:
    """A stretch of text in one look."""

    text: str
    look: TextLook


@dataclass(frozen=True)
class PageNumber:
    """The number of the page, or of all pages."""

    look: TextLook
    of_all: bool = False


@dataclass(frozen=True)
class Image:
    """A picture's file, and how large it is shown."""

    content: bytes
    width: float
    height: float


@dataclass(frozen=True)
class PaperParagraph:
    """A paragraph; ``label`` stands before it (a number or a bullet)."""

    look: ParagraphLook
    pieces: Sequence[Union[Words, PageNumber, Image]]
    label: str = ""


@dataclass(frozen=True)
class Cell:
    """A cell over ``span`` columns.

    ``edges`` are the colours of its lines (above, right, below, left), "" for none; ``padding`` the room inside them.
    ``align``: where its content stands, "top", "middle" or "bottom".
    """

    blocks: Sequence[PaperBlock]
    edges: tuple[str, str, str, str] = ("", "", "", "")
    ground: str = ""
    padding: tuple[float, float, float, float] = (1.0, 1.0, 1.0, 1.0)
    span: int = 1
    align: str = "top"


@dataclass(frozen=True)
class PaperTable:
    """A table; the first ``headings`` rows stand on every page that it comes to."""

    widths: Sequence[float]
    rows: Sequence[Sequence[Cell]]
    headings: int = 0
    new_page: bool = False


PaperBlock = Union[PaperParagraph, PaperTable]


@dataclass(frozen=True)
class Paper:
    """A document: its page, and what stands on every page and in the text.

    ``header_at`` is where the header begins, ``footer_at`` how far above the page's end the footer ends; the text
    keeps ``gap`` from both, and lies between ``top`` and ``bottom``. ``first``: header and footer of the first page,
    where those are others.
    """

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    header_at: float
    footer_at: float
    title: str = ""
    gap: float = 0.0
    header: Sequence[PaperBlock] = field(default_factory=tuple)
    footer: Sequence[PaperBlock] = field(default_factory=tuple)
    body: Sequence[PaperBlock] = field(default_factory=tuple)
    first: Optional[tuple[Sequence[PaperBlock], Sequence[PaperBlock]]] = None
