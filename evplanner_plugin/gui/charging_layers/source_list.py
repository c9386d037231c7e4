"""The sources of charging locations that a workspace was filled from, read in the background."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...errors import EvPlannerError
from ..background import read_in_background
from ..messages import log

if TYPE_CHECKING:
    from ...workspace.charging.sources import KeptSource
    from ...workspace.store import Workspace
    from ..session import Session


@dataclass(frozen=True)
class ListedSource:
    """A source, how many of its locations stand, and how many are gone. ``new``, ``gone_now``: by its last import."""

    kept: KeptSource
    standing: int
    gone: int

    @property
    def new(self) -> int:
        """Locations that the last import brought."""
        return _count(self.kept.last_result.get("new"))

    @property
    def gone_now(self) -> int:
        """Locations that the last import did not find any more."""
        return _count(self.kept.last_result.get("gone"))


class SourceList(QObject):
    """``sources`` of the open workspace; ``changed`` when they were read anew."""

    changed = pyqtSignal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sources: list[ListedSource] = []
        self.reading = False
        self._session = session
        self._give_up: Callable[[], None] = lambda: None
        session.workspace_changed.connect(self.refresh)
        session.data_changed.connect(self.refresh)

    def release(self) -> None:
        """Stop following the session."""
        self._give_up()
        self._session.workspace_changed.disconnect(self.refresh)
        self._session.data_changed.disconnect(self.refresh)

    def kept(self) -> list[KeptSource]:
        """The sources as the workspace keeps them."""
        return [each.kept for each in self.sources]

    def snapshot_days(self) -> list[str]:
        """Days of all snapshots, in order."""
        return sorted({day for kept in self.kept() for day in kept.days})

    def refresh(self, *_) -> None:
        """Read anew."""
        self._give_up()
        self._give_up = lambda: None
        workspace = self._session.workspace()
        if workspace is None:
            self._show([])
            return
        self.reading = True
        self._give_up = read_in_background(self.tr("Sources"), lambda: _read(workspace), self._was_read)

    def _was_read(self, sources: list[ListedSource] | None, problem: Exception | None) -> None:
        if problem is not None:
            # Nobody asked for this: a file that is busy just now is read after the next change.
            log(problem.sentence() if isinstance(problem, EvPlannerError) else repr(problem))
            self.reading = False
            return
        self._show(sources)

    def _show(self, sources: list[ListedSource]) -> None:
        self.reading = False
        self.sources = sources
        self.changed.emit()


def _read(workspace: Workspace) -> list[ListedSource]:
    from datetime import date

    from ...documents.data_sheet.counting import Counting
    from ...workspace.charging.sources import read_sources

    with workspace.reading() as connection:
        counts = {each.id: each for each in Counting(connection, date.today().isoformat()).sources}
        kept = read_sources(workspace, connection)
    return [ListedSource(each, counts[each.id].standing, counts[each.id].gone) for each in kept if each.id in counts]


def _count(value: object) -> int:
    return value if isinstance(value, int) else 0
