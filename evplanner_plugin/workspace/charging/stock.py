"""The stock: one row per charging point that stands, or ever stood, in the workspace."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ...domain.charging.equivalents import Definition
from ...domain.charging.operators import Operators, canonical
from ...domain.charging.segments import segment
from ...domain.columns import picked, rows_where, table_of
from ..bulk import collector_paused, sorted_by_id
from ..parameters import figure, read_parameters

if TYPE_CHECKING:
    import numpy
    import pandas

    from ..store import Workspace

COLUMNS = (
    "evse_id", "location_id", "name", "address", "operator", "operator_id", "access", "power_kw", "current", "status",
    "opened", "valid_from", "valid_to", "x", "y", "source", "segment", "equivalents",
)  # fmt: skip

_OF_LOCATION = ("id", "name", "address", "operator", "operator_id", "access", "status", "opened", "valid_from",
                "valid_to", "source")  # fmt: skip
_OF_POINT = ("id", "location_id", "power_kw", "current", "status", "opened", "valid_from", "valid_to", "source")

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
    return rows_where(history, standing(history, on or today())).reset_index(drop=True)


def read_history(workspace: Workspace) -> pandas.DataFrame:
    """As :func:`read_stock`, but all that stands, stood or is planned."""
    parameters = read_parameters(workspace)
    with workspace.reading() as connection, collector_paused():
        locations = _columns_of(workspace, connection, "charging_location", _OF_LOCATION)
        points = _columns_of(workspace, connection, "evse", _OF_POINT)
        operators = Operators.of(workspace.rows("operator", connection=connection))
        return _history(points, locations, operators, parameters)


def _history(
    points: Mapping[str, numpy.ndarray],
    locations: Mapping[str, numpy.ndarray],
    operators: Operators,
    parameters: Mapping[str, Any],
) -> pandas.DataFrame:
    import numpy

    point, location = _joined(points["location_id"], locations["id"])
    of_point = {name: _picked(values, point) for name, values in points.items()}
    of_location = {name: _picked(values, location) for name, values in locations.items()}
    table = {name: of_location[name] for name in ("name", "address", "access")}
    table["evse_id"], table["current"] = of_point["id"], of_point["current"]
    # A point whose location is missing (synced only in part) still stands.
    table["location_id"] = _first_known(of_point["location_id"], of_location["id"])
    table["operator"] = _texts(canonical(name, operators) for name in of_location["operator"])
    known = _texts(operators.ids.get(name, "") for name in table["operator"])
    table["operator_id"] = _first_known(of_location["operator_id"], known)
    power = of_point["power_kw"]
    table["power_kw"] = power = numpy.where(power > 0, power, numpy.nan)
    for name in ("status", "opened", "valid_from", "valid_to", "source"):
        table[name] = _first_known(of_point[name], of_location[name])
    _end_with_the_location(table, of_location)
    for name in ("x", "y"):
        table[name] = numpy.where(numpy.isnan(of_point[name]), of_location[name], of_point[name])
    fast_above = figure(parameters, "equivalent_fast_above")
    table["segment"] = numpy.asarray(segment(power, table["access"], fast_above), dtype=object)
    table["equivalents"] = numpy.asarray(Definition.of(parameters).of_points(power, table["access"]), dtype=float)
    place, id_ = table["location_id"], table["evse_id"]
    order = numpy.array(sorted_by_id(range(len(id_)), lambda row: f"{place[row]} {id_[row]}"), dtype=numpy.int64)
    return table_of({name: picked(table[name], order) for name in COLUMNS})


def standing(history: pandas.DataFrame, on: str) -> pandas.Series:
    """Which rows (N,) of a history stand on the day ``on``; days are texts (``2026-03-31``)."""
    began = history["valid_from"].where(history["valid_from"] != "", history["opened"])
    there = (began <= on) & ((history["valid_to"] == "") | (history["valid_to"] > on))
    return there & ~history["status"].isin(NOT_STANDING)


def new_since(history: pandas.DataFrame, day: str) -> pandas.DataFrame:
    """Rows of what stands now or stood and came after ``day``."""
    began = history["valid_from"].where(history["valid_from"] != "", history["opened"])
    return rows_where(history, (began > day) & ~history["status"].isin(NOT_STANDING)).reset_index(drop=True)


def gone_since(history: pandas.DataFrame, day: str) -> pandas.DataFrame:
    """Rows of what went after ``day`` and no later than today."""
    from ...domain.charging.days import today

    gone = (history["valid_to"] > day) & (history["valid_to"] <= today())
    return rows_where(history, gone).reset_index(drop=True)


def _columns_of(workspace: Workspace, connection: Any, table: str, names: tuple[str, ...]) -> dict[str, numpy.ndarray]:
    """The columns ``names`` (N,) of a layer of points, with ``x`` and ``y``; empty texts are ""."""
    import numpy
    import shapely

    shapes, found = workspace.layer(table, names, connection=connection)
    columns = {name: _numbers(found[name]) if name == "power_kw" else _texts(found[name]) for name in names}
    columns["x"], columns["y"] = shapely.get_x(shapes), shapely.get_y(shapes)
    return {name: numpy.asarray(values) for name, values in columns.items()}


def _texts(values: Iterable[Any]) -> numpy.ndarray:
    """Texts as an array of objects, "" for nothing."""
    import numpy

    found = ["" if value is None or value != value else value for value in values]
    array = numpy.empty(len(found), dtype=object)
    array[:] = found
    return array


def _numbers(values: numpy.ndarray) -> numpy.ndarray:
    """Numbers, NaN for what is none."""
    import pandas

    return pandas.to_numeric(values, errors="coerce").astype(float)


def _joined(of_points: numpy.ndarray, locations: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Which point and which location each row of the stock is made of, -1 for none: each point with its location, and
    each location without points."""
    import numpy

    places = {id_: place for place, id_ in enumerate(locations)}
    location = numpy.fromiter((places.get(id_, -1) for id_ in of_points), dtype=numpy.int64, count=len(of_points))
    alone = numpy.ones(len(locations), dtype=bool)
    alone[location[location >= 0]] = False
    lonely = numpy.flatnonzero(alone)
    point = numpy.concatenate([numpy.arange(len(of_points)), numpy.full(len(lonely), -1)])
    return point, numpy.concatenate([location, lonely])


def _picked(values: numpy.ndarray, which: numpy.ndarray) -> numpy.ndarray:
    """The values at these places; nothing ("" or NaN) for the place -1."""
    import numpy

    nothing = numpy.array([""] if values.dtype == object else [numpy.nan], dtype=values.dtype)
    return picked(numpy.concatenate([values, nothing]), numpy.where(which < 0, len(values), which))


def _first_known(texts: numpy.ndarray, otherwise: numpy.ndarray) -> numpy.ndarray:
    """Each of the texts, that of ``otherwise`` where it is ""."""
    return _texts(text or other for text, other in zip(texts, otherwise))


def _end_with_the_location(table: dict[str, numpy.ndarray], of_location: dict[str, numpy.ndarray]) -> None:
    """No point stands longer than its location, nor where the location is planned or removed."""
    ends = zip(table["valid_to"], of_location["valid_to"])
    table["valid_to"] = _texts(min(own, its) if own and its else own or its for own, its in ends)
    states = zip(table["status"], of_location["status"])
    table["status"] = _texts(its if its in NOT_STANDING else own for own, its in states)
