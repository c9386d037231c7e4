"""The panel *Charging layers*: which workspace, which central API, and what the last exchange did."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.gui import QgsAuthConfigSelect
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
)

from ..documents.vocabulary import local_time
from ..documents.workspace_project import layers_of
from . import settings
from .layer_placement import zoom_to_workspace
from .panel import Panel, sentence_label, show_sentence, tool_button
from .task_runner import RunningAlgorithm


class ChargingLayersPanel(Panel):
    """Workspace, central API and exchange."""

    OBJECT_NAME = "EvPlannerChargingLayersPanel"

    def build(self, layout: QVBoxLayout) -> None:
        """Make the three groups and show what is known."""
        self._run: RunningAlgorithm | None = None
        self._watched: list = []
        layout.addWidget(self._workspace_group())
        layout.addWidget(self._central_group())
        layout.addWidget(self._result_group())
        layout.addStretch(1)
        self.session.workspace_changed.connect(self._workspace_changed)
        self.session.options_changed.connect(self._read_options)
        self._read_options()
        self._workspace_changed()

    def release(self) -> None:
        """Stop watching the layers."""
        if self.built:
            self._watch([])

    def open_workspace(self, path: str | Path) -> bool:
        """Open the workspace at ``path`` and zoom to it."""
        if not self.session.open(path):
            return False
        settings.set_last_folder(str(Path(path).parent))
        zoom_to_workspace(self.session.iface, self.session.project)
        return True

    def create_workspace(self, nis: str, path: Path) -> None:
        """Make the workspace of municipality ``nis`` at ``path``, then open it."""
        self.session.runner.run(
            "createworkspace",
            {"NIS": nis, "OUTPUT": str(path)},
            title=self.tr("Create workspace"),
            on_success=lambda run: self.open_workspace(run.results.get("OUTPUT") or path),
        )

    def _workspace_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Workspace"))
        self.workspace_label = sentence_label("EvPlannerWorkspaceLabel")
        self.path_label = QLabel()
        self.path_label.setObjectName("EvPlannerWorkspacePath")
        self.path_label.setTextFormat(Qt.TextFormat.PlainText)
        self.open_button = tool_button(
            "EvPlannerOpenWorkspace",
            self.tr("Open…"),
            QgsApplication.getThemeIcon("/mActionFileOpen.svg"),
            self.tr("Open a municipality's workspace (GeoPackage)"),
        )
        self.new_button = tool_button(
            "EvPlannerNewWorkspaceButton",
            self.tr("New…"),
            QgsApplication.getThemeIcon("/mActionNewGeoPackageLayer.svg"),
            self.tr("Make the workspace of a Flemish municipality"),
        )
        self.open_button.clicked.connect(self._choose_workspace)
        self.new_button.clicked.connect(self._ask_new_workspace)
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.new_button)
        column = QVBoxLayout(group)
        column.addWidget(self.workspace_label)
        column.addWidget(self.path_label)
        column.addLayout(buttons)
        return group

    def _central_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Central API"))
        self.address = QLineEdit()
        self.address.setObjectName("EvPlannerCentralAddress")
        self.address.setPlaceholderText("https://…")
        self.address.setClearButtonEnabled(True)
        self.address.setToolTip(self.tr("Address of the OGC API – Features that you exchange with"))
        address_label = QLabel(self.tr("A&ddress"))
        address_label.setBuddy(self.address)
        self.login = QgsAuthConfigSelect(group)
        self.login.setObjectName("EvPlannerCentralLogin")
        self.login.setToolTip(self.tr("Login from QGIS's authentication store; leave empty when none is needed"))
        login_label = QLabel(self.tr("&Login"))
        login_label.setBuddy(self.login)
        self.sync_button = QPushButton(self.tr("&Sync"))
        self.sync_button.setObjectName("EvPlannerSync")
        self.sync_button.clicked.connect(self.synchronise)
        self.reason = sentence_label("EvPlannerSyncReason")
        self.address.textChanged.connect(self._address_changed)
        self.login.selectedConfigIdChanged.connect(settings.set_central_login)
        # Labels above the fields: beside them, QGIS's login chooser draws over itself in a narrow panel.
        column = QVBoxLayout(group)
        for widget in (address_label, self.address, login_label, self.login, self.sync_button, self.reason):
            column.addWidget(widget)
        return group

    def _result_group(self) -> QGroupBox:
        group = self.result_group = QGroupBox(self.tr("Last Sync"))
        self.last_time = sentence_label("EvPlannerLastSync")
        self.counts = QTableWidget(4, 2)
        self.counts.setObjectName("EvPlannerSyncCounts")
        self.counts.setAccessibleName(self.tr("What the last sync did"))
        self.counts.horizontalHeader().hide()
        self.counts.verticalHeader().hide()
        self.counts.setShowGrid(False)
        self.counts.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.counts.setSelectionMode(QTableWidget.SelectionMode.NoSelection)
        self.counts.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.counts.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self.refused = sentence_label("EvPlannerSyncRefused")
        column = QVBoxLayout(group)
        column.addWidget(self.last_time)
        column.addWidget(self.counts)
        column.addWidget(self.refused)
        return group

    def synchronise(self) -> None:
        """Exchange with the central API as a task; a second press while it runs cancels it."""
        if self._run is not None:
            self._run.cancel()
            return
        workspace = self.session.workspace()
        if workspace is None or self._why_not():
            self._update_state()
            return
        self._run = self.session.runner.run(
            "sync",
            {
                "WORKSPACE": str(workspace.path),
                "URL": settings.central_address(),
                "AUTHCFG": settings.central_login(),
            },
            title=self.tr("Sync with the central API"),
            on_success=self._synchronised,
            on_failure=self._failed,
        )
        self._update_state()

    def _synchronised(self, run: RunningAlgorithm) -> None:
        self._run = None
        counts = [_count(run.results.get(key)) for key in ("PULLED", "PUSHED", "CONFLICTS", "REFUSED")]
        self._show_counts(counts)
        said = list(run.feedback.warnings)
        if counts[2]:
            said.append(
                self.tr("Conflicting features were changed on both sides; neither side was overwritten.")
            )
        show_sentence(self.refused, "\n".join(said))
        self.session.workspace_written()
        self._show_last_time()
        self._update_state()
        self.session.messages.success(
            self.tr("Sync done: {pulled} received, {pushed} sent.").format(pulled=counts[0], pushed=counts[1])
        )

    def _failed(self, sentence: str) -> None:
        self._run = None
        # What came in before the failure is in the workspace: each page is complete.
        self.session.workspace_written()
        self._show_last_time()
        show_sentence(self.refused, sentence)
        self._update_state()

    def _workspace_changed(self) -> None:
        workspace = self.session.workspace()
        if workspace is None:
            show_sentence(self.workspace_label, self.tr("No workspace is open. Open one, or make a new one."))
            self.path_label.hide()
        else:
            show_sentence(self.workspace_label, f"{workspace.municipality} ({workspace.nis})")
            path = str(workspace.path)
            self.path_label.setText(Path(path).name)
            self.path_label.setToolTip(path.replace("<", "&lt;"))
            self.path_label.show()
        self._watch(layers_of(self.session.project))
        self.counts.setVisible(False)
        show_sentence(self.refused, "")
        self._show_last_time()
        self._update_state()

    def _show_last_time(self) -> None:
        workspace = self.session.workspace()
        self.result_group.setVisible(workspace is not None)
        instants = [row["synced_at"] for row in workspace.rows("sync_cursor")] if workspace is not None else []
        last = max((instant for instant in instants if instant), default="")
        show_sentence(
            self.last_time, local_time(last) if last else self.tr("This workspace has not been synced yet.")
        )

    def _show_counts(self, counts: list[int]) -> None:
        titles = (self.tr("Received"), self.tr("Sent"), self.tr("Conflicts"), self.tr("Refused"))
        for row, (title, count) in enumerate(zip(titles, counts)):
            number = QTableWidgetItem(str(count))
            number.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            self.counts.setItem(row, 0, QTableWidgetItem(title))
            self.counts.setItem(row, 1, number)
        self.counts.resizeRowsToContents()
        height = sum(self.counts.rowHeight(row) for row in range(4)) + 2 * self.counts.frameWidth()
        self.counts.setFixedHeight(height)
        self.counts.setVisible(True)

    def _why_not(self) -> str:
        """Why the sync cannot run now; empty when it can."""
        if self.session.workspace() is None:
            return self.tr("Open a workspace first.")
        if not settings.central_address():
            return self.tr("Fill in the address of the central API.")
        return self.session.refuse_while_editing()

    def _update_state(self) -> None:
        running = self._run is not None
        reason = "" if running else self._why_not()
        self.sync_button.setText(self.tr("&Cancel") if running else self.tr("&Sync"))
        icon = "/mTaskCancel.svg" if running else "/mActionRefresh.svg"
        self.sync_button.setIcon(QgsApplication.getThemeIcon(icon))
        self.sync_button.setEnabled(running or not reason)
        self.sync_button.setToolTip(reason or self.tr("Receive what others changed, send what you changed"))
        show_sentence(self.reason, reason)

    def _read_options(self) -> None:
        if self.address.text() != settings.central_address():
            self.address.setText(settings.central_address())
        if self.login.configId() != settings.central_login():
            self.login.setConfigId(settings.central_login())

    def _address_changed(self, text: str) -> None:
        settings.set_central_address(text)
        self._update_state()

    def _watch(self, layers: list) -> None:
        """Follow which layers are being edited."""
        for layer_id in self._watched:
            layer = self.session.project.mapLayer(layer_id)
            if layer is not None:
                layer.editingStarted.disconnect(self._update_state)
                layer.editingStopped.disconnect(self._update_state)
        for layer in layers:
            layer.editingStarted.connect(self._update_state)
            layer.editingStopped.connect(self._update_state)
        self._watched = [layer.id() for layer in layers]

    def _choose_workspace(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open Workspace"), settings.last_folder(), "GeoPackage (*.gpkg)"
        )
        if path:
            self.open_workspace(path)

    def _ask_new_workspace(self) -> None:
        from .new_workspace_dialog import NewWorkspaceDialog

        dialog = NewWorkspaceDialog(self)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.chosen() is not None:
            nis, path = dialog.chosen()
            settings.set_last_folder(str(path.parent))
            self.create_workspace(nis, path)


def _count(value: object) -> int:
    return len(value) if isinstance(value, (list, tuple)) else int(value or 0)
