"""Rules against shapely's own predicates, one candidate at a time; and what happens without a layer."""

from __future__ import annotations

import numpy
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from evplanner_plugin.errors import BadInput
from evplanner_plugin.scoring.criteria.rules import RULE_KINDS
from evplanner_plugin.scoring.distances.straight import StraightDistances
from evplanner_plugin.scoring.places.candidates import Candidates, lattice
from evplanner_plugin.scoring.places.layers import Layer
from evplanner_plugin.scoring.places.place import Place
from evplanner_plugin.scoring.potential import roles_needed, roles_optional, score
from evplanner_plugin.scoring.recipes.recipe import Recipe

CELLS = lattice(shapely.box(0, 0, 400, 300), "hexagon", 37)


def shapes_of(seed: int) -> numpy.ndarray:
    """Overlapping boxes, one of them with a hole, one missing."""
    draw = numpy.random.default_rng(seed)
    corner, size = draw.uniform(0, 350, (6, 2)), draw.uniform(20, 120, (6, 2))
    boxes = [shapely.box(*low, *(low + extent)) for low, extent in zip(corner, size)]
    holed = boxes[0].difference(shapely.affinity.scale(boxes[0], 0.5, 0.5))
    return numpy.array([holed, *boxes[1:], None], dtype=object)


def fails(kind: str, layer: Layer, candidates: Candidates = CELLS, **parameters) -> tuple[numpy.ndarray, Place]:
    place = Place(candidates, {"role": layer}, StraightDistances())
    return RULE_KINDS[kind].fails(place, "role", parameters), place


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 9999))
def test_distances_and_polygons(seed):
    shapes = shapes_of(seed)
    layer, there = Layer("Zones", shapes), shapes[:-1]
    centres = shapely.points(CELLS.centre)
    metres = numpy.array([shapely.distance(there, centre).min() for centre in centres])
    clear = numpy.abs(metres - 25) > 1e-6
    numpy.testing.assert_array_equal(fails("max_distance", layer, distance=25)[0][clear], (metres > 25)[clear])
    numpy.testing.assert_array_equal(fails("min_distance", layer, distance=25)[0][clear], (metres < 25)[clear])
    held = {
        "centre": numpy.array([shapely.intersects(there, centre).any() for centre in centres]),
        "any": numpy.array([shapely.intersects(there, cell).any() for cell in CELLS.geometry]),
    }
    assert (held["any"] & ~held["centre"]).any()
    for part, inside in held.items():
        numpy.testing.assert_array_equal(fails("inside", layer, part=part)[0], ~inside)
        numpy.testing.assert_array_equal(fails("outside", layer, part=part)[0], inside)


@settings(max_examples=15, deadline=None)
@given(seed=st.integers(0, 9999))
def test_the_nearest_feature_that_says_something_counts(seed):
    draw = numpy.random.default_rng(seed)
    xy = draw.uniform(0, 400, (30, 2))
    width = numpy.where(draw.random(30) < 0.3, numpy.nan, draw.uniform(0.5, 2, 30))
    manager = numpy.array([["AWV", "Lille", "", None][place] for place in draw.integers(0, 4, 30)], dtype=object)
    layer = Layer.of_points("Voetpaden", xy, {"width": width, "manager": manager})
    metres = numpy.linalg.norm(CELLS.centre[:, None] - xy[None], axis=2)

    def nearest_known(known):
        best = numpy.flatnonzero(known)[metres[:, known].argmin(axis=1)]
        return best, metres[numpy.arange(len(metres)), best] <= 60

    best, near = nearest_known(~numpy.isnan(width))
    parameters = {"field": "width", "minimum": 0.9, "maximum": 1.8, "distance": 60}
    found, place = fails("field_range", layer, **parameters)
    numpy.testing.assert_array_equal(found, near & ((width[best] < 0.9) | (width[best] > 1.8)))
    silent = f"of {(~near).sum()} of {len(CELLS)} candidates"
    assert any(silent in str(notice) for notice in place.notices) == bool((~near).any())

    known = numpy.array([text not in ("", None) for text in manager])
    best, near = nearest_known(known)
    found, _ = fails("field_is", layer, field="manager", allowed=["Lille"], distance=60)
    numpy.testing.assert_array_equal(found, near & (manager[best] != "Lille"))


def test_exactly_the_smallest_distance_is_far_enough():
    tree = Layer.of_points("Bomen", numpy.array([[0.0, 0.0]]))
    spots = Candidates(numpy.array([[2.0, 0.0], [1.9, 0.0], [0.0, 2.0]]))
    assert fails("min_distance", tree, spots, distance=2)[0].tolist() == [False, True, False]
    assert fails("max_distance", tree, spots, distance=2)[0].tolist() == [False, False, False]


def test_numbers_are_allowed_as_they_are_read():
    lanes = Layer.of_points("Straten", numpy.array([[0.0, 0], [100, 0]]), {"lanes": numpy.array([2.0, 3.0])})
    spots = Candidates(numpy.array([[1.0, 0], [99, 0]]))
    assert fails("field_is", lanes, spots, field="lanes", allowed=["2"], distance=5)[0].tolist() == [False, True]
    with pytest.raises(BadInput, match="Straten has no field owner"):
        fails("field_is", lanes, spots, field="owner", allowed=["x"], distance=5)


def test_points_as_zones_are_refused():
    with pytest.raises(BadInput, match="Bomen holds no polygons"):
        fails("outside", Layer.of_points("Bomen", numpy.array([[0.0, 0.0]])))


