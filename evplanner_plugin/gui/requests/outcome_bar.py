"""The line under the table in which a person notes what came of requests, and saves it."""

from __future__ import annotations

from qgis.gui import QgsDateTimeEdit
from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...documents.local_figures import DAY, counted
from ...domain.requests.words import OUTCOMES
from ..panel import sentence_label, show_sentence
from .request_words import outcome_title


class OutcomeBar(QWidget):
    """``noted`` (outcome, day or None), ``saved`` and ``undone`` ask for what the buttons say."""

    noted = pyqtSignal(str, object)
    saved = pyqtSignal()
    undone = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outcome = QComboBox()
        self.outcome.setObjectName("EvPlannerRequestOutcome")
        self.outcome.setAccessibleName(self.tr("Outcome of the selected requests"))
        for code in (*OUTCOMES, ""):
            self.outcome.addItem(outcome_title(code), code)
        self.day = QgsDateTimeEdit()
        self.day.setObjectName("EvPlannerRequestDecidedOn")
        self.day.setAccessibleName(self.tr("Decided on"))
        self.day.setDisplayFormat(DAY)
        self.day.setAllowNull(True)
        self.day.setCalendarPopup(True)
        self.day.setDate(QDate.currentDate())
        # Qt reserves no room for the sign that empties the field.
        self.day.setMinimumWidth(self.day.sizeHint().width() + 2 * self.day.fontMetrics().height())
        self.button = QPushButton(self.tr("&Note Outcome"))
        self.button.setObjectName("EvPlannerNoteOutcome")
        self.button.setAutoDefault(False)  # Enter in the search must not note anything
        self.button.clicked.connect(lambda checked=False: self.noted.emit(self.outcome.currentData(), self._day()))
        label, on = QLabel(self.tr("O&utcome of the selection")), QLabel(self.tr("deci&ded on"))
        label.setBuddy(self.outcome)
        on.setBuddy(self.day)
        line = QHBoxLayout()
        for widget in (label, self.outcome, on, self.day, self.button):
            line.addWidget(widget)
        line.addStretch(1)
        self.waiting = sentence_label("EvPlannerRequestsUnsaved")
        self.save, self.undo = QPushButton(self.tr("Sa&ve")), QPushButton(self.tr("Und&o"))
        for button, name, signal in (
            (self.save, "EvPlannerSaveOutcomes", self.saved), (self.undo, "EvPlannerUndoOutcome", self.undone),
        ):  # fmt: skip
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda checked=False, signal=signal: signal.emit())
        second = QHBoxLayout()
        second.addWidget(self.waiting, 1)
        second.addWidget(self.save)
        second.addWidget(self.undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(line)
        column.addLayout(second)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_unsaved(0, "")

    def show_unsaved(self, count: int, layer: str) -> None:
        """Say how many outcomes wait to be saved."""
        one = self.tr("{count} outcome is not saved yet; saving saves all edits of the layer {layer}.")
        many = self.tr("{count} outcomes are not saved yet; saving saves all edits of the layer {layer}.")
        show_sentence(self.waiting, counted(one, many, count, layer=layer) if count else "")
        self.save.setVisible(bool(count))
        self.undo.setVisible(bool(count))

    def allow(self, reason: str) -> None:
        """Let an outcome be noted, or say why not."""
        for widget in (self.outcome, self.day, self.button):
            widget.setEnabled(not reason)
        self.button.setToolTip(reason)

    def _day(self) -> QDate | None:
        return None if self.day.isNull() else self.day.date()
