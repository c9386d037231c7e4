"""Recipes: what is accepted, and that every fault is named with its place."""

from __future__ import annotations

import copy
import json

import pytest

from evplanner_plugin import bundled
from evplanner_plugin.errors import RecipeError
from evplanner_plugin.scoring.recipes.recipe import Recipe, localised

MISSING = object()


RANGE = {"code": "a", "kind": "field_range", "layer": "streets", "field": "width", "distance": 5, "minimum": 0.9}
IS = {"code": "a", "kind": "field_is", "layer": "streets", "field": "manager", "distance": 5}


def changed(data: dict, path: tuple, value: object) -> dict:
    """A copy of ``data`` with ``value`` at ``path`` (removed for MISSING)."""
    copied = copy.deepcopy(data)
    place = copied
    for step in path[:-1]:
        place = place[step]
    if value is MISSING:
        del place[path[-1]]
    else:
        place[path[-1]] = value
        if isinstance(value, dict):
            place[path[-1]] = {name: item for name, item in value.items() if item is not MISSING}
    return copied


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("name",), MISSING, ["recipe.name is missing"]),
        (("version",), 1, ["version is 1", "a text"]),
        (("titel",), "x", ["recipe.titel is not a known key", "title"]),
        (("title",), {"nl": "x"}, ["title.en is missing"]),
        (("candidates", "shape"), "triangle", ["candidates.shape", '"triangle"', "hexagon, square, street_points"]),
        (("candidates", "shape"), "street_points", ["candidates.layer is missing"]),
        (("candidates",), {"layer": "sites"}, ["candidates.layer", '"sites"', "streets, demand"]),
        (("candidates",), {"layer": "demand", "spacing": 5}, ["candidates.spacing is not a known key"]),
        (("candidates",), {}, ["candidates.shape is missing"]),
        (("candidates", "spacing"), 0, ["candidates.spacing is 0", "above 0"]),
        (("candidates", "size"), 3, ["candidates.size is not a known key", "shape, spacing"]),
        (("layers",), [], ["layers is []", "an object {…}"]),
        (("layers", "demand"), {}, ["layers.demand", "exactly one of table, layer, file"]),
        (("layers", "demand", "layer"), "x", ["layers.demand", "exactly one of table, layer, file"]),
        (("layers", "chargers", "where", "access"), None, ["layers.chargers.where.access", "a text or a number"]),
        (("layers", "chargers", "where", "access"), [], ["layers.chargers.where.access is []", "at least one value"]),
        (("layers", "chargers", "where", "access"), ["x", True], ["where.access[1] is true", "a text or a number"]),
        (("layers", "chargers", "optional"), "yes", ["layers.chargers.optional", "true or false"]),
        (("layers", "chargers", "title"), {"nl": "Palen"}, ["layers.chargers.title.en is missing"]),
        (("network", "layer"), "roads", ["network.layer", '"roads"', "streets, demand, chargers, areas"]),
        (("network", "snap_distance"), -1, ["network.snap_distance is -1"]),
        (("criteria",), [], ["criteria is []", "at least one"]),
        (("criteria",), {}, ["criteria is {}", "a list […]"]),
        (("criteria", 1, "measure"), "closest", ["criteria[1].measure", '"closest"', "nearest, reach_sum, uncovered"]),
        (("criteria", 1, "key"), "Far away", ["criteria[1].key", "lower-case"]),
        (("criteria", 1, "key"), "uncovered", ["criteria[1].key", "twice"]),
        (("criteria", 1, "weight"), -2, ["criteria[1].weight is -2", "0 or more"]),
        (("criteria", 1, "weight"), True, ["criteria[1].weight is true", "a number"]),
        (("criteria", 1, "weight"), 10**400, ["criteria[1].weight is 1000", "a number"]),
        (("criteria", 1, "weight"), MISSING, ["criteria[1].weight is missing"]),
        (("criteria", 1, "missing"), 2, ["criteria[1].missing is 2", "from 0 to 1"]),
        (("criteria", 1, "wieght"), 2, ["criteria[1].wieght is not a known key", "weight"]),
        (("criteria", 0, "parameters", "distance"), MISSING, ["criteria[0].parameters.distance is missing"]),
        (("criteria", 0, "parameters", "distance"), "250 m", ["criteria[0].parameters.distance", "a number"]),
        (
            ("criteria", 0, "parameters", "existing"),
            "poles",
            ["criteria[0].parameters.existing", '"poles"', "chargers"],
        ),
        (("criteria", 0, "parameters", "radius"), 3, ["criteria[0].parameters.radius is not a known key", "distance"]),
        (("criteria", 3, "parameters", "field"), 5, ["criteria[3].parameters.field is 5", "a text"]),
        (("criteria", 1, "value", "function"), "cubic", ["criteria[1].value.function", "linear, inverse, step"]),
        (("criteria", 1, "value"), {"function": "inverse", "half_at": 0}, ["value.half_at is 0", "above 0"]),
        (("criteria", 1, "value"), {"function": "step", "at": 5, "above": 2}, ["value.above is 2", "from 0 to 1"]),
        (("criteria", 1, "value"), {"function": "sigmoid", "half_at": 5}, ["value.width is missing"]),
        (("criteria", 1, "value"), {"function": "piecewise", "points": [[0, 1]]}, ["value.points", "at least two"]),
        (
            ("criteria", 1, "value"),
            {"function": "piecewise", "points": [[5, 1], [5, 0]]},
            ["value.points", "rising measured values"],
        ),
        (
            ("criteria", 1, "value"),
            {"function": "piecewise", "points": [[0, 1], [5, 3]]},
            ["value.points[1][1] is 3", "from 0 to 1"],
        ),
        (
            ("criteria", 1, "value"),
            {"function": "piecewise", "points": [[0, 1], [5]]},
            ["value.points[1] is [5]", "two numbers"],
        ),
        (("criteria", 0, "value", "reference"), [], ["value.reference is []", "1 to 101 ascending"]),
        (("criteria", 0, "value", "reference"), [2, 1], ["value.reference", "1 to 101 ascending"]),
        (
            ("criteria", 2),
            {
                "key": "a",
                "measure": "reach_sum",
                "parameters": {"layer": "demand", "weight": "cars", "distance": 9, "decay": "steep"},
                "value": {"function": "percentile"},
                "weight": 1,
            },
            ["criteria[2].parameters.decay", '"steep"', "none, linear"],
        ),
        (("criteria", 1, "value", "one_at"), 0, ["criteria[1].value", "must differ"]),
        (("criteria", 0, "value", "one_at"), 0, ["criteria[0].value.one_at is not a known key"]),
        (("rules", 0, "kind"), "forbidden", ["rules[0].kind", "max_distance"]),
        (("rules", 0, "distance"), MISSING, ["rules[0].distance is missing"]),
        (("rules", 0, "width"), 3, ["rules[0].width is not a known key"]),
        (("rules", 0, "layer"), "roads", ["rules[0].layer", "streets"]),
        (("rules", 0, "effect"), "warn", ["rules[0].effect", '"warn"', "strike, check"]),
        (("rules", 0, "source"), 5, ["rules[0].source is 5", "a text"]),
        (("rules", 0), {**RANGE, "minimum": MISSING}, ["rules[0] has neither minimum nor maximum"]),
        (("rules", 0), {**RANGE, "maximum": 0.5}, ["rules[0].maximum is 0.5", "at least the minimum"]),
        (("rules", 0), {**IS, "allowed": []}, ["rules[0].allowed is []", "at least one text"]),
        (("rules", 0), {**IS, "allowed": ["a", 3]}, ["rules[0].allowed[1] is 3", "a text"]),
        (("combine",), "product", ["combine", '"product"', "weighted_mean"]),
        (("select", "count"), 2.5, ["select.count is 2.5", "whole number"]),
        (("select", "method"), "guess", ["select.method", '"guess"', "best, coverage, optimum"]),
        (("select", "capacity"), 0, ["select.capacity is 0", "above 0"]),
        (("select", "budget"), None, ["select.budget is null", "a number"]),
    ],
    ids=lambda value: ".".join(map(str, value)) if isinstance(value, tuple) else None,
)
def test_every_fault_names_its_place(recipe_data, path, value, words):
    with pytest.raises(RecipeError) as caught:
        Recipe.from_json(json.dumps(changed(recipe_data, path, value)))
    sentence = str(caught.value)
    for word in words:
        assert word in sentence
    assert caught.value.remedy


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"name": "x",\n "version" 1}', "line 2, column 12"),
        ("[1]", "recipe is [1]"),
        ("", "line 1, column 1"),
        ('{"name": NaN}', "NaN"),
    ],
)
def test_what_is_no_json_object_is_refused(text, words):
    with pytest.raises(RecipeError) as caught:
        Recipe.from_json(text)
    assert words in str(caught.value)


