"""A copy of the workspace that is a desk of its own."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from ...errors import Cancelled
from ...workspace import geopackage

_PAGES = 2000
"""Pages (of 4 KiB) that are copied between two looks at whether the user cancelled."""

_STEPS = 100_000
"""Steps of SQLite's machine between two such looks while it works on its own."""


def copy_workspace(
    source: Path,
    target: Path,
    *,
    photos: bool,
    progress: Callable[[float], None] = lambda fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Copy the workspace to ``target`` as one file that needs no other, also while QGIS has it open.

    All of it is copied, what the exchange remembers too: the copy knows what was last agreed with the central API, and
    goes on from there. Without ``photos`` the large images are left out; thumbnails stay, and an image comes back from
    the central API when it is asked for. QGIS projects that somebody keeps in the file are left out: they may name
    logins and places on this computer's network.

    :raises WorkspaceError: the file cannot be read, or the copy not written.
    :raises Cancelled: the user stopped; the half copy is the caller's to remove.
    """
    reading = geopackage.connect(source, readonly=True)
    with closing(reading), geopackage.translated_errors(target, file_system=True), closing(_new_file(target)) as copy:
        _copy(reading, copy, progress, cancelled)
        _leave_out(copy, photos, cancelled)
        copy.execute("PRAGMA journal_mode = DELETE")
    if cancelled():
        raise Cancelled()


def settle(path: Path) -> None:
    """Make one file of a GeoPackage that QGIS has had open: nothing of it stays in files beside it.

    :raises WorkspaceError: another program has it open.
    """
    with closing(geopackage.connect(path)) as connection, geopackage.translated_errors(path):
        connection.execute("PRAGMA journal_mode = DELETE")


def _new_file(path: Path) -> sqlite3.Connection:
    connection = geopackage.open_file(path, "rwc")
    connection.execute("PRAGMA synchronous = OFF")
    return connection


def _copy(
    reading: sqlite3.Connection,
    copy: sqlite3.Connection,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
) -> None:
    def look(status: int, remaining: int, total: int) -> None:
        if cancelled():
            raise Cancelled()
        progress(1 - remaining / total if total else 1.0)

    # One moment of the file: without this, each save by another program would begin the copy anew.
    reading.execute("BEGIN")
    reading.execute("SELECT 1 FROM sqlite_master").fetchone()
    try:
        reading.backup(copy, pages=_PAGES, progress=look)
    finally:
        reading.execute("ROLLBACK")


def _leave_out(copy: sqlite3.Connection, photos: bool, cancelled: Callable[[], bool]) -> None:
    """Remove what does not go along, and the room that it took."""
    tables = {row[0] for row in copy.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    copy.set_progress_handler(cancelled, _STEPS)
    try:
        removed = 0
        if not photos:
            removed += copy.execute("UPDATE photo SET image = NULL WHERE image IS NOT NULL").rowcount
        if "qgis_projects" in tables:
            removed += copy.execute("DELETE FROM qgis_projects").rowcount
        if removed:
            copy.execute("VACUUM")
    except sqlite3.OperationalError as error:
        if cancelled():
            raise Cancelled() from error
        raise
    finally:
        copy.set_progress_handler(None, 0)
