"""The table of origins: what each source says of each location."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple

from ...domain.charging import identity
from ...domain.charging.content import of_text, to_text
from ...domain.charging.snapshots import Origin

if TYPE_CHECKING:
    from ..store import Workspace

class KeptOrigin(NamedTuple):
    """An origin as it is stored: its content still a text, which is all that most of them are looked at for."""

    source_id: str
    ref: str
    first_seen: str
    last_seen: str
    gone_on: str
    location_id: str
    text: str

    def origin(self) -> Origin:
        """The origin, its content decoded."""
        content = of_text(self.text)
        return Origin(
            self.source_id, self.ref, self.first_seen, self.last_seen, content, self.gone_on, self.location_id
        )

    @classmethod
    def of(cls, origin: Origin) -> KeptOrigin:
        """The origin as it is stored."""
        return cls(
            origin.source_id, origin.ref, origin.first_seen, origin.last_seen, origin.gone_on, origin.location_id,
            to_text(origin.content),
        )  # fmt: skip


def read_origins(connection: sqlite3.Connection) -> dict[tuple[str, str], KeptOrigin]:
    """All origins by source id and reference."""
    cursor = connection.cursor()
    cursor.row_factory = None
    rows = cursor.execute(
        "SELECT source_id, source_ref, first_seen, last_seen, gone_on, location_id, content FROM charging_origin"
        " WHERE source_id IS NOT NULL AND source_ref IS NOT NULL AND json_valid(content) ORDER BY rowid"
    )
    return {
        (row[0], row[1]): KeptOrigin(row[0], row[1], row[2] or "", row[3] or "", row[4] or "", row[5] or "", row[6])
        for row in rows
    }


def write_origins(
    workspace: Workspace,
    connection: sqlite3.Connection,
    before: dict[tuple[str, str], KeptOrigin],
    after: dict[tuple[str, str], KeptOrigin],
) -> None:
    """Write the difference between two states of the table."""
    nis = workspace.nis
    gone = [(identity.location_id(nis, *key),) for key in before if key not in after]
    connection.executemany("DELETE FROM charging_origin WHERE id = ?", gone)
    new = [kept for key, kept in after.items() if key not in before]
    if new:
        _insert(connection, nis, new, alone=len({key[0] for key in after}) == 1)
    connection.executemany(
        "UPDATE charging_origin SET first_seen = ?, last_seen = ?, gone_on = ?, location_id = ?, content = ?"
        " WHERE source_id = ? AND source_ref = ?",
        _changes(before, after, content=True),
    )
    connection.executemany(
        "UPDATE charging_origin SET first_seen = ?, last_seen = ?, gone_on = ?, location_id = ?"
        " WHERE source_id = ? AND source_ref = ?",
        _changes(before, after, content=False),
    )


def _row(nis: str, kept: KeptOrigin) -> tuple:
    key = (kept.source_id, kept.ref)
    return (
        identity.location_id(nis, *key), nis, *key, kept.first_seen, kept.last_seen, kept.gone_on or None,
        kept.location_id, kept.text,
    )  # fmt: skip


def _changes(before: dict, after: dict, *, content: bool) -> Iterable[tuple]:
    """Values for the update of what changed, with its content or without."""
    for key, kept in after.items():
        old = before.get(key)
        if old is None or old == kept or (old.text != kept.text) != content:
            continue
        values = (kept.first_seen, kept.last_seen, kept.gone_on or None, kept.location_id)
        yield (*values, *((kept.text,) if content else ()), *key)


def known_references(workspace: Workspace, source_id: str) -> set[str]:
    """What the source calls the locations that came from it."""
    with workspace.reading() as connection:
        rows = connection.execute("SELECT source_ref FROM charging_origin WHERE source_id = ?", (source_id,))
        return {row[0] for row in rows if row[0] is not None}