def test_what_is_written_is_read_again(recipe_data):
    recipe = Recipe.from_json(recipe_data)
    again = Recipe.from_json(recipe.to_json())
    assert again == recipe
    assert again.hash == recipe.hash
    assert Recipe.from_json(b"\xef\xbb\xbf" + recipe.to_json().encode()) == recipe
    assert recipe.rules[0].parameters == {"distance": 50}
    assert recipe.criteria[1].missing == 1
    assert recipe.title == {"en": "test"}


def test_the_hash_follows_what_is_said_not_how(recipe_data):
    recipe = Recipe.from_json(recipe_data)
    turned = {key: recipe_data[key] for key in reversed(recipe_data)}
    turned["combine"] = "weighted_mean"
    turned["candidates"] = {"spacing": 50.0, "shape": "square"}
    assert Recipe.from_json(turned).hash == recipe.hash
    assert len(recipe.hash) == 64
    assert recipe.with_weights({"nearest": 31}).hash != recipe.hash
    assert recipe.with_weights({"nearest": 30.0}).hash == recipe.hash


def test_what_is_left_out_means_its_default(recipe_data):
    """Conditions as a list of one, defaults written out, an empty filter: all the same to the hash."""
    recipe = Recipe.from_json(recipe_data)
    spelled = copy.deepcopy(recipe_data)
    spelled["layers"]["chargers"]["where"] = {"access": ["public"]}
    spelled["layers"]["demand"].update({"where": {}, "optional": False})
    spelled["rules"][0]["effect"] = "strike"
    spelled["select"] = {"method": "best", "count": 5, "spacing": 100.0, "distance": 250}
    spelled["criteria"][1]["value"]["reference"] = [1, 2]
    assert Recipe.from_json(spelled) == recipe
    assert Recipe.from_json(spelled).hash == recipe.hash
    for path, value in (
        (("layers", "chargers", "where"), {"access": ["public", "semi_public"]}),
        (("layers", "demand", "optional"), True),
        (("rules", 0, "effect"), "check"),
        (("select", "method"), "coverage"),
        (("criteria", 0, "value", "reference"), [1, 2]),
    ):
        assert Recipe.from_json(changed(recipe_data, path, value)).hash != recipe.hash


