"""What a forecast starts from, read out of the workspace; and the forecast that was stored there last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from ..domain.charging.equivalents import Definition
from ..domain.charging.model import PRIVATE, SEMI_PUBLIC
from ..domain.forecast.forecast import COLUMNS
from ..domain.forecast.levels import Tree
from ..domain.forecast.plan import DECIDED

if TYPE_CHECKING:
    import pandas

    from .store import Workspace

ALGORITHM = "evplanner:forecast"
"""How a forecast is called in the table ``run``."""

RESULT = "forecast_result"

_COUNTS = ("households", "dwellings", "garages", "cars", "electric_cars", "reference_year")


@dataclass(frozen=True)
class Counted:
    """What stands or is decided, per area: ``per_area`` has the columns ``area_id points equivalents power_kw``.

    ``outside`` is the number of points that lie in none of the areas, ``unknown`` that of sites that say no number of
    points, or of points that say no power.
    """

    per_area: pandas.DataFrame
    outside: int = 0
    unknown: int = 0


def read_forecast_areas(workspace: Workspace) -> pandas.DataFrame:
    """The table ``area`` (with ``geometry``) with what the layer of demand adds up to in each area.

    ``demand_dwellings`` and ``demand_without_parking`` are sums over the points that name the area and tell both; NaN
    where there is none. Points of a scenario or a year of their own are left out. What cannot be a count (a text, less
    than nothing) counts as not known.
    """
    import pandas

    from .charging.areas import read_areas

    areas = read_areas(workspace)
    for name in _COUNTS:
        areas[name] = _counts(areas[name])
    names = ("area_id", "scenario", "year", "dwellings", "dwellings_without_parking")
    _, columns = workspace.layer("demand", names)
    demand = pandas.DataFrame({name: columns[name] for name in names})
    for name in names[-2:]:
        demand[name] = _counts(demand[name])
    told = demand["dwellings"].notna() & demand["dwellings_without_parking"].notna() & demand["area_id"].notna()
    plain = demand["scenario"].fillna("").eq("") & demand["year"].isna()
    sums = demand[told & plain].groupby("area_id")[["dwellings", "dwellings_without_parking"]].sum()
    for column, made in (("dwellings", "demand_dwellings"), ("dwellings_without_parking", "demand_without_parking")):
        areas[made] = areas["id"].map(sums[column]).astype(float)
    return areas


def read_existing(workspace: Workspace, tree: Tree, on: str = "") -> Counted:
    """What stands in the smallest areas of ``tree`` on the day ``on`` (today): public points, and their power in kW.

    A point whose access is not known counts as public. Equivalents are those of public and semi-public points, as
    their definition has it. Points whose power is not
    known count as normal ones, and not in ``power_kw``.
    """
    from .charging.areas import area_of
    from .charging.stock import read_stock

    stock = read_stock(workspace, on)
    stock = stock[stock["equivalents"] > 0].copy()
    stock["area_id"] = area_of(tree.areas.iloc[tree.parts], stock["x"], stock["y"])
    public = ~stock["access"].isin((SEMI_PUBLIC, PRIVATE))
    stock["points"] = public.astype(float)
    stock["power_kw"] = stock["power_kw"].where(public).fillna(0.0)
    unknown = int((public & (stock["power_kw"] <= 0)).sum())
    return Counted(_per_area(stock), int(stock["area_id"].eq("").sum()), unknown)


def read_plan(workspace: Workspace) -> pandas.DataFrame:
    """The proposed sites: ``id name origin status points power_class x y`` (metres in the workspace's CRS)."""
    import pandas
    import shapely

    names = ("id", "name", "origin", "status", "points", "power_class")
    shapes, columns = workspace.layer("proposed_site", names)
    sites = pandas.DataFrame({name: columns[name] for name in names})
    sites["status"] = sites["status"].fillna("proposed")
    sites["x"], sites["y"] = shapely.get_x(shapes), shapely.get_y(shapes)
    return sites


def planned_points(sites: pandas.DataFrame, tree: Tree, definition: Definition) -> Counted:
    """The points of decided sites (see :func:`read_plan`) in the smallest areas of ``tree``.

    A site that says no number of points counts none. Power classes are free text, so that a point that is still to come
    counts as a normal one; its power is not known.
    """
    from .charging.areas import area_of

    decided = sites[sites["status"].isin(DECIDED)].copy()
    decided["area_id"] = area_of(tree.areas.iloc[tree.parts], decided["x"], decided["y"])
    told = _counts(decided["points"])
    decided["points"] = told.fillna(0.0)
    decided["equivalents"] = decided["points"] * definition.normal
    decided["power_kw"] = 0.0
    outside = decided.loc[decided["area_id"].eq(""), "points"].sum()
    return Counted(_per_area(decided), int(outside), int(told.isna().sum()))


def _counts(column: pandas.Series) -> pandas.Series:
    """The column as numbers, NaN for what is none or below zero: SQLite keeps a text in a column of numbers."""
    import numpy
    import pandas

    numbers = pandas.to_numeric(column, errors="coerce").astype(float)
    return numbers.where(numpy.isfinite(numbers) & (numbers >= 0))


def _per_area(rows: pandas.DataFrame) -> pandas.DataFrame:
    summed = rows.groupby("area_id")[["points", "equivalents", "power_kw"]].sum().reset_index()
    return summed[summed["area_id"] != ""].reset_index(drop=True)


def fingerprints(areas: pandas.DataFrame, existing: Counted, planned: Counted) -> dict[str, Any]:
    """What the forecast was made from, for the table ``run``: number of rows and a fingerprint of each input."""
    import hashlib

    told = {
        "areas": areas.drop(columns="geometry", errors="ignore"),
        "existing": existing.per_area,
        "planned": planned.per_area,
    }
    return {
        name: {"rows": len(frame), "sha256": hashlib.sha256(frame.to_csv(index=False).encode()).hexdigest()}
        for name, frame in told.items()
    }


def store_forecast(
    workspace: Workspace,
    result: pandas.DataFrame,
    parameters: Mapping[str, Any],
    inputs: Mapping[str, Any],
    summary: Mapping[str, Any],
) -> str:
    """Store a forecast and its row of the table ``run``; returns the run's id.

    The rows of earlier forecasts go, their runs stay: it is the newest that counts, and a city has many areas.
    Raises :class:`WorkspaceError` where the file cannot be written; nothing is changed then.
    """
    from ..domain.times import utc_now

    run = workspace.new_id()
    row = {"id": run, "at": utc_now(), "algorithm": ALGORITHM, "parameters": dict(parameters), "inputs": dict(inputs),
           "result": dict(summary)}  # fmt: skip
    rows = result[list(COLUMNS)].to_dict("records")
    with workspace.transaction() as connection:
        for (earlier,) in connection.execute("SELECT DISTINCT run_id FROM forecast_result").fetchall():
            workspace.delete(connection, RESULT, {"run_id": earlier})
        workspace.insert(connection, "run", [row])
        workspace.insert(connection, RESULT, [{"id": workspace.new_id(), "run_id": run, **one} for one in rows])
    return run


def read_forecast(workspace: Workspace) -> pandas.DataFrame:
    """The newest forecast: columns ``domain.forecast.forecast.COLUMNS``, empty where none was made yet.

    ``.attrs["run"]`` is its row of the table ``run`` (``id``, ``at``, ``parameters``, ``inputs``, ``result``) or
    ``{}``. Raises :class:`WorkspaceError` where the file cannot be read.
    """
    import pandas

    with workspace.reading() as connection:
        rows = workspace.rows(RESULT, connection=connection)
        known = {row["run_id"] for row in rows}
        runs = [run for run in workspace.rows("run", {"algorithm": ALGORITHM}, connection=connection)
                if run["id"] in known]  # fmt: skip
    newest = max(runs, key=lambda run: run["at"] or "", default={})
    kept = [row for row in rows if newest and row["run_id"] == newest["id"]]
    frame = pandas.DataFrame(kept, columns=["run_id", *COLUMNS])[list(COLUMNS)]
    frame.attrs["run"] = newest
    return frame

