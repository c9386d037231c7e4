"""The exchange with servers that are no central API of ours, all of them real.

QGIS Server in front of the central database, QGIS Server on a GeoPackage, and pygeoapi on data that is read-only, on
tables without triggers and on a file of open data.
"""

from __future__ import annotations

import contextlib
import uuid
from contextlib import closing

import pytest
import shapely

from evplanner_plugin.errors import ServerError
from evplanner_plugin.gui.options.connection_check import ConnectionCheck
from evplanner_plugin.sync.carriers.transport import RequestsTransport
from evplanner_plugin.sync.server.client import FeaturesClient, ReadOnlyError, RefusedError
from evplanner_plugin.workspace.create import create_workspace
from evplanner_plugin.workspace.store import Workspace
from tests.desktop.panel_fixture import wait_until
from tests.integration.central_fixture import Desk, central_api, client_of
from tests.integration.qgis_server import PLAIN

pytest_plugins = ["tests.integration.central_fixture", "tests.integration.qgis_server"]

HERE = shapely.Point(190_123.456, 215_654.321)
ELSEWHERE = shapely.Point(190_200.0, 215_700.0)


@pytest.fixture
def nis(unused_nis):
    return next(unused_nis)


@pytest.fixture
def client():
    """Makes clients that need no login."""
    with contextlib.ExitStack() as stack:

        def make(url: str, **options) -> FeaturesClient:
            carrier = RequestsTransport()
            stack.callback(carrier.close)
            return FeaturesClient(carrier, url, **options)

        yield make


@pytest.fixture
def at(nis, client, tmp_path):
    """Makes desks that sync with the server at an address."""
    made = []

    def make(url: str) -> Desk:
        path = tmp_path / f"desk{len(made)}.gpkg"
        create_workspace(path, nis)
        made.append(Desk(Workspace.open(path), client(url)))
        return made[-1]

    return make


def query(central, sql, *parameters, database=central_api.DATABASE):
    secret = (central.directory / "postgresql.secret").read_text(encoding="utf-8").strip()
    with closing(central_api.connect(central.state["database_port"], database, secret)) as connection, connection, \
            connection.cursor() as cursor:
        cursor.execute(sql, parameters or None)
        return cursor.fetchall() if cursor.description else cursor.rowcount


def planted(central, nis, count, database=central_api.DATABASE) -> list[str]:
    """Adds requests of residents to a database by SQL; their ids."""
    ids = [str(uuid.UUID(int=uuid.uuid4().int)) for _ in range(count)]
    query(
        central,
        "INSERT INTO request (id, nis, reference, origin, received_on, deleted, geom)"
        " SELECT id::uuid, %s, 'R' || number, 'resident', '2026-03-01', false,"
        " ST_SetSRID(ST_MakePoint(5 + number * 0.000123457, 51.123456789), 4326)"
        " FROM unnest(%s) WITH ORDINALITY AS given(id, number)",
        nis, ids, database=database,
    )
    return ids


def request_feature(id_, nis, base_rev=None, at=(5.123456789, 51.123456789), **properties):
    return {
        "type": "Feature", "id": id_, "geometry": {"type": "Point", "coordinates": list(at)},
        "properties": {
            "nis": nis, "reference": None, "origin": None, "received_on": None, "decided_on": None, "outcome": None,
            "site_id": None, "remark": None, "base_rev": base_rev, "deleted": False, "updated_by": None, **properties,
        },
    }


def pulled(client, collection, nis, after=0) -> dict:
    """(id → feature, last cursor) of all pages."""
    pages = list(client.pages(collection, client.probe(collection, nis), after, nis))
    cursors = [page.cursor for page in pages if page.cursor is not None]
    features = [feature for page in pages for feature in page.features]
    assert len({feature["id"] for feature in features}) == len(features)
    return {feature["id"]: feature for feature in features}, (cursors or [None])[-1]


# -- the client alone -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("page_size", [7, 1000])
def test_pygeoapi_on_the_central_database_is_read_upwards(central, nis, page_size):
    ids = planted(central, nis, 30)
    reader = client_of(central)
    reader.page_size = page_size
    seen = reader.probe("request", nis)
    assert (seen.paging, seen.protected, seen.precision) == ("ascending", True, 9)
    assert {"nis", "rev", "base_rev", "deleted", "received_on"} <= seen.columns
    found, cursor = pulled(reader, "request", nis)
    assert set(found) == set(ids) and cursor == max(each["properties"]["rev"] for each in found.values())
    assert reader.newest_rev("request") >= cursor
    reader.transport.close()


