"""The data sheet in words: its columns and cells in the reader's language, for every format alike."""

from __future__ import annotations

from collections.abc import Sequence

from ...errors import QT_TRANSLATE_NOOP
from ..local_figures import date_text, day, number, numbers
from ..spreadsheets import INTEGER, NUMBER, TEXT, Cell, Column, Sheet
from ..vocabulary import translate
from .data_sheet import DataRow, DataSheet
from .themes import said

COMPLETE, PARTLY, ABSENT = "●", "◐", "○"
"""Signs before a theme: enough of it, less than enough, nothing. They differ in shape, not in colour."""

COLUMNS = (
    ("key", QT_TRANSLATE_NOOP("data_sheet", "Key"), TEXT),
    ("theme", QT_TRANSLATE_NOOP("data_sheet", "Theme"), TEXT),
    ("present", QT_TRANSLATE_NOOP("data_sheet", "Present"), TEXT),
    ("count", QT_TRANSLATE_NOOP("data_sheet", "Rows"), INTEGER),
    ("source", QT_TRANSLATE_NOOP("data_sheet", "From whom"), TEXT),
    ("newest", QT_TRANSLATE_NOOP("data_sheet", "Newest"), TEXT),
    ("completeness", QT_TRANSLATE_NOOP("data_sheet", "Key fields filled (%)"), NUMBER),
    ("coverage", QT_TRANSLATE_NOOP("data_sheet", "Points or sites covered (%)"), NUMBER),
    ("months", QT_TRANSLATE_NOOP("data_sheet", "Months"), INTEGER),
    ("licence", QT_TRANSLATE_NOOP("data_sheet", "Licence"), TEXT),
    ("standard", QT_TRANSLATE_NOOP("data_sheet", "Exchanged by"), TEXT),
    ("possible", QT_TRANSLATE_NOOP("data_sheet", "Can be exchanged by"), TEXT),
    ("holder", QT_TRANSLATE_NOOP("data_sheet", "Who has it"), TEXT),
    ("lacking", QT_TRANSLATE_NOOP("data_sheet", "Not to be computed without it"), TEXT),
    ("ask", QT_TRANSLATE_NOOP("data_sheet", "What to ask of whom"), TEXT),
    ("statement", QT_TRANSLATE_NOOP("data_sheet", "Source of who has it"), TEXT),
    ("confidence", QT_TRANSLATE_NOOP("data_sheet", "Confidence"), TEXT),
)
"""Key, title and kind of every column, in order."""

SOURCE_COLUMNS = (
    (QT_TRANSLATE_NOOP("data_sheet", "Source"), TEXT),
    (QT_TRANSLATE_NOOP("data_sheet", "Exchanged by"), TEXT),
    (QT_TRANSLATE_NOOP("data_sheet", "Last import"), TEXT),
    (QT_TRANSLATE_NOOP("data_sheet", "Locations"), INTEGER),
    (QT_TRANSLATE_NOOP("data_sheet", "Gone"), INTEGER),
    (QT_TRANSLATE_NOOP("data_sheet", "Licence"), TEXT),
    (QT_TRANSLATE_NOOP("data_sheet", "Attribution"), TEXT),
)


def word(text: str) -> str:
    """One of the sheet's own texts in the language of :func:`..vocabulary.speaking`."""
    return translate("data_sheet", text)


def heading(sheet: DataSheet) -> str:
    """Whose data sheet it is."""
    return word(QT_TRANSLATE_NOOP("data_sheet", "Data sheet of {municipality} ({nis})")).format(
        municipality=sheet.municipality, nis=sheet.nis
    )


def summary(sheet: DataSheet) -> str:
    """How much is there, in one sentence."""
    return word(
        QT_TRANSLATE_NOOP("data_sheet", "{present} of {all} themes present, {wanting} missing or incomplete, on {day}")
    ).format(
        **numbers(present=sheet.present, all=len(sheet.rows), wanting=len(sheet.wanting)), day=day(sheet.day)
    )


def sign(row: DataRow) -> str:
    """The sign before a theme."""
    if not row.present:
        return ABSENT
    return PARTLY if row.wanting else COMPLETE


def signs(sheet: DataSheet) -> str:
    """What the signs mean."""
    partly = word(QT_TRANSLATE_NOOP("data_sheet", "less than {share} % filled or covered"))
    meanings = (
        (COMPLETE, word(QT_TRANSLATE_NOOP("data_sheet", "enough of it"))),
        (PARTLY, partly.format(share=number(100 * sheet.complete_enough, 0))),
        (ABSENT, word(QT_TRANSLATE_NOOP("data_sheet", "not there"))),
    )
    return "   ".join(f"{sign} {meaning}" for sign, meaning in meanings)


def percent(share: float | None) -> float | None:
    """``share`` (0–1) in percent with one decimal; ``None`` stays so."""
    return None if share is None else round(100.0 * share, 1)


def cells(row: DataRow, sheet: DataSheet, language: str) -> dict[str, Cell]:
    """The cells of a row by the key of their column, and ``without``: how what is wanting limits the sums."""
    theme = row.theme
    own = said(sheet.own_licence, language)
    return {
        "key": row.key,
        "theme": row.title(language),
        "present": word(QT_TRANSLATE_NOOP("data_sheet", "yes")) if row.present
        else word(QT_TRANSLATE_NOOP("data_sheet", "no")),
        "count": row.count,
        "source": "; ".join(row.sources) or (own if row.present and theme.own else ""),
        "newest": row.newest,
        "completeness": percent(row.completeness),
        "coverage": percent(row.coverage),
        "months": row.months,
        "licence": row.licence or (own if row.present and theme.own else ""),
        "standard": row.standard,
        "possible": theme.standard,
        "holder": row.holder(language),
        "without": _without(row),
        "lacking": row.lacking(language),
        "ask": row.ask(language),
        "statement": theme.statement_source,
        "confidence": theme.confidence,
    }  # fmt: skip


