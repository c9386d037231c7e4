"""Requests under way beside the exchange: several at once, and never one that cannot be left."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from queue import Empty, SimpleQueue
from typing import Any, TypeVar

Item = TypeVar("Item")
Made = TypeVar("Made")

LOOK_SECONDS = 0.05
"""How often it is looked whether the user cancelled."""


class StoppedError(Exception):
    """The user cancelled between two steps."""


class Connections:
    """Runs requests in ``count`` threads. Whoever waits for one stops waiting when ``cancelled`` says so.

    A request that a slow server leaves hanging is not waited for then: its thread ends by itself, and what it was
    about is found out by the next exchange. With a ``count`` of 0 everything runs in the calling thread, for carriers
    that want that and stop by themselves.
    """

    def __init__(self, count: int, cancelled: Callable[[], bool]) -> None:
        self.count = count
        self.cancelled = cancelled
        self._work: SimpleQueue = SimpleQueue()
        self._threads = [threading.Thread(target=self._serve, daemon=True) for _ in range(count)]
        for thread in self._threads:
            thread.start()

    def close(self) -> None:
        """Let the threads end."""
        for _ in self._threads:
            self._work.put(None)

    def pause(self) -> None:
        """:class:`StoppedError` where the user cancelled: a place where stopping leaves everything in order."""
        if self.cancelled():
            raise StoppedError

    def run(self, function: Callable[..., Made], *arguments: Any) -> Made:
        """What ``function`` returns, or the error that it raises."""
        return self.map(lambda _: function(*arguments), [None])[0]

    def map(self, function: Callable[[Item], Made], items: Sequence[Item]) -> list[Made]:
        """What ``function`` returns for each item, in their order, up to :attr:`count` of them at a time.

        An error is raised once no request is under way any more, so that nothing goes on behind the caller's back.
        """
        self.pause()
        if not self.count:
            made = []
            for item in items:
                self.pause()
                made.append(function(item))
            return made
        answers: SimpleQueue = SimpleQueue()
        failed = threading.Event()
        for number, item in enumerate(items):
            self._work.put((function, item, number, answers, failed))
        found: dict[int, Any] = {}
        error: BaseException | None = None
        for _ in items:
            number, result, problem = self._wait(answers, failed)
            found[number] = result
            error = error or problem
        if error is not None:
            raise error
        return [found[number] for number in range(len(items))]

    def ahead(self, items: Iterator[Item]) -> Iterator[Item]:
        """The items, each next one being fetched while the caller works on the one before."""
        if not self.count:
            for item in items:
                yield item
                self.pause()
            return
        end = object()
        answers: SimpleQueue = SimpleQueue()
        failed = threading.Event()

        def fetch(_: Any) -> Any:
            return next(items, end)

        self.pause()
        self._work.put((fetch, None, 0, answers, failed))
        while True:
            _, item, problem = self._wait(answers, failed)
            if problem is not None:
                raise problem
            if item is end:
                return
            self._work.put((fetch, None, 0, answers, failed))
            yield item
            self.pause()

    def _wait(self, answers: SimpleQueue, failed: threading.Event) -> tuple[int, Any, BaseException | None]:
        while True:
            try:
                return answers.get(timeout=LOOK_SECONDS)
            except Empty:
                if self.cancelled():
                    failed.set()
                    raise StoppedError from None

    def _serve(self) -> None:
        while True:
            work = self._work.get()
            if work is None:
                return
            function, item, number, answers, failed = work
            if failed.is_set():  # what has not begun when another failed is not begun any more
                answers.put((number, None, None))
                continue
            try:
                answers.put((number, function(item), None))
            except Exception as error:  # whatever it is: it is raised where the result is waited for
                failed.set()
                answers.put((number, None, error))
