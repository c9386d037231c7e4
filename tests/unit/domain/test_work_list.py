"""What waits for whom."""

import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as some

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.process import Process, bundled_path
from evplanner_plugin.domain.state import STATUSES, fold
from evplanner_plugin.domain.summaries import SiteSummary, summarise, summary_of
from evplanner_plugin.domain.work_list import WORK_KINDS, Person, work_items
from tests.unit.domain.messy_logs import as_sorted_by_database, logs

PROCESS = Process.load()
TODAY = date(2026, 4, 30)
FINISHED = ("rejected", "cancelled", "in_service")
POLICE = Person("Bo", "adviser", "police")
DECIDER = Person("Head", "decision_maker", "management")
PLANNER = Person("An", "planner", "mobility")


def entry(number, kind, payload=None, *, department="mobility", actor="An"):
    at = f"2026-03-{number:02d}T08:15:00.000Z"
    return LogEntry(f"e{number:02d}", "site", at, actor, "planner", department, kind, payload or {})


def waiting(person, *entries):
    return work_items("site", summary_of(fold(entries)), person, PROCESS, TODAY)


def kinds(person, *entries):
    return [item.kind for item in waiting(person, *entries)]


def marks_of_all(first=2):
    return [
        entry(number, "marked", {"mark": "up"}, department=code)
        for number, code in enumerate(PROCESS.asked, start=first)
    ]


def test_the_departments_that_are_asked_mark():
    (item,) = waiting(POLICE, entry(1, "proposed"))
    assert (item.site_id, item.kind, item.since) == ("site", "mark", "2026-03-01T08:15:00.000Z")
    assert (item.due, item.late_days) == (None, 0)
    assert kinds(POLICE, entry(1, "proposed"), entry(2, "marked", {"mark": "up"}, department="police")) == []
    assert kinds(POLICE, entry(1, "proposed"), entry(2, "marked", {"mark": "up"}, department="Politie")) == []
    assert kinds(Person("X", "adviser", "gis"), entry(1, "proposed")) == []
    assert kinds(Person("X", "viewer", "police"), entry(1, "proposed")) == []
    assert kinds(POLICE, entry(1, "proposed"), entry(2, "approved")) == []


def test_who_decides_waits_for_all_marks():
    assert "decide" not in kinds(DECIDER, entry(1, "proposed"), *marks_of_all()[:-1])
    assert kinds(DECIDER, entry(1, "proposed"), *marks_of_all()) == ["decide"]
    assert "decide" not in kinds(PLANNER, entry(1, "proposed"), *marks_of_all())
    assert kinds(DECIDER, entry(1, "proposed"), *marks_of_all(), entry(9, "approved")) == []


def test_contradicting_decisions_wait_to_be_settled():
    log = [entry(1, "proposed"), entry(2, "approved"), entry(3, "rejected", actor="Bo")]
    (item,) = waiting(DECIDER, *log)
    assert (item.kind, item.since) == ("settle", "2026-03-03T08:15:00.000Z")
    assert kinds(PLANNER, *log) == []


def test_assigned_to_a_person_or_to_a_department():
    due = {"department": "police", "actor": "", "due": "2026-04-28"}
    (item,) = waiting(Person("Cis", "viewer", "police"), entry(1, "assigned", due))
    assert (item.kind, item.due, item.late_days, item.detail) == ("assigned", date(2026, 4, 28), 2, "An")
    to_bo = entry(1, "assigned", {"department": "police", "actor": "bo ", "due": "soon"})
    assert kinds(Person("Bo", "viewer", "gis"), to_bo) == ["assigned"]
    assert waiting(Person("Bo", "viewer", "gis"), to_bo)[0].due is None
    assert "assigned" not in kinds(Person("Cis", "adviser", "police"), to_bo)
    assert "assigned" not in kinds(Person("Bo", "viewer", ""), entry(1, "assigned", {"department": "police"}))


def test_mentioned_until_the_department_answers():
    called = entry(2, "commented", {"text": "@police", "mentions": ["police"]})
    assert "mentioned" in kinds(POLICE, called)
    assert "mentioned" not in kinds(PLANNER, called)
    assert "mentioned" not in kinds(POLICE, called, entry(3, "commented", {"text": "Yes"}, department="police"))


def test_steps_wait_for_the_role_that_takes_them():
    log = [entry(1, "step_started", {"step": "local_advice"}), entry(2, "step_started", {"step": "screening"})]
    (item,) = [item for item in waiting(PLANNER, *log) if item.kind == "step"]
    assert (item.detail, item.due, item.late_days) == ("local_advice", date(2026, 4, 12), 18)
    assert kinds(Person("Grid", "grid_operator", ""), entry(1, "step_started", {"step": "grid_check"})) == ["step"]
    assert "step" not in kinds(POLICE, *log)
    assert "step" not in kinds(PLANNER, entry(1, "step_started", {"step": "something_new"}))


def test_nothing_waits_for_nobody():
    log = [entry(1, "proposed"), entry(2, "assigned", {"department": "police"})]
    assert kinds(Person(" ", "adviser", "police"), *log) == []
    assert kinds(Person("Bo", "astronaut", "police"), *log) == ["assigned"]


people = some.builds(
    Person,
    name=some.sampled_from(["An", "Bo", ""]),
    role=some.sampled_from([*PROCESS.roles, "astronaut", ""]),
    department=some.sampled_from([*PROCESS.departments, "", "elsewhere"]),
)


@given(logs, people)
def test_finished_sites_wait_for_no_mark_and_no_decision(log, person):
    for site, summary in summarise(as_sorted_by_database(log)).items():
        found = [item.kind for item in work_items(site, summary, person, PROCESS, TODAY)]
        assert found == sorted(found, key=WORK_KINDS.index)
        if summary.status in FINISHED:
            assert set(found) <= {"step", "assigned", "mentioned"}


@pytest.mark.parametrize("status", STATUSES)
def test_in_every_status_a_decider_has_at_most_one_decision_to_take(status):
    found = work_items("s", SiteSummary(status=status), DECIDER, Process.of_content(_asking_nobody()), TODAY)
    wanted = {"proposed": ["decide"], "in_review": ["decide"], "needs_agreement": ["settle"]}
    assert [item.kind for item in found] == wanted.get(status, [])


def _asking_nobody():
    return {**json.loads(bundled_path("own_concession").read_text(encoding="utf-8")), "asked": []}
