"""Copies of a workspace made while it may be in use."""

from __future__ import annotations

import re
from contextlib import closing
from datetime import datetime, timezone
from pathlib import Path

from . import geopackage
from .geopackage import PathLike


def backup(path: PathLike, reason: str) -> Path:
    """A complete copy beside the file, ``<name>.backup-<UTC stamp>-<reason>.gpkg``; returns its path.

    Made by SQLite's own backup, so that changes QGIS still keeps in the write-ahead log are in it.
    Raises :class:`WorkspaceError`; then no half copy is left.
    """
    path = Path(path)
    stamp = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    word = re.sub(r"[^a-z0-9]+", "-", reason.lower()).strip("-") or "copy"
    target = path.with_name(f"{path.stem}.backup-{stamp}-{word}.gpkg")
    number = 2
    while target.exists():
        target = path.with_name(f"{path.stem}.backup-{stamp}-{word}-{number}.gpkg")
        number += 1
    source = geopackage.connect(path, readonly=True)
    with closing(source), geopackage.translated_errors(target, file_system=True):
        try:
            with closing(geopackage.open_file(target, "rwc")) as copy:
                source.backup(copy)
                # A workspace open in QGIS is in WAL mode; the copy shall be one file that needs no other.
                copy.execute("PRAGMA journal_mode = DELETE")
        except BaseException:
            remove_database(target)
            raise
    return target


def remove_database(path: Path) -> None:
    """Removes an SQLite file that this program made, with what SQLite may have left beside it."""
    for ending in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
