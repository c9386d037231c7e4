"""Walking distances beside QGIS's own network analysis on the real streets of Lille.

QGIS ties a point to the nearest street however far that is, and counts from there on along the street; the walk to
and from the street is ours to add. It joins streets at every vertex they share, we at their ends: the demo's streets
are cut where they meet, so that both see one network. Its algorithms find the way by
metres on the ellipsoid, of which there are here 6 cm less in a kilometre than on the map; the path itself is compared.
"""

from __future__ import annotations

import numpy
import pytest
import shapely
from qgis.analysis import (
    QgsGraphAnalyzer,
    QgsGraphBuilder,
    QgsNetworkDistanceStrategy,
    QgsVectorLayerDirector,
)
from qgis.core import QgsPointXY, QgsVectorLayer

from evplanner_plugin.scoring.distances.network import WalkingNetwork

CENTIMETRE = 0.01
ELLIPSOID = 1e-4


def geometries(layer: QgsVectorLayer) -> numpy.ndarray:
    return shapely.from_wkb([bytes(feature.geometry().asWkb()) for feature in layer.getFeatures()])


def walkable_streets(workspace) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{workspace}|layername=street", "streets", "ogr")
    assert layer.setSubsetString("walkable = 1") and layer.featureCount() > 3000
    return layer


@pytest.fixture(scope="module")
def network(qgis_app, lille_file) -> WalkingNetwork:
    return WalkingNetwork.from_lines(geometries(walkable_streets(lille_file)), snap_distance=100.0)


@pytest.fixture(scope="module")
def doors(network, lille_file):
    """Dwellings near a street, all over the municipality: (80, 2)."""
    xy = shapely.get_coordinates(geometries(QgsVectorLayer(f"{lille_file}|layername=demand", "demand", "ogr")))
    some = xy[numpy.random.default_rng(7).choice(len(xy), 100, replace=False)]
    return some[network.snap(some).found][:80]


def run(algorithm: str, **parameters) -> dict:
    import processing

    return processing.run(algorithm, {"STRATEGY": 0, **parameters})


def written(xy) -> str:
    """A point as Processing reads it."""
    x, y = xy.tolist()
    return f"{x!r},{y!r} [EPSG:31370]"


def tied(streets: QgsVectorLayer, xy):
    """QGIS's graph with the points ``xy`` on it: ``(graph, where each point is tied (N, 2), its vertex (N,))``."""
    director = QgsVectorLayerDirector(streets, -1, "", "", "", QgsVectorLayerDirector.Direction.DirectionBoth)
    director.addStrategy(QgsNetworkDistanceStrategy())
    builder = QgsGraphBuilder(streets.crs(), False, 0.0, "NONE")
    points = director.makeGraph(builder, [QgsPointXY(x, y) for x, y in xy])
    graph = builder.graph()
    return graph, numpy.array([(p.x(), p.y()) for p in points]), numpy.array([graph.findVertex(p) for p in points])


def test_points_meet_the_streets_at_the_same_place(lille_file, network, doors):
    _, place, _ = tied(walkable_streets(lille_file), doors)
    snap = network.snap(doors)
    assert numpy.hypot(*(place - doors).T) == pytest.approx(snap.access_m, abs=CENTIMETRE)


def test_walking_distances_are_those_of_qgis_to_a_centimetre(lille_file, network, doors):
    graph, _, vertex = tied(walkable_streets(lille_file), doors)
    snap = network.snap(doors)
    compared = 0
    for start in range(0, len(doors), 8):
        _, cost = QgsGraphAnalyzer.dijkstra(graph, int(vertex[start]), 0)
        theirs = numpy.array(cost)[vertex]
        _, target, metres = network.within(snap.take(numpy.array([start])), snap, 30_000)
        ours = numpy.full(len(doors), numpy.inf)
        ours[target] = metres - snap.access_m[start] - snap.access_m[target]
        reached = numpy.isfinite(theirs) & (theirs < 1e300)
        assert (numpy.isfinite(ours) == reached).all()
        assert ours[reached] == pytest.approx(theirs[reached], abs=CENTIMETRE)
        compared += int(reached.sum()) - 1
    assert compared > 500


@pytest.mark.parametrize(("start", "end"), [(0, 1), (5, 40), (33, 12)])
def test_shortest_path_from_point_to_point(provider, lille_file, network, doors, start, end):
    points = {"START_POINT": written(doors[start]), "END_POINT": written(doors[end])}
    done = run("native:shortestpathpointtopoint", INPUT=walkable_streets(lille_file), **points, OUTPUT="memory:")
    path = next(done["OUTPUT"].getFeatures()).geometry()
    snap = network.snap(doors[[start, end]])
    metres = network.nearest(snap.take(numpy.array([0])), snap.take(numpy.array([1])))[0] - snap.access_m.sum()
    assert metres > 1000
    assert path.length() == pytest.approx(metres, abs=CENTIMETRE)
    assert done["TRAVEL_COST"] == pytest.approx(metres, rel=ELLIPSOID)


@pytest.mark.parametrize(("start", "distance"), [(2, 900), (21, 400), (64, 700)])
def test_service_area_from_a_point(provider, lille_file, network, doors, start, distance):
    """Every street end within the distance lies in QGIS's service area, and none beyond it."""
    point = {"START_POINT": written(doors[start]), "TRAVEL_COST2": distance}
    done = run("native:serviceareafrompoint", INPUT=walkable_streets(lille_file), **point, OUTPUT_LINES="memory:")
    area = shapely.from_wkb(bytes(next(done["OUTPUT_LINES"].getFeatures()).geometry().asWkb()))
    streets = geometries(walkable_streets(lille_file))
    ends = numpy.unique(shapely.get_coordinates(shapely.boundary(streets)).round(2), axis=0)
    ends = ends[numpy.hypot(*(ends - doors[start]).T) < distance + 100]
    snap, there = network.snap(doors[[start]]), network.snap(ends)
    _, target, metres = network.within(snap, there, distance + snap.access_m[0] + 100)
    walked = numpy.full(len(ends), numpy.inf)
    walked[target] = metres - snap.access_m[0]
    clear = numpy.abs(walked - distance) > ELLIPSOID * distance
    inside = shapely.distance(shapely.points(ends), area) < 2 * CENTIMETRE
    assert (inside == (walked < distance))[clear].all()
    assert 10 < inside.sum() < len(ends)
