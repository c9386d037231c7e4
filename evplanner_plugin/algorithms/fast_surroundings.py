"""What lies around places that may get fast charging, from whatever layers there are."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem

from ..domain.finance.fast_charging import StayClasses, Surroundings
from ..errors import QT_TRANSLATE_NOOP, BadInput, Cancelled, EvPlannerError
from .base import check_cancelled
from .layers.input_layers import VectorInput, read_features
from .proposing.surroundings import Reader

ROAD_CLASS = "highway"
"""OpenStreetMap's key for the class of a road."""

_NAME = "name"


@dataclass(frozen=True)
class FastLayers:
    """The layers that tell something; ``None`` or empty where the user gave none. ``count``: field of ``traffic``."""

    classes: StayClasses
    traffic: VectorInput | None = None
    count: str = ""
    streets: VectorInput | None = None
    stays: tuple[VectorInput, ...] = ()
    grid: VectorInput | None = None


def surroundings(
    points, layers: FastLayers, stock, crs: QgsCoordinateReferenceSystem, context, feedback, progress: Callable
) -> tuple[list[Surroundings], list[EvPlannerError]]:
    """What is around each of ``points`` (N,) in ``crs`` (metres), and the sentences of layers that cannot be read.

    ``stock`` is what ``workspace.charging.stock.read_stock`` gives. A layer that cannot be read counts as none given.

    :raises BadInput: the layer of traffic was given without the field of counts, or streets without a road class.
    """
    if not len(points):
        return [], []
    reader = Reader(crs, context.transformContext(), lambda: check_cancelled(feedback))
    classes = layers.classes
    counts = roads = None
    if layers.traffic is not None:
        _need(layers.traffic, layers.count)
        counts = _near(reader, points, [layers.traffic], (layers.count,), classes.near_road, lambda tags: True)
    progress(0.2)
    if layers.streets is not None:
        _need(layers.streets, ROAD_CLASS)
        known, fields = {*classes.busy, *classes.quiet}, (ROAD_CLASS,)
        roads = _near(
            reader, points, [layers.streets], fields, classes.near_road, lambda tags: tags.get(ROAD_CLASS) in known
        )
    progress(0.5)
    stays = None
    if layers.stays:
        fields = (_NAME, *classes.fields)
        stays = _near(reader, points, layers.stays, fields, classes.around, lambda tags: classes.of(tags) is not None)
    progress(0.8)
    grid = None if layers.grid is None else _nearest_of_layer(reader, points, layers.grid, context, feedback)
    neighbours = _nearest_fast(points, stock)
    progress(1.0)
    found = [
        Surroundings(
            counts=None if counts is None else [_number(tags.get(layers.count)) for tags in counts[place]],
            roads=None if roads is None else [str(tags.get(ROAD_CLASS) or "") for tags in roads[place]],
            stays=None if stays is None else [(str(tags.get(_NAME) or ""), tags) for tags in stays[place]],
            grid=None if grid is None else float(grid[place]),
            neighbour=None if neighbours is None else float(neighbours[place]),
        )
        for place in range(len(points))
    ]
    return found, reader.problems


def _need(layer: VectorInput, name: str) -> None:
    if name not in layer.field_names:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The layer “{layer}” has no field “{field}”."),
            QT_TRANSLATE_NOOP("errors", "Choose another layer, or the field that says it."),
            layer=layer.name,
            field=name or "–",
        )


def _near(reader: Reader, points, layers, fields, distance: float, telling: Callable[[dict], bool]):
    """For each point, the attributes (a dict) of the features within ``distance`` metres that are ``telling``.

    ``None`` where no layer could be read.
    """
    import numpy
    import shapely

    west, south, east, north = shapely.total_bounds(points)
    box = (west - distance, south - distance, east + distance, north + distance)
    near: list[list[dict]] = [[] for _ in points]
    problems = len(reader.problems)
    for layer in layers:
        shapes, columns = reader.around(layer, box, fields)
        rows = [dict(zip(columns, values)) for values in zip(*(column.tolist() for column in columns.values()))]
        kept = [number for number, row in enumerate(rows) if telling(row)]
        if not kept:
            continue
        tree = shapely.STRtree(shapes[numpy.array(kept)])
        for place, feature in zip(*tree.query(points, predicate="dwithin", distance=distance).tolist()):
            near[place].append(rows[kept[feature]])
    return None if len(reader.problems) - problems == len(layers) else near


def _nearest_of_layer(reader: Reader, points, layer: VectorInput, context, feedback):
    """(N,) metres to the nearest feature of ``layer``: ``inf`` where it holds none; ``None`` where it is unreadable."""
    import numpy

    try:
        shapes, _ = read_features(layer, reader.crs, context, feedback, ())
    except Cancelled:
        raise
    except EvPlannerError as problem:
        reader.problems.append(problem)
        return None
    return _nearest(points, shapes) if len(shapes) else numpy.full(len(points), numpy.inf)


def _nearest_fast(points, stock):
    """(N,) metres to the nearest fast charging point; ``inf`` where none is fast, ``None`` where none is known."""
    import numpy
    import shapely

    if not len(stock):
        return None
    fast = stock[(stock["segment"] == "fast") & stock["x"].notna() & stock["y"].notna()]
    if fast.empty:
        return numpy.full(len(points), numpy.inf)
    return _nearest(points, shapely.points(fast["x"].to_numpy(float), fast["y"].to_numpy(float)))


def _nearest(points, shapes):
    import shapely

    nearest = shapely.STRtree(shapes).nearest(points)
    return shapely.distance(points, shapes[nearest])


def _number(value) -> float:
    try:
        return float(value)
    except (TypeError, ValueError):
        return float("nan")
