"""Logs as they come in from everywhere: hypothesis strategies for rows of ``site_log``, tidy and untidy."""

from __future__ import annotations

import json

from hypothesis import strategies as some

from evplanner_plugin.domain.log import KINDS, LogEntry

COLUMNS = ("site_id", "at", "id", "actor", "role", "department", "kind", "payload")
SITES = ("site 1", "site 2")
IDS = tuple(f"e{number}" for number in range(14))
DEPARTMENTS = ("mobility", "police", "", None)

instants = some.one_of(
    some.sampled_from([f"2026-03-31T08:15:0{second}.000Z" for second in range(6)]),
    some.sampled_from(
        [
            "2026-03-31T10:15:02+02:00",
            "2026-03-31 08:15:03",
            "1970-01-01T00:00:00.000Z",
            "9999-12-31T23:59:59.999Z",
            "0001-01-01T00:00:00.000Z",
            "2026-02-30T08:15:00.000Z",
            "yesterday",
            "",
            None,
        ]
    ),
)
tidy_payloads = some.fixed_dictionaries(
    {},
    optional={
        "mark": some.sampled_from(["up", "down", "question", "perhaps", 3]),
        "reason": some.sampled_from(["", "trees", None]),
        "text": some.text(max_size=250) | some.none() | some.integers(),
        "reply_to": some.sampled_from([*IDS, None, "elsewhere", 7]),
        "mentions": some.lists(some.sampled_from(["police", "mobility", "", 5, "mentions"]), max_size=3)
        | some.just("x"),
        "supersedes": some.lists(some.sampled_from(IDS), max_size=3) | some.none() | some.just("e1"),
        "step": some.sampled_from(["screening", "local_advice", "unheard_of", "", None, 4]),
        "department": some.sampled_from(["police", "", None]),
        "actor": some.sampled_from(["Bo", ""]),
        "due": some.sampled_from(["2026-04-01", "", "soon", None]),
        "photo_id": some.sampled_from(["p1", "p2", "", None]),
        "site_id": some.sampled_from(["site 2", "", None]),
        "answers": some.dictionaries(some.sampled_from(["trees", "kerb"]), some.sampled_from(["yes", "no", 1])),
        "source": some.sampled_from(["person", "data", None]),
        "facts": some.dictionaries(some.sampled_from(["street"]), some.text(max_size=3)) | some.just([1]),
        "counter_to": some.sampled_from(["site 1", "", None]),
        "nested": some.just({"mentions": []}),
        "public": some.sampled_from([True, False, None, "true", 1]),
        "on": some.sampled_from(["2026-03-30", "2026-04-02", "", "soon", None, 7]),
        "installer": some.sampled_from(["Bouw nv", "Café Électrique", "", None, ["Bouw"]]),
        "to": some.sampled_from(["concession_holder", "Charge One", "", None]),
        "package": some.sampled_from(["k1", "", None]),
        "version": some.sampled_from([1, "2", None]),
        "purpose": some.sampled_from(["delivery", "survey", "", None]),
    },
)
untidy_payloads = some.sampled_from(
    [None, "", "{half", "[1, 2]", "7", '"mentions"', "null", ' {"mark": "up"} ', '{"mentions": []} x', "[" * 100_000,
     '{"text": "a", "\\u006dentions": ["police"]}', '{"mentions": [], "mentions": ["police"]}']
)
payload_texts = some.one_of(
    tidy_payloads.map(json.dumps),
    tidy_payloads.map(lambda payload: json.dumps(payload, ensure_ascii=False, sort_keys=True)),
    untidy_payloads,
)
rows = some.tuples(
    some.sampled_from(SITES),
    instants,
    some.sampled_from(IDS),
    some.sampled_from(["An", "Bo", "", None]),
    some.sampled_from(["planner", "astronaut", None]),
    some.sampled_from(DEPARTMENTS),
    some.sampled_from([*KINDS, "something_new", "", None]),
    payload_texts,
)
logs = some.lists(rows, max_size=25)


def entry_of(row) -> LogEntry:
    """The entry of a row."""
    return LogEntry.from_row(dict(zip(COLUMNS, row)))


def as_sorted_by_database(log):
    """The rows by site, instant and id, as SQLite sorts them: nothing before text."""
    return sorted(log, key=lambda row: (row[0], row[1] is not None, row[1] or "", row[2]))
