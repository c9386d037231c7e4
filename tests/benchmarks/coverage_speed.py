"""How fast sites are chosen by coverage, side by side with PySAL spopt and with SciPy's solver, in one run.

    .venv/bin/python tests/benchmarks/coverage_speed.py [--quick] [--seeds 1 20] [--only NAME ...] [--repeat 3]
        [--limit 600] [--without-spopt] [--output figures.json]

p = 50 sites (``--quick``: 15) from 3,000 candidates (600) × 40,000 demand points (6,000), all made from a seed:

scattered   candidates anywhere in a town of 14 km whose demand lies in clusters, 250 m
clustered   candidates where the demand is, so that many can stand for each other, 250 m
far         the scattered town at 500 m

``ours, gap`` is the choice with a certified gap, ``ours, optimum`` the one that is proven, both from the pairs within
reach; merging rows is part of it. spopt (MCLP, CBC) and ``scipy.milp`` (HiGHS) get the merged rows as a present: their
time is that of building the model and solving it. spopt runs in a throw-away environment with its own Python. Every
value is counted again from the pairs, and no solver may beat a bound that another has proven. Read the ratios.
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
from pathlib import Path

import numpy
import scipy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix, hstack, identity
from scipy.spatial import cKDTree

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from evplanner_plugin.scoring.selection.cover import CoverProblem, Limits, cover_problem  # noqa: E402
from evplanner_plugin.scoring.selection.cover_choice import Covering, cover  # noqa: E402

GAP = 0.01
"""Certified gap to which the quick answers go."""

SPOPT = """
import json, sys, time
import numpy, pulp
from spopt.locate import MCLP
given = numpy.load(sys.argv[1])
began = time.perf_counter()
cost = numpy.ones((len(given["weight"]), int(given["candidates"])), dtype=numpy.int8)
cost[given["row"], given["candidate"]] = 0
model = MCLP.from_cost_matrix(cost, given["weight"], service_radius=0, p_facilities=int(given["sites"]))
built = time.perf_counter()
solver = pulp.PULP_CBC_CMD(msg=False, timeLimit=float(sys.argv[2]))
model = model.solve(solver)
solved = time.perf_counter()
chosen = [int(number) for number, rows in enumerate(model.fac2cli) if rows]
print(json.dumps({"build": built - began, "solve": solved - built, "chosen": chosen,
                  "optimal": model.problem.sol_status == 1}))
