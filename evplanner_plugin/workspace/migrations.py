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

from ..errors import QT_TRANSLATE_NOOP, EvPlannerError, WorkspaceError
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


NEEDS = "needs_application"
"""Key of the table ``workspace``: the version of EV Planner with which the file got its schema."""

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


def _needed(connection: sqlite3.Connection) -> str:
    """The version of EV Planner that gave the file its schema; "" where it does not say."""
    found = connection.execute("SELECT value FROM workspace WHERE key = ?", (NEEDS,)).fetchone()
    return str(found[0] or "") if found else ""


def check(path: PathLike) -> int:
    """The schema version of the workspace in ``path``.

    Raises :class:`WorkspaceError` where it is missing, no GeoPackage, no workspace, or newer than this version.
    """
    with closing(geopackage.connect(path, readonly=True)) as connection, geopackage.translated_errors(path):
        version = schema_version(connection)
        needed = _needed(connection) if version is not None else ""
        lost = version is None and geopackage.was_a_workspace(connection)
    if lost:
        raise geopackage.damaged(
            path, QT_TRANSLATE_NOOP("errors", "{path} has lost its tables {tables}."), tables="workspace"
        )
    if version is None:
        raise WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "{path} is a GeoPackage, but no EV Planner workspace."),
            QT_TRANSLATE_NOOP("errors", "Choose a workspace that EV Planner created."),
            path=Path(path),
        )
    if version > latest_version():
        newer = QT_TRANSLATE_NOOP(
            "errors", "{path} was made by a newer version of EV Planner (schema {version}, here {known})."
        )
        update = QT_TRANSLATE_NOOP("errors", "Update the plugin; the file was left as it is.")
        update_to = QT_TRANSLATE_NOOP(
            "errors", "Update the plugin to version {needed} or later; the file was left as it is."
        )
        raise WorkspaceError(
            newer, update_to if needed else update, path=Path(path), version=version, known=latest_version(),
            needed=needed,
        )  # fmt: skip
    return version


def migrate(path: PathLike) -> bool:
    """Brings the workspace to the present schema; whether there was anything to do.

    A backup is made first. All steps are one transaction: where one fails the file is left as it was, and
    :class:`WorkspaceError` is raised, naming the backup.
    """
    version = check(path)
    if version >= latest_version():
        return False
    copy = backup(path, f"before-schema-{latest_version()}")
    try:
        bring_up(path)
    except EvPlannerError as error:
        raise WorkspaceError(
            QT_TRANSLATE_NOOP(
                "errors", "{path} could not be brought from schema {version} to {next}; it was left as it is."
            ),
            QT_TRANSLATE_NOOP("errors", "Try again; a copy of the file is in {copy}."),
            details=error.sentence() + " " + error.details,
            path=Path(path),
            version=version,
            next=latest_version(),
            copy=copy,
        ) from error
    return True


def bring_up(path: PathLike) -> None:
    """Make every step that is still to be made, in one transaction and without a backup. Raises
    :class:`WorkspaceError`; the file is as it was then."""
    with closing(geopackage.connect(path)) as connection, geopackage.transaction(connection, path):
        _make_steps(connection)


def _make_steps(connection: sqlite3.Connection) -> None:
    """Every step; none where another window of QGIS was faster."""
    from .create import application_version  # not at the top: it brings all of GDAL along

    before = schema_version(connection) or latest_version()
    for version in range(before, latest_version()):
        MIGRATIONS[version - 1](connection)
        connection.execute("UPDATE workspace SET value = ? WHERE key = 'schema_version'", (str(version + 1),))
    if before < latest_version():
        connection.execute("DELETE FROM workspace WHERE key = ?", (NEEDS,))
        connection.execute("INSERT INTO workspace (key, value) VALUES (?, ?)", (NEEDS, application_version()))
