"""How the dates, figures and units of a table are written, found out from the whole table.

A first look stops where nothing is in question any more; the rows that follow are looked at while they are read. What
they bring for which there was no evidence yet is decided from the whole file.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ....errors import QT_TRANSLATE_NOOP, BadInput, Cancelled
from .csv_file import CsvFile
from .date_order import DAY_FIRST, MONTH_FIRST, OrderEvidence
from .date_texts import Column, take_column
from .numbers import POINT, DecimalEvidence, figures, is_spelled
from .targets import UNITS_OF_ENERGY, UNITS_OF_TIME, Options, unit_in_header

if TYPE_CHECKING:
    import pandas

_DATES = ("start", "end")
_FIGURES = ("energy", "duration", "charging", "sessions", "cards")
_WH_FROM, _KWH_TO = 1000.0, 250.0
"""A middle session of more than the one is in Wh, of less than the other in kWh; in between nobody can tell."""
_SAMPLE = 20_000
_ROWS_AT_FIRST = 50_000


@dataclass
class Writing:
    """How a table is written: order of day and month per separator of dates, decimal separator per target, factors to
    kWh and seconds."""

    orders: dict[str, str] = field(default_factory=dict)
    decimals: dict[str, str] = field(default_factory=dict)
    to_kwh: float = 1.0
    to_seconds: dict[str, float] = field(default_factory=dict)

    def decimal(self, target: str) -> str:
        """The decimal separator of a target's column."""
        return self.decimals.get(target, POINT)


class Survey:
    """What the columns of dates and figures of a table say about how they are written."""

    def __init__(self, file: CsvFile, columns: Mapping[str, str], options: Options, *, monthly: bool = False) -> None:
        self._file, self._columns, self._options, self._monthly = file, columns, options, monthly
        self._position = {
            target: file.header.index(columns[target]) for target in (*_DATES, *_FIGURES) if target in columns
        }
        self._begin()

    def _begin(self) -> None:
        self._order = OrderEvidence()
        self._decimals = {target: DecimalEvidence() for target in _FIGURES if target in self._position}
        self._samples: dict[str, list[pandas.Series]] = {target: [] for target in self._decimals}

    def begin(
        self,
        *,
        whole: bool = False,
        cancelled: Callable[[], bool] = lambda: False,
        progress: Callable[[float], object] = lambda fraction: None,
    ) -> Writing:
        """Look at the table from its first row on: until nothing is in question, or at the ``whole`` of it.

        Raises :class:`BadInput` where the file leaves a question open that its figures hang on; the sentence names the
        option of the mapping that answers it. Raises :class:`Cancelled`.
        """
        self._begin()
        blocks = self._file.blocks(sorted(self._position.values()), _ROWS_AT_FIRST, progress=progress)
        for block in blocks if self._position else ():
            if cancelled():
                raise Cancelled()
            self.look(block)
            if not whole and self._settled():
                break
        return self._writing()

    def look(self, block: pandas.DataFrame) -> dict[str, Column]:
        """Look at some rows; returns their columns of dates, by target, taken apart."""
        dates = {target: take_column(block[self._position[target]]) for target in _DATES if target in self._position}
        for column in dates.values():
            self._order.look(column)
        for target, evidence in self._decimals.items():
            values = block[self._position[target]]
            evidence.look(values)
            if sum(map(len, self._samples[target])) < _SAMPLE:
                self._samples[target].append(values[values != ""].head(_SAMPLE))
        return dates

    def bears_out(self, writing: Writing) -> bool:
        """Whether what was looked at since still says the same as ``writing``."""
        if not self._options.date_order and {" ": DAY_FIRST, **self._order.decide()} != writing.orders:
            return False
        if not self._options.date_order and self._order.undecided():
            return False
        return bool(self._options.decimal) or all(
            evidence.decide() == writing.decimals[target] for target, evidence in self._decimals.items()
        )

    def _settled(self) -> bool:
        return (
            (bool(self._options.date_order) or not self._order.undecided())
            and (bool(self._options.decimal) or all(each.decide() for each in self._decimals.values()))
            and all(sum(map(len, parts)) >= _SAMPLE for parts in self._samples.values())
        )

    def _writing(self) -> Writing:
        columns, options, samples = self._columns, self._options, self._samples
        writing = Writing(_orders(self._order, options))
        for target, evidence in self._decimals.items():
            writing.decimals[target] = options.decimal or evidence.decide() or _refuse_decimal(columns[target])
        writing.to_kwh = _to_kwh(columns, samples, writing, options, self._monthly)
        for target in ("duration", "charging"):
            if target in samples:
                writing.to_seconds[target] = _to_seconds(target, columns, samples[target], options, self._monthly)
        return writing


