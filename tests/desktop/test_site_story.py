"""Propose, mark, comment, counter-propose, reject and approve, in a real QGIS window, in Dutch."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.state import fold_all
from evplanner_plugin.workspace.store import Workspace

HERE = Path(__file__).resolve().parent

pytestmark = pytest.mark.desktop


@pytest.fixture
def told(window, lille, tmp_path) -> dict:
    """What was seen in the window."""
    pictures = Path(os.environ.get("EVPLANNER_SCREENSHOTS", tmp_path / "screenshots"))
    theme = os.environ.get("EVPLANNER_THEME", "default")
    result = window.run(HERE / "site_story.py", workspace=lille, screenshots=pictures, tests=HERE, theme=theme)
    assert "error" not in result, result["error"]
    return result


def test_colleagues_decide_together(told, lille):
    assert told["empty"]

    # A click gives a site with its street and house number; it waits for the mark of the own department.
    (name, status, votes, comments), = told["proposed"]
    assert "Bergske" in name and (status, votes, comments) == ("proposed", [0, 0, 0], 0)
    assert "Poederlee" in told["address"] and told["waits_for_noor"] == ["mark"]

    # The comment is shown letter by letter, and calls the police, for whom it then waits.
    assert told["marked"] == [[name, "in_review", [1, 0, 0], 1]]
    assert "<b>genoeg</b>" in told["threads"]
    assert sorted(told["waits_for_wout"]) == ["mark", "mentioned"] and told["waits_for_wout_after"] == []
    assert told["may_approve"] == [False, True]

    # The counter-proposal is a site of its own, under review beside the first.
    assert sorted([each[1] for each in told["two"]]) == ["in_review", "proposed"] and told["new_is_current"]
    # It waits for the decision maker once every department that is asked has marked.
    assert told["waits_for_lies"] == ["decide"]
    assert told["reject_without_reason"]
    assert sorted(each[1] for each in told["decided"]) == ["approved", "rejected"]

    # The map shows decisions before and after they are saved.
    assert told["unsaved"] > 0 and told["unsaved_after"] == 0
    assert told["on_the_map_unsaved"] == told["on_the_map"] == ["Afgekeurd", "Goedgekeurd"]
    assert told["expressions"][0].startswith("Afgekeurd") and told["expressions"][1].startswith("Goedgekeurd")
    assert len(told["themes"]) == 3
    assert "Lies" in told["timeline"]
    assert told["width"][0] == 320 and told["width"][1] <= 300

    workspace = Workspace.open(lille)
    entries = [LogEntry.from_row(row) for row in workspace.rows("site_log")]
    states = fold_all(entries)
    rejected, approved = sorted(states.values(), key=lambda state: state.status == "approved")
    assert (rejected.status, approved.status) == ("rejected", "approved")
    assert approved.counter_to and rejected.counter_proposals == (approved.entries[0].site_id,)
    assert approved.facts["street"] == "Bergske" and approved.facts["neighbourhood"]
    with closing(sqlite3.connect(lille)) as connection:
        derived = dict(connection.execute("SELECT status, votes_up FROM proposed_site"))
        called = connection.execute("SELECT payload FROM site_log WHERE kind = 'commented' ORDER BY at").fetchone()
    assert derived == {"rejected": 1, "approved": 4}
    assert json.loads(called[0])["mentions"] == ["police"]
