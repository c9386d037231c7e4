"""The municipality's areas, and in which of them something lies."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ..schema import BY_NAME
from ..tables import GEOMETRY

if TYPE_CHECKING:
    import numpy
    import pandas

    from ..store import Workspace

_TOGETHER = 20_000
"""So many points are looked at in one call."""


def read_areas(workspace: Workspace, level: str = "") -> pandas.DataFrame:
    """The rows of the table ``area``: of one ``level`` (``municipality``, ``neighbourhood`` …) where one is given.

    Columns as the table has them, and ``geometry`` with shapely polygons in the workspace's CRS (metres). Empty numbers
    are NaN, empty texts ``None``. Raises :class:`WorkspaceError` where the file cannot be read.
    """
    import pandas

    columns = BY_NAME["area"].column_names()
    shapes, found = workspace.layer("area", columns, {"level": level} if level else None)
    return pandas.DataFrame({**found, GEOMETRY: shapes}, columns=[*columns, GEOMETRY])


def area_of(areas: pandas.DataFrame, x: Sequence[float], y: Sequence[float]) -> numpy.ndarray:
    """The id (N,) of the area that each point lies in, "" for a point in none of them.

    ``x`` and ``y`` are metres in the areas' CRS. Where areas overlap, or on their common border, the first one in the
    table counts; so pass the areas of one level.
    """
    import numpy
    import shapely

    x, y = numpy.asarray(x, dtype=float), numpy.asarray(y, dtype=float)
    found = numpy.full(len(x), "", dtype=object)
    shapes = areas[GEOMETRY].to_numpy()
    known = numpy.flatnonzero(numpy.isfinite(x) & numpy.isfinite(y))
    if not len(shapes) or not len(known):
        return found
    tree, ids = shapely.STRtree(shapes), areas["id"].to_numpy()
    for start in range(0, len(known), _TOGETHER):  # shapely keeps Python's lock meanwhile
        these = known[start : start + _TOGETHER]
        point, area = tree.query(shapely.points(x[these], y[these]), predicate="intersects")
        first = numpy.full(len(these), len(shapes))
        numpy.minimum.at(first, point, area)
        inside = first < len(shapes)
        found[these[inside]] = ids[first[inside]]
    return found