@pytest.mark.parametrize("page_size", [7, 1000, 100_000])
def test_qgis_server_is_read_downwards(central, qgis_url, client, nis, page_size):
    """It ignores filters, refuses pages above 10,000 features, and keeps 6 decimals of a degree."""
    ids = planted(central, nis, 30)
    reader = client(qgis_url, page_size=page_size)
    seen = reader.probe("request", nis)
    assert (seen.paging, seen.protected, seen.precision) == ("descending", True, 6)
    found, cursor = pulled(reader, "request", nis)
    assert set(found) == set(ids)
    assert cursor == reader.newest_rev("request") >= max(each["properties"]["rev"] for each in found.values())
    assert reader.page_size <= 10_000
    query(central, "UPDATE request SET remark = 'new', base_rev = rev WHERE id = %s", ids[3])
    later, after = pulled(reader, "request", nis, cursor)
    assert set(later) == {ids[3]} and after > cursor


def test_qgis_server_and_pygeoapi_tell_of_the_same_run_of_the_database(central, qgis_url, client):
    of_central = client_of(central)
    assert client(qgis_url).epoch() == of_central.epoch() and of_central.epoch().id
    of_central.transport.close()


def test_a_change_that_qgis_server_claims_to_have_stored_is_seen_not_to_be(central, qgis_url, client, nis):
    writer = client(qgis_url)
    id_ = str(uuid.uuid4())
    writer.create("request", request_feature(id_, nis, remark="first"))
    stored = writer.get("request", id_)
    assert stored["id"] == id_ and stored["properties"]["remark"] == "first"
    writer.replace(
        "request", id_, request_feature(id_, nis, stored["properties"]["rev"], at=(5.5, 51.5), remark="second")
    )
    after = writer.get("request", id_)
    assert after["properties"]["remark"] == "second" and after["properties"]["rev"] > stored["properties"]["rev"]
    assert after["geometry"] == stored["geometry"] != {"type": "Point", "coordinates": [5.5, 51.5]}


def test_the_databases_refusal_comes_through_qgis_server(central, qgis_url, client, nis):
    (id_,) = planted(central, nis, 1)
    writer = client(qgis_url)
    with pytest.raises(RefusedError):
        writer.replace("request", id_, request_feature(id_, nis, 1, remark="stale"))
    with pytest.raises(RefusedError):
        writer.create("request", request_feature(id_, nis, None))  # it is there already
    with pytest.raises(RefusedError):
        writer.replace("request", str(uuid.uuid4()), request_feature(id_, nis, 1))
    assert query(central, "SELECT remark, base_rev FROM request WHERE id = %s", id_) == [(None, None)]
    assert writer.get("request", str(uuid.uuid4())) is None


def test_qgis_server_that_may_not_write_says_so_per_feature(qgis_url, client, nis):
    """403 on a write is no fault of the login: reading goes on."""
    writer = client(qgis_url)
    with pytest.raises(RefusedError) as refused:
        writer.create("sync_epoch", request_feature(str(uuid.uuid4()), nis))
    assert refused.value.status == 403 and "cannot be added" in refused.value.words


def test_features_that_qgis_server_numbers_are_known_by_our_uuid(geopackage_url, client, nis):
    writer = client(geopackage_url)
    ids = [str(uuid.uuid4()) for _ in range(12)]
    for number, id_ in enumerate(ids):
        writer.create("request", request_feature(id_, nis, at=(5 + number / 777, 51.5), remark=str(number)))
    reader = client(geopackage_url, page_size=5)
    seen = reader.probe("request", nis)
    assert (seen.paging, seen.protected, seen.precision) == ("scan", False, 6)
    found, cursor = pulled(reader, "request", nis)
    assert set(found) == set(ids) and cursor == 0
    fresh = client(geopackage_url)  # has never seen a feature of this server
    before = fresh.get("request", ids[7])
    assert before["properties"]["remark"] == "7"
    assert before["properties"]["rev"] == found[ids[7]]["properties"]["rev"]
    fresh.replace("request", ids[7], request_feature(ids[7], nis, remark="changed"))
    after = {id_: feature["properties"]["remark"] for id_, feature in pulled(fresh, "request", nis)[0].items()}
    assert after == {**{id_: str(number) for number, id_ in enumerate(ids)}, ids[7]: "changed"}
    assert fresh.get("request", ids[7])["properties"]["rev"] != before["properties"]["rev"]
    assert fresh.get("request", str(uuid.uuid4())) is None


