"""The windows that import charging locations and use, and the sources in the panel Charging Layers."""

from __future__ import annotations

import base64
import csv
import json
import socket

import pytest
from qgis.core import QgsApplication, QgsAuthMethodConfig, QgsSettings, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QApplication, QPushButton

from evplanner_plugin.workspace.store import Workspace
from tests.desktop.panel_fixture import wait_until
from tests.unit.sync.source_files import envelope, ocpi_location
from tests.web_server import Handler, Server

pytest_plugins = ["tests.desktop.panel_fixture"]

HEAD = ("Kenteken", "Straat", "Uitbater", "Breedte", "Lengte", "Vermogen", "Aantal laadpunten", "Toegang")
PLACES = [
    (f"P{n}", f"Dorp {n}", "Test NV", f"51,{2400 + n}", f"4,{8200 + n}", "22", "2", "publiek") for n in range(1, 6)
]
NOWHERE = ("P9", "<b>Nergens</b>", "Test NV", "", "", "22", "2", "publiek")
SESSIONS = (
    "Laadpunt;Start;Einde;kWh\n"
    "Onbekend;2026-01-13 10:00;2026-01-13 12:00;11,5\n"
    "Onbekend;2026-01-14 10:00;;3,0\n"
)


def table(folder, rows, head=HEAD, name="lijst.csv"):
    path = folder / name
    with path.open("w", newline="", encoding="utf-8") as file:
        csv.writer(file, delimiter=";").writerows([head, *rows])
    return path


@pytest.fixture
def sources(session, lille):
    """The group of the panel, on Lille; nothing is remembered."""
    from evplanner_plugin.gui.charging_layers.charging_layers_panel import ChargingLayersPanel

    QgsSettings().remove("evplanner/imports")
    assert session.open(lille)
    panel = ChargingLayersPanel(session, "Charging layers")
    panel.ensure_built()
    panel.show()
    wait_until(lambda: not panel.sources.state.reading)
    yield panel.sources
    session.runner.cancel_all()
    for window in result_windows():
        window.close()
    panel.release()
    sip.delete(panel)


@pytest.fixture
def token():
    """Makes an entry of QGIS's authentication store with a token as its password; returns its id."""
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword("only for tests", True)
    made = []

    def make(text):
        entry = QgsAuthMethodConfig("Basic")
        entry.setName("OCPI")
        entry.setConfig("username", "ocpi")
        entry.setConfig("password", text)
        assert manager.storeAuthenticationConfig(entry)
        made.append(entry.id())
        return made[-1]

    yield make
    for each in made:
        manager.removeAuthenticationConfig(each)


def result_windows():
    return [each for each in QApplication.topLevelWidgets() if each.objectName() == "EvPlannerImportResult"]


def looked(dialog):
    wait_until(lambda: not dialog._soon.isActive() and not dialog.looking)


def at_rest(sources):
    wait_until(lambda: not sources._session.runner.busy() and not sources.state.reading)


def choose(dialog, key, header):
    """Choose a column as a user does."""
    box = dialog.mapping.boxes[key]
    box.setCurrentIndex(box.findData(header))
    box.activated.emit(box.currentIndex())
    looked(dialog)


def listed(sources):
    return [sources.list.item(row).text().split("\n")[:2] for row in range(sources.list.count())]


def test_locations_are_looked_at_corrected_imported_and_refreshed(sources, tmp_path):
    path = table(tmp_path, [*PLACES, NOWHERE])
    dialog = sources.import_charging()
    assert dialog.refusal() == "Choose a file, or give an address."
    dialog.choose_file(path)
    looked(dialog)
    assert dialog.look.mapping["latitude"] == "Breedte" and "location_id" not in dialog.look.mapping
    assert dialog.mapping.isVisible() and dialog.import_button.isEnabled()
    assert "5 charging locations can be read" in dialog.summary.text() and "line 7" in dialog.summary.text()
    choose(dialog, "latitude", "")
    assert not dialog.import_button.isEnabled() and "where the charging locations lie" in dialog.mapping.problem.text()
    choose(dialog, "latitude", "Breedte")
    choose(dialog, "location_id", "Kenteken")
    assert json.loads(dialog.parameters()["MAPPING"])["location_id"] == "Kenteken"
    dialog.fields.day.setText("2026-01-10")
    dialog.buttons.accepted.emit()
    at_rest(sources)

    assert listed(sources) == [["lijst", "5 standing · 5 new"]]
    window = result_windows()[0]
    assert window.rejected.item(0, 0).text() == "line 7" and "<b>Nergens</b>" in window.rejected.item(0, 2).text()
    assert window.save_to(tmp_path / "kept.csv") and "line 7" in (tmp_path / "kept.csv").read_text(encoding="utf-8")
    assert window.findChild(QPushButton, "EvPlannerSaveRejected").isVisible()
    assert not window.save_to(tmp_path / "none" / "kept.csv") and "could not be written" in window.problem.text()

    table(tmp_path, [*PLACES[1:], ("P7", "Nieuw", "Test NV", "51,2450", "4,8250", "22", "2", "publiek")])
    sources.refresh_selected()
    at_rest(sources)
    assert listed(sources) == [["lijst", "5 standing · 1 new · 1 gone"]]
    kept = sources.state.kept()[0]
    assert kept.mapping["location_id"] == "Kenteken" and sources.state.snapshot_days()[0] == "2026-01-10"
    gone = [each for each in Workspace.open(sources._session.workspace().path).rows("charging_location")
            if each["source"] == "lijst" and each["valid_to"]]  # fmt: skip
    assert [each["address"] for each in gone] == ["Dorp 1"]

    sources.show_changes("2026-06-01")
    wait_until(lambda: "Since 01/06/2026" in sources.said.text())
    assert sources.said.text().endswith(", 1 gone.")
    layer = sources._layer()
    changed = layer.renderer().dump()
    sources.show_standing()
    assert layer.renderer().dump() != changed and not sources.said.isVisible()


