"""The use of charging points as the workspace holds it, ready for sums: each point and month once."""

from __future__ import annotations

import calendar
from typing import TYPE_CHECKING, Any

from ...domain.usage import days
from ...domain.usage.sessions import month_of
from ...errors import QT_TRANSLATE_NOOP, BadInput
from .writing import month_range

if TYPE_CHECKING:
    import pandas

    from ..store import Workspace

FIGURES = ("sessions", "energy_kwh", "connected_hours", "charging_hours", "unique_cards")
COLUMNS = ("location_id", "evse_id", "month", *FIGURES, "source", "x", "y", "days")
PROFILE_COLUMNS = ("location_id", "evse_id", "month", "hour", "connected_hours", "charging_hours", "energy_kwh")


def read_usage(workspace: Workspace, first: str = "", last: str = "") -> pandas.DataFrame:
    """Use per point and month, columns :data:`COLUMNS`: kWh and hours a month, NaN where unknown; ``evse_id`` "" where
    a row speaks of a whole location; ``x``, ``y`` metres in the workspace's CRS, NaN without a place; ``days``: how
    many days of the month the row speaks of.

    ``first``, ``last``: months (``2018-03``), both included, "" for no bound. Where two sources speak of the same
    point and month, the one with more sessions counts (then more energy, then the first by name); where one source
    speaks of a location and another one of its points, the points count. ``.attrs["doubled"]`` is how many rows were
    left out for that.
    Raises :class:`BadInput` for what is no month, :class:`WorkspaceError`.
    """
    import numpy
    import shapely

    begin, end = _months(first, last)
    wanted = [name for name in COLUMNS if name not in ("x", "y", "days")]
    shapes, columns = workspace.layer("charging_usage", [*wanted, "remark"])
    table = _table(columns, FIGURES)
    table["days"] = [_days(month, remark) for month, remark in zip(table["month"], table["remark"])]
    table["x"] = table["y"] = numpy.nan
    placed = numpy.flatnonzero([shape is not None and not shapely.is_empty(shape) for shape in shapes])
    if len(placed):
        centre = shapely.centroid(shapes[placed])
        table.loc[placed, "x"], table.loc[placed, "y"] = shapely.get_x(centre), shapely.get_y(centre)
    table = _within(table, begin, end)
    once = _once(table)
    once.attrs["doubled"] = len(table) - len(once)
    return once[list(COLUMNS)]


def read_profile(workspace: Workspace, first: str = "", last: str = "") -> pandas.DataFrame:
    """Use per point, month and hour of the day (0–23, local time), columns :data:`PROFILE_COLUMNS`; only of the sources
    that count in :func:`read_usage`. Raises as that does."""
    begin, end = _months(first, last)
    _, columns = workspace.layer("session_profile", [*PROFILE_COLUMNS, "source"])
    table = _within(_table(columns, PROFILE_COLUMNS[3:]), begin, end)
    table = table[table["hour"].between(0, 23)]
    table["hour"] = table["hour"].astype("int64")
    counting = read_usage(workspace, first, last)[["location_id", "evse_id", "month", "source"]]
    return table.merge(counting, on=["location_id", "evse_id", "month", "source"])[list(PROFILE_COLUMNS)]


def _months(first: str, last: str) -> tuple[str, str]:
    try:
        return month_range(first, last)
    except ValueError as error:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "“{month}” is no month."),
            QT_TRANSLATE_NOOP("errors", "Write it like 2026-03."),
            month=first if not _is_month(first) else last,
        ) from error


def _is_month(text: str) -> bool:
    try:
        month_range(text, "")
    except ValueError:
        return False
    return True


def _table(columns: dict[str, Any], figures: tuple[str, ...]) -> pandas.DataFrame:
    import pandas

    table = pandas.DataFrame(columns)
    for name in table.columns:
        if name in figures:
            table[name] = pandas.to_numeric(table[name], errors="coerce").astype(float)
        else:
            table[name] = table[name].map(lambda value: "" if value is None else str(value)).astype(object)
    return table


def _days(month: str, remark: str) -> int:
    """How many days of its month a row speaks of; 0 for what was only carried over midnight, or for no month."""
    try:
        number = month_of(month)
        covered = days.days_of(number, remark)
    except (ValueError, calendar.IllegalMonthError):
        return 0
    return bin(covered & ~days.CARRIED).count("1")


def _within(table: pandas.DataFrame, first: str, last: str) -> pandas.DataFrame:
    month = table["month"]
    there = (month >= first) & ((month <= last) if last else True)
    return table[there].reset_index(drop=True)


def _once(table: pandas.DataFrame) -> pandas.DataFrame:
    """Each point and month once, and no location beside its points from another source."""
    if not len(table):
        return table
    place = ["location_id", "evse_id", "month"]
    best = (
        table.sort_values(["sessions", "energy_kwh", "source"], ascending=[False, False, True], kind="stable")
        .drop_duplicates(place)
        .sort_index()
    )
    detailed = best[best["evse_id"] != ""]
    sources = detailed.groupby(["location_id", "month"])["source"].agg(set).to_dict()
    keep = [
        evse != "" or (location, month) not in sources or source in sources[location, month]
        for location, evse, month, source in zip(best["location_id"], best["evse_id"], best["month"], best["source"])
    ]
    return best[keep].reset_index(drop=True)
