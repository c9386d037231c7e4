"""A day of three colleagues, each at a QGIS window of their own, with one central API; and what is left of it."""

from __future__ import annotations

import csv
import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from evplanner_plugin.sync import conflicts
from evplanner_plugin.sync.carriers.transport import RequestsTransport
from evplanner_plugin.sync.changes import count_pending
from evplanner_plugin.sync.engine import synchronise
from evplanner_plugin.sync.server.client import FeaturesClient
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.store import Workspace
from tests.chaos.checker import DIVERGED, DUPLICATE, Evidence, check
from tests.chaos.headquarters import Headquarters
from tests.chaos.rows import central_rows, local_rows
from tests.conftest import add_base_data
from tests.desktop.conftest import PROFILE, ROOT, _site_packages
from tests.integration.central_fixture import new_central

from .slopes import BOUNDS, Slope, slope

HERE = Path(__file__).resolve().parent
NIS = "13019"
PARTS = ("planner", "police", "gis")
UNTIL_QUIET = 10
"""Exchanges of each desk after which nothing may move any more."""


@dataclass
class Desk:
    """What one colleague's day left."""

    part: str
    path: Path
    result: dict
    samples: list[dict[str, float]]
    journal: list[str]

    def slopes(self) -> dict[str, Slope]:
        """Slope of each figure after the warm-up; nothing where the day was too short for one."""
        if len(self.samples) < 12:
            return {}
        seconds = [row["seconds"] for row in self.samples]
        return {name: slope(seconds, [row[name] for row in self.samples]) for name in BOUNDS}


@dataclass
class Day:
    """What the day showed. ``faults`` is empty where everything is as it must be."""

    desks: list[Desk]
    entries: int = 0
    features: int = 0
    faults: list[str] = field(default_factory=list)

    def story(self) -> str:
        """The figures, for people."""
        lines = [f"{self.entries} entries written, {self.features} features at the end, {len(self.faults)} faults"]
        for desk in self.desks:
            lines.append(f"{desk.part}: {sum(desk.result.get('done', {}).values())} acts {desk.result.get('done')}")
            for name in BOUNDS if desk.samples else ():
                first, last = desk.samples[0], desk.samples[-1]
                grown = desk.slopes().get(name, "too short to say")
                lines.append(f"  {name}: {first[name]:g} → {last[name]:g}, {grown}")
            lines += [f"  refused: {sentence}" for sentence in desk.result.get("refused", ())]
            lines.append(f"  grown: {desk.result.get('grown')}")
        return "\n".join([*lines, *self.faults])


def work(folder: Path, minutes: float, seed: int, every: float, leak: float = 0.0) -> Day:
    """Let three people work for ``minutes``, then exchange until nothing moves, and look at everything.

    With ``leak`` each desk keeps so many megabytes more in a minute.
    """
    with _central(folder) as central:
        headquarters = Headquarters(central)
        paths = _workspaces(folder)
        processes = [_window(folder, part, paths[part], central.url, minutes, seed, every, leak) for part in PARTS]
        for process in processes:
            process.wait(timeout=minutes * 60 + 600)
        day = Day([_desk(folder, part, paths[part]) for part in PARTS])
        _come_to_rest(day, central.url)
        _compare(day, headquarters)
    _judge(day)
    return day


@contextmanager
def _central(folder: Path) -> Iterator:
    central = new_central(folder / "central")
    try:
        central.start()
        yield central
    finally:
        central.remove()


def _workspaces(folder: Path) -> dict[str, Path]:
    first = folder / f"{PARTS[0]}.gpkg"
    create_workspace(first, NIS)
    add_base_data(first)
    for part in PARTS[1:]:
        shutil.copy(first, folder / f"{part}.gpkg")
    return {part: folder / f"{part}.gpkg" for part in PARTS}


def locations(folder: Path) -> Path:
    """A source of charging locations."""
    features = [
        {
            "type": "Feature", "geometry": {"type": "Point", "coordinates": [4.82 + number / 1000, 51.24]},
            "properties": {"id": f"S{number}", "name": f"Location {number}", "operator": "Soak", "power_kw": 11},
        }
        for number in range(12)
    ]  # fmt: skip
    path = folder / "locations.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return path


