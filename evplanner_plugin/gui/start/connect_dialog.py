"""Connecting with the central API that colleagues share: address, login, workspace, first exchange."""

from __future__ import annotations

from pathlib import Path

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from ...documents.local_figures import number
from .. import settings
from ..help.topic_key import add_help_key
from ..login_field import login_field
from ..panel import sentence_label, show_sentence
from .municipality_field import MunicipalityField
from .opening import open_workspace
from .workspace_file_field import WorkspaceFileField


class ConnectDialog(QDialog):
    """Asks what is needed, makes or opens the workspace, and exchanges for the first time.

    Each step can be done again where it failed: nothing that was reached is lost.
    """

    def __init__(self, session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        from ..options.connection_check import ConnectionCheck

        add_help_key(self, "sync")
        self.setObjectName("EvPlannerConnect")
        self.setWindowTitle(self.tr("Connect to Our Central API"))
        self.setWindowModality(Qt.WindowModality.NonModal)
        self._session = session
        self._run = None
        self._checked = ConnectionCheck(self)
        self._checked.ended.connect(self._tested)
        self.said = sentence_label("EvPlannerConnectSaid")
        column = QVBoxLayout(self)
        column.addLayout(self._form())
        column.addWidget(self.said)
        column.addStretch(1)
        column.addWidget(self._buttons())
        self.resize(480, 420)
        self.finished.connect(lambda *_: self._release())
        self._choose()

    def connect_now(self) -> None:
        """Keep address and login, make or open the workspace, then sync; a second press while it runs cancels."""
        if self._run is not None:
            self._run.cancel()
            return
        settings.set_central_address(self.address.text())
        settings.set_central_login(self.login.configId())
        self._session.options_changed.emit()
        workspace = self._session.workspace()
        if self._wants_new() and not self._is_open(self.new_file.path()):
            nis, path = self.municipality.chosen()[0], self.new_file.path()
            parameters = {"NIS": nis, "OUTPUT": str(path)}
            self._start("createworkspace", parameters, self.tr("Create workspace"), self._created)
        elif self._wants_new() or self._is_open(Path(self.old_file.filePath())):
            self._sync(workspace.path)
        elif open_workspace(self._session, self.old_file.filePath()):
            self._sync(Path(self.old_file.filePath()))
        else:
            show_sentence(self.said, self._session.messages.last_error)

    def test(self) -> None:
        """Ask the server what it is."""
        show_sentence(self.said, self.tr("Asking the server…"))
        workspace = self._session.workspace()
        path = Path(workspace.path) if workspace is not None else None
        self._checked.start(self.address.text().strip(), self.login.configId(), path)

    def _form(self) -> QFormLayout:
        self.address = QLineEdit(settings.central_address())
        self.address.setObjectName("EvPlannerConnectAddress")
        self.address.setPlaceholderText("https://…")
        self.login = login_field("EvPlannerConnectLogin", self)
        self.login.setConfigId(settings.central_login())
        self.new = QRadioButton(self.tr("Make a new workspace"))
        self.old = QRadioButton(self.tr("Take a workspace that is there"))
        choices = QButtonGroup(self)
        for button, name in ((self.new, "EvPlannerConnectNew"), (self.old, "EvPlannerConnectOld")):
            button.setObjectName(name)
            choices.addButton(button)
        self.new.setChecked(True)
        self.municipality, self.new_file = MunicipalityField(self), WorkspaceFileField(self)
        self.old_file = QgsFileWidget(self)
        self.old_file.setObjectName("EvPlannerConnectFile")
        self.old_file.setFilter("GeoPackage (*.gpkg)")
        self.old_file.setDefaultRoot(settings.start_for_workspaces())
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(self.tr("Address"), self.address)
        form.addRow(self.tr("Login"), self.login)
        form.addRow(self.new)
        form.addRow(self.tr("Municipality"), self.municipality)
        form.addRow(self.tr("File"), self.new_file)
        form.addRow(self.old)
        form.addRow(self.tr("Workspace"), self.old_file)
        self.address.textChanged.connect(self._choose)
        self.new.toggled.connect(self._choose)
        self.municipality.editTextChanged.connect(self._propose)
        self.new_file.changed.connect(self._choose)
        self.old_file.fileChanged.connect(self._choose)
        return form

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.test_button = QPushButton(self.tr("&Test"))
        self.test_button.setObjectName("EvPlannerConnectTest")
        self.test_button.setAutoDefault(False)
        self.connect_button = QPushButton(self.tr("&Connect"))
        self.connect_button.setObjectName("EvPlannerConnectNow")
        buttons.addButton(self.test_button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.connect_button, QDialogButtonBox.ButtonRole.ActionRole)
        self.test_button.clicked.connect(self.test)
        self.connect_button.clicked.connect(self.connect_now)
        buttons.rejected.connect(self.reject)
        return buttons

    def _wants_new(self) -> bool:
        return self.new.isChecked()

    def _is_open(self, path: Path | None) -> bool:
        workspace = self._session.workspace()
        return workspace is not None and path is not None and Path(workspace.path) == path

    def _propose(self, *_) -> None:
        name = self.municipality.proposed_name()
        if name:
            self.new_file.propose(name)
        self._choose()

    def _choose(self, *_) -> None:
        """Enable what belongs to the choice, and say with the button's tip what is missing."""
        new = self._wants_new()
        for widget in (self.municipality, self.new_file):
            widget.setEnabled(new)
        self.old_file.setEnabled(not new)
        reason = self._reason()
        running = self._run is not None
        self.test_button.setEnabled(bool(self.address.text().strip()) and not running)
        self.connect_button.setText(self.tr("&Cancel") if running else self.tr("&Connect"))
        self.connect_button.setEnabled(running or not reason)
        self.connect_button.setToolTip(reason)

    def _reason(self) -> str:
        if not self.address.text().strip():
            return self.tr("Fill in the address of the central API.")
        if not self._wants_new():
            found = Path(self.old_file.filePath()).is_file()
            return "" if found else self.tr("Choose the workspace's file.")
        if self._is_open(self.new_file.path()):
            return ""  # it was made, and the exchange failed: once more
        return self.tr("Choose a municipality.") if self.municipality.chosen() is None else self.new_file.problem()

    def _created(self, run) -> None:
        path = run.results["OUTPUT"]
        self._run = None
        if open_workspace(self._session, path):
            self._sync(Path(path))
        self._choose()

    def _sync(self, path: Path) -> None:
        parameters = {
            "WORKSPACE": str(path), "URL": settings.central_address(), "AUTHCFG": settings.central_login(),
            "ACTOR": settings.author().name,
        }  # fmt: skip
        self._start("sync", parameters, self.tr("Sync with the central API"), self._synchronised)

    def _start(self, name: str, parameters: dict, title: str, then) -> None:
        show_sentence(self.said, self.tr("{step}…").format(step=title))
        self._run = self._session.runner.run(
            name, parameters, title=title, on_success=then, on_failure=self._failed
        )
        self._choose()

    def _synchronised(self, run) -> None:
        self._run = None
        self._session.workspace_written()
        self._session.messages.success(
            self.tr("Connected: {pulled} received, {pushed} sent.").format(
                pulled=number(run.results["PULLED"]), pushed=number(run.results["PUSHED"])
            )
        )
        self.accept()

    def _failed(self, sentence: str) -> None:
        """Say what went wrong; what was made stays, and Connect goes on from there."""
        self._run = None
        self._session.workspace_written()
        if sentence and self._session.workspace() is not None:
            kept = self.tr("The workspace is kept: press Connect to try again, or work offline and sync later.")
            sentence = f"{sentence} {kept}"
        show_sentence(self.said, sentence)
        self._choose()

    def _tested(self, sentence: str, usable: bool) -> None:
        show_sentence(self.said, sentence)

    def _release(self) -> None:
        self._checked.cancel()
        if self._run is not None:
            self._run.cancel()
