"""Options, project page, menu, keys and About in a real QGIS window."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from evplanner_plugin.workspace.create import create_workspace

HERE = Path(__file__).resolve().parent

pytestmark = pytest.mark.desktop


def test_options_project_page_and_about_from_the_menu_to_unloading(window, tmp_path):
    path = tmp_path / "lille.gpkg"
    create_workspace(path, "13019")
    pictures = Path(os.environ.get("EVPLANNER_SCREENSHOTS", tmp_path / "screenshots"))
    result = window.run(HERE / "options_story.py", workspace=path, screenshots=pictures, tests=HERE)
    assert "error" not in result, result["error"]

    # What is harmful stands last and apart; the four panels come first.
    assert result["menu"][:4] == [
        f"EvPlanner{name}PanelAction" for name in ("ChargingLayers", "Potential", "Sites", "Dashboard")
    ]
    assert result["menu"][-4:] == [
        "EvPlannerProjectPageAction", "EvPlannerAboutAction", "-", "EvPlannerLocalDataAction"
    ]  # fmt: skip
    assert result["help_menu"] == ["EvPlannerHelpAction", "EvPlannerHelpAboutAction"]

    # Keys are in QGIS's own list, unset at first; one that is set works, and says why where it cannot.
    assert len(result["keys"]) == 7 and set(result["keys_at_first"]) == {""}
    assert result["keys_set"] == ["Ctrl+Alt+Shift+F9", "Ctrl+Alt+Shift+F10"]
    assert sorted(result["panel_by_key"]) == [False, True]
    assert result["sync_by_key"]

    # Cancel keeps nothing, OK does; QGIS's search finds what stands on the page; Tab goes through it in order.
    assert result["options_in_front"]
    assert result["after_cancel"] == [None, None] and result["after_ok"] == "Noor"
    assert result["found_by_search"] == [True, True] and not result["found_of_nonsense"]
    order = [name for name in result["tab_order"] if name.startswith("EvPlanner")]
    wanted = ["EvPlannerAuthorRole", "EvPlannerAuthorDepartment", "EvPlannerOptionsAddress", "EvPlannerTestConnection"]
    assert [name for name in order if name in wanted][:3] == wanted[:3]

    # A threshold is written upon OK only, also where the cell was still being edited.
    assert result["project_in_front"] and result["thresholds_listed"] >= 1
    assert result["distance_after_cancel"] == 250.0 and result["distance_after_ok"] == 320.0

    assert "EV Planner: 0." in result["report"] and "Lille (13019)" in result["report"]
    assert result["left"] == [] and not result["page_left"] and not result["project_page_left"]
