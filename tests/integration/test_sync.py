"""The exchange between workspaces and a real central API (PostgreSQL, PostGIS, pygeoapi)."""

from __future__ import annotations

import http.server
import os
import shutil
import signal
import sqlite3
import threading
import time
import uuid
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg2
import pytest
import shapely

from evplanner_plugin.errors import ServerError
from evplanner_plugin.sync import push
from evplanner_plugin.sync.carriers.transport import Reply, RequestsTransport
from evplanner_plugin.sync.changes import PARENTS_FIRST, count_pending
from evplanner_plugin.sync.server.client import FeaturesClient, RefusedError
from evplanner_plugin.workspace import geopackage
from evplanner_plugin.workspace.schema import BY_NAME, SYNCED
from tests.integration.central_fixture import Desk, central_api, client_of, new_central

pytest_plugins = ["tests.integration.central_fixture"]

HERE = shapely.Point(190_123.456, 215_654.321)
ELSEWHERE = shapely.Point(190_200.0, 215_700.0)


def query(central, sql, *parameters):
    with closing(central.connect()) as connection, connection, connection.cursor() as cursor:
        cursor.execute(sql, parameters or None)
        return cursor.fetchall() if cursor.description else cursor.rowcount


def newest_rev(central):
    return query(central, "SELECT last_value FROM sync_rev")[0][0]


def edit_centrally(central, table, id, **values):
    """What somebody at another desk does, by SQL."""
    columns = ", ".join(f"{name} = %s" for name in values)
    assert query(central, f"UPDATE {table} SET {columns}, base_rev = rev WHERE id = %s", *values.values(), id) == 1


def clean(result) -> bool:
    return not result.refused and not result.conflicts and not result.cancelled


# -- the database ---------------------------------------------------------------------------------------------


def test_the_database_has_exactly_the_columns_of_the_schema(central):
    types = {
        "TEXT": "text", "JSON": "text", "INTEGER": "integer", "REAL": "double precision", "DATE": "date",
        "DATETIME": "timestamp with time zone",
    }
    stamps = {"id", "rev", "base_rev", "deleted", "updated_at", "updated_by", "geom"}
    for table in SYNCED:
        found = dict(query(
            central, "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = %s", table.name
        ))
        assert stamps <= found.keys()
        assert {name: kind for name, kind in found.items() if name not in stamps} == {
            column.name: types[column.type] for column in table.synced_columns()
        }, table.name
        assert query(
            central, "SELECT type, srid FROM geometry_columns WHERE f_table_name = %s", table.name
        ) == [(table.geometry, 4326)]


def test_a_directory_that_was_made_again_has_a_cluster_of_its_own(central, tmp_path):
    """Where PostgreSQL may not enter the directory its cluster lies elsewhere, and outlives it."""
    directory = tmp_path / "central"
    first = new_central(directory)
    first.start()
    first._stop_server()
    shutil.rmtree(directory)
    again = new_central(directory)
    try:
        again.start()
        assert query(again, "SELECT 1") == [(1,)]
    finally:
        again.remove()


def test_the_schema_can_be_run_again(central):
    before = newest_rev(central), query(central, "SELECT epoch FROM sync_epoch")
    query(central, central_api.SCHEMA.read_text(encoding="utf-8"))
    assert (newest_rev(central), query(central, "SELECT epoch FROM sync_epoch")) == before


def test_only_who_names_the_present_rev_may_write(central, desk):
    one = desk()
    site = one.add("proposed_site", name="first", geometry=HERE)
    assert one.sync().pushed == 1
    (rev,), = query(central, "SELECT rev FROM proposed_site WHERE id = %s", site)
    edit_centrally(central, "proposed_site", site, name="second")
    feature = one.client.get("proposed_site", site)
    for base_rev in (rev, None, rev + 1_000_000):
        feature["properties"] = {"nis": one.workspace.nis, "name": "stale", "base_rev": base_rev}
        with pytest.raises(RefusedError, match="was changed by someone else") as refused:
            one.client.replace("proposed_site", site, feature)
        assert refused.value.status == 409
    with pytest.raises(psycopg2.Error, match="was changed by someone else"):
        query(central, "UPDATE proposed_site SET name = 'stale' WHERE id = %s", site)
    assert query(central, "SELECT name, base_rev FROM proposed_site WHERE id = %s", site) == [("second", None)]


