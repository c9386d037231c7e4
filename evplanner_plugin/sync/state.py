"""The exchange's own tables in the workspace, always written in the transaction of the data that they speak of."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from ..domain.times import utc_now
from ..workspace.geopackage import statement
from .features import GEOMETRY
from .reconcile import RESTORED, Outcome, Payload
from .server.abilities import Abilities

FELL_BACK = "fell back"
"""Stands for the epoch of collections whose server went back without telling."""


ONLY_HERE = 0
"""Stands for the rev of a removal that the server never learned of, because it lost the feature before."""


@dataclass(frozen=True)
class Agreed:
    """A feature as both sides last agreed on it: the server's rev, the payload, and the local geometry at that time.

    ``payload`` is None for a feature that both know to be removed, so that it is not taken for new should it come back.
    """

    rev: int
    payload: Payload | None
    local: str


@dataclass(frozen=True)
class InFlight:
    """A feature as it was last sent, answer unknown; ``payload`` is None where its removal was sent."""

    base_rev: int | None
    payload: Payload | None


@dataclass(frozen=True)
class Remote:
    """A feature as the server has it; ``payload`` is None for a removed one. Who changed it and when, for people."""

    rev: int
    payload: Payload | None
    changed_by: str = ""
    changed_at: str = ""


@dataclass(frozen=True)
class Cursor:
    """How far a collection was read: up to which rev, in which run of the database, with which columns, and what the
    server was seen to do with it (None: has to be tried)."""

    rev: int = 0
    epoch: str = ""
    fingerprint: str = ""
    abilities: Abilities | None = None


_dumped = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode


def _chosen(sql: str, collection: str, ids: Iterable[str] | None) -> tuple[str, list[Any]]:
    """``sql`` for all of a collection, or only for the features with these ids."""
    if ids is None:
        return statement(sql, "WHERE collection = ?"), [collection]
    chosen = "WHERE collection = ? AND id IN (SELECT value FROM json_each(?))"
    return statement(sql, chosen), [collection, json.dumps(list(ids))]


def agreed(connection: sqlite3.Connection, collection: str, ids: Iterable[str] | None = None) -> dict[str, Agreed]:
    """The agreed features of a collection by id."""
    sql, parameters = _chosen("SELECT id, rev, payload FROM sync_base", collection, ids)
    found = {}
    for id_, rev, text in connection.execute(sql, parameters):
        kept = json.loads(text)
        if kept is None:
            found[id_] = Agreed(rev, None, "")
            continue
        found[id_] = Agreed(rev, {**kept["properties"], GEOMETRY: kept[GEOMETRY]}, kept["local_geometry"])
    return found


def count_agreed(connection: sqlite3.Connection, collection: str) -> int:
    """Number of agreed features of a collection, without removed ones."""
    return connection.execute(
        "SELECT count(*) FROM sync_base WHERE collection = ? AND payload <> 'null'", (collection,)
    ).fetchone()[0]


def keep_agreed(
    connection: sqlite3.Connection, collection: str, features: Mapping[str, Agreed], in_step: Collection[str] = (),
    row_now: str = "NULL",
) -> None:
    """Remember what both sides agree on now.

    For those ``in_step``, whose row is what was agreed, also what the row looks like: ``row_now`` is SQL for that, with
    the id as ``?2`` (see ``changes.row_now``).
    """
    stepping, other = [], []
    for id_, feature in features.items():
        (stepping if id_ in in_step else other).append((collection, id_, feature.rev, _kept(feature)))
    for rows, spelled in ((stepping, row_now), (other, "NULL")):
        connection.executemany(
            statement(
                "INSERT INTO sync_base (collection, id, rev, payload, local_row) VALUES (?1, ?2, ?3, ?4,", spelled, ")",
                "ON CONFLICT (collection, id) DO UPDATE SET rev = excluded.rev, payload = excluded.payload,",
                "local_row = excluded.local_row"
            ),
            rows,
        )


def _kept(feature: Agreed) -> str:
    if feature.payload is None:
        return "null"
    properties = {name: value for name, value in feature.payload.items() if name != GEOMETRY}
    return _dumped({"properties": properties, GEOMETRY: feature.payload.get(GEOMETRY), "local_geometry": feature.local})


def forget_agreed(connection: sqlite3.Connection, collection: str, ids: Sequence[str]) -> None:
    """Nothing is agreed any more about these features."""
    connection.executemany("DELETE FROM sync_base WHERE collection = ? AND id = ?", [(collection, id_) for id_ in ids])


def in_flight(connection: sqlite3.Connection, collection: str, ids: Iterable[str] | None = None) -> dict[str, InFlight]:
    """What was sent without the answer having been dealt with, by id."""
    sql, parameters = _chosen("SELECT id, base_rev, payload FROM sync_inflight", collection, ids)
    return {id_: InFlight(rev, json.loads(text)) for id_, rev, text in connection.execute(sql, parameters)}


def keep_in_flight(connection: sqlite3.Connection, collection: str, sent: Mapping[str, InFlight]) -> None:
    """Remember what is about to be sent, by id."""
    now = utc_now()
    connection.executemany(
        "INSERT INTO sync_inflight (collection, id, base_rev, payload, sent_at) VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (collection, id) DO UPDATE SET base_rev = excluded.base_rev, payload = excluded.payload,"
        " sent_at = excluded.sent_at",
        [(collection, id_, each.base_rev, _dumped(each.payload), now) for id_, each in sent.items()],
    )


def forget_in_flight(connection: sqlite3.Connection, collection: str, ids: Iterable[str]) -> None:
    """The answer to what was sent is dealt with."""
    connection.executemany(
        "DELETE FROM sync_inflight WHERE collection = ? AND id = ?", [(collection, id_) for id_ in ids]
    )


def conflicts(connection: sqlite3.Connection, collection: str, ids: Iterable[str] | None = None) -> dict[str, Remote]:
    """The server's side of the features that wait for a person's decision, by id."""
    sql, parameters = _chosen("SELECT id, rev, theirs, changed_by, changed_at FROM sync_conflict", collection, ids)
    return {
        id_: Remote(rev, json.loads(theirs), by or "", at or "")
        for id_, rev, theirs, by, at in connection.execute(sql, parameters)
    }


def unfounded(connection: sqlite3.Connection, collection: str, ids: Iterable[str] | None = None) -> dict[str, Any]:
    """Features that wait for a person because nobody knows what both sides have in common, by id: what was agreed
    before the server was put back."""
    sql, parameters = _chosen("SELECT id, kind, base FROM sync_conflict", collection, ids)
    return {id_: json.loads(base) for id_, kind, base in connection.execute(sql, parameters) if kind == RESTORED}


def count_conflicts(connection: sqlite3.Connection) -> int:
    """How many features wait for a person's decision."""
    return connection.execute("SELECT count(*) FROM sync_conflict").fetchone()[0]


