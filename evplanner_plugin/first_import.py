"""The first import of packages with extensions in C++, which must not happen in a thread of Qt's.

Extensions written with pybind11 (in scipy and matplotlib) keep for good the state that Python has for the thread in
which the first of them is imported. A thread of Qt's, in which QGIS runs tasks and algorithms, gets a new state with
every task. Once the first one is gone and another extension is imported in that thread, QGIS crashes ("non-NULL old
thread state" or "double free", with Python 3.13).
"""

from __future__ import annotations

import contextlib
import sys
import threading
from importlib import import_module


def first_import(*modules: str) -> None:
    """Import ``modules`` in a thread of Python's, which ends with it; nothing, where they are there or on the main one.

    To be called just before they are imported where they are needed: what fails here fails there again, and is told.
    """
    wanted = [name for name in modules if name not in sys.modules]
    if not wanted or threading.current_thread() is threading.main_thread():
        return
    thread = threading.Thread(target=_import, args=[wanted], name="evplanner-import", daemon=True)
    thread.start()
    thread.join()


def _import(modules: list[str]) -> None:
    for name in modules:
        with contextlib.suppress(Exception):
            import_module(name)
