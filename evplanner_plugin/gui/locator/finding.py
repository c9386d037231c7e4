"""What the locator finds in a workspace: plain SQL in the thread of the locator, stopped as soon as it is told to."""

from __future__ import annotations

import sqlite3
import unicodedata
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

LONGEST = 100
"""Characters of a search that count: nothing in a workspace is called by more."""

MOST = 25
"""Places of one sort that are shown."""

STEPS = 1000
"""Instructions of SQLite between two looks whether somebody still wants the answer."""

SITE, STREET, LOCATION, POINT = "proposed_site", "street", "charging_location", "evse"
"""Sorts of places, which are the workspace's tables."""


@dataclass(frozen=True)
class Found:
    """One place: its sort, its id (a street's name), what is shown, a site's status, its box (x from, y from, x to,
    y to), and whether its name begins with what was asked for."""

    sort: str
    id: str
    name: str
    status: str
    description: str
    box: tuple[float, float, float, float]
    begins: bool


# By table what is read; ``said`` is the text in which every word must stand, folded as folded() folds.
_QUERIES: tuple[tuple[str, str], ...] = (
    (
        SITE,
        "SELECT site.id, name, status, street, house_number, min(box.minx), min(box.miny), max(box.maxx), max(box.maxy)"
        " FROM (SELECT fid, id, coalesce(name, '') AS name, coalesce(status, '') AS status,"
        " coalesce(street, '') AS street, coalesce(house_number, '') AS house_number,"
        " folded(coalesce(name, '') || ' ' || coalesce(street, '') || ' ' || coalesce(house_number, '') || ' ' ||"
        " coalesce(neighbourhood, '') || ' ' || title_of(status)) AS said FROM proposed_site) AS site"
        " JOIN rtree_proposed_site_geom AS box ON box.id = site.fid",
    ),
    (
        STREET,
        "SELECT name, name, '', '', '', min(box.minx), min(box.miny), max(box.maxx), max(box.maxy)"
        " FROM (SELECT fid, name, folded(name) AS said FROM street WHERE name <> '') AS street"
        " JOIN rtree_street_geom AS box ON box.id = street.fid",
    ),
    (
        LOCATION,
        "SELECT location.id, name, address, operator, '', min(box.minx), min(box.miny), max(box.maxx), max(box.maxy)"
        " FROM (SELECT fid, id, coalesce(nullif(name, ''), address, '') AS name, coalesce(address, '') AS address,"
        " coalesce(operator, '') AS operator, folded(coalesce(name, '') || ' ' || coalesce(address, '') || ' ' ||"
        " coalesce(city, '') || ' ' || coalesce(operator, '')) AS said FROM charging_location) AS location"
        " JOIN rtree_charging_location_geom AS box ON box.id = location.fid",
    ),
    (
        POINT,
        "SELECT point.id, name, status, '', '', min(box.minx), min(box.miny), max(box.maxx), max(box.maxy)"
        " FROM (SELECT fid, id, coalesce(nullif(emi3_id, ''), evse_ref, '') AS name, coalesce(status, '') AS status,"
        " folded(coalesce(emi3_id, '') || ' ' || coalesce(evse_ref, '')) AS said FROM evse) AS point"
        " JOIN rtree_evse_geom AS box ON box.id = point.fid",
    ),
)

_ONE_WORD = "said LIKE ? ESCAPE '\\'"
_GROUPED = " GROUP BY 1 ORDER BY instr(folded(name), ?) <> 1, name LIMIT ?"


def find(
    path: Path, text: str, statuses: Mapping[str, str], wanted: Callable[[], bool] = lambda: True
) -> Iterator[Found]:
    """Places of the workspace at ``path`` that hold every word of ``text``, those that begin with it first.

    ``statuses`` are titles by code, so that "approved" can be asked for in words. Ends early, without a word, once
    ``wanted`` says no. Boxes are in the workspace's CRS.

    :raises WorkspaceError: the file cannot be read.
    """
    from ...workspace import geopackage  # not at the top: numerical packages come with it, and QGIS starts without

    whole = folded(text[:LONGEST]).strip()
    words = whole.split()
    if not words:
        return
    with closing(geopackage.connect(path, readonly=True)) as connection, geopackage.translated_errors(path):
        connection.create_function("folded", 1, folded, deterministic=True)
        connection.create_function("title_of", 1, lambda code: statuses.get(code, code or ""), deterministic=True)
        connection.set_progress_handler(lambda: not wanted(), STEPS)
        tables = {row["name"] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        patterns = [f"%{escaped(word)}%" for word in words]
        where = " WHERE " + " AND ".join([_ONE_WORD] * len(words))
        for sort, query in _QUERIES:
            if not wanted():
                return
            if not {sort, f"rtree_{sort}_geom"} <= tables:
                continue
            statement = geopackage.statement(query, where, _GROUPED)
            try:
                rows = connection.execute(statement, (*patterns, whole, MOST)).fetchall()
            except sqlite3.OperationalError as reason:
                if not wanted():
                    return
                if "no such column" not in str(reason):
                    raise
                continue  # a table of the user's own making
            for row in rows:
                yield _found(sort, tuple(row), whole)


def _found(sort: str, row: tuple, whole: str) -> Found:
    identifier, name, first, second, third = (str(value or "") for value in row[:5])
    box = tuple(float(value) for value in row[5:9])
    status, parts = "", (first, second)
    if sort == SITE:
        status, parts = first, (" ".join(filter(None, (second, third))),)
    description = " · ".join(dict.fromkeys(part for part in parts if part and part != name))
    begins = folded(name).startswith(whole)
    return Found(sort, identifier, name or identifier[:8], status, description, box, begins)


def folded(text: object) -> str:
    """``text`` without accents and capitals: "Sint-Jozefstraat" is found as "sint-jozef", "Café" as "cafe"."""
    plain = unicodedata.normalize("NFKD", "" if text is None else str(text))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).casefold()


def escaped(word: str) -> str:
    """``word`` for LIKE, in which "%" and "_" stand for themselves."""
    return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
