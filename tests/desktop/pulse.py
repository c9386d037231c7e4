"""How long the main thread is away from its event loop, whatever else runs on the machine.

    with Pulse() as pulse:
        panel.show()
        rest(2.0)
    assert pulse.own < 50, pulse.told()

A timer on the main thread beats every few milliseconds; the time between two beats is how long a click would have
waited. ``longest`` is that time by the clock. ``own`` is what remains of it without

* the time in which the main thread was ready but others had the processor (the kernel keeps it per thread, in
  ``/proc/self/task/<thread>/schedstat``), or in which the machine itself stood still (``steal`` in ``/proc/stat``);
* the same delay of another thread of this program, as far as the main thread slept meanwhile: where it waits for
  Python's lock, and the thread that holds it has no processor, only what that one computes is this program's doing;
* full runs of Python's collector, each as long as one takes over what lay in memory when the measuring began;
* the looking itself;
* what computing took more than on a processor that nobody shares: threads beside each other on one core, or with one
  memory, slow each other down, which a known piece of work tells.

Sleeping, reading a disk and waiting for Python's lock remain: they keep the window waiting on any machine.

Nothing here is called by the collector (``gc.callbacks``): a long call into C that makes many objects would hand over
Python's lock in that callback, and would look harmless only while it is measured.
"""

from __future__ import annotations

import contextlib
import ctypes
import gc
import os
import sys
import threading
import time
from dataclasses import dataclass
from pathlib import Path

from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer

BEAT = 5
"""Milliseconds between two beats where nothing keeps the main thread."""

LOOK = 0.02
"""Seconds of absence after which it is looked at where the main thread is, then after three times as many each time."""

NOTED = 25
"""Milliseconds from which on an absence is kept, with where it was."""

DEPTH = 9
"""Frames of a stack that are told, the innermost."""

THREADS = "/proc/self/task"
TICK = 1000.0 / os.sysconf("SC_CLK_TCK")
"""Milliseconds of a tick, in which the kernel counts what was stolen."""

NOTHING = 0.0, 0.0, 0

KNOWN = 1.8
"""Milliseconds that the work of :func:`_slowness` takes on a processor of 2024 that does nothing else."""

IDLE = ("threading.py", "thread.py", "selectors.py")
"""Where a thread is that waits for work."""

_pread = ctypes.PyDLL(None).pread
_pread.argtypes = ctypes.c_int, ctypes.c_void_p, ctypes.c_size_t, ctypes.c_long
_pread.restype = ctypes.c_ssize_t


@dataclass(frozen=True)
class Absence:
    """One time that the main thread was away: milliseconds (``computed`` by itself), and where the threads were."""

    own: float
    wall: float
    computed: float
    where: str


class Pulse:
    """Watches the main thread while it is entered; made and used on that thread."""

    def __init__(self) -> None:
        self.absences: list[Absence] = []
        self._main = threading.get_ident()
        self._watching = False
        self._collector = _Collector()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(BEAT)
        self._timer.timeout.connect(self._beat)
        self._longest = self._own = 0.0

    @property
    def longest(self) -> int:
        """The longest absence by the clock, in milliseconds."""
        return round(self._longest)

    @property
    def own(self) -> int:
        """The longest absence that is this program's own, in milliseconds."""
        return round(self._own)

    @property
    def where(self) -> str:
        """Where the longest own absence was; "" where there was none worth noting."""
        return max(self.absences, key=lambda each: each.own).where if self.absences else ""

    def told(self, count: int = 3) -> list[list]:
        """The longest absences: own milliseconds, by the clock, computed by the main thread itself, and where."""
        worst = sorted(self.absences, key=lambda each: -each.own)[:count]
        return [[round(each.own), round(each.wall), round(each.computed), each.where] for each in worst]

    def __enter__(self) -> Pulse:
        self._collector.begin()
        self._seen: list[str] = []
        self._watching = True
        self._last = time.perf_counter()
        looker = threading.Thread(target=self._look, name="pulse", daemon=True)
        looker.start()
        self._delays = _Delays(looker.native_id)
        self._last = time.perf_counter()
        self._timer.start()
        return self

    def __exit__(self, *_) -> None:
        self._beat()
        self._watching = False
        self._timer.stop()
        self._delays.close()

    def _beat(self) -> None:
        away = 1000.0 * (time.perf_counter() - self._last)
        own = max(0.0, away - self._delays.taken(away) - self._collector.taken())
        if own >= NOTED:
            if not self._seen:
                self._seen.append(self._stacks())
            self.absences.append(Absence(own, away, self._delays.computed, "\n".join(dict.fromkeys(self._seen))))
        self._longest, self._own = max(self._longest, away), max(self._own, own)
        self._seen = []
        self._last = time.perf_counter()

    def _look(self) -> None:
        """In a thread: note where the main thread is while it is away; each look takes it out of its work for a bit."""
        at, after = self._last, LOOK
        while self._watching:
            time.sleep(max(0.005, at + after - time.perf_counter()))
            if at != self._last:
                at, after = self._last, LOOK
            elif time.perf_counter() - at >= after:
                self._seen.append(self._stacks())
                after *= 3

    def _stacks(self) -> str:
        """The innermost frames of the main thread, and those of other threads that are not waiting here."""
        mine = threading.get_ident()
        told = []
        for thread, frame in sys._current_frames().items():
            lines = _lines(frame)
            if thread == self._main:
                told.insert(0, " > ".join(line for line in lines if not line.startswith("pulse.py")))
            elif thread != mine and not lines[-1].startswith((*IDLE, "pulse.py")):
                told.append(f"    beside: {' > '.join(lines)}")
        return "\n".join(told)


def _lines(frame) -> list[str]:
    """A stack's innermost frames; not by ``traceback``, which looks at each file and lets go of Python's lock there."""
    lines: list[str] = []
    while frame is not None and len(lines) < DEPTH:
        lines.insert(0, f"{Path(frame.f_code.co_filename).name}:{frame.f_lineno} {frame.f_code.co_name}")
        frame = frame.f_back
    return lines


class _Delays:
    """Milliseconds in which threads of this program waited for a processor; ``looker`` is one of the measuring."""

    def __init__(self, looker: int) -> None:
        self._main, self._looker = str(threading.get_native_id()), str(looker)
        self._files: dict[str, int] = {}
        self._stat = os.open("/proc/stat", os.O_RDONLY)
        self._look_around()
        self._last = self._read()
        self.computed = 0.0

    def close(self) -> None:
        """Close the files of the kernel."""
        for file in (self._stat, *self._files.values()):
            os.close(file)
        self._files.clear()

    def longest(self) -> float:
        """The longest time that one of the threads waited since the last call, or that a processor was stolen."""
        self._look_around()
        now, before = self._read(), self._last
        column = {name: 0 if name.startswith("cpu") else 1 for name in now}
        return max(spent[column[name]] - before.get(name, NOTHING)[column[name]] for name, spent in now.items())

    def taken(self, away: float) -> float:
        """How much of ``away`` milliseconds, those since the last call, was not for this program."""
        if away > NOTED:
            self._look_around()
        now, before = self._read(), self._last
        self._last = now
        since = {name: [each - old for each, old in zip(spent, before.get(name, NOTHING))]
                 for name, spent in now.items()}  # fmt: skip
        ran, waited, turns = since.pop(self._main)
        self.computed = ran
        looking = sum(since.pop(self._looker, NOTHING)[:2])
        stolen = max(since.pop(name)[0] for name in now if name.startswith("cpu"))
        asleep = max(0.0, away - ran - waited)
        others_ran, others_waited, _ = (max(each) for each in zip(NOTHING, *since.values()))
        # Who waits for Python's lock wakes every few milliseconds to ask for it; other sleep has no such turns.
        locked = min(asleep, turns * 1000.0 * sys.getswitchinterval())
        taken = waited + min(asleep, stolen + min(locked, others_waited + looking))
        # It may wait for a processor each time, while the thread that holds the lock goes on: what that one computed
        # would have kept the main thread on any machine.
        held = min(locked, others_ran)
        taken = max(0.0, min(taken, away - ran - held))
        if away - taken < NOTED:
            return taken
        return taken + min(away - taken, ran + held) * (1.0 - 1.0 / _slowness())

    def _look_around(self) -> None:
        """Know the threads that there are now."""
        with os.scandir(THREADS) as entries:
            names = {each.name for each in entries}
        for name in set(self._files) - names:
            os.close(self._files.pop(name))
        for name in names - set(self._files):
            with contextlib.suppress(OSError):  # the thread has ended meanwhile
                self._files[name] = os.open(f"{THREADS}/{name}/schedstat", os.O_RDONLY)

    def _read(self) -> dict[str, tuple[float, float, int]]:
        """Milliseconds that each thread ran and waited since it began, and in how many turns; stolen of processors."""
        found = {}
        for line in _content(self._stat).splitlines()[1:]:
            if not line.startswith(b"cpu"):
                break
            fields = line.split()
            found[fields[0].decode()] = TICK * int(fields[8]), 0.0, 0
        for name, file in self._files.items():
            spent = _content(file).split()
            if spent:
                found[name] = int(spent[0]) / 1e6, int(spent[1]) / 1e6, int(spent[2])
        # Of a thread that runs the kernel keeps its own time only tick by tick there.
        found[self._main] = 1000.0 * time.thread_time(), *found[self._main][1:]
        return found


