"""Every measure against a plain computation over all pairs, on foot and straight."""

from __future__ import annotations

import copy

import numpy
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from evplanner_plugin.errors import BadInput
from evplanner_plugin.scoring.criteria.measures import MEASURES, measure
from evplanner_plugin.scoring.distances.network import WalkingNetwork
from evplanner_plugin.scoring.distances.straight import StraightDistances
from evplanner_plugin.scoring.places.candidates import Candidates
from evplanner_plugin.scoring.places.layers import Layer
from evplanner_plugin.scoring.places.place import Place
from evplanner_plugin.scoring.places.raster import Raster
from evplanner_plugin.scoring.potential import score
from evplanner_plugin.scoring.recipes.recipe import Recipe

SEEDS = st.integers(0, 10_000)
SNAP = 60

CRITERIA = {
    "nearest": {"layer": "chargers", "limit": 400},
    "count": {"layer": "demand", "distance": 220},
    "cars": {"layer": "demand", "weight": "cars", "distance": 220},
    "fading": {"layer": "demand", "weight": "cars", "distance": 220, "decay": "linear"},
    "share": {"layer": "demand", "part": "without", "whole": "cars", "distance": 220},
    "mean": {"layer": "demand", "part": "cars", "distance": 150},
    "uncovered": {"demand": "demand", "weight": "cars", "existing": "chargers", "distance": 220},
    "usage": {"layer": "chargers", "usage": "kwh", "distance": 300},
    "requests": {"layer": "demand", "distance": 220},
    "open_requests": {"layer": "demand", "weight": "cars", "existing": "chargers", "distance": 150},
}
NAMES = {
    "count": "count_within",
    "cars": "count_within",
    "fading": "reach_sum",
    "share": "share_within",
    "mean": "share_within",
    "usage": "neighbour_usage",
    "requests": "requests_near",
    "open_requests": "requests_near",
}


def recipe_of(criteria: dict, **more) -> Recipe:
    """A recipe with these criteria (key → parameters), straight unless a network is given."""
    return Recipe.from_json(
        {
            "name": "test",
            "version": "1",
            "candidates": {"shape": "square", "spacing": 50},
            "layers": {role: {"layer": role} for role in ("streets", "demand", "chargers", "areas", "relief")},
            "criteria": [
                {
                    "key": key,
                    "measure": NAMES.get(key, key),
                    "parameters": parameters,
                    "value": {"function": "percentile"},
                    "weight": 1,
                }
                for key, parameters in criteria.items()
            ],
            **more,
        }
    )


def usage(chargers) -> numpy.ndarray:
    """kWh a month; one is not known."""
    kwh = 100.0 + 10 * numpy.arange(len(chargers))
    kwh[1] = numpy.nan
    return kwh


def layers_of(place) -> dict[str, Layer]:
    without = numpy.floor(place.weights / 2)
    return {
        "streets": Layer("Straten", place.lines),
        "demand": Layer.of_points("Woningen", place.targets, {"cars": place.weights, "without": without}),
        "chargers": Layer("Laadpunten", shapely.points(place.targets[:4]), {"kwh": usage(place.targets[:4])}),
    }


def expected_of(metres: numpy.ndarray, between: numpy.ndarray, cars: numpy.ndarray) -> dict[str, numpy.ndarray]:
    """The criteria from all distances (candidates × demand) and (demand × chargers); chargers are demand 0–3."""
    without, near = numpy.floor(cars / 2), metres <= 220
    kwh = usage(range(4))
    kernel = numpy.where(numpy.isnan(kwh), 0, numpy.clip(1 - metres[:, :4] / 300, 0, None))
    to_charger = metres[:, :4].min(axis=1)
    with numpy.errstate(invalid="ignore"):
        return {
            "nearest": numpy.where(to_charger <= 400, to_charger, numpy.nan),
            "count": near.sum(axis=1),
            "cars": near @ cars,
            "fading": numpy.clip(1 - metres / 220, 0, None) @ cars,
            "share": (near @ without) / (near @ cars),
            "mean": ((metres <= 150) @ cars) / (metres <= 150).sum(axis=1),
            "uncovered": near @ numpy.where((between <= 220).any(axis=1), 0, cars),
            "usage": (kernel @ numpy.nan_to_num(kwh)) / kernel.sum(axis=1),
            "requests": near.sum(axis=1),
            "open_requests": (metres <= 150) @ numpy.where((between <= 150).any(axis=1), 0, cars),
        }


def measured(place, walking: bool) -> dict[str, numpy.ndarray]:
    distances = WalkingNetwork.from_lines(place.lines, None, SNAP) if walking else StraightDistances()
    looked_at = Place(Candidates(place.origins), layers_of(place), distances)
    return dict(measure(looked_at, recipe_of(CRITERIA).criteria))


