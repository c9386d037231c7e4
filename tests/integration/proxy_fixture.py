"""A real HTTP proxy with a login, as town halls have one."""

from __future__ import annotations

import secrets
import shutil
import socket
import subprocess
import time

import pytest


@pytest.fixture
def tinyproxy(tmp_path):
    """A tinyproxy with a Basic login; gives port, name and secret."""
    if shutil.which("tinyproxy") is None:
        pytest.skip("tinyproxy is not installed")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    name, secret, log = "an", secrets.token_hex(8), tmp_path / "tinyproxy.log"
    settings = tmp_path / "tinyproxy.conf"
    settings.write_text(
        f'Port {port}\nListen 127.0.0.1\nTimeout 30\nAllow 127.0.0.1\nBasicAuth {name} {secret}\nLogFile "{log}"\n'
        "LogLevel Connect\nMaxClients 50\n"
    )
    process = subprocess.Popen(["tinyproxy", "-d", "-c", str(settings)], stdout=subprocess.DEVNULL)
    try:
        last = time.monotonic() + 10
        while time.monotonic() < last:
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield port, name, secret, log
    finally:
        process.terminate()
        process.wait(10)
