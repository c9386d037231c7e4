"""The columns of a site that follow from its log: always what the fold says, whoever writes and in whatever order."""

import json
import sqlite3
import uuid
from contextlib import closing
from datetime import datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from shapely.geometry import Point

from evplanner_plugin.domain.log import DECISIONS, KINDS, MARKS, LogEntry
from evplanner_plugin.domain.state import fold
from evplanner_plugin.domain.summaries import summary_of
from evplanner_plugin.domain.tally import MILESTONES
from evplanner_plugin.domain.times import normalised
from evplanner_plugin.workspace import derived, geopackage
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.store import Workspace

SITES = ("a-site", "another", "not there")
IDS = tuple(f"{number:02d}" for number in range(12))
INSTANTS = (
    "2026-03-31T08:15:00.000Z", "2026-03-31T08:15:00.001Z", "2026-03-31 10:15:00+02:00",
    "2026-03-31T10:14:59.999+02:00",
    "1999-01-01T00:00:00.000Z", "2099-12-31T23:59:59.999Z", "", "yesterday", None, "2026-03-31 08:16",
)  # fmt: skip


def derived_columns(connection, site_id):
    found = connection.execute(
        f"SELECT {', '.join(derived.COLUMNS)} FROM proposed_site WHERE id = ?", (site_id,)
    ).fetchone()
    return dict(found)


def folded(connection, site_id):
    """What the derived columns have to say, by the fold of what stands in the log."""
    rows = connection.execute("SELECT * FROM site_log WHERE site_id = ?", (site_id,)).fetchall()
    state = fold(LogEntry.from_row(dict(row)) for row in rows)
    up, down, question = state.votes
    return {
        "status": state.status, "votes_up": up, "votes_down": down, "votes_question": question,
        "comments": len(state.comments), "last_comment": summary_of(state).last_comment, "last_at": state.last_at,
    }  # fmt: skip


def assert_as_folded(connection):
    for (site_id,) in connection.execute("SELECT id FROM proposed_site").fetchall():
        assert derived_columns(connection, site_id) == folded(connection, site_id)


def add(connection, **values):
    values = {"id": str(uuid.uuid4()), "nis": "13019", "site_id": SITES[0], "at": INSTANTS[0], "actor": "An",
              "department": "mobility", "kind": "commented", "payload": "{}", **values}  # fmt: skip
    columns = ", ".join(values)
    marks = ", ".join("?" * len(values))
    connection.execute(f"INSERT INTO site_log ({columns}) VALUES ({marks})", list(values.values()))
    return values["id"]


@pytest.fixture
def sites(workspace):
    """The workspace with two sites; gives a connection to write with."""
    with workspace.transaction() as connection:
        rows = [{"id": id_, "nis": "13019", "geometry": Point(180100, 210100)} for id_ in SITES[:2]]
        workspace.insert(connection, "proposed_site", rows)
    with closing(geopackage.connect(workspace.path)) as connection:
        yield connection


# -- the whole of it ---------------------------------------------------------------------------------------------------

texts = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",), exclude_characters="\0"), max_size=6)
listed = st.lists(st.sampled_from(IDS) | st.integers(0, 12), max_size=4)
payloads = st.one_of(
    st.fixed_dictionaries(
        {},
        optional={
            "mark": st.sampled_from((*MARKS, "sideways", None, 3, ["up"])),
            "reason": texts,
            "text": st.one_of(texts, st.just("é€" * 150), st.just("x" * 200), st.integers(), st.none()),
            "supersedes": st.one_of(listed, st.sampled_from(IDS), st.none()),
            "site_id": texts,
        },
    ).map(json.dumps),
    st.sampled_from(("", None, "{", "[]", "null", '"up"', "12", '{"mark": "up"} ', '["mark"]', b'{"mark": "down"}')),
    texts,
)
kinds = st.one_of(
    st.sampled_from(("marked", "marked", "commented", *DECISIONS, *DECISIONS, *MILESTONES)),
    st.sampled_from((*KINDS, "of_a_newer_version", "", None)),
)
entries = st.fixed_dictionaries(
    {
        "id": st.sampled_from(IDS),
        "site_id": st.sampled_from((*SITES, None)),
        "at": st.sampled_from(INSTANTS),
        "actor": st.sampled_from(("An", "Jo", None, "")),
        "department": st.sampled_from(("mobility", "police", None)),
        "kind": kinds,
        "payload": payloads,
    }
)
acts = st.lists(
    st.one_of(
        st.tuples(st.just("add"), entries),
        st.tuples(st.just("add"), entries),
        st.tuples(st.just("change"), entries),
        st.tuples(st.just("replace"), entries),
        st.tuples(st.just("remove"), st.sampled_from(IDS)),
        st.tuples(st.just("site"), st.sampled_from(SITES)),
        st.tuples(st.just("no site"), st.sampled_from(SITES)),
        st.tuples(st.just("rename"), st.sampled_from(SITES)),
        st.tuples(st.just("type over"), st.sampled_from(("approved", "", None, "banana"))),
    ),
    max_size=25,
)


