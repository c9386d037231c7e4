"""Weights and neighbours on the measured use of 240 charging sites in Hamburg, by the command of the benchmark.

Data: Freie und Hansestadt Hamburg, Behörde für Verkehr und Mobilitätswende, dl-de/by-2-0; figures of the surroundings
© OpenStreetMap contributors, ODbL 1.0.
"""

from __future__ import annotations

import numpy
import pytest

from evplanner_plugin.scoring.calibration.held_out import Figures
from tests.benchmarks import hamburg_calibration as hamburg


@pytest.fixture(scope="module")
def found():
    return hamburg.report(repetitions=2, seed=100)


def test_no_outcome_is_a_feature():
    outcomes = ("occupancy", "processes", "duration", "class")
    assert hamburg.FEATURES and not [name for name in hamburg.FEATURES if any(word in name for word in outcomes)]


def test_shops_alone_reach_what_others_measured():
    """The anchor that needs no training: the same sites, the same sessions per day, the same figures."""
    columns = hamburg.rows()[1]
    figures = Figures.of([columns[hamburg.SHOPS]], hamburg.sessions_per_day(columns))
    anchor = hamburg.ANCHORS["shops and restaurants within 300 m"][0]
    assert (round(figures.spearman, 2), round(figures.auc, 2)) == anchor


def test_beside_existing_sites(found):
    best = found.by_both["random"]
    assert best.spearman > 0.50 and best.auc > 0.81
    for anchor in hamburg.ANCHORS.values():
        assert best.spearman > anchor[0][0] and best.auc > anchor[0][1]


@pytest.mark.parametrize("way", ["by_weights", "by_both"])
def test_in_a_new_neighbourhood(found, way):
    figures = getattr(found, way)["blocks"]
    assert figures.spearman > 0.31 and figures.auc > 0.70
    for anchor in filter(None, (blocks for _, blocks in hamburg.ANCHORS.values())):
        assert figures.spearman > anchor[0] and figures.auc > anchor[1]


def test_the_use_of_neighbours_alone_is_worthless_in_a_new_neighbourhood(found):
    assert found.by_neighbours["random"].spearman > 0.38
    assert found.by_neighbours["blocks"].spearman < 0.2


def test_equal_weights_are_as_good_and_the_verdict_says_so(found):
    assert not found.use
    assert str(found.verdict[0]).startswith("Keep your weights")
    assert any("use of the neighbours tells more" in str(notice) for notice in found.warnings)


def test_the_part_of_the_city_that_was_put_aside():
    figures = hamburg.put_aside()
    assert figures["weights found"].spearman > figures["shops and restaurants within 300 m"].spearman
    assert figures["weights found"].spearman > 0.6 and figures["weights found"].auc > 0.85
    assert figures["weights and neighbours' use"].spearman > figures["neighbours' use"].spearman


def test_shuffled_use_is_not_predicted():
    sites = hamburg.measured_sites()
    use = numpy.random.default_rng(1).permutation(sites.use)
    shuffled = hamburg.calibrate(
        hamburg.MeasuredSites(sites.xy, sites.values, use, sites.exposure, sites.weights), hamburg.FEATURES,
        repetitions=1, draws=50,
    )  # fmt: skip
    assert abs(shuffled.by_both["random"].spearman) < 0.2
    assert abs(shuffled.by_both["blocks"].spearman) < 0.2
    assert not shuffled.use
