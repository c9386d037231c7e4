"""Lead times and market in QGIS, on the demo's Lille with a year of history."""

from __future__ import annotations

import json
import shutil
from datetime import date, timedelta

import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProject, QgsVectorLayer

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.market import concentration
from evplanner_plugin.workspace.charging.stock import read_stock
from evplanner_plugin.workspace.store import Workspace
from tests.conftest import BASE_DATA

TODAY = "2026-06-30"
FIRST = date(2025, 7, 1)


def run(name: str, parameters: dict, **more) -> dict:
    import processing

    return processing.run(f"evplanner:{name}", {"OUTPUT": "memory:", **parameters}, **more)


def rows(reference) -> list[dict]:
    layer = reference if isinstance(reference, QgsVectorLayer) else QgsVectorLayer(str(reference), "result", "ogr")
    assert layer.isValid()
    names = [field.name() for field in layer.fields()]
    found = []
    for feature in layer.getFeatures():
        values = [value if value is not None and not _null(value) else None for value in feature.attributes()]
        point = None if feature.geometry().isNull() else feature.geometry().asPoint()
        found.append({**dict(zip(names, values)), "point": point})
    return found


def _null(value) -> bool:
    return hasattr(value, "isNull") and value.isNull()


def history(site: str, number: int) -> list[LogEntry]:
    """Site ``number`` of 24: proposed a fortnight after the last one, screened for 20 + number days, approved; the
    first twelve in service 150 + 10 × number days after that; every sixth one cancelled instead."""
    entries = []

    def add(day: date, kind: str, **payload) -> date:
        at = f"{day.isoformat()}T10:00:00.000Z"
        entries.append(LogEntry.new(site, kind, "An", "planner", "mobility", payload, at=at))
        return day

    day = add(FIRST + timedelta(days=14 * number), "proposed")
    add(day, "step_started", step="screening")
    if number % 6 == 5:
        add(day + timedelta(days=15), "cancelled", reason="no_space" if number > 10 else "trees")
        return entries
    day = add(day + timedelta(days=20 + number), "step_finished", step="screening")
    add(day, "approved", reason="", supersedes=[])
    add(day, "step_started", step="construction")
    if number < 12:
        add(day + timedelta(days=150 + 10 * number), "in_service")
    return entries


@pytest.fixture(scope="module")
def town(provider, lille_file, tmp_path_factory):
    """Lille's workspace with the history, the demo's operators and the charging points of its locations."""
    from contextlib import closing

    from shapely.geometry import Point

    from evplanner_plugin.workspace import geopackage, tables

    path = tmp_path_factory.mktemp("town") / "lille.gpkg"
    shutil.copy(lille_file, path)
    workspace = Workspace.open(path)
    with closing(geopackage.connect(BASE_DATA, readonly=True)) as source, workspace.transaction() as connection:
        for table in ("operator", "evse"):
            workspace.insert(connection, table, tables.read(source, table))
        for number in range(24):
            place = Point(185000 + 50 * number, 214000)
            site = {"id": f"site {number}", "nis": "13019", "name": f"Place {number}", "points": 2, "geometry": place}
            workspace.insert(connection, "proposed_site", [{**site, "power_class": "22 kW"}])
            workspace.insert(connection, "site_log", [e.to_row() for e in history(f"site {number}", number)])
        asked = {"id": "r1", "reference": "R1", "received_on": "2026-05-01", "geometry": Point(185000, 214000)}
        answered = {"id": "r2", "reference": "R2", "received_on": "2026-02-01", "decided_on": "2026-02-21"}
        workspace.insert(connection, "request", [asked, answered])
    return path


@pytest.fixture(autouse=True)
def project():
    QgsProject.instance().clear()
    yield
    QgsProject.instance().clear()


def test_lead_times_of_a_year(town, tmp_path):
    files = {name: str(tmp_path / f"{name.lower()}.gpkg") for name in ("CASES", "CURVE", "REASONS", "HANDLED")}
    done = run("kpi", {"WORKSPACE": str(town), "DAY": TODAY, "PERIOD": 2, **files})
    table = {(row["code"], row["period"] or ""): row for row in rows(done["OUTPUT"])}
    screening = table["screening", ""]
    assert (screening["cases"], screening["finished"], screening["ended"]) == (24, 20, 4)
    assert (screening["unit"], screening["meaningful"], screening["title"]) == ("calendar", 1, "Screening")
    assert 30 <= screening["median"] <= 34, "20 to 42 days, and four that were cancelled after 15"
    whole = table["start_to_service", ""]
    assert whole["cases"] == 24 and whole["finished"] + whole["open"] + whole["ended"] == 24
    assert whole["p90"] is None and "P90" not in done, "more than a tenth are open"
    assert sum(row["cases"] for (code, period), row in table.items() if code == "screening" and period) == 24
    assert table["screening", "2025-Q3"]["meaningful"] == 0
    cases = rows(files["CASES"])
    late = [case for case in cases if case["late_now"]]
    assert done["LATE"] == len(late) > 0 and all(case["outcome"] == "open" for case in late)
    here = next(case for case in cases if case["site_id"] == "site 3")
    assert (here["site_name"], here["point"].x(), here["point"].y()) == ("Place 3", 185150, 214000)
    request = next(case for case in cases if case["reference"] == "R1")
    assert (request["days"], request["late_days"], request["due"]) == (60, 20, "2026-06-10")
    assert (done["REQUESTS_RECEIVED"], done["REQUESTS_HANDLED"]) == (2, 1)
    assert [(row["kind"], row["reason"], row["sites"]) for row in rows(files["REASONS"])] == [
        ("cancelled", "no_space", 3),
        ("cancelled", "trees", 1),
    ]
    handled = rows(files["HANDLED"])
    assert sum(row["sites_proposed"] for row in handled) == 24 and sum(row["sites_given_up"] for row in handled) == 4
    curve = [row for row in rows(files["CURVE"]) if row["code"] == "screening"]
    assert [row["share_open"] for row in curve] == sorted((row["share_open"] for row in curve), reverse=True)
    assert sum(row["finished"] for row in curve) == 20 and sum(row["censored"] for row in curve) == 4
    report = json.loads(done["REPORT"])
    assert report["day"] == TODAY and len(report["lead_times"]) == len(table)
    assert "1 of 2 requests were handled." in done["SUMMARY"]


