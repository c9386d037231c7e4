"""Revenue and cost sheets as a file: a page per site (HTML, PDF) or one table (CSV, ODS)."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path

from ...domain.finance.lines import SCENARIOS
from ...domain.finance.site_sheet import SiteSheet
from ...errors import QT_TRANSLATE_NOOP
from ..spreadsheets import NUMBER, Cell, Column, Sheet, decimal_comma, write_csv, write_ods
from ..templates import filled_template
from .revenue_words import (
    Row,
    line_row,
    method_sentence,
    model_title,
    notes,
    say,
    scenario_titles,
    size_sentence,
    total_rows,
    unit_title,
    vat_sentence,
)

FORMATS = (".html", ".pdf", ".ods", ".csv")


def write_revenue(
    path: Path,
    sheets: Sequence[SiteSheet],
    municipality: str,
    language: str,
    made_on: str,
    cancelled: Callable[[], None] = lambda: None,
) -> None:
    """Write ``sheets`` to ``path``, in the format that its ending says (:data:`FORMATS`), within ``speaking``.

    ``made_on`` is a day as the reader writes it. ``cancelled`` is called now and then, to raise Cancelled.

    :raises OSError: the file cannot be written.
    :raises MissingPackage: jinja2 is not installed.
    """
    kind = path.suffix.lower()
    if kind == ".csv":
        titles = [column.title for column in line_columns()]
        write_csv(path, titles, _line_cells(sheets, language, cancelled), with_comma=decimal_comma(language))
    elif kind == ".ods":
        rows = _line_cells(sheets, language, cancelled)
        write_ods(path, [Sheet(say(QT_TRANSLATE_NOOP("finance", "Revenue and costs")), line_columns(), rows)])
    else:
        page = revenue_page(sheets, municipality, language, made_on, cancelled)
        if kind == ".pdf":
            _print(page, path)
        else:
            path.write_text(page, encoding="utf-8")


def line_columns() -> list[Column]:
    """Columns of the table: a row per line and total of each site."""
    texts = (
        QT_TRANSLATE_NOOP("finance", "Site"),
        QT_TRANSLATE_NOOP("finance", "Model"),
        QT_TRANSLATE_NOOP("finance", "Line"),
        QT_TRANSLATE_NOOP("finance", "Formula"),
        QT_TRANSLATE_NOOP("finance", "Figures (middle)"),
    )
    last = (
        QT_TRANSLATE_NOOP("finance", "Unit"),
        QT_TRANSLATE_NOOP("finance", "Sources"),
        QT_TRANSLATE_NOOP("finance", "Not known"),
        QT_TRANSLATE_NOOP("finance", "VAT"),
    )
    scenarios = [Column(title, NUMBER) for title in scenario_titles()]
    return [*(Column(say(text)) for text in texts), *scenarios, *(Column(say(text)) for text in last)]


def revenue_page(
    sheets: Sequence[SiteSheet],
    municipality: str,
    language: str,
    made_on: str,
    cancelled: Callable[[], None] = lambda: None,
) -> str:
    """The page with all ``sheets`` as HTML; names and sources are text in it, never markup.

    :raises MissingPackage: jinja2 is not installed.
    """
    heading = say(QT_TRANSLATE_NOOP("finance", "Revenue and costs of a proposed site"))
    columns = [
        say(QT_TRANSLATE_NOOP("finance", "Line")),
        say(QT_TRANSLATE_NOOP("finance", "Formula and figures (middle)")),
        *scenario_titles(),
        say(QT_TRANSLATE_NOOP("finance", "Unit")),
    ]
    return filled_template(
        "revenue_sheets.html",
        language=language,
        heading=" – ".join(part for part in (heading, municipality) if part),
        made=say(QT_TRANSLATE_NOOP("finance", "Made on {day} with EV Planner")).format(day=made_on),
        columns=columns,
        sources_title=say(QT_TRANSLATE_NOOP("finance", "Sources")),
        method=method_sentence(),
        sheets=list(_on_paper(sheets, language, cancelled)),
    )


def _on_paper(sheets: Iterable[SiteSheet], language: str, cancelled: Callable[[], None]) -> Iterator[dict]:
    for sheet in sheets:
        cancelled()
        lines = [line_row(line, language) for line in sheet.lines]
        rows = [*lines, *total_rows(sheet, language)]
        yield {
            "name": sheet.name or sheet.site_id,
            "model": model_title(sheet),
            "size": size_sentence(sheet, language),
            "notes": notes(sheet),
            "rows": [_shown(row) for row in rows],
            "sources": list(dict.fromkeys(source for row in lines for source in row.sources)),
            "vat": vat_sentence(sheet),
        }


def _shown(row: Row) -> dict:
    return {
        "title": row.title,
        "formula": row.formula,
        "figures": row.figures,
        "cells": (*row.cells, row.beside),
        "total": row.total,
    }


def _line_cells(sheets: Iterable[SiteSheet], language: str, cancelled: Callable[[], None]) -> Iterator[list[Cell]]:
    euros = {"yearly": unit_title("EUR/year"), "once": unit_title("EUR"), "over_term": unit_title("EUR")}
    for sheet in sheets:
        cancelled()
        name, model, vat = sheet.name or sheet.site_id, model_title(sheet), vat_sentence(sheet)
        for line in sheet.lines:
            row, amounts = line_row(line, language), line.amounts
            figures = [amounts[scenario] for scenario in SCENARIOS]
            missing, sources = ", ".join(line.missing), "; ".join(row.sources)
            yield [name, model, row.title, row.formula, row.figures, *figures, row.unit, sources, missing, vat]
        totals = list(total_rows(sheet, language))
        measures = (
            (sheet.yearly, euros["yearly"]),
            (sheet.once, euros["once"]),
            (sheet.over_term, euros["over_term"]),
            (sheet.break_even_year.get, say(QT_TRANSLATE_NOOP("finance", "year"))),
            (sheet.needed_per_kwh, unit_title("EUR/kWh")),
        )
        for row, (measure, unit) in zip(totals, measures):
            figures = [measure(scenario) for scenario in SCENARIOS]
            yield [name, model, row.title, row.formula, "", *figures, unit, "", ", ".join(sheet.missing), vat]


def _print(page: str, path: Path) -> None:
    """Print ``page`` on A4. OSError where the file cannot be written."""
    from qgis.PyQt.QtCore import QMarginsF
    from qgis.PyQt.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

    with path.open("wb"):  # QPdfWriter does not say why it cannot write
        pass
    device = QPdfWriter(str(path))
    size = QPageSize(QPageSize.PageSizeId.A4)
    # The document keeps 2 cm free on each side by itself.
    device.setPageLayout(QPageLayout(size, QPageLayout.Orientation.Portrait, QMarginsF(0.0, 0.0, 0.0, 0.0)))
    document = QTextDocument()
    document.setHtml(page)
    document.print(device)
    if not path.stat().st_size:
        raise OSError(str(path))
