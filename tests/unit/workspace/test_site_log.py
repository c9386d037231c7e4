"""Reading the log, and taking back what nobody else has seen."""

import threading
import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shapely.geometry import Point

from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.state import fold_all
from evplanner_plugin.domain.summaries import summary_of
from evplanner_plugin.errors import BadInput, Cancelled
from evplanner_plugin.workspace.site_log import entries_of, read_summaries, take_back, unsent, unsent_acts

SITE = "11111111-1111-4111-8111-111111111111"
OTHER = "22222222-2222-4222-8222-222222222222"


def write(workspace, *entries, sites=(), photos=()):
    with workspace.transaction() as connection:
        workspace.insert(connection, "proposed_site", [{"id": id_, "geometry": Point(10, 20)} for id_ in sites])
        workspace.insert(connection, "photo", [{"id": id_, "site_id": SITE} for id_ in photos])
        workspace.insert(connection, "site_log", [entry.to_row() for entry in entries])
    return [entry.id for entry in entries]


def entry(kind="commented", site=SITE, **payload):
    payload = payload or ({"text": "Hello"} if kind == "commented" else {})
    return LogEntry.new(site, kind, "An", "planner", "mobility", payload)


def at(minute, kind="commented", actor="An", site=SITE):
    payload = {"text": "Hello"} if kind == "commented" else {}
    return LogEntry.new(site, kind, actor, "planner", "mobility", payload, at=f"2026-03-31T08:{minute:02d}:00.000Z")


def send(workspace, collection, *ids, table="sync_base"):
    """What the exchange remembers of what it sent."""
    with workspace.transaction() as connection:
        connection.executemany(
            f"INSERT INTO {table} (collection, id, payload) VALUES (?, ?, '{{}}')", [(collection, id_) for id_ in ids]
        )


# -- reading -----------------------------------------------------------------------------------------------------------


def test_the_log_of_one_site_comes_in_time(workspace):
    later = LogEntry.new(SITE, "commented", "An", "planner", "", {"text": "2"}, at="2026-03-31T08:16:00.000Z")
    sooner = LogEntry.new(SITE, "commented", "An", "planner", "", {"text": "1"}, at="2026-03-31T08:15:00.000Z")
    write(workspace, later, sooner, entry(site=OTHER))
    assert entries_of(workspace, SITE) == [sooner, later]
    assert entries_of(workspace, "nowhere") == []


kinds = st.sampled_from(("marked", "commented", "approved", "rejected", "cancelled", "proposed", "unheard_of"))
rows = st.fixed_dictionaries(
    {
        "id": st.uuids(version=4).map(str),
        "site_id": st.sampled_from((SITE, OTHER)),
        "at": st.sampled_from(("2026-03-31T08:15:00.000Z", "2026-03-31 10:14+02", "soon", None)),
        "actor": st.sampled_from(("An", None)),
        "department": st.sampled_from(("mobility", None)),
        "kind": kinds,
        "payload": st.sampled_from(('{"mark": "up"}', '{"text": "@police", "mentions": ["police"]}', "{", None)),
    }
)


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(st.lists(rows, max_size=12, unique_by=lambda row: row["id"]))
def test_summaries_are_those_of_the_fold(workspace, rows):
    with workspace.transaction() as connection:
        connection.execute("DELETE FROM site_log")
        workspace.insert(connection, "site_log", rows)
    states = fold_all(LogEntry.from_row(row) for row in workspace.rows("site_log"))
    wanted = {site_id: summary_of(state) for site_id, state in states.items()}
    assert read_summaries(workspace) == wanted
    one = {site_id: summary for site_id, summary in wanted.items() if site_id == SITE}
    assert read_summaries(workspace, [SITE, "nowhere"]) == one
    assert read_summaries(workspace, []) == {}


def many(workspace, count):
    with workspace.transaction() as connection:
        connection.execute(
            "INSERT INTO site_log (id, site_id, at, actor, department, kind, payload)"
            " WITH RECURSIVE each(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM each WHERE n < ?)"
            " SELECT 'e' || n, 's' || (n % 500), '2026-03-31T08:15:00.000Z', 'An', 'mobility', 'commented',"
            " '{\"text\": \"Hello\"}' FROM each",
            (count,),
        )


def test_reading_stops_when_it_is_asked_to_and_lets_others_work_meanwhile(workspace):
    many(workspace, 20_000)
    asked = []

    def cancelled():
        asked.append(time.monotonic())
        return len(asked) > 5

    with pytest.raises(Cancelled):
        read_summaries(workspace, cancelled=cancelled)
    assert len(asked) == 6
    ticks = []
    running = True

    def tick():
        while running:
            ticks.append(1)
            time.sleep(0.001)

    other = threading.Thread(target=tick)
    other.start()
    found = read_summaries(workspace)
    running = False
    other.join()
    assert len(found) == 500
    assert len(ticks) > 3


def test_a_sort_in_sqlite_is_stopped_too(workspace):
    many(workspace, 20_000)
    with workspace.transaction() as connection:
        connection.execute("DROP INDEX site_log_site_id_kind_at_id")
    with pytest.raises(Cancelled):
        read_summaries(workspace, cancelled=lambda: True)


# -- taking back -------------------------------------------------------------------------------------------------------


def test_what_was_sent_or_may_have_been_counts_as_sent(workspace):
    ids = write(workspace, *(entry() for _ in range(4)), sites=[SITE])
    send(workspace, "site_log", ids[0])
    send(workspace, "site_log", ids[1], table="sync_inflight")
    send(workspace, "photo", ids[2])
    assert unsent(workspace, [*ids, "nothing"]) == {ids[2], ids[3]}