def test_only_what_began_in_a_stretch_of_time(town):
    done = run("kpi", {"WORKSPACE": str(town), "DAY": TODAY, "FIRST": "2026-01-01", "LAST": "2026-03-31"})
    (screening,) = [row for row in rows(done["OUTPUT"]) if row["code"] == "screening"]
    assert screening["cases"] == sum(
        date(2026, 1, 1) <= FIRST + timedelta(days=14 * number) <= date(2026, 3, 31) for number in range(24)
    )


def test_what_cannot_be_meant_is_said_in_a_sentence(town):
    with pytest.raises(QgsProcessingException, match="“soon” is no date"):
        run("kpi", {"WORKSPACE": str(town), "DAY": "soon"})
    with pytest.raises(QgsProcessingException, match="no list of JSON objects"):
        run("market", {"WORKSPACE": str(town), "CHANGES": "{"})
    with pytest.raises(QgsProcessingException, match="“Nobody”"):
        run("market", {"WORKSPACE": str(town), "CHANGES": '[{"kind": "leave", "operator": "Nobody"}]'})


@pytest.mark.parametrize("name", ["kpi", "market"])
def test_cancelling_leaves_nothing(town, tmp_path, name):
    feedback = QgsProcessingFeedback()
    feedback.cancel()
    path = tmp_path / "result.gpkg"
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        run(name, {"WORKSPACE": str(town), "OUTPUT": str(path)}, feedback=feedback)
    assert not path.exists()


def test_the_market_of_lille(town, tmp_path):
    files = {name: str(tmp_path / f"{name.lower()}.gpkg") for name in ("SHARES", "CATCHMENTS", "WHAT_IF")}
    changes = [
        {"kind": "sites", "operator": "Nieuw", "year": 2028},
        {"kind": "split", "operator": "Stroompaal (fictief)", "parts": ["Noord", "Zuid"], "year": 2030},
    ]
    given = {"WORKSPACE": str(town), "STREETS": f"{town}|layername=street", "CHANGES": json.dumps(changes)}
    done = run("market", {**given, **files})
    stock = read_stock(Workspace.open(town))
    table = rows(done["OUTPUT"])
    assert {row["level"] for row in table} == {"municipality", "neighbourhood"}
    whole = {(row["segment"] or "", row["measure"]): row for row in table if row["level"] == "municipality"}
    for (segment, measure), row in whole.items():
        alone = concentration(stock, measure, segment)
        assert (row["points"], row["hhi"], row["cr1"]) == (alone.points, *map(pytest.approx, (alone.hhi, alone.cr1)))
    assert done["POINTS"] == 31 and done["HHI"] == pytest.approx((14**2 + 12**2 + 5**2) / 31**2 * 10_000)
    assert whole["fast", "points"]["meaningful"] == 0 and whole["public_ac", "points"]["meaningful"] == 1
    assert whole["semi_public_ac", "points"]["one_holder_by_design"] == 1 and "by design" in done["SUMMARY"]
    by_place = {}
    for row in rows(files["SHARES"]):
        by_place.setdefault((row["area_id"], row["segment"], row["measure"]), []).append(row["share"])
    assert all(sum(shares) == pytest.approx(1) for shares in by_place.values())
    areas = [row for row in table if row["level"] == "neighbourhood" and row["measure"] == "points"]
    inside = sum(row["points"] for row in areas if not row["segment"])
    assert 0 < inside <= 31
    path = [row for row in rows(files["WHAT_IF"]) if row["segment"] == "public_ac" and row["measure"] == "points"]
    assert [row["year"] for row in path] == [None, 2028, 2030] and path[2]["operators"] == path[1]["operators"] + 1
    assert path[1]["points"] > path[0]["points"] and path[2]["hhi"] < path[1]["hhi"] < path[0]["hhi"]
    catchments = rows(files["CATCHMENTS"])
    assert {row["distances"] for row in catchments} == {"walking"} and "on foot along the streets" in done["SUMMARY"]
    weight = sum(row["weight"] for row in catchments)
    assert done["NO_CHOICE"] == pytest.approx(sum(r["weight"] for r in catchments if r["operators"] < 2) / weight)
    straight = run("market", {"WORKSPACE": str(town), "CATCHMENTS": "memory:"})
    reached = rows(straight["CATCHMENTS"])
    assert {row["distances"] for row in reached} == {"straight"} and "in a straight line" in straight["SUMMARY"]
    assert all(walk["points"] <= line["points"] for walk, line in zip(catchments, reached)), "no way is shorter"
    assert sum(row["points"] > 0 for row in reached) > sum(row["points"] > 0 for row in catchments)
