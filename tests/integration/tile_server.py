"""A map service of this computer's own: coloured tiles with what QGIS asks for counted, or nothing but faults."""

from __future__ import annotations

import http.server
import re
import secrets
import threading

TILE = re.compile(r"/[0-9a-f]+/(\d+)/(\d+)/(\d+)\.png")


class TileServer(http.server.ThreadingHTTPServer):
    """``asked``: (zoom, x, y) of each tile; with ``broken`` every answer is 503, with ``slow`` each takes so long, of
    the levels ``absent`` there are no tiles (404), those of ``refused`` get 503, as do the first ``faults`` answers."""

    daemon_threads = True

    def __init__(self, *, broken: bool = False, slow: float = 0.0, absent=(), refused=(), faults: int = 0) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.broken, self.slow, self.absent, self.refused, self.faults = broken, slow, absent, refused, faults
        self.asked: list[tuple[int, int, int]] = []
        self.name = secrets.token_hex(4)
        self.thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    def source(self) -> str:
        """What QGIS calls this service; each has addresses of its own, for QGIS keeps tiles by their address and
        a later server may get the port of an earlier one."""
        address = f"http://127.0.0.1:{self.server_port}/{self.name}/%7Bz%7D/%7Bx%7D/%7By%7D.png"
        return f"type=xyz&url={address}&zmax=20&zmin=0"

    def handle_error(self, request, client_address):
        """Requests that QGIS gives up are what the tests are about."""

    def __enter__(self) -> TileServer:
        self.thread.start()
        return self

    def __exit__(self, *error) -> None:
        self.shutdown()
        self.server_close()


class _Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *words):
        """Keep quiet."""

    def do_GET(self):
        found = TILE.fullmatch(self.path)
        self.server.asked.append(tuple(map(int, found.groups())) if found else None)
        if self.server.slow:
            threading.Event().wait(self.server.slow)
        zoom, number = int(found[1]) if found else -1, len(self.server.asked)
        wrong = self.server.broken or zoom in self.server.refused or number <= self.server.faults
        status = 503 if wrong else 404 if zoom < 0 or zoom in self.server.absent else 200
        fine = status == 200
        body = tile(*map(int, found.groups())) if fine else b"no"
        self.send_response(status)
        self.send_header("Content-Type", "image/png" if fine else "text/plain")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


def tile(zoom: int, x: int, y: int) -> bytes:
    """A tile whose colour tells which it is, with a dark frame."""
    from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
    from qgis.PyQt.QtGui import QColor, QImage, QPainter

    image = QImage(256, 256, QImage.Format.Format_RGB32)
    image.fill(QColor("#303030"))
    painter = QPainter(image)
    painter.fillRect(2, 2, 252, 252, QColor.fromHsv((x * 37 + y * 91 + zoom * 53) % 360, 120, 230))
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(content)
