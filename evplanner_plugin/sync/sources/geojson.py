"""GeoJSON as rows: the properties of each feature, with its point."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from ...domain.charging.model import Rejected
from .coordinates import DEGREES, epsg_of
from .folding import Row
from .json_stream import Frame, JsonStream
from .problems import NOT_AN_OBJECT, other_content
from .values import excerpt, number, text

ID = "id"
"""Header under which a feature's own id stands, where no property has that name."""

_CRS = re.compile(r'"crs"\s*:\s*(\{[^{}]{0,200}(?:\{[^{}]{0,200}\}[^{}]{0,50})?\})')
_MOST_KEYS = 300
_MOST_POSITIONS = 10_000


def rows_of(stream: JsonStream, crs: str) -> Iterator[Row | Rejected]:
    """The features of a FeatureCollection, a list of features, or a single one; ``crs``: what :func:`crs_of` said.

    :class:`~evplanner_plugin.errors.BadInput` where the document holds something else.
    """
    frame = Frame()
    for count, entry in enumerate(stream.entries(("features",), frame, lambda value: False), start=1):
        if frame.kind == "object" and not (isinstance(entry, dict) and entry.get("type") == "Feature"):
            raise other_content(stream.name, text(entry.get("type") if isinstance(entry, dict) else "", 60) or "JSON")
        yield row(entry, count, crs)


def row(entry: Any, count: int, crs: str = DEGREES) -> Row | Rejected:
    """A feature as a row; ``count`` is its number in the document."""
    if not isinstance(entry, dict):
        return Rejected(str(count), NOT_AN_OBJECT, excerpt(entry))
    given = entry.get("properties")
    values = flat(given) if isinstance(given, dict) else {}
    if ID not in values and entry.get("id") is not None:
        values[ID] = entry["id"]
    return Row(text(values.get(ID), 100) or str(count), values, point_of(entry.get("geometry")), crs)


def flat(properties: Mapping[str, Any], prefix: str = "", depth: int = 2) -> dict[str, Any]:
    """Properties with those of objects inside them as ``operator.name``."""
    found: dict[str, Any] = {}
    for key, value in properties.items():
        if len(found) >= _MOST_KEYS:
            break
        if isinstance(value, dict) and depth:
            found.update(flat(value, f"{prefix}{key}.", depth - 1))
        elif not isinstance(value, (dict, list)):
            found[prefix + key] = value
    return found


def point_of(geometry: Any) -> tuple[float, float] | None:
    """x and y of a point, or the middle of what a geometry covers; None for none."""
    if not isinstance(geometry, dict):
        return None
    if geometry.get("type") == "Point":
        return _position(geometry.get("coordinates"))
    positions: list[tuple[float, float]] = []
    waiting = [geometry.get("coordinates")]
    while waiting and len(positions) < _MOST_POSITIONS:
        each = waiting.pop()
        if not isinstance(each, list) or not each:
            continue
        if isinstance(each[0], list):
            waiting.extend(each[:_MOST_POSITIONS])
        else:
            found = _position(each)
            if found is not None:
                positions.append(found)
    if not positions:
        return None
    xs, ys = [x for x, _ in positions], [y for _, y in positions]
    return (min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2


def _position(coordinates: Any) -> tuple[float, float] | None:
    if not isinstance(coordinates, list) or len(coordinates) < 2:
        return None
    x, y = number(coordinates[0]), number(coordinates[1])
    return None if x is None or y is None else (x, y)


def crs_of(ends: bytes) -> str:
    """The CRS that a document names in its beginning or its end (``crs``, GeoJSON of 2008); "" for WGS 84."""
    match = _CRS.search(ends.decode("utf-8", "replace"))
    if not match:
        return DEGREES
    try:
        found = json.loads(match.group(1))
    except (ValueError, RecursionError):
        return DEGREES
    properties = found.get("properties")
    name = properties.get("name") or properties.get("code") if isinstance(properties, dict) else ""
    return DEGREES if epsg_of(name) == 4326 else text(name, 100)
