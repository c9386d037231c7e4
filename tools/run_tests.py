#!/usr/bin/env python3
"""All tests, in real QGIS: parts of them in processes of their own, several side by side, each on a screen of its own.

    tools/run_tests.py [--qgis VERSION]… [--also VERSION]… [--minutes N] [--part FILE]… [options of pytest]

VERSION is ``own`` (this machine's QGIS, as without the option), or one that tools/other_qgis.py can make: ``3.40`` or
``3.44``. Several are fed from one queue. What is asked for with ``--also`` comes after that, as far as it can be made
here and parts of it can be begun within N minutes. The last lines say for each how many tests passed and failed, and
what was left out.

A file of ``tests/desktop`` or ``tests/integration`` never shares a process with another: what it leaves of its windows,
layers and threads must not fall on another's. The tests of QGIS's network threads come last, with nothing beside them.
A part that fails is run once more at the end, by itself: some things cannot be waited for for ever on a busy machine.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import os
import re
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

from other_qgis import SOURCE, Root, RootError

ROOT = Path(__file__).resolve().parent.parent
SIDE_BY_SIDE = (os.cpu_count() or 1) + 1
"""One more than there are processors: most parts wait now and then, for a window, a server or another process."""
SCREEN = "1600x1000x24"

NETWORK = ("tests/integration/test_transports.py", "tests/integration/test_network_of_qgis.py")
"""QGIS asks its main thread from its network threads, and now and then misses the answer when the machine is busy: it
then waits for ever, or crashes. So these are run by themselves, and started again where that happened."""
PATIENCE = 150
"""Seconds after which they hang; they take about 60."""

WATCHED = ("tests/desktop/test_main_thread.py",)
"""How long the main thread is away is looked at with nothing beside."""

ALONE = (*NETWORK, *WATCHED)
LONG_AT = 900
"""Seconds after which any other part hangs."""
LONG_LATE = 300
"""The same, where there is little time left."""
NO_TESTS = 5
"""What pytest ends with where its options leave no test: no failure here."""
HUNG = 124
CRASHED = 128
"""What a process ends with at least whose QGIS crashed."""
WORKED = "seconds of processors: "

SCAN = "tools/check_upload.py"
"""What the plugin repository would say of the plugin; it knows no QGIS, and goes beside the tests of this machine's."""

LONGEST = ("tests/chaos/test_chaos.py", "tests/integration/test_conflicts.py", "tests/integration/test_cancel.py")
"""What takes longest is begun first, so that nothing is left that others wait for at the end."""


RUNNING: set[subprocess.Popen] = set()
"""The processes of pytest at this moment, each the first of its group."""


def parts() -> list[str]:
    """What is run in one process, the longest first."""
    found = list(LONGEST)
    for folder in ("integration", "desktop"):
        found += [path.relative_to(ROOT).as_posix() for path in sorted((ROOT / "tests" / folder).glob("test_*.py"))]
    unit = sorted((ROOT / "tests" / "unit").iterdir())
    found += [path.relative_to(ROOT).as_posix() for path in unit if _tested(path)]
    found += ["tests/chaos/test_checker.py", "tests/chaos/test_fault_proxy.py", "tests/soak/test_slopes.py"]
    return [part for part in dict.fromkeys(found) if part not in ALONE]


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


class Own:
    """The QGIS of this machine."""

    also = False

    def __init__(self) -> None:
        asked = ["dpkg-query", "-W", "-f=${Version}", "qgis"]
        found = subprocess.run(asked, capture_output=True, text=True).stdout if shutil.which("dpkg-query") else ""
        self.version = ".".join(found.split(".")[:2]) or "own"
        self.checkout = ROOT

    @contextlib.contextmanager
    def ready(self) -> Iterator[Own]:
        """There is nothing to make ready but the folder that the tests of one run share."""
        with contextlib.ExitStack() as left:
            (ROOT / "build").mkdir(exist_ok=True)
            self.shared = Path(left.enter_context(tempfile.TemporaryDirectory(prefix="tests-", dir=ROOT / "build")))
            yield self

    def command(self, command: Sequence[str]) -> list[str]:
        """``command`` as it stands."""
        return list(command)

    def environment(self) -> dict[str, str]:
        """This machine's variables."""
        return dict(os.environ)


