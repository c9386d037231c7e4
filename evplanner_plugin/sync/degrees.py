"""Coordinates in degrees as they travel: the way there and back, and their rounding.

They are rounded to 1e-9 degree (0.1 mm): 1e-7 would already move a point by 5 mm.
"""

from __future__ import annotations

from math import isfinite
from typing import Any

import numpy

from ..workspace.projections import transformer

__all__ = ["DECIMALS", "is_plain_point", "point", "rounded", "there_and_back", "transformer", "turned"]

DECIMALS = 9


def turned(transformation: Any, points: numpy.ndarray, direction: str) -> numpy.ndarray:
    """Points (N, 2) turned by a :func:`transformer`, ``FORWARD`` into degrees or ``INVERSE`` into local metres."""
    return numpy.column_stack(transformation.transform(points[:, 0], points[:, 1], direction=direction))


def there_and_back(transformation: Any, points: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Local metres (N, 2) as degrees, and which of the numbers (N, 2) the way back leads to again."""
    degrees = turned(transformation, points, "FORWARD")
    return degrees, numpy.abs(turned(transformation, degrees, "INVERSE") - points) < 1.0


def is_plain_point(geometry: Any) -> bool:
    """Whether this is a GeoJSON point with two finite coordinates and nothing odd about it."""
    if type(geometry) is not dict or geometry.get("type") != "Point":
        return False
    coordinates = geometry.get("coordinates")
    if type(coordinates) is not list or len(coordinates) < 2:
        return False
    x, y = coordinates[:2]
    return type(x) is float and type(y) is float and isfinite(x) and isfinite(y)


def point(x: float, y: float) -> dict:
    """A GeoJSON point, rounded."""
    return {"type": "Point", "coordinates": [round(x, DECIMALS), round(y, DECIMALS)]}


def rounded(coordinates: Any) -> list:
    """GeoJSON coordinates of any depth in two rounded dimensions; TypeError for what are none."""
    if not isinstance(coordinates, (list, tuple)):
        raise TypeError(coordinates)
    if coordinates and isinstance(coordinates[0], (int, float)):
        return [round(float(number), DECIMALS) for number in coordinates[:2]]
    return [rounded(part) for part in coordinates]
