"""Log entries: made, checked, turned into rows and back."""

import json
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as some

from evplanner_plugin.domain.log import KINDS, LONGEST_TEXT, LogEntry, shortened
from evplanner_plugin.errors import BadInput

values = some.recursive(
    some.none() | some.booleans() | some.integers(-(2**53), 2**53) | some.text(),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(), inner, max_size=3),
    max_leaves=8,
)


@given(kind=some.text(min_size=1), payload=some.dictionaries(some.text(), values, max_size=4), actor=some.text())
def test_any_entry_survives_the_way_through_a_row_also_of_an_unknown_kind(kind, payload, actor):
    entry = LogEntry("1", "site", "2026-03-31T08:15:00.000Z", actor, "planner", "mobility", kind, payload)
    row = entry.to_row()
    assert isinstance(row["payload"], str)
    assert LogEntry.from_row(row) == entry
    assert LogEntry.from_row({**row, "payload": payload, "fid": 7, "nis": "13019", "geometry": None}) == entry


def test_a_new_entry_has_its_own_uuid_and_the_present_instant():
    first = LogEntry.new("site", "proposed", " An ", "planner", "mobility", {"origin": "strategic"})
    second = LogEntry.new("site", "proposed", "An", "planner", "mobility", {"origin": "strategic"})
    assert uuid.UUID(first.id).version == 4
    assert first.id != second.id
    assert first.actor == "An"
    assert first.at <= second.at


def test_a_given_instant_is_spelled_the_one_way():
    entry = LogEntry.new("site", "moved", "An", "planner", "", {}, at="2026-03-31T10:15:00+02:00", id="abc")
    assert (entry.id, entry.at) == ("abc", "2026-03-31T08:15:00.000Z")


def test_payloads_are_completed_for_their_kind():
    def payload(kind, given_payload):
        return LogEntry.new("site", kind, "An", "", "", given_payload).payload

    assert payload("marked", {"mark": "up"}) == {"mark": "up", "reason": ""}
    assert payload("commented", {"text": "Mooi"}) == {"text": "Mooi", "reply_to": None}
    assert payload("approved", None) == {"reason": "", "supersedes": []}
    assert payload("rejected", {"supersedes": ("a", "b")}) == {"reason": "", "supersedes": ["a", "b"]}


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (("", "proposed", "An", "", "", {}), "which site"),
        (("site", "proposed", "  ", "", "", {}), "who makes it"),
        (("site", "", "An", "", "", {}), "what happened"),
        (("site", "marked", "An", "", "", {"mark": "maybe"}), "“maybe”"),
        (("site", "commented", "An", "", "", {"text": " \n"}), "comment is empty"),
        (("site", "approved", "An", "", "", {"supersedes": "abc"}), "decisions it replaces"),
        (("site", "commented", "An", "", "", {"text": "x" * (LONGEST_TEXT + 1)}), "10001 characters; at most 10000"),
        (("site", "rejected", "An", "", "", {"remark": "x" * (LONGEST_TEXT + 1)}), "Shorten it"),
        (("site", "step_started", "An", "", "", {}), "which step"),
        (("site", "step_finished", "An", "", "", {"step": " "}), "which step"),
        (("site", "assigned", "An", "", "", {"department": "police", "due": "next week"}), "“next week” is no date"),
        (("site", "assigned", "An", "", "", {"due": "2026-02-30"}), "is no date"),
        (("site", "checked", "An", "", "", {}), "which rules"),
        (("site", "checked", "An", "", "", {"answers": {"trees": "perhaps"}}), "“trees” cannot be answered"),
        (("site", "checked", "An", "", "", {"answers": {"trees": "yes"}, "source": "oracle"}), "“oracle”"),
    ],
)
def test_what_cannot_be_meant_is_refused_with_a_sentence(arguments, sentence):
    with pytest.raises(BadInput, match=sentence):
        LogEntry.new(*arguments)


def test_the_longest_text_that_may_be_written_is_accepted():
    LogEntry.new("site", "commented", "An", "", "", {"text": "x" * LONGEST_TEXT})
    LogEntry.new("site", "assigned", "An", "", "", {"department": "police", "actor": "", "due": "2026-04-01"})
    checked = LogEntry.new("site", "checked", "An", "", "", {"answers": {"trees": "unknown"}})
    assert checked.payload["source"] == "person"


def test_a_longer_text_that_comes_in_is_kept_and_shown_shortened():
    text = "x" * 1_000_000
    entry = LogEntry.from_row({"id": "1", "kind": "commented", "payload": json.dumps({"text": text})})
    assert entry.payload["text"] == text
    assert shortened(entry.payload["text"]) == "x" * (LONGEST_TEXT - 1) + "…"
    assert shortened("x" * 5, 5) == "x" * 5


@pytest.mark.parametrize("spelling", [' {"text": "a"}', '{"text": "a"} ', '\n{"text":"a"}\n', b'{"text": "a"}'])
def test_a_payload_is_read_however_it_is_spelled(spelling):
    assert LogEntry.from_row({"id": "1", "payload": spelling}).payload == {"text": "a"}


@pytest.mark.parametrize("payload", ["{half", "[1, 2]", 7, '{"a": 1} {"b": 2}', "[" * 100_000, " ", '"text"'])
def test_an_unreadable_payload_is_kept(payload):
    entry = LogEntry.from_row({"id": "1", "site_id": "s", "kind": "commented", "payload": payload, "at": None})
    assert entry.payload == {"unreadable": payload}
    assert json.loads(entry.to_row()["payload"]) == {"unreadable": payload}


def test_the_known_kinds_are_those_of_the_log_table():
    assert len(KINDS) == len(set(KINDS)) == 21
