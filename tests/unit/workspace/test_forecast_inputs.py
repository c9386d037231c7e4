"""What a forecast starts from in the demo's Lille, and the forecast that is stored there."""

from __future__ import annotations

from contextlib import closing

import numpy
import pandas
import pytest
import shapely

from evplanner_plugin.domain.charging.equivalents import Definition
from evplanner_plugin.domain.forecast.forecast import COLUMNS, forecast
from evplanner_plugin.domain.forecast.levels import tree
from evplanner_plugin.domain.forecast.scenarios import bundled_scenarios
from evplanner_plugin.errors import BadInput
from evplanner_plugin.workspace import geopackage, tables
from evplanner_plugin.workspace.forecast_inputs import (
    planned_points,
    read_existing,
    read_forecast,
    read_forecast_areas,
    read_plan,
    store_forecast,
)
from evplanner_plugin.workspace.parameters import read_parameters
from evplanner_plugin.workspace.store import Workspace
from tests.conftest import BASE_DATA

DAY = "2026-11-15"


@pytest.fixture
def workspace(lille):
    """The demo's Lille, with its charging points."""
    opened = Workspace.open(lille)
    with closing(geopackage.connect(BASE_DATA, readonly=True)) as source, opened.transaction() as connection:
        opened.insert(connection, "evse", tables.read(source, "evse"))
    return opened


def site(workspace, kind: str, points, place) -> None:
    """A proposed site with an entry of this kind in its log, from which its status follows."""
    id = workspace.new_id()
    entry = {"id": workspace.new_id(), "site_id": id, "at": "2026-11-01T10:00:00.000Z", "kind": kind, "payload": {}}
    with workspace.transaction() as connection:
        workspace.insert(connection, "proposed_site", [{"id": id, "points": points, "geometry": place}])
        workspace.insert(connection, "site_log", [{**entry, "actor": "a", "geometry": place}])


def test_demand_is_summed_per_area_to_the_dwelling(workspace):
    areas = read_forecast_areas(workspace).set_index("id")
    parts = areas[areas["level"] == "neighbourhood"]
    assert parts["demand_dwellings"].sum() == 8397 and (parts["demand_dwellings"] == parts["dwellings"]).all()
    by_hand = sum(row["dwellings_without_parking"] for row in workspace.rows("demand", {"area_id": "13019W04"}))
    assert areas.loc["13019W04", "demand_without_parking"] == pytest.approx(by_hand)
    assert numpy.isnan(areas.loc["13019", "demand_dwellings"])


def test_demand_of_a_scenario_or_without_figures_is_left_out(workspace):
    before = read_forecast_areas(workspace)["demand_dwellings"].sum()
    plain = {"id": "x", "area_id": "13019W01", "dwellings": 9.0, "dwellings_without_parking": 9.0}
    rows = [{**plain, "year": 2030}, {**plain, "scenario": "high"}, {**plain, "dwellings_without_parking": None},
            {**plain, "area_id": None}]  # fmt: skip
    with workspace.transaction() as connection:
        for number, row in enumerate(rows):
            workspace.insert(connection, "demand", [{**row, "id": str(number)}])
    assert read_forecast_areas(workspace)["demand_dwellings"].sum() == before


def test_what_stands_is_counted_where_it_stands(workspace):
    """Against a plain loop over the rows of the workspace."""
    branches = tree(read_forecast_areas(workspace))
    found = read_existing(workspace, branches, DAY)
    public = {row["id"]: row for row in workspace.rows("charging_location") if row["access"] == "public"}
    shapes = dict(zip(branches.areas["id"], branches.areas["geometry"]))
    expected = dict.fromkeys(branches.areas["id"][branches.parts], 0)
    power = 0.0
    for row in workspace.rows("evse"):
        if row["location_id"] in public:
            (area,) = (id for id in expected if shapely.intersects(shapes[id], row["geometry"]))
            expected[area] += 1
            power += row["power_kw"]
    assert dict(zip(found.per_area["area_id"], found.per_area["points"])) == expected
    assert found.per_area["power_kw"].sum() == pytest.approx(power) and found.outside == found.unknown == 0
    assert sum(expected.values()) == 19


