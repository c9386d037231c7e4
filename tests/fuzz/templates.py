"""House-style templates, spoiled: one part of the document at a time, or the whole file, filled in all formats."""

from __future__ import annotations

import os
import random
import re
import tempfile
import zipfile
import zlib
from collections.abc import Callable
from functools import cache
from io import BytesIO
from pathlib import Path
from xml.parsers import expat

from evplanner_plugin.documents.office.fill import fill
from tests.unit.documents.office_samples import bundled_template, regulation

SAVED = Path(__file__).resolve().parents[1] / "data" / "templates"
_WHOLE = b"PK"
"""How a whole file begins; what begins otherwise is one part: its name, a line end, and its content."""


def seeds(kind: str) -> list[bytes]:
    """The parts of good templates of ``kind`` (".odt" or ".docx"), and the files themselves."""
    found = []
    for path in _templates(kind):
        parts = _parts(path.read_bytes())
        written = [name for name in parts if name.endswith((".xml", ".rels"))]
        found += [name.encode() + b"\n" + parts[name] for name in written]
        found.append(path.read_bytes())
    return found


def filler(kind: str) -> Callable[[Path], tuple[int, int]]:
    """Fills what :func:`seeds` gave and somebody spoiled; gives the number of documents made, and 0."""

    def read(path: Path) -> tuple[int, int]:
        _application()
        content = path.read_bytes()
        with tempfile.TemporaryDirectory(dir=path.parent) as name:
            folder = Path(name)
            template = folder / f"template{kind}"
            template.write_bytes(content if content.startswith(_WHOLE) else _with_part(kind, content))
            made = [folder / f"made{kind}", folder / "made.pdf"]
            for output in made:
                result = fill(template, regulation(), output)
                assert result.to_fill >= 0 and output.stat().st_size > 0
            assert {each.name for each in folder.iterdir()} == {template.name, *(each.name for each in made)}
            assert made[1].read_bytes().startswith(b"%PDF-")
            for part, written in _parts(made[0].read_bytes()).items():
                if part in _WRITTEN[kind]:
                    assert _well_formed(written), part
        return len(made), 0

    return read


_WRITTEN = {
    ".odt": {"content.xml", "styles.xml", "META-INF/manifest.xml"},
    ".docx": {"word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"},
}
"""Parts that filling writes anew: they are well-formed whatever the template was."""


def _templates(kind: str) -> list[Path]:
    return [bundled_template("regulation", kind), SAVED / f"saved_by_libreoffice{kind}"]


def _with_part(kind: str, content: bytes) -> bytes:
    """A good template with the spoiled part in it: the bundled one, or by the part's length the other."""
    name, _, body = content.partition(b"\n")
    templates = _templates(kind)
    parts = _parts(templates[len(body) % len(templates)].read_bytes())
    title = name.decode("utf-8", "replace")
    if title in parts and zlib.crc32(body) % 2 and not _well_formed(body):
        body = _otherwise(parts[title].decode("utf-8"), random.Random(zlib.crc32(body))).encode()
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for each, written in {**parts, title[:200] or "x": body}.items():
            archive.writestr(each.replace("\0", "_"), written)
    return buffer.getvalue()


def _otherwise(part: str, chance: random.Random) -> str:
    """``part`` well-formed still, with values that nobody expects, or elements gone or doubled."""
    for _ in range(chance.randint(1, 5)):
        if chance.random() < 0.6:
            value = chance.choice(list(re.finditer(r'"([^"<]*)"', part)))
            nasty = chance.choice((*_NASTY, chance.choice(re.findall(r'"([^"<]*)"', part))))
            part = part[: value.start(1)] + nasty + part[value.end(1) :]
        elif elements := list(re.finditer(r"<[^<>/?!]+/>|<([\w:]+)(?: [^<>/]*)?>[^<]*</\1>", part)):
            element = chance.choice(elements)
            part = part[: element.start()] + element[0] * chance.choice((0, 2, 50)) + part[element.end() :]
    return part


_NASTY = ("", "-1", "0", "99999999999999999999", "1e308", "nan", "inf", "-5cm", "1%", "50000%", "²", "x", "٣", "true",
          "1" * 300, "0cm", "1e9cm", "{{articles}}", "../../x", "http://x.example.org/x.png")


def _well_formed(content: bytes) -> bool:
    try:
        expat.ParserCreate().Parse(content, True)
    except (expat.ExpatError, ValueError, LookupError):
        return False
    return True


def _parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


@cache
def _application():
    """PDF needs fonts, and those an application."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.PyQt.QtGui import QGuiApplication

    return QGuiApplication.instance() or QGuiApplication([])
