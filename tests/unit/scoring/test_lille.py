"""The Flemish preset on the demo data of Lille, with figures computed by other means."""

from __future__ import annotations

import sqlite3
import time

import numpy
import pytest
import shapely

from evplanner_plugin import bundled
from evplanner_plugin.scoring.distances.network import WalkingNetwork
from evplanner_plugin.scoring.places.candidates import Candidates, lattice
from evplanner_plugin.scoring.places.layers import Layer
from evplanner_plugin.scoring.potential import score
from evplanner_plugin.scoring.recipes.recipe import Recipe
from evplanner_plugin.scoring.selection.select import greedy

DORP_WIJNGAARD = (182_600.875, 213_250.25)
"""Where the streets Dorp and Wijngaard meet in the centre of Lille, Lambert 72."""


def read(name: str, *fields: str, where: str = "1") -> Layer:
    connection = sqlite3.connect(bundled.path("demo", "lille_base_data.gpkg"))
    rows = connection.execute(f"SELECT geom, {', '.join(fields or ['fid'])} FROM {name} WHERE {where}").fetchall()
    connection.close()
    header = {0: 8, 1: 40, 2: 56, 3: 56, 4: 72}
    geometry = shapely.from_wkb([row[0][header[(row[0][3] >> 1) & 7] :] for row in rows])
    columns = {field: numpy.array([row[index + 1] for row in rows]) for index, field in enumerate(fields)}
    return Layer(name, geometry, columns)


@pytest.fixture(scope="module")
def lille() -> dict[str, Layer]:
    demand = read("demand", "dwellings", "dwellings_without_parking", "area_id")
    parts = numpy.unique(demand.attributes["area_id"])
    hulls = [
        shapely.convex_hull(shapely.multipoints(demand.geometry[demand.attributes["area_id"] == part]))
        for part in parts
    ]
    return {
        "streets": read("street", "walkable", "name"),
        "demand": demand,
        "chargers": read("charging_location", where="access = 'public'"),
        "bays": read("parking_bay", "bays"),
        "areas": Layer("area", numpy.array(hulls, dtype=object), {"dwellings_per_ha": numpy.full(len(parts), 1.5)}),
    }


def test_dwellings_within_250_m_on_foot_of_a_corner(lille, walk):
    """Against streets cut at every door and a plain Dijkstra, in the 1.6 km around the corner."""
    streets, demand = lille["streets"], lille["demand"]
    names = streets.attributes["name"][shapely.dwithin(streets.geometry, shapely.Point(DORP_WIJNGAARD), 0.01)]
    assert {"Dorp", "Wijngaard"} <= set(names)

    around = shapely.Point(DORP_WIJNGAARD).buffer(800)
    walkable = streets.geometry[(streets.attributes["walkable"] == 1) & shapely.intersects(streets.geometry, around)]
    near = shapely.intersects(demand.geometry, around)
    corner, doors = numpy.array([DORP_WIJNGAARD]), demand.points()[near]
    dwellings = demand.numbers("dwellings")[near]
    expected = float(dwellings[walk(walkable, corner, doors, 100)[0] <= 250].sum())
    straight = float(dwellings[numpy.linalg.norm(doors - corner, axis=1) <= 250].sum())

    network = WalkingNetwork.from_lines(streets.geometry, streets.numbers("walkable"), 100)
    found = network.reach_sum(network.snap(corner), network.snap(demand.points()), demand.numbers("dwellings"), 250)
    assert found[0] == pytest.approx(expected)
    assert 50 < expected < straight


def test_the_preset_scores_lille(lille):
    """Every cell of the municipality; the chosen cells are 250 m apart and have a street and open demand."""
    recipe = Recipe.from_json(bundled.path("recipes", "flanders_250m.json").read_bytes())
    cells = lattice(shapely.union_all(lille["areas"].geometry), "hexagon", recipe.candidates.spacing)
    begin = time.perf_counter()
    found = score(recipe, cells, lille)
    assert time.perf_counter() - begin < 10
    assert len(cells) > 4_000
    assert found.distances == "walking"
    assert set(found.reason) == {"", "far_from_street"}
    assert numpy.nanmin(found.score) >= 0
    assert numpy.nanmax(found.score) <= 1

    chosen = greedy(cells.centre, found.score, recipe.select.count, recipe.select.spacing)
    assert len(chosen) == 25
    assert found.rank[chosen[0]] == 1
    gaps = shapely.distance(*numpy.meshgrid(*[shapely.points(cells.centre[chosen])] * 2))
    assert gaps[gaps > 0].min() >= 250 - 1e-6
    assert (found.raw["uncovered"][chosen] > 0).all()
    assert found.reason[chosen].tolist() == [""] * 25


def test_beside_a_public_charger_nothing_near_is_uncovered(lille):
    """All that a public charging location reaches on foot it covers; to itself one walks to the street and back."""
    recipe = Recipe.from_json(bundled.path("recipes", "flanders_250m.json").read_bytes())
    beside = Candidates(lille["chargers"].points())
    found = score(recipe, beside, lille)
    network = WalkingNetwork.from_lines(lille["streets"].geometry, lille["streets"].numbers("walkable"), 100)
    access = network.snap(beside.centre).access_m
    numpy.testing.assert_allclose(found.raw["nearest"], 2 * access)
    assert found.raw["uncovered"].tolist() == [0] * len(beside)