def test_writers_of_one_table_take_turns_so_that_revs_appear_in_order(central, desk):
    """A writer who is slow to commit holds back the next one: nobody sees rev n + 1 before rev n."""
    one = desk()
    first, second = str(uuid.uuid4()), str(uuid.uuid4())
    insert = (
        "INSERT INTO request (id, nis, geom) VALUES (%s, %s, ST_SetSRID(ST_MakePoint(5, 51), 4326)) RETURNING rev"
    )
    revs = []

    def quick():
        revs.append(query(central, insert, second, one.workspace.nis)[0][0])

    with closing(central.connect()) as slow, slow.cursor() as cursor:
        cursor.execute(insert, (first, one.workspace.nis))
        slow_rev = cursor.fetchone()[0]
        thread = threading.Thread(target=quick)
        thread.start()
        thread.join(0.5)
        assert thread.is_alive() and not revs
        slow.commit()
        thread.join(10)
    assert revs == [slow_rev + 1]


def test_a_real_delete_leaves_a_tombstone(central, desk):
    one = desk()
    site = one.add("proposed_site", name="gone", geometry=HERE)
    one.sync()
    query(central, "DELETE FROM proposed_site WHERE id = %s", site)
    assert query(central, "SELECT deleted FROM proposed_site WHERE id = %s", site) == [(True,)]
    assert one.sync().pulled == 1
    assert one.row("proposed_site", site) is None


@pytest.mark.parametrize("change", ["kind = 'approved'", "deleted = true"])
def test_the_log_is_only_ever_added_to(central, desk, change):
    one = desk()
    entry = one.add("site_log", kind="commented", at="2026-03-31T08:15:00.000Z", payload={"text": "a"}, geometry=HERE)
    one.sync()
    with pytest.raises(psycopg2.Error, match="site_log are"):
        query(central, f"UPDATE site_log SET {change}, base_rev = rev WHERE id = %s", entry)


# -- straight exchange ----------------------------------------------------------------------------------------


def everything(one: Desk) -> dict[str, str]:
    """One row in each synced table, with awkward values; ids by table."""
    square = shapely.multipolygons([shapely.box(190_000, 215_000, 190_100, 215_100)])
    made = {}
    for table in SYNCED:
        values = {
            column.name: {
                "TEXT": "d'Oultremont \"é\" 👍 <b> {x}", "INTEGER": 42, "REAL": 7.0, "DATE": "2026-03-31",
                "DATETIME": "2026-03-31T08:15:00.120Z", "JSON": {"b": [1, {"ü": None}], "a": "x"},
            }[column.type]
            for column in table.synced_columns() if column.name != "nis"
        }
        made[table.name] = one.add(table.name, **values, geometry=HERE if table.geometry == "POINT" else square)
    return made


def test_every_synced_table_arrives_at_another_desk_as_it_left(desk):
    one, two = desk(), desk()
    ids = everything(one)
    sent = one.sync()
    assert clean(sent) and (sent.pushed, sent.pulled) == (len(SYNCED), 0)
    received = two.sync()
    assert clean(received) and (received.pushed, received.pulled) == (0, len(SYNCED))
    for name, id_ in ids.items():
        here, there = one.row(name, id_), two.row(name, id_)
        assert shapely.equals_exact(here.pop("geometry"), there.pop("geometry"), tolerance=0.001)
        assert here == there, name
    assert count_pending(one.workspace) == count_pending(two.workspace) == dict.fromkeys(BY_NAME.keys() & ids, 0)


def test_a_feature_without_geometry_travels_too(desk):
    one, two = desk(), desk()
    operator = one.add("operator", name="Fictief NV", geometry=None)
    assert clean(one.sync()) and clean(two.sync())
    assert two.row("operator", operator)["geometry"] is None
    assert sum(count_pending(two.workspace).values()) == 0


