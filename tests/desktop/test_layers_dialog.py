"""Who plays which role: found, said by the user, kept in the project, handed to the algorithm."""

from __future__ import annotations

import json

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtWidgets import QDialogButtonBox, QLabel

from evplanner_plugin import bundled
from evplanner_plugin.algorithms.layers.role_finder import TABLE
from evplanner_plugin.gui.potential.layers_dialog import LayersDialog
from evplanner_plugin.gui.potential.role_layers import AREA, CELLS, NONE, PLACES, RoleLayers
from evplanner_plugin.gui.potential.role_words import role_needs
from evplanner_plugin.scoring.recipes.recipe import Recipe
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.store import Workspace
from tests.desktop.panel_fixture import wait_until

pytest_plugins = ["tests.desktop.panel_fixture"]


@pytest.fixture(scope="module")
def recipe():
    given = Recipe.from_json(bundled.path("recipes", "flanders_250m.json").read_text(encoding="utf-8")).as_dict()
    given["layers"]["trees"] = {"layer": "Bomenregister", "title": {"en": "Trees & shrubs"}}
    given["rules"].append(
        {
            "code": "near_tree", "kind": "min_distance", "layer": "trees", "distance": 3,
            "sentence": {"en": "A tree stands within 3 m."},
        }
    )  # fmt: skip
    return Recipe.from_json(given)


@pytest.fixture
def workspace(lille):
    return Workspace.open(lille)


def added(project, kind, name, *shapes, fields=""):
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:31370{fields}", name, "memory")
    features = []
    for shape in shapes:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    project.addMapLayer(layer)
    return layer


def looked(project, recipe, workspace):
    layers = RoleLayers(project)
    layers.look(recipe, workspace)
    return layers


def test_the_workspace_plays_what_it_has_and_an_optional_role_waits_for_nobody(project, recipe, workspace):
    layers = looked(project, recipe, workspace)
    assert layers.counts() == (5, 6)
    assert layers.open_roles() == []
    assert [need.name for need in layers.unchecked()] == ["trees"]
    assert layers.played("streets").layer == TABLE
    assert json.loads(layers.parameter()) == {"trees": None}


def test_needs_say_what_they_are_for(recipe):
    needs = {need.name: need for need in role_needs(recipe)}
    assert needs["streets"].fits == "lines" and not needs["streets"].optional
    assert needs["trees"].optional and needs["trees"].rules == ("A tree stands within 3 m.",)
    assert needs["chargers"].criteria and needs["chargers"].criteria[0] in needs["chargers"].purpose


def test_a_layer_that_the_recipe_names_is_found_when_it_is_loaded(project, recipe, workspace):
    trees = added(project, "Point", "Bomenregister", "POINT(182500 213540)")
    layers = looked(project, recipe, workspace)
    assert layers.counts() == (6, 6)
    assert json.loads(layers.parameter()) == {"trees": trees.id()}


def test_without_a_workspace_every_role_that_is_needed_is_open(project, recipe):
    layers = looked(project, recipe, None)
    assert {need.name for need in layers.open_roles()} == {"streets", "demand", "chargers", "areas", "bays"}


def test_an_empty_table_of_the_workspace_is_no_missing_layer(project, recipe, workspace):
    """A town without any charging points has nothing to choose."""
    with workspace.transaction() as connection:
        connection.execute("DELETE FROM charging_location")
    layers = looked(project, recipe, workspace)
    assert layers.open_roles() == [] and layers.played("chargers").layer == TABLE


def test_the_dialog_offers_what_fits_and_keeps_what_was_said(project, recipe, workspace):
    lines = added(project, "LineString", "My <b>paths</b>", "LINESTRING(0 0,1 1)")
    points = added(project, "Point", "Wells", "POINT(182500 213540)")
    layers = looked(project, recipe, workspace)
    dialog = LayersDialog(recipe, layers, project, workspace)
    streets = dialog.combo("streets")
    offered = [streets.itemData(row) for row in range(streets.count())]
    assert lines.id() in offered and points.id() not in offered and offered[1] == TABLE
    assert streets.currentData() == TABLE
    note = dialog.findChild(QLabel, "EvPlannerRoleNote_trees")
    assert "A tree stands within 3 m." in note.text()
    # Nothing touched: nothing said.
    assert dialog.choice().layers == {}
    streets.setCurrentIndex(offered.index(lines.id()))
    trees = dialog.combo("trees")
    trees.setCurrentIndex(next(row for row in range(trees.count()) if trees.itemData(row) == points.id()))
    assert note.isHidden()
    layers.choose(dialog.choice())
    assert json.loads(layers.parameter()) == {"streets": lines.id(), "trees": points.id()}

    # Another day, the same project; then the layer is gone.
    assert json.loads(looked(project, recipe, workspace).parameter()) == {"streets": lines.id(), "trees": points.id()}
    again = LayersDialog(recipe, looked(project, recipe, workspace), project, workspace)
    assert again.combo("trees").currentData() == points.id()
    project.removeMapLayer(points.id())
    assert json.loads(looked(project, recipe, workspace).parameter()) == {"streets": lines.id(), "trees": None}


