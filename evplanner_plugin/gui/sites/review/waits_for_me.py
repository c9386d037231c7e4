"""What waits for the author at the site that is shown: one line each, which leads to the place to do it."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QCoreApplication, pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QVBoxLayout, QWidget

from ....documents.local_figures import counted, day
from ....domain.work_list import WorkItem
from ...potential.contribution_chart import tip
from .buttons import LeadingButton
from .shown_site import ShownSite

_MOST = 3


class WaitsForMe(QFrame):
    """``chosen`` carries the kind of the work that the user wants to do."""

    chosen = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerWaitsForMe")
        self.setAccessibleName(self.tr("What waits for you here"))
        self.setStyleSheet("QFrame#EvPlannerWaitsForMe { border: none; border-left: 3px solid #e69f00; }")
        self.buttons = [self._button(number) for number in range(_MOST)]
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 0, 0)
        column.setSpacing(0)
        for button in self.buttons:
            column.addWidget(button)
        self.hide()

    def show_work(self, shown: ShownSite | None) -> None:
        """Show what waits at ``shown``; hidden where nothing does."""
        work: Sequence[WorkItem] = shown.listed.work if shown is not None else ()
        for button, item in zip(self.buttons, list(work[:_MOST]) + [None] * _MOST):
            button.setVisible(item is not None)
            if item is None:
                continue
            words = self._words(item, shown)
            button.setText(words)
            button.setToolTip(tip(words))
            button.setAccessibleName(words)
            button.setProperty("kind", item.kind)
        self.setVisible(bool(work))

    def _button(self, number: int) -> LeadingButton:
        button = LeadingButton(f"EvPlannerWork_{number}")
        button.clicked.connect(lambda: self.chosen.emit(str(button.property("kind"))))
        return button

    def _words(self, item: WorkItem, shown: ShownSite) -> str:
        sentences = {
            "mark": self.tr("{department} has not marked this yet"),
            "decide": self.tr("Everyone has marked: decide"),
            "settle": self.tr("Settle the contradiction"),
            "mentioned": self.tr("You were called in a comment"),
            "assigned": self.tr("Assigned to you"),
            "step": self.tr("Yours to finish: {step}"),
        }
        words = sentences.get(item.kind, item.kind).format(
            department=shown.title(shown.author.department), step=shown.title(item.detail)
        )
        if item.late_days:
            words += " – " + late_words(item.late_days)
        elif item.due is not None:
            words += " – " + self.tr("by {date}").format(date=day(item.due))
        return words[:200]


def late_words(days: int) -> str:
    """By how many days something is late."""
    one = QCoreApplication.translate("review", "{count} day late")
    return counted(one, QCoreApplication.translate("review", "{count} days late"), days)
