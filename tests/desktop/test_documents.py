"""The menu Documents and its dialogs, clicked through on a real workspace: what they ask, refuse, remember and make."""

from __future__ import annotations

import csv
import json
import zipfile
from pathlib import Path

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDate, QModelIndex, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QComboBox, QLabel, QScrollArea, QSpinBox

from evplanner_plugin.domain.charging.days import today
from evplanner_plugin.domain.handover.package_fields import FIELDS
from evplanner_plugin.domain.handover.return_form import title
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.gui import settings
from evplanner_plugin.gui.documents.made_window import MadeWindow
from evplanner_plugin.gui.documents.places_model import AT, BAYS, ROAD, SITE, STREET
from evplanner_plugin.gui.settings import Author
from evplanner_plugin.workspace.store import Workspace
from tests.desktop.documents_fixture import NOOR, Run, at_rest, choose, grab, press
from tests.desktop.panel_fixture import wait_until

pytest_plugins = ["tests.desktop.panel_fixture", "tests.desktop.documents_fixture"]


# -- the menu ---------------------------------------------------------------------------------------------------------


def test_what_cannot_be_done_now_says_why(panel, session, decided):
    menu = panel.documents
    menu.allow()
    assert not any(action.isEnabled() for action in menu.actions() if action.text())
    assert all("workspace" in action.toolTip() for action in menu.actions() if action.text())
    assert session.open(decided)
    wait_until(lambda: len(session.sites.listed) == 4 and not session.sites.reading)
    menu.allow()
    able = {action.objectName() for action in menu.actions() if action.isEnabled() and action.text()}
    assert "EvPlannerRegulation" not in able and "Select" in menu.regulation_action.toolTip()
    assert {"EvPlannerSiteSheets", "EvPlannerHandover", "EvPlannerReadReturned", "EvPlannerResidentMap"} <= able
    choose(panel, "s1", "s2")
    menu.allow()
    assert menu.regulation_action.isEnabled() and "(2 Selected)" in menu.regulation_action.text()
    settings.set_author(Author())
    menu.allow()
    assert not menu.handover_action.isEnabled() and "who you are" in menu.return_action.toolTip()
    assert menu.map_action.isEnabled(), "who reads needs no name"


def test_a_dialog_is_open_once_and_goes_with_its_workspace(panel, menu, session, lille_file, tmp_path):
    choose(panel, "s1")
    first = menu.open_sheets()
    assert menu.open_sheets() is first, "the open one comes to the front"
    choose(panel, "s1", "s2")
    second = menu.open_sheets()
    assert second is not first and second.sites.site_ids() == ["s1", "s2"], "for other sites it is another one"
    handover = menu.open_handover()
    assert handover.isVisible() and not handover.isModal(), "the map can be looked at meanwhile"
    other = tmp_path / "other.gpkg"
    other.write_bytes(Path(lille_file).read_bytes())
    assert session.open(other)
    wait_until(lambda: sip.isdeleted(handover) or not handover.isVisible())
    assert not menu._dialogs


# -- regulation -------------------------------------------------------------------------------------------------------


