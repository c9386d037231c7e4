"""Reading the log quickly, and taking back what nobody else has seen yet."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from itertools import groupby
from operator import itemgetter
from typing import Callable

from ..domain.log import LogEntry
from ..domain.summaries import SiteSummary, summarise
from ..errors import QT_TRANSLATE_NOOP, BadInput, Cancelled
from . import tables
from .geopackage import quoted, statement
from .store import Workspace

_COLUMNS = "site_id, at, id, actor, role, department, kind, payload"

_AT_ONCE = 1000
"""Rows fetched in one call; other threads get their turn in between."""

_STEPS = 200_000
"""Steps of SQLite's machine (some milliseconds) after which it is asked whether to go on."""

_UNSENT = (
    "AND id NOT IN (SELECT id FROM sync_base WHERE collection = ?2)"
    " AND id NOT IN (SELECT id FROM sync_inflight WHERE collection = ?2)"
    " AND id NOT IN (SELECT id FROM sync_conflict WHERE collection = ?2)"
)
"""Of the rows of the collection ?2, those that nobody else can have seen."""

MOST_UNSENT = 200
"""Entries among which :func:`unsent_acts` looks."""

_NEAR = 0.001
"""Metres by which a point may differ from where an entry says that it was put."""


def read_summaries(
    workspace: Workspace, site_ids: Iterable[str] | None = None, cancelled: Callable[[], bool] = lambda: False
) -> dict[str, SiteSummary]:
    """What the log says of each site in short, by site id; of those in ``site_ids``, or of all.

    A site without a log is not in it. Raises :class:`Cancelled` soon after ``cancelled`` says so, and
    :class:`WorkspaceError` where the file cannot be read.
    """
    wanted, parameters = "", []
    if site_ids is not None:
        wanted, parameters = "WHERE site_id IN (SELECT value FROM json_each(?))", [json.dumps(list(site_ids))]
    sql = statement("SELECT", _COLUMNS, "FROM site_log", wanted, "ORDER BY site_id, at, id")
    with workspace.reading() as connection, _stoppable(connection, cancelled):
        cursor = connection.cursor()
        cursor.row_factory = None
        return summarise(_fetched(cursor.execute(sql, parameters), cancelled))


def entries_of(workspace: Workspace, site_id: str) -> list[LogEntry]:
    """The log of one site, by instant. Raises :class:`WorkspaceError` where the file cannot be read."""
    sql = statement("SELECT", _COLUMNS, "FROM site_log WHERE site_id = ?")
    with workspace.reading() as connection:
        entries = [LogEntry.from_row(dict(row)) for row in connection.execute(sql, (site_id,))]
    return sorted(entries, key=lambda entry: (entry.at, entry.id))


def entries_of_sites(
    workspace: Workspace, site_ids: Iterable[str], cancelled: Callable[[], bool] = lambda: False
) -> Iterator[tuple[str, list[LogEntry]]]:
    """The log of each of these sites, by instant, as ``(site id, entries)``; only one site's is in memory at a time.

    A site without a log is passed over. Raises as :func:`read_summaries`.
    """
    sql = statement(
        "SELECT", _COLUMNS, "FROM site_log WHERE site_id IN (SELECT value FROM json_each(?)) ORDER BY site_id, at, id"
    )
    names = _COLUMNS.split(", ")
    with workspace.reading() as connection, _stoppable(connection, cancelled):
        cursor = connection.cursor()
        cursor.row_factory = None
        rows = _fetched(cursor.execute(sql, (json.dumps(list(site_ids)),)), cancelled)
        for site_id, of_site in groupby(rows, itemgetter(0)):
            entries = [LogEntry.from_row(dict(zip(names, row))) for row in of_site]
            yield site_id, sorted(entries, key=lambda entry: (entry.at, entry.id))


