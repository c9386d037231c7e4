"""A potential map on one page, and the map kept in a file."""

from __future__ import annotations

import json
import shutil
import subprocess

import pytest
from qgis.core import (
    QgsLayoutFrame,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from evplanner_plugin import bundled
from evplanner_plugin.algorithms.potential_findings import keep_unchecked
from evplanner_plugin.algorithms.report.report_content import report_content
from evplanner_plugin.algorithms.report.report_words import rule_words, value_words
from evplanner_plugin.algorithms.styles.potential_style import RECIPE_PROPERTY
from evplanner_plugin.documents.report_tables import ReportTable, table_height
from evplanner_plugin.documents.run_report import TABLES, report_layout
from evplanner_plugin.gui.potential.keep_potential import is_temporary
from evplanner_plugin.scoring.recipes.recipe import Recipe
from tests.desktop.panel_fixture import wait_until

pytest_plugins = ["tests.desktop.panel_fixture"]

STABILITY = {"top": 25, "verdict": "Stays in the top [% 6*7 %] <b>so</b>."}
BACKTEST = {
    "verdict": "The map predicts better than chance, but not better than the density of dwellings.",
    "auc": 0.81,
    "capture": 0.62,
    "baselines": {"dwelling_density": {"auc": 0.83, "capture": 0.6, "better": False}},
}


def made(shown, tmp_path, name="report.pdf", **parameters):
    """Run the algorithm here and now; returns the file."""
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().algorithmById("evplanner:potentialreport").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    given = {
        "POTENTIAL": shown.layer().id(),
        "WORKSPACE": str(shown.session.workspace().path),
        "OUTPUT": str(tmp_path / name),
        **parameters,
    }
    results, _ = algorithm.run(given, context, feedback, {}, False)
    return results["OUTPUT"]


def text_of(path) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    done = subprocess.run(["pdftotext", "-layout", str(path), "-"], capture_output=True, text=True, check=True)
    return done.stdout


def test_the_page_says_it_all(shown, tmp_path):
    keep_unchecked(shown.layer(), ["far_from_street"])
    path = made(shown, tmp_path, STABILITY=json.dumps(STABILITY), BACKTEST=json.dumps(BACKTEST))
    pages = text_of(path)
    assert pages.count("\f") == 1
    said = " ".join(pages.split())
    recipe = Recipe.from_json(str(shown.layer().customProperty(RECIPE_PROPERTY)))
    for words in (
        "Lille", "Flanders 250 m", recipe.hash[:16], "Dwellings not yet served", "50 %",
        "Not checked, for want of a layer: No street within 50 m.", "OpenStreetMap", "0.83", "not better",
    ):  # fmt: skip
        assert words in said, words
    first = shown.ranking.model.index(0, 2).data()
    assert first in said
    # Other people's words are neither markup nor an expression.
    assert "Stays in the top [% 6*7 %] <b>so</b>." in said


def test_a_layout_that_the_town_restyled_stays_as_it_is(shown, tmp_path):
    made(shown, tmp_path)
    manager = QgsProject.instance().layoutManager()
    layout = manager.printLayouts()[0]
    layout.itemById("title").setFontColor(Qt.GlobalColor.red)
    layout.removeLayoutItem(layout.itemById("legend"))
    layout.setName("Gemeente Lille")
    assert text_of(made(shown, tmp_path, "second.pdf"))
    assert [one.name() for one in manager.printLayouts()] == ["Gemeente Lille"]
    assert layout.itemById("title").fontColor() == Qt.GlobalColor.red and layout.itemById("legend") is None
    # The layout in the project shows layers, not the picture that went into the page.
    drawn = layout.itemById("map").layers()
    assert shown.layer() in drawn and not any(isinstance(layer, QgsRasterLayer) for layer in drawn)


def test_the_layout_goes_into_a_template_and_comes_back(shown, tmp_path):
    from qgis.core import QgsPrintLayout, QgsReadWriteContext
    from qgis.PyQt.QtXml import QDomDocument

    made(shown, tmp_path)
    layout = QgsProject.instance().layoutManager().printLayouts()[0]
    template = tmp_path / "town.qpt"
    assert layout.saveAsTemplate(str(template), QgsReadWriteContext())
    document = QDomDocument()
    document.setContent(template.read_text(encoding="utf-8"))
    project = QgsProject()
    again = QgsPrintLayout(project)
    again.loadFromTemplate(document, QgsReadWriteContext())
    project.layoutManager().addLayout(again)
    assert report_layout(project) is again
    assert all(isinstance(again.itemById(name), QgsLayoutFrame) for name in TABLES)


def test_the_window_goes_on_while_the_page_is_made(shown, tmp_path):
    shown.actions_row.report(tmp_path / "report.pdf")
    assert shown.actions_row.report_button.text() == "Cancel"
    wait_until(lambda: not shown.session.runner.busy())
    assert (tmp_path / "report.pdf").stat().st_size > 20000
    assert shown.actions_row.report_button.text() == "Report…" and not shown.session.messages.last_error
    assert list(tmp_path.glob("*.part*")) == []


def test_a_cancelled_report_leaves_no_file(shown, tmp_path):
    shown.actions_row.report(tmp_path / "report.pdf")
    QTest.qWait(20)
    shown.actions_row._press_report()
    wait_until(lambda: not shown.session.runner.busy(), 20)
    assert list(tmp_path.glob("report*")) == []


def test_where_it_cannot_be_written_is_said_in_a_sentence(shown, tmp_path):
    (tmp_path / "folder.pdf").mkdir()
    with pytest.raises(QgsProcessingException, match=r"folder\.pdf"):
        made(shown, tmp_path, "folder.pdf")
    shown.actions_row.report(tmp_path / "folder.pdf")
    wait_until(lambda: not shown.session.runner.busy())
    assert "folder.pdf" in shown.session.messages.last_error


def test_what_is_no_robustness_is_refused(shown, tmp_path):
    with pytest.raises(QgsProcessingException, match="stable"):
        made(shown, tmp_path, ROBUSTNESS=shown.layer().id())


def test_a_temporary_map_is_kept_in_a_file(shown, tmp_path):
    layer = shown.layer()
    style, recipe = layer.renderer().classAttribute(), layer.customProperty(RECIPE_PROPERTY)
    first = shown.ranking.model.index(0, 1).data()
    assert is_temporary(layer) and shown.actions_row.keep_button.isEnabled()
    shown.actions_row.keep(tmp_path / "kept.gpkg")
    wait_until(lambda: not is_temporary(shown.layer()) and shown.shown.table is not None)
    kept = shown.layer()
    assert kept.id() == layer.id() and kept.source().startswith(str(tmp_path / "kept.gpkg"))
    assert kept.renderer().classAttribute() == style
    assert json.loads(kept.customProperty(RECIPE_PROPERTY)) == json.loads(recipe)
    assert shown.ranking.model.index(0, 1).data() == first
    assert not shown.actions_row.keep_button.isEnabled()
    # Whoever opens the file elsewhere has style and recipe too.
    elsewhere = QgsVectorLayer(str(tmp_path / "kept.gpkg"), "elsewhere", "ogr")
    assert elsewhere.customProperty(RECIPE_PROPERTY) and elsewhere.renderer().type() == "graduatedSymbol"
    # The list and the layer speak of the same features.
    row = shown.ranking.model.table_row(0)
    feature = kept.getFeature(int(shown.shown.table.feature_id[row]))
    assert feature["cell"] == shown.shown.table.cell[row]


def test_a_map_that_cannot_be_kept_stays_what_it_was(shown, tmp_path):
    shown.actions_row.keep(tmp_path / "no such folder" / "kept.gpkg")
    wait_until(lambda: shown.session.messages.last_error, 20)
    assert "kept.gpkg" in shown.session.messages.last_error
    assert is_temporary(shown.layer()) and shown.ranking.model.rowCount() == 200


def test_content_of_a_long_recipe_fits(qgis_app):
    given = Recipe.from_json(bundled.path("recipes", "flanders_250m.json").read_text(encoding="utf-8")).as_dict()
    one = given["criteria"][0]
    given["criteria"] = [{**one, "key": f"k{number}", "weight": number} for number in range(1, 15)]
    content = report_content(
        recipe=Recipe.from_json(given), language="en", place="", day="today", count=0, struck=0, best=[],
        unchecked=[], stability={}, backtest={}, sources=[],
    )  # fmt: skip
    rows = content.tables["criteria"].rows
    assert len(rows) == 11 and "4" in rows[-1][0]
    assert "baselines" not in content.tables and content.tables["best"].rows == []
    assert content.texts["stability"] and content.texts["backtest"]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ({"function": "linear", "zero_at": 0, "one_at": 1000}, "0 at 0, 1 at 1,000"),
        ({"function": "linear"}, "from the lowest to the highest"),
        ({"function": "inverse", "half_at": 250}, "falling, half at 250"),
        ({"function": "step", "at": 12.5}, "0 below 12.5, else 1"),
        ({"function": "sigmoid", "half_at": 300, "width": -50}, "S-curve, half at 300"),
        ({"function": "piecewise", "points": [[0, 1], [9, 0.5], [20, 0.25], [90, 0]]}, "0 → 1, 9 → 0.5, 20 → 0.25 …"),
        ({"function": "percentile", "reference": [1, 2]}, "compared with the other places"),
        ({"function": "new_one"}, "new_one"),
    ],
)  # fmt: skip
def test_value_functions_in_words(qgis_app, value, words):
    assert value_words(value) == words


def test_rules_in_words(qgis_app):
    assert rule_words([], []) == ""
    assert rule_words(["No street."], ["No trees."]).splitlines()[1].endswith("No trees.")


def test_a_table_is_higher_with_words_that_wrap(qgis_app):
    short = ReportTable(("A", "B"), (20, 20), [("a", "b")])
    long = ReportTable(("A", "B"), (20, 20), [("a " * 40, "b")])
    assert 0 < table_height(short) < table_height(long)
