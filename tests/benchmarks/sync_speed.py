"""How fast the exchange with the central API is, side by side with ogr2ogr and with a single connection, in one run.

    .venv/bin/python tests/benchmarks/sync_speed.py [--points 10000 100000] [--updates 500] [--delay 20] [--repeat 3]
        [--output figures.json]

A throw-away central API is filled with the same points every time. Each figure is the median of ``--repeat`` runs,
those that are compared taking turns. Read the ratios: seconds depend on the machine and on what else it does.

first pull   everything into a new workspace, as a process of its own with all that it imports, against ogr2ogr
             (GDAL's OAPIF driver) from the same server into a GeoPackage: as it comes and with larger pages. The
             exchange also brings every point into the workspace's CRS and remembers what both sides agreed on.
little       an empty exchange, and 100 changes made centrally or here, in the largest workspace: against its first
             pull.
updates      changes sent and read back: one by one (send, read back, next), over one connection, over all of them; on
             this machine itself and over a line with a delay, with one server process and with two.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

from central_rows import COLLECTION, NIS, CentralApi, another_server, change, fill  # noqa: E402
from latency_proxy import line  # noqa: E402

from evplanner_plugin.sync import push  # noqa: E402
from evplanner_plugin.sync.carriers.transport import RequestsTransport  # noqa: E402
from evplanner_plugin.sync.engine import synchronise  # noqa: E402
from evplanner_plugin.sync.server.client import FeaturesClient  # noqa: E402
from evplanner_plugin.workspace.create import create_workspace  # noqa: E402
from evplanner_plugin.workspace.store import Workspace  # noqa: E402

FEW = 100
"""Changes in the layer of which most stays as it is."""

OGR2OGR = {
    "as it comes": [],
    "1,000 a page": ["-oo", "PAGE_SIZE=1000"],
    "10,000 a page, no fsync": ["-oo", "PAGE_SIZE=10000", "--config", "OGR_SQLITE_SYNCHRONOUS", "OFF"],
}
SLOW = 20_000
"""Points above which ogr2ogr is not run as it comes: it asks for ten at a time, counting from the start."""


def seconds(function: Callable[[], object]) -> float:
    """How long ``function`` takes."""
    began = time.perf_counter()
    function()
    return time.perf_counter() - began


def taking_turns(runs: dict[str, Callable[[], float]], repeat: int) -> dict[str, list[float]]:
    """Seconds of each run, ``repeat`` times in turn, so that none has the quiet minutes for itself."""
    taken: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(repeat):
        for name, run in runs.items():
            taken[name].append(run())
            print(f"  {name}: {taken[name][-1]:.2f} s", file=sys.stderr, flush=True)
    return taken


def exchange(path: Path, url: str, workers: int | None = None):
    """One exchange of the workspace ``path`` with the central API at ``url``; nothing may be refused or in conflict."""
    transport = RequestsTransport()
    try:
        result = synchronise(Workspace.open(path), FeaturesClient(transport, url), workers=workers)
    finally:
        transport.close()
    if result.refused or result.conflicts or result.cancelled:
        raise RuntimeError(f"the exchange did not go through: {result}")
    return result


def rows_in(path: Path) -> int:
    """Number of points in a GeoPackage."""
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(f"SELECT count(*) FROM {COLLECTION}").fetchone()[0]


class Bench:
    """The runs, all with one central API, in files of one folder."""

    def __init__(self, central: CentralApi, folder: Path, repeat: int) -> None:
        self.central = central
        self.folder = folder
        self.repeat = repeat
        self.number = 0

    def fresh(self, name: str) -> Path:
        """Path of a file that is not there yet."""
        self.number += 1
        return self.folder / f"{name}{self.number}.gpkg"

    def warm_up(self) -> None:
        """One exchange of nothing: the server looks at each table when it is first asked for it."""
        path = self.fresh("workspace")
        create_workspace(path, NIS)
        exchange(path, self.central.url)

    # -- first pull -------------------------------------------------------------------------------------------

    def first_pull(self, points: int) -> tuple[dict, Path]:
        """Figures of the first pull of ``points`` points, and the workspace that the last one filled."""
        fill(self.central, points)
        filled: list[Path] = []

        def pull() -> float:
            path = self.fresh("workspace")
            create_workspace(path, NIS)
            itself = str(Path(__file__).resolve())
            taken = self._process([sys.executable, itself, "--pull", str(path), self.central.url])
            self._hold(path, points)
            filled.append(path)
            return taken

        def ogr2ogr(options: list[str]) -> float:
            path = self.fresh("ogr2ogr")
            taken = self._process(
                ["ogr2ogr", "-f", "GPKG", str(path), f"OAPIF:{self.central.url}", COLLECTION, *options]
            )
            self._hold(path, points)
            path.unlink()
            return taken

        runs: dict[str, Callable[[], float]] = {"exchange": pull}
        for name, options in OGR2OGR.items():
            if options or points <= SLOW:
                runs[f"ogr2ogr, {name}"] = lambda options=options: ogr2ogr(options)
        taken = taking_turns(runs, self.repeat)
        middle = {name: statistics.median(values) for name, values in taken.items()}
        quickest = min(value for name, value in middle.items() if name != "exchange")
        figures = {
            "seconds": taken, "median": middle, "of the quickest ogr2ogr": middle["exchange"] / quickest,
            "goal": 1.0, "microseconds per point": 1e6 * middle["exchange"] / points,
        }
        for path in filled[:-1]:
            path.unlink()
        return figures, filled[-1]

    def _process(self, command: list[str]) -> float:
        environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
        return seconds(lambda: subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL))

    def _hold(self, path: Path, points: int) -> None:
        if rows_in(path) != points:
            raise RuntimeError(f"{path} holds {rows_in(path)} of {points} points")

    # -- little to do -----------------------------------------------------------------------------------------

    def little(self, path: Path, first_pull: float) -> dict:
        """Figures of exchanges with little to do, in a workspace whose first pull took so many seconds."""
        url = self.central.url
        ids = self._ids(path)
        step = len(ids) // FEW
        rounds = iter(range(10_000))

        def there() -> float:
            number = next(rounds)
            change(self.central, ids[number % step :: step][:FEW], f"there {number}")
            return seconds(lambda: self._expect(exchange(path, url), pulled=FEW))

        def here() -> float:
            number = next(rounds)
            self._edit(path, ids[number % step :: step][:FEW], f"here {number}")
            return seconds(lambda: self._expect(exchange(path, url), pushed=FEW))

        runs = {
            "empty": lambda: seconds(lambda: self._expect(exchange(path, url))),
            f"{FEW} changes made centrally": there,
            f"{FEW} changes made here": here,
        }
        taken = taking_turns(runs, self.repeat)
        middle = {name: statistics.median(values) for name, values in taken.items()}
        return {
            "seconds": taken, "median": middle, "goal": 0.02,
            "of the first pull": {name: value / first_pull for name, value in middle.items()},
        }

    # -- updates ----------------------------------------------------------------------------------------------

    def updates(self, path: Path, url: str, count: int) -> dict:
        """Figures of ``count`` changes sent to the central API at ``url`` and read back."""
        ids = self._ids(path)[:count]
        rounds = iter(range(10_000))

        def send(workers: int | None, batch: int) -> float:
            self._edit(path, ids, f"{url} {next(rounds)} {time.time()}")
            with batches_of(batch):
                return seconds(lambda: self._expect(exchange(path, url, workers), pushed=count))

        runs = {
            "one by one": lambda: send(1, 1),
            "one connection": lambda: send(1, push.BATCH),
            "pool": lambda: send(None, push.BATCH),
        }
        taken = taking_turns(runs, self.repeat)
        middle = {name: statistics.median(values) for name, values in taken.items()}
        return {
            "seconds": taken, "median": middle, "goal": 4.0,
            "rate": {name: count / value for name, value in middle.items()},
            "pool to one by one": middle["one by one"] / middle["pool"],
            "pool to one connection": middle["one connection"] / middle["pool"],
        }

    def _ids(self, path: Path) -> list[str]:
        with closing(sqlite3.connect(path)) as connection:
            return [row[0] for row in connection.execute(f"SELECT id FROM {COLLECTION} ORDER BY id")]

    def _edit(self, path: Path, ids: list[str], remark: str) -> None:
        workspace = Workspace.open(path)
        with workspace.transaction() as connection:
            workspace.update_many(connection, COLLECTION, {id_: {"remark": remark} for id_ in ids})

    def _expect(self, result, *, pulled: int = 0, pushed: int = 0) -> None:
        counts = result.tables[COLLECTION]
        if counts.pushed != pushed or (pulled and counts.pulled != pulled):
            raise RuntimeError(f"{pulled} features should have come and {pushed} gone, not {counts}")


@contextmanager
def batches_of(size: int) -> Iterator[None]:
    """Send so many features before they are read back together, while the block runs."""
    usual, push.BATCH = push.BATCH, size
    try:
        yield
    finally:
        push.BATCH = usual


def measure(folder: Path, points: list[int], updates: int, delay: float, repeat: int, python: Path | None) -> dict:
    """All figures, with a central API of their own in ``folder``."""
    central = CentralApi(folder / "central", port=0, python=python)
    figures: dict = {"machine": f"{os.cpu_count()} cores, Python {platform.python_version()}", "first pull": {}}
    try:
        central.start()
        bench = Bench(central, folder, repeat)
        bench.warm_up()
        for count in sorted(points):
            print(f"first pull of {count:,} points", file=sys.stderr)
            figures["first pull"][count], path = bench.first_pull(count)
        print(f"little to do in {max(points):,} points", file=sys.stderr)
        figures["little to do"] = bench.little(path, figures["first pull"][max(points)]["median"]["exchange"])
        fill(central, 2 * updates)
        path = bench.fresh("workspace")
        create_workspace(path, NIS)
        exchange(path, central.url)
        figures["updates"] = {}
        with another_server(central) as second, line([central.port], delay) as far, \
                line([central.port, second], 0) as both, line([central.port, second], delay) as both_far:
            ways = {
                "this machine": central.url, f"{delay:g} ms each way": far,
                "this machine, two server processes": both,
                f"{delay:g} ms each way, two server processes": both_far,
            }
            for name, url in ways.items():
                print(f"{updates} updates, {name}", file=sys.stderr)
                figures["updates"][name] = bench.updates(path, url, updates)
    finally:
        central.remove()
    return figures


def table(figures: dict) -> str:
    """The figures for people to read."""
    lines = [figures["machine"], ""]
    for count, found in figures["first pull"].items():
        lines += [f"first pull of {int(count):,} points"]
        lines += [f"  {name:<45} {value:8.2f} s" for name, value in found["median"].items()]
        lines += [f"  {'of the quickest ogr2ogr (goal: at most 1)':<45} {found['of the quickest ogr2ogr']:8.2f} ×", ""]
    found = figures["little to do"]
    lines += ["in the largest workspace (goal: at most 2 % of the first pull)"]
    for name, value in found["median"].items():
        lines += [f"  {name:<45} {value:8.2f} s {100 * found['of the first pull'][name]:7.2f} %"]
    for way, found in figures["updates"].items():
        lines += ["", f"updates, {way} (goal: at least 4 ×)"]
        lines += [f"  {name:<45} {value:8.1f} /s" for name, value in found["rate"].items()]
        lines += [f"  {name:<45} {found[name]:8.1f} ×" for name in ("pool to one by one", "pool to one connection")]
    return "\n".join(lines)


def main() -> None:
    """Measure, or be one of the processes that are measured."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--points", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--updates", type=int, default=500)
    parser.add_argument("--delay", type=float, default=20.0, help="milliseconds each way of the far line")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--output", type=Path, help="JSON file for the figures")
    parser.add_argument("--python", type=Path, help="interpreter that has pygeoapi")
    parser.add_argument("--pull", nargs=2, metavar=("WORKSPACE", "URL"), help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.pull:
        exchange(Path(options.pull[0]), options.pull[1])
        return
    with tempfile.TemporaryDirectory(prefix="sync-speed-") as folder:
        figures = measure(
            Path(folder), options.points, options.updates, options.delay, options.repeat, options.python
        )
    print(table(figures))
    if options.output:
        options.output.write_text(json.dumps(figures, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
