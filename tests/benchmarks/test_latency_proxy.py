"""The line of the benchmark delays as it says, loses nothing, and takes turns."""

from __future__ import annotations

import importlib.util
import socket
import socketserver
import threading
import time
from contextlib import contextmanager
from pathlib import Path

_SPECIFICATION = importlib.util.spec_from_file_location(
    "latency_proxy", Path(__file__).resolve().with_name("latency_proxy.py")
)
latency_proxy = importlib.util.module_from_spec(_SPECIFICATION)
_SPECIFICATION.loader.exec_module(latency_proxy)


class _Echo(socketserver.BaseRequestHandler):
    def handle(self) -> None:
        while data := self.request.recv(65_536):
            self.request.sendall(self.server.mark + data if len(data) == 1 else data)


@contextmanager
def echo(mark: bytes = b""):
    """The port of a server that sends back what it gets; before a single byte it puts its mark."""
    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), _Echo) as server:
        server.mark, server.daemon_threads = mark, True
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server.server_address[1]
        server.shutdown()


@contextmanager
def connected(url: str):
    with socket.create_connection(("127.0.0.1", int(url.rpartition(":")[2])), timeout=30) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        yield connection


def asked(connection: socket.socket, data: bytes, count: int) -> tuple[bytes, float]:
    """What comes back, and after how many seconds all of it is there."""
    began = time.perf_counter()
    threading.Thread(target=connection.sendall, args=(data,), daemon=True).start()
    answer = b""
    while len(answer) < count:
        answer += connection.recv(65_536)
    return answer, time.perf_counter() - began


def test_an_answer_takes_a_round_trip_and_the_first_one_two():
    with echo() as port, latency_proxy.line([port], 50) as url, connected(url) as connection:
        assert 0.2 <= asked(connection, b"a", 1)[1] < 2
        assert 0.1 <= asked(connection, b"b", 1)[1] < 1


def test_much_at_once_arrives_whole_and_does_not_wait_for_each_piece():
    data = bytes(range(256)) * 8_000  # 2 MB: 32 pieces of 64 kB would take 3.2 s one after the other
    with echo() as port, latency_proxy.line([port], 50) as url, connected(url) as connection:
        answer, seconds = asked(connection, data, len(data))
    assert answer == data
    assert seconds < 2.5


def test_connections_take_turns():
    with echo(b"1") as one, echo(b"2") as two, latency_proxy.line([one, two], 0) as url:
        answers = []
        for _ in range(4):
            with connected(url) as connection:
                answers.append(asked(connection, b"?", 2)[0])
    assert answers == [b"1?", b"2?", b"1?", b"2?"]