def test_given_cells_are_looked_at_with_every_part():
    """Own sites as polygons, lines and points: the long line's centre lies outside, an end inside."""
    sites = [shapely.LineString([(50, 0), (250, 0)]), shapely.Point(10, 0), shapely.box(-20, -5, -5, 5)]
    zone = Layer("Zone", numpy.array([shapely.box(-5, -5, 60, 5)], dtype=object))
    own = Candidates.of(numpy.array(sites, dtype=object))
    assert fails("outside", zone, own, part="centre")[0].tolist() == [False, True, False]
    assert fails("outside", zone, own, part="any")[0].tolist() == [True, True, True]


def recipe_with(recipe_data: dict, *rules: dict) -> Recipe:
    data = {**recipe_data, "criteria": recipe_data["criteria"][2:3], "rules": list(rules)}
    del data["network"]
    data["layers"] = {**data["layers"], "trees": {"layer": "Bomen"}, "zone": {"layer": "Zone"}}
    return Recipe.from_json(data)


TREES = {"code": "tree", "kind": "min_distance", "layer": "trees", "distance": 10, "effect": "check"}
ZONE = {"code": "zone", "kind": "inside", "layer": "zone"}
STREET = {"code": "street", "kind": "min_distance", "layer": "trees", "distance": 30}
SPOTS = Candidates(numpy.array([[0.0, 0.0], [20, 0], [100, 0], [500, 0]]))
LAYERS = {
    "demand": Layer.of_points("Woningen", numpy.array([[0.0, 0.0], [1, 0], [99, 0]])),
    "trees": Layer.of_points("Bomen", numpy.array([[0.0, 0.0]])),
    "zone": Layer("Zone", numpy.array([shapely.box(-50, -50, 200, 50)], dtype=object)),
}


def test_all_rules_failed_are_named_and_a_check_strikes_nothing(recipe_data):
    found = score(recipe_with(recipe_data, TREES, ZONE, STREET), SPOTS, LAYERS)
    assert found.failed.tolist() == ["tree,street", "street", "", "zone"]
    assert found.reason.tolist() == ["street", "street", "", "zone"]
    assert (found.rank > 0).tolist() == [False, False, True, False]
    only_checks = score(recipe_with(recipe_data, TREES, {**STREET, "effect": "check"}), SPOTS, LAYERS)
    assert only_checks.failed.tolist() == ["tree,street", "street", "", ""]
    assert only_checks.reason.tolist() == [""] * 4
    assert numpy.isfinite(only_checks.score).all()


def test_the_first_rule_that_strikes_is_the_reason(recipe_data):
    """Nearer than 600 m to the tree are all places; the last one lies outside the zone, too."""
    everywhere = {**STREET, "distance": 600}
    zone_first = score(recipe_with(recipe_data, TREES, ZONE, everywhere), SPOTS, LAYERS)
    assert zone_first.reason.tolist() == ["street", "street", "street", "zone"]
    street_first = score(recipe_with(recipe_data, everywhere, ZONE), SPOTS, LAYERS)
    assert street_first.reason.tolist() == ["street"] * 4
    assert street_first.failed.tolist() == ["street", "street", "street", "street,zone"]


def test_many_rules_keep_every_code(recipe_data):
    """Seventy rules: more than fit the bits of a number."""
    rules = [{**STREET, "code": f"r{number}", "distance": 1 + 5 * number} for number in range(70)]
    found = score(recipe_with(recipe_data, *rules), SPOTS, LAYERS)
    for failed, metres in zip(found.failed, (0, 20, 100, 500)):
        assert failed == ",".join(f"r{number}" for number in range(70) if metres < 1 + 5 * number)


def test_rules_without_a_layer_are_not_checked_and_named(recipe_data):
    recipe = recipe_with(recipe_data, TREES, ZONE)
    assert roles_needed(recipe) == ["demand", "trees", "zone"]
    assert roles_optional(recipe) == ["trees", "zone"]
    found = score(recipe, SPOTS, {"demand": LAYERS["demand"], "zone": LAYERS["zone"]})
    assert found.unchecked == ["tree"]
    assert found.failed.tolist() == ["", "", "", "zone"]
    assert "could not be checked for want of a layer: tree" in "\n".join(map(str, found.warnings))
    with pytest.raises(BadInput, match="roles: demand"):
        score(recipe, SPOTS, {})


def test_an_empty_layer_strikes_nothing_unseen(recipe_data):
    """No trees: nothing is near one. No zone: a check on it is not made, a strike would strike everything."""
    nothing = Layer.of_points("Leeg", numpy.empty((0, 2)))
    lost = Layer("Leeg", numpy.array([None, shapely.Point()], dtype=object))
    assert score(recipe_with(recipe_data, TREES), SPOTS, {**LAYERS, "trees": nothing}).failed.tolist() == [""] * 4
    for empty in (nothing, lost):
        checked = score(recipe_with(recipe_data, {**ZONE, "effect": "check"}), SPOTS, {**LAYERS, "zone": empty})
        assert checked.unchecked == ["zone"]
        with pytest.raises(BadInput, match="Leeg is empty, so a rule on it would strike every"):
            score(recipe_with(recipe_data, ZONE), SPOTS, {**LAYERS, "zone": empty})
    widths = {"code": "w", "kind": "field_range", "layer": "trees", "field": "width", "minimum": 1, "distance": 5}
    assert score(recipe_with(recipe_data, widths), SPOTS, {**LAYERS, "trees": nothing}).failed.tolist() == [""] * 4