def test_an_empty_sync_writes_nothing(central, desk):
    one = desk()
    everything(one)
    one.sync()
    tables = [table.name for table in SYNCED] + ["sync_base", "sync_inflight", "sync_conflict"]

    def content():
        cursors = one.raw("SELECT collection, url, rev, epoch, schema_fingerprint FROM sync_cursor ORDER BY collection")
        return cursors, {name: one.raw(f"SELECT * FROM {name}") for name in tables}

    before, rev = content(), newest_rev(central)
    result = one.sync()
    assert clean(result) and (result.pulled, result.pushed) == (0, 0)
    assert content() == before
    assert newest_rev(central) == rev


def test_the_first_pull_goes_by_pages_and_keeps_its_place(central, desk):
    one = desk()
    query(
        central,
        "INSERT INTO request (id, nis, reference, geom) SELECT gen_random_uuid(), %s, n::text,"
        " ST_SetSRID(ST_MakePoint(4.8 + n * 1e-5, 51.2), 4326) FROM generate_series(1, 250) AS n",
        one.workspace.nis,
    )
    one.client.page_size = 100
    assert one.sync().pulled == 250
    references = sorted(int(row["reference"]) for row in one.workspace.rows("request"))
    assert references == list(range(1, 251))
    assert sum(count_pending(one.workspace).values()) == 0, "nothing that came from the server looks edited"


def test_new_edited_and_removed_features_are_pushed_and_read_back(central, desk):
    one = desk()
    stays, edited, moved, removed = (one.add("proposed_site", name=n, geometry=HERE) for n in ("a", "b", "c", "d"))
    assert one.sync().pushed == 4
    one.change("proposed_site", edited, name="b2", points=None, rank=3)
    one.change("proposed_site", moved, geometry=ELSEWHERE)
    one.remove("proposed_site", removed)
    assert count_pending(one.workspace)["proposed_site"] == 3
    result = one.sync(actor="Mobility")
    assert clean(result) and (result.pushed, result.pulled) == (3, 0)
    found = {
        str(row[0]): row[1:] for row in query(
            central,
            "SELECT id, name, rank, deleted, updated_by, ST_Distance(ST_Transform(geom, 31370),"
            " ST_SetSRID(ST_MakePoint(%s, %s), 31370)) < 1 FROM proposed_site WHERE nis = %s",
            ELSEWHERE.x, ELSEWHERE.y, one.workspace.nis,
        )
    }
    assert found == {
        stays: ("a", None, False, None, False), edited: ("b2", 3, False, "Mobility", False),
        moved: ("c", None, False, "Mobility", True), removed: ("d", None, True, "Mobility", False),
    }
    revs = dict(one.raw("SELECT id, rev FROM sync_base WHERE collection = 'proposed_site'"))
    assert revs == {str(i): r for i, r in query(
        central, "SELECT id, rev FROM proposed_site WHERE nis = %s", one.workspace.nis
    )}
    assert one.raw("SELECT * FROM sync_inflight") == []


def test_a_remote_edit_is_pulled(central, desk):
    one = desk()
    site = one.add("proposed_site", name="here", street="Kerkstraat", geometry=HERE)
    one.sync()
    edit_centrally(central, "proposed_site", site, name="there")
    result = one.sync()
    assert clean(result) and (result.pulled, result.pushed) == (1, 0)
    row = one.row("proposed_site", site)
    assert (row["name"], row["street"]) == ("there", "Kerkstraat")
    assert row["geometry"] == HERE, "an edit of a name leaves the local coordinates exactly as they were"


def test_rows_drawn_in_qgis_get_a_plain_id_and_the_municipality(central, desk):
    one = desk()
    braces = "{" + str(uuid.uuid4()).upper() + "}"
    one.add("proposed_site", id=braces, nis=None, name="drawn", geometry=HERE)
    one.add("site_log", site_id=braces, kind="proposed", at="2026-03-31T08:15:00.000Z", payload={}, geometry=HERE)
    one.add("proposed_site", id=f"{uuid.uuid4()}_1", name="copied", geometry=HERE)
    result = one.sync()
    assert clean(result) and result.pushed == 3
    plain = braces.strip("{}").lower()
    assert one.row("proposed_site", plain)["nis"] == one.workspace.nis
    assert one.workspace.rows("site_log")[0]["site_id"] == plain


# -- two desks ------------------------------------------------------------------------------------------------


