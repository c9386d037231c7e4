"""What the client makes of servers that are not what they should be."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from evplanner_plugin.errors import ServerError
from evplanner_plugin.sync.carriers.transport import Reply, RequestsTransport, checked_url
from evplanner_plugin.sync.server.abilities import Abilities, Epoch
from evplanner_plugin.sync.server.client import BehaviourChanged, FeaturesClient, ReadOnlyError, RefusedError, words_of
from tests.unit.sync.fake_server import NIS, URL, FakeServer, reply, uuid_of

QGIS = {
    "filters": False, "sorts": "qgis", "refuses_more": True, "past_end": 400, "decimals": 6, "unknown": 500,
    "links": "same",
}
"""What QGIS Server 3.22 was seen to do."""


def filled(count: int, *, page_size: int = 1000, **habits) -> FeaturesClient:
    """A client of a server with ``count`` features, of which each third was changed after it was added."""
    server = FakeServer(**habits)
    for number in range(count):
        server.add(number, at=(5 + number * 0.001234567, 51.123456789))
    for number in range(0, count, 3):
        server.touch(uuid_of(number))
    return FeaturesClient(server, URL, page_size=page_size)


def pulled(client, after=0, abilities=None):
    """(what came as {id: rev}, the last cursor, the number of features that came)"""
    able = abilities or client.probe("request", NIS)
    pages = list(client.pages("request", able, after, NIS))
    features = [feature for page in pages for feature in page.features]
    cursors = [page.cursor for page in pages if page.cursor is not None]
    assert all(isinstance(feature["properties"]["rev"], int) for feature in features)
    found = {feature["id"]: feature["properties"]["rev"] for feature in features}
    return found, cursors[-1] if cursors else None, len(features)


def able(paging, protected=True, precision=9) -> Abilities:
    return Abilities(paging, protected, frozenset(), precision)


# -- what is seen of a server ---------------------------------------------------------------------------------


@pytest.mark.parametrize("habits, paging, protected, precision", [
    ({}, "ascending", True, 9),
    ({"matched": "none"}, "ascending", True, 9),
    ({"most": 7}, "ascending", True, 9),
    (QGIS, "descending", True, 6),
    ({**QGIS, "most": 20}, "descending", True, 6),
    ({"filters": False}, "descending", True, 9),
    ({"filters": False, "sorts": ""}, "scan", True, 9),
    ({"sorts": ""}, "scan", True, 9),
    ({"sorts": "", "refusal": 0}, "scan", True, 9),
    ({"sorts": "", "refusal": 500}, "scan", True, 9),
    ({"triggers": False}, "scan", False, 9),
    ({"triggers": False, "names": "foreign", "sorts": "", "refusal": 500, "filters": False}, "scan", False, 9),
    ({"decimals": 2}, "ascending", True, 6),
])
def test_a_probe_tells_what_a_server_does(habits, paging, protected, precision):
    seen = filled(30, **habits).probe("request", NIS)
    assert (seen.paging, seen.protected, seen.precision) == (paging, protected, precision)
    assert "nis" in seen.columns and ("base_rev" in seen.columns) == protected


@pytest.mark.parametrize("count", [1, 2, 3, 30, 300])
def test_a_probe_of_the_central_api_takes_two_requests(count):
    asked = filled(count)
    assert asked.probe("request", NIS).paging == "ascending"
    assert len(asked.transport.requests) == 2
    known = {"filter", "sortby", "limit", "offset"}  # pygeoapi 0.19 answers 500 to parameters that it does not know
    list(asked.pages("request", asked.probe("request", NIS), 0, NIS))
    asked.newest_rev("request")
    assert all(params.keys() <= known for _, _, params, _ in asked.transport.requests)


@pytest.mark.parametrize("count, habits, precision", [
    (0, {}, 9), (1, {}, 9), (3, {"decimals": 6}, 9), (4, {"decimals": 6}, 6), (4, {"decimals": 8}, 8),
    (0, QGIS, 6), (1, QGIS, 6), (4, QGIS, 6), (1, {**QGIS, "decimals": 9}, 9), (1, {"triggers": False}, 9),
])
def test_few_short_coordinates_tell_nothing_and_a_long_one_all(count, habits, precision):
    asked = filled(count, **habits)
    asked.transport.answers["GET /collections/sync_epoch/items"] = epoch_reply("{}")
    assert asked.probe("request", NIS).precision == precision


def test_a_server_writes_all_its_collections_alike():
    asked = filled(4, **QGIS)
    assert asked.decimals("evse") is None
    asked.probe("request", NIS)
    assert asked.decimals("evse") == 6


def test_a_server_without_order_is_not_taken_for_one_that_sorts():
    """Features in the order in which they were added look sorted where none was changed since."""
    server = FakeServer(sorts="", refusal=0)
    for number in range(30):
        server.add(number)
    assert FeaturesClient(server, URL).probe("request", NIS).paging == "scan"


def test_an_empty_collection_is_judged_by_what_it_understands():
    asked = filled(0)
    asked.transport.answers["GET /collections/request/queryables"] = reply(
        {"properties": {"geometry": {}, "id": {}, "rev": {}, "base_rev": {}, "nis": {}}}
    )
    seen = asked.probe("request", NIS)
    assert (seen.paging, seen.protected, seen.columns) == ("ascending", True, {"id", "rev", "base_rev", "nis"})
    assert filled(0, **QGIS).probe("request", NIS) == Abilities("scan", False, frozenset(), 6)
    told = filled(0, **QGIS)
    told.transport.answers["GET /collections/sync_epoch/items"] = epoch_reply("{}")
    assert told.probe("request", NIS) == Abilities("descending", True, frozenset(), 6)


@pytest.mark.parametrize("status", [401, 403, 429, 502, 503, 504])
def test_a_fault_is_not_taken_for_an_inability(status):
    broken = filled(30)
    broken.transport.answers["GET /collections/request/items"] = reply({}, status)
    with pytest.raises(ServerError):
        broken.probe("request", NIS)


def test_one_internal_error_is_taken_for_an_accident():
    asked = filled(30)
    honest, broken = asked.transport.request, []

    def once(*arguments, **options):
        broken.append(1)
        return reply({}, 500) if len(broken) == 1 else honest(*arguments, **options)

    asked.transport.request = once
    assert asked.probe("request", NIS).paging == "ascending"


# -- pages ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("page_size", [2, 3, 7, 1000])
@pytest.mark.parametrize("habits", [
    {}, {"matched": "none"}, {"matched": "page"}, {"most": 5}, {"most": 5, "matched": "page"},
    QGIS, {**QGIS, "most": 10}, {"filters": False, "most": 5},
    {"sorts": "", "links": "same"}, {"sorts": "", "links": "foreign"}, {"sorts": "", "links": "nowhere"},
    {"sorts": "", "matched": "none"}, {"sorts": "", "matched": "none", "links": "same"},
    {"sorts": "", "past_end": 400, "most": 4}, {"names": "numbered"}, {**QGIS, "names": "numbered"},
])
def test_every_feature_of_the_municipality_comes_once(habits, page_size):
    asked = filled(23, page_size=page_size, **habits)
    asked.transport.add(500, nis="11002")
    found, cursor, count = pulled(asked)
    assert found == asked.transport.all_of()
    assert count == len(found) == 23
    assert cursor in (max(found.values()), asked.transport.rev)


@pytest.mark.parametrize("habits", [{}, QGIS, {**QGIS, "most": 10}])
@pytest.mark.parametrize("new", [0, 1, 9, 10, 11, 20])
def test_only_what_is_new_comes_the_next_time(habits, new):
    asked = filled(23, page_size=7, **habits)
    seen = asked.probe("request", NIS)
    _, cursor, _ = pulled(asked, abilities=seen)
    changed = [uuid_of(number) for number in range(new)]
    for id_ in changed:
        asked.transport.touch(id_)
    found, later, _ = pulled(asked, cursor, seen)
    assert set(found) == set(changed)
    assert later == (asked.transport.rev if new else None)


@pytest.mark.parametrize("habits", [{}, QGIS])
def test_nothing_new_takes_one_request(habits):
    asked = filled(23, **habits)
    seen = asked.probe("request", NIS)
    before = len(asked.transport.requests)
    assert list(asked.pages("request", seen, asked.transport.rev, NIS)) == []
    assert len(asked.transport.requests) == before + 1


def test_each_page_of_the_central_api_carries_its_cursor_and_is_asked_for_only_when_wanted():
    asked = filled(23, page_size=10)
    seen = asked.probe("request", NIS)
    before = len(asked.transport.requests)
    pages = asked.pages("request", seen, 0, NIS)
    assert len(asked.transport.requests) == before
    first = next(pages)
    assert first.cursor == first.features[-1]["properties"]["rev"]
    assert len(asked.transport.requests) == before + 2  # the page, and a look whether it was in order by intent
    assert [page.cursor is not None for page in pages] == [True, True]


def test_a_walk_from_the_newest_only_moves_the_cursor_at_its_end():
    asked = filled(23, page_size=10, **QGIS)
    cursors = [page.cursor for page in asked.pages("request", asked.probe("request", NIS), 0, NIS)]
    assert cursors[-1] == asked.transport.rev and set(cursors[:-1]) == {None}


def test_a_scan_ends_with_a_cursor_even_where_nothing_is_there():
    empty = filled(0, sorts="", triggers=False)
    pages = list(empty.pages("request", able("scan", protected=False), 5, NIS))
    assert [(page.features, page.cursor) for page in pages] == [([], 0)]


def test_a_limit_that_a_server_refuses_is_not_asked_for_again():
    asked = filled(230, **{**QGIS, "most": 100})
    found, _, _ = pulled(asked)
    assert len(found) == 230 and asked.page_size == 100
    limits = [int(params["limit"]) for _, _, params, _ in asked.transport.requests]
    assert limits.count(1000) == 1


def test_a_quote_in_the_municipality_stays_inside_the_text():
    server = FakeServer()
    server.answers["GET /collections/request/items"] = reply({"features": []})
    list(FeaturesClient(server, URL).pages("request", able("ascending"), 0, "x' OR nis<>'"))
    assert server.requests[0][2]["filter"] == "rev>0 AND nis='x'' OR nis<>'''"


def listed(*revs, nis=NIS):
    return reply({"features": [
        {"type": "Feature", "id": uuid_of(rev), "properties": {"rev": rev, "base_rev": None, "nis": nis},
         "geometry": None}
        for rev in revs
    ]})


@pytest.mark.parametrize("answer", [
    listed(4, 9), listed(5, 9), listed(9, 7), listed(7, 7), listed(6, nis="11002"), reply({}, 400),
    reply({"features": [{"type": "Feature", "id": "1", "properties": {"rev": "7"}, "geometry": None}]}),
])
def test_a_server_that_stops_filtering_or_sorting_is_found_out(answer):
    server = FakeServer()
    server.answers["GET /collections/request/items"] = answer
    with pytest.raises(BehaviourChanged, match="does not filter or sort"):
        next(FeaturesClient(server, URL).pages("request", able("ascending"), 5, NIS))


@pytest.mark.parametrize("answer", [listed(7, 9), listed(9, 9), reply({}, 400)])
def test_a_server_that_stops_giving_the_newest_first_is_found_out(answer):
    server = FakeServer()
    server.answers["GET /collections/request/items"] = answer
    with pytest.raises(BehaviourChanged):
        list(FeaturesClient(server, URL).pages("request", able("descending"), 5, NIS))


def test_order_by_accident_is_found_out_before_a_page_is_believed():
    """A server that filters but never sorts: up to the page's end all looks well, and the rest would be missed."""
    server = FakeServer(sorts="", refusal=0)
    for number in range(8):
        server.add(number)
    server.touch(uuid_of(3))
    with pytest.raises(BehaviourChanged):
        next(FeaturesClient(server, URL, page_size=4).pages("request", able("ascending"), 0, NIS))


