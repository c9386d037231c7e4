"""Charging locations into a workspace through the algorithm, and their history on QGIS's map."""

import csv
import json
import shutil

import pytest
from qgis.core import (
    QgsDateTimeRange,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
    QgsVectorLayerTemporalContext,
)
from qgis.PyQt.QtCore import QDate, QDateTime

from evplanner_plugin.documents.charging_history import (
    IS_GONE,
    changes_expression,
    set_up_history,
    show_changes,
    show_standing,
)
from evplanner_plugin.documents.workspace_project import layer_of, open_workspace
from evplanner_plugin.workspace.charging.stock import read_stock
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.store import Workspace
from tests.unit.sync.source_files import DATEX_STATUS, datex_site, datex_table

STATION = (3.7104, 51.0357)  # Gent Sint-Pieters, degrees


@pytest.fixture(scope="module")
def gent_file(tmp_path_factory):
    path = tmp_path_factory.mktemp("gent") / "gent.gpkg"
    create_workspace(path, "44021")
    return path


@pytest.fixture
def gent(gent_file, tmp_path):
    return Workspace.open(shutil.copy(gent_file, tmp_path / "gent.gpkg"))


def ocpi(path, numbers, **told):
    """A file of OCPI locations around the station, 100 m apart."""
    rows = []
    for number in numbers:
        connector = {
            "id": "1", "standard": "IEC_62196_T2", "format": "SOCKET", "power_type": "AC_3_PHASE",
            "max_voltage": 230, "max_amperage": 16, "max_electric_power": 11000, "last_updated": "2026-01-01T00:00:00Z",
        }  # fmt: skip
        evse = {
            "uid": f"E{number}", "evse_id": f"BE*ZAP*E{number}", "status": "AVAILABLE", "connectors": [connector],
            "last_updated": "2026-01-01T00:00:00Z",
        }  # fmt: skip
        rows.append(
            {
                "country_code": "BE", "party_id": "ZAP", "id": f"L{number}", "publish": True, "name": f"Pole {number}",
                "address": f"Street {number}", "city": "Gent", "country": "BEL", "time_zone": "Europe/Brussels",
                "coordinates": {"longitude": f"{STATION[0]:.6f}", "latitude": f"{STATION[1] + number * 0.0009:.6f}"},
                "operator": {"name": "Total Energies"}, "evses": [evse], "last_updated": "2026-01-01T00:00:00Z", **told,
            }
        )  # fmt: skip
    path.write_text(json.dumps({"data": rows, "status_code": 1000}), encoding="utf-8")
    return path


def run(workspace, source, **values):
    import processing

    given = {"WORKSPACE": str(workspace.path), "SOURCE": str(source), "NAME": "Zap", **values}
    return processing.run("evplanner:importcharging", given)


def test_snapshots_of_a_file(provider, gent, tmp_path):
    first = run(gent, ocpi(tmp_path / "a.json", range(8)), DAY="2026-01-01")
    assert (first["NEW"], first["GONE"], first["REJECTED_ROWS"], first["OUTSIDE"]) == (8, 0, 0, 0)
    second = run(gent, ocpi(tmp_path / "b.json", range(1, 9)), DAY="2026-02-01")
    assert (second["NEW"], second["GONE"], second["UNCHANGED"], second["CHANGED"]) == (1, 1, 7, 0)
    stock = read_stock(gent, "2026-02-15")
    assert sorted(stock["name"]) == [f"Pole {number}" for number in range(1, 9)]
    assert set(stock["operator"]) == {"TotalEnergies"}
    assert stock["equivalents"].sum() == 8


