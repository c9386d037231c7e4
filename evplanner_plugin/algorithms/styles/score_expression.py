"""The score, and each criterion's part in it, as QGIS expressions over the stored values with the weights as figures.

They say what :mod:`..scoring.combine` computes, for any QGIS, with or without this plugin.
"""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsExpression

STRUCK = -1.0
"""What the expression gives for a candidate that a rule struck; the score itself is never negative."""


def effective_weights(recipe, weights: Mapping[str, float] | None = None) -> dict[str, float]:
    """Return the weight per criterion: the recipe's, replaced by those in ``weights`` where given."""
    given = weights or {}
    return {criterion.key: float(given.get(criterion.key, criterion.weight)) for criterion in recipe.criteria}


def score_expression(recipe, weights: Mapping[str, float] | None = None) -> str:
    """Return the QGIS expression of the score (0–1) with the weights as figures; −1 where a rule struck.

    ``weights`` (criterion → weight ≥ 0) go before the recipe's own. With all weights 0 every score is 0.
    """
    total = total_expression(recipe.combine, effective_weights(recipe, weights))
    return f'CASE WHEN "rank" IS NULL THEN {STRUCK:g} ELSE {total} END'


def total_expression(combine: str, weights: Mapping[str, float]) -> str:
    """Return the expression of the score by the combination ``combine``, "0" where all weights are 0."""
    used = {key: weight for key, weight in weights.items() if weight > 0}
    if not used:
        return "0"
    if combine == "geometric_mean":
        total = sum(used.values())
        return " * ".join(f"{_value(key)} ^ {_figure(weight / total)}" for key, weight in used.items())
    if combine == "topsis":
        return f"{_from_worst(used)} / ({_from_worst(used)} + {_from_best(used)})"
    return f"({_weighted(used)}) / {_figure(sum(used.values()))}"


def part_expressions(combine: str, weights: Mapping[str, float]) -> dict[str, str]:
    """Return, per criterion, the expression of its part; the parts add up to the score."""
    used = {key: weight for key, weight in weights.items() if weight > 0}
    parts = dict.fromkeys(weights, "0")
    for key, weight in used.items():
        if combine == "geometric_mean":
            # Divided by 0 is NULL in QGIS: where all values are 0, so are the parts.
            score = total_expression(combine, used)
            parts[key] = f"coalesce({_figure(weight)} * {_value(key)} * ({score}) / ({_weighted(used)}), 0)"
        elif combine == "topsis":
            both = f"{_from_worst(used)} + {_from_best(used)}"
            parts[key] = f"coalesce(({_figure(weight)} * {_value(key)}) ^ 2 / ({_from_worst(used)} * ({both})), 0)"
        else:
            parts[key] = f"{_figure(weight / sum(used.values()))} * {_value(key)}"
    return parts


def column(name: str) -> str:
    """Return a field as it is written in an expression."""
    return QgsExpression.quotedColumnRef(name)


def _value(key: str) -> str:
    return f"coalesce({column(f'{key}_value')}, 0)"


def _weighted(used: Mapping[str, float]) -> str:
    return " + ".join(f"{_figure(weight)} * {_value(key)}" for key, weight in used.items())


def _from_worst(used: Mapping[str, float]) -> str:
    return f"sqrt({' + '.join(f'({_figure(weight)} * {_value(key)}) ^ 2' for key, weight in used.items())})"


def _from_best(used: Mapping[str, float]) -> str:
    return f"sqrt({' + '.join(f'({_figure(weight)} * (1 - {_value(key)})) ^ 2' for key, weight in used.items())})"


def _figure(number: float) -> str:
    return f"{number:.10g}"