def test_what_was_said_of_a_table_is_remembered(sources, tmp_path):
    dialog = sources.import_charging()
    dialog.choose_file(table(tmp_path, PLACES))
    looked(dialog)
    choose(dialog, "location_id", "Kenteken")
    dialog.buttons.accepted.emit()
    at_rest(sources)
    again = sources.import_charging()
    again.choose_file(table(tmp_path, PLACES, name="volgende maand.csv"))
    looked(again)
    assert again.look.was_remembered and again.look.mapping["location_id"] == "Kenteken"
    assert again.mapping.boxes["location_id"].currentData() == "Kenteken" and again.mapping.remembered.isVisible()
    again.choose_file(table(tmp_path, [(*PLACES[0], "x")], (*HEAD, "Anders"), name="anders.csv"))
    looked(again)
    assert not again.look.was_remembered and "location_id" not in again.look.mapping
    again.close()


def test_nothing_goes_over_the_network_before_a_button_is_pressed(sources, monkeypatch):
    asked = []
    monkeypatch.setattr(socket.socket, "connect", lambda *given: asked.append(given))
    monkeypatch.setattr("evplanner_plugin.sync.sources.qgis_carrier.carrier_for", lambda *given: asked.append(given))
    dialog = sources.import_charging()
    for index in range(dialog.fields.source.count()):
        dialog.fields.source.setCurrentIndex(index)
        dialog.fields.source.activated.emit(index)
        looked(dialog)
    dialog.fields.source.setCurrentIndex(1)
    dialog.fields.source.activated.emit(1)
    dialog.fields.address.setText("https://example.org/ocpi/versions")
    looked(dialog)
    assert asked == [] and dialog.look is None
    assert dialog.look_button.isVisible() and dialog.import_button.isEnabled()
    dialog.close()


def test_a_server_is_asked_with_the_token_of_ocpi_and_its_refusal_leaves_the_window_as_it_was(sources, token):
    wanted = "Token " + base64.b64encode(b"geheim").decode()
    locations = [ocpi_location(number) for number in range(6)]

    def guarded(document):
        def answer(handler):
            known = handler.headers.get("Authorization") == wanted
            handler.answer(200 if known else 401, document() if known else {"status_code": 2001})
        return answer

    with Server(Handler) as server:
        there = server.url() + "/ocpi/2.2.1"
        endpoint = {"identifier": "locations", "role": "SENDER", "url": there + "/locations"}
        server.answers["/ocpi/versions"] = guarded(lambda: envelope([{"version": "2.2.1", "url": there}]))
        server.answers["/ocpi/2.2.1"] = guarded(lambda: envelope({"endpoints": [endpoint]}))
        server.answers["/ocpi/2.2.1/locations"] = guarded(lambda: envelope(locations))
        dialog = sources.import_charging()
        dialog.fields.source.setCurrentIndex(1)
        dialog.fields.source.activated.emit(1)
        dialog.fields.address.setText(server.url() + "/ocpi/versions")
        dialog.fields.name.setText("Zap")
        dialog.outside.setChecked(True)
        looked(dialog)
        dialog.look_button.click()
        looked(dialog)
        assert "refused the login" in dialog.summary.text() and not dialog.import_button.isEnabled()
        dialog.fields.login.setConfigId(token("geheim"))
        looked(dialog)
        dialog.look_button.click()
        looked(dialog)
        assert dialog.look.found == 6 and dialog.look.format == "ocpi" and dialog.import_button.isEnabled()
        dialog.buttons.accepted.emit()
        assert not dialog.isVisible()
        at_rest(sources)
        assert listed(sources) == [["Zap", "6 standing · 6 new"]] and sip.isdeleted(dialog)

        del locations[1:]
        again = sources.import_charging(sources.state.kept()[0].id)
        looked(again)
        again.buttons.accepted.emit()
        at_rest(sources)
        assert again.isVisible() and "last time it had 6" in again.failure.text()
        assert again.shrinking.text().replace("&", "") in again.failure.text() and again.import_button.isEnabled()
        assert listed(sources) == [["Zap", "6 standing · 6 new"]]
        again.shrinking.setChecked(True)
        again.buttons.accepted.emit()
        at_rest(sources)
        assert listed(sources) == [["Zap", "1 standing · 5 gone"]]