def test_an_entry_goes_and_the_site_is_as_it_was(workspace):
    kept, gone = write(workspace, entry(), entry("approved"), sites=[SITE])
    assert workspace.rows("proposed_site")[0]["status"] == "approved"
    assert take_back(workspace, [gone]) == 1
    assert [row["id"] for row in workspace.rows("site_log")] == [kept]
    assert workspace.rows("proposed_site")[0]["status"] == "in_review"
    assert take_back(workspace, [gone]) == 0


@pytest.mark.parametrize("table", ["sync_base", "sync_inflight"])
def test_where_one_was_sent_all_of_them_stay(workspace, table, dump):
    mine, sent = write(workspace, entry(), entry(), sites=[SITE])
    send(workspace, "site_log", sent, table=table)
    before = dump(workspace.path)
    with pytest.raises(BadInput, match="What colleagues may have seen already cannot be undone"):
        take_back(workspace, [mine, sent])
    assert dump(workspace.path) == before


def test_a_proposal_takes_its_site_along_and_what_pointed_at_it(workspace):
    pointing = entry("counter_proposed", OTHER, site_id=SITE)
    proposed, _, stays = write(workspace, entry("proposed"), pointing, entry(site=OTHER), sites=[SITE, OTHER])
    assert take_back(workspace, [proposed]) == 2
    assert [row["id"] for row in workspace.rows("proposed_site")] == [OTHER]
    assert [row["id"] for row in workspace.rows("site_log")] == [stays]


def test_a_proposal_stays_where_the_site_was_sent_or_more_was_said(workspace, dump):
    proposed, said = write(workspace, entry("proposed"), entry(), sites=[SITE])
    before = dump(workspace.path)
    with pytest.raises(BadInput, match="other entries in its log"):
        take_back(workspace, [proposed])
    assert dump(workspace.path) == before
    send(workspace, "proposed_site", SITE)
    with pytest.raises(BadInput, match="The site was sent already"):
        take_back(workspace, [proposed, said])
    assert len(workspace.rows("site_log")) == 2


def test_a_photo_goes_with_its_entry_unless_it_was_sent_or_is_named_elsewhere(workspace):
    photos = ["p1", "p2", "p3"]
    ids = write(workspace, *(entry("photo_added", photo_id=id_, caption="") for id_ in (*photos, "p3")),
                sites=[SITE], photos=photos)  # fmt: skip
    send(workspace, "photo", "p2")
    assert take_back(workspace, ids[:3]) == 3
    assert [row["id"] for row in workspace.rows("photo")] == ["p2", "p3"]


def test_a_moved_site_goes_back_unless_it_was_moved_on(workspace):
    moves = [entry("moved", **{"from": [10, 20], "to": [11, 21]}), entry("moved", **{"from": [11, 21], "to": [12, 22]})]
    moves = [LogEntry.from_row({**move.to_row(), "at": f"2026-03-31T08:1{number}:00.000Z"})
             for number, move in enumerate(moves)]  # fmt: skip
    write(workspace, *moves, sites=[SITE])

    def place(*put):
        if put:
            with workspace.transaction() as connection:
                workspace.update(connection, "proposed_site", SITE, {"geometry": Point(*put)})
        point = workspace.rows("proposed_site")[0]["geometry"]
        return point.x, point.y

    assert place(50, 50) == (50, 50)
    assert take_back(workspace, [moves[0].id]) == 1
    assert place() == (50, 50)
    write(workspace, moves[0])
    place(12, 22)
    assert take_back(workspace, [move.id for move in moves]) == 2
    assert place() == (10, 20)


def test_odd_entries_are_taken_back_too(workspace):
    write(workspace, sites=[SITE])
    with workspace.transaction() as connection:
        for number, (kind, payload) in enumerate(
            [("moved", '{"from": "here", "to": [1]}'), ("photo_added", "{"), ("proposed", None), ("later", "[]")]
        ):
            row = (f"e{number}", SITE, kind, payload)
            connection.execute("INSERT INTO site_log (id, site_id, kind, payload) VALUES (?, ?, ?, ?)", row)
        connection.execute("INSERT INTO site_log (id, site_id, kind, payload) VALUES ('c', ?, 'counter_proposed', '{')",
                           (OTHER,))  # fmt: skip
    assert take_back(workspace, ["e0", "e1", "e2", "e3"]) == 4
    assert workspace.rows("proposed_site") == []
    assert [row["id"] for row in workspace.rows("site_log")] == ["c"]


# -- what may still be taken back --------------------------------------------------------------------------------------


def test_unsent_acts_are_those_of_one_person_by_instant_the_last_one_last(workspace, monkeypatch):
    counter = [at(3, "counter_proposed"), at(3, "proposed", site=OTHER)]
    first, sent, other = at(1), at(2), at(4, actor="Bo")
    write(workspace, *counter, first, sent, other)
    send(workspace, "site_log", sent.id)
    found = [{each.id for each in act} for act in unsent_acts(workspace, "An")]
    assert found == [{first.id}, {each.id for each in counter}]
    assert unsent_acts(workspace, "nobody") == []
    # An act that the limit would cut in two is not offered as if it were whole.
    monkeypatch.setattr("evplanner_plugin.workspace.site_log.MOST_UNSENT", 1)
    assert unsent_acts(workspace, "An") == []
