"""The layers that open data come into. Those that no workspace is born with are made when the first rows come."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping

from ... import bundled
from .. import ddl, tables
from ..geopackage import quoted, statement
from ..schema import BY_NAME, Column, Table


def _columns(text: str) -> tuple[Column, ...]:
    return tuple(Column(name, kind or "TEXT") for name, _, kind in (word.partition(":") for word in text.split()))


STREET = Table(
    "street",
    "Streets and paths; walkable says whether pedestrians may use them",
    _columns("id nis highway name walkable:INTEGER length_m:REAL road_manager source licence"),
    geometry="LINESTRING",
)
BUILDING = Table(
    "building",
    "Buildings",
    _columns("id nis building name street house_number source licence"),
    geometry="MULTIPOLYGON",
)
PARKING_BAY = Table(
    "parking_bay",
    "Parking bays, or groups of them: bays says how many",
    _columns("id nis name bays:INTEGER source licence remark"),
    geometry="POINT",
)
SOURCE = Table(
    "open_data_source",
    "Where streets, dwellings, bays and figures come from: owner, address, licence, and the last import",
    _columns(
        "id need name owner address layer authcfg licence attribution imported_at:DATETIME rows_taken:INTEGER"
        " rejected:INTEGER outside:INTEGER"
    ),
)
ROW = Table(
    "open_data_row",
    "Which row each source brought, and what it said then",
    _columns("layer row_id source_id digest"),
    internal=True,
    unique=("layer", "row_id", "source_id"),
)
ON_DEMAND = {table.name: table for table in (STREET, BUILDING, PARKING_BAY, SOURCE, ROW)}

GEOMETRY_OF = {"street": "line", "building": "polygon", "parking_bay": "point", "demand": "point", "area": "polygon"}
"""The kind of geometry that each layer takes."""


def table_of(name: str) -> Table:
    """The layer or table with this name."""
    return ON_DEMAND[name] if name in ON_DEMAND else BY_NAME[name]


def column_types(name: str) -> Mapping[str, str]:
    """Columns that a source may fill, with TEXT, INTEGER or REAL."""
    own = {"id", "nis", "source", "licence"}
    kinds = {column.name: column.type for column in table_of(name).columns if column.name not in own}
    return {column: kind if kind in ("INTEGER", "REAL") else "TEXT" for column, kind in kinds.items()}


def is_there(connection: sqlite3.Connection, name: str) -> bool:
    """Whether the file has the table."""
    found = connection.execute("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?", (name,)).fetchone()
    return found is not None


def ensure(connection: sqlite3.Connection, name: str, epsg: int) -> None:
    """Make the table where the file has none, with its style; add the columns that one from elsewhere lacks."""
    table = table_of(name)
    if not is_there(connection, name):
        ddl.create_table(connection, table, epsg)
        style = bundled.path("styles", f"{name}.qml")
        if style.is_file():
            ddl.add_style(connection, table, style.read_text(encoding="utf-8"))
        return
    present = tables.describe(connection, name).types
    for column in table.columns:
        if column.name not in present:
            kind = column.type if column.type in ("INTEGER", "REAL") else "TEXT"
            connection.execute(statement("ALTER TABLE", quoted(name), "ADD COLUMN", quoted(column.name), kind))
