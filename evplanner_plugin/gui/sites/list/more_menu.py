"""The menu *More*: import, comparison, the process, and how the panel behaves."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMenu, QWidget

from ....algorithms.base import error_sentence, language
from ....compat import QActionGroup
from ....errors import EvPlannerError
from ... import settings
from ...background import read_in_background

COMPARED = (2, 3)
"""How many sites can be compared."""


class MoreMenu(QMenu):
    """``selected`` gives the ids of the selected sites."""

    def __init__(self, session, selected: Callable[[], Sequence[str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerSitesMore")
        self.setToolTipsVisible(True)
        self._session, self._selected = session, selected
        self._give_up: Callable[[], None] | None = None
        self.import_action = self._action("ImportSites", self.tr("Import Sites…"), "/mActionAddLayer.svg", self._import)
        self.compare_action = self._action("CompareSites", self.tr("Compare…"), "/mActionIdentify.svg", self._compare)
        self.addSeparator()
        self.processes = self.addMenu(self.tr("Process"))
        self.processes.setObjectName("EvPlannerProcesses")
        self._group = QActionGroup(self)
        self.advance_action = self.addAction(self.tr("Go to the Next One After Marking"))
        self.advance_action.setObjectName("EvPlannerAdvance")
        self.advance_action.setCheckable(True)
        self.advance_action.setChecked(settings.advance_after_marking())
        self.advance_action.toggled.connect(settings.set_advance_after_marking)
        self.refresh_action = self._action(
            "ReadSites", self.tr("Read Again"), "/mActionRefresh.svg", session.sites.refresh
        )
        self.aboutToShow.connect(self._allow)

    def release(self) -> None:
        """Wait for nothing any more."""
        if self._give_up is not None:
            self._give_up()

    def _action(self, name: str, title: str, icon: str, respond: Callable[[], None]):
        action = self.addAction(QgsApplication.getThemeIcon(icon), title)
        action.setObjectName(f"EvPlanner{name}")
        action.triggered.connect(lambda checked=False: respond())
        return action

    def _allow(self) -> None:
        """Enable what can be done now; a tooltip says why the rest cannot."""
        chosen = list(self._selected())
        workspace = self._session.workspace()
        nothing = "" if workspace is not None else self.tr("Open a workspace first, in the panel Charging Layers.")
        author = "" if settings.author().complete() else self.tr("Say in the options who you are.")
        few = "" if len(chosen) in COMPARED else self.tr("Select two or three sites in the list first.")
        for action, reason in (
            (self.import_action, nothing or author),
            (self.compare_action, nothing or few),
            (self.refresh_action, nothing),
        ):
            action.setEnabled(not reason)
            action.setToolTip(reason)
        self._fill_processes(workspace)

    def _fill_processes(self, workspace) -> None:
        self.processes.clear()
        self.processes.setEnabled(workspace is not None and bool(self._session.sites.kept_processes))
        refusal = self._session.refuse_while_editing()
        for kept in self._session.sites.kept_processes:
            title = kept.process.title(kept.name, language()) if kept.process is not None else kept.name
            reason = refusal if kept.process is not None else error_sentence(kept.fault)
            action = self.processes.addAction(title.replace("&", "&&"))
            action.setCheckable(True)
            action.setChecked(kept.used)
            action.setEnabled(not reason)
            action.setToolTip(reason)
            self._group.addAction(action)
            action.triggered.connect(lambda checked=False, name=kept.name: self._use(name))

    def _use(self, name: str) -> None:
        """Let the workspace follow another process."""
        workspace = self._session.workspace()
        if workspace is None or any(kept.used and kept.name == name for kept in self._session.sites.kept_processes):
            return

        def use() -> None:
            from ....workspace.processes import use_process

            use_process(workspace, name)

        def used(_, problem) -> None:
            if problem is None:
                self._session.workspace_written()
            elif isinstance(problem, EvPlannerError):
                self._session.messages.error(problem)
            else:
                raise problem

        self._give_up = read_in_background("EV Planner: process", use, used)

    def _import(self) -> None:
        from ..propose.import_sites_dialog import ImportSitesDialog

        self._show(ImportSitesDialog(self._session, self.parentWidget()))

    def _compare(self) -> None:
        from ..compare.compare_dialog import CompareDialog

        self._show(CompareDialog(self._session, list(self._selected()), self.parentWidget()))

    @staticmethod
    def _show(dialog) -> None:
        dialog.exec()
        dialog.deleteLater()
