"""The office user: writes straight into the central database, and through the API without any exchange behind it.

An honest editor: says which rev was edited, and gives up where that is no longer the row's.
"""

from __future__ import annotations

import json
import random
import threading
import time
import urllib.error
import urllib.request
import uuid
from collections.abc import Callable, Mapping
from contextlib import closing
from typing import Any

import psycopg2
from psycopg2 import sql

from evplanner_plugin.workspace.schema import BY_NAME

from . import journal
from .journal import Journal
from .values import EDITED, GEOMETRY, GONE, NEVER, PRESENCE, THERE, Fresh, birth_of, degrees, keys_of

START = {"operator": 4, "charging_location": 10, "proposed_site": 18, "request": 8}
"""Features that are there before anybody begins."""

KINDS = {"edit": 10, "api": 4, "insert": 2, "remove": 1, "log": 2}


class Office:
    """Edits the rows of municipality ``nis``; ``connect`` opens the database, ``ask`` reaches the API (:func:`api`).

    May be used by several threads at once.
    """

    def __init__(
        self, connect: Callable[[], Any], ask: Callable[[str, str, Any], tuple[int, Any]], nis: str, log: Journal,
        seed: str,
    ) -> None:
        self._connect = connect
        self._ask = ask
        self.nis = nis
        self.log = log
        self.seed = seed
        self.pause = threading.Lock()
        self._numbers = threading.Lock()
        self._step = 0
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    # -- the working day --------------------------------------------------------------------------------------

    def fill(self) -> None:
        """Make the features that are there from the start."""
        for collection, count in START.items():
            for _ in range(count):
                self._insert(collection, *self._chances())

    def start(self, every: float) -> None:
        """Work in a thread of its own, one thing about every ``every`` seconds."""

        def work() -> None:
            while not self._stop.wait(random.Random(f"{self.seed}/pace/{self._step}").uniform(0.3, 1.7) * every):
                with self.pause:
                    self.act()

        self._stop.clear()
        self._thread = threading.Thread(target=work, daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the working day."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join()

    def act(self) -> None:
        """Do one thing; where the database cannot be reached nothing, or nobody knows."""
        draw, fresh = self._chances()
        kind = draw.choices(list(KINDS), list(KINDS.values()))[0]
        collection = draw.choices(list(EDITED), (1, 3, 6, 3))[0]
        if kind == "insert":
            self._insert(collection, draw, fresh)
        elif kind == "log":
            self._insert("site_log", draw, fresh)
        elif kind == "api":
            self._edit_by_api(collection, draw, fresh)
        else:
            self._change(collection, None, draw, fresh, remove=kind == "remove")

    def overtake(self, collection: str, id_: str) -> None:
        """Change this very feature now."""
        if collection in EDITED:
            draw, fresh = self._chances()
            self._change(collection, id_ or None, draw, fresh, remove=draw.random() < 0.1)

    def _chances(self) -> tuple[random.Random, Fresh]:
        with self._numbers:
            self._step += 1
            step = self._step
        draw = random.Random(f"{self.seed}/act/{step}")
        return draw, Fresh(draw, 0, step)

    # -- by SQL -----------------------------------------------------------------------------------------------

    def _insert(self, collection: str, draw: random.Random, fresh: Fresh) -> None:
        row = fresh.row(collection, fresh.birth(collection))
        keys = {PRESENCE: THERE, **keys_of(collection, row)}
        mark = self.log.intend(
            journal.INSERT, collection, birth_of(collection, row), dict.fromkeys(keys, (NEVER,)), keys
        )
        row.update(id=str(uuid.uuid4()), nis=self.nis, updated_by=self.log.actor)
        self._write(mark, collection, row)

    def _change(
        self, collection: str, id_: str | None, draw: random.Random, fresh: Fresh, *, remove: bool = False
    ) -> None:
        """Look at a row, think, write what was thought of."""
        try:
            row = self._row(collection, id_, draw)
        except psycopg2.Error:
            return
        if row is None:
            return
        if id_ is None:
            time.sleep(draw.uniform(0, 0.15))
        keys = keys_of(collection, row)
        if remove:
            saw = {PRESENCE: THERE, **keys}
            changes: dict[str, Any] = {"deleted": True}
            mark = self._intend(journal.REMOVE, collection, row, saw, dict.fromkeys(saw, GONE))
        else:
            changes = _changes(collection, draw, fresh)
            left = keys_of(collection, {**row, **changes})
            mark = self._intend(
                journal.EDIT, collection, row, {name: keys[name] for name in changes},
                {name: left[name] for name in changes},
            )
        self._write(mark, collection, {**changes, "base_rev": row["rev"], "updated_by": self.log.actor}, row["id"])

    def _intend(self, kind: str, collection: str, row: Mapping, saw: Mapping[str, str], left: Mapping[str, str]) -> str:
        return self.log.intend(
            kind, collection, birth_of(collection, row), {name: (key,) for name, key in saw.items()}, left
        )

    def _row(self, collection: str, id_: str | None, draw: random.Random) -> dict[str, Any] | None:
        """A row that is there, as a person sees it: this one, or any."""
        names = [column.name for column in BY_NAME[collection].synced_columns()]
        query = sql.SQL(
            "SELECT id::text, rev, {names}, ST_AsGeoJSON(geom, 15) FROM {table} WHERE nis = %s AND NOT deleted"
            " AND (%s IS NULL OR id::text = %s) ORDER BY id"
        ).format(names=sql.SQL(", ").join(map(sql.Identifier, names)), table=sql.Identifier(collection))
        with closing(self._connect()) as connection, connection, connection.cursor() as cursor:
            cursor.execute(query, (self.nis, id_, id_))
            rows = cursor.fetchall()
        if not rows:
            return None
        row = dict(zip(("id", "rev", *names, GEOMETRY), draw.choice(rows)))
        row[GEOMETRY] = json.loads(row[GEOMETRY])
        return row

    def _write(self, mark: str, collection: str, values: dict[str, Any], id_: str | None = None) -> None:
        """Insert ``values``, or change the row ``id_`` to them; what becomes of it goes into the journal."""
        shape = values.pop(GEOMETRY, None)
        names = [sql.Identifier(name) for name in values]
        marks = [sql.SQL("%s")] * len(names)
        given = [json.dumps(value) if isinstance(value, (dict, list)) else value for value in values.values()]
        if shape is not None:
            names.append(sql.Identifier("geom"))
            marks.append(sql.SQL("ST_SetSRID(ST_GeomFromGeoJSON(%s), 4326)"))
            given.append(json.dumps(degrees(shape)))
        if id_ is None:
            pattern = "INSERT INTO {table} ({names}) VALUES ({marks})"
        else:
            pattern = "UPDATE {table} SET ({names}) = ROW ({marks}) WHERE id = %s AND NOT deleted"
            given.append(id_)
        statement = sql.SQL(pattern).format(
            table=sql.Identifier(collection), names=sql.SQL(", ").join(names), marks=sql.SQL(", ").join(marks)
        )
        try:
            with closing(self._connect()) as connection, connection, connection.cursor() as cursor:
                cursor.execute(statement, given)
                count = cursor.rowcount
        except (psycopg2.OperationalError, psycopg2.InterfaceError):
            self.log.close(mark, journal.UNKNOWN)
        except psycopg2.Error as error:
            if "was changed by someone else" not in str(error):
                raise
            self.log.close(mark, journal.FAILED)
        else:
            self.log.close(mark, journal.DONE if count == 1 else journal.FAILED)

    # -- by the API -------------------------------------------------------------------------------------------

    def _edit_by_api(self, collection: str, draw: random.Random, fresh: Fresh) -> None:
        try:
            chosen = self._row(collection, None, draw)
        except psycopg2.Error:
            return
        if chosen is None:
            return
        path = f"/collections/{collection}/items/{chosen['id']}"
        status, feature = self._ask("GET", path, None)
        if status != 200 or feature["properties"]["deleted"]:
            return
        columns = BY_NAME[collection].synced_columns()
        properties = {column.name: feature["properties"].get(column.name) for column in columns}
        row = {**properties, GEOMETRY: feature["geometry"]}
        changes = _changes(collection, draw, fresh)
        saw, left = keys_of(collection, row), keys_of(collection, {**row, **changes})
        mark = self._intend(
            journal.EDIT, collection, row, {name: saw[name] for name in changes}, {name: left[name] for name in changes}
        )
        geometry = degrees(changes.pop(GEOMETRY)) if GEOMETRY in changes else feature["geometry"]
        for name, value in changes.items():
            properties[name] = json.dumps(value) if isinstance(value, (dict, list)) else value
        properties.update(base_rev=feature["properties"]["rev"], deleted=False, updated_by=self.log.actor)
        status, _ = self._ask("PUT", path, {"type": "Feature", "geometry": geometry, "properties": properties})
        if status == 0 or status >= 500:
            self.log.close(mark, journal.UNKNOWN)
        else:
            self.log.close(mark, journal.DONE if status < 300 else journal.FAILED)


def _changes(collection: str, draw: random.Random, fresh: Fresh) -> dict[str, Any]:
    fields = draw.sample(EDITED[collection], draw.choice((1, 1, 2, 3)))
    return {field: fresh.value(collection, field) for field in fields}


def api(url: str, authorization: str) -> Callable[[str, str, Any], tuple[int, Any]]:
    """A way to ask the API: (method, path, feature) → (status, document); status 0 where there was no answer."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))

    def ask(method: str, path: str, feature: Any) -> tuple[int, Any]:
        body = None if feature is None else json.dumps(feature).encode()
        request = urllib.request.Request(url + path, body, method=method, headers={
            "Authorization": authorization, "Accept": "application/geo+json", "Content-Type": "application/geo+json",
        })
        try:
            with opener.open(request, timeout=30) as reply:
                text = reply.read()
                return reply.status, json.loads(text) if text else None
        except urllib.error.HTTPError as error:
            return error.code, None
        except (OSError, ValueError):
            return 0, None

    return ask
