"""Many rows in few statements, and Python's collector left aside."""

from __future__ import annotations

import gc
import sqlite3
from contextlib import closing

import pytest

from evplanner_plugin.workspace.bulk import collector_paused, insert_rows


@pytest.mark.parametrize("count", [0, 1, 332, 333, 334, 1000])
def test_every_row_comes_in_once_and_in_order_whatever_their_number(count):
    rows = [(number, f"name {number}", None) for number in range(count)]
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute('CREATE TABLE "some ""rows" (id INTEGER PRIMARY KEY, name TEXT, "a b" TEXT)')
        insert_rows(connection, 'some "rows', ("id", "name", "a b"), iter(rows))
        assert connection.execute('SELECT * FROM "some ""rows" ORDER BY rowid').fetchall() == rows


def test_with_replace_a_row_takes_the_place_of_its_equal_and_without_it_is_refused():
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE thing (id TEXT UNIQUE, name TEXT)")
        insert_rows(connection, "thing", ("id", "name"), [("a", "old"), ("b", "kept")])
        with pytest.raises(sqlite3.IntegrityError):
            insert_rows(connection, "thing", ("id", "name"), [("a", "new")])
        insert_rows(connection, "thing", ("id", "name"), [("a", "new")], replace=True)
        assert set(connection.execute("SELECT * FROM thing")) == {("a", "new"), ("b", "kept")}


def test_a_check_that_raises_stops_it_within_some_thousands_of_rows():
    taken = []

    def rows():
        for number in range(50_000):
            taken.append(number)
            yield (number,)

    def check():
        if len(taken) > 10_000:
            raise KeyboardInterrupt

    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE thing (id INTEGER)")
        with pytest.raises(KeyboardInterrupt):
            insert_rows(connection, "thing", ("id",), rows(), check)
    assert 10_000 < len(taken) < 20_000


@pytest.mark.parametrize("was_on", [True, False])
def test_the_collector_is_as_it_was_also_after_an_error(was_on):
    before = gc.isenabled()
    try:
        (gc.enable if was_on else gc.disable)()
        with pytest.raises(ValueError), collector_paused():
            assert not gc.isenabled()
            raise ValueError
        assert gc.isenabled() is was_on
    finally:
        (gc.enable if before else gc.disable)()
