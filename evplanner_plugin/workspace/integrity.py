"""Is a file a sound workspace, and if not, what is wrong with it?"""

from __future__ import annotations

import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from ..errors import QT_TRANSLATE_NOOP, DamagedWorkspace, WorkspaceError
from . import geopackage, migrations
from .backup import Backup, backups_of
from .geopackage import PathLike, quoted, statement

__all__ = ["Findings", "backups_of", "look_over", "newest_sound_backup", "repair"]

NEEDED = (
    "gpkg_spatial_ref_sys", "gpkg_geometry_columns", "workspace", "area", "proposed_site", "site_log", "parameter",
    "sync_base", "sync_inflight", "sync_conflict", "sync_cursor",
)  # fmt: skip
"""Tables without which nobody can work; every version of the schema has them."""

READ_AT_ONCE = 5_000_000
"""Bytes of a file that are read within some 10 ms."""

MOST_FAULTS = 20
"""Faults that SQLite is asked to name."""


@dataclass(frozen=True)
class Findings:
    """What was found of one file: ``problem`` in a sentence (``None`` for a sound workspace), what SQLite says of it
    (``faults``), and whether the write-ahead log beside it belongs to another file."""

    path: Path
    problem: WorkspaceError | None = None
    version: int | None = None
    faults: tuple[str, ...] = ()
    foreign_log: bool = False

    @property
    def sound(self) -> bool:
        """Whether everything is as it must be."""
        return self.problem is None

    @property
    def repairable(self) -> bool:
        """Whether it is a workspace that was damaged, and not something else."""
        return isinstance(self.problem, DamagedWorkspace)


def look_over(path: PathLike) -> Findings:
    """Read the whole file once: header, tables, pages and indexes. Nothing is written; raises nothing.

    Takes about a second for each 500 MB; call it in a thread.
    """
    path = Path(path)
    try:
        version = migrations.check(path)
        with closing(geopackage.connect(path, readonly=True)) as connection, geopackage.translated_errors(path):
            problem, faults = _examined(path, connection)
    except WorkspaceError as error:
        if _has_log(path) and _sound_without_log(path):
            return Findings(path, _of_another_file(path), None, (error.details,), True)
        return Findings(path, error, None, (error.details,) if error.details else ())
    if problem is not None and _has_log(path) and _sound_without_log(path):
        return Findings(path, _of_another_file(path), version, faults, True)
    return Findings(path, problem, version, faults)


def check_tables(path: Path, connection: sqlite3.Connection) -> None:
    """Check that the tables are there without which nobody can work.

    :raises DamagedWorkspace: naming those that are not.
    """
    there = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    missing = [name for name in NEEDED if name not in there]
    if missing:
        raise geopackage.damaged(
            path, QT_TRANSLATE_NOOP("errors", "{path} has lost its tables {tables}."), tables=", ".join(missing)
        )


def check_log(path: Path) -> None:
    """Check that a write-ahead log which was there before this program belongs to the file, ere it is written back.

    A log that a killed QGIS left belongs to it; one that was copied there from elsewhere would be written over the
    data. Costs nothing where there is none, and is done once for each file; :func:`takes_long` tells when it is to be
    done in a thread.

    :raises DamagedWorkspace: it does not belong to the file.
    """
    if path in _met:
        return
    if _has_log(path):
        sentences = geopackage.translated_errors(path)
        with suppress(WorkspaceError), closing(geopackage.connect(path, readonly=True)) as connection, sentences:
            if connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok":
                _met.add(path)
                return
        if _sound_without_log(path):
            raise _of_another_file(path)
        _met.add(path)  # damaged either way: there is nothing that the log could spoil
    elif path.is_file():
        _met.add(path)


def takes_long(path: Path) -> bool:
    """Whether :func:`check_log` would read so large a file that a window must not wait for it."""
    with suppress(OSError):
        return path not in _met and _has_log(path) and path.stat().st_size > READ_AT_ONCE
    return False


def newest_sound_backup(path: PathLike) -> Backup | None:
    """The newest copy of the workspace at ``path`` that is sound; ``None`` where there is none."""
    for each in backups_of(path):
        if look_over(each.path).sound:
            return each
    return None


def repair(path: PathLike, backup: PathLike) -> Path:
    """Put ``backup`` in the place of the damaged workspace; returns where the damaged file is kept.

    See :func:`.integrity_repair.repair_from`, which also tells what was taken over and what was lost.
    """
    from .integrity_repair import repair_from  # not at the top: it looks its work over with this module

    return repair_from(path, backup).kept


_met: set[Path] = set()
"""Files that this program has opened before: the logs beside them are its own, or a colleague's."""


def _has_log(path: Path) -> bool:
    with suppress(OSError):
        return path.with_name(path.name + "-wal").stat().st_size > 0
    return False


OF_AN_INDEX = "In RTree "
"""How SQLite 3.44 and later begin what is wrong with a spatial index only."""


def _examined(path: Path, connection: sqlite3.Connection) -> tuple[WorkspaceError | None, tuple[str, ...]]:
    """What is wrong with a file that can be opened."""
    try:
        check_tables(path, connection)
    except DamagedWorkspace as error:
        return error, ()
    faults = [str(row[0]) for row in connection.execute(f"PRAGMA quick_check({MOST_FAULTS:d})")]
    faults = [] if faults == ["ok"] else faults
    if all(fault.startswith(OF_AN_INDEX) for fault in faults):
        faults += _index_faults(connection)
        if faults:
            return geopackage.damaged(
                path, QT_TRANSLATE_NOOP("errors", "The spatial index of {path} is damaged."), "\n".join(faults)
            ), tuple(faults)
    return (geopackage.damaged(path, details="\n".join(faults)) if faults else None), tuple(faults)


def _index_faults(connection: sqlite3.Connection) -> list[str]:
    """Layers whose spatial index is missing, cannot be read, or does not have a box for each geometry."""
    faults = []
    layers = connection.execute(
        "SELECT e.table_name, e.column_name FROM gpkg_extensions AS e JOIN sqlite_master AS m"
        " ON m.name = e.table_name AND m.type = 'table' WHERE e.extension_name = 'gpkg_rtree_index'"
    ).fetchall()
    for table, column in layers:
        index = f"rtree_{table}_{column}"
        try:
            (boxes,) = connection.execute(statement("SELECT count(*) FROM", quoted(index))).fetchone()
            (shapes,) = connection.execute(
                statement("SELECT count(*) FROM", quoted(table), "WHERE NOT ST_IsEmpty(", quoted(column), ")")
            ).fetchone()
            (said,) = connection.execute("SELECT rtreecheck(?)", (index,)).fetchone()
        except sqlite3.DatabaseError as error:
            faults.append(f"{index}: {error}")
            continue
        if boxes != shapes:
            faults.append(f"{index}: {boxes} boxes for {shapes} geometries")
        elif said != "ok":
            faults.append(f"{index}: {said}")
    return faults


def _sound_without_log(path: Path) -> bool:
    """Whether the file is sound without the write-ahead log that lies beside it."""
    location = geopackage.uri(path.absolute().as_posix(), "ro") + "&immutable=1"
    try:
        with closing(sqlite3.connect(location, uri=True)) as connection:
            return connection.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    except sqlite3.Error:
        return False


def _of_another_file(path: Path) -> DamagedWorkspace:
    return DamagedWorkspace(
        QT_TRANSLATE_NOOP("errors", "The file {log} beside {path} does not belong to it."),
        QT_TRANSLATE_NOOP("errors", "Repair the workspace: that file is put aside, the workspace stays as it is."),
        path=path,
        log=path.name + "-wal",
    )
