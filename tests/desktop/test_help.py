"""F1 and the help window: every window of ours has a topic, F1 opens it, and the page is about that window."""

from __future__ import annotations

import ast
import importlib
import types
from functools import lru_cache
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, Qt, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDialogButtonBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from evplanner_plugin.gui.help import help_window as windows
from evplanner_plugin.gui.help import pages
from evplanner_plugin.gui.help.help_window import close_help, help_window, show_help
from evplanner_plugin.gui.help.topic_key import PROPERTY
from tests.desktop.documents_fixture import *  # noqa: F403 (fixtures)
from tests.desktop.panel_fixture import project, session, wait_until  # noqa: F401 (fixtures)

pytestmark = pytest.mark.desktop

ROOT = Path(__file__).resolve().parents[2]
GUI = ROOT / "evplanner_plugin" / "gui"
WINDOWS = {"QDialog", "QMainWindow", "QWizard", "QgsDockWidget", "QgsOptionsPageWidget"}
WITHOUT = {"HelpWindow"}
"""The help itself."""

ABOUT = {
    # class: a word of the page or section that F1 must open, in English
    "ChargingLayersPanel": "charging layers", "PotentialPanel": "potential", "SitesPanel": "sites",
    "DashboardPanel": "dashboard", "PairwiseDialog": "weights", "RecipeEditor": "recipes",
    "ChangesDialog": "changed", "RegisterDialog": "register", "BulkDialog": "several", "CompareDialog": "comparing",
    "OfflinePackageDialog": "without a network", "RemarkDialog": "replacing", "ImportSitesDialog": "list",
    "PhotoDialog": "photos", "ImportResultDialog": "result", "ImportChargingDialog": "charging locations",
    "ImportUseDialog": "use", "ImportRequestsDialog": "requests", "AnswerDialog": "answers",
    "RequestsWindow": "requests", "ConflictDialog": "conflicts", "SelectSitesDialog": "selecting",
    "LayersDialog": "layers", "ProposeBestDialog": "proposing", "StabilityDialog": "stability",
    "BacktestDialog": "back-test", "LearnDialog": "learning", "TableDialog": "table", "CouncilScreen": "meeting",
    "MadeWindow": "done", "ResidentMapDialog": "resident map", "HandoverDialog": "handover",
    "ReturnDialog": "answer", "SiteSheetsDialog": "site sheets", "RegulationDialog": "regulation",
    "NewWorkspaceDialog": "workspace",
}  # fmt: skip


@lru_cache(maxsize=1)
def window_classes() -> dict[str, Path]:
    """Every class of the interface that is a window or a panel of its own, by its bases, with its file."""
    classes, files = {}, {}
    for path in GUI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                classes[node.name] = {getattr(base, "id", getattr(base, "attr", "")) for base in node.bases}
                files[node.name] = path

    def is_window(name: str) -> bool:
        return name in WINDOWS or any(is_window(base) for base in classes.get(name, ()))

    parents = {base for bases in classes.values() for base in bases}
    return {name: files[name] for name in classes if is_window(name) and name not in parents and name not in WITHOUT}


@pytest.fixture(autouse=True)
def closed():
    yield
    close_help()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def session_of_a_town(session, decided):  # noqa: F811
    assert session.open(decided)
    wait_until(lambda: len(session.sites.listed) == 4 and not session.sites.reading)
    return session


def the(name: str):
    """The class called ``name``."""
    path = window_classes().get(name) or GUI / "dashboard" / "council_screen.py"
    return getattr(importlib.import_module(".".join(path.relative_to(ROOT).with_suffix("").parts)), name)


