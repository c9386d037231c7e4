"""Copies of a workspace, made while it may be in use: when, under which name, and how many are kept."""

from __future__ import annotations

import re
import time
import uuid
from collections.abc import Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from pathlib import Path

from ..errors import WorkspaceError
from . import geopackage
from .geopackage import PathLike

DAILY, BEFORE_SYNC = "daily", "before-sync"

ROUTINE = (DAILY, BEFORE_SYNC)
"""Reasons of the copies that are made without anybody asking: they make room for newer ones."""

OCCASIONS = ("before-schema", "before-comparing", "before-undoing", "before-resolving", "before-removals")
"""How the reasons of the others begin, which are made before something that takes data away."""

NEWEST_KEPT = 3
"""Routine copies that are kept however many there are of a day."""

DAYS_KEPT = 7
"""Of each of so many days the last routine copy is kept."""

OCCASIONS_KEPT = 10
"""Copies made before something that takes data away."""

MOST_BYTES = 2 * 1024**3
"""What all copies of one workspace take at most; the newest three stay even where they are larger."""

LEFT_BEHIND_SECONDS = 600
"""A draft that nobody wrote to for so long was left by a program that was killed."""

_NAME = re.compile(r"\.backup-(\d{8}T\d{6}Z)-([a-z0-9-]+?)(?:-(\d+))?\.gpkg")
_DRAFT = re.compile(r"-[0-9a-f]{32}\.part(?:-journal|-wal|-shm)?")


@dataclass(frozen=True)
class Backup:
    """A copy beside a workspace: where, when it was made (UTC), why, and its size in bytes."""

    path: Path
    at: datetime
    reason: str
    size: int


def backup(path: PathLike, reason: str) -> Path:
    """A complete copy beside the file, ``<name>.backup-<UTC stamp>-<reason>.gpkg``; returns its path.

    Made by SQLite's own backup, so that changes QGIS still keeps in the write-ahead log are in it, under another name
    until it is whole. Older copies make room for it as :func:`thin_out` says.
    Raises :class:`WorkspaceError`; then no half copy is left.
    """
    path = Path(path)
    stamp = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    word = re.sub(r"[^a-z0-9]+", "-", reason.lower()).strip("-") or "copy"
    unfinished = draft_beside(path)
    try:
        copy_whole(path, unfinished)
        target = _free_name(path, f"{path.stem}.backup-{stamp}-{word}")
        with geopackage.translated_errors(target, file_system=True):
            unfinished.replace(target)
    finally:
        with suppress(OSError):
            remove_database(unfinished)
    thin_out(path)
    return target


def keep_copy(path: PathLike, reason: str, *, every: timedelta = timedelta(days=1)) -> Path | None:
    """As :func:`backup`, unless the newest copy is younger than ``every`` or nothing was written since it was made.

    Never in the way of the work: ``None`` also where a copy cannot be made (a full disk, a folder without rights).
    """
    path = Path(path)
    with suppress(WorkspaceError, OSError):
        found = backups_of(path)
        if found:
            age = datetime.now(timezone.utc) - found[0].at
            if timedelta(0) <= age < every or _last_written(path) < found[0].at:
                return None
        return backup(path, reason)
    return None


def backups_of(path: PathLike) -> list[Backup]:
    """The copies that :func:`backup` made of the workspace at ``path``, the newest first. Raises OSError."""
    path = Path(path)
    found = []
    for file in path.parent.iterdir():
        match = _NAME.fullmatch(file.name[len(path.stem) :]) if file.name.startswith(path.stem + ".") else None
        if match is None:
            continue
        with suppress(ValueError, OSError):  # no instant; or it went just now
            at = datetime.strptime(match[1], "%Y%m%dT%H%M%SZ").replace(tzinfo=timezone.utc)
            found.append((at, int(match[3] or 1), Backup(file, at, match[2], file.stat().st_size)))
    return [each for _, _, each in sorted(found, key=lambda each: each[:2], reverse=True)]


def thin_out(path: PathLike) -> list[Path]:
    """Remove older copies of the workspace at ``path`` that this program made and nobody renamed; returns which.

    Kept are the newest routine copies, the last one of each of the last days, the newest of those made before data was
    taken away; of all of them no more than :data:`MOST_BYTES`.
    """
    found: list[Backup] = []
    with suppress(OSError):
        found = [each for each in backups_of(path) if each.reason in ROUTINE or each.reason.startswith(OCCASIONS)]
    stay = _kept(found)
    removed = []
    for each in found:
        if each in stay:
            continue
        with suppress(OSError):  # it is open somewhere: next time
            each.path.unlink()
            removed.append(each.path)
    return removed


def _kept(found: Sequence[Backup]) -> list[Backup]:
    """What stays of copies that are sorted from the newest on."""
    routine = [each for each in found if each.reason in ROUTINE]
    kept = set(routine[:NEWEST_KEPT])
    last_of_day = {each.at.date(): each for each in reversed(routine)}
    kept.update(last_of_day[day] for day in sorted(last_of_day)[-DAYS_KEPT:])
    kept.update([each for each in found if each not in routine][:OCCASIONS_KEPT])
    stay, size = [], 0
    for each in found:
        if each in kept and (len(stay) < NEWEST_KEPT or size + each.size <= MOST_BYTES):
            stay.append(each)
            size += each.size
    return stay


def copy_whole(source: PathLike, target: PathLike) -> None:
    """The database at ``source`` as one file at ``target`` that needs no other. Raises :class:`WorkspaceError`."""
    reading = geopackage.connect(source, readonly=True)
    sentences = geopackage.translated_errors(target, file_system=True)
    with closing(reading), sentences, closing(geopackage.open_file(target, "rwc")) as copy:
        reading.backup(copy)
        # A workspace open in QGIS is in WAL mode; the copy shall be one file that needs no other.
        copy.execute("PRAGMA journal_mode = DELETE")


def draft_beside(path: PathLike) -> Path:
    """A name beside ``path`` for a file that is not whole yet; :func:`clear_drafts` knows it again."""
    path = Path(path)
    return path.with_name(f".{path.stem}-{uuid.uuid4().hex}.part")


def clear_drafts(path: PathLike) -> list[Path]:
    """Remove the drafts of ``path`` that a program which was killed has left; returns which."""
    path = Path(path)
    removed = []
    with suppress(OSError):
        for file in sorted(path.parent.glob(f".{_literal(path.stem)}-*.part*")):
            if not _DRAFT.fullmatch(file.name[len(path.stem) + 1 :]):
                continue
            with suppress(OSError):
                if time.time() - file.stat().st_mtime > LEFT_BEHIND_SECONDS:
                    file.unlink()
                    removed.append(file)
    return removed


def remove_database(path: Path) -> None:
    """Removes an SQLite file that this program made, with what SQLite may have left beside it."""
    for ending in ("", "-journal", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _literal(stem: str) -> str:
    return re.sub(r"([\[\]*?])", r"[\1]", stem)


def _free_name(path: Path, name: str) -> Path:
    target, number = path.with_name(f"{name}.gpkg"), 2
    while target.exists():
        target = path.with_name(f"{name}-{number}.gpkg")
        number += 1
    return target


def _last_written(path: Path) -> datetime:
    """When the file or its write-ahead log was last written to."""
    times = []
    for ending in ("", "-wal"):
        with suppress(OSError):
            times.append(path.with_name(path.name + ending).stat().st_mtime)
    return datetime.fromtimestamp(max(times, default=0.0), timezone.utc)
