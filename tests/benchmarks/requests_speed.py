"""How long 1,000 requests of residents take in Lille: imported, imported again, answered as a table and as letters.

``python -m tests.benchmarks.requests_speed [number of requests]``. The requests are invented, at real addresses.
"""

from __future__ import annotations

import csv
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.qgis_session import qgis


def write_list(path: Path, workspace, count: int) -> None:
    """An invented list with ``count`` requests at addresses of the workspace's buildings."""
    rows = workspace.rows("building")
    addresses = [(row["street"], row["house_number"]) for row in rows if row["street"] and row["house_number"]]
    chance = random.Random(1)
    with path.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, delimiter=";")
        writer.writerow(("Dossiernr", "Datum aanvraag", "Straat", "Nr", "Opmerking", "Naam aanvrager"))
        for number in range(count):
            writer.writerow((f"F-{number}", "2026-01-05", *chance.choice(addresses), "fictief", "Fictief Persoonsen"))


def main(count: int) -> None:
    """Print the seconds of each step."""
    with qgis(), tempfile.TemporaryDirectory() as folder:
        import processing

        from evplanner_plugin.workspace.create import create_workspace
        from evplanner_plugin.workspace.store import Workspace
        from tests.conftest import NIS, add_base_data

        place = Path(folder)
        path = place / "lille.gpkg"
        create_workspace(path, NIS)
        add_base_data(path)
        write_list(place / "lijst.csv", Workspace.open(path), count)
        for title in ("import", "import again"):
            begin = time.perf_counter()
            processing.run(
                "evplanner:importrequests", {"WORKSPACE": str(path), "SOURCE": str(place / "lijst.csv")}
            )
            print(f"{title}: {time.perf_counter() - begin:.2f} s")
        for kind in ("csv", "odt", "docx", "pdf"):
            begin = time.perf_counter()
            found = processing.run(
                "evplanner:answerrequests",
                {"WORKSPACE": str(path), "FORMATS": [kind], "OUTPUT": str(place / kind)},
            )
            print(f"answer as {kind}, {found['ANSWERED']} requests: {time.perf_counter() - begin:.2f} s")
            shutil.rmtree(place / kind)


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
