"""The stock: one row per charging point that stands, or ever stood, in the workspace."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...domain.charging.equivalents import Definition
from ...domain.charging.operators import Operators, canonical
from ...domain.charging.segments import segment
from ..parameters import figure, read_parameters

if TYPE_CHECKING:
    import pandas

    from ..store import Workspace

COLUMNS = (
    "evse_id", "location_id", "name", "address", "operator", "operator_id", "access", "power_kw", "current", "status",
    "opened", "valid_from", "valid_to", "x", "y", "source", "segment", "equivalents",
)  # fmt: skip

NOT_STANDING = ("planned", "removed")
"""Statuses of what a source names but what does not stand there."""


def read_stock(workspace: Workspace, on: str = "") -> pandas.DataFrame:
    """One row per charging point (EVSE) that stands on the day ``on`` (``2026-03-31``; by default today).

    Columns :data:`COLUMNS`: ``x`` and ``y`` are metres in the workspace's CRS, ``power_kw`` is NaN where unknown, texts
    are "" where unknown, ``operator`` is the canonical name, ``segment`` and ``equivalents`` as in ``domain/charging``.
    A location without rows in ``evse`` counts as one point of unknown power (``evse_id`` "" then). A point stands from
    ``valid_from`` (or ``opened``) until the day before ``valid_to``; what is planned or removed does not stand.
    Raises :class:`WorkspaceError` where the file cannot be read, :class:`BadInput` where a figure of the equivalents is
    empty.
    """
    from ...domain.charging.days import today

    history = read_history(workspace)
    return history[standing(history, on or today())].reset_index(drop=True)


def read_history(workspace: Workspace) -> pandas.DataFrame:
    """As :func:`read_stock`, but all that stands, stood or is planned."""
    import numpy
    import pandas

    parameters = read_parameters(workspace)
    with workspace.reading() as connection:
        locations = _locations(workspace, connection)
        points = _points(workspace, connection)
        operators = Operators.of(workspace.rows("operator", connection=connection))
    # A point whose location is missing (synced only in part) still stands.
    joined = points.merge(locations, how="outer", on="location_id", suffixes=("", "_of_location"))
    table = pandas.DataFrame({"evse_id": joined["evse_id"].fillna("")})
    for name in ("location_id", "name", "address", "operator", "operator_id", "access"):
        table[name] = joined[name].fillna("")
    table["operator"] = [canonical(name, operators) for name in table["operator"]]
    known = [operators.ids.get(name, "") for name in table["operator"]]
    table["operator_id"] = table["operator_id"].where(table["operator_id"] != "", known)
    table["power_kw"] = pandas.to_numeric(joined["power_kw"], errors="coerce").where(lambda power: power > 0)
    table["current"] = joined["current"].fillna("")
    for name in ("status", "opened", "valid_from", "valid_to", "source"):
        table[name] = _first_known(joined[name], joined[f"{name}_of_location"])
    _end_with_the_location(table, joined["valid_to_of_location"], joined["status_of_location"])
    for name in ("x", "y"):
        table[name] = joined[name].where(joined[name].notna(), joined[f"{name}_of_location"])
    power, access = table["power_kw"].to_numpy(), table["access"].to_numpy(dtype=object)
    table["segment"] = segment(power, access, figure(parameters, "equivalent_fast_above"))
    table["equivalents"] = Definition.of(parameters).of_points(power, access)
    order = numpy.lexsort((table["evse_id"], table["location_id"]))
    numbers = ("power_kw", "x", "y", "equivalents")
    types = {name: float if name in numbers else object for name in COLUMNS}
    return table.iloc[order].reset_index(drop=True)[list(COLUMNS)].astype(types)


def standing(history: pandas.DataFrame, on: str) -> pandas.Series:
    """Which rows (N,) of a history stand on the day ``on``; days are texts (``2026-03-31``)."""
    began = history["valid_from"].where(history["valid_from"] != "", history["opened"])
    there = (began <= on) & ((history["valid_to"] == "") | (history["valid_to"] > on))
    return there & ~history["status"].isin(NOT_STANDING)


def new_since(history: pandas.DataFrame, day: str) -> pandas.DataFrame:
    """Rows of what stands now or stood and came after ``day``."""
    began = history["valid_from"].where(history["valid_from"] != "", history["opened"])
    return history[(began > day) & ~history["status"].isin(NOT_STANDING)].reset_index(drop=True)


def gone_since(history: pandas.DataFrame, day: str) -> pandas.DataFrame:
    """Rows of what went after ``day`` and no later than today."""
    from ...domain.charging.days import today

    gone = (history["valid_to"] > day) & (history["valid_to"] <= today())
    return history[gone].reset_index(drop=True)


def _locations(workspace: Workspace, connection: Any) -> pandas.DataFrame:
    names = ("id", "name", "address", "operator", "operator_id", "access", "status", "opened", "valid_from",
             "valid_to", "source")  # fmt: skip
    return _frame(workspace, connection, "charging_location", names, {"id": "location_id"})


def _points(workspace: Workspace, connection: Any) -> pandas.DataFrame:
    names = ("id", "location_id", "power_kw", "current", "status", "opened", "valid_from", "valid_to", "source")
    return _frame(workspace, connection, "evse", names, {"id": "evse_id"})


def _frame(
    workspace: Workspace, connection: Any, table: str, names: tuple[str, ...], renamed: Mapping[str, str]
) -> pandas.DataFrame:
    """The columns ``names`` of a layer of points, with ``x`` and ``y``; empty texts are ``None``."""
    import pandas
    import shapely

    shapes, columns = workspace.layer(table, names, connection=connection)
    frame = pandas.DataFrame({renamed.get(name, name): columns[name] for name in names})
    frame["x"], frame["y"] = shapely.get_x(shapes), shapely.get_y(shapes)
    return frame


def _first_known(values: pandas.Series, otherwise: pandas.Series) -> pandas.Series:
    """Texts of ``values``, those of ``otherwise`` where there is none, "" where there is neither."""
    texts = values.fillna("")
    return texts.where(texts != "", otherwise.fillna(""))


def _end_with_the_location(table: pandas.DataFrame, valid_to: pandas.Series, status: pandas.Series) -> None:
    """No point stands longer than its location, nor where the location is planned or removed."""
    ends = valid_to.fillna("")
    sooner = (ends != "") & ((table["valid_to"] == "") | (ends < table["valid_to"]))
    table.loc[sooner, "valid_to"] = ends[sooner]
    away = status.isin(NOT_STANDING)
    table.loc[away, "status"] = status[away]
