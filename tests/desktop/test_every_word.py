"""Every word that the plugin shows in QGIS's window is Dutch there, or French: windows, menus, tips and algorithms."""

from __future__ import annotations

import pytest

from tests.desktop.words_shown import ROOT, Untranslated


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_no_word_of_the_window_is_left_in_english(window, language, lille):
    done = window.run(
        ROOT / "tests" / "desktop" / "every_word_story.py", language=language, tests=ROOT / "tests" / "desktop",
        workspace=lille,
    )  # fmt: skip
    assert "error" not in done, done.get("error")
    assert done["count"] > 3000
    assert done["english"] == []
    assert done["not_opened"] == {}
    assert len(done["planted"]) == 1


def test_a_planted_text_is_found_and_data_are_not():
    """Negative control of the search itself."""
    untranslated = Untranslated("nl")
    assert untranslated("Propose Sites…") and untranslated("3 sites proposed.")
    assert untranslated("Nobody has ever translated this, and that is what the test is for")
    assert not untranslated("Kerkstraat 12, Lille") and not untranslated("EV Planner") and not untranslated("kWh")
    assert not untranslated("Locaties voorstellen…")
