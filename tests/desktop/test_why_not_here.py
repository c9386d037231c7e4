"""“Why not here?”: the candidate at a click, the nearest one, and the rules in words."""

from __future__ import annotations

import random

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QToolButton

from evplanner_plugin import bundled
from evplanner_plugin.gui.potential.result_table import ResultTable
from evplanner_plugin.gui.potential.why_not_here import WhyNotHere, candidate_at
from evplanner_plugin.gui.potential.why_view import WhyView, unchecked_layers
from evplanner_plugin.scoring.recipes.recipe import Recipe

LAMBERT = QgsCoordinateReferenceSystem("EPSG:31370")


def layer_of(geometries, kind="Polygon"):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:31370&field=cell:integer", "cells", "memory")
    features = []
    for geometry in geometries:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def square(x, y, side=80.0):
    return QgsGeometry.fromWkt(f"POLYGON(({x} {y},{x + side} {y},{x + side} {y + side},{x} {y + side},{x} {y}))")


@pytest.fixture
def scattered(qgis_app):
    dice = random.Random(7)
    corners = [(dice.uniform(180000, 186000), dice.uniform(210000, 216000)) for _ in range(60)]
    return layer_of([square(*corner) for corner in corners])


def test_the_cell_that_holds_the_click(scattered):
    feature = next(scattered.getFeatures())
    found = candidate_at(scattered, feature.geometry().centroid().asPoint(), LAMBERT, 5.0, QgsProject())
    assert (found.feature_id, found.distance) == (feature.id(), 0.0)


def test_the_nearest_candidate_is_the_nearest_of_all(scattered):
    """Against a look at every cell, near and far, also in the corners of the squares that are searched."""
    dice = random.Random(11)
    for _ in range(80):
        point = QgsPointXY(dice.uniform(170000, 196000), dice.uniform(200000, 226000))
        here = QgsGeometry.fromPointXY(point)
        nearest = min(feature.geometry().distance(here) for feature in scattered.getFeatures())
        found = candidate_at(scattered, point, LAMBERT, 5.0, QgsProject())
        assert abs(found.distance - nearest) < 1e-6


def test_a_point_is_hit_within_the_reach_of_a_click(qgis_app):
    layer = layer_of([QgsGeometry.fromWkt("POINT(180000 210000)")], "Point")
    project = QgsProject()
    assert candidate_at(layer, QgsPointXY(180004, 210000), LAMBERT, 5.0, project).distance == 0.0
    assert candidate_at(layer, QgsPointXY(180006, 210000), LAMBERT, 5.0, project).distance == 6.0


def test_a_click_on_a_map_in_degrees(scattered):
    """The map may be in another CRS than the candidates."""
    from qgis.core import QgsCoordinateTransform

    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    feature = next(scattered.getFeatures())
    there = QgsCoordinateTransform(LAMBERT, degrees, QgsProject()).transform(feature.geometry().centroid().asPoint())
    assert candidate_at(scattered, there, degrees, 0.0001, QgsProject()).feature_id == feature.id()


def test_no_candidate_anywhere(qgis_app):
    assert candidate_at(layer_of([]), QgsPointXY(180000, 210000), LAMBERT, 5.0, QgsProject()) is None


def test_what_was_asked_is_told(scattered):
    button = QToolButton()
    asking = WhyNotHere(None, QgsProject(), button)
    told = []
    asking.hit.connect(told.append)
    asking.missed.connect(told.append)
    asking.ask(QgsPointXY(0, 0), 1.0)  # no map is shown yet
    assert told == []
    asking.show_map(scattered)
    feature = next(scattered.getFeatures())
    asking.ask(feature.geometry().centroid().asPoint(), 1.0)
    asking.ask(QgsPointXY(100000, 100000), 1.0)
    assert told[0] == feature.id() and " m " in told[1]


@pytest.fixture
def recipe():
    given = Recipe.from_json(bundled.path("recipes", "flanders_250m.json").read_text(encoding="utf-8")).as_dict()
    given["layers"]["trees"] = {"layer": "trees", "title": {"en": "Trees & <b>shrubs</b>"}}
    given["rules"] += [
        {
            "code": "near_tree", "kind": "min_distance", "layer": "trees", "distance": 5, "effect": "check",
            "sentence": {"en": "A <b>tree</b> stands within 5 m."},
        },
        {
            "code": "in_tree", "kind": "min_distance", "layer": "trees", "distance": 1,
            "sentence": {"en": "A tree stands here."},
        },
    ]  # fmt: skip
    return Recipe.from_json(given)


def table(recipe, reason, failed):
    keys = list(recipe.weights)
    return ResultTable.read(iter([(1, [42, reason, *[1.0] * 2 * len(keys), failed])]), keys)


def test_a_struck_cell_says_every_rule_that_it_does_not_meet(qgis_app, recipe):
    view = WhyView()
    view.explain(recipe, table(recipe, "far_from_street", "far_from_street,near_tree"), 0, recipe.weights, ["in_tree"])
    assert "42" in view.headline.text() and "No street within 50 m." in view.headline.text()
    assert view.failed.text().splitlines()[1:] == ["– A <b>tree</b> stands within 5 m."]
    assert "Trees & <b>shrubs</b>" in view.unchecked.text()
    assert view.chart.isHidden()
    # Other people's words are text, never markup.
    from qgis.PyQt.QtCore import Qt

    assert {label.textFormat() for label in (view.headline, view.failed, view.unchecked)} == {Qt.TextFormat.PlainText}


def test_a_scored_cell_shows_its_checks_beside_its_score(qgis_app, recipe):
    view = WhyView()
    view.explain(recipe, table(recipe, "", "near_tree"), 0, recipe.weights)
    assert "10" in view.headline.text() and not view.chart.isHidden()
    assert "A <b>tree</b> stands within 5 m." in view.failed.text()
    assert view.unchecked.isHidden()
    view.say("There is nothing here.")
    assert view.failed.isHidden() and view.chart.isHidden()


def test_layers_that_were_wanting_are_named_once(recipe):
    assert unchecked_layers(recipe, ["near_tree", "in_tree"]) == ["Trees & <b>shrubs</b>"]
    assert unchecked_layers(recipe, []) == []