@settings(max_examples=20, deadline=None)
@given(seed=SEEDS)
def test_on_foot(town, seed):
    place = town(seed)
    found = measured(place, walking=True)
    metres = place.walking(SNAP)
    among = copy.copy(place)
    among.origins, among.targets = place.targets, place.targets[:4]
    # Exactly on a limit either answer is right.
    if (numpy.abs(metres[:, :, None] - [150, 220, 300, 400]) < 1e-6).any():
        return
    snapped = shapely.distance(shapely.points(place.origins)[:, None], place.lines[None, :]).min(axis=1) <= SNAP
    for key, raw in expected_of(metres, among.walking(SNAP), place.weights).items():
        numpy.testing.assert_allclose(found[key][snapped], raw[snapped], rtol=1e-9, atol=1e-9, err_msg=key)
        assert numpy.isnan(found[key][~snapped]).all(), key


@settings(max_examples=20, deadline=None)
@given(seed=SEEDS)
def test_straight(town, seed):
    place = town(seed)
    metres = numpy.linalg.norm(place.origins[:, None] - place.targets[None], axis=2)
    between = numpy.linalg.norm(place.targets[:, None] - place.targets[None, :4], axis=2)
    found = measured(place, walking=False)
    for key, raw in expected_of(metres, between, place.weights).items():
        numpy.testing.assert_allclose(found[key], raw, rtol=1e-9, atol=1e-9, err_msg=key)


@settings(max_examples=15, deadline=None)
@given(seed=SEEDS)
def test_walking_is_never_shorter_than_straight(town, seed):
    place = town(seed)
    walked, straight = measured(place, walking=True), measured(place, walking=False)
    both = ~numpy.isnan(walked["nearest"])
    assert (walked["nearest"][both] >= straight["nearest"][both] - 1e-9).all()
    for key in ("count", "cars", "fading", "requests"):
        known = ~numpy.isnan(walked[key])
        assert (walked[key][known] <= straight[key][known] + 1e-9).all()


def test_one_pass_gives_what_single_passes_give(town):
    """Criteria on the same layer and distance are added up together; each alone gives the same."""
    place = town(11)
    together = measured(place, walking=True)
    assert list(together) != list(CRITERIA), "the order of the work is not the recipe's"
    for criterion in recipe_of(CRITERIA).criteria:
        network = WalkingNetwork.from_lines(place.lines, None, SNAP)
        looked_at = Place(Candidates(place.origins), layers_of(place), network)
        ((key, alone),) = measure(looked_at, [criterion])
        numpy.testing.assert_allclose(alone, together[key], rtol=1e-12, atol=1e-12)


@settings(max_examples=10, deadline=None)
@given(seed=SEEDS, walking=st.booleans())
def test_the_order_of_candidates_and_features_changes_nothing(town, seed, walking):
    place, draw = town(seed), numpy.random.default_rng(seed)
    network = {"network": {"layer": "streets", "snap_distance": SNAP}} if walking else {}
    recipe, layers = recipe_of(CRITERIA, **network), layers_of(place)
    shuffled = {}
    for role, layer in layers.items():
        order = draw.permutation(len(layer))
        columns = {name: column[order] for name, column in layer.attributes.items()}
        shuffled[role] = Layer(layer.name, layer.geometry[order], columns)
    order = draw.permutation(len(place.origins))
    one, other = (
        score(recipe, Candidates(place.origins), layers),
        score(recipe, Candidates(place.origins[order]), shuffled),
    )
    for key in CRITERIA:
        numpy.testing.assert_allclose(other.raw[key], one.raw[key][order], rtol=1e-9, atol=1e-9, err_msg=key)
        numpy.testing.assert_allclose(other.value[key], one.value[key][order], atol=1e-9, err_msg=key)
    numpy.testing.assert_array_equal(other.rank, one.rank[order])
    assert set(map(str, other.warnings)) == set(map(str, one.warnings))


def test_every_measure_is_tested_here():
    assert {NAMES.get(key, key) for key in CRITERIA} | {"density", "value_at"} == set(MEASURES)


@settings(max_examples=20, deadline=None)
@given(seed=SEEDS)
def test_density_is_the_quartic_kernel_per_hectare(town, seed):
    """3 / (π h²) · (1 − d²/h²)² per point, in points per 10,000 m²."""
    place = town(seed)
    recipe = recipe_of({"density": {"layer": "demand", "weight": "cars", "bandwidth": 180}})
    found = score(recipe, Candidates(place.origins), layers_of(place))
    d2 = ((place.origins[:, None] - place.targets[None]) ** 2).sum(axis=2) / 180**2
    kernel = 3 / (numpy.pi * 180**2) * numpy.clip(1 - d2, 0, None) ** 2
    numpy.testing.assert_allclose(found.raw["density"], 1e4 * kernel @ place.weights, rtol=1e-9, atol=1e-9)


