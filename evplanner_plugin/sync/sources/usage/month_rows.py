"""Rows of a table of monthly totals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ....domain.usage.sessions import MONTHS, Block, month_number
from . import reasons
from .checks import Verdict
from .csv_file import OVERFLOW, CsvFile
from .date_texts import Column, take_apart, take_column
from .instants import read_days
from .month_names import all_in_figures
from .numbers import durations, figures
from .points import PARTS, PointList
from .survey import Writing
from .targets import MONTH_TARGETS

if TYPE_CHECKING:
    import numpy
    import pandas

_TOLD = (*PARTS, "month", "year", "sessions", "energy")
_NO_MONTH = -1


class MonthRows:
    """Turns blocks of texts into blocks of monthly totals."""

    def __init__(self, file: CsvFile, columns: Mapping[str, str], points: PointList) -> None:
        keys = [target.key for target in MONTH_TARGETS]
        self.position = {key: file.header.index(columns[key]) for key in keys if key in columns}
        self.repeated = [self.position[part] for part in PARTS if part in self.position]
        self._points, self._writing = points, Writing()

    def convert(self, block: pandas.DataFrame, writing: Writing, dates: Mapping[str, Column]) -> Block:
        """The monthly totals of a block of :meth:`CsvFile.blocks`."""
        import pandas

        self._writing = writing
        verdict = Verdict(len(block))
        verdict.refuse((block[OVERFLOW] != "").to_numpy(bool), reasons.TOO_MANY_CELLS)
        point = self._points.numbers(block, self.position)
        verdict.refuse(point < 0, reasons.NO_POINT)
        month = self._months(block)
        verdict.refuse(month == _NO_MONTH, reasons.BAD_MONTH)
        columns = {
            "sessions": self._figures(block, "sessions", verdict),
            "energy_kwh": self._figures(block, "energy", verdict) * self._writing.to_kwh,
            "connected_hours": self._hours(block, "duration", verdict),
            "charging_hours": self._hours(block, "charging", verdict),
            "unique_cards": self._figures(block, "cards", verdict),
        }
        rows = pandas.DataFrame({"point": point, "month": month, **columns})
        verdict.refuse(rows[list(columns)].isna().all(axis=1).to_numpy(bool), reasons.NO_FIGURES)
        told = [block[self.position[key]].to_numpy(object) for key in _TOLD if key in self.position]
        rejected = verdict.rejected(block.index, lambda n: " | ".join(column[n] for column in told))
        good = verdict.good
        return Block(MONTHS, rows[good].reset_index(drop=True), rejected, read=len(block))

    def _figures(self, block, target: str, verdict: Verdict) -> numpy.ndarray:
        import numpy

        if target not in self.position:
            return numpy.full(len(block), numpy.nan)
        texts = block[self.position[target]].str.strip()
        values = figures(texts, self._writing.decimal(target))
        verdict.refuse((numpy.isnan(values) & (texts != "").to_numpy(bool)) | (values < 0), reasons.BAD_FIGURE)
        return values

    def _hours(self, block, target: str, verdict: Verdict) -> numpy.ndarray:
        import numpy

        if target not in self.position:
            return numpy.full(len(block), numpy.nan)
        texts = block[self.position[target]].str.strip()
        factor = self._writing.to_seconds.get(target) or 3600.0
        values = durations(texts, factor, self._writing.decimal(target)) / 3600
        verdict.refuse((numpy.isnan(values) & (texts != "").to_numpy(bool)) | (values < 0), reasons.BAD_FIGURE)
        return values

    def _months(self, block) -> numpy.ndarray:
        """Numbers of months (N,), −1 where there is none."""
        import pandas

        texts = block[self.position["month"]].str.strip()
        if "year" in self.position:
            texts = block[self.position["year"]].str.strip() + "-" + texts
        codes, distinct = pandas.factorize(texts)
        return _read_months(pandas.Series(distinct, dtype=object), self._writing.orders)[codes]


def _read_months(texts: pandas.Series, orders: Mapping[str, str]) -> numpy.ndarray:
    """Months as ``2018-03``, ``03/2018``, ``201803``, ``maart 2018`` or a day of the month."""
    import numpy

    if not len(texts):
        return numpy.empty(0, dtype="int64")
    # With a day in front, a named month reads as a date: "maart 2018" → "2018-3-1".
    alone = texts.str.match(r"^[A-Za-zÀ-ü]{3,}\.?[\s\-/]+\d{2,4}$")
    named = texts.where(~alone, "1 " + texts)
    named = named.str.replace(r"^(\d{4})[\s\-/]+([A-Za-zÀ-ü]{3,}\.?)$", r"1 \2 \1", regex=True)
    named = all_in_figures(named)
    days = read_days(take_column(named), dict(orders))
    months = days.seconds.astype("datetime64[s]").astype("datetime64[M]").astype("int64")
    found = numpy.where(days.valid, months + month_number(1970, 1), _NO_MONTH)
    taken = take_apart(named.tolist())
    length, value = taken.length, taken.value
    two = (length[2] == 0) & ~taken.odd
    for year, month, fits in (
        (value[0], value[1], two & (length[0] == 4) & (length[1] >= 1) & (length[1] <= 2)),
        (value[1], value[0], two & (length[1] == 4) & (length[0] >= 1) & (length[0] <= 2)),
        (value[0] // 100, value[0] % 100, (length[0] == 6) & (length[1] == 0) & ~taken.odd),
    ):
        fits = fits & (month >= 1) & (month <= 12) & (year >= 1990) & (year < 2100) & (found == _NO_MONTH)
        found[fits] = month_number(year, month)[fits]
    return found
