"""Makes the house-style templates of resources/templates: regulation and request_answer, as .odt and .docx.

    python tools/build_templates.py [folder]

They come out the same byte for byte wherever they are made: nothing in them is packed, and nothing asks the clock. The
logo is a placeholder that a town replaces by its own (right-click ▸ Replace in LibreOffice, Change Picture in Word).
"""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from template_design import DESIGNS
from template_docx import docx
from template_odt import odt

ROOT = Path(__file__).resolve().parents[1]
DAY = (2026, 11, 1, 0, 0, 0)


def build(folder: Path) -> list[Path]:
    """Write the four templates into ``folder``; returns their paths."""
    made = []
    for name, design in DESIGNS.items():
        for ending, parts in ((".odt", odt(design)), (".docx", docx(design))):
            path = folder / f"{name}{ending}"
            with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
                for part, content in parts.items():
                    entry = zipfile.ZipInfo(part, DAY)
                    entry.create_system = 3
                    entry.external_attr = 0o644 << 16
                    archive.writestr(entry, content)
            made.append(path)
    return made


if __name__ == "__main__":
    for path in build(Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "templates"):
        print(f"{path.name}: {path.stat().st_size:,} bytes")