def test_a_server_that_takes_no_changes_says_so_once_and_for_all(central, read_only_url, client, nis):
    ids = planted(central, nis, 5)
    reader = client(read_only_url)
    found, _ = pulled(reader, "request", nis)
    assert set(found) == set(ids)
    with pytest.raises(ReadOnlyError, match="takes no changes to request"):
        reader.create("request", request_feature(str(uuid.uuid4()), nis))
    with pytest.raises(ReadOnlyError, match="takes no changes to request"):
        reader.replace("request", ids[0], request_feature(ids[0], nis, found[ids[0]]["properties"]["rev"]))


@pytest.mark.parametrize("page_size", [7, 1000])
def test_a_table_without_triggers_is_read_in_full(central, plain_url, client, nis, page_size):
    ids = planted(central, nis, 30, database=PLAIN)
    planted(central, f"not {nis}", 5, database=PLAIN)
    reader = client(plain_url, page_size=page_size)
    seen = reader.probe("request", nis)
    assert (seen.paging, seen.protected) == ("scan", False)
    before, cursor = pulled(reader, "request", nis)
    assert set(before) == set(ids) and cursor == 0
    query(central, "UPDATE request SET remark = 'new' WHERE id = %s", ids[3], database=PLAIN)
    after, _ = pulled(reader, "request", nis)
    assert {
        id_ for id_ in ids if before[id_]["properties"]["rev"] != after[id_]["properties"]["rev"]
    } == {ids[3]}
    reader.replace("request", ids[4], request_feature(ids[4], nis, 17, remark="mine"))
    assert reader.get("request", ids[4])["properties"]["remark"] == "mine"
    assert not reader.probe("request", nis).protected
    assert reader.epoch().id == ""


def place(number, **properties):
    return {
        "type": "Feature", "id": f"place.{number}",
        "properties": {"place": f"place.{number}", "name": f"Place {number}", **properties},
        "geometry": {"type": "Point", "coordinates": [5.123456 + number / 1000, 51.123456]},
    }


@pytest.mark.parametrize("page_size", [7, 1000])
def test_open_data_is_read_in_full_under_uuids_that_stay(open_data, client, nis, page_size):
    url = open_data([place(number, nis=nis if number < 20 else "elsewhere") for number in range(30)])
    reader = client(url, page_size=page_size)
    seen = reader.probe("charging_location", nis)
    assert (seen.paging, seen.protected, seen.precision) == ("scan", False, 6)
    found, _ = pulled(reader, "charging_location", nis)
    assert {feature["properties"]["name"] for feature in found.values()} == {f"Place {n}" for n in range(20)}
    assert all(str(uuid.UUID(id_)) == id_ for id_ in found)
    again = client(url)
    for id_, feature in found.items():
        found_again = again.get("charging_location", id_)
        assert {name: found_again[name] for name in feature} == feature
    with pytest.raises(ServerError):
        reader.create("charging_location", place(99))


# -- whole exchanges ------------------------------------------------------------------------------------------


def said(result) -> list[str]:
    return [refusal.sentence for refusal in result.refused]


def warned(result, words: str) -> int:
    """How many warnings contain ``words``."""
    return sum(words in str(warning) for warning in result.warnings)


def test_what_qgis_server_does_not_store_is_reported_and_stays_unsent(central, qgis_url, at):
    one = at(qgis_url)
    site = one.add("request", reference="R1", geometry=HERE)
    result = one.sync()
    assert (result.pushed, said(result), result.conflicts, result.warnings) == (1, [], 0, [])
    stored = query(central, "SELECT ST_AsText(geom), rev FROM request WHERE id = %s", site)
    again = one.sync()
    assert (again.pulled, again.pushed, said(again)) == (0, 0, [])  # its six decimals are no change by anybody

    one.change("request", site, geometry=ELSEWHERE)
    for _ in range(2):
        result = one.sync()
        assert said(result) == [
            "The server accepted the feature but did not store it. Tell the server's administrator."
        ]
        assert [(each.collection, each.id) for each in result.refused] == [("request", site)]
        assert (result.pushed, result.conflicts) == (0, 0)
        assert one.row("request", site)["geometry"].equals_exact(ELSEWHERE, 0.001)
        assert query(central, "SELECT ST_AsText(geom) FROM request WHERE id = %s", site) == [stored[0][:1]]


