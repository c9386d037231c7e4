"""The sources that a workspace imports charging locations from."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...domain.charging import identity
from ...domain.charging.merging import SourceFacts
from .. import tables

if TYPE_CHECKING:
    from ..store import Workspace

TABLE = "charging_source"


@dataclass(frozen=True)
class KeptSource:
    """One source. ``name`` is what people call it and stands on every row it brought; ``authcfg`` is the id of a login
    in QGIS's own store, never the login itself.

    ``precedence``: where sources differ on one location, the higher one has the first word. ``last_result`` holds the
    counts of the last import and, under ``days``, the days of all complete snapshots.
    """

    id: str
    name: str
    format: str = ""
    address: str = ""
    layer: str = ""
    mapping: Mapping[str, str] = field(default_factory=dict)
    authcfg: str = ""
    licence: str = ""
    attribution: str = ""
    precedence: int = 0
    last_import_at: str = ""
    last_result: Mapping[str, Any] = field(default_factory=dict)
    remark: str = ""

    @property
    def days(self) -> tuple[str, ...]:
        """The days of its complete snapshots, in order."""
        days = self.last_result.get("days")
        return tuple(sorted(day for day in days if isinstance(day, str))) if isinstance(days, Sequence) else ()

    def facts(self) -> SourceFacts:
        """What merging has to know of it."""
        return SourceFacts(self.id, self.name, self.precedence, self.days)


def read_sources(workspace: Workspace, connection: sqlite3.Connection | None = None) -> list[KeptSource]:
    """All sources of the workspace, the one of the highest precedence first, then by name.

    Raises :class:`WorkspaceError` where the file cannot be read.
    """
    found = [_of_row(row) for row in workspace.rows(TABLE, connection=connection) if row["id"]]
    return sorted(found, key=lambda source: (-source.precedence, source.name.casefold(), source.id))


def source_named(workspace: Workspace, name: str, known: Sequence[KeptSource]) -> KeptSource:
    """The source of ``known`` that is called ``name`` (in any case), else a new one, not yet kept."""
    plain = " ".join(name.split())
    for source in known:
        if source.name.casefold() == plain.casefold():
            return source
    made = identity.source_id(workspace.nis, plain)
    # Somebody gave another name to the source that once had this one: both may live on.
    taken = {source.id for source in known}
    while made in taken:
        made = identity.source_id(workspace.nis, f"{plain}/{made}")
    return KeptSource(made, plain)


def save_source(workspace: Workspace, source: KeptSource, connection: sqlite3.Connection | None = None) -> None:
    """Keeps ``source`` under its id, within the transaction of ``connection`` where one is given."""
    if connection is None:
        with workspace.transaction() as own:
            save_source(workspace, source, own)
        return
    row = {name: getattr(source, name) for name in KeptSource.__dataclass_fields__ if name != "id"}
    if not tables.update(connection, TABLE, source.id, row):
        tables.insert(connection, TABLE, [{"id": source.id, **row}])


def _of_row(row: Mapping[str, Any]) -> KeptSource:
    """The source in a row that people may have edited: what is no object or number is taken for empty."""
    texts = {
        name: "" if row.get(name) is None else str(row[name])
        for name in ("id", "name", "format", "address", "layer", "authcfg", "licence", "attribution",
                     "last_import_at", "remark")
    }  # fmt: skip
    objects = {name: row[name] if isinstance(row.get(name), dict) else {} for name in ("mapping", "last_result")}
    precedence = row.get("precedence")
    return KeptSource(precedence=precedence if isinstance(precedence, int) else 0, **texts, **objects)
