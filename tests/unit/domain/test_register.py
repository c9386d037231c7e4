"""The register of realised sites: what the log alone says of who built what, when, in how many days, and why not."""

import json
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from evplanner_plugin.domain.lead_times.log_cases import WHOLE, cases
from evplanner_plugin.domain.photo_purposes import purpose_title, purposes
from evplanner_plugin.domain.process import Process
from evplanner_plugin.domain.register.holders import holding_on, holdings
from evplanner_plugin.domain.register.realisation import realisation
from evplanner_plugin.domain.register.register_row import RegisterRow, Wanted
from evplanner_plugin.domain.register.stages import STAGES, TOTAL, stages
from evplanner_plugin.domain.searching import searchable
from evplanner_plugin.domain.state import fold
from evplanner_plugin.domain.summaries import in_order
from tests.unit.domain.messy_logs import entry_of, logs

TODAY = date(2026, 12, 31)


def row(day, kind, payload=None, *, role="planner", department="mobility", site="s1", number=0):
    at = f"{day}T08:15:{number:02d}.000Z"
    return site, at, f"{day}-{kind}-{number}", "An", role, department, kind, json.dumps(payload or {})


def made_of(*rows):
    return realisation(in_order(list(rows)))


BUILT = (
    row("2026-01-05", "proposed", {"origin": "strategic"}, role="adviser", department="police"),
    row("2026-02-01", "approved", {"supersedes": []}),
    row("2026-02-10", "regulation_drafted", {"on": "2026-03-01", "road": "municipal"}),
    row("2026-02-20", "handed_over", {"to": "Charge One", "package": "k1", "version": 3}),
    row("2026-02-25", "acknowledged", {"on": "2026-02-24"}),
    row("2026-05-02", "installed", {"on": "2026-04-30", "installer": "Bouw nv"}),
    row("2026-05-03", "photo_added", {"photo_id": "p1", "caption": "Dorp", "purpose": "delivery"}),
    row("2026-05-04", "photo_added", {"photo_id": "p2", "purpose": "survey"}),
    row("2026-05-20", "in_service", {"on": "2026-05-15"}),
)


def test_a_site_from_proposal_to_service():
    made = made_of(*BUILT)
    assert made.status == "in_service"
    assert (made.proposed_role, made.proposed_department) == ("adviser", "police")
    assert (made.course.proposed_on, made.decided_on) == (date(2026, 1, 5), date(2026, 2, 1))
    assert (made.regulation_drafted_on, made.regulation_decided_on) == (date(2026, 2, 10), date(2026, 3, 1))
    (handover,) = made.handovers
    assert (handover.on, handover.to, handover.package, handover.version) == (
        date(2026, 2, 20), "Charge One", "k1", "3",
    )  # fmt: skip
    assert handover.acknowledged_on == made.acknowledged_on == date(2026, 2, 24), "the day that was said, not typed on"
    assert (made.installed_on, made.installer) == (date(2026, 4, 30), "Bouw nv")
    assert made.in_service_on == date(2026, 5, 15)
    assert (made.installations, made.services) == (1, 1)
    assert [photo.id for photo in made.photos] == ["p1"], "a survey is no delivery"
    assert (made.cancelled_on, made.cancelled_reason) == (None, "")


def test_of_two_installations_the_last_counts_and_both_are_told():
    corrected = row("2026-06-01", "installed", {"on": "2026-05-02", "installer": "Volt & Zoon"})
    made = made_of(*BUILT, corrected, row("2026-06-02", "in_service", {"on": "2026-05-18"}))
    assert (made.installed_on, made.installer, made.installations) == (date(2026, 5, 2), "Volt & Zoon", 2)
    assert (made.in_service_on, made.services) == (date(2026, 5, 18), 2)
    assert made_of(*BUILT, corrected).status == "in_service", "a correction takes nothing out of service"


def test_a_day_that_nobody_said_is_that_of_the_entry():
    made = made_of(row("2026-02-01", "approved"), row("2026-04-30", "installed"), row("2026-05-01", "acknowledged"))
    assert (made.installed_on, made.installer) == (date(2026, 4, 30), "")
    assert made.acknowledged_on == date(2026, 5, 1), "receipt may be acknowledged without a handover on record"


