"""What it costs to keep status, votes and comments of the sites right while their log is written.

    python -m tests.benchmarks.derived_speed [--sites 10000] [--entries 10] [--python .venv-central/bin/python]

A throw-away central API is filled with sites and their log, and both are pulled into new workspaces: as it is, and
without the triggers, taking turns. Then the derived columns of all sites are worked out anew, and what the panel
reads is read. Read the ratio: seconds depend on the machine and on what else it does.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from central_rows import CentralApi  # noqa: E402
from review_town import NIS, build  # noqa: E402

from evplanner_plugin.sync.carriers.transport import RequestsTransport  # noqa: E402
from evplanner_plugin.sync.engine import synchronise  # noqa: E402
from evplanner_plugin.sync.server.client import FeaturesClient  # noqa: E402
from evplanner_plugin.workspace import derived, geopackage, site_log, sites  # noqa: E402
from evplanner_plugin.workspace.create import create_workspace  # noqa: E402
from evplanner_plugin.workspace.schema import BY_NAME  # noqa: E402
from evplanner_plugin.workspace.store import Workspace  # noqa: E402

REPEAT = 3


def fill(central: CentralApi, workspace: Workspace) -> None:
    """Let the central database hold the sites of ``workspace`` and, in time, their log."""
    from psycopg2.extras import execute_values

    with contextlib.closing(central.connect()) as connection, connection, connection.cursor() as cursor:
        for name, order in (("proposed_site", "rowid"), ("site_log", "at")):
            columns = ["id", *(column.name for column in BY_NAME[name].synced_columns())]
            with workspace.reading() as local:
                rows = local.execute(f"SELECT {', '.join(columns)}, geom FROM {name} ORDER BY {order}").fetchall()
            boxes = (geopackage.blob_to_geometry(row["geom"]) for row in rows)
            execute_values(
                cursor,
                f"INSERT INTO {name} ({', '.join(columns)}, geom) VALUES %s",
                [(*tuple(row)[:-1], point.x, point.y) for row, point in zip(rows, boxes)],
                "(" + ", ".join(["%s"] * len(columns))
                + ", ST_Transform(ST_SetSRID(ST_MakePoint(%s, %s), 31370), 4326))",
                page_size=5000,
            )  # fmt: skip


def pull(folder: Path, url: str, keeping: bool) -> tuple[float, float]:
    """Seconds and processor seconds of a first pull, with the triggers or without."""
    path = folder / f"pull{time.monotonic_ns()}.gpkg"
    create_workspace(path, NIS)
    workspace = Workspace.open(path)
    if not keeping:
        with workspace.transaction() as connection:
            for name in derived.TRIGGERS:
                connection.execute(f"DROP TRIGGER {name}")
    transport = RequestsTransport()
    wall, processor = time.perf_counter(), time.process_time()
    try:
        result = synchronise(workspace, FeaturesClient(transport, url))
    finally:
        transport.close()
    taken = time.perf_counter() - wall, time.process_time() - processor
    if result.refused or result.conflicts or not result.pulled:
        raise RuntimeError(f"the exchange did not go through: {result}")
    path.unlink()
    return taken


def quickest(function) -> float:
    """The least processor seconds of three runs."""
    found = []
    for _ in range(REPEAT):
        began = time.process_time()
        function()
        found.append(time.process_time() - began)
    return min(found)


def measure(folder: Path, count: int, entries: int, python: Path | None) -> dict:
    """All figures."""
    path = build(folder / "review.gpkg", count, entries)
    workspace = Workspace.open(path)
    anew = f"UPDATE proposed_site SET {derived._assignments('proposed_site.id')}"

    def again() -> None:
        with workspace.transaction() as connection:
            connection.execute(anew)

    figures = {
        "sites": count, "entries": count * entries, "read_sites": quickest(lambda: sites.read_sites(workspace)),
        "read_derived": quickest(lambda: sites.read_derived(workspace)),
        "read_summaries": quickest(lambda: site_log.read_summaries(workspace)), "all columns anew": quickest(again),
    }  # fmt: skip
    central = CentralApi(folder / "central", port=0, python=python)
    try:
        central.start()
        fill(central, workspace)
        for keeping in (True, False) * REPEAT:
            taken = pull(folder, central.url, keeping)
            print(f"  {'with' if keeping else 'without'} triggers: {taken[0]:.1f} s", file=sys.stderr, flush=True)
            figures.setdefault("pull with" if keeping else "pull without", []).append(taken)
    finally:
        central.remove()
    middle = {name: sorted(figures[name])[REPEAT // 2] for name in ("pull with", "pull without")}
    figures["pull, of that without"] = middle["pull with"][0] / middle["pull without"][0]
    return figures


def main() -> None:
    """Measure and say it."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sites", type=int, default=10_000)
    parser.add_argument("--entries", type=int, default=10)
    parser.add_argument("--python", type=Path, help="interpreter that has pygeoapi")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="derived-speed-") as folder:
        print(json.dumps(measure(Path(folder), given.sites, given.entries, given.python), indent=1))


if __name__ == "__main__":
    main()
