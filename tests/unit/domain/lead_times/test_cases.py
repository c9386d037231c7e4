"""Cases from the log and the requests: clocks that stand still, sites that end, targets in days and months."""

from dataclasses import replace
from datetime import date, timedelta

import pandas
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from evplanner_plugin.domain.lead_times import cases
from evplanner_plugin.domain.lead_times.day_spans import length, united, within, without
from evplanner_plugin.domain.lead_times.log_cases import COLUMNS
from evplanner_plugin.domain.lead_times.site_course import KINDS_NEEDED
from evplanner_plugin.domain.lead_times.targets import Target, add_months
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.process import Process
from evplanner_plugin.errors import BadInput
from tests.unit.domain.messy_logs import SITES, entry_of, logs

PROCESS = Process.load()
TARGETS = {"request_to_decision": Target(40, "days"), "approval_to_service": Target(6, "months")}


def entry(day, kind, site="site", **payload):
    at = f"{day}T12:00:00.000Z"
    return LogEntry(f"{day} {kind} {payload}", site, at, "An", "planner", "mobility", kind, payload)


def table(*entries, today="2026-12-31", requests=None, site="site"):
    asked = pandas.DataFrame(requests or [], columns=["reference", "received_on", "decided_on", "outcome", "site_id"])
    return cases([(site, entries)], PROCESS, date.fromisoformat(today), asked, TARGETS)


def one(found, step):
    (row,) = found[found["step"] == step].to_dict("records")
    return row


def test_a_step_that_ended_has_its_days_in_the_unit_of_its_term():
    found = table(
        entry("2026-03-30", "step_started", step="site_proposal"),
        entry("2026-04-14", "step_finished", step="site_proposal"),
    )
    row = one(found, "site_proposal")
    assert list(found.columns) == list(COLUMNS)
    assert (row["kind"], row["actor"], row["unit"]) == ("step", "concession_holder", "working")
    assert (row["days"], row["calendar_days"]) == (10, 15), "Easter Monday and two weekends are no working days"
    assert (row["outcome"], row["censored"], row["late_days"]) == ("finished", False, 0)
    assert (row["started_on"], row["finished_on"], row["due"]) == ("2026-03-30", "2026-04-14", "2026-04-14")


def test_an_open_step_is_censored_and_gets_late():
    row = one(table(entry("2026-03-01", "step_started", step="screening"), today="2026-04-20"), "screening")
    assert (row["outcome"], row["censored"], row["days"], row["late_days"]) == ("open", True, 50, 10)
    assert row["finished_on"] is None and row["due"] == "2026-04-10"


def test_days_on_which_the_clock_stood_still_do_not_count():
    found = table(
        entry("2026-03-01", "step_started", step="screening"),
        entry("2026-03-11", "clock_stopped", step="screening"),
        entry("2026-03-21", "clock_resumed", step="screening"),
        entry("2026-04-20", "step_finished", step="screening"),
    )
    row = one(found, "screening")
    assert (row["days"], row["calendar_days"], row["stopped_days"], row["late_days"]) == (40, 40, 10, 0)
    assert row["due"] == "2026-04-20"


def test_a_step_of_a_site_that_was_given_up_ends_with_it_and_is_not_late_for_ever():
    found = table(
        entry("2026-03-01", "step_started", step="screening"), entry("2026-03-21", "cancelled", reason="trees")
    )
    row = one(found, "screening")
    assert (row["outcome"], row["censored"], row["days"], row["late_days"]) == ("ended", True, 20, 0)


def test_an_end_without_a_start_has_no_length():
    row = one(table(entry("2026-03-01", "step_finished", step="screening")), "screening")
    assert (row["outcome"], row["started_on"]) == ("finished", None) and row["days"] != row["days"]


def test_the_whole_way_begins_with_the_request_where_that_came_first():
    found = table(
        entry("2026-02-10", "proposed"),
        entry("2026-03-12", "approved"),
        entry("2026-09-25", "in_service", on="2026-09-22"),
        requests=[("R1", "2026-01-31", "2026-03-12", "granted", "site")],
    )
    assert one(found, "start_to_service")["days"] == (date(2026, 9, 22) - date(2026, 1, 31)).days
    assert one(found, "proposal_to_decision")["days"] == 30
    request = one(found, "request_to_decision")
    assert (request["days"], request["late_days"], request["reference"]) == (40, 0, "R1")
    placing = one(found, "approval_to_service")
    assert (placing["finished_on"], placing["days"], placing["due"]) == ("2026-09-22", 194, "2026-09-12")
    assert placing["late_days"] == 10, "six months after 12 March end on 12 September"


def test_the_clock_of_the_whole_stands_only_while_nothing_else_runs():
    entries = [
        entry("2026-01-01", "approved"),
        entry("2026-01-01", "step_started", step="grid_check"),
        entry("2026-02-01", "clock_stopped", step="grid_check"),
        entry("2026-02-11", "step_started", step="local_advice"),
        entry("2026-02-21", "step_finished", step="local_advice"),
        entry("2026-03-03", "clock_resumed", step="grid_check"),
    ]
    row = one(table(*entries, today="2026-03-13"), "approval_to_service")
    assert (row["stopped_days"], row["days"]) == (20, 71 - 20), "ten days of local advice ran on"
    assert row["due"] == "2026-07-21", "1 July and twenty days"
    standing = one(table(*entries[:3], today="2026-03-01"), "approval_to_service")
    assert (standing["due"], standing["days"]) == (None, 31), "while it stands nobody knows when it is due"


