"""The data sheet as a spreadsheet (ODS) or a table of text (CSV)."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ..spreadsheets import decimal_comma, write_csv, write_ods
from .data_sheet import DataSheet
from .sheet_content import comparison, data_table, further_tables


def write_sheet_ods(path: Path, sheet: DataSheet, others: Sequence[DataSheet], language: str) -> None:
    """Write ``sheet`` as sheets of a spreadsheet, with a comparison where there are ``others``. OSError as it comes."""
    tables = [data_table(sheet, language), *further_tables(sheet, language)]
    if others:
        tables.append(comparison([sheet, *others], language))
    write_ods(path, tables)


def write_sheet_csv(path: Path, sheet: DataSheet, others: Sequence[DataSheet], language: str) -> None:
    """Write the rows of ``sheet``, or the comparison where there are ``others``. OSError where it cannot be written."""
    table = comparison([sheet, *others], language) if others else data_table(sheet, language)
    titles = [column.title for column in table.columns]
    write_csv(path, titles, table.rows, with_comma=decimal_comma(language))
