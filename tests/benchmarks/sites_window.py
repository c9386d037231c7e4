"""How soon the panel Sites answers with 10,000 sites and 200,000 log entries, in a real QGIS window under Xvfb.

    .venv/bin/python -m tests.benchmarks.sites_window [--workspace review.gpkg] [--sites 10000] [--entries 20]
        [--output figures.json]

The workspace is made by ``review_town`` unless one is given (it is copied, and the copy is written to). Timed are: the
list after QGIS opened the workspace's layers, each of several filters and orders, going to the next site (until its log
is shown) with the map following, a comment, reading all states anew, marking many in one act, undoing that.

Meanwhile a timer of 5 ms on the main thread tells how long the window was kept waiting at most, together with where the
main thread was then (``--stacks``); ``work`` is what the main thread itself computed in its longest stretch, which
depends less on what else the machine does. What QGIS does by itself in that time (drawing the map) is within the
figures; those of a second in which nothing happens stand beside them.

Bars: list 1 s, filter 0.2 s, next site 0.1 s, all states 1 s, no stall over 50 ms.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT)]

from tests.benchmarks.review_town import build  # noqa: E402
from tests.desktop.conftest import Window  # noqa: E402


def main() -> int:
    """Measure and tell; returns the exit code."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--workspace", type=Path, help="a workspace that review_town made")
    parser.add_argument("--sites", type=int, default=10_000)
    parser.add_argument("--entries", type=int, default=20)
    parser.add_argument("--stacks", action="store_true", help="tell where the main thread was in each stall")
    parser.add_argument("--output", type=Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="sites-") as folder:
        workspace = Path(folder) / "review.gpkg"
        if given.workspace is None:
            build(workspace, given.sites, given.entries)
        else:
            shutil.copy(given.workspace, workspace)
        seen = Window(Path(folder)).run(
            HERE / "sites_in_window.py", language="en", tests=ROOT / "tests" / "desktop", workspace=workspace,
            stacks=int(given.stacks),
        )  # fmt: skip
    if "error" in seen:
        raise SystemExit(seen["error"])
    for name, figures in seen["figures"].items():
        stall, work = 1000 * figures["stall"], 1000 * figures["work"]
        sys.stdout.write(f"{name:40} {figures['seconds']:7.3f} s   stall {stall:5.0f} ms, of it work {work:5.0f} ms\n")
        for where in figures["stacks"]:
            sys.stdout.write(f"    {where}\n")
    if given.output:
        given.output.write_text(json.dumps(seen["figures"], indent=1), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
