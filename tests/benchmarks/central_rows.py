"""Charging locations straight into the central database, and a second server in front of it."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

from central_api import SERVER, CentralApi  # noqa: E402 (a tool, found by its folder)
from throwaway_postgresql import free_port  # noqa: E402

NIS = "13019"
COLLECTION = "charging_location"

_FILL = """
INSERT INTO charging_location (id, nis, country_code, party_id, location_ref, name, address, postal_code, city,
    operator, operator_id, access, status, opened, installer, source, source_id, valid_from, remark, geom)
SELECT md5('location' || n)::uuid, %(nis)s, 'BE', 'EVP', 'LOC' || n, 'Laadlocatie ' || n, 'Dorpsstraat ' || n, '2275',
    'Lille', 'Operator ' || n %% 20, md5('operator' || n %% 20)::uuid, 'public', 'in_service',
    date '2015-01-01' + n %% 3600, 'Installateur ' || n %% 10, 'benchmark', 'b' || n, date '2015-01-01' + n %% 3600,
    CASE WHEN n %% 5 = 0 THEN 'Naast de kerk, één plaats ' || n END,
    ST_SetSRID(ST_MakePoint(4.75 + 0.15 * (n::bigint * 7919 %% 100003) / 100003.0,
                            51.20 + 0.10 * (n::bigint * 104729 %% 100019) / 100019.0), 4326)
FROM generate_series(1, %(count)s) AS n
"""


def fill(central: CentralApi, count: int) -> None:
    """Let the collection hold ``count`` points, the same ones each time, and nothing else."""
    with contextlib.closing(central.connect()) as connection:
        connection.autocommit = True
        with connection.cursor() as cursor:
            cursor.execute("TRUNCATE charging_location")
            cursor.execute(_FILL, {"nis": NIS, "count": count})
            cursor.execute("VACUUM ANALYZE charging_location")


def change(central: CentralApi, ids: list[str], remark: str) -> None:
    """Change features centrally, as a colleague in the office would."""
    with contextlib.closing(central.connect()) as connection, connection, connection.cursor() as cursor:
        cursor.execute(
            "UPDATE charging_location SET remark = %s, base_rev = rev WHERE id = ANY(%s::uuid[])", (remark, ids)
        )
        if cursor.rowcount != len(ids):
            raise RuntimeError(f"{cursor.rowcount} of {len(ids)} features were changed centrally")


@contextlib.contextmanager
def another_server(central: CentralApi) -> Iterator[int]:
    """The port of one more server process on the same database, while the block runs."""
    port = free_port()
    configuration = central.directory / "pygeoapi.yml"
    command = [str(central.python), str(SERVER), "--configuration", str(configuration), "--port", str(port)]
    with (central.directory / "another.log").open("ab") as log:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
    try:
        _wait_for(f"http://127.0.0.1:{port}/conformance?f=json", process)
        yield port
    finally:
        process.terminate()
        process.wait()


def _wait_for(url: str, process: subprocess.Popen, seconds: float = 60.0) -> None:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    deadline = time.monotonic() + seconds
    while process.poll() is None and time.monotonic() < deadline:
        with contextlib.suppress(urllib.error.URLError), opener.open(url, timeout=10):
            return
        time.sleep(0.05)
    raise RuntimeError("the second server did not start")
