"""Columns of ``proposed_site`` that follow from the log, kept by SQLite's own triggers whatever program writes.

QGIS, QField, ogr2ogr and plain SQL all leave ``status``, the votes, the comments and the last instant as
:func:`evplanner_plugin.domain.state.fold` has them (a test holds the one against the other). The columns are
``local``: they are never sent, and never looked at when changes are searched for.

Triggers are made so that they cannot refuse a row: unknown kinds, payloads that are no JSON and entries of sites that
are not there (yet) are passed over. What they look up stands in one index, (site_id, kind, at, id).

While a trigger writes, the table ``deriving`` says so: what anything else writes into the columns is put right again.

Two things are put right on the way in, as the log's readers would understand them: an instant in another spelling
(``2026-03-31 10:15+02:00``) gets the one that sorts, and an entry without an id gets one. A text that SQLite does not
read as an instant stays.
"""

from __future__ import annotations

import sqlite3
import uuid
from collections.abc import Iterable, Iterator
from itertools import count
from string import Template

from ..domain.log import DECISIONS, MARKS
from ..domain.summaries import LONGEST_LAST_COMMENT
from ..domain.tally import MILESTONES
from .geopackage import quoted, statement
from .schema import BY_NAME

VOTES: tuple[str, ...] = tuple(f"votes_{mark}" for mark in MARKS)

COLUMNS: tuple[str, ...] = ("status", *VOTES, "comments", "last_comment", "last_at")
"""The derived columns."""

_INDEX = (
    'CREATE INDEX IF NOT EXISTS "site_log_site_id_kind_at_id" ON "site_log" ("site_id", "kind", "at", "id")'
)

_LOG_COLUMNS = frozenset(("id", "site_id", "at", "actor", "department", "kind", "payload"))


def _listed(codes: Iterable[str]) -> str:
    """Codes of the log as an SQL list; they are words of the program's own."""
    return "(" + ", ".join(f"'{code}'" for code in codes) + ")"


def _put_in(text: str, **parts: str) -> str:
    """``text`` with these of its ``$parts``; others, and the ``$`` of JSON's paths, stay for later."""
    return Template(text).safe_substitute(parts)


# -- what a site's log adds up to; $site is SQL for the site's id ------------------------------------------------------

_JSON = "CASE WHEN json_valid(CAST($row.payload AS TEXT)) THEN CAST($row.payload AS TEXT) END"

_REPLACED = _put_in(
    "CASE json_type($json, '$.supersedes') WHEN 'array' THEN json_extract($json, '$.supersedes') ELSE '[]' END",
    json=_JSON,
)

# A decision stands unless another one replaced it; two that claim to replace each other both stand.
_STANDING = _put_in(
    "SELECT own.kind, coalesce(own.at, '') AS at, own.id FROM site_log AS own"
    " WHERE own.site_id = $site AND own.kind IN $decisions AND NOT EXISTS ("
    "SELECT 1 FROM site_log AS other, json_each($by_other) AS replaced"
    " WHERE other.site_id = $site AND other.kind IN $decisions AND replaced.value = own.id"
    " AND NOT EXISTS (SELECT 1 FROM json_each($by_own) AS back WHERE back.value = other.id))",
    decisions=_listed(DECISIONS),
    by_other=_put_in(_REPLACED, row="other"),
    by_own=_put_in(_REPLACED, row="own"),
)

# The farthest one since the last cancellation, else that cancellation.
_MILESTONE = _put_in(
    "SELECT kind, coalesce(at, '') AS at, id FROM site_log AS step WHERE site_id = $site AND kind IN $milestones"
    " AND NOT EXISTS (SELECT 1 FROM site_log AS stop WHERE stop.site_id = $site AND stop.kind = 'cancelled'"
    " AND (coalesce(stop.at, ''), stop.id) > (coalesce(step.at, ''), step.id))"
    " ORDER BY $place DESC, 2 DESC, id DESC LIMIT 1",
    milestones=_listed(MILESTONES),
    place="CASE kind " + " ".join(f"WHEN '{kind}' THEN {place}" for place, kind in enumerate(MILESTONES)) + " END",
)

