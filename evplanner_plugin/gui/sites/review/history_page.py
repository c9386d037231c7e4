"""The tab *History*: how far the process is, and everything that happened."""

from __future__ import annotations

from datetime import date

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ....documents.entry_words import short_date
from ...panel import sentence_label, show_sentence
from .shown_site import ShownSite
from .step_course import StepCourseView
from .timeline import Timeline


class HistoryPage(QWidget):
    """The course of the steps, who has the site in hand, and the log."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerHistoryPage")
        self.course = StepCourseView()
        self.assigned = sentence_label("EvPlannerAssigned")
        self.timeline = Timeline()
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 6, 4, 4)
        column.setSpacing(6)
        column.addWidget(self.course)
        column.addWidget(self.assigned)
        column.addWidget(self.timeline, 1)

    def show_site(self, shown: ShownSite | None, today: date) -> None:
        """Show ``shown``, or nothing."""
        self.course.show_site(shown, today)
        show_sentence(self.assigned, self._assigned_words(shown))
        if shown is None:
            self.timeline.show_entries("", (), frozenset(), None)
        else:
            self.timeline.show_entries(shown.id, shown.state.entries, shown.unsaved, shown.process)

    def _assigned_words(self, shown: ShownSite | None) -> str:
        given = shown.state.assignment if shown is not None else None
        if given is None:
            return ""
        department = shown.title(given.department) if given.department else ""
        whom = " – ".join(part[:100] for part in (department, given.actor) if part)
        if not whom:
            return ""
        words = self.tr("Assigned to {whom}").format(whom=whom)
        return words + (" – " + self.tr("by {date}").format(date=short_date(given.due)) if given.due else "")
