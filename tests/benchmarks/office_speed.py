"""How fast a house-style template is filled: sections and pictures, as ODT, DOCX and PDF.

    .venv/bin/python -m tests.benchmarks.office_speed [--sections 500] [--pictures 100]

``sections`` are articles with measures and places to fill in; ``pictures`` are photos of some 100 kB with a caption.
The same is done for a tenth: ten times the content should take about ten times as long. Seconds of CPU depend on the
machine; read the ratios.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

FORMATS = ((".odt", ".odt"), (".docx", ".docx"), (".odt", ".pdf"), (".docx", ".pdf"))


def photos(count: int) -> list[bytes]:
    """``count`` photos that differ, of some 100 kB."""
    import numpy
    from qgis.PyQt.QtGui import QImage

    from evplanner_plugin.documents.photos import jpeg

    draw = numpy.random.default_rng(7)
    made = []
    for _ in range(count):
        dots = draw.integers(0, 255, (360, 480, 4), dtype=numpy.uint8).tobytes()
        made.append(jpeg.encoded(QImage(dots, 480, 360, QImage.Format.Format_RGB32), (75,), 10**7))
    return made


def seconds(blocks, folder: Path) -> list[float]:
    """Seconds of CPU to fill the regulation with ``blocks`` as articles, for each of :data:`FORMATS`."""
    from evplanner_plugin.documents.office.content import Content
    from evplanner_plugin.documents.office.fill import fill, template_for

    took = []
    for kind, ending in FORMATS:
        begun = time.process_time()
        fill(template_for(None, "regulation", kind), Content(blocks={"articles": blocks}), folder / f"filled{ending}")
        took.append(time.process_time() - begun)
    return took


def main() -> None:
    """Fill with all and with a tenth, and print both."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sections", type=int, default=500)
    parser.add_argument("--pictures", type=int, default=100)
    asked = parser.parse_args()

    from tests.benchmarks.qgis_session import qgis

    with qgis(), tempfile.TemporaryDirectory() as name:
        from evplanner_plugin.documents.office.content import Picture
        from tests.unit.documents.office_samples import article

        sections = [block for number in range(1, asked.sections + 1) for block in article(number)]
        pictures = [Picture(photo, 120, "Figuur", "Foto") for photo in photos(asked.pictures)]
        seconds(sections[:8], Path(name))  # fonts are looked up once
        for title, blocks in (("sections", sections), ("pictures", pictures)):
            whole, tenth = seconds(blocks, Path(name)), seconds(blocks[: len(blocks) // 10], Path(name))
            for (kind, ending), all_of_it, part in zip(FORMATS, whole, tenth):
                print(f"{title:9} {kind:5} → {ending:5} {all_of_it:6.2f} s, a tenth {part:6.2f} s")


if __name__ == "__main__":
    main()
