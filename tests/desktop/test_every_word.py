"""Every word that the plugin shows in QGIS's window is Dutch there, or French: windows, menus, tips and algorithms."""

from __future__ import annotations

import pytest

from tests.desktop.words_shown import ROOT, Untranslated

NEEDS_MORE = {
    "AddressDialog": "asks for a source of open data; the tests of the wizard open it",
    "BacktestDialog": "asks for a potential map; test_potential_checks opens it",
    "BulkDialog": "asks for an act on sites; test_sites_panel opens it",
    "ImportResultDialog": "asks for the result of an import; test_imports opens it",
    "LayersDialog": "asks for a recipe; test_layers_dialog opens it",
    "LearnDialog": "asks for a potential map; test_potential_checks opens it",
    "ProposeBestDialog": "asks for a choice of sites; test_proposals opens it",
    "RecipeEditor": "asks for a recipe; test_recipe_editor opens it",
    "SelectSitesDialog": "asks for a choice of sites; test_select_sites_dialog opens it",
    "TableDialog": "asks for a card; test_dashboard opens it",
}
"""Windows that need what only a story of their own can make, each with the test that opens it."""


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_no_word_of_the_window_is_left_in_english(window, language, lille):
    done = window.run(
        ROOT / "tests" / "desktop" / "every_word_story.py", language=language, tests=ROOT / "tests" / "desktop",
        workspace=lille,
    )  # fmt: skip
    assert "error" not in done, done.get("error")
    assert done["count"] > 3000
    assert done["english"] == []
    assert set(done["not_opened"]) <= set(NEEDS_MORE), done["not_opened"]
    assert len(done["planted"]) == 1


def test_a_planted_text_is_found_and_data_are_not():
    """Negative control of the search itself."""
    untranslated = Untranslated("nl")
    assert untranslated("Propose Sites…") and untranslated("3 sites proposed.")
    assert untranslated("Nobody has ever translated this, and that is what the test is for")
    assert not untranslated("Kerkstraat 12, Lille") and not untranslated("EV Planner") and not untranslated("kWh")
    assert not untranslated("Locaties voorstellen…")