def test_a_server_that_shows_more_decimals_than_before_is_found_out():
    asked = filled(1)
    with pytest.raises(BehaviourChanged):
        pulled(asked, abilities=able("ascending", precision=6))
    many = filled(4, decimals=6)
    seen = many.probe("request", NIS)
    many.transport.decimals = 9
    with pytest.raises(BehaviourChanged):
        pulled(many, abilities=seen)
    assert many.probe("request", NIS).precision == 9


@pytest.mark.parametrize("paging, habits", [
    ("ascending", {"filters": False}), ("descending", {"sorts": "qgis"}), ("scan", {"matched": "none"}),
    ("scan", {"most": 10}),
])
def test_a_server_that_gives_the_same_page_for_ever_is_found_out(paging, habits):
    asked = filled(23, page_size=10, pages=False, **habits)
    with pytest.raises(ServerError, match="does not"):
        pulled(asked, abilities=able(paging))
    assert len(asked.transport.requests) < 30


def test_a_scan_is_repeated_until_two_rounds_agree():
    rounds = []

    def meanwhile(server):
        rounds.append(1)
        if len(rounds) == 2:
            server.remove(uuid_of(0))  # between two pages: all that follow move up, and one is jumped over

    asked = filled(23, page_size=10, sorts="", meanwhile=meanwhile)
    found, _, _ = pulled(asked, abilities=able("scan"))
    assert set(asked.transport.all_of()) <= set(found) | {uuid_of(0)}
    assert len(rounds) == 9


