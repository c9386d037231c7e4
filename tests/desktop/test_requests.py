"""The window with the requests of residents, the import of their list, and the draft answers."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from qgis.core import QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QPushButton

from evplanner_plugin.documents.workspace_project import layer_of
from evplanner_plugin.domain.requests.model import Request
from evplanner_plugin.workspace.requests import read_requests, store_requests
from evplanner_plugin.workspace.store import Workspace
from tests.desktop.panel_fixture import wait_until

pytest_plugins = ["tests.desktop.panel_fixture"]

NEAR = 179153.7, 217254.6
HEAD = ("Dossiernr", "Datum aanvraag", "Straat", "Nr", "Opmerking", "Naam aanvrager", "E-mail")
ROWS = [
    ("F-1", "2026-01-05", "Boonhof", "23", "fictief", "Fictief Persoonsen", "fictief@voorbeeld.be"),
    ("F-2", "2026-02-01", "Vlimmersebaan", "16", "=1+1 fictief", "Fictief Persoonsen", "fictief@voorbeeld.be"),
    ("F-3", "2026-02-01", "Nergensstraat", "1", "fictief", "Fictief Persoonsen", "fictief@voorbeeld.be"),
]


@pytest.fixture
def window(session, lille, tmp_path):
    """The window on Lille, without requests."""
    from evplanner_plugin.gui.requests.open_requests import open_requests

    QgsSettings().remove("evplanner/imports")
    assert session.open(lille)
    window = open_requests(session)
    wait_until(lambda: not window.reading)
    yield window
    session.runner.cancel_all()
    layer = layer_of(session.project, "request")
    if layer is not None and layer.isEditable():
        layer.rollBack()
    for each in QApplication.topLevelWidgets():
        if each.objectName() == "EvPlannerImportResult":
            each.close()
    if not sip.isdeleted(window):
        window.close()


@pytest.fixture
def listed(window, session, lille):
    """The window with two requests."""
    workspace = Workspace.open(lille)
    given = [Request("", "F-1", received_on="2026-01-05", x=179251.4, y=216665.2),
             Request("", "F-2", received_on="2026-02-01", remark="=1+1 fictief", x=NEAR[0], y=NEAR[1])]  # fmt: skip
    store_requests(workspace, given)
    session.workspace_written()
    wait_until(lambda: len(window.model.answered) == 2 and not window.reading)
    return window


def test_a_list_is_imported_without_who_asked(window, session, lille, tmp_path):
    path = tmp_path / "lijst.csv"
    with path.open("w", newline="", encoding="cp1252") as file:
        csv.writer(file, delimiter=";").writerows([HEAD, *ROWS])
    from evplanner_plugin.gui.requests.import_requests_dialog import ImportRequestsDialog

    dialog = ImportRequestsDialog(session, window)
    dialog.choose_file(path)
    wait_until(lambda: dialog.look is not None and not dialog.looking)
    table, box = dialog.rows.table, dialog.mapping.boxes["remark"]
    shown = [table.item(row, column).text() for row in range(table.rowCount()) for column in range(table.columnCount())]
    assert "Boonhof" in shown and not [cell for cell in shown if "Persoonsen" in cell or "@" in cell]
    choices = [box.itemText(place) for place in range(box.count())]
    assert "Opmerking" in choices and "Naam aanvrager" not in choices
    assert "Naam aanvrager, E-mail" in dialog.warning.text()
    assert dialog.summary.text().startswith("2 requests can be read. Rejected: 1.")
    dialog.import_button.click()
    wait_until(lambda: not session.runner.busy() and len(window.model.answered) == 2 and not window.reading)
    assert [each.reference for each in read_requests(Workspace.open(lille))] == ["F-1", "F-2"]


def cells(window, row):
    return [window.model.index(row, column).data() for column in range(window.model.columnCount())]


def test_requests_are_shown_with_both_distances(listed, session):
    first, second = cells(listed, 0), cells(listed, 1)
    assert first[:6] == ["F-1", "05/01/2026", "Still open", "○ Beyond 250 m", "341 m", "221 m"]
    assert second[:6] == ["F-2", "01/02/2026", "Still open", "● Within 250 m", "100 m", "75 m"]
    listed.model.sort(1)  # by the day, not by how it is written
    assert [cells(listed, row)[1] for row in range(2)] == ["05/01/2026", "01/02/2026"]
    spoken = listed.model.index(1, 3).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Within 250 m."
    listed.verdict.setCurrentIndex(listed.verdict.findData("within"))
    assert listed.model.rowCount() == 1 and listed.count.text() == "1 of 2"
    listed.verdict.setCurrentIndex(0)
    listed.search.setText("vlimmersebaan")
    assert [cells(listed, row)[0] for row in range(listed.model.rowCount())] == ["F-2"]
    listed.search.clear()
    listed.table.selectRow(0)
    assert "341 m on foot, 221 m straight" in listed.details.text()
    from evplanner_plugin.gui.requests.open_requests import open_requests

    assert open_requests(session) is listed


def test_outcomes_are_edits_of_the_layer_that_the_user_saves(listed, session, lille):
    listed.table.selectRow(1)
    listed.bar.outcome.setCurrentIndex(listed.bar.outcome.findData("referred"))
    listed.bar.day.setDate(QDate(2026, 3, 1))
    listed.bar.button.click()
    layer = listed.edits.layer()
    assert layer.isEditable() and listed.edits.unsaved() == {2: "referred"}
    assert cells(listed, 1)[2] == "Referred to a point nearby" and not listed.import_button.isEnabled()
    assert [each.outcome for each in read_requests(Workspace.open(lille))] == ["", ""]
    listed.bar.undo.click()
    assert listed.edits.unsaved() == {} and cells(listed, 1)[2] == "Still open"
    listed.table.selectRow(1)
    listed.bar.button.click()
    listed.bar.save.click()
    wait_until(lambda: not listed.reading)
    saved = read_requests(Workspace.open(lille))[1]
    assert (saved.outcome, saved.decided_on) == ("referred", "2026-03-01")
    wait_until(lambda: cells(listed, 1)[2] == "Referred to a point nearby" and not listed.edits.unsaved())


def test_drafts_are_written_for_the_selection(listed, session, tmp_path):
    from evplanner_plugin.gui.requests.answer_dialog import AnswerDialog

    listed.table.selectRow(1)
    dialog = AnswerDialog(session, [each.request for each in listed.selection()], listed)
    assert not dialog.write_button.isEnabled()
    dialog.folder.setFilePath(str(tmp_path / "answers"))
    assert dialog.write_button.isEnabled() and dialog.selected.isChecked()
    dialog.accept()
    wait_until(lambda: not session.runner.busy())
    names = sorted(path.name for path in (tmp_path / "answers").iterdir())
    day = QDate.currentDate().toString("yyyy-MM-dd")
    assert names == [f"aanvragen_{day}.ods", "antwoord_F-2.odt"]


def test_everything_has_a_name_and_can_be_reached_with_the_keyboard(listed):
    from qgis.PyQt.QtWidgets import QComboBox, QLineEdit, QTableView

    listed.table.selectRow(0)
    for kind in (QComboBox, QLineEdit, QPushButton, QTableView):
        for widget in listed.findChildren(kind):
            if widget.objectName().startswith("EvPlanner"):
                assert widget.accessibleName() or getattr(widget, "text", str)(), widget.objectName()
                assert widget.focusPolicy() & Qt.FocusPolicy.TabFocus, widget.objectName()
    assert listed.minimumSizeHint().width() <= 1000


def test_without_a_workspace_it_says_so(session):
    from evplanner_plugin.gui.requests.requests_window import RequestsWindow

    window = RequestsWindow(session)
    assert "Open a workspace first" in window.empty.sentence.text() and not window.empty.isHidden()
    assert window.table.isHidden() and window.bar.isHidden()
    assert not window.import_button.isEnabled() and not window.answer_button.isEnabled()
    window.close()


def test_an_empty_table_gives_way_to_what_to_do_next(window, session, lille):
    """Of the requests and of the register; the table comes as soon as there is something in it."""
    from evplanner_plugin.gui.register.register_window import open_register

    assert "no requests yet" in window.empty.sentence.text() and window.empty.button.isVisible()
    assert window.table.isHidden()
    register = open_register(session)
    wait_until(lambda: register.empty.isVisible())
    assert "Decide on one in the panel Sites" in register.empty.sentence.text()
    assert register.empty.button.isVisible() and register.splitter.isHidden()
    register.close()
    store_requests(Workspace.open(lille), [Request("", "F-1", received_on="2026-01-05", x=NEAR[0], y=NEAR[1])])
    session.workspace_written()
    wait_until(lambda: len(window.model.answered) == 1 and not window.reading)
    assert window.empty.isHidden() and window.table.isVisible()


def test_it_follows_the_workspace_and_lets_go(listed, session, lille):
    workspace = Workspace.open(lille)
    with workspace.transaction() as connection:
        workspace.insert(connection, "request", [{"id": "own", "nis": "13019", "reference": "Z-9"}])
    session.workspace_written()
    wait_until(lambda: len(listed.model.answered) == 3 and not listed.reading)
    assert cells(listed, 2)[:5] == ["Z-9", "", "Still open", "? Undecided", "–"]
    assert Path(lille).is_file()
    listed.close()
    session.workspace_written()
    QTest.qWait(300)
    assert not session.runner.busy()


def test_enter_in_the_search_notes_no_outcome(listed):
    listed.table.selectRow(1)
    listed.search.setFocus()
    QTest.keyClick(listed.search, Qt.Key.Key_Return)
    QTest.keyClick(listed.table, Qt.Key.Key_Return)
    assert listed.edits.unsaved() == {} and listed.isVisible() and cells(listed, 1)[2] == "Still open"
    assert not [button for button in listed.findChildren(QPushButton) if button.isDefault()]


def test_outcomes_in_the_words_of_another_program_are_understood():
    from evplanner_plugin.gui.requests.request_words import outcome_title

    assert [outcome_title(code) for code in ("approved", "rejected", "", "in beraad")] == [
        "Granted", "Declined", "Still open", "in beraad",
    ]  # fmt: skip


def test_a_selection_stays_where_it_was(listed):
    listed.table.selectAll()
    listed._show(listed.shown)
    assert [each.request.reference for each in listed.selection()] == ["F-1", "F-2"]
    listed.table.selectRow(1)
    listed.search.setText("F-2")
    assert [each.request.reference for each in listed.selection()] == ["F-2"]


class Window:
    """As much of QGIS's window as the requests need."""

    def __init__(self):
        self.zoomed, self.forms = [], []

    def mapCanvas(self):
        return self

    def zoomToFeatureIds(self, layer, features):
        self.zoomed.append((layer, features))

    def flashFeatureIds(self, layer, features):
        assert (layer, features) == self.zoomed[-1]

    def openFeatureForm(self, layer, feature, *_):
        self.forms.append((layer, feature["reference"]))


def test_a_request_is_shown_on_the_map_and_in_its_form(listed, session, monkeypatch):
    window = Window()
    monkeypatch.setattr(session, "iface", window)
    listed.table.selectRow(1)
    assert listed.map_button.isEnabled() and listed.form_button.isEnabled()
    listed.map_button.click()
    layer = layer_of(session.project, "request")
    assert layer is not None and layer.selectedFeatureIds() == [2]
    assert session.project.layerTreeRoot().layerOrder()[0] is layer, "nothing may cover it"
    assert window.zoomed == [(layer, [2])] and layer.labelsEnabled()
    assert layer.editorWidgetSetup(layer.fields().lookupField("outcome")).type() == "ValueMap"
    listed.form_button.click()
    assert window.forms == [(layer, "F-2")]
    listed.table.clearSelection()
    assert not listed.map_button.isEnabled() and "Select requests" in listed.map_button.toolTip()
