"""The dashboard in a real QGIS window, in Dutch: seven cards, their clicks, the filters, the screen, the exports."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.benchmarks.insight_town import build_town, fill_in

HERE = Path(__file__).resolve().parent

pytestmark = pytest.mark.desktop


@pytest.fixture
def told(window, lille, tmp_path) -> dict:
    """What was seen in the window."""
    fill_in(build_town(lille))
    pictures = Path(os.environ.get("EVPLANNER_SCREENSHOTS", tmp_path / "screenshots"))
    theme = os.environ.get("EVPLANNER_THEME", "default")
    result = window.run(
        HERE / "dashboard_story.py", workspace=lille, screenshots=pictures, tests=HERE, theme=theme, folder=tmp_path
    )
    assert "error" not in result, result["error"]
    return result


def test_a_town_in_seven_cards(told):
    assert not any(told["lacking"].values()), told["lacking"]
    assert all(told["numbers"].values()) and told["numbers"]["stock"] == "80"
    assert all(told["charts"].values())
    assert told["paged"] == told["questions"] and len(set(told["questions"])) == 7

    # Every action leads to the map, and so does a bar of a chart.
    assert told["selected_stock"] == 40 and 0 < told["selected_usage"] < 40
    assert told["styles"][1] == "categorizedSymbol" and told["styles"][2] != told["styles"][0]
    assert told["gap_areas"] == [4]
    words, count = told["bar"]
    assert words and 0 < count < 40

    assert min(told["tables"][:1]) > 0
    assert told["areas"] == 5 and int(told["filtered"][1]) < int(told["filtered"][0])
    assert told["width"][0] == 320 and told["width"][1] <= 300
    assert told["screen"][0] and told["screen"][1] == told["questions"][0] and told["closed"]
    assert all(told[ending] > 1000 for ending in ("pdf", "ods", "csv", "png"))