def test_log_entries_of_two_desks_are_united(desk):
    one, two = desk(), desk()
    for at_desk, actor in ((one, "An"), (two, "Bo")):
        for number in range(5):
            at_desk.add(
                "site_log", site_id="s", at=f"2026-03-31T08:15:0{number}.000Z", actor=actor, kind="commented",
                payload={"text": f"{actor} {number}"}, geometry=HERE,
            )
    assert one.sync().pushed == two.sync().pushed == 5
    one.sync()
    texts = {f"{actor} {number}" for actor in ("An", "Bo") for number in range(5)}
    for at_desk in (one, two):
        rows = at_desk.workspace.rows("site_log")
        assert len(rows) == 10 and {row["payload"]["text"] for row in rows} == texts


def test_edits_of_different_fields_merge(central, desk):
    one, two = desk(), desk()
    site = one.add("proposed_site", name="a", street="Kerkstraat", points=2, geometry=HERE)
    one.sync(), two.sync()
    one.change("proposed_site", site, street="Dorp")
    two.change("proposed_site", site, points=4, geometry=ELSEWHERE)
    assert one.sync().pushed == 1
    merged = two.sync()
    assert clean(merged) and (merged.pulled, merged.pushed) == (1, 1)
    one.sync()
    for at_desk in (one, two):
        row = at_desk.row("proposed_site", site)
        assert (row["street"], row["points"]) == ("Dorp", 4)
        assert row["geometry"].distance(ELSEWHERE) < 0.001
    assert query(central, "SELECT street, points FROM proposed_site WHERE id = %s", site) == [("Dorp", 4)]


def test_the_same_field_is_a_conflict_and_holds_back_nothing_else(central, desk):
    one, two = desk(), desk()
    site, other = (one.add("proposed_site", name="a", geometry=HERE) for _ in range(2))
    one.sync(), two.sync()
    one.change("proposed_site", site, name="mine", street="Dorp")
    two.change("proposed_site", site, name="theirs")
    two.sync()
    one.change("proposed_site", other, name="b")
    one.add("site_log", site_id=site, kind="commented", at="2026-03-31T08:15:00.000Z", payload={}, geometry=HERE)
    result = one.sync()
    assert (result.conflicts, result.pushed, result.refused) == (1, 2, [])
    (conflict,) = one.workspace.rows("sync_conflict")
    assert (conflict["collection"], conflict["id"], conflict["kind"]) == ("proposed_site", site, "edit_edit")
    assert conflict["fields"] == ["name"]
    assert [conflict[side]["name"] for side in ("base", "mine", "theirs")] == ["a", "mine", "theirs"]
    assert one.row("proposed_site", site)["name"] == "mine", "what was typed here stays"
    assert query(central, "SELECT name FROM proposed_site WHERE id = %s", site) == [("theirs",)]
    again = one.sync()
    assert (again.conflicts, again.pushed, again.pulled) == (1, 0, 0)
    one.change("proposed_site", site, name="theirs")
    settled = one.sync()
    assert (settled.conflicts, settled.pushed) == (0, 1)
    assert query(central, "SELECT name, street FROM proposed_site WHERE id = %s", site) == [("theirs", "Dorp")]


@pytest.mark.parametrize("remover, kind", [("one", "delete_edit"), ("two", "edit_delete")])
def test_a_removal_against_an_edit_is_a_conflict(desk, remover, kind):
    one, two = desk(), desk()
    site = one.add("proposed_site", name="a", geometry=HERE)
    one.sync(), two.sync()
    removes, edits = (one, two) if remover == "one" else (two, one)
    removes.remove("proposed_site", site)
    edits.change("proposed_site", site, name="b")
    two.sync()
    assert one.sync().conflicts == 1
    assert one.workspace.rows("sync_conflict")[0]["kind"] == kind
    assert (one.row("proposed_site", site) is None) == (remover == "one"), "nothing is decided over a person's head"


def test_a_feature_that_was_removed_everywhere_can_come_back(central, desk):
    one, two = desk(), desk()
    site = one.add("proposed_site", name="a", geometry=HERE)
    one.sync(), two.sync()
    one.remove("proposed_site", site)
    one.sync(), two.sync()
    one.add("proposed_site", id=site, name="back", geometry=HERE)
    result = one.sync()
    assert clean(result) and result.pushed == 1
    assert clean(two.sync()) and two.row("proposed_site", site)["name"] == "back"


