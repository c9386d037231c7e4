"""The checks that every session passes, wherever it comes from, and the list of those that do not."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ....domain.charging.model import Rejected
from ....domain.usage.sessions import Limits
from . import reasons

if TYPE_CHECKING:
    import numpy

_CLOCK_STEP = 60.0
"""Seconds by which a time that is written in whole minutes may be off."""

TEXT_LENGTH = 200


class Verdict:
    """The first reason why each of N rows is refused."""

    def __init__(self, number: int) -> None:
        import numpy

        self._code = numpy.zeros(number, dtype="int16")
        self._reasons: list[str] = []

    def refuse(self, rows: numpy.ndarray, reason: str) -> None:
        """Refuse the rows of the mask (N,), unless they are refused already."""
        self._reasons.append(reason)
        self._code[rows & (self._code == 0)] = len(self._reasons)

    @property
    def good(self) -> numpy.ndarray:
        """Mask (N,) of the rows that passed so far."""
        return self._code == 0

    def rejected(self, names: Sequence[object], texts) -> list[Rejected]:
        """The refused rows; ``names`` says where each stands, ``texts(n)`` what stood there."""
        import numpy

        return [
            Rejected(str(names[n]), self._reasons[self._code[n] - 1], texts(n)[:TEXT_LENGTH])
            for n in numpy.flatnonzero(self._code).tolist()
        ]


def check_sessions(verdict: Verdict, start, end, timed, energy, limits: Limits) -> None:
    """Refuse what cannot be: an end before the start, more time or energy than ``limits`` allow, negative energy.

    ``start``, ``end`` (N,): seconds in UTC; ``timed``: whether the end is known; ``energy``: kWh, NaN where unknown.
    """
    import numpy

    seconds = (end - start).astype(float)
    verdict.refuse(timed & (seconds < 0), reasons.END_BEFORE_START)
    if limits.longest_days is not None:
        verdict.refuse(timed & (seconds > limits.longest_days * 86400), reasons.TOO_LONG)
    verdict.refuse(energy < 0, reasons.NEGATIVE_ENERGY)
    if limits.highest_power_kw is not None:
        longest = numpy.where(timed, seconds, (limits.longest_days or 28.0) * 86400)
        verdict.refuse(energy > limits.highest_power_kw * (longest + 2 * _CLOCK_STEP) / 3600, reasons.TOO_MUCH_ENERGY)
