"""Marking, commenting and deciding on the selected site, and its timeline."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.base import language
from ...documents.vocabulary import status_title
from ...domain.log import DECISIONS, MARKS
from ...domain.process import Process
from ..panel import sentence_label, show_sentence, tool_button
from ..settings import Author
from .site_states import Site
from .timeline import Timeline


class SiteDetails(QGroupBox):
    """What can be said of one site. ``said`` carries the kind and the payload of the entry to make."""

    said = pyqtSignal(str, dict)

    def __init__(self, process: Process, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerSiteDetails")
        self._process = process
        self._site: Site | None = None
        self.status = sentence_label("EvPlannerSiteStatus")
        self.timeline = Timeline(process)
        column = QVBoxLayout(self)
        column.addWidget(self.status)
        column.addLayout(self._mark_rows())
        column.addLayout(self._comment_rows())
        column.addLayout(self._decision_rows())
        column.addWidget(self.timeline, 1)
        self.show_site(None, frozenset(), Author())

    def show_site(self, site: Site | None, unsaved: frozenset[str], author: Author) -> None:
        """Show ``site`` as ``author`` may work on it; ``None`` for no site."""
        self._site = site
        self.setTitle(self.tr("Selected Site") if site is None else site.name.replace("&", "&&"))
        if site is None:
            show_sentence(self.status, self.tr("Select a site in the list or on the map."))
            self.timeline.show_entries([], frozenset())
        else:
            show_sentence(self.status, self._status_sentence(site))
            self.timeline.show_entries(site.state.entries, unsaved)
        self._update_state(author)

    def may(self, role: str, kind: str) -> bool:
        """Whether the process lets ``role`` record ``kind``."""
        return self._process.may(role, kind)

    def _status_sentence(self, site: Site) -> str:
        sentence = status_title(site.state.status)
        if site.state.status == "needs_agreement":
            who = ", ".join(
                f"{entry.actor} ({self._process.title(entry.department, language())})"
                for entry in site.state.decisions
            )
            sentence += " – " + self.tr("decisions by {who} contradict each other").format(who=who)
        return sentence

    def _update_state(self, author: Author) -> None:
        for name, button in self.mark_buttons.items():
            self._allow(button, author, "marked", self._mark_tips[name])
        self._allow(self.comment_button, author, "commented", self.tr("Add the comment to the site's log"))
        self._allow(self.approve_button, author, "approved", self.tr("Approve this site"))
        self._allow(self.reject_button, author, "rejected", self.tr("Reject this site; choose a reason first"))
        self.reason.setEnabled(self.approve_button.isEnabled() or self.reject_button.isEnabled())
        self.comment.setEnabled(self.comment_button.isEnabled())
        self.mark_reason.setEnabled(self.mark_buttons["up"].isEnabled())

    def _allow(self, button, author: Author, kind: str, tooltip: str) -> None:
        reason = ""
        if self._site is None:
            reason = self.tr("Select a site first.")
        elif not author.complete():
            reason = self.tr("Say in the options who you are.")
        elif not self._process.may(author.role, kind):
            reason = self.tr("The role {role} may not do this.").format(
                role=self._process.title(author.role, language())
            )
        button.setEnabled(not reason)
        button.setToolTip(reason or tooltip)

    def _mark_rows(self) -> QVBoxLayout:
        icons = {"up": "/mActionArrowUp.svg", "down": "/mActionArrowDown.svg", "question": "/mActionHelpContents.svg"}
        titles = {"up": self.tr("For"), "down": self.tr("Against"), "question": self.tr("Question")}
        self._mark_tips = {
            "up": self.tr("Mark that your department is in favour of this site"),
            "down": self.tr("Mark that your department is against this site"),
            "question": self.tr("Mark that your department has a question about this site"),
        }
        self.mark_reason = QLineEdit()
        self.mark_reason.setObjectName("EvPlannerMarkReason")
        self.mark_reason.setPlaceholderText(self.tr("Reason of the mark (optional)"))
        self.mark_reason.setAccessibleName(self.tr("Reason of the mark"))
        self.mark_buttons = {}
        row = QHBoxLayout()
        for mark in MARKS:
            button = tool_button(
                f"EvPlannerMark_{mark}", titles[mark], QgsApplication.getThemeIcon(icons[mark]), self._mark_tips[mark]
            )
            button.clicked.connect(lambda checked=False, mark=mark: self._mark(mark))
            self.mark_buttons[mark] = button
            row.addWidget(button)
        column = QVBoxLayout()
        column.addWidget(self.mark_reason)
        column.addLayout(row)
        return column

    def _comment_rows(self) -> QVBoxLayout:
        self.comment = QPlainTextEdit()
        self.comment.setObjectName("EvPlannerComment")
        self.comment.setPlaceholderText(self.tr("Comment"))
        self.comment.setAccessibleName(self.tr("Comment"))
        self.comment.setTabChangesFocus(True)
        self.comment.setFixedHeight(3 * self.comment.fontMetrics().lineSpacing() + 12)
        self.comment_button = QPushButton(self.tr("Add &Comment"))
        self.comment_button.setObjectName("EvPlannerAddComment")
        self.comment_button.clicked.connect(self._comment)
        column = QVBoxLayout()
        column.addWidget(self.comment)
        column.addWidget(self.comment_button)
        return column

    def _decision_rows(self) -> QVBoxLayout:
        self.reason = QComboBox()
        self.reason.setObjectName("EvPlannerDecisionReason")
        self.reason.setAccessibleName(self.tr("Reason of the decision"))
        self.reason.setToolTip(self.tr("Reason of the decision, from the process"))
        self.reason.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.reason.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.reason.addItem("", "")
        codes = dict.fromkeys(code for kind in DECISIONS for code in self._process.reasons_for(kind))
        for code in codes:
            self.reason.addItem(self._process.title(code, language()), code)
        label = QLabel(self.tr("&Reason"))
        label.setBuddy(self.reason)
        self.approve_button = tool_button(
            "EvPlannerApprove", self.tr("Approve"), QgsApplication.getThemeIcon("/mIconSuccess.svg")
        )
        self.reject_button = tool_button(
            "EvPlannerReject", self.tr("Reject"), QgsApplication.getThemeIcon("/mIconDelete.svg")
        )
        self.approve_button.clicked.connect(lambda: self._decide("approved"))
        self.reject_button.clicked.connect(lambda: self._decide("rejected"))
        reasons, decisions = QHBoxLayout(), QHBoxLayout()
        reasons.addWidget(label)
        reasons.addWidget(self.reason, 1)
        decisions.addWidget(self.approve_button)
        decisions.addWidget(self.reject_button)
        column = QVBoxLayout()
        column.addLayout(reasons)
        column.addLayout(decisions)
        return column

    def _mark(self, mark: str) -> None:
        self.said.emit("marked", {"mark": mark, "reason": self.mark_reason.text().strip()})
        self.mark_reason.clear()

    def _comment(self) -> None:
        text = self.comment.toPlainText().strip()
        if text:
            self.said.emit("commented", {"text": text, "reply_to": None})
            self.comment.clear()

    def _decide(self, kind: str) -> None:
        reason = str(self.reason.currentData() or "")
        if kind == "rejected" and not reason:
            show_sentence(self.status, self.tr("Choose the reason of the rejection first."))
            self.reason.setFocus()
            return
        seen = [entry.id for entry in self._site.state.decisions]
        self.said.emit(kind, {"reason": reason, "supersedes": seen})
        self.reason.setCurrentIndex(0)
