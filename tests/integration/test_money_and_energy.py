"""Revenue and costs, suitability for fast charging and energy sharing, as Processing runs them on Lille's workspace."""

from __future__ import annotations

import csv

import pytest
from osgeo import ogr
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from evplanner_plugin.workspace.store import Workspace

FIGURES = {
    "concession_fee_per_kwh": "0,05",
    "charging_margin_per_kwh": "0.12",
    "parking_revenue_per_bay_year": "60",
    "bay_layout_cost_per_bay": "350",
    "connection_cost_per_site": "1500",
    "equipment_cost_per_point": "2500",
    "maintenance_cost_per_point_year": "100",
}
SITE = "site-1"
X, Y = 182500.0, 213540.0
NAME = "Kerkplein <b>& co</b>"


def run(name, **parameters):
    import processing

    feedback = QgsProcessingFeedback()
    return processing.run(f"evplanner:{name}", {"OUTPUT": "TEMPORARY_OUTPUT", **parameters}, feedback=feedback)


def rows(layer) -> list[dict]:
    """The features' attributes; NULL is None."""
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(str(layer), "output", "ogr")
    assert layer.isValid()
    names = layer.fields().names()
    found = [dict(zip(names, feature.attributes())) for feature in layer.getFeatures()]
    return [{key: None if str(value) == "NULL" else value for key, value in row.items()} for row in found]


def points_layer(name: str, *features: tuple, fields: str = "") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Point?crs=EPSG:31370{fields}", name, "memory")
    for x, y, *values in features:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(values))
        feature.setGeometry(QgsGeometry.fromWkt(f"POINT({x} {y})"))
        layer.dataProvider().addFeature(feature)
    return layer


@pytest.fixture
def town(provider, lille):
    """Lille with one proposed site of two points, one charging location with a year of sessions, and no figures."""
    import shapely

    workspace = Workspace.open(lille)
    here = shapely.Point(X, Y)
    location = workspace.rows("charging_location")[0]
    with workspace.transaction() as connection:
        site = {"id": SITE, "nis": "13019", "name": NAME, "origin": "strategic", "points": 2, "bays": 2}
        workspace.insert(connection, "proposed_site", [{**site, "geometry": here}])
        profile = [
            {"id": f"{month}-{hour}", "nis": "13019", "location_id": location["id"], "evse_id": None,
             "month": f"2025-{month:02}", "hour": hour, "connected_hours": 1.0, "charging_hours": 1.0,
             "energy_kwh": 10.0, "source": "verzonnen"}
            for month in range(1, 13) for hour in range(24)
        ]  # fmt: skip
        workspace.insert(connection, "session_profile", profile)
        months = [
            {"id": f"use-{month}", "nis": "13019", "location_id": location["id"], "month": f"2025-{month:02}",
             "sessions": 10, "energy_kwh": 240.0, "source": "verzonnen", "geometry": location["geometry"]}
            for month in range(1, 13)
        ]  # fmt: skip
        workspace.insert(connection, "charging_usage", months)
    return lille


def fill_in(path, **values) -> None:
    workspace = Workspace.open(path)
    with workspace.transaction() as connection:
        for id, value in {**FIGURES, **values}.items():
            assert workspace.update(connection, "parameter", id, {"value": value, "source": "bestek van Lille"})


# --- revenue


def test_without_figures_the_sheet_says_which_to_fill_in(town):
    found = run("revenue", WORKSPACE=str(town), YEAR=2027)
    assert found["SITES_WRITTEN"] == 1
    assert found["MISSING"] == "bay_layout_cost_per_bay,concession_fee_per_kwh,parking_revenue_per_bay_year"
    (row,) = rows(found["OUTPUT"])
    assert row["energy_mid"] == 6000.0 and row["energy_low"] is None
    assert row["yearly_mid"] is None and row["verdict_mid"] == "unknown" and row["break_even_mid"] is None
    assert row["missing"].split(",")[0] == "concession_fee_per_kwh"


def test_with_figures_the_sums_are_those_made_by_hand(town):
    fill_in(town)
    typed = {"KWH_LOW": 2000.0, "KWH_MID": 3000.0, "KWH_HIGH": 5000.0}
    (row,) = rows(run("revenue", WORKSPACE=str(town), YEAR=2027, **typed)["OUTPUT"])
    assert (row["concession_fee"], row["parking_lost"], row["bay_layout"]) == (300.0, -120.0, -700.0)
    assert (row["yearly_low"], row["yearly_mid"], row["yearly_high"]) == (80.0, 180.0, 380.0)
    assert (row["break_even_low"], row["break_even_mid"], row["break_even_high"]) == (2035, 2030, 2028)
    assert (row["missing"], row["vat"], row["assumed"], row["name"]) == ("", "excluded", "", NAME)
    (row,) = rows(run("revenue", WORKSPACE=str(town), YEAR=2027, MODEL=1, **typed)["OUTPUT"])
    assert (row["once"], row["yearly_high"], row["verdict_mid"]) == (-7200.0, 880.0, "beyond")