class Other(Root):
    """A QGIS that a root of its own has; with ``also`` only as far as it can be made and time allows."""

    def __init__(self, version: str, also: bool = False) -> None:
        super().__init__(version)
        self.also = also

    checkout = Path(SOURCE)
    shared = checkout / "build" / "tests"  # the copy of the checkout is a new one in every run

    @contextlib.contextmanager
    def ready(self) -> Iterator[Other]:
        """The root, with the folder that the tests of one run share."""
        with super().ready():
            (self.folder / self.shared.relative_to("/")).mkdir(parents=True)
            yield self


class Tally:
    """How many tests passed and failed in one QGIS, and which parts did not pass."""

    WORDS = {"passed": 0, "failed": 1, "error": 1, "errors": 1, "skipped": 2, "xfailed": 0, "xpassed": 0}

    def __init__(self) -> None:
        self.counts = [0, 0, 0]
        self.failed: list[str] = []
        self.left_out: list[str] = []
        self.second_time: list[str] = []

    def add(self, part: str, code: int, said: str) -> bool:
        """Count what pytest said over ``part``; whether it passed."""
        last = said.strip().splitlines()[-1] if said.strip() else ""
        before = self.counts[1]
        for number, word in re.findall(r"(\d+) (\w+)", last.split(" in ")[0]):
            if word in self.WORDS:
                self.counts[self.WORDS[word]] += int(number)
        if code in (0, NO_TESTS):
            return True
        if self.counts[1] == before:  # it did not come as far as to count
            self.counts[1] += 1
        self.failed.append(part)
        return False

    def __str__(self) -> str:
        return "{} passed, {} failed, {} skipped".format(*self.counts)