"""


class Town:
    """Candidates (N, 2) and demand (M, 2) in metres, with whole weights, and the pairs within reach."""

    def __init__(self, name: str, seed: int, quick: bool) -> None:
        draw = numpy.random.default_rng(seed)
        count, points, side, clusters = (600, 6000, 6000, 20) if quick else (3000, 40_000, 14_000, 60)
        self.sites = 15 if quick else 50
        self.reach = 500.0 if name == "far" else 250.0
        centre, spread = draw.uniform(0, side, (clusters, 2)), draw.uniform(200, 900, clusters)
        cluster = draw.choice(clusters, points, p=draw.dirichlet(numpy.ones(clusters)))
        self.demand = centre[cluster] + draw.normal(0, 1, (points, 2)) * spread[cluster][:, None]
        alone = draw.random(points) < 0.15
        self.demand[alone] = draw.uniform(0, side, (alone.sum(), 2))
        self.demand %= side
        self.weights = draw.integers(1, 10, points).astype(float)
        if name == "clustered":
            chosen = draw.choice(points, count, replace=False)
            self.xy = self.demand[chosen] + draw.normal(0, 30, (count, 2))
        else:
            self.xy = draw.uniform(0, side, (count, 2))
        self.score = draw.random(count)
        pairs = cKDTree(self.xy).sparse_distance_matrix(cKDTree(self.demand), self.reach, output_type="ndarray")
        self.candidate, self.point = pairs["i"].astype(numpy.int32), pairs["j"].astype(numpy.int32)

    def problem(self) -> CoverProblem:
        """The covering problem, rows merged."""
        limits = Limits(count=self.sites)
        return cover_problem(self.candidate, self.point, self.weights, self.xy, self.score, limits)

    def worth(self, chosen) -> float:
        """What ``chosen`` cover, counted from the pairs."""
        return float(self.weights[numpy.unique(self.point[numpy.isin(self.candidate, chosen)])].sum())


def ours(town: Town, repeat: int, limit: float, prove: bool) -> dict:
    """The product: the median time from pairs to answer."""
    taken = []
    for _ in range(repeat):
        began = time.perf_counter()
        found: Covering = cover(town.problem(), prove=prove, time_limit=limit, enough=GAP)
        taken.append(time.perf_counter() - began)
        kind = "optimum" if prove else "gap"
        print(f"  ours, {kind}: {taken[-1]:.2f} s, gap {100 * found.gap:.2f} %", file=sys.stderr)
    if abs(town.worth(found.chosen) - found.value) > 1e-6:
        raise RuntimeError("the value is not what the sites cover")
    return {
        "seconds": statistics.median(taken), "value": found.value, "bound": found.bound, "gap": found.gap,
        "proven": found.proven,
    }  # fmt: skip


def by_scipy(town: Town, limit: float, gap: float) -> dict:
    """scipy.milp on the merged rows, until it is certain to ``gap``; building the model is part of it."""
    problem = town.problem()
    began = time.perf_counter()
    count, rows = len(problem), len(problem.weight)
    reach = LinearConstraint(hstack([-problem.reached.astype(float), identity(rows)]).tocsr(), -numpy.inf, 0)
    few = LinearConstraint(csr_matrix(numpy.r_[numpy.ones(count), numpy.zeros(rows)]), 0, town.sites)
    answer = milp(
        numpy.r_[numpy.zeros(count), -problem.weight],
        constraints=[reach, few],
        integrality=numpy.r_[numpy.ones(count), numpy.zeros(rows)],
        bounds=Bounds(0, 1),
        options={"time_limit": limit, "mip_rel_gap": gap},
    )
    seconds = time.perf_counter() - began
    print(f"  scipy.milp to {gap}: {seconds:.1f} s", file=sys.stderr)
    chosen = [] if answer.x is None else problem.given[numpy.flatnonzero(answer.x[:count] > 0.5)]
    return {
        "seconds": seconds, "value": town.worth(chosen), "bound": float(-answer.mip_dual_bound),
        "finished": answer.status == 0,
    }  # fmt: skip


def by_spopt(town: Town, python: Path, folder: Path, limit: float) -> dict:
    """PySAL spopt on the merged rows, in its own environment."""
    problem = town.problem()
    pairs = problem.reached.tocoo()
    file = folder / "problem.npz"
    numpy.savez(
        file, weight=problem.weight, row=pairs.row, candidate=pairs.col, candidates=len(problem), sites=town.sites
    )
    command = ["nice", str(python), "-c", SPOPT, str(file), str(limit)]
    done = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()[-1])
    print(f"  spopt: {done['build']:.0f} s to build, {done['solve']:.0f} s to solve", file=sys.stderr)
    value = town.worth(problem.given[done["chosen"]])
    return {"seconds": done["build"] + done["solve"], "build": done["build"], "value": value,
            "finished": done["optimal"]}  # fmt: skip


def environment(folder: Path) -> Path:
    """A Python with spopt and pulp, made in ``folder``."""
    subprocess.run([sys.executable, "-m", "venv", str(folder / "peer")], check=True)
    python = folder / "peer" / "bin" / "python"
    subprocess.run([python, "-m", "pip", "install", "-q", "spopt==0.7.*", "pulp", "setuptools"], check=True)
    return python


def measure(town: Town, options, python: Path | None, folder: Path) -> dict:
    """All figures of one town."""
    problem = town.problem()
    figures: dict = {"candidates": len(problem), "points": len(town.demand), "rows": len(problem.weight)}
    figures["ours, gap"] = ours(town, options.repeat, options.limit, prove=False)
    figures["ours, optimum"] = ours(town, 1, min(options.limit, 120), prove=True)
    figures["scipy.milp, gap"] = by_scipy(town, options.limit, GAP)
    figures["scipy.milp, optimum"] = by_scipy(town, options.limit, 0.0)
    if python is not None:
        figures["spopt"] = by_spopt(town, python, folder, options.limit)
    found = [each for each in figures.values() if isinstance(each, dict)]
    best = max(each["value"] for each in found)
    bound = min(each["bound"] for each in found if "bound" in each)
    if best > bound * (1 + 1e-6):
        raise RuntimeError(f"a choice of {best} beats the bound {bound}")
    quick, proven = figures["ours, gap"]["seconds"], figures["ours, optimum"]["seconds"]
    figures["ratios"] = {"gap to scipy.milp (bar: at most 0.5)": quick / figures["scipy.milp, gap"]["seconds"]}
    if python is not None:
        figures["ratios"]["spopt to gap (bar: at least 100)"] = figures["spopt"]["seconds"] / quick
        figures["ratios"]["spopt to optimum (bar: at least 20)"] = figures["spopt"]["seconds"] / proven
    return figures


def table(figures: dict) -> str:
    """The figures for people to read."""
    lines = [figures["machine"]]
    for name, town in figures["towns"].items():
        lines += ["", f"{name}: {town['candidates']:,} candidates, {town['points']:,} points, {town['rows']:,} rows"]
        for method, found in town.items():
            if isinstance(found, dict) and "seconds" in found:
                certain = f"gap {100 * found['gap']:.2f} %" if "gap" in found else ""
                end = certain or ("finished" if found["finished"] else "time limit")
                lines.append(f"  {method:<22} {found['seconds']:9.2f} s  value {found['value']:,.0f}  {end}")
        lines += [f"  {what:<44} {ratio:8.2f} ×" for what, ratio in town["ratios"].items()]
    return "\n".join(lines)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--quick", action="store_true", help="a fifth of the size, for trying")
    parser.add_argument("--seeds", type=int, nargs="+", default=[1, 20])
    parser.add_argument("--only", nargs="+", choices=["scattered", "clustered", "far"])
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--limit", type=float, default=600.0, help="seconds that each solver gets at most")
    parser.add_argument("--without-spopt", action="store_true")
    parser.add_argument("--python", type=Path, help="interpreter that has spopt and pulp already")
    parser.add_argument("--output", type=Path, help="JSON file for the figures")
    options = parser.parse_args()
    machine = f"{os.cpu_count()} cores, Python {platform.python_version()}, SciPy {scipy.__version__}"
    figures: dict = {"machine": machine, "towns": {}}
    with tempfile.TemporaryDirectory(prefix="coverage-speed-") as name:
        folder = Path(name)
        python = None if options.without_spopt else options.python or environment(folder)
        for town in options.only or ["scattered", "clustered", "far"]:
            for seed in options.seeds:
                print(f"{town}, seed {seed}", file=sys.stderr)
                figures["towns"][f"{town}, seed {seed}"] = measure(
                    Town(town, seed, options.quick), options, python, folder
                )
    print(table(figures))
    if options.output:
        options.output.write_text(json.dumps(figures, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
