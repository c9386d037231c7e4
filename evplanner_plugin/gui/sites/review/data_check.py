"""Having the checklist of one site answered by the project's layers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from .shown_site import ShownSite

if TYPE_CHECKING:
    from ...session import Session


class DataCheck(QObject):
    """Runs the algorithm ``checksites``, which writes the answers into the workspace's log itself."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session

    def start(self, shown: ShownSite) -> None:
        """Check ``shown``, unless something keeps the workspace from being written to, which is said then."""
        session = self._session
        workspace, refused = session.workspace(), session.refuse_while_editing()
        if refused or workspace is None:
            if refused:
                session.messages.error(refused)
            return
        parameters = {
            "WORKSPACE": str(workspace.path),
            "SITES": shown.id,
            "ACTOR": shown.author.name,
            "ROLE": shown.author.role,
            "DEPARTMENT": shown.author.department,
        }
        session.runner.run(
            "checksites",
            parameters,
            title=self.tr("Checking {name}").format(name=shown.listed.name),
            on_success=lambda run: self._done(shown.listed.name),
        )

    def _done(self, name: str) -> None:
        self._session.messages.success(self.tr("The checklist of {name} was answered from the data.").format(name=name))
        self._session.workspace_written()
