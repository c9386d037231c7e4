"""The list of requests in a workspace: new, changed, kept, and never twice."""

from __future__ import annotations

import json

import pytest

from evplanner_plugin.domain.requests.model import Request, request_id
from evplanner_plugin.errors import Cancelled
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.requests import known_sites, read_requests, store_requests
from evplanner_plugin.workspace.store import Workspace


@pytest.fixture
def town(resources, tmp_path) -> Workspace:
    create_workspace(tmp_path / "town.gpkg", "13019")
    return Workspace.open(tmp_path / "town.gpkg")


def request(reference="R1", **told):
    told = {"received_on": "2026-01-05", "x": 180100.0, "y": 210100.0, **told}
    return Request("", reference, **told)


def counts(stored):
    return stored.new, stored.changed, stored.unchanged, stored.kept


def only(town):
    (found,) = read_requests(town)
    return found


def test_a_list_twice_changes_nothing(town):
    rows = [request("R1"), request("R2", x=180200.0)]
    assert counts(store_requests(town, rows)) == (2, 0, 0, [])
    before = town.rows("request")
    assert counts(store_requests(town, rows)) == (0, 0, 2, [])
    assert counts(store_requests(town, [request(" r1 ")])) == (0, 0, 1, [])
    assert [row["id"] for row in before] == [request_id("13019", "R1"), request_id("13019", "R2")]
    assert [str(row) for row in town.rows("request")] == [str(row) for row in before]


def test_only_what_the_list_says_otherwise_is_written(town):
    store_requests(town, [request(remark="by the school")])
    assert counts(store_requests(town, [request(decided_on="2026-02-01", outcome="granted")])) == (0, 1, 0, [])
    found = only(town)
    assert (found.outcome, found.decided_on, found.remark) == ("granted", "2026-02-01", "by the school")
    assert counts(store_requests(town, [request(x=180150.0)])) == (0, 1, 0, [])
    assert only(town).x == 180150.0


def test_what_was_filled_in_by_hand_stays_until_the_list_itself_changes(town):
    store_requests(town, [request(outcome="granted")])
    with town.transaction() as connection:
        town.update(connection, "request", request_id("13019", "R1"), {"outcome": "refused", "remark": "by hand"})
    stored = store_requests(town, [request(outcome="granted", received_on="2026-01-06")])
    assert counts(stored) == (0, 1, 0, ["R1"])
    assert (only(town).outcome, only(town).remark, only(town).received_on) == ("refused", "by hand", "2026-01-06")
    assert counts(store_requests(town, [request(outcome="withdrawn", received_on="2026-01-06")])) == (0, 1, 0, [])
    assert (only(town).outcome, only(town).remark) == ("withdrawn", "by hand")


def test_a_row_drawn_by_hand_is_known_by_its_reference(town):
    with town.transaction() as connection:
        town.insert(connection, "request", [{"id": "own", "nis": "13019", "reference": "r1", "remark": "drawn"}])
    assert counts(store_requests(town, [request("R1", remark="told")])) == (0, 1, 0, ["R1"])
    found = only(town)
    assert (found.id, found.reference, found.remark, found.x) == ("own", "r1", "drawn", 180100.0)


def test_what_left_the_list_stays_in_the_workspace(town):
    store_requests(town, [request("R1"), request("R2")])
    store_requests(town, [request("R2")])
    assert [each.reference for each in read_requests(town)] == ["R1", "R2"]


def test_stopping_leaves_the_file_as_it_was(town):
    calls = []

    def stop():
        calls.append(1)
        if len(calls) > 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        store_requests(town, [request()], check=stop)
    assert read_requests(town) == [] and town.rows("run") == []


def test_only_the_newest_run_holds_what_the_lists_said(town):
    store_requests(town, [request("R1")], {"name": "a.csv"})
    store_requests(town, [request("R2")], {"name": "b.csv"})
    runs = sorted(town.rows("run", {"algorithm": "importrequests"}), key=lambda run: run["at"])
    assert [run["inputs"]["name"] for run in runs] == ["a.csv", "b.csv"]
    assert "said" not in runs[0]["result"] and len(runs[1]["result"]["said"]) == 2
    assert json.dumps(runs[0]["result"])


def test_sites_are_known_by_id_and_by_a_name_that_only_one_has(town):
    with town.transaction() as connection:
        for id_, name in (("S1", "Kerkplein"), ("S2", "Markt"), ("S3", "Markt")):
            town.insert(connection, "proposed_site", [{"id": id_, "nis": "13019", "name": name}])
    assert known_sites(town) == {"kerkplein": "S1", "s1": "S1", "s2": "S2", "s3": "S3"}
