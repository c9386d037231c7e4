"""The course of steps: ends without starts, clocks that stand still, terms in both kinds of days."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from evplanner_plugin.domain.calendar import days_between, is_working_day
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.process import Process
from evplanner_plugin.domain.state import fold
from evplanner_plugin.domain.steps import StepCourse

PROCESS = Process.load()
DAY = timedelta(days=1)


def noon(day):
    return f"{day.isoformat()}T12:00:00.000Z"


def entry(number, kind, step=None, day=None, **payload):
    at = noon(day or date(2026, 3, number))
    if step is not None:
        payload["step"] = step
    return LogEntry(f"e{number:03d}", "site", at, "An", "planner", "mobility", kind, payload)


def courses(*entries):
    return fold(entries).steps


def test_a_step_begins_and_ends():
    (course,) = courses(entry(1, "step_started", "screening"), entry(11, "step_finished", "screening"))
    assert (course.step, course.open) == ("screening", False)
    assert course.days(date(2026, 12, 1), PROCESS) == 10
    assert course.due(PROCESS) == date(2026, 4, 10)
    assert course.late_days(date(2026, 12, 1), PROCESS) == 0
    assert course.state(date(2026, 12, 1), PROCESS) == "finished"


def test_an_open_step_goes_on_and_gets_late():
    (course,) = courses(entry(1, "step_started", "screening"))
    assert course.days(date(2026, 4, 10), PROCESS) == 40
    assert (course.late_days(date(2026, 4, 10), PROCESS), course.state(date(2026, 4, 10), PROCESS)) == (0, "open")
    assert (course.late_days(date(2026, 4, 12), PROCESS), course.state(date(2026, 4, 12), PROCESS)) == (2, "late")


def test_working_days_leave_out_weekends_and_holidays():
    (course,) = courses(entry(1, "step_started", "site_proposal", date(2026, 3, 30)))
    assert course.due(PROCESS) == date(2026, 4, 14), "Easter Monday is on 6 April"
    assert course.late_days(date(2026, 4, 15), PROCESS) == 1


def test_an_end_without_a_start_is_kept_and_has_no_length():
    (course,) = courses(entry(5, "step_finished", "screening"))
    assert (course.started_at, course.finished_at) == ("", noon(date(2026, 3, 5)))
    assert (course.days(date(2026, 12, 1), PROCESS), course.due(PROCESS)) == (0, None)
    assert course.late_days(date(2026, 12, 1), PROCESS) == 0


def test_starting_what_is_open_changes_nothing_and_starting_again_is_another_course():
    first = [entry(1, "step_started", "screening"), entry(3, "step_started", "screening")]
    assert [course.started_at for course in courses(*first)] == [noon(date(2026, 3, 1))]
    again = [*first, entry(4, "step_finished", "screening"), entry(6, "step_started", "screening")]
    assert [(course.started_at, course.open) for course in courses(*again)] == [
        (noon(date(2026, 3, 1)), False),
        (noon(date(2026, 3, 6)), True),
    ]


def test_the_clock_stands_still_and_the_term_moves_on():
    stopped = [entry(1, "step_started", "screening"), entry(11, "clock_stopped", "screening")]
    (course,) = courses(*stopped)
    assert course.clock_stands and course.due(PROCESS) is None
    assert course.days(date(2026, 9, 1), PROCESS) == 10
    assert course.state(date(2026, 9, 1), PROCESS) == "stopped"
    (course,) = courses(*stopped, entry(21, "clock_resumed", "screening"))
    assert course.days(date(2026, 4, 20), PROCESS) == 40
    assert course.due(PROCESS) == date(2026, 4, 20)


def test_a_step_without_a_name_is_the_one_that_is_open():
    log = [entry(1, "step_started", "screening"), entry(2, "step_started", "grid_check"), entry(3, "clock_stopped", "")]
    screening, grid = courses(*log)
    assert (screening.clock_stands, grid.clock_stands) == (False, True)
    screening, grid = courses(*log, entry(4, "clock_resumed", ""), entry(5, "step_finished", ""))
    assert (screening.open, grid.open, grid.clock_stands) == (True, False, False)


def test_the_clock_that_runs_on_without_a_name_is_the_one_that_stood():
    log = [
        entry(1, "step_started", "screening"),
        entry(2, "clock_stopped", "screening"),
        entry(3, "step_started", "grid_check"),
        entry(4, "clock_resumed", ""),
    ]
    assert courses(*log)[0].stopped == ((noon(date(2026, 3, 2)), noon(date(2026, 3, 4))),)


@pytest.mark.parametrize("kind", ["clock_stopped", "clock_resumed", "step_finished", "step_started"])
def test_what_makes_no_sense_is_passed_over(kind):
    assert courses(entry(1, kind, "")) == courses(entry(1, kind)) == ()
    if kind.startswith("clock"):
        assert courses(entry(1, kind, "screening")) == ()


def test_a_term_may_count_from_the_approval():
    log = [entry(20, "step_started", "going_live")]
    (course,) = courses(*log)
    assert (course.due(PROCESS), course.late_days(date(2030, 1, 1), PROCESS)) == (None, 0)
    (course,) = courses(entry(1, "approved"), *log)
    assert course.due(PROCESS) == date(2026, 3, 1) + 183 * DAY
    assert course.days(date(2026, 3, 30), PROCESS) == 10
    assert course.late_days(course.due(PROCESS) + DAY, PROCESS) == 1


def test_of_several_approvals_the_first_that_stands_counts():
    def due(*log):
        (course,) = courses(*log, entry(20, "step_started", "going_live"))
        return course.due(PROCESS) - 183 * DAY

    assert due(entry(1, "approved"), entry(5, "approved")) == date(2026, 3, 1)
    assert due(entry(1, "approved"), entry(5, "approved", supersedes=["e001"])) == date(2026, 3, 5)


def test_an_unknown_step_counts_calendar_days_and_has_no_term():
    (course,) = courses(entry(1, "step_started", "something_new"))
    assert (course.days(date(2026, 3, 8), PROCESS), course.due(PROCESS)) == (7, None)


@pytest.mark.parametrize(
    "course",
    [
        StepCourse("screening", noon(date(2026, 3, 9)), noon(date(2026, 3, 1))),
        StepCourse("screening", "yesterday", "", (("x", "y"), ("9999-12-31T23:59:59.999Z", ""))),
        StepCourse("site_proposal", "9999-12-31T23:59:59.999Z"),
        StepCourse("screening", "2999-01-01T00:00:00.000Z"),
    ],
)
def test_clocks_that_run_backwards_or_nowhere_give_no_days(course):
    assert course.days(date(2026, 3, 31), PROCESS) == 0
    assert course.late_days(date(2026, 3, 31), PROCESS) == 0
    assert course.due(PROCESS) is None or course.due(PROCESS) > date(2026, 1, 1)


@given(
    begin=some.dates(date(2020, 1, 1), date(2030, 1, 1)),
    gaps=some.lists(some.integers(0, 30), max_size=7),
    left=some.integers(0, 200),
    finished=some.booleans(),
    step=some.sampled_from(["screening", "site_proposal"]),
)
def test_net_days_are_those_on_which_the_clock_ran(begin, gaps, left, finished, step):
    log, day = [entry(0, "step_started", step, begin)], begin
    stops = []
    for number, gap in enumerate(gaps):
        day += gap * DAY
        kind = "clock_resumed" if number % 2 else "clock_stopped"
        stops.append(day)
        log.append(entry(number + 1, kind, step, day))
    end = day + left * DAY
    if finished:
        log.append(entry(len(log), "step_finished", step, end))
    (course,) = courses(*log)
    today = end + 50 * DAY if finished else end
    ran = 0
    for number in range(1, (end - begin).days + 1):
        each = begin + number * DAY
        stood = any(
            first < each <= (stops[2 * pair + 1] if 2 * pair + 1 < len(stops) else end)
            for pair, first in enumerate(stops[::2])
        )
        ran += not stood and (step == "screening" or is_working_day(each))
    term = PROCESS.step(step).term
    assert course.days(today, PROCESS) == ran
    assert course.late_days(today, PROCESS) == max(0, ran - term.days)
    due = course.due(PROCESS)
    if due is not None:
        assert (days_between(due, end, term.unit) > 0) == (ran > term.days)


def test_every_instant_may_be_of_any_spelling():
    log = [
        LogEntry.from_row({"id": "1", "site_id": "s", "at": "2026-03-01T13:00:00+01:00", "kind": "step_started",
                           "payload": '{"step": "screening"}'}),
        LogEntry.from_row({"id": "2", "site_id": "s", "at": "2026/03/11 12:00:00", "kind": "step_finished",
                           "payload": '{"step": "screening"}'}),
    ]  # fmt: skip
    (course,) = fold(log).steps
    assert course.days(datetime(2026, 5, 1).date(), PROCESS) == 10
