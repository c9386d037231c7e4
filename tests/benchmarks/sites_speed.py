"""How fast the logs of all sites are folded: ``python -m tests.benchmarks.sites_speed [sites] [entries per site]``.

Says, side by side in one run, how long it takes to read the rows of ``site_log`` in the log's order and do nothing with
them, to summarise them while reading, and to fold them in full; and how long another thread had to wait meanwhile for
its turn, as QGIS's main thread would.
"""

from __future__ import annotations

import json
import sqlite3
import sys
import threading
import time
import uuid
from collections.abc import Iterable
from contextlib import closing
from datetime import date, datetime, timedelta, timezone

import numpy

from evplanner_plugin.domain import times
from evplanner_plugin.domain.log import LogEntry
from evplanner_plugin.domain.process import Process
from evplanner_plugin.domain.state import fold_all
from evplanner_plugin.domain.summaries import summarise
from evplanner_plugin.domain.work_list import Person, work_items

COLUMNS = ("site_id", "at", "id", "actor", "role", "department", "kind", "payload")
IN_ORDER = f"SELECT {', '.join(COLUMNS)} FROM site_log ORDER BY site_id, at, id"
DEPARTMENTS = ("mobility", "public_works", "environment", "police", "heritage")
WORDS = ("De bomen", "staan", "te dicht", "bij de gevel", "aan de kerk", "zie foto", "vraag de politie", "akkoord")
REPEATS = 5


def rows_of_sites(sites: int, entries: int, seed: int = 1):
    """Rows of ``sites`` sites with ``entries`` entries each, as a town hall writes them, in no order."""
    chance = numpy.random.default_rng(seed)
    begin = datetime(2026, 1, 5, 8, tzinfo=timezone.utc)
    for number in range(sites):
        site = str(uuid.UUID(int=int(chance.integers(1, 2**62))))
        yield _row(site, begin, "planner", "mobility", "proposed", _proposal(number), chance)
        for index in range(1, entries):
            department = DEPARTMENTS[int(chance.integers(len(DEPARTMENTS)))]
            kind, payload = _said(int(chance.integers(20)), chance)
            at = begin + timedelta(hours=float(index * 9 + chance.random()))
            yield _row(site, at, "adviser", department, kind, payload, chance)


def _row(site, at, role, department, kind, payload, chance):
    actor = f"{department} {int(chance.integers(4))}"
    id = str(uuid.UUID(int=int(chance.integers(1, 2**62)) << 64))
    text = json.dumps(payload, ensure_ascii=False, sort_keys=True)
    return site, times.to_text(at), id, actor, role, department, kind, text


def _proposal(number: int) -> dict:
    points = [{"id": f"p{each}", "name": f"Point {each}", "metres": 100.5 * each, "walking": True} for each in range(3)]
    facts = {"street": "Kerkstraat", "score": 0.81, "rank": number, "nearest_points": points}
    return {"origin": "strategic", "counter_to": "", "facts": facts}


def _said(number: int, chance) -> tuple[str, dict]:
    text = " ".join(WORDS[int(each)] for each in chance.integers(len(WORDS), size=12))
    if number < 8:
        return "marked", {"mark": ("up", "down", "question")[number % 3], "reason": "", "remark": text[:40]}
    if number < 15:
        return "commented", {"text": text, "reply_to": None, "mentions": ["police"] if number == 8 else []}
    return (
        ("checked", {"answers": {"trees": "yes", "heritage": "no"}, "source": "data", "recipe": "", "remark": ""}),
        ("step_started", {"step": "local_advice", "remark": ""}),
        ("clock_stopped", {"step": "", "reason": "", "remark": text}),
        ("photo_added", {"photo_id": text[:9], "caption": text}),
        ("assigned", {"department": "environment", "actor": "", "due": "2026-04-01"}),
    )[number - 15]


class Waits:
    """A thread that wants a turn each millisecond, and how long it waited for one at most."""

    def __enter__(self) -> Waits:
        self.longest, self._going = 0.0, True
        self._thread = threading.Thread(target=self._wait)
        self._thread.start()
        return self

    def _wait(self) -> None:
        while self._going:
            before = time.perf_counter()
            time.sleep(0.001)
            self.longest = max(self.longest, time.perf_counter() - before - 0.001)

    def __exit__(self, *_) -> None:
        self._going = False
        self._thread.join()


def measured(what) -> tuple[float, float]:
    """Seconds that the quickest of several runs took, and the longest wait of another thread in any."""
    seconds, waited = [], 0.0
    for _ in range(REPEATS):
        with Waits() as waits:
            before = time.perf_counter()
            what()
            seconds.append(time.perf_counter() - before)
        waited = max(waited, waits.longest)
    return min(seconds), waited


def count(rows: Iterable) -> int:
    """How many rows there are, doing nothing with them."""
    number = 0
    for _ in rows:
        number += 1
    return number


def main(sites: int, entries: int) -> None:
    """Measure and say it."""
    process, today = Process.load(), date(2026, 11, 2)
    with closing(sqlite3.connect(":memory:", check_same_thread=False)) as database:
        database.execute(f"CREATE TABLE site_log ({', '.join(COLUMNS)})")
        rows = list(rows_of_sites(sites, entries))
        rows.sort(key=lambda row: row[2])
        database.executemany(f"INSERT INTO site_log VALUES ({','.join('?' * len(COLUMNS))})", rows)
        database.execute("CREATE INDEX in_order ON site_log (site_id, at, id)")
        del rows
        read, read_wait = measured(lambda: count(database.execute(IN_ORDER)))
        summed, summed_wait = measured(lambda: summarise(database.execute(IN_ORDER)))
        summaries = summarise(database.execute(IN_ORDER))
        person = Person("police 1", "decision_maker", "police")

        def work() -> int:
            return sum(len(work_items(site, each, person, process, today)) for site, each in summaries.items())

        listed, listed_wait = measured(work)
        everything = [dict(zip(COLUMNS, row)) for row in database.execute(IN_ORDER)]
        full, full_wait = measured(lambda: fold_all(map(LogEntry.from_row, everything)))
    print(f"{sites:,} sites, {sites * entries:,} entries, best of {REPEATS}")
    for title, seconds, waited in (
        ("reading the rows only", read, read_wait),
        ("reading and summarising", summed, summed_wait),
        (f"work list ({work():,} items)", listed, listed_wait),
        ("full states of all sites", full, full_wait),
    ):
        print(f"  {title:28} {seconds:6.2f} s  {seconds / read:5.1f} ×   another thread waited {waited * 1000:4.0f} ms")


if __name__ == "__main__":
    given = [int(each) for each in sys.argv[1:]]
    main(*(given + [10_000, 20][len(given) :]))
