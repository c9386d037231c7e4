"""“How sure is this?”: stability, back-test and learned weights, from the buttons to the sentences."""

from __future__ import annotations

import json

import numpy
from qgis.core import QgsApplication, QgsFeature, QgsField, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QVariant
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox

from evplanner_plugin import bundled
from evplanner_plugin.algorithms.potential_findings import BACKTEST, CALIBRATION, STABILITY, keep_report, report_of
from evplanner_plugin.gui.potential.check_tables import backtest_table, weights_table
from evplanner_plugin.gui.potential.potential_checks import stability_of
from evplanner_plugin.gui.potential.ranking_model import SHARE
from evplanner_plugin.gui.potential.result_table import ResultTable
from evplanner_plugin.gui.potential.verdict_view import VerdictView
from evplanner_plugin.scoring.recipes.recipe import Recipe
from tests.desktop.panel_fixture import wait_until

pytest_plugins = ["tests.desktop.panel_fixture"]

REPORT = {
    "auc": 0.8125,
    "capture": 0.625,
    "median_percentile": 0.84,
    "baselines": {
        "dwelling_density": {"auc": 0.7, "capture": 0.5, "median_percentile": 0.77, "better": True},
        "nearest_place": {"auc": None, "capture": None, "median_percentile": None, "better": False},
        "random": {"auc": 0.5, "capture": 0.2, "median_percentile": 0.5, "better": True},
    },
}


def checked(panel):
    """Wait until no check is under way any more, not even its reading."""
    wait_until(lambda: not panel.session.runner.busy() and panel.checks._reading is None)
    assert not panel.session.messages.last_error, panel.session.messages.last_error


def test_stability_is_in_the_list_on_the_map_and_in_a_sentence(shown):
    before = shown.layer()
    shown.checks.check_stability({"DRAWS": 150, "TOP": 10})
    assert shown.checks.stability_button.text() == "Cancel"
    checked(shown)
    model = shown.ranking.model
    assert SHARE in model.columns() and "10" in model.headerData(2, 1)
    layer = QgsProject.instance().mapLayer(report_of(before, STABILITY)["layer"])
    first = next(feature for feature in layer.getFeatures() if feature["rank"] == 1)
    assert model.index(0, 2).data() == f"{100 * first['top_share']:.0f}\u00a0%"
    assert model.index(0, 3).data() == f"{first['rank_low']}–{first['rank_high']}"
    verdict = shown.checks.stability.verdict.text()
    assert "150" in verdict and not shown.checks.stability.isHidden()
    # The stability lies over the map; the map itself is hidden so that it can be read.
    tree = QgsProject.instance().layerTreeRoot()
    assert tree.findLayer(layer.id()).itemVisibilityChecked()
    assert not tree.findLayer(before.id()).itemVisibilityChecked()

    # Weights that move make the verdict old, and bring the map back.
    assert shown.checks.stability.stale.isHidden()
    shown.sliders.slider("nearest").setValue(90)
    wait_until(lambda: not shown.checks.stability.stale.isHidden(), 5)
    assert tree.findLayer(before.id()).itemVisibilityChecked()
    assert not tree.findLayer(layer.id()).itemVisibilityChecked()


def test_what_was_found_is_still_there_when_the_map_is_shown_again(shown):
    shown.checks.check_stability({"DRAWS": 120, "TOP": 5})
    checked(shown)
    verdict, layer = shown.checks.stability.verdict.text(), shown.layer()
    shown._forget_layer()
    assert shown.checks.stability.isHidden() and SHARE not in shown.ranking.model.columns()
    shown.adopt(layer)
    wait_until(lambda: shown.shown.table is not None and shown.checks._reading is None)
    assert shown.checks.stability.verdict.text() == verdict
    assert SHARE in shown.ranking.model.columns()


def test_a_check_can_be_cancelled_and_its_map_may_go(shown):
    shown.checks.check_stability({"DRAWS": 20000, "TOP": 25})
    QTest.qWait(50)
    shown.checks.stability_button.click()
    wait_until(lambda: not shown.session.runner.busy(), 20)
    assert shown.checks.stability.isHidden() and shown.checks.stability_button.text() == "Stability…"
    shown.checks.check_stability({"DRAWS": 150, "TOP": 10})
    QgsProject.instance().removeMapLayer(shown.layer().id())
    wait_until(lambda: not shown.session.runner.busy())
    assert shown.checks.stability.isHidden() and not shown.checks.stability_button.isEnabled()


def test_back_test_on_the_workspaces_own_points(shown):
    dialog = shown.checks.dialog(BACKTEST)
    chosen = dialog.parameters()
    assert {"OBSERVED", "DEMAND", "DEMAND_FIELD", "PLACES"} <= set(chosen) and chosen["DEMAND_FIELD"] == "dwellings"
    dialog.deleteLater()
    shown.checks.check_backtest(chosen)
    checked(shown)
    view = shown.checks.backtest
    assert view.verdict.text() == report_of(shown.layer(), BACKTEST)["verdict"]
    rows = [[view.table.item(row, column).text() for column in range(5)] for row in range(view.table.rowCount())]
    assert len(rows) == 4 and {row[4] for row in rows[1:]} <= {"yes", "no"}
    view.copy_button.click()
    copied = QgsApplication.clipboard().text()
    assert view.verdict.text() in copied and "\t".join(rows[1]) in copied