class Run:
    """Workers that take the next part, of whichever QGIS, from one queue. ``minutes`` is how long parts of the worlds
    that are run *also* are begun."""

    def __init__(
        self, worlds: list[Own | Other], chosen: list[str], options: list[str], minutes: float = float("inf")
    ) -> None:
        self._worlds = worlds
        self._chosen = chosen
        self._options = options
        self._until = time.monotonic() + 60 * minutes
        self._waiting: collections.deque[tuple[Own | Other, str]] = collections.deque()
        self._waiting_also: collections.deque[tuple[Own | Other, str]] = collections.deque()
        self._preparing = list(worlds)
        self._stopped = False
        self._changed = threading.Condition()
        self._saying = threading.Lock()
        self._rooms = contextlib.ExitStack()
        self._failed: list[tuple[Own | Other, str]] = []
        self.tallies = {world.version: Tally() for world in worlds}
        self.lacking: list[str] = []
        self.worked = 0.0

    def run(self) -> None:
        """Run every part, then those that want the machine to themselves, then once more those that failed."""
        with self._rooms, self._ended_with_us():
            makers = [threading.Thread(target=self._prepare, args=[world]) for world in self._worlds]
            workers = [threading.Thread(target=self._work) for _ in range(SIDE_BY_SIDE)]
            for thread in makers + workers:
                thread.start()
            for thread in makers + workers:
                thread.join()
            for world in self._worlds:
                for group, patience in ((NETWORK, PATIENCE), (WATCHED, LONG_AT)):
                    alone = [part for part in group if part in self._chosen or not self._chosen]
                    if alone and not self._lacks(world) and not self._too_late(world, *alone):
                        self._run_alone(world, alone, patience)
            for world, part in self._failed:
                self._say(world, part, *run_part(world, part, self._options, self._patience(world)), again=True)

    @contextlib.contextmanager
    def _ended_with_us(self) -> Iterator[None]:
        """Whoever interrupts the run ends what it runs, too."""
        try:
            yield
        except BaseException:
            with self._changed:
                self._waiting.clear()
                self._waiting_also.clear()
                self._stopped = True
            for process in list(RUNNING):
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(process.pid, signal.SIGKILL)
            raise

    def _lacks(self, world: Own | Other) -> bool:
        return any(sentence.startswith(f"QGIS {world.version}: ") for sentence in self.lacking)

    def _too_late(self, world: Own | Other, *parts: str) -> bool:
        """Whether ``parts`` of ``world`` are left out for want of time, which is noted."""
        late = world.also and time.monotonic() > self._until
        if late:
            self.tallies[world.version].left_out += parts
        return late

    def _patience(self, world: Own | Other) -> float:
        """Seconds after which a part hangs."""
        left = self._until - time.monotonic() if world.also else LONG_AT
        return min(max(left, LONG_LATE), LONG_AT)

    def _prepare(self, world: Own | Other) -> None:
        """Put the parts of ``world`` into the queue as soon as it can run them, between those that wait already."""
        added = []
        try:
            self._rooms.enter_context(world.ready())
            found = parts() if world.also or world.checkout != ROOT else [*parts(), SCAN]
            if world.also:  # what a version of QGIS can break comes first, for time may run out
                found.sort(key=lambda part: not part.startswith("tests/desktop"))
            added = [(world, part) for part in found if part in self._chosen or not self._chosen]
        except RootError as error:
            self.lacking.append(f"QGIS {world.version}: {error}")
            if not world.also:
                self.tallies[world.version].counts[1] += 1
        finally:
            with self._changed:
                self._preparing.remove(world)
                if self._stopped:
                    pass
                elif world.also:
                    self._waiting_also = collections.deque(_interleaved(list(self._waiting_also), added))
                else:
                    self._waiting = collections.deque(_interleaved(list(self._waiting), added))
                self._changed.notify_all()

    def _next(self) -> tuple[Own | Other, str] | None:
        with self._changed:
            while not self._waiting and any(not self._waiting_also or not world.also for world in self._preparing):
                self._changed.wait()
            if self._waiting:
                return self._waiting.popleft()
            while self._waiting_also:
                world, part = self._waiting_also.popleft()
                if not self._too_late(world, part):
                    return world, part
            return None

    def _work(self) -> None:
        while (job := self._next()) is not None:
            world, part = job
            self._say(world, part, *run_part(world, part, self._options, self._patience(world)))

    def _run_alone(self, world: Own | Other, files: list[str], patience: float) -> None:
        for _ in range(3):
            code, said, worked = pytest(world, [*files, *self._options], patience)
            if code != HUNG and code < CRASHED:
                break
        self._say(world, " and ".join(files), code, said, worked, again=True)

    def _say(self, world: Own | Other, part: str, code: int, said: str, worked: float, *, again: bool = False) -> None:
        """Tell how ``part`` ended; without ``again`` one that failed gets a second chance, and counts only then."""
        with self._saying:
            self.worked += worked
            tally = self.tallies[world.version]
            if code in (0, NO_TESTS):
                tally.add(part, code, said)
                if (world, part) in self._failed:
                    tally.second_time.append(part)
                last = (said.strip().splitlines() or [""])[-1].strip("= ")
                print(f"{world.version} {part}: {last}, {worked:.0f} s of processors", flush=True)
                return
            print(said, f"{world.version} {part} failed ({code}).", sep="\n", flush=True)
            if again:
                tally.add(part, code, said)
            else:
                self._failed.append((world, part))


def _interleaved(first: list, second: list) -> list:
    """Both in their order, in turns."""
    short = min(len(first), len(second))
    return [one for pair in zip(first, second) for one in pair] + first[short:] + second[short:]


