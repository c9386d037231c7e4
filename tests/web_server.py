"""Servers in threads for tests of what carries requests: with faults on demand, with TLS, as a proxy.

PYTEST_DONT_REWRITE: no tests here.
"""

from __future__ import annotations

import base64
import hashlib
import http.server
import json
import re
import secrets
import select
import socket
import ssl
import subprocess
import threading
import time
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

QUIET_SECONDS = 4.0
"""How long the slow answers keep silent."""


class Server(http.server.ThreadingHTTPServer):
    """A server in a thread. ``seen``: (method, path, query, body, headers) of each request, in order."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self, handler: type, address: str = "127.0.0.1", context: ssl.SSLContext | None = None) -> None:
        super().__init__((address, 0), handler)
        self.context = context
        self.seen: list = []
        self.answers: dict = {}
        self.guard = threading.Lock()
        self.thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    def finish_request(self, request, client_address):
        """Shake hands in the connection's own thread: a client that gives up holds back nobody."""
        if self.context is not None:
            request.settimeout(10)
            request = self.context.wrap_socket(request, server_side=True)
            request.settimeout(None)
        super().finish_request(request, client_address)

    def handle_error(self, request, client_address):
        """Clients that break off are what the tests are about."""

    def url(self, host: str = "127.0.0.1") -> str:
        return f"http{'s' if self.context else ''}://{host}:{self.server_port}"

    def __enter__(self) -> Server:
        self.thread.start()
        return self

    def __exit__(self, *error) -> None:
        self.shutdown()
        self.server_close()


class Handler(http.server.BaseHTTPRequestHandler):
    """Notes each request and answers as its path says; ``server.answers[path]`` (a function) comes first."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *words):
        """Keep quiet."""

    def do_GET(self):
        parts = urlsplit(self.path)
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        with self.server.guard:
            self.server.seen.append((self.command, parts.path, parse_qsl(parts.query), body, dict(self.headers)))
        answer = self.server.answers.get(parts.path) or getattr(self, "answer_" + parts.path.strip("/"), None)
        if answer is None:
            self.answer(404, {"description": "no such page"})
        else:
            answer(self) if parts.path in self.server.answers else answer()

    do_POST = do_PUT = do_GET

    def answer(self, status: int, document: object = None, **headers: str) -> None:
        body = b"" if document is None else json.dumps(document, ensure_ascii=False).encode()
        self.send_response(status)
        for name, value in {"Content-Type": "application/geo+json", **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def answer_ok(self):
        self.answer(200, {"said": "één €"}, X_Mark="a; b", Cache_Control="max-age=3600")

    def answer_collections(self):
        self.answer(200, {"collections": [{"id": "site_log"}]})

    def answer_empty(self):
        self.answer(200)

    def answer_nothing(self):
        self.send_response(204)
        self.end_headers()

    def answer_fault(self):
        self.answer(500, {"description": "disk full"})

    def answer_conflict(self):
        self.answer(409, {"description": "stale base_rev"})

    def answer_login(self):
        self.answer(401, {"description": "who are you"}, WWW_Authenticate='Basic realm="central"')

    def answer_moved(self):
        self.answer(302, {"description": "moved"}, Location="/ok")

    def answer_elsewhere(self):
        self.answer(307, {"description": "moved"}, Location=f"http://localhost:{self.server.server_port}/ok")

    def broken(self, *lines: bytes, **headers: str) -> None:
        self.send_response(200)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(b"".join(lines))
        self.wfile.flush()
        self.close_connection = True

    def answer_half(self):
        self.broken(b'{"features": [', Content_Length="100")

    def answer_half_chunks(self):
        self.broken(b'e\r\n{"features": [\r\n', Transfer_Encoding="chunked")

    def answer_half_chunk(self):
        self.broken(b'ff\r\n{"features": [', Transfer_Encoding="chunked")

    def answer_silent(self):
        time.sleep(QUIET_SECONDS)

    def answer_falters(self):
        self.broken(b'{"features": [', Content_Length="100")
        time.sleep(QUIET_SECONDS)


class Authority:
    """A certificate authority of its own, thrown away with its folder."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.certificate, self._key = folder / "authority.pem", folder / "authority.key"
        self._openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Town hall authority",
                      "-addext", "keyUsage=critical,keyCertSign,cRLSign", "-keyout", self._key, "-out",
                      self.certificate)

    def issue(self, name: str, alternatives: str, usage: str) -> tuple[Path, Path]:
        """Files of a certificate and its key; ``usage`` is serverAuth or clientAuth."""
        certificate, key = self.folder / f"{name}.pem", self.folder / f"{name}.key"
        request, extras = self.folder / f"{name}.csr", self.folder / f"{name}.ext"
        extras.write_text(f"subjectAltName={alternatives}\nextendedKeyUsage={usage}\nkeyUsage=digitalSignature\n")
        self._openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={name}", "-keyout", key, "-out", request)
        self._openssl("x509", "-req", "-in", request, "-CA", self.certificate, "-CAkey", self._key, "-CAcreateserial",
                      "-days", "2", "-extfile", extras, "-out", certificate)
        return certificate, key

    def server_context(self, *hosts: str, clients: bool = False) -> ssl.SSLContext:
        """TLS for a server at ``hosts``; with ``clients`` it wants a certificate of this authority from them."""
        kinds = ["IP" if re.fullmatch(r"[\d.]+", host) else "DNS" for host in hosts]
        names = ",".join(f"{kind}:{host}" for kind, host in zip(kinds, hosts))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*self.issue("server", names, "serverAuth"))
        if clients:
            context.load_verify_locations(self.certificate)
            context.verify_mode = ssl.CERT_REQUIRED
        return context

    def _openssl(self, *arguments: object) -> None:
        subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True)