def _window(
    folder: Path, part: str, path: Path, url: str, minutes: float, seed: int, every: float, leak: float
) -> subprocess.Popen:
    """A QGIS window under a screen of its own, at work."""
    place = folder / part
    plugins, settings = place / "plugins", place / "profiles" / "profiles" / "default" / "QGIS" / "QGIS3.ini"
    plugins.mkdir(parents=True)
    (plugins / "evplanner").symlink_to(ROOT, target_is_directory=True)
    settings.parent.mkdir(parents=True)
    settings.write_text(PROFILE.format(language="nl", theme="default"), encoding="utf-8")
    environment = {
        **os.environ, "QGIS_PLUGINPATH": str(plugins), "PYTHONPATH": os.pathsep.join(_site_packages()),
        "EVPLANNER_RESULT": str(place / "result.json"), "EVPLANNER_WATCHDOG": str(minutes * 60 + 400),
        "EVPLANNER_TESTS": str(ROOT / "tests" / "desktop"), "EVPLANNER_SOAK": str(HERE), "EVPLANNER_PART": part,
        "EVPLANNER_WORKSPACE": str(path), "EVPLANNER_CENTRAL_URL": url, "EVPLANNER_MINUTES": str(minutes),
        "EVPLANNER_SEED": str(seed), "EVPLANNER_EVERY": str(every), "EVPLANNER_LEAK": str(leak),
        "EVPLANNER_JOURNAL": str(place / "journal.txt"), "EVPLANNER_SAMPLES": str(place / "samples.csv"),
        "EVPLANNER_LOCATIONS": str(locations(folder)),
        # By default threads have arenas of their own, whose upper ends glibc keeps resident also when told to give
        # memory back: some 25 MB come so in the first minutes, of which nothing is in use.
        "MALLOC_ARENA_MAX": "1",
    }  # fmt: skip
    for name in ("QT_QPA_PLATFORM", "QGIS_CUSTOM_CONFIG_PATH", "QGIS_AUTH_DB_DIR_PATH"):
        environment.pop(name, None)
    said = (place / "said.txt").open("w", encoding="utf-8")
    with closing(said):
        return subprocess.Popen(
            [
                *("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24"),
                *("qgis", "--nologo", "--noversioncheck", "--profiles-path", str(place / "profiles"), "--code",
                  str(HERE / "in_desk.py")),
            ],
            env=environment, stdout=said, stderr=said,
        )  # fmt: skip


def _desk(folder: Path, part: str, path: Path) -> Desk:
    place = folder / part
    result = {"error": f"QGIS ended and wrote nothing\n{(place / 'said.txt').read_text(errors='replace')[-2000:]}"}
    if (place / "result.json").exists():
        result = json.loads((place / "result.json").read_text(encoding="utf-8"))
    samples = []
    if (place / "samples.csv").exists():
        with (place / "samples.csv").open(encoding="utf-8") as file:
            samples = [{name: float(value) for name, value in row.items()} for row in csv.DictReader(file)]
    journal = (place / "journal.txt").read_text(encoding="utf-8").split() if (place / "journal.txt").exists() else []
    return Desk(part, path, result, samples, journal)


def _come_to_rest(day: Day, url: str) -> None:
    """Exchange and take theirs until nothing moves; the windows are gone by then, some in the midst of something."""
    for _ in range(UNTIL_QUIET):
        moved = 0
        for desk in day.desks:
            workspace = Workspace.open(desk.path)
            with closing(RequestsTransport()) as carrier:
                result = synchronise(workspace, FeaturesClient(carrier, url), actor=desk.part, many_removals=True)
            moved += result.pulled + result.pushed + len(result.refused)
            for conflict in conflicts.open_conflicts(workspace):
                whole = {conflicts.WHOLE: conflicts.THEIRS}
                names = whole if conflict.whole else dict.fromkeys(conflict.fields, conflicts.THEIRS)
                conflicts.resolve(workspace, conflict, names)
                moved += 1
        if not moved:
            return
    day.faults.append("the exchange did not come to rest")


def _compare(day: Day, headquarters: Headquarters) -> None:
    """Every row is the same in the central database and at every desk, and every entry of every journal is there."""
    central = central_rows(headquarters, NIS)
    here = {desk.part: local_rows(desk.path) for desk in day.desks}
    day.features = len(central)
    report = check(Evidence([], [], [], central, here))
    day.faults += [str(fault) for fault in report.faults if fault.kind == DIVERGED]
    day.faults += [str(fault) for fault in report.faults if fault.kind == DUPLICATE and fault.feature[1]]
    log = {str(row[0]) for row in headquarters.query("SELECT id FROM site_log WHERE nis = %s AND NOT deleted", NIS)}
    for desk in day.desks:
        day.entries += len(desk.journal)
        lost = [entry for entry in desk.journal if entry not in log]
        day.faults += [f"an entry of {desk.part} is not in the central database: {entry}" for entry in lost]
        workspace = Workspace.open(desk.path)
        with workspace.reading() as connection:
            (sound,) = connection.execute("PRAGMA integrity_check").fetchone()
        left = {name: count for name, count in count_pending(workspace).items() if count}
        if sound != "ok" or left:
            day.faults.append(f"{desk.part}: {sound}, to be sent: {left}")


def _judge(day: Day) -> None:
    """What happened in the windows, and whether anything grew that must not."""
    for desk in day.desks:
        if "error" in desk.result:
            day.faults.append(f"{desk.part}: {desk.result['error']}")
        day.faults += [f"{desk.part}: {error}" for error in desk.result.get("python_errors", ())]
        for name, found in desk.slopes().items():
            if found.low > BOUNDS[name]:
                day.faults.append(f"{desk.part}: {name} grows by {found}")
