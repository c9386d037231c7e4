"""The menu Documents on a workspace with decided sites, and what its dialogs tell, open and run."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
import shapely
from qgis.core import QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.gui import settings
from evplanner_plugin.gui.documents import document_dialog, file_fields, made_window
from evplanner_plugin.gui.settings import Author
from evplanner_plugin.workspace.store import Workspace
from tests.desktop.panel_fixture import wait_until

NOOR = Author("Noor", "planner", "mobility")
LIES = Author("Lies", "decision_maker", "council")
SITES = {
    "s1": ("2. Dorp", 182_500, 213_540, 2),
    "s2": ("14. Heikant", 182_300, 214_600, 2),
    "s3": ("1. <b>Kerk</b> & co", 182_560, 213_560, None),
    "s4": ("3. Café Ekerslaan", 183_000, 214_000, 2),
}
SAID = (
    [(site, "proposed", {"origin": "strategic"}) for site in SITES]
    + [("s1", "approved", {}), ("s3", "approved", {})]
    + [("s1", "published", {"public": True}), ("s4", "published", {"public": True})]
)


@pytest.fixture(autouse=True)
def choices(tmp_path):
    """Noor works; nothing is remembered."""
    QgsSettings().remove("evplanner/documents")
    before = settings.last_folder()
    settings.set_last_folder(str(tmp_path))
    settings.set_author(NOOR)
    yield
    settings.set_author(Author())
    settings.set_last_folder(before)
    QgsSettings().remove("evplanner/documents")


@pytest.fixture(scope="session")
def decided_file(lille_file, tmp_path_factory):
    """Lille with four sites, two of them decided and two public, and an operator with a concession; made once."""
    path = tmp_path_factory.mktemp("decided") / "lille.gpkg"
    shutil.copy(lille_file, path)
    workspace = Workspace.open(path)
    with workspace.transaction() as connection:
        workspace.insert(
            connection, "proposed_site",
            [
                {"id": id_, "nis": "13019", "name": name, "origin": "strategic", "points": 2, "bays": bays,
                 "geometry": shapely.Point(x, y)}
                for id_, (name, x, y, bays) in SITES.items()
            ],
        )  # fmt: skip
        workspace.insert(
            connection, "site_log",
            [
                {**LogEntry.new(site, kind, LIES.name, LIES.role, LIES.department, payload).to_row(), "nis": "13019",
                 "geometry": shapely.Point(182_500, 213_540)}
                for site, kind, payload in SAID
            ],
        )  # fmt: skip
        workspace.insert(
            connection, "operator",
            [
                {"id": "o1", "nis": "13019", "name": "Laad <b>&</b> Co", "concession": "2022"},
                {"id": "o2", "nis": "13019", "name": "Zonder concessie"},
            ],
        )  # fmt: skip
    return path


@pytest.fixture
def decided(decided_file, tmp_path):
    """A copy of it that the test may write to."""
    path = tmp_path / "lille.gpkg"
    shutil.copy(decided_file, path)
    return path


@pytest.fixture
def panel(session):
    from evplanner_plugin.gui.sites.sites_panel import SitesPanel

    panel = SitesPanel(session, "Sites")
    panel.ensure_built()
    yield panel
    panel.session.runner.cancel_all()
    for window in QApplication.topLevelWidgets():
        if window.objectName() in ("EvPlannerDocumentMade", "EvPlannerImportResult"):
            window.close()
    panel.release()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    sip.delete(panel)


@pytest.fixture
def menu(panel, session, decided):
    """The menu of the panel on that workspace, with the sites read."""
    assert session.open(decided)
    wait_until(lambda: len(session.sites.listed) == 4 and not session.sites.reading)
    return panel.documents


@pytest.fixture
def told(session, monkeypatch):
    """What the message bar said, and with which button."""
    said = []
    monkeypatch.setattr(session.messages, "info", lambda text, action=None: said.append((text, action)))
    monkeypatch.setattr(session.messages, "success", lambda text: said.append((text, None)))
    monkeypatch.setattr(session.messages, "error", lambda text, **_: said.append((str(text), None)))
    return said


@pytest.fixture
def opened(monkeypatch):
    """What was opened with the computer's own programs."""
    paths = []
    for module in (document_dialog, file_fields, made_window):
        monkeypatch.setattr(module, "open_path", lambda path: paths.append(str(path)))
    return paths


@pytest.fixture
def runs(session, monkeypatch):
    """What the dialogs had run, without running it; the last one can be ended as one likes."""
    asked = []

    def run(name, parameters, *, title, on_success, on_failure=None):
        asked.append((name, dict(parameters), on_success, on_failure))

    monkeypatch.setattr(session.runner, "run", run)
    return asked


class Run:
    """A run that ended well."""

    def __init__(self, results, warnings=()):
        self.results = results
        self.feedback = type("Feedback", (), {"warnings": list(warnings)})()


def choose(panel, *site_ids):
    panel.list.take(list(site_ids), site_ids[0] if site_ids else "")


def at_rest(dialog):
    """Wait until the dialog has read what it shows."""
    timers = [getattr(dialog, "_soon", None), getattr(getattr(dialog, "places", None), "soon", None)]
    wait_until(lambda: not dialog.reading() and not any(timer is not None and timer.isActive() for timer in timers))


def press(dialog):
    assert dialog.ok.isEnabled(), dialog.problem.text()
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)


def grab(widget, name):
    folder = os.environ.get("EVPLANNER_SCREENSHOTS")
    if folder:
        widget.grab().save(str(Path(folder) / f"documents_{name}.png"))
