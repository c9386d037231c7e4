"""One fold, two ways in: the summaries of many rows equal those of the full states."""

import json

from hypothesis import given
from hypothesis import strategies as some

from evplanner_plugin.domain.state import fold, fold_all
from evplanner_plugin.domain.summaries import NOTHING_SAID, SiteSummary, summarise, summary_of
from tests.unit.domain.messy_logs import as_sorted_by_database, entry_of, logs


def row(number, kind, payload=None, *, actor="An", department="mobility", site="site", at=None):
    at = at or f"2026-03-31T08:15:{number:02d}.000Z"
    return site, at, f"e{number:02d}", actor, "planner", department, kind, json.dumps(payload or {})


def summary(*rows):
    return summarise(as_sorted_by_database(rows))["site"]


@given(logs)
def test_summaries_of_rows_are_those_of_the_full_states(log):
    states = fold_all(map(entry_of, log))
    assert summarise(as_sorted_by_database(log)) == {site: summary_of(state) for site, state in states.items()}


@given(logs, some.randoms(use_true_random=False))
def test_within_a_site_neither_order_nor_repetition_matters(log, chance):
    shuffled = log + log[::2]
    chance.shuffle(shuffled)
    shuffled.sort(key=lambda each: each[0])
    assert summarise(shuffled) == summarise(as_sorted_by_database(log))


@given(logs)
def test_what_both_say_is_the_same(log):
    for state in fold_all(map(entry_of, log)).values():
        made = summary_of(state)
        assert (made.status, made.votes, made.comments) == (state.status, state.votes, len(state.comments))
        assert made.photos == len(state.photos)
        assert made.public is state.public
        assert made.marked_departments == {department for _, department in state.marks} - {""}
        assert set(made.open_steps) <= set(state.steps)


def test_rows_may_come_one_by_one_from_a_cursor():
    log = [row(1, "proposed", site="a"), row(2, "commented", {"text": "x"}, site="a"), row(3, "approved", site="b")]
    assert {site: each.status for site, each in summarise(iter(log)).items()} == {"a": "in_review", "b": "approved"}
    assert summarise(iter(())) == {}


def test_a_site_without_a_log_has_the_summary_of_an_empty_one():
    assert summary_of(fold([])) == NOTHING_SAID == SiteSummary()


def test_a_site_in_short():
    found = summary(
        row(1, "proposed", {"origin": "strategic"}),
        row(2, "marked", {"mark": "up"}),
        row(3, "marked", {"mark": "down"}, actor="Bo", department="police"),
        row(4, "marked", {"mark": "question"}, actor="Cis", department=""),
        row(5, "commented", {"text": "Mind the <b>tree</b>"}, actor="Bo"),
        row(6, "photo_added", {"photo_id": "p1"}),
        row(7, "photo_added", {"photo_id": "p1"}),
        row(8, "assigned", {"department": "police", "actor": "", "due": "2026-04-01"}),
        row(9, "step_started", {"step": "local_advice"}),
    )
    assert (found.status, found.votes, found.comments, found.photos) == ("in_review", (1, 1, 1), 1, 1)
    assert (found.last_comment, found.last_comment_by) == ("Mind the <b>tree</b>", "Bo")
    assert found.marked_departments == {"mobility", "police"}
    assert (found.assignment.department, found.assignment.due, found.assignment.by) == ("police", "2026-04-01", "An")
    assert [course.step for course in found.open_steps] == ["local_advice"]
    assert (found.proposed_at, found.decided_at) == ("2026-03-31T08:15:01.000Z", "")
    assert found.last_at == "2026-03-31T08:15:09.000Z"


def test_residents_may_see_a_site_when_that_was_said_last():
    shown, hidden = row(1, "published", {"public": True}), row(2, "published", {"public": False})
    assert summary(row(1, "proposed")).public is False
    assert summary(shown).public is True
    assert summary(shown, hidden).public is False
    assert summary(shown, hidden, row(3, "published", {"public": True}, actor="Bo")).public is True


def test_what_is_no_plain_yes_shows_nothing_to_residents():
    for said in ("true", 1, None, [], {}):
        assert summary(row(1, "published", {"public": True}), row(2, "published", {"public": said})).public is False
    assert summary((*row(1, "published")[:-1], "{half")).public is False


def test_a_long_last_comment_is_shortened():
    assert summary(row(1, "commented", {"text": "x" * 200})).last_comment == "x" * 200
    assert summary(row(1, "commented", {"text": "x" * 1_000_000})).last_comment == "x" * 199 + "…"


def test_an_assignment_to_nobody_ends_the_one_before():
    given_to = row(1, "assigned", {"department": "police"})
    assert summary(given_to).assignment is not None
    assert summary(given_to, row(2, "assigned", {"department": "", "actor": ""})).assignment is None


def test_a_department_is_waited_for_until_it_says_something():
    asked = row(1, "commented", {"text": "@police?", "mentions": ["police"]})
    again = row(3, "commented", {"text": "@police!", "mentions": ["police"]})
    at = "2026-03-31T08:15:01.000Z"
    assert summary(asked).mentions == (("police", at),)
    assert summary(asked, again).mentions == (("police", at),)
    assert summary(asked, row(2, "commented", {"text": "No"}, department="police")).mentions == ()
    assert summary(asked, row(2, "marked", {"mark": "up"}, department="police")).mentions == ()
    assert summary(asked, row(2, "commented", {"text": "Hm"}, department="heritage")).mentions == (("police", at),)
    answered = row(2, "commented", {"text": "No"}, department="police")
    assert summary(asked, answered, again).mentions == (("police", "2026-03-31T08:15:03.000Z"),)


def test_a_department_is_called_however_its_comment_is_spelled():
    spelled = ('{"\\u006dentions": ["police"]}', '{"mentions":["police"]}', '{"mentions": [], "mentions": ["police"]}')
    for payload in spelled:
        assert summary((*row(1, "commented")[:-1], payload)).mentions != (), payload


def test_rows_that_are_only_out_of_order_are_put_in_order():
    late, early = row(9, "marked", {"mark": "up"}), row(1, "marked", {"mark": "down"})
    assert summarise([late, early])["site"].votes == (1, 0, 0)


def test_an_entry_without_an_instant_comes_first():
    nowhen, later = row(9, "marked", {"mark": "up"}, at=" "), row(1, "marked", {"mark": "down"})
    nowhen = (nowhen[0], "", *nowhen[2:])
    assert summarise([later, nowhen]) == summarise([nowhen, later])
    assert summarise([later, nowhen])["site"].votes == (0, 1, 0)


def test_a_department_may_call_its_own_people():
    assert summary(row(1, "commented", {"text": "@mobility", "mentions": ["mobility"]})).mentions != ()


def test_a_reply_from_a_slow_clock_answers_nevertheless():
    asked = row(9, "commented", {"text": "@police?", "mentions": ["police"]})
    early = "2019-01-01T00:00:00.000Z"
    reply = row(2, "commented", {"text": "Fine", "reply_to": "e09"}, department="police", at=early)
    other = row(2, "commented", {"text": "Fine", "reply_to": None}, department="police", at=early)
    assert summary(asked, reply).mentions == ()
    assert summary(asked, other).mentions != ()


def test_the_instant_of_a_decision_is_that_of_the_one_that_stands():
    approved, rejected = row(1, "approved"), row(2, "rejected", {"supersedes": ["e01"]})
    assert summary(approved).decided_at == "2026-03-31T08:15:01.000Z"
    assert summary(approved, rejected).decided_at == "2026-03-31T08:15:02.000Z"
