"""The algorithms ``importusage`` and ``usage`` on real sessions, laid on the demo's charging points."""

from __future__ import annotations

import csv

import pytest
from shapely.geometry import Point

from evplanner_plugin.workspace.store import Workspace
from tests.unit.sync.test_usage_files import DUNDEE


def run(name, parameters, feedback=None):
    """The outputs of an algorithm, and what it said."""
    import processing
    from qgis.core import QgsProcessingFeedback

    feedback = feedback or QgsProcessingFeedback(False)
    return processing.run(f"evplanner:{name}", parameters, feedback=feedback), feedback


def rows_of(layer):
    return [feature.attributeMap() for feature in layer.getFeatures()]


@pytest.fixture
def town(lille, provider):
    """Lille with points numbered as in Dundee, except one of them, 120 m apart along a line, and a proposed site."""
    workspace = Workspace.open(lille)
    with DUNDEE.open(newline="") as file:
        names = sorted({(line["CP ID"], line["Connector"]) for line in csv.DictReader(file)})
    poles = sorted({pole for pole, _ in names})[1:]
    with workspace.transaction() as connection:
        connection.execute("DELETE FROM charging_location")
        workspace.insert(connection, "charging_location", [
            {"id": f"L{pole}", "nis": workspace.nis, "location_ref": f"L{pole}", "name": f"=Pole {pole}",
             "operator": "fictief", "valid_from": "2017-01-01", "access": "public",
             "geometry": Point(188_000 + 120 * number, 214_000)}
            for number, pole in enumerate(poles)
        ])  # fmt: skip
        workspace.insert(connection, "evse", [
            {"id": f"{pole}-{socket}", "nis": workspace.nis, "location_id": f"L{pole}", "evse_ref": f"{pole}*{socket}",
             "power_kw": 7.0, "valid_from": "2017-01-01"}
            for pole, socket in names if pole in poles
        ])  # fmt: skip
        workspace.insert(connection, "proposed_site", [
            {"id": f"site{number}", "nis": workspace.nis, "geometry": Point(188_060 + number, 214_050)}
            for number in range(0, 6000, 600)
        ])  # fmt: skip
    return lille


def test_from_a_file_of_sessions_to_busy_points(town, tmp_path):
    rejected = tmp_path / "rejected.csv"
    given = {
        "WORKSPACE": str(town), "SOURCE": str(DUNDEE), "REJECTED": str(rejected),
        "MAPPING": '{"time_zone": "Europe/London", "local_zone": "Europe/London"}',
    }  # fmt: skip
    found, _ = run("importusage", given)
    assert (found["ROWS"], found["SESSIONS"], found["REJECTED_ROWS"]) == (15_610, 15_540, 70)
    assert found["UNKNOWN_POINTS"] in (1, 2) and found["UNKNOWN_SESSIONS"] > 0 and found["CHANGED"] == 0
    with rejected.open(encoding="utf-8-sig", newline="") as file:
        table = list(csv.reader(file, delimiter=";"))
    assert len(table) == 1 + 70 + found["UNKNOWN_POINTS"]
    again, _ = run("importusage", given)
    assert (again["NEW"], again["CHANGED"], again["UNCHANGED"]) == (0, 0, found["NEW"])

    shown, _ = run("usage", {
        "WORKSPACE": str(town), "FIRST": "2018-01", "LAST": "2018-02", "OUTPUT": "memory:", "BUSY_OUTPUT": "memory:",
        "EXTENSION_OUTPUT": "memory:", "MONTHS_OUTPUT": "memory:", "HOURS_OUTPUT": "memory:",
    })  # fmt: skip
    points, busy, sites, months, hours = (
        rows_of(shown[name])
        for name in ("OUTPUT", "BUSY_OUTPUT", "EXTENSION_OUTPUT", "MONTHS_OUTPUT", "HOURS_OUTPUT")
    )
    assert shown["SESSIONS"] == sum(row["sessions"] for row in points) == sum(row["sessions"] for row in months)
    assert shown["ENERGY"] == pytest.approx(sum(row["energy_kwh"] for row in months))
    assert [row["month"] for row in months] == ["2018-01", "2018-02"] and len(hours) == 24
    assert " from 01/2018 to 02/2018." in shown["SUMMARY"]
    assert 0 < shown["OCCUPANCY"] < 1 and shown["IDLE_SHARE"] is None
    assert shown["OCCUPANCY"] == pytest.approx(sum(row["occupancy"] for row in hours) / 24)
    assert len(busy) == shown["BUSY"] > 5 and all(row["distances"] == "straight" for row in busy)
    assert all(row["energy_per_point"] >= 250 or row["sessions_per_point"] >= 25 for row in busy)
    assert sites and all(row["metres"] <= 250 for row in sites)
    assert {row["location_id"] for row in sites} == {row["location_id"] for row in busy if row["site_id"]}
    along_streets(town, shown["BUSY_OUTPUT"])


def along_streets(town, busy):
    """A candidate 141 m away is 200 m of walking; another one, 224 m away but 300 m along the streets, is too far."""
    place = next(busy.getFeatures())
    x, y = place.geometry().asPoint()
    street = f"LINESTRING({x} {y}, {x} {y + 100}, {x + 100} {y + 100}, {x + 100} {y + 200})"
    near, far = f"POINT({x + 100} {y + 100})", f"POINT({x + 100} {y + 200})"
    shown, _ = run("usage", {
        "WORKSPACE": str(town), "FIRST": "2018-01", "LAST": "2018-02", "OUTPUT": "memory:",
        "STREETS": memory_layer("LineString", [(street, None)]),
        "POTENTIAL": memory_layer("Point", [(far, 0.9), (near, 0.6), (near, None)]),
        "BUSY_OUTPUT": "memory:", "EXTENSION_OUTPUT": "memory:",
    })  # fmt: skip
    sites = [row for row in rows_of(shown["EXTENSION_OUTPUT"]) if row["location_id"] == place["location_id"]]
    (candidate,) = [row for row in sites if row["kind"] == "candidate"]
    assert candidate["metres"] == pytest.approx(200, abs=0.1) and candidate["score"] == 0.6
    assert all(row["distances"] == "walking" for row in rows_of(shown["BUSY_OUTPUT"]))


def memory_layer(kind, rows):
    """A layer of (geometry as WKT, score)."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(f"{kind}?crs=EPSG:31370&field=score:double", "layer", "memory")
    features = []
    for wkt, score in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes([score])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def test_bad_input_gets_a_sentence(lille, provider, tmp_path):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match="no use of charging points"):
        run("usage", {"WORKSPACE": str(lille), "OUTPUT": "memory:", "BUSY_OUTPUT": "memory:"})
    path = tmp_path / "odd.csv"
    path.write_text("evse,start,end,kWh\nE1,2018-02-20 10:00,,5\n")
    before = lille.read_bytes()
    with pytest.raises(QgsProcessingException, match="still open"):
        run("importusage", {"WORKSPACE": str(lille), "SOURCE": str(path)})
    assert lille.read_bytes() == before


def test_the_name_of_a_source_follows_from_its_file():
    from pathlib import Path

    from evplanner_plugin.algorithms.import_usage import source_name

    assert source_name(DUNDEE) == "dundee_sessions"
    assert source_name(Path("Sessies 2025-01.csv")) == source_name(Path("Sessies 2025-02.csv")) == "Sessies"
    assert source_name(Path("2025.csv")) == "2025"
