"""A forwarder in front of the central API that damages requests, by a seed, the way networks and proxies do.

What happens to a request is decided by the seed, the proxy's name and the request's number alone. Good and bad weather
take turns, a number of requests each, so that some exchanges get through while the others are torn to pieces.
"""

from __future__ import annotations

import http.client
import http.server
import json
import random
import re
import threading
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

CLEAN = "clean"
DROPPED_BEFORE = "dropped before the server got it"
DROPPED_AFTER = "dropped after the server answered"
UNAVAILABLE = "503"
UNAUTHORIZED = "401"
HALF_BODY = "half of the answer"
TIMED_OUT = "504 after the server answered"
DUPLICATED = "sent twice"
REPLAYED = "sent once more, later"
SWALLOWED = "answered with success, never forwarded"
LATE = "504 at once, forwarded later"
DELAYED = "delayed"
OVERTAKEN = "somebody else writes first"
FOLLOWED = "somebody else writes before the answer"
DOWN = "the server is down"

DAMAGE = (
    DROPPED_BEFORE, DROPPED_AFTER, UNAVAILABLE, UNAUTHORIZED, HALF_BODY, TIMED_OUT, DUPLICATED, REPLAYED, SWALLOWED,
    LATE,
)
"""The faults that count as damage: those in which the client or the server gets something else than was sent."""

READS = {
    DROPPED_BEFORE: 3, UNAVAILABLE: 3, UNAUTHORIZED: 1, HALF_BODY: 3, TIMED_OUT: 1, DROPPED_AFTER: 1, DUPLICATED: 14,
}
WRITES = {
    DROPPED_BEFORE: 3, DROPPED_AFTER: 6, UNAVAILABLE: 3, UNAUTHORIZED: 1, HALF_BODY: 4, TIMED_OUT: 6, DUPLICATED: 5,
    REPLAYED: 4, SWALLOWED: 3, LATE: 2,
}
UNHURT = {CLEAN: 14, DELAYED: 3, OVERTAKEN: 3, FOLLOWED: 2}

SPELL = 16
"""Requests that the weather lasts."""

_ITEM = re.compile(r"/collections/([^/]+)/items(?:/([^/?]+))?$")
_HOP_BY_HOP = {"connection", "keep-alive", "transfer-encoding", "content-length", "proxy-connection"}


@dataclass(frozen=True)
class Weather:
    """Shares of requests that are damaged (0–1), in fair and in bad weather, and how often it is bad.

    ``often``: what happens to a write ten times as often as usual.
    """

    storms: float = 0.4
    fair_reads: float = 0.12
    fair_writes: float = 0.45
    storm_reads: float = 0.6
    storm_writes: float = 0.7
    often: str = ""


USUAL = Weather()
CALM = Weather(0, 0, 0, 0, 0)
"""Nothing is damaged, delayed or overtaken."""


def fate(seed: str, number: int, write: bool, weather: Weather) -> str:
    """What becomes of request ``number``."""
    if weather == CALM:
        return CLEAN
    storm = random.Random(f"{seed}/weather/{number // SPELL}").random() < weather.storms
    shares = (weather.storm_reads, weather.storm_writes) if storm else (weather.fair_reads, weather.fair_writes)
    draw = random.Random(f"{seed}/request/{number}")
    if draw.random() < shares[write]:
        faults = WRITES if write else READS
    elif write:
        faults = UNHURT
    else:
        return CLEAN
    weights = [weight * 10 if fault == weather.often else weight for fault, weight in faults.items()]
    return draw.choices(list(faults), weights)[0]


