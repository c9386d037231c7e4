"""The holder's answer as entries of the log: what is taken, what is not, and that reading twice adds nothing."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from evplanner_plugin.domain.handover import reasons
from evplanner_plugin.domain.handover.return_form import code_of, columns, plain, status_of
from evplanner_plugin.domain.handover.returned import MOST_ROWS_OF_SITE, ROLE, Reader, named_site, read_returned
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.process import Process
from evplanner_plugin.domain.state import fold
from evplanner_plugin.errors import BadInput, Cancelled

PROCESS = Process.load()
TODAY = "2026-06-30"
READER = Reader(PROCESS, "13019", "Lille", "Holder nv", "An", "2026-06-30T12:00:00.000Z", TODAY, "package-1")


def log(site_id: str, *more: tuple[str, str, dict]) -> list[LogEntry]:
    """The log of a site that was handed over on 10 March 2026, followed by (kind, instant, payload)."""
    told = [
        ("proposed", "2026-03-01T08:00:00.000Z", {}),
        ("approved", "2026-03-05T08:00:00.000Z", {"reason": "", "supersedes": []}),
        ("handed_over", "2026-03-10T10:00:00.000Z", {"to": "Holder nv", "package": "package-1", "version": 1}),
        *more,
    ]
    return [LogEntry(f"{site_id}{n}", site_id, at, "Town", "planner", "", kind, payload)
            for n, (kind, at, payload) in enumerate(told)]  # fmt: skip


def read(cells: dict | list, entries=None, reader: Reader = READER):
    """What comes of one row, or of several, about the site ``a``; ``b`` was never handed over."""
    rows = cells if isinstance(cells, list) else [cells]
    logs = {"a": log("a") if entries is None else entries, "b": log("b")[:2]}
    return read_returned([(f"line {n}", {"site_id": "a", **row}) for n, row in enumerate(rows, 2)], logs, reader)


def reason(cells: dict, entries=None) -> str:
    """Why the row is not taken."""
    found = read([cells, {}], entries)
    assert not found.entries and len(found.rejected) == 1
    return found.rejected[0].reason


FULL = {
    "acknowledged_on": "10/03/2026", "step": "Netonderzoek", "step_started_on": "2026-03-11",
    "step_finished_on": "1 april 2026", "installed_on": "46144", "installer": "Piet & Zoon <b>",
    "in_service_on": "2026-05-20",
}  # fmt: skip


def test_a_row_becomes_entries_on_the_days_that_it_names():
    found = read(FULL)
    assert [(each.kind, each.at[:10]) for each in found.entries] == [
        ("acknowledged", "2026-03-10"), ("step_started", "2026-03-11"), ("step_finished", "2026-04-01"),
        ("installed", "2026-05-02"), ("in_service", "2026-05-20"),
    ]  # fmt: skip
    assert {(each.actor, each.role) for each in found.entries} == {("Holder nv", ROLE)}
    assert all(each.payload["entered_by"] == "An" and each.payload["package"] == "package-1" for each in found.entries)
    assert found.entries[3].payload["installer"] == "Piet & Zoon <b>"
    assert found.entries[0].at > "2026-03-10T10:00:00.000Z"  # behind the handover of that day
    state = fold([*log("a"), *found.entries])
    assert state.status == "in_service" and not state.steps[0].open


def test_reading_it_again_adds_nothing():
    first = read(FULL)
    again = read(FULL, [*log("a"), *first.entries])
    assert (again.entries, again.unchanged, again.rejected, again.notices) == ([], 1, [], [])


def test_a_changed_day_is_a_correction_and_the_old_file_no_longer_counts():
    first = read(FULL)
    later = read({**FULL, "in_service_on": "2026-05-18", "installer": "Jan"}, [*log("a"), *first.entries])
    assert [(each.kind, each.payload["on"]) for each in later.entries] == [
        ("installed", "2026-05-02"), ("in_service", "2026-05-18"),
    ]  # fmt: skip
    entries = [*log("a"), *first.entries, *later.entries]
    assert fold(entries).status == "in_service"
    old = read(FULL, entries)
    assert not old.entries and [each.reason for each in old.notices] == [reasons.SAID_BEFORE]


def test_an_installation_told_late_does_not_take_the_site_out_of_service():
    served = read({"in_service_on": "2026-05-20"})
    entries = [*log("a"), *served.entries]
    late = read({"installed_on": "2026-05-02", "installer": "Piet"}, entries)
    assert fold([*entries, *late.entries]).status == "in_service"
    assert fold([*entries, *late.entries, *read({"installed_on": "2026-05-04"}, [*entries, *late.entries]).entries]
                ).status == "in_service"  # fmt: skip


def test_what_was_installed_years_before_it_was_handed_over_is_installed():
    found = read({"installed_on": "2024-05-02", "installer": "Piet", "in_service_on": "2024-06-01"})
    assert fold([*log("a"), *found.entries]).status == "in_service"
    assert found.entries[0].payload["on"] == "2024-05-02"


@pytest.mark.parametrize("text", ["trees", "Bomen in de weg", "bomen in de WEG", "Arbres gênants", "Trees in the way"])
def test_a_cancellation_needs_a_reason_of_the_process_in_any_language(text):
    found = read({"status": "Geannuleerd", "status_on": "1/4/2026", "cancel_reason": text, "remark": "Zie mail"})
    (entry,) = found.entries
    assert (entry.kind, entry.payload["reason"], entry.payload["remark"]) == ("cancelled", "trees", "Zie mail")
    assert fold([*log("a"), entry]).status == "cancelled"


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({"site_id": "zzz", "installed_on": "2026-05-01"}, reasons.UNKNOWN_ID),
        ({"site_id": "", "installed_on": "2026-05-01"}, reasons.NO_ID),
        ({"site_id": "b", "installed_on": "2026-05-01"}, reasons.NEVER_HANDED_OVER),
        ({"nis": "11001", "installed_on": "2026-05-01"}, reasons.OTHER_TOWN),
        ({"installed_on": "2026-02-30"}, reasons.NO_DATE),
        ({"installed_on": "binnenkort"}, reasons.NO_DATE),
        ({"installed_on": "2026-07-01"}, reasons.FUTURE),
        ({"installed_on": "ja"}, reasons.NO_DAY),
        ({"installer": "Piet"}, reasons.NO_DAY),
        ({"acknowledged_on": "2026-03-09"}, reasons.BEFORE_HANDOVER),
        ({"installed_on": "2026-05-02", "in_service_on": "2026-05-01"}, reasons.SERVICE_BEFORE_INSTALLED),
        ({"step": "Netonderzoek", "step_started_on": "2026-05-02", "step_finished_on": "2026-05-01"},
         reasons.FINISHED_BEFORE_STARTED),
        ({"step": "Koffie", "step_started_on": "2026-05-02"}, reasons.UNKNOWN_STEP),
        ({"step_started_on": "2026-05-02"}, reasons.NO_STEP),
        ({"status": "weg"}, reasons.UNKNOWN_STATUS),
        ({"status": "installed"}, reasons.NO_DAY),
        ({"cancelled_on": "2026-05-02"}, reasons.NO_REASON),
        ({"cancelled_on": "2026-05-02", "cancel_reason": "geen zin"}, reasons.UNKNOWN_REASON),
        ({"cancel_reason": "trees"}, reasons.NO_DAY),
    ],
)  # fmt: skip
def test_a_row_that_cannot_be_true_is_left_out_with_the_reason(cells, expected):
    assert reason(cells) == expected


def test_a_row_is_held_against_the_log():
    installed = read({"installed_on": "2026-05-10", "step": "grid_check", "step_started_on": "2026-04-01"})
    entries = [*log("a"), *installed.entries]
    assert reason({"in_service_on": "2026-05-09"}, entries) == reasons.SERVICE_BEFORE_INSTALLED
    assert reason({"step": "grid_check", "step_started_on": "2026-04-02"}, entries) == reasons.STEP_OTHERWISE
    assert reason({"step": "grid_check", "step_finished_on": "2026-03-30"}, entries) == reasons.FINISHED_BEFORE_STARTED


def test_a_file_of_another_town_is_refused_whole():
    for rows in ([{"nis": "11001"}, {"nis": "11001"}], [{"site_id": "q"}, {"site_id": "r"}]):
        with pytest.raises(BadInput) as refused:
            read(rows)
        assert "Lille" in str(refused.value)


def test_receipt_may_be_acknowledged_without_a_day_and_remarks_are_comments():
    found = read({"acknowledged_on": "Ja", "remark": "'=HYPERLINK(1) <b>"})
    assert [each.kind for each in found.entries] == ["acknowledged", "commented"]
    assert found.entries[1].payload["text"] == "=HYPERLINK(1) <b>"
    assert read({"acknowledged_on": "Ja", "remark": "'=HYPERLINK(1) <b>"}, [*log("a"), *found.entries]).entries == []


def test_an_empty_row_and_an_id_in_another_case_are_fine():
    found = read([{}, {"site_id": "{A}", "status": "In dienst", "status_on": "2026-05-01"}])
    assert found.unchanged == 1 and [each.kind for each in found.entries] == ["in_service"]


cells = some.fixed_dictionaries({}, optional={
    column.key: some.one_of(
        some.sampled_from(["", "2026-03-12", "1/4/2026", "2026-05-30", "ja", "Netonderzoek", "trees", "geplaatst",
                           "geannuleerd", "in dienst", "=1+1"]),
        some.text(max_size=8),
    )
    for column in columns() if column.key not in ("site_id", "nis", "package")
})  # fmt: skip


@given(some.lists(cells, min_size=1, max_size=6))
def test_whatever_stands_in_a_file_reading_it_twice_adds_nothing(rows):
    first = read(rows)
    entries = [*log("a"), *first.entries]
    assert len({each.id for each in entries}) == len(entries)
    again = read(rows, entries)
    assert again.entries == []
    assert all(PROCESS.may(ROLE, each.kind) for each in first.entries)


def test_words_are_known_in_three_languages():
    assert [status_of(text) for text in ("Geplaatst", "Placé", "Installed", "Overgedragen", "?")] == [
        "installed", "installed", "installed", "", None,
    ]  # fmt: skip
    steps = [step.code for step in PROCESS.steps]
    assert code_of("Étude du réseau", steps, PROCESS) == code_of("NETONDERZOEK", steps, PROCESS) == "grid_check"
    assert plain("'=1+1") == "=1+1" and plain("it's") == "it's" and plain(None) == "" and plain("a\x00b\u202e") == "ab"


def test_an_id_is_known_with_what_programs_put_around_it():
    for id_ in ("{A}", " { a } ", "\ufeffa", "a\u200b", "\u202aa\u202c", '"a"'):
        assert named_site({"site_id": id_}) == "a"
        assert len(read({"site_id": id_, "acknowledged_on": "ja"}).entries) == 1
    assert named_site({}) == named_site({"site_id": None}) == ""


def test_what_stood_before_the_first_package_may_be_spoken_of():
    stood = [*log("a")[:2], LogEntry("s", "a", "2026-02-05T08:00:00.000Z", "Town", "planner", "", "in_service",
                                     {"on": "2026-02-05"})]  # fmt: skip
    assert read({"in_service_on": "2026-02-05"}, stood).unchanged == 1
    assert [each.kind for each in read({"installed_on": "2026-02-01"}, stood).entries] == ["installed"]
    (refused,) = read({"in_service_on": "2026-02-05"}, log("a")[:2]).rejected
    assert refused.reason == reasons.NEVER_HANDED_OVER


def test_receipt_of_a_second_handover_is_news():
    again = ("handed_over", "2026-05-10T10:00:00.000Z", {"to": "Holder nv", "package": "package-2", "version": 2})
    first = ("acknowledged", "2026-03-11T10:00:00.000Z", {"on": "2026-03-11", "remark": ""})
    assert not read({"acknowledged_on": "ja"}, log("a", first)).entries
    found = read({"acknowledged_on": "ja", "package": "package-2"}, log("a", first, again))
    assert [each.kind for each in found.entries] == ["acknowledged"]
    known = [*log("a", first, again), *found.entries]
    assert not read({"acknowledged_on": "ja", "package": "package-2"}, known).entries


def test_a_file_that_goes_on_about_one_site_is_bounded_and_a_stop_is_heard():
    rows = [{"remark": f"remark {number}"} for number in range(MOST_ROWS_OF_SITE + 3)]
    found = read(rows)
    assert len(found.entries) == MOST_ROWS_OF_SITE
    assert {each.reason for each in found.rejected} == {reasons.TOO_OFTEN} and len(found.rejected) == 3
    with pytest.raises(Cancelled):
        read_returned([("line 2", {"site_id": "a", "remark": "x"})], {"a": log("a")}, READER, lambda: True)