def test_why_a_site_was_cancelled_is_told_as_long_as_it_is():
    cancelled = row("2026-03-01", "cancelled", {"reason": "trees", "remark": "Lime tree"})
    made = made_of(*BUILT[:2], cancelled)
    assert (made.status, made.cancelled_on) == ("cancelled", date(2026, 3, 1))
    assert (made.cancelled_reason, made.cancelled_remark) == ("trees", "Lime tree")
    taken_up = made_of(*BUILT[:2], cancelled, row("2026-03-09", "approved", {"supersedes": []}))
    assert (taken_up.status, taken_up.cancelled_on, taken_up.cancelled_reason) == ("approved", None, "")


def test_what_stands_in_the_street_stays_there_when_the_concession_changes_hands():
    made = made_of(*BUILT, row("2027-01-02", "handed_over", {"to": "Stroomnet", "version": 1}))
    assert made.status == "in_service"
    assert [each.to for each in made.handovers] == ["Charge One", "Stroomnet"]
    again = made_of(
        *BUILT, row("2027-01-02", "cancelled", {"reason": "other"}), row("2027-02-01", "approved"),
        row("2027-03-01", "handed_over", {"to": "Stroomnet"}),
    )  # fmt: skip
    assert again.status == "handed_over", "cancelled and taken up again, it has to be built anew"


def test_each_holder_keeps_the_time_it_held_the_site():
    handovers = made_of(
        row("2024-01-10", "handed_over", {"to": "Charge One", "package": "k1", "version": 1}),
        row("2024-02-01", "acknowledged", {"on": "2024-01-31"}),
        row("2024-03-01", "handed_over", {"to": "Charge One", "package": "k2", "version": 2}),
        row("2026-01-01", "handed_over", {"to": "Stroomnet", "package": "k9", "version": 9}),
    ).handovers
    first, second = holders = holdings(handovers, lambda handover: handover.to)
    assert (first.holder, first.since, first.until) == ("Charge One", date(2024, 1, 10), date(2026, 1, 1))
    assert (first.package, first.version, first.acknowledged_on) == ("k2", "2", date(2024, 1, 31))
    assert (second.holder, second.since, second.until) == ("Stroomnet", date(2026, 1, 1), None)
    assert holding_on(holders, date(2025, 5, 5)) is first
    assert holding_on(holders, date(2026, 5, 5)) is second
    assert holding_on(holders, None) is second
    assert holding_on(holders, date(2020, 1, 1)) is first
    assert holding_on((), date(2020, 1, 1)) is None


STOPPED = (
    row("2026-02-25", "step_started", {"step": "local_advice"}),
    row("2026-03-01", "clock_stopped", {"step": "local_advice"}),
    row("2026-03-11", "clock_resumed", {"step": "local_advice"}),
    row("2026-03-20", "step_finished", {"step": "local_advice"}),
)


def found_stages(made, begun):
    handover = made.handovers[0].on if made.handovers else None
    return stages(made.course, begun, made.decided_on, handover, made.installed_on, made.in_service_on)


def test_days_of_each_stage_with_stopped_clocks_apart():
    made = made_of(*BUILT, *STOPPED)
    found = found_stages(made, made.course.proposed_on)
    assert {name: tuple(stage) for name, stage in found.items()} == {
        "to_decision": (27, 0), "to_handover": (19, 0), "to_installation": (59, 10), "to_service": (15, 0),
        "total": (120, 10),
    }  # fmt: skip


def test_a_stage_without_both_ends_or_the_wrong_way_round_is_not_told():
    made = made_of(*(each for each in BUILT if each[6] != "handed_over"))
    assert set(found_stages(made, made.course.proposed_on)) == {"to_decision", "to_service", TOTAL}
    early = made_of(*BUILT[:2], row("2026-05-20", "installed", {"on": "2025-01-01"}))
    assert set(found_stages(early, early.course.proposed_on)) == {"to_decision"}


days = some.integers(0, 90)


