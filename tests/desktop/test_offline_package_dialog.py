"""Asking for an offline package: what is chosen, how large it becomes, what speaks against it, and that it is made."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox

from evplanner_plugin.documents.workspace_project import layer_of
from evplanner_plugin.gui.sites.package.offline_package_dialog import OfflinePackageDialog
from evplanner_plugin.workspace.store import Workspace
from tests.conftest import BASE_DATA
from tests.desktop.panel_fixture import wait_until

pytest_plugins = ["tests.desktop.panel_fixture"]


@pytest.fixture
def opened(session, lille):
    """The session with Lille's workspace, one site, and streets from another file."""
    workspace = Workspace.open(lille)
    with workspace.transaction() as connection:
        place = shapely.Point(182_300, 214_600)
        row = {"id": Workspace.new_id(), "nis": workspace.nis, "name": "Kerk", "geometry": place}
        workspace.insert(connection, "proposed_site", [row])
    assert session.open(lille)
    streets = QgsVectorLayer(f"{BASE_DATA}|layername=street", "Straten <b>van Lille</b>", "ogr")
    session.project.addMapLayer(streets)
    return session


@pytest.fixture
def dialog(opened, tmp_path):
    dialog = OfflinePackageDialog(opened)
    dialog.file.setFilePath(str(tmp_path / "lille.zip"))
    dialog.show()
    wait_until(lambda: "tiles" in dialog.size.text())
    yield dialog
    dialog.reject()


def ok(dialog):
    return dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)


def counted(dialog) -> int:
    wait_until(lambda: dialog._estimate is not None)
    return dialog._estimate.tiles


def grab(dialog, name: str) -> None:
    folder = os.environ.get("EVPLANNER_SCREENSHOTS")
    if folder:
        dialog.grab().save(str(Path(folder) / f"{name}.png"))


def test_what_the_map_shows_is_offered_and_the_size_follows_the_choice(dialog, opened):
    assert [dialog.layers.item(row).text() for row in range(dialog.layers.count())] == ["Straten <b>van Lille</b>"]
    assert dialog.layers.item(0).checkState() == Qt.CheckState.Checked and ok(dialog).isEnabled()
    town = counted(dialog)
    grab(dialog, "package_town")
    dialog.last_zoom.setValue(18)
    assert counted(dialog) > 3 * town
    dialog.area.setCurrentIndex(1)
    assert dialog.margin.isVisible() and counted(dialog) < town / 10
    text = dialog.size.text()
    dialog.image.setCurrentIndex(1)
    assert dialog.size.text() != text, "JPEG takes less room"
    few = counted(dialog)
    dialog.margin.setValue(1000)
    assert counted(dialog) > few
    parameters = dialog.parameters()
    assert parameters["AREA"] == 1 and parameters["MARGIN"] == 1000 and parameters["FORMAT"] == 1
    assert parameters["ZOOM_MAX"] == 18 and len(parameters["LAYERS"]) == 1
    dialog.layers.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert not dialog.parameters()["BASE_MAP"] and "no base map" in dialog.layers_hint.text()


def test_what_speaks_against_it_is_said_beside_the_field(dialog, opened, tmp_path):
    dialog.last_zoom.setValue(20)
    counted(dialog)
    assert "at most" in dialog.zoom_problem.text() and not ok(dialog).isEnabled()
    grab(dialog, "package_problem")
    dialog.first_zoom.setValue(21)
    assert "first level" in dialog.zoom_problem.text()
    dialog.first_zoom.setValue(12)
    dialog.last_zoom.setValue(14)
    counted(dialog)
    assert not dialog.zoom_problem.text() and ok(dialog).isEnabled()
    (tmp_path / "taken.zip").write_bytes(b"mine")
    dialog.file.setFilePath(str(tmp_path / "taken.zip"))
    assert "exists already" in dialog.file_problem.text() and not ok(dialog).isEnabled()
    dialog.file.setFilePath("")
    assert dialog.file_problem.text() and not ok(dialog).isEnabled()
    dialog.file.setFilePath(str(tmp_path / "new"))
    assert ok(dialog).isEnabled() and dialog.parameters()["OUTPUT"] == str(tmp_path / "new.zip")
    dialog.kind.setCurrentIndex(1)
    dialog.file.setFilePath(str(tmp_path / "new"))
    assert dialog.parameters()["OUTPUT"] == str(tmp_path / "new")
    layer_of(opened.project, "proposed_site").startEditing()
    dialog._show_ready()
    assert "being edited" in dialog.editing.text() and not ok(dialog).isEnabled()
    layer_of(opened.project, "proposed_site").rollBack()


def test_without_sites_their_surroundings_cannot_be_had(session, lille, tmp_path):
    assert session.open(lille)
    dialog = OfflinePackageDialog(session)
    dialog.area.setCurrentIndex(1)
    wait_until(lambda: dialog.area_problem.text())
    assert "no proposed sites" in dialog.area_problem.text() and not ok(dialog).isEnabled()
    dialog.area.setCurrentIndex(0)
    wait_until(lambda: not dialog.area_problem.text())
    dialog.reject()


def test_without_a_workspace_there_is_nothing_to_pack(session):
    dialog = OfflinePackageDialog(session)
    assert not ok(dialog).isEnabled() and "Open a workspace first" in dialog.editing.text()
    dialog.reject()


def test_accepting_has_the_package_made(dialog, opened, tmp_path, monkeypatch):
    told = []
    monkeypatch.setattr(opened.messages, "info", lambda sentence, action=None: told.append((sentence, action[0])))
    dialog.last_zoom.setValue(13)
    counted(dialog)
    dialog.accept()
    wait_until(lambda: told and not opened.runner.busy())
    assert (tmp_path / "lille.zip").exists() and "is made" in told[0][0] and told[0][1] == "Show Folder"


def test_dutch_fits(opened, tmp_path):
    """The longest Dutch texts leave the dialog narrow enough for a small screen."""
    dialog = OfflinePackageDialog(opened)
    dialog.show()
    dialog.adjustSize()
    assert dialog.minimumSizeHint().width() <= 560 and dialog.height() < 640
    dialog.reject()
