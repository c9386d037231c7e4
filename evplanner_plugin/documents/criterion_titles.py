"""What the criteria behind a frozen score are called: sites keep keys only, recipes know the titles."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from .. import bundled

if TYPE_CHECKING:
    from ..workspace.store import Workspace


def criterion_titles(workspace: Workspace | None, language: str) -> dict[str, str]:
    """Titles of criteria by key, in ``language`` ("nl", "nl_BE" …) or English.

    From the recipes that come with the plugin, then those saved in ``workspace``, which have the last word.

    :raises WorkspaceError: the workspace cannot be read.
    """
    titles: dict[str, str] = {}
    for text in _contents(workspace):
        try:
            content = json.loads(text)
        except ValueError:
            continue
        for criterion in _criteria(content):
            title = criterion.get("title")
            if isinstance(title, Mapping):
                title = title.get(language) or title.get(language[:2].lower()) or title.get("en")
            if title:
                titles[str(criterion["key"])] = str(title)
    return titles


def _contents(workspace: Workspace | None) -> Iterator[str]:
    for path in sorted(bundled.path("recipes").glob("*.json")):
        yield path.read_text(encoding="utf-8")
    if workspace is not None:
        with workspace.reading() as connection:
            for row in connection.execute("SELECT content FROM recipe ORDER BY saved_at").fetchall():
                yield row["content"] or ""


def _criteria(content: object) -> list[Mapping]:
    given = content.get("criteria") if isinstance(content, dict) else None
    return [item for item in given if isinstance(item, dict) and item.get("key")] if isinstance(given, list) else []
