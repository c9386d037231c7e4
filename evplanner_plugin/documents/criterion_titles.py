"""What the criteria behind a frozen score are called: sites keep keys only, recipes know the titles."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from .. import bundled
from ..domain.process import in_language

if TYPE_CHECKING:
    from ..workspace.store import Workspace


class RecipeTitles(NamedTuple):
    """What a recipe is called, and its criteria by key."""

    title: str
    criteria: Mapping[str, str]


def recipe_titles(workspace: Workspace | None, language: str) -> dict[str, RecipeTitles]:
    """The titles of each recipe by its name, in ``language`` ("nl", "nl_BE" …) or English.

    Of the recipes that come with the plugin, then of those saved in ``workspace``, which have the last word.

    :raises WorkspaceError: the workspace cannot be read.
    """
    found: dict[str, RecipeTitles] = {}
    for text in _contents(workspace):
        try:
            content = json.loads(text)
        except ValueError:
            continue  # a damaged recipe has no titles
        if not isinstance(content, dict):
            continue
        name = str(content.get("name") or "")
        before = found.pop(name, RecipeTitles("", {}))  # what is saved later comes later
        titles = {str(item["key"]): _said(item.get("title"), language) for item in _criteria(content)}
        found[name] = RecipeTitles(
            _said(content.get("title"), language) or before.title or name,
            {**before.criteria, **{key: title for key, title in titles.items() if title}},
        )
    return found


def criterion_titles(recipes: Mapping[str, RecipeTitles], recipe: str = "") -> dict[str, str]:
    """Titles of criteria by key, those of ``recipe`` (a name) before those of the other ``recipes``.

    Two recipes may call the same key differently; without ``recipe`` the last one has it.
    """
    titles: dict[str, str] = {}
    for each in recipes.values():
        titles.update(each.criteria)
    if recipe in recipes:
        titles.update(recipes[recipe].criteria)
    return titles


def _contents(workspace: Workspace | None) -> Iterator[str]:
    for path in sorted(bundled.path("recipes").glob("*.json")):
        yield path.read_text(encoding="utf-8")
    if workspace is not None:
        with workspace.reading() as connection:
            for row in connection.execute("SELECT content FROM recipe ORDER BY saved_at").fetchall():
                yield row["content"] or ""


def _criteria(content: Mapping) -> list[Mapping]:
    given = content.get("criteria")
    return [item for item in given if isinstance(item, dict) and item.get("key")] if isinstance(given, list) else []


def _said(title: object, language: str) -> str:
    return in_language(title, language) if isinstance(title, Mapping) else str(title or "")