_STATUS = _put_in(
    "(SELECT CASE"
    " WHEN milestone.kind IN ('installed', 'in_service') THEN milestone.kind"
    " WHEN milestone.kind = 'cancelled' AND NOT EXISTS (SELECT 1 FROM ($standing) AS later"
    " WHERE (later.at, later.id) > (milestone.at, milestone.id)) THEN 'cancelled'"
    " WHEN decided.approved AND decided.rejected THEN 'needs_agreement'"
    " WHEN milestone.kind = 'handed_over' AND NOT coalesce(decided.rejected, 0) THEN 'handed_over'"
    " WHEN decided.approved THEN 'approved'"
    " WHEN decided.rejected THEN 'rejected'"
    " WHEN EXISTS (SELECT 1 FROM site_log WHERE site_id = $site AND kind = 'marked') THEN 'in_review'"
    " WHEN EXISTS (SELECT 1 FROM site_log WHERE site_id = $site AND kind = 'commented') THEN 'in_review'"
    " ELSE 'proposed' END"
    " FROM (SELECT max(kind = 'approved') AS approved, max(kind = 'rejected') AS rejected FROM ($standing)) AS decided"
    " LEFT JOIN ($milestone) AS milestone)",
    standing=_STANDING,
    milestone=_MILESTONE,
)

# Of each person and department the last mark counts, also where it cannot be read.
_VOTES = _put_in(
    "(SELECT $sums FROM (SELECT json_extract($json, '$.mark') AS said FROM (SELECT payload, row_number() OVER ("
    "PARTITION BY coalesce(actor, ''), coalesce(department, '') ORDER BY coalesce(at, '') DESC, id DESC) AS place"
    " FROM site_log WHERE site_id = $site AND kind = 'marked') AS mark WHERE place = 1))",
    sums=", ".join(f"coalesce(sum(said = '{mark}'), 0)" for mark in MARKS),
    json=_put_in(_JSON, row="mark"),
)

_COMMENTS = "(SELECT count(*) FROM site_log WHERE site_id = $site AND kind = 'commented')"

_LAST_COMMENT = _put_in(
    "coalesce((SELECT CASE WHEN length(said) > $longest THEN substr(said, 1, $longest - 1) || '…' ELSE said END"
    " FROM (SELECT CASE json_type($json, '$.text') WHEN 'text' THEN json_extract($json, '$.text') ELSE '' END AS said"
    " FROM site_log AS comment WHERE comment.site_id = $site AND comment.kind = 'commented'"
    " ORDER BY coalesce(comment.at, '') DESC, comment.id DESC LIMIT 1)), '')",
    longest=str(LONGEST_LAST_COMMENT),
    json=_put_in(_JSON, row="comment"),
)

_LAST_AT = "coalesce((SELECT max(coalesce(at, '')) FROM site_log WHERE site_id = $site), '')"

_SETTLING = _listed((*DECISIONS, *MILESTONES))


def _assignments(site: str) -> str:
    """What the log says of the site with the SQL id ``site``, for ``UPDATE proposed_site SET``."""
    return _put_in(
        f"status = {_STATUS}, ({', '.join(VOTES)}) = {_VOTES}, comments = {_COMMENTS}, last_comment = {_LAST_COMMENT},"
        f" last_at = {_LAST_AT}",
        site=site,
    )


def _assignments_after(kind: str, site: str) -> str:
    """The same but for the votes where one entry came in, whose kind is the SQL ``kind``: what it cannot change stays.

    A mark or a comment only ever makes a proposed site one in review.
    """
    said, settled = f"{kind} = 'commented'", f"{kind} IN {_SETTLING}"
    reviewed = f"status = 'proposed' AND {kind} IN ('marked', 'commented')"
    return _put_in(
        f"status = CASE WHEN {settled} OR {reviewed} THEN {_STATUS} ELSE status END,"
        f" comments = CASE WHEN {said} THEN {_COMMENTS} ELSE comments END,"
        f" last_comment = CASE WHEN {said} THEN {_LAST_COMMENT} ELSE last_comment END, last_at = {_LAST_AT}",
        site=site,
    )


