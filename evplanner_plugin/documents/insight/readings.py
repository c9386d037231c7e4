"""What the cards are made of, read from the workspace once and kept as long as the file stays as it is."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...workspace.store import Workspace

if TYPE_CHECKING:
    from pandas import DataFrame

MOST_KEPT = 2
"""Workspaces whose readings are kept; a town works in one, and perhaps looks back at another."""

_kept: OrderedDict[tuple, Readings] = OrderedDict()
_lock = threading.Lock()


def file_state(path: Path) -> tuple:
    """What changes whenever the file is written, also by another program: times and sizes of it and of its log."""
    found: list[object] = [str(Path(path).resolve())]
    for suffix in ("", "-wal"):
        part = Path(f"{path}{suffix}")
        try:
            state = part.stat()
        except OSError:
            found.append(None)
        else:
            # A log that was emptied into the file is as good as none.
            found.append((state.st_mtime_ns, state.st_size) if state.st_size else None)
    return tuple(found)


def readings_of(workspace: Workspace, today: str) -> Readings:
    """The readings of ``workspace`` as it is now, those of before where nothing has changed since."""
    key = (file_state(workspace.path), today)
    with _lock:
        found = _kept.pop(key, None)
        if found is None:
            found = Readings(workspace, today)
            for other in [kept for kept in _kept if kept[0][0] == key[0][0]]:
                del _kept[other]
        _kept[key] = found
        while len(_kept) > MOST_KEPT:
            _kept.popitem(last=False)
    return found


def forget_readings() -> None:
    """Let go of everything that is kept."""
    with _lock:
        _kept.clear()


class Readings:
    """Tables of one workspace in one state, each read when it is first asked for. Never change what you get."""

    def __init__(self, workspace: Workspace, today: str) -> None:
        self.workspace = workspace
        self.today = today
        self._found: dict[object, Any] = {}
        self._reading = threading.RLock()

    def once(self, key: object, read: Callable[[], Any]) -> Any:
        """What ``read()`` gave the first time that it was asked for under ``key``."""
        with self._reading:
            if key not in self._found:
                self._found[key] = read()
            return self._found[key]

    @property
    def parameters(self) -> dict:
        """The workspace's parameters by id."""
        from ...workspace.parameters import read_parameters

        return self.once("parameters", lambda: read_parameters(self.workspace))

    @property
    def areas(self) -> DataFrame:
        """The municipality and its parts, with ``geometry`` (shapely, the workspace's CRS)."""
        from ...workspace.charging.areas import read_areas

        return self.once("areas", lambda: read_areas(self.workspace))

    @property
    def history(self) -> DataFrame:
        """Every charging point that stands or stood, as ``read_history`` gives it."""
        from ...workspace.charging.stock import read_history

        return self.once("history", lambda: read_history(self.workspace))

    @property
    def usage(self) -> DataFrame:
        """Use of all months, as ``read_usage`` gives it."""
        from ...workspace.usage.reading import read_usage

        return self.once("usage", lambda: read_usage(self.workspace))

    @property
    def forecast(self) -> DataFrame:
        """The newest forecast, as ``read_forecast`` gives it; empty where none was made."""
        from ...workspace.forecast_inputs import read_forecast

        return self.once("forecast", lambda: read_forecast(self.workspace))

    @property
    def cases(self) -> DataFrame:
        """Steps of all sites with their days, as ``read_cases`` gives them."""
        from ...workspace.lead_time_inputs import read_cases

        return self.once("cases", lambda: read_cases(self.workspace, date.fromisoformat(self.today)))

    @property
    def sites(self) -> list:
        """The proposed sites."""
        from ...workspace.sites import read_sites

        return self.once("sites", lambda: read_sites(self.workspace))