def test_a_server_that_never_rests_is_read_three_times_and_no_more():
    asked = filled(5, sorts="", meanwhile=lambda server: server.touch(uuid_of(1)))
    found, _, _ = pulled(asked, abilities=able("scan"))
    assert set(found) == {uuid_of(number) for number in range(5)} and len(asked.transport.requests) == 3


def test_unprotected_features_get_a_rev_that_changes_with_their_content():
    asked = filled(5, triggers=False)
    first, cursor, _ = pulled(asked)
    assert cursor == 0 and len(set(first.values())) > 1
    asked.transport.rows[uuid_of(2)]["remark"] = "new"
    asked.transport.rows[uuid_of(3)]["at"] = (5.0, 51.5)
    second, _, _ = pulled(asked)
    assert {id_ for id_ in first if first[id_] != second[id_]} == {uuid_of(2), uuid_of(3)}
    for id_, rev in second.items():
        assert asked.get("request", id_)["properties"]["rev"] == rev
        assert 0 <= rev < 2**62


def test_a_table_without_our_triggers_is_not_taken_for_a_protected_one():
    """Its base_rev stays as it was written, for nothing there compares it."""
    asked = filled(5)
    honest = asked.transport.feature

    def unguarded(id_):
        feature = honest(id_)
        if id_ == uuid_of(2):
            feature["properties"]["base_rev"] = 4
        return feature

    asked.transport.feature = unguarded
    assert not asked.probe("request", NIS).protected
    with pytest.raises(BehaviourChanged):
        pulled(asked, abilities=able("ascending"))


