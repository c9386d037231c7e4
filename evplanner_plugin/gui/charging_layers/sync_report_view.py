"""The group *Last Sync* of the panel: what came and went, what was refused, and how things stand now."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QGroupBox,
    QHeaderView,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ... import bundled
from ...documents.local_figures import counted, local_time
from ..conflicts.conflict_text import layer_title
from ..panel import sentence_label, show_sentence
from ..potential.contribution_chart import tip
from .fitting_list import FittingList
from .sync_report import Counts, RefusedChange, SyncReport
from .sync_state import SyncState


class SyncReportView(QGroupBox):
    """Shows reports and the present state; what a button asks for is told by signals."""

    conflicts_wanted = pyqtSignal()
    removals_wanted = pyqtSignal()
    removals_unwanted = pyqtSignal()
    photos_wanted = pyqtSignal()
    undo_wanted = pyqtSignal(list)
    zoom_wanted = pyqtSignal(object)

    def __init__(self, project: QgsProject, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Last Sync"))
        self._project = project
        self._report: SyncReport | None = None
        self.last_time = sentence_label("EvPlannerLastSync")
        self.unsent = sentence_label("EvPlannerUnsent")
        self.conflicts_button = self._button("EvPlannerResolveConflicts", "", self.conflicts_wanted)
        self.conflicts_button.setIcon(QIcon(str(bundled.path("icons", "sync_conflict.svg"))))
        self.counts = self._counts_table()
        self.said = sentence_label("EvPlannerSyncRefused")
        self.refused = self._refused_list()
        self.undo_button = self._button("EvPlannerUndoRefused", self.tr("Undo My Change"), None)
        self.undo_button.clicked.connect(lambda: self.undo_wanted.emit(self.selected()))
        self.send_button = self._button("EvPlannerSendRemovals", self.tr("Send Removals Too"), self.removals_wanted)
        self.bring_back_button = self._button(
            "EvPlannerBringBack", self.tr("Bring Them Back"), self.removals_unwanted
        )
        self.photos_button = self._button(
            "EvPlannerFetchPhotos", self.tr("Make Photos Available Offline"), self.photos_wanted
        )
        self.backups = sentence_label("EvPlannerSyncBackups")
        self.folder_button = self._button("EvPlannerBackupFolder", self.tr("Open Folder"), None)
        self.folder_button.clicked.connect(self._open_folder)
        self._folder = ""
        column = QVBoxLayout(self)
        for widget in (
            self.last_time, self.unsent, self.conflicts_button, self.counts, self.said, self.send_button,
            self.bring_back_button, self.refused, self.undo_button, self.backups, self.folder_button,
            self.photos_button,
        ):  # fmt: skip
            column.addWidget(widget)
        self.clear()

    def clear(self) -> None:
        """Forget the report: another workspace is open."""
        self._report = None
        self.counts.hide()
        self.refused.clear()
        self._say("")
        self.show_backups(())
        for widget in (self.refused, self.undo_button, self.send_button, self.bring_back_button):
            widget.hide()

    def show_report(self, report: SyncReport, names: dict[tuple[str, str], str]) -> None:
        """Show what an exchange did; ``names`` gives what people call the refused features."""
        self._report = report
        self._show_counts(report)
        said = list(report.warnings)
        if not report.total.any() and not said:
            said.append(self.tr("Nothing had changed on either side."))
        self._say("\n".join(said))
        self.refused.clear()
        for refusal in report.refused:
            self._add_refusal(refusal, names.get((refusal.collection, refusal.id), refusal.id[:8]))
        self._fit_refused()
        self.send_button.setVisible(report.held_back)
        self.bring_back_button.setVisible(report.held_back)
        self.show_backups(report.backups)

    def show_failure(self, sentence: str) -> None:
        """Show why the last exchange did not come to its end."""
        self.clear()
        self._say(sentence)

    def show_state(self, state: SyncState) -> None:
        """Show how the workspace stands now."""
        last = state.last_sync()
        show_sentence(
            self.last_time, local_time(last) if last else self.tr("This workspace has not been synced yet.")
        )
        unsent, conflicts = state.unsent(), state.conflicts()
        if unsent == 0:
            sentence = self.tr("Everything is sent.") if last and not conflicts else ""
        else:
            one = self.tr("{count} change is still to be sent.")
            sentence = counted(one, self.tr("{count} changes are still to be sent."), unsent)
        show_sentence(self.unsent, sentence)
        one, many = self.tr("{count} Conflict – &Resolve…"), self.tr("{count} Conflicts – &Resolve…")
        self.conflicts_button.setText(counted(one, many, conflicts))
        self.conflicts_button.setVisible(conflicts > 0)
        self.photos_button.setVisible(state.photos_without_image > 0)
        self.photos_button.setToolTip(
            counted(
                self.tr("{count} photo has its image on the server only"),
                self.tr("{count} photos have their image on the server only"),
                state.photos_without_image,
            )
        )

    def show_backups(self, paths: Sequence[str]) -> None:
        """Name the backups that were made, and offer to open their folder."""
        names = "\n".join(Path(path).name for path in paths)
        show_sentence(self.backups, self.tr("Backup: {name}").format(name=names) if names else "")
        self._folder = str(Path(paths[-1]).parent) if paths else ""
        self.folder_button.setToolTip(tip(self._folder))
        self.folder_button.setVisible(bool(paths))

    def selected(self) -> list[RefusedChange]:
        """The refusals selected in the list."""
        return [item.data(Qt.ItemDataRole.UserRole) for item in self.refused.selectedItems()]

    def take_away(self, changes: Sequence[RefusedChange]) -> None:
        """These changes were undone: they are refused no longer."""
        for row in reversed(range(self.refused.count())):
            if self.refused.item(row).data(Qt.ItemDataRole.UserRole) in changes:
                self.refused.takeItem(row)
        self._fit_refused()

    def removals_settled(self) -> None:
        """The removals that waited were decided about."""
        self.send_button.hide()
        self.bring_back_button.hide()

    def _button(self, name: str, text: str, signal) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if signal is not None:
            button.clicked.connect(lambda: signal.emit())
        button.hide()
        return button

    def _counts_table(self) -> QTableWidget:
        table = QTableWidget(0, 4)
        table.setObjectName("EvPlannerSyncCounts")
        table.setAccessibleName(self.tr("What the last sync did"))
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        titles = (self.tr("Received"), self.tr("Sent"), self.tr("Refused"))
        table.setHorizontalHeaderItem(0, QTableWidgetItem(self.tr("Layer")))
        for column, (title, icon) in enumerate(
            zip(titles, ("/mActionArrowDown.svg", "/mActionArrowUp.svg", "/mIconWarning.svg")), start=1
        ):
            header = QTableWidgetItem(QgsApplication.getThemeIcon(icon), "")
            header.setToolTip(title)
            header.setData(Qt.ItemDataRole.AccessibleTextRole, title)
            table.setHorizontalHeaderItem(column, header)
        table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2, 3):
            table.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        table.setMinimumWidth(120)
        return table

    def _show_counts(self, report: SyncReport) -> None:
        rows = [(layer_title(self._project, name), counts) for name, counts in report.tables.items()]
        rows.append((self.tr("In all"), report.total))
        self.counts.setRowCount(len(rows))
        for row, (title, counts) in enumerate(rows):
            self._show_row(row, title, counts, last=row == len(rows) - 1)
        self.counts.resizeRowsToContents()
        height = self.counts.horizontalHeader().sizeHint().height() + 2 * self.counts.frameWidth()
        self.counts.setFixedHeight(height + sum(self.counts.rowHeight(row) for row in range(len(rows))))
        self.counts.setVisible(report.total.any())

    def _show_row(self, row: int, title: str, counts: Counts, *, last: bool) -> None:
        texts = (title, *(str(number) for number in (counts.pulled, counts.pushed, counts.refused)))
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            font = item.font()
            font.setBold(last)
            item.setFont(font)
            item.setToolTip(tip(text) if column == 0 else "")
            if column:
                item.setTextAlignment(int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter))
            self.counts.setItem(row, column, item)

    def _refused_list(self) -> QListWidget:
        refused = FittingList()
        refused.setObjectName("EvPlannerRefused")
        refused.setAccessibleName(self.tr("What the central database refused"))
        refused.setToolTip(self.tr("Double-click to see the feature on the map"))
        refused.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        refused.itemDoubleClicked.connect(lambda item: self.zoom_wanted.emit(item.data(Qt.ItemDataRole.UserRole)))
        refused.itemSelectionChanged.connect(self._selection_changed)
        return refused

    def _add_refusal(self, refusal: RefusedChange, name: str) -> None:
        item = QListWidgetItem(f"{layer_title(self._project, refusal.collection)} · {name}\n{refusal.reason}")
        item.setData(Qt.ItemDataRole.UserRole, refusal)
        self.refused.addItem(item)

    def _fit_refused(self) -> None:
        count = self.refused.count()
        self.refused.setVisible(count > 0)
        self.undo_button.setVisible(count > 0)
        self.refused.fit()
        self._selection_changed()

    def _selection_changed(self) -> None:
        chosen = bool(self.refused.selectedItems())
        self.undo_button.setEnabled(chosen)
        self.undo_button.setToolTip(
            self.tr("Make the selected features again what the central database has; a backup is made first")
            if chosen
            else self.tr("Select what was refused first.")
        )

    def _say(self, text: str) -> None:
        show_sentence(self.said, text)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder))