def makers(session) -> dict:  # noqa: F811
    """How each window is made, by its class."""
    from evplanner_plugin.algorithms.recipe_choice import choose_recipe
    from evplanner_plugin.documents.insight.card import Card, Insight
    from evplanner_plugin.gui.imports.import_result import ImportResult
    from evplanner_plugin.gui.potential.site_choice import SiteChoice
    from evplanner_plugin.gui.sites.list.bulk_dialog import BULK_ACTS

    potential = QgsVectorLayer("Polygon?crs=EPSG:31370&field=score:double", "potential", "memory")
    places = QgsProject.instance()
    recipe = choose_recipe("flanders_250m")
    sites = [site.id for site in session.sites.listed]
    card = Card("stock", "What stands there?")
    insight = Insight("Lille", [card], [], "", "Lille", [], "", "", "2026-11-22", "en")

    def layers():
        from evplanner_plugin.gui.potential.role_layers import RoleLayers

        return the("LayersDialog")(recipe, RoleLayers(places), places, session.workspace())

    made = {
        "PairwiseDialog": lambda: the("PairwiseDialog")({"a": "A", "b": "B"}, {"a": 1, "b": 1}, {}),
        "RecipeEditor": lambda: the("RecipeEditor")(session, recipe),
        "ChangesDialog": lambda: the("ChangesDialog")(["2026-01-01"]),
        "BulkDialog": lambda: the("BulkDialog")(BULK_ACTS[0], list(session.sites.listed), session.sites.process),
        "CompareDialog": lambda: the("CompareDialog")(session, sites[:2]),
        "RemarkDialog": lambda: the("RemarkDialog")("Move", "Why?", True),
        "PhotoDialog": lambda: the("PhotoDialog")(session, "Photos"),
        "ImportResultDialog": lambda: the("ImportResultDialog")("Import", ImportResult([("new", 1)], "One.")),
        "ImportChargingDialog": lambda: the("ImportChargingDialog")(session, []),
        "AnswerDialog": lambda: the("AnswerDialog")(session, []),
        "SelectSitesDialog": lambda: the("SelectSitesDialog")(25, 250.0),
        "LayersDialog": layers,
        "ProposeBestDialog": lambda: the("ProposeBestDialog")(SiteChoice.of(25, 250.0)),
        "StabilityDialog": lambda: the("StabilityDialog")(),
        "BacktestDialog": lambda: the("BacktestDialog")(places, potential),
        "LearnDialog": lambda: the("LearnDialog")(places, potential),
        "TableDialog": lambda: the("TableDialog")(card, "en"),
        "CouncilScreen": lambda: the("CouncilScreen")(insight),
        "MadeWindow": lambda: the("MadeWindow")("Made", "It is made.", [ROOT / "a.odt"], []),
        "NewWorkspaceDialog": lambda: the("NewWorkspaceDialog")(),
    }
    for name in ("HandoverDialog", "RegulationDialog", "SiteSheetsDialog"):
        made[name] = lambda name=name: the(name)(session, sites[:1])
    for name in (
        "RegisterDialog", "OfflinePackageDialog", "ImportSitesDialog", "ImportUseDialog", "ImportRequestsDialog",
        "RequestsWindow", "ConflictDialog", "ReturnDialog", "ResidentMapDialog",
    ):  # fmt: skip
        made[name] = lambda name=name: the(name)(session)
    for name in ("ChargingLayersPanel", "PotentialPanel", "SitesPanel", "DashboardPanel"):
        made[name] = lambda name=name: the(name)(session, name)
    return made


def shown_title() -> str:
    """Title of the page and of the section that the help window shows, in small letters."""
    view = help_window().page
    topic, anchor = view.topic(), view.source().fragment()
    section = next(each for each in pages.sections("en") if each.topic == topic and each.anchor == anchor)
    return f"{section.page} {section.title}".lower()


def test_every_window_has_a_topic_that_exists():
    """Also those that are made elsewhere than in :func:`makers`: what their class says is read."""
    known = {section.topic + (f"#{section.anchor}" if section.anchor else "") for section in pages.sections("en")}
    for name, path in window_classes().items():
        text = path.read_text(encoding="utf-8")
        topics = [
            node.value
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value in known
        ]
        assert topics and ("add_help" in text or "HELP" in text), f"{name} in {path.name} opens no help"


def test_f1_opens_the_page_of_each_window(session_of_a_town, qgis_app):
    for name, make in makers(session_of_a_town).items():
        window = make()
        window.show()
        topic = window.property(PROPERTY)
        assert topic, name
        QTest.keyClick(window, Qt.Key.Key_F1)
        assert help_window() is not None, name
        assert ABOUT[name] in shown_title(), (name, topic, shown_title())
        box = window.findChild(QDialogButtonBox)
        if box is not None:
            button = box.button(QDialogButtonBox.StandardButton.Help)
            assert button is not None, name
            help_window().open_topic("glossary")
            button.click()
            assert ABOUT[name] in shown_title(), name
        help_window().open_topic("glossary")
        leave(window)


def leave(window) -> None:
    """Close a window for good, once it has read what it shows."""
    QTest.qWait(10)
    if callable(getattr(window, "reading", None)):
        wait_until(lambda: not window.reading(), 60)
    if hasattr(window, "release"):
        window.release()
    window.close()
    QTest.qWait(10)
    if not sip.isdeleted(window):
        window.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_f1_comes_up_from_the_fields_and_the_innermost_topic_counts(qgis_app):
    from evplanner_plugin.gui.help.topic_key import add_help_key

    whole, part = QWidget(), QWidget()
    line, edit = QLineEdit(), QPlainTextEdit()
    column = QVBoxLayout(whole)
    column.addWidget(line)
    column.addWidget(part)
    QVBoxLayout(part).addWidget(edit)
    add_help_key(whole, "sites")
    add_help_key(part, "import#use")
    add_help_key(part, "import#changes")  # said twice, the last one counts
    whole.show()
    for field, topic, anchor in ((line, "sites", ""), (edit, "import", "changes")):
        QTest.keyClick(field, Qt.Key.Key_F1)
        view = help_window().page
        assert (view.topic(), view.source().fragment()) == (topic, anchor)
        close_help()
    QTest.keyClick(line, Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier)
    assert help_window() is None
    whole.close()


