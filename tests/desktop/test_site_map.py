"""The sites on the map of a real QGIS window, in Dutch: legend, map tip, themes, locator, forms and plain edits."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import shapely

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.workspace.store import Workspace

HERE = Path(__file__).resolve().parent

pytestmark = pytest.mark.desktop

REVIEWED = (
    ("1. Dorp", "Dorp", [("marked", {"mark": "up"}), ("marked", {"mark": "up"})]),
    ("2. Wechelsebaan", "Wechelsebaan", [("marked", {"mark": "down", "reason": "no_space"})]),
    ("3. Kerkplein", "Kerkplein", [("marked", {"mark": "question"}), ("commented", {"text": "Staat hier een boom?"})]),
    (
        "4. <b>Rechtestraat</b> & co",
        "Rechtestraat",
        [
            ("marked", {"mark": "up"}),
            ("marked", {"mark": "down"}),
            ("commented", {"text": "Te smal"}),
            ("commented", {"text": "<script>alert(1)</script> Kan het & mag het?"}),
        ],
    ),
    ("5. Lindelostraat", "Lindelostraat", [("approved", {})]),
    ("6. Gierlebaan", "Gierlebaan", [("rejected", {"reason": "no_space"})]),
    ("7. Vennestraat", "Vennestraat", [("approved", {}), ("handed_over", {"to": "Engie"})]),
    ("8. Poederleeseweg", "Poederleeseweg", [("approved", {}), ("installed", {"on": "2026-05-01"})]),
    ("9. Heikant", "Heikant", [("installed", {}), ("in_service", {"on": "2026-06-01"})]),
    ("10. Broekstraat", "Broekstraat", [("cancelled", {"reason": "no_space"})]),
    ("11. Kloosterstraat", "Kloosterstraat", [("approved", {}), ("rejected", {"reason": "no_space"})]),
    ("12. Dorp", "Dorp", []),
)


def review(path):
    """Sites around Dorp in every state, as a town hall leaves them."""
    workspace = Workspace.open(path)
    with workspace.transaction() as connection:
        for number, (name, street, entries) in enumerate(REVIEWED):
            point = shapely.Point(182_380 + 85 * (number % 4), 213_440 + 75 * (number // 4))
            site = {"id": f"site-{number}", "nis": workspace.nis, "name": name, "street": street, "origin": "strategic",
                    "score": 8.4 - number / 3, "rank": number + 1, "geometry": point}  # fmt: skip
            workspace.insert(connection, "proposed_site", [site])
            rows = []
            for second, (kind, payload) in enumerate([("proposed", {"origin": "strategic"}), *entries]):
                at = f"2026-03-01T08:00:{second:02}.000Z"
                entry = LogEntry.new(site["id"], kind, f"An {second}", "planner", "mobility", payload, at=at)
                rows.append({**entry.to_row(), "nis": workspace.nis, "geometry": point})
            workspace.insert(connection, "site_log", rows)


@pytest.mark.parametrize("theme", ["default", "Night Mapping"])
def test_the_sites_on_the_map(window, lille, tmp_path, theme):
    review(lille)
    folder = Path(os.environ.get("EVPLANNER_SCREENSHOTS", tmp_path / "screenshots")) / theme.split()[0].lower()
    result = window.run(HERE / "site_map.py", theme=theme, workspace=lille, tests=HERE, screenshots=folder)
    assert "error" not in result, result["error"]

    assert result["opened"] and result["plugin"]
    assert result["legend"][:4] == ["Voorgesteld", "In beoordeling", "Overleg nodig", "Goedgekeurd"]
    assert all(result["legend"])
    assert result["author"] == "Noor Peeters"
    assert result["entry_by"] == ["Noor Peeters", "planner", "mobility"]

    # Other people's words are shown as they wrote them, never as markup.
    assert "&lt;script&gt;" in result["tip"] and "<script" not in result["tip"]
    assert "&lt;b&gt;Rechtestraat" in result["tip"] and "In beoordeling" in result["tip"]

    assert len(result["themes"]) == 3
    assert any("12. Dorp" in text for text in result["located"])
    assert result["entries"] == ["proposed"]
    assert "evp_status" in result["functions"] and result["functions_left"] == []
