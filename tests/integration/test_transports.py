"""Both carriers against real servers: one behaviour, and the logins, certificates and proxies that QGIS knows."""

from __future__ import annotations

import base64
import http.client
import itertools
import json
import secrets
import socket
import threading
import time
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from qgis.core import (
    QgsApplication,
    QgsAuthCertUtils,
    QgsAuthConfigSslServer,
    QgsAuthMethodConfig,
    QgsCredentials,
    QgsNetworkAccessManager,
    QgsSettings,
    QgsTask,
)
from qgis.PyQt.QtNetwork import QSslCertificate, QSslError
from shapely.geometry import Point

from evplanner_plugin.errors import Cancelled, ServerError
from evplanner_plugin.sync.carriers import qgis_main_thread, qgis_transport
from evplanner_plugin.sync.carriers.qgis_bridge import certificates, proxy_for, requests_can_use, transport_for
from evplanner_plugin.sync.carriers.qgis_main_thread import MainThread, NobodyThereError
from evplanner_plugin.sync.carriers.qgis_transport import QgsTransport
from evplanner_plugin.sync.carriers.renewal import RenewingTransport
from evplanner_plugin.sync.carriers.transport import RequestsTransport
from evplanner_plugin.sync.server.client import FeaturesClient
from tests.integration.central_fixture import LOGIN, central, desk, unused_nis  # noqa: F401
from tests.integration.proxy_fixture import tinyproxy  # noqa: F401
from tests.web_server import QUIET_SECONDS, Authority, Handler, Proxy, Server

NAME = "central.example.org"

pytestmark = pytest.mark.usefixtures("qgis_app")


def in_task(function):
    """What ``function`` returns or raises in a task of QGIS, while the main thread runs its events."""
    found = {}

    def work(task):
        try:
            found["result"] = function()
        except Exception as error:
            found["error"] = error

    task = QgsTask.fromFunction("request", work)
    QgsApplication.taskManager().addTask(task)
    last = time.monotonic() + 60
    while not found and time.monotonic() < last:
        QgsApplication.processEvents()
        time.sleep(0.002)
    task.waitForFinished(10_000)
    QgsApplication.processEvents()
    if "error" in found:
        raise found["error"]
    return found["result"]


def here(function):
    return function()


@pytest.fixture
def server():
    with Server(Handler) as started:
        yield started


@pytest.fixture(params=["requests", "QGIS in the main thread", "QGIS in a task"])
def carrier(request):
    """Makes carriers; ``send(carrier, method, path…)`` in the thread that the case is about."""
    made = []

    class Carriers:
        run = staticmethod(in_task if request.param.endswith("task") else here)

        def __call__(self, timeout=(5, 5)):
            made.append(RequestsTransport(timeout=timeout, verify=certificates()) if request.param == "requests"
                        else QgsTransport(timeout=timeout))
            return made[-1]

        def send(self, *words, timeout=(5, 5), **options):
            one = self(timeout)
            return self.run(lambda: one.request(*words, **options))

    yield Carriers()
    for one in made:
        one.close()


# -- one behaviour --------------------------------------------------------------------------------------------


def test_status_headers_and_body_come_back(carrier, server):
    reply = carrier.send("GET", server.url() + "/ok")
    assert reply.status == 200 and reply.json() == {"said": "één €"}
    assert reply.body == '{"said": "één €"}'.encode()
    assert {name.lower(): value for name, value in reply.headers.items()}["x-mark"] == "a; b"


@pytest.mark.parametrize("path, status, document", [
    ("/fault", 500, {"description": "disk full"}), ("/conflict", 409, {"description": "stale base_rev"}),
    ("/unknown", 404, {"description": "no such page"}), ("/login", 401, {"description": "who are you"}),
])
@pytest.mark.parametrize("method", ["GET", "PUT"])
def test_an_error_of_the_server_is_an_answer_with_its_body(carrier, server, method, path, status, document):
    reply = carrier.send(method, server.url() + path, json={} if method == "PUT" else None)
    assert (reply.status, reply.json()) == (status, document)


@pytest.mark.parametrize("path, status", [("/empty", 200), ("/nothing", 204)])
def test_an_empty_answer_is_an_answer(carrier, server, path, status):
    reply = carrier.send("GET", server.url() + path)
    assert (reply.status, reply.body) == (status, b"")


