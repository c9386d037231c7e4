"""The tab *Checklist*: what has to be looked at, what the data say, and what a person says."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ....documents.entry_words import short_date, text_of
from ....documents.local_figures import counted, numbers
from ....documents.site_checklist import ChecklistItem
from ....domain.checklist import Check
from ....domain.log import ANSWERS
from ...flow_layout import ButtonRow
from ...panel import sentence_label, show_sentence
from ...potential.contribution_chart import tip
from .buttons import CHOSEN, PressButton
from .fonts import scale_letters
from .shown_site import ShownSite, refusal

ROWS_AT_ONCE = 6
"""Rows made in one go: a row has five widgets, and a whole checklist of them would hold up the window."""


class CheckRow(QFrame):
    """One question, its three answers, and who gave the present one."""

    def __init__(self, number: int, answered: Callable[[], None]) -> None:
        super().__init__()
        self.code = ""
        self.present = ""
        self.sentence = sentence_label(f"EvPlannerCheckSentence_{number}")
        self.told = sentence_label(f"EvPlannerCheckTold_{number}")
        scale_letters(self.told, 0.85)
        self.buttons: dict[str, QToolButton] = {}
        group = QButtonGroup(self)
        answers = QHBoxLayout()
        answers.setSpacing(0)
        words = {"yes": self.tr("Yes"), "no": self.tr("No"), "unknown": "?"}
        spoken = {"yes": self.tr("In order"), "no": self.tr("Not in order"), "unknown": self.tr("Unknown")}
        for answer in ANSWERS:
            button = QToolButton()
            button.setObjectName(f"EvPlannerCheck_{number}_{answer}")
            button.setText(words[answer])
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setProperty("spoken", spoken[answer])
            button.clicked.connect(lambda checked=False: answered())
            group.addButton(button)
            answers.addWidget(button)
            self.buttons[answer] = button
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.addWidget(self.sentence, 1)
        row.addLayout(answers)
        row.setAlignment(answers, Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(2, 3, 2, 3)
        column.setSpacing(1)
        column.addLayout(row)
        column.addWidget(self.told)

    def show_item(self, item: ChecklistItem, check: Check | None, told: str, refused: str) -> None:
        """Show ``item`` with the answer that counts; ``told`` says who gave it."""
        self.code, self.present = item.code, check.answer if check is not None else ""
        show_sentence(self.sentence, item.sentence[:1000])
        self.sentence.setToolTip(tip(item.source))
        self._choose(self.present)
        self.tell(told)
        for button in self.buttons.values():
            button.setEnabled(not refused)
            button.setToolTip(tip(refused or str(button.property("spoken"))))
            button.setAccessibleName(f"{item.sentence[:200]} {button.property('spoken')}")

    def tell(self, told: str) -> None:
        """Say who answered."""
        show_sentence(self.told, told)

    def answer(self) -> str:
        """The answer that is chosen now; one of a newer version as long as no other is chosen."""
        return next((answer for answer, button in self.buttons.items() if button.isChecked()), self.present)

    def changed(self) -> bool:
        """Whether another answer is chosen than the log has."""
        return self.answer() != self.present

    def _choose(self, answer: str) -> None:
        group = next(iter(self.buttons.values())).group()
        group.setExclusive(False)
        for name, button in self.buttons.items():
            button.setChecked(name == answer)
        group.setExclusive(True)


class ChecklistPage(QWidget):
    """``said`` carries the payload of a ``checked`` entry; ``check_by_data`` asks for the algorithm."""

    said = pyqtSignal(dict)
    check_by_data = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerChecklistPage")
        self._shown: ShownSite | None = None
        self._items: tuple[ChecklistItem, ...] = ()
        self._asked: Sequence[ChecklistItem] | None = ()
        self._rows: list[CheckRow] = []
        self._begun: dict[str, str] = {}
        self._more = QTimer(self)
        self._more.setSingleShot(True)
        self._more.setInterval(0)
        self._more.timeout.connect(lambda: self.show_site(self._shown, self._asked))
        self.note = sentence_label("EvPlannerChecklistNote")
        self.record_button = PressButton("EvPlannerRecordChecks", self.tr("&Record Answers"))
        self.data_button = PressButton(
            "EvPlannerCheckByData",
            self.tr("Check by &Data"),
            QgsApplication.getThemeIcon("/mActionRefresh.svg"),
        )
        self.record_button.clicked.connect(self.record)
        self.data_button.clicked.connect(lambda: self.check_by_data.emit())
        self._lay_out()

    def show_site(self, shown: ShownSite | None, items: Sequence[ChecklistItem] | None) -> None:
        """Show the checklist of ``shown``; ``None`` for ``items`` while it is being read.

        Answers that were chosen and not recorded yet stay chosen as long as the same site is shown.
        """
        same = shown is not None and self._shown is not None and shown.id == self._shown.id
        seen = {row.code for row in self._used()}
        kept = {code: answer for code, answer in self._begun.items() if code not in seen}
        self._begun = {**kept, **self.answers()} if same else {}
        self._shown = shown
        self._items = self._with_unknown(tuple(items or ()), shown)
        self._make_rows(items)
        refused = refusal(shown, "checked")
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(self._items))
            if number >= len(self._items):
                continue
            item = self._items[number]
            check = shown.state.checks.get(item.code) if shown is not None else None
            row.show_item(item, check, self._told(check), refused)
            if item.code in self._begun:
                row.buttons[self._begun[item.code]].setChecked(True)
        show_sentence(self.note, self._note(items))
        self.data_button.allow(refused, self.tr("Answer from the layers of the project what they can tell"))
        self._answered()

    def _make_rows(self, items: Sequence[ChecklistItem] | None) -> None:
        """Make the rows that are lacking, some now and the rest when the window had its turn."""
        for _ in range(min(ROWS_AT_ONCE, len(self._items) - len(self._rows))):
            row = CheckRow(len(self._rows), self._answered)
            self._rows.append(row)
            self._column.insertWidget(self._column.count() - 1, row)
        self._asked = items
        if len(self._rows) < len(self._items):
            self._more.start()

    def forget(self) -> None:
        """The log has the answers that were chosen."""
        self._begun = {}
        for row in self._used():
            row.present = row.answer()
        self._answered()

    def answers(self) -> dict[str, str]:
        """What was chosen and is not in the log yet, by rule."""
        return {row.code: row.answer() for row in self._used() if row.changed()}

    def record(self) -> None:
        """Say what was chosen, in one entry."""
        answers = self.answers()
        if answers and self._shown is not None and not self._shown.refusal("checked"):
            recipe = text_of(self._shown.state.facts, "recipe_hash")
            self.said.emit({"answers": answers, "source": "person", "recipe": recipe, "remark": ""})

    def _used(self) -> list[CheckRow]:
        return self._rows[: len(self._items)]

    def _answered(self) -> None:
        """Count what waits to be recorded."""
        count = 0
        for row in self._used():
            if row.changed():
                count += 1
                row.tell(self.tr("not recorded yet"))
            else:
                row.tell(self._told(self._shown.state.checks.get(row.code) if self._shown is not None else None))
        reason = refusal(self._shown, "checked")
        if count:
            one, many = self.tr("&Record {count} Answer"), self.tr("&Record {count} Answers")
            self.record_button.setText(counted(one, many, count))
        else:
            self.record_button.setText(self.tr("&Record Answers"))
            reason = reason or self.tr("Answer something first.")
        self.record_button.allow(reason, self.tr("Add the answers to the site's log, in one entry"))

    def _told(self, check: Check | None) -> str:
        if check is None:
            return ""
        when = short_date(check.at)
        if check.source == "data":
            words = self.tr("From the data, {date}").format(date=when)
        else:
            department = self._shown.title(check.department) if check.department else ""
            who = f"{check.actor[:80]} ({department[:80]})" if department else check.actor[:80]
            words = f"{who}, {when}"
        return words if check.answer in ANSWERS else f"{check.answer[:80]} – {words}"

    def _note(self, items: Sequence[ChecklistItem] | None) -> str:
        if self._shown is None:
            return self.tr("Select a site in the list or on the map.")
        if items is None:
            return self.tr("The checklist is being read …")
        if not self._items:
            return self.tr("The process and the recipe ask for no checks.")
        done = sum(item.code in self._shown.state.checks for item in self._items)
        return self.tr("{done} of {count} answered").format(**numbers(done=done, count=len(self._items)))

    @staticmethod
    def _with_unknown(items: tuple[ChecklistItem, ...], shown: ShownSite | None) -> tuple[ChecklistItem, ...]:
        """``items``, then what was answered to questions that nobody asks here: shown by their code."""
        if shown is None or not items:
            return items
        known = {item.code for item in items}
        return items + tuple(ChecklistItem(code, code, "") for code in shown.state.checks if code not in known)

    def _lay_out(self) -> None:
        content = QWidget()
        content.setStyleSheet(f"QToolButton:checked {{ {CHOSEN} }}")
        self._column = QVBoxLayout(content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addStretch(1)
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setMinimumHeight(110)
        self.area.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Expanding)
        self.area.setWidget(content)
        buttons, column = ButtonRow(), QVBoxLayout(self)
        buttons.add(self.data_button)
        buttons.add(self.record_button)
        column.setContentsMargins(4, 6, 4, 4)
        column.setSpacing(4)
        column.addWidget(self.note)
        column.addWidget(self.area, 1)
        column.addWidget(buttons)
