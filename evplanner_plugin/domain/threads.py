"""Comments and the replies to them, and the departments that a comment calls by name."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from .log import LogEntry
from .process import Process
from .state import ordered


@dataclass(frozen=True)
class Thread:
    """A comment with the replies to it, both in the log's order."""

    comment: LogEntry
    replies: tuple[Thread, ...] = ()


def threads(entries: Iterable[LogEntry]) -> tuple[Thread, ...]:
    """The comments among ``entries`` as threads; every comment is in one of them, once.

    A reply to what is no comment here begins a thread of its own. Where replies lead back to themselves, the first
    of them in the log's order begins the thread.
    """
    comments = [entry for entry in ordered(entries) if entry.kind == "commented"]
    parents = _parents(comments)
    replies: dict[str | None, list[LogEntry]] = {}
    for comment in comments:
        replies.setdefault(parents[comment.id], []).append(comment)
    made: dict[str, Thread] = {}
    # From the leaves up and without recursion: a long quarrel is deeper than Python's stack.
    for comment in reversed(_from_the_roots(replies)):
        made[comment.id] = Thread(comment, tuple(made[reply.id] for reply in replies.get(comment.id, ())))
    return tuple(made[comment.id] for comment in replies.get(None, ()))


def walk(found: Sequence[Thread]) -> Iterator[tuple[int, LogEntry]]:
    """Each comment of the threads with its depth (0 for those that begin one), as one reads them."""
    stack = [(0, thread) for thread in reversed(found)]
    while stack:
        depth, thread = stack.pop()
        yield depth, thread.comment
        stack.extend((depth + 1, reply) for reply in reversed(thread.replies))


def mentions(text: str, process: Process) -> tuple[str, ...]:
    """Codes of the departments that ``text`` calls with ``@``, in the order in which it does, each once.

    ``@public_works``, ``@Openbare werken`` and ``@travaux publics`` all mean one department; of names that begin
    alike the longest counts. The ``@`` of a mail address calls nobody.
    """
    names = {}
    for code in process.departments:
        for name in (code, *process.titles.get(code, {}).values()):
            names.setdefault(_plain(name), code)
    if not names:
        return ()
    longest_first = sorted(names, key=len, reverse=True)
    called = re.compile(rf"(?<![\w.@-])@({'|'.join(map(re.escape, longest_first))})(?!\w)")
    return tuple(dict.fromkeys(names[found] for found in called.findall(_plain(text))))


def _plain(text: str) -> str:
    """``text`` so that capitals and ways to write an accent make no difference."""
    return unicodedata.normalize("NFC", text).casefold()


def _parents(comments: list[LogEntry]) -> dict[str, str | None]:
    """By id the id of the comment that is replied to, ``None`` for what begins a thread."""
    place = {comment.id: number for number, comment in enumerate(comments)}
    parents: dict[str, str | None] = {}
    for comment in comments:
        reply_to = comment.payload.get("reply_to")
        parents[comment.id] = reply_to if isinstance(reply_to, str) and reply_to in place else None
    settled: set[str | None] = {None}
    for comment in comments:
        way: dict[str, int] = {}
        here: str | None = comment.id
        while here not in settled and here not in way:
            way[here] = len(way)
            here = parents[here]
        if here in way:
            circle = list(way)[way[here] :]
            parents[min(circle, key=place.__getitem__)] = None
        settled.update(way)
    return parents


def _from_the_roots(replies: dict[str | None, list[LogEntry]]) -> list[LogEntry]:
    """All comments, each after the one it replies to."""
    order = list(replies.get(None, ()))
    for comment in order:
        order.extend(replies.get(comment.id, ()))
    return order
