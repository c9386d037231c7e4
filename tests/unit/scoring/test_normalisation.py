"""What a run is compared with stays with it; criteria without a layer, without difference, or said twice are told."""

from __future__ import annotations

import numpy
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evplanner_plugin.errors import BadInput, RecipeError
from evplanner_plugin.scoring.criteria.combine import COMBINATIONS
from evplanner_plugin.scoring.criteria.correlation import alike
from evplanner_plugin.scoring.places.candidates import Candidates
from evplanner_plugin.scoring.places.layers import Layer
from evplanner_plugin.scoring.potential import score
from evplanner_plugin.scoring.recipes.recipe import Recipe
from evplanner_plugin.scoring.recipes.roles import measurable, roles_optional

SEEDS = st.integers(0, 10_000)


def recipe_of(**more) -> Recipe:
    """Straight; how many homes are near as percentile, cars as open linear, the charger falling from 0 to 500 m."""
    homes = {"layer": "demand", "distance": 120}
    return Recipe.from_json(
        {
            "name": "test",
            "version": "1",
            "candidates": {"shape": "square", "spacing": 50},
            "layers": {"demand": {"table": "demand"}, "chargers": {"layer": "x", **more.pop("chargers", {})}},
            "criteria": [
                {
                    "key": "homes",
                    "measure": "count_within",
                    "parameters": homes,
                    "value": {"function": "percentile"},
                    "weight": 3,
                },
                {
                    "key": "cars",
                    "measure": "count_within",
                    "parameters": {**homes, "weight": "cars"},
                    "value": {"function": "linear"},
                    "weight": 2,
                },
                {
                    "key": "charger",
                    "measure": "nearest",
                    "parameters": {"layer": "chargers", "limit": 2000},
                    "value": {"function": "linear", "zero_at": 500, "one_at": 0},
                    "weight": 1,
                    "missing": 0.25,
                },
            ],
            "combine": "weighted_mean",
            **more,
        }
    )


def layers_of(place) -> dict[str, Layer]:
    return {
        "demand": Layer.of_points("Woningen", place.targets, {"cars": place.weights}),
        "chargers": Layer.of_points("Laadpunten", place.targets[:2]),
    }


@settings(max_examples=15, deadline=None)
@given(seed=SEEDS, combine=st.sampled_from(sorted(COMBINATIONS)), count=st.sampled_from([3, 40, 400]))
def test_a_frozen_recipe_gives_a_place_the_same_score_among_others(town, seed, combine, count):
    place = town(seed, origins=count)
    layers, cells = layers_of(place), Candidates(place.origins)
    first = score(recipe_of(combine=combine), cells, layers)
    frozen = Recipe.from_json(first.frozen.to_json())
    assert frozen == first.frozen
    again = score(frozen, cells, layers)
    numpy.testing.assert_array_equal(again.score, first.score)
    assert again.frozen == frozen
    some = numpy.arange(0, count, 3)
    alone = score(frozen, Candidates(place.origins[some]), layers)
    numpy.testing.assert_array_equal(alone.score, first.score[some])
    for criterion in frozen.criteria:
        assert len(criterion.value.get("reference", ())) <= 101
    assert "reference" not in frozen.criteria[2].value and len(frozen.criteria[1].value["reference"]) == 2


@settings(max_examples=15, deadline=None)
@given(seed=SEEDS, combine=st.sampled_from(sorted(COMBINATIONS)))
def test_every_combination_explains_itself(town, seed, combine):
    place = town(seed, origins=25)
    found = score(recipe_of(combine=combine), Candidates(place.origins), layers_of(place))
    assert list(found.contribution) == list(found.value) == list(found.raw) == ["homes", "cars", "charger"]
    assert ((found.score >= 0) & (found.score <= 1)).all()
    numpy.testing.assert_allclose(sum(found.contribution.values()), found.score, atol=1e-12)


@settings(max_examples=15, deadline=None)
@given(seed=SEEDS, more=st.floats(0, 50))
def test_raising_a_weight_never_lowers_that_contribution(town, seed, more):
    place = town(seed, origins=25)
    recipe, cells, layers = recipe_of(), Candidates(place.origins), layers_of(place)
    before = score(recipe, cells, layers).contribution["cars"]
    after = score(recipe.with_weights({"cars": 2 + more}), cells, layers).contribution["cars"]
    assert (after >= before - 1e-12).all()


