"""Conflicts, from the sync that finds them to the one that sends what was decided, in a real QGIS window."""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
import shapely

from evplanner_plugin.workspace.store import Workspace
from tests.desktop.conflict_story import MARK, SITES, Story

pytest_plugins = ["tests.desktop.central_window"]
pytestmark = pytest.mark.desktop

HERE = Path(__file__).resolve().parent
SITES_LAYER, LOCATIONS_LAYER = "Voorgestelde locaties", "Laadlocaties"


@pytest.fixture
def resolved(window, lille, tmp_path, central_url):
    """What the script in the window saw, and the story with both workspaces."""
    if not central_url:
        pytest.skip("there can be no central API here")
    story = Story(central_url, lille)
    pictures = Path(os.environ.get("EVPLANNER_SCREENSHOTS", tmp_path / "screenshots"))
    result = window.run(
        HERE / "resolve_conflicts.py", workspace=lille, screenshots=pictures, tests=HERE, central_url=central_url
    )
    assert "error" not in result, result["error"]
    return result, story


def test_from_the_conflict_to_what_everybody_has(resolved):
    seen, story = resolved
    tell_of_the_layers(seen)
    tell_of_the_refusal(seen)
    show_both_sides(seen)
    decide(seen)
    end_with_the_same_everywhere(story)


def tell_of_the_layers(seen):
    """Signs in the layer tree follow the layers' state; nobody could edit while the exchange ran."""
    assert seen["signs_before"][SITES_LAYER] == seen["signs_before"][LOCATIONS_LAYER] == ["unsent"]
    assert seen["signs_before"]["Laadpunten"] == ["in_step"]
    assert seen["signs_after_sync"][SITES_LAYER] == seen["signs_after_sync"][LOCATIONS_LAYER] == ["conflict"]
    assert "Straten" not in seen["signs_before"]
    assert seen["signs_at_the_end"][LOCATIONS_LAYER] == ["in_step"]
    assert "3" in seen["tooltips"][SITES_LAYER] and "<br>" in seen["tooltips"][SITES_LAYER]
    assert seen["read_only_while_syncing"] == [True, True] and seen["read_only_afterwards"] == [False, False]
    assert seen["sign_while_editing"] == ["in_step"] and seen["sign_after_saving"] == ["unsent"]
    assert seen["moved_in_tree"] == ["in_step"]
    assert seen["signs_taken_away"] == 1 and seen["windows_left"] == []


def tell_of_the_refusal(seen):
    """The refused site is named with its layer and the reason; a double click shows it; undoing it makes a backup."""
    (refused,) = seen["refused"]
    assert refused.startswith(f"{SITES_LAYER} · Over de grens\n") and "11001" in refused
    assert seen["zoomed"][0] and abs(seen["zoomed"][1] - SITES["rechtestraat"][1]) < 1
    assert seen["panel_needs"] <= 300
    assert seen["refused_left"] == 0 and "before-undoing" in seen["undo_backup"]
    assert [counts[2] for counts in seen["syncs"]] == ["1", "1"]


def show_both_sides(seen):
    assert seen["listed_for_sites"] == 3
    assert [lines[0] for lines in seen["listed"]] == [
        "Dorp 14", "Gierleseweg", "Heikant, aan de school", "Kerkplein, Lille (fictief)",
    ]  # fmt: skip
    assert all(re.match(rf"{re.escape(MARK)}, \d\d/\d\d/20\d\d", lines[3]) for lines in seen["listed"])
    # Only what both changed is asked; the house number that I alone changed is among the rest.
    assert [row[1:4] for row in seen["fields"][1:]] == [
        ["2", "4", "3"],
        [
            "Naast de kerk, zichtbaar vanaf de weg.",
            "Vier vakken: de bewoners van nummer 12 en 16 vragen er ook één.",
            "Verplaatst: de kastanje en haar wortels moeten blijven.",
        ],
    ]
    assert len(seen["fields"]) == 3 and "16 m" in seen["fields"][0][2] and "26 m" in seen["fields"][0][3]
    assert len(seen["with_context"]) > 10
    assert "41 m" in seen["distance"]


def decide(seen):
    assert not seen["apply_at_first"]
    assert seen["editor_starts_with"] == "4" and seen["decided"][1][5] == "5"
    assert "13 m" in seen["decided"][0][5]
    assert len(seen["whole"]) == 3
    assert seen["left"] == ["Kerkplein, Lille (fictief)"]
    assert "before-resolving" in seen["status_after"]
    # Other people's markup is shown letter by letter.
    assert seen["by_keyboard"] == [[seen["decided"][2][4], "planned"], [seen["decided"][2][4], "<b>Mark</b>"]]


def end_with_the_same_everywhere(story):
    mine, theirs = story.mine, story.theirs
    assert story.sync(theirs, MARK).conflicts == 0
    rows = {row["id"]: row for row in mine.rows("proposed_site")}
    dorp = rows[story.ids["dorp"]]
    assert (dorp["bays"], dorp["street"], dorp["house_number"]) == (5, "Dorp", "14")
    assert dorp["rationale"].startswith("Verplaatst: de kastanje")
    assert dorp["geometry"].distance(shapely.Point(182_500.0, 213_541.0)) < 2
    assert rows[story.ids["heikant"]]["name"] == "Heikant, aan de school"
    assert rows[story.ids["gierle"]]["points"] == 4
    assert rows[story.ids["rechtestraat"]]["name"] == "Rechtestraat 1"
    assert story.stray not in rows
    location = mine.rows("charging_location", {"id": story.location})[0]
    assert (location["status"], location["remark"]) == ("planned", "<b>Mark</b>")
    for table in ("proposed_site", "charging_location"):
        assert without_places(mine, table) == without_places(theirs, table)
    # The copy that was made before anything of mine was given up has it still.
    (copy,) = mine.path.parent.glob("*before-resolving*.gpkg")
    (before,) = Workspace.open(copy).rows("proposed_site", {"id": story.ids["dorp"]})
    assert before["bays"] == 4 and before["rationale"].startswith("Vier vakken")


def without_places(workspace, table):
    """Rows by id; places as rounded text, since a place comes back from degrees to a fraction of a millimetre."""
    return {
        row["id"]: {**row, "geometry": shapely.to_wkt(row["geometry"], rounding_precision=2)}
        for row in workspace.rows(table)
    }
