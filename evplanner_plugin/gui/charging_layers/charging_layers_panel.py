"""The panel *Charging layers*: which workspace, which central API, and what the last exchange did."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QDialog,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from ... import bundled
from ...documents.local_figures import number
from ...documents.workspace_project import layers_of
from .. import settings
from ..login_field import login_field
from ..panel import Panel, sentence_label, show_sentence, tool_button
from ..start.data_dialog import show_open_data
from ..start.opening import open_workspace
from ..start.recent import remember_workspace
from ..start.start_page import StartPage
from ..task_runner import RunningAlgorithm
from .refused_features import refused_names, zoom_to_feature
from .sources_group import SourcesGroup
from .sync_report import RefusedChange, SyncReport
from .sync_report_view import SyncReportView


class ChargingLayersPanel(Panel):
    """Workspace, sources, central API and exchange."""

    OBJECT_NAME = "EvPlannerChargingLayersPanel"
    HELP = "charging_layers"

    def build(self, layout: QVBoxLayout) -> Iterator[None]:
        """Make the groups and show what is known."""
        self._run: RunningAlgorithm | None = None
        self._watched: list = []
        self.start = StartPage(self.session)
        yield
        self.sources = SourcesGroup(self.session)
        yield
        self.open_groups = QWidget()
        column = QVBoxLayout(self.open_groups)
        column.setContentsMargins(0, 0, 0, 0)
        for make in (self._workspace_group, lambda: self.sources, self._central_group, self._report_group):
            column.addWidget(make())
            yield
        layout.addWidget(self.start)
        layout.addWidget(self.open_groups)
        # The panel must be wide enough for what it shows later, too.
        layout.addItem(QSpacerItem(self.open_groups.minimumSizeHint().width(), 0))
        layout.addStretch(1)
        self.session.workspace_changed.connect(self._workspace_changed)
        self.session.options_changed.connect(self._read_options)
        self._read_options()
        self._workspace_changed()

    def release(self) -> None:
        """Stop watching the layers."""
        if self.built:
            self._watch([])
            self.sources.release()
            self.session.sync_state.changed.disconnect(self._show_state)

    def open_workspace(self, path: str | Path) -> bool:
        """Open the workspace at ``path`` and zoom to it."""
        return open_workspace(self.session, path)

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
        self.data_button = tool_button(
            "EvPlannerOpenDataButton",
            self.tr("Open Data…"),
            QIcon(str(bundled.path("icons", "importopendata.svg"))),
            self.tr("What a potential map needs, what is there, and where the rest can be had"),
        )
        self.data_button.clicked.connect(lambda: show_open_data(self.session, self.window()))
        buttons = QHBoxLayout()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.new_button)
        column = QVBoxLayout(group)
        column.addWidget(self.workspace_label)
        column.addWidget(self.path_label)
        column.addLayout(buttons)
        column.addWidget(self.data_button)
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
        self.login = login_field("EvPlannerCentralLogin", group)
        login_label = QLabel(self.tr("&Login"))
        login_label.setBuddy(self.login)
        self.sync_button = QPushButton(self.tr("&Sync"))
        self.sync_button.setObjectName("EvPlannerSync")
        self.sync_button.clicked.connect(lambda: self.synchronise())
        self.reason = sentence_label("EvPlannerSyncReason")
        self.options_button = QPushButton(self.tr("&Options…"))
        self.options_button.setObjectName("EvPlannerSyncOptions")
        self.options_button.setToolTip(self.tr("Address, login and test of the connection with the central API"))
        self.options_button.clicked.connect(self.session.show_options)
        self.address.textChanged.connect(self._address_changed)
        self.login.selectedConfigIdChanged.connect(settings.set_central_login)
        # Labels above the fields: beside them, QGIS's login chooser draws over itself in a narrow panel.
        column = QVBoxLayout(group)
        for widget in (
            address_label, self.address, login_label, self.login, self.sync_button, self.reason, self.options_button
        ):
            column.addWidget(widget)
        return group

    def _report_group(self) -> QGroupBox:
        self.report = SyncReportView(self.session.project)
        self.report.conflicts_wanted.connect(self.session.show_conflicts)
        self.report.removals_wanted.connect(lambda: self.synchronise(many_removals=True))
        self.report.removals_unwanted.connect(lambda: self._take_back({"REMOVALS": True}, []))
        self.report.photos_wanted.connect(self.fetch_photos)
        self.report.undo_wanted.connect(self.undo_refused)
        self.report.zoom_wanted.connect(lambda change: zoom_to_feature(self.session, change.collection, change.id))
        self.session.sync_state.changed.connect(self._show_state)
        return self.report

    def synchronise(self, *, many_removals: bool = False) -> None:
        """Exchange with the central API as a task; a second press while it runs cancels it.

        ``many_removals``: send removals too that were held back because there are so many of them.
        """
        if self._run is not None:
            self._run.cancel()
            return
        parameters = self._central_parameters()
        if parameters is None:
            return
        self._run = self.session.runner.run(
            "sync",
            {**parameters, "ACTOR": settings.author().name, "MANY_REMOVALS": many_removals},
            title=self.tr("Sync with the central API"),
            on_success=self._synchronised,
            on_failure=self._failed,
        )
        self._update_state()

    def fetch_photos(self) -> None:
        """Fetch the images of photos that are on the server only, as a task."""
        parameters = self._central_parameters()
        if parameters is None or self._run is not None:
            return
        self._run = self.session.runner.run(
            "fetchphotos",
            parameters,
            title=self.tr("Make photos available offline"),
            on_success=self._fetched,
            on_failure=self._ended,
        )
        self._update_state()

    def undo_refused(self, changes: list[RefusedChange]) -> None:
        """Give up changes that the central API refused, after a backup."""
        for collection in dict.fromkeys(change.collection for change in changes):
            chosen = [change for change in changes if change.collection == collection]
            ids = ",".join(change.id for change in chosen)
            self._take_back({"COLLECTION": collection, "IDS": ids}, chosen)

    def _take_back(self, parameters: dict, changes: list[RefusedChange]) -> None:
        workspace = self.session.workspace()
        if workspace is None:
            return
        self.session.runner.run(
            "takeback",
            {"WORKSPACE": str(workspace.path), **parameters},
            title=self.tr("Undo unsent changes"),
            on_success=lambda run: self._taken_back(run, changes),
            on_failure=lambda sentence: self.session.workspace_written(),
        )

    def _taken_back(self, run: RunningAlgorithm, changes: list[RefusedChange]) -> None:
        self.report.take_away(changes)
        if not changes:
            self.report.removals_settled()
        self.report.show_backups([run.results["BACKUP"]])
        self.session.workspace_written()
        self.session.messages.success(
            self.tr("{count} undone; the backup is {name}.").format(
                count=number(run.results["UNDONE"]), name=Path(run.results["BACKUP"]).name
            )
        )

    def _central_parameters(self) -> dict | None:
        """Workspace, address and login; ``None`` where the exchange cannot run, which is shown then."""
        workspace = self.session.workspace()
        if workspace is None or self._why_not():
            self._update_state()
            return None
        return {
            "WORKSPACE": str(workspace.path),
            "URL": settings.central_address(),
            "AUTHCFG": settings.central_login(),
        }

    def _synchronised(self, run: RunningAlgorithm) -> None:
        report = SyncReport.read(run.results, run.feedback.warnings)
        self.report.show_report(report, refused_names(self.session.workspace(), report.refused))
        self._ended()
        self.session.messages.success(
            self.tr("Sync done: {pulled} received, {pushed} sent.").format(
                pulled=number(report.total.pulled), pushed=number(report.total.pushed)
            )
        )

    def _fetched(self, run: RunningAlgorithm) -> None:
        self._ended()
        self.session.messages.success(
            self.tr("{count} photos are available offline now.").format(count=number(run.results.get("FETCHED", 0)))
        )

    def _failed(self, sentence: str) -> None:
        self.report.show_failure(sentence)
        self._ended()

    def _ended(self, *_) -> None:
        """A run with the central API is over; what came in before a failure is in the workspace all the same."""
        self._run = None
        self.session.workspace_written()
        self._update_state()

    def _workspace_changed(self) -> None:
        workspace = self.session.workspace()
        self.start.setVisible(workspace is None)
        self.open_groups.setVisible(workspace is not None)
        if workspace is not None:
            remember_workspace(Path(workspace.path))
            show_sentence(self.workspace_label, f"{workspace.municipality} ({workspace.nis})")
            path = str(workspace.path)
            self.path_label.setText(Path(path).name)
            self.path_label.setToolTip(path.replace("<", "&lt;"))
            self.path_label.show()
        self._watch(layers_of(self.session.project))
        self.report.clear()
        self._show_state()
        self._update_state()

    def _show_state(self) -> None:
        self.report.setVisible(self.session.workspace() is not None)
        self.report.show_state(self.session.sync_state)

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
        self.options_button.setVisible(not running and not settings.central_address())
        self.sources.update_state()

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
            self, self.tr("Open Workspace"), settings.start_for_workspaces(), "GeoPackage (*.gpkg)"
        )
        if path:
            self.open_workspace(path)

    def _ask_new_workspace(self) -> None:
        from ..new_workspace_dialog import NewWorkspaceDialog

        dialog = NewWorkspaceDialog(self)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.chosen() is not None:
            nis, path = dialog.chosen()
            settings.set_last_folder(str(path.parent))
            self.create_workspace(nis, path)
        dialog.deleteLater()

