"""The package requests as a carrier: many threads at once, and no half answer taken for a whole one."""

from __future__ import annotations

import gc
import gzip
import socket
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from evplanner_plugin.errors import Cancelled, ServerError
from evplanner_plugin.sync.carriers.transport import RequestsTransport
from tests.web_server import Handler, Server


@pytest.fixture
def server():
    with Server(Handler) as started:
        yield started


@pytest.fixture
def carrier():
    made = RequestsTransport(headers={"Authorization": "Bearer x"}, timeout=(1, 1))
    yield made
    made.close()


def test_as_many_requests_as_promised_are_under_way_at_once_each_with_the_login(server, carrier):
    together = threading.Barrier(carrier.connections)

    def answer(handler) -> None:
        together.wait(10)
        handler.answer(200, {})

    server.answers["/meet"] = answer
    with ThreadPoolExecutor(carrier.connections) as pool:
        replies = list(pool.map(lambda _: carrier.request("GET", server.url() + "/meet"), range(carrier.connections)))
    assert [reply.status for reply in replies] == [200] * 8
    assert {seen[4]["Authorization"] for seen in server.seen} == {"Bearer x"}


def test_each_thread_has_a_session_of_its_own_and_takes_it_along_when_it_ends(server, carrier):
    together = threading.Barrier(3)

    def session(_) -> int:
        together.wait(10)
        carrier.request("GET", server.url() + "/ok")
        assert carrier._session is carrier._session
        return id(carrier._session)

    with ThreadPoolExecutor(3) as pool:
        assert len(set(pool.map(session, range(3)))) == 3
    gc.collect()
    assert len(carrier._sessions) == 0


def test_a_session_keeps_its_connection(server, carrier):
    ports = []
    server.answers["/port"] = lambda handler: (ports.append(handler.client_address[1]), handler.answer(200, {}))
    for _ in range(3):
        carrier.request("GET", server.url() + "/port")
    assert len(ports) == 3 and len(set(ports)) == 1


def test_after_closing_nothing_is_sent_from_any_thread(server, carrier):
    ready, closed = threading.Barrier(2), threading.Event()

    def linger() -> None:
        carrier.request("GET", server.url() + "/ok")
        ready.wait(10)
        assert closed.wait(10)
        carrier.request("PUT", server.url() + "/ok", json={})

    with ThreadPoolExecutor(1) as pool:
        lingering = pool.submit(linger)
        ready.wait(10)
        carrier.close()
        closed.set()
        with pytest.raises(Cancelled):
            lingering.result(10)
    with pytest.raises(Cancelled):
        carrier.request("GET", server.url() + "/ok")
    assert [seen[0] for seen in server.seen] == ["GET"]


def test_a_file_of_certificates_that_is_gone_is_a_sentence():
    gone = RequestsTransport(verify="/nowhere/authorities.pem")
    with pytest.raises(ServerError, match="cannot be reached"):
        gone.request("GET", "https://central.example.org/collections")


def test_a_server_that_hangs_up_before_the_handshake_is_not_called_untrusted():
    with socket.create_server(("127.0.0.1", 0)) as listening:
        def hang_up() -> None:
            near, _ = listening.accept()
            near.recv(10)
            near.close()

        threading.Thread(target=hang_up, daemon=True).start()
        with pytest.raises(ServerError, match="cannot be reached"):
            RequestsTransport().request("GET", f"https://127.0.0.1:{listening.getsockname()[1]}/collections")


def test_a_body_that_is_packed_is_counted_as_it_travelled(server, carrier):
    packed = gzip.compress(b'{"features": []}' * 50)

    def answer(handler, missing=0) -> None:
        handler.send_response(200)
        handler.send_header("Content-Encoding", "gzip")
        handler.send_header("Content-Length", str(len(packed)))
        handler.end_headers()
        handler.wfile.write(packed[: len(packed) - missing])
        handler.close_connection = True

    server.answers["/packed"] = answer
    assert carrier.request("GET", server.url() + "/packed").body == b'{"features": []}' * 50
    server.answers["/packed"] = lambda handler: answer(handler, 3)
    with pytest.raises(ServerError, match="cannot be reached"):
        carrier.request("GET", server.url() + "/packed")