# Between two requests somebody adds (0), changes (1) or removes (2) the feature of that number.
changes = some.lists(some.tuples(some.sampled_from([0, 1, 1, 1]), some.integers(0, 40)), max_size=4)
removals = some.lists(some.tuples(some.sampled_from([0, 1, 1, 2, 2]), some.integers(0, 40)), max_size=6)


def disturbed(plan):
    """Does what each entry of ``plan`` says, before one page after the other is answered."""
    left = list(plan)

    def meanwhile(server):
        for what, number in left.pop(0) if left else []:
            id_ = uuid_of(number)
            if what == 0 and id_ not in server.rows:
                server.add(number)
            elif what == 1 and id_ in server.rows:
                server.touch(id_)
            elif what == 2 and id_ in server.rows:
                server.remove(id_)

    return meanwhile


def never_misses(server, paging, page_size, after):
    """Whatever is there at the end came in that very state, or is above the cursor and comes the next time."""
    client = FeaturesClient(server, URL, page_size=page_size)
    found, cursor, _ = pulled(client, after, able(paging))
    reached = after if cursor is None else cursor
    missed = {
        id_ for id_, rev in server.all_of().items() if after < rev <= reached and found.get(id_) != rev
    }
    assert not missed
    if cursor is None:
        assert not found


