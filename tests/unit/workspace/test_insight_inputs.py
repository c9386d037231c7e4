"""What lead times and the market are read from: log, requests, targets, holders of concessions, planned sites."""

import json
from datetime import date

import pytest
from shapely.geometry import Point

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.errors import BadInput, Cancelled
from evplanner_plugin.workspace.lead_time_inputs import (
    read_cancellations,
    read_cases,
    read_logs,
    read_requests,
    read_targets,
)
from evplanner_plugin.workspace.market_inputs import power_of_class, read_holders, read_planned
from evplanner_plugin.workspace.processes import use_process

TODAY = date(2026, 6, 30)


def entry(site, at, kind, **payload):
    return LogEntry.new(site, kind, "An", "planner", "mobility", payload, at=f"{at}T10:00:00.000Z")


@pytest.fixture
def filled(workspace):
    """Two sites with a history and three requests; one parameter with the target of six months."""
    entries = [
        entry("s1", "2026-01-01", "proposed"),
        entry("s1", "2026-01-02", "commented", text="Hello"),
        entry("s1", "2026-01-05", "step_started", step="screening"),
        entry("s1", "2026-02-04", "step_finished", step="screening"),
        entry("s1", "2026-02-04", "approved"),
        entry("s2", "2026-03-01", "proposed"),
        entry("s2", "2026-03-11", "rejected", reason="trees"),
    ]
    requests = [
        {"reference": "R1", "received_on": "2025-12-22", "site_id": "s1", "geometry": Point(180000, 210000)},
        {"reference": "R2", "received_on": "2026-06-01"},
        {"reference": "R3", "received_on": "2026-06-01", "decided_on": "2026-06-21", "outcome": "refused"},
    ]
    with workspace.transaction() as connection:
        rows = [{"id": workspace.new_id(), **row} for row in requests]
        sites = [
            {"id": "s1", "name": "Church", "points": 4, "power_class": "22 kW", "geometry": Point(180000, 210000)},
            {"id": "s2", "name": "School", "geometry": Point(180000, 210000)},
        ]
        workspace.insert(connection, "proposed_site", sites)
        workspace.insert(connection, "site_log", [each.to_row() for each in entries])
        workspace.insert(connection, "request", rows)
        workspace.insert(
            connection, "parameter", [{"id": "placement_term", "value": "3", "unit": "months", "source": "here"}]
        )
    return workspace


def test_cases_of_a_workspace(filled):
    found = read_cases(filled, TODAY).set_index(["step", "site_id", "reference"])
    assert found["days"]["screening", "s1", ""] == 30
    assert found["days"]["request_to_decision", "s1", "R1"] == 44
    assert found["days"]["request_to_decision", "", "R3"] == 20
    assert found["outcome"]["request_to_decision", "", "R2"] == "open"
    assert found["days"]["start_to_service", "s1", ""] == (TODAY - date(2025, 12, 22)).days
    placing = found.loc[("approval_to_service", "s1", "")]
    assert (placing["due"], placing["late_days"]) == ("2026-05-04", 57), "the workspace says three months"
    assert found["outcome"]["start_to_service", "s2", ""] == "ended"


def test_only_entries_that_lead_times_follow_from_are_read(filled):
    kinds = {entry.kind for _, entries in read_logs(filled) for entry in entries}
    assert kinds == {"proposed", "step_started", "step_finished", "approved", "rejected"}


def test_the_terms_are_those_of_the_process_that_the_workspace_follows(filled):
    before = read_cases(filled, date(2026, 2, 28)).set_index("step")
    assert before["due"]["screening"] == "2026-02-14" and before["actor"]["screening"] == "mow"
    use_process(filled, "own_concession")
    after = read_cases(filled, date(2026, 2, 28)).set_index("step")
    assert after["due"]["screening"] is None and after["actor"]["screening"] == "municipality"


def test_requests_and_cancellations(filled):
    assert read_requests(filled)["reference"].tolist() == ["R1", "R2", "R3"]
    assert read_requests(filled)["site_id"].tolist() == ["s1", "", ""]
    gone = read_cancellations(filled, TODAY)
    assert gone.to_dict("records") == [
        {"site_id": "s2", "kind": "rejected", "reason": "trees", "on": "2026-03-11"}
    ]


def test_targets_are_parameters_and_an_emptied_one_is_none(filled):
    assert {span: (target.amount, target.unit) for span, target in read_targets(filled).items()} == {
        "approval_to_service": (3, "months")
    }
    with filled.transaction() as connection:
        filled.update(connection, "parameter", "placement_term", {"value": None})
    assert read_targets(filled) == {}
    with filled.transaction() as connection:
        filled.update(connection, "parameter", "placement_term", {"value": "half a year"})
    with pytest.raises(BadInput, match="placement_term"):
        read_cases(filled, TODAY)


def test_reading_stops_when_asked(filled):
    with pytest.raises(Cancelled):
        read_cases(filled, TODAY, cancelled=lambda: True)


def test_an_empty_workspace_has_no_cases(workspace):
    assert not any(len(read(workspace)) for read in (read_cases, read_cancellations, read_requests, read_planned))
    assert read_holders(workspace, "2026-06-30") == frozenset()


def test_holders_of_a_concession_on_a_day(workspace):
    rows = [
        {"name": "Holder", "concession": "Antwerp", "valid_from": "2022-09-01", "valid_to": "2026-06-30"},
        {"name": "Contractor", "contract": "C 12"},
        {"name": "Blank", "concession": " ", "contract": ""},
        {"name": "Later", "concession": "Antwerp", "valid_from": "2026-07-01"},
        {"name": None, "concession": "Antwerp"},
    ]
    with workspace.transaction() as connection:
        rows = [{"id": workspace.new_id(), "aliases": json.dumps([]), **row} for row in rows]
        workspace.insert(connection, "operator", rows)
    assert read_holders(workspace, "2026-06-30") == {"Holder", "Contractor"}
    assert read_holders(workspace, "2026-07-01") == {"Contractor", "Later"}


def test_planned_are_the_sites_that_were_approved(filled):
    (row,) = read_planned(filled).to_dict("records")
    assert row == {"site_id": "s1", "name": "Church", "points": 4.0, "power_kw": 22.0, "access": ""}


@pytest.mark.parametrize(
    "text, power",
    [("22 kW", 22), ("tot 7,4kW", 7.4), ("11.5 KW AC", 11.5), ("11 kW of 22 kW", None), ("fast", None), (None, None),
     (22, None), ("1.150 kWh", None)],
)  # fmt: skip
def test_the_power_that_a_power_class_names(text, power):
    assert power_of_class(text) == power
