"""Busy charging locations, and where another one could relieve them ("paal volgt paal")."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..parameters import Parameter, figure
from .measures import days_in

if TYPE_CHECKING:
    import numpy
    import pandas

BUSY_COLUMNS = (
    "location_id", "name", "operator", "points", "months", "energy_per_point", "sessions_per_point", "points_near",
    "points_with_room", "points_unknown", "extend", "x", "y",
)  # fmt: skip

AVERAGE_MONTH = 365.25 / 12
"""Days; months of which a file covers only some days are brought to this length."""

_PAIRS_AT_ONCE = 4_000_000


@dataclass(frozen=True)
class Thresholds:
    """From when on a charging point is busy: kWh or sessions per point in an average month; points within
    ``neighbour_distance`` metres (straight) may take over."""

    energy_per_month: float
    sessions_per_month: float
    neighbour_distance: float

    @classmethod
    def of(cls, parameters: Mapping[str, Parameter]) -> Thresholds:
        """From the parameters ``busy_…``; raises :class:`BadInput` where one is empty."""
        return cls(
            figure(parameters, "busy_energy_per_month"),
            figure(parameters, "busy_sessions_per_month"),
            figure(parameters, "busy_neighbour_distance"),
        )


def average_use(usage: pandas.DataFrame, stock: pandas.DataFrame) -> pandas.DataFrame:
    """Use per charging point of each location in an average month: index ``location_id``, columns ``points``,
    ``months``, ``energy_per_point`` (kWh), ``sessions_per_point``, ``x``, ``y``.

    ``points`` are those of ``stock``, or those of the rows of ``usage`` where they are more. Energy is NaN where
    nothing is known of it.
    """
    import pandas

    standing = stock.groupby("location_id").size() if len(stock) else pandas.Series(dtype=int)
    rows = usage.copy()
    rows["held"] = rows["days"] if "days" in rows else [days_in(month) for month in rows["month"]]
    places = rows.groupby("location_id")
    found = pandas.DataFrame({"used": places["evse_id"].nunique(), "months": places["month"].nunique()})
    found["points"] = pandas.concat(
        [found["used"], standing.reindex(found.index).fillna(0)], axis=1
    ).max(axis=1).clip(lower=1).astype(int)  # fmt: skip
    # Days of the location: of each month the most that one of its rows speaks of.
    held = rows.groupby(["location_id", "month"])["held"].max().groupby("location_id").sum()
    average_months = (held / AVERAGE_MONTH).replace(0, float("nan"))
    found["energy_per_point"] = places["energy_kwh"].sum(min_count=1) / average_months / found["points"]
    found["sessions_per_point"] = places["sessions"].sum() / average_months / found["points"]
    found["x"], found["y"] = places["x"].mean(), places["y"].mean()
    return found.drop(columns="used")


def busy_points(usage: pandas.DataFrame, stock: pandas.DataFrame, thresholds: Thresholds) -> pandas.DataFrame:
    """Locations whose points are busy, the busiest first; columns :data:`BUSY_COLUMNS`.

    Busy is an average month of at least ``energy_per_month`` kWh or ``sessions_per_month`` sessions per point.
    ``points_near``: points of other locations within the distance; ``points_with_room`` those of them that are not
    busy, ``points_unknown`` those of which no use is known. ``extend``: no point near has room, the sign for another
    pole as Wassenaar reads it. ``usage`` as of :func:`workspace.usage.reading.read_usage`, ``stock`` as of
    :func:`workspace.charging.stock.read_stock`; x and y in metres.
    """
    import numpy
    import pandas

    average = average_use(usage, stock)
    known = stock.groupby("location_id").agg(
        name=("name", "first"), operator=("operator", "first"), x=("x", "first"), y=("y", "first"),
        standing=("location_id", "size"),
    )  # fmt: skip
    everything = known.join(average, how="outer", rsuffix="_used")
    for axis in ("x", "y"):
        everything[axis] = everything[axis].where(everything[axis].notna(), everything[f"{axis}_used"])
    everything["points"] = everything["points"].fillna(everything["standing"]).astype(int)
    spoken = everything["sessions_per_point"].notna() | everything["energy_per_point"].notna()
    busy = (everything["energy_per_point"] >= thresholds.energy_per_month) | (
        everything["sessions_per_point"] >= thresholds.sessions_per_month
    )
    rows = numpy.flatnonzero(busy.to_numpy(bool))
    points = everything["points"].to_numpy()
    with_room, unknown = (spoken & ~busy).to_numpy(bool), (~spoken).to_numpy(bool)
    near = numpy.zeros((3, len(rows)), dtype=int)
    for place, other in _near(everything[["x", "y"]].to_numpy(float), rows, thresholds.neighbour_distance):
        for counts, which in zip(near, (numpy.ones(len(other), bool), with_room[other], unknown[other])):
            numpy.add.at(counts, place[which], points[other[which]])
    found = everything.iloc[rows].reset_index()
    found["points_near"], found["points_with_room"], found["points_unknown"] = near
    found["extend"] = found["points_with_room"] == 0
    for text in ("name", "operator"):
        found[text] = found[text].fillna("")
    found["months"] = found["months"].astype(int)
    pressure = pandas.concat(
        [
            found["energy_per_point"] / thresholds.energy_per_month,
            found["sessions_per_point"] / thresholds.sessions_per_month,
        ],
        axis=1,
    ).max(axis=1)
    order = pressure.sort_values(ascending=False, kind="stable").index
    return found.loc[order, list(BUSY_COLUMNS)].reset_index(drop=True)


def _near(xy: numpy.ndarray, rows: numpy.ndarray, distance: float):
    """(position in ``rows``, index of another place) of the pairs within ``distance`` metres, some at a time."""
    import numpy

    step = max(1, _PAIRS_AT_ONCE // max(1, len(xy)))
    for begin in range(0, len(rows), step):
        some = rows[begin : begin + step]
        with numpy.errstate(invalid="ignore"):
            metres = numpy.hypot(xy[some, None, 0] - xy[None, :, 0], xy[some, None, 1] - xy[None, :, 1])
        place, other = numpy.nonzero(metres <= distance)
        mine = some[place] != other
        yield place[mine] + begin, other[mine]


def extension_sites(
    busy: pandas.DataFrame, candidates: pandas.DataFrame, pairs: tuple, at_most: int = 3
) -> pandas.DataFrame:
    """Sites that could relieve each busy location, the best first: columns ``location_id``, ``site_id``,
    ``site_name``, ``kind``, ``score``, ``metres``, ``order`` (1 for the best).

    ``candidates``: columns ``id``, ``name``, ``kind`` (``proposed_site`` before ``candidate``), ``score`` (NaN where
    none). ``pairs``: (index in ``busy``, index in ``candidates``, metres), those within walking distance. A proposed
    site comes before a candidate of a potential map; then the higher score, then the shorter way.
    """
    import numpy
    import pandas

    place, site, metres = (numpy.asarray(part) for part in pairs)
    found = pandas.DataFrame(
        {
            "location_id": busy["location_id"].to_numpy(object)[place.astype(int)],
            "site_id": candidates["id"].to_numpy(object)[site.astype(int)],
            "site_name": candidates["name"].to_numpy(object)[site.astype(int)],
            "kind": candidates["kind"].to_numpy(object)[site.astype(int)],
            "score": candidates["score"].to_numpy(float)[site.astype(int)],
            "metres": metres.astype(float),
            "place": place.astype(int),
        }
    )
    found["candidate"] = found["kind"] != "proposed_site"
    found = found.sort_values(
        ["place", "candidate", "score", "metres", "site_id"], ascending=[True, True, False, True, True],
        na_position="last", kind="stable",
    )  # fmt: skip
    found["order"] = found.groupby("place").cumcount() + 1
    return found[found["order"] <= at_most].drop(columns=["place", "candidate"]).reset_index(drop=True)
