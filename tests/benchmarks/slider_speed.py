"""How soon a moved weight is on the screen, and whether the window waits for it, in a real QGIS window under Xvfb.

    .venv/bin/python -m tests.benchmarks.slider_speed [--spacing 82] [--moves 15] [--candidates 100000]
        [--output figures.json]

The map of Lille is made with cells ``--spacing`` metres apart (82 m: some 10,000, all of them visible). Each move of a
slider is timed until the map canvas tells that it has drawn the new map. Meanwhile a timer of 5 ms on the main thread
tells how long the window kept it waiting at most; how long it does while nothing happens is told beside it. Then the
slider is dragged for two seconds. The ranked list is timed for itself, for ``--candidates`` places by ten criteria,
against sorting all of them. Bars: 0.3 s, and no stall that one sees (0.1 s).
"""

from __future__ import annotations

import argparse
import json
import statistics
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(ROOT)]

import numpy  # noqa: E402

from evplanner_plugin import bundled  # noqa: E402
from evplanner_plugin.gui.potential.ranking_model import LONGEST  # noqa: E402
from evplanner_plugin.gui.potential.result_table import ResultTable  # noqa: E402
from evplanner_plugin.workspace.create import create_workspace  # noqa: E402
from tests.conftest import NIS, add_base_data  # noqa: E402
from tests.desktop.conftest import Window  # noqa: E402


def on_the_screen(folder: Path, spacing: float, moves: int) -> dict:
    """Seconds from a move to the new map, and stalls of the main thread, in a window of its own."""
    workspace = folder / "lille.gpkg"
    create_workspace(workspace, NIS)
    add_base_data(workspace)
    recipe = json.loads(bundled.path("recipes", "flanders_250m.json").read_text(encoding="utf-8"))
    recipe["candidates"]["spacing"] = spacing
    seen = Window(folder).run(
        HERE / "slider_in_window.py", language="en", tests=ROOT / "tests" / "desktop", workspace=workspace,
        recipe=json.dumps(recipe), moves=moves,
    )  # fmt: skip
    if "error" in seen:
        raise SystemExit(seen["error"])
    seconds, stalls = ([move[name] for move in seen["moves"]] for name in ("seconds", "stall"))
    return {
        "visible cells": seen["cells"],
        "move until drawn, median (s)": statistics.median(seconds),
        "move until drawn, longest (s)": max(seconds),
        "stall of the window while idle (s)": seen["idle_stall"],
        "stall of the window, median (s)": statistics.median(stalls),
        "stall of the window, longest (s)": max(stalls),
        "dragging: longest stall (s)": seen["drag"]["stall"],
        "dragging: maps drawn in 2 s": seen["drag"]["maps"],
        "dragging: last map after the end (s)": seen["drag"]["last"],
    }


def ranked_list(candidates: int, criteria: int = 10, repeat: int = 9) -> dict:
    """Seconds to score and list the best of many places, against sorting all of them, in turn."""
    dice = numpy.random.default_rng(1)
    value = dice.random((candidates, criteria))
    keys = tuple(f"k{number}" for number in range(criteria))
    reason = numpy.where(dice.random(candidates) < 0.3, "far", "").astype(object)
    number = numpy.arange(candidates)
    table = ResultTable(keys, number, number, value, value, reason, reason)
    weights = dict.fromkeys(keys, 10.0)
    table.scores(weights)
    listed, sorted_all = [], []
    for _ in range(repeat):
        began = time.perf_counter()
        table.best(table.scores(weights), LONGEST)
        listed.append(time.perf_counter() - began)
        began = time.perf_counter()
        table.order(weights)
        sorted_all.append(time.perf_counter() - began)
    best, whole = statistics.median(listed), statistics.median(sorted_all)
    return {
        "candidates": candidates,
        "list of the best (s)": best,
        "sorting all (s)": whole,
        "list ÷ sorting all": best / whole,
    }


def main() -> None:
    """Measure, print, and write the figures where asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--spacing", type=float, default=82.0)
    parser.add_argument("--moves", type=int, default=15)
    parser.add_argument("--candidates", type=int, default=100_000)
    parser.add_argument("--output", type=Path)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="slider-") as folder:
        figures = {
            "screen": on_the_screen(Path(folder), arguments.spacing, arguments.moves),
            "list": ranked_list(arguments.candidates),
        }
    for part, measured in figures.items():
        print(part)
        for name, figure in measured.items():
            print(f"  {name}: {figure:.3f}" if isinstance(figure, float) else f"  {name}: {figure}")
    if arguments.output:
        arguments.output.write_text(json.dumps(figures, indent=1, ensure_ascii=False), encoding="utf-8")


if __name__ == "__main__":
    main()
