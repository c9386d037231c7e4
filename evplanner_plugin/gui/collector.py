"""Keeps Python's collector from holding up the window while a task holds very many objects.

A full run of the collector looks at every object there is, in one go, with Python's lock held: over the rows of a
large layer it takes half a second, over and over as they become more, and the main thread waits whichever thread
caused it. What is young is still collected in the meantime, and everything is as before when the task is done.
"""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator
from contextlib import contextmanager

NEVER = 1_000_000_000
"""Runs of the collector over younger objects, before one over all of them."""

_lock = threading.Lock()
_resting = 0
_usual = NEVER


def rest() -> None:
    """No full runs from now on; each call needs its :func:`resume`. From any thread."""
    global _resting, _usual
    with _lock:
        if not _resting:
            young, middle, _usual = gc.get_threshold()
            gc.set_threshold(young, middle, NEVER)
        _resting += 1


def resume() -> None:
    """As before, once everybody who asked for :func:`rest` has said so."""
    global _resting
    with _lock:
        _resting -= 1
        young, middle, old = gc.get_threshold()
        if not _resting and old == NEVER:  # else somebody else decided otherwise meanwhile
            gc.set_threshold(young, middle, _usual)


@contextmanager
def resting() -> Iterator[None]:
    """No full runs during the block."""
    rest()
    try:
        yield
    finally:
        resume()
