"""The data sheet as a page (HTML) for the screen, which prints on A4; on one page there is the PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from ...errors import QT_TRANSLATE_NOOP
from ..local_figures import number
from ..templates import filled_template
from .data_sheet import DataSheet
from .sheet_content import (
    SOURCE_COLUMNS,
    cells,
    comparison,
    filled_words,
    heading,
    newest,
    percent,
    sign,
    signs,
    source_rows,
    summary,
    word,
)
from .themes import said


def write_page(
    path: Path, sheet: DataSheet, others: Sequence[DataSheet], language: str, made: str
) -> None:
    """Write ``sheet`` to ``path``; all texts are escaped. ``made``: when and with what.

    :raises MissingPackage: jinja2 is not installed.
    :raises OSError: the file cannot be written.
    """
    rows = [
        {
            **cells(row, sheet, language),
            "count": number(row.count),
            "newest": newest(row),
            "sign": sign(row),
            "filled": filled_words(row),
            "bar": percent(row.completeness) or 0,
        }
        for row in sheet.rows
    ]
    page = filled_template(
        "data_sheet.html",
        language=language or "en",
        heading=heading(sheet),
        summary=summary(sheet),
        signs=signs(sheet),
        labels=labels(),
        rows=rows,
        source_titles=[word(text) for text, _ in SOURCE_COLUMNS],
        sources=source_rows(sheet, read=True),
        compared=comparison([sheet, *others], language) if others else None,
        duties=[(said(duty.text, language), duty.source, duty.confidence) for duty in sheet.duties],
        made=made,
    )
    path.write_text(page, encoding="utf-8")


def labels() -> dict[str, str]:
    """Titles of the page's columns."""
    return {
        "theme": word(QT_TRANSLATE_NOOP("data_sheet", "Theme")),
        "count": word(QT_TRANSLATE_NOOP("data_sheet", "Rows")),
        "source": word(QT_TRANSLATE_NOOP("data_sheet", "From whom")),
        "newest": word(QT_TRANSLATE_NOOP("data_sheet", "Newest")),
        "filled": word(QT_TRANSLATE_NOOP("data_sheet", "Complete")),
        "licence": word(QT_TRANSLATE_NOOP("data_sheet", "Licence")),
        "standard": word(QT_TRANSLATE_NOOP("data_sheet", "Exchanged by")),
        "wanting": word(QT_TRANSLATE_NOOP("data_sheet", "What cannot be computed, and what to ask of whom")),
        "sources": word(QT_TRANSLATE_NOOP("data_sheet", "Sources of charging locations")),
        "comparison": word(QT_TRANSLATE_NOOP("data_sheet", "Comparison")),
        "confidence": word(QT_TRANSLATE_NOOP("data_sheet", "Confidence")),
        "source_of": word(QT_TRANSLATE_NOOP("data_sheet", "Source")),
        "possible": word(QT_TRANSLATE_NOOP("data_sheet", "possible")),
    }