class Interrupting:
    """A transport that calls ``before(method, url)`` and then carries the request, or fails as told."""

    def __init__(self, transport, before=lambda method, url: None, after=lambda method, url: None):
        self.transport, self.before, self.after = transport, before, after

    def request(self, method, url, **options):
        self.before(method, url)
        reply = self.transport.request(method, url, **options)
        self.after(method, url)
        return reply


def test_an_edit_that_comes_between_reading_and_writing_is_not_overwritten(central, desk):
    one = desk()
    site = one.add("proposed_site", name="a", points=1, geometry=HERE)
    one.sync()
    one.change("proposed_site", site, name="mine")
    strikes = []

    def strike(method, url):
        if method == "PUT" and not strikes:
            strikes.append(url)
            edit_centrally(central, "proposed_site", site, points=9)

    one.client.transport = Interrupting(one.client.transport, before=strike)
    result = one.sync()
    assert clean(result) and result.pushed == 1 and strikes
    assert query(central, "SELECT name, points FROM proposed_site WHERE id = %s", site) == [("mine", 9)]
    assert one.row("proposed_site", site)["points"] == 9


def test_an_edit_by_another_program_in_the_midst_of_the_exchange_is_not_taken_for_agreed(central, desk, monkeypatch):
    one = desk()
    site = one.add("proposed_site", name="a", geometry=HERE)
    one.sync()
    nearly = shapely.Point(HERE.x + 0.0004, HERE.y)  # looks changed, and is not
    one.change("proposed_site", site, geometry=nearly)
    honest, edits = push.pending, []

    def and_then_somebody_edits(workspace, connection, mapper):
        found = honest(workspace, connection, mapper)
        if mapper.table.name == "proposed_site" and not edits:
            edits.append(site)
            one.change("proposed_site", site, name="b")
        return found

    monkeypatch.setattr(push, "pending", and_then_somebody_edits)
    one.sync()
    monkeypatch.undo()
    one.sync()
    assert query(central, "SELECT name FROM proposed_site WHERE id = %s", site) == [("b",)]


def test_an_answer_that_is_lost_is_neither_a_conflict_nor_a_duplicate(central, desk):
    one = desk()
    edited = one.add("proposed_site", name="a", geometry=HERE)
    one.sync()
    one.change("proposed_site", edited, name="b")
    added = one.add("request", reference="r", geometry=HERE)

    def lose(method, url):
        if method in ("PUT", "POST"):
            raise ServerError("lost")

    carrier = one.client.transport
    for _ in range(2):  # the two writes, one after the other
        one.client.transport = Interrupting(carrier, after=lose)
        with pytest.raises(ServerError, match="lost"):
            one.sync()
    assert len(one.raw("SELECT * FROM sync_inflight")) == 1
    one.client.transport = carrier
    one.change("proposed_site", edited, name="c")
    one.remove("request", added)
    result = one.sync()
    assert clean(result) and one.raw("SELECT * FROM sync_inflight") == []
    assert query(central, "SELECT name FROM proposed_site WHERE id = %s", edited) == [("c",)]
    assert query(central, "SELECT deleted FROM request WHERE id = %s", added) == [(True,)]


# -- refusals and failures ------------------------------------------------------------------------------------


def test_a_refusal_carries_the_servers_words_and_holds_back_nothing_else(desk):
    one = desk()
    bad = one.add("request", received_on="next week", geometry=HERE)
    good = one.add("request", received_on="2026-03-31", geometry=HERE)
    for _ in range(2):
        result = one.sync()
        (refusal,) = result.refused
        assert (refusal.collection, refusal.id) == ("request", bad)
        assert 'invalid input syntax for type date: "next week"' in refusal.sentence
    one.change("request", bad, received_on="2026-04-07")
    result = one.sync()
    assert clean(result) and result.pushed == 1
    assert good in dict(one.raw("SELECT id, rev FROM sync_base WHERE collection = 'request'"))