def test_places_are_proposed_corrected_and_drafted(panel, menu, session, runs, told, opened, tmp_path):
    choose(panel, "s1", "s2", "s3")
    dialog = menu.open_regulation()
    assert "3" in dialog.ok.text() and "Looking up" in dialog.places.summary.text()
    at_rest(dialog)
    model = dialog.places.table.model
    grab(dialog, "regulation")
    assert model.rowCount() == 3 and not model.flags(model.index(0, SITE)) & Qt.ItemFlag.ItemIsEditable
    row = model.place_of("s3")
    street = model.index(row, STREET).data()
    assert street and model.index(row, BAYS).data() == ""
    assert model.index(row, STREET).data(Qt.ItemDataRole.DecorationRole) is not None
    dialog.places.table.view.setCurrentIndex(model.index(row, STREET))
    assert "number of bays" in dialog.places.table.said.text() and "<b>Kerk</b>" in dialog.places.table.said.text()
    assert dialog.places.table.said.textFormat() == Qt.TextFormat.PlainText
    # A correction takes its warning away at once, and what was not touched is not told.
    assert model.setData(model.index(row, BAYS), 4) and "number of bays" not in dialog.places.table.said.text()
    assert model.setData(model.index(row, AT), " huisnummer 12 ") and model.setData(model.index(row, ROAD), "regional")
    assert "chosen by a colleague" in dialog.places.table.said.text()
    assert not model.setData(model.index(row, ROAD), "regional"), "the same again is no correction"
    assert not model.setData(model.index(row, AT), "x" * 500) and "characters" in dialog.places.table.said.text()
    assert json.loads(dialog.parameters()["PLACES"]) == {"s3": {"bays": 4, "at": "huisnummer 12", "road": "regional"}}
    # Another street puts it into another bundle, and the line stays the current one.
    assert model.setData(model.index(row, STREET), "Aarschotstraat")
    row = model.place_of("s3")
    assert dialog.places.table.view.currentIndex().row() == row
    streets = [model.index(number, STREET).data() for number in range(3)]
    assert streets[0] == "Not known" and streets[1:] == sorted(streets[1:]) and "Aarschotstraat" in streets
    # What was corrected outlives looking the places up anew, and a layer that cannot be read.
    dialog.places.look_up()
    at_rest(dialog)
    assert model.index(model.place_of("s3"), STREET).data() == "Aarschotstraat"
    dialog.places._found(None, "The layer cannot be read.")
    assert dialog.failure.text() == "The layer cannot be read." and model.rowCount() == 3
    dialog.day.setDate(QDate(2026, 12, 1))
    dialog.organ.setCurrentIndex(2)
    assert dialog.delegation.isEnabled() and "delegation" in dialog.organ_said.text()
    dialog.delegation.setText("gemeenteraadsbesluit van 28 januari 2025")
    dialog.number.setText("AR-7")
    dialog.formats["docx"].setChecked(False)
    dialog.maps.setChecked(False)
    press(dialog)
    name, given, succeed, _ = runs[-1]
    assert name == "regulation" and not dialog.isVisible() and dialog.running
    assert sorted(given["SITES"].split(",")) == ["s1", "s2", "s3"] and given["DECISION_DATE"] == "2026-12-01"
    assert (given["ORGAN"], given["NUMBER"], given["MAPS"]) == (2, "AR-7", False)
    assert given["FORMATS"] == ["odt", "pdf", "json"]
    assert given["DELEGATION"].startswith("gemeenteraad") and given["ACTOR"] == "Noor" and given["RECORD"] is True
    assert menu.open_regulation() is dialog and not dialog.isVisible(), "while it is made it stays out of the way"
    files = [str(tmp_path / name) for name in ("a.odt", "b.pdf")]
    succeed(Run({"FILES": "\n".join(files), "SITES_WRITTEN": 3, "TO_FILL": 5}, ["<b>one</b>", "two", "two"]))
    text, action = told[-1]
    assert "3 sites" in text and "5 things" in text
    action[1]()
    assert opened == [str(tmp_path)]
    window = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "EvPlannerDocumentMade")
    assert [window.remarks.item(row).text() for row in range(window.remarks.count())] == ["<b>one</b>", "two"]
    window.files.itemActivated.emit(window.files.item(1))
    window.show_folder.click()
    assert opened[1:] == [files[1], str(tmp_path)]
    window.close()
    again = menu.open_regulation()
    assert again.organ.currentIndex() == 2 and not again.formats["docx"].isChecked() and not again.number.text()
    assert again.delegation.text().startswith("gemeenteraad") and not again.maps.isChecked()


