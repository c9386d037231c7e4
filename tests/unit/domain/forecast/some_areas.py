"""Small municipalities to forecast, as frames."""

from __future__ import annotations

import pandas

COLUMNS = (
    "id", "level", "nis", "name", "parent_id", "cars", "households", "dwellings", "garages", "electric_cars",
    "reference_year", "demand_dwellings", "demand_without_parking",
)  # fmt: skip
NOTHING = pandas.DataFrame({"area_id": [], "points": [], "equivalents": []})


def frame(*rows: dict) -> pandas.DataFrame:
    """Rows of areas; what a row does not say is empty."""
    made = pandas.DataFrame([{"level": "neighbourhood", "nis": "1", "name": row["id"], **row} for row in rows])
    made = made.reindex(columns=list(COLUMNS))
    numbers = COLUMNS[5:]
    made[list(numbers)] = made[list(numbers)].astype(float)
    return made.where(made.notna(), None).astype(dict.fromkeys(numbers, float))


def town(*parts: dict, **figures) -> pandas.DataFrame:
    """A municipality "1" with these figures and parts."""
    whole = {"id": "1", "level": "municipality", "parent_id": None, **figures}
    return frame(whole, *({"parent_id": "1", **part} for part in parts))


def counted(**points: float) -> pandas.DataFrame:
    """So many points, each one equivalent, in each area."""
    rows = [{"area_id": area, "points": number, "equivalents": number} for area, number in points.items()]
    return pandas.DataFrame(rows, columns=list(NOTHING.columns))
