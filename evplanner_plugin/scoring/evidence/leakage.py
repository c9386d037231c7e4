"""Criteria and rules that know the existing points: in a test on existing points they would predict themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Callable

from ..criteria.measures import MEASURES
from ..recipes.parameters import LAYER

TABLES = ("charging_location", "evse", "connector", "charging_usage")
"""Tables of a workspace that hold what stands there, and how busy it is."""

_SOURCES = ("table", "layer", "file")


@dataclass(frozen=True)
class Leak:
    """Keys of the criteria and codes of the rules of a recipe that are made from existing points."""

    criteria: tuple[str, ...] = ()
    rules: tuple[str, ...] = ()


def leaking(recipe, is_observed: Callable[[Mapping], bool] = lambda source: False) -> Leak:
    """Which criteria and rules of ``recipe`` use the points that a test is made on.

    A role holds existing points where its source is one of :data:`TABLES`, or the layer observed (``is_observed``
    is asked with the source of each role), where a measure calls it ``existing`` or asks how busy it is, or where
    another such role has the same source. Whatever uses such a role leaks, even only for a part of what it counts.
    """
    known = {
        role for role, source in recipe.layers.items() if source.get("table") in TABLES or is_observed(source)
    }
    for criterion in recipe.criteria:
        if "existing" in criterion.parameters:
            known.add(criterion.parameters["existing"])
        if criterion.measure == "neighbour_usage":
            known.add(criterion.parameters["layer"])
    sources = {_place(recipe.layers[role]) for role in known}
    known |= {role for role, source in recipe.layers.items() if _place(source) in sources}
    criteria = [criterion.key for criterion in recipe.criteria if known & set(_roles(criterion))]
    rules = [rule.code for rule in recipe.rules if rule.layer in known]
    return Leak(tuple(criteria), tuple(rules))


def _roles(criterion):
    for parameter in MEASURES[criterion.measure].parameters:
        if parameter.kind == LAYER and criterion.parameters.get(parameter.name):
            yield criterion.parameters[parameter.name]


def _place(source: Mapping) -> tuple:
    """Where a role's features come from, whatever is filtered out of them."""
    return tuple((word, source[word]) for word in _SOURCES if word in source)