def test_cells_are_corrected_with_the_keyboard(panel, menu):
    choose(panel, "s1", "s3")
    dialog = menu.open_regulation()
    at_rest(dialog)
    view, model = dialog.places.table.view, dialog.places.table.model
    row = model.place_of("s3")
    view.setCurrentIndex(model.index(row, ROAD))
    view.edit(model.index(row, ROAD))
    box = view.viewport().findChild(QComboBox)
    codes = [box.itemData(number) for number in range(box.count())]
    assert codes == ["", "municipal", "regional"], "nobody knows the road yet"
    box.setCurrentIndex(1)
    box.activated.emit(1)
    assert model.index(row, ROAD).data() == "Municipal"
    QTest.qWait(10)
    view.edit(model.index(row, ROAD))
    box = view.viewport().findChildren(QComboBox)[-1]
    assert [box.itemData(number) for number in range(box.count())] == ["municipal", "regional"]
    assert not model.index(row, AT).parent().isValid() and model.rowCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


def test_a_draft_that_fails_comes_back_with_everything_in_it(panel, menu, session, runs):
    choose(panel, "s1")
    dialog = menu.open_regulation()
    at_rest(dialog)
    model = dialog.places.table.model
    assert model.setData(model.index(0, AT), "het kerkplein")
    press(dialog)
    runs[-1][3]("The folder cannot be written to.")
    assert dialog.isVisible() and "cannot be written" in dialog.failure.text() and dialog.ok.isEnabled()
    assert model.index(0, AT).data() == "het kerkplein"
    # What keeps it from being made is said beside the button.
    for box in dialog.formats.values():
        box.setChecked(False)
    assert not dialog.ok.isEnabled() and "format" in dialog.problem.text()
    dialog.formats["pdf"].setChecked(True)
    dialog.folder.setFilePath("")
    assert "folder" in dialog.problem.text() and not dialog.ok.isEnabled()


def test_who_may_not_note_it_drafts_without(panel, menu):
    settings.set_author(Author("An", "adviser", "police"))
    choose(panel, "s1")
    dialog = menu.open_regulation()
    assert not dialog.record.isEnabled() and not dialog.record.isChecked() and "may not" in dialog.record.toolTip()
    assert dialog.parameters()["RECORD"] is False and dialog.ok.isEnabled()


def test_nothing_is_noted_while_layers_are_edited(panel, menu, session):
    choose(panel, "s1")
    dialog = menu.open_regulation()
    session.edits.add_entry("s1", "commented", {"text": "nog niet bewaard"}, NOOR)
    wait_until(lambda: "being edited" in dialog.problem.text())
    assert not dialog.ok.isEnabled()
    dialog.record.setChecked(False)
    assert dialog.ok.isEnabled() and "not saved yet" in dialog.notice.text()
    session.edits.undo()
    session.edits.leave_edit_mode()


# -- templates --------------------------------------------------------------------------------------------------------


def test_the_template_is_copied_to_be_edited(panel, menu, opened, tmp_path):
    choose(panel, "s1")
    dialog = menu.open_sheets()
    field = dialog.template
    bundled = tmp_path / "bundled.qpt"
    bundled.write_text("<Layout/>", encoding="utf-8")
    field._bundled = (bundled,)
    assert field.path() == "" and "TEMPLATE" not in dialog.parameters()
    assert field.save_to(tmp_path / "stad")
    assert (tmp_path / "stad.qpt").read_text(encoding="utf-8") == "<Layout/>" and opened == [str(tmp_path)]
    assert dialog.parameters()["TEMPLATE"] == str(tmp_path / "stad.qpt") and dialog.ok.isEnabled()
    assert not field.save_to(tmp_path / "nowhere" / "stad.qpt") and "could not be written" in field.said.text()
    (tmp_path / "stad.qpt").unlink()
    dialog.show_refusal()
    assert "not there any more" in dialog.problem.text() and not dialog.ok.isEnabled()
    field.choice.setCurrentIndex(0)
    assert dialog.ok.isEnabled()