@settings(max_examples=40)
@given(some.tuples(days, days, days, days), some.lists(some.tuples(some.integers(0, 300), days), max_size=3))
def test_stages_add_up_to_the_total_which_is_that_of_the_lead_times(lengths, stops):
    start = date(2026, 1, 1)
    ends = [start]
    for length in lengths:
        ends.append(ends[-1] + timedelta(days=length))
    kinds = ("proposed", "approved", "handed_over", "installed", "in_service")
    log = [row(day, kind, number=number) for number, (kind, day) in enumerate(zip(kinds, ends))]
    log.append(row(start, "step_started", {"step": "local_advice"}, number=9))
    for begin, length in stops:
        first = start + timedelta(days=begin)
        log.append(row(first, "clock_stopped", {"step": "local_advice"}, number=20))
        log.append(row(first + timedelta(days=length), "clock_resumed", {"step": "local_advice"}, number=21))
    made = made_of(*log)
    found = found_stages(made, start)
    assert sum(found[name].days for name in STAGES) == found[TOTAL].days
    assert sum(found[name].stopped for name in STAGES) == found[TOTAL].stopped
    table = cases([("s1", map(entry_of, log))], Process.load(), date(2028, 1, 1))
    (whole,) = table[(table["step"] == WHOLE)].to_dict("records")
    assert (whole["days"], whole["stopped_days"]) == tuple(found[TOTAL])


@settings(max_examples=60)
@given(logs, some.randoms(use_true_random=False))
def test_whatever_a_log_holds_it_is_read_the_same_in_any_order(log, chance):
    of_site = [each for each in log if each[0] == "site 1"]
    if not of_site:
        return
    made = made_of(*of_site)
    state = fold(map(entry_of, of_site))
    assert made.status == state.status or (
        state.status in ("handed_over", "installed") and made.status in ("installed", "in_service")
    )
    assert {photo.id for photo in made.photos} <= set(state.photos)
    assert (made.cancelled_on is None and not made.cancelled_reason) or made.status == "cancelled"
    assert made.installations == sum(entry.kind == "installed" for entry in state.entries)
    assert made.services == sum(entry.kind == "in_service" for entry in state.entries)
    shuffled = of_site + of_site[::2]
    chance.shuffle(shuffled)
    assert made_of(*shuffled) == made


def line(id, words, rows=BUILT, **more):
    made = made_of(*rows)
    holders = holdings(made.handovers, lambda handover: handover.to)
    return RegisterRow(id, id, "", made, holders=holders, words=searchable(words), **more)


def test_search_and_filters():
    first = line("a", "Kerkstraat Café Électrique")
    second = line("b", "Kerkstraat Peeters", (*BUILT, row("2027-01-02", "handed_over", {"to": "Stroomnet"})))
    third = line("c", "Dorp", (row("2025-01-05", "approved"), row("2025-03-01", "cancelled", {"reason": "trees"})))
    rows = [first, second, third]
    assert Wanted(text="KERKSTRAAT cafe electrique").of(rows) == [first]
    assert Wanted(text="kerk étrange").of(rows) == []
    assert Wanted(statuses=frozenset(("cancelled", "approved"))).of(rows) == [third]
    assert Wanted(year=2026).of(rows) == [first, second]
    assert Wanted(year=2025).of(rows) == [third]
    assert Wanted(installer="Bouw nv").of(rows) == [first, second]
    assert Wanted(holder="Stroomnet").of(rows) == [second]
    assert Wanted(holder="Charge One").of(rows) == [first, second], "who held it before is found too"
    assert Wanted(ids=("c", "a")).of(rows) == [first, third]
    assert Wanted().of(rows) == rows
    assert (second.holder_now, second.handed_over.holder) == ("Stroomnet", "Charge One"), "who had it when it was built"


@pytest.mark.parametrize(("rows", "year"), [(BUILT, 2026), (BUILT[:1], None), (BUILT[:2], 2026)])
def test_the_year_is_that_of_what_happened_last(rows, year):
    assert line("a", "", rows).year == year


def test_a_process_from_before_there_were_purposes_has_the_bundled_ones():
    from dataclasses import replace

    bundled = Process.load()
    older = replace(bundled, photo_purposes=(), titles={})
    assert purposes(older) == purposes(bundled) == ("survey", "delivery", "damage")
    assert purpose_title(older, "delivery", "nl") == bundled.title("delivery", "nl") != "delivery"
    assert purpose_title(bundled, "of_a_newer_version") == "of_a_newer_version"
    assert purpose_title(bundled, "") == ""
