"""The legal texts that a workspace's regulations rest on: those that come with the plugin, editable by the town."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .. import bundled
from ..domain.regulation.legal import LegalText, texts_of
from ..errors import WorkspaceError

if TYPE_CHECKING:
    from .store import Workspace


def bundled_rows() -> list[dict[str, Any]]:
    """Rows of the table ``legal_text`` for what comes with the plugin (``resources/legal/flanders.json``)."""
    content = json.loads(bundled.path("legal", "flanders.json").read_text(encoding="utf-8"))
    return [
        {
            "id": text["id"],
            "title": text["title"],
            "concerns": " ".join(text["concerns"]),
            "position": position,
            "valid_from": text["valid_from"],
            "valid_to": text["valid_to"],
            "to_confirm": text["to_confirm"],
            "source": text["source"],
            "confidence": text["confidence"],
            "remark": text["remark"],
        }
        for position, text in enumerate(content["texts"], start=1)
    ]


def read_legal_texts(workspace: Workspace) -> list[LegalText]:
    """The legal texts that the workspace keeps, by position; those that come with the plugin where it keeps none.

    A text that the town took out of its table stays out.
    """
    try:
        rows = workspace.rows("legal_text")
    except WorkspaceError:  # an older file that may only be read has no such table
        rows = []
    return texts_of(rows) or texts_of(bundled_rows())
