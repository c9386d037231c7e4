"""Medians per step, actor and period; requests handled; reasons."""

from datetime import date

import pytest

from evplanner_plugin.domain.lead_times import summary
from evplanner_plugin.domain.lead_times.log_cases import cases
from evplanner_plugin.domain.lead_times.outcomes import cancellations, handled, reasons
from evplanner_plugin.domain.lead_times.summing import curve, late_now, overview, period_of, with_period
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.process import Process

PROCESS = Process.load()
TODAY = date(2026, 12, 31)


def entry(site, day, kind, **payload):
    at = f"{day}T12:00:00.000Z"
    return LogEntry(f"{site} {day} {kind} {payload}", site, at, "An", "planner", "mobility", kind, payload)


def logs():
    """Eleven sites: a screening of 10, 20 … 90 days each, one open since 1 December, one cancelled."""
    for number in range(1, 10):
        site, month = f"s{number}", "01" if number < 6 else "05"
        end = date.fromordinal(date(2026, int(month), 1).toordinal() + 10 * number)
        yield site, [
            entry(site, f"2026-{month}-01", "proposed"),
            entry(site, f"2026-{month}-01", "step_started", step="screening"),
            entry(site, end.isoformat(), "step_finished", step="screening"),
            entry(site, end.isoformat(), "approved"),
        ]
    yield "open", [entry("open", "2026-12-01", "step_started", step="screening")]
    yield "gone", [
        entry("gone", "2026-05-01", "proposed"),
        entry("gone", "2026-05-01", "step_started", step="local_advice"),
        entry("gone", "2026-05-03", "cancelled", reason="trees"),
    ]


@pytest.fixture(scope="module")
def found():
    return cases(logs(), PROCESS, TODAY)


def test_a_step_in_short(found):
    row = summary(found, minimum=10).set_index("step").loc["screening"]
    assert (row["cases"], row["finished"], row["open"], row["ended"]) == (10, 9, 1, 0)
    assert row["median"] == 50, "the open one lasts 30 days so far: 7/10 × 5/6 × 4/5 is below a half"
    assert row["p90"] == 90 and row["meaningful"] and row["unit"] == "calendar"
    assert (row["late"], row["late_now"]) == (5, 0), "50 to 90 days are more than 40"
    assert not summary(found, minimum=11).set_index("step").loc["screening"]["meaningful"]


def test_too_many_open_cases_leave_the_median_unknown(found):
    row = summary(found).set_index("step").loc["local_advice"]
    assert row["median"] != row["median"] and (row["ended"], row["cases"]) == (1, 1)


def test_an_actor_with_steps_in_two_kinds_of_days_is_summed_up_in_calendar_days():
    site = [
        entry("s", "2026-03-02", "step_started", step="site_proposal"),
        entry("s", "2026-03-16", "step_finished", step="site_proposal"),
        entry("s", "2026-03-16", "step_started", step="construction"),
        entry("s", "2026-03-20", "step_finished", step="construction"),
    ]
    table = overview(cases([("s", site)], PROCESS, TODAY), PROCESS)
    assert list(table["kind"]) == ["step", "step", "actor"]
    actor = table.iloc[2]
    assert (actor["actor"], actor["unit"], actor["cases"]) == ("concession_holder", "calendar", 2)
    assert (actor["median"], actor["p90"]) == (4, 14), "14 calendar days are 10 working days"
    assert table.iloc[0]["median"] == 10 and table.iloc[0]["unit"] == "working"


def test_the_overview_holds_the_whole_and_each_period_in_the_order_of_the_process(found):
    table = overview(found, PROCESS, "quarter", 5)
    spans = list(dict.fromkeys(table[table["kind"] == "span"]["step"]))
    assert spans == ["proposal_to_decision", "approval_to_service", "start_to_service"]
    assert list(dict.fromkeys(table[table["kind"] == "step"]["step"])) == ["screening", "local_advice"]
    screening = table[table["step"] == "screening"].set_index("period")
    assert list(screening.index) == ["", "2026-Q1", "2026-Q2", "2026-Q4"]
    assert (screening["cases"]["2026-Q1"], screening["median"]["2026-Q1"]) == (5, 30)
    assert screening["cases"][1:].sum() == screening["cases"][""]
    assert not len(overview(found.iloc[:0], PROCESS, "month"))


def test_what_is_late_now_comes_latest_first():
    late = [("a", "2026-10-01"), ("b", "2026-09-01"), ("c", "2026-12-20")]
    open_ = [(site, [entry(site, day, "step_started", step="screening")]) for site, day in late]
    found = late_now(cases(open_, PROCESS, TODAY))
    assert list(found["site_id"]) == ["b", "a"] and list(found["late_days"]) == [81, 51]


def test_requests_and_sites_count_in_the_period_in_which_something_happened(found):
    gone = cancellations(logs(), TODAY)
    table = handled(found, gone, "month").set_index("period")
    assert (table["sites_proposed"]["2026-01"], table["sites_proposed"]["2026-05"]) == (5, 5)
    decided = {"2026-01": 3, "2026-02": 2, "2026-05": 0, "2026-06": 1, "2026-07": 3}
    assert table["sites_decided"].to_dict() == decided
    assert table["sites_given_up"]["2026-05"] == 1
    whole = handled(found, gone)
    assert whole.to_dict("records") == [
        {
            "period": "",
            "requests_received": 0,
            "requests_handled": 0,
            "sites_proposed": 10,
            "sites_decided": 9,
            "sites_in_service": 0,
            "sites_given_up": 1,
        }
    ]


def test_reasons_are_counted_with_their_titles_as_things_stand():
    def refused(site, reason, *more):
        return site, [entry(site, "2026-02-01", "rejected", reason=reason, supersedes=[]), *more]

    before = refused("c", "trees")[1][0].id
    approved = entry("c", "2026-03-01", "approved", supersedes=[before])
    given_up = cancellations(
        [refused("a", "trees"), refused("b", "trees"), refused("c", "trees", approved), refused("d", ""), *logs()],
        TODAY,
    )
    assert list(given_up["site_id"]) == ["a", "b", "d", "gone"], "c was approved after all"
    table = reasons(given_up, PROCESS, "nl")
    assert table[["kind", "reason", "sites"]].values.tolist() == [
        ["cancelled", "trees", 1],
        ["rejected", "trees", 2],
        ["rejected", "", 1],
    ]
    assert table["title"].iloc[0] == PROCESS.title("trees", "nl") != "trees"
    assert table["share"].tolist() == pytest.approx([1, 2 / 3, 1 / 3])
    assert not len(reasons(given_up.iloc[:0], PROCESS))


def test_periods():
    days = ["2026-03-31", "2026-12-01", None, "", "no day"]
    assert [period_of(day, "quarter") for day in days] == ["2026-Q1", "2026-Q4", "", "", ""]
    assert period_of("2026-03-31", "month") == "2026-03" and period_of("2026-03-31", "year") == "2026"
    assert period_of("2026-03-31", "week") == ""


def test_the_curve_of_a_group(found):
    estimate, unit = curve(found[found["step"] == "screening"])
    assert unit == "calendar" and estimate["share_open"].iloc[-1] == pytest.approx(0)
    assert not len(curve(found.iloc[:0])[0])
    assert set(with_period(found, "year")["period"]) == {"2026"}
