"""What criteria are called: by the recipe that a site was scored by."""

import json

from evplanner_plugin.documents.criterion_titles import criterion_titles, recipe_titles
from evplanner_plugin.workspace.store import Workspace


def test_a_key_is_called_as_its_own_recipe_calls_it():
    recipes = recipe_titles(None, "nl")
    flanders, nkl = (criterion_titles(recipes, name) for name in ("flanders_250m", "nkl_placement"))
    differing = {key for key in flanders if flanders[key] != nkl[key]}
    assert differing, "two recipes that come along no longer share a key under two titles"
    for key in differing:
        own = {name for name in ("flanders_250m", "nkl_placement") if key in recipes[name].criteria}
        assert "flanders_250m" not in own or flanders[key] == recipes["flanders_250m"].criteria[key]
        assert "nkl_placement" not in own or nkl[key] == recipes["nkl_placement"].criteria[key]


def test_what_the_town_saved_has_the_last_word_and_a_damaged_recipe_none(lille):
    workspace = Workspace.open(lille)
    saved = {"name": "flanders_250m", "criteria": [{"key": "uncovered", "title": {"en": "Ours"}}, 7, {"title": "x"}]}
    rows = [("a", json.dumps(saved), "2099-01-02"), ("b", "{", "2099-01-03"), ("c", "[]", "2099-01-04")]
    with workspace.transaction() as connection:
        workspace.insert(
            connection, "recipe",
            [{"id": id, "name": id, "content": content, "saved_at": at} for id, content, at in rows],
        )  # fmt: skip
    recipes = recipe_titles(workspace, "nl")
    titles = criterion_titles(recipes, "flanders_250m")
    assert titles["uncovered"] == "Ours"
    bundled = recipe_titles(None, "nl")["flanders_250m"]
    assert recipes["flanders_250m"].title == bundled.title
    assert {key: title for key, title in titles.items() if key in bundled.criteria and key != "uncovered"} == {
        key: title for key, title in bundled.criteria.items() if key != "uncovered"
    }
