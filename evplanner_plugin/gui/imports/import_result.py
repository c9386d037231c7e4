"""What came of an import: counts, and what was rejected and why."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingOutputNumber

_MOST = 2000
"""Rejected rows that are listed; the file holds all of them."""


@dataclass(frozen=True)
class Rejections:
    """The rejected rows that are listed (row, reason, beginning of its text), and the file with all of them as CSV.

    ``file`` is ``None`` where nothing was rejected.
    """

    rows: Sequence[tuple[str, str, str]] = ()
    file: Path | None = None


@dataclass(frozen=True)
class ImportResult:
    """``counts``: title and number of every output that counts, in the algorithm's order; ``report``: all of it in a
    sentence; ``warnings``: what the run warned of."""

    counts: Sequence[tuple[str, int]]
    report: str
    warnings: Sequence[str] = ()
    rejections: Rejections = Rejections()

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        results: Mapping[str, Any],
        warnings: Sequence[str],
        rejections: Rejections,
    ) -> ImportResult:
        """The result in the outputs of ``importcharging`` or ``importusage``."""
        counts = [
            (output.description(), int(results[output.name()]))
            for output in algorithm.outputDefinitions()
            if isinstance(output, QgsProcessingOutputNumber) and results.get(output.name()) is not None
        ]
        return cls(tuple(counts), str(results.get("REPORT") or ""), tuple(dict.fromkeys(warnings)), rejections)

    def is_to_be_read(self) -> bool:
        """Whether there is more to say than the sentence."""
        return bool(self.rejections.rows or self.warnings)


def read_rejected(path: Path) -> Rejections:
    """The rejected rows in the file that an import wrote: row, reason and text in the first three columns."""
    from ...documents.spreadsheets import SEPARATOR

    if not path.is_file():
        return Rejections()
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = []
        for number, row in enumerate(csv.reader(file, delimiter=SEPARATOR)):
            if number > _MOST:
                break
            if number and row:
                rows.append((*row[:3], *[""] * (3 - len(row[:3]))))
    return Rejections(rows, path if rows else None)
