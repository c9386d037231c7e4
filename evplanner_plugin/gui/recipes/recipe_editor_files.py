"""Where recipes are kept: the workspace's table ``recipe``, with versions side by side, and files."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from ...algorithms.recipe_choice import bundled_names, choose_recipe
from ...domain.times import utc_now
from ...errors import QT_TRANSLATE_NOOP, BadInput, EvPlannerError
from ...scoring.recipes.recipe import Recipe


def versions(workspace, name: str) -> dict[str, str]:
    """Version → hash of the recipes called ``name`` in ``workspace``, and of the bundled one; "" where unreadable."""
    found = {}
    if name in bundled_names():
        bundled = choose_recipe(name)
        found[bundled.version] = bundled.hash
    for row in workspace.rows("recipe", {"name": name}):
        try:
            found[str(row["version"])] = Recipe.from_json(row["content"]).hash
        except EvPlannerError:
            found[str(row["version"])] = ""
    return found


def save(workspace, recipe: Recipe) -> None:
    """Save ``recipe`` in ``workspace`` under its name and version, as the newest one of its name.

    A row of the same name and version is replaced: ask first (:func:`versions`). Other versions stay.

    :raises WorkspaceError: the workspace cannot be written.
    """
    key = {"name": recipe.name, "version": recipe.version}
    content = {"content": recipe.to_json(), "saved_at": utc_now()}
    with workspace.transaction() as connection:
        if not workspace.update(connection, "recipe", key, content):
            workspace.insert(connection, "recipe", [{"id": workspace.new_id(), **key, **content}])


def export(recipe: Recipe, path: str | Path) -> Path:
    """Write ``recipe`` as JSON to ``path`` (``.json`` is added where it lacks), whole or not at all; returns the path.

    :raises BadInput: the file cannot be written.
    """
    path = Path(path)
    path = path if path.suffix.lower() == ".json" else Path(f"{path}.json")
    made = ""
    try:
        handle, made = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(f"{recipe.to_json()}\n")
        # Temporary files are the user's alone; a recipe is there to be handed on.
        Path(made).chmod(0o644)
        Path(made).replace(path)
    except OSError as error:
        if made:
            with contextlib.suppress(OSError):
                Path(made).unlink()
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The file {path} cannot be written."),
            QT_TRANSLATE_NOOP("errors", "Choose a folder in which you may write."),
            path=str(path),
            details=str(error),
        ) from error
    return path
