"""Features brought into the workspace's CRS, and cut to the municipality."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from ...workspace.projections import between, northing_first
from ..sources.coordinates import epsg_of
from ..sources.values import in_europe
from .feature import BROKEN_GEOMETRY, Feature

BATCH = 2_000
_DEGREES = 4326


class Ground:
    """The municipality: where features have to lie. ``outline`` is a shapely polygon in EPSG ``epsg`` (metres)."""

    def __init__(self, outline: Any, epsg: int, margin: float = 0.0) -> None:
        import shapely

        self.epsg = epsg
        self.outline = outline.buffer(margin) if margin else outline
        shapely.prepare(self.outline)
        self.box = tuple(self.outline.bounds)

    def box_in(self, crs: str) -> tuple[float, float, float, float]:
        """The box around the municipality in another CRS, ``""`` for degrees; x before y."""
        import shapely

        frame = shapely.segmentize(shapely.box(*self.box), (self.box[2] - self.box[0]) / 20 or 1.0)
        return tuple(_moved(frame, f"EPSG:{self.epsg}", crs or f"EPSG:{_DEGREES}").bounds)

    def placed(self, features: Iterable[Feature]) -> Iterator[tuple[Feature, bool]]:
        """Each feature with its geometry in the workspace's CRS, and whether it lies in the municipality.

        A feature without geometry is never outside. :class:`BadInput` for a CRS that is not known.
        """
        waiting = iter(features)
        while batch := list(islice(waiting, BATCH)):
            ways: dict[tuple, list[Feature]] = {}
            for feature in batch:
                if feature.geometry is not None:
                    ways.setdefault((feature.crs, feature.registry_order, feature.unsure), []).append(feature)
            for (crs, registry_order, unsure), group in ways.items():
                self._move(group, crs, registry_order, unsure)
            for feature in batch:
                yield feature, feature.geometry is None or self._holds(feature.geometry)

    def _holds(self, geometry: Any) -> bool:
        import shapely

        try:
            return bool(shapely.intersects(self.outline, geometry))
        except shapely.errors.GEOSException:  # an outline that crosses itself
            return bool(shapely.intersects(self.outline, geometry.envelope))

    def _move(self, group: list[Feature], crs: str, registry_order: bool, unsure: bool) -> None:
        import numpy
        import shapely

        shapes = numpy.array([feature.geometry for feature in group], dtype=object)
        source = crs if crs and epsg_of(crs) is None else f"EPSG:{epsg_of(crs)}"
        if source == f"EPSG:{_DEGREES}" or source == "EPSG:4258":
            if registry_order or unsure:
                shapes = _upright(shapes)
        elif registry_order and epsg_of(crs) is not None and northing_first(epsg_of(crs)):
            shapes = shapely.transform(shapes, lambda xy: xy[:, ::-1])
        if source != f"EPSG:{self.epsg}":
            shapes = _moved(shapes, source, f"EPSG:{self.epsg}")
        sound = numpy.isfinite(shapely.bounds(shapes)).all(axis=1)
        for feature, shape, good in zip(group, shapes, sound):
            feature.geometry = shape if good else None
            feature.problem = feature.problem if good else BROKEN_GEOMETRY


def _upright(shapes: Any) -> Any:
    """Degrees as longitude and latitude: the order that leads to Europe is meant."""
    import shapely

    west, south, _, _ = shapely.total_bounds(shapes)
    if in_europe(west, south) or not in_europe(south, west):
        return shapes
    return shapely.transform(shapes, lambda xy: xy[:, ::-1])


def _moved(shapes: Any, source: str, target: str) -> Any:
    import numpy
    import shapely

    step = between(source, target)
    return shapely.transform(shapes, lambda xy: numpy.column_stack(step.transform(xy[:, 0], xy[:, 1])))