# -- instants in the one spelling --------------------------------------------------------------------------------------

_DIGITS = "[0-9]" * 2
_SPELLED = f"{_DIGITS * 2}-{_DIGITS}-{_DIGITS}T{_DIGITS}:{_DIGITS}:{_DIGITS}.[0-9]{_DIGITS}Z"
_BEGINS = f"{_DIGITS * 2}-{_DIGITS}-{_DIGITS}[T ]{_DIGITS}:{_DIGITS}"

# What SQLite reads as a date with a time; of anything else (its word "now" among them) the text stays.
_IN_ONE_SPELLING = _put_in(
    "coalesce(CASE WHEN $at GLOB '$begins*' THEN strftime('%Y-%m-%dT%H:%M:%fZ', $at) END, $at)", begins=_BEGINS
)

_FRESH_ID = (
    "(SELECT substr(digits, 1, 8) || '-' || substr(digits, 9, 4) || '-4' || substr(digits, 14, 3) || '-'"
    " || substr('89ab', 1 + (unicode(substr(digits, 17, 1)) & 3), 1) || substr(digits, 18, 3) || '-'"
    " || substr(digits, 21) FROM (SELECT lower(hex(randomblob(16))) AS digits))"
)

# -- the triggers ------------------------------------------------------------------------------------------------------

_TIDY = _put_in(
    "WHEN coalesce(NEW.id, '') = '' OR NEW.at NOT GLOB '$spelled' BEGIN"
    " UPDATE site_log SET id = $fresh WHERE rowid = NEW.rowid AND coalesce(id, '') = '';"
    " UPDATE site_log SET at = $one WHERE rowid = NEW.rowid AND $one <> at; END",
    spelled=_SPELLED,
    fresh=_FRESH_ID,
    one=_put_in(_IN_ONE_SPELLING, at="NEW.at"),
)

_TYPED_OVER = _put_in(
    "NOT EXISTS (SELECT 1 FROM deriving WHERE busy) AND ($differs)",
    differs=" OR ".join(f"NEW.{column} IS NOT OLD.{column}" for column in ("id", *COLUMNS)),
)


def _writing(*updates: str) -> str:
    """The body of a trigger that writes derived columns."""
    steps = ("UPDATE deriving SET busy = 1", *updates, "UPDATE deriving SET busy = 0")
    return f"BEGIN {'; '.join(steps)}; END"


def _update(assignments: str, where: str) -> str:
    return statement("UPDATE proposed_site SET", assignments, "WHERE", where)


def _triggers() -> dict[str, str]:
    """SQL of every trigger by its name."""
    everything = _assignments("proposed_site.id")
    votes = _put_in(f"({', '.join(VOTES)}) = {_VOTES}", site="NEW.site_id")
    one_more = _writing(
        _update(_assignments_after("NEW.kind", "NEW.site_id"), "id = NEW.site_id"),
        _update(votes, "id = NEW.site_id AND NEW.kind = 'marked'"),
    )
    this_row = _writing(_update(everything, "rowid = NEW.rowid"))
    told = ", ".join(sorted(_LOG_COLUMNS))
    bodies = {
        "site_log_tidy_insert": f"AFTER INSERT ON site_log {_TIDY}",
        "site_log_tidy_update": f"AFTER UPDATE OF id, at ON site_log {_TIDY}",
        "site_log_derive_insert": f"AFTER INSERT ON site_log {one_more}",
        "site_log_derive_update": f"AFTER UPDATE OF {told} ON site_log "
        + _writing(_update(everything, "id IN (OLD.site_id, NEW.site_id)")),
        "site_log_derive_delete": f"AFTER DELETE ON site_log {_writing(_update(everything, 'id = OLD.site_id'))}",
        "proposed_site_derive_insert": f"AFTER INSERT ON proposed_site {this_row}",
        "proposed_site_derive_update": f"AFTER UPDATE OF id, {', '.join(COLUMNS)} ON proposed_site"
        f" WHEN {_TYPED_OVER} {this_row}",
    }
    return {name: f"CREATE TRIGGER {name} {body}" for name, body in bodies.items()}


