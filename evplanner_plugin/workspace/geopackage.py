"""Opening a GeoPackage with plain SQLite: connections, transactions, and what can go wrong, in sentences."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import lru_cache
from pathlib import Path
from typing import Union
from urllib.parse import quote

from ..errors import QT_TRANSLATE_NOOP, DamagedWorkspace, WorkspaceError
from . import geometry as geometries
from .geometry import blob_to_geometry, blobs_to_geometries, geometry_to_blob

__all__ = [
    "blob_to_geometry",
    "blobs_to_geometries",
    "connect",
    "geometry_to_blob",
    "open_file",
    "quoted",
    "statement",
    "transaction",
    "translated_errors",
    "uri",
]

PathLike = Union[str, "os.PathLike[str]"]

BUSY_TIMEOUT_SECONDS = 5.0
"""How long a write waits for another program's lock, as long as QGIS waits itself."""

CACHE_KIB = 64_000
"""How much of a file SQLite may keep in memory: with less, many new rows write the same pages again and again."""

APPLICATION_IDS = (0x47504B47, 0x47503130, 0x47503131)
"""``GPKG``, and ``GP10`` / ``GP11`` of GeoPackage 1.0 and 1.1 (OGC 12-128, requirement 2)."""


_FIRST_BYTES = 262_144
"""Among so many the names of a workspace's tables are found."""

_SHORT = 100
"""Bytes up to which a geometry is compared with the one before rather than measured anew."""


def quoted(name: str) -> str:
    """A table's or column's name as an SQL identifier."""
    return '"' + name.replace('"', '""') + '"'


def statement(*parts: str) -> str:
    """An SQL statement from keywords and quoted names; values never go in here but through ``?``."""
    return " ".join(part for part in parts if part)


def connect(path: PathLike, *, readonly: bool = False) -> sqlite3.Connection:
    """A connection to an existing GeoPackage, in autocommit mode (use :func:`transaction` to write).

    Rows come as :class:`sqlite3.Row`; foreign keys are on; the functions that the spatial index's triggers
    call are registered; a lock is waited for :data:`BUSY_TIMEOUT_SECONDS`. Close it when done: on Windows an
    open file can be neither moved nor deleted.
    Raises :class:`WorkspaceError` where the file is missing, unreadable, or no GeoPackage.
    """
    path = Path(path)
    with translated_errors(path, file_system=True):
        if not path.is_file():
            raise WorkspaceError(
                QT_TRANSLATE_NOOP("errors", "There is no file {path}."),
                QT_TRANSLATE_NOOP("errors", "Choose an existing workspace, or create one."),
                path=path,
            )
        if readonly and path.with_name(path.name + "-journal").exists():
            _undo_unfinished(path)
        connection = open_file(path, "ro" if readonly else "rw")
        try:
            (application_id,) = connection.execute("PRAGMA application_id").fetchone()
            contents = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'gpkg_contents'").fetchone()
            if application_id not in APPLICATION_IDS or contents is None:
                raise not_a_geopackage(path, connection)
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute(f"PRAGMA cache_size = -{CACHE_KIB:d}")
            # The spatial index's triggers make SQLite keep copies of pages for every single row: not on the disk.
            connection.execute("PRAGMA temp_store = MEMORY")
        except BaseException:
            connection.close()
            raise
    return connection


def _undo_unfinished(path: Path) -> None:
    """Let SQLite undo what a program that was killed had begun to write: a read-only connection may not."""
    with suppress(sqlite3.Error), closing(open_file(path, "rw")) as connection:
        connection.execute("SELECT 1 FROM sqlite_master").fetchone()


def open_file(path: PathLike, mode: str) -> sqlite3.Connection:
    """A bare connection to any SQLite file; ``mode`` is ``ro``, ``rw`` or ``rwc`` (create). Raises sqlite3.Error."""
    location = uri(Path(path).absolute().as_posix(), mode)
    connection = sqlite3.connect(location, uri=True, timeout=BUSY_TIMEOUT_SECONDS, isolation_level=None)
    connection.row_factory = sqlite3.Row
    _register_functions(connection)
    return connection


def uri(path: str, mode: str) -> str:
    """SQLite's URI of an absolute path with forward slashes: ``/home/…``, ``C:/…`` or ``//server/share/…``."""
    if path.startswith("//"):
        path = "//" + path  # an empty authority first, or SQLite takes the server for one
    elif not path.startswith("/"):
        path = "/" + path
    return "file:" + quote(path, safe="/:") + "?mode=" + mode


@contextmanager
def transaction(connection: sqlite3.Connection, path: PathLike = "") -> Iterator[sqlite3.Connection]:
    """BEGIN IMMEDIATE … COMMIT; any exception rolls everything back and goes on.

    SQLite's errors come out as :class:`WorkspaceError`. Don't call ``executescript`` inside: it commits.
    """
    with translated_errors(path or _file_of(connection)):
        connection.execute("BEGIN IMMEDIATE")
        try:
            yield connection
            connection.execute("COMMIT")
        except BaseException:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            raise


@contextmanager
def translated_errors(path: PathLike, *, file_system: bool = False) -> Iterator[None]:
    """Turns what SQLite reports about ``path`` into :class:`WorkspaceError` sentences.

    With ``file_system`` also :class:`OSError`; not by default, since network errors are of that family too.
    """
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        if isinstance(error, OSError) and not file_system:
            raise
        raise _sentence_for(error, Path(path)) from error


