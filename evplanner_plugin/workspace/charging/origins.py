"""The table of origins: what each source says of each location."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from ...domain.charging import identity
from ...domain.charging.content import of_text, to_text
from ...domain.charging.snapshots import Origin
from ..bulk import checked, insert_rows, sorted_by_id
from ..geopackage import quoted, statement

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


Key = tuple[str, str]
"""The id of a source, and what that source calls a location."""

Origins = dict[Key, KeptOrigin]


def read_origins(connection: sqlite3.Connection) -> Origins:
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
    before: Origins,
    after: Origins,
    check: Callable[[], None] = lambda: None,
) -> None:
    """Write the difference between two states of the table; ``check`` is called now and then and may raise, to stop."""
    nis = workspace.nis
    gone = [(identity.location_id(nis, *key),) for key in before if key not in after]
    connection.executemany("DELETE FROM charging_origin WHERE id = ?", gone)
    new = [kept for key, kept in after.items() if key not in before]
    if new:
        _insert(connection, nis, new, alone=len({key[0] for key in after}) == 1, check=check)
    for columns, values in _changes(before, after).items():
        names = ", ".join(f"{quoted(column)} = ?" for column in columns)
        sql = statement("UPDATE charging_origin SET", names, "WHERE source_id = ? AND source_ref = ?")
        connection.executemany(sql, checked(values, check))


_COLUMNS = (
    "id", "nis", "source_id", "source_ref", "first_seen", "last_seen", "gone_on", "location_id", "content",
)  # fmt: skip


def _insert(
    connection: sqlite3.Connection, nis: str, new: list[KeptOrigin], *, alone: bool, check: Callable[[], None]
) -> None:
    """Add origins; ``alone``: of the only source, whose locations are shown under the ids of their origins."""
    by_id = {
        kept.location_id if alone else identity.location_id(nis, kept.source_id, kept.ref): kept for kept in new
    }
    rows = (
        (id_, nis, kept.source_id, kept.ref, kept.first_seen, kept.last_seen, kept.gone_on or None, kept.location_id,
         kept.text)
        for id_, kept in sorted_by_id(by_id.items(), itemgetter(0))  # the index of the ids then grows at its end only
    )  # fmt: skip
    insert_rows(connection, "charging_origin", _COLUMNS, rows, check, replace=True)


_CHANGING = {"first_seen": 2, "last_seen": 3, "gone_on": 4, "location_id": 5, "content": 6}
"""By column its place in :class:`KeptOrigin`."""


def _changes(before: Origins, after: Origins) -> dict[tuple[str, ...], list[tuple]]:
    """By the columns that differ their values and the key: of most origins it is the day they were last seen alone."""
    found: dict[tuple[str, ...], list[tuple]] = {}
    for key, kept in after.items():
        old = before.get(key)
        if old is None or old == kept:
            continue
        columns = tuple([column for column, place in _CHANGING.items() if old[place] != kept[place]])
        values = [kept[_CHANGING[column]] for column in columns]
        if "gone_on" in columns:
            values[columns.index("gone_on")] = kept.gone_on or None
        found.setdefault(columns, []).append((*values, *key))
    return found


def known_references(workspace: Workspace, source_id: str) -> set[str]:
    """What the source calls the locations that came from it."""
    with workspace.reading() as connection:
        rows = connection.execute("SELECT source_ref FROM charging_origin WHERE source_id = ?", (source_id,))
        return {row[0] for row in rows if row[0] is not None}
