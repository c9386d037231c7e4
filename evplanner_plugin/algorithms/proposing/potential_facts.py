"""What a potential map says of a place: score, rank and what they are made of, as the map shows them now."""

from __future__ import annotations

from dataclasses import dataclass

from ...errors import EvPlannerError
from ..layers.input_layers import VectorInput

NEAR_POINT = 25.0
"""Metres within which a candidate that is a point speaks for a place; a cell speaks for what lies in it."""

_SAME = 1e-6
"""Difference of scores up to which the weights that the map shows are those that it was made with."""


@dataclass(frozen=True)
class PotentialSource:
    """A potential map: its layer, the recipe it carries (JSON, with the weights that it shows; "" where it carries
    none) and the codes of the rules that could not be checked."""

    taken: VectorInput
    recipe: str = ""
    unchecked: tuple[str, ...] = ()


@dataclass(frozen=True)
class PlaceScore:
    """``score`` 0–1 and ``rank``, None where a rule strikes the place (``rank`` also where moved weights give another
    score than the one the map was ranked by); ``contributions`` by criterion; codes of rules not met or unchecked."""

    score: float | None
    rank: int | None
    contributions: dict[str, float]
    recipe_name: str
    recipe_hash: str
    failed: tuple[str, ...]
    unchecked: tuple[str, ...]


def scores_at(reader, source: PotentialSource, xy) -> list[PlaceScore | None]:
    """What ``source`` says of each of ``xy`` (N, 2) metres in the reader's CRS; None where it has no candidate."""
    import numpy
    import shapely

    found: list[PlaceScore | None] = [None] * len(xy)
    low, high = xy.min(axis=0) - NEAR_POINT, xy.max(axis=0) + NEAR_POINT
    names = source.taken.field_names
    keys = [name[: -len("_value")] for name in names if name.endswith("_value")]
    keys = [key for key in keys if f"{key}_contribution" in names]
    if not keys or "score" not in names:
        return found
    wanted = ["score", "rank", "reason", "failed", "recipe_name", "recipe_hash"]
    wanted += [f"{key}_{kind}" for key in keys for kind in ("value", "contribution")]
    geometry, columns = reader.around(source.taken, (*low, *high), wanted)
    if not len(geometry):
        return found
    points = shapely.points(xy)
    tree = shapely.STRtree(geometry)
    point, cell = tree.query(points, predicate="intersects")
    if shapely.get_dimensions(geometry[0]) < 2:
        point, cell = tree.query_nearest(points, max_distance=NEAR_POINT, all_matches=False)
    point, first = numpy.unique(point, return_index=True)
    cell = cell[first]
    for place, score in zip(point.tolist(), _scores(source, keys, columns, cell)):
        found[place] = score
    return found


def _scores(source: PotentialSource, keys: list[str], columns, rows) -> list[PlaceScore]:
    import numpy

    stored = _numbers(columns, "score", rows)
    parts = {key: _numbers(columns, f"{key}_contribution", rows) for key in keys}
    shown, name, fingerprint = stored, "", ""
    recipe = _recipe(source.recipe, keys)
    if recipe is not None:
        from ...scoring.criteria.combine import COMBINATIONS

        values = {key: numpy.nan_to_num(_numbers(columns, f"{key}_value", rows)) for key in keys}
        computed, made_of = COMBINATIONS[recipe.combine].compute(values, recipe.weights)
        moved = numpy.abs(computed - stored) > _SAME
        if moved.any():
            shown = numpy.where(numpy.isfinite(stored), computed, numpy.nan)
            parts = {key: made_of[key] for key in keys}
            name, fingerprint = recipe.name, recipe.hash
    rank = _numbers(columns, "rank", rows)
    made = []
    for number, row in enumerate(rows.tolist()):
        in_play = bool(numpy.isfinite(shown[number]))
        ranked = in_play and not fingerprint and bool(numpy.isfinite(rank[number]))
        codes = [code for code in _text(columns, "failed", row).split(",") if code]
        struck = _text(columns, "reason", row)
        made.append(
            PlaceScore(
                score=round(float(shown[number]), 6) if in_play else None,
                rank=int(rank[number]) if ranked else None,
                contributions={key: round(float(parts[key][number]), 6) for key in keys} if in_play else {},
                recipe_name=name or _text(columns, "recipe_name", row),
                recipe_hash=fingerprint or _text(columns, "recipe_hash", row),
                failed=tuple(dict.fromkeys([*codes, *([struck] if struck else [])])),
                unchecked=source.unchecked,
            )
        )
    return made


def _recipe(text: str, keys: list[str]):
    """The recipe that the map carries, None where it carries none that fits its criteria."""
    from ...scoring.recipes.recipe import Recipe

    if not text:
        return None
    try:
        recipe = Recipe.from_json(text)
    except EvPlannerError:
        return None
    return recipe if set(recipe.weights) == set(keys) and any(recipe.weights.values()) else None


def _numbers(columns, name: str, rows):
    """A column at ``rows`` as floats, NaN where there is none."""
    import numpy

    if name not in columns:
        return numpy.full(len(rows), numpy.nan)
    return numpy.array([_number(columns[name][row]) for row in rows], dtype=float)


def _number(value: object) -> float:
    try:
        return float(value)  # type: ignore[arg-type]
    except (TypeError, ValueError):
        return float("nan")


def _text(columns, name: str, row: int) -> str:
    value = columns[name][row] if name in columns else None
    return value.strip() if isinstance(value, str) else ""
