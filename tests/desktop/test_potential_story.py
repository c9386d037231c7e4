"""A mobility planner's way through the panel Potential in a real QGIS window, in Dutch; and the day after."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent

pytestmark = pytest.mark.desktop


def test_from_the_recipe_to_the_report(window, lille, tmp_path):
    pictures = Path(os.environ.get("EVPLANNER_SCREENSHOTS", tmp_path / "screenshots"))
    result = window.run(HERE / "potential_story.py", workspace=lille, screenshots=pictures, tests=HERE)
    assert "error" not in result, result["error"]

    # It says what to press next, and nothing can be pressed that makes no sense yet.
    assert result["next_before"] and result["next_after"] and result["next_end"]
    assert len({result["next_before"], result["next_after"], result["next_end"]}) == 3
    assert result["off_before"] == [False] * 6
    assert result["layers_before"] == result["layers_after"] and result["layers_before"].count("5") == 2

    # “Why not here?”: a rule, a score, a distance; Esc puts the tool away.
    struck, scored, far = result["why"]
    assert result["why_tool_on"] and result["why_tool_left"]
    assert "Geen straat binnen 50 m." in struck[0] and "10" in scored[0]
    metres = int("".join(figure for figure in far[0] if figure.isdigit()))
    assert 25000 < metres < 32000

    assert len(result["stability_headers"]) == 5 and result["stability_first"][2].endswith("\u00a0%")
    assert "200" in result["stability_verdict"] and result["stability_verdict"] in result["copied"]
    assert result["backtest_verdict"] and len(result["backtest_rows"]) == 4
    # Where charging points stand is no measured use: the window says so instead of trying.
    assert result["learn_dialog"][0] is False and result["learn_dialog"][1]

    assert not result["report_error"] and Path(result["report"]).read_bytes().startswith(b"%PDF")
    assert result["second"] == [True, 1, "#ff0000"]

    assert result["keep_enabled"] == [True, False] and result["kept"] == [True, True] and result["kept_style"]
    assert result["kept_listed"] == 200 and result["kept_verdict"] == result["stability_verdict"]
    assert result["written"]

    again = window.run(HERE / "potential_story.py", workspace=lille, screenshots=pictures, tests=HERE, tomorrow=1)
    assert "error" not in again, again["error"]
    assert again["opened"]
    assert again["verdict"] == result["stability_verdict"] and again["backtest"] == result["backtest_verdict"]
    width, needed = again["width"]
    assert width == 320 and needed <= 300
