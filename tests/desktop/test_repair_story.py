"""A damaged workspace, opened from the panel of a real QGIS window: what is said, the repair, and what is kept."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from shapely.geometry import Point

from evplanner_plugin.workspace import integrity
from evplanner_plugin.workspace.backup import backup
from evplanner_plugin.workspace.store import Workspace
from tests.torn_pages import tear_pages

HERE = Path(__file__).resolve().parent

pytestmark = pytest.mark.desktop


def propose(workspace: Workspace, name: str) -> None:
    row = {"id": workspace.new_id(), "nis": "13019", "name": name, "geometry": Point(182_500, 213_540)}
    with workspace.transaction() as connection:
        workspace.insert(connection, "proposed_site", [row])


def test_two_clicks_repair_a_damaged_workspace(window, lille, tmp_path):
    workspace = Workspace.open(lille)
    propose(workspace, "before the backup")
    copy = backup(lille, "daily")
    propose(workspace, "after the backup")
    tear_pages(lille, "workspace")
    damaged = lille.read_bytes()
    pictures = Path(os.environ.get("EVPLANNER_SCREENSHOTS", tmp_path / "screenshots"))
    result = window.run(HERE / "repair_story.py", workspace=lille, tests=HERE, screenshots=pictures)
    assert "error" not in result, result["error"]

    assert result["told"] == [f"{lille.name} is beschadigd."] and not result["cut"]
    assert any(f"{lille} is beschadigd. Herstel het" in text for text in result["asked"])
    assert len(result["choices"]) == 2
    assert "van die dag" in result["choices"][0]
    assert any("hersteld" in text for text in result["repaired"]), result["repaired"]
    assert result["sites"] == ["after the backup", "before the backup"] and not result["left"]

    kept = [lille.with_name(name) for name in result["files"]]
    assert copy in kept and lille in kept
    assert [each for each in kept if each.read_bytes() == damaged], "the damaged file is kept as it was"
    assert integrity.look_over(lille).sound
