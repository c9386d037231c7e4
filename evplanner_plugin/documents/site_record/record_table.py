"""The record as a table: CSV for every program, ODS for spreadsheets."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from ..spreadsheets import INTEGER, NUMBER, TEXT, Cell, Column, ods_file
from ..spreadsheets import write_csv as write_csv_table
from .record_content import ENTRY_COLUMNS, SITE_COLUMNS, SiteRecord, title

_FIGURES = {
    **dict.fromkeys(("x", "y", "score"), NUMBER),
    **dict.fromkeys(("rank", "up", "down", "question"), INTEGER),
}
"""Columns of figures; all others are texts."""


def write_csv(path: Path, records: Iterable[SiteRecord], *, decimal_comma: bool) -> int:
    """Write the record to ``path``: one line per entry with its site's columns before it; returns the entries written.

    UTF-8 with the mark that Excel knows it by. A site without a log has one line. OSError where it cannot be written.
    """
    entries = 0

    def rows() -> Iterator[list[Cell]]:
        nonlocal entries
        for record in records:
            site = [record.values[key] for key, _ in SITE_COLUMNS]
            for entry in record.entries:
                yield site + [entry.value(key) for key, _ in ENTRY_COLUMNS]
            entries += len(record.entries)
            if not record.entries:
                yield site + [""] * len(ENTRY_COLUMNS)

    titles = [title(text) for _, text in (*SITE_COLUMNS, *ENTRY_COLUMNS)]
    write_csv_table(path, titles, rows(), with_comma=decimal_comma)
    return entries


def write_ods(path: Path, records: Iterable[SiteRecord]) -> int:
    """Write the record to ``path``: a sheet of sites and a sheet of entries; returns the number of entries written.

    OSError where it cannot be written.
    """
    written = 0
    with ods_file(path) as file:
        sites = file.add_sheet(title("Sites"), _columns(SITE_COLUMNS))
        log = file.add_sheet(title("Log"), _columns((*SITE_COLUMNS[:2], *ENTRY_COLUMNS)))
        for record in records:
            sites.add_row(record.values[key] for key, _ in SITE_COLUMNS)
            for values in _log_rows(record):
                log.add_row(values)
                written += 1
    return written


def _log_rows(record: SiteRecord) -> Iterator[list[Cell]]:
    site = [record.values[key] for key, _ in SITE_COLUMNS[:2]]
    for entry in record.entries:
        yield site + [entry.value(key) for key, _ in ENTRY_COLUMNS]


def _columns(columns: Iterable[tuple[str, str]]) -> list[Column]:
    return [Column(title(text), _FIGURES.get(key, TEXT)) for key, text in columns]
