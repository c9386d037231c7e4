"""GeoJSON features with their whole geometry."""

from __future__ import annotations

import json
from typing import Any

from ..sources import geojson
from ..sources.values import excerpt, text
from .feature import BROKEN_GEOMETRY, NO_GEOMETRY, Feature

_KINDS = ("Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon")


def feature_of(entry: Any, count: int, crs: str) -> Feature:
    """A GeoJSON feature; ``count`` is its number, ``crs`` what its document said (""  for degrees)."""
    if not isinstance(entry, dict):
        return Feature("", str(count), {"": excerpt(entry)}, problem=BROKEN_GEOMETRY)
    given = entry.get("properties")
    values = {key.lower(): value for key, value in geojson.flat(given).items()} if isinstance(given, dict) else {}
    ref = text(entry.get("id"), 200)
    geometry, problem = geometry_of(entry.get("geometry"))
    return Feature(ref, ref or str(count), values, geometry, crs, unsure=True, problem=problem)


def geometry_of(given: Any) -> tuple[Any, str]:
    """A shapely geometry, or ``None`` and why."""
    import shapely

    if given is None:
        return None, NO_GEOMETRY
    if not isinstance(given, dict) or given.get("type") not in _KINDS:
        return None, BROKEN_GEOMETRY
    try:
        made = shapely.from_geojson(json.dumps(given))
    except (shapely.errors.GEOSException, ValueError, TypeError, RecursionError):
        return None, BROKEN_GEOMETRY
    if made is None or made.is_empty:
        return None, NO_GEOMETRY
    return shapely.force_2d(made), ""