def test_the_same_poles_from_a_table(provider, gent, tmp_path):
    run(gent, ocpi(tmp_path / "a.json", range(4)), DAY="2026-01-01")
    table = tmp_path / "list.csv"
    lines = ["id;naam;uitbater;kw;latitude;longitude"]
    lines += [
        f"x{number};Paal {number};TotalEnergies;22;{STATION[1] + number * 0.0009 + 0.00005};{STATION[0]}"
        for number in range(2, 6)
    ]
    table.write_text("\n".join([*lines, "x9;Nowhere;TotalEnergies;22;;"]), encoding="utf-8")
    rejected = tmp_path / "rejected.csv"
    result = run(gent, table, NAME="Town", DAY="2026-01-02", REJECTED=str(rejected))
    assert (result["NEW"], result["SAME_POLE"], result["REJECTED_ROWS"]) == (4, 2, 1)
    assert len(gent.rows("charging_location")) == 6
    with rejected.open(encoding="utf-8-sig", newline="") as file:
        assert len(list(csv.reader(file, delimiter=";"))) == 2
    sources = sorted(row["source"] for row in gent.rows("charging_location"))
    assert sources == ["Town", "Town", "Town; Zap", "Town; Zap", "Zap", "Zap"]


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        pytest.param({"DAY": "yesterday"}, "“yesterday” is no day", id="no day"),
        pytest.param({"DAY": "2999-01-01"}, "is still to come", id="a day to come"),
        pytest.param({"SOURCE": "empty.json"}, "holds no charging locations", id="an empty source"),
        pytest.param({"SOURCE": "far.json"}, "All 3 charging locations of the source lie outside", id="elsewhere"),
    ],
)
def test_what_cannot_be_imported_says_so(provider, gent, tmp_path, values, sentence):
    ocpi(tmp_path / "empty.json", ())
    ocpi(tmp_path / "far.json", range(3), coordinates={"longitude": "2.9", "latitude": "51.2"})
    source = tmp_path / values.pop("SOURCE", "a.json")
    ocpi(tmp_path / "a.json", range(2))
    with pytest.raises(QgsProcessingException, match=sentence):
        run(gent, source, **values)
    assert gent.rows("charging_location") == [] and gent.rows("charging_source") == []


def test_statuses_alone_follow_the_table_they_belong_to(provider, gent, tmp_path):
    place = (
        "<loc:pointByCoordinates><loc:pointCoordinates>"
        f"<loc:latitude>{STATION[1]}</loc:latitude><loc:longitude>{STATION[0]}</loc:longitude>"
        "</loc:pointCoordinates></loc:pointByCoordinates>"
    )
    table, statuses = tmp_path / "table.xml", tmp_path / "statuses.xml"
    table.write_bytes(datex_table(datex_site(1, place=place)))
    statuses.write_bytes(DATEX_STATUS)
    with pytest.raises(QgsProcessingException, match="first, then this one under the same name"):
        run(gent, statuses, NAME="DATEX")
    assert run(gent, table, NAME="DATEX", DAY="2026-01-01")["NEW"] == 1
    result = run(gent, statuses, NAME="DATEX", DAY="2026-01-02")
    assert (result["CHANGED"], result["GONE"], result["REJECTED_ROWS"]) == (1, 0, 0)
    assert {row["evse_ref"]: row["status"] for row in gent.rows("evse")} == {
        "P1-1": "out_of_order", "P1-2": "available",
    }  # fmt: skip


def test_a_smaller_source_needs_consent(provider, gent, tmp_path):
    run(gent, ocpi(tmp_path / "a.json", range(12)), DAY="2026-01-01")
    fewer = ocpi(tmp_path / "b.json", range(2))
    with pytest.raises(QgsProcessingException, match="now has 2 charging locations; last time it had 12"):
        run(gent, fewer, DAY="2026-02-01")
    assert len(read_stock(gent)) == 12
    assert run(gent, fewer, DAY="2026-02-01", ACCEPT_SHRINKING=True)["GONE"] == 10


def test_cancelled_before_writing_nothing_is_written(provider, gent, tmp_path):
    import processing

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException):
        processing.run(
            "evplanner:importcharging",
            {"WORKSPACE": str(gent.path), "SOURCE": str(ocpi(tmp_path / "a.json", range(3)))},
            feedback=feedback,
        )
    assert gent.rows("charging_origin") == []