def perform(connection, act, what):
    if act == "add":
        columns = ", ".join(what)
        connection.execute(f"INSERT INTO site_log ({columns}) VALUES ({', '.join('?' * len(what))})"
                           " ON CONFLICT DO NOTHING", list(what.values()))  # fmt: skip
    elif act == "change":
        changes = ", ".join(f"{name} = ?" for name in what if name != "id")
        values = [value for name, value in what.items() if name != "id"]
        connection.execute(f"UPDATE site_log SET {changes} WHERE id = ?", [*values, what["id"]])
    elif act == "replace":  # what programs that "upsert" do
        columns = ", ".join(what)
        connection.execute("DELETE FROM site_log WHERE id = ?", (what["id"],))
        connection.execute(f"INSERT OR REPLACE INTO site_log ({columns}) VALUES ({', '.join('?' * len(what))})",
                           list(what.values()))  # fmt: skip
    elif act == "remove":
        connection.execute("DELETE FROM site_log WHERE id = ?", (what,))
    elif act == "site":
        connection.execute("INSERT INTO proposed_site (id, status) VALUES (?, 'odd') ON CONFLICT DO NOTHING", (what,))
    elif act == "no site":
        connection.execute("DELETE FROM proposed_site WHERE id = ?", (what,))
    elif act == "rename":
        connection.execute("UPDATE OR IGNORE proposed_site SET id = ? WHERE id = ?", (what, SITES[0]))
    elif act == "type over":
        connection.execute("UPDATE proposed_site SET status = ?, comments = 77, last_at = NULL", (what,))


@pytest.fixture(scope="module")
def scratch(tmp_path_factory):
    """A real workspace in which every example is rolled back."""
    path = tmp_path_factory.mktemp("derived") / "lille.gpkg"
    create_workspace(path, "13019")
    with closing(geopackage.connect(path)) as connection:
        for id_ in SITES[:2]:
            connection.execute("INSERT INTO proposed_site (id) VALUES (?)", (id_,))
        yield connection


@settings(max_examples=400)
@given(acts)
def test_whatever_happens_in_whatever_order_the_columns_are_what_the_fold_says(scratch, acts):
    scratch.execute("BEGIN")
    try:
        for act, what in acts:
            perform(scratch, act, what)
            assert_as_folded(scratch)
    finally:
        scratch.execute("ROLLBACK")


@settings(max_examples=100)
@given(st.lists(entries, max_size=12, unique_by=lambda entry: entry["id"]), st.data())
def test_two_orders_give_the_same(scratch, rows, data):
    found = []
    for order in (rows, data.draw(st.permutations(rows))):
        scratch.execute("BEGIN")
        try:
            for row in order:
                perform(scratch, "add", row)
            found.append([derived_columns(scratch, site_id) for site_id in SITES[:2]])
        finally:
            scratch.execute("ROLLBACK")
    assert found[0] == found[1]


offsets = st.sampled_from(("", "Z", "+02:00", "-11:30", "+00:00", "+14:00"))
other_spellings = st.builds(
    lambda moment, between, precision, offset: moment.isoformat(between, precision) + offset,
    st.datetimes(datetime(1000, 1, 2), datetime(9998, 12, 30)).map(lambda moment: moment.replace(microsecond=0)),
    st.sampled_from("T "),
    st.sampled_from(("minutes", "seconds", "milliseconds")),
    offsets,
)


def kept_of(connection, instant):
    """How an instant stands in the log once it was written."""
    connection.execute("BEGIN")
    try:
        id_ = add(connection, at=instant)
        return connection.execute("SELECT at FROM site_log WHERE id = ?", (id_,)).fetchone()[0]
    finally:
        connection.execute("ROLLBACK")


@settings(max_examples=300)
@given(other_spellings)
def test_instants_come_into_the_spelling_that_sorts(scratch, instant):
    assert kept_of(scratch, instant) == normalised(instant)


@pytest.mark.parametrize(
    "text", ["", "yesterday", "now", "12:30", "2460000.5", "2026-03-31", "2026-13-31 10:15", "31/03/2026 10:15"]
)
def test_what_is_no_instant_stays_as_it_is(scratch, text):
    assert kept_of(scratch, text) == text


# -- one by one --------------------------------------------------------------------------------------------------------


def test_a_new_site_is_proposed_and_nothing_was_said(sites):
    assert derived_columns(sites, SITES[0]) == {
        "status": "proposed", "votes_up": 0, "votes_down": 0, "votes_question": 0, "comments": 0, "last_comment": "",
        "last_at": "",
    }  # fmt: skip