def test_sheets_of_selected_decided_or_all_sites(panel, menu, runs, told, tmp_path):
    dialog = menu.open_sheets()
    titles = [dialog.sites.itemText(number) for number in range(dialog.sites.count())]
    assert titles == ["Decided sites (2)", "All sites (4)"], "nothing is selected"
    assert dialog.ok.text() == "Make 2 Sheets" and dialog.parameters()["SITES"] == "s3,s1"
    dialog.sites.setCurrentIndex(1)
    assert dialog.ok.text() == "Make 4 Sheets" and dialog.parameters()["SITES"] == ""
    dialog.separate.setChecked(True)
    dialog.file.setFilePath(str(tmp_path / "fiches"))
    assert "fiches_1_" in dialog.separate_said.text()
    grab(dialog, "sheets")
    press(dialog)
    name, given, succeed, _ = runs[-1]
    assert name == "sitesheets" and given["SEPARATE"] is True and given["OUTPUT"] == str(tmp_path / "fiches.pdf")
    succeed(Run({"SHEETS": 4, "FILES": "\n".join(str(tmp_path / f"{n}.pdf") for n in range(4))}))
    assert "4 site sheets" in told[-1][0] and told[-1][1][0] == "Show Folder"
    assert menu.open_sheets().separate.isChecked()


# -- what is made, with the real algorithms ----------------------------------------------------------------------------


def made(session, dialog):
    """Press, and wait until the work has come to its end."""
    press(dialog)
    wait_until(lambda: not session.runner.busy())


def entries(path, site_id, kind):
    rows = Workspace.open(path).rows("site_log", {"site_id": [site_id]})
    return [LogEntry.from_row(row) for row in rows if row["kind"] == kind]


def test_a_draft_is_written_and_noted(panel, menu, session, told, opened, decided, tmp_path):
    choose(panel, "s1", "s3")
    dialog = menu.open_regulation()
    at_rest(dialog)
    dialog.maps.setChecked(False)
    for code in ("docx", "pdf"):
        dialog.formats[code].setChecked(False)
    dialog.folder.setFilePath(str(tmp_path / "besluit"))
    model = dialog.places.table.model
    row = model.place_of("s3")
    assert model.setData(model.index(row, BAYS), 3) and model.setData(model.index(row, AT), "het <b>plein</b>")
    made(session, dialog)
    text, action = told[-1]
    assert "2 sites" in text and "to be filled in" in text
    files = sorted(path.suffix for path in (tmp_path / "besluit").iterdir())
    assert files == [".json", ".odt"] and action[0] == "Show Folder"
    with zipfile.ZipFile(next((tmp_path / "besluit").glob("*.odt"))) as archive:
        assert "het &lt;b&gt;plein&lt;/b&gt;" in archive.read("content.xml").decode("utf-8")
    drafted = entries(decided, "s3", "regulation_drafted")
    assert len(drafted) == 1 and drafted[0].actor == "Noor" and drafted[0].payload["place"]["bays"] == 3


