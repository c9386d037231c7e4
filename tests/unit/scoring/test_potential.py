"""Scoring as a whole: measures, rules, warnings and refusals, on towns small enough to check by hand."""

from __future__ import annotations

import numpy
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from evplanner_plugin.errors import BadInput, Cancelled, RecipeError
from evplanner_plugin.scoring.places.candidates import Candidates, lattice
from evplanner_plugin.scoring.places.layers import Layer
from evplanner_plugin.scoring.potential import roles_needed, score
from evplanner_plugin.scoring.recipes.recipe import Recipe

SEEDS = st.integers(0, 10_000)
AREAS = Layer(
    "Wijken",
    numpy.array([shapely.box(-200, -200, 250, 700), shapely.box(250, -200, 700, 700)], dtype=object),
    {"per_ha": numpy.array([10.0, 30.0])},
)


def layers_of(place, chargers=None) -> dict[str, Layer]:
    """The layers of a random town, with its first three targets as chargers unless others are given."""
    chargers = place.targets[:3] if chargers is None else chargers
    return {
        "streets": Layer("Straten", place.lines),
        "demand": Layer("Woningen", shapely.points(place.targets), {"cars": place.weights}),
        "chargers": Layer("Laadpunten", shapely.points(chargers)),
        "areas": AREAS,
    }


def town_layers(**changes: Layer) -> dict[str, Layer]:
    """One street of 600 m with homes at 100, 200 and 500 m, a charger at 600 m, and an area on its west half."""
    homes = shapely.points([[100, 5], [200, 5], [500, 5]])
    layers = {
        "streets": Layer("Straten", numpy.array([shapely.LineString([(0, 0), (600, 0)])], dtype=object)),
        "demand": Layer("Woningen", homes, {"cars": numpy.array([2.0, 3.0, 4.0])}),
        "chargers": Layer("Laadpunten", shapely.points([[600, 0]])),
        "areas": Layer("Wijken", numpy.array([shapely.box(-10, -90, 300, 90)]), {"per_ha": numpy.array([20])}),
    }
    return {**layers, **changes}


def points(*xy) -> Candidates:
    return Candidates(numpy.array(xy, dtype=float))


def test_one_street_by_hand(recipe_data):
    """The home at 500 m lies 105 m from the charger, so it is covered; those at 100 and 200 m are not.

    Candidate a (0, 0): homes in 105 and 205 m, charger in 600 m, homes within 100 m: none, area 20 per ha.
    Candidate b (400, 0): homes in 205 m (200) and 105 m (covered), charger in 200 m; no area.
    Candidate c (150, 80): 80 m to the street: struck, and 80 + 50 + 5 m to both homes. d is off the map.
    """
    found = score(
        Recipe.from_json({**recipe_data, "network": {"layer": "streets", "snap_distance": 90}}),
        points([0, 0], [400, 0], [150, 80], [0, 999]),
        town_layers(),
    )
    numpy.testing.assert_allclose(found.raw["uncovered"], [5, 3, 5, numpy.nan])
    numpy.testing.assert_allclose(found.raw["nearest"], [600, 200, 530, numpy.nan])
    numpy.testing.assert_allclose(found.raw["homes"], [0, 0, 0, numpy.nan])
    numpy.testing.assert_allclose(found.raw["density"], [20, numpy.nan, 20, numpy.nan])
    assert found.reason.tolist() == ["", "", "far_from_street", "far_from_street"]
    numpy.testing.assert_allclose(found.value["nearest"], [0.6, 0.2, 0.53, 1])
    numpy.testing.assert_allclose(found.value["uncovered"], [1, 0, 1, 0])
    # (50 · 1 + 30 · 0.6 + 15 · 0 + 5 · 0.5) / 100, and 30 · 0.2 / 100
    numpy.testing.assert_allclose(found.score, [0.705, 0.06, numpy.nan, numpy.nan])
    assert found.rank.tolist() == [1, 2, 0, 0]
    assert found.distances == "walking"


def test_count_within_counts_or_adds_up(recipe_data):
    """Within 100 m of (150, 0) on foot are the homes at 100 and 200 m (55 m each): 2 homes, 5 cars."""
    counted = score(Recipe.from_json(recipe_data), points([150, 0]), town_layers())
    assert counted.raw["homes"].tolist() == [2]
    recipe_data["criteria"][2]["parameters"]["weight"] = "cars"
    assert score(Recipe.from_json(recipe_data), points([150, 0]), town_layers()).raw["homes"].tolist() == [5]


def test_of_areas_in_each_other_the_smaller_counts(recipe_data):
    nested = Layer(
        "Wijken",
        numpy.array([shapely.box(0, -50, 50, 50), shapely.box(-10, -90, 300, 90), None], dtype=object),
        {"per_ha": numpy.array([35.0, 20.0, 7.0])},
    )
    found = score(Recipe.from_json(recipe_data), points([10, 0], [100, 0], [400, 0]), town_layers(areas=nested))
    numpy.testing.assert_allclose(found.raw["density"], [35, 20, numpy.nan])


