"""How long a package of decided sites takes, and its answer: ``python -m tests.benchmarks.handover_speed``.

Lille with 1, 10, 100 and 500 approved sites, each with 20 entries in its log, without site sheets (they are measured
where they are made). Needs no QGIS window.
"""

from __future__ import annotations

import argparse
import csv
import io
import sys
import tempfile
import time
import uuid
import zipfile
from pathlib import Path


def approved_town(path: Path, count: int):
    """A workspace of Lille with ``count`` approved sites of 20 entries each."""
    import shapely

    from evplanner_plugin.domain.log import LogEntry
    from evplanner_plugin.workspace.create import create_workspace
    from evplanner_plugin.workspace.store import Workspace

    create_workspace(path, "13019")
    workspace = Workspace.open(path)
    ids = [str(uuid.uuid5(uuid.NAMESPACE_URL, f"site {number}")) for number in range(count)]
    rows = []
    for id_ in ids:
        told = [("proposed", {}), *[("commented", {"text": f"remark {n}"}) for n in range(18)], ("approved", {})]
        for minute, (kind, payload) in enumerate(told):
            at = f"2026-03-02T08:{minute:02d}:00.000Z"
            entry = LogEntry.new(id_, kind, "An", "planner", "mobility", payload, at=at)
            rows.append({**entry.to_row(), "nis": "13019", "geometry": shapely.Point(190_000, 215_000)})
    with workspace.transaction() as connection:
        workspace.insert(connection, "proposed_site", [
            {"id": id_, "nis": "13019", "name": f"Site {number}", "street": "Rechtestraat", "points": 2,
             "geometry": shapely.Point(190_000 + number, 215_000)}
            for number, id_ in enumerate(ids)
        ])  # fmt: skip
        workspace.insert(connection, "site_log", rows)
    return workspace


def filled_in(package: Path, path: Path) -> None:
    """The form of ``package``, every site acknowledged, installed and in service, as ``path``."""
    with zipfile.ZipFile(package) as archive:
        text = archive.read("return.csv").decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    for row in rows[1:]:
        row[5], row[9], row[10], row[11] = "ja", "2026-03-10", "Piet", "2026-03-12"
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows(rows)


def main() -> None:
    """Print a line for each number of sites."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sites", type=int, nargs="*", default=[1, 10, 100, 500])
    given = parser.parse_args()
    from qgis.core import QgsApplication, QgsProcessingFeedback

    application = QgsApplication([], False)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    import processing
    from processing.core.Processing import Processing

    from evplanner_plugin.algorithms.provider import EvPlannerProvider

    Processing.initialize()
    provider = EvPlannerProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    for count in given.sites:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            workspace = approved_town(folder / "lille.gpkg", count)
            author = {"ACTOR": "An", "ROLE": "planner", "WORKSPACE": str(workspace.path)}
            begun = time.perf_counter()
            processing.run("evplanner:handover", {
                **author, "RECIPIENT": "Holder", "SHEETS": False, "LANGUAGE": "nl", "OUTPUT": str(folder / "p.zip")
            }, feedback=QgsProcessingFeedback(False))  # fmt: skip
            handed = time.perf_counter()
            filled_in(folder / "p.zip", folder / "back.csv")
            again = time.perf_counter()
            back = processing.run("evplanner:importreturn", {
                **author, "SOURCE": str(folder / "back.csv"), "HOLDER": "Holder"
            }, feedback=QgsProcessingFeedback(False))  # fmt: skip
            read = time.perf_counter()
            size = (folder / "p.zip").stat().st_size / 1e6
            sys.stdout.write(
                f"{count:4d} sites: package {handed - begun:.2f} s ({size:.2f} MB),"
                f" answer read back {read - again:.2f} s, {back['IN_SERVICE']} in service\n"
            )
    QgsApplication.processingRegistry().removeProvider(provider)
    application.exitQgis()


if __name__ == "__main__":
    main()