def test_a_log_that_comes_before_its_site_counts_once_the_site_is_there(sites):
    add(sites, site_id="late", kind="marked", payload='{"mark": "down"}')
    sites.execute("INSERT INTO proposed_site (id) VALUES ('late')")
    found = derived_columns(sites, "late")
    assert (found["status"], found["votes_down"]) == ("in_review", 1)


def test_an_entry_that_is_about_another_site_after_all(sites):
    entry = add(sites, kind="approved")
    sites.execute("UPDATE site_log SET site_id = ? WHERE id = ?", (SITES[1], entry))
    assert [derived_columns(sites, site_id)["status"] for site_id in SITES[:2]] == ["proposed", "approved"]


def test_an_entry_without_an_id_gets_one_so_that_none_hides_another(sites):
    for given_id in (None, None, ""):
        add(sites, id=given_id)
    ids = [row[0] for row in sites.execute("SELECT id FROM site_log")]
    assert len({str(uuid.UUID(id_)) for id_ in ids}) == 3
    assert {uuid.UUID(id_).version for id_ in ids} == {4}
    assert derived_columns(sites, SITES[0])["comments"] == 3


def test_what_is_typed_over_the_columns_does_not_stay(sites):
    add(sites, kind="approved")
    sites.execute("UPDATE proposed_site SET status = 'in_service', votes_up = 12, last_comment = 'Bought'")
    assert_as_folded(sites)
    assert derived_columns(sites, SITES[0])["status"] == "approved"


def test_triggers_that_call_triggers_are_no_trouble(sites):
    sites.execute("PRAGMA recursive_triggers = ON")
    add(sites, id=None, at="no instant at all", kind="commented", payload='{"text": "Hello"}')
    sites.execute("UPDATE proposed_site SET status = 'banana'")
    assert_as_folded(sites)


def test_a_write_that_fails_leaves_the_columns_as_they_were(sites):
    entry = add(sites)
    before = derived_columns(sites, SITES[0])
    with pytest.raises(sqlite3.IntegrityError):
        add(sites, id=entry, kind="approved")
    assert derived_columns(sites, SITES[0]) == before
    sites.execute("UPDATE proposed_site SET status = 'banana'")  # still put right: no trigger is left half-way
    assert derived_columns(sites, SITES[0]) == before


def test_writing_needs_no_function_that_only_this_program_has(workspace):
    """QField and ogr2ogr bring GeoPackage's own functions (ST_IsEmpty …) and no others."""
    with closing(sqlite3.connect(workspace.path, isolation_level=None)) as plain:
        plain.create_function("ST_IsEmpty", 1, lambda blob: 1)
        for name in ("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            plain.create_function(name, 1, lambda blob: 0.0)
        plain.row_factory = sqlite3.Row
        plain.execute("INSERT INTO proposed_site (id) VALUES ('a')")
        plain.execute("INSERT INTO site_log (site_id, at, kind, payload) VALUES ('a', '2026-03-31', 'marked', '{')")
        assert derived_columns(plain, "a")["status"] == "in_review"


# -- layers that were saved over ---------------------------------------------------------------------------------------


def test_lost_triggers_and_columns_come_back_when_the_workspace_is_opened(sites, workspace):
    add(sites, kind="approved")
    for name in derived.TRIGGERS:
        sites.execute(f"DROP TRIGGER {name}")
    sites.execute("ALTER TABLE proposed_site DROP COLUMN votes_up")
    sites.execute("UPDATE proposed_site SET status = 'banana'")
    add(sites, kind="rejected", id=None, at="2026-03-31 12:00")
    Workspace.open(workspace.path)
    assert_as_folded(sites)
    assert derived_columns(sites, SITES[0])["status"] == "needs_agreement"
    assert derived.intact(sites)


def test_a_file_that_cannot_be_put_right_is_opened_as_it_is(sites, workspace, monkeypatch):
    monkeypatch.setattr(geopackage, "BUSY_TIMEOUT_SECONDS", 0.1)
    sites.execute("DROP TRIGGER site_log_derive_insert")
    sites.execute("BEGIN IMMEDIATE")
    assert Workspace.open(workspace.path).nis == "13019"
    sites.execute("ROLLBACK")
    assert not derived.intact(sites)
    Workspace.open(workspace.path)
    assert derived.intact(sites)


def test_a_log_that_was_saved_over_without_its_columns_still_opens(sites, workspace):
    for name in derived.TRIGGERS:
        sites.execute(f"DROP TRIGGER {name}")
    sites.execute("DROP INDEX site_log_site_id_kind_at_id")
    sites.execute("ALTER TABLE site_log DROP COLUMN payload")
    assert Workspace.open(workspace.path).nis == "13019"
    sites.execute("INSERT INTO site_log (id, site_id) VALUES ('x', 'a-site')")


def test_a_workspace_in_order_is_opened_without_being_written(workspace):
    before = workspace.path.stat().st_mtime_ns
    Workspace.open(workspace.path)
    assert workspace.path.stat().st_mtime_ns == before
