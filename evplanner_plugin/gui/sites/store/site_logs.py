"""The logs of the sites that are looked at, at hand: read in a thread, forgotten where the file changes."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from ....domain.log import LogEntry
from . import site_reading
from .reading_thread import ReadingThread

if TYPE_CHECKING:
    from ....workspace.store import Workspace

KEPT = 50
"""Sites whose log is kept: the current one, its neighbours, and those looked at just now."""


class SiteLogs:
    """Saved entries by site. ``tell`` gets what went wrong in reading."""

    def __init__(self, thread: ReadingThread, tell: Callable[[Exception], None]) -> None:
        self._thread, self._tell = thread, tell
        self._logs: OrderedDict[str, list[LogEntry]] = OrderedDict()
        self._version = 0
        self._workspace: Workspace | None = None

    def __contains__(self, site_id: str) -> bool:
        return site_id in self._logs

    def of(self, site_id: str) -> list[LogEntry]:
        """The entries of a site, as far as they are at hand."""
        return self._logs.get(site_id, [])

    def use(self, workspace: Workspace | None) -> None:
        """Read from this workspace from now on; what is at hand is forgotten."""
        self._workspace = workspace
        self.forget(list(self._logs))

    def forget(self, site_ids: Iterable[str]) -> None:
        """The file says something else of these sites by now."""
        self._version += 1
        for site_id in site_ids:
            self._logs.pop(site_id, None)

    def read_now(self, site_id: str) -> None:
        """Read the log of a site while the caller waits.

        :raises WorkspaceError: the file cannot be read.
        """
        if self._workspace is not None:
            self._keep(site_reading.read_logs(self._workspace, [site_id]))

    def fetch(self, site_ids: list[str], then: Callable[[], None]) -> None:
        """Have the logs of these sites at hand, then call ``then``."""
        workspace, version = self._workspace, self._version
        if workspace is None:
            return

        def done(logs, problem) -> None:
            if problem is not None:
                self._tell(problem)
            elif workspace is not self._workspace:
                return
            elif version != self._version:  # the file changed meanwhile
                self.fetch(site_ids, then)
            else:
                self._keep(logs)
                then()

        self._thread.ask(lambda going_on: site_reading.read_logs(workspace, site_ids), done)

    def _keep(self, logs: Mapping[str, list[LogEntry]]) -> None:
        for site_id, entries in logs.items():
            self._logs[site_id] = entries
            self._logs.move_to_end(site_id)
        while len(self._logs) > KEPT:
            self._logs.popitem(last=False)
