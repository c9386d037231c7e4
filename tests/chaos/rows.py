"""Every row of a workspace and of the central database, in the spelling that is compared at the end."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import shapely

from evplanner_plugin.workspace.schema import BY_NAME
from evplanner_plugin.workspace.store import Workspace

from .checker import Row
from .headquarters import Headquarters
from .values import FOLLOWED, GEOMETRY, birth_of, key, keys_of, local


def local_rows(path: Path) -> list[Row]:
    """The rows of a workspace."""
    workspace = Workspace.open(path)
    return [_row(name, row, row[GEOMETRY]) for name in FOLLOWED for row in workspace.rows(name)]


def central_rows(headquarters: Headquarters, nis: str) -> list[Row]:
    """The rows of one municipality that are there centrally."""
    rows = []
    for name in FOLLOWED:
        columns = [column.name for column in BY_NAME[name].synced_columns()]
        found = headquarters.query(
            f"SELECT {', '.join(columns)}, id::text, ST_AsGeoJSON(geom, 15) FROM {name} WHERE nis = %s AND NOT deleted",
            nis,
        )
        for values in found:
            row = dict(zip([*columns, "id", GEOMETRY], values))
            row[GEOMETRY] = json.loads(row[GEOMETRY])
            rows.append(_row(name, row, local(row[GEOMETRY])))
    return rows


def _row(collection: str, row: Mapping, shape: object) -> Row:
    columns: dict[str, object] = {
        column.name: key(collection, column.name, row.get(column.name))
        for column in BY_NAME[collection].synced_columns()
    }
    columns[GEOMETRY] = shapely.get_coordinates(shape).ravel().tolist() if shape is not None else []
    return Row(collection, str(row["id"]), birth_of(collection, row), keys_of(collection, row), columns)
