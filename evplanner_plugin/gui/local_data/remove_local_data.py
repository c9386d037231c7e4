"""The window in which everything is removed that EV Planner keeps beside the user's own files."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMessageBox,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...documents.local_figures import counted, number
from ..help.topic_key import add_help_button, add_help_key
from ..panel import sentence_label, show_sentence
from ..session import Session
from . import kept_data
from .kept_data import Kept

_KEPT = Qt.ItemDataRole.UserRole


class RemoveLocalDataDialog(QDialog):
    """Lists each setting and file, all ticked; removes what is ticked after a question. Never a workspace, a backup or
    a document: those are not in the list. ``confirm`` asks the question and may be replaced by tests."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerRemoveLocalData")
        self.setWindowTitle(self.tr("Remove My Local Data"))
        self._session = session
        self.confirm = self._ask
        self.intro = sentence_label("EvPlannerLocalDataIntro")
        show_sentence(self.intro, self.tr(
            "This is what EV Planner keeps on this computer beside your own files. Workspaces, backups and documents"
            " are never removed here, and logins stay in QGIS's own store."
        ))  # fmt: skip
        self.tree = QTreeWidget()
        self.tree.setObjectName("EvPlannerLocalDataTree")
        self.tree.setAccessibleName(self.tr("What is kept"))
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.done_label = sentence_label("EvPlannerLocalDataDone")
        close = QDialogButtonBox.StandardButton.Close
        self.buttons = QDialogButtonBox(close)
        self.remove_button = self.buttons.addButton(self.tr("&Remove"), QDialogButtonBox.ButtonRole.DestructiveRole)
        self.remove_button.setObjectName("EvPlannerLocalDataRemove")
        self.remove_button.clicked.connect(lambda: self._remove_ticked())
        self.buttons.rejected.connect(self.reject)
        self.buttons.button(close).setDefault(True)
        add_help_button(self.buttons, "privacy")
        add_help_key(self, "privacy")
        layout = QVBoxLayout(self)
        for widget in (self.intro, self.tree, self.done_label, self.buttons):
            layout.addWidget(widget)
        self.resize(560, 420)
        self.tree.itemChanged.connect(lambda item, column: self._show_whether_ticked())
        self.fill()

    def fill(self) -> None:
        """List what there is now, all of it ticked."""
        self.tree.blockSignals(True)
        self.tree.clear()
        groups = (
            (self.tr("Settings"), kept_data.settings_kept()),
            (self.tr("Files in QGIS's profile"), kept_data.profile_files()),
            (self.tr("Temporary files"), kept_data.temporary_files()),
            (self.tr("Last errors, in memory only"), kept_data.errors_kept()),
        )
        for title, kept in groups:
            if kept:
                self._add_group(title, kept)
        self.tree.blockSignals(False)
        if self.tree.topLevelItemCount() == 0:
            show_sentence(self.done_label, self.tr("EV Planner keeps nothing on this computer beside your own files."))
        self._show_whether_ticked()

    def ticked(self) -> list[Kept]:
        """What would be removed."""
        found = []
        for group in map(self.tree.topLevelItem, range(self.tree.topLevelItemCount())):
            rows = map(group.child, range(group.childCount()))
            found += [row.data(0, _KEPT) for row in rows if row.checkState(0) == Qt.CheckState.Checked]
        return found

    def _add_group(self, title: str, kept: list[Kept]) -> None:
        group = QTreeWidgetItem(self.tree, [self.tr("{title} ({count})").format(title=title, count=number(len(kept)))])
        group.setFlags(group.flags() | Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsAutoTristate)
        for each in kept:
            row = QTreeWidgetItem(group, [each.title])
            row.setToolTip(0, each.title)
            row.setData(0, _KEPT, each)
            row.setFlags(row.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            row.setCheckState(0, Qt.CheckState.Checked)
        group.setExpanded(len(kept) <= 20)

    def _show_whether_ticked(self) -> None:
        self.remove_button.setEnabled(bool(self.ticked()))

    def _remove_ticked(self) -> None:
        chosen = self.ticked()
        if not chosen or not self.confirm(len(chosen)):
            return
        left = []
        for each in chosen:
            try:
                each.remove()
            except OSError as error:
                left.append(f"{each.title}: {error.strerror or error}")
        gone = len(chosen) - len(left)
        said = counted(self.tr("{count} item was removed."), self.tr("{count} items were removed."), gone)
        if left:
            said += " " + self.tr("These could not be, another program may be using them: {items}").format(
                items="; ".join(left)
            )
        self.fill()
        show_sentence(self.done_label, said)
        self._session.options_changed.emit()

    def _ask(self, count: int) -> bool:
        question = counted(self.tr("Remove {count} item?"), self.tr("Remove {count} items?"), count)
        sure = QMessageBox(QMessageBox.Icon.Warning, self.windowTitle(), question, parent=self)
        sure.setInformativeText(self.tr("EV Planner then starts as if it were new. This cannot be undone."))
        remove = sure.addButton(self.tr("Remove"), QMessageBox.ButtonRole.DestructiveRole)
        keep = sure.addButton(QMessageBox.StandardButton.Cancel)
        sure.setDefaultButton(keep)
        sure.exec()
        return sure.clickedButton() is remove
