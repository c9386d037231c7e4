"""Asking how sites are to be selected, and what the algorithm is told then."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer
from qgis.PyQt.QtWidgets import QDialogButtonBox

from evplanner_plugin import bundled
from evplanner_plugin.documents.workspace_project import layer_of, open_workspace
from evplanner_plugin.gui.potential.select_sites_dialog import SelectSitesDialog
from evplanner_plugin.gui.potential.site_choice import BEST, COVERAGE, OPTIMUM, SiteChoice, existing_points
from evplanner_plugin.gui.potential.site_selection import SiteSelection
from evplanner_plugin.scoring.recipes.recipe import Recipe
from tests.desktop.panel_fixture import wait_until

pytest_plugins = ["tests.desktop.panel_fixture"]


@pytest.fixture(scope="module")
def recipe():
    return Recipe.from_json(bundled.path("recipes", "flanders_250m.json").read_text(encoding="utf-8"))


@pytest.fixture
def opened(project, lille):
    """The project with Lille's workspace in it."""
    open_workspace(project, lille)
    return project


def dialog_of(project, choice, **more):
    dialog = SelectSitesDialog(choice, project=project, **more)
    dialog.show()
    return dialog


def grab(dialog, name: str) -> None:
    folder = os.environ.get("EVPLANNER_SCREENSHOTS")
    if folder:
        dialog.grab().save(str(Path(folder) / f"{name}.png"))


def test_sites_that_cover_most_become_a_layer_and_the_message_says_how_good_they_are(shown, session, monkeypatch):
    told = []
    monkeypatch.setattr(session.messages, "success", told.append)
    selection = SiteSelection(session)
    selection.select(shown.layer(), shown.sliders.weights(), SiteChoice(COVERAGE, 10, 0.0, demand_field="dwellings"))
    wait_until(lambda: selection.layer() is not None and not session.runner.busy())
    layer = selection.layer()
    assert layer.featureCount() == 10 and layer.fields().indexOf("covered_total") > 0
    assert told[0].startswith("10 sites cover ") and "Existing charging points already cover" in told[0]
    assert "on foot" in told[0]
    before = selection.layer_id
    selection.select(shown.layer(), shown.sliders.weights(), 4, 250.0)
    wait_until(lambda: selection.layer_id != before and not session.runner.busy())
    assert selection.layer().featureCount() == 4 and told[1].startswith("4 sites selected.")


def test_number_and_spacing_are_enough(project):
    dialog = dialog_of(project, 12, spacing=300.0)
    assert (dialog.count.value(), dialog.spacing.value()) == (12, 300)
    assert dialog.choice() == SiteChoice(BEST, 12, 300.0)
    assert not dialog.more.isVisible() and not dialog.distance.isVisible()
    grab(dialog, "select_best")


def test_covering_asks_for_what_it_needs_and_fits_a_small_screen(opened, recipe):
    dialog = dialog_of(opened, recipe.select, recipe=recipe)
    dialog.method.setCurrentIndex(dialog.method.findData(COVERAGE))
    demand = layer_of(opened, "demand")
    assert dialog.demand.currentData() == demand.id()
    assert dialog.demand_field.currentData() == "dwellings_without_parking"
    assert dialog.distance.isVisible() and not dialog.spacing.isVisible() and dialog.more.isCollapsed()
    grab(dialog, "select_coverage")
    dialog.more.setCollapsed(False)
    dialog.adjustSize()
    grab(dialog, "select_more")
    assert dialog.width() < 520 and dialog.height() < 620
    dialog.capacity.setValue(80)
    dialog.apart.setValue(150)
    choice = dialog.choice()
    assert choice.parameters() == {
        "METHOD": 1, "COUNT": 25, "DISTANCE": 250.0, "SPACING": 150.0, "TIME_LIMIT": 60,
        "DEMAND_FIELD": "dwellings_without_parking", "CAPACITY": 80.0,
    }  # fmt: skip
    dialog.method.setCurrentIndex(dialog.method.findData(BEST))
    assert dialog.choice().parameters() == {"METHOD": 0, "COUNT": 25, "DISTANCE": 250.0}


def test_a_recipe_s_own_selection_is_offered(opened, recipe):
    select = replace(recipe.select, method="optimum", distance=400.0, budget=9.0)
    dialog = dialog_of(opened, select, recipe=recipe)
    assert dialog.method.currentData() == OPTIMUM and not dialog.more.isCollapsed()
    assert (dialog.choice().distance, dialog.choice().budget) == (400.0, 9.0)


def test_without_points_there_is_nothing_to_cover(project):
    dialog = dialog_of(project, 5, spacing=100.0)
    dialog.method.setCurrentIndex(dialog.method.findData(COVERAGE))
    ok = dialog.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled() and "no layer of points" in dialog.explanation.text()
    dialog.method.setCurrentIndex(dialog.method.findData(BEST))
    assert ok.isEnabled()


def test_only_the_existing_points_that_the_recipe_counts_are_taken(recipe, lille):
    of_recipe = QgsVectorLayer(existing_points(recipe, lille), "some", "ogr")
    everything = QgsVectorLayer(existing_points(None, lille), "all", "ogr")
    public = {f["id"] for f in everything.getFeatures() if f["access"] == "public"}
    assert {f["id"] for f in of_recipe.getFeatures()} == public and 0 < len(public) < everything.featureCount()
    odd = recipe.as_dict()
    odd["layers"]["chargers"]["where"] = {"operator": "d'Ieteren \"x\""}
    nobody = QgsVectorLayer(existing_points(Recipe.from_json(odd), lille), "none", "ogr")
    assert nobody.isValid() and not list(nobody.getFeatures())