def test_values_that_no_column_can_hold_are_refused_before_they_are_sent(desk):
    one = desk()
    with one.workspace.transaction() as connection:
        one.workspace.insert(connection, "request", [{"id": str(uuid.uuid4()), "nis": "99999", "geometry": HERE}])
    site = one.add("proposed_site", points=2, geometry=HERE)
    with one.workspace.transaction() as connection:
        connection.execute("UPDATE proposed_site SET points = 'many' WHERE id = ?", (site,))
    sentences = {refusal.collection: refusal.sentence for refusal in one.sync().refused}
    assert sentences.keys() == {"request", "proposed_site"}
    assert 'points cannot hold "many"' in sentences["proposed_site"]
    assert "99999" in sentences["request"]


class Pretending:
    """A server that answers every write with success and stores nothing."""

    def __init__(self, transport):
        self.transport = transport

    def request(self, method, url, **options):
        return Reply(204) if method in ("POST", "PUT") else self.transport.request(method, url, **options)


def test_success_is_no_proof(central, desk):
    one = desk()
    site = one.add("proposed_site", name="a", geometry=HERE)
    one.sync()
    one.change("proposed_site", site, name="b")
    one.add("request", geometry=HERE)
    one.client.transport = Pretending(one.client.transport)
    result = one.sync()
    assert result.pushed == 0 and len(result.refused) == 2
    assert all("accepted the feature but did not store it" in refusal.sentence for refusal in result.refused)
    one.client.transport = one.carrier
    assert one.sync().pushed == 2


def test_a_local_change_of_a_log_entry_is_refused(desk):
    one = desk()
    entry = one.add("site_log", kind="commented", at="2026-03-31T08:15:00.000Z", payload={"text": "a"}, geometry=HERE)
    one.sync()
    one.change("site_log", entry, payload={"text": "rewritten"})
    (refusal,) = one.sync().refused
    assert "not changed once others can see them" in refusal.sentence


def test_a_wrong_login_is_said(central, desk):
    one = desk()
    one.client = client_of(central, secret="wrong")
    one.add("proposed_site", geometry=HERE)
    with pytest.raises(ServerError, match="refused the login"), closing(one.client.transport):
        one.sync()
    assert one.raw("SELECT * FROM sync_cursor") == []


def test_an_address_where_nothing_answers(desk):
    one = desk()
    one.client = FeaturesClient(RequestsTransport(), f"http://127.0.0.1:{central_api.free_port()}")
    with pytest.raises(ServerError, match=r"127\.0\.0\.1:\d+ cannot be reached"):
        one.sync()


@contextmanager
def web_page(body: bytes, kind: str):
    class Page(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *words):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Page) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


@pytest.mark.parametrize("body, kind, words", [
    (b"<html>Welcome</html>", "text/html", "does not answer as an OGC API"),
    (b'{"collections": []}', "application/json", "does not answer as an OGC API"),
    (b"[1, 2]", "application/json", "does not answer as an OGC API"),
    (b'{"collections": [{"id": "lakes"}]}', "application/json", "has no operator, charging_location"),
])
def test_an_address_that_is_no_central_api(desk, body, kind, words):
    one = desk()
    with web_page(body, kind) as url:
        one.client = FeaturesClient(RequestsTransport(), url)
        with pytest.raises(ServerError, match=words):
            one.sync()


def test_the_same_server_may_move_but_another_may_not_take_its_place(desk, tmp_path):
    one = desk()
    one.add("proposed_site", name="a", geometry=HERE)
    one.sync()
    moved = one.client.url.replace("127.0.0.1", "localhost")
    one.client = FeaturesClient(one.client.transport, moved)
    result = one.sync()
    assert clean(result) and (result.pulled, result.pushed) == (0, 0)
    assert {url for (url,) in one.raw("SELECT url FROM sync_cursor")} == {moved}
    with one.workspace.transaction() as connection:
        connection.execute("UPDATE sync_cursor SET url = 'https://elsewhere.example.org', epoch = 'another'")
    with pytest.raises(ServerError, match="belongs to another central API"):
        one.sync()


# -- stopping in the middle -----------------------------------------------------------------------------------


