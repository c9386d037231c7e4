"""What residents can search besides the points: streets and addresses of the town's own layers."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ...errors import Cancelled
from ..site_record.record_content import clean

if TYPE_CHECKING:
    import numpy

    from ...workspace.store import Workspace

_LONGEST = 80
_FIGURES = re.compile(r"\d+")
_LOOK_EVERY = 5000
"""Rows between two looks at whether the user cancelled."""


@dataclass(frozen=True, eq=False)
class NamedShapes:
    """Streets, or buildings and addresses: shapely geometries (N,) in the workspace's CRS, the names (N,) of their
    streets, and for addresses the house numbers (N,); empty texts or ``None`` where there is none.
    """

    geometry: numpy.ndarray
    street: Sequence[object]
    number: Sequence[object] = ()


@dataclass
class Street:
    """A street in one neighbourhood: where it is and its house numbers with their places (metres)."""

    name: str
    place: str
    x: float
    y: float
    numbers: dict[str, tuple[float, float]] = field(default_factory=dict)


def place_index(
    workspace: Workspace, streets: NamedShapes | None, addresses: NamedShapes | None,
    cancelled: Callable[[], bool] = lambda: False,
) -> list[Street]:  # fmt: skip
    """The streets of the municipality by name and neighbourhood, with their house numbers; what lies outside is not
    in it. Raises :class:`WorkspaceError` where the areas cannot be read, and :class:`Cancelled`.
    """
    import numpy
    import shapely

    shapes, names = _neighbourhoods(workspace)
    tree, found, longest = shapely.STRtree(shapes), {}, {}
    if streets is not None and len(streets.geometry):
        middles = shapely.line_interpolate_point(_single(streets.geometry), 0.5, normalized=True)
        lengths = shapely.length(streets.geometry)
        for row, area in _inside(tree, middles):
            _look(row, cancelled)
            name = _text(streets.street[row])
            key = name.casefold(), names[area]
            if name and lengths[row] > longest.get(key, 0.0):
                longest[key] = float(lengths[row])
                found[key] = Street(name, names[area], *_xy(middles[row]))
    if addresses is not None and len(addresses.geometry):
        middles = shapely.point_on_surface(numpy.asarray(addresses.geometry, dtype=object))
        for row, area in _inside(tree, middles):
            _look(row, cancelled)
            name, number = _text(addresses.street[row]), _text(addresses.number[row])
            if not name or not number:
                continue
            place = _xy(middles[row])
            street = found.setdefault((name.casefold(), names[area]), Street(name, names[area], *place))
            street.numbers.setdefault(number, place)
    return sorted(found.values(), key=lambda street: (street.name.casefold(), street.place))


def index_content(streets: Sequence[Street], origin: tuple[float, float], most_addresses: float) -> list[list[object]]:
    """What ``data.js`` says of ``streets``: name, neighbourhood, x, y in whole metres from ``origin``, and number, x, y
    of each house after the other; no house where there are more than ``most_addresses``.
    """
    with_numbers = sum(len(street.numbers) for street in streets) <= most_addresses
    content = []
    for street in streets:
        houses = []
        for number, place in sorted(street.numbers.items(), key=_in_order) if with_numbers else ():
            houses += [number, *_from(origin, place)]
        content.append([street.name, street.place, *_from(origin, (street.x, street.y)), houses])
    return content


def _neighbourhoods(workspace: Workspace) -> tuple[numpy.ndarray, list[str]]:
    """The neighbourhoods, or the municipality where there is none: shapes and names, without the municipality's."""
    import numpy

    for level in ("neighbourhood", "municipality"):
        rows = [row for row in workspace.rows("area", {"level": level}) if row["geometry"] is not None]
        if rows:
            suffix = f"({workspace.municipality})"
            names = [
                "" if level == "municipality" else _text(row["name"]).removesuffix(suffix).strip() for row in rows
            ]
            return numpy.array([row["geometry"] for row in rows], dtype=object), names
    return numpy.empty(0, dtype=object), []


def _inside(tree: object, points: numpy.ndarray) -> list[tuple[int, int]]:
    """Pairs of a point and the first area that it lies in."""
    rows, areas = tree.query(points, predicate="intersects")
    first: dict[int, int] = {}
    for row, area in zip(rows.tolist(), areas.tolist()):
        first[row] = min(area, first.get(row, area))
    return sorted(first.items())


def _single(lines: numpy.ndarray) -> numpy.ndarray:
    """The longest part of each line."""
    import numpy
    import shapely

    lines = numpy.asarray(lines, dtype=object)
    found = lines.copy()
    for row in numpy.flatnonzero(shapely.get_type_id(lines) != shapely.GeometryType.LINESTRING):
        parts = shapely.get_parts(lines[row])
        found[row] = parts[shapely.length(parts).argmax()] if len(parts) else shapely.LineString()
    return found


def _look(row: int, cancelled: Callable[[], bool]) -> None:
    if row % _LOOK_EVERY == 0 and cancelled():
        raise Cancelled()


def _xy(point: object) -> tuple[float, float]:
    return float(point.x), float(point.y)


def _from(origin: tuple[float, float], place: tuple[float, float]) -> list[int]:
    return [round(place[0] - origin[0]), round(place[1] - origin[1])]


def _in_order(house: tuple[str, object]) -> tuple[int, str]:
    figures = _FIGURES.search(house[0])
    return int(figures.group()) if figures else 0, house[0]


def _text(value: object) -> str:
    return "" if value is None else " ".join(clean(value, _LONGEST).split())
