"""Counting the rows of a theme: how many, from whom, how new, which fields are filled."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from ...workspace.geopackage import quoted, statement
from .themes import Theme

FORMATS = {
    "ocpi": "OCPI 2.2.1",
    "datex2": "DATEX II v3",
    "open_charge_map": "Open Charge Map",
    "wfs": "WFS 2.0",
    "ogc_api_features": "OGC API – Features",
    "geojson": "GeoJSON",
    "csv": "CSV",
}
"""What the format of a source is called; names of standards are the same in every language."""

_CENTRAL = FORMATS["ogc_api_features"]
"""By what the central API is spoken with."""

_MOST_SOURCES = 4
"""Sources that are named of one theme; "…" stands for more."""

_STANDING = "(valid_to IS NULL OR valid_to = '' OR valid_to > ?)"


@dataclass(frozen=True)
class SourceCount:
    """A source of charging locations as it was last imported. ``standing`` and ``gone`` count its locations."""

    id: str
    name: str
    format: str
    address: str
    licence: str
    attribution: str
    last_import_at: str
    standing: int
    gone: int

    @property
    def standard(self) -> str:
        """What its format is called."""
        return FORMATS.get(self.format, self.format)


@dataclass(frozen=True)
class Count:
    """What was counted of one theme; see :class:`.data_sheet.DataRow` for what each means."""

    count: int = 0
    sources: tuple[str, ...] = ()
    newest: str = ""
    filled: tuple[tuple[str, float], ...] = ()
    coverage: float | None = None
    months: int | None = None
    licence: str = ""
    standard: str = ""


class Counting:
    """Counts in one open workspace, on one day. A table or a column that is not there counts as empty."""

    def __init__(self, connection: sqlite3.Connection, day: str) -> None:
        self._connection = connection
        self._day = day
        self._columns: dict[str, frozenset[str]] = {}
        self.sources = self._charging_sources()

    def of(self, theme: Theme) -> Count:
        """What there is of ``theme``."""
        columns = self._columns_of(theme.table)
        if not columns:
            return Count()
        where, values = self._condition(theme, columns)
        base, filled = self._filled(theme, columns, where, values)
        count = base
        if theme.filled:
            known = " OR ".join(self._is_filled(name) for name in theme.fields if name in columns)
            count = self._number(theme.table, f"{where} AND ({known})" if known else "0", values)
        if not count:
            return Count(filled=filled if base else ())
        imported = [source for source in self.sources if source.standing] if theme.imported else []
        named = [source.name for source in imported]
        if not theme.own:  # what nobody imported, drawn or synced, stands beside it
            named += self._distinct(theme, "source", columns, where, values)
        licences = [source.licence for source in imported if source.licence]
        licences = licences or self._distinct(theme, "licence", columns, where, values)
        standards = [source.standard for source in imported] or ([_CENTRAL] if self._exchanged(theme.table) else [])
        return Count(
            count, _few(named), self._newest(theme, columns, where, values), filled, self._coverage(theme),
            self._number_of_months(theme, columns, where, values), "; ".join(_few(licences)),
            ", ".join(dict.fromkeys(standards)),
        )  # fmt: skip

    def _condition(self, theme: Theme, columns: frozenset[str]) -> tuple[str, list[str]]:
        """What rows belong to the theme, as an SQL condition with its values."""
        tests, values = ["1"], []
        if theme.standing and "valid_to" in columns:
            tests.append(_STANDING)
            values.append(self._day)
        for name, value in theme.only.items():
            tests.append(statement(quoted(name), "= ?"))
            values.append(value)
        return " AND ".join(tests), values

    def _filled(self, theme: Theme, columns, where: str, values: Sequence) -> tuple[int, tuple[tuple[str, float], ...]]:
        """Number of rows, and of each key field the share of them in which it is filled."""
        sums = [f"COALESCE(SUM({self._is_filled(name)}), 0)" if name in columns else "0" for name in theme.fields]
        counted = ", ".join(["COUNT(*)", *sums])
        row = self._first(statement("SELECT", counted, "FROM", quoted(theme.table), "WHERE", where), values)
        number = row[0]
        if not number:
            return 0, ()
        return number, tuple((name, filled / number) for name, filled in zip(theme.fields, row[1:]))

    def _newest(self, theme: Theme, columns, where: str, values: Sequence) -> str:
        found = [self._most(theme.table, name, where, values) for name in theme.newest if name in columns]
        if theme.imported:
            found += [source.last_import_at for source in self.sources if source.standing]
        if theme.run and self._columns_of("run"):
            found.append(str(self._first("SELECT MAX(at) FROM run WHERE algorithm = ?", [theme.run])[0] or ""))
        return max((each[:10] for each in found), default="")

    def _most(self, table: str, column: str, where: str, values: Sequence) -> str:
        sql = statement("SELECT MAX(", quoted(column), ") FROM", quoted(table), "WHERE", where)
        found = self._first(sql, values)[0]
        return "" if found is None else str(found)

    def _coverage(self, theme: Theme) -> float | None:
        if theme.coverage == "points":
            return self._points_with(theme.table)
        if theme.coverage == "sites" and self._columns_of("proposed_site"):
            with_log, sites = self._first(
                "SELECT COALESCE(SUM(id IN (SELECT site_id FROM site_log)), 0), COUNT(*) FROM proposed_site"
            )
            return with_log / sites if sites else None
        return None

    def _points_with(self, table: str) -> float | None:
        """Share of the charging points standing of which ``table`` has rows, for the point or for its location."""
        points = statement(
            "SELECT COALESCE(SUM(id IN (SELECT evse_id FROM", quoted(table), "WHERE evse_id <> '')"
            " OR location_id IN (SELECT location_id FROM", quoted(table), "WHERE evse_id IS NULL OR evse_id = '')), 0),"
            " COUNT(*) FROM evse WHERE", _STANDING,
        )  # fmt: skip
        with_use, standing = self._first(points, [self._day])
        if not standing:  # a town that knows locations only
            locations = statement(
                "SELECT COALESCE(SUM(id IN (SELECT location_id FROM", quoted(table), ")), 0), COUNT(*)"
                " FROM charging_location WHERE", _STANDING,
            )  # fmt: skip
            with_use, standing = self._first(locations, [self._day])
        return with_use / standing if standing else None

    def _number_of_months(self, theme: Theme, columns, where: str, values: Sequence) -> int | None:
        if theme.months not in columns:
            return None
        sql = statement("SELECT COUNT(DISTINCT", quoted(theme.months), ") FROM", quoted(theme.table), "WHERE", where)
        return self._first(sql, values)[0]

    def _distinct(self, theme: Theme, column: str, columns, where: str, values: Sequence) -> list[str]:
        """The different texts in ``column``, the most frequent first; those joined by "; " one by one."""
        if column not in columns:
            return []
        name = quoted(column)
        sql = statement(
            "SELECT", name, "FROM", quoted(theme.table), "WHERE", where, "AND", name, "<> '' GROUP BY", name,
            "ORDER BY COUNT(*) DESC,", name,
        )  # fmt: skip
        texts = [str(row[0]) for row in self._connection.execute(sql, values)]
        return list(dict.fromkeys(part.strip() for text in texts for part in text.split(";") if part.strip()))

    def _exchanged(self, table: str) -> bool:
        """Whether the table is exchanged with a central API."""
        columns = self._columns_of("sync_cursor")
        return bool(columns and self._first("SELECT COUNT(*) FROM sync_cursor WHERE collection = ?", [table])[0])

    def _charging_sources(self) -> tuple[SourceCount, ...]:
        if not self._columns_of("charging_source") or not self._columns_of("charging_origin"):
            return ()
        rows = self._connection.execute(
            "SELECT s.id, s.name, s.format, s.address, s.licence, s.attribution, s.last_import_at,"
            " COALESCE(SUM(o.id IS NOT NULL AND (o.gone_on IS NULL OR o.gone_on = '')), 0),"
            " COALESCE(SUM(o.gone_on <> ''), 0)"
            " FROM charging_source s LEFT JOIN charging_origin o ON o.source_id = s.id"
            " GROUP BY s.id ORDER BY s.name, s.id"
        )
        return tuple(
            SourceCount(*(str(cell or "") for cell in row[:7]), int(row[7]), int(row[8])) for row in map(tuple, rows)
        )

    def _columns_of(self, table: str) -> frozenset[str]:
        if table not in self._columns:
            rows = self._connection.execute("SELECT name FROM pragma_table_info(?)", (table,)) if table else ()
            self._columns[table] = frozenset(row[0] for row in rows)
        return self._columns[table]

    def _number(self, table: str, where: str, values: Sequence) -> int:
        return self._first(statement("SELECT COUNT(*) FROM", quoted(table), "WHERE", where), values)[0]

    def _first(self, sql: str, values: Sequence = ()) -> tuple:
        return tuple(self._connection.execute(sql, list(values)).fetchone())

    @staticmethod
    def _is_filled(column: str) -> str:
        return statement("(", quoted(column), "IS NOT NULL AND", quoted(column), "<> '')")


def _few(texts: Sequence[str]) -> tuple[str, ...]:
    unique = list(dict.fromkeys(texts))
    return tuple(unique if len(unique) <= _MOST_SOURCES else [*unique[:_MOST_SOURCES], "…"])