@settings(max_examples=150)
@given(some.lists(changes, max_size=8), some.integers(1, 9), some.integers(0, 30), some.integers(1, 9))
def test_whatever_happens_between_pages_ascending_misses_nothing(plan, page_size, after, most):
    server = filled(30, most=most, refuses_more=False).transport
    server.meanwhile = disturbed(plan)
    never_misses(server, "ascending", page_size, after)


@settings(max_examples=150)
@given(some.lists(removals, max_size=8), some.integers(2, 9), some.integers(0, 30), some.integers(2, 30))
def test_whatever_happens_between_pages_descending_misses_nothing(plan, page_size, after, most):
    server = filled(30, **{**QGIS, "refuses_more": False, "most": most}).transport
    server.meanwhile = disturbed(plan)
    never_misses(server, "descending", page_size, after)


# -- single features ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("seen_before", [True, False])
@pytest.mark.parametrize("habits", [
    {}, QGIS, {"names": "numbered"}, {**QGIS, "names": "numbered"}, {"names": "numbered", "by_property": False},
])
def test_a_feature_is_found_under_our_uuid_whatever_the_server_calls_it(habits, seen_before):
    asked = filled(5, **habits)
    if seen_before:
        pulled(asked)
    found = asked.get("request", uuid_of(3))
    assert found["id"] == uuid_of(3) and found["properties"]["rev"] == asked.transport.rows[uuid_of(3)]["rev"]
    assert asked.get("request", uuid_of(99)) is None


def test_features_without_a_uuid_get_one_that_stays_theirs():
    asked = filled(5, names="foreign", triggers=False)
    first, _, _ = pulled(asked)
    again = filled(5, names="foreign", triggers=False)
    for id_, rev in first.items():
        found = again.get("request", id_)
        assert found["id"] == id_ and found["properties"]["rev"] == rev
    before = len(again.transport.requests)
    assert again.get("request", uuid_of(77)) is None
    assert len(again.transport.requests) == before  # all were looked through once


def test_a_feature_that_moves_to_another_page_meanwhile_is_still_found():
    """Where all have to be looked through, a removal between two pages hides one of them."""
    pages = []

    def meanwhile(server):
        pages.append(1)
        if len(pages) == 3:  # the first answers the question for the property, which this server ignores
            server.remove(uuid_of(0))

    asked = filled(9, page_size=4, names="numbered", by_property=False, sorts="")
    pulled(asked)
    asked.transport.meanwhile = meanwhile
    assert asked.get("request", uuid_of(4)) is not None


def test_an_answer_about_another_feature_is_not_believed():
    asked = filled(5)
    asked.transport.answers[f"GET /collections/request/items/{uuid_of(1)}"] = reply(asked.transport.feature(uuid_of(2)))
    with pytest.raises(ServerError, match="does not answer"):
        asked.get("request", uuid_of(1))