def unsent(workspace: Workspace, entry_ids: Iterable[str]) -> set[str]:
    """Those of these log entries that stand in the workspace and that nobody else can have seen.

    What was sent without an answer may have arrived, and counts as sent.
    """
    with workspace.reading() as connection:
        return _unsent(connection, "site_log", entry_ids)


def unsent_acts(workspace: Workspace, actor: str) -> list[list[LogEntry]]:
    """What ``actor`` wrote last and nobody else can have seen, as acts, the last one last.

    An act is all that was written at one instant (UTC, to the millisecond). Of many no more than
    :data:`MOST_UNSENT` entries are looked at; an act that this would cut is left out. Raises
    :class:`WorkspaceError` where the file cannot be read.
    """
    sql = statement(
        "SELECT", _COLUMNS, "FROM site_log WHERE actor = ?1", _UNSENT, "ORDER BY at DESC, id LIMIT ?3"
    )  # fmt: skip
    with workspace.reading() as connection:
        rows = [dict(row) for row in connection.execute(sql, (actor, "site_log", MOST_UNSENT + 1))]
    acts = [list(of_act) for _, of_act in groupby(map(LogEntry.from_row, rows), lambda entry: entry.at)]
    if len(rows) > MOST_UNSENT:
        acts.pop()
    return acts[::-1]


def take_back(workspace: Workspace, entry_ids: Collection[str]) -> int:
    """Undo saved log entries that were never sent, in one transaction; returns how many went.

    With ``proposed`` goes the site, and what was said elsewhere of proposing it instead; with ``photo_added`` its
    photo; a site that was ``moved`` goes back. Entries that are not there any more are passed over.
    Raises :class:`BadInput` where one of them, or the site, was sent, or where others wrote about the site meanwhile;
    :class:`WorkspaceError` where the file cannot be written. Nothing is undone then.
    """
    with workspace.transaction() as connection:
        entries = _entries(connection, entry_ids)
        if len(_unsent(connection, "site_log", entries)) < len(entries):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "What colleagues may have seen already cannot be undone."),
                QT_TRANSLATE_NOOP("errors", "Say what is different now in a new entry."),
            )
        _move_back(workspace, connection, entries)
        _take_sites(workspace, connection, entries)
        _take_photos(workspace, connection, entries)
        return workspace.delete_many(connection, "site_log", list(entries))


def _fetched(cursor: sqlite3.Cursor, cancelled: Callable[[], bool]) -> Iterator[tuple]:
    while rows := cursor.fetchmany(_AT_ONCE):
        if cancelled():
            raise Cancelled()
        yield from rows


@contextmanager
def _stoppable(connection: sqlite3.Connection, cancelled: Callable[[], bool]) -> Iterator[None]:
    """Let SQLite ask ``cancelled`` while it sorts; raises :class:`Cancelled` where it stopped for that."""
    connection.set_progress_handler(lambda: 1 if cancelled() else 0, _STEPS)
    try:
        yield
    except sqlite3.OperationalError as error:
        if "interrupted" in str(error):
            raise Cancelled() from error
        raise
    finally:
        connection.set_progress_handler(None, 0)


def _unsent(connection: sqlite3.Connection, table: str, ids: Iterable[str]) -> set[str]:
    found = statement("SELECT id FROM", quoted(table), "AS own WHERE id IN (SELECT value FROM json_each(?2))")
    for exchanged in ("sync_base", "sync_inflight", "sync_conflict"):
        sent = statement("SELECT 1 FROM", exchanged, "AS sent WHERE sent.collection = ?1 AND sent.id = own.id")
        found = statement(found, "AND NOT EXISTS (", sent, ")")
    return {row[0] for row in connection.execute(found, (table, json.dumps(list(ids))))}


def _entries(connection: sqlite3.Connection, ids: Iterable[str]) -> dict[str, LogEntry]:
    """Log entries by id, in the log's order."""
    sql = statement("SELECT", _COLUMNS, "FROM site_log WHERE id IN (SELECT value FROM json_each(?)) ORDER BY at, id")
    found = (LogEntry.from_row(dict(row)) for row in connection.execute(sql, (json.dumps(list(ids)),)))
    return {entry.id: entry for entry in found}


