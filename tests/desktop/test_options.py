"""Options, project page and the window About with real widgets: what they keep, what obeys it, what they never tell."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsSettings
from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QAbstractItemModel, Qt
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtTest import QAbstractItemModelTester, QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QCheckBox, QLabel, QWidget

from evplanner_plugin.documents import workspace_project
from evplanner_plugin.gui import messages, settings
from evplanner_plugin.gui.about.about_dialog import AboutDialog
from evplanner_plugin.gui.options import connection_check
from evplanner_plugin.gui.options.options_page import OptionsPage
from evplanner_plugin.gui.project_page.project_page import ProjectPage
from evplanner_plugin.gui.project_page.thresholds_model import BAND, DEFAULT, SOURCE, TITLE, VALUE
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.parameters import read_parameters
from evplanner_plugin.workspace.store import Workspace
from tests.desktop.panel_fixture import wait_until
from tests.unit.sync.test_look import TABLES

pytest_plugins = ["tests.desktop.panel_fixture"]

SECRET = "Zq7-hunter2-Zq7"


@pytest.fixture(autouse=True)
def own_settings():
    """No setting of one test reaches another, and no error."""
    QgsSettings().remove("evplanner")
    messages.forget_errors()
    yield
    QgsSettings().remove("evplanner")


@pytest.fixture(scope="module")
def town_file(tmp_path_factory):
    """A new workspace, made once."""
    path = tmp_path_factory.mktemp("town") / "lille.gpkg"
    create_workspace(path, "13019")
    return path


@pytest.fixture
def lille(town_file, tmp_path):
    """A copy of it that the test may write to."""
    return Path(shutil.copy(town_file, tmp_path / "lille.gpkg"))


@pytest.fixture
def town(session, lille):
    """The workspace, remembered by the project; its layers are not in it, which would take most of the time."""
    workspace_project.remember(session.project, lille)
    assert session.workspace() is not None
    return lille


@pytest.fixture
def page(session):
    page = OptionsPage(session)
    yield page
    sip.delete(page)


@pytest.fixture
def project_page(session):
    """Makes project pages, read to the end."""
    made = []

    def make() -> ProjectPage:
        made.append(ProjectPage(session))
        wait_until(lambda: made[-1].complete, 30)
        return made[-1]

    yield make
    QTest.qWait(50)
    for each in made:
        sip.delete(each)


@pytest.fixture
def about(session):
    """Makes windows About, read to the end."""
    made = []

    def make() -> AboutDialog:
        made.append(AboutDialog(session))
        wait_until(made[-1].complete, 30)
        return made[-1]

    yield make
    for each in made:
        sip.delete(each)


def everything_set() -> dict:
    kept = QgsSettings()
    return {key: kept.value(key) for key in kept.allKeys() if key.startswith("evplanner/")}


# -- the options page -----------------------------------------------------------------------------------------


def fill_in(page: OptionsPage, folder: Path) -> None:
    page.author.name.setText("Noor")
    page.connections.address.setText("https://laden.example.be/api/")
    page.documents.language.setCurrentIndex(page.documents.language.findData("fr"))
    for field in (page.folders.workspaces, page.folders.documents, page.folders.demo):
        field.setFilePath(str(folder))
    for box in (page.behaviour.network, page.behaviour.follow, page.behaviour.advance, page.privacy.places):
        box.setChecked(not box.isChecked())


def test_nothing_is_kept_before_ok(page, tmp_path):
    before = everything_set()
    fill_in(page, tmp_path)
    assert everything_set() == before


def test_ok_keeps_everything_and_tells(page, session, tmp_path):
    told = []
    session.options_changed.connect(lambda: told.append(True))
    fill_in(page, tmp_path)
    page.apply()
    assert settings.author().name == "Noor"
    assert settings.central_address() == "https://laden.example.be/api"
    assert settings.documents_language() == "fr" and settings.documents_language_chosen()
    assert settings.workspaces_folder() == settings.documents_folder() == settings.demo_folder() == str(tmp_path)
    assert not settings.warn_on_network_drive() and not settings.map_follows_sites()
    assert settings.advance_after_marking() and settings.keep_photo_places()
    assert told and not messages.last_errors()
    again = OptionsPage(session)
    assert again.documents.language.currentData() == "fr" and again.folders.demo.filePath() == str(tmp_path)
    assert not again.behaviour.network.isChecked() and again.privacy.places.isChecked()
    sip.delete(again)


def test_a_profile_that_cannot_be_written_is_told(page, monkeypatch):
    monkeypatch.setattr(settings, "can_be_kept", lambda: False)
    page.apply()
    assert "until QGIS closes" in messages.last_errors()[0].sentence


def test_whether_settings_can_be_kept_is_seen_on_the_file(tmp_path, monkeypatch):
    class Elsewhere:
        def sync(self):
            pass

        def fileName(self):
            return str(self.place)

    monkeypatch.setattr(settings, "QgsSettings", Elsewhere)
    Elsewhere.place = tmp_path / "QGIS3.ini"
    assert settings.can_be_kept()
    (tmp_path / "file").touch()
    Elsewhere.place = tmp_path / "file" / "QGIS3.ini"
    assert not settings.can_be_kept()


@pytest.mark.parametrize("points", [9, 18])
def test_the_page_fits_a_narrow_place_and_scrolls(page, points):
    font = QApplication.font()
    font.setPointSize(points)
    page.setFont(font)
    page.resize(400 if points == 9 else 660, 400)
    page.show()
    QTest.qWait(50)
    content = page.area.widget()
    assert content.minimumSizeHint().width() <= page.area.viewport().width()
    assert content.height() > page.area.viewport().height() and page.area.verticalScrollBar().maximum() > 0


def test_every_field_has_a_name_and_no_letter_breaks_a_word_that_qgis_searches_for(page):
    for widget in page.findChildren(QWidget):
        if isinstance(widget, (QLabel, QAbstractButton)) and not _within(widget, QgsAuthConfigSelect):
            assert "&" not in widget.text()
    for name in ("AuthorName", "AuthorRole", "OptionsAddress", "OptionsLogin", "DocumentsLanguage"):
        field = page.findChild(QWidget, f"EvPlanner{name}")
        assert any(label.buddy() is field for label in page.findChildren(QLabel)), name
    for field in (page.folders.workspaces, page.folders.documents, page.folders.demo):
        assert any(label.buddy() is field.lineEdit() for label in page.findChildren(QLabel))
    for box in page.findChildren(QCheckBox):
        assert box.objectName().startswith("EvPlanner") and box.toolTip()


def _within(widget, kind) -> bool:
    while widget is not None and not isinstance(widget, kind):
        widget = widget.parent()
    return widget is not None


def test_templates_that_dialogs_remember_can_be_forgotten(session, tmp_path):
    from evplanner_plugin.gui.documents.memory import Memory, kept_templates

    for kind in ("regulation", "site_sheets"):
        Memory(kind, "13019").keep(template=str(tmp_path / f"{kind}.odt"), folder=str(tmp_path))
    page = OptionsPage(session)
    assert page.documents.templates.count() == 2
    page.documents.templates.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert len(kept_templates()) == 2
    page.apply()
    assert [kept.kind for kept in kept_templates()] == ["site_sheets"]
    assert Memory("regulation", "13019").text("folder") == str(tmp_path)
    sip.delete(page)


def test_a_folder_that_is_away_is_told_and_the_one_last_used_is_taken(page, tmp_path):
    settings.set_last_folder(str(tmp_path))
    page.folders.documents.setFilePath(str(tmp_path / "away"))
    assert "away" in page.folders.missing.text() and page.folders.missing.isVisibleTo(page)
    page.apply()
    assert settings.start_for_documents() == str(tmp_path)
    (tmp_path / "away").mkdir()
    assert settings.start_for_documents() == str(tmp_path / "away")


def test_sources_with_a_login_are_listed_without_their_secrets(session, town):
    with closing(sqlite3.connect(town)) as connection, connection:
        connection.execute(
            "INSERT INTO charging_source (id, name, address, authcfg) VALUES ('s', 'Fluvius', ?, 'abc1234')",
            (f"https://noor:{SECRET}@data.example.be/ocpi?key={SECRET}",),
        )
    page = OptionsPage(session)
    wait_until(lambda: "Fluvius" in page.connections.sources.text(), 20)
    assert "data.example.be/ocpi" in page.connections.sources.text() and SECRET not in page.connections.sources.text()
    sip.delete(page)


# -- testing the connection -----------------------------------------------------------------------------------


def test_the_connection_is_tested_in_the_background_with_what_stands_in_the_fields(page, central_double):
    url, server = central_double
    page.connections.address.setText(url)
    page.connections.test.click()
    assert page.connections.check.running()
    wait_until(lambda: not page.connections.check.running(), 30)
    said = page.connections.answer.text()
    assert "“Laden”" in said and "fits this version" in said and "takes changes to every layer" in said
    assert settings.central_address() == "" and {method for method, *_ in server.seen} == {"GET", "OPTIONS"}
    page.connections.address.setText(url + "/other")
    assert page.connections.answer.text() == ""


@pytest.mark.parametrize(
    "address, told",
    [
        ("https://noor:hunter2@laden.example.be", "not an address"),
        ("http://laden.example.be", "not encrypted"),
        ("http://127.0.0.1:9/api", "cannot be reached"),
    ],
)
def test_a_connection_that_cannot_be_is_a_sentence(page, address, told):
    page.connections.address.setText(address)
    page.connections.test.click()
    wait_until(lambda: not page.connections.check.running(), 30)
    assert told in page.connections.answer.text() and "hunter2" not in page.connections.answer.text()
    assert messages.last_errors()[0].sentence == page.connections.answer.text()


def test_a_test_can_be_stopped(page, slow_server):
    page.connections.address.setText(slow_server)
    page.connections.test.click()
    QTest.qWait(100)
    page.connections.test.click()
    assert not page.connections.check.running() and "stopped" in page.connections.answer.text()


@pytest.fixture
def central_double():
    """A central API without features on this machine: what tests/unit/sync/test_look.py has in memory, served."""
    from http.server import BaseHTTPRequestHandler

    from tests.unit.sync.test_look import URL, Central
    from tests.web_server import Server

    central = Central()

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self):
            path = self.path.partition("?")[0]
            self.server.seen.append((self.command, path))
            reply = central.request(self.command, URL + path)
            self.send_response(reply.status)
            for name, value in reply.headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(reply.body)))
            self.end_headers()
            self.wfile.write(reply.body)

        do_OPTIONS = do_GET

        def log_message(self, *_):
            pass

    with Server(Handler) as server:
        yield server.url(), server


@pytest.fixture
def slow_server():
    """The address of a server that takes a connection and says nothing."""
    import socket

    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"


# -- what obeys the options -----------------------------------------------------------------------------------


def test_documents_come_in_the_language_of_the_options(session, town, tmp_path, monkeypatch):
    from evplanner_plugin.gui.charging_layers.sources_group import SourcesGroup
    from evplanner_plugin.gui.dashboard.export_menu import Export
    from evplanner_plugin.gui.documents.documents_menu import DocumentsMenu
    from evplanner_plugin.gui.documents.handover_dialog import HandoverDialog
    from evplanner_plugin.gui.documents.site_sheets_dialog import SiteSheetsDialog

    given = []
    monkeypatch.setattr(session.runner, "run", lambda name, parameters, **_: given.append((name, parameters)))
    settings.set_documents_folder(str(tmp_path))
    parent = QWidget()
    menu = DocumentsMenu(session, list, parent)
    for language in ("fr", "nl"):
        settings.set_documents_language(language)
        menu.write_record(tmp_path / "a.ods", [])
        Export(session, parent).write(tmp_path / "b.pdf", ("", "", ""))
        group = SourcesGroup(session)
        group.write_sheet(str(tmp_path / "c.pdf"))
        group.release()
        sip.delete(group)
        for kind in (SiteSheetsDialog, HandoverDialog):
            dialog = kind(session, [])
            given.append((kind.__name__, dialog.parameters()))
            assert any(str(value).startswith(str(tmp_path)) for value in dialog.parameters().values())
            dialog.reject()
        assert {parameters["LANGUAGE"] for _, parameters in given} == {language} and len(given) == 5
        given.clear()
    menu.release()
    sip.delete(parent)


def test_the_language_of_documents_follows_a_french_interface_until_one_is_chosen(monkeypatch):
    assert settings.documents_language() == "nl"
    monkeypatch.setattr(settings.QgsApplication, "locale", staticmethod(lambda: "fr_BE"))
    assert settings.documents_language() == "fr"
    settings.set_documents_language("nl")
    assert settings.documents_language() == "nl"


def test_panels_and_dialogs_obey_at_once(session, town, tmp_path):
    from evplanner_plugin.gui.new_workspace_dialog import NewWorkspaceDialog
    from evplanner_plugin.gui.sites.photos.adding_box import AddingBox
    from evplanner_plugin.gui.sites.sites_panel import SitesPanel

    panel = SitesPanel(session, "Sites")
    panel.ensure_built()
    box = AddingBox(session)
    assert panel.steps.follow.isChecked() and not panel.more.advance_action.isChecked()
    assert not box.keep_location.isChecked()
    page = OptionsPage(session)
    fill_in(page, tmp_path)
    page.apply()
    assert not panel.steps.follow.isChecked() and panel.more.advance_action.isChecked()
    box.show_site("another", "")
    assert box.keep_location.isChecked()
    dialog = NewWorkspaceDialog()
    dialog.municipality.setCurrentIndex(3)
    assert dialog.chosen()[1].parent == tmp_path
    panel.release()
    for widget in (dialog, page, box, panel):
        sip.delete(widget)


# -- the project page -----------------------------------------------------------------------------------------


def row_of(page: ProjectPage, id_: str) -> int:
    model = page.thresholds.model
    return next(row for row in range(model.rowCount()) if model.parameter(row).id == id_)


def put(page: ProjectPage, id_: str, column: int, text: str) -> bool:
    model = page.thresholds.model
    return model.setData(model.index(row_of(page, id_), column), text)


def shown(page: ProjectPage, id_: str, column: int) -> str:
    model = page.thresholds.model
    return model.data(model.index(row_of(page, id_), column))


def test_the_page_tells_which_workspace_it_is(session, town, project_page):
    page = project_page()
    texts = [label.text() for label in page.workspace.findChildren(QLabel)]
    assert "Lille (13019)" in texts and "EPSG:31370" in texts
    assert page.workspace.file.filePath() == str(town)
    assert page.rules.processes.topLevelItemCount() == 2
    assert "(followed)" in page.rules.processes.topLevelItem(0).text(0)
    assert page.rules.texts.topLevelItemCount() > 5
    assert all(page.rules.texts.topLevelItem(row).text(3) for row in range(page.rules.texts.topLevelItemCount()))


def test_thresholds_are_written_upon_ok_and_not_before(session, town, project_page):
    page = project_page()
    QAbstractItemModelTester(page.thresholds.model, QAbstractItemModelTester.FailureReportingMode.Warning)
    told = []
    session.data_changed.connect(lambda: told.append(True))
    before = read_parameters(Workspace.open(town))
    assert shown(page, "walking_distance", TITLE) == "Walking distance"
    assert shown(page, "pv_yield", BAND) == "930 – 1060"
    assert put(page, "walking_distance", VALUE, "300")
    assert put(page, "walking_distance", SOURCE, "Council of 3 March 2026")
    assert put(page, "parking_revenue_per_bay_year", VALUE, "0")
    bold = page.thresholds.model.data(
        page.thresholds.model.index(row_of(page, "walking_distance"), VALUE), Qt.ItemDataRole.FontRole
    )
    assert bold.bold() and shown(page, "walking_distance", DEFAULT) == "250"
    QTest.qWait(200)
    assert read_parameters(Workspace.open(town)) == before
    page.apply()
    wait_until(lambda: told, 20)
    after = read_parameters(Workspace.open(town))
    assert after["walking_distance"].value == 300.0 and after["walking_distance"].source == "Council of 3 March 2026"
    assert after["parking_revenue_per_bay_year"].value == 0.0
    assert "Set by the municipality" in after["parking_revenue_per_bay_year"].source
    assert len([id_ for id_ in after if after[id_] != before[id_]]) == 2
    assert not page.thresholds.model.changes()


def test_a_value_that_cannot_be_is_refused_with_a_sentence_and_leaves_the_old_one(session, town, project_page):
    page = project_page()
    for id_, text, told in (
        ("walking_distance", "near", "near"),
        ("equivalent_semi_public_share", "2", "from 0 to 1"),
        ("pv_yield_low", "2000", "wrong way round"),
        ("amounts_vat", "often", "excluded, included"),
    ):
        before = shown(page, id_, VALUE)
        assert not put(page, id_, VALUE, text)
        assert told in page.thresholds.problem.text()
        assert page.thresholds.problem.isVisibleTo(page.thresholds)
        assert shown(page, id_, VALUE) == before
    assert not page.thresholds.model.changes()
    assert put(page, "walking_distance", VALUE, "260") and not page.thresholds.problem.text()


def test_reset_gives_back_value_and_source(session, town, project_page):
    page = project_page()
    tab = page.thresholds
    assert not tab.reset_button.isEnabled()
    before = shown(page, "walking_distance", SOURCE)
    assert put(page, "walking_distance", VALUE, "300") and shown(page, "walking_distance", SOURCE) != before
    tab.search.setText("walking")
    assert tab.shown.rowCount() >= 1
    tab.table.selectRow(next(row for row in range(tab.shown.rowCount())
                             if tab.shown.index(row, TITLE).data() == "Walking distance"))  # fmt: skip
    assert "Wandelafstand" in tab.remark.text()
    tab.reset_button.click()
    assert shown(page, "walking_distance", VALUE) == "250" and shown(page, "walking_distance", SOURCE) == before
    assert not tab.model.changes()


def test_only_what_is_looked_for_is_listed(session, town, project_page):
    page = project_page()
    tab = page.thresholds
    whole = tab.shown.rowCount()
    tab.subject.setCurrentIndex(tab.subject.findData("market"))
    assert 0 < tab.shown.rowCount() < whole
    tab.subject.setCurrentIndex(0)
    tab.changed.setChecked(True)
    assert tab.shown.rowCount() == 0
    assert put(page, "walking_distance", VALUE, "300")
    tab.changed.setChecked(False)
    tab.changed.setChecked(True)
    assert tab.shown.rowCount() == 1


def test_while_a_layer_is_edited_nothing_can_be_changed_and_a_sentence_says_so(session, lille, project_page):
    assert session.open(lille)
    page = project_page()
    assert put(page, "walking_distance", VALUE, "300")
    layer = workspace_project.layer_of(session.project, "proposed_site")
    assert layer.startEditing()
    page.apply()
    assert "being edited" in messages.last_errors()[0].sentence
    other = project_page()
    assert "being edited" in other.thresholds.notice.text() and not put(other, "walking_distance", VALUE, "301")
    layer.rollBack()
    QTest.qWait(200)
    assert read_parameters(Workspace.open(lille))["walking_distance"].value == 250.0


def test_a_write_that_fails_is_told_and_can_be_tried_again(session, town, project_page):
    page = project_page()
    assert put(page, "walking_distance", VALUE, "300")
    with closing(sqlite3.connect(town)) as connection, connection:
        connection.execute("CREATE TRIGGER no BEFORE UPDATE ON parameter BEGIN SELECT RAISE(ABORT, 'full'); END")
    page.apply()
    wait_until(messages.last_errors, 20)
    assert page.thresholds.model.changes()
    with closing(sqlite3.connect(town)) as connection, connection:
        connection.execute("DROP TRIGGER no")
    told = []
    session.data_changed.connect(lambda: told.append(True))
    page.apply()
    wait_until(lambda: told, 20)
    assert read_parameters(Workspace.open(town))["walking_distance"].value == 300.0


def test_without_a_workspace_and_with_a_broken_one_the_page_says_so(session, tmp_path, project_page):
    page = project_page()
    assert "no workspace" in page.workspace.said.text()
    assert "open one first" in page.thresholds.notice.text() and page.thresholds.model.rowCount() == 0
    page.apply()
    broken = tmp_path / "broken.gpkg"
    broken.write_bytes(b"not at all" * 200)
    workspace_project.remember(session.project, broken)
    page = project_page()
    assert "broken.gpkg" in page.workspace.said.text() and page.thresholds.model.rowCount() == 0
    page.apply()
    assert broken.read_bytes() == b"not at all" * 200


def test_another_workspace_is_opened_upon_ok(session, lille, tmp_path, project_page):
    other = tmp_path / "other.gpkg"
    shutil.copy(lille, other)
    assert session.open(lille)
    page = project_page()
    page.workspace.file.setFilePath(str(other))
    assert "other.gpkg is opened" in page.workspace.change.text()
    assert workspace_project.workspace_path(session.project) == lille
    page.apply()
    assert workspace_project.workspace_path(session.project) == other
    page.workspace.file.setFilePath(str(tmp_path / "nowhere.gpkg"))
    page.apply()
    assert workspace_project.workspace_path(session.project) == other and messages.last_errors()


def test_the_path_is_kept_relative_or_absolute(session, lille, tmp_path, project_page):
    project = session.project
    assert project.write(str(tmp_path / "plan.qgs"))
    assert session.open(lille)
    variable = workspace_project.WORKSPACE_VARIABLE
    assert project.customVariables()[variable] == "./lille.gpkg"
    page = project_page()
    page.workspace.spelling.setCurrentIndex(1)
    assert project.customVariables()[variable] == "./lille.gpkg"
    page.apply()
    assert project.customVariables()[variable] == str(lille)
    assert session.open(lille) and project.customVariables()[variable] == str(lille)
    page.workspace.spelling.setCurrentIndex(0)
    page.apply()
    assert project.customVariables()[variable] == "./lille.gpkg"
    assert workspace_project.workspace_path(project) == lille


# -- About ----------------------------------------------------------------------------------------------------


def test_the_report_holds_what_helps_and_no_secret(session, town, about, monkeypatch):
    monkeypatch.setattr(Path, "home", classmethod(lambda cls: town.parent))
    settings.set_central_address(f"https://noor:{SECRET}@laden.example.be/api?token={SECRET}")
    settings.set_central_login("abc1234")
    settings.set_author(settings.Author("Noor Peeters", "planner", "mobility"))
    session.messages.error(f"It failed at https://noor:{SECRET}@x.be.", details=f"Authorization: Basic {SECRET}")
    dialog = about()
    dialog.copy()
    text = QGuiApplication.clipboard().text()
    for held in ("EV Planner: 0.", Qgis.QGIS_VERSION, "SQLite: ", "GDAL: ", "PyQt: ", "numpy: ", "Lille (13019)",
                 "~/lille.gpkg", "laden.example.be/api", "It failed at https://…@x.be"):  # fmt: skip
        assert held in text, held
    for hidden in (SECRET, "noor:", "abc1234", "Noor Peeters", str(town.parent)):
        assert hidden not in text, hidden


def test_the_screen_shows_no_secret_either(session, about, monkeypatch):
    monkeypatch.setattr(connection_check, "last_answer", lambda: f"refused: token={SECRET}")
    session.messages.error(f"It failed at https://noor:{SECRET}@x.be.", details=f"Authorization: Basic {SECRET}")
    dialog = about()
    trees = (dialog.tree, dialog.errors)
    every = Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive
    items = [item for tree in trees for item in tree.findItems("", every)]
    shown = [text for item in items for column in (0, 1) for text in (item.text(column), item.toolTip(column))]
    shown.append(dialog.details.toPlainText())
    assert any("It failed at https://…@x.be" in text for text in shown)
    assert "Authorization: …" in shown[-1]
    assert any("refused: token=…" in text for text in shown)
    assert [text for text in shown if SECRET in text or "noor" in text] == []


def test_a_missing_package_is_told_with_its_remedy(session, about, monkeypatch):
    from evplanner_plugin import packages

    monkeypatch.setattr(packages, "missing_packages", lambda names=(): [name for name in names if name == "pandas"])
    lines = [line for line in about().text().splitlines() if line.startswith("pandas: ")]
    assert len(lines) == 1 and "missing" in lines[0] and "dashboard" in lines[0]


@pytest.mark.parametrize("content", [None, b"no database at all" * 99])
def test_the_window_opens_without_a_workspace_and_with_a_broken_one(session, about, tmp_path, content):
    if content is not None:
        (tmp_path / "broken.gpkg").write_bytes(content)
        workspace_project.remember(session.project, tmp_path / "broken.gpkg")
    assert ("none is open" if content is None else "broken.gpkg is ") in about().text()


def test_the_report_is_saved_or_a_sentence_says_why_not(about, tmp_path):
    dialog = about()
    assert dialog.save_to(tmp_path / "report.txt")
    assert "EV Planner" in (tmp_path / "report.txt").read_text(encoding="utf-8")
    assert not dialog.save_to(tmp_path / "nowhere" / "report.txt")
    assert "could not be written" in dialog.said.text()


def test_the_last_errors_are_kept_in_memory_the_newest_first_and_only_so_many(session, about):
    for number in range(messages.MOST_KEPT + 5):
        session.messages.error(f"error {number}", details="because")
    kept = messages.last_errors()
    assert len(kept) == messages.MOST_KEPT and kept[0].sentence == f"error {messages.MOST_KEPT + 4}"
    dialog = about()
    assert dialog.errors.topLevelItemCount() == messages.MOST_KEPT and "because" in dialog.details.toPlainText()
    assert not [key for key in everything_set() if "error" in key]


def test_an_exception_that_passed_through_the_plugin_is_kept_and_that_of_another_is_not(session):
    own = Path(messages.__file__).as_posix()
    shape = 'Traceback (most recent call last):\n  File "{}", line 1, in run\nValueError: {}\n'
    QgsMessageLog.logMessage(shape.format(own, "ours"), "Python error", Qgis.MessageLevel.Warning)
    QgsMessageLog.logMessage(shape.format("/plugins/other/x.py", "theirs"), "Python error", Qgis.MessageLevel.Warning)
    QgsMessageLog.logMessage(f"only speaks of {own}", "Python", Qgis.MessageLevel.Info)
    assert [(error.sentence, own in error.details) for error in messages.last_errors()] == [("ValueError: ours", True)]


def test_a_folder_can_be_opened_from_its_line(about, monkeypatch):
    from evplanner_plugin.gui.about import about_dialog

    opened = []
    monkeypatch.setattr(about_dialog, "open_path", opened.append)
    dialog = about()
    assert not dialog.open_button.isEnabled()
    groups = [dialog.tree.topLevelItem(row) for row in range(dialog.tree.topLevelItemCount())]
    places = next(group for group in groups if group.text(0) == "Places")
    dialog.tree.setCurrentItem(places.child(0))
    dialog.open_button.click()
    assert opened == [Path(QgsApplication.qgisSettingsDirPath())]


def test_the_window_fits_a_small_screen(about):
    dialog = about()
    assert dialog.minimumSizeHint().width() <= 300 and isinstance(dialog.tree.model(), QAbstractItemModel)
    assert len(TABLES) > 5