@pytest.mark.parametrize("steps", [0, 1, 5, 12, 17])
def test_after_cancelling_the_next_sync_goes_on(central, desk, steps):
    one = desk()
    query(
        central,
        "INSERT INTO request (id, nis, geom) SELECT gen_random_uuid(), %s, ST_SetSRID(ST_MakePoint(5, 51), 4326)"
        " FROM generate_series(1, 30)", one.workspace.nis,
    )
    for number in range(4):
        one.add("proposed_site", name=str(number), geometry=HERE)
    one.client.page_size = 10
    asked = iter(range(1000))
    first = one.sync(cancelled=lambda: next(asked) >= steps)
    assert first.cancelled
    second = one.sync()
    assert clean(second)
    assert (first.pulled + second.pulled, first.pushed + second.pushed) == (30, 4)
    assert len(query(central, "SELECT 1 FROM proposed_site WHERE nis = %s", one.workspace.nis)) == 4
    assert len(one.workspace.rows("request")) == 30


class Hanging:
    """A carrier whose server stops answering from the request on that ``hangs`` picks."""

    connections = 4

    def __init__(self, carrier, hangs) -> None:
        self.carrier = carrier
        self.hangs = hangs
        self.waiting = threading.Event()
        self.released = threading.Event()

    def request(self, method, url, **options):
        if self.hangs(method, url):
            self.waiting.set()
            self.released.wait(30)
            raise ServerError("The server hung up.")
        return self.carrier.request(method, url, **options)


@pytest.mark.parametrize("hangs", [
    lambda method, url: url.endswith("/collections"),
    lambda method, url: url.endswith("/request/items"),
    lambda method, url: method == "POST",
], ids=["greeting", "pulling", "pushing"])
def test_cancelling_takes_less_than_a_second_even_where_the_server_hangs(central, desk, hangs):
    one = desk()
    for number in range(6):
        one.add("proposed_site", name=str(number), geometry=HERE)
    carrier = Hanging(one.carrier, hangs)
    one.client.transport = carrier
    results = []
    thread = threading.Thread(target=lambda: results.append(one.sync(cancelled=carrier.waiting.is_set)))
    thread.start()
    assert carrier.waiting.wait(10)
    asked = time.monotonic()
    thread.join(5)
    waited = time.monotonic() - asked
    carrier.released.set()
    assert results[0].cancelled
    assert waited < 1.0
    one.client.transport = one.carrier
    assert clean(one.sync())
    assert len(query(central, "SELECT 1 FROM proposed_site WHERE nis = %s", one.workspace.nis)) == 6


def test_progress_rises_to_one(desk):
    one = desk()
    one.add("proposed_site", geometry=HERE)
    seen = []
    one.sync(progress=seen.append)
    assert seen == sorted(seen) and seen[-1] == 1.0 and len(seen) > len(PARENTS_FIRST)


def test_a_server_that_stops_midway_and_comes_back(tmp_path_factory, tmp_path, central):
    """The web server is killed during the third write; after a restart the exchange goes on, in the same cluster."""
    from evplanner_plugin.workspace.create import create_workspace
    from evplanner_plugin.workspace.store import Workspace

    own = new_central(tmp_path_factory.mktemp("stopping"))
    try:
        own.start()
        path = tmp_path / "workspace.gpkg"
        create_workspace(path, "13019")
        one = Desk(Workspace.open(path), FeaturesClient(RequestsTransport(), own.url))
        for number in range(5):
            one.add("proposed_site", name=str(number), geometry=HERE)
        writes = []

        def strike(method, url):
            if method == "POST":
                writes.append(url)
                if len(writes) == 3:
                    os.kill(own.state["server_pid"], signal.SIGKILL)
                    time.sleep(0.2)

        carrier = one.client.transport
        one.client.transport = Interrupting(carrier, before=strike)
        with pytest.raises(ServerError, match="cannot be reached"):
            one.sync()
        assert not own.running()
        url = own.url
        began = time.monotonic()
        assert new_central(own.directory).start() == url
        assert time.monotonic() - began < 5
        one.client.transport = carrier
        result = one.sync()
        assert clean(result) and result.pushed == 5, "the two that had arrived are counted once it is known"
        own = new_central(own.directory)
        assert len(query(own, "SELECT 1 FROM proposed_site")) == 5
        own.stop()
        began = time.monotonic()
        own.start()
        assert time.monotonic() - began < 5
        assert len(query(own, "SELECT 1 FROM proposed_site")) == 5
        carrier.close()
    finally:
        own.remove()
    assert not own.directory.exists() and not own.cluster.exists()