def not_a_geopackage(path: PathLike, connection: sqlite3.Connection | None = None) -> WorkspaceError:
    """The error for a file that is something else, or not any more what it was; ``connection`` where it can be opened.

    A workspace that lost its marks, or whose beginning was written over, is damaged rather than something else.
    """
    path = Path(path)
    if connection is not None and was_a_workspace(connection):
        return damaged(path)
    with suppress(OSError):
        if path.stat().st_size == 0:
            return damaged(path, QT_TRANSLATE_NOOP("errors", "{path} is empty."))
        if connection is None and _looks_like_a_page(path):
            return WorkspaceError(
                QT_TRANSLATE_NOOP("errors", "{path} is a web page, not a GeoPackage."),
                QT_TRANSLATE_NOOP("errors", "Download the file again; a page to log in was probably saved instead."),
                path=path,
            )
        if connection is None and _names_our_tables(path):
            return damaged(path)
    return WorkspaceError(
        QT_TRANSLATE_NOOP("errors", "{path} is not a GeoPackage."),
        QT_TRANSLATE_NOOP("errors", "Choose a workspace that EV Planner created."),
        path=path,
    )


def damaged(path: PathLike, message: str = "", details: str = "", **values: object) -> DamagedWorkspace:
    """The error for a workspace that is not whole any more; ``message`` where more is known than that."""
    return DamagedWorkspace(
        message or QT_TRANSLATE_NOOP("errors", "{path} is damaged."),
        QT_TRANSLATE_NOOP("errors", "Repair it from one of the backups beside it, or save what can still be read."),
        details=details,
        path=Path(path),
        **values,
    )


def was_a_workspace(connection: sqlite3.Connection) -> bool:
    """Whether a file has a workspace's tables, whatever else it lost."""
    found = connection.execute(
        "SELECT count(*) FROM sqlite_master WHERE name IN ('workspace', 'proposed_site', 'site_log', 'sync_base')"
    )
    return found.fetchone()[0] >= 3


def _names_our_tables(path: Path) -> bool:
    """Whether a file whose header cannot be read has the tables of a workspace in its first pages."""
    with path.open("rb") as file:
        start = file.read(_FIRST_BYTES)
    return all(name in start for name in (b"gpkg_contents", b"proposed_site", b"site_log"))


def _looks_like_a_page(path: Path) -> bool:
    with path.open("rb") as file:
        start = file.read(512).lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    return start.startswith((b"<!doctype html", b"<html", b"<?xml"))


def no_permission(path: PathLike, details: str = "") -> WorkspaceError:
    """The error for a place where this user may not write."""
    return WorkspaceError(
        QT_TRANSLATE_NOOP("errors", "{path} cannot be opened or written."),
        QT_TRANSLATE_NOOP(
            "errors", "Choose a folder in which you may write, and check that the file is not write-protected."
        ),
        details=details,
        path=Path(path),
    )


def _sentence_for(error: Exception, path: Path) -> WorkspaceError:
    """The sentence for an error; by SQLite's message, because Python gives no error code before 3.11."""
    text = str(error)
    lower = text.lower()
    if "database is locked" in lower or "table is locked" in lower:
        return WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "Another program is writing to {path}."),
            QT_TRANSLATE_NOOP(
                "errors", "Wait until it is done, a colleague's QGIS perhaps, or save the edits there; then try again."
            ),
            details=text,
            path=path,
        )
    code = getattr(error, "errno", None)
    if "disk is full" in lower or code in (errno.ENOSPC, errno.EDQUOT):
        return WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "The disk that holds {path} is full."),
            QT_TRANSLATE_NOOP("errors", "Make room on the disk, then try again."),
            details=text,
            path=path,
        )
    if "not a database" in lower:
        return not_a_geopackage(path)
    if "malformed" in lower:
        return damaged(path, details=text)
    if "readonly" in lower or "unable to open" in lower or code in (errno.EACCES, errno.EPERM, errno.EROFS):
        return no_permission(path, text)
    if "unique constraint" in lower:
        return WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "A row with the same key is already in {path}: {columns}."),
            QT_TRANSLATE_NOOP("errors", "Each row needs an id of its own."),
            details=text,
            path=path,
            columns=text.rpartition(": ")[2],
        )
    return WorkspaceError(
        QT_TRANSLATE_NOOP("errors", "{path} cannot be read or written: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Check the disk and whether another program uses the file, then try again."),
        details=text,
        path=path,
        reason=text,
    )


def _file_of(connection: sqlite3.Connection) -> str:
    row = connection.execute("PRAGMA database_list").fetchone()
    return row[2] if row is not None else ""


def _register_functions(connection: sqlite3.Connection) -> None:
    """The functions that a GeoPackage's spatial index triggers call (OGC 12-128, annex F.3)."""

    # A trigger asks five times in a row about the same geometry.
    envelope_again = lru_cache(maxsize=1)(geometries.envelope)

    def envelope(blob: bytes) -> tuple[float, float, float, float] | None:
        return envelope_again(blob) if len(blob) <= _SHORT else geometries.envelope(blob)

    def bound(position: int):
        def of_blob(blob: bytes | None) -> float | None:
            box = None if blob is None else envelope(blob)
            return None if box is None else box[position]

        return of_blob

    def empty(blob: bytes | None) -> int | None:
        return None if blob is None else int(envelope(blob) is None)

    connection.create_function("ST_IsEmpty", 1, empty, deterministic=True)
    for position, name in enumerate(("ST_MinX", "ST_MinY", "ST_MaxX", "ST_MaxY")):
        connection.create_function(name, 1, bound(position), deterministic=True)
