"""A made-up town or region for the benchmarks: seeded, as arrays and as GeoPackages, with a recipe of ten criteria.

Streets are a grid with moved crossings, bends and gaps; dwellings, shops, parking and charging points lie along them,
denser towards a few centres.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy
import shapely

from evplanner_plugin.scoring.places.layers import Layer

SEED = 20_260_401
CORNER = 100_000.0, 150_000.0
"""South-western corner, metres in Belgian Lambert 72."""
MARGIN = 600.0
"""Metres of streets and people around the cells, for those count too."""


@dataclass(frozen=True)
class Size:
    """How much there is of everything; ``spacing`` metres between the cells' centres."""

    name: str
    cells: int
    spacing: float
    nodes: int
    edges: int
    addresses: int
    chargers: int
    pois: int
    bays: int
    requests: int
    sectors: int
    exclusions: int

    def scaled(self, share: float) -> Size:
        """A piece of it that is as dense, with ``share`` of everything."""
        counts = {name: max(4, round(value * share)) for name, value in vars(self).items()
                  if isinstance(value, int)}  # fmt: skip
        return replace(self, name=f"{self.name} × {share:g}", **counts)

    @property
    def side(self) -> float:
        """Metres along each side of the square that the cells cover."""
        return float(numpy.sqrt(self.cells * self.spacing**2 * numpy.sqrt(3) / 2))


MUNICIPALITY = Size("municipality", 100_000, 50.0, 60_000, 80_000, 40_000, 300, 2_000, 5_000, 400, 60, 200)
FLANDERS = Size("flanders", 1_350_000, 100.0, 2_000_000, 2_600_000, 3_000_000, 20_000, 150_000, 100_000, 30_000,
                9_000, 5_000)  # fmt: skip
SIZES = {size.name: size for size in (MUNICIPALITY, FLANDERS)}


@dataclass(frozen=True)
class Town:
    """The square that the cells cover, and layers by role."""

    size: Size
    area: shapely.Polygon
    layers: dict[str, Layer]


