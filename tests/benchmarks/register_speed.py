"""How long the register of realised sites takes to be read, searched and written, all of them having been built.

    python -m tests.benchmarks.register_speed [--sites 10000] [--entries 20]

Beside it stands the fold of the same logs (:func:`read_summaries`), which reads every entry: read the ratio.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import shapely

from evplanner_plugin.documents.register.reading import read_register
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.register.register_row import Wanted
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.site_log import read_summaries
from evplanner_plugin.workspace.store import Workspace

NIS = "13019"
REPEAT = 3
INSTALLERS = ("Elektro Peeters", "Café Électrique", "Laadbouw", "Volt & Zoon")
HOLDERS = ("concession_holder", "Charge One", "Stroomnet")
COURSE = (
    ("proposed", {"origin": "strategic"}),
    ("marked", {"mark": "up", "reason": "", "remark": ""}),
    ("commented", {"text": "Mind the lime tree", "reply_to": None, "mentions": []}),
    ("step_started", {"step": "screening", "remark": ""}),
    ("clock_stopped", {"step": "", "reason": "", "remark": ""}),
    ("clock_resumed", {"step": "", "remark": ""}),
    ("step_finished", {"step": "screening", "remark": ""}),
    ("approved", {"reason": "", "remark": "", "supersedes": []}),
    ("regulation_drafted", {"on": "2025-03-01", "road": "municipal"}),
    ("handed_over", {}),
    ("acknowledged", {}),
    ("installed", {}),
    ("photo_added", {}),
    ("in_service", {}),
)


def build(path: Path, sites: int, entries: int) -> Workspace:
    """A workspace with ``sites`` sites in service, every fifth of them cancelled, ``entries`` log entries each."""
    create_workspace(path, NIS)
    workspace = Workspace.open(path)
    with workspace.transaction() as connection:
        for start in range(0, sites, 1000):
            some = range(start, min(start + 1000, sites))
            workspace.insert(connection, "proposed_site", [_site(workspace, number) for number in some])
            workspace.insert(connection, "site_log", [row for number in some for row in _log(number, entries)])
    return workspace


def _point(number: int) -> shapely.Point:
    return shapely.Point(180_000 + 37 * (number % 300), 210_000 + 41 * (number // 300))


def _site(workspace: Workspace, number: int) -> dict:
    return {
        "id": f"site-{number:05d}",
        "nis": workspace.nis,
        "name": f"Kerkstraat {number}",
        "origin": "strategic",
        "street": "Kerkstraat",
        "house_number": str(number),
        "geometry": _point(number),
    }


def _log(number: int, entries: int) -> Iterator[dict]:
    more = [("commented", {"text": f"Remark {each}", "reply_to": None, "mentions": []}) for each in range(entries)]
    course = [*COURSE[:3], *more[: max(0, entries - len(COURSE))], *COURSE[3:]][:entries]
    if number % 5 == 0:
        course[-1] = ("cancelled", {"reason": "trees", "remark": ""})
    said = {
        "handed_over": {"to": HOLDERS[number % 3], "package": "", "version": number % 7 + 1},
        "installed": {"on": "2025-09-01", "installer": INSTALLERS[number % 4]},
        "in_service": {"on": "2025-09-15"},
        "photo_added": {"photo_id": f"photo-{number}", "caption": "", "purpose": "delivery"},
    }
    for place, (kind, payload) in enumerate(course):
        at = f"2025-{1 + place // 28:02d}-{1 + place % 28:02d}T08:00:{number % 60:02d}.000Z"
        entry = LogEntry(f"{number:05d}-{place:02d}", f"site-{number:05d}", at, "An", "planner", "mobility", kind,
                         said.get(kind, payload))  # fmt: skip
        yield {**entry.to_row(), "nis": NIS, "geometry": _point(number)}


def _best(work) -> tuple[float, object]:
    shortest, result = float("inf"), None
    for _ in range(REPEAT):
        begun = time.perf_counter()
        result = work()
        shortest = min(shortest, time.perf_counter() - begun)
    return shortest, result


def main() -> None:
    """Build, measure, tell."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--sites", type=int, default=10_000)
    arguments.add_argument("--entries", type=int, default=20)
    given = arguments.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        workspace = build(Path(folder) / "town.gpkg", given.sites, given.entries)
        reading, rows = _best(lambda: read_register(workspace))
        folding, _ = _best(lambda: read_summaries(workspace))
        searching, found = _best(lambda: Wanted("cafe electrique kerkstraat 9").of(rows))
        print(f"{len(rows)} sites read in {reading:.2f} s, {reading / folding:.2f} x the summaries of all sites")
        print(f"searched in {1000 * searching:.0f} ms, {len(found)} found")


if __name__ == "__main__":
    main()
