"""Progress and cancelling, handed down into the long loops."""

from __future__ import annotations

from typing import Callable

from ..errors import Cancelled


class Watch:
    """Maps the progress of a part of the work (0–1) on its share of the whole, and stops it on request."""

    def __init__(
        self,
        progress: Callable[[float], object] = lambda fraction: None,
        cancelled: Callable[[], bool] = lambda: False,
        start: float = 0.0,
        end: float = 1.0,
    ) -> None:
        self._progress = progress
        self._cancelled = cancelled
        self._start = start
        self._end = end

    def check(self) -> None:
        """Raise :class:`Cancelled` if the user stopped."""
        if self._cancelled():
            raise Cancelled()

    def step(self, fraction: float) -> None:
        """Report that ``fraction`` (0–1) of this part is done; raises :class:`Cancelled` if the user stopped."""
        self.check()
        self._progress(self._start + min(max(fraction, 0.0), 1.0) * (self._end - self._start))

    def part(self, start: float, end: float) -> Watch:
        """A watch for the stretch from ``start`` to ``end`` (0–1) of this part."""
        width = self._end - self._start
        return Watch(self._progress, self._cancelled, self._start + start * width, self._start + end * width)
