"""What can be done with all selected sites; shown while more than one is."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QFrame, QHBoxLayout, QLabel, QMenu, QSizePolicy, QToolButton, QWidget

from ....algorithms.base import language
from ....documents.local_figures import number
from ... import settings
from ..review.mark_icons import mark_icon
from ..store.listed_site import ListedSite
from .bulk_dialog import BULK_ACTS, BulkAct, BulkDialog
from .bulk_run import BulkRun

_ICONS = {
    "commented": "/mActionTextAnnotation.svg",
    "assigned": "/mActionAddGroup.svg",
    "approved": "/mIconSuccess.svg",
    "rejected": "/mIconDelete.svg",
    "published": "/mActionShowAllLayers.svg",
    "unpublished": "/mActionHideAllLayers.svg",
}


class BulkBar(QFrame):
    """“12 sites selected” and a menu. ``done`` brings how many entries were made, ``export_wanted`` the sites' ids."""

    done = pyqtSignal(int)
    export_wanted = pyqtSignal(list)

    def __init__(self, session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerBulkBar")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._session = session
        self._ids: list[str] = []
        self.run = BulkRun(session, self)
        self.run.ended.connect(self.done)
        self.label = QLabel()
        self.label.setObjectName("EvPlannerBulkCount")
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._allow)
        self.actions_by_act = {act: self._action(act) for act in BULK_ACTS}
        self.menu.addSeparator()
        export = self.menu.addAction(
            QgsApplication.getThemeIcon("/mActionFileSave.svg"), self.tr("Record of Sites…")
        )
        export.setObjectName("EvPlannerBulkExport")
        export.triggered.connect(lambda: self.export_wanted.emit(list(self._ids)))
        self.button = QToolButton()
        self.button.setObjectName("EvPlannerBulkMenu")
        self.button.setText(self.tr("Act on All"))
        self.button.setToolTip(self.tr("Mark, comment, assign, decide, publish or export all selected sites at once"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self.menu)
        self.button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 2, 6, 2)
        row.addWidget(self.label, 1)
        row.addWidget(self.button)
        self.hide()

    def show_selection(self, site_ids: Sequence[str]) -> None:
        """Offer to act on these sites, where they are several."""
        self._ids = list(site_ids)
        self.label.setText(self.tr("{count} sites selected").format(count=number(len(self._ids))))
        self.setVisible(len(self._ids) > 1)

    def ask(self, act: BulkAct) -> None:
        """Ask what to record, then do it."""
        store, sites = self._session.sites, self._sites()
        if not sites or self.refusal(act):
            return
        dialog = BulkDialog(act, sites, store.process, self.window())
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.run.start([site.row.id for site in sites if act.changes(site)], act.kind, dialog.payload())
        dialog.deleteLater()

    def refusal(self, act: BulkAct) -> str:
        """Why the author may not do this; empty when they may."""
        author, process = settings.author(), self._session.sites.process
        if not author.complete():
            return self.tr("Say in the options who you are.")
        if not process.may(author.role, act.kind):
            return self.tr("The role {role} may not do this.").format(role=process.title(author.role, language()))
        if not any(map(act.changes, self._sites())):
            shown = self.tr("All of these sites are shown to residents already.")
            return shown if act.public else self.tr("None of these sites is shown to residents.")
        return ""

    def _sites(self) -> list[ListedSite]:
        """The selected sites that are listed."""
        sites = map(self._session.sites.listed_site, self._ids)
        return [site for site in sites if site is not None]

    def _action(self, act: BulkAct):
        icon = mark_icon(act.mark) if act.mark else QgsApplication.getThemeIcon(_ICONS[act.name])
        action = self.menu.addAction(icon, f"{act.title()}…")
        action.setObjectName(f"EvPlannerBulk_{act.name}")
        action.triggered.connect(lambda checked=False: self.ask(act))
        return action

    def _allow(self) -> None:
        for act, action in self.actions_by_act.items():
            reason = self.refusal(act)
            action.setEnabled(not reason and not self.run.running())
            action.setToolTip(reason)
