"""What use adds up to: per month, by hour of the day, and how long cars stand there without charging."""

from __future__ import annotations

import calendar
from collections.abc import Mapping
from typing import TYPE_CHECKING

from .sessions import month_of

if TYPE_CHECKING:
    import numpy
    import pandas

PER_MONTH = ("month", "points", "sessions", "energy_kwh", "kwh_per_point", "sessions_per_point")


def points_of(usage: pandas.DataFrame, at_location: Mapping[str, int] | None = None) -> pandas.Series:
    """How many charging points each row of usage (N,) speaks of: one, or all of a location (``at_location``) where the
    row names no point."""
    at_location = at_location or {}
    return usage["location_id"].map(at_location).fillna(1).clip(lower=1).where(usage["evse_id"] == "", 1).astype(int)


def per_month(usage: pandas.DataFrame, at_location: Mapping[str, int] | None = None) -> pandas.DataFrame:
    """Use of all points per month, columns :data:`PER_MONTH`, in order of time: kWh, sessions, and both per point.

    ``points`` are those that the month has a row of; energy is NaN where no row knows any, and per point only points
    with known energy count. ``usage``: as :func:`workspace.usage.reading.read_usage` gives.
    """
    import numpy

    rows = usage.assign(points=points_of(usage, at_location))
    if "days" in rows:  # what was only carried over midnight makes no month of a point
        rows["points"] = rows["points"].where(rows["days"] > 0, 0)
    rows["with_energy"] = rows["points"].where(rows["energy_kwh"].notna(), 0)
    months = rows.groupby("month", sort=True)
    found = months[["points", "sessions", "with_energy"]].sum()
    found["energy_kwh"] = months["energy_kwh"].sum(min_count=1)
    found["kwh_per_point"] = found["energy_kwh"] / found["with_energy"].replace(0, numpy.nan)
    found["sessions_per_point"] = found["sessions"] / found["points"].replace(0, numpy.nan)
    return found.reset_index()[list(PER_MONTH)]


def occupancy(
    profile: pandas.DataFrame, usage: pandas.DataFrame, points: int | None = None,
    at_location: Mapping[str, int] | None = None,
) -> numpy.ndarray:
    """Share (24,) of the points at which a car is connected, for each hour of the day in local time; 0–1.

    Connected hours over hours that there were: ``points`` times the days of all months, or the points and days of the
    rows of ``usage`` where no number is given. Months of which only the total is known, not the hours of the day, do
    not count. A point cannot be taken more than all the time: where sessions overlap, it counts as taken. NaN where
    there is nothing to divide by.
    """
    import numpy

    shares = numpy.full(24, numpy.nan)
    by_hour = profile[["location_id", "evse_id", "month"]].drop_duplicates().assign(by_hour=True)
    told = usage.merge(by_hour, on=["location_id", "evse_id", "month"], how="left")["by_hour"].notna().to_numpy(bool)
    rows = usage[usage["connected_hours"].notna().to_numpy(bool) & (told | (usage["connected_hours"] == 0).to_numpy())]
    if not len(rows):
        return shares
    rows = rows.assign(points=points_of(rows, at_location), held=_days(rows))
    rows["room"] = rows["points"] * rows["held"]
    room = float(rows["room"].sum() if points is None else points * rows.groupby("month")["held"].max().sum())
    if room <= 0:
        return shares
    joined = profile.merge(rows[["location_id", "evse_id", "month", "room"]], on=["location_id", "evse_id", "month"])
    taken = numpy.minimum(joined["connected_hours"].to_numpy(float), joined["room"].to_numpy(float))
    sums = numpy.bincount(joined["hour"].to_numpy(int), weights=numpy.nan_to_num(taken), minlength=24)[:24]
    return numpy.minimum(sums / room, 1.0)


def idle_share(usage: pandas.DataFrame) -> float:
    """Share of the connected hours during which no energy flowed, 0–1, over the rows that know both; NaN for none."""
    known = usage[usage["connected_hours"].notna() & usage["charging_hours"].notna() & (usage["connected_hours"] > 0)]
    if not len(known):
        return float("nan")
    connected = float(known["connected_hours"].sum())
    return max(0.0, 1.0 - float(known["charging_hours"].sum()) / connected)


def _days(usage: pandas.DataFrame) -> list[int]:
    """Days that each row speaks of: its column ``days`` where there is one, else all of its month."""
    if "days" in usage:
        return usage["days"].fillna(0).astype(int).tolist()
    return [days_in(month) for month in usage["month"]]


def days_in(month: str) -> int:
    """How many days the month ``2018-03`` has."""
    number = month_of(month)
    return calendar.monthrange(number // 12, number % 12 + 1)[1]
