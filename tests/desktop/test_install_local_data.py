"""Removing what EV Planner keeps on this computer: listed to the file, and never what people made."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import Qt

from evplanner_plugin.compat import locator_prefix_setting
from evplanner_plugin.gui import messages, settings
from evplanner_plugin.gui.local_data import kept_data
from evplanner_plugin.gui.local_data.remove_local_data import RemoveLocalDataDialog
from evplanner_plugin.gui.locator import places_filter
from evplanner_plugin.gui.session import Session


@pytest.fixture
def places(tmp_path, monkeypatch) -> dict[str, Path]:
    """A profile and a folder of temporary files, with what is the plugin's and what is not."""
    profile, temporary = tmp_path / "profile", tmp_path / "temporary"
    files = {
        "authorities": profile / "evplanner" / "authorities-abc.pem",
        "auth_store": profile / "qgis-auth.db",
        "picture": temporary / "evplanner-ab12cd34" / "pasted.png",
        "own_folder": temporary / "evplanner-lille" / "notes.png",
        "own_workspace": temporary / "evplanner-zz99yy88" / "lille.gpkg",
        "beside_it": temporary / "evplanner-zz99yy88" / "lille.png",
        "backup": temporary / "evplanner-qq11ww22" / "lille.backup-20261122T101500Z-sync.gpkg",
        "other": temporary / "other-ab12cd34" / "x.png",
    }
    for path in files.values():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
    monkeypatch.setattr(kept_data.QgsApplication, "qgisSettingsDirPath", staticmethod(lambda: str(profile)))
    monkeypatch.setattr(kept_data.tempfile, "gettempdir", lambda: str(temporary))
    return files


@pytest.fixture
def session(qgis_app):
    QgsSettings().remove("evplanner")
    made = Session(None, QgsProject())
    yield made
    made.release()
    QgsSettings().remove("evplanner")
    messages.forget_errors()


def opened(session: Session) -> RemoveLocalDataDialog:
    dialog = RemoveLocalDataDialog(session)
    dialog.confirm = lambda count: True
    return dialog


def listed(dialog: RemoveLocalDataDialog) -> set[str]:
    return {each.title for each in dialog.ticked()}


def test_it_lists_each_setting_and_file_of_its_own(places, session):
    settings.set_central_address("https://api.example.be")
    messages.keep_error("The server refused.")
    dialog = opened(session)
    assert listed(dialog) == {
        "evplanner/central/address", str(places["authorities"]), str(places["picture"]), "The server refused.",
    }  # fmt: skip


def test_removing_leaves_what_people_made(places, session):
    settings.set_central_address("https://api.example.be")
    QgsSettings().setValue("another/plugin", "kept")
    told = []
    session.options_changed.connect(lambda: told.append(True))
    dialog = opened(session)
    dialog.remove_button.click()
    assert settings.central_address() == ""
    assert QgsSettings().value("another/plugin") == "kept"
    assert {name for name, path in places.items() if not path.exists()} == {"authorities", "picture"}
    assert not places["authorities"].parent.exists() and not places["picture"].parent.exists()
    assert "3 items" in dialog.done_label.text()
    assert dialog.ticked() == [] and not dialog.remove_button.isEnabled()
    assert told == [True]
    QgsSettings().remove("another")


def test_only_what_is_ticked_goes(places, session):
    settings.set_central_address("https://api.example.be")
    dialog = opened(session)
    for group in map(dialog.tree.topLevelItem, range(dialog.tree.topLevelItemCount())):
        for row in map(group.child, range(group.childCount())):
            if "pasted" not in row.text(0):
                row.setCheckState(0, Qt.CheckState.Unchecked)
    dialog.remove_button.click()
    assert not places["picture"].exists()
    assert places["authorities"].exists()
    assert settings.central_address() == "https://api.example.be"
    assert "1 item " in dialog.done_label.text()


def test_no_is_no(places, session):
    settings.set_central_address("https://api.example.be")
    dialog = opened(session)
    dialog.confirm = lambda count: False
    dialog.remove_button.click()
    assert places["picture"].exists() and settings.central_address()


def test_a_file_that_cannot_be_removed_is_named(places, session, monkeypatch):
    def refuse(path: Path, missing_ok: bool = False) -> None:
        raise PermissionError(13, "in use", str(path))

    monkeypatch.setattr(Path, "unlink", refuse)
    dialog = opened(session)
    dialog.remove_button.click()
    said = dialog.done_label.text()
    assert "pasted.png" in said and "in use" in said
    assert places["picture"].exists()


def test_where_nothing_is_kept_it_says_so(session, tmp_path, monkeypatch):
    monkeypatch.setattr(kept_data.QgsApplication, "qgisSettingsDirPath", staticmethod(lambda: str(tmp_path)))
    monkeypatch.setattr(kept_data.tempfile, "gettempdir", lambda: str(tmp_path))
    QgsSettings().remove(locator_prefix_setting(places_filter.NAME))
    dialog = opened(session)
    assert "keeps nothing" in dialog.done_label.text()
    assert not dialog.remove_button.isEnabled()


def test_it_fits_a_narrow_screen(places, session):
    assert opened(session).minimumSizeHint().width() <= 480
