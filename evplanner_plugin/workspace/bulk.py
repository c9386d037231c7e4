"""What makes work on very many rows quick: many rows in one statement, and Python's collector left aside."""

from __future__ import annotations

import gc
import sqlite3
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, MutableMapping, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from typing import Any

from .geopackage import quoted, statement

_VARIABLES = 999
"""So many values fit one statement of SQLite before 3.32."""

_BLOCK = 5_000
"""About so many rows between two looks whether to go on."""


def insert_rows(
    connection: sqlite3.Connection,
    table: str,
    columns: Sequence[str],
    rows: Iterable[Sequence[Any]],
    check: Callable[[], None] = lambda: None,
    *,
    replace: bool = False,
) -> None:
    """Adds rows (values in the order of ``columns``, as SQLite takes them) to a table without a look at what they say.

    Many rows in one statement take half the time of as many statements. With ``replace`` a row takes the place of one
    that has its unique value. Call it inside a transaction; ``check`` is called now and then and may raise, to stop.
    """
    verb = "INSERT OR REPLACE INTO" if replace else "INSERT INTO"
    together = max(1, _VARIABLES // len(columns))
    names = ", ".join(map(quoted, columns))
    one = "(" + ", ".join("?" * len(columns)) + ")"
    left: list[Any] = []

    def full() -> Iterator[list[Any]]:
        given = iter(rows)
        for number, block in enumerate(iter(lambda: list(islice(given, together)), [])):
            if number * together % _BLOCK < together:
                check()
            values = list(chain.from_iterable(block))
            if len(block) == together:
                yield values
            else:
                left.extend(values)

    def insert(count: int) -> str:
        return statement(verb, quoted(table), "(", names, ") VALUES", ", ".join([one] * count))

    connection.executemany(insert(together), full())
    if left:
        connection.execute(insert(len(left) // len(columns)), left)


def checked(rows: Iterable[Any], check: Callable[[], None]) -> Iterator[Any]:
    """The rows, with a look every :data:`_BLOCK` of them whether to go on."""
    for number, row in enumerate(rows):
        if number % _BLOCK == 0:
            check()
        yield row


def sorted_by_id(rows: Iterable[Any], id_of: Callable[[Any], str]) -> list[Any]:
    """The rows in the order of their ids.

    ``sorted`` is one call into C, in which no other thread gets Python's lock: the window would stand still for a
    quarter of a second over 300,000 rows. Those whose ids begin alike are few.
    """
    alike: dict[str, list[Any]] = defaultdict(list)
    for row in rows:
        alike[id_of(row)[:2]].append(row)
    return [row for start in sorted(alike) for row in sorted(alike[start], key=id_of)]


def let_go(*mappings: MutableMapping[Any, Any]) -> None:
    """Empty them one entry after the other: what goes out of sight whole is taken apart in one go, with Python's lock
    held."""
    for each in mappings:
        while each:
            each.popitem()


@contextmanager
def collector_paused() -> Iterator[None]:
    """Python's cyclic collector, put aside while the block makes very many objects without circles among them.

    It would walk over all of them time and again, for a third of the time that reading takes, and find nothing. Those
    that are left at the end count as old ones: else it would walk over them right then, with Python's lock held.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            if not gc.get_freeze_count():
                gc.freeze()
                gc.unfreeze()
            gc.enable()
