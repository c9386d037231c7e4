"""What one reader looks at: an area, a period, a language; the tables of the workspace cut to that."""

from __future__ import annotations

import calendar
from datetime import date
from typing import TYPE_CHECKING

from ...domain.columns import rows_where
from .card import AreaChoice
from .readings import Readings
from .words import Words

if TYPE_CHECKING:
    import numpy
    from pandas import DataFrame


class View:
    """Cuts :class:`Readings` to the area ``area_id`` ("" for all) and the months ``first`` to ``last`` ("" for all)."""

    def __init__(self, readings: Readings, words: Words, area_id: str = "", first: str = "", last: str = "") -> None:
        self.readings = readings
        self.words = words
        self.area_id = area_id
        self.first, self.last = (last, first) if first and last and first > last else (first, last)

    @property
    def today(self) -> str:
        """The day that counts as today (``YYYY-MM-DD``)."""
        return self.readings.today

    @property
    def parameters(self) -> dict:
        """The workspace's parameters by id."""
        return self.readings.parameters

    @property
    def day(self) -> str:
        """The last day of the period; today where it has no end or ends later."""
        if not self.last:
            return self.today
        year, month = int(self.last[:4]), int(self.last[5:7])
        return min(date(year, month, calendar.monthrange(year, month)[1]).isoformat(), self.today)

    @property
    def since(self) -> str:
        """The first day of the period; a year before its last day where it has no beginning."""
        if self.first:
            return f"{self.first}-01"
        day = date.fromisoformat(self.day)
        return day.replace(year=day.year - 1, day=min(day.day, 28)).isoformat()

    @property
    def history(self) -> DataFrame:
        """Every charging point of the area that stands or stood."""
        return self._cut("history", self.readings.history)

    @property
    def stock(self) -> DataFrame:
        """The charging points of the area that stand on the last day of the period."""
        from ...workspace.charging.stock import standing

        history = self.history
        key = ("stock", self.area_id, self.day)
        return self.readings.once(key, lambda: rows_where(history, standing(history, self.day)))

    @property
    def usage(self) -> DataFrame:
        """Use in the area in the months of the period."""
        usage = self._cut("usage", self.readings.usage)
        if self.first:
            usage = usage[usage["month"] >= self.first]
        if self.last:
            usage = usage[usage["month"] <= self.last]
        return usage

    @property
    def cases(self) -> DataFrame:
        """Steps of sites in the area that ran in the period: begun before its end, not finished before its start."""
        cases = self.readings.cases
        if cases.empty:
            return cases
        if self.area_id:
            inside = self.site_ids
            cases = cases[[site in inside for site in cases["site_id"]]]
        if self.last:
            cases = cases[cases["started_on"].astype(str) <= self.day]
        if self.first:
            finished = cases["finished_on"]
            cases = cases[finished.isna() | (finished.astype(str) >= self.since)]
        return cases

    @property
    def site_ids(self) -> set[str]:
        """Ids of the proposed sites in the area."""
        sites = [site for site in self.readings.sites if site.x is not None and site.y is not None]
        if not self.area_id:
            return {site.id for site in self.readings.sites}
        inside = self._inside([site.x for site in sites], [site.y for site in sites])
        return {site.id for site, within in zip(sites, inside) if within}

    def area_choices(self) -> list[AreaChoice]:
        """The parts of the municipality that can be looked at, by name."""
        areas = self.readings.areas
        rows = zip(areas["id"], areas["name"], areas["level"])
        found = [AreaChoice(str(id_), str(name or id_), str(level)) for id_, name, level in rows]
        return sorted((each for each in found if each.level != "municipality"), key=lambda each: each.name.casefold())

    def area_name(self) -> str:
        """The name of the area looked at; "" for the whole municipality."""
        return next((choice.name for choice in self.area_choices() if choice.id == self.area_id), "")

    def area_title(self, id_: str) -> str:
        """The name of an area on one line, without the municipality's that some sources put behind it."""
        names = {choice.id: choice.name for choice in self.area_choices()}
        name = " ".join(names.get(id_, id_).split())
        return name.removesuffix(f" ({self.readings.workspace.municipality})") or id_

    def _cut(self, name: str, table: DataFrame) -> DataFrame:
        if not self.area_id or table.empty:
            return table
        key = (name, self.area_id)
        return self.readings.once(key, lambda: rows_where(table, self._inside(table["x"], table["y"])))

    def _inside(self, x, y) -> numpy.ndarray:
        """Whether points lie in the area (N,); points without a place do not."""
        import numpy
        import shapely

        x, y = numpy.asarray(x, dtype=float), numpy.asarray(y, dtype=float)
        areas = self.readings.areas
        found = areas.loc[areas["id"].astype(str) == self.area_id, "geometry"]
        if not len(found) or found.iloc[0] is None:
            return numpy.zeros(len(x), dtype=bool)
        area = found.iloc[0]
        shapely.prepare(area)
        known = numpy.isfinite(x) & numpy.isfinite(y)
        inside = numpy.zeros(len(x), dtype=bool)
        inside[known] = shapely.intersects_xy(area, x[known], y[known])
        return inside
