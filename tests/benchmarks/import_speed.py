"""How fast charging locations come into a workspace: an OCPI file through the whole algorithm, beside pandas.

    .venv/bin/python -m tests.benchmarks.import_speed [--locations 100000] [--output figures.json]

The file holds two charging points and three connectors for each location. ``import`` is ``importcharging`` from the
file to the workspace, history, spatial indexes and all; ``again`` is the same file imported a month later; ``pandas``
reads the file, makes three flat tables of it, projects the points and writes them with pandas alone, without geometry,
index or history. Each runs in a process of its own; read the ratios, for seconds depend on the machine.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
GOAL_SECONDS = 30.0


def write_ocpi(path: Path, count: int) -> None:
    """An OCPI answer with ``count`` locations, spread over Flanders."""
    import numpy

    draw = numpy.random.default_rng(6)
    longitude, latitude = draw.uniform(2.6, 5.8, count), draw.uniform(50.7, 51.4, count)
    now = "2026-01-01T00:00:00Z"
    with path.open("w", encoding="utf-8") as file:
        file.write('{"status_code": 1000, "data": [')
        for number in range(count):
            connectors = [
                {"id": str(place), "standard": "IEC_62196_T2", "format": "SOCKET", "power_type": "AC_3_PHASE",
                 "max_voltage": 230, "max_amperage": 16, "max_electric_power": 11000, "last_updated": now}
                for place in range(2)
            ]  # fmt: skip
            evses = [
                {"uid": f"{number}-{point}", "evse_id": f"BE*ZAP*E{number}*{point}", "status": "AVAILABLE",
                 "connectors": connectors[: 2 - point], "last_updated": now}
                for point in range(2)
            ]  # fmt: skip
            row = {
                "country_code": "BE", "party_id": "ZAP", "id": f"L{number}", "publish": True, "name": f"Pole {number}",
                "address": f"Street {number}", "city": "Town", "postal_code": "2275", "country": "BEL",
                "coordinates": {"longitude": f"{longitude[number]:.6f}", "latitude": f"{latitude[number]:.6f}"},
                "operator": {"name": f"Operator {number % 7}"}, "evses": evses, "last_updated": now,
            }  # fmt: skip
            file.write(("," if number else "") + json.dumps(row))
        file.write("]}")


def by_the_plugin(source: Path, folder: Path) -> dict[str, float]:
    """Seconds of the first and the second import, and the peak of memory (MB)."""
    from tests.benchmarks.qgis_session import peak_megabytes, qgis

    with qgis():
        import processing

        from evplanner_plugin.workspace.create import create_workspace

        workspace = folder / "town.gpkg"
        create_workspace(workspace, "13019")
        figures = {}
        for name, day in (("import", "2026-01-01"), ("again", "2026-02-01")):
            began, spent = time.perf_counter(), time.process_time()
            found = processing.run(
                "evplanner:importcharging",
                {"WORKSPACE": str(workspace), "SOURCE": str(source), "NAME": "Zap", "DAY": day, "KEEP_OUTSIDE": True},
            )
            figures[name], figures[f"{name}_cpu"] = time.perf_counter() - began, time.process_time() - spent
            figures[f"{name}_new"] = found["NEW"]
        figures["megabytes"] = peak_megabytes()
        print(json.dumps(figures))
    return figures


def by_pandas(source: Path, folder: Path) -> None:
    """The same file as three flat tables in SQLite, their points projected."""
    import sqlite3
    from contextlib import closing

    import pandas
    from pyproj import Transformer

    began, spent = time.perf_counter(), time.process_time()
    with source.open(encoding="utf-8") as file:
        data = json.load(file)["data"]
    locations = pandas.json_normalize(data).drop(columns="evses")
    evses = pandas.json_normalize(data, "evses", ["id"]).drop(columns="connectors")
    connectors = pandas.json_normalize(data, ["evses", "connectors"], ["id"], meta_prefix="location_")
    degrees = locations[["coordinates.longitude", "coordinates.latitude"]].astype(float).to_numpy()
    turned = Transformer.from_crs(4326, 31370, always_xy=True).transform(degrees[:, 0], degrees[:, 1])
    locations["x"], locations["y"] = turned
    with closing(sqlite3.connect(folder / "pandas.sqlite")) as connection, connection:
        for name, frame in (("location", locations), ("evse", evses), ("connector", connectors)):
            frame.to_sql(name, connection, index=False)
    print(json.dumps({"pandas": time.perf_counter() - began, "pandas_cpu": time.process_time() - spent}))


def main() -> None:
    """Measure, print, and write the figures."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--locations", type=int, default=100_000)
    parser.add_argument("--output", type=Path)
    parser.add_argument("--run", choices=("plugin", "pandas"), help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.run:
        by = by_the_plugin if options.run == "plugin" else by_pandas
        by(options.folder / "locations.json", options.folder)
        return
    figures: dict[str, float] = {"locations": options.locations}
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder, "locations.json")
        write_ocpi(source, options.locations)
        figures["file_megabytes"] = source.stat().st_size / 1e6
        for name in ("plugin", "pandas"):
            command = [sys.executable, "-m", "tests.benchmarks.import_speed", "--run", name, "--folder", folder]
            done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
            figures.update(json.loads(done.stdout.strip().splitlines()[-1]))
    figures["ratio_to_pandas"] = figures["import"] / figures["pandas"]
    print(json.dumps(figures, indent=1))
    if options.output:
        options.output.write_text(json.dumps(figures, indent=1), encoding="utf-8")
    if options.locations >= 100_000 and figures["import"] > GOAL_SECONDS:
        sys.exit(f"{figures['import']:.1f} s, more than {GOAL_SECONDS:.0f} s")


if __name__ == "__main__":
    main()
