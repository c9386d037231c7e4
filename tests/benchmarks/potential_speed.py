"""How fast a potential map is made, side by side with QGIS's own algorithms and with geopandas + networkx, in one run.

    .venv/bin/python tests/benchmarks/potential_speed.py [--share 1] [--sample 400] [--repeat 3] [--skip chain peer]
        [--flanders] [--output figures.json]

A made-up municipality (town.py; ``--share 0.1`` for a tenth of it) is written to GeoPackages; then the same ten
criteria are computed by three programs, each as a process of its own that reads those files and writes a GeoPackage.
Read the ratios: seconds depend on the machine and on what else it does.

ours         evplanner:potential; "in memory" is the scoring alone, with the layers there as arrays.
chain        the algorithms of QGIS that one would string together by hand (qgis_chain.py), walking sums replaced by
             sums in circles; "in memory" are the algorithms alone. What true walking sums would take there by one
             service area per cell is measured on a sample of cells, and extrapolated: that figure is marked as such.
peer         geopandas and networkx with true walking sums (geopandas_peer.py), in a throw-away environment made by pip.
rescoring    our scores and ranks after a change of weights, against the whole scoring.
flanders     with ``--flanders`` only our own: 1.35 million cells, the raster and the best 1,000 as features; and a
             quarter of it, to see how the cost grows.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parents[1])]

GOALS = {
    "chain to ours, in memory": 100, "chain to ours, whole process": 40, "peer to ours, in memory": 10,
    "rescoring": 0.1, "spearman": 0.99, "flanders seconds": 60, "flanders megabytes": 1200,
}  # fmt: skip
BEST = 1000
"""Features written for a region."""


# -- the processes ------------------------------------------------------------------------------------------------


def prepare(folder: Path, size: str, share: float) -> dict:
    """Write the town's files, and its cells for the programs that make none like ours."""
    from qgis_session import qgis
    from town import SIZES, make_town, recipe_of, write_town

    chosen = SIZES[size].scaled(share) if share != 1 else SIZES[size]
    with qgis():
        write_town(make_town(chosen), folder)
        (folder / "recipe.json").write_text(json.dumps(recipe_of(chosen, folder)), encoding="utf-8")
        if size == "municipality":
            import processing

            area = f"{folder}/workspace.gpkg|layername=area|subset=level = 'municipality'"
            processing.run("evplanner:candidates", {"AREA": area, "SHAPE": 0, "SPACING": chosen.spacing,
                                                    "OUTPUT": str(folder / "cells.gpkg")})  # fmt: skip
        print(json.dumps({"spacing": chosen.spacing}))
    return {}


def ours(folder: Path, output: str, best: int) -> None:
    """The algorithm, from files to files; says when each part of its work was done."""
    from qgis_session import peak_megabytes, qgis

    with qgis():
        import processing
        from qgis.core import QgsProcessingFeedback

        feedback, steps = QgsProcessingFeedback(False), []
        began = time.perf_counter()
        feedback.progressChanged.connect(lambda percent: steps.append((percent, time.perf_counter() - began)))
        parameters = {"WORKSPACE": str(folder / "workspace.gpkg"), "RECIPE": str(folder / "recipe.json"),
                      "OUTPUT": output}  # fmt: skip
        if best:
            parameters.update(BEST=best, RASTER=output.replace(".gpkg", ".tif"))
        done = processing.run("evplanner:potential", parameters, feedback=feedback)
        seconds = time.perf_counter() - began
        ends = [max((at for percent, at in steps if percent <= edge), default=0.0) for edge in (25, 80, 100)]
        print(
            json.dumps(
                {"seconds": seconds, "read": ends[0], "score": ends[1] - ends[0], "write": seconds - ends[1],
                 "megabytes": peak_megabytes(), "cells": done["COUNT"]}
            )
        )  # fmt: skip


def in_memory(size: str, share: float, output: str) -> None:
    """The scoring alone, and once more after a change of weights; keeps the raw values."""
    import numpy
    from town import SIZES, make_town, recipe_of

    from evplanner_plugin.scoring.criteria.combine import COMBINATIONS
    from evplanner_plugin.scoring.places.candidates import lattice
    from evplanner_plugin.scoring.potential import score
    from evplanner_plugin.scoring.recipes.recipe import Recipe
    from evplanner_plugin.scoring.selection.select import best_first

    chosen = SIZES[size].scaled(share) if share != 1 else SIZES[size]
    town, recipe = make_town(chosen), Recipe.from_json(recipe_of(chosen))
    began = time.perf_counter()
    cells = lattice(town.area, "hexagon", chosen.spacing)
    result = score(recipe, cells, town.layers)
    whole = time.perf_counter() - began
    began = time.perf_counter()
    anew, _ = COMBINATIONS[recipe.combine].compute(result.value, {**recipe.weights, "reach": 55})
    anew[result.rank == 0] = numpy.nan
    best_first(cells.centre, anew)
    again = time.perf_counter() - began
    raw = {f"{key}_raw": values for key, values in result.raw.items()}
    numpy.savez(output, cell=numpy.arange(len(cells)), total=result.score, **raw)
    print(json.dumps({"seconds": whole, "rescoring": again, "cells": len(cells)}))


