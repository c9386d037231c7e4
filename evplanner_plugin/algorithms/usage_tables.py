"""Tables that ``usage`` writes: their columns, and the rows of the one per charging point."""

from __future__ import annotations

POINT_FIELDS = (
    ("location_id", "text"), ("evse_id", "text"), ("name", "text"), ("operator", "text"), ("points", "integer"),
    ("months", "integer"), ("days", "integer"), ("sessions", "long"), ("energy_kwh", "double"),
    ("connected_hours", "double"), ("charging_hours", "double"), ("kwh_per_month", "double"),
    ("sessions_per_month", "double"), ("occupancy", "double"), ("idle_share", "double"),
)  # fmt: skip
MONTH_FIELDS = (
    ("month", "text"), ("points", "integer"), ("sessions", "long"), ("energy_kwh", "double"),
    ("kwh_per_point", "double"), ("sessions_per_point", "double"),
)  # fmt: skip
HOUR_FIELDS = (("hour", "integer"), ("occupancy", "double"))
BUSY_FIELDS = (
    ("location_id", "text"), ("name", "text"), ("operator", "text"), ("points", "integer"), ("months", "integer"),
    ("energy_per_point", "double"), ("sessions_per_point", "double"), ("points_near", "integer"),
    ("points_with_room", "integer"), ("points_unknown", "integer"), ("extend", "integer"), ("site_id", "text"),
    ("site_name", "text"), ("site_kind", "text"), ("site_metres", "double"), ("distances", "text"),
)  # fmt: skip
EXTENSION_FIELDS = (
    ("location_id", "text"), ("site_id", "text"), ("site_name", "text"), ("kind", "text"), ("score", "double"),
    ("metres", "double"), ("order", "integer"), ("distances", "text"),
)  # fmt: skip


def point_table(usage, stock, standing):
    """One row per charging point, or location where no point is named: the columns of :data:`POINT_FIELDS`, x, y."""
    import numpy

    from ..domain.usage.busy import AVERAGE_MONTH
    from ..domain.usage.measures import points_of

    rows = usage.assign(points=points_of(usage, standing))
    groups = rows.groupby(["location_id", "evse_id"], sort=True)
    found = groups[["sessions", "days"]].sum()
    for name in ("energy_kwh", "connected_hours", "charging_hours"):
        found[name] = groups[name].sum(min_count=1)
    found["months"] = groups["month"].nunique()
    found["points"], found["x"], found["y"] = groups["points"].max(), groups["x"].mean(), groups["y"].mean()
    months = (found["days"] / AVERAGE_MONTH).replace(0, numpy.nan)
    found["kwh_per_month"] = found["energy_kwh"] / months / found["points"]
    found["sessions_per_month"] = found["sessions"] / months / found["points"]
    hours = (found["days"] * 24 * found["points"]).replace(0, numpy.nan)
    found["occupancy"] = (found["connected_hours"] / hours).clip(upper=1.0)
    found["idle_share"] = (1 - found["charging_hours"] / found["connected_hours"].replace(0, numpy.nan)).clip(0, 1)
    found = found.reset_index()
    called = stock.drop_duplicates("location_id").set_index("location_id")
    for name in ("name", "operator"):
        found[name] = found["location_id"].map(called[name]).fillna("")
    return found


def mean_occupancy(shares, table) -> float:
    """Occupancy over the whole day, 0–1: the mean of the 24 ``shares``, or where the hours of the day are not known
    that of the rows of :func:`point_table` by the time that they speak of; NaN where nothing is known."""
    known = table[table["occupancy"].notna()]
    time = known["days"] * known["points"]
    if shares[0] == shares[0] or not time.sum():
        return float(shares.mean())
    return float((known["occupancy"] * time).sum() / time.sum())


def with_best_site(busy, sites, way: str):
    """``busy`` with the first site of each location, and how distances were measured."""
    best = sites[sites["order"] == 1].set_index("location_id")
    found = busy.assign(distances=way)
    for name, column in (
        ("site_id", "site_id"), ("site_name", "site_name"), ("site_kind", "kind"), ("site_metres", "metres"),
    ):  # fmt: skip
        found[name] = found["location_id"].map(best[column])
    return found
