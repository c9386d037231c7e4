"""The back-test on towns whose truth is known: it must see a map that predicts, and must not see one that doesn't."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from evplanner_plugin.errors import Cancelled
from evplanner_plugin.scoring.evidence.backtest import LEAST_POINTS, LEAST_USED, backtest
from evplanner_plugin.scoring.evidence.backtest_words import empty_report, nothing_left, report, verdict
from evplanner_plugin.scoring.evidence.baselines import (
    DWELLING_DENSITY,
    NEAREST_PLACE,
    RANDOM,
    dwelling_density,
    nearest_place,
)
from evplanner_plugin.scoring.evidence.leakage import Leak, leaking
from evplanner_plugin.scoring.evidence.metrics import auc
from evplanner_plugin.scoring.evidence.observed import cells_of
from evplanner_plugin.scoring.evidence.verdict import spoken
from evplanner_plugin.scoring.recipes.recipe import Recipe
from evplanner_plugin.scoring.watch import Watch


class Map:
    """4 km of 100 m cells, homes in clusters, shops elsewhere, and an attraction that has to do with neither."""

    def __init__(self, seed: int, points: int = 150, pull: float = 1.5) -> None:
        draw = self.draw = numpy.random.default_rng(seed)
        left, below = numpy.meshgrid(numpy.arange(0, 4000, 100.0), numpy.arange(0, 4000, 100.0))
        self.cells = shapely.box(left.ravel(), below.ravel(), left.ravel() + 100, below.ravel() + 100)
        self.xy = numpy.column_stack([left.ravel(), below.ravel()]) + 50
        self.homes = draw.uniform(0, 4000, (12, 2))[draw.integers(0, 12, 1500)] + draw.normal(0, 200, (1500, 2))
        self.shops = draw.uniform(0, 4000, (40, 2))
        self.attraction = self.waves()
        chance = numpy.exp(pull * self.attraction)
        self.cell = draw.choice(len(self.xy), points, p=chance / chance.sum())
        self.baselines = {
            DWELLING_DENSITY: dwelling_density(self.xy, self.homes),
            NEAREST_PLACE: nearest_place(self.xy, self.shops),
        }

    def waves(self) -> numpy.ndarray:
        """A smooth field over the cells, about 0 ± 1."""
        field = numpy.zeros(len(self.xy))
        for _ in range(6):
            angle = self.draw.uniform(0, 2 * numpy.pi)
            length = self.draw.uniform(600, 1800)
            along = self.xy @ [numpy.cos(angle), numpy.sin(angle)]
            field += numpy.sin(2 * numpy.pi * along / length + self.draw.uniform(0, 7))
        return field / field.std()

    def test(self, score, **more):
        return backtest(self.xy, score, self.cell, self.baselines, **more)


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_a_map_that_predicts_beats_all_baselines(seed):
    town = Map(seed)
    found = town.test(town.attraction + town.draw.normal(0, 0.5, len(town.xy))).presence
    assert found.figures.auc > 0.75 and found.figures.capture > 0.4 and found.figures.median_percentile > 0.7
    assert all(baseline.better for baseline in found.baselines.values()) and len(found.baselines) == 3
    assert found.auc_low < found.figures.auc < found.auc_high
    assert "The score is better at this than the density of dwellings, nearness to shops or parking, chance." in spoken(
        verdict(town.test(town.attraction), Leak())
    )


def test_a_random_map_is_called_better_in_about_one_case_in_forty():
    """Of 40 random maps, 2.5 % would be called better than chance by a fair coin of that weight."""
    called = 0
    for seed in range(40):
        town = Map(seed, points=80)
        found = town.test(town.waves()).presence
        called += found.baselines[RANDOM].better
        assert found.baselines[RANDOM].figures.auc == pytest.approx(0.5, abs=0.01)
        assert found.baselines[RANDOM].figures.capture == pytest.approx(0.2, abs=0.01)
    assert called <= 4


def test_a_random_map_is_said_not_to_be_better():
    town = Map(4)
    found = town.test(town.draw.random(len(town.xy)))
    sentence = spoken(verdict(found, Leak()))
    assert "The score is not better at this than" in sentence and "is better" not in sentence.replace("not better", "")
    assert not found.presence.baselines[RANDOM].better


def test_a_map_that_is_the_density_of_dwellings_is_not_better_than_it():
    """Points stand where people live: the map wins against chance, but not against what it copies."""
    town = Map(5)
    density = town.baselines[DWELLING_DENSITY]
    town.cell = town.draw.choice(len(density), 150, p=density / density.sum())
    found = town.test(density / density.max()).presence
    copied = found.baselines[DWELLING_DENSITY]
    assert (copied.difference_low, copied.difference_high) == (0, 0) and not copied.better and not copied.worse
    assert found.baselines[RANDOM].better
    sentence = spoken(verdict(town.test(density), Leak()))
    assert "not better at this than the density of dwellings" in sentence


def test_a_map_turned_round_is_called_worse():
    town = Map(6)
    found = town.test(-town.attraction)
    assert found.presence.baselines[RANDOM].worse
    assert "The score is worse at this than" in spoken(verdict(found, Leak()))


def test_figures_are_those_of_counting_by_hand():
    town = Map(7)
    score = numpy.round(town.attraction, 1)
    score[::7] = numpy.nan
    found = town.test(score)
    inside = town.cell[numpy.isfinite(score[town.cell])]
    others = numpy.setdiff1d(numpy.flatnonzero(numpy.isfinite(score)), inside)
    assert found.presence.figures.auc == pytest.approx(auc(score[inside], score[others]))
    assert (found.scored, found.struck, found.outside) == (len(inside), 150 - len(inside), 0)
    assert numpy.isnan(found.percentile[numpy.isnan(score[town.cell])]).all()
    assert found.presence.figures.median_percentile == pytest.approx(numpy.nanmedian(found.percentile))
    assert (found.block[numpy.isnan(score[town.cell])] == -1).all() and found.block.max() < found.presence.blocks


def test_points_outside_and_in_struck_cells_are_counted_and_said():
    town = Map(8)
    points = numpy.concatenate([town.xy[town.cell] + 20, [[-500, 0], [9000, 10], [numpy.nan, 1]]])
    town.cell = cells_of(town.cells, points)
    score = town.attraction.copy()
    score[town.cell[:5]] = numpy.nan
    struck = int(numpy.isnan(score[town.cell[:-3]]).sum())
    found = town.test(score)
    assert (found.outside, found.struck, found.scored) == (3, struck, 150 - struck)
    sentence = spoken(verdict(found, Leak()))
    assert "Observed points outside the map: 3." in sentence
    assert f"Observed points in places that a rule struck: {struck}." in sentence


def test_too_few_points_say_nothing():
    town = Map(9, points=LEAST_POINTS - 1)
    found = town.test(town.attraction)
    assert found.presence is None
    assert f"Only {LEAST_POINTS - 1} of the observed points" in spoken(verdict(found, Leak()))
    plain = report(found, [], [], "said")
    assert plain["auc"] is None and plain["observed"] == LEAST_POINTS - 1 and plain["baselines"] == {}
    assert json.loads(json.dumps(plain, allow_nan=False)) == plain


def test_points_in_few_blocks_are_called_neither_better_nor_worse():
    town = Map(10)
    near = numpy.flatnonzero((town.xy < 900).all(axis=1))
    town.cell = town.draw.choice(near, 60)
    found = town.test(town.attraction)
    assert found.presence.holding == 4 and numpy.isnan(found.presence.auc_low)
    assert not any(baseline.better or baseline.worse for baseline in found.presence.baselines.values())
    assert "in only 4 blocks of 500 m" in spoken(verdict(found, Leak()))
    assert report(found, [], [], "")["blocks"]["auc_low"] is None


def test_use_and_places_are_both_tested_and_can_disagree():
    """Points stand where people live; how busy they are follows the attraction."""
    town = Map(11)
    density = town.baselines[DWELLING_DENSITY]
    town.cell = town.draw.choice(len(density), 200, p=(density + 1) / (density + 1).sum())
    use = numpy.exp(town.attraction[town.cell]) * town.draw.uniform(0.7, 1.3, 200)
    use[:10] = numpy.nan
    found = town.test(town.attraction, use=use)
    assert not found.presence.baselines[DWELLING_DENSITY].better
    assert found.use.baselines[DWELLING_DENSITY].better and found.use.baselines[RANDOM].better
    assert found.use.count == found.with_use == 190 and found.use.figures.spearman > 0.6
    known = numpy.arange(10, 200)
    busy = use[known] >= numpy.sort(use[known])[-38]
    score = town.attraction[town.cell[known]]
    assert found.use.figures.auc == pytest.approx(auc(score[busy], score[~busy]), abs=1e-6)
    sentence = spoken(verdict(found, Leak(), with_use=True))
    assert "Where points stand shows what was decided before; how busy they are shows demand." in sentence
    assert "Of 190 points with measured use" in sentence


@pytest.mark.parametrize("use", [numpy.ones(60), numpy.r_[numpy.ones(LEAST_USED - 1), numpy.full(31, numpy.nan)]])
def test_use_that_cannot_be_tested_is_said(use):
    town = Map(12, points=60)
    found = town.test(town.attraction, use=use)
    assert found.use is None and found.presence is not None
    assert "How busy points are could not be tested" in spoken(verdict(found, Leak(), with_use=True))


def test_many_points_without_use_leave_the_busy_ones_on_top():
    """Half of the points stand idle: the busiest fifth is still the busiest, not everything above nothing."""
    town = Map(13, points=100)
    use = numpy.where(numpy.arange(100) < 95, 0.0, 5.0)
    score = town.attraction.copy()
    town.cell = numpy.arange(0, 1600, 16)
    score[town.cell[:95]] = 0.0
    score[town.cell[95:]] = 9.0
    assert town.test(score, use=use).use.figures.auc == 1.0


def test_later_points_are_tested_without_the_places_taken_before():
    town = Map(14, points=200)
    later = numpy.where(numpy.arange(200) < 100, 0.0, 1.0)
    later[:5] = numpy.nan
    score = town.attraction
    found = town.test(score, later=later)
    taken = set(town.cell[later == 0])
    new = numpy.array([cell for cell, when in zip(town.cell, later) if when == 1 and cell not in taken])
    free = numpy.setdiff1d(numpy.arange(len(score)), [*taken, *new])
    assert found.time_split.count == len(new) and found.before == 95
    assert found.time_split.figures.auc == pytest.approx(auc(score[new], score[free]), abs=1e-6)
    sentence = spoken(verdict(found, Leak(), date="2024-01-01"))
    assert f"Of the {len(new)} points later than 2024-01-01" in sentence
    plain = report(found, [], [], "", "2024-01-01")["time_split"]
    assert plain["date"] == "2024-01-01" and plain["before"] == 95 and plain["auc"] > 0.7


def test_too_few_later_points_are_said():
    town = Map(15, points=50)
    found = town.test(town.attraction, later=numpy.where(numpy.arange(50) < 46, 0.0, 1.0))
    assert found.time_split is None and "fewer than 10 lie in places without" in spoken(
        verdict(found, Leak(), date="2025-05-01")
    )


@settings(max_examples=15)
@given(seed=st.integers(0, 10**6))
def test_order_and_scale_change_nothing(seed):
    town = Map(seed, points=40)
    found = town.test(town.attraction).presence
    turned = town.draw.permutation(len(town.xy))
    place = numpy.argsort(turned)
    again = backtest(
        town.xy[turned],
        (0.5 + 0.1 * town.attraction)[turned],
        place[town.cell][::-1],
        {name: figures[turned] for name, figures in town.baselines.items()},
    ).presence
    assert again.figures.auc == pytest.approx(found.figures.auc, abs=1e-9)
    assert again.auc_low == pytest.approx(found.auc_low, abs=1e-9)
    for name in (DWELLING_DENSITY, NEAREST_PLACE):
        assert again.baselines[name].difference_low == pytest.approx(found.baselines[name].difference_low, abs=1e-9)


def test_the_same_seed_gives_the_same_and_a_cancel_ends_it():
    town = Map(16)
    assert town.test(town.attraction, seed=3).presence == town.test(town.attraction, seed=3).presence
    assert town.test(town.attraction, seed=3).presence != town.test(town.attraction, seed=4).presence
    with pytest.raises(Cancelled):
        town.test(town.attraction, watch=Watch(cancelled=lambda: True))


@pytest.fixture
def leaky(recipe_data) -> Recipe:
    """Criteria on existing points in every disguise, beside honest ones."""
    layer = {"layer": "chargers", "limit": 2000}
    linear = {"function": "linear", "zero_at": 0, "one_at": 1000}

    def criterion(key, measure, **parameters):
        return {"key": key, "measure": measure, "parameters": parameters, "value": linear, "weight": 10}

    recipe_data["layers"] |= {
        "semi_public": {"table": "charging_location", "where": {"access": "semi_public"}},
        "poles": {"layer": "Palen 2025"},
        "poles_again": {"layer": "Palen 2025", "where": {"power": "22"}},
        "seen": {"file": "seen.gpkg"},
        "use": {"layer": "Gebruik"},
    }
    recipe_data["criteria"] = [
        criterion("near_table", "nearest", **layer),
        criterion("near_filtered", "nearest", layer="semi_public", limit=500),
        criterion("open_homes", "uncovered", demand="demand", existing="poles", distance=250),
        criterion("near_same_source", "nearest", layer="poles_again", limit=500),
        criterion("near_observed", "nearest", layer="seen", limit=500),
        criterion("busy_around", "neighbour_usage", layer="use", usage="kwh", distance=500),
        criterion("count_use", "count_within", layer="use", distance=500),
        criterion("homes", "count_within", layer="demand", distance=250),
        criterion("area", "value_at", layer="areas", field="density"),
    ]
    recipe_data["rules"] = [
        {"code": "too_near", "kind": "min_distance", "layer": "chargers", "distance": 50},
        {"code": "no_street", "kind": "max_distance", "layer": "streets", "distance": 50},
    ]
    return Recipe.from_json(recipe_data)


def test_every_disguise_of_existing_points_is_seen_through(leaky):
    found = leaking(leaky, lambda source: source.get("file") == "seen.gpkg")
    assert [criterion.key for criterion in leaky.criteria if criterion.key not in found.criteria] == ["homes", "area"]
    assert found.rules == ("too_near",)


def test_without_anybody_to_recognise_it_an_ordinary_layer_is_honest(leaky):
    assert "near_observed" not in leaking(leaky).criteria


def test_a_recipe_without_existing_points_has_no_leak(leaky):
    honest = replace(leaky, criteria=leaky.criteria[-2:], rules=leaky.rules[1:])
    assert leaking(honest) == Leak()


def test_negative_control_a_leaking_criterion_would_win_unduly(leaky):
    """Points stand anywhere at all. "Near an existing point" knows them by heart; without it nothing is known."""
    town = Map(17, pull=0.0)
    near = numpy.exp(nearest_place(town.xy, town.xy[town.cell]) / 100)
    honest = town.draw.random(len(town.xy))
    values, weights = {"near_table": near, "homes": honest}, {"near_table": 10.0, "homes": 10.0}
    cheating = town.test((near + honest) / 2).presence
    assert cheating.figures.auc > 0.8 and all(baseline.better for baseline in cheating.baselines.values())
    leak = leaking(leaky)
    kept = {key: weight for key, weight in weights.items() if key not in leak.criteria}
    assert kept == {"homes": 10.0}
    fair = town.test(sum(values[key] * weight for key, weight in kept.items())).presence
    assert fair.figures.auc < 0.6 and not any(baseline.better for baseline in fair.baselines.values())


def test_what_was_left_out_is_said_by_its_title():
    town = Map(18)
    found = town.test(town.attraction)
    sentence = spoken(verdict(found, Leak(("near", "open"), ("too_near",))), titles={"near": "Ver", "open": "Open"}.get)
    assert "for they are made from existing points: Ver, Open." in sentence
    assert "Rules made from existing points did not strike in the test: too_near." in sentence
    assert "may flatter the score" in spoken(verdict(found, None))
    sentence = spoken(verdict(found, Leak(), missing=(DWELLING_DENSITY, NEAREST_PLACE)))
    assert "no layer to compare with the density of dwellings, nearness to shops or parking." in sentence
    assert "nothing is left to test" in spoken(nothing_left())
    assert empty_report(["near"], "x")["left_out"] == ["near"]


def test_the_report_has_what_was_agreed():
    town = Map(19)
    plain = report(town.test(town.attraction), ["near"], [], "said")
    agreed = "auc capture median_percentile observed left_out baselines blocks time_split verdict"
    assert set(agreed.split()) <= set(plain)
    assert set(plain["baselines"]) == {DWELLING_DENSITY, NEAREST_PLACE, RANDOM}
    assert {"auc", "capture", "median_percentile", "difference_low", "difference_high", "better"} <= set(
        plain["baselines"][RANDOM]
    )
    assert {"count", "auc_low", "auc_high"} <= set(plain["blocks"]) and plain["time_split"] is None
    assert json.loads(json.dumps(plain, allow_nan=False)) == plain