@pytest.mark.parametrize("method", ["PUT", "POST"])
def test_what_is_sent_arrives_whole_and_as_geojson(carrier, server, method):
    document = {"name": "Café 't Hoekje – één €", "parts": ["x" * 300_000]}
    options = {"json": document, "headers": {"Accept": "application/geo+json", "X-Mark": "é"}}
    assert carrier.send(method, server.url() + "/ok", **options).status == 200
    [(verb, path, query, body, headers)] = server.seen
    assert (verb, path, query) == (method, "/ok", [])
    assert json.loads(body.decode("utf-8")) == document
    assert headers["Content-Type"] == headers["Accept"] == "application/geo+json"
    assert headers["X-Mark"] == "é" and int(headers["Content-Length"]) == len(body)


def test_parameters_arrive_as_they_were_meant(carrier, server):
    given = {"filter": "rev>5 AND nis='x''&+%é'", "limit": 10, "empty": ""}
    carrier.send("GET", server.url() + "/ok", params={**given, "none": None})
    carrier.send("GET", server.url() + "/ok?f=json&next=a%2Bb", params={"limit": 3})
    [first, second] = [seen[2] for seen in server.seen]
    assert first == [("filter", given["filter"]), ("limit", "10")]  # parse_qsl leaves the empty one out
    assert second == [("f", "json"), ("next", "a+b"), ("limit", "3")]


@pytest.mark.parametrize("path, status", [("/moved", 302), ("/elsewhere", 307)])
@pytest.mark.parametrize("method", ["GET", "PUT", "POST"])
def test_no_redirection_is_followed(carrier, server, method, path, status):
    reply = carrier.send(method, server.url() + path, json=None if method == "GET" else {"a": 1})
    assert reply.status == status
    assert {name.lower(): value for name, value in reply.headers.items()}["location"].endswith("/ok")
    assert [seen[1] for seen in server.seen] == [path]


def test_nothing_is_answered_from_memory(carrier, server):
    """The server allows to keep the answer for an hour; QGIS would take a GET after a PUT from its disk."""
    one, written = carrier(), {"name": "old"}
    server.answers["/feature"] = lambda handler: handler.answer(200, written, Cache_Control="max-age=3600")

    def read_write_read():
        before = one.request("GET", server.url() + "/feature").json()
        one.request("PUT", server.url() + "/feature", json={})
        written["name"] = "new"
        return before, one.request("GET", server.url() + "/feature").json()

    before, after = carrier.run(read_write_read)
    assert (before, after) == ({"name": "old"}, {"name": "new"})
    assert [seen[0] for seen in server.seen] == ["GET", "PUT", "GET"]


@pytest.mark.parametrize("path", ["/half", "/half_chunks", "/half_chunk"])
def test_half_an_answer_is_none(carrier, server, path):
    with pytest.raises(ServerError, match=r"127\.0\.0\.1:\d+ cannot be reached"):
        carrier.send("GET", server.url() + path)


def test_a_chunk_that_is_none_never_becomes_a_page(carrier, server):
    """Qt takes such an answer for whole; it is found out as no GeoJSON."""
    server.answers["/collections"] = lambda handler: handler.broken(
        b'10\r\n{"collections": \r\nZZ\r\n[]}', Transfer_Encoding="chunked"
    )
    one = carrier()
    with pytest.raises(ServerError):
        carrier.run(FeaturesClient(one, server.url()).collections)


@pytest.mark.parametrize("path", ["/silent", "/falters"])
def test_a_server_that_says_nothing_is_not_waited_for(carrier, server, path):
    begun = time.monotonic()
    with pytest.raises(ServerError, match="does not answer in time"):
        carrier.send("GET", server.url() + path, timeout=(0.7, 0.7))
    assert time.monotonic() - begun < QUIET_SECONDS - 1


@pytest.mark.parametrize("address", ["http://127.0.0.1:1", "https://nowhere.invalid"])
def test_a_server_that_is_not_there_is_said(carrier, address):
    with pytest.raises(ServerError, match="cannot be reached"):
        carrier.send("GET", address + "/collections")


def test_nothing_is_sent_unencrypted_over_a_network(carrier):
    with pytest.raises(ServerError, match="not encrypted"):
        carrier.send("GET", "http://central.example.org/collections")