@pytest.mark.parametrize("habits, name", [({}, uuid_of(3)), (QGIS, uuid_of(3)), ({"names": "numbered"}, "4")])
def test_a_feature_is_changed_under_the_servers_own_name_for_it(habits, name):
    asked = filled(5, **habits)
    pulled(asked)
    asked.transport.answers["PUT "] = reply({}, 204)
    asked.replace("request", uuid_of(3), {"type": "Feature", "id": uuid_of(3), "properties": {"nis": NIS}})
    method, path, _, sent = asked.transport.requests[-1]
    assert (method, path) == ("PUT", f"/collections/request/items/{name}")
    inside = sent["properties"].get("id")
    assert inside == (uuid_of(3) if "names" in habits else None)


def test_our_uuid_goes_along_as_a_property_where_that_may_be_the_only_place_for_it():
    feature = {"type": "Feature", "id": uuid_of(3), "properties": {"nis": NIS}}
    unknown = filled(0)
    unknown.transport.answers["POST "] = reply({}, 201)
    unknown.create("request", feature)
    assert unknown.transport.requests[-1][3]["properties"] == {"nis": NIS, "id": uuid_of(3)}
    assert "id" not in feature["properties"]


def test_the_marks_of_the_exchange_are_kept_from_a_table_that_has_no_such_columns():
    properties = {"nis": NIS, "remark": "new", "base_rev": 4, "deleted": False}
    feature = {"type": "Feature", "id": uuid_of(3), "properties": properties}
    for triggers, marks in ((False, set()), (True, {"base_rev", "deleted"})):
        asked = filled(5, triggers=triggers)
        pulled(asked)
        asked.transport.answers["PUT "] = reply({}, 204)
        asked.replace("request", uuid_of(3), feature)
        assert set(asked.transport.requests[-1][3]["properties"]) == {"nis", "remark", *marks}


def test_a_feature_that_is_not_there_is_not_changed_in_another_ones_place():
    asked = filled(5, names="numbered")
    pulled(asked)
    with pytest.raises(RefusedError):
        asked.replace("request", uuid_of(99), {"id": uuid_of(99), "properties": {}})
    assert all(request[0] == "GET" for request in asked.transport.requests)


@pytest.mark.parametrize("status, words, kind", [
    (400, "no such day", RefusedError), (403, "not your municipality", RefusedError), (409, "moved on", RefusedError),
    (500, "duplicate key", RefusedError), (400, "Collection is not editable", ReadOnlyError),
    (405, "Method Not Allowed", ReadOnlyError), (501, "Not Implemented", ReadOnlyError),
])
@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_a_refused_write_carries_the_servers_words(status, words, kind, method):
    asked = filled(5)
    pulled(asked)
    asked.transport.answers[f"{method} "] = reply({"description": words}, status)
    feature = {"type": "Feature", "id": uuid_of(3), "properties": {}}
    with pytest.raises(kind) as refused:
        if method == "POST":
            asked.create("request", feature)
        else:
            asked.replace("request", uuid_of(3), feature)
    if kind is RefusedError:
        assert refused.value.status == status and refused.value.words == words
    else:
        assert "takes no changes to request" in str(refused.value) and refused.value.details == words


@pytest.mark.parametrize("names", ["ours", "numbered"])
def test_a_feature_that_cannot_be_marked_is_removed_by_the_name_that_the_server_gave_it(names):
    asked = filled(5, names=names)
    pulled(asked)
    name = asked.transport.feature(uuid_of(3))["id"]
    asked.transport.answers["DELETE "] = Reply(204, {}, b"")
    asked.remove("request", uuid_of(3))
    assert asked.transport.requests[-1][:2] == ("DELETE", f"/collections/request/items/{name}")
    before = len(asked.transport.requests)
    asked.remove("request", uuid_of(9))
    assert all(request[0] == "GET" for request in asked.transport.requests[before:]), "what is not there needs nothing"
    asked.transport.answers["DELETE "] = reply({"description": "Method Not Allowed"}, 405)
    with pytest.raises(ReadOnlyError):
        asked.remove("request", uuid_of(3))


