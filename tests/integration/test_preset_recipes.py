"""The bundled recipes on the demo's Lille, as a user runs them: by name, with a workspace and nothing else."""

from __future__ import annotations

import numpy
import pytest
import shapely
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

from evplanner_plugin import bundled
from evplanner_plugin.algorithms.recipe_choice import bundled_names
from evplanner_plugin.scoring.recipes.recipe import Recipe
from evplanner_plugin.workspace.store import Workspace

NEEDS_LAYERS = {
    "flanders_250m": "",
    "nkl_placement": (
        "sidewalk_narrow,kerb_close,obstacle_close,grid_far,tree_close,heritage,planned_works,regional_road"
    ),
    "steenokkerzeel_order": "",
}
"""The rules that Lille's workspace alone has no layer for."""

WITHOUT_LAYER = {"steenokkerzeel_order": ("new_car_parks", "hoppin_points")}
"""The criteria whose optional layer it lacks: they do not count."""


def run(workspace, name: str, path, **more) -> tuple[dict, list[dict]]:
    import processing

    parameters = {"WORKSPACE": str(workspace), "RECIPE": name, "OUTPUT": str(path), **more}
    done = processing.run("evplanner:potential", parameters)
    layer = QgsVectorLayer(str(path), "potential", "ogr")
    names = [field.name() for field in layer.fields()]
    return done, [dict(zip(names, feature.attributes()), shape=feature.geometry()) for feature in layer.getFeatures()]


def read(name: str) -> Recipe:
    return Recipe.from_json(bundled.path("recipes", f"{name}.json").read_bytes())


def test_these_are_all_of_them():
    assert bundled_names() == sorted(NEEDS_LAYERS)


@pytest.mark.parametrize("name", sorted(NEEDS_LAYERS))
def test_a_preset_runs_on_a_workspace(provider, lille, tmp_path, name):
    done, rows = run(lille, name, tmp_path / "potential.gpkg")
    recipe = read(name)
    for criterion in WITHOUT_LAYER.get(name, ()):
        recipe = recipe.with_weights({criterion: 0})
    assert (done["UNCHECKED"], done["RECIPE_HASH"]) == (NEEDS_LAYERS[name], recipe.hash)
    assert Recipe.from_json(done["RECIPE_JSON"]) == recipe
    assert done["COUNT"] == len(rows) > 50
    scored = [row for row in rows if row["reason"] == ""]
    assert len(scored) == done["COUNT"] - done["STRUCK"] > 20
    for row in scored:
        parts = [row[f"{key}_contribution"] for key in recipe.weights]
        assert sum(parts) == pytest.approx(row["score"], abs=1e-9) and 0 <= row["score"] <= 1
    assert max(row["score"] for row in scored) > 0.25 > min(row["score"] for row in scored)


def test_parking_bays_are_the_candidates_of_the_placement_rules(provider, lille, tmp_path):
    """A façade within 3 m is checked against the demo's buildings, and strikes no bay."""
    _, rows = run(lille, "nkl_placement", tmp_path / "potential.gpkg")
    workspace = Workspace.open(lille)
    bays, _ = workspace.layer("parking_bay", ["bays"])
    buildings, _ = workspace.layer("building", ["osm_id"])
    assert len(rows) == len(bays)
    for row in rows:
        metres = shapely.distance(buildings, shapely.from_wkt(row["shape"].asWkt(9))).min()
        assert ("facade_close" in row["failed"].split(",")) == (metres < 3)
        assert row["reason"] == ""


def test_the_order_of_preference_holds(provider, lille, tmp_path):
    """A place beside a new car park comes before all others, one with an existing car park before terraced streets."""
    _, rows = run(lille, "steenokkerzeel_order", tmp_path / "without.gpkg")
    best = min((row for row in rows if row["rank"]), key=lambda row: row["rank"])
    assert best["car_parks_value"] == 1
    quiet = next(row for row in rows if row["rank"] and row["car_parks_value"] + row["terraced_streets_value"] == 0)
    project = QgsProject.instance()
    hoppin = QgsVectorLayer("Point?crs=EPSG:31370", "Hoppinpunten", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(quiet["shape"].centroid().asPoint())))
    hoppin.dataProvider().addFeature(feature)
    project.addMapLayer(hoppin)
    try:
        _, rows = run(lille, "steenokkerzeel_order", tmp_path / "with.gpkg")
    finally:
        project.clear()
    first = numpy.array([row["hoppin_points_value"] for row in rows])
    there = next(row for row in rows if row["cell"] == quiet["cell"])
    assert there["hoppin_points_value"] == 1 and first.max() == 1
    others = [row["score"] for row, near in zip(rows, first) if near == 0 and row["rank"]]
    assert there["score"] > max(others)


def test_figures_of_the_placement_rules():
    """As published by NKL and Heiloo; figures of our own say so in their source."""
    rules = {rule.code: rule for rule in read("nkl_placement").rules}
    published = {"sidewalk_narrow": 0.9, "kerb_close": 0.45, "far_from_bay": 0.6, "obstacle_close": 0.5, "grid_far": 25}
    for code, rule in rules.items():
        assert rule.source
        if code in published:
            figure = rule.parameters.get("minimum", rule.parameters.get("distance"))
            assert figure == published[code] and f"{figure:g}" in rule.source
        elif "distance" in rule.parameters:
            assert "this plugin's own" in rule.source
    assert rules["sidewalk_narrow"].effect == "strike"
