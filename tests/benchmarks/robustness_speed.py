"""How fast the robustness of a ranking is found, side by side with sorting every draw, in one run.

    .venv/bin/python -m tests.benchmarks.robustness_speed [--places 100000] [--draws 1000] [--top 25] [--repeat 3]
        [--combine weighted_mean] [--seed 1] [--check 4000]

Ten criteria, seeded. Sorting every draw is what anybody would write first: a matrix product and an ``argsort`` per
draw, counted into shares of the top; it gives no intervals. The plugin's way gives shares and rank intervals, verdict
included. Read the ratio: seconds depend on the machine and on what else it does; the two take turns and the median of
``--repeat`` runs is told. With ``--check`` places the shares and intervals are also compared with sorting in full.
"""

from __future__ import annotations

import argparse
import statistics
import time
import tracemalloc
from collections.abc import Callable

import numpy

from evplanner_plugin.scoring.criteria.combine import COMBINATIONS
from evplanner_plugin.scoring.evidence.drawn_ranks import drawn_ranks
from evplanner_plugin.scoring.evidence.robustness import robustness
from evplanner_plugin.scoring.evidence.weight_draws import draw_weights

CRITERIA = 10
BAR = 0.04
"""The share of the time of sorting every draw that the plugin may take."""


def town(places: int, seed: int):
    """``(xy, values, weights, score)``: values 0–1 as criteria have them, some of them in few steps."""
    draw = numpy.random.default_rng(seed)
    values = draw.random((places, CRITERIA)) ** draw.uniform(0.5, 3, CRITERIA)
    values[:, :3] = numpy.round(values[:, :3], 1)
    weights = dict(zip("abcdefghij", draw.integers(5, 60, CRITERIA).tolist()))
    given = numpy.array(list(weights.values()), dtype=float)
    return draw.random((places, 2)) * 10_000, values, weights, values @ (given / given.sum())


def sort_every_draw(values: numpy.ndarray, weights: numpy.ndarray, top: int, combine: str) -> numpy.ndarray:
    """(N,) share of the draws in the top, by sorting each draw; values and weights in single precision."""
    share = numpy.zeros(len(values))
    for draw in range(weights.shape[1]):
        score = COMBINATIONS[combine].scores(values, weights[:, draw : draw + 1])[:, 0]
        share[numpy.argsort(-score)[:top]] += 1
    return share / weights.shape[1]


def seconds(function: Callable[[], object]) -> float:
    """How long ``function`` takes."""
    began = time.perf_counter()
    function()
    return time.perf_counter() - began


def check(places: int, draws: int, top: int, seed: int, combine: str) -> dict[str, float]:
    """How far shares and intervals are from sorting every draw in full."""
    _, values, weights, score = town(places, seed)
    values = values[numpy.argsort(-score)].astype("float32")
    drawn = draw_weights(list(weights.values()), draws, 0.5, seed)
    found = drawn_ranks(values, drawn, COMBINATIONS[combine].scores, top)
    scores = COMBINATIONS[combine].scores(values, drawn.astype("float32"))
    ranks = numpy.empty(scores.shape, dtype=numpy.int32)
    for draw in range(draws):
        ranks[numpy.argsort(-scores[:, draw], kind="stable"), draw] = numpy.arange(1, places + 1)
    ranks.sort(axis=1)
    low, high = ranks[:, int(0.05 * (draws - 1))], ranks[:, int(numpy.ceil(0.95 * (draws - 1)))]
    exact = low <= found.exact_to
    share = (ranks <= top).mean(axis=1)
    return {
        "largest error of a share": float(abs(found.top_share - share).max()),
        "largest error of a lower rank that is exact": float(abs(found.low - low)[exact].max()),
        "median error of the others, share of the interval": float(
            numpy.median(abs(found.low - low)[~exact] / numpy.maximum(high - low, 1)[~exact])
        ),
        "95th percentile of it": float(
            numpy.percentile(abs(found.low - low)[~exact] / numpy.maximum(high - low, 1)[~exact], 95)
        ),
    }


def main() -> None:
    """Measure and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--places", type=int, default=100_000)
    parser.add_argument("--draws", type=int, default=1000)
    parser.add_argument("--top", type=int, default=25)
    parser.add_argument("--repeat", type=int, default=3)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--check", type=int, default=4000)
    parser.add_argument("--combine", choices=sorted(COMBINATIONS), default="weighted_mean")
    asked = parser.parse_args()
    xy, values, weights, score = town(asked.places, asked.seed)
    single = values.astype("float32")
    drawn = draw_weights(list(weights.values()), asked.draws, 0.5, asked.seed).astype("float32")
    settings = {"draws": asked.draws, "top": asked.top, "seed": asked.seed}
    runs = {
        "sorting every draw": lambda: sort_every_draw(single, drawn, asked.top, asked.combine),
        "shares and intervals": lambda: robustness(xy, score, single, weights, asked.combine, **settings),
    }
    runs["shares and intervals"]()
    taken: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(asked.repeat):
        for name, run in runs.items():
            taken[name].append(seconds(run))
    median = {name: statistics.median(figures) for name, figures in taken.items()}
    for name, figure in median.items():
        print(f"{name}: {figure:.2f} s")
    ratio = median["shares and intervals"] / median["sorting every draw"]
    print(f"ratio: {ratio:.4f} (bar: {BAR})")
    tracemalloc.start()
    runs["shares and intervals"]()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    print(f"memory at most: {most / 1e6:.0f} MB beside the values ({single.nbytes / 1e6:.0f} MB)")
    for name, error in check(asked.check, min(asked.draws, 1000), asked.top, asked.seed + 1, asked.combine).items():
        print(f"{name}: {error:.4f}")


if __name__ == "__main__":
    main()
