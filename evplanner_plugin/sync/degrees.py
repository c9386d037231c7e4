"""Coordinates in degrees as they travel: the way there and back, and their rounding.

They are rounded to 1e-9 degree (0.1 mm): 1e-7 would already move a point by 5 mm.
"""

from __future__ import annotations

import warnings
from functools import lru_cache
from math import isfinite
from typing import Any

import numpy

from ..errors import QT_TRANSLATE_NOOP, BadInput, MissingPackage

DECIMALS = 9


@lru_cache(maxsize=8)
def transformer(epsg: int):
    """The transformation from the CRS ``epsg`` (x = east) to longitude and latitude in degrees.

    The most accurate one that needs no grid file, so that every machine uses the same: for Lambert 72 that is EPSG's
    "BD72 to WGS 84 (3)", seven parameters, which EPSG rates at 1 m. Its inverse comes back within 1 mm.
    :class:`BadInput` where PROJ does not know the CRS.
    """
    try:
        with warnings.catch_warnings():
            # Debian's pyproj, in a virtual environment, warns that it relies on PROJ's own search path: it may.
            warnings.filterwarnings("ignore", message="Valid PROJ data directory not found")
            from pyproj.exceptions import ProjError
            from pyproj.transformer import TransformerGroup
    except ImportError as error:
        raise MissingPackage(
            QT_TRANSLATE_NOOP("errors", "The Python package pyproj is missing."),
            QT_TRANSLATE_NOOP("errors", "Install it into QGIS's Python with: pip install pyproj"),
        ) from error
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that a better one would need a grid is known
            group = TransformerGroup(epsg, 4326, always_xy=True, allow_ballpark=False)
        usable = [each for each in group.transformers if "grid" not in each.definition]
    except ProjError:
        usable = []
    if not usable:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "Coordinates in EPSG:{epsg} cannot be turned into degrees."),
            QT_TRANSLATE_NOOP("errors", "Keep the workspace in Lambert 72 (EPSG:31370) or Lambert 2008 (EPSG:3812)."),
            epsg=epsg,
        )
    return usable[0]


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
