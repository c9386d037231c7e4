"""The fold of the log: same entries, same state, whatever their way here."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from evplanner_plugin.domain.log import KINDS, LogEntry
from evplanner_plugin.domain.state import STATUSES, fold, fold_all
from tests.unit.domain.messy_logs import entry_of, logs

IDS = [f"e{number}" for number in range(12)]

payloads = some.fixed_dictionaries(
    {},
    optional={
        "mark": some.sampled_from(["up", "down", "question", "perhaps"]),
        "reason": some.sampled_from(["", "trees", None]),
        "text": some.text(max_size=5),
        "supersedes": some.lists(some.sampled_from(IDS), max_size=3) | some.none() | some.just("e1"),
    },
)
entries = some.builds(
    LogEntry,
    id=some.sampled_from(IDS),
    site_id=some.sampled_from(["site 1", "site 2"]),
    at=some.sampled_from([f"2026-03-31T08:15:0{second}.000Z" for second in range(4)]),
    actor=some.sampled_from(["An", "Bo"]),
    role=some.just("planner"),
    department=some.sampled_from(["mobility", "environment"]),
    kind=some.sampled_from([*KINDS, "something_new"]),
    payload=payloads,
)


def entry(number, kind, payload=None, *, actor="An", department="mobility", second=None):
    at = f"2026-03-31T08:15:{number if second is None else second:02d}.000Z"
    return LogEntry(f"e{number}", "site", at, actor, "planner", department, kind, payload or {})


@given(some.lists(entries, max_size=20), some.randoms(use_true_random=False))
def test_neither_order_nor_repetition_matters(log, chance):
    shuffled = log + log[::2]
    chance.shuffle(shuffled)
    assert fold(shuffled) == fold(log)
    assert fold_all(shuffled) == fold_all(log)
    assert fold(log).status in STATUSES


@given(some.lists(entries, max_size=10), some.lists(entries, max_size=10), some.data())
def test_any_interleaving_of_two_logs_gives_the_same_state(mine, theirs, data):
    merged, left, right = [], list(mine), list(theirs)
    while left or right:
        take = left if left and (not right or data.draw(some.booleans())) else right
        merged.append(take.pop(0))
    assert fold(merged) == fold(mine + theirs) == fold(theirs + mine)


@given(logs, logs, some.randoms(use_true_random=False))
def test_also_of_logs_as_untidy_as_they_come(mine, theirs, chance):
    merged = [*mine, *theirs, *mine[::2]]
    chance.shuffle(merged)
    states = fold_all(map(entry_of, merged))
    assert states == fold_all(map(entry_of, theirs + mine))
    assert {len(state.entries) for state in states.values()} <= set(range(1, len(merged) + 1))
    assert sum(len(state.entries) for state in states.values()) == len({(row[0], row[2]) for row in merged})


instants = some.sampled_from([f"{year}-01-01T00:00:00.000Z" for year in (1970, 2025, 2026, 9999)])


@given(
    kinds=some.tuples(*[some.sampled_from(["approved", "rejected"])] * 3),
    seen=some.sampled_from([(), ("a",), ("b",)]),
    at=some.tuples(instants, instants, instants),
    settles=some.booleans(),
)
def test_who_saw_the_other_decision_settles_whatever_the_clocks_say(kinds, seen, at, settles):
    """An decides a, Bo decides b; at most one of them saw the other's. Then, perhaps, their head decides c."""

    def decision(number, sees):
        return LogEntry("abc"[number], "site", at[number], "An", "", "", kinds[number], {"supersedes": list(sees)})

    log = [decision(0, seen if "b" in seen else ()), decision(1, seen if "a" in seen else ())]
    last_word = {("b",): kinds[0], ("a",): kinds[1]}.get(seen, kinds[0] if kinds[0] == kinds[1] else "needs_agreement")
    assert fold(log).status == last_word
    if settles:
        assert fold([*log, decision(2, "ab")]).status == kinds[2]


def test_a_site_tells_where_it_comes_from():
    facts = {"street": "Kerkstraat", "new_fact": 1}
    state = fold([entry(1, "proposed", {"origin": "strategic", "counter_to": "other", "facts": facts})])
    assert (state.origin, state.counter_to, state.facts) == ("strategic", "other", facts)
    assert fold([entry(1, "proposed", {"facts": "none"})]).facts == {}
    assert fold([entry(1, "moved")]).origin == ""