@dataclass(frozen=True)
class Request:
    """One request as it came in."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def write(self) -> bool:
        """Whether it changes something."""
        return self.method in ("POST", "PUT", "PATCH", "DELETE")

    @property
    def item(self) -> tuple[str, str]:
        """Collection and id of the feature that is written; "" where there is none."""
        found = _ITEM.search(urlsplit(self.path).path)
        return (unquote(found.group(1)), unquote(found.group(2) or "")) if found else ("", "")


@dataclass(frozen=True)
class Answer:
    """What the server answered."""

    status: int
    reason: str
    headers: list
    body: bytes


class FaultProxy:
    """Forwards to ``127.0.0.1:port()``; ``overtake(collection, id)`` lets somebody else write that feature now.

    ``watch(request, forwarded)`` is called before (False) and after (True) each forwarding.
    """

    def __init__(
        self, port: Callable[[], int], seed: str, weather: Weather = CALM,
        overtake: Callable[[str, str], None] = lambda collection, id: None,
    ) -> None:
        self._target = port
        self.seed = seed
        self.weather = weather
        self.overtake = overtake
        self.watch: Callable[[Request, bool], None] = lambda request, forwarded: None
        self.fates: Counter = Counter()
        self._number = 0
        self._lock = threading.Lock()
        self._busy = 0
        self._idle = threading.Condition(self._lock)
        self._later: list[threading.Thread] = []
        proxy = self

        class Handler(_Handler):
            owner = proxy

        self._server = _Server(("127.0.0.1", 0), Handler)
        self.port = self._server.server_address[1]
        self._thread = threading.Thread(target=self._server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    @property
    def url(self) -> str:
        """The address that clients use instead of the server's."""
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> FaultProxy:
        """Serve until :meth:`close`."""
        self._thread.start()
        return self

    def close(self) -> None:
        """Stop, after everything that was to be forwarded later."""
        self.settle()
        self._server.shutdown()
        self._server.server_close()

    def settle(self) -> None:
        """Wait for what is still being forwarded, or to be forwarded later."""
        with self._lock:
            waiting, self._later = self._later, []
        for thread in waiting:
            thread.join()
        with self._idle:
            self._idle.wait_for(lambda: not self._busy, timeout=60)

    def counted(self) -> tuple[int, int]:
        """Requests that a running server could have had, and how many of them were damaged."""
        with self._lock:
            seen = sum(count for fault, count in self.fates.items() if fault != DOWN)
            return seen, sum(self.fates[fault] for fault in DAMAGE)

    def decide(self, request: Request) -> tuple[str, random.Random]:
        """What becomes of the next request, and where its further chances come from."""
        with self._lock:
            number = self._number
            self._number += 1
            chosen = fate(self.seed, number, request.write, self.weather)
            if chosen == LATE and request.method != "PUT":
                chosen = TIMED_OUT
            self.fates[chosen] += 1
        return chosen, random.Random(f"{self.seed}/more/{number}")

    def was_down(self, chosen: str) -> None:
        """The server gave no answer, whatever had been decided."""
        with self._lock:
            self.fates.subtract({chosen: 1})
            self.fates[DOWN] += 1

    def forward(self, request: Request) -> Answer:
        """The server's answer; 502 where it gives none."""
        with self._idle:
            self._busy += 1
        try:
            self.watch(request, False)
            answer = self._forwarded(request)
            self.watch(request, True)
        finally:
            with self._idle:
                self._busy -= 1
                self._idle.notify_all()
        return answer

    def _forwarded(self, request: Request) -> Answer:
        connection = http.client.HTTPConnection("127.0.0.1", self._target(), timeout=30)
        try:
            headers = {name: value for name, value in request.headers.items() if name.lower() not in _HOP_BY_HOP}
            connection.request(request.method, request.path, request.body or None, {**headers, "Connection": "close"})
            reply = connection.getresponse()
            body = reply.read()
            kept = [(name, value) for name, value in reply.getheaders() if name.lower() not in _HOP_BY_HOP]
            return Answer(reply.status, reply.reason, kept, body)
        except (OSError, http.client.HTTPException) as error:
            return error_answer(502, f"The server cannot be reached: {error}")
        finally:
            connection.close()

    def forward_later(self, request: Request, seconds: float) -> None:
        """Forward while nobody waits for the answer any more."""

        def run() -> None:
            time.sleep(seconds)
            self.forward(request)

        thread = threading.Thread(target=run, daemon=True)
        with self._lock:
            self._later.append(thread)
        thread.start()


def error_answer(status: int, words: str) -> Answer:
    """An answer as a web server or proxy in between gives it."""
    body = json.dumps({"code": str(status), "description": words}).encode()
    return Answer(status, http.client.responses[status], [("Content-Type", "application/json")], body)


class _Server(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64

    def handle_error(self, request, client_address):
        """A client that was killed or a connection that was cut is what this is about."""


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    owner: FaultProxy

    def log_message(self, format, *args):
        """Say nothing."""

    def _handle(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        request = Request(self.command, self.path, dict(self.headers.items()), self.rfile.read(length))
        fault, draw = self.owner.decide(request)
        answer = self._suffer(request, fault, draw)
        if answer is not None and answer.status == 502:
            self.owner.was_down(fault)
        if answer is None:
            self.close_connection = True
            return
        if fault == HALF_BODY and len(answer.body) > 1:
            self._send(answer, answer.body[: len(answer.body) // 2])
            self.close_connection = True
            return
        self._send(answer, answer.body)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = do_OPTIONS = _handle

    def _suffer(self, request: Request, fault: str, draw: random.Random) -> Answer | None:
        """Do to the request what was decided; None where the connection is to be cut."""
        owner = self.owner
        if fault == DROPPED_BEFORE:
            return None
        if fault == UNAVAILABLE:
            return error_answer(503, "Come back later.")
        if fault == UNAUTHORIZED:
            return error_answer(401, "Log in again.")
        if fault == SWALLOWED:
            return Answer(201 if request.method == "POST" else 204, "OK", [], b"")
        if fault == LATE:
            owner.forward_later(request, draw.uniform(0.2, 1.5))
            return error_answer(504, "No answer in time.")
        if fault == DELAYED:
            time.sleep(draw.uniform(0.05, 0.4))
        if fault == OVERTAKEN:
            owner.overtake(*request.item)
        answer = owner.forward(request)
        if fault == DUPLICATED:
            second = owner.forward(request)
            answer = second if draw.random() < 0.5 else answer
        elif fault == REPLAYED:
            owner.forward_later(request, draw.uniform(0.1, 1.5))
        elif fault == FOLLOWED:
            owner.overtake(*request.item)
        elif fault == TIMED_OUT:
            answer = error_answer(504, "No answer in time.")
        return None if fault == DROPPED_AFTER else answer

    def _send(self, answer: Answer, body: bytes) -> None:
        """Send an answer that announces its whole length, with ``body`` for its body."""
        lines = [f"HTTP/1.1 {answer.status} {answer.reason}"]
        lines += [f"{name}: {value}" for name, value in answer.headers]
        if answer.status != 204:
            lines.append(f"Content-Length: {len(answer.body)}")
        head = "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n"
        self.wfile.write(head + (b"" if self.command == "HEAD" or answer.status == 204 else body))
        self.wfile.flush()
