"""How sites are to be selected: what the dialog asks, what a recipe says, and what the algorithm is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

BEST, COVERAGE, OPTIMUM = METHODS = ("best", "coverage", "optimum")
"""In the order of the algorithm's METHOD."""


@dataclass(frozen=True)
class SiteChoice:
    """``count`` sites at least ``spacing`` straight metres apart, by one of :data:`METHODS`.

    For covering: ``distance`` walking metres, the id of the layer ``demand`` ("" for the workspace's own) and its
    ``demand_field`` ("" to count each point once), ``capacity`` of a site, ``budget`` and the potential map's
    ``cost_field``, and ``time_limit`` seconds for the proof.
    """

    method: str
    count: int
    spacing: float
    distance: float = 250.0
    demand: str = ""
    demand_field: str = ""
    capacity: float | None = None
    budget: float | None = None
    cost_field: str = ""
    time_limit: float = 60.0

    @classmethod
    def of(cls, choice, spacing: float | None = None) -> SiteChoice:
        """``choice`` as it is, from a recipe's ``select``, or from a number of sites and a ``spacing``."""
        if isinstance(choice, cls):
            return choice
        if isinstance(choice, int):
            return cls(BEST, choice, spacing or 0.0)
        return cls(
            getattr(choice, "method", BEST),
            choice.count,
            choice.spacing,
            distance=getattr(choice, "distance", None) or 250.0,
            capacity=getattr(choice, "capacity", None),
            budget=getattr(choice, "budget", None),
        )

    def parameters(self) -> dict:
        """The parameters of ``selectsites`` that say the same, but for the layers."""
        parameters = {"METHOD": METHODS.index(self.method), "COUNT": self.count}
        if self.method == BEST:
            return {**parameters, "DISTANCE": self.spacing}
        parameters.update(DISTANCE=self.distance, SPACING=self.spacing, TIME_LIMIT=self.time_limit)
        optional = {
            "DEMAND_FIELD": self.demand_field,
            "CAPACITY": self.capacity,
            "BUDGET": self.budget,
            "COST_FIELD": self.cost_field,
        }
        return {**parameters, **{name: value for name, value in optional.items() if value}}


def demand_weight(recipe) -> str:
    """The field of the demand that ``recipe`` goes by, "" where it names none."""
    for criterion in recipe.criteria if recipe is not None else ():
        if criterion.measure == "uncovered":
            return str(criterion.parameters.get("weight") or "")
    return ""


def existing_points(recipe, path) -> str:
    """Address of the charging locations in the workspace at ``path`` that count for ``recipe``; all where it is None.

    The recipe says which ones: by the conditions of the role that plays the existing points of a criterion.
    """
    source = f"{path}|layername=charging_location"
    conditions = _conditions(recipe)
    if not conditions:
        return source
    return f"{source}|subset=" + " AND ".join(
        f"{_quoted(name, chr(34))} IN ({', '.join(_literal(value) for value in values)})"
        for name, values in conditions.items()
    )


def _conditions(recipe) -> Mapping[str, list]:
    for criterion in recipe.criteria if recipe is not None else ():
        role = recipe.layers.get(criterion.parameters.get("existing") or "")
        if role and role.get("table") == "charging_location":
            where = role.get("where") or {}
            return {name: value if isinstance(value, list) else [value] for name, value in where.items()}
    return {}


def _literal(value: object) -> str:
    return _quoted(value, "'") if isinstance(value, str) else f"{value:g}"


def _quoted(text: object, mark: str) -> str:
    return mark + str(text).replace(mark, mark * 2) + mark
