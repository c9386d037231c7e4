"""Two QGIS windows on one workspace, writing at the same time: both see everything, nothing is lost or doubled."""

from __future__ import annotations

import json
import os
import sqlite3
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from tests.desktop.conftest import Window

HERE = Path(__file__).resolve().parent
PARTS = ("lies", "omar")
ROUNDS = 4
KEPT = "uw wijzigingen blijven in QGIS bewaard"
"""What is said where another is writing."""

pytestmark = pytest.mark.desktop


def test_two_windows_write_into_one_workspace_at_once(window, lille, tmp_path):
    def run(part: str) -> dict:
        folder = tmp_path / part
        folder.mkdir()
        pictures = Path(os.environ.get("EVPLANNER_SCREENSHOTS", tmp_path / "screenshots"))
        return Window(folder).run(
            HERE / "two_windows_story.py", part=part, workspace=lille, folder=tmp_path, screenshots=pictures, tests=HERE
        )

    with ThreadPoolExecutor(2) as pool:
        told = dict(zip(PARTS, pool.map(run, PARTS)))
    for result in told.values():
        assert "error" not in result, result["error"]

    names = ["together", *(f"{part} {number}" for part in PARTS for number in range(ROUNDS))]
    said = sorted(f"{part} {number}" for part in PARTS for number in range(ROUNDS))
    for result in told.values():
        assert result["sites"] == sorted(names) and result["comments"] == said
        assert all(KEPT in sentence for sentence in result["refused"]), result["refused"]
    assert KEPT in told["omar"]["told"] and told["omar"]["kept"] == [1, True]

    with closing(sqlite3.connect(lille)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        written = Counter(name for (name,) in connection.execute("SELECT name FROM proposed_site"))
        entries = connection.execute("SELECT kind, payload, id FROM site_log").fetchall()
    assert written == Counter(names)
    texts = Counter(json.loads(payload)["text"] for kind, payload, _ in entries if kind == "commented")
    assert texts == Counter([*said, "typed meanwhile"])
    assert Counter(kind for kind, _, _ in entries) == {
        "proposed": len(names), "commented": len(said) + 1, "marked": 2 * ROUNDS}
    assert len({each for _, _, each in entries}) == len(entries)
