"""What readers of usage hand over: blocks of sessions or monthly totals, and the points that they speak of."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ..charging.model import Rejected

if TYPE_CHECKING:
    import numpy
    import pandas

SESSIONS, MONTHS = "sessions", "months"

SESSION_COLUMNS = ("point", "start", "end", "energy_kwh", "charging_hours", "card")
"""Columns of a block of sessions.

``point``: position in the reader's list of points (int64). ``start``, ``end``: seconds since 1970 in UTC (int64); where
the end is not known it equals the start and ``timed`` is False. ``energy_kwh``, ``charging_hours``: float64, NaN where
unknown. ``card``: a number that stands for the card within this run (uint64), 0 where unknown; it is never stored.
A column ``timed`` (bool) says whether the end is known.
"""

SEGMENT_COLUMNS = ("session", "start", "end", "energy_share", "charging")
"""Parts of a session, where the source tells them: ``session`` is the row's position in the block, ``start`` and
``end`` seconds in UTC, ``energy_share`` the part of the session's energy (0–1), ``charging`` 1 while charging, 0 while
only connected."""

MONTH_COLUMNS = (
    "point", "month", "sessions", "energy_kwh", "connected_hours", "charging_hours", "unique_cards",
)  # fmt: skip
"""Columns of a block of monthly totals; ``month`` is the number of the month, see :func:`month_number`; figures are
float64, NaN where unknown."""


@dataclass(frozen=True)
class PointRef:
    """A charging point as a file names it; "" where the file has no such column.

    ``evse``: its id in the source; ``emi3``: its id in the European register (BE*ABC*E1234); ``connector``: the socket,
    where the source counts each socket of a pole on its own; ``name``: what the place is called.
    """

    evse: str = ""
    location: str = ""
    connector: str = ""
    name: str = ""
    emi3: str = ""

    def __str__(self) -> str:
        parts = (self.location, self.emi3 or self.evse, self.connector, self.name)
        return " / ".join(part for part in parts if part)


@dataclass
class Block:
    """A stretch of a file: its good rows (:data:`SESSION_COLUMNS` or :data:`MONTH_COLUMNS`) and those refused.

    ``segments`` holds arrays by the names in :data:`SEGMENT_COLUMNS` for the sessions whose parts are known;
    ``without_segments`` is a mask over the rows for the others. ``read``: rows read, the refused ones included.
    """

    kind: str
    rows: pandas.DataFrame
    rejected: list[Rejected] = field(default_factory=list)
    segments: dict[str, numpy.ndarray] | None = None
    without_segments: numpy.ndarray | None = None
    read: int = 0


@dataclass(frozen=True)
class Limits:
    """Beyond these a session is refused as impossible: ``longest_days`` connected, ``highest_power_kw`` on average.

    ``None`` where nothing is refused for it. A session may not be longer than the shortest month, for what it brings
    to the month after it is kept apart for one month only.
    """

    longest_days: float | None = 28.0
    highest_power_kw: float | None = None


def month_number(year, month):
    """Months since the year 0: orders months and counts between them; works on arrays too."""
    return year * 12 + month - 1


def month_text(number: int) -> str:
    """The month with this number as ``2026-03``."""
    return f"{int(number) // 12:04d}-{int(number) % 12 + 1:02d}"


def month_of(text: str) -> int:
    """The number of the month ``2026-03`` (or of the day ``2026-03-31``); ValueError where it is none."""
    year, month = int(text[:4]), int(text[5:7])
    if not 1 <= month <= 12 or text[4:5] != "-":
        raise ValueError(text)
    return month_number(year, month)