def test_a_refusal_is_told_where_it_was_asked_for(shown):
    """Too few sites: the sentence stands in the group, not only in a message that goes away."""
    layer = _sites(shown, 5)
    shown.checks.learn_weights({"SITES": layer.id(), "TARGET": "sessions"})
    wait_until(lambda: not shown.session.runner.busy())
    assert "30" in shown.checks.learned.verdict.text()
    assert shown.checks.use_button.isHidden()


def test_learned_weights_are_used_and_taken_back(shown):
    layer = _sites(shown, 90)
    dialog = shown.checks.dialog(CALIBRATION)
    dialog.sites.setLayer(layer)
    assert dialog.target.currentField() == "sessions"
    assert dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    shown.checks.learn_weights(dialog.parameters())
    dialog.deleteLater()
    checked(shown)
    mine = shown.sliders.weights()
    found = {key: one["weight"] for key, one in report_of(shown.layer(), CALIBRATION)["weights"].items()}
    view = shown.checks.learned
    assert view.table.rowCount() == len(found) and not shown.checks.use_button.isHidden()
    shown.checks.use_button.click()
    used = shown.sliders.weights()
    assert used != mine and all(abs(used[key] - found.get(key, 0.0)) <= 0.5 for key in used)
    assert shown.checks.use_button.isHidden() and not shown.checks.back_button.isHidden()
    shown.checks.back_button.click()
    assert shown.sliders.weights() == mine and shown.checks.back_button.isHidden()


def test_without_a_field_of_numbers_the_window_says_so(shown):
    dialog = shown.checks.dialog(CALIBRATION)
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    assert not dialog.nothing.isHidden()


def test_without_a_map_there_is_nothing_to_check(panel):
    for button in (panel.checks.stability_button, panel.checks.backtest_button, panel.checks.learn_button):
        assert not button.isEnabled()
    assert panel.checks.use_button.isHidden() and panel.checks.back_button.isHidden()


def test_back_test_as_a_table(qgis_app):
    headers, rows, tips = backtest_table(REPORT)
    assert len(headers) == len(tips) == 5 and all(len(row) == 5 for row in rows)
    assert rows[0][1:4] == ("0.81", "62\u00a0%", "84\u00a0%")
    assert rows[1][4] == "yes" and rows[2][1:] == ("–", "–", "–", "no")


def test_weights_as_a_table(qgis_app):
    recipe = Recipe.from_json(bundled.path("recipes", "flanders_250m.json").read_text(encoding="utf-8"))
    report = {
        "weights": {
            "bays": {"weight": 60.4, "low": 41.2, "high": 77.0, "yours": 15},
            "nearest": {"weight": 39.6, "low": None, "high": None, "yours": 45},
        }
    }
    _, rows, _ = weights_table(report, recipe)
    assert rows[0] == ("Parking nearby", "25\u00a0%", "60\u00a0%", "41–77\u00a0%")
    assert rows[1][1:] == ("75\u00a0%", "40\u00a0%", "–")


def test_figures_are_brought_to_the_right_rows(qgis_app):
    """By the number of the cell, in whatever order the layer has them; a struck or an unknown cell has none."""
    rows = [(fid, [cell, None, 1.0, 1.0, None]) for fid, cell in ((1, 30), (2, 10), (3, 20))]
    table = ResultTable.read(iter(rows), ["a"])
    written = [(7, [10, 0.5, 2, 9]), (8, [99, 0.9, 1, 1]), (9, [30, 1.0, 1, 4]), (10, [20, None, None, None])]
    found = stability_of(table, iter(written), 25)
    assert found.share[:2].tolist() == [1.0, 0.5] and numpy.isnan(found.share[2])
    assert found.low[:2].tolist() == [1, 2] and found.high[:2].tolist() == [4, 9]
    assert stability_of(table, iter(written), 25, lambda: True) is None


def test_a_report_that_cannot_be_read_is_none(qgis_app):
    layer = QgsVectorLayer("Point?crs=EPSG:31370", "x", "memory")
    assert report_of(layer, STABILITY) == {} and report_of(None, STABILITY) == {}
    keep_report(layer, STABILITY, "{")
    assert report_of(layer, STABILITY) == {}
    keep_report(layer, STABILITY, json.dumps({"top": 3}))
    assert report_of(layer, STABILITY) == {"top": 3}
    keep_report(layer, STABILITY, "")
    assert report_of(layer, STABILITY) == {}


def test_markup_in_a_verdict_is_text(qgis_app):
    from qgis.PyQt.QtCore import Qt

    view = VerdictView("EvPlannerX", "Stability")
    view.tell("“<b>Trees</b>” moves the ranking most.", {"a": 1.0})
    assert view.verdict.textFormat() == Qt.TextFormat.PlainText and "<b>" in view.text()


def _sites(panel, count: int) -> QgsVectorLayer:
    """Charging sites on scored cells, the busier the more parking there is beside them."""
    table = panel.shown.table
    rows = numpy.random.default_rng(3).permutation(numpy.flatnonzero(table.in_play))[:count]
    bays = table.value[:, table.keys.index("bays")]
    layer = QgsVectorLayer("Point?crs=EPSG:31370", "Measured use", "memory")
    layer.dataProvider().addAttributes([QgsField("sessions", QVariant.Double)])
    layer.updateFields()
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        cell = panel.layer().getFeature(int(table.feature_id[row]))
        feature.setGeometry(QgsGeometry(cell.geometry().centroid()))
        feature.setAttributes([float(5 + 60 * bays[row])])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer
