"""The register as a table: CSV for every program, ODS for spreadsheets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from ...domain.register.register_row import RegisterRow
from ..spreadsheets import Sheet, decimal_comma
from ..spreadsheets import write_csv as write_csv_table
from ..spreadsheets import write_ods as write_ods_sheets
from .columns import Shown, said


def write_csv(
    path: Path, rows: Sequence[RegisterRow], shown: Shown, language: str, cancelled: Callable[[], None]
) -> int:
    """Write a line per site to ``path``; returns their number. OSError where it cannot be written."""
    titles = [column.title for column in shown.columns()]
    return write_csv_table(path, titles, shown.rows(rows, cancelled), with_comma=decimal_comma(language))


def write_ods(path: Path, rows: Sequence[RegisterRow], shown: Shown, cancelled: Callable[[], None]) -> int:
    """Write a sheet with a row per site to ``path``; returns their number. OSError where it cannot be written."""
    return write_ods_sheets(
        path, [Sheet(said("Register of realised sites"), shown.columns(), shown.rows(rows, cancelled))]
    )