# -- the throw-away central API -------------------------------------------------------------------------------


def test_a_taken_port_is_said_and_nothing_is_left_running(central, tmp_path, capsys):
    arguments = ["start", "--directory", str(tmp_path / "second"), "--port", str(central.port)]
    if central.python:
        arguments += ["--python", str(central.python)]
    assert central_api.main(arguments) == 1
    assert f"Port {central.port} is taken" in capsys.readouterr().err
    assert central_api.main(["status", "--directory", str(tmp_path / "second")]) == 1
    assert central.running()


def test_a_folder_that_cannot_be_written_is_said(central, tmp_path, capsys):
    (tmp_path / "file").write_text("no folder")
    arguments = ["start", "--directory", str(tmp_path / "file" / "x"), "--port", "0", "--python", str(central.python)]
    assert central_api.main(arguments) == 1
    assert "Nothing can be written" in capsys.readouterr().err


def test_without_postgresql_it_says_what_to_install(monkeypatch, tmp_path, capsys, central):
    monkeypatch.setattr(central_api.Path, "glob", lambda self, pattern: iter(()))
    monkeypatch.setattr(central_api.shutil, "which", lambda name: None)
    assert central_api.main(["start", "--directory", str(tmp_path / "x"), "--port", "0"]) == 1
    assert "PostgreSQL is not installed" in capsys.readouterr().err
    assert not (tmp_path / "x").exists()


def test_secrets_are_the_owners_and_on_no_command_line(central):
    for name in ("login.secret", "postgresql.secret", "api.secret", "pygeoapi.yml", "central.json"):
        assert (central.directory / name).stat().st_mode & 0o077 == 0, name
    secrets = {(central.directory / f"{name}.secret").read_text() for name in ("login", "postgresql", "api")}
    words = Path(f"/proc/{central.state['server_pid']}/cmdline").read_text()
    assert len(secrets) == 3 and not any(secret in words for secret in secrets)


def base_data(path, count):
    """A GeoPackage with ``count`` charging locations, each with an EVSE, and one operator."""
    from evplanner_plugin.workspace.create import create_workspace
    from evplanner_plugin.workspace.store import Workspace

    create_workspace(path, "24062")
    workspace = Workspace.open(path)
    square = shapely.multipolygons([shapely.box(190_000, 215_000, 190_100, 215_100)])
    with workspace.transaction() as connection:
        for table, kind in (("charging_location", "l"), ("evse", "e"), ("operator", "o")):
            workspace.insert(connection, table, [
                {"id": str(uuid.uuid5(uuid.NAMESPACE_URL, f"{kind}{number}")), "nis": "24062", "remark": "fictief",
                 "geometry": square if kind == "o" else shapely.Point(190_000 + number, 215_000)}
                for number in range(1 if kind == "o" else count)
            ])
    return path


def test_base_data_is_filled_in_once_and_never_over_someone_elses_edit(central, tmp_path):
    path = base_data(tmp_path / "base.gpkg", 40)
    with closing(central.connect()) as connection:
        written = central_api.fill(connection, path)
        assert written == {"operator": 1, "charging_location": 40, "evse": 40, "connector": 0, "charging_usage": 0}
        assert set(central_api.fill(connection, path).values()) == {0}
    ids = [str(uuid.uuid5(uuid.NAMESPACE_URL, f"l{number}")) for number in (0, 1)]
    edit_centrally(central, "charging_location", ids[0], remark="checked on site", updated_by="An")
    with closing(sqlite3.connect(path)) as plain, plain, closing(geopackage.connect(path)) as connection:
        connection.execute("UPDATE charging_location SET remark = 'fictief 2' WHERE id IN (?, ?)", ids)
    with closing(central.connect()) as connection:
        assert central_api.fill(connection, path)["charging_location"] == 1
    remarks = query(central, "SELECT id::text, remark FROM charging_location WHERE id::text = ANY(%s)", ids)
    assert dict(remarks) == {ids[0]: "checked on site", ids[1]: "fictief 2"}