def test_decided_sites_count_the_points_that_they_name(workspace):
    branches = tree(read_forecast_areas(workspace))
    inside = shapely.point_on_surface(branches.areas["geometry"][branches.parts[0]])
    said = {"approved": 2, "installed": 3, "handed_over": None, "in_service": 8, "commented": 8}
    for kind, points in said.items():
        site(workspace, kind, points, inside)
    site(workspace, "approved", 7, shapely.Point(1000, 1000))
    definition = Definition.of(read_parameters(workspace))
    found = planned_points(read_plan(workspace), branches, definition)
    assert found.per_area[["area_id", "points", "equivalents"]].values.tolist() == [["13019W01", 5.0, 5.0]]
    assert found.outside == 7 and found.unknown == 1


def test_a_workspace_without_sites_or_points_gives_nothing(workspace):
    with workspace.transaction() as connection:
        connection.execute("DELETE FROM evse")
        connection.execute("DELETE FROM charging_location")
    branches = tree(read_forecast_areas(workspace))
    assert read_existing(workspace, branches).per_area.empty
    planned = planned_points(read_plan(workspace), branches, Definition.of(read_parameters(workspace)))
    assert planned.per_area.empty and list(planned.per_area.columns)[:2] == ["area_id", "points"]


def test_the_newest_forecast_replaces_the_one_before_and_reads_back_the_same(workspace):
    assert read_forecast(workspace).empty and read_forecast(workspace).attrs["run"] == {}
    nothing = pandas.DataFrame({"area_id": [], "points": [], "equivalents": []})
    areas, scenarios = read_forecast_areas(workspace), bundled_scenarios()
    tables = [forecast(areas, scenarios[key], nothing, nothing) for key in ("low", "high")]
    runs = [store_forecast(workspace, table, {"year": 2030}, {}, {"gap": 1.5}) for table in tables]
    found = read_forecast(workspace)
    pandas.testing.assert_frame_equal(found, tables[1][list(COLUMNS)], check_dtype=False)
    assert found.attrs["run"]["id"] == runs[1] and found.attrs["run"]["result"] == {"gap": 1.5}
    assert len(workspace.rows("run", {"algorithm": "evplanner:forecast"})) == 2
    assert len(workspace.rows("forecast_result")) == len(tables[1])


def test_the_towns_own_figures_go_before_the_scenario_s(workspace):
    with workspace.transaction() as connection:
        workspace.update(connection, "parameter", "visitor_cars_per_day", {"value": "1200"})
        workspace.insert(connection, "parameter", [{"id": "kwh_per_point", "value": "3500,5", "source": "own count"}])
    scenario = bundled_scenarios()["mid"].with_parameters(read_parameters(workspace))
    assert scenario.at("visitor_cars_per_day", 2030) == 1200 and scenario.at("kwh_per_point", 2030, "low") == 3500.5
    assert scenario.figures["kwh_per_point"].source == "own count"
    assert scenario.figures["kwh_per_car"] == bundled_scenarios()["mid"].figures["kwh_per_car"]


def test_a_parameter_that_is_no_number_is_told(workspace):
    with workspace.transaction() as connection:
        workspace.insert(connection, "parameter", [{"id": "kwh_per_car", "value": "a lot"}])
    with pytest.raises(BadInput, match="a lot"):
        bundled_scenarios()["mid"].with_parameters(read_parameters(workspace))


@pytest.mark.parametrize("nonsense", ["many", -3, 9e999])
def test_what_cannot_be_a_count_is_not_known(workspace, nonsense):
    before = read_forecast_areas(workspace)
    with workspace.transaction() as connection:
        connection.execute("UPDATE area SET cars = ?, electric_cars = ?", (nonsense, nonsense))
        connection.execute("UPDATE demand SET dwellings_without_parking = ? WHERE area_id = '13019W01'", (nonsense,))
    after = read_forecast_areas(workspace).set_index("id")
    assert after[["cars", "electric_cars"]].isna().all(axis=None)
    assert numpy.isnan(after.loc["13019W01", "demand_dwellings"])
    assert after.loc["13019W02", "demand_dwellings"] == before.set_index("id").loc["13019W02", "demand_dwellings"]