def test_404_for_a_write_means_no_way_in_unless_the_feature_is_not_there():
    asked = filled(5)
    pulled(asked)
    with pytest.raises(ReadOnlyError):
        asked.create("request", {"id": uuid_of(9), "properties": {}})
    with pytest.raises(ReadOnlyError):
        asked.replace("request", uuid_of(3), {"id": uuid_of(3), "properties": {}})
    with pytest.raises(RefusedError):
        asked.replace("request", uuid_of(9), {"id": uuid_of(9), "properties": {}})


@pytest.mark.parametrize("method", ["GET", "PUT"])
def test_a_login_that_is_not_accepted_is_said_for_reading_and_writing(method):
    asked = filled(5)
    pulled(asked)
    asked.transport.answers[method] = reply({}, 401)
    with pytest.raises(ServerError, match="refused the login"):
        asked.get("request", uuid_of(3)) if method == "GET" else asked.replace("request", uuid_of(3), {})


# -- answers that are none ------------------------------------------------------------------------------------


@pytest.mark.parametrize("answer, words", [
    (Reply(200, {}, b"<html>"), "does not answer as an OGC API"),
    (Reply(200, {}, b"\xff\xfe"), "does not answer as an OGC API"),
    (reply([{"id": 1}]), "does not answer as an OGC API"),
    (reply({"features": "none"}), "does not answer as an OGC API"),
    (reply({"features": [{"id": "1"}]}), "does not answer as an OGC API"),
    (reply({"features": [{"properties": {}, "geometry": None}]}), "does not answer as an OGC API"),
    (reply({"features": [{"id": "1", "properties": {}, "geometry": "POINT(1 2)"}]}), "does not answer as an OGC API"),
    (reply({}, 404), "does not answer as an OGC API"),
    (reply({}, 401), "refused the login"),
    (reply({}, 403), "refused the login"),
    (reply({"description": "disk {full}"}, 500), r"has a fault \(500\): disk {full}"),
    (reply([{"description": "Project is invalid"}], 500), r"has a fault \(500\): Project is invalid"),
    (reply({}, 302, location="https://other.example.org"), "moved to https://other.example.org"),
])
@pytest.mark.parametrize("paging", ["ascending", "scan"])
def test_an_answer_that_is_none_becomes_a_sentence(answer, words, paging):
    server = FakeServer()
    server.answers["GET "] = answer
    with pytest.raises(ServerError, match=words):
        list(FeaturesClient(server, URL).pages("request", able(paging), 5, NIS))


def test_words_of_an_error_without_any():
    assert words_of(Reply(500, {}, b"<h1>Internal Server Error</h1>")) == "HTTP 500"
    assert words_of(reply([], 500)) == words_of(reply({"description": ""}, 500)) == "HTTP 500"


# -- the run of the database ----------------------------------------------------------------------------------


def epoch_reply(starts):
    properties = {"epoch": uuid_of(1), "revs_at_start": starts}
    return reply({"features": [{"type": "Feature", "id": uuid_of(0), "properties": properties, "geometry": None}]})


@pytest.mark.parametrize("starts, read", [
    ('{"request": 17}', {"request": 17}), ({"request": 17}, {"request": 17}), ("{}", {}), (None, {}), ("x", {}),
    ("[1]", {}),
])
def test_the_run_of_the_database_is_read(starts, read):
    asked = filled(0)
    asked.transport.answers["GET /collections/sync_epoch/items"] = epoch_reply(starts)
    assert asked.epoch() == Epoch(uuid_of(1), read)


def test_a_server_that_tells_no_run_has_none_and_an_empty_one_is_a_fault():
    assert filled(0).epoch() == Epoch("", {})
    broken = filled(0)
    broken.transport.answers["GET /collections/sync_epoch/items"] = reply({"features": []})
    with pytest.raises(ServerError, match="does not answer"):
        broken.epoch()


