"""What the tests of filled templates share: a picture, a whole content, templates made by hand."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from evplanner_plugin import bundled
from evplanner_plugin.documents.office.content import Content, PageBreak, Paragraph, Picture, Table, ToFill

NAMES = {
    "regulation": {
        "town", "number", "day", "organ", "subject", "road_manager", "draft_notice", "present", "legal_basis",
        "motivation", "road_manager_grounds", "articles", "other_provisions", "signatures", "annex", "checklist",
    },
    "request_answer": {"town", "reference", "day", "subject", "contact", "answer", "annex"},
}  # fmt: skip
"""What the bundled templates ask for; who makes content relies on it."""

HOSTILE = '‘Het "Hof" van O\'Hara’ & <b>zonen</b> ]]> {{town}} \x00\x07\ud83d 😀 \u202e=1+1 {% if %}'
SHOWN = '‘Het "Hof" van O\'Hara’ & <b>zonen</b> ]]> {{town}}  😀 =1+1 {% if %}'
"""A name with everything in it, and what of it a document can hold."""


def bundled_template(name: str, kind: str):
    return bundled.path("templates", f"{name}{kind}")


def png(width: int = 40, height: int = 20, shade: int = 120) -> bytes:
    """A grey picture."""
    rows = b"".join(b"\0" + bytes([shade]) * width for _ in range(height))
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)),
        (b"IDAT", zlib.compress(rows)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body)) for kind, body in parts
    )


def article(number: int) -> list:
    return [
        Paragraph([f"Artikel {number}. Laadplaatsen"], "Article"),
        Paragraph(["Eerste maatregel tot ", ToFill("huisnummer"), "."], "Measure"),
        Paragraph(["Toelichting."], "Body"),
        Paragraph(["Tweede maatregel."], "Measure"),
    ]


def regulation(articles: int = 2) -> Content:
    """All that the regulation asks for, with a map that comes twice; no grounds of another road manager."""
    map_picture = png()
    return Content(
        {
            "town": "Lille",
            "number": ToFill("nummer"),
            "day": "1 december 2026",
            "organ": "Gemeenteraad",
            "subject": HOSTILE,
            "road_manager": "gemeente Lille",
            "draft_notice": "Ontwerp",
        },
        {
            "present": [Paragraph([ToFill("aanwezige leden")])],
            "legal_basis": [Paragraph(["Het decreet."], "Ground")],
            "motivation": [Paragraph("Eén\ntwee")],
            "road_manager_grounds": [],
            "articles": [block for number in range(1, articles + 1) for block in article(number)],
            "other_provisions": [Paragraph(["Slot."], "No Such Style")],
            "signatures": [Paragraph(["An Peeters"], "Signature")],
            "annex": [
                Picture(map_picture, 80, "Figuur 1", "Kaart van de Dorpsstraat"),
                Picture(map_picture, 1000, "", "Dezelfde kaart"),
                Picture(b"nothing", 50, "Figuur 2", "Straatfoto"),
                PageBreak(),
                Table(["Nr.", "Plaats"], [["1", ToFill("plaats")], ["2", HOSTILE]]),
            ],
            "checklist": [Paragraph(["☐ borden geplaatst"])],
        },
    )


def changed(template, target, part: str, change) -> None:
    """``template`` with one part of it changed (``change``: bytes → bytes), as ``target``."""
    with zipfile.ZipFile(template) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            content = old.read(name)
            new.writestr(name, change(content) if name == part else content)


def zipped(parts: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return made.getvalue()