class ProxyHandler(http.server.BaseHTTPRequestHandler):
    """CONNECT to names that only this proxy knows: all of them lead to ``server.target`` (host, port)."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *words):
        """Keep quiet."""

    def do_CONNECT(self):
        given = self.headers.get("Proxy-Authorization", "")
        allowed = self.server.allows(given, "CONNECT")
        with self.server.guard:
            self.server.seen.append((self.path, given.partition(" ")[0], allowed))
        if not allowed:
            self.send_response(407)
            self.send_header("Proxy-Authenticate", self.server.challenge)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        with socket.create_connection(self.server.target) as far:
            self.send_response(200)
            self.end_headers()
            self._relay(far)
        self.close_connection = True

    def _relay(self, far: socket.socket) -> None:
        pair = {self.connection: far, far: self.connection}
        while True:
            for ready in select.select(list(pair), [], [], 10)[0]:
                try:
                    data = ready.recv(65536)
                except OSError:
                    data = b""
                if not data:
                    return
                pair[ready].sendall(data)


class Proxy(Server):
    """An HTTP proxy that wants no login, a Basic one, or a Digest one (which the package requests does not know)."""

    def __init__(self, target: tuple, kind: str = "", name: str = "", secret: str = "") -> None:
        super().__init__(ProxyHandler)
        self.target, self.kind, self.name, self.secret = target, kind, name, secret
        self.nonce = secrets.token_hex(8)
        self.challenge = {
            "Basic": 'Basic realm="proxy"', "Digest": f'Digest realm="proxy", nonce="{self.nonce}", qop="auth"',
        }.get(kind, "")

    def allows(self, given: str, method: str) -> bool:
        if not self.kind:
            return True
        kind, _, words = given.partition(" ")
        if kind != self.kind:
            return False
        if kind == "Basic":
            return base64.b64decode(words).decode() == f"{self.name}:{self.secret}"
        said = {key: quoted or plain for key, quoted, plain in re.findall(r'(\w+)=(?:"([^"]*)"|([^\s,]+))', words)}

        def mixed(*parts: str) -> str:
            return hashlib.md5(":".join(parts).encode(), usedforsecurity=False).hexdigest()

        who, what = mixed(self.name, "proxy", self.secret), mixed(method, said["uri"])
        return said["response"] == mixed(who, self.nonce, said["nc"], said["cnonce"], said["qop"], what)