AREAS = Layer(
    "Wijken",
    numpy.array([shapely.box(0, 0, 100, 100), shapely.box(0, 0, 40, 40), None, shapely.Point(5, 5)], dtype=object),
    {"income": numpy.array([20.0, 35.0, 7.0, 8.0])},
)
CENTRES = Candidates(numpy.array([[10.0, 10], [70, 70], [40, 40], [300, 0]]))


def test_value_at_takes_the_smallest_polygon():
    """(40, 40) is on the border of the small one, which holds it; the last place lies in none."""
    recipe = recipe_of({"value_at": {"layer": "areas", "field": "income"}})
    found = score(recipe, CENTRES, {"areas": AREAS})
    numpy.testing.assert_allclose(found.raw["value_at"], [35, 20, 35, numpy.nan])
    with pytest.raises(BadInput, match="value_at does not say which field of Wijken"):
        score(recipe_of({"value_at": {"layer": "areas"}}), CENTRES, {"areas": AREAS})


def test_value_at_of_a_raster_is_its_pixel():
    """Two by two pixels of 50 m from (0, 100) down; the north-eastern one holds nothing."""
    relief = Raster("Hoogte", numpy.array([[1.0, numpy.nan], [3.0, 4.0]]), (0.0, 100.0), (50.0, -50.0))
    recipe = recipe_of({"value_at": {"layer": "relief"}})
    found = score(recipe, CENTRES, {"relief": relief})
    numpy.testing.assert_allclose(found.raw["value_at"], [3, numpy.nan, 3, numpy.nan])
    elsewhere = Raster("Hoogte", numpy.ones((2, 2)), (9000.0, 100.0), (50.0, -50.0))
    warned = score(recipe, CENTRES, {"relief": elsewhere})
    assert numpy.isnan(warned.raw["value_at"]).all()
    assert any("Hoogte has no data at any of the candidates" in str(warning) for warning in warned.warnings)


def test_a_raster_has_no_features_to_walk_to():
    relief = Raster("Hoogte", numpy.ones((2, 2)), (0.0, 100.0), (50.0, -50.0))
    for criteria in ({"count": {"layer": "relief", "distance": 50}}, {"density": {"layer": "relief", "bandwidth": 50}}):
        with pytest.raises(BadInput, match="Hoogte is a raster"):
            score(recipe_of(criteria), CENTRES, {"relief": relief})


@pytest.mark.parametrize("key", [*CRITERIA, "density", "value_at"])
def test_an_empty_layer_is_told_and_gives_nothing(key):
    """A town without charging points, requests or areas."""
    others = {"density": {"layer": "demand", "bandwidth": 9}, "value_at": {"layer": "areas", "field": "x"}}
    nothing = numpy.empty(0, dtype=object)
    layers = {role: Layer(role, nothing) for role in ("demand", "chargers", "areas")}
    found = score(recipe_of({key: {**CRITERIA, **others}[key]}), CENTRES, layers)
    assert not numpy.nan_to_num(found.raw[key]).any()
    assert any("is empty" in str(warning) for warning in found.warnings)
    assert numpy.isfinite(found.score).all()


def test_what_is_not_known_does_not_count(town):
    """An empty ``cars`` counts neither as part nor as whole; as a weight it is 0, and that is told."""
    place = town(3)
    layers = layers_of(place)
    layers["demand"].attributes["cars"][[0, 5]] = numpy.nan
    share, mean = (
        score(recipe_of({key: CRITERIA[key]}), Candidates(place.origins), layers).raw[key] for key in ("share", "mean")
    )
    known = numpy.delete(numpy.arange(len(place.targets)), [0, 5])
    metres = numpy.linalg.norm(place.origins[:, None] - place.targets[None, known], axis=2)
    cars, without = place.weights[known], numpy.floor(place.weights / 2)[known]
    with numpy.errstate(invalid="ignore"):
        numpy.testing.assert_allclose(share, ((metres <= 220) @ without) / ((metres <= 220) @ cars))
        numpy.testing.assert_allclose(mean, ((metres <= 150) @ cars) / (metres <= 150).sum(axis=1))
    weighted = score(recipe_of({"cars": CRITERIA["cars"]}), Candidates(place.origins), layers)
    assert any("cars is empty in 2 of 15" in str(warning) for warning in weighted.warnings)