def chain(folder: Path, output: str, spacing: float, sample: int) -> None:
    """QGIS's own algorithms, and the service areas of a sample of cells."""
    from qgis_session import peak_megabytes, qgis

    with qgis():
        from qgis_chain import Chain

        made = Chain(folder, spacing)
        cells = f"{folder}/cells.gpkg|layername=cells"
        began = time.perf_counter()
        if sample:
            print(json.dumps({"seconds per cell": made.service_areas(cells, sample)}))
            return
        made.map(cells, output)
        print(json.dumps({"seconds": time.perf_counter() - began, "steps": made.seconds,
                          "megabytes": peak_megabytes()}))  # fmt: skip


# -- side by side -------------------------------------------------------------------------------------------------


class Bench:
    """The processes, all with the files in one folder."""

    def __init__(self, folder: Path, share: float, repeat: int) -> None:
        self.folder = folder
        self.share = share
        self.repeat = repeat

    def child(self, mode: str, *arguments: object, python: str = sys.executable, script: str = __file__) -> dict:
        """What a process of its own says of itself, and how long it took, start included."""
        command = [python, str(Path(script).resolve()), *(("--child", mode) if mode else ()), *map(str, arguments)]
        began = time.perf_counter()
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        taken = time.perf_counter() - began
        if done.returncode:
            raise RuntimeError(f"{mode} failed: {done.stderr[-3000:]}")
        said = json.loads([line for line in done.stdout.splitlines() if line.startswith("{")][-1])
        said["process"] = taken
        print(f"  {mode or Path(script).stem}: {taken:.2f} s", file=sys.stderr, flush=True)
        return said

    def middle(self, run: Callable[[], dict]) -> dict:
        """The medians of several runs."""
        runs = [run() for _ in range(self.repeat)]
        return {name: statistics.median(each[name] for each in runs) for name in runs[0]}

    def municipality(self, skip: list[str], sample: int) -> dict:
        """Figures of the three programs on the municipality."""
        folder = self.folder
        spacing = self.child("prepare", folder, "municipality", self.share)["spacing"]
        figures: dict = {"ours": self.middle(lambda: self.child("ours", folder, self._fresh("ours.gpkg"), 0))}
        figures["in memory"] = self.middle(
            lambda: self.child("memory", "municipality", self.share, folder / "ours.npz")
        )
        figures["rescoring"] = figures["in memory"]["rescoring"] / figures["in memory"]["seconds"]
        whole, scored = figures["ours"]["process"], figures["in memory"]["seconds"]
        if "chain" not in skip:
            found = figures["chain"] = self.child("chain", folder, self._fresh("chain.gpkg"), spacing, 0)
            per_cell = self.child("chain", folder, folder / "none.gpkg", spacing, sample)["seconds per cell"]
            sums = found["steps"]["sums within 250 m, straight"]
            walked = per_cell * figures["ours"]["cells"]
            figures["service areas"] = {"seconds per cell": per_cell, "extrapolated seconds": walked}
            alone = sum(found["steps"].values())
            figures["ratios"] = {
                "chain to ours, in memory": alone / scored,
                "chain to ours, whole process": found["process"] / whole,
                "chain with service areas (extrapolated) to ours, in memory": (alone - sums + walked) / scored,
                "chain with service areas (extrapolated) to ours, whole process":
                    (found["process"] - sums + walked) / whole,
            }  # fmt: skip
        if "peer" not in skip:
            python = peer_python(folder / "peer")
            script = HERE / "geopandas_peer.py"
            figures["peer"] = self.child("", folder, folder / "peer.npz", python=python, script=script)
            ratios = figures.setdefault("ratios", {})
            ratios["peer to ours, in memory"] = figures["peer"]["in memory"] / scored
            ratios["peer to ours, whole process"] = figures["peer"]["process"] / whole
            figures["spearman"] = rankings(folder / "ours.npz", folder / "peer.npz")
        return figures

    def flanders(self) -> dict:
        """Figures of a region and of a quarter of it."""
        figures = {}
        for share in (0.25 * self.share, self.share):
            folder = self.folder / f"flanders {share:g}"
            folder.mkdir()
            self.child("prepare", folder, "flanders", share)
            figures[f"{share:g}"] = self.child("ours", folder, folder / "map.gpkg", BEST)
        quarter, all_ = figures.values()
        growth = (all_["seconds"] / quarter["seconds"]) / (all_["cells"] / quarter["cells"])
        return {"runs": figures, "growth of seconds per cell": growth}

    def _fresh(self, name: str) -> Path:
        path = self.folder / name
        path.unlink(missing_ok=True)
        return path


