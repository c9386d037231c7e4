"""What every proposed site's log adds up to, at hand for expressions: read once per state of the file, by any thread.

Renderers, forms and layouts ask for one site at a time, thousands of times in a row, on threads of their own. So
the summaries of a workspace are kept in memory until the file changes. Who has read them already, unsaved entries
included, hands them over with :func:`publish`.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ..errors import QT_TRANSLATE_NOOP, EvPlannerError, WorkspaceError

if TYPE_CHECKING:
    from ..domain.process import Process
    from ..domain.summaries import SiteSummary
    from ..workspace.store import Workspace

LOOK_AGAIN = 1.0
"""Seconds after which a workspace's file is asked anew whether it changed: a map asks for thousands of sites."""

SINGLE_READS = 25
"""Sites that are read one by one (milliseconds each) before the whole log is: a form asks for one, a map for all."""

_Mark = tuple
"""What a file looks like from outside: instants of change and sizes of the file and of its write-ahead log."""


@dataclass
class _Known:
    """What is known of one workspace's file."""

    workspace: Workspace
    mark: _Mark
    content: tuple[int, int]
    looked_at: float
    summaries: Mapping[str, SiteSummary] | None = None
    single: dict[str, SiteSummary] = field(default_factory=dict)
    process: Process | None = None


_lock = threading.RLock()
_known: dict[str, _Known] = {}
_unsaved: dict[str, dict[str, str]] = {}


def of(path: str | os.PathLike[str]) -> Mapping[str, SiteSummary]:
    """The summary of every site of the workspace at ``path``, by site id; read where it is not known yet.

    :raises WorkspaceError: the file is no workspace, or cannot be read.
    """
    known = _current(path)
    with _lock:
        if known.summaries is not None:
            return known.summaries
    from ..workspace.site_log import read_summaries

    read = read_summaries(known.workspace)
    with _lock:
        if known.summaries is None:
            known.summaries = read
        return known.summaries


def summary(path: str | os.PathLike[str], site_id: str) -> SiteSummary | None:
    """The summary of one site; ``None`` where the workspace has neither the site nor entries about it.

    :raises WorkspaceError: the file is no workspace, or cannot be read.
    """
    known = _current(path)
    with _lock:
        if known.summaries is not None:
            return known.summaries.get(site_id)
        if site_id in known.single:
            return known.single[site_id]
        several = len(known.single) >= SINGLE_READS
    if several:
        return of(path).get(site_id)
    from ..domain.state import fold
    from ..domain.summaries import summary_of
    from ..workspace.site_log import entries_of

    entries = entries_of(known.workspace, site_id)
    if not entries:
        return None
    read = summary_of(fold(entries))
    with _lock:
        known.single[site_id] = read
    return read


def publish(path: str | os.PathLike[str], summaries: Mapping[str, SiteSummary]) -> None:
    """Keep ``summaries`` as those of the workspace at ``path``, until it changes; entries not saved yet may be in.

    What cannot be looked at is not kept: nobody is waiting for an answer here.
    """
    try:
        known = _current(path)
    except EvPlannerError:
        return
    with _lock:
        known.summaries = summaries
        known.single.clear()


def publish_unsaved(path: str | os.PathLike[str], statuses: Mapping[str, str]) -> bool:
    """Keep the statuses that sites have with entries not saved yet, by site id; whether any of them is another."""
    key = _key(path)
    with _lock:
        before = _unsaved.get(key, {})
        _unsaved[key] = dict(statuses)
        return before != _unsaved[key]


def unsaved_status(path: str | os.PathLike[str] | None, site_id: str) -> str | None:
    """The status of a site with what is not saved yet; ``None`` where all of it is saved.

    Without ``path`` every workspace is looked through: sites have ids of their own all over the world.
    """
    with _lock:
        if path is not None:
            return _unsaved.get(_key(path), {}).get(site_id)
        return next((statuses[site_id] for statuses in _unsaved.values() if site_id in statuses), None)


def anywhere(site_id: str) -> SiteSummary | None:
    """The summary of a site in whichever workspace was looked at before; for expressions outside any project."""
    with _lock:
        for known in _known.values():
            found = (known.summaries or {}).get(site_id) or known.single.get(site_id)
            if found is not None:
                return found
    return None


def process_of(path: str | os.PathLike[str]) -> Process:
    """The process that the workspace at ``path`` follows.

    :raises WorkspaceError: the file is no workspace, or cannot be read.
    """
    known = _current(path)
    if known.process is None:
        from ..workspace import processes

        known.process = processes.process_of(known.workspace)
    return known.process


def workspace_at(path: str | os.PathLike[str]) -> Workspace:
    """The workspace at ``path``, opened once.

    :raises WorkspaceError: the file is no workspace, or cannot be read.
    """
    return _current(path).workspace


def forget(path: str | os.PathLike[str] | None = None) -> None:
    """Let go of what is known of the workspace at ``path``; without ``path`` of all."""
    with _lock:
        if path is None:
            _known.clear()
            _unsaved.clear()
        else:
            _known.pop(_key(path), None)
            _unsaved.pop(_key(path), None)


def _current(path: str | os.PathLike[str]) -> _Known:
    """What is known of the file as it is now; nothing is left of what was known before it changed."""
    key, now = _key(path), time.monotonic()
    with _lock:
        known = _known.get(key)
        if known is not None and now - known.looked_at < LOOK_AGAIN:
            return known
        mark = _mark(key)
        if known is not None and mark == known.mark:
            known.looked_at = now
            return known
    workspace = known.workspace if known is not None else _open(key)
    content = _content(workspace)
    with _lock:
        if known is not None and content == known.content and _known.get(key) is known:
            # QGIS touches a GeoPackage by opening it, and its log only ever grows: the same number is the same log.
            known.mark, known.looked_at = mark, now
            return known
        _known[key] = _Known(workspace, mark, content, now)
        return _known[key]


def _open(key: str) -> Workspace:
    """The workspace, never brought to another schema: drawing a map must not write into a file."""
    from ..workspace import migrations
    from ..workspace.store import Workspace

    if migrations.check(key) < migrations.latest_version():
        raise WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "{path} was made by an older version of EV Planner."),
            QT_TRANSLATE_NOOP("errors", "Open it in the panel Charging Layers, which brings it up to date."),
            path=key,
        )
    return Workspace.open(key)


def _key(path: str | os.PathLike[str]) -> str:
    return str(Path(path).absolute())


def _mark(key: str) -> _Mark:
    found = []
    for name in (key, key + "-wal"):
        try:
            stat = Path(name).stat()
        except OSError:
            found.append(None)
        else:
            found.append((stat.st_mtime_ns, stat.st_size))
    return tuple(found)


def _content(workspace: Workspace) -> tuple[int, int]:
    """The last row number and the number of rows of the log."""
    with workspace.reading() as connection:
        last, count = connection.execute("SELECT coalesce(max(fid), 0), count(*) FROM site_log").fetchone()
    return last, count
