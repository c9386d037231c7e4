"""Puts a sound workspace in the place of a damaged one, which is kept beside it under a name of its own."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path

from ..errors import QT_TRANSLATE_NOOP, DamagedWorkspace, WorkspaceError
from . import geopackage, integrity, migrations, tables
from .backup import copy_whole, draft_beside, remove_database
from .geopackage import PathLike, quoted, statement
from .integrity_salvage import Salvage, rows_of, salvage
from .schema import SYNCED

_BESIDE = ("-wal", "-shm", "-journal")
"""What SQLite keeps beside a file; it belongs to the damaged one and must never meet the new one."""

_PAGE_SIZES = (4096, 1024, 2048, 8192, 16384, 32768, 512)
"""Sizes of pages that a GeoPackage may have; GDAL and EV Planner write the first one."""

_HEADER = 100
"""Bytes of an SQLite file before its first page's content."""


@dataclass
class Repaired:
    """What was done: where the workspace and the damaged file are now; which backup it is made from (``None``: from
    what could be read); rows by table that were taken over from the damaged file, and that were lost (``None`` where
    nobody knows how many); tables whose bundled rows were put in."""

    path: Path
    kept: Path
    backup: Path | None = None
    taken_over: dict[str, int] = field(default_factory=dict)
    lost: dict[str, int | None] = field(default_factory=dict)
    bundled: list[str] = field(default_factory=list)


def repair_from(path: PathLike, backup: PathLike, output: PathLike | None = None) -> Repaired:
    """Make the workspace ``path`` anew from ``backup``, and add rows to it that only the damaged file has.

    Nothing that was made since the backup is dropped where it can still be read: rows that are in the damaged file and
    not in the backup come along, with what the exchange remembers of them; edits of rows that are in both are those of
    the backup. With ``output`` the repaired workspace is written there, and the damaged one stays in its place.

    Raises :class:`WorkspaceError` where the backup is not sound or nothing can be written; all is as before then.
    """
    path, backup = Path(path), Path(backup)
    findings = integrity.look_over(backup)
    if findings.problem is not None:
        raise findings.problem
    done = Repaired(Path(output or path), path, backup)
    unfinished = draft_beside(done.path)
    try:
        copy_whole(backup, unfinished)
        migrations.bring_up(unfinished)
        with suppress(sqlite3.Error, WorkspaceError):
            done.taken_over = _take_over(path, unfinished)
        _put_in_place(unfinished, done, path)
    finally:
        _away(unfinished)
    return done


def repair_by_reading(path: PathLike, output: PathLike | None = None) -> Repaired:
    """Make the workspace ``path`` anew from whatever can be read of it.

    Raises :class:`DamagedWorkspace` where nothing can be read, :class:`WorkspaceError` where nothing can be written;
    all is as before then.
    """
    path = Path(path)
    done = Repaired(Path(output or path), path)
    unfinished, mended = draft_beside(done.path), draft_beside(done.path)
    try:
        found = _read(path, unfinished, mended)
        done.lost, done.bundled = found.lost, found.bundled
        _put_in_place(unfinished, done, path)
    finally:
        _away(unfinished)
        _away(mended)
    return done


def put_foreign_log_aside(path: PathLike) -> Repaired:
    """Take a write-ahead log away from the workspace that belongs to another file; the workspace stays as it is.

    Raises :class:`WorkspaceError` where it cannot be renamed.
    """
    path = Path(path)
    kept = _name_for(path)
    with geopackage.translated_errors(path, file_system=True):
        _keep(path, kept)
        _move_beside(path, kept)
    return Repaired(path, kept)


def _read(path: Path, target: Path, mended: Path) -> Salvage:
    """Read the damaged file as it is or, where its beginning was written over, with another one."""
    try:
        return salvage(path, target)
    except DamagedWorkspace:
        remove_database(target)
        if _with_another_header(path, mended):
            with suppress(DamagedWorkspace):
                return salvage(mended, target)
            remove_database(target)
        raise


