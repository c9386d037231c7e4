"""Long work in a thread gives way to the window, whose every answer waits for Python's lock.

*Whose turn it is.* A thread that wants the lock asks for it after an interval, of 5 ms unless told otherwise. The
window's own code takes and leaves the lock at nearly every call into Qt: beside a thread that only computes, forty
such calls are a fifth of a second in which a click is not heard. With a tenth of the interval it is not noticed.

*The collector.* A full run of Python's collector looks at every object there is, in one go, with the lock held: over
the rows of a large layer it takes half a second, over and over as they become more. What is young is still collected
in the meantime.

Everything is as before when the work is done.
"""

from __future__ import annotations

import gc
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

NEVER = 1_000_000_000
"""Runs of the collector over younger objects, before one over all of them."""

TURN = 0.0005
"""Seconds after which a thread asks for Python's lock, while long work gives way."""

_lock = threading.Lock()
_giving = 0
_usual_turn = TURN
_usual_runs = NEVER


def begin() -> None:
    """Give way from now on; each call needs its :func:`end`. From any thread."""
    global _giving, _usual_turn, _usual_runs
    with _lock:
        if not _giving:
            _usual_turn = sys.getswitchinterval()
            sys.setswitchinterval(TURN)
            young, middle, _usual_runs = gc.get_threshold()
            gc.set_threshold(young, middle, NEVER)
        _giving += 1


def end() -> None:
    """As before, once everybody who began has said so; what somebody else chose meanwhile remains."""
    global _giving
    with _lock:
        _giving -= 1
        if _giving:
            return
        if abs(sys.getswitchinterval() - TURN) < TURN / 10:
            sys.setswitchinterval(_usual_turn)
        young, middle, old = gc.get_threshold()
        if old == NEVER:
            gc.set_threshold(young, middle, _usual_runs)


@contextmanager
def giving_way() -> Iterator[None]:
    """Give way during the block."""
    begin()
    try:
        yield
    finally:
        end()
