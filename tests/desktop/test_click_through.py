"""A user's way through the three panels in a real QGIS window, in Dutch."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from evplanner_plugin.workspace.store import Workspace

HERE = Path(__file__).resolve().parent

pytest_plugins = ["tests.desktop.central_window"]
pytestmark = pytest.mark.desktop


@pytest.fixture
def walked(window, lille, tmp_path, central_url):
    """What the script in the window saw, and the workspace it worked on."""
    pictures = Path(os.environ.get("EVPLANNER_SCREENSHOTS", tmp_path / "screenshots"))
    values = {"central_url": central_url} if central_url else {}
    result = window.run(
        HERE / "click_through.py", workspace=lille, screenshots=pictures, tests=HERE, **values
    )
    assert "error" not in result, result["error"]
    return result, lille, pictures, bool(central_url)


def test_three_panels_from_opening_to_unloading(walked):
    result, path, pictures, synced = walked

    assert result["plugin"]
    assert result["hidden_at_first"] == [True, True, True]
    assert not result["ok_without_workspace"]
    assert result["opened"] and result["workspace_label"] == "Lille (13019)"
    assert not result["sync_enabled_without_address"]

    # Potential: 200 of the places are listed, the parts add up to the score, a slider recolours and writes nothing.
    assert result["listed"] == 200
    assert abs(sum(result["why_contributions"]) - result["why_score"]) < 1e-9
    assert result["shares"] == ["50\u00a0%", "20\u00a0%", "15\u00a0%", "15\u00a0%"]
    assert result["recoloured"] and not result["feature_written"]
    assert result["first_after"] != result["first_before"]
    assert result["ranked_as_expression"]
    assert "Geen straat binnen 50 m." in result["struck_why"]
    assert result["selected"] == 25

    # Sites: nobody writes anonymously; a drawn site is one unsaved change, three entries are three more.
    assert not result["draw_enabled_without_author"] and result["author_hint"]
    assert result["drawing_left"]
    assert result["sites_after_drawing"] == 26
    assert result["unsaved_counts"] == [1, 4, 3, 0]
    assert "Akkoord <b>mits</b> breed voetpad" in result["timeline"]
    assert result["statuses"] == ["approved", "in_review", "approved"]
    assert result["still_editing"] == [False, False]
    assert result["map_to_list"] == "same"

    workspace = Workspace.open(path)
    site = next(row for row in workspace.rows("proposed_site") if row["created_by"] == "Lies" and not row["rank"])
    kinds = [entry["kind"] for entry in workspace.rows("site_log", {"site_id": site["id"]})]
    assert sorted(kinds) == ["approved", "commented", "marked", "proposed"]
    assert abs(site["geometry"].x - 182500) < 5 and abs(site["geometry"].y - 213540) < 5

    assert result["municipalities"] == 285 and not result["ok_at_first"]
    assert result["chosen"] == ["13011", "herentals_13011.gpkg"]
    assert result["new_workspace_label"] == "Herentals (13011)"
    assert "herentals.gpkg" in result["existing_refused"]

    for name in ("EvPlannerChargingLayersPanel", "EvPlannerPotentialPanel", "EvPlannerSitesPanel"):
        width, needed = result[f"{name}_width"]
        assert width == 320 and needed <= 300, name

    assert result["left_after_unload"] == result["left_after_second_unload"] == []
    assert result["loaded_again"] and result["panels_after_loading"] == [1, 1, 1]
    assert len(list(pictures.glob("*.png"))) > 15

    if synced:
        # 26 sites, and as many first entries with three more of the review.
        pushed, refused = (int(text) for text in result["sync"][1:])
        assert refused == 0 and pushed >= 26 + 29 and not result["conflicts_offered"]


@pytest.mark.parametrize("theme", ["default", "Night Mapping"])
def test_chart_can_be_read(window, theme):
    """The chart's text stands out from its ground, in QGIS's dark theme too (WCAG asks for 4.5)."""
    result = window.run(HERE / "chart_colours.py", theme=theme, tests=HERE)
    assert "error" not in result, result["error"]
    assert result["contrast"] >= 4.5