def test_the_order_of_what_is_allowed_does_not_matter(recipe_data):
    recipe_data["layers"]["chargers"]["where"] = {"access": ["public", 7, "semi_public"]}
    recipe_data["rules"].append({**IS, "allowed": ["b", "a"]})
    turned = copy.deepcopy(recipe_data)
    turned["layers"]["chargers"]["where"] = {"access": [7, "semi_public", "public", "public"]}
    turned["rules"][1]["allowed"] = ["a", "b"]
    assert Recipe.from_json(turned).hash == Recipe.from_json(recipe_data).hash


@pytest.mark.parametrize(
    "given",
    [
        {"shape": "square", "spacing": 50},
        {"shape": "street_points", "spacing": 25, "layer": "streets"},
        {"layer": "demand"},
    ],
    ids=lambda given: given.get("shape", "layer"),
)
def test_candidates_of_every_kind_are_written_as_they_are_read(recipe_data, given):
    recipe = Recipe.from_json({**recipe_data, "candidates": given})
    assert recipe.as_dict()["candidates"] == given
    assert Recipe.from_json(recipe.to_json()) == recipe
    assert (recipe.candidates.shape, recipe.candidates.layer) == (given.get("shape", "layer"), given.get("layer"))


def test_other_weights(recipe_data):
    recipe = Recipe.from_json(recipe_data)
    assert recipe.with_weights({"nearest": 1}).weights == {"uncovered": 50, "nearest": 1, "homes": 15, "density": 5}
    assert recipe.weights["nearest"] == 30
    for wrong, words in (({"far": 1}, "uncovered, nearest, homes, density"), ({"nearest": -1}, "weights.nearest")):
        with pytest.raises(RecipeError, match=words):
            recipe.with_weights(wrong)


def test_localised_falls_back_to_english():
    title = {"en": "Flanders", "nl": "Vlaanderen"}
    assert localised(title, "nl_BE") == "Vlaanderen"
    assert localised(title, "fr") == "Flanders"
    assert localised({}, "fr") == ""


@pytest.mark.parametrize("path", sorted(bundled.path("recipes").glob("*.json")), ids=lambda path: path.stem)
def test_bundled_recipes_are_sound_and_speak_three_languages(path):
    recipe = Recipe.from_json(path.read_bytes())
    assert recipe.name == path.stem
    assert recipe.source
    texts = [recipe.title, *(c.title for c in recipe.criteria), *(c.explanation for c in recipe.criteria)]
    roles = [source["title"] for source in recipe.layers.values()]
    for words in [*texts, *roles, *(rule.sentence for rule in recipe.rules)]:
        assert set(words) == {"en", "nl", "fr"}
        assert all(len(word) < 240 for word in words.values())


def test_the_flemish_preset_asks_for_250_metres_on_foot():
    recipe = Recipe.from_json(bundled.path("recipes", "flanders_250m.json").read_bytes())
    assert recipe.network.layer == "streets"
    assert recipe.criteria[0].measure == "uncovered"
    assert recipe.criteria[0].parameters["distance"] == 250
    assert sum(recipe.weights.values()) == 100
