#!/usr/bin/env python3
"""All tests, in real QGIS: parts of them in processes of their own, several side by side, each on a screen of its own.

    tools/run_tests.py [options of pytest]

A file of ``tests/desktop`` or ``tests/integration`` never shares a process with another: what it leaves of its windows,
layers and threads must not fall on another's. The tests of QGIS's network threads come last, with nothing beside them.
"""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = ROOT / ".venv" / "bin" / "python"
SIDE_BY_SIDE = 2
SCREEN = "1600x1000x24"

ALONE = ("tests/integration/test_transports.py", "tests/integration/test_network_of_qgis.py")
"""QGIS asks its main thread from its network threads, and now and then misses the answer when the machine is busy: it
then waits for ever. So these are run by themselves, and started again where that happened."""
PATIENCE = 240
"""Seconds after which they hang."""

LONG_AT = 900
"""Seconds after which any other part hangs."""
NO_TESTS = 5
"""What pytest ends with where its options leave no test: no failure here."""


def parts() -> list[str]:
    """What is run in one process, the longest first."""
    found = ["tests/chaos/test_chaos.py"]
    for folder in ("integration", "desktop"):
        found += [path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "tests" / folder).glob("test_*.py"))]
    unit = sorted((ROOT / "tests" / "unit").iterdir())
    found += [path.relative_to(ROOT).as_posix() for path in unit if _tested(path)]
    found += ["tests/chaos/test_checker.py", "tests/chaos/test_fault_proxy.py"]
    return [part for part in found if part not in ALONE]


def _tested(path: Path) -> bool:
    return path.name.startswith("test_") or (path.is_dir() and any(path.rglob("test_*.py")))


@contextlib.contextmanager
def screen() -> Iterator[str]:
    """A screen without a monitor, for as long as the block lasts; yields what ``DISPLAY`` has to be."""
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp"],
        pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as number:
            yield ":" + number.readline().strip()
    finally:
        server.terminate()
        server.wait()


def run(files: list[str], options: list[str], display: str, patience: float) -> tuple[int, str]:
    """Code and output of pytest over ``files``; 124 where it was stopped after ``patience`` seconds."""
    process = subprocess.Popen(
        [PYTHON, "-m", "pytest", *files, *options], cwd=ROOT, env={**os.environ, "DISPLAY": display},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", start_new_session=True,
    )
    try:
        said, _ = process.communicate(timeout=patience)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)  # with the windows and servers it started
        said, _ = process.communicate()
        return 124, f"{said}\nStopped: it hung for {patience:.0f} s.\n"
    return process.returncode, said


class Lanes:
    """Workers that take the next part from one queue."""

    def __init__(self, options: list[str]) -> None:
        self._options = options
        self._queue: queue.SimpleQueue = queue.SimpleQueue()
        self._saying = threading.Lock()
        self.failed: list[str] = []
        for part in parts():
            self._queue.put(part)

    def run(self) -> None:
        """Run every part."""
        workers = [threading.Thread(target=self._work) for _ in range(SIDE_BY_SIDE)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()

    def _work(self) -> None:
        with screen() as display:
            while True:
                try:
                    part = self._queue.get_nowait()
                except queue.Empty:
                    return
                code, said = run([part], self._options, display, LONG_AT)
                self._say(part, code, said)

    def _say(self, part: str, code: int, said: str) -> None:
        with self._saying:
            if code in (0, NO_TESTS):
                print(f"{part}: {said.strip().splitlines()[-1].strip('= ')}", flush=True)
            else:
                self.failed.append(part)
                print(said, f"{part} failed ({code}).", sep="\n", flush=True)


def alone(options: list[str]) -> bool:
    """Run the tests that want the machine to themselves; whether they passed."""
    with screen() as display:
        for _ in range(3):
            code, said = run(list(ALONE), options, display, PATIENCE)
            if code != 124:
                break
    print(said, flush=True)
    return code in (0, NO_TESTS)


def main() -> int:
    """Run everything; 1 where something failed."""
    begun = time.monotonic()
    options = sys.argv[1:]
    lanes = Lanes(options)
    lanes.run()
    failed = lanes.failed + ([] if alone(options) else list(ALONE))
    minutes = (time.monotonic() - begun) / 60
    print(f"{minutes:.0f} minutes. " + ("Failed: " + ", ".join(failed) if failed else "Everything passed."))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
