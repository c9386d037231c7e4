"""Places in any coordinate system as longitude and latitude in WGS 84."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...errors import QT_TRANSLATE_NOOP, BadInput
from ...workspace.projections import northing_first, transformer
from .values import in_europe

DEGREES = ""
"""The CRS of longitude and latitude in degrees, in this order."""

_NAMES = re.compile(r"(?:EPSG|epsg)[^0-9]{1,20}(?:[0-9.]{0,8}[:/])?(\d{4,6})\b|^(\d{4,6})$")
_IN_DEGREES = (4326, 4258, 4979, 4937)
"""WGS 84 and ETRS89, which differ by less than a metre."""


def epsg_of(crs: object) -> int | None:
    """The EPSG code in a name of a CRS: ``EPSG:31370``, ``urn:ogc:def:crs:EPSG::31370``, an address at opengis.net.

    4326 for CRS84 and for an empty name; None where there is no code.
    """
    name = str(crs or "").strip()[:200]
    if not name or "CRS84" in name.upper():
        return 4326
    match = _NAMES.search(name)
    return int(match.group(1) or match.group(2)) if match else None


def is_urn(crs: object) -> bool:
    """Whether the name is one under which GML has the axes in the order of the EPSG registry."""
    name = str(crs or "")
    return name.startswith("urn:") or "/def/crs/EPSG/" in name


def in_degrees(
    points: Sequence[tuple[float, float]], crs: object, *, registry_order: bool = False, unsure: bool = False
) -> list[tuple]:
    """``points`` (x, y) as (longitude, latitude); (None, None) for what cannot be transformed.

    ``registry_order``: the first number is the first axis of the EPSG registry (latitude for EPSG:4326, northing for
    EPSG:3035); otherwise x = east comes first. ``unsure``: degrees may be in either order; the one that leads to Europe
    is meant. :class:`~evplanner_plugin.errors.BadInput` for a CRS that is not known.
    """
    epsg = epsg_of(crs)
    if epsg is None:
        raise _unknown(crs)
    if registry_order and northing_first(epsg):
        points = [(y, x) for x, y in points]
    if epsg in _IN_DEGREES:
        return [_upright(point) for point in points] if registry_order or unsure else list(points)
    if not points:
        return []
    try:
        transformation = transformer(epsg)
    except BadInput as error:
        raise _unknown(crs) from error
    xs, ys = transformation.transform([point[0] for point in points], [point[1] for point in points])
    return [(x, y) if abs(x) <= 180 and abs(y) <= 90 else (None, None) for x, y in zip(xs, ys)]


def _upright(point: tuple[float, float]) -> tuple[float, float]:
    """Servers do not agree about the order of axes of degrees: the order that leads to Europe is meant."""
    return point if in_europe(*point) or not in_europe(point[1], point[0]) else (point[1], point[0])


def _unknown(crs: object) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The coordinate system \"{crs}\" is not known."),
        QT_TRANSLATE_NOOP("errors", "Get the data in EPSG:4326 or EPSG:31370."),
        crs=str(crs)[:100],
    )
