"""Dwellings: how many have a place of their own to park, and how many stand in each neighbourhood."""

from __future__ import annotations

import sqlite3
from collections import Counter
from typing import TYPE_CHECKING, Any

from .. import tables

if TYPE_CHECKING:
    from ..store import Workspace

COUNTED = "counted"
"""Stands for the layer's own points where figures of an area were counted from them."""

_SQUARE_METRES = 10_000


def own_parking_share(workspace: Workspace, most: float) -> float | None:
    """Garages and parkings per dwelling in the municipality, at most ``most``; ``None`` where no figures are there.

    Statbel counts both (building stock); that a garage belongs to one dwelling is an assumption.
    """
    rows = workspace.rows("area", {"level": "municipality"})
    garages, dwellings = (rows[0].get("garages"), rows[0].get("dwellings")) if rows else (None, None)
    if not garages or not dwellings:
        return None
    return round(min(most, garages / dwellings), 4)


def complete_parking(row: dict[str, Any], share: float | None) -> dict[str, Any]:
    """``row`` of the layer demand with the share of own parking and the dwellings without, where they can be told."""
    if row.get("off_street_parking_share") is None:
        row["off_street_parking_share"] = share
    own, dwellings = row["off_street_parking_share"], row.get("dwellings")
    if row.get("dwellings_without_parking") is None and own is not None and dwellings is not None:
        row["dwellings_without_parking"] = round(dwellings * (1 - own), 3)
    return row


def count_dwellings(workspace: Workspace, connection: sqlite3.Connection, remark: str) -> None:
    """Give each neighbourhood the number and the density of its dwellings, counted from the points (in a transaction).

    Only where nobody said a number, or where it was counted this way before; ``remark`` then stands beside it.
    """
    counted: Counter[str] = Counter()
    for row in tables.read(connection, "demand", {"kind": "dwelling"}):
        if row["area_id"] and row["dwellings"]:
            counted[row["area_id"]] += row["dwellings"]
    select = "SELECT row_id FROM open_data_row WHERE layer = 'area' AND source_id = ?"
    ours = {str(row[0]) for row in connection.execute(select, (COUNTED,))}
    for area in tables.read(connection, "area", {"level": "neighbourhood"}):
        if area["dwellings"] is not None and area["id"] not in ours:
            continue
        count, hectares = counted[area["id"]], area[tables.GEOMETRY].area / _SQUARE_METRES
        tables.update(connection, "area", area["id"], {
            "dwellings": round(count), "dwellings_per_ha": round(count / hectares, 3), "remark": remark or None,
        })  # fmt: skip
        if area["id"] not in ours:
            connection.execute(
                "INSERT INTO open_data_row (layer, row_id, source_id, digest) VALUES ('area', ?, ?, '')",
                (area["id"], COUNTED),
            )
