"""The forecast in QGIS on the demo's Lille: gap map, tables, what is stored, what is said, and its style."""

from __future__ import annotations

import json

import pytest
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from evplanner_plugin.algorithms.forecasting.given_total import read_total
from evplanner_plugin.algorithms.styles.forecast_style import class_width, classes, style_forecast
from evplanner_plugin.errors import BadInput
from evplanner_plugin.workspace.forecast_inputs import read_forecast
from evplanner_plugin.workspace.store import Workspace

FIGURES = {"visitor_cars_per_day": 900, "visitor_charging_share": 0.1, "visitor_kwh_per_charge": 10}


def run(workspace, feedback=None, **parameters) -> dict:
    import processing

    given = {"WORKSPACE": str(workspace), "OUTPUT": "memory:", **parameters}
    return processing.run("evplanner:forecast", given, feedback=feedback)


def rows(reference) -> list[dict]:
    layer = reference if isinstance(reference, QgsVectorLayer) else QgsVectorLayer(str(reference), "result", "ogr")
    names = [field.name() for field in layer.fields()]
    return [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]


def refused(workspace, **parameters) -> str:
    feedback = QgsProcessingFeedback()
    with pytest.raises(QgsProcessingException) as caught:
        run(workspace, feedback, **parameters)
    assert "Traceback" not in str(caught.value)
    return str(caught.value)


def test_lille_in_2030(provider, lille, tmp_path):
    """Map, tables, stored forecast and outputs tell the same; the figures are those worked out by hand."""
    feedback = QgsProcessingFeedback()
    table, moved = tmp_path / "all.csv", tmp_path / "tornado.gpkg"
    done = run(lille, feedback, TABLE=str(table), SENSITIVITY=str(moved))
    shown = rows(done["OUTPUT"])
    assert sorted(row["area_id"] for row in shown) == [f"13019W0{number}" for number in range(1, 5)]
    # 8,397 dwellings of Flanders's 3,406,401 get their part of a million electric cars. 10 public locations stand
    # there, of which this workspace knows no charging points: each counts as one.
    without = sum(row["dwellings_without_parking"] for row in Workspace.open(lille).rows("demand"))
    by_hand = sum(row["electric_cars"] for row in shown)
    assert by_hand == pytest.approx(8397 / 3406401 * 1e6)
    assert done["NEEDED"] == pytest.approx(1e6 / 3406401 * without * 5000 * 0.23 / 3000)
    assert done["GAP"] == pytest.approx(done["NEEDED"] - 10)
    assert sum(row["gap_shown"] for row in shown) == round(done["GAP"])
    for row in shown:
        assert row["gap_low"] <= row["gap_points"] <= row["gap_high"]
        assert row["points_needed"] - row["points_existing"] == pytest.approx(row["gap_points"])
    stored = read_forecast(Workspace.open(lille))
    assert len(stored) == 5 * 10 * 3 * 3 == len(rows(table)) and stored.attrs["run"]["id"] == done["RUN"]
    cell = stored[(stored.area_id == "13019") & (stored.year == 2030) & (stored.scenario == "mid")].set_index("band")
    assert cell.gap_points.tolist() == pytest.approx([done["GAP_LOW"], done["GAP"], done["GAP_HIGH"]])
    report = json.loads(done["REPORT"])
    assert report == stored.attrs["run"]["result"] and report["need"]["mid"]["2030"]["mid"]["gap_points"] == done["GAP"]
    assert all(one["source"] for one in report["figures"])
    tornado = rows(moved)
    assert tornado[0]["parameter"] == "region_electric_cars_target" and tornado[0]["title"]
    log = feedback.textLog()
    assert done["SENTENCE"] in log and "inhabitants" in log and "strategic_share_aim" not in done["SENTENCE"]


def test_year_scenario_total_and_visitors(provider, lille):
    done = run(lille, SCENARIO=2, YEAR=2034, TOTAL="2028: 40; 2030: 80", VISITORS=True, FIGURES=json.dumps(FIGURES))
    report = json.loads(done["REPORT"])
    need = report["need"]
    assert need["mid"]["2028"]["mid"]["points_needed"] == pytest.approx(40)
    assert need["mid"]["2030"]["mid"]["points_needed"] == pytest.approx(80)
    assert need["high"]["2034"]["mid"]["points_needed"] == pytest.approx(done["NEEDED"])
    assert need["high"]["2034"]["mid"]["visitors_kwh"] > 0
    assert {row["scenario"] for row in rows(done["OUTPUT"])} == {"high"}
    assert report["total"] == {"2028": 40, "2030": 80} and report["switches"]["visitors"]