def _move_back(workspace: Workspace, connection: sqlite3.Connection, entries: dict[str, LogEntry]) -> None:
    """Put sites where they were before the last of these moves, unless they were moved on since."""
    from .geometry import shapely_package

    shapely = shapely_package()
    for entry in reversed(list(entries.values())):
        before, after = (_coordinates(entry.payload.get(name)) for name in ("from", "to"))
        if entry.kind != "moved" or before is None or after is None:
            continue
        rows = workspace.rows("proposed_site", {"id": entry.site_id}, connection=connection)
        point = rows[0]["geometry"] if rows else None
        if point is not None and point.distance(shapely.Point(after)) <= _NEAR:
            workspace.update(connection, "proposed_site", entry.site_id, {tables.GEOMETRY: shapely.Point(before)})


def _coordinates(value: object) -> tuple[float, float] | None:
    numbers = value if isinstance(value, (list, tuple)) and len(value) == 2 else ()
    if not numbers or not all(isinstance(number, (int, float)) for number in numbers):
        return None
    return float(numbers[0]), float(numbers[1])


def _take_sites(workspace: Workspace, connection: sqlite3.Connection, entries: dict[str, LogEntry]) -> None:
    """Remove the sites that these entries proposed; ``entries`` grows by what was said of proposing them instead."""
    sites = {entry.site_id for entry in entries.values() if entry.kind == "proposed"}
    there = {row["id"] for row in workspace.rows("proposed_site", {"id": list(sites)}, connection=connection)}
    for site_id in sites & there:
        _check_removable(connection, site_id, entries)
    workspace.delete_many(connection, "proposed_site", sorted(sites & there))
    if not sites:
        return
    found = connection.execute(
        statement(
            "SELECT", _COLUMNS, "FROM site_log WHERE kind = 'counter_proposed' AND json_valid(CAST(payload AS TEXT))",
            "AND json_extract(CAST(payload AS TEXT), '$.site_id') IN (SELECT value FROM json_each(?))",
        ),
        (json.dumps(sorted(sites)),),
    )  # fmt: skip
    pointing = {entry.id: entry for entry in (LogEntry.from_row(dict(row)) for row in found)}
    for id_ in _unsent(connection, "site_log", pointing):
        entries[id_] = pointing[id_]


def _check_removable(connection: sqlite3.Connection, site_id: str, entries: dict[str, LogEntry]) -> None:
    """:class:`BadInput` where others may have seen the site, or where more is said of it than is taken back."""
    if not _unsent(connection, "proposed_site", [site_id]):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The site was sent already; its proposal cannot be undone."),
            QT_TRANSLATE_NOOP("errors", "Cancel or reject the site instead."),
        )
    others = connection.execute("SELECT id FROM site_log WHERE site_id = ?", (site_id,)).fetchall()
    if any(row[0] not in entries for row in others):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The site has other entries in its log; its proposal cannot be undone alone."),
            QT_TRANSLATE_NOOP("errors", "Undo those entries first, or cancel the site."),
        )


def _take_photos(workspace: Workspace, connection: sqlite3.Connection, entries: dict[str, LogEntry]) -> None:
    """Remove the photos that these entries added, as far as they were never sent and no other entry names them."""
    added = {
        str(entry.payload.get("photo_id")): entry.site_id for entry in entries.values() if entry.kind == "photo_added"
    }
    gone = []
    for photo_id in _unsent(connection, "photo", added):
        rest = connection.execute(
            "SELECT id FROM site_log WHERE site_id = ? AND kind = 'photo_added' AND instr(payload, ?) > 0",
            (added[photo_id], photo_id),
        ).fetchall()
        if all(row[0] in entries for row in rest):
            gone.append(photo_id)
    workspace.delete_many(connection, "photo", gone)
