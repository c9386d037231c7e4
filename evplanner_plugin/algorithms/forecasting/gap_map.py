"""The gap map's rows: each of the smallest areas with its need, its gap and their bands in one year."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...domain.forecast.figures import HIGH, LOW, MID
from ...domain.forecast.rounding import rounded_to_total
from .made_forecast import MadeForecast

if TYPE_CHECKING:
    import pandas

FIELDS: tuple[tuple[str, str], ...] = (
    ("area_id", "text"), ("level", "text"), ("name", "text"), ("year", "integer"), ("scenario", "text"),
    ("electric_cars", "double"), ("public_kwh", "double"), ("points_needed", "double"), ("needed_low", "double"),
    ("needed_high", "double"), ("equivalents_needed", "double"), ("points_existing", "double"),
    ("points_planned", "double"), ("gap_points", "double"), ("gap_shown", "integer"), ("gap_low", "double"),
    ("gap_high", "double"), ("gap_equivalents", "double"), ("power_kw", "double"),
)  # fmt: skip
"""Fields of the map; ``gap_shown`` are whole points that add up to the town's."""

ROW_FIELDS: tuple[tuple[str, str], ...] = (
    ("area_id", "text"), ("name", "text"), ("level", "text"), ("year", "integer"), ("scenario", "text"),
    ("band", "text"), ("electric_cars", "double"), ("public_kwh", "double"), ("residents_kwh", "double"),
    ("visitors_kwh", "double"), ("commuters_kwh", "double"), ("points_needed", "double"),
    ("equivalents_needed", "double"), ("points_existing", "double"), ("points_planned", "double"),
    ("gap_points", "double"), ("gap_equivalents", "double"), ("power_kw", "double"),
)  # fmt: skip
"""Fields of the table with all areas, years, scenarios and bands."""

SENSITIVITY_FIELDS: tuple[tuple[str, str], ...] = (
    ("parameter", "text"), ("title", "text"), ("unit", "text"), ("low", "double"), ("high", "double"),
    ("low_gap", "double"), ("high_gap", "double"), ("confidence", "text"), ("source", "text"),
    ("band_source", "text"),
)  # fmt: skip


def gap_rows(made: MadeForecast) -> pandas.DataFrame:
    """One row per smallest area in the map's year and scenario: the fields of :data:`FIELDS`, and ``geometry``."""
    parts = made.tree.areas.iloc[made.tree.parts][["id", "level", "name", "geometry"]]
    rows = made.of_year()
    middle = rows[rows["band"] == MID].set_index("area_id")
    shown = parts.rename(columns={"id": "area_id"}).join(middle, on="area_id")
    for end in (LOW, HIGH):
        at_end = rows[rows["band"] == end].set_index("area_id")
        shown[f"needed_{end}"] = shown["area_id"].map(at_end["points_needed"])
        shown[f"gap_{end}"] = shown["area_id"].map(at_end["gap_points"])
    shown["gap_shown"] = rounded_to_total(shown["gap_points"].tolist())
    return shown.reset_index(drop=True)


def all_rows(made: MadeForecast) -> pandas.DataFrame:
    """The whole forecast with each area's name and level: the fields of :data:`ROW_FIELDS`."""
    names = made.tree.areas.set_index("id")[["name", "level"]]
    return made.table.join(names, on="area_id")


def sensitivity_rows(made: MadeForecast, titled) -> pandas.DataFrame:
    """The sensitivity with titles, units and sources; ``titled`` picks a text by language."""
    figures = made.wanted.scenarios[made.wanted.shown].figures
    rows = made.sensitivity.copy()
    rows["title"] = [titled(figures[id].title, id) for id in rows["parameter"]]
    for name in ("unit", "source", "band_source"):
        rows[name] = [getattr(figures[id], name) for id in rows["parameter"]]
    return rows
