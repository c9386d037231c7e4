"""How long the main thread is ever away during a day's work at full size, in a real QGIS window under Xvfb.

    .venv/bin/python -m tests.benchmarks.main_thread [--parts panels,choose,dialogs,import,score,sync] [--where]
        [--sites 10000] [--entries 20] [--locations 100000] [--central 20000] [--cells 1.0] [--moments 20,50,80]
        [--folder made] [--output figures.json]

Told is, for each step, its longest absence in milliseconds: ``own`` as ``tests/desktop/pulse.py`` defines it, and by
the clock; with ``--where`` also where the main thread was. Work that can be cancelled is cancelled at ``--moments``
(per cent of its progress), and the seconds from the click to the end of the work are told. The data are made by
``review_town`` (sites), ``import_speed`` (locations), ``town`` (100,000 cells, ``--cells`` being a share of them) and
``central_rows`` (a throw-away central API); ``--folder`` keeps them for the next time.

Bars: 50 ms own, except where QGIS opens the layers of a workspace (by QGIS); 1 s from a click on Cancel. The exit code
is 1 where one is missed.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import multiprocessing
import shutil
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

from tests.benchmarks import central_rows, import_speed, review_town  # noqa: E402
from tests.desktop.conftest import Window  # noqa: E402

PARTS = ("panels", "choose", "dialogs", "import", "score", "sync")
STORY = ROOT / "tests" / "desktop" / "main_thread_story.py"
LONGEST = 50
"""Milliseconds."""


def make_sites(folder: Path, sites: int, entries: int) -> None:
    """``review.gpkg`` with proposed sites."""
    review_town.build(folder / "review.gpkg", sites, entries)


def make_locations(folder: Path, count: int) -> None:
    """``ocpi.json`` with charging locations."""
    import_speed.write_ocpi(folder / "ocpi.json", count)


def make_cells(folder: Path, share: float) -> None:
    """``workspace.gpkg`` and ``recipe.json`` for 100,000 cells, or a share of them."""
    from tests.benchmarks.town import MUNICIPALITY, make_town, recipe_of, write_town

    size = MUNICIPALITY.scaled(share) if share < 1 else MUNICIPALITY
    write_town(make_town(size), folder)
    (folder / "recipe.json").write_text(json.dumps(recipe_of(size, folder)), encoding="utf-8")


def make_cells_in_qgis(folder: Path, share: float) -> None:
    """As :func:`make_cells`, in a QGIS that ends this process."""
    from tests.benchmarks.qgis_session import qgis

    with qgis():
        make_cells(folder, share)


def fresh(folder: Path) -> None:
    """Empty workspaces to import into and to sync."""
    from evplanner_plugin.workspace.create import create_workspace

    for name in ("import", "desk", "colleague"):
        for path in folder.glob(f"{name}.gpkg*"):
            path.unlink()
        if name != "colleague":
            create_workspace(folder / f"{name}.gpkg", central_rows.NIS)


@contextlib.contextmanager
def central_api(folder: Path, count: int, python: Path) -> Iterator[str]:
    """Address of a central API with ``count`` charging locations, while the block runs."""
    from central_api import CentralApi

    central = CentralApi(folder / "central", port=0, python=str(python))
    try:
        url = central.start()
        central_rows.fill(central, count)
        yield url
    finally:
        central.remove()


def run(folder: Path, parts: list[str], **values: object) -> dict:
    """What the story told, in a window of its own with the data in ``folder``."""
    profile = folder / "window"
    shutil.rmtree(profile, ignore_errors=True)
    profile.mkdir()
    given = {"conflicts": 200, "moments": "50", "central_url": "", **values}
    tests = ROOT / "tests" / "desktop"
    return Window(profile).run(STORY, language="en", tests=tests, folder=folder, parts=",".join(parts), **given)


def table(seen: dict, where: bool) -> str:
    """The absences and the cancels as lines of text."""
    lines = [f"{'':58}{'own':>6}{'clock':>7}  ms"]
    for name, each in seen["absences"].items():
        mark = " *" if each["own"] > LONGEST else ""
        lines.append(f"{name:58}{each['own']:6}{each['wall']:7}{mark}   ({seen['seconds'].get(name, 0)} s)")
        if where:
            for own, wall, computed, place in each["told"]:
                lines.append(f"        {own} / {wall} ms, computed {computed} ms")
                lines += [f"        {line}" for line in place.splitlines()]
    for name, each in seen["cancelled"].items():
        lines.append(f"{name:58}{each['own']:6.2f}{each['wall']:7.2f}  s from the click on Cancel")
    lines += [f"not opened: {name}" for name in seen.get("not_opened", ())]
    return "\n".join(lines)


def main() -> int:
    """Measure and tell; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parts", default=",".join(PARTS))
    parser.add_argument("--sites", type=int, default=10_000)
    parser.add_argument("--entries", type=int, default=20)
    parser.add_argument("--locations", type=int, default=100_000)
    parser.add_argument("--central", type=int, default=20_000)
    parser.add_argument("--cells", type=float, default=1.0)
    parser.add_argument("--moments", default="20,50,80")
    parser.add_argument("--where", action="store_true")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--python", type=Path, default=ROOT / ".venv-central" / "bin" / "python")
    parser.add_argument("--output", type=Path)
    given = parser.parse_args()
    parts = given.parts.split(",")
    with contextlib.ExitStack() as stack:
        folder = given.folder or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="main-thread-")))
        folder.mkdir(parents=True, exist_ok=True)
        if {"panels", "choose", "dialogs"} & set(parts) and not (folder / "review.gpkg").exists():
            make_sites(folder, given.sites, given.entries)
        if "import" in parts and not (folder / "ocpi.json").exists():
            make_locations(folder, given.locations)
        if "score" in parts and not (folder / "recipe.json").exists():
            # In a process of its own, which ends with its QGIS.
            maker = multiprocessing.get_context("spawn").Process(target=make_cells_in_qgis, args=(folder, given.cells))
            maker.start()
            maker.join()
        fresh(folder)
        url = stack.enter_context(central_api(folder, given.central, given.python)) if "sync" in parts else ""
        seen = run(folder, parts, moments=given.moments, central_url=url)
    if "absences" in seen:
        sys.stdout.write(table(seen, given.where) + "\n")
    if given.output:
        given.output.write_text(json.dumps(seen, indent=1), encoding="utf-8")
    if "error" in seen:
        raise SystemExit(seen["error"])
    late = {name for name, each in seen["absences"].items() if each["own"] > LONGEST and "by QGIS" not in name}
    return 1 if late or any(each["own"] > 1 for each in seen["cancelled"].values()) else 0


if __name__ == "__main__":
    sys.exit(main())
