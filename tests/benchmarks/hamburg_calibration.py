"""How well use of charging sites in Hamburg is predicted where it was held back, with the code of the algorithm.

    .venv/bin/python -m tests.benchmarks.hamburg_calibration [--repetitions 10] [--put-aside]

240 sites with measured sessions per day. Features: the numbers of places of seven kinds within 100 m and within 300 m.
Rank correlation (Spearman) and AUC (busiest 20 %), mean ± standard deviation over repetitions with other folds: ten
random folds (a pole beside existing ones) and ten compact blocks of sites (a new neighbourhood). Ridge, reach and doubt
are chosen among the training sites of each fold; features and grids were settled on the western four fifths of the
sites. ``--put-aside`` learns from those and predicts the easternmost fifth.

Data: Freie und Hansestadt Hamburg, Behörde für Verkehr und Mobilitätswende, dl-de/by-2-0; © OpenStreetMap contributors,
ODbL 1.0 (tests/data/hamburg).
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path

import numpy

from evplanner_plugin.scoring.calibration.calibrate import Calibration, calibrate
from evplanner_plugin.scoring.calibration.held_out import Figures
from evplanner_plugin.scoring.calibration.use_learner import MeasuredSites, learn
from evplanner_plugin.scoring.calibration.use_values import to_values

DATA = Path(__file__).resolve().parents[1] / "data" / "hamburg" / "charging_sites_west.geojson"

KINDS = ("administrative", "consumption", "leisure", "tourism", "education", "health", "work")
FEATURES = [f"{kind}_poi_num_{radius}m" for kind in KINDS for radius in (100, 300)]
"""What there is to do beside the pole and within a short walk. Nothing that was measured at the site itself."""

SHOPS = "consumption_poi_num_300m"

ANCHORS = {
    "shops and restaurants within 300 m": ((0.29, 0.69), (0.29, 0.69)),
    "use of the nearest points": ((0.41, 0.76), None),
    "random forest": ((0.34, 0.76), (0.17, 0.62)),
    "Poisson model and neighbours": ((0.45, 0.80), (0.31, 0.70)),
}
"""What others reached on the same sites: Spearman and AUC in random folds and in blocks."""


def rows() -> tuple[numpy.ndarray, dict[str, numpy.ndarray]]:
    """Coordinates (N, 2) in EPSG:3035 and the columns of the sites."""
    features = json.loads(DATA.read_text(encoding="utf-8"))["features"]
    xy = numpy.array([feature["geometry"]["coordinates"] for feature in features])
    names = [name for name, value in features[0]["properties"].items() if isinstance(value, (int, float))]
    return xy, {name: numpy.array([row["properties"][name] for row in features], dtype=float) for name in names}


def sessions_per_day(columns: Mapping[str, numpy.ndarray]) -> numpy.ndarray:
    """(N,) over an ordinary week."""
    return (5 * columns["weekday_processes"] + columns["saturday_processes"] + columns["sunday_processes"]) / 7


def measured_sites(names: list[str] = FEATURES) -> MeasuredSites:
    """The sites with the features ``names``, all weighing the same in the user's score."""
    xy, columns = rows()
    values = numpy.column_stack([to_values(columns[name])[0] for name in names])
    use = sessions_per_day(columns)
    return MeasuredSites(xy, values, use, numpy.ones(len(use)), numpy.ones(len(names)))


def report(repetitions: int, seed: int = 0) -> Calibration:
    """The calibration of all sites."""
    return calibrate(measured_sites(), FEATURES, repetitions=repetitions, seed=seed)


def easternmost_fifth(xy: numpy.ndarray) -> numpy.ndarray:
    """(N,) booleans: the part of the city that no choice of features or grids has seen."""
    return numpy.argsort(numpy.argsort(xy[:, 0], kind="stable"), kind="stable") >= round(0.8 * len(xy))


def put_aside() -> dict[str, Figures]:
    """The easternmost fifth, predicted from the rest."""
    sites = measured_sites()
    aside = easternmost_fifth(sites.xy)
    known, held = sites.part(~aside), sites.part(aside)
    learned = learn(known)
    alone, bare = learn(known.without_values()), held.without_values()
    by_weights = learned.expected(held)
    return {
        "shops and restaurants within 300 m": Figures.of([rows()[1][SHOPS][aside]], held.rate),
        "all features weighing the same": Figures.of([held.values.sum(axis=1)], held.rate),
        "weights found": Figures.of([by_weights], held.rate),
        "neighbours' use": Figures.of([alone.expected(bare) * alone.relative_use(bare)], held.rate),
        "weights and neighbours' use": Figures.of([by_weights * learned.relative_use(held)], held.rate),
    }


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--repetitions", type=int, default=10)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--put-aside", action="store_true")
    given = parser.parse_args()
    if given.put_aside:
        for name, figures in put_aside().items():
            print(f"{name:38}{figures.spearman:6.2f}  AUC {figures.auc:.2f}")
        return
    found = report(given.repetitions, given.seed)
    print(f"{found.sites} sites, {given.repetitions} repetitions{'random folds':>26}{'blocks':>28}")
    for name, anchors in ANCHORS.items():
        told = [f"{pair[0]:.2f}, {pair[1]:.2f}" if pair else "–" for pair in anchors]
        print(f"{name + ' (anchor)':42}", *(text.ljust(28) for text in told))
    table = {
        "all features weighing the same": found.by_yours,
        "weights found": found.by_weights,
        "neighbours' use": found.by_neighbours,
        "weights and neighbours' use": found.by_both,
    }
    for name, splits in table.items():
        print(f"{name:42}", *(said(splits[split]) for split in ("random", "blocks")))
    print(*(f"{sentence}" for sentence in (*found.verdict, *found.warnings)), sep="\n")


def said(figures: Figures) -> str:
    """Spearman and AUC with their standard deviations."""
    spearman = f"{figures.spearman:.3f} ± {figures.spearman_spread:.3f}"
    return f"{spearman}, {figures.auc:.3f} ± {figures.auc_spread:.3f}".ljust(28)


if __name__ == "__main__":
    main()