@settings(max_examples=20, deadline=None)
@given(seed=SEEDS)
def test_random_towns(town, recipe, seed):
    """Raw values against independent distances; scores 0–1; contributions add up; ranks follow the score."""
    place = town(seed)
    found = score(recipe, Candidates(place.origins), layers_of(place))
    to_homes = place.walking(60)
    snapped = numpy.isfinite(found.raw["homes"])
    numpy.testing.assert_array_equal(found.raw["homes"][snapped], (to_homes <= 100).sum(axis=1)[snapped])
    assert not (to_homes[~snapped] < numpy.inf).any()

    among = town(seed)
    among.origins, among.targets = place.targets, place.targets[:3]
    covered = (among.walking(60) <= 250).any(axis=1)
    expected = (to_homes <= 250) @ numpy.where(covered, 0, place.weights)
    numpy.testing.assert_allclose(found.raw["uncovered"][snapped], expected[snapped])

    in_play = found.reason == ""
    assert numpy.isnan(found.score[~in_play]).all()
    assert ((found.score[in_play] >= 0) & (found.score[in_play] <= 1)).all()
    numpy.testing.assert_allclose(sum(found.contribution.values())[in_play], found.score[in_play], atol=1e-12)
    assert sorted(found.rank[in_play]) == list(range(1, in_play.sum() + 1))
    assert (found.rank[~in_play] == 0).all()
    by_rank = numpy.flatnonzero(in_play)[numpy.argsort(found.rank[in_play])]
    assert (numpy.diff(found.score[by_rank]) <= 1e-8).all()


@settings(max_examples=15, deadline=None)
@given(seed=SEEDS)
def test_another_charger_never_raises_uncovered(town, recipe, seed):
    place = town(seed)
    few = score(recipe, Candidates(place.origins), layers_of(place, place.targets[:2]))
    more = score(recipe, Candidates(place.origins), layers_of(place, place.targets[:6]))
    known = ~numpy.isnan(few.raw["uncovered"])
    assert (more.raw["uncovered"][known] <= few.raw["uncovered"][known] + 1e-9).all()


@settings(max_examples=15, deadline=None)
@given(seed=SEEDS)
def test_the_order_of_the_input_changes_nothing(town, recipe, seed):
    place, draw = town(seed, origins=30), numpy.random.default_rng(seed)
    layers = layers_of(place)
    shuffled = {}
    for role, layer in layers.items():
        order = draw.permutation(len(layer))
        columns = {name: column[order] for name, column in layer.attributes.items()}
        shuffled[role] = Layer(layer.name, layer.geometry[order], columns)
    order = draw.permutation(30)
    one = score(recipe, Candidates(place.origins), layers)
    other = score(recipe, Candidates(place.origins[order]), shuffled)
    numpy.testing.assert_array_equal(other.rank, one.rank[order])
    numpy.testing.assert_array_equal(other.reason, one.reason[order])
    numpy.testing.assert_allclose(other.score, one.score[order], atol=1e-9)


def test_without_a_network_distances_are_straight_and_say_so(recipe_data):
    """Straight, (150, 80) lies within 100 m of the homes at 100 and 200 m (90.1 m each)."""
    del recipe_data["network"]
    found = score(Recipe.from_json(recipe_data), points([150, 80]), town_layers())
    assert found.distances == "straight"
    assert found.raw["homes"].tolist() == [2]
    assert found.raw["nearest"][0] == pytest.approx(numpy.hypot(450, 80))
    assert any("straight" in str(warning) for warning in found.warnings)


HOMES = shapely.points([[100, 5], [200, 5], [500, 5]])


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"streets": Layer("Straten", numpy.empty(0, dtype=object))}, ["streets is empty"]),
        (
            {"demand": Layer("Woningen", HOMES, {"dwellings": numpy.ones(3)})},
            ["Woningen has no field cars", "dwellings"],
        ),
        ({"demand": Layer("Woningen", HOMES, {"cars": numpy.array(["2", "3", "x"])})}, ["cars", "Woningen", "'2'"]),
        ({"demand": Layer("Woningen", HOMES, {"cars": numpy.array([1, -2, 3])})}, ["cars", "negative"]),
        ({"areas": Layer("Wijken", HOMES, {"per_ha": numpy.ones(3)})}, ["Wijken holds no polygons"]),
    ],
    ids=["no streets", "no such field", "text field", "negative weights", "points as areas"],
)
def test_layers_that_cannot_be_used_are_refused(recipe_data, changes, words):
    with pytest.raises(BadInput) as caught:
        score(Recipe.from_json(recipe_data), points([0, 0]), town_layers(**changes))
    for word in words:
        assert word in str(caught.value)
    assert caught.value.remedy


def test_what_is_missing_is_named(recipe_data):
    layers = town_layers()
    del layers["areas"], layers["chargers"]
    with pytest.raises(BadInput, match="areas, chargers"):
        score(Recipe.from_json(recipe_data), points([0, 0]), layers)
    with pytest.raises(BadInput, match="no candidates"):
        score(Recipe.from_json(recipe_data), Candidates(numpy.empty((0, 2))), town_layers())
    recipe_data["layers"]["spare"] = {"file": "spare.gpkg"}
    assert roles_needed(Recipe.from_json(recipe_data)) == ["areas", "chargers", "demand", "streets"]


