"""Which layers a recipe needs, which it can do without, and what is left of it then."""

from __future__ import annotations

from collections.abc import Iterable

from ..criteria.measures import roles_of
from .recipe import Recipe


def roles_needed(recipe: Recipe) -> list[str]:
    """The roles of the layers that the recipe's network, criteria and rules use, sorted.

    The role of a layer of candidates (``recipe.candidates.layer``) is only among them if something else uses it.
    """
    return sorted({rule.layer for rule in recipe.rules}.union(_roles_scored(recipe)))


def roles_optional(recipe: Recipe) -> list[str]:
    """Those of :func:`roles_needed` that may go without a layer, sorted.

    Roles that only rules use: such a rule is then not checked. And roles of criteria that the recipe calls optional:
    such a criterion is then missing everywhere (see :func:`measurable`).
    """
    scored = _roles_scored(recipe)
    walked = None if recipe.network is None else recipe.network.layer
    return [
        role
        for role in roles_needed(recipe)
        if role not in scored or (role != walked and recipe.layers[role].get("optional", False))
    ]


def measurable(recipe: Recipe, roles: Iterable[str]) -> Recipe:
    """The recipe with the weight 0 for criteria on optional roles that are not among ``roles``, those with a layer.

    So a layer that a town does not have pulls no score down.
    """
    absent = set(roles_optional(recipe)).difference(roles)
    return recipe.with_weights({c.key: 0 for c in recipe.criteria if absent.intersection(roles_of(c))})


def _roles_scored(recipe: Recipe) -> set[str]:
    network = [] if recipe.network is None else [recipe.network.layer]
    return {role for criterion in recipe.criteria for role in roles_of(criterion)}.union(network)