def test_a_known_source_brings_its_address_layer_and_licence(sources):
    from evplanner_plugin.sync.sources.known import known_sources

    known = next(each for each in known_sources() if each.layer == "laadpunten_public")
    dialog = sources.import_charging()
    index = dialog.fields.source.findText(known.name["en"])
    dialog.fields.source.setCurrentIndex(index)
    dialog.fields.source.activated.emit(index)
    looked(dialog)
    given = dialog.parameters()
    assert (given["SOURCE"], given["LAYER"], given["FORMAT"]) == (known.address, known.layer, known.format)
    assert known.licence in dialog.fields.told.text() and known.attribution in dialog.fields.told.text()
    assert dialog.fields.title() == known.name["en"]
    dialog.close()


def test_a_file_that_is_no_source_is_said_in_a_sentence(sources, tmp_path):
    dialog = sources.import_charging()
    for name, content in (("none.json", None), ("odd.json", b"{]"), ("empty.csv", b""), ("pole.xml", b"<a><b></a>")):
        path = tmp_path / name
        if content is not None:
            path.write_bytes(content)
        dialog.choose_file(path)
        looked(dialog)
        assert dialog.look.problem is not None and not dialog.import_button.isEnabled(), name
        assert len(dialog.summary.text()) > 20 and "Traceback" not in dialog.summary.text()
    dialog.close()


def test_use_is_looked_at_and_imported(sources, tmp_path):
    path = tmp_path / "sessies.csv"
    path.write_text(SESSIONS, encoding="utf-8")
    dialog = sources.import_use()
    assert not dialog.import_button.isEnabled()
    dialog.choose_file(path)
    looked(dialog)
    assert dialog.look.format == "sessions_csv" and dialog.look.mapping["start"] == "Start"
    choose(dialog, "start", "")
    missing = dialog.mapping.table.item(0, 0)
    assert not missing.icon().isNull() and not dialog.import_button.isEnabled()
    choose(dialog, "start", "Start")
    assert missing.icon().isNull()
    index = dialog.options["energy_unit"].findData("Wh")
    dialog.options["energy_unit"].setCurrentIndex(index)
    dialog.options["energy_unit"].activated.emit(index)
    looked(dialog)
    given = json.loads(dialog.parameters()["MAPPING"])
    assert given["energy_unit"] == "Wh" and given["energy"] == "kWh"
    assert dialog.options["energy_unit"].currentData() == "Wh"
    dialog.buttons.accepted.emit()
    at_rest(sources)
    window = result_windows()[0]
    assert ("Rejected rows", 1) in window._result.counts
    assert window._result.rejections.rows and window.warnings.text()


def test_the_panel_stays_narrow_and_says_what_can_be_done(sources, session):
    assert sources.minimumSizeHint().width() <= 270  # 300 with the margins and the scroll bar of the panel
    assert sources.list.isHidden() and "No charging locations have been imported yet." in sources.said.text()
    assert not sources.refresh_button.isEnabled() and sources.import_button.isEnabled()
    for button in (sources.import_button, sources.refresh_button, sources.map_button, sources.sheet_button):
        assert button.accessibleName() and "&" not in button.accessibleName() and button.toolTip()
    layer = sources._layer()
    layer.startEditing()
    assert "being edited" in sources.refresh_button.toolTip()
    layer.rollBack()
    session.project.clear()
    sources.state.refresh()
    assert not sources.import_button.isEnabled()


def test_the_slider_runs_over_the_layers_own_days(provider, lille):
    from evplanner_plugin.gui.charging_layers.time_slider import history_range

    layer = QgsVectorLayer(f"{lille}|layername=charging_location", "locations", "ogr")
    first, last = history_range(layer, QDate(2026, 12, 24))
    assert (first, last) == (QDate(2026, 11, 1), QDate(2026, 12, 24))
    days = [each["valid_from"] for each in Workspace.open(lille).rows("charging_location")]
    assert first.toString("yyyy-MM-dd") == min(days)
    layer.setSubsetString("\"valid_from\" = 'never'")
    assert history_range(layer) is None


def test_changes_are_asked_since_the_last_import_but_one(provider):
    from evplanner_plugin.gui.charging_layers.changes_dialog import ChangesDialog

    dialog = ChangesDialog(["2026-01-01", "2026-03-01", "2026-02-01"])
    assert dialog.chosen() == "2026-02-01" and not dialog.day.isEnabled()
    dialog.snapshots.setCurrentIndex(dialog.snapshots.count() - 1)
    dialog.day.setDate(QDate(2020, 5, 6))
    assert dialog.day.isEnabled() and dialog.chosen() == "2020-05-06"
    assert ChangesDialog([]).day.isEnabled()