def test_after_closing_nothing_is_sent(carrier, server):
    one = carrier()
    one.close()
    with pytest.raises(Cancelled):
        carrier.run(lambda: one.request("PUT", server.url() + "/ok", json={}))
    assert server.seen == []


@pytest.mark.parametrize("run", [here, in_task])
@pytest.mark.parametrize("path", ["/silent", "/falters"])
def test_cancelling_ends_a_request_of_qgis_within_a_second(server, run, path):
    stop = threading.Event()
    one = QgsTransport(cancelled=stop.is_set)
    threading.Timer(0.5, stop.set).start()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        run(lambda: one.request("GET", server.url() + path))
    assert time.monotonic() - begun < 1.5
    with pytest.raises(Cancelled):
        run(lambda: one.request("GET", server.url() + "/ok"))
    assert [seen[1] for seen in server.seen] == [path]


@pytest.mark.parametrize("run", [here, in_task])
def test_a_cancel_while_qgis_still_prepares_the_request_is_heard(server, run, monkeypatch):
    monkeypatch.setattr(qgis_transport, "LOOK_SECONDS", 0.02)
    looks = itertools.count()
    one = QgsTransport(cancelled=lambda: next(looks) > 0, timeout=(4, 4))
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        run(lambda: one.request("GET", server.url() + "/silent"))
    assert time.monotonic() - begun < 2


# -- certificates and client certificates ---------------------------------------------------------------------


@pytest.fixture(scope="module")
def authority(tmp_path_factory):
    return Authority(tmp_path_factory.mktemp("authority"))


@pytest.fixture
def trusted(authority):
    """Puts the authority into QGIS's authentication store; out again at the end."""
    manager = QgsApplication.authManager()
    certificate = QSslCertificate.fromPath(str(authority.certificate))[0]

    def trust() -> None:
        assert manager.storeCertAuthority(certificate)
        manager.initSslCaches()

    yield trust
    manager.removeCertAuthority(certificate)
    manager.initSslCaches()


@pytest.fixture
def store():
    """Makes entries in the authentication store of the tests' own profile; removes them at the end."""
    manager = QgsApplication.authManager()
    if not manager.masterPasswordIsSet():
        assert manager.setMasterPassword("only for tests", True)
    made = []

    def make(method: str, **settings: str) -> str:
        entry = QgsAuthMethodConfig(method)
        entry.setName(method)
        for name, value in settings.items():
            entry.setConfig(name, value)
        assert manager.storeAuthenticationConfig(entry)
        made.append(entry.id())
        return entry.id()

    yield make
    for identifier in made:
        manager.removeAuthenticationConfig(identifier)


def test_an_unknown_authority_is_refused_until_qgis_trusts_it(carrier, authority, trusted):
    with Server(Handler, context=authority.server_context("127.0.0.1")) as server:
        for method in ("GET", "PUT"):
            with pytest.raises(ServerError, match=r"certificate of 127\.0\.0\.1:\d+ is not trusted"):
                carrier.send(method, server.url() + "/ok", json=None if method == "GET" else {"secret": 1})
        assert server.seen == [], "nothing was said to a server that nobody vouches for"
        trusted()
        assert carrier.send("GET", server.url() + "/ok").status == 200


def test_a_certificate_of_another_name_is_refused(carrier, authority, trusted):
    trusted()
    with Server(Handler, context=authority.server_context("central.example.org")) as server:
        with pytest.raises(ServerError, match="is not trusted"):
            carrier.send("GET", server.url() + "/ok")
        assert server.seen == []


def test_an_exception_in_qgis_for_a_bad_certificate_does_not_count(carrier, authority):
    manager = QgsApplication.authManager()
    with Server(Handler, context=authority.server_context("127.0.0.1")) as server:
        host = f"127.0.0.1:{server.server_port}"
        exception = QgsAuthConfigSslServer()
        certificate = QSslCertificate.fromPath(str(authority.folder / "server.pem"))[0]
        exception.setSslCertificate(certificate)
        exception.setSslHostPort(host)
        exception.setSslIgnoredErrorEnums([
            QSslError.SslError.UnableToGetLocalIssuerCertificate, QSslError.SslError.UnableToVerifyFirstCertificate,
            QSslError.SslError.SelfSignedCertificateInChain, QSslError.SslError.CertificateUntrusted,
        ])
        assert manager.storeSslCertCustomConfig(exception)
        try:
            with pytest.raises(ServerError, match="is not trusted"):
                carrier.send("GET", server.url() + "/ok")
            assert server.seen == []
        finally:
            assert manager.removeSslCertCustomConfig(QgsAuthCertUtils.shaHexForCert(certificate), host)


