"""Marking a site for one's department: for, against, a question; with a reason, and one's own mark in sight."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from ....documents.entry_words import short_date, text_of
from ....domain.log import MARKS
from ....domain.process import Process
from ...flow_layout import ButtonRow
from ...panel import sentence_label, show_sentence
from .buttons import CHOSEN, PressButton
from .mark_icons import mark_icon
from .reason_box import ReasonBox, too_long
from .shown_site import ShownSite, refusal


class MarkBox(QWidget):
    """``said`` carries the payload of a mark; ``counter_proposal_wanted`` tells that a better place is to be drawn."""

    said = pyqtSignal(dict)
    counter_proposal_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerMarkBox")
        self._shown: ShownSite | None = None
        self._process: Process | None = None
        self._loaded = ("", "")
        self.buttons = self._mark_buttons()
        self.reason = ReasonBox("EvPlannerMarkReason", self.tr("Reason of the mark"))
        self.reason.setToolTip(self.tr("Reason of the mark, from the process"))
        self.remark = QLineEdit()
        self.remark.setObjectName("EvPlannerMarkRemark")
        self.remark.setPlaceholderText(self.tr("Remark (optional)"))
        self.remark.setAccessibleName(self.tr("Remark with the mark"))
        self.note = sentence_label("EvPlannerOwnMark")
        self.update_button = PressButton(
            "EvPlannerUpdateMark", self.tr("&Update Mark"), None, self.tr("Record the other reason with your mark")
        )
        self.counter_button = PressButton(
            "EvPlannerCounterProposal",
            self.tr("Counter-Proposal…"),
            QgsApplication.getThemeIcon("/mActionCapturePoint.svg"),
            self._counter_tip(),
        )
        self.counter_button.setFlat(True)
        self.counter_button.setStyleSheet("text-align: left; padding: 2px;")
        self.reason.currentIndexChanged.connect(self._edited)
        self.remark.textChanged.connect(self._edited)
        self.remark.returnPressed.connect(self._update)
        self.update_button.clicked.connect(self._update)
        self.counter_button.clicked.connect(lambda: self.counter_proposal_wanted.emit())
        self._lay_out()

    def show_site(self, shown: ShownSite | None) -> None:
        """Show the author's own mark of ``shown``; what is being filled in about the same site stays."""
        other = shown is None or self._shown is None or shown.id != self._shown.id
        self._shown = shown
        if shown is not None and shown.process is not self._process:
            self._process = shown.process
            other = True
            self.reason.offer(shown.process, shown.process.reasons_for("marked"), self.tr("Reason (optional)"))
        if other or not self._is_edited():
            self._load()
        self._show_own()
        self._allow()

    def accepted(self) -> None:
        """The log has the mark."""
        self._load()
        self._show_own()

    def focus(self, mark: str) -> None:
        """Put the keyboard on the button of ``mark``."""
        self.buttons.get(mark, self.buttons["up"]).setFocus()

    def _mark_buttons(self) -> dict[str, PressButton]:
        titles = {"up": self.tr("&For"), "down": self.tr("&Against"), "question": self.tr("&Question")}
        tips = {
            "up": self.tr("Mark that your department is in favour of this site"),
            "down": self.tr("Mark that your department is against this site"),
            "question": self.tr("Mark that your department has a question about this site"),
        }
        buttons = {}
        for mark in MARKS:
            button = PressButton(f"EvPlannerMark_{mark}", titles[mark], mark_icon(mark), tips[mark])
            button.setCheckable(True)
            button.setStyleSheet(f"QPushButton:checked {{ {CHOSEN} }}")
            button.setProperty("tip", tips[mark])
            button.clicked.connect(lambda checked=False, mark=mark: self._say(mark))
            buttons[mark] = button
        return buttons

    def _say(self, mark: str) -> None:
        self._show_own()  # a press alone changes nothing: the log does
        if self._shown is None or self._shown.refusal("marked"):
            return
        problem = too_long(self.remark.text())
        if not problem and self._process.reason_required("marked") and not self.reason.code():
            problem = self.tr("Choose a reason first.")
            self.reason.setFocus()
        show_sentence(self.note, problem or self._own_words())
        if not problem:
            self.said.emit({"mark": mark, "reason": self.reason.code(), "remark": self.remark.text().strip()})

    def _update(self) -> None:
        own = self._shown.own_mark if self._shown is not None else None
        if own is not None and self._is_edited() and self.update_button.isVisibleTo(self):
            self._say(text_of(own.payload, "mark"))

    def _load(self) -> None:
        """The reason and the remark of the author's own mark; a free reason of former versions counts as remark."""
        own = self._shown.own_mark if self._shown is not None else None
        reason, remark = (text_of(own.payload, key) for key in ("reason", "remark")) if own else ("", "")
        for field in (self.reason, self.remark):
            field.blockSignals(True)
        if not self.reason.choose(reason) and reason:
            remark = " – ".join(part for part in (reason, remark) if part)
        self.remark.setText(remark)
        self.remark.setCursorPosition(0)
        for field in (self.reason, self.remark):
            field.blockSignals(False)
        self._loaded = (self.reason.code(), self.remark.text())
        self._edited()

    def _is_edited(self) -> bool:
        return (self.reason.code(), self.remark.text()) != self._loaded

    def _edited(self, *_) -> None:
        own = self._shown.own_mark if self._shown is not None else None
        known = own is not None and text_of(own.payload, "mark") in MARKS
        self.update_button.setVisible(known and self._is_edited() and not refusal(self._shown, "marked"))

    def _show_own(self) -> None:
        own = self._shown.own_mark if self._shown is not None else None
        given = text_of(own.payload, "mark") if own is not None else ""
        for mark, button in self.buttons.items():
            button.setChecked(mark == given)
        show_sentence(self.note, self._own_words())
        self._edited()

    def _own_words(self) -> str:
        own = self._shown.own_mark if self._shown is not None else None
        if own is None:
            return ""
        return self.tr("Your mark of {date}; another press changes it.").format(date=short_date(own.at))

    def _allow(self) -> None:
        reason = refusal(self._shown, "marked")
        for button in self.buttons.values():
            button.allow(reason, str(button.property("tip")))
        for field in (self.reason, self.remark):
            field.setEnabled(not reason)
        against = refusal(self._shown, "counter_proposed") or refusal(self._shown, "proposed")
        self.counter_button.allow(against, self._counter_tip())

    def _counter_tip(self) -> str:
        return self.tr("Draw a better place on the map; it is kept as a proposal of its own that names this site")

    def _lay_out(self) -> None:
        marks, fields, column = ButtonRow(), QHBoxLayout(), QVBoxLayout(self)
        for button in self.buttons.values():
            marks.add(button)
        fields.addWidget(self.reason, 1)
        fields.addWidget(self.remark, 1)
        fields.setSpacing(4)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(marks)
        column.addLayout(fields)
        for widget in (self.update_button, self.note, self.counter_button):
            column.addWidget(widget)
