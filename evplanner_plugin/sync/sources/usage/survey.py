"""A first look through a whole table of sessions: how its dates, figures and units are written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ....errors import QT_TRANSLATE_NOOP, BadInput, Cancelled
from .csv_file import CsvFile
from .instants import DAY_FIRST, MONTH_FIRST, OrderEvidence
from .numbers import POINT, DecimalEvidence, figures, is_spelled
from .targets import UNITS_OF_ENERGY, UNITS_OF_TIME, Options, unit_in_header

if TYPE_CHECKING:
    import pandas

_DATES = ("start", "end")
_FIGURES = ("energy", "duration", "charging", "sessions", "cards")
_WH_FROM, _KWH_TO = 1000.0, 250.0
"""A middle session of more than the one is in Wh, of less than the other in kWh; in between nobody can tell."""
_SAMPLE = 20_000


@dataclass
class Writing:
    """How a table is written: order of day and month per separator of dates, decimal separator per target, factors to
    kWh and seconds."""

    orders: dict[str, str] = field(default_factory=dict)
    decimals: dict[str, str] = field(default_factory=dict)
    to_kwh: float = 1.0
    to_seconds: dict[str, float] = field(default_factory=dict)
    rows: int = 0

    def decimal(self, target: str) -> str:
        """The decimal separator of a target's column."""
        return self.decimals.get(target, POINT)


def survey(
    file: CsvFile,
    columns: Mapping[str, str],
    options: Options,
    *,
    monthly: bool = False,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[float], object] = lambda fraction: None,
) -> Writing:
    """Look through the columns of dates and figures.

    Raises :class:`BadInput` where the file leaves a question open that its figures hang on; the sentence names the
    option of the mapping that answers it. Raises :class:`Cancelled`.
    """
    position = {target: file.header.index(columns[target]) for target in (*_DATES, *_FIGURES) if target in columns}
    order = OrderEvidence()
    decimals = {target: DecimalEvidence() for target in _FIGURES if target in position}
    samples: dict[str, list[pandas.Series]] = {target: [] for target in decimals}
    rows = 0
    size = max(1, file.path.stat().st_size)
    for block in file.blocks(sorted(position.values())) if position else ():
        if cancelled():
            raise Cancelled()
        for target in _DATES:
            if target in position:
                order.look(block[position[target]])
        for target, evidence in decimals.items():
            values = block[position[target]]
            evidence.look(values)
            if sum(map(len, samples[target])) < _SAMPLE:
                samples[target].append(values[values != ""].head(_SAMPLE))
        rows += len(block)
        progress(min(1.0, rows * 100 / size))
    writing = Writing(rows=rows)
    writing.orders = _orders(order, options)
    for target, evidence in decimals.items():
        writing.decimals[target] = options.decimal or evidence.decide() or _refuse_decimal(columns[target])
    writing.to_kwh = _to_kwh(columns, samples, writing, options, monthly)
    for target in ("duration", "charging"):
        if target in samples:
            writing.to_seconds[target] = _to_seconds(target, columns, samples[target], options, monthly)
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
