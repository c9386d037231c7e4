"""The main thread is never away for long: ten thousand sites, a large import, a potential map, a large exchange.

``python -m tests.benchmarks.main_thread`` does the same at full size, and opens every dialog.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from tests.benchmarks import main_thread as full
from tests.desktop.pulse import Pulse, rest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]

pytestmark = pytest.mark.desktop

LONGEST_AWAY = 50
"""Milliseconds that the main thread may be away of its own doing, as ``pulse`` defines it, where nothing else runs."""

BESIDE_OTHERS = 150
"""The same where other tests run beside: each time that Python's lock changes hands takes longer then."""

AT_ONCE = 1.0
"""Seconds from a click on Cancel to the end of the work."""

BY_QGIS = "a workspace opens (by QGIS)"

LONGEST_RUN = 600


def run(window, monkeypatch, folder: Path, *parts: str, **values: object) -> dict:
    monkeypatch.setattr("tests.desktop.conftest.LONGEST", LONGEST_RUN)
    given = {"conflicts": 50, "moments": "50", "central_url": "", **values}
    seen = window.run(
        HERE / "main_thread_story.py", language="en", tests=HERE, folder=folder, parts=",".join(parts), **given
    )
    assert "error" not in seen, seen["error"]
    return seen


def late(seen: dict) -> dict:
    """Steps that kept the main thread, with where it was, and cancels that were not heard at once."""
    found = {name: each["told"] for name, each in seen["absences"].items() if each["own"] >= BESIDE_OTHERS}
    found.update({name: each for name, each in seen["cancelled"].items() if each["own"] >= AT_ONCE})
    found.pop(BY_QGIS, None)
    return found


def assert_there(first: dict, again) -> None:
    """No step keeps the main thread. One that did so may have been unlucky: it is done ``again``, twice if need be."""
    told = [late(first)]
    while told[-1] and len(told) < 3:
        second = late(again())
        told.append({name: each for name, each in second.items() if name in told[-1]})
    assert not told[-1], json.dumps(told, indent=1)


@contextlib.contextmanager
def busy_processors(count: int):
    """Programs that take every processor they can get."""
    programs = [subprocess.Popen([sys.executable, "-c", "while True: pass"]) for _ in range(count)]
    try:
        yield
    finally:
        for each in programs:
            each.kill()
            each.wait()


def compute(seconds: float) -> None:
    end = time.thread_time() + seconds
    while time.thread_time() < end:
        pass


def beside(work) -> None:
    """Do it in a thread, and leave the event loop to itself meanwhile."""
    worker = threading.Thread(target=work)
    worker.start()
    while worker.is_alive():
        rest(0.02)


def test_the_measure_sees_what_is_ours_and_nothing_else(qgis_app):
    numbers = [float(hash(str(number))) for number in range(1_500_000)]
    held = []

    def hold() -> None:
        begun = time.thread_time()
        sorted(numbers)  # one call into C, which keeps Python's lock
        held.append(1000.0 * (time.thread_time() - begun))

    def pulse_of(work) -> Pulse:
        with Pulse() as pulse:
            rest(0.05)
            work()
            rest(0.05)
        return pulse

    with busy_processors(4):
        rest(0.5)
        nothing, python = pulse_of(lambda: rest(0.3)), pulse_of(lambda: beside(lambda: compute(0.3)))
        computing = pulse_of(lambda: [(compute(0.03), rest(0.02)) for _ in range(6)])
        asleep, locked = pulse_of(lambda: time.sleep(0.15)), pulse_of(lambda: beside(hold))
    assert nothing.own < LONGEST_AWAY and python.own < LONGEST_AWAY
    assert 15 < computing.own < LONGEST_AWAY < computing.longest
    assert asleep.own > LONGEST_AWAY and "<lambda>" in asleep.where
    assert locked.own > LONGEST_AWAY and "hold" in locked.where


def test_ten_thousand_sites_an_import_and_a_potential_map(window, monkeypatch, tmp_path, provider):
    full.make_sites(tmp_path, 10_000, 2)
    full.make_locations(tmp_path, 10_000)
    full.make_cells(tmp_path, 1.0)

    def work() -> dict:
        full.fresh(tmp_path)
        return run(window, monkeypatch, tmp_path, "panels", "choose", "import", "score")

    seen = work()
    assert seen["cells"] > 90_000 and len(seen["cancelled"]) == 2
    assert_there(seen, work)


def test_an_exchange_of_a_large_layer(window, monkeypatch, tmp_path):
    python = os.environ.get("EVPLANNER_CENTRAL_PYTHON") or ROOT / ".venv-central" / "bin" / "python"
    if not Path(python).exists() or not list(Path("/usr/lib/postgresql").glob("*/bin/initdb")):
        pytest.skip("there can be no central API here")

    def work() -> dict:
        full.fresh(tmp_path)
        with full.central_api(tmp_path, 20_000, python) as url:
            return run(window, monkeypatch, tmp_path, "sync", central_url=url)

    seen = work()
    assert seen["received"] == 20_000 and seen["conflicts"] == 50
    assert_there(seen, work)
