"""The start page: what the panel *Charging layers* shows while no workspace is open."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QStandardPaths
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QVBoxLayout, QWidget

from ... import bundled
from .. import settings
from ..help.topic_key import add_help_key
from ..panel import sentence_label, show_sentence, tool_button
from .big_button import BigButton
from .opening import open_project, open_workspace
from .recent import recent_workspaces

DEMO_FOLDER = ("EV Planner", "Lille demo")
"""Below the user's documents, where no other folder was chosen in the options."""


class StartPage(QWidget):
    """Three large buttons, "Open a Workspace…", and the workspaces that were opened last."""

    def __init__(self, session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerStartPage")
        add_help_key(self, "start")
        self._session = session
        self._run = None
        self.title = sentence_label("EvPlannerStartTitle")
        show_sentence(self.title, self.tr("No workspace is open. What do you want to do?"))
        self.demo = BigButton(
            "EvPlannerOpenDemo", _icon("opendemo"), self.tr("Open the Lille Demo"),
            self.tr("Look around in a town with streets, sites and decisions. Nothing is fetched."),
        )  # fmt: skip
        self.municipality = BigButton(
            "EvPlannerStartMunicipality", _icon("createworkspace"), self.tr("Start My Municipality"),
            self.tr("Choose one of 285, bring in open data and make the first map."),
        )  # fmt: skip
        self.central = BigButton(
            "EvPlannerConnectCentral", _icon("sync"), self.tr("Connect to Our Central API"),
            self.tr("Work with colleagues who share sites and charging points already."),
        )  # fmt: skip
        self.open_button = tool_button(
            "EvPlannerStartOpen", self.tr("Open a Workspace…"), QgsApplication.getThemeIcon("/mActionFileOpen.svg"),
            self.tr("Open a municipality's workspace (GeoPackage)"),
        )  # fmt: skip
        self.demo.clicked.connect(self.open_demo)
        self.municipality.clicked.connect(self.start_municipality)
        self.central.clicked.connect(self.connect_central)
        self.open_button.clicked.connect(self.ask_workspace)
        self.recent_title = QLabel(self.tr("Recent workspaces"))
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.title, self.demo, self.municipality, self.central, self.open_button, self.recent_title):
            column.addWidget(widget)
        column.addLayout(self._recent)
        self.refresh()

    def showEvent(self, event) -> None:
        """Offer the workspaces that were opened meanwhile."""
        self.refresh()
        super().showEvent(event)

    def refresh(self) -> None:
        """Show the workspaces that were opened last and are still there."""
        while self._recent.count():
            self._recent.takeAt(0).widget().deleteLater()
        found = recent_workspaces()
        self.recent_title.setVisible(bool(found))
        for number, path in enumerate(found):
            button = tool_button(f"EvPlannerRecent_{number}", path.stem, tip=str(path).replace("<", "&lt;"))
            button.clicked.connect(lambda checked=False, path=path: open_workspace(self._session, path))
            self._recent.addWidget(button)

    def open_demo(self) -> None:
        """Make the demo, or find it, as a task; then open its project. A second press while it runs cancels it."""
        if self._run is not None:
            self._run.cancel()
            return
        self._run = self._session.runner.run(
            "opendemo", {"OUTPUT": str(demo_folder())}, title=self.tr("Make the Lille demo"),
            on_success=self._demo_made, on_failure=self._demo_failed,
        )  # fmt: skip

    def start_municipality(self) -> None:
        """Open the wizard that makes a workspace of the user's own."""
        from .municipality_wizard import MunicipalityWizard

        _show(MunicipalityWizard(self._session, self.window()))

    def connect_central(self) -> None:
        """Open the window that connects a workspace with the central API."""
        from .connect_dialog import ConnectDialog

        _show(ConnectDialog(self._session, self.window()))

    def ask_workspace(self) -> None:
        """Choose a file and open it."""
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open Workspace"), settings.start_for_workspaces(), "GeoPackage (*.gpkg)"
        )
        if path:
            open_workspace(self._session, path)

    def _demo_made(self, run) -> None:
        self._run = None
        project, workspace = run.results["PROJECT"], run.results["WORKSPACE"]
        if open_project(self._session, project, workspace):
            self._session.messages.info(
                self.tr("The demo lies in {folder}. Charging points, sites and people in it are invented.").format(
                    folder=Path(workspace).parent
                )
            )

    def _demo_failed(self, sentence: str) -> None:
        """Cancelled, or nothing could be written: another folder may be chosen then."""
        self._run = None
        if sentence:
            self._session.messages.info(
                self.tr("Shall the demo come into another folder?"), action=(self.tr("Choose…"), self._choose_folder)
            )

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, self.tr("Folder for the Demo"), str(Path.home()))
        if folder:
            settings.set_demo_folder(folder)
            self.open_demo()


def demo_folder() -> Path:
    """The folder for the demo: the one of the options, else one below the user's documents."""
    chosen = settings.demo_folder()
    if chosen:
        return Path(chosen) / DEMO_FOLDER[-1]
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()).joinpath(*DEMO_FOLDER)


def _icon(name: str) -> QIcon:
    return QIcon(str(bundled.path("icons", f"{name}.svg")))


def _show(window: QWidget) -> None:
    from qgis.PyQt.QtCore import Qt

    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.show()
