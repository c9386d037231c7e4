"""The back-test in QGIS on the demo's Lille. Its charging locations are invented: of them only words can be tested."""

from __future__ import annotations

import json
import random
import shutil

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from evplanner_plugin.algorithms.styles.backtest_style import style_backtest
from evplanner_plugin.algorithms.styles.potential_style import style_potential
from evplanner_plugin.scoring.evidence.metrics import percentiles
from evplanner_plugin.scoring.recipes.recipe import Recipe
from tests.conftest import ROOT

RECIPE = ROOT / "resources" / "recipes" / "flanders_250m.json"
LEAKING = ["uncovered", "nearest"]


def run(parameters: dict, **more) -> dict:
    import processing

    return processing.run("evplanner:backtest", {"OUTPUT": "memory:", **parameters}, **more)


def rows(reference) -> list[dict]:
    layer = reference if isinstance(reference, QgsVectorLayer) else QgsVectorLayer(str(reference), "result", "ogr")
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes()), xy=feature.geometry()) for feature in layer.getFeatures()]


def known(value) -> bool:
    return isinstance(value, (int, float))


@pytest.fixture(scope="module")
def lille_map(provider, lille_file, tmp_path_factory):
    """Lille's workspace and its potential map."""
    import processing

    folder = tmp_path_factory.mktemp("backtest")
    workspace, path = shutil.copy(lille_file, folder / "lille.gpkg"), folder / "potential.gpkg"
    parameters = {"WORKSPACE": str(workspace), "RECIPE": "flanders_250m", "OUTPUT": str(path)}
    processing.run("evplanner:potential", parameters)
    return workspace, path


@pytest.fixture
def stations(lille_map):
    """The parameters that test the map on the workspace's own charging locations."""
    workspace, path = lille_map
    return {
        "POTENTIAL": str(path),
        "OBSERVED": f"{workspace}|layername=charging_location",
        "RECIPE": str(RECIPE),
        "WORKSPACE": str(workspace),
    }


def points(places, name="observed", fields="kwh:double&field=opened:string(10)") -> QgsVectorLayer:
    """A layer in memory of (x, y, kwh, opened)."""
    layer = QgsVectorLayer(f"Point?crs=EPSG:31370&field={fields}", name, "memory")
    features = []
    for x, y, *attributes in places:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes(attributes)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


@pytest.fixture(scope="module")
def true_points(lille_map):
    """120 points in cells drawn by their value of the criterion bays, which does not leak, and how busy each is."""
    draw = random.Random(4)
    cells = [row for row in rows(lille_map[1]) if known(row["rank"])]
    weights = [0.02 + row["bays_value"] for row in cells]
    chosen = draw.choices(cells, weights, k=120)
    made = []
    for number, row in enumerate(chosen):
        centre = row["xy"].centroid().asPoint()
        busy = (0.1 + row["bays_value"]) * draw.uniform(0.5, 2)
        made.append((centre.x() + draw.uniform(-9, 9), centre.y(), busy, f"20{15 + number % 10}-06-01"))
    return made


def test_the_demo_gives_a_plain_sentence(stations):
    done = run(stations)
    report = json.loads(done["REPORT"])
    assert report["verdict"] == done["VERDICT"] and "{" not in done["VERDICT"]
    assert report["left_out"] == LEAKING and set(report["baselines"]) == {"dwelling_density", "nearest_place", "random"}
    assert "for they are made from existing points: Dwellings not yet served, Far from existing charging." in (
        done["VERDICT"]
    )
    assert report["observed"] + report["outside"] + report["struck"] == len(rows(done["OUTPUT"])) == 15
    assert "only measured use shows demand" in done["VERDICT"]
    for figures in (report, *report["baselines"].values()):
        assert all(0 <= figures[name] <= 1 for name in ("auc", "capture", "median_percentile"))


