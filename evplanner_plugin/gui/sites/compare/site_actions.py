"""Marking and approving one of the compared sites, with a reason from the process."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QMenu, QToolButton, QVBoxLayout, QWidget

from ....domain.log import MARKS
from ..review.mark_icons import mark_icon
from ..review.shown_site import ShownSite


class SiteActions(QWidget):
    """``said`` carries the kind and the payload of the entry to make, ``wanted`` tells that the site is to be shown."""

    said = pyqtSignal(str, dict)
    wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerSiteActions")
        self._shown: ShownSite | None = None
        titles = {"up": self.tr("For"), "down": self.tr("Against"), "question": self.tr("Question")}
        self.mark_buttons = {mark: self._button(f"EvPlannerCompareMark_{mark}", titles[mark]) for mark in MARKS}
        for mark, button in self.mark_buttons.items():
            button.setIcon(mark_icon(mark))
            self._offer(button, "marked", lambda reason, mark=mark: {"mark": mark, "reason": reason, "remark": ""})
        self.approve_button = self._button("EvPlannerCompareApprove", self.tr("Approve"))
        self.approve_button.setIcon(QgsApplication.getThemeIcon("/mIconSuccess.svg"))
        self._offer(self.approve_button, "approved", self._approval)
        self.show_button = self._button("EvPlannerCompareShow", self.tr("Select"))
        self.show_button.setIcon(QgsApplication.getThemeIcon("/mActionZoomToSelected.svg"))
        self.show_button.setToolTip(self.tr("Select this site in the list"))
        self.show_button.clicked.connect(lambda: self.wanted.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for buttons in (self.mark_buttons.values(), (self.approve_button, self.show_button)):
            row = QHBoxLayout()
            row.setSpacing(4)
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            column.addLayout(row)

    def show_site(self, shown: ShownSite | None) -> None:
        """Offer what the author may do with ``shown``; nothing for a site that is gone (``None``)."""
        self._shown = shown
        gone = self.tr("This site is no longer there.")
        for mark, button in self.mark_buttons.items():
            self._allow(button, gone if shown is None else shown.refusal("marked"), self._tip(mark))
        why_not = gone if shown is None else shown.refusal("approved")
        self._allow(self.approve_button, why_not, self.tr("Approve this site"))
        self.show_button.setEnabled(shown is not None)

    def _approval(self, reason: str) -> dict:
        return {"reason": reason, "remark": "", "supersedes": [entry.id for entry in self._shown.state.decisions]}

    def _offer(self, button: QToolButton, kind: str, payload) -> None:
        """Let ``button`` open a menu of reasons for ``kind``; ``payload`` makes the entry's from the one chosen."""
        menu = QMenu(button)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu.aboutToShow.connect(lambda: self._fill(menu, kind, payload))

    def _fill(self, menu: QMenu, kind: str, payload) -> None:
        menu.clear()
        if self._shown is None:
            return
        process = self._shown.process
        if not process.reason_required(kind):
            menu.addAction(self.tr("Without a Reason"), lambda: self.said.emit(kind, payload("")))
            menu.addSeparator()
        for code in process.reasons_for(kind):
            title = self._shown.title(code).replace("&", "&&")
            menu.addAction(title, lambda code=code: self.said.emit(kind, payload(code)))

    def _tip(self, mark: str) -> str:
        return {
            "up": self.tr("Mark that your department is in favour of this site"),
            "down": self.tr("Mark that your department is against this site"),
            "question": self.tr("Mark that your department has a question about this site"),
        }[mark]

    @staticmethod
    def _allow(button: QToolButton, reason: str, tip: str) -> None:
        button.setEnabled(not reason)
        button.setToolTip(reason or tip)

    @staticmethod
    def _button(name: str, text: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(text)
        button.setAccessibleName(text)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