def test_the_panels_have_a_button_in_their_title(session):  # noqa: F811
    from evplanner_plugin.gui.potential.potential_panel import PotentialPanel

    panel = PotentialPanel(session, "Potential")
    panel.resize(320, 700)
    panel.show()
    QTest.qWait(50)
    panel.help_button.click()
    assert help_window().page.topic() == "potential"
    leave(panel)


def test_contents_search_back_and_forward(qgis_app):
    show_help(types.SimpleNamespace(iface=None), "potential#select")
    window = help_window()
    assert window.page.topic() == "potential" and "Potential" in window.windowTitle()
    assert window.contents.count() == len(pages.topics())
    assert window.contents.currentItem().text() == pages.titles("en")["potential"]
    window.search.setText("proxy")
    assert 0 < window.contents.count() < len(pages.topics())
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.page.topic() == "trouble" and window.page.textCursor().selectedText().lower() == "proxy"
    window.search.setText("no such words at all")
    assert window.contents.count() == 1
    QTest.keyClick(window.search, Qt.Key.Key_Return)
    assert window.page.topic() == "trouble"
    window.search.clear()
    assert window.contents.count() == len(pages.topics())
    window.back.click()
    assert window.page.topic() == "potential" and window.contents.currentItem().text().endswith("Potential")
    window.forward.click()
    assert window.page.topic() == "trouble"


def test_links_stay_here_or_go_to_the_browser_only_when_pressed(qgis_app, monkeypatch):
    opened = []
    for module in (windows, importlib.import_module("evplanner_plugin.gui.help.page_view")):
        monkeypatch.setattr(module.QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    show_help(None, "charging_layers")
    view = help_window().page
    view._follow(QUrl("sync.html"))
    assert view.topic() == "sync" and opened == []
    view._follow(QUrl("https://example.org/"))
    assert view.topic() == "sync" and opened == ["https://example.org/"]
    view._follow(QUrl("file:///etc/passwd"))
    assert view.loadResource(2, QUrl("file:///etc/hostname")) is None
    help_window().browser.click()
    assert opened[1].startswith("file:") and opened[1].endswith("/help/en/sync.html")


def test_it_folds_when_narrow_and_images_fit(qgis_app):
    show_help(None, "potential#layers")
    window = help_window()
    window.resize(900, 600)
    QTest.qWait(250)
    assert window.page.verticalScrollBar().value() > 0
    assert window.contents.isVisible() and window.page.isVisible()
    widths = []
    for width in (900, 320):
        window.resize(width, 600)
        QTest.qWait(300)
        bar = window.page.horizontalScrollBar()
        assert bar.maximum() == 0, width
        widths.append(window.page.viewport().width())
        shown = window.page.cursorForPosition(window.page.viewport().rect().center()).block().text()
        assert shown, "the page is blank"
    assert window.width() == 320 and widths[1] < widths[0]
    assert not window.contents.isVisible() and window.page.isVisible()
    window.contents_button.click()
    assert window.contents.isVisible() and not window.page.isVisible()
    window.contents.itemClicked.emit(window.contents.item(0))
    assert window.page.isVisible() and window.page.topic() == pages.topics()[0]
    window.resize(900, 600)
    assert window.contents.isVisible() and window.page.isVisible()


def test_it_keeps_its_size_and_belongs_to_the_dialog_that_waits(session_of_a_town):
    show_help(None, "sites")
    first = help_window()
    first.resize(777, 555)
    first.close()
    close_help()
    show_help(None, "sites")
    assert (help_window().width(), help_window().height()) == (777, 555)
    dialog = the("StabilityDialog")()
    dialog.setModal(True)
    dialog.show()
    wait_until(lambda: QApplication.activeModalWidget() is dialog, 5)
    show_help(dialog, "evidence#stability")
    assert help_window().parentWidget() is dialog and not help_window().isModal()
    leave(dialog)
    assert help_window() is None
    show_help(None, "sites")
    assert help_window().page.topic() == "sites"


def test_every_algorithm_has_its_section_and_leads_there(provider, qgis_app):
    sections = {section.anchor: section for section in pages.sections("en") if section.topic == "algorithms"}
    for algorithm in provider.algorithms():
        url = QUrl(algorithm.helpUrl())
        assert Path(url.toLocalFile()).is_file() and url.fragment() == algorithm.name()
        assert sections[algorithm.name()].title == algorithm.displayName()
        missing = [
            each.name() for each in algorithm.parameterDefinitions()
            if not int(each.flags()) & 2 and each.name() not in sections[algorithm.name()].text
        ]  # fmt: skip
        assert not missing, (algorithm.name(), missing)