def keep_conflict(
    connection: sqlite3.Connection, collection: str, id_: str, outcome: Outcome,
    base: Payload | None, mine: Payload | None, remote: Remote,
) -> None:
    """Put a feature before a person: what was agreed, mine and theirs."""
    connection.execute(
        "INSERT INTO sync_conflict (collection, id, kind, fields, base, mine, theirs, rev, changed_by, changed_at,"
        " detected_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (collection, id) DO UPDATE SET"
        " kind = excluded.kind, fields = excluded.fields, base = excluded.base, mine = excluded.mine,"
        " theirs = excluded.theirs, rev = excluded.rev, changed_by = excluded.changed_by,"
        " changed_at = excluded.changed_at",
        (
            collection, id_, outcome.kind, _dumped(outcome.fields), _dumped(base), _dumped(mine),
            _dumped(remote.payload), remote.rev, remote.changed_by, remote.changed_at, utc_now(),
        ),
    )


def forget_conflict(connection: sqlite3.Connection, collection: str, id_: str) -> None:
    """Nothing is left to decide for this feature."""
    connection.execute("DELETE FROM sync_conflict WHERE collection = ? AND id = ?", (collection, id_))


def cursors(connection: sqlite3.Connection, url: str) -> dict[str, Cursor]:
    """How far each collection was read from this address."""
    found = connection.execute(
        "SELECT collection, rev, epoch, schema_fingerprint, abilities FROM sync_cursor WHERE url = ?", (url,)
    )
    return {
        collection: Cursor(rev, epoch, mark, _abilities(text)) for collection, rev, epoch, mark, text in found
    }


def _abilities(text: str | None) -> Abilities | None:
    if not text:
        return None
    kept = json.loads(text)
    return Abilities(**{**kept, "columns": frozenset(kept["columns"])})


def other_servers(connection: sqlite3.Connection, url: str) -> dict[str, str]:
    """Epoch by address of what this workspace was synced with under other addresses."""
    found = connection.execute("SELECT DISTINCT url, epoch FROM sync_cursor WHERE url <> ?", (url,))
    return dict(found)


def move_cursors(connection: sqlite3.Connection, old: str, new: str) -> None:
    """The same server answers under a new address."""
    connection.execute("DELETE FROM sync_cursor WHERE url = ?", (new,))
    connection.execute("UPDATE sync_cursor SET url = ? WHERE url = ?", (new, old))


def keep_cursor(connection: sqlite3.Connection, collection: str, url: str, cursor: Cursor) -> None:
    """Remember how far a collection was read, in the transaction of what was read."""
    abilities = None
    if cursor.abilities is not None:
        abilities = _dumped({**asdict(cursor.abilities), "columns": sorted(cursor.abilities.columns)})
    connection.execute(
        "INSERT INTO sync_cursor (collection, url, rev, epoch, schema_fingerprint, abilities, synced_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (collection, url) DO UPDATE SET rev = excluded.rev,"
        " epoch = excluded.epoch, schema_fingerprint = excluded.schema_fingerprint, abilities = excluded.abilities,"
        " synced_at = excluded.synced_at",
        (collection, url, cursor.rev, cursor.epoch, cursor.fingerprint, abilities, utc_now()),
    )


def keep_time(connection: sqlite3.Connection, url: str, collections: Iterable[str]) -> None:
    """Remember that these collections were exchanged just now."""
    now = utc_now()
    connection.executemany(
        "UPDATE sync_cursor SET synced_at = ? WHERE url = ? AND collection = ?",
        [(now, url, collection) for collection in collections],
    )


def forget_epoch(connection: sqlite3.Connection, url: str) -> None:
    """What was read from this address is to be compared anew: the server turned out to be at an earlier state."""
    connection.execute("UPDATE sync_cursor SET epoch = ? WHERE url = ?", (FELL_BACK, url))
