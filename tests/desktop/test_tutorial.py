"""The tutorial does what it says: its page is read, and pressed in a real QGIS window."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.state import fold_all
from evplanner_plugin.workspace.store import Workspace

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]

pytestmark = pytest.mark.desktop


def page(language: str) -> Path:
    return ROOT / "resources" / "help" / language / "tutorial.md"


@pytest.fixture(scope="module")
def spare(tmp_path_factory):
    """Where the first language leaves the demo as it was opened, so that the second need not make it again."""
    return tmp_path_factory.mktemp("spare") / "demo"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_tutorial_works_as_it_is_written(window, tmp_path, language, spare):
    pictures = Path(os.environ.get("EVPLANNER_SCREENSHOTS", tmp_path / "screenshots"))
    folder = tmp_path / "documents"
    folder.mkdir()
    told = window.run(
        HERE / "tutorial_story.py", language=language, page=page(language), folder=folder, screenshots=pictures,
        tests=HERE, spare=spare,
    )  # fmt: skip
    assert "error" not in told, f"{told['error']}\n{told.get('done', [])[-4:]}\n{told.get('seen')}"
    assert told["done"][-1][0] == "11" and told["author"] == "Sam"

    (path,) = folder.rglob("lille.gpkg")
    states = fold_all([LogEntry.from_row(row) for row in Workspace.open(path).rows("site_log")])
    mine = [state for state in states.values() if state.entries[0].actor == "Sam"]
    assert len(mine) == 3 and sorted(state.status for state in mine) == ["approved", "proposed", "proposed"]
    kinds = [entry.kind for entry in next(state for state in mine if state.status == "approved").entries]
    assert {"proposed", "marked", "commented", "approved"} <= set(kinds)
    assert list(tmp_path.rglob("*.odt")), "no regulation was written"


def test_both_languages_ask_for_the_same():
    """The same things are typed, clicked and pressed in the same order; only the words differ."""

    def course(language: str) -> list[str]:
        found = re.findall(r"<!-- (.+?) -->|(\*\*)[^*]+\*\*|(“)[^”]+”", page(language).read_text(encoding="utf-8"))
        return [(said.split(":")[0] or bold or quoted) for said, bold, quoted in found]

    assert course("nl") == course("en") and len(course("nl")) > 30
