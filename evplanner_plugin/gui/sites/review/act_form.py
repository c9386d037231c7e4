"""A small form for one act: what it asks for, what follows from it, and a button that carries it out."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ....algorithms.base import language
from ....documents.local_figures import DAY
from ....documents.site_words import decided_by, waiting_for
from ....domain.log import DECISIONS
from ....domain.process import Process
from ...panel import sentence_label, show_sentence
from .acts import FIELDS, Act, act_title, act_verb
from .buttons import PressButton
from .fonts import scale_letters
from .installer_box import InstallerBox
from .reason_box import ReasonBox, too_long
from .shown_site import ShownSite

_DUE_IN = 14
"""Days ahead that a due date is proposed at; the user sets the real one."""


class ActForm(QFrame):
    """``said`` carries kind and payload. Hidden until an act is asked for; Esc closes it."""

    said = pyqtSignal(str, dict)
    opened = pyqtSignal(bool)
    """Whether the form is open now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerActForm")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._shown: ShownSite | None = None
        self._process: Process | None = None
        self.act: Act | None = None
        self.title = sentence_label("EvPlannerActTitle")
        scale_letters(self.title, 1.0, bold=True)
        self.consequence = sentence_label("EvPlannerActConsequence")
        self.problem = sentence_label("EvPlannerActProblem")
        self._rows: dict[str, tuple[QLabel, QWidget]] = {}
        self._grid = QGridLayout()
        self._make_fields()
        self.confirm_button = PressButton("EvPlannerActConfirm", "")
        self.back_button = PressButton("EvPlannerActBack", self.tr("&Back"), None, self.tr("Close without recording"))
        self.confirm_button.setDefault(True)
        self.confirm_button.clicked.connect(self.confirm)
        self.back_button.clicked.connect(self.close_form)
        self._lay_out()
        self.hide()

    def open_for(self, act: Act, shown: ShownSite) -> None:
        """Ask for what ``act`` needs, with empty fields, and put the keyboard into the first of them."""
        if shown.process is not self._process:
            self._take_process(shown.process)
        self.act, self._shown = act, shown
        self._clear(act)
        for name, row in self._rows.items():
            for widget in row:
                widget.setVisible(name in FIELDS[act.kind])
        show_sentence(self.title, act_title(act, shown))
        show_sentence(self.consequence, self._consequence())
        show_sentence(self.problem, "")
        verb = act_verb(act)
        self.confirm_button.setText(verb)
        self.confirm_button.setToolTip(self.tr("Add it to the site's log (Ctrl+Return)"))
        self.setAccessibleName(act_title(act, shown))
        self.show()
        self.opened.emit(True)
        fields = FIELDS[act.kind]
        (self._rows[fields[0]][1] if fields else self.confirm_button).setFocus()

    def show_site(self, shown: ShownSite | None) -> None:
        """Close the form when another site is shown, or the act cannot be made any more."""
        if self.act is None:
            return
        if shown is None or self._shown is None or shown.id != self._shown.id or shown.refusal(self.act.kind):
            self.close_form()
            return
        self._shown = shown
        show_sentence(self.consequence, self._consequence())

    def close_form(self) -> None:
        """Ask for nothing."""
        self.act = None
        self.hide()
        self.opened.emit(False)

    def confirm(self) -> None:
        """Say what was filled in, unless something is missing."""
        if self.act is None or self._shown is None:
            return
        problem = self._problem(self.act)
        show_sentence(self.problem, problem)
        if not problem:
            self.said.emit(self.act.kind, self._payload(self.act))

    def keyPressEvent(self, event) -> None:
        """Ctrl+Return carries out, Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.confirm()
        else:
            super().keyPressEvent(event)

    def _problem(self, act: Act) -> str:
        fields = FIELDS[act.kind]
        if "reason" in fields and self._process.reason_required(act.kind) and not self.reason.code():
            self.reason.setFocus()
            return self.tr("Choose a reason first.")
        if act.kind == "assigned" and not self.department.code() and not self.actor.text().strip():
            self.department.setFocus()
            return self.tr("Choose a department, or name a person.")
        for field, text in (
            (self.remark, self.remark.text()),
            (self.actor, self.actor.text()),
            (self.installer, self.installer.name()),
        ):
            problem = too_long(text)
            if problem:
                field.setFocus()
                return problem
        return ""

    def _payload(self, act: Act) -> dict:
        readers: dict[str, Callable[[], str]] = {
            "reason": self.reason.code,
            "remark": lambda: self.remark.text().strip(),
            "department": self.department.code,
            "actor": lambda: self.actor.text().strip(),
            "due": lambda: _iso(self.due) if self.due_box.isChecked() else "",
            "on": lambda: _iso(self.on),
            "installer": self.installer.name,
            "to": self._handed_to,
        }
        payload: dict = {name: readers[name]() for name in FIELDS[act.kind]}
        if act.step:
            payload["step"] = act.step
        if act.kind in DECISIONS:
            payload["supersedes"] = [entry.id for entry in self._shown.state.decisions]
        return payload

    def _consequence(self) -> str:
        """What a decision replaces, and who has not been heard yet."""
        if self.act.kind not in DECISIONS:
            return ""
        shown, lines = self._shown, []
        who = [decided_by(entry, shown.process, shown.language) for entry in shown.state.decisions]
        if len(who) == 1:
            lines.append(self.tr("This replaces the decision of {who}.").format(who=who[0]))
        elif who:
            lines.append(self.tr("This replaces the decisions of {who}.").format(who=", ".join(who)))
        waiting = ", ".join(shown.title(code) for code in waiting_for(shown.state, shown.process))
        if waiting:
            lines.append(self.tr("Not heard yet: {departments}.").format(departments=waiting))
        return "\n".join(lines)

    def _handed_to(self) -> str:
        """Code of the actor chosen from the list, or the name that was written."""
        text = self.to.currentText().strip()
        row = self.to.findText(text)
        return str(self.to.itemData(row)) if row >= 0 else text

    def _take_process(self, process: Process) -> None:
        self._process = process
        self.department.offer(process, process.departments, self.tr("No department"))
        self.to.clear()
        for code in dict.fromkeys(step.actor for step in process.steps):
            self.to.addItem(process.title(code, language()), code)

    def _clear(self, act: Act) -> None:
        for line in (self.remark, self.actor):
            line.clear()
        self.installer.offer(self._process.installers)
        if "reason" in FIELDS[act.kind]:
            needed = self._process.reason_required(act.kind)
            none = self.tr("Choose a reason") if needed else self.tr("No reason")
            self.reason.offer(self._process, self._process.reasons_for(act.kind), none)
        self.department.setCurrentIndex(0)
        today = QDate.currentDate()
        self.on.setDate(today)
        self.on.setMaximumDate(today)
        self.due.setDate(today.addDays(_DUE_IN))
        self.due_box.setChecked(False)
        holder = self.to.findData("concession_holder")
        self.to.setCurrentIndex(max(holder, 0))

    def _make_fields(self) -> None:
        self.reason = ReasonBox("EvPlannerDecisionReason", self.tr("Reason"))
        self.department = ReasonBox("EvPlannerActDepartment", self.tr("Department"))
        self.actor, self.remark = QLineEdit(), QLineEdit()
        self.installer = InstallerBox()
        self.due, self.on = QDateEdit(), QDateEdit()
        self.due_box = QCheckBox()
        self.due_box.setObjectName("EvPlannerActDueBox")
        self.due_box.setAccessibleName(self.tr("With a due date"))
        self.due_box.setToolTip(self.tr("With a due date"))
        self.to = QComboBox()
        self.to.setEditable(True)
        self.to.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.to.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.to.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        for edit in (self.due, self.on):
            edit.setCalendarPopup(True)
            edit.setDisplayFormat(DAY)
        due = QWidget()
        row = QHBoxLayout(due)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.due_box)
        row.addWidget(self.due, 1)
        due.setFocusProxy(self.due_box)
        self.due_box.toggled.connect(self.due.setEnabled)
        self.due.setEnabled(False)
        self.due.setAccessibleName(self.tr("Due date"))
        self._add("department", self.tr("&Department"), self.department)
        self._add("actor", self.tr("Pe&rson"), self.actor, "EvPlannerActPerson")
        self._add("due", self.tr("Due date"), due, "EvPlannerActDue")
        self._add("to", self.tr("&To"), self.to, "EvPlannerActTo")
        self._add("on", self.tr("Da&te"), self.on, "EvPlannerActOn")
        self._add("installer", self.tr("&Installer"), self.installer, "EvPlannerActInstaller")
        self._add("reason", self.tr("Reaso&n"), self.reason)
        self._add("remark", self.tr("Re&mark"), self.remark, "EvPlannerActRemark")

    def _add(self, name: str, words: str, field: QWidget, object_name: str = "") -> None:
        label = QLabel(words)
        label.setBuddy(field)
        if object_name:
            field.setObjectName(object_name)
        field.setAccessibleName(words.replace("&", ""))
        row = self._grid.rowCount()
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(field, row, 1)
        self._rows[name] = (label, field)

    def _lay_out(self) -> None:
        self._grid.setColumnStretch(1, 1)
        self._grid.setVerticalSpacing(4)
        buttons, column = QHBoxLayout(), QVBoxLayout(self)
        buttons.addWidget(self.back_button, 1)
        buttons.addWidget(self.confirm_button, 2)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(4)
        column.addWidget(self.title)
        column.addWidget(self.consequence)
        column.addLayout(self._grid)
        column.addWidget(self.problem)
        column.addLayout(buttons)


def _iso(edit: QDateEdit) -> str:
    return edit.date().toString(Qt.DateFormat.ISODate)
