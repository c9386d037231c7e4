"""The plugin's page in a project's properties."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QTabWidget, QVBoxLayout

from ...documents.workspace_project import workspace_path
from ...errors import EvPlannerError
from ..about.facts import workspace_of
from ..background import read_in_background
from ..help.topic_key import add_help_key
from ..options.options_page import ReachingScrollArea
from ..session import PROJECT_PAGE, Session
from .rules_tab import RulesTab
from .thresholds_tab import ThresholdsTab
from .workspace_tab import WorkspaceTab


class _Content(NamedTuple):
    """What was read of a workspace; everything but ``facts`` is empty where it cannot be read."""

    facts: object
    workspace: object
    parameters: dict
    processes: tuple
    texts: list


class ProjectPage(QgsOptionsPageWidget):
    """Workspace, thresholds, process and legal texts. Nothing is written or opened before OK."""

    def __init__(self, session: Session, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName(PROJECT_PAGE)
        # QGIS finds by this name the page to open on, yet newer ones first name the page after its title.
        self.objectNameChanged.connect(self._keep_name)
        self._session = session
        self.complete = False
        self.workspace = WorkspaceTab(session)
        self.thresholds = ThresholdsTab(session)
        self.rules = RulesTab()
        self.tabs = QTabWidget()
        self.tabs.setObjectName("EvPlannerProjectTabs")
        for tab, title in (
            (self.workspace, self.tr("Workspace")),
            (self.thresholds, self.tr("Thresholds")),
            (self.rules, self.tr("Process and legal texts")),
        ):
            area = ReachingScrollArea()
            area.setWidget(tab)
            self.tabs.addTab(area, title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.tabs)
        add_help_key(self, "options")
        path = workspace_path(session.project)
        read_in_background(
            self.tr("Properties of the workspace"),
            lambda: _read(path),
            lambda found, problem: None if sip.isdeleted(self) else self._was_read(found, problem),
        )

    def helpKey(self) -> str:
        """QGIS's own manual has no page on this."""
        return ""

    def apply(self) -> None:
        """Write thresholds, then open another workspace where one was chosen."""
        self.thresholds.apply()
        self.workspace.apply()

    def _keep_name(self, name: str) -> None:
        if name != PROJECT_PAGE:
            self.setObjectName(PROJECT_PAGE)

    def _was_read(self, found: _Content | None, problem: Exception | None) -> None:
        self.complete = True
        if problem is not None:
            raise problem
        self.workspace.show_facts(found.facts)
        self.thresholds.show_parameters(found.workspace, found.parameters, self._why_not(found))
        self.rules.show_rules(found.processes, found.texts, date.today())

    def _why_not(self, found: _Content) -> str:
        """Why thresholds cannot be edited now; empty where they can."""
        if found.workspace is None:
            return self.tr("Thresholds belong to a workspace: open one first.")
        if not found.facts.writable:
            return self.tr("The workspace cannot be written to: its thresholds can only be looked at.")
        return self._session.refuse_while_editing()


def _read(path: Path | None) -> _Content:
    """Everything that the page shows of the workspace at ``path``."""
    from ...workspace.legal_texts import read_legal_texts
    from ...workspace.parameters import read_parameters
    from ...workspace.processes import processes
    from ...workspace.store import Workspace

    facts = workspace_of(path)
    if path is None or isinstance(facts, EvPlannerError):
        return _Content(facts, None, {}, (), [])
    try:
        workspace = Workspace.open(path)
        return _Content(facts, workspace, read_parameters(workspace), processes(workspace), read_legal_texts(workspace))
    except EvPlannerError as problem:
        return _Content(problem, None, {}, (), [])