def test_other_changes_of_the_same_feature_go_through_qgis_server(central, qgis_url, at):
    one, two = at(qgis_url), at(qgis_url)
    site = one.add("request", reference="R1", geometry=HERE)
    assert one.sync().pushed == 1
    assert two.sync().pulled == 1
    two.change("request", site, remark="from two")
    one.change("request", site, outcome="granted")
    assert two.sync().pushed == 1
    result = one.sync()
    assert (result.pulled, result.pushed, said(result), result.conflicts) == (1, 1, [], 0)
    two.sync()
    for desk in (one, two):
        row = desk.row("request", site)
        assert (row["remark"], row["outcome"]) == ("from two", "granted")
        assert row["geometry"].equals_exact(HERE, 0.06)  # six decimals of a degree
    assert one.row("request", site)["geometry"].equals_exact(HERE, 1e-9)
    one.remove("request", site)
    assert one.sync().pushed == 1 and two.sync().pulled == 1
    assert two.row("request", site) is None
    assert query(central, "SELECT deleted FROM request WHERE id = %s", site) == [(True,)]


def test_desks_at_qgis_server_and_at_pygeoapi_work_together(central, qgis_url, at, nis, tmp_path):
    through_qgis, direct = at(qgis_url), at(qgis_url)
    direct.client = client_of(central)
    site = through_qgis.add("request", reference="R1", geometry=HERE)
    through_qgis.sync()
    assert direct.sync().pulled == 1
    assert direct.row("request", site)["geometry"].equals_exact(HERE, 0.001)
    direct.change("request", site, geometry=ELSEWHERE)
    through_qgis.change("request", site, remark="meanwhile")
    assert direct.sync().pushed == 1
    result = through_qgis.sync()
    assert (result.pulled, said(result), result.conflicts) == (1, [], 0)
    direct.sync()
    for desk in (through_qgis, direct):
        assert desk.row("request", site)["remark"] == "meanwhile"
        assert desk.row("request", site)["geometry"].equals_exact(ELSEWHERE, 0.06)
    assert direct.row("request", site)["geometry"].equals_exact(ELSEWHERE, 0.001)
    direct.client.transport.close()


def test_a_conflict_through_qgis_server_is_kept_for_a_person(qgis_url, at):
    one, two = at(qgis_url), at(qgis_url)
    site = one.add("request", reference="R1", remark="first", geometry=HERE)
    one.sync()
    two.sync()
    one.change("request", site, remark="mine")
    two.change("request", site, remark="theirs")
    assert two.sync().pushed == 1
    result = one.sync()
    assert (result.conflicts, result.pushed, said(result)) == (1, 0, [])
    assert one.row("request", site)["remark"] == "mine"
    two.sync()
    assert two.row("request", site)["remark"] == "theirs"


def test_from_a_server_that_takes_no_changes_is_only_read(central, read_only_url, at, nis):
    ids = planted(central, nis, 3)
    one = at(read_only_url)
    assert one.sync().pulled == 3
    one.change("request", ids[0], remark="mine")
    one.change("request", ids[1], remark="mine too")
    mine = one.add("request", reference="new", geometry=HERE)
    for _ in range(2):
        result = one.sync()
        assert warned(result, "takes no changes to request") == 1 and len(result.warnings) == 1
        assert (result.pushed, said(result), result.conflicts) == (0, [], 0)
    query(central, "UPDATE request SET outcome = 'granted', base_rev = rev WHERE id = ANY(%s::uuid[])", ids)
    assert one.sync().pulled == 3
    assert [one.row("request", id_)["remark"] for id_ in ids] == ["mine", "mine too", None]
    assert [one.row("request", id_)["outcome"] for id_ in ids] == ["granted"] * 3
    assert one.row("request", mine)["reference"] == "new"
    assert query(central, "SELECT count(*) FROM request WHERE nis = %s AND remark IS NOT NULL", nis) == [(0,)]


def test_two_desks_work_on_tables_that_nothing_guards(central, plain_url, at):
    one, two = at(plain_url), at(plain_url)
    site, gone = (one.add("request", reference=f"R{number}", geometry=HERE) for number in range(2))
    result = one.sync()
    assert (result.pushed, said(result), result.conflicts) == (2, [], 0)
    assert warned(result, "does not guard request") == 1
    assert two.sync().pulled == 2
    assert (one.sync().pulled, two.sync().pulled) == (0, 0)

    two.change("request", site, remark="from two")
    one.change("request", site, outcome="granted", geometry=ELSEWHERE)
    assert two.sync().pushed == 1
    result = one.sync()
    assert (result.pulled, result.pushed, said(result), result.conflicts) == (1, 1, [], 0)
    two.sync()
    for desk in (one, two):
        row = desk.row("request", site)
        assert (row["remark"], row["outcome"]) == ("from two", "granted")
        assert row["geometry"].equals_exact(ELSEWHERE, 0.001)

    one.change("request", site, remark="mine")
    two.change("request", site, remark="theirs")
    assert two.sync().pushed == 1
    result = one.sync()
    assert (result.conflicts, result.pushed) == (1, 0)
    assert query(central, "SELECT remark FROM request WHERE id = %s", site, database=PLAIN) == [("theirs",)]

    two.remove("request", gone)
    assert two.sync().pushed == 1
    one.sync()
    assert one.row("request", gone) is None and two.row("request", gone) is None


