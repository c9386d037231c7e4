"""Write the JSON Schema of recipes from the registries of measures, value functions, combinations and rules.

    python tools/build_recipe_schema.py

The schema says what the reader in ``evplanner_plugin/scoring/recipes`` takes, as far as a schema can: that a role
is one of the recipe's layers, that keys are unique and that numbers ascend only the reader knows.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from evplanner_plugin.scoring.criteria.combine import COMBINATIONS
from evplanner_plugin.scoring.criteria.measures import MEASURES
from evplanner_plugin.scoring.criteria.rules import EFFECTS, RULE_KINDS
from evplanner_plugin.scoring.criteria.values import MOST_KEPT, VALUE_FUNCTIONS
from evplanner_plugin.scoring.recipes import recipe_parts, recipe_reading
from evplanner_plugin.scoring.recipes.parameters import (
    CHOICE,
    CURVE,
    DISTANCE,
    FIELD,
    LAYER,
    TEXTS,
    Parameter,
)
from evplanner_plugin.scoring.recipes.recipe import OPTIONAL, REQUIRED

PATH = ROOT / "resources" / "recipes" / "schema" / "recipe.schema.json"

_LARGEST = recipe_reading.LARGEST_NUMBER


def schema() -> dict:
    """The schema as plain objects (JSON Schema, draft 2020-12)."""
    parts = {
        "name": _ref("text"),
        "version": _ref("text"),
        "title": _ref("localised"),
        "source": {"type": "string"},
        "candidates": _candidates(),
        "layers": {"type": "object", "propertyNames": _ref("key"), "additionalProperties": _layer()},
        "network": {"anyOf": [{"type": "null"}, _network()]},
        "criteria": {"type": "array", "minItems": 1, "items": _ref("criterion")},
        "rules": {"type": "array", "items": _ref("rule")},
        "combine": {"enum": list(COMBINATIONS)},
        "select": _selection(),
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "EV Planner recipe",
        "description": "How a potential map is made: candidates, layers, criteria, rules, combination, selection.",
        **_object({key: parts[key] for key in REQUIRED}, {key: parts[key] for key in OPTIONAL}),
        "$defs": {**_simple(), "value": _value(), "criterion": _criterion(), "rule": _rule()},
    }


def _simple() -> dict:
    return {
        "text": {"type": "string", "pattern": r"\S"},
        "key": {"type": "string", "pattern": f"^{recipe_reading.KEY_PATTERN}$"},
        "localised": {
            "description": "A text in English, or texts per language with at least en.",
            "anyOf": [
                _ref("text"),
                {"type": "object", "required": ["en"], "additionalProperties": _ref("text")},
            ],
        },
        "number": {"type": "number", "minimum": -_LARGEST, "maximum": _LARGEST},
        "positive": {"type": "number", "exclusiveMinimum": 0, "maximum": _LARGEST},
        "not_negative": {"type": "number", "minimum": 0, "maximum": _LARGEST},
        "share": {"type": "number", "minimum": 0, "maximum": 1},
        "count": {"type": "number", "exclusiveMinimum": 0, "maximum": _LARGEST, "multipleOf": 1},
    }


def _candidates() -> dict:
    cells = _object({"shape": {"enum": list(recipe_parts.SHAPES)}, "spacing": _ref("positive")})
    street_points = {"shape": {"const": recipe_parts.STREET_POINTS}, "spacing": _ref("positive"), "layer": _ref("key")}
    return {"oneOf": [cells, _object(street_points), _object({"layer": _ref("key")})]}


def _layer() -> dict:
    scalar = {"anyOf": [{"type": "string"}, _ref("number")]}
    conditions = {"anyOf": [scalar, {"type": "array", "minItems": 1, "items": scalar}]}
    shared = {
        "where": {"type": "object", "additionalProperties": conditions},
        "title": _ref("localised"),
        "optional": {"type": "boolean"},
    }
    return {"oneOf": [_object({source: _ref("text")}, shared) for source in recipe_parts.SOURCES]}


def _network() -> dict:
    walkable = {"anyOf": [{"type": "null"}, _ref("text")]}
    return _object({"layer": _ref("key")}, {"walkable": walkable, "snap_distance": _ref("positive")})


def _criterion() -> dict:
    known = {
        "key": _ref("key"),
        "measure": {"enum": list(MEASURES)},
        "parameters": {"type": "object"},
        "value": _ref("value"),
        "weight": _ref("not_negative"),
    }
    explanation = {"anyOf": [_ref("localised"), {"const": ""}, {"const": {}}]}
    texts = {"title": _ref("localised"), "explanation": explanation, "missing": _ref("share")}
    each = [
        _when("measure", name, {"properties": {"parameters": _object(*_parameters(measure.parameters))}})
        for name, measure in MEASURES.items()
    ]
    return {**_object(known, texts), "allOf": each}


def _value() -> dict:
    kept = {"type": "array", "minItems": 1, "maxItems": MOST_KEPT, "items": _ref("number")}
    each = []
    for name, function in VALUE_FUNCTIONS.items():
        required, optional = _parameters(function.parameters)
        if function.may_be_relative:
            optional["reference"] = kept
        each.append(_when("function", name, _object({"function": {"const": name}, **required}, optional)))
    functions = {"function": {"enum": list(VALUE_FUNCTIONS)}}
    return {"type": "object", "required": ["function"], "properties": functions, "allOf": each}


def _rule() -> dict:
    common = {"code": _ref("key"), "kind": {"enum": list(RULE_KINDS)}, "layer": _ref("key")}
    words = {"sentence": _ref("localised"), "effect": {"enum": list(EFFECTS)}, "source": {"type": "string"}}
    each = []
    for name, kind in RULE_KINDS.items():
        required, optional = _parameters(kind.parameters)
        own = _object({**common, **required}, {**words, **optional})
        if name == "field_range":
            own["anyOf"] = [{"required": ["minimum"]}, {"required": ["maximum"]}]
        each.append(_when("kind", name, own))
    return {"type": "object", "required": list(common), "properties": {"kind": common["kind"]}, "allOf": each}


def _selection() -> dict:
    kinds = {
        "method": {"enum": list(recipe_parts.METHODS)},
        "count": _ref("count"),
        "spacing": _ref("not_negative"),
        "distance": _ref("positive"),
        "budget": _ref("positive"),
        "capacity": _ref("positive"),
    }
    return _object({}, kinds)


def _parameters(known: tuple[Parameter, ...]) -> tuple[dict, dict]:
    """Required and optional properties."""
    required = {parameter.name: _parameter(parameter) for parameter in known if parameter.required}
    return required, {parameter.name: _parameter(parameter) for parameter in known if not parameter.required}


def _parameter(parameter: Parameter) -> dict:
    point = {
        "type": "array",
        "prefixItems": [_ref("number"), _ref("share")],
        "items": False,
        "minItems": 2,
    }
    kinds = {
        LAYER: _ref("key"),
        FIELD: _ref("text"),
        DISTANCE: _ref("positive"),
        CHOICE: {"enum": list(parameter.options)},
        TEXTS: {"type": "array", "minItems": 1, "items": _ref("text")},
        CURVE: {"type": "array", "minItems": 2, "items": point},
    }
    found = dict(kinds.get(parameter.kind, _ref("number")))
    limits = {"minimum": parameter.low, "maximum": parameter.high, "exclusiveMinimum": parameter.above}
    found.update({word: limit for word, limit in limits.items() if limit is not None})
    if parameter.default is not None:
        found["default"] = parameter.default
    return found


def _object(required: dict, optional: dict | None = None) -> dict:
    """An object with just these properties."""
    found = {"type": "object", "properties": {**required, **(optional or {})}, "additionalProperties": False}
    return {**found, "required": list(required)} if required else found


def _when(name: str, value: str, then: dict) -> dict:
    return {"if": {"required": [name], "properties": {name: {"const": value}}}, "then": then}


def _ref(name: str) -> dict:
    return {"$ref": f"#/$defs/{name}"}


def text() -> str:
    """The schema as it lies in the file."""
    return json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


def main() -> None:
    """Write the file."""
    PATH.parent.mkdir(exist_ok=True)
    PATH.write_text(text(), encoding="utf-8")
    print(f"{PATH.relative_to(ROOT)}: {len(MEASURES)} measures, {len(VALUE_FUNCTIONS)} value functions,"
          f" {len(COMBINATIONS)} combinations, {len(RULE_KINDS)} kinds of rules.")


if __name__ == "__main__":
    main()