def _content(file: int) -> bytes:
    """The first bytes of a file of the kernel, read without letting go of Python's lock: to get it back may take long,
    over and over, and that would be measured."""
    buffer = ctypes.create_string_buffer(2048)
    count = _pread(file, buffer, 2048, 0)
    return buffer.raw[: max(0, count)]


def _slowness() -> float:
    """How many times longer computing takes now than on a processor of its own; at least 1."""
    taken = []
    for _ in range(3):
        begun = time.thread_time()
        sum(len(str(number * 7)) for number in range(10_000))  # nothing that the collector would look at
        taken.append(1000.0 * (time.thread_time() - begun))
    return max(1.0, sorted(taken)[1] / KNOWN)


class _Collector:
    """Milliseconds that full runs of Python's collector take over what lay in memory at the beginning."""

    def begin(self) -> None:
        """From now on; looks first how long a run takes."""
        gc.collect()
        began = time.thread_time()
        gc.collect()
        self._usual = 1000.0 * (time.thread_time() - began)
        self._runs = self._count()

    def taken(self) -> float:
        """Since the last call."""
        before, self._runs = self._runs, self._count()
        return self._usual * (self._runs - before)

    @staticmethod
    def _count() -> int:
        return gc.get_stats()[-1]["collections"]


class Elapsed:
    """Seconds since it was made: by the clock, and without those in which the thread that had to wait most waited."""

    def __init__(self) -> None:
        self._delays = _Delays(0)
        self._begun = time.perf_counter()

    def stop(self) -> dict[str, float]:
        """``own`` and ``wall`` seconds; once."""
        wall = time.perf_counter() - self._begun
        own = wall - self._delays.longest() / 1000.0
        self._delays.close()
        return {"own": round(max(0.0, own), 2), "wall": round(wall, 2)}


def rest(seconds: float) -> None:
    """Let QGIS work for so long; unlike QTest's waiting it never sleeps while there is something to do."""
    loop = QEventLoop()
    QTimer.singleShot(round(1000 * seconds), loop.quit)
    loop.exec()


def until(condition, seconds: float = 60, what: str = "") -> None:
    """Let QGIS work until ``condition()`` is true; raises AssertionError where it is not after ``seconds``."""
    end = time.perf_counter() + seconds
    while not condition():
        if time.perf_counter() > end:
            raise AssertionError(f"not after {seconds} s: {what or condition}")
        rest(0.02)
