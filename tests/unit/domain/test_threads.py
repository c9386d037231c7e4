"""Comments and replies: none is lost; departments called by name."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.process import Process
from evplanner_plugin.domain.state import fold
from evplanner_plugin.domain.threads import mentions, threads, walk
from tests.unit.domain.messy_logs import entry_of, logs

PROCESS = Process.load()
IDS = [f"e{number}" for number in range(8)]


def comment(id, reply_to=None, at="2026-03-31T08:15:00.000Z"):
    return LogEntry(id, "site", at, "An", "", "", "commented", {"text": id, "reply_to": reply_to})


def shape(found):
    return [(thread.comment.id, shape(thread.replies)) for thread in found]


@given(logs, some.randoms(use_true_random=False))
def test_no_comment_is_lost_and_none_is_there_twice(log, chance):
    entries = [entry_of(row) for row in log if row[0] == "site 1"]
    shuffled = entries + entries[::3]
    chance.shuffle(shuffled)
    found = threads(entries)
    said = [entry.id for _, entry in walk(found)]
    assert sorted(said) == sorted(entry.id for entry in fold(entries).comments)
    assert threads(shuffled) == found


@given(some.dictionaries(some.sampled_from(IDS), some.sampled_from([*IDS, "gone", "", None])))
def test_replies_stand_under_what_they_reply_to_unless_that_goes_round_in_circles(replies):
    found = threads(comment(id, reply_to) for id, reply_to in replies.items())
    parent = {}
    for depth, entry in walk(found):
        parent[depth] = entry.id
        if depth:
            assert parent[depth - 1] == replies[entry.id]
        elif replies[entry.id] in replies:
            here, seen = entry.id, set()
            while here in replies and here not in seen:
                seen.add(here)
                here = replies[here]
            assert here == entry.id, f"{entry.id} begins a thread though it is on no circle"


def test_threads_are_in_the_order_of_the_log():
    log = [comment("b", "a"), comment("a"), comment("c", "b"), comment("d"), comment("e", "a")]
    assert shape(threads(log)) == [("a", [("b", [("c", [])]), ("e", [])]), ("d", [])]


def test_a_reply_to_what_is_not_there_begins_a_thread():
    assert shape(threads([comment("a", "gone"), comment("b", "a")])) == [("a", [("b", [])])]
    mark = LogEntry("m", "site", "2026-03-31T08:15:00.000Z", "An", "", "", "marked", {"mark": "up"})
    assert shape(threads([mark, comment("a", "m")])) == [("a", [])]


def test_circles_begin_with_the_earliest():
    assert shape(threads([comment("a", "a")])) == [("a", [])]
    log = [comment("a", "c"), comment("b", "a"), comment("c", "b"), comment("t", "b")]
    assert shape(threads(log)) == [("a", [("b", [("c", []), ("t", [])])])]
    # Also where an earlier comment, itself on no circle, leads into it at another place.
    log = [comment("a", "c"), comment("b", "c"), comment("c", "b")]
    assert shape(threads(log)) == [("b", [("c", [("a", [])])])]


def test_a_long_quarrel_is_no_harm():
    log = [comment(f"{number:05d}", f"{number - 1:05d}") for number in range(20_000)]
    found = threads(log)
    assert len(found) == 1
    assert [depth for depth, _ in walk(found)] == list(range(20_000))


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("Nobody is called.", ()),
        ("@police and @Mobiliteit, look", ("police", "mobility")),
        ("@OPENBARE WERKEN @public_works @Travaux publics", ("public_works",)),
        ("(@milieu en groen)", ("environment",)),
        ("@green space", ()),
        ("@policewoman", ()),
        ("jan@police.be", ()),
        ("@@police", ()),
        ("@police's view; @gis.", ("police", "gis")),
        ("@Mobilité", ("mobility",)),
        ("@Mobilite\u0301", ("mobility",)),
        ("@nobody @heritage", ("heritage",)),
    ],
)
def test_departments_are_called_by_code_or_title(text, codes):
    assert mentions(text, PROCESS) == codes


def test_of_names_that_begin_alike_the_longest_counts():
    process = Process.of_content(
        {
            "name": "bare",
            "version": "1",
            "title": {"en": "Bare"},
            "departments": [
                {"code": "works", "title": {"en": "Works"}},
                {"code": "works_north", "title": {"en": "Works North"}},
            ],
            **{key: [] for key in ("origins", "actors", "roles", "reasons", "steps")},
        }
    )
    assert mentions("@works north, @Works", process) == ("works_north", "works")


@given(some.text(max_size=200))
def test_any_text_is_looked_through(text):
    assert set(mentions(text, PROCESS)) <= set(PROCESS.departments)
    assert "police" in mentions(f"{text} @police", PROCESS)