def _without(row: DataRow) -> str:
    """How what is wanting limits what can be computed."""
    if row.present:
        return word(QT_TRANSLATE_NOOP("data_sheet", "Less sure"))
    return word(QT_TRANSLATE_NOOP("data_sheet", "Not possible"))


def filled_words(row: DataRow) -> str:
    """How complete a theme is, in short: key fields, points or sites covered, months."""
    parts = []
    if row.completeness is not None:
        parts.append(word(QT_TRANSLATE_NOOP("data_sheet", "{share} % filled")).format(share=_whole(row.completeness)))
    if row.coverage is not None and row.present:
        text = (
            QT_TRANSLATE_NOOP("data_sheet", "{share} % of points")
            if row.theme.coverage == "points"
            else QT_TRANSLATE_NOOP("data_sheet", "{share} % of sites")
        )
        parts.append(word(text).format(share=_whole(row.coverage)))
    if row.months:
        parts.append(word(QT_TRANSLATE_NOOP("data_sheet", "months: {count}")).format(count=number(row.months)))
    return ", ".join(parts)


def data_table(sheet: DataSheet, language: str) -> Sheet:
    """The rows of the sheet as a table."""
    told = [cells(row, sheet, language) for row in sheet.rows]
    rows = [[each[key] for key, _, _ in COLUMNS] for each in told]
    return Sheet(
        word(QT_TRANSLATE_NOOP("data_sheet", "Data")), [Column(word(text), kind) for _, text, kind in COLUMNS], rows
    )


def further_tables(sheet: DataSheet, language: str) -> list[Sheet]:
    """Share of rows per key field; the imported sources; what law says about exchanging."""
    field_columns = (
        Column(word(QT_TRANSLATE_NOOP("data_sheet", "Key"))),
        Column(word(QT_TRANSLATE_NOOP("data_sheet", "Theme"))),
        Column(word(QT_TRANSLATE_NOOP("data_sheet", "Field"))),
        Column(word(QT_TRANSLATE_NOOP("data_sheet", "Filled (%)")), NUMBER),
    )
    duty_columns = [
        Column(word(text))
        for text in (
            QT_TRANSLATE_NOOP("data_sheet", "Duty"),
            QT_TRANSLATE_NOOP("data_sheet", "Source"),
            QT_TRANSLATE_NOOP("data_sheet", "Confidence"),
        )
    ]
    shares = {row.key: dict(row.filled) for row in sheet.rows}
    fields = [
        [row.key, row.title(language), name, percent(shares[row.key].get(name))]
        for row in sheet.rows
        for name in row.theme.fields
    ]
    duties = [[said(duty.text, language), duty.source, duty.confidence] for duty in sheet.duties]
    return [
        Sheet(word(QT_TRANSLATE_NOOP("data_sheet", "Fields")), field_columns, fields),
        Sheet(
            word(QT_TRANSLATE_NOOP("data_sheet", "Sources")),
            [Column(word(text), kind) for text, kind in SOURCE_COLUMNS],
            source_rows(sheet),
        ),
        Sheet(word(QT_TRANSLATE_NOOP("data_sheet", "Duties")), duty_columns, duties),
    ]


def source_rows(sheet: DataSheet, *, read: bool = False) -> list[list[Cell]]:
    """A row per source of charging locations, in the order of :data:`SOURCE_COLUMNS`.

    ``read``: days and figures as people read them, for page and paper.
    """
    rows: list[list[Cell]] = []
    for each in sheet.sources:
        standing, gone, imported = each.standing, each.gone, each.last_import_at[:10]
        figures = (day(imported), number(standing), number(gone)) if read else (imported, standing, gone)
        rows.append([each.name, each.standard, *figures, each.licence, each.attribution])
    return rows


def newest(row: DataRow) -> str:
    """The newest day, month or year of a theme as people read it."""
    return date_text(row.newest)


def comparison(sheets: Sequence[DataSheet], language: str) -> Sheet:
    """Several towns side by side: for every theme the rows, the share filled and the newest of each town."""
    columns = [
        Column(word(QT_TRANSLATE_NOOP("data_sheet", "Key"))), Column(word(QT_TRANSLATE_NOOP("data_sheet", "Theme"))),
    ]  # fmt: skip
    for sheet in sheets:
        for text, kind in (
            (QT_TRANSLATE_NOOP("data_sheet", "{town}: rows"), INTEGER),
            (QT_TRANSLATE_NOOP("data_sheet", "{town}: filled (%)"), NUMBER),
            (QT_TRANSLATE_NOOP("data_sheet", "{town}: newest"), TEXT),
        ):
            columns.append(Column(word(text).format(town=sheet.municipality), kind))
    rows = []
    for same in zip(*(sheet.rows for sheet in sheets)):
        row: list[Cell] = [same[0].key, same[0].title(language)]
        for each in same:
            row += [each.count, percent(each.completeness), each.newest]
        rows.append(row)
    return Sheet(word(QT_TRANSLATE_NOOP("data_sheet", "Comparison")), columns, rows)


def _whole(share: float) -> int:
    """Whole percent, rounded down: 100 only where nothing is left."""
    return int(100.0 * share + 1e-9)