def test_a_package_goes_out_and_its_form_comes_back(panel, menu, session, told, opened, decided, tmp_path):
    dialog = menu.open_handover()
    at_rest(dialog)
    grab(dialog, "handover")
    assert dialog.recipient.currentText() == "Laad <b>&</b> Co" and dialog.recipient.count() == 1
    assert dialog.said.text().startswith("2 new") and dialog.ok.text() == "Hand 2 Sites Over"
    assert dialog.list.isHidden()
    dialog.show_list.click()
    assert [dialog.list.topLevelItem(0).child(row).text(0) for row in range(2)] == ["2. Dorp", "1. <b>Kerk</b> & co"]
    dialog.sheets.setChecked(False)
    dialog.contact.setText("Mobiliteit, 014 00 00 00")
    dialog.file.setFilePath(str(tmp_path / "eerste"))
    made(session, dialog)
    text, action = told[-1]
    assert "Package 1" in text and "2 new" in text, text
    action[1]()
    assert opened == [str(tmp_path)]
    wait_until(lambda: not session.sites.reading and session.sites.listed_site("s1").summary.status == "handed_over")
    with zipfile.ZipFile(tmp_path / "eerste.zip") as archive:
        manifest = json.loads(archive.read("manifest.json"))
        form = next(name for name in archive.namelist() if name.endswith(".csv") and "return" in name)
        (tmp_path / "terug.csv").write_bytes(archive.read(form))
    assert manifest["contact"] == "Mobiliteit, 014 00 00 00"

    # The next package knows the one before.
    dialog = menu.open_handover()
    at_rest(dialog)
    assert "Nothing is different" in dialog.said.text() and not dialog.show_list.isEnabled()
    assert dialog.contact.text() == "Mobiliteit, 014 00 00 00" and not dialog.sheets.isChecked()
    dialog.previous.setFilePath(str(tmp_path / "nothing.zip"))
    at_rest(dialog)
    assert "nothing.zip" in dialog.problem.text() and not dialog.ok.isEnabled()
    dialog.reject()

    rows = list(csv.reader((tmp_path / "terug.csv").open(encoding="utf-8-sig", newline=""), delimiter=";"))
    heads = rows[0]
    for row in rows[1:]:
        row[heads.index(title("acknowledged_on", "nl"))] = str(today())
    unknown = list(rows[-1])
    unknown[heads.index(title("site_id", "nl"))] = "<b>nobody</b>"
    with (tmp_path / "terug.csv").open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, delimiter=";").writerows([*rows, unknown])
    dialog = menu.open_return()
    at_rest(dialog)
    grab(dialog, "return")
    assert not dialog.ok.isEnabled() and "came back" in dialog.problem.text()
    dialog.file.setFilePath(str(tmp_path / "terug.csv"))
    made(session, dialog)
    assert "2 new log entries, 1 rejected" in told[-1][0], told[-1]
    result = next(each for each in QApplication.topLevelWidgets() if each.objectName() == "EvPlannerImportResult")
    labels = [label.text() for label in result.findChildren(QLabel)]
    assert labels[labels.index("Acknowledged") + 1] == "2" or "2" in labels
    assert result.rejected.rowCount() == 1 and result.rejected.item(0, 1).text()
    grab(result, "return_result")
    result.close()
    acknowledged = entries(decided, "s1", "acknowledged")
    assert len(acknowledged) == 1 and "Laad" in acknowledged[0].actor


def test_the_resident_map_says_who_is_on_it(panel, menu, session, told, opened, tmp_path):
    dialog = menu.open_resident_map()
    at_rest(dialog)
    grab(dialog, "resident_map")
    assert "2 of 4 sites" in dialog.public_said.text()
    assert [box.text().rpartition(" ")[2] for box in dialog.shown.values()][1:] == ["(1)", "(1)"]
    for box in dialog.shown.values():
        box.setChecked(False)
    assert not dialog.ok.isEnabled() and "what the map shows" in dialog.problem.text()
    dialog.shown["planned"].setChecked(True)
    dialog.base_map.setChecked(False)
    assert not dialog.detail.isEnabled()
    dialog.folder.setFilePath(str(tmp_path / "kaart"))
    made(session, dialog)
    text, action = told[-1]
    assert "0 existing, 1 planned and 0 decided" in text and action[0] == "Open in Browser", text
    action[1]()
    assert Path(opened[-1]).name == "index.html" and Path(opened[-1]).is_file()
    again = menu.open_resident_map()
    assert not again.base_map.isChecked() and not again.shown["existing"].isChecked()
    assert again.folder.filePath() == str(tmp_path / "kaart")


def test_sites_that_nobody_decided_or_ticked(panel, menu, session, decided):
    workspace = Workspace.open(decided)
    with workspace.transaction() as connection:
        connection.execute("DELETE FROM site_log WHERE kind IN ('approved', 'published')")
    session.sites.refresh()
    wait_until(lambda: not session.sites.reading and session.sites.listed_site("s1").summary.status == "proposed")
    menu.allow()
    assert not menu.handover_action.isEnabled() and "decided" in menu.handover_action.toolTip()
    dialog = menu.open_resident_map()
    at_rest(dialog)
    assert "None of the 4 sites" in dialog.public_said.text()


def test_register_and_requests_open_beside(panel, menu):
    first = menu.open_register()
    assert first.isVisible() and menu.open_register() is first
    requests = menu.open_requests()
    assert requests.isVisible() and menu.open_requests() is requests
    first.close()
    requests.close()
    wait_until(lambda: "register" not in menu._dialogs)