def test_the_points_come_back_with_what_was_found(stations, lille_map, true_points):
    outside = (100_000, 100_000, 1.0, None)
    done = run({**stations, "OBSERVED": points([*true_points, outside])})
    found = rows(done["OUTPUT"])
    assert len(found) == 121 and found[-1]["in_map"] == "outside" and not known(found[-1]["score"])
    cells = {row["cell"]: row for row in rows(lille_map[1])}
    recipe = Recipe.from_json(RECIPE.read_text(encoding="utf-8"))
    kept = {key: weight for key, weight in recipe.weights.items() if key not in LEAKING}

    def score(cell):
        return sum(weight * cell[f"{key}_value"] for key, weight in kept.items()) / sum(kept.values())

    import numpy

    scores = numpy.round([score(cell) for cell in cells.values() if not cell["reason"]], 9)
    for row in found[:-1]:
        cell = cells[row["cell"]]
        assert cell["xy"].contains(row["xy"]) and row["in_map"] == "scored" and row["block"] >= 0
        assert row["score"] == pytest.approx(score(cell))
        assert row["percentile"] == pytest.approx(percentiles(numpy.round([score(cell)], 9), scores)[0])
    assert [row["kwh"] for row in found[:3]] == [place[2] for place in true_points[:3]]


def test_every_point_falls_into_one_class_of_the_style(stations, true_points):
    outside = (100_000, 100_000, 1.0, None)
    layer = run({**stations, "OBSERVED": points([*true_points, outside])})["OUTPUT"]
    style_backtest(layer)
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    shown = QgsExpression(layer.renderer().classAttribute())
    found = set()
    for feature in layer.getFeatures():
        context.setFeature(feature)
        value = shown.evaluate(context)
        classes = [r.label() for r in layer.renderer().ranges() if r.lowerValue() <= value <= r.upperValue()]
        assert classes, value
        found.add(classes[0])
    assert "Outside the map, or struck by a rule" in found and len(found) > 1


def test_where_the_score_knows_something_it_is_better_than_chance(stations, true_points):
    done = run({**stations, "OBSERVED": points(true_points), "FIELD": "kwh"})
    report = json.loads(done["REPORT"])
    assert report["observed"] == 120 and report["auc"] > 0.6
    assert report["baselines"]["random"]["better"] and report["baselines"]["random"]["difference_low"] > 0
    assert report["use"]["points"] == 120 and report["use"]["spearman"] > 0.2
    assert "Of 120 points with measured use" in done["VERDICT"] and "how busy they are shows demand" in done["VERDICT"]
    assert report["blocks"]["auc_low"] < report["auc"] < report["blocks"]["auc_high"]


def test_the_score_is_not_better_than_the_density_of_dwellings_where_points_follow_dwellings(stations, lille_map):
    homes = rows(f"{lille_map[0]}|layername=demand")
    some = random.Random(8).sample(homes, 150)
    places = [(row["xy"].asPoint().x(), row["xy"].asPoint().y(), None, None) for row in some]
    report = json.loads(run({**stations, "OBSERVED": points(places)})["REPORT"])
    assert not report["baselines"]["dwelling_density"]["better"]
    assert "not better at this than the density of dwellings" in report["verdict"] or (
        "worse at this than the density of dwellings" in report["verdict"]
    )


def test_a_time_split_with_and_without_a_date(stations, true_points):
    parameters = {**stations, "OBSERVED": points(true_points), "DATE_FIELD": "opened"}
    report = json.loads(run({**parameters, "DATE": "2021-01-01"})["REPORT"])
    assert report["time_split"]["date"] == "2021-01-01" and report["time_split"]["before"] == 72
    assert 10 <= report["time_split"]["points"] <= 48 and "later than 01/01/2021" in report["verdict"]
    half = json.loads(run(parameters)["REPORT"])["time_split"]
    assert half["date"] == "2019-06-01" and half["before"] == 60


def test_the_workspaces_own_dates_are_read(stations):
    done = run({**stations, "DATE_FIELD": "opened", "DATE": "2024"})
    assert json.loads(done["REPORT"])["time_split"]["before"] > 0


def test_without_the_recipe_nothing_is_left_out_and_that_is_said(stations):
    feedback = QgsProcessingFeedback()
    done = run({**stations, "RECIPE": ""}, feedback=feedback)
    report = json.loads(done["REPORT"])
    assert report["left_out"] == [] and "may flatter the score" in done["VERDICT"]
    assert "Give the recipe." in feedback.textLog()


def test_without_workspace_and_layers_only_chance_is_left(stations):
    parameters = {name: value for name, value in stations.items() if name != "WORKSPACE"}
    done = run(parameters)
    assert set(json.loads(done["REPORT"])["baselines"]) == {"random"}
    assert "no layer to compare with the density of dwellings, nearness to shops or parking." in done["VERDICT"]