def test_counter_proposals_and_photos_are_listed_once():
    log = [entry(n, "counter_proposed", {"site_id": site}) for n, site in enumerate(["b", "c", "b", None])]
    assert fold(log).counter_proposals == ("b", "c")
    log = [entry(n, "photo_added", {"photo_id": id}) for n, id in enumerate(["p", "q", "p"])]
    assert fold(log).photos == ("p", "q")


def test_a_site_nobody_spoke_of_is_proposed():
    assert fold([]).status == "proposed"
    assert fold([]).last_at == ""
    assert fold([entry(1, "proposed", {"origin": "strategic"})]).status == "proposed"


def test_the_last_mark_of_each_person_and_department_counts():
    state = fold(
        [
            entry(1, "marked", {"mark": "up", "reason": ""}),
            entry(2, "marked", {"mark": "down", "reason": "trees"}),
            entry(3, "marked", {"mark": "up", "reason": ""}, department="environment"),
            entry(4, "marked", {"mark": "question", "reason": "?"}, actor="Bo"),
        ]
    )
    assert state.status == "in_review"
    assert state.marks == {
        ("An", "mobility"): ("down", "trees"),
        ("An", "environment"): ("up", ""),
        ("Bo", "mobility"): ("question", "?"),
    }
    assert state.votes == (1, 1, 1)
    assert state.last_at == "2026-03-31T08:15:04.000Z"


def test_a_comment_puts_a_site_in_review_and_comments_come_in_order():
    later, earlier = entry(2, "commented", {"text": "b"}), entry(1, "commented", {"text": "a"})
    state = fold([later, earlier])
    assert state.status == "in_review"
    assert [comment.payload["text"] for comment in state.comments] == ["a", "b"]


def test_contradicting_decisions_need_agreement_until_one_replaces_both():
    approved = entry(1, "approved", {"supersedes": []})
    rejected = entry(2, "rejected", {"supersedes": []}, actor="Bo")
    contested = fold([approved, rejected])
    assert contested.status == "needs_agreement"
    assert contested.decisions == [approved, rejected]
    settled = entry(3, "rejected", {"supersedes": ["e1", "e2"]}, actor="Head")
    assert fold([settled, rejected, approved]).status == "rejected"
    assert fold([settled, rejected, approved]).decisions == [settled]


def test_a_decision_that_replaces_only_one_of_two_settles_nothing():
    log = [entry(1, "approved"), entry(2, "rejected"), entry(3, "approved", {"supersedes": ["e1"]})]
    assert fold(log).status == "needs_agreement"


def test_a_slow_clock_does_not_revive_what_was_replaced():
    approved = entry(5, "approved")
    settled = entry(1, "rejected", {"supersedes": ["e5"]})
    assert fold([approved, settled]).status == "rejected"


def test_two_decisions_that_claim_to_replace_each_other_stay_in_sight():
    log = [entry(1, "approved", {"supersedes": ["e2", "e1"]}), entry(2, "rejected", {"supersedes": ["e1"]})]
    assert fold(log).status == "needs_agreement"


def test_two_approvals_agree():
    assert fold([entry(1, "approved"), entry(2, "approved", actor="Bo")]).status == "approved"


@pytest.mark.parametrize(
    ("kinds", "status"),
    [
        (["approved", "handed_over"], "handed_over"),
        (["handed_over"], "handed_over"),
        (["handed_over", "rejected"], "rejected"),
        (["approved", "handed_over", "rejected"], "needs_agreement"),
        (["approved", "handed_over", "installed"], "installed"),
        (["approved", "handed_over", "installed", "in_service"], "in_service"),
        (["approved", "rejected", "in_service"], "in_service"),
        (["approved", "in_service", "installed", "handed_over"], "in_service"),
        (["approved", "installed", "cancelled", "handed_over"], "handed_over"),
        (["approved", "cancelled"], "cancelled"),
        (["cancelled", "commented"], "cancelled"),
        (["cancelled", "approved"], "approved"),
        (["installed", "cancelled"], "cancelled"),
        (["something_new"], "proposed"),
    ],
)
def test_the_status_follows_the_site_into_the_street(kinds, status):
    assert fold([entry(number, kind) for number, kind in enumerate(kinds)]).status == status


def test_each_site_gets_its_own_state():
    other = LogEntry("x", "other", "2026-03-31T08:15:00.000Z", "An", "", "", "approved", {})
    states = fold_all([entry(1, "commented", {"text": "a"}), other])
    assert {site: state.status for site, state in states.items()} == {"site": "in_review", "other": "approved"}