@pytest.mark.parametrize("run", [here, in_task])
def test_a_client_certificate_of_qgis_opens_a_server_that_wants_one(authority, trusted, store, run):
    trusted()
    certificate, key = authority.issue("clerk", "DNS:clerk", "clientAuth")
    login = store("PKI-Paths", certpath=str(certificate), keypath=str(key), addcas="false", addrootca="false")
    with Server(Handler, context=authority.server_context("127.0.0.1", clients=True)) as server:
        with_certificate, without = transport_for(server.url(), login), transport_for(server.url())
        assert (with_certificate.connections, without.connections) == (1, 8)
        client = FeaturesClient(with_certificate, server.url())
        assert run(client.collections) == ["site_log"]
        seen = len(server.seen)
        with pytest.raises(ServerError):
            run(lambda: without.request("GET", server.url() + "/ok"))
        assert len(server.seen) == seen
        with_certificate.close(), without.close()


def test_the_file_of_certificates_is_one_for_its_owner_alone(authority, trusted):
    first = Path(certificates())
    assert certificates() == str(first)
    assert first.parent.stat().st_mode & 0o077 == 0 and first.stat().st_mode & 0o077 == 0
    assert first.is_relative_to(QgsApplication.qgisSettingsDirPath())
    good = first.read_bytes()
    first.write_bytes(b"tampered with")
    assert certificates() == str(first) and first.read_bytes() == good
    trusted()
    second = Path(certificates())
    assert second != first and authority.certificate.read_bytes().strip() in second.read_bytes()


# -- logins that end ------------------------------------------------------------------------------------------


class Person(QgsCredentials):
    """Whom QGIS asks for logins in these tests; says no unless a test gives an answer."""

    def __init__(self) -> None:
        super().__init__()
        self.answer, self.asked, self.threads = (False, "", ""), [], []
        self.setInstance(self)

    def request(self, realm, username, password, message=""):
        self.asked.append((realm, username, message))
        self.threads.append(threading.current_thread() is threading.main_thread())
        return self.answer() if callable(self.answer) else self.answer

    def requestMasterPassword(self, password, stored=False):
        return False, ""


_kept: list = []  # QGIS keeps the person for as long as it runs


@pytest.fixture
def person():
    if not _kept:
        _kept.append(Person())
    _kept[0].answer, _kept[0].asked, _kept[0].threads = (False, "", ""), [], []
    yield _kept[0]
    _kept[0].answer = (False, "", "")


class Guarded:
    """Lets requests in with ``login`` alone, a Basic one; passes them to ``answer``."""

    def __init__(self, server: Server, name: str, secret: str, answer=lambda handler: handler.answer_ok()) -> None:
        self.name, self.secret, self.done, self.answer = name, secret, [], answer
        self.refused, self.ends_after = 0, {}
        self.guard = threading.Lock()
        self.server = server

    def __call__(self, handler) -> None:
        given = handler.headers.get("Authorization", "")
        wanted = "Basic " + base64.b64encode(f"{self.name}:{self.secret}".encode()).decode()
        with self.guard:
            allowed = given == wanted
            if allowed:
                self.done.append(handler.path)
                self.secret = self.ends_after.pop(len(self.done), self.secret)
            else:
                self.refused += 1
        if allowed:
            self.answer(handler)
        else:
            handler.answer(401, {"description": "who are you"}, WWW_Authenticate='Basic realm="central"')