def test_weights_all_zero_are_refused(recipe_data):
    recipe = Recipe.from_json(recipe_data).with_weights({"uncovered": 0, "nearest": 0, "homes": 0, "density": 0})
    with pytest.raises(RecipeError, match="All weights are 0"):
        score(recipe, points([0, 0]), town_layers())


def test_an_empty_layer_under_a_rule_is_refused(recipe_data):
    recipe_data["rules"][0]["layer"] = "chargers"
    with pytest.raises(BadInput, match="Laadpunten is empty"):
        score(Recipe.from_json(recipe_data), points([0, 0]), town_layers(chargers=Layer("Laadpunten", HOMES[:0])))


def warnings_of(recipe_data, candidates=None, **changes) -> str:
    candidates = candidates or points([0, 0], [400, 0])
    return "\n".join(map(str, score(Recipe.from_json(recipe_data), candidates, town_layers(**changes)).warnings))


def test_no_charger_at_all_is_a_warning(recipe_data):
    """Nothing is covered then, and every place counts as far from charging (missing = 1)."""
    none = Layer("Laadpunten", HOMES[:0])
    found = score(Recipe.from_json(recipe_data), points([0, 0], [400, 0]), town_layers(chargers=none))
    numpy.testing.assert_allclose(found.raw["uncovered"], [5, 7])
    assert found.value["nearest"].tolist() == [1, 1]
    assert "Laadpunten is empty" in "\n".join(map(str, found.warnings))
    assert "nearest has no value anywhere; 1 is used" in "\n".join(map(str, found.warnings))


def test_empty_weights_count_as_nothing_and_are_told(recipe_data):
    holes = Layer("Woningen", HOMES, {"cars": numpy.array([2.0, None, numpy.nan], dtype=object)})
    found = score(Recipe.from_json(recipe_data), points([0, 0]), town_layers(demand=holes))
    assert found.raw["uncovered"].tolist() == [2]
    assert "cars is empty in 2 of 3 features of the layer Woningen" in str(found.warnings[0])
    nothing = Layer("Woningen", HOMES, {"cars": numpy.zeros(3)})
    assert "cars of the layer Woningen is 0 everywhere" in warnings_of(recipe_data, demand=nothing)


def test_a_criterion_that_is_the_same_everywhere_is_told(recipe_data):
    """Both ends lie equally far from the one home: the percentile gives 0 to both, and says so."""
    same = Layer("Woningen", shapely.points([[200, 0]]), {"cars": numpy.array([6])})
    far = Layer("Laadpunten", shapely.points([[600, 0]]))
    words = warnings_of(recipe_data, points([100, 0], [300, 0]), demand=same, chargers=far)
    assert "uncovered is 6 everywhere" in words
    assert "nearest is" not in words


def test_features_off_the_streets_are_left_out_and_told(recipe_data):
    far = Layer("Woningen", shapely.points([[100, 5], [100, 500]]), {"cars": numpy.array([2, 9])})
    found = score(Recipe.from_json(recipe_data), points([0, 0]), town_layers(demand=far))
    assert found.raw["uncovered"].tolist() == [2]
    assert "1 of 2 features of the layer Woningen" in str(found.warnings[0])


def test_streets_in_pieces_are_told(recipe_data):
    """600 m in one piece and 200 m in another: a quarter of the length is not connected."""
    pieces = [shapely.LineString([(0, 0), (600, 0)]), shapely.LineString([(0, 300), (200, 300)]), shapely.Point(0, 0)]
    words = warnings_of(recipe_data, streets=Layer("Straten", numpy.array(pieces, dtype=object)))
    assert "Straten falls into 2 pieces" in words
    assert "25 % of its length" in words
    assert "1 features of the layer Straten are no usable lines" in words
    assert "pieces" not in warnings_of(recipe_data)


def test_all_struck_is_a_warning_and_no_score(recipe_data):
    found = score(Recipe.from_json(recipe_data), points([0, 80], [0, 90]), town_layers())
    assert numpy.isnan(found.score).all()
    assert found.rank.tolist() == [0, 0]
    assert found.reason.tolist() == ["far_from_street"] * 2
    assert "All 2 candidates are struck by rules (far_from_street)" in "\n".join(map(str, found.warnings))


def test_progress_rises_to_the_end_and_cancelling_stops(recipe_data):
    cells = lattice(shapely.box(0, -100, 600, 100), "square", 20)
    seen: list[float] = []
    score(Recipe.from_json(recipe_data), cells, town_layers(), progress=seen.append)
    assert seen == sorted(seen)
    assert seen[0] == 0
    assert seen[-1] == 1
    after = len(seen) // 2
    seen.clear()
    with pytest.raises(Cancelled):
        score(
            Recipe.from_json(recipe_data),
            cells,
            town_layers(),
            progress=seen.append,
            cancelled=lambda: len(seen) == after,
        )
    assert len(seen) == after
