"""The dashboard as a spreadsheet or a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from ...errors import QT_TRANSLATE_NOOP
from .. import spreadsheets
from ..spreadsheets import NUMBER, Cell, Column, Sheet
from ..vocabulary import translate
from .card import Insight


def _say(text: str) -> str:
    return translate("insight", text)


def write_ods(path: Path, insight: Insight, *, cancelled: Callable[[], None] = lambda: None) -> None:
    """Write a sheet of the seven answers, and one for each table behind them. OSError where it cannot be written."""

    def sheets() -> Iterator[Sheet]:
        yield Sheet(_say(QT_TRANSLATE_NOOP("insight", "Overview")), _overview_columns(), list(_overview(insight)))
        for card in insight.cards:
            for table in card.tables:
                cancelled()
                yield Sheet(table.title, table.columns, table.rows)

    spreadsheets.write_ods(path, sheets())


def write_csv(path: Path, insight: Insight, *, cancelled: Callable[[], None] = lambda: None) -> None:
    """Write one line for each answer and for each cell of the tables behind them: question, table, row, column, value.

    OSError where it cannot be written.
    """
    titles = [
        _say(text)
        for text in (
            QT_TRANSLATE_NOOP("insight", "Question"),
            QT_TRANSLATE_NOOP("insight", "Table"),
            QT_TRANSLATE_NOOP("insight", "Row"),
            QT_TRANSLATE_NOOP("insight", "Column"),
            QT_TRANSLATE_NOOP("insight", "Value"),
        )
    ]

    def rows() -> Iterator[list[Cell]]:
        columns = [column.title for column in _overview_columns()]
        for answer in _overview(insight):
            for title, cell in zip(columns[1:], answer[1:]):
                if cell not in (None, ""):
                    yield [answer[0], "", "", title, cell]
        for card in insight.cards:
            for table in card.tables:
                cancelled()
                for row in table.rows:
                    for column, cell in zip(table.columns[1:], row[1:]):
                        yield [card.question, table.title, str(row[0]), column.title, cell]

    spreadsheets.write_csv(path, titles, rows(), with_comma=spreadsheets.decimal_comma(insight.language))


def _overview_columns() -> list[Column]:
    return [
        Column(_say(QT_TRANSLATE_NOOP("insight", "Question"))),
        Column(_say(QT_TRANSLATE_NOOP("insight", "Number")), NUMBER),
        Column(_say(QT_TRANSLATE_NOOP("insight", "Unit"))),
        Column(_say(QT_TRANSLATE_NOOP("insight", "Sentence"))),
        Column(_say(QT_TRANSLATE_NOOP("insight", "Missing"))),
        Column(_say(QT_TRANSLATE_NOOP("insight", "Notes"))),
        Column(_say(QT_TRANSLATE_NOOP("insight", "Charts in words"))),
        Column(_say(QT_TRANSLATE_NOOP("insight", "Area"))),
        Column(_say(QT_TRANSLATE_NOOP("insight", "First month"))),
        Column(_say(QT_TRANSLATE_NOOP("insight", "Last month"))),
        Column(_say(QT_TRANSLATE_NOOP("insight", "Day"))),
    ]


def _overview(insight: Insight) -> Iterator[list[Cell]]:
    where = insight.area_name or insight.municipality
    for card in insight.cards:
        yield [
            card.question,
            None if card.number is None else round(card.number, 2),
            card.unit,
            card.sentence,
            " ".join(card.missing),
            " ".join(card.notes),
            " ".join(chart.words for chart in card.charts),
            where,
            insight.first,
            insight.last,
            insight.day,
        ]
