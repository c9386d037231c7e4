"""In every window, menu and panel each word is Dutch, or French; Tab comes to each control, and each has a name."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QComboBox, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from tests.desktop.keys_reached import unnamed, unreached
from tests.desktop.words_shown import ROOT, Untranslated


@pytest.mark.parametrize("language", ["nl", "fr"])
def test_every_word_is_translated_and_every_control_in_reach(window, language, lille):
    done = window.run(
        ROOT / "tests" / "desktop" / "every_window_story.py", language=language, tests=ROOT / "tests" / "desktop",
        workspace=lille,
    )  # fmt: skip
    assert "error" not in done, done.get("error")
    assert done["count"] > 3000
    assert done["english"] == []
    assert done["not_opened"] == {}
    assert done["keyless"] == []
    assert done["nameless"] == []
    assert len(done["planted"]) == 1


def test_a_planted_control_is_found(qgis_app):
    """Negative control: one that Tab passes over, one that it does not leave, one without a name."""
    window = QWidget()
    column = QVBoxLayout(window)
    sound, skipped, trap, nameless = QPushButton("Sound"), QPushButton("Skipped"), QPlainTextEdit(), QComboBox()
    skipped.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    trap.setAccessibleName("Trap")
    for widget in (sound, skipped, trap, nameless):
        column.addWidget(widget)
    window.show()
    assert [each.partition(": ")[2] for each in unreached(window)] == ["Tab passes over it", "Tab does not leave it"]
    assert len(unnamed(window)) == 1 and "QComboBox" in unnamed(window)[0]


def test_a_planted_text_is_found_and_data_are_not():
    """Negative control of the search itself."""
    untranslated = Untranslated("nl")
    assert untranslated("Propose Sites…") and untranslated("3 sites proposed.")
    assert untranslated("Nobody has ever translated this, and that is what the test is for")
    assert not untranslated("Kerkstraat 12, Lille") and not untranslated("EV Planner") and not untranslated("kWh")
    assert not untranslated("Locaties voorstellen…")
