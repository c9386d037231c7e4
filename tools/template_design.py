"""How the bundled house-style templates look and what stands in them, for both formats."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

FONT = "Arial"
"""Every office has it, or Liberation Sans, which is as wide."""

INK, ACCENT, PALE, LINE, GROUND, MARKED = "1A1A1A", "1F4E5F", "4D4D4D", "9AA5AB", "F0F3F5", "FFEC99"

PAGE = (210.0, 297.0)


class Margins(NamedTuple):
    """Millimetres around what stands on a page; headers and footers stand inside top and bottom."""

    left: float
    right: float
    top: float
    bottom: float


MARGIN = Margins(left=25.0, right=20.0, top=15.0, bottom=15.0)

WIDTH = PAGE[0] - MARGIN.left - MARGIN.right
LOGO = (30.0, 15.0)
"""Millimetres."""


@dataclass(frozen=True)
class Style:
    """A paragraph style. Sizes in points, indents in millimetres."""

    title: str
    size: float = 10.5
    bold: bool = False
    italic: bool = False
    colour: str = INK
    before: float = 0.0
    after: float = 6.0
    line: int = 115
    left: float = 0.0
    first: float = 0.0
    align: str = "left"
    outline: int = 0
    keep: bool = False
    numbering: str = ""
    """"bullet" or "number": what stands before the paragraph, in its indent."""
    tab: float = 0.0
    tab_right: bool = False
    ground: str = ""
    rule: str = ""
    """"top" or "bottom": a line there."""


STYLES = (
    Style("Body"),
    Style("Title", 19, bold=True, colour=ACCENT, before=10, after=8, line=105, keep=True),
    Style("Subtitle", 11.5, colour=PALE, after=10, keep=True),
    Style("Heading 1", 13, bold=True, colour=ACCENT, before=16, after=5, outline=1, keep=True),
    Style("Heading 2", 11, bold=True, colour=ACCENT, before=10, after=4, outline=2, keep=True),
    Style("Article", 10.5, bold=True, before=10, after=4, outline=2, keep=True),
    Style("Ground", after=4, left=6, first=-6, numbering="bullet"),
    Style("Measure", after=4, left=8, first=-8, numbering="number"),
    Style("Reference", after=2, left=42, first=-42, tab=42),
    Style("Signature", before=4, after=2, keep=True),
    Style("Caption", 9, italic=True, colour=PALE, before=3, after=10),
    Style("Note", 9.5, before=4, after=8, ground=GROUND),
    Style("Address", before=4, after=14),
    Style("Table Contents", 9.5, after=0, line=105),
    Style("Table Heading", 9.5, bold=True, after=0, line=105),
    Style("Header", 9.5, colour=PALE, after=0, line=105, align="right"),
    Style("Town", 15, bold=True, colour=ACCENT, after=0, line=105, align="right"),
    Style("Footer", 8.5, colour=PALE, before=6, after=0, tab=WIDTH, tab_right=True, rule="top"),
)


@dataclass(frozen=True)
class Line:
    """A paragraph of a template."""

    style: str
    text: str
    new_page: bool = False


@dataclass(frozen=True)
class Design:
    """A template: its name, the lines beside the logo, the text, and the left of the footer."""

    title: str
    header: tuple[Line, ...]
    body: tuple[Line, ...]
    footer: str


REGULATION = Design(
    "Aanvullend reglement",
    (Line("Town", "{{town}}"), Line("Header", "{{organ}}")),
    (
        Line("Note", "{{draft_notice}}"),
        Line("Title", "{{subject}}"),
        Line("Reference", "Nummer\t{{number}}"),
        Line("Reference", "Datum van het besluit\t{{day}}"),
        Line("Reference", "Bevoegd orgaan\t{{organ}}"),
        Line("Reference", "Wegbeheerder\t{{road_manager}}"),
        Line("Heading 1", "Aanwezig"),
        Line("Body", "{{present}}"),
        Line("Heading 1", "Rechtsgrond"),
        Line("Ground", "{{legal_basis}}"),
        Line("Heading 1", "Motivering"),
        Line("Body", "{{motivation}}"),
        Line("Heading 2", "Wegbeheerder"),
        Line("Body", "{{road_manager_grounds}}"),
        Line("Heading 1", "Besluit"),
        Line("Body", "{{articles}}"),
        Line("Body", "{{other_provisions}}"),
        Line("Signature", "{{signatures}}"),
        Line("Heading 1", "Bijlage: ligging", new_page=True),
        Line("Body", "{{annex}}"),
        Line("Heading 1", "Controlelijst", new_page=True),
        Line("Body", "Voor intern gebruik: deze bladzijde hoort niet bij het reglement."),
        Line("Body", "{{checklist}}"),
    ),
    "{{town}} – aanvullend reglement {{number}}",
)

REQUEST_ANSWER = Design(
    "Antwoord op een aanvraag",
    (Line("Town", "{{town}}"),),
    (
        Line("Reference", "Datum\t{{day}}"),
        Line("Reference", "Uw aanvraag\t{{reference}}"),
        Line("Reference", "Contact\t{{contact}}"),
        Line("Title", "{{subject}}"),
        Line("Body", "{{answer}}"),
        Line("Heading 1", "Bijlage", new_page=True),
        Line("Body", "{{annex}}"),
    ),
    "{{town}} – {{subject}}",
)

DESIGNS = {"regulation": REGULATION, "request_answer": REQUEST_ANSWER}

LOGO_WORDS = "Logo van de gemeente"


@cache
def logo() -> bytes:
    """The placeholder for a logo, a PNG of 240 × 120: a grey frame with the usual sign for a picture. Not packed."""
    width, height, fine = 240, 120, 2
    rows = []
    for y in range(height):
        shades = []
        for x in range(width):
            dark = sum(_is_dark(x + (i + 0.5) / fine, y + (j + 0.5) / fine) for i in range(fine) for j in range(fine))
            shades.append(255 - round(dark * 105 / fine**2))
        rows.append(b"\0" + bytes(shades))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = ((b"IHDR", head), (b"IDAT", zlib.compress(b"".join(rows), 0)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in parts
    )


def _is_dark(x: float, y: float) -> bool:
    def rounded(margin: float, radius: float) -> bool:
        left, top, right, bottom = margin, margin, 240 - margin, 120 - margin
        near_x, near_y = min(max(x, left + radius), right - radius), min(max(y, top + radius), bottom - radius)
        return (x - near_x) ** 2 + (y - near_y) ** 2 <= radius**2

    frame = rounded(2, 14) and not rounded(6, 10)
    sun = (x - 92) ** 2 + (y - 42) ** 2 <= 11**2
    hills = y <= 92 and (y >= 92 - (44 - abs(x - 128)) or y >= 92 - (28 - abs(x - 92)))
    return frame or sun or hills
