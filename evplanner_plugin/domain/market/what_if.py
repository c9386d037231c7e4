"""The market after one change and the next, beside the one of today."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from ..charging.equivalents import Definition
from .changes import Change, changed
from .concentration import MEASURES, SEGMENTS, concentration
from .marks import Marks

if TYPE_CHECKING:
    import pandas

WHAT_IF_COLUMNS: tuple[str, ...] = (
    "step",
    "year",
    "change",
    "segment",
    "measure",
    "points",
    "total",
    "operators",
    "hhi",
    "hhi_low",
    "hhi_high",
    "hhi_change",
    "cr1",
    "cr2",
    "cr3",
    "largest",
    "ec_level",
    "us_highly_concentrated",
    "ec_looks_into",
    "meaningful",
)


def what_if(
    stock: pandas.DataFrame,
    changes: Sequence[Change],
    planned: pandas.DataFrame | None,
    definition: Definition,
    marks: Marks | None = None,
    holders: Collection[str] = (),
) -> pandas.DataFrame:
    """Concentration today (``step`` 0) and after each of the ``changes``, which build on one another.

    ``stock`` and ``holders`` as for :func:`.concentration.concentration`, ``planned`` and ``definition`` as for
    :func:`.changes.changed`. One row per step, segment and measure with :data:`WHAT_IF_COLUMNS`: ``year`` NaN and
    ``change`` "" where there is none, else the change's kind and operator; ``hhi_change`` against the step before;
    ``ec_looks_into`` whether a rise like that exceeds the European Commission's marks for mergers; shares 0–1,
    indices 0–10,000, NaN where a segment is empty. Raises :class:`BadInput` as :func:`.changes.changed`.
    """
    import pandas

    marks = marks or Marks.bundled()
    rows, before = [], {}
    for step, change in enumerate((None, *changes)):
        if change is not None:
            stock = changed(stock, change, planned, definition)
        for segment in SEGMENTS:
            for measure in MEASURES:
                found = concentration(stock, measure, segment, marks, holders)
                rise = found.hhi - before.get((segment, measure), float("nan"))
                before[segment, measure] = found.hhi
                said = (change.year, f"{change.kind} {change.operator}") if change is not None else (None, "")
                rows.append(
                    (
                        step,
                        *said,
                        segment,
                        measure,
                        found.points,
                        found.total,
                        found.operators,
                        found.hhi,
                        found.hhi_low,
                        found.hhi_high,
                        rise,
                        found.cr1,
                        found.cr2,
                        found.cr3,
                        found.largest,
                        marks.ec_level_between(found.hhi_low, found.hhi_high),
                        marks.us_highly_concentrated(found.hhi_low),
                        marks.ec_looks_into(found.hhi, rise),
                        found.meaningful,
                    )
                )
    return pandas.DataFrame(rows, columns=list(WHAT_IF_COLUMNS)).astype({"year": float})
