"""Asking since which day changes are to be shown."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QComboBox, QDateEdit, QDialog, QDialogButtonBox, QFormLayout, QLabel, QWidget

from ...documents.local_figures import DAY
from ..help.topic_key import add_help_key


class ChangesDialog(QDialog):
    """A day: that of a former snapshot, or any other."""

    def __init__(self, snapshot_days: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "import#changes")
        self.setObjectName("EvPlannerChangesSince")
        self.setWindowTitle(self.tr("Show Changes Since"))
        self.snapshots = QComboBox()
        self.snapshots.setObjectName("EvPlannerChangesSnapshot")
        days = sorted(set(snapshot_days), reverse=True)
        for day in days:
            self.snapshots.addItem(day, day)
        self.snapshots.addItem(self.tr("another day"), "")
        self.day = QDateEdit()
        self.day.setObjectName("EvPlannerChangesDay")
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(DAY)
        self.day.setDate(QDate.currentDate().addYears(-1))
        form = QFormLayout(self)
        form.addRow(self.tr("&Import of"), self.snapshots)
        form.addRow(self.tr("&Day"), self.day)
        note = QLabel(self.tr("What came after this day is shown as new, what went after it as gone."))
        note.setWordWrap(True)
        form.addRow(note)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form.addRow(self.buttons)
        self.snapshots.currentIndexChanged.connect(self._snapshot_chosen)
        # The last import but one: since then is what people ask first.
        self.snapshots.setCurrentIndex(1 if len(days) > 1 else 0)
        self._snapshot_chosen()

    def chosen(self) -> str:
        """The day, as ``2026-03-31``."""
        return self.day.date().toString(Qt.DateFormat.ISODate)

    def _snapshot_chosen(self, *_) -> None:
        day = self.snapshots.currentData()
        self.day.setEnabled(not day)
        if day:
            self.day.setDate(QDate.fromString(day, Qt.DateFormat.ISODate))