def make_town(size: Size, seed: int = SEED) -> Town:
    """The same town for the same ``size`` and ``seed``."""
    draw = numpy.random.default_rng(seed)
    side = size.side
    xy, offsets = _streets(draw, size, side)
    centres = draw.uniform(0.1 * side, 0.9 * side, (max(3, size.sectors // 12), 2)) + CORNER
    along = _Along(draw, xy, offsets, centres, side)
    dwellings = draw.integers(1, 4, size.addresses) + (draw.random(size.addresses) < 0.05) * 12
    layers = {
        "streets": Layer.of_lines("streets", xy, offsets, {"walkable": (draw.random(len(offsets) - 1) > 0.02) * 1.0}),
        "demand": Layer.of_points(
            "demand",
            along.places(size.addresses, 20),
            {"dwellings": dwellings * 1.0, "without_parking": numpy.rint(dwellings * draw.random(size.addresses))},
        ),
        "chargers": Layer.of_points(
            "chargers", along.places(size.chargers, 8), {"sessions": draw.gamma(2.0, 0.4, size.chargers)}
        ),
        "pois": Layer.of_points("pois", along.places(size.pois, 25), {"visits": draw.integers(1, 50, size.pois) * 1.0}),
        "bays": Layer.of_points("bays", along.places(size.bays, 6), {"bays": draw.integers(1, 20, size.bays) * 1.0}),
        "requests": Layer.of_points("requests", along.places(size.requests, 20), {}),
        "sectors": _sectors(draw, size, side),
        "water": _water(draw, size, side),
    }
    x, y = CORNER
    return Town(size, shapely.box(x, y, x + side, y + side), layers)


def _streets(draw, size: Size, side: float):
    """Vertices (3 E, 2) and offsets of E streets with a bend each."""
    across = round(numpy.sqrt(size.nodes))
    pitch = (side + 2 * MARGIN) / (across - 1)
    grid = numpy.stack(numpy.meshgrid(numpy.arange(across), numpy.arange(across)), axis=-1).reshape(-1, 2) * pitch
    node = numpy.round(grid + draw.uniform(-0.25, 0.25, grid.shape) * pitch + CORNER - MARGIN, 2)
    number = numpy.arange(across * across).reshape(across, across)
    pairs = numpy.concatenate(
        [numpy.column_stack([number[:, :-1].ravel(), number[:, 1:].ravel()]),
         numpy.column_stack([number[:-1].ravel(), number[1:].ravel()])]
    )  # fmt: skip
    pairs = pairs[numpy.sort(draw.choice(len(pairs), min(size.edges, len(pairs)), replace=False))]
    first, last = node[pairs[:, 0]], node[pairs[:, 1]]
    bend = (first + last) / 2 + draw.uniform(-0.08, 0.08, first.shape) * pitch
    return numpy.stack([first, bend, last], axis=1).reshape(-1, 2), numpy.arange(len(pairs) + 1) * 3


class _Along:
    """Places beside the streets, three out of four of them near one of the ``centres``."""

    def __init__(self, draw, xy, offsets, centres, side: float) -> None:
        self.draw = draw
        self.xy = xy
        middle = xy[offsets[:-1] + 1]
        nearest = numpy.full(len(middle), numpy.inf)
        for centre in centres:
            numpy.minimum(nearest, ((middle - centre) ** 2).sum(axis=1), out=nearest)
        weight = 0.25 / len(middle) + 0.75 * numpy.exp(-nearest / (0.06 * side) ** 2) / max(
            1e-9, numpy.exp(-nearest / (0.06 * side) ** 2).sum()
        )
        self.upto = numpy.cumsum(weight / weight.sum())

    def places(self, count: int, metres: float):
        """(count, 2), up to ``metres`` from a street."""
        street = numpy.minimum(numpy.searchsorted(self.upto, self.draw.random(count)), len(self.upto) - 1)
        share = self.draw.random((count, 1))
        on = self.xy[3 * street] * (1 - share) + self.xy[3 * street + 1] * share
        return numpy.round(on + self.draw.uniform(-metres, metres, (count, 2)), 2)


def _sectors(draw, size: Size, side: float) -> Layer:
    across = max(1, round(numpy.sqrt(size.sectors)))
    up = max(1, -(-size.sectors // across))
    x = CORNER[0] - MARGIN + numpy.linspace(0, side + 2 * MARGIN, across + 1)
    y = CORNER[1] - MARGIN + numpy.linspace(0, side + 2 * MARGIN, up + 1)
    left, low = (part.ravel() for part in numpy.meshgrid(numpy.arange(across), numpy.arange(up)))
    boxes = shapely.box(x[left], y[low], x[left + 1], y[low + 1])
    return Layer("sectors", boxes, {"per_ha": draw.gamma(2.0, 5.0, len(boxes))})


def _water(draw, size: Size, side: float) -> Layer:
    at = draw.uniform(0, side, (size.exclusions, 2)) + CORNER
    ponds = shapely.buffer(shapely.points(at), draw.uniform(20, 150, size.exclusions), quad_segs=4)
    return Layer("water", ponds, {})


def recipe_of(size: Size, folder: Path | None = None) -> dict:
    """The recipe of ten criteria and two rules; its layers are the files in ``folder``."""
    roles = ("streets", "demand", "chargers", "pois", "bays", "requests", "sectors", "water")
    layers = {role: {"file": f"{folder}/{role}.gpkg"} if folder else {"layer": role} for role in roles}
    dwellings = {"weight": "dwellings", "distance": 250}
    measures = [
        ("uncovered", "uncovered", {"demand": "demand", "existing": "chargers", **dwellings}),
        ("reach", "reach_sum", {"layer": "demand", **dwellings}),
        ("share", "share_within",
         {"layer": "demand", "part": "without_parking", "whole": "dwellings", "distance": 250}),
        ("bays", "reach_sum", {"layer": "bays", "weight": "bays", "distance": 100}),
        ("nearest", "nearest", {"layer": "chargers", "limit": 2000}),
        ("poi", "nearest", {"layer": "pois", "limit": 1000}),
        ("density", "density", {"layer": "pois", "weight": "visits", "bandwidth": 500}),
        ("usage", "neighbour_usage", {"layer": "chargers", "usage": "sessions", "distance": 1000}),
        ("sector", "value_at", {"layer": "sectors", "field": "per_ha"}),
        ("requests", "requests_near", {"layer": "requests", "existing": "chargers", "distance": 250}),
    ]
    falling = {"poi"}
    criteria = [
        {"key": key, "measure": measure, "parameters": parameters, "weight": weight,
         "value": {"function": "inverse", "half_at": 300} if key in falling else {"function": "linear"}}
        for (key, measure, parameters), weight in zip(measures, (30, 10, 5, 10, 15, 5, 10, 5, 5, 5))
    ]  # fmt: skip
    return {
        "name": f"benchmark {size.name}",
        "version": "1",
        "candidates": {"shape": "hexagon", "spacing": size.spacing},
        "layers": layers,
        "network": {"layer": "streets", "walkable": "walkable", "snap_distance": 100},
        "criteria": criteria,
        "rules": [
            {"code": "far_from_street", "kind": "max_distance", "layer": "streets", "distance": 50},
            {"code": "water", "kind": "outside", "layer": "water"},
        ],
    }


def write_town(town: Town, folder: Path) -> None:
    """One GeoPackage per layer, and a workspace ``workspace.gpkg`` whose municipality is the town's square."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsFields, QgsProject, QgsVectorFileWriter

    from evplanner_plugin.algorithms.layers.geopackage_writing import fill_table
    from evplanner_plugin.algorithms.layers.output_layers import sink_type
    from evplanner_plugin.compat import field
    from evplanner_plugin.workspace.create import create_workspace
    from evplanner_plugin.workspace.store import Workspace

    crs = QgsCoordinateReferenceSystem.fromEpsgId(31370)
    for role, layer in town.layers.items():
        fields = QgsFields()
        for name in layer.attributes:
            fields.append(field(name, "double"))
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName, options.layerName = "GPKG", role
        path = folder / f"{role}.gpkg"
        context = QgsProject.instance().transformContext()
        kind = sink_type(layer.geometry[:1])
        writer = QgsVectorFileWriter.create(str(path), fields, kind, crs, context, options)
        del writer  # closes the file
        columns = list(layer.attributes.values())
        fill_table(path, role, list(layer.attributes), layer.geometry, columns, lambda: None, lambda share: None)
    create_workspace(folder / "workspace.gpkg", "13019")
    workspace = Workspace.open(folder / "workspace.gpkg")
    with workspace.transaction() as connection:
        (own,) = workspace.rows("area", {"level": "municipality"}, connection=connection)
        workspace.update(connection, "area", own["id"], {"geometry": town.area})
