"""A look at a central API before anything is exchanged."""

from __future__ import annotations

import json

import pytest

from evplanner_plugin.errors import Cancelled, ServerError
from evplanner_plugin.sync.carriers.transport import Reply
from evplanner_plugin.sync.server.client import FeaturesClient
from evplanner_plugin.sync.server.look import look_at
from evplanner_plugin.workspace.schema import SYNCED

URL = "https://central.example.org/ogc"
TABLES = tuple(table.name for table in SYNCED)


class Central:
    """A central API without features. ``allow`` by collection is what it says of its methods, None for nothing."""

    def __init__(self, collections=TABLES, allow="GET, POST", without=(), title="Laden", options=200) -> None:
        self.collections, self.allow, self.without = collections, allow, without
        self.title, self.options, self.asked = title, options, []

    def request(self, method, url, *, params=None, json=None, headers=None):
        self.asked.append((method, url.removeprefix(URL)))
        path = url.removeprefix(URL)
        if method == "OPTIONS":
            if self.options is None:
                raise ValueError(method)
            allow = self.allow.get(path.split("/")[2], "GET") if isinstance(self.allow, dict) else self.allow
            return Reply(self.options, {"allow": allow} if allow else {}, b"")
        assert method == "GET" and json is None, "a look writes nothing"
        return self._document(path)

    def close(self) -> None:
        pass

    def _document(self, path):
        if path == "/":
            return answer({"title": self.title})
        if path == "/collections":
            return answer({"collections": [{"id": name} for name in (*self.collections, "something_else")]})
        if path.endswith("/queryables"):
            table = next(table for table in SYNCED if table.name == path.split("/")[2])
            names = {column.name for column in table.synced_columns()} | {"id", "rev", "base_rev"}
            return answer({"properties": {name: {} for name in names - set(self.without)}})
        if path == "/collections/sync_epoch/items":
            return answer({"type": "FeatureCollection", "features": [
                {"type": "Feature", "id": "1", "geometry": None, "properties": {"epoch": "e1"}}]})  # fmt: skip
        return answer({"type": "FeatureCollection", "features": []})


def answer(document) -> Reply:
    return Reply(200, {}, json.dumps(document).encode())


def look(server, **options):
    return look_at(FeaturesClient(server, URL), "13019", **options)


def test_a_whole_central_api_is_seen_as_one():
    server = Central()
    seen = look(server)
    assert seen.title == "Laden" and seen.shared == TABLES and not seen.absent and not seen.columns_absent
    assert seen.writable == TABLES and seen.epoch and seen.abilities.protected
    assert {method for method, _ in server.asked} == {"GET", "OPTIONS"}


def test_missing_tables_and_columns_are_told():
    seen = look(Central(collections=TABLES[1:], without=("remark",)))
    assert seen.absent == (TABLES[0],) and seen.shared == TABLES[1:]
    assert seen.columns_absent and all(columns == ("remark",) for columns in seen.columns_absent.values())


@pytest.mark.parametrize(
    "habits, writable",
    [
        ({"allow": "HEAD, GET"}, ()),
        ({"allow": {"proposed_site": "GET, POST", "site_log": "GET,POST,OPTIONS"}}, ("proposed_site", "site_log")),
        ({"allow": ""}, None),
        ({"options": 405}, None),
        ({"options": None}, None),
    ],
)
def test_what_may_be_written_is_what_the_server_says_or_nothing(habits, writable):
    found = look(Central(**habits)).writable
    assert found == writable if writable is None else set(found) == set(writable)


def test_another_data_set_has_none_of_the_tables():
    seen = look(Central(collections=()))
    assert seen.shared == () and seen.abilities is None and not seen.epoch


@pytest.mark.parametrize("title", [None, 7, ["x"]])
def test_a_title_that_is_none_is_not_shown(title):
    assert look(Central(title=title)).title == ""


def test_a_page_that_is_no_api_is_a_sentence():
    class Page(Central):
        def _document(self, path):
            return Reply(200, {}, b"<html>")

    with pytest.raises(ServerError, match="does not answer as an OGC API"):
        look(Page())


@pytest.mark.parametrize("after", [0, 1, 5])
def test_it_stops_between_two_requests(after):
    server = Central()
    with pytest.raises(Cancelled):
        look(server, cancelled=lambda: len(server.asked) > after)
    assert len(server.asked) < after + 6