def test_a_colleague_without_the_right_makes_a_draft_package(panel, menu, session):
    settings.set_author(Author("An", "adviser", "police"))
    dialog = menu.open_handover()
    at_rest(dialog)
    assert not dialog.record.isEnabled() and "may not" in dialog.record.toolTip()
    assert dialog.parameters()["RECORD"] is False and not dialog.writes()
    dialog.recipient.setEditText("")
    assert not dialog.ok.isEnabled() and "who gets" in dialog.problem.text()


# -- all of them ------------------------------------------------------------------------------------------------------

OPENERS = ("open_regulation", "open_sheets", "open_handover", "open_return", "open_resident_map")


def reached_by_tab(dialog):
    """The widgets that Tab goes to, in its order."""
    found, widget = [], dialog.nextInFocusChain()
    while widget is not dialog:
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.focusProxy() is None
        if takes and widget.isVisibleTo(dialog) and widget.isEnabled() and widget not in found:
            found.append(widget)
        widget = widget.nextInFocusChain()
    return found


@pytest.mark.parametrize("opener", OPENERS)
def test_a_dialog_fits_and_is_used_with_the_keyboard_alone(panel, menu, opener):
    choose(panel, "s1", "s3")
    dialog = getattr(menu, opener)()
    at_rest(dialog)
    assert max(dialog.height(), dialog.minimumSizeHint().height()) <= 720 and dialog.windowTitle()
    labelled = {label.buddy() for label in dialog.findChildren(QLabel)} - {None}
    order = reached_by_tab(dialog)
    for widget in order:
        parents = [widget, widget.parentWidget(), widget.parentWidget().parentWidget()]
        named = widget.accessibleName() or getattr(widget, "text", str)() or labelled & {*parents}
        shown = [part for part in (widget.objectName(), type(widget).__name__, opener) if part]
        assert named or isinstance(widget, QScrollArea), shown
    places = [widget.mapTo(dialog, widget.rect().center()).y() for widget in order]
    assert all(after > before - 12 for before, after in zip(places, places[1:])), (opener, places)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    wait_until(lambda: not menu._dialogs)


def test_enter_in_a_list_is_for_its_line(panel, menu, runs, opened, tmp_path):
    choose(panel, "s1", "s3")
    dialog = menu.open_regulation()
    at_rest(dialog)
    view = dialog.places.table.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, BAYS))
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert runs == [] and dialog.isVisible() and view.findChild(QSpinBox, "") is not None
    dialog.reject()
    window = MadeWindow("Made", "It is made.", [tmp_path / "a.odt", tmp_path / "b.odt"], ["Look at it."])
    window.show()
    window.files.setCurrentRow(1)
    QTest.keyClick(window.files, Qt.Key.Key_Return)
    assert opened == [str(tmp_path / "b.odt")], "and not the folder too"
    window.close()


def test_every_entry_of_the_menu_says_what_it_is_for(panel, menu):
    menu.allow()
    for action in menu.actions():
        if not action.isSeparator():
            assert action.toolTip() and action.toolTip().rstrip("…") != action.text().rstrip("…"), action.objectName()
    choose(panel)
    menu.allow()
    assert menu.regulation_action.toolTip() == "Select the sites in the list first."


def test_fields_of_a_package_are_called_by_their_names(panel, menu):
    dialog = menu.open_handover()
    at_rest(dialog)
    titles = {field.name: dialog._title(field.name) for field in FIELDS}
    assert titles["acknowledged_on"] == "day of the acknowledgement"
    assert not [title for title in titles.values() if "_" in title]


def test_a_fault_of_the_program_is_told_in_a_line(panel, menu, runs):
    dialog = menu.open_resident_map()
    at_rest(dialog)
    press(dialog)
    runs[-1][3]("Traceback (most recent call last):\n  File \"x.py\", line 1\nValueError: boom")
    assert dialog.isVisible() and "fault" in dialog.failure.text() and "(ValueError: boom)" in dialog.failure.text()
    assert "Traceback" not in dialog.failure.text()