def test_sheets_in_every_format(town, tmp_path):
    fill_in(town)
    made = {}
    for ending in ("html", "pdf", "csv", "ods"):
        made[ending] = tmp_path / f"sheet.{ending}"
        run("revenue", WORKSPACE=str(town), SHEET=str(made[ending]), LANGUAGE="en", KWH_MID=3000.0)
    assert {path.name for path in tmp_path.glob("sheet*")} == {path.name for path in made.values()}
    page = made["html"].read_text(encoding="utf-8")
    assert "Kerkplein &lt;b&gt;&amp; co&lt;/b&gt;" in page and "<b>& co" not in page
    assert "bestek van Lille" in page and "All amounts are without VAT" in page
    assert "Charging points × Energy per point and year × Fee per kWh" in page
    assert made["pdf"].read_bytes()[:5] == b"%PDF-" and made["pdf"].stat().st_size > 5000
    with made["csv"].open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.DictReader(file, delimiter=";"))
    by_line = {row["Line"]: row for row in table}
    assert by_line["Concession fee to the town"]["Middle use"] == "300.0"
    assert by_line["Result per year"]["Middle use"] == "180.0" and by_line["Result per year"]["Low use"] == ""
    spreadsheet = ogr.Open(str(made["ods"]))
    lines = {feature.GetField("Line"): feature.GetField("Middle use") for feature in spreadsheet.GetLayer(0)}
    assert lines["Concession fee to the town"] == 300.0


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({"SITES": "nowhere"}, "no proposed site nowhere"),
        ({"SHEET": "/tmp/sheet.docx"}, "one of these: .html"),
        ({"SHEET": "/no/such/folder/sheet.csv"}, "could not be written"),
        ({"KWH_LOW": 5.0, "KWH_MID": 1.0}, "low ≤ middle ≤ high"),
    ],
)
def test_what_cannot_be_is_refused_in_a_sentence(town, parameters, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("revenue", WORKSPACE=str(town), **parameters)


def test_a_text_in_place_of_a_figure_is_refused(town):
    fill_in(town, parking_revenue_per_bay_year="veel")
    with pytest.raises(QgsProcessingException, match="parking_revenue_per_bay_year is “veel”"):
        run("revenue", WORKSPACE=str(town))


# --- fast charging


def test_what_no_layer_tells_is_unknown(town):
    found = run("fastcharging", WORKSPACE=str(town))
    (row,) = rows(found["OUTPUT"])
    assert (row["stay"], row["grid"]) == ("unknown", "unknown")
    assert row["traffic"] in ("met", "not_met") and "stand" in row["traffic_reason"]  # Lille's streets, with classes
    assert found["ALL_MET"] == 0


def test_layers_and_thresholds_give_answers_with_reasons(town):
    shops = points_layer("shops", (X + 100, Y, "Spar", "supermarket"), fields="&field=name:string&field=shop:string")
    grid = points_layer("transformers", (X, Y + 80))
    roads = QgsVectorLayer("LineString?crs=EPSG:31370&field=etmaal:integer", "counts", "memory")
    feature = QgsFeature(roads.fields())
    feature.setAttributes([7000])
    feature.setGeometry(QgsGeometry.fromWkt(f"LINESTRING({X - 50} {Y + 50}, {X + 50} {Y + 50})"))
    roads.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayers([shops, grid, roads])
    try:
        layers = {"TRAFFIC": roads, "COUNT": "etmaal", "STAYS": [shops], "GRID": grid}
        found = run("fastcharging", WORKSPACE=str(town), TRAFFIC_MIN=5000, GRID_MAX=79.0, **layers)
        (row,) = rows(found["OUTPUT"])
        assert (row["traffic"], row["traffic_value"]) == ("met", 7000.0)
        assert row["stay"] == "met" and "Spar" in row["stay_reason"]
        assert (row["grid"], row["grid_value"]) == ("not_met", pytest.approx(80.0))
        (row,) = rows(run("fastcharging", WORKSPACE=str(town), PLACES=shops, **layers)["OUTPUT"])
        assert (row["name"], row["traffic"], row["grid"]) == ("Spar", "unknown", "unknown")
        assert row["traffic_value"] == 7000.0 and "no threshold" in row["traffic_reason"]
        with pytest.raises(QgsProcessingException, match="has no field"):
            run("fastcharging", WORKSPACE=str(town), TRAFFIC=roads)
    finally:
        QgsProject.instance().clear()


# --- energy


def test_sharing_with_the_towns_total(town, tmp_path):
    hours = tmp_path / "hours.csv"
    run("energysharing", WORKSPACE=str(town), TOTAL=1000.0, HOURS=str(tmp_path / "hours.gpkg"))
    assert len(rows(tmp_path / "hours.gpkg")) == 288
    found = run("energysharing", WORKSPACE=str(town), TOTAL=1000.0, UNIT=0, HOURS=str(hours))
    (row,) = rows(found["OUTPUT"])
    assert row["production_kwh"] == pytest.approx(995_000.0)
    assert row["charging_kwh"] == pytest.approx(12 * 24 * 10.0)
    assert 0 < row["shared_kwh"] < row["charging_kwh"]
    assert row["shared_kwh"] + row["shortfall_kwh"] == pytest.approx(row["charging_kwh"])
    assert (row["months_known"], row["every_hour"]) == (12, 0)
    assert found["SHARED_KWH"] == pytest.approx(row["shared_kwh"]) and "That is the most" in found["VERDICT"]
    with hours.open(encoding="utf-8") as file:
        table = list(csv.DictReader(file))
    assert len(table) == 288 and {each["month"] for each in table} == {str(month) for month in range(1, 13)}
    assert sum(float(each["shared_kwh"]) for each in table) == pytest.approx(row["shared_kwh"])


def test_neighbourhoods_share_no_more_than_the_town(town):
    location = Workspace.open(town).rows("charging_location")[0]["geometry"]
    spots = [(location.x + 30, location.y, 4.0), (X, Y, 50.0), (0, 0, 1000.0)]
    panels = points_layer("panels", *spots, fields="&field=kwp:double")
    QgsProject.instance().addMapLayer(panels)
    try:
        given = {"WORKSPACE": str(town), "PANELS": panels, "AMOUNT": "kwp"}
        whole, parts, locations = (run("energysharing", LEVEL=level, **given) for level in (0, 1, 2))
    finally:
        QgsProject.instance().clear()
    for each in (whole, parts):
        assert each["PRODUCTION_KWH"] == pytest.approx(54 * 995.0), "none outside the town"
    assert locations["PRODUCTION_KWH"] == pytest.approx(4 * 995.0), "only what is near"
    assert parts["CHARGED_KWH"] == pytest.approx(whole["CHARGED_KWH"])
    assert locations["SHARED_KWH"] <= parts["SHARED_KWH"] <= whole["SHARED_KWH"]


def test_files_of_hours_are_compared_hour_by_hour(town, tmp_path):
    for name, first in (("sun.csv", 12), ("cars.csv", 13)):
        lines = ["1" if hour % 24 in (first, first + 1) else "0" for hour in range(8760)]
        (tmp_path / name).write_text("\n".join(lines), encoding="utf-8")
    found = run(
        "energysharing",
        WORKSPACE=str(town),
        TOTAL=730.0,
        UNIT=1,
        PRODUCTION_PROFILE=str(tmp_path / "sun.csv"),
        CHARGING_PROFILE=str(tmp_path / "cars.csv"),
        CHARGING_TOTAL=730.0,
    )
    (row,) = rows(found["OUTPUT"])
    assert row["every_hour"] == 1
    assert row["shared_kwh"] == pytest.approx(365.0) and row["share_of_charging"] == pytest.approx(0.5)


@pytest.mark.parametrize(
    ("parameters", "words"),
    [
        ({}, "Nothing says how much is produced"),
        ({"TOTAL": 10.0, "LEVEL": 1}, "nothing of its parts"),
        ({"TOTAL": 10.0, "CHARGING_TOTAL": 5.0}, "needs a file"),
        ({"TOTAL": 10.0, "FIRST": "2030-01"}, "in which hours is charged"),
    ],
)
def test_what_is_missing_is_said(town, parameters, words):
    with pytest.raises(QgsProcessingException, match=words):
        run("energysharing", WORKSPACE=str(town), **parameters)


def test_sessions_at_a_place_that_is_not_there_are_no_charging(town):
    workspace = Workspace.open(town)
    with workspace.transaction() as connection:
        for table in ("session_profile", "charging_usage"):
            ids = [row["id"] for row in workspace.rows(table, connection=connection)]
            workspace.update_many(connection, table, {id: {"location_id": "elsewhere"} for id in ids})
    with pytest.raises(QgsProcessingException, match="lies in these areas"):
        run("energysharing", WORKSPACE=str(town), TOTAL=10.0)


def test_cancelling_leaves_nothing(town, tmp_path):
    import processing

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    sheet = tmp_path / "sheet.html"
    for name, given in (
        ("revenue", {"SHEET": str(sheet)}),
        ("fastcharging", {}),
        ("energysharing", {"TOTAL": 10.0}),
    ):
        target = tmp_path / f"{name}.gpkg"
        with pytest.raises(QgsProcessingException, match="Cancelled"):
            processing.run(
                f"evplanner:{name}",
                {"WORKSPACE": str(town), "OUTPUT": str(target), **given},
                feedback=feedback,
                context=QgsProcessingContext(),
            )
    assert sorted(path.name for path in tmp_path.iterdir()) == ["lille.gpkg"]