def test_a_row_that_goes_from_an_unguarded_table_goes_here_too(central, plain_url, at, nis):
    ids = planted(central, nis, 6, database=PLAIN)
    one = at(plain_url)
    assert one.sync().pulled == 6
    one.change("request", ids[1], remark="mine")
    query(central, "DELETE FROM request WHERE id = ANY(%s::uuid[])", ids[:2], database=PLAIN)
    result = one.sync()
    assert one.row("request", ids[0]) is None
    assert one.row("request", ids[1])["remark"] == "mine" and result.conflicts == 1
    assert all(one.row("request", id_) for id_ in ids[2:])


def test_a_change_between_reading_and_writing_is_seen_by_looking_once_more(central, plain_url, at, nis):
    (site,) = planted(central, nis, 1, database=PLAIN)
    one = at(plain_url)
    one.sync()
    one.change("request", site, remark="mine")
    honest = one.client.transport.request
    done = []

    def late(method, url, **options):
        # Somebody else writes after this desk has read everything, and before it looks at the one feature to send.
        if method == "GET" and url.endswith(site) and not done:
            done.append(query(central, "UPDATE request SET remark = 'x' WHERE id = %s", site, database=PLAIN))
        return honest(method, url, **options)

    one.client.transport.request = late
    result = one.sync()
    assert done == [1]
    assert (result.conflicts, result.pushed, said(result)) == (1, 0, [])
    assert query(central, "SELECT remark FROM request WHERE id = %s", site, database=PLAIN) == [("x",)]
    assert one.row("request", site)["remark"] == "mine"


def test_features_that_qgis_server_numbers_are_exchanged(geopackage_url, at):
    one, two = at(geopackage_url), at(geopackage_url)
    ids = [one.add("request", reference=f"R{number}", geometry=HERE) for number in range(3)]
    result = one.sync()
    assert (result.pushed, said(result)) == (3, [])
    assert warned(result, "does not guard request") == 1
    assert two.sync().pulled == 3
    two.change("request", ids[1], remark="from two")
    assert two.sync().pushed == 1
    assert one.sync().pulled == 1
    assert [one.row("request", id_)["remark"] for id_ in ids] == [None, "from two", None]
    one.change("request", ids[2], geometry=ELSEWHERE)
    result = one.sync()
    assert len(said(result)) == 1 and "did not store it" in said(result)[0]


def test_open_data_fills_a_workspace_and_is_never_written_to(open_data, at, nis):
    given = [place(number, nis=nis, city="Lille") for number in range(5)]
    one = at(open_data(given))
    assert one.sync().pulled == 5
    names = {row["name"]: row["id"] for row in one.workspace.rows("charging_location")}
    assert set(names) == {f"Place {number}" for number in range(5)}
    assert one.sync().pulled == 0
    one.change("charging_location", names["Place 3"], name="mine")
    result = one.sync()
    assert (result.pushed, said(result)) == (0, [])
    assert result.warnings
    assert one.row("charging_location", names["Place 3"])["name"] == "mine"


# -- testing the connection, as the options page does -----------------------------------------------------------


def answer_of(url: str) -> tuple[str, bool]:
    """What "Test Connection" says of ``url``, and whether it can be used."""
    told: list = []
    check = ConnectionCheck()
    check.ended.connect(lambda sentence, usable: told.append((sentence, usable)))
    check.start(url, "")
    wait_until(lambda: told, 60)
    return told[0]


def test_the_connection_with_each_server_is_told_in_sentences(qgis_app, central, qgis_url, read_only_url, open_data):
    said, usable = answer_of(read_only_url)
    assert usable and "It takes no changes: you can receive, not send." in said
    said, usable = answer_of(qgis_url)
    assert usable and "fits this version" in said and "the first sync will show" in said
    said, usable = answer_of(open_data([place(1)]))
    assert usable and "“EV Planner central API” answers. It lacks these layers" in said and "Log of the sites" in said
    said, usable = answer_of(central.url)  # it wants a login
    assert not usable and "refused the login" in said
