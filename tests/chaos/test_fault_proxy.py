"""Each fault of the chaos test's proxy, as the client and the server see it."""

from __future__ import annotations

import http.client
import http.server
import random
import threading

import pytest

from tests.chaos import fault_proxy
from tests.chaos.fault_proxy import FaultProxy

BODY = b'{"stored": "all of it"}'
PATH = "/collections/request/items/7"


class Server(http.server.BaseHTTPRequestHandler):
    """Stores what is PUT."""

    stored: list[bytes]

    def log_message(self, format, *args):
        pass

    def do_PUT(self):
        self.stored.append(self.rfile.read(int(self.headers["Content-Length"])))
        self.send_response(200)
        self.send_header("Content-Length", str(len(BODY)))
        self.end_headers()
        self.wfile.write(BODY)


@pytest.fixture
def server():
    handler = type("Handler", (Server,), {"stored": []})
    made = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield made
    made.shutdown()
    made.server_close()
    thread.join()


def put(port: int) -> tuple[int, bytes] | None:
    """Status and body; None where the connection was cut."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("PUT", PATH, b"edit")
        reply = connection.getresponse()
        try:
            return reply.status, reply.read()
        except http.client.IncompleteRead as cut:
            return reply.status, cut.partial
    except (http.client.HTTPException, OSError):
        return None
    finally:
        connection.close()


@pytest.mark.parametrize("fault, seen, stored", [
    (fault_proxy.CLEAN, (200, BODY), 1),
    (fault_proxy.DELAYED, (200, BODY), 1),
    (fault_proxy.DROPPED_BEFORE, None, 0),
    (fault_proxy.DROPPED_AFTER, None, 1),
    (fault_proxy.UNAVAILABLE, 503, 0),
    (fault_proxy.UNAUTHORIZED, 401, 0),
    (fault_proxy.HALF_BODY, (200, BODY[: len(BODY) // 2]), 1),
    (fault_proxy.TIMED_OUT, 504, 1),
    (fault_proxy.DUPLICATED, (200, BODY), 2),
    (fault_proxy.REPLAYED, (200, BODY), 2),
    (fault_proxy.SWALLOWED, (204, b""), 0),
    (fault_proxy.LATE, 504, 1),
    (fault_proxy.OVERTAKEN, (200, BODY), 1),
    (fault_proxy.FOLLOWED, (200, BODY), 1),
])  # fmt: skip
def test_what_client_and_server_get(server, monkeypatch, fault, seen, stored):
    overtaken = []
    proxy = FaultProxy(
        lambda: server.server_address[1], "1",
        overtake=lambda collection, id: overtaken.append((collection, id, len(server.RequestHandlerClass.stored))),
    ).start()  # fmt: skip
    monkeypatch.setattr(proxy, "decide", lambda request: (fault, random.Random(1)))
    answer = put(proxy.port)
    assert (answer if not isinstance(seen, int) else answer[0]) == seen
    proxy.close()
    assert server.RequestHandlerClass.stored == [b"edit"] * stored
    moment = {fault_proxy.OVERTAKEN: 0, fault_proxy.FOLLOWED: 1}
    assert overtaken == ([("request", "7", moment[fault])] if fault in moment else [])


def test_a_server_that_is_down_is_no_damage_of_the_proxys_own():
    proxy = FaultProxy(lambda: 1, "1").start()
    assert put(proxy.port)[0] == 502
    proxy.close()
    assert proxy.counted() == (0, 0)