def test_a_login_that_ends_is_asked_for_once_on_the_main_thread_and_nothing_is_lost(server, store, person):
    old, new = secrets.token_hex(4), secrets.token_hex(4)
    guarded = server.answers["/item"] = Guarded(server, "an", old)
    guarded.ends_after = {40: new}
    person.answer = (True, "an", new)
    login = store("Basic", username="an", password=old)
    carrier = transport_for(server.url(), login)
    assert isinstance(carrier, RenewingTransport) and carrier.connections == 8

    def many():
        numbers, statuses = iter(list(range(200))), []

        def send() -> None:
            for number in numbers:
                statuses.append(carrier.request("PUT", f"{server.url()}/item", params={"n": number}).status)

        threads = [threading.Thread(target=send, daemon=True) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        return statuses

    statuses = in_task(many)
    carrier.close()
    assert statuses == [200] * 200
    assert sorted(guarded.done) == sorted(f"/item?n={number}" for number in range(200)), "each once, none lost"
    assert [(realm, name) for realm, name, _ in person.asked] == [(f"127.0.0.1:{server.server_port}", "an")]
    assert "not stored" in person.asked[0][2] and person.threads == [True]
    assert 1 <= guarded.refused <= 8
    stored = QgsAuthMethodConfig()
    QgsApplication.authManager().loadAuthenticationConfig(login, stored, True)
    assert stored.config("password") == old, "what a person typed for one exchange is not stored"


def test_a_person_who_says_no_is_left_alone(server, store, person):
    server.answers["/item"] = Guarded(server, "an", secrets.token_hex(4))
    carrier = transport_for(server.url(), store("Basic", username="an", password="old"))
    assert [in_task(lambda: carrier.request("GET", server.url() + "/item").status) for _ in range(3)] == [401] * 3
    assert len(person.asked) == 1
    carrier.close()


def test_an_entry_that_was_corrected_in_qgis_meanwhile_is_taken_without_a_question(server, store, person):
    new = secrets.token_hex(4)
    server.answers["/item"] = Guarded(server, "an", new)
    login = store("Basic", username="an", password="old")
    carrier = transport_for(server.url(), login)
    manager = QgsApplication.authManager()
    entry = QgsAuthMethodConfig()
    manager.loadAuthenticationConfig(login, entry, True)
    entry.setConfig("password", new)
    assert manager.updateAuthenticationConfig(entry)
    assert in_task(lambda: carrier.request("GET", server.url() + "/item").status) == 200
    assert person.asked == []
    carrier.close()


def test_without_an_event_loop_in_the_main_thread_the_answer_is_no(server, person, monkeypatch):
    """As in qgis_process, or where a script runs the exchange in the main thread: threads beside it are refused."""
    monkeypatch.setattr(qgis_main_thread, "PATIENCE_SECONDS", 0.6)
    person.answer = (True, "an", "x")
    server.answers["/item"] = Guarded(server, "an", "x")
    carrier = transport_for(server.url())
    found = []
    thread = threading.Thread(
        target=lambda: found.append(carrier.request("GET", server.url() + "/item").status), daemon=True
    )
    begun = time.monotonic()
    thread.start()
    thread.join(20)  # the main thread is busy with waiting
    assert found == [401] and time.monotonic() - begun < 5
    QgsApplication.processEvents()
    assert person.asked == [], "a question that nobody waits for any more is not asked late"
    carrier.close()


def test_waiting_for_the_main_thread_can_be_cancelled(server, person):
    stop = threading.Event()
    server.answers["/item"] = Guarded(server, "an", "x")
    person.answer = (True, "an", "x")
    carrier = transport_for(server.url(), cancelled=stop.is_set)
    found = []

    def send() -> None:
        try:
            carrier.request("GET", server.url() + "/item")
        except Cancelled:
            found.append(time.monotonic())

    thread = threading.Thread(target=send, daemon=True)
    thread.start()
    time.sleep(0.5)
    stop.set()
    begun = time.monotonic()
    thread.join(10)
    assert found and found[0] - begun < 1
    QgsApplication.processEvents()
    assert person.asked == []
    carrier.close()


def test_the_main_thread_is_waited_for_while_it_is_at_it_and_its_errors_arrive(monkeypatch):
    monkeypatch.setattr(qgis_main_thread, "PATIENCE_SECONDS", 0.3)
    main = MainThread()
    assert in_task(lambda: main.call(lambda: (time.sleep(0.8), threading.current_thread())[1])) \
        is threading.main_thread()

    def fail():
        raise ServerError("from there")

    with pytest.raises(ServerError, match="from there"):
        in_task(lambda: main.call(fail))
    assert main.call(lambda: 7) == 7
    errors = []

    def alone() -> None:
        try:
            main.call(lambda: 7)
        except NobodyThereError as error:
            errors.append(error)

    thread = threading.Thread(target=alone, daemon=True)
    thread.start()
    thread.join(10)
    assert len(errors) == 1


class Gate(Handler):
    """In front of a central API: lets in the login of the moment, which ends after every ``lasts`` requests."""

    def do_GET(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        gate = self.server
        with gate.guard:
            wanted = base64.b64encode(f"an:{gate.login}".encode()).decode()
            allowed = self.headers.get("Authorization") == f"Basic {wanted}"
            gate.let_in += allowed
            gate.turned_away += not allowed
            if allowed and gate.let_in % gate.lasts == 0:
                gate.login += 1
        if not allowed:
            self.answer(401, {"description": "who are you"}, WWW_Authenticate='Basic realm="central"')
            return
        behind = http.client.HTTPConnection(urlsplit(gate.behind.url).netloc, timeout=60)
        login = base64.b64encode(f"{LOGIN}:{gate.behind.secret}".encode()).decode()
        passed = {name: self.headers[name] for name in ("Accept", "Content-Type") if name in self.headers}
        behind.request(self.command, self.path, body, {**passed, "Authorization": f"Basic {login}"})
        answer = behind.getresponse()
        content = answer.read()
        behind.close()
        self.send_response(answer.status)
        self.send_header("Content-Type", answer.headers.get("Content-Type", ""))
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    do_POST = do_PUT = do_GET


def test_logins_that_end_in_the_middle_of_an_exchange_cost_a_question_each_and_no_edit(
    central, desk, store, person  # noqa: F811
):
    one, two = desk(), desk()
    place = Point(154000, 213000)
    sites = [one.add("proposed_site", name=f"Site {number}", geometry=place) for number in range(40)]
    with Server(Gate) as gate:
        gate.behind, gate.login, gate.lasts, gate.let_in, gate.turned_away = central, 1, 25, 0, 0
        person.answer = lambda: (True, "an", str(gate.login))
        carrier = transport_for(gate.url(), store("Basic", username="an", password="1"))
        one.client = FeaturesClient(carrier, gate.url())
        result = in_task(one.sync)
        carrier.close()
        assert (result.pushed, result.conflicts, result.refused) == (40, 0, [])
        assert gate.login > 3 and gate.turned_away >= len(person.asked) >= 2
        ended = gate.login - 1  # the last one perhaps with the last request, after which nobody needs another
        assert len(person.asked) in (ended, ended - 1)
    assert person.threads == [True] * len(person.asked)
    two.sync()
    assert {row["id"] for row in two.workspace.rows("proposed_site")} == set(sites)


# -- OAuth2 ---------------------------------------------------------------------------------------------------


class Tokens:
    """A token server (password grant) and what its tokens open; ``lifetime`` in seconds is what it says of them."""

    def __init__(self, server: Server, lifetime: int = 3600) -> None:
        self.secret, self.lifetime = secrets.token_hex(4), lifetime
        self.valid, self.grants, self.done = "", [], []
        server.answers["/token"] = self.grant
        server.answers["/item"] = self.open
        self.server, self.guard = server, threading.Lock()

    def grant(self, handler) -> None:
        given = parse_qs(self.server.seen[-1][3].decode())
        self.grants.append(given["grant_type"][0])
        if given.get("password", [""])[0] != self.secret:
            handler.answer(400, {"error": "invalid_grant"}, Content_Type="application/json")
            return
        self.valid = secrets.token_hex(8)
        handler.answer(
            200, {"access_token": self.valid, "token_type": "Bearer", "expires_in": self.lifetime},
            Content_Type="application/json",
        )

    def open(self, handler) -> None:
        with self.guard:
            allowed = bool(self.valid) and handler.headers.get("Authorization") == f"Bearer {self.valid}"
            if allowed:
                self.done.append(handler.path)
        if allowed:
            handler.answer_ok()
        else:
            handler.answer(401, {"description": "expired"}, WWW_Authenticate="Bearer")

    def entry(self, store, secret: str = "") -> str:
        return store("OAuth2", oauth2config=json.dumps({
            "version": 1, "configType": 1, "grantFlow": 2, "accessMethod": 0, "apiKey": "", "clientId": "evplanner",
            "clientSecret": "", "username": "an", "password": secret or self.secret, "persistToken": False,
            "redirectPort": "7070", "redirectUrl": "", "refreshTokenUrl": "", "requestTimeout": "5", "requestUrl": "",
            "scope": "", "tokenUrl": self.server.url() + "/token",
        }))


@pytest.mark.parametrize("run", [here, in_task])
def test_a_token_of_oauth2_is_fetched_first_and_again_when_the_server_ends_it(server, store, run):
    tokens = Tokens(server)
    carrier = transport_for(server.url(), tokens.entry(store))
    assert carrier.connections == 1 and tokens.grants == ["password"], "fetched in the main thread, before the exchange"

    def exchange():
        statuses = []
        for number in range(30):
            if number in (10, 20):
                tokens.valid = secrets.token_hex(8)  # the server ends the one that is in use
            statuses.append(carrier.request("PUT", server.url() + "/item", params={"n": number}, json={}).status)
        return statuses

    assert run(exchange) == [200] * 30
    assert tokens.grants == ["password"] * 3
    assert tokens.done == [f"/item?n={number}" for number in range(30)]
    carrier.close()


def test_a_wrong_password_of_oauth2_is_a_sentence(server, store):
    tokens = Tokens(server)
    with pytest.raises(ServerError, match="cannot provide the login"):
        transport_for(server.url(), tokens.entry(store, secret="wrong"))
    assert tokens.grants and tokens.valid == ""


def test_a_token_server_that_refuses_in_the_middle_is_a_sentence_and_can_be_tried_again(server, store):
    tokens = Tokens(server)
    login = tokens.entry(store)
    carrier = transport_for(server.url(), login)
    good, tokens.secret, tokens.valid = tokens.secret, "changed", "other"
    with pytest.raises(ServerError, match="cannot provide the login"):
        in_task(lambda: carrier.request("GET", server.url() + "/item"))
    carrier.close()
    tokens.secret = good
    again = transport_for(server.url(), login)
    assert in_task(lambda: again.request("GET", server.url() + "/item").status) == 200
    again.close()


def test_other_methods_of_qgis_are_carried_by_qgis(server, store):
    carrier = transport_for(server.url(), store("EsriToken", token="abc"))
    assert carrier.connections == 1
    assert in_task(lambda: carrier.request("GET", server.url() + "/ok").status) == 200
    assert server.seen[0][4]["X-Esri-Authorization"].strip() == "Bearer abc"
    carrier.close()


# -- proxies --------------------------------------------------------------------------------------------------


@pytest.fixture
def through():
    """Sets the proxy in QGIS's settings; takes it away at the end."""
    settings, manager = QgsSettings(), QgsNetworkAccessManager.instance()

    def use(host: str, port: int, user: str = "", password: str = "", kind: str = "HttpProxy") -> None:
        for key, value in {"Enabled": True, "Type": kind, "Host": host, "Port": str(port), "User": user,
                           "Password": password}.items():
            settings.setValue("proxy/proxy" + key, value)
        manager.setupDefaultProxyAndCache()

    yield use
    for key in ("Enabled", "Type", "Host", "Port", "User", "Password"):
        settings.remove("proxy/proxy" + key)
    manager.setupDefaultProxyAndCache()


@pytest.fixture
def central_page(authority, trusted):
    """A TLS server that only proxies can reach by its name."""
    trusted()
    with Server(Handler, context=authority.server_context(NAME)) as server:
        yield server


@pytest.mark.parametrize("kind, connections", [("", 8), ("Basic", 8), ("Digest", 1)])
@pytest.mark.parametrize("run", [here, in_task])
def test_the_proxy_of_qgis_is_used_and_its_login_decides_who_carries(
    central_page, through, store, run, kind, connections
):
    name, secret = ("an", secrets.token_hex(4)) if kind else ("", "")
    with Proxy(("127.0.0.1", central_page.server_port), kind, name, secret) as proxy:
        through("127.0.0.1", proxy.server_port, name, secret)
        url = f"https://{NAME}"
        carrier = transport_for(url)
        assert carrier.connections == connections
        assert run(FeaturesClient(carrier, url).collections) == ["site_log"]
        carrier.close()
        assert [seen[1] for seen in central_page.seen] == ["/collections"]
        assert {path for path, _, _ in proxy.seen} == {f"{NAME}:443"}
        assert [allowed for _, given, allowed in proxy.seen if given == kind][-1]


@pytest.mark.parametrize("run", [here, in_task])
def test_qgis_carries_oauth2_through_the_proxy_too(central_page, through, store, server, run):
    tokens, secret = Tokens(server), secrets.token_hex(4)
    login = tokens.entry(store)
    transport_for(server.url(), login).close()  # the token server is on this side of the proxy
    with Proxy(("127.0.0.1", central_page.server_port), "Basic", "an", secret) as proxy:
        through("127.0.0.1", proxy.server_port, "an", secret)
        carrier = transport_for(f"https://{NAME}", login)
        assert run(FeaturesClient(carrier, f"https://{NAME}").collections) == ["site_log"]
        assert central_page.seen[0][4]["Authorization"] == f"Bearer {tokens.valid}"
        carrier.close()


@pytest.mark.parametrize("run", [here, in_task])
def test_a_proxy_that_refuses_is_said(central_page, through, run):
    with Proxy(("127.0.0.1", central_page.server_port), "Basic", "an", secrets.token_hex(4)) as proxy:
        through("127.0.0.1", proxy.server_port, "an", "wrong")
        carrier = transport_for(f"https://{NAME}")
        with pytest.raises(ServerError, match="proxy does not let"):
            run(lambda: carrier.request("GET", f"https://{NAME}/ok"))
        carrier.close()
    gone = {transport_for(f"https://{NAME}"): "proxy does not let", QgsTransport(): "cannot be reached"}
    for carrier, words in gone.items():  # nobody listens there any more; QGIS tries without it then
        with pytest.raises(ServerError, match=words):
            run(lambda carrier=carrier: carrier.request("GET", f"https://{NAME}/ok"))
        carrier.close()
    assert central_page.seen == []


def test_this_machine_itself_is_never_reached_through_a_proxy(server, through, store):
    through("127.0.0.1", 1)
    carrier = transport_for(server.url())
    assert carrier.request("GET", server.url() + "/ok").status == 200
    carrier.close()
    with pytest.raises(ServerError, match="proxy does not let"):
        transport_for(server.url(), store("EsriToken", token="abc"))
    assert len(server.seen) == 1


def test_a_socks_proxy_goes_to_requests_only_if_it_has_what_it_needs(through, monkeypatch):
    through("127.0.0.1", 1080, kind="Socks5Proxy")
    proxy = proxy_for("https://central.example.org")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: None)
    assert not requests_can_use(proxy, "https://central.example.org")
    monkeypatch.setattr("importlib.util.find_spec", lambda name: name)
    assert requests_can_use(proxy, "https://central.example.org")


def own_address() -> str:
    """An address of this machine that is no loopback, "" if it has none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return ""
        return probe.getsockname()[0]


def test_a_whole_exchange_goes_through_qgis_as_well(central, desk):  # noqa: F811
    one, two = desk(), desk()

    def dress(request):
        given = base64.b64encode(f"{LOGIN}:{central.secret}".encode())
        request.setRawHeader(b"Authorization", b"Basic " + given)
        return request

    direct = one.carrier
    one.client.transport = QgsTransport(dress)
    sites = [one.add("proposed_site", name=str(number), geometry=Point(190_000, 215_000)) for number in range(5)]
    assert in_task(lambda: one.sync(actor="An")).pushed == 5
    two.sync()
    two.change("proposed_site", sites[0], name="from the other desk")
    two.sync()
    result = in_task(one.sync)
    assert (result.pulled, result.pushed, result.refused) == (1, 0, [])
    assert one.row("proposed_site", sites[0])["name"] == "from the other desk"
    one.client.transport.close()
    one.client.transport = direct


@pytest.mark.parametrize("forced", [False, True])
@pytest.mark.parametrize("run", [here, in_task])
def test_tinyproxy_with_a_login_lets_both_carriers_through(
    authority, trusted, through, tinyproxy, run, forced,  # noqa: F811
):
    address = own_address()
    if not address:
        pytest.skip("this machine has no address but the loopback one")
    trusted()
    port, name, secret, log = tinyproxy
    with Server(Handler, "0.0.0.0", authority.server_context(address)) as server:
        through("127.0.0.1", port, name, secret)
        url = server.url(address)
        carrier = QgsTransport() if forced else transport_for(url)
        assert carrier.connections == (1 if forced else 8)
        assert run(FeaturesClient(carrier, url).collections) == ["site_log"]
        reply = run(lambda: carrier.request("PUT", url + "/ok", json={"name": "één"}))
        assert reply.status == 200 and json.loads(server.seen[-1][3].decode()) == {"name": "één"}
        assert f"CONNECT {address}:{server.server_port}" in log.read_text()
        carrier.close()