def _orders(order: OrderEvidence, options: Options) -> dict[str, str]:
    if options.date_order:
        return dict.fromkeys("/-. ", options.date_order)
    decided = order.decide()
    for mark in order.undecided():
        both = order.day_first.get(mark, 0) and order.month_first.get(mark, 0)
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "Some dates have the day first and others the month, as in {example}.")
            if both
            else QT_TRANSLATE_NOOP("errors", "Nothing tells whether {example} has the day or the month first."),
            QT_TRANSLATE_NOOP("errors", "Say so in the mapping: \"date_order\": \"{day}\" or \"{month}\"."),
            example=order.example or "01/02/2018",
            day=DAY_FIRST,
            month=MONTH_FIRST,
        )
    return {" ": DAY_FIRST, **decided}


def _refuse_decimal(header: str) -> str:
    raise BadInput(
        QT_TRANSLATE_NOOP("errors", "Nothing tells whether the figures of “{header}” have a decimal comma or point."),
        QT_TRANSLATE_NOOP("errors", "Say so in the mapping: \"decimal\": \",\" or \".\"."),
        header=header,
    )


def _to_kwh(columns, samples, writing: Writing, options: Options, monthly: bool) -> float:
    if "energy" not in columns:
        return 1.0
    unit = options.energy_unit or unit_in_header(columns["energy"], UNITS_OF_ENERGY)
    if unit:
        return UNITS_OF_ENERGY[unit]
    middle = _middle(samples["energy"], writing.decimal("energy"))
    if monthly or middle is None or middle <= _KWH_TO:
        return 1.0
    if middle > _WH_FROM:
        return UNITS_OF_ENERGY["Wh"]
    raise BadInput(
        QT_TRANSLATE_NOOP("errors", "Nothing tells whether “{header}” is in kWh or Wh; the middle figure is {middle}."),
        QT_TRANSLATE_NOOP("errors", "Say so in the mapping: \"energy_unit\": \"kWh\" or \"Wh\"."),
        header=columns["energy"],
        middle=round(middle),
    )


def _middle(parts, decimal: str) -> float | None:
    import numpy
    import pandas

    if not parts:
        return None
    values = figures(pandas.concat(parts, ignore_index=True), decimal)
    values = values[values > 0]
    return float(numpy.median(values)) if len(values) else None


def _to_seconds(target: str, columns, parts, options: Options, monthly: bool) -> float:
    unit = options.duration_unit or unit_in_header(columns[target], UNITS_OF_TIME)
    if unit:
        return UNITS_OF_TIME[unit]
    texts = [text for part in parts for text in part.head(200).tolist()]
    if all(is_spelled(text) for text in texts):
        return 1.0
    if monthly:
        return UNITS_OF_TIME["h"]
    if target == "duration" and "end" in columns:
        return 0.0  # the end says it
    raise BadInput(
        QT_TRANSLATE_NOOP("errors", "Nothing tells the unit of the column “{header}”."),
        QT_TRANSLATE_NOOP("errors", "Say so in the mapping: \"duration_unit\": \"s\", \"min\" or \"h\"."),
        header=columns[target],
    )
