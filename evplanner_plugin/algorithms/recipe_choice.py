"""Which recipe is meant: JSON, a file, one saved in the workspace, or one that comes with the plugin."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path

from .. import bundled
from ..errors import QT_TRANSLATE_NOOP, BadInput, RecipeError

DEFAULT = "flanders_250m"


def bundled_names() -> list[str]:
    """Return the names of the recipes that come with the plugin."""
    return sorted(path.stem for path in bundled.path("recipes").glob("*.json"))


def choose_recipe(text: str, workspace=None, saved: Sequence[Mapping] | None = None):
    """Return the :class:`Recipe` that ``text`` means: JSON itself, a file's path, or a recipe's name.

    A recipe of that name in ``workspace`` goes before the bundled one: a town may have changed it there. ``saved`` are
    the rows of its table ``recipe``, where they were read already.

    :raises RecipeError: there is no such recipe, or it does not say what it must.
    """
    from ..scoring.recipes.recipe import Recipe

    text = text.strip() or DEFAULT
    if text.startswith("{"):
        return Recipe.from_json(text)
    if text.lower().endswith(".json"):
        return Recipe.from_json(_content(Path(text)))
    if saved is None:
        saved = workspace.rows("recipe", {"name": text}) if workspace is not None else []
    named = [row for row in saved if row["name"] == text]
    if named:
        newest = max(named, key=lambda row: row["saved_at"] or "")
        return Recipe.from_json(newest["content"])
    if text in bundled_names():
        return Recipe.from_json(_content(bundled.path("recipes", f"{text}.json")))
    raise RecipeError(
        QT_TRANSLATE_NOOP("errors", "There is no recipe “{recipe}”."),
        QT_TRANSLATE_NOOP("errors", "Give a file (.json) or one of these names: {names}."),
        recipe=text[:60],
        names=", ".join(bundled_names()),
    )


def read_object(value: object, parameter: str) -> dict:
    """Return the JSON object in a parameter's ``value`` (text, or already an object); empty text is ``{}``.

    :raises BadInput: it is no JSON object.
    """
    if isinstance(value, dict):
        return value
    text = str(value or "").strip()
    if not text:
        return {}
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        read = None
    if not isinstance(read, dict):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "{parameter} is not a JSON object: {text}."),
            QT_TRANSLATE_NOOP("errors", 'Write it like {{"name": "value"}}.'),
            parameter=parameter,
            text=text[:60],
        )
    return read


def read_weights(value: object) -> dict[str, float]:
    """Return the weights in the parameter ``WEIGHTS``: ``{criterion: weight ≥ 0}``, empty for the recipe's own.

    :raises BadInput: a weight is no number of zero or more.
    """
    weights = read_object(value, "WEIGHTS")
    for key, weight in weights.items():
        if isinstance(weight, bool) or not isinstance(weight, (int, float)) or not weight >= 0:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The weight of “{criterion}” is {weight}."),
                QT_TRANSLATE_NOOP("errors", "Give a number of zero or more."),
                criterion=key,
                weight=weight,
            )
    return weights


def _content(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RecipeError(
            QT_TRANSLATE_NOOP("errors", "The recipe {path} cannot be read."),
            QT_TRANSLATE_NOOP("errors", "Check that the file is there and is text (UTF-8)."),
            path=str(path),
            details=str(error),
        ) from error