def run_part(world: Own | Other, part: str, options: Sequence[str], patience: float) -> tuple[int, str, float]:
    """As :func:`pytest`, of a file or folder of tests, or of :data:`SCAN`."""
    if part == SCAN:
        return python(world, [part], patience)
    return pytest(world, [part, *options], patience)


def pytest(world: Own | Other, arguments: list[str], patience: float) -> tuple[int, str, float]:
    """Code and output of pytest in ``world``, on a screen of its own, and how many seconds processors worked for it.

    The code is HUNG where it was stopped after ``patience`` seconds.
    """
    return python(world, ["-m", "pytest", *arguments], patience)


def python(world: Own | Other, arguments: list[str], patience: float) -> tuple[int, str, float]:
    """Code, output and seconds of processors of the Python that has the tests' packages, see :func:`pytest`."""
    command = [
        "/usr/bin/python3", f"{world.checkout}/tools/run_tests.py", "--on-a-screen",
        f"{world.checkout}/.venv/bin/python", *arguments,
    ]
    # What one process has compiled, the others take from there: most of them start QGIS and the plugin anew.
    environment = {
        **world.environment(), "EVPLANNER_TESTS_SHARED": str(world.shared),
        "PYTHONPYCACHEPREFIX": str(world.shared / "bytecode"),
    }  # fmt: skip
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    process = subprocess.Popen(
        world.command(command), cwd=ROOT, env=environment, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, errors="replace", start_new_session=True,
    )
    RUNNING.add(process)
    try:
        said, _ = process.communicate(timeout=patience)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)  # with the windows and servers it started
        said, _ = process.communicate()
        return HUNG, f"{said}\nStopped: it hung for {patience:.0f} s.\n", 0.0
    finally:
        RUNNING.discard(process)
    said, _, worked = said.rstrip().rpartition(WORKED)
    return process.returncode, said or worked, float(worked) if said else 0.0


def on_a_screen(command: list[str]) -> int:
    """Run ``command`` with a screen; its code. The last line says how long processors worked for it."""
    with screen() as display:
        code = subprocess.run(command, env={**os.environ, "DISPLAY": display}).returncode
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    print(f"{WORKED}{used.ru_utime + used.ru_stime:.1f}", flush=True)
    return code


def main() -> int:
    """Run everything; 1 where something failed."""
    if sys.argv[1:2] == ["--on-a-screen"]:
        return on_a_screen(sys.argv[2:])
    reader = argparse.ArgumentParser(usage=__doc__, allow_abbrev=False, add_help=False)
    reader.add_argument("--qgis", action="append", default=[])
    reader.add_argument("--also", action="append", default=[])
    reader.add_argument("--minutes", type=float, default=float("inf"))
    reader.add_argument("--part", action="append", default=[])
    asked, options = reader.parse_known_args()
    begun = time.monotonic()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        worlds = [Own() if version == "own" else Other(version) for version in asked.qgis or ["own"]]
        worlds += [Other(version, also=True) for version in asked.also]
    except RootError as error:
        sys.exit(str(error))
    run = Run(worlds, asked.part, options, asked.minutes)
    run.run()
    print(f"{(time.monotonic() - begun) / 60:.0f} minutes, {run.worked / 60:.0f} minutes of processors.")
    for sentence in run.lacking:
        print(sentence)
    for version, tally in run.tallies.items():
        if tally.left_out:
            print(f"QGIS {version}, not begun within {asked.minutes:.0f} minutes: {', '.join(tally.left_out)}")
        if tally.second_time:
            print(f"QGIS {version} passed only by itself: {', '.join(tally.second_time)}")
        if tally.failed:
            print(f"QGIS {version} failed in: {', '.join(tally.failed)}")
    for version, tally in run.tallies.items():
        print(f"QGIS-{version}: {tally}")
    return 1 if any(tally.counts[1] for tally in run.tallies.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
