"""Whose market is looked at on foot: places of a layer, else dwellings of the workspace, else the charging points."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QCoreApplication

from .layers.input_layers import VectorInput, empty_layer, read_layer


@dataclass(frozen=True)
class Places:
    """N places: ``xy`` (N, 2) in the workspace's CRS, the ``weight`` (N,) of each, and ``what`` they are in words."""

    xy: object
    weight: object
    what: str


def find_places(workspace, origins: VectorInput | None, stock, context, feedback) -> Places:
    """The places whose catchments are asked for.

    :raises BadInput: the layer is empty or cannot be read.
    """
    import numpy
    import shapely

    if origins is not None:
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.epsg)
        layer = read_layer(origins, crs, context, feedback, ["dwellings"])
        if not len(layer):
            raise empty_layer(layer.name)
        counted = "dwellings" in layer.attributes
        weight = numpy.nan_to_num(layer.numbers("dwellings")) if counted else numpy.ones(len(layer))
        return Places(layer.points(), weight, layer.name)
    shapes, columns = workspace.layer("demand", ("dwellings",))
    there = ~shapely.is_missing(shapes) if len(shapes) else numpy.zeros(0, dtype=bool)
    if there.any():
        weight = numpy.nan_to_num(numpy.asarray(columns["dwellings"], dtype=float)[there])
        dwellings = QCoreApplication.translate("market", "the dwellings")
        return Places(shapely.get_coordinates(shapes[there]), weight, dwellings)
    spots = stock.drop_duplicates("location_id")
    xy = spots[["x", "y"]].to_numpy(dtype=float)
    xy = xy[numpy.isfinite(xy).all(axis=1)]
    return Places(xy, numpy.ones(len(xy)), QCoreApplication.translate("market", "the charging locations"))


def read_streets(workspace, streets: VectorInput | None, context, feedback):
    """The layer of streets in the workspace's CRS, ``None`` where none is given.

    :raises BadInput: it is empty or cannot be read.
    """
    if streets is None:
        return None
    crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.epsg)
    layer = read_layer(streets, crs, context, feedback, ["walkable"])
    if not len(layer):
        raise empty_layer(layer.name)
    return layer


def reached(xy, stock, streets, distance: float, watch):
    """The pairs of places ``xy`` (N, 2) and rows of ``stock`` within ``distance`` metres, and the kind of distances.

    Along ``streets`` (a layer) where there are some, straight otherwise.

    :raises Cancelled: the user stopped.
    """
    from ..scoring.distances.network import WalkingNetwork
    from ..scoring.distances.straight import StraightDistances

    network = StraightDistances()
    if streets is not None:
        walkable = streets.numbers("walkable") if "walkable" in streets.attributes else None
        network = WalkingNetwork.from_lines(streets, walkable, watch=watch.part(0.0, 0.4))
    from_, to = network.snap(xy), network.snap(stock[["x", "y"]].to_numpy(dtype=float))
    place, point, _ = network.within(from_, to, distance, watch.part(0.4, 1.0))
    return place, point, network.kind