TRIGGERS: dict[str, str] = _triggers()
"""SQL of the triggers by name, as ``sqlite_master`` keeps it."""


def intact(connection: sqlite3.Connection) -> bool:
    """Whether the columns, the triggers and what they need are there; reads only.

    A layer that was saved over, or copied into another file by a program, has lost them.
    """
    found = dict(
        tuple(row)
        for row in connection.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('site_log', 'proposed_site')"
        )
    )
    if any(found.get(name) != sql for name, sql in TRIGGERS.items()):
        return False
    return present(connection)


def present(connection: sqlite3.Connection) -> bool:
    """Whether the sites have the derived columns; reads only."""
    return set(COLUMNS) <= _columns(connection, "proposed_site")


def install(connection: sqlite3.Connection) -> None:
    """Add what is missing of columns, index and triggers, and fill the columns; inside the caller's transaction.

    Without the tables, or the columns of the log that it takes, nothing is done.
    """
    for name in TRIGGERS:
        connection.execute(statement("DROP TRIGGER IF EXISTS", name))
    if not (_columns(connection, "site_log") >= _LOG_COLUMNS and "id" in _columns(connection, "proposed_site")):
        return
    _add_columns(connection)
    connection.execute(_INDEX)
    if not _columns(connection, "deriving"):
        from .ddl import create_table  # not at the top: it brings all of GDAL along

        create_table(connection, BY_NAME["deriving"], 0)
    connection.execute("DELETE FROM deriving")
    connection.execute("INSERT INTO deriving (busy) VALUES (0)")
    _tidy(connection)
    connection.execute(statement("UPDATE proposed_site SET", _assignments("proposed_site.id")))
    for sql in TRIGGERS.values():
        connection.execute(sql)


def make_room(connection: sqlite3.Connection) -> None:
    """Rename columns of ``proposed_site`` that somebody gave the names of derived ones; what is in them stays."""
    there = _columns(connection, "proposed_site")
    for name in COLUMNS:
        if name in there:
            other = next(own for own in _names_like(name) if own not in there)
            connection.execute(
                statement("ALTER TABLE proposed_site RENAME COLUMN", quoted(name), "TO", quoted(other))
            )
            there.add(other)


def _names_like(name: str) -> Iterator[str]:
    yield f"own_{name}"
    for number in count(2):
        yield f"own_{name}_{number}"


def _add_columns(connection: sqlite3.Connection) -> None:
    types = {column.name: column.type for column in BY_NAME["proposed_site"].columns}
    there = _columns(connection, "proposed_site")
    for name in COLUMNS:
        if name not in there:
            kind = "INTEGER" if types[name] == "INTEGER" else "TEXT"
            connection.execute(statement("ALTER TABLE proposed_site ADD COLUMN", quoted(name), kind))


def _tidy(connection: sqlite3.Connection) -> None:
    """What the triggers do to entries as they come in, for those that are there."""
    nameless = connection.execute("SELECT rowid FROM site_log WHERE coalesce(id, '') = ''").fetchall()
    connection.executemany(
        "UPDATE site_log SET id = ? WHERE rowid = ?", [(str(uuid.uuid4()), row[0]) for row in nameless]
    )
    one = _put_in(_IN_ONE_SPELLING, at="site_log.at")
    connection.execute(
        statement("UPDATE site_log SET at =", one, "WHERE at NOT GLOB ? AND", one, "<> at"), (_SPELLED,)
    )


def _columns(connection: sqlite3.Connection, table: str) -> set[str]:
    return {row[0].lower() for row in connection.execute("SELECT name FROM pragma_table_info(?)", (table,))}