def test_own_layers_go_before_the_workspaces(stations, true_points, lille_map):
    homes = f"{lille_map[0]}|layername=demand"
    alone = {**stations, "OBSERVED": points(true_points)}
    once = json.loads(run(alone)["REPORT"])["baselines"]
    given = {"DEMAND": homes, "DEMAND_FIELD": "dwellings", "PLACES": f"{lille_map[0]}|layername=parking_bay"}
    assert json.loads(run({**alone, **given})["REPORT"])["baselines"] == once
    other = json.loads(run({**alone, "PLACES": homes})["REPORT"])["baselines"]
    assert other["nearest_place"] != once["nearest_place"]


def test_the_recipe_that_the_layer_carries_is_used_and_so_is_the_observed_layer_by_name(lille_map, true_points):
    """Here the recipe takes its bays from the very layer that is observed: that criterion leaks as well."""
    project = QgsProject.instance()
    project.clear()
    data = json.loads(RECIPE.read_text(encoding="utf-8"))
    data["layers"]["bays"] = {"layer": "Mijn palen"}
    layer = QgsVectorLayer(str(lille_map[1]), "Kaart", "ogr")
    style_potential(layer, Recipe.from_json(data))
    observed = points(true_points, "Mijn palen")
    project.addMapLayers([layer, observed])
    context = QgsProcessingContext()
    context.setProject(project)
    done = run({"POTENTIAL": layer.id(), "OBSERVED": observed.id()}, context=context)
    assert json.loads(done["REPORT"])["left_out"] == [*LEAKING, "bays"]
    data["criteria"] = [{**each, "weight": each["weight"] * (each["key"] != "density")} for each in data["criteria"]]
    done = run({"POTENTIAL": layer.id(), "OBSERVED": observed.id(), "RECIPE": json.dumps(data)}, context=context)
    assert "nothing is left to test" in done["VERDICT"] and json.loads(done["REPORT"])["auc"] is None
    assert len(rows(done["OUTPUT"])) == 120
    project.clear()


def test_a_rule_on_existing_points_does_not_strike_in_the_test(lille_file, tmp_path, provider):
    import processing

    workspace = shutil.copy(lille_file, tmp_path / "lille.gpkg")
    data = json.loads(RECIPE.read_text(encoding="utf-8"))
    rule = {"code": "too_near", "kind": "min_distance", "layer": "chargers", "distance": 200}
    data["rules"].append(rule)
    path = tmp_path / "potential.gpkg"
    made = {"WORKSPACE": str(workspace), "RECIPE": json.dumps(data), "OUTPUT": str(path)}
    processing.run("evplanner:potential", made)
    observed = f"{workspace}|layername=charging_location|subset=access = 'public'"
    parameters = {"POTENTIAL": str(path), "OBSERVED": observed, "RECIPE": json.dumps(data), "WORKSPACE": str(workspace)}
    done = run(parameters)
    report = json.loads(done["REPORT"])
    assert report["rules_lifted"] == ["too_near"] and report["struck"] == 0 and report["observed"] > 5
    struck = {row["cell"] for row in rows(path) if row["reason"] == "too_near"}
    assert struck & {row["cell"] for row in rows(done["OUTPUT"]) if row["in_map"] == "scored"}


@pytest.mark.parametrize(
    ("parameters", "sentence"),
    [
        ({"DATE_FIELD": "opened", "DATE": "gisteren"}, "is not a date"),
        ({"DATE": "2024-01-01"}, "not known since when"),
        ({"DATE_FIELD": "name"}, "holds no dates"),
        ({"FIELD": "name"}, "no number"),
        ({"RECIPE": "nowhere"}, "There is no recipe"),
    ],
)
def test_what_cannot_be_done_is_said(stations, parameters, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        run({**stations, **parameters})


def test_no_points_at_all_say_that_nothing_can_be_said(stations):
    done = run({**stations, "OBSERVED": points([])})
    assert "Only 0 of the observed points" in done["VERDICT"] and rows(done["OUTPUT"]) == []


def test_a_cancel_leaves_no_file(stations, tmp_path):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    path = tmp_path / "out.gpkg"
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run({**stations, "OUTPUT": str(path)}, feedback=feedback)
    assert not path.exists()
