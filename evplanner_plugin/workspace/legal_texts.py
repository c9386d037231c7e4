"""The legal texts that a workspace's regulations rest on: those that come with the plugin, editable by the town."""

from __future__ import annotations

import json
from typing import Any

from .. import bundled


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