def test_requests_without_a_site_and_those_answered_on_an_unknown_day():
    found = table(
        requests=[
            ("R1", "2026-11-01", "", "", ""),
            ("R2", "2026-11-01", "2026-11-21", "refused", ""),
            ("R3", "2026-11-01", "", "refused", None),
            ("R4", "2027-01-05", "", "", ""),
            ("R5", None, "2026-11-05", "granted", ""),
            ("R6", "2026-11-20", "2026-11-10", "granted", ""),
        ]
    ).set_index("reference")
    assert set(found.index) == {"R1", "R2", "R3", "R5", "R6"}, "R4 comes in after the day"
    assert (found["outcome"]["R1"], found["days"]["R1"], found["late_days"]["R1"]) == ("open", 60, 20)
    assert (found["outcome"]["R2"], found["days"]["R2"]) == ("finished", 20)
    assert found["outcome"]["R3"] == "finished"
    assert found["days"][["R3", "R5", "R6"]].isna().all(), "no length can be told"


def test_a_request_waits_for_the_first_decision_on_its_site_that_follows_it():
    found = table(
        entry("2026-01-10", "proposed"),
        entry("2026-02-01", "approved"),
        requests=[("before", "2026-01-12", "", "", "site"), ("after", "2026-03-01", "", "", "site")],
    )
    asked = found[found["step"] == "request_to_decision"].set_index("reference")
    assert (asked["days"]["before"], asked["outcome"]["before"]) == (20, "finished")
    assert asked["outcome"]["after"] == "open"


def test_what_happened_after_the_day_does_not_count():
    entries = [entry("2026-01-10", "proposed"), entry("2026-02-01", "approved"), entry("2026-03-01", "cancelled")]
    early = table(*entries, today="2026-01-20")
    assert set(early["step"]) == {"proposal_to_decision", "start_to_service"} and set(early["outcome"]) == {"open"}
    assert one(table(*entries), "approval_to_service")["outcome"] == "ended"


def test_entries_in_any_order_and_twice_give_the_same_cases():
    entries = [
        entry("2026-01-10", "proposed"),
        entry("2026-01-10", "step_started", step="screening"),
        entry("2026-02-01", "step_finished", step="screening"),
        entry("2026-02-01", "approved"),
    ]
    pandas.testing.assert_frame_equal(table(*entries), table(*reversed(entries), *entries))


def test_months_end_on_the_last_day_where_the_other_is_missing():
    assert add_months(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert Target(6, "months").due(date(2023, 8, 31)) == date(2024, 2, 29)
    assert Target(40, "days").due(date.max) is None


@pytest.mark.parametrize("value, unit", [("soon", "days"), (0, "days"), (1.5, "months"), (6, "fortnights"), (6, "")])
def test_a_target_that_is_no_term_is_refused_by_its_name(value, unit):
    with pytest.raises(BadInput, match="placement_term"):
        Target.of("placement_term", value, unit)
    assert Target.of("placement_term", None, unit) is None


SPANS = some.lists(some.tuples(some.integers(0, 40), some.integers(0, 40)), max_size=8)


@given(SPANS, SPANS, some.integers(0, 40), some.integers(0, 40))
def test_stretches_of_days_are_sets_of_days(some_, others, first, last):
    start = date(2026, 1, 1)

    def dated(spans):
        return [(start + timedelta(days=begin), start + timedelta(days=end)) for begin, end in spans]

    def days(spans):
        return {day for begin, end in spans for day in range(begin, end)}

    assert length(united(dated(some_))) == len(days(some_))
    assert length(without(dated(some_), dated(others))) == len(days(some_) - days(others))
    inside = within(dated(some_), *dated([(first, last)])[0])
    assert length(inside) == len(days(some_) & set(range(first, last)))


@settings(max_examples=50)
@given(logs, some.dates(date(2026, 3, 1), date(2027, 1, 1)))
def test_logs_from_everywhere_never_fail_and_other_kinds_make_no_difference(rows, today):
    entries = [replace(entry_of(row), id=f"entry {number}") for number, row in enumerate(rows)]
    by_site = {site: [entry for entry in entries if entry.site_id == site] for site in SITES}
    found = cases(by_site.items(), PROCESS, today)
    needed = {site: [entry for entry in of_site if entry.kind in KINDS_NEEDED] for site, of_site in by_site.items()}
    pandas.testing.assert_frame_equal(found, cases(needed.items(), PROCESS, today))
    lengths = found[["days", "calendar_days", "stopped_days", "late_days"]]
    assert (lengths.fillna(0) >= 0).all(axis=None)
    assert (found["days"] <= found["calendar_days"])[found["days"].notna()].all()
    assert (found["censored"] == (found["outcome"] != "finished")).all()
    assert not (found["finished_on"].dropna() > today.isoformat()).any()