def test_a_fresh_workspace_is_worked_out_as_a_whole(provider, lille):
    """Only the municipality's own figures are open data: so every town gets a forecast at once."""
    workspace = Workspace.open(lille)
    with workspace.transaction() as connection:
        connection.execute("DELETE FROM demand")
        connection.execute("UPDATE area SET dwellings = NULL WHERE level = 'neighbourhood'")
    feedback = QgsProcessingFeedback()
    done = run(lille, feedback)
    (row,) = rows(done["OUTPUT"])
    assert row["area_id"] == "13019" and "Gierle" in feedback.textLog()
    assert row["points_needed"] == pytest.approx(8397 / 3406401 * 1e6 * (1 - 6696 / 8397) * 5000 * 0.23 / 3000)


@pytest.mark.parametrize("parameters, words", [
    ({"VISITORS": True}, "visitor_cars_per_day"),
    ({"COMMUTERS": True}, "commuter_cars"),
    ({"YEAR": 2040}, "2040"),
    ({"TOTAL": "many"}, "many"),
    ({"TOTAL": "2040: 5"}, "2040"),
    ({"FIGURES": '{"kwh_per_moon": 3}'}, "kwh_per_moon"),
    ({"FIGURES": '{"region_electric_cars_target": 9}'}, "region_electric_cars_target"),
    ({"FIGURES": '{"kwh_per_point": "3"}'}, "kwh_per_point"),
    ({"FIGURES": "[]"}, "FIGURES"),
    ({"SCENARIO_FILE": "/no/such/file.json"}, "/no/such/file.json"),
])  # fmt: skip
def test_what_cannot_be_is_said_in_a_sentence_and_nothing_is_stored(provider, lille, parameters, words):
    assert words in refused(lille, **parameters)
    assert read_forecast(Workspace.open(lille)).empty


def test_a_cancelled_run_stores_nothing(provider, lille):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException):
        run(lille, feedback)
    assert read_forecast(Workspace.open(lille)).empty


@pytest.mark.parametrize("text, total", [
    ("", {}), (" 120 ", {2030: 120}), ("12,5", {2030: 12.5}), ("2028: 60; 2030 = 120;", {2028: 60, 2030: 120}),
])  # fmt: skip
def test_a_total_as_it_is_typed(text, total):
    assert read_total(text, 2030) == total


@pytest.mark.parametrize("text", ["-5", "1e9", "2028: 60, 2030: 120", "2028: 1; 2028: 2", "about 100", "2028:"])
def test_a_total_that_cannot_be_read(text):
    with pytest.raises(BadInput, match="no total need"):
        read_total(text, 2030)


def test_the_style_tells_shortage_from_surplus_in_classes_without_gaps(provider, lille):
    layer = run(lille)["OUTPUT"]
    style_forecast(layer, 28.1)
    ranges = layer.renderer().ranges()
    assert len(ranges) == 7 and len({item.symbol().color().name() for item in ranges}) == 7
    assert len({item.label() for item in ranges}) == 7
    for above, below in zip(ranges, ranges[1:]):
        assert above.lowerValue() == below.upperValue()
    assert all(layer.renderer().rangeForValue(gap) is not None for gap in (-5000.0, -0.2, 0.0, 0.5, 12.3, 5000.0))
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    expression = QgsExpression(layer.labeling().settings().fieldName)
    feature = next(one for one in layer.getFeatures() if one["area_id"] == "13019W01")
    context.setFeature(feature)
    label = expression.evaluate(context)
    assert not expression.hasEvalError() and label == "Gierle (Lille)\n29 short (9 – 69)"


@pytest.mark.parametrize("largest, width", [(0, 1), (2.9, 1), (3.1, 2), (28.1, 10), (60, 20), (61, 50), (299, 100)])
def test_class_widths_are_round(largest, width):
    assert class_width(largest) == width
    assert classes(largest)[0][1] > largest