def peer_python(folder: Path) -> str:
    """An interpreter with geopandas and networkx, in an environment that goes with the folder."""
    subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", folder], check=True)
    python = folder / "bin" / "python"
    subprocess.run(
        [python, "-m", "pip", "install", "-q", "--ignore-installed", "geopandas", "networkx", "scipy", "pandas",
         "numpy", "shapely>=2", "pyproj", "pyogrio"],
        check=True,
    )  # fmt: skip
    return str(python)


def rankings(one: Path, other: Path) -> dict[str, float]:
    """Spearman's rank correlation per criterion and of the total, where both have a value."""
    import numpy
    from scipy.stats import spearmanr

    ours_, theirs = numpy.load(one), numpy.load(other)
    order = numpy.argsort(theirs["cell"])
    found = {}
    for name in ours_.files:
        if name == "cell":
            continue
        a, b = ours_[name], theirs[name][order]
        both = numpy.isfinite(a) & numpy.isfinite(b)
        found[name] = float(spearmanr(a[both], b[both])[0])
        found[f"{name}: value in one only"] = int((numpy.isfinite(a) != numpy.isfinite(b)).sum())
    return found


def table(figures: dict) -> str:
    """The figures for people to read."""
    lines = [figures["machine"]]
    if "municipality" in figures:
        found = figures["municipality"]
        lines += ["", f"municipality, {found['ours']['cells']:,.0f} cells"]
        for name in ("ours", "in memory", "chain", "peer"):
            if name in found:
                peak = f"{found[name]['megabytes']:8.0f} MB" if "megabytes" in found[name] else ""
                taken = f"{found[name]['seconds']:9.2f} s, process {found[name]['process']:8.2f} s"
                lines.append(f"  {name:<66} {taken}{peak}")
        lines += [f"    {name:<64} {found['ours'][name]:9.2f} s" for name in ("read", "score", "write")]
        if "service areas" in found:
            walked = found["service areas"]["extrapolated seconds"]
            lines.append(f"  {'walking sums by one service area per cell (extrapolated)':<66} {walked:9.0f} s")
        for name, value in found.get("ratios", {}).items():
            goal = f" (goal: at least {GOALS[name]})" if name in GOALS else ""
            lines.append(f"  {name + goal:<66} {value:9.1f} ×")
        lines.append(f"  {'rescoring to scoring (goal: at most 0.1)':<66} {found['rescoring']:9.3f} ×")
        for name, value in found.get("spearman", {}).items():
            lines.append(f"  {'Spearman, ' + name:<66} {value:9.4f}")
    if "flanders" in figures:
        found = figures["flanders"]
        for share, run in found["runs"].items():
            lines += ["", f"flanders × {share}, {run['cells']:,} cells (goals for all of it: 60 s, 1,200 MB)"]
            lines += [f"  {name:<66} {run[name]:9.1f} s" for name in ("read", "score", "write", "seconds", "process")]
            lines.append(f"  {'most memory':<66} {run['megabytes']:9.0f} MB")
        growth = found["growth of seconds per cell"]
        lines.append(f"  {'seconds per cell, all of it to a quarter (goal: at most 1)':<66} {growth:9.2f} ×")
    return "\n".join(lines)


def main() -> None:
    """Measure, or be one of the processes that are measured."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--share", type=float, default=1.0, help="how much of the town")
    parser.add_argument("--sample", type=int, default=400, help="cells whose service area is made")
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--skip", nargs="*", default=[], choices=["municipality", "chain", "peer"])
    parser.add_argument("--flanders", action="store_true")
    parser.add_argument("--output", type=Path, help="JSON file for the figures")
    parser.add_argument("--child", nargs="+", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        mode, *given = options.child
        {
            "prepare": lambda folder, size, share: prepare(Path(folder), size, float(share)),
            "ours": lambda folder, output, best: ours(Path(folder), output, int(best)),
            "memory": lambda size, share, output: in_memory(size, float(share), output),
            "chain": lambda folder, output, spacing, sample: chain(Path(folder), output, float(spacing), int(sample)),
        }[mode](*given)
        return
    figures: dict = {"machine": f"{os.cpu_count()} cores, Python {platform.python_version()}"}
    with tempfile.TemporaryDirectory(prefix="potential-speed-") as folder:
        bench = Bench(Path(folder), options.share, options.repeat)
        if "municipality" not in options.skip:
            figures["municipality"] = bench.municipality(options.skip, options.sample)
        if options.flanders:
            figures["flanders"] = bench.flanders()
    print(table(figures))
    if options.output:
        options.output.write_text(json.dumps(figures, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