@pytest.mark.parametrize("habits, newest", [
    ({}, True), (QGIS, True), ({"sorts": ""}, False), ({"triggers": False}, False),
])
def test_the_newest_rev(habits, newest):
    asked = filled(23, **habits)
    assert asked.newest_rev("request") == (asked.transport.rev if newest else 0)
    assert filled(0, **habits).newest_rev("request") == 0


def test_names_of_collections():
    asked = filled(0)
    asked.transport.answers["GET /collections"] = reply({"collections": [{"id": "request"}, {"id": 7}, "x"]})
    assert asked.collections() == ["request"]
    for none in ({}, {"collections": []}, {"collections": "x"}):
        asked.transport.answers["GET /collections"] = reply(none)
        with pytest.raises(ServerError, match="does not answer"):
            asked.collections()


# -- addresses and the carrier --------------------------------------------------------------------------------


@pytest.mark.parametrize("given, used", [
    (" https://a.example.org/ogc/ ", "https://a.example.org/ogc"),
    ("https://a.example.org/collections", "https://a.example.org"),
    ("http://127.0.0.1:5080/", "http://127.0.0.1:5080"),
    ("http://localhost:5080", "http://localhost:5080"),
    ("http://[::1]:5080", "http://[::1]:5080"),
])
def test_addresses_are_brought_into_one_form(given, used):
    assert checked_url(given) == used


@pytest.mark.parametrize("given, words", [
    ("", "not an address"), ("central", "not an address"), ("ftp://a.example.org", "not an address"),
    ("https://", "not an address"), ("https://a.example.org:port", "not an address"),
    ("https://a.example.org/?map=x", "not an address"),
    ("http://a.example.org", "not encrypted"), ("http://127.0.0.1.example.org", "not encrypted"),
    ("http://10.0.0.1:5080", "not encrypted"),
])
def test_addresses_that_cannot_be_used_are_said(given, words):
    with pytest.raises(ServerError, match=words):
        checked_url(given)


def test_a_login_in_the_address_is_refused_and_not_repeated():
    with pytest.raises(ServerError, match="not an address") as error:
        checked_url("https://an:hidden@a.example.org")
    assert "hidden" not in str(error.value)


def test_nothing_is_sent_unencrypted_over_a_network():
    with pytest.raises(ServerError, match="not encrypted"):
        RequestsTransport(headers={"Authorization": "x"}).request("GET", "http://central.example.org/collections")


def test_the_environment_changes_neither_proxies_nor_certificates(monkeypatch):
    """requests would let REQUESTS_CA_BUNDLE and HTTPS_PROXY win over what is said once per session."""
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", "/nowhere.pem")
    monkeypatch.setenv("HTTPS_PROXY", "http://127.0.0.1:1")
    transport = RequestsTransport(verify="/trusted.pem", proxies={"https": "http://proxy.example.org:3128"})
    seen = {}

    def send(request, **options):
        seen.update(options)
        raise transport._requests.exceptions.ConnectionError("no network here")

    monkeypatch.setattr(transport._session, "send", send)
    with pytest.raises(ServerError, match=r"central\.example\.org cannot be reached"):
        transport.request("GET", "https://central.example.org/collections")
    assert seen["verify"] == "/trusted.pem"
    assert dict(seen["proxies"]) == {"https": "http://proxy.example.org:3128"}
    assert seen["allow_redirects"] is False


@pytest.mark.parametrize("error, words", [
    ("SSLError", "certificate of central.example.org is not trusted"), ("ProxyError", "proxy does not let"),
    ("ConnectTimeout", "does not answer in time"), ("ReadTimeout", "does not answer in time"),
    ("ChunkedEncodingError", "cannot be reached"),
])
def test_each_failure_has_its_sentence(monkeypatch, error, words):
    transport = RequestsTransport()

    def fail(*arguments, **options):
        raise getattr(transport._requests.exceptions, error)("details for the log")

    monkeypatch.setattr(transport._session, "request", fail)
    with pytest.raises(ServerError, match=words) as raised:
        transport.request("GET", "https://central.example.org/x")
    assert raised.value.details == "details for the log"
