"""How long it takes from chosen sites to the whole draft: ``python -m tests.benchmarks.regulation_speed [numbers]``.

Sites are spread over Lille's streets, on the demo's data; each draft is written in all formats, with a map for each
street and a photo for each place, and noted in the log. The time is that of the algorithm, as the toolbox runs it.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import time
from pathlib import Path

NUMBERS = (1, 10, 100, 500)


def add_sites(workspace, count: int) -> list[str]:
    """``count`` approved sites beside streets that have a name, each with a photo; returns their ids."""
    import numpy
    import shapely

    from evplanner_plugin.domain.log import LogEntry

    lines, columns = workspace.layer("street", ["name"])
    named = numpy.flatnonzero([bool(name) for name in columns["name"]])
    chosen = named[numpy.linspace(0, len(named) - 1, count).astype(int)]
    photo = _jpeg()
    sites, entries, photos = [], [], []
    for number, row in enumerate(chosen.tolist(), start=1):
        point = shapely.line_interpolate_point(shapely.get_parts(lines[row])[0], 0.5, normalized=True)
        site = f"{count:04d}-{number:04d}"
        sites.append(
            {"id": site, "nis": workspace.nis, "name": f"Site {number}", "origin": "strategic", "bays": 2,
             "street": columns["name"][row], "house_number": str(number), "score": 0.5, "rank": number,
             "recipe_name": "flanders_250m", "contributions": {"uncovered": 0.4}, "geometry": point}
        )  # fmt: skip
        photos.append(
            {"id": f"photo-{site}", "nis": workspace.nis, "site_id": site, "taken_at": "2026-03-31T08:15:00.000Z",
             "width": 1600, "height": 1200, "image": photo, "geometry": point}
        )  # fmt: skip
        for kind, payload in (("proposed", {"origin": "strategic"}), ("approved", {"reason": "", "supersedes": []})):
            entry = LogEntry.new(site, kind, "An", "decision_maker", "council", payload)
            entries.append({**entry.to_row(), "nis": workspace.nis, "geometry": point})
    with workspace.transaction() as connection:
        workspace.insert(connection, "proposed_site", sites)
        workspace.insert(connection, "photo", photos)
        workspace.insert(connection, "site_log", entries)
    return [site["id"] for site in sites]


def _jpeg() -> bytes:
    """A photo of 1,600 × 1,200 dots that does not compress to nothing."""
    import numpy
    from qgis.PyQt.QtCore import QBuffer, QIODevice
    from qgis.PyQt.QtGui import QImage

    dots = numpy.random.default_rng(1).integers(0, 255, (120, 160, 3), dtype=numpy.uint8).repeat(10, 0).repeat(10, 1)
    image = QImage(numpy.ascontiguousarray(dots).tobytes(), 1600, 1200, 4800, QImage.Format.Format_RGB888)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "JPEG", 80)
    return bytes(buffer.data())


def main(numbers) -> None:
    """Measure each of ``numbers`` of sites."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QGIS_CUSTOM_CONFIG_PATH"] = tempfile.mkdtemp(prefix="evplanner-profile-")
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    application = QgsApplication([], False)
    application.initQgis()
    from evplanner_plugin.algorithms.regulation import Regulation
    from evplanner_plugin.workspace.create import create_workspace
    from evplanner_plugin.workspace.store import Workspace
    from tests.conftest import NIS, add_base_data

    with tempfile.TemporaryDirectory(prefix="regulation-speed-") as folder:
        path = Path(folder) / "lille.gpkg"
        create_workspace(path, NIS)
        add_base_data(path)
        workspace = Workspace.open(path)
        for number in numbers:
            chosen = add_sites(workspace, number)
            target = Path(folder) / f"drafts-{number}"
            parameters = {
                "WORKSPACE": str(path), "SITES": ",".join(chosen), "DECISION_DATE": "2026-12-14", "ORGAN": 1,
                "ACTOR": "An", "OUTPUT": str(target), "FORMATS": ["odt", "docx", "pdf", "json"],
                "PLACES": json.dumps({site: {"road": "municipal"} for site in chosen}),
            }  # fmt: skip
            algorithm = Regulation()
            algorithm.initAlgorithm()
            feedback = QgsProcessingFeedback(False)
            context = QgsProcessingContext()
            start = time.perf_counter()
            results, worked = algorithm.run(parameters, context, feedback)
            seconds = time.perf_counter() - start
            if not worked:
                raise SystemExit(feedback.textLog())
            size = sum(file.stat().st_size for file in target.iterdir()) / 1e6
            print(
                f"{number:4d} sites: {seconds:6.1f} s, {results['ARTICLES']} streets,"
                f" {len(results['FILES'].splitlines())} files, {size:.1f} MB, {results['TO_FILL']} to fill in"
            )
    application.exitQgis()


if __name__ == "__main__":
    main([int(text) for text in sys.argv[1:]] or NUMBERS)