def _with_another_header(path: Path, mended: Path) -> bool:
    """Copy the file with a header as EV Planner writes it, where its first page goes on behind it."""
    size = path.stat().st_size
    with path.open("rb") as file:
        start = file.read(max(_PAGE_SIZES) * 2)
    if len(start) < 2 * min(_PAGE_SIZES) or start[_HEADER] not in (0x05, 0x0D):  # a page of a table
        return False
    page = next((each for each in _PAGE_SIZES if size % each == 0 and start[each : each + 1] in _PAGE_KINDS), 0)
    if not page:
        return False
    header = bytearray(_HEADER)
    header[0:16] = b"SQLite format 3\x00"
    header[16:18] = (page if page < 65536 else 1).to_bytes(2, "big")
    header[18:24] = bytes((1, 1, 0, 64, 32, 32))
    numbers = ((24, 1), (28, size // page), (40, 1), (44, 4), (56, 1), (60, 10200), (68, 0x47504B47), (92, 1))
    for place, number in numbers:
        header[place : place + 4] = number.to_bytes(4, "big")
    with geopackage.translated_errors(mended, file_system=True):
        shutil.copyfile(path, mended)
        with mended.open("r+b") as file:
            file.write(header)
    return True


_PAGE_KINDS = (b"\x02", b"\x05", b"\x0a", b"\x0d")
"""First byte of a page of an index or a table."""


def _take_over(path: Path, target: Path) -> dict[str, int]:
    """Rows of the damaged file whose ids the new one does not have, and what the exchange remembers of them."""
    taken: dict[str, int] = {}
    with ExitStack() as stack:
        damaged = stack.enter_context(closing(geopackage.open_file(path, "ro")))
        fresh = stack.enter_context(closing(geopackage.connect(target)))
        stack.enter_context(geopackage.transaction(fresh, target))
        for table in SYNCED:
            with suppress(sqlite3.DatabaseError):
                ids = _missing(damaged, fresh, table.name)
                if ids:
                    taken[table.name] = len(ids)
    return taken


def _missing(damaged: sqlite3.Connection, fresh: sqlite3.Connection, name: str) -> list[str]:
    """Copy the rows of one table that are missing; returns their ids."""
    own = tables.describe(fresh, name).types
    there = [row[0] for row in damaged.execute("SELECT name FROM pragma_table_info(?)", (name,))]
    columns = [each for each in there if each in own or each == tables.describe(fresh, name).geometry_column]
    if "id" not in columns:
        return []
    columns = [each for each in columns if each != "fid"]
    known = {row[0] for row in fresh.execute(statement("SELECT id FROM", quoted(name)))}
    removed = {
        row[0]
        for row in fresh.execute("SELECT id FROM sync_base WHERE collection = ? AND payload = 'null'", (name,))
    }
    marks = ", ".join("?" * len(columns))
    sql = statement("INSERT INTO", quoted(name), "(", ", ".join(map(quoted, columns)), ") VALUES (", marks, ")")
    ids = []
    for row in rows_of(damaged, name, columns):
        if row["id"] and row["id"] not in known and row["id"] not in removed:
            fresh.execute(sql, tuple(row)[1:])
            ids.append(row["id"])
    _remember(damaged, fresh, name, ids)
    return ids


def _remember(damaged: sqlite3.Connection, fresh: sqlite3.Connection, name: str, ids: Sequence[str]) -> None:
    """What both sides agreed on for these rows, so that the exchange does not take them for new."""
    wanted = set(ids)
    columns = [row[0] for row in fresh.execute("SELECT name FROM pragma_table_info('sync_base')")]
    columns = [each for each in columns if each != "fid"]
    marks = ", ".join("?" * len(columns))
    sql = statement("INSERT OR REPLACE INTO sync_base (", ", ".join(map(quoted, columns)), ") VALUES (", marks, ")")
    with suppress(sqlite3.DatabaseError):
        for row in rows_of(damaged, "sync_base", columns):
            if row["collection"] == name and row["id"] in wanted:
                fresh.execute(sql, tuple(row)[1:])


def _put_in_place(unfinished: Path, done: Repaired, path: Path) -> None:
    """The new file takes the place of the old one in one step; the old one has another name by then."""
    findings = integrity.look_over(unfinished)
    if findings.problem is not None:
        raise findings.problem
    with geopackage.translated_errors(done.path, file_system=True):
        if done.path != path:
            if done.path.exists():
                raise WorkspaceError(
                    QT_TRANSLATE_NOOP("errors", "{path} exists already; it was left as it is."),
                    QT_TRANSLATE_NOOP("errors", "Choose another name, or open the existing workspace."),
                    path=done.path,
                )
            unfinished.replace(done.path)
            return
        if not path.exists():
            unfinished.replace(path)
            return
        kept = _name_for(path)
        _keep(path, kept)
        moved = _move_beside(path, kept)
        try:
            unfinished.replace(path)
        except OSError:
            for now, before in moved:
                now.replace(before)
            kept.unlink(missing_ok=True)
            raise
        done.kept = kept


def _keep(path: Path, kept: Path) -> None:
    """A second name for the damaged file; a copy where the disk knows no second names."""
    try:
        os.link(path, kept)
    except OSError:
        try:
            shutil.copy2(path, kept)
        except OSError:
            with suppress(OSError):
                kept.unlink(missing_ok=True)
            raise


def _move_beside(path: Path, kept: Path) -> list[tuple[Path, Path]]:
    """Give what SQLite keeps beside the file the damaged file's new name; returns (now, before)."""
    moved = []
    for ending in _BESIDE:
        beside, now = path.with_name(path.name + ending), kept.with_name(kept.name + ending)
        if beside.exists():
            beside.replace(now)
            moved.append((now, beside))
    return moved


def _name_for(path: Path) -> Path:
    stamp = datetime.now(timezone.utc).strftime("%Y%m%dT%H%M%SZ")
    name, number = f"{path.stem}.damaged-{stamp}", 2
    target = path.with_name(f"{name}.gpkg")
    while target.exists():
        target = path.with_name(f"{name}-{number}.gpkg")
        number += 1
    return target


def _away(unfinished: Path) -> None:
    with suppress(OSError):
        remove_database(unfinished)
