"""What the client makes of servers that are not what they should be."""

from __future__ import annotations

import json

import pytest

from evplanner_plugin.errors import ServerError
from evplanner_plugin.sync.client import FeaturesClient, RefusedError, words_of
from evplanner_plugin.sync.transport import Reply, RequestsTransport, checked_url

URL = "https://central.example.org/ogc"


class Server:
    """Answers each request with what ``answer(method, path, params)`` returns, and writes the requests down."""

    def __init__(self, answer) -> None:
        self.answer = answer
        self.requests = []

    def request(self, method, url, *, params=None, json=None, headers=None):
        self.requests.append((method, url.removeprefix(URL), dict(params or {}), headers))
        return self.answer(method, url.removeprefix(URL), dict(params or {}))


def reply(document, status=200, **headers) -> Reply:
    return Reply(status, headers, json.dumps(document).encode())


def features(*revs):
    return reply({"features": [{"id": str(rev), "properties": {"rev": rev}, "geometry": None} for rev in revs]})


def client(answer, **options) -> FeaturesClient:
    return FeaturesClient(Server(answer), URL, **options)


def honest(revs, most=1000):
    """A server that filters, sorts, and gives at most ``most`` features whatever limit is asked for."""
    def answer(method, path, params):
        after = int(params["filter"].split("rev>")[1].split(" ")[0])
        return features(*[rev for rev in sorted(revs) if rev > after][: min(int(params["limit"]), most)])
    return answer


@pytest.mark.parametrize("size, most", [(1000, 1000), (3, 1000), (1000, 2), (1, 1)])
def test_pages_bring_every_feature_once_even_if_the_server_gives_fewer_than_asked(size, most):
    pages = client(honest([5, 1, 9, 3, 7, 8], most), page_size=size).pull_pages("site_log", 1, "13019")
    assert [feature["properties"]["rev"] for page in pages for feature in page] == [3, 5, 7, 8, 9]


def test_a_page_is_asked_for_by_what_was_seen_last_never_by_number():
    asked = client(honest([1, 2, 3]), page_size=2)
    list(asked.pull_pages("site_log", 0, "13019"))
    parameters = [request[2] for request in asked.transport.requests]
    assert [each["filter"] for each in parameters] == [
        "rev>0 AND nis='13019'", "rev>2 AND nis='13019'", "rev>3 AND nis='13019'"
    ]
    assert all(each["sortby"] == "rev" and "offset" not in each for each in parameters)
    assert asked.transport.requests[0][3] == {"Accept": "application/geo+json"}


def test_a_quote_in_the_municipality_stays_inside_the_text():
    asked = client(honest([]))
    list(asked.pull_pages("site_log", 0, "x' OR nis<>'"))
    assert asked.transport.requests[0][2]["filter"] == "rev>0 AND nis='x'' OR nis<>'''"


@pytest.mark.parametrize("revs", [(4, 9), (5, 9), (9, 7), (7, 7)])
def test_a_server_that_ignores_filter_or_order_is_found_out(revs):
    with pytest.raises(ServerError, match="does not filter or sort"):
        list(client(lambda *request: features(*revs)).pull_pages("site_log", 5, "13019"))


def test_a_server_that_gives_the_same_page_for_ever_is_found_out():
    with pytest.raises(ServerError, match="does not filter or sort"):
        list(client(lambda *request: features(6, 7)).pull_pages("site_log", 5, "13019"))


def test_a_server_that_does_not_filter_is_found_out_at_once():
    with pytest.raises(ServerError, match="does not filter features"):
        client(lambda *request: features(1)).check_filter("site_log")
    client(lambda *request: features()).check_filter("site_log")


@pytest.mark.parametrize("answer, words", [
    (Reply(200, {}, b"<html>"), "does not answer as an OGC API"),
    (Reply(200, {}, b"\xff\xfe"), "does not answer as an OGC API"),
    (reply({"features": "none"}), "does not answer as an OGC API"),
    (reply({"features": [{"id": "1"}]}), "does not answer as an OGC API"),
    (reply({"features": [{"id": "1", "properties": {"rev": "7"}}]}), "does not answer as an OGC API"),
    (reply({}, 404), "does not answer as an OGC API"),
    (reply({}, 401), "refused the login"),
    (reply({}, 403), "refused the login"),
    (reply({"description": "disk {full}"}, 500), r"has a fault \(500\): disk {full}"),
    (reply({}, 302, location="https://other.example.org"), "moved to https://other.example.org"),
])
def test_an_answer_that_is_none_becomes_a_sentence(answer, words):
    with pytest.raises(ServerError, match=words):
        list(client(lambda *request: answer).pull_pages("site_log", 5, "13019"))


def test_reading_one_feature():
    feature = {"type": "Feature", "id": "a", "properties": {}, "geometry": None}
    assert client(lambda *request: reply(feature)).get("site_log", "a") == feature
    assert client(lambda *request: reply({}, 404)).get("site_log", "a") is None
    with pytest.raises(ServerError, match="does not answer"):
        client(lambda *request: reply(feature)).get("site_log", "b")


def test_a_refused_write_carries_the_servers_words():
    with pytest.raises(RefusedError, match="no such day") as refused:
        client(lambda *request: reply({"description": "no such day"}, 400)).create("request", {})
    assert refused.value.status == 400
    assert words_of(Reply(500, {}, b"<h1>Internal Server Error</h1>")) == "HTTP 500"


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
