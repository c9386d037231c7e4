"""A recipe edited in a real QGIS window: criteria, curve, order, weights, errors, saving, and a map made with it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from evplanner_plugin.algorithms.recipe_choice import choose_recipe
from evplanner_plugin.workspace.store import Workspace

HERE = Path(__file__).resolve().parent

pytestmark = pytest.mark.desktop


@pytest.fixture
def edited(window, lille, tmp_path):
    """What the script in the window saw, and the workspace it worked on."""
    pictures = Path(os.environ.get("EVPLANNER_SCREENSHOTS", tmp_path / "screenshots"))
    result = window.run(HERE / "edit_recipe.py", workspace=lille, screenshots=pictures, tests=HERE)
    assert "error" not in result, result["error"]
    return result, lille


def test_a_recipe_is_edited_saved_and_scores(edited):
    result, path = edited
    check_editing(result)
    check_weights_and_errors(result)
    check_files(result, Workspace.open(path))


def check_editing(result):
    # Without a workspace a recipe can be edited and exported, not saved.
    assert not result["save_without_workspace"] and result["export_without_workspace"]
    assert result["size"][0] <= 900 and result["size"][1] <= 650
    assert result["narrow"] <= 290

    # The curve is the function itself, over what the last map measured; every function draws another line.
    assert result["bars"] > 0
    for raw, value in result["linear"]:
        assert value == pytest.approx(min(max(raw / 1000, 0), 1), abs=1e-9)
    lines = [result[name] for name in ("linear", "inverse", "sigmoid", "step", "percentile", "piecewise")]
    assert all(one != other for one, other in zip(lines, lines[1:]))
    assert {value for _, value in result["step"]} == {0.0, 1.0}
    assert [value for _, value in result["inverse"]] == sorted((v for _, v in result["inverse"]), reverse=True)
    assert result["spoken"].count(";") == 5

    # A point is dragged down by 30 pixels in one step; undo puts it back, and all steps back give the recipe.
    before, after = result["dragged"]
    assert after[0] == pytest.approx(before[0], abs=15) and after[1] < before[1] - 0.1
    assert result["drag_undone"] == [before, before]
    assert result["undone"]

    # A criterion is added with what was typed; it moves by button and by dragging; Ctrl+Z in a field undoes the move.
    added = result["added"]
    assert added["title"]["nl"] == "Winkels <b>dichtbij</b>"
    assert added["parameters"] == {"layer": "bays", "distance": 300}
    assert added["value"] == {"function": "linear", "zero_at": 0, "one_at": 12.5}
    assert result["order"] == ["uncovered", "nearest", "count_within", "bays", "density"]
    assert result["chosen_after_move"] == 2
    assert result["order_dragged"] == ["count_within", "uncovered", "nearest", "bays", "density"]
    assert result["order_undone"] == result["order"]

    # The Tab key goes through the fields as they stand below each other, also those that came with the measure.
    tabs = [name.split("_", 1)[-1] for name in result["tab_order"]]
    assert [name for name in tabs if name != "collapseButton"][:12] == [
        "title", "EvPlannerCriterionWeightSlider", "weight", "measure", "parameters.layer", "parameters.weight",
        "parameters.distance", "value.function", "EvPlannerValueCurve", "value.zero_at", "value.one_at", "missing",
    ]  # fmt: skip


def check_weights_and_errors(result):
    # Comparing two by two: words, a verdict that turns, the pair named, and one step for all weights.
    assert "Nog niet bediende woningen" in result["pair_words"]
    assert result["consistent"][0] <= 0.10 < result["contradicting"][0]
    assert result["consistent"][1] != result["contradicting"][1]
    assert "Winkels <b>dichtbij</b>" in result["contradicting"][1]
    assert result["worst_focused"].startswith("EvPlannerPair_uncovered_")
    assert sum(result["pair_weights"].values()) == pytest.approx(100, abs=0.3)
    assert result["weights_taken"] == list(result["pair_weights"].values())
    assert result["steps_taken"] == 1

    # What cannot be is said beside the field and below; the button leads there; nothing can be saved meanwhile.
    visible, sentence, enabled, tip = result["invalid"]
    assert visible and "veel" in sentence and not enabled
    assert tip == result["footer"] and "Nog niet bediende woningen" in tip and "criteria[" not in tip
    assert result["shown"] == [0, True]
    assert result["mended"] == [False, True]


def check_files(result, workspace):
    # Export, import and the workspace give back the same recipe; another version never replaces the first.
    assert result["exported"] and result["exported_hash_equal"] and result["imported"]
    assert not result["not_imported"]
    version, versions = result["versions"]
    assert versions == [version, "1.1"]
    assert result["saved_hash_equal"] and result["reference"] == "flanders_250m"
    assert result["slider_keys"] == result["order"]

    # Cancel asks, and changes nothing; a copy is used without being saved; the edited recipe makes a map.
    assert result["still_open"] and result["cancelled"] == [True, True]
    assert result["copy"][1] == "flanders_250m_2"
    assert result["used"][0] == result["used"][2] == "flanders_250m_2"
    assert "flanders_250m_2" in result["used"][1]
    assert result["scored"] == result["order"]
    assert {row["name"] for row in workspace.rows("recipe")}.isdisjoint({"flanders_250m_2"})
    assert choose_recipe("flanders_250m", workspace).version == "1.1"


@pytest.mark.parametrize("theme", ["default", "Night Mapping"])
def test_the_curve_can_be_read(window, theme, tmp_path):
    """Words stand out from their ground by 4.5, the line by 3, as WCAG asks; the window fits a small screen."""
    pictures = Path(os.environ.get("EVPLANNER_SCREENSHOTS", tmp_path / "screenshots"))
    result = window.run(HERE / "recipe_colours.py", theme=theme, tests=HERE, screenshots=pictures / theme)
    assert "error" not in result, result["error"]
    assert result["words"] >= 4.5 and result["line"] >= 3
    assert result["smallest"][0] <= 800 and result["smallest"][1] <= 500
