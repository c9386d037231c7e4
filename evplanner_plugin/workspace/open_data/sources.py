"""The open data sources of a workspace: whose they are, under which licence, and when they were last read."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .. import ddl, tables
from ..geopackage import quoted, statement
from . import layers

if TYPE_CHECKING:
    from ..store import Workspace


@dataclass(frozen=True)
class ReadSource:
    """A source that was read. ``authcfg`` is the id of a login in QGIS's own store, never the login itself."""

    id: str
    need: str = ""
    name: str = ""
    owner: str = ""
    address: str = ""
    layer: str = ""
    authcfg: str = ""
    licence: str = ""
    attribution: str = ""
    imported_at: str = ""
    rows_taken: int = 0
    rejected: int = 0
    outside: int = 0


def read_sources(workspace: Workspace) -> list[ReadSource]:
    """All of them, in the order in which they first came; raises :class:`WorkspaceError` for a file not readable."""
    with workspace.reading() as connection:
        if not layers.is_there(connection, layers.SOURCE.name):
            return []
        return [_of_row(row) for row in tables.read(connection, layers.SOURCE.name)]


def save_source(connection: sqlite3.Connection, source: ReadSource, table: str) -> None:
    """Keep ``source`` (inside the caller's transaction), and name it in the description of the layer ``table``."""
    row = {name: getattr(source, name) for name in ReadSource.__dataclass_fields__ if name != "id"}
    if not tables.update(connection, layers.SOURCE.name, source.id, row):
        tables.insert(connection, layers.SOURCE.name, [{"id": source.id, **row}])
    ddl.describe_content(connection, table, _description(connection, table))


def _description(connection: sqlite3.Connection, table: str) -> str:
    """What the layer is, followed by the sources and licences of its rows, each once."""
    words = [layers.table_of(table).description]
    for label, column in (("Source", "source"), ("Licence", "licence")):
        select = statement("SELECT DISTINCT", quoted(column), "FROM", quoted(table))
        found = [str(row[0]) for row in connection.execute(select).fetchmany(20) if row[0]]
        parts = dict.fromkeys(part.strip() for text in found for part in text.split(";") if part.strip())
        if parts:
            words.append(f"{label}: {'; '.join(parts)}")
    return ". ".join(words) + "."


def _of_row(row: Mapping[str, Any]) -> ReadSource:
    found = {name: row.get(name) for name in ReadSource.__dataclass_fields__}
    numbers = ("rows_taken", "rejected", "outside")
    return ReadSource(**{
        name: (value if isinstance(value, int) else 0) if name in numbers else "" if value is None else str(value)
        for name, value in found.items()
    })
