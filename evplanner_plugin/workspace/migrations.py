"""Bringing a workspace made by an older version to the present schema.

:data:`MIGRATIONS` holds one function per step: the first brings version 1 to 2, the next 2 to 3, and so on.
Each gets a connection inside a transaction and changes tables and rows with ``execute`` (never ``executescript``,
which would commit). :data:`.schema.SCHEMA_VERSION` is always one more than their number.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from ..errors import QT_TRANSLATE_NOOP, WorkspaceError
from . import derived, geopackage, tables
from .backup import backup
from .geopackage import PathLike
from .schema import BY_NAME


def _remember_more_of_the_exchange(connection: sqlite3.Connection) -> None:
    """1 → 2: what SQL compares to find changes, who changed what is in conflict, what each collection can do."""
    connection.execute("ALTER TABLE sync_base ADD COLUMN local_row TEXT")
    connection.execute("ALTER TABLE sync_conflict ADD COLUMN changed_by TEXT")
    connection.execute("ALTER TABLE sync_conflict ADD COLUMN changed_at TEXT")
    connection.execute("ALTER TABLE sync_cursor ADD COLUMN abilities TEXT")


def _let_the_log_show_on_the_sites(connection: sqlite3.Connection) -> None:
    """2 → 3: status, votes and comments in columns of the sites, an index for reading the log, the town's process."""
    from . import ddl, processes  # not at the top: processes are read from an opened workspace, which migrates

    derived.make_room(connection)
    connection.execute("DROP INDEX IF EXISTS site_log_site_id")
    derived.install(connection)
    if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'process'").fetchone() is None:
        ddl.create_table(connection, BY_NAME["process"], 0)
        tables.insert(connection, "process", processes.bundled_rows())
    connection.execute("DELETE FROM workspace WHERE key = ?", (processes.USED,))
    connection.execute("INSERT INTO workspace (key, value) VALUES (?, ?)", (processes.USED, processes.BUNDLED[0]))


_FOR_INSIGHT = ("charging_source", "charging_origin", "forecast_result", "session_profile")


def _make_room_for_insight(connection: sqlite3.Connection) -> None:
    """3 → 4: where charging locations come from, forecasts, profiles of the day, and parameters that were not there."""
    from . import ddl

    for name in _FOR_INSIGHT:
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)).fetchone() is None:
            ddl.create_table(connection, BY_NAME[name], 0)
    _add_missing_parameters(connection)


def _add_missing_parameters(connection: sqlite3.Connection) -> None:
    from . import parameters  # not at the top: parameters are read from an opened workspace, which migrates

    if {"id", "value"} <= set(tables.describe(connection, "parameter").types):
        there = {row[0] for row in connection.execute("SELECT id FROM parameter")}
        missing = (row for row in parameters.bundled_rows() if row["id"] not in there)
        tables.insert(connection, "parameter", missing)


_FOR_DOCUMENTS = ("legal_text", "handover_package")


def _make_room_for_documents(connection: sqlite3.Connection) -> None:
    """4 → 5: legal texts, packages handed over, parameters that were not there, who may publish a site, and a status
    that a correction does not take back."""
    from . import ddl, legal_texts, processes  # not at the top, as above

    for name in _FOR_DOCUMENTS:
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = ?", (name,)).fetchone() is None:
            ddl.create_table(connection, BY_NAME[name], 0)
            if name == "legal_text":
                tables.insert(connection, name, legal_texts.bundled_rows())
    _add_missing_parameters(connection)
    processes.allow_where(connection, "published", beside="regulation_drafted")
    derived.install(connection)


MIGRATIONS: tuple[Callable[[sqlite3.Connection], None], ...] = (
    _remember_more_of_the_exchange,
    _let_the_log_show_on_the_sites,
    _make_room_for_insight,
    _make_room_for_documents,
)


def latest_version() -> int:
    """The schema version that this version of EV Planner reads and writes."""
    return 1 + len(MIGRATIONS)


def schema_version(connection: sqlite3.Connection) -> int | None:
    """The schema version that the file names in its table ``workspace``; ``None`` where it is no workspace."""
    present = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'workspace'")
    if present.fetchone() is None:
        return None
    columns = {row["name"] for row in connection.execute("SELECT name FROM pragma_table_info('workspace')")}
    if not {"key", "value"} <= columns:
        return None
    found = dict(tuple(row) for row in connection.execute("SELECT key, value FROM workspace"))
    version = str(found.get("schema_version", ""))
    return int(version) if version.isdecimal() and int(version) > 0 and found.get("nis") else None


def check(path: PathLike) -> int:
    """The schema version of the workspace in ``path``.

    Raises :class:`WorkspaceError` where it is missing, no GeoPackage, no workspace, or newer than this version.
    """
    with closing(geopackage.connect(path, readonly=True)) as connection, geopackage.translated_errors(path):
        version = schema_version(connection)
    if version is None:
        raise WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "{path} is a GeoPackage, but no EV Planner workspace."),
            QT_TRANSLATE_NOOP("errors", "Choose a workspace that EV Planner created."),
            path=Path(path),
        )
    if version > latest_version():
        raise WorkspaceError(
            QT_TRANSLATE_NOOP(
                "errors", "{path} was made by a newer version of EV Planner (schema {version}, here {known})."
            ),
            QT_TRANSLATE_NOOP("errors", "Update the plugin; the file was left as it is."),
            path=Path(path),
            version=version,
            known=latest_version(),
        )
    return version


def migrate(path: PathLike) -> bool:
    """Brings the workspace to the present schema; whether there was anything to do.

    A backup is made first. Each step is one transaction: a step that fails leaves the file as it was before
    that step, and raises :class:`WorkspaceError` naming the backup.
    """
    version = check(path)
    if version >= latest_version():
        return False
    copy = backup(path, f"before-schema-{latest_version()}")
    with closing(geopackage.connect(path)) as connection:
        while version < latest_version():
            try:
                _step(connection, path, version)
            except WorkspaceError as error:
                raise WorkspaceError(
                    QT_TRANSLATE_NOOP(
                        "errors", "{path} could not be brought from schema {version} to {next}; that step was undone."
                    ),
                    QT_TRANSLATE_NOOP("errors", "Try again; a copy of the file is in {copy}."),
                    details=error.sentence() + " " + error.details,
                    path=Path(path),
                    version=version,
                    next=version + 1,
                    copy=copy,
                ) from error
            version += 1
    return True


def _step(connection: sqlite3.Connection, path: PathLike, version: int) -> None:
    """One migration and the new version number, together in one transaction."""
    with geopackage.transaction(connection, path):
        if schema_version(connection) != version:
            return  # another window of QGIS was faster
        MIGRATIONS[version - 1](connection)
        connection.execute("UPDATE workspace SET value = ? WHERE key = 'schema_version'", (str(version + 1),))