def test_an_optional_layer_that_is_not_there_makes_its_criterion_missing(town):
    place = town(5)
    layers = layers_of(place)
    del layers["chargers"]
    with pytest.raises(BadInput, match="roles: chargers"):
        score(recipe_of(), Candidates(place.origins), layers)
    recipe = recipe_of(chargers={"optional": True})
    assert roles_optional(recipe) == ["chargers"]
    found = score(recipe, Candidates(place.origins), layers)
    assert numpy.isnan(found.raw["charger"]).all() and (found.value["charger"] == 0.25).all()
    assert list(found.value) == ["homes", "cars", "charger"]
    assert "charger has no layer for chargers; 0.25 is used everywhere" in "\n".join(map(str, found.warnings))


def test_a_criterion_without_a_layer_need_not_pull_the_scores_down(town):
    """With its weight at 0 the others share the whole: as if the criterion were not there."""
    place = town(5)
    layers = layers_of(place)
    recipe = recipe_of(chargers={"optional": True})
    assert measurable(recipe, ["demand", "chargers"]) == recipe
    assert measurable(recipe_of(), ["demand"]) == recipe_of(), "what is not optional is an error, told elsewhere"
    left = measurable(recipe, ["demand"])
    assert left.weights == {"homes": 3, "cars": 2, "charger": 0}
    found = score(left, Candidates(place.origins), {"demand": layers["demand"]})
    expected = (3 * found.value["homes"] + 2 * found.value["cars"]) / 5
    numpy.testing.assert_allclose(found.score, expected)
    assert "charger does not count: there is no layer for chargers" in "\n".join(map(str, found.warnings))


def test_the_layer_to_walk_on_is_never_optional():
    data = recipe_of(chargers={"optional": True}).as_dict()
    assert roles_optional(Recipe.from_json({**data, "network": {"layer": "chargers"}})) == []


def test_criteria_that_say_the_same_count_double(town):
    """All homes have two cars: both criteria have the same order."""
    place = town(8, origins=60)
    layers = layers_of(place)
    layers["demand"] = Layer.of_points("Woningen", place.targets, {"cars": numpy.full(len(place.targets), 2)})
    found = score(recipe_of(), Candidates(place.origins), layers)
    assert "counts double: homes – cars (1.00)" in "\n".join(map(str, found.warnings))
    unweighted = score(recipe_of().with_weights({"cars": 0}), Candidates(place.origins), layers)
    assert "counts double" not in "\n".join(map(str, unweighted.warnings))
    few = score(recipe_of(), Candidates(place.origins[:5]), layers)
    assert "counts double" not in "\n".join(map(str, few.warnings))


@given(seed=SEEDS)
def test_alike_is_spearmans_correlation(seed):
    from scipy.stats import spearmanr

    draw = numpy.random.default_rng(seed)
    first = draw.integers(0, 20, 50) / 20
    others = {"b": first**3, "c": 1 - first, "d": draw.random(50), "e": numpy.full(50, 0.3)}
    others["f"] = first + draw.choice([0, 0.2, 1]) * draw.random(50)
    found = {pair[1]: pair[2] for pair in alike({"a": first, **others}) if pair[0] == "a"}
    for key in "bcdf":
        expected = spearmanr(first, others[key])[0]
        assert (key in found) == (abs(expected) > 0.95)
        if key in found:
            assert found[key] == pytest.approx(expected)
    assert "e" not in found, "a constant is told otherwise"


def test_empty_and_infinite_attributes_give_no_score_without_end(town):
    place = town(2)
    layers = layers_of(place)
    layers["demand"].attributes["cars"][:3] = [numpy.nan, numpy.inf, -0.0]
    found = score(recipe_of(), Candidates(place.origins), layers)
    assert numpy.isfinite(found.score).all()
    assert "cars is empty in 2 of 15" in "\n".join(map(str, found.warnings))


def test_all_weights_zero_is_refused_before_the_work(town):
    place = town(2)
    recipe = recipe_of().with_weights({"homes": 0, "cars": 0, "charger": 0})
    seen: list[float] = []
    with pytest.raises(RecipeError, match="All weights are 0"):
        score(recipe, Candidates(place.origins), layers_of(place), progress=seen.append)
    assert not seen


def test_more_candidates_than_fit_the_memory_are_refused(town):
    with pytest.raises(BadInput, match="3000001 candidates; at most 3000000"):
        score(recipe_of(), Candidates(numpy.zeros((3_000_001, 2))), layers_of(town(2)))