def test_what_is_kept_survives_the_projects_file(project, recipe, workspace, tmp_path):
    layers = looked(project, recipe, workspace)
    dialog = LayersDialog(recipe, layers, project, workspace)
    dialog.combo("trees").setCurrentIndex(0)
    layers.choose(dialog.choice())
    project.write(str(tmp_path / "kept.qgz"))
    read = QgsProject()
    assert read.read(str(tmp_path / "kept.qgz"))
    assert looked(read, recipe, workspace).choice == layers.choice


def test_what_was_found_can_be_refused(project, recipe, workspace):
    added(project, "Point", "Bomenregister", "POINT(182500 213540)")
    layers = looked(project, recipe, workspace)
    dialog = LayersDialog(recipe, layers, project, workspace)
    trees = dialog.combo("trees")
    trees.setCurrentIndex(0)
    assert trees.currentData() == NONE
    layers.choose(dialog.choice())
    assert json.loads(layers.parameter()) == {"trees": None}
    assert [need.name for need in layers.unchecked()] == ["trees"]


def test_ok_waits_for_what_the_map_cannot_do_without(project, recipe):
    layers = looked(project, recipe, None)
    dialog = LayersDialog(recipe, layers, project, None)
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled() and dialog.missing.text()


def test_an_unsure_layer_is_only_used_once_it_was_looked_at(project, recipe, tmp_path):
    """Two layers of the same name: which of them is meant, the plugin cannot know."""
    create_workspace(tmp_path / "bare.gpkg", "13019")
    workspace = Workspace.open(tmp_path / "bare.gpkg")
    for name in ("Straten", "Straten", "Parkeervakken"):
        kind, shape = ("Point", "POINT(0 0)") if name == "Parkeervakken" else ("LineString", "LINESTRING(0 0,1 1)")
        added(project, kind, name, shape, fields="&field=walkable:integer&field=bays:double")
    layers = looked(project, recipe, workspace)
    assert [need.name for need in layers.open_roles()] == ["streets"]
    dialog = LayersDialog(recipe, layers, project, workspace)
    chosen = dialog.combo("streets").currentData()
    assert chosen in {layer.id() for layer in project.mapLayersByName("Straten")}
    layers.choose(dialog.choice())
    assert layers.open_roles() == []
    assert json.loads(layers.parameter())["streets"] == chosen


def test_spoilt_memory_is_no_obstacle(project, recipe, workspace):
    for text in ("{", "[]", '{"layers": 3}', '{"layers": {"trees": 5}, "candidates": "moon"}'):
        project.writeEntry("evplanner", f"layers/{recipe.name}", text)
        layers = looked(project, recipe, workspace)
        assert layers.counts() == (5, 6) and layers.choice.candidates == CELLS


SQUARE = "POLYGON((182000 213000,183000 213000,183000 214000,182000 214000,182000 213000))"


@pytest.mark.parametrize("kind", [AREA, PLACES])
def test_a_map_without_a_workspace(panel, project, lille, kind):
    """Everything comes from loaded layers: the places to score, and every role."""
    area = added(project, "Polygon", "Centre", SQUARE)
    panel.recipes.choose("flanders_250m")
    assert not panel.run_button.isEnabled() and panel.layers.reason()
    tables = {"streets": "street", "demand": "demand", "chargers": "charging_location", "areas": "area"}
    tables["bays"] = "parking_bay"
    for role, table in tables.items():
        project.addMapLayer(QgsVectorLayer(f"{lille}|layername={table}", role, "ogr"))
    dialog = panel.layers.dialog()
    for role in tables:
        combo = dialog.combo(role)
        layer = project.mapLayersByName(role)[0]
        combo.setCurrentIndex(next(row for row in range(combo.count()) if combo.itemData(row) == layer.id()))
    places = dialog.candidates
    wanted = (kind, area.id())
    places.setCurrentIndex(next(row for row in range(places.count()) if tuple(places.itemData(row)) == wanted))
    panel.layers.choose(dialog.choice())
    assert panel.run_button.isEnabled(), panel.run_button.toolTip()
    panel.run()
    wait_until(lambda: panel.shown.table is not None or panel.session.messages.last_error)
    assert not panel.session.messages.last_error
    count = len(panel.shown.table.cell)
    assert count == 1 if kind == PLACES else 80 < count < 150