@pytest.fixture
def in_project(provider, gent, tmp_path, qgis_new_project):
    """The layer of locations in a project: 1–3 since January, 0 until February, 4 since February."""
    run(gent, ocpi(tmp_path / "a.json", range(4)), DAY="2026-01-01")
    run(gent, ocpi(tmp_path / "b.json", range(1, 5)), DAY="2026-02-01")
    project = QgsProject.instance()
    open_workspace(project, gent.path)
    return layer_of(project, "charging_location")


def on_day(layer, year, month, day):
    """Names that the temporal controller leaves on the map of one day."""
    context = QgsVectorLayerTemporalContext()
    context.setLayer(layer)
    moment = QDateTime(QDate(year, month, day))
    span = QgsDateTimeRange(moment, moment.addSecs(3600))
    text = layer.temporalProperties().createFilterString(context, span)
    return {feature["name"] for feature in layer.getFeatures(QgsFeatureRequest().setFilterExpression(text))}


def values_of(layer, expression):
    """What the expression says of each row, by name."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    prepared, found = QgsExpression(expression), {}
    for feature in layer.getFeatures():
        context.setFeature(feature)
        found[feature["name"]] = prepared.evaluate(context)
        assert not prepared.hasEvalError(), prepared.evalErrorString()
    return found


def test_the_temporal_controller_shows_history(in_project):
    assert in_project.temporalProperties().isActive()
    assert on_day(in_project, 2026, 1, 15) == {"Pole 0", "Pole 1", "Pole 2", "Pole 3"}
    assert on_day(in_project, 2026, 3, 1) == {"Pole 1", "Pole 2", "Pole 3", "Pole 4"}
    assert on_day(in_project, 2025, 6, 1) == set()


def test_without_the_controller_what_is_gone_is_switched_off(in_project):
    renderer = in_project.renderer()
    states = {str(each.value()): each.renderState() for each in renderer.categories()}
    assert states["gone"] is False and states["public"] is True
    gone = values_of(in_project, IS_GONE)
    assert {name for name, value in gone.items() if value} == {"Pole 0"}
    kinds = values_of(in_project, renderer.classAttribute())
    assert kinds["Pole 0"] == "gone" and kinds["Pole 4"] != "gone"


def test_changes_are_shown_and_put_away_again(in_project):
    before = in_project.renderer().classAttribute()
    show_changes(in_project, "2026-01-15")
    assert values_of(in_project, in_project.renderer().classAttribute()) == {
        "Pole 0": "gone", "Pole 1": "", "Pole 2": "", "Pole 3": "", "Pole 4": "new",
    }  # fmt: skip
    assert not in_project.temporalProperties().isActive()
    show_changes(in_project, "2026-03-01")
    assert set(values_of(in_project, in_project.renderer().classAttribute()).values()) == {"", None}
    show_standing(in_project)
    assert in_project.renderer().classAttribute() == before
    assert in_project.temporalProperties().isActive()
    show_standing(in_project)
    assert in_project.renderer().classAttribute() == before


def test_a_day_is_never_taken_for_an_expression():
    assert "2026" in changes_expression("2026-01-15' OR 1=1 --") and "OR" not in changes_expression("x' OR 1")


def test_an_older_style_learns_what_is_gone(qgis_app):
    layer = QgsVectorLayer("Point?field=access:string&field=valid_from:date&field=valid_to:date", "points", "memory")
    assert set_up_history(layer)
    assert {str(each.value()): each.renderState() for each in layer.renderer().categories()} == {
        "gone": False, "here": True,
    }  # fmt: skip
    assert layer.temporalProperties().endField() == "valid_to"
    layer.temporalProperties().setIsActive(False)
    assert not set_up_history(layer)


def test_addresses_without_a_dot_in_their_last_part_reach_the_reader(provider, gent, tmp_path):
    """QGIS's own filter of files would refuse them, before a word of ours."""
    with pytest.raises(QgsProcessingException, match="cannot be reached"):
        run(gent, "http://127.0.0.1:9/ocpi/versions")
    ocpi(tmp_path / "locations", range(1, 4))
    assert run(gent, tmp_path / "locations", FORMAT="ocpi")["NEW"] == 3
