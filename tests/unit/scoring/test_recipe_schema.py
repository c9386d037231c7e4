"""The JSON Schema of recipes: up to date, and of one mind with the reader."""

from __future__ import annotations

import copy
import importlib.util
import json

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from evplanner_plugin import bundled
from evplanner_plugin.errors import RecipeError
from evplanner_plugin.scoring.criteria.measures import MEASURES
from evplanner_plugin.scoring.criteria.rules import RULE_KINDS
from evplanner_plugin.scoring.criteria.values import VALUE_FUNCTIONS
from evplanner_plugin.scoring.recipes.recipe import Recipe
from tests.conftest import ROOT

BEYOND = ("not the role of a layer", "occurs twice", "ascending", "rising", "must differ", "at least the minimum")
"""What only the reader can tell: words of its sentences."""


def tool():
    spec = importlib.util.spec_from_file_location("build_recipe_schema", ROOT / "tools" / "build_recipe_schema.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


TOOL = tool()
VALIDATOR = jsonschema.Draft202012Validator(TOOL.schema())
BUNDLED = sorted(bundled.path("recipes").glob("*.json"))

FULL = {
    "name": "full",
    "version": "1",
    "title": {"en": "All of it", "nl": "Alles"},
    "source": "",
    "candidates": {"shape": "street_points", "spacing": 25, "layer": "streets"},
    "layers": {
        "streets": {"table": "street", "where": {"highway": ["residential", 5], "walkable": 1}, "title": "Streets"},
        "demand": {"layer": "Woningen", "optional": True},
        "zones": {"file": "zones.gpkg"},
    },
    "network": {"layer": "streets", "walkable": None, "snap_distance": 80.5},
    "criteria": [
        {
            "key": name,
            "measure": name,
            "parameters": parameters,
            "value": value,
            "weight": 1.5,
            "missing": 0.5,
            "explanation": explanation,
        }
        for (name, parameters), value, explanation in zip(
            {
                "nearest": {"layer": "demand", "limit": 500},
                "reach_sum": {"layer": "demand", "weight": "cars", "distance": 250, "decay": "linear"},
                "uncovered": {"demand": "demand", "weight": "cars", "existing": "zones", "distance": 250},
                "density": {"layer": "demand", "weight": "cars", "bandwidth": 300},
                "count_within": {"layer": "demand", "distance": 100},
                "share_within": {"layer": "demand", "part": "a", "whole": "b", "distance": 100},
                "value_at": {"layer": "zones", "field": "income"},
                "neighbour_usage": {"layer": "demand", "usage": "kwh", "distance": 400},
                "requests_near": {"layer": "demand", "existing": "zones", "distance": 250},
            }.items(),
            [
                {"function": "linear", "zero_at": 0, "one_at": 500},
                {"function": "linear", "reference": [0, 7.5]},
                {"function": "percentile", "reference": [0, 0, 1]},
                {"function": "inverse", "half_at": 250},
                {"function": "step", "at": 3, "below": 0.2},
                {"function": "piecewise", "points": [[0, 1], [250, 0.5], [400, 0]]},
                {"function": "sigmoid", "half_at": 3, "width": -1},
                {"function": "percentile"},
                {"function": "linear"},
            ],
            ["", {}, "Why", {"en": "Why", "fr": "Pourquoi"}] * 3,
        )
    ],
    "rules": [
        {"code": "a", "kind": "max_distance", "layer": "streets", "distance": 50, "effect": "check"},
        {"code": "b", "kind": "min_distance", "layer": "streets", "distance": 0.5, "source": "NKL"},
        {"code": "c", "kind": "inside", "layer": "zones", "part": "any", "sentence": "Outside"},
        {"code": "d", "kind": "outside", "layer": "zones", "sentence": {"en": "Inside"}},
        {"code": "e", "kind": "field_range", "layer": "zones", "field": "width", "minimum": 0.9, "distance": 5},
        {"code": "f", "kind": "field_is", "layer": "zones", "field": "manager", "allowed": ["Lille"], "distance": 5},
    ],
    "combine": "topsis",
    "select": {"method": "coverage", "count": 5, "spacing": 0, "distance": 250, "budget": 1000, "capacity": 4.5},
}


def places(value, path=()) -> list[tuple]:
    """The path of every value in a JSON object."""
    found = [path] if path else []
    for key, child in value.items() if isinstance(value, dict) else enumerate(value if isinstance(value, list) else ()):
        found += places(child, (*path, key))
    return found


PLACES = places(FULL)
REMOVED = object()
OTHER_VALUES = [
    REMOVED, None, True, False, 0, -1, 1, 0.5, 2.5, 250, 1e300, -1e16, "", " ", "x", "demand", "zones", "topsis",
    "Key!", "linear", "percentile", "inside", [], ["x"], [1, 2], [2, 1], [[0, 0], [1, 1]], [[1, 0, 3], [2, 1]], {},
    {"en": "x"}, {"nl": "x"}, {"en": ""}, {"layer": "demand"}, {"table": "x", "file": "y"}, {"x": 1},
]  # fmt: skip


def changed(path: tuple, value: object) -> dict:
    data = copy.deepcopy(FULL)
    place = data
    for step in path[:-1]:
        place = place[step]
    if value is REMOVED:
        del place[path[-1]]
    else:
        place[path[-1]] = copy.deepcopy(value)
    return data


def check_agreement(data: dict) -> None:
    """Both take it, or both refuse it; or the reader alone does, for a reason no schema can know."""
    try:
        Recipe.from_json(json.dumps(data))
    except RecipeError as error:
        refusal = str(error)
    else:
        refusal = ""
    accepted = VALIDATOR.is_valid(data)
    if refusal and not any(words in refusal for words in BEYOND):
        assert not accepted, refusal
    elif not refusal:
        assert accepted, next(VALIDATOR.iter_errors(data)).message


def test_the_file_is_up_to_date():
    """After a change of the registries: python tools/build_recipe_schema.py."""
    jsonschema.Draft202012Validator.check_schema(TOOL.schema())
    assert TOOL.PATH.read_text(encoding="utf-8") == TOOL.text()


def test_the_full_recipe_uses_everything_and_is_taken():
    check_agreement(FULL)
    recipe = Recipe.from_json(FULL)
    assert {criterion.measure for criterion in recipe.criteria} == set(MEASURES)
    assert {criterion.value["function"] for criterion in recipe.criteria} == set(VALUE_FUNCTIONS)
    assert {rule.kind for rule in recipe.rules} == set(RULE_KINDS)
    assert VALIDATOR.is_valid(json.loads(recipe.to_json())), "what is written is taken, too"


@pytest.mark.parametrize("path", BUNDLED, ids=lambda path: path.stem)
def test_bundled_recipes_follow_the_schema(path):
    VALIDATOR.validate(json.loads(path.read_bytes()))


def test_every_key_removed_or_emptied_in_turn():
    """Each place once with each of a few values that often go wrong."""
    for path in PLACES:
        for value in (REMOVED, None, "x", []):
            check_agreement(changed(path, value))


@settings(max_examples=300, deadline=None)
@given(path=st.sampled_from(PLACES), value=st.sampled_from(OTHER_VALUES))
def test_any_value_anywhere(path, value):
    check_agreement(changed(path, value))


@settings(max_examples=100, deadline=None)
@given(path=st.sampled_from([path for path in PLACES if isinstance(path[-1], str)]), name=st.sampled_from("abcdefgh"))
def test_unknown_keys(path, name):
    check_agreement(changed((*path[:-1], name), 1))
