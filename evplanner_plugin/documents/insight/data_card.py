"""How good are our data?"""

from __future__ import annotations

from ...errors import QT_TRANSLATE_NOOP
from ..charts.chart import BARS, Chart, Series
from ..spreadsheets import INTEGER, NUMBER, Column
from .card import DATA, Card, CardTable
from .view import View

QUESTION = QT_TRANSLATE_NOOP("insight", "How good are our data?")

MOST_NAMED = 4
"""Missing kinds of data that the sentence names; the table names all."""


def data_card(view: View) -> Card:
    """How many kinds of data are there and complete enough, by the data sheet; always for the whole municipality."""
    from ..data_sheet.data_sheet import data_sheet

    words, readings = view.words, view.readings
    sheet = readings.once("sheet", lambda: data_sheet(readings.workspace, today=view.today))
    good, every = len(sheet.rows) - len(sheet.wanting), len(sheet.rows)
    absent = [row for row in sheet.rows if not row.present]
    notes = (words.say(QT_TRANSLATE_NOOP("insight", "For the whole municipality.")),) if view.area_id else ()
    return Card(
        DATA,
        words.say(QUESTION),
        number=float(good),
        shown=words.number(good),
        unit=words.say(
            QT_TRANSLATE_NOOP("insight", "of {every} kinds of data are there and complete enough"), every=every
        ),
        sentence=words.say(
            QT_TRANSLATE_NOOP("insight", "Wholly missing: {names}."),
            names=_names(view, [row.title(words.language) for row in absent]),
        ) if absent else "",
        chart=_chart(view, sheet),
        tables=(_table(view, sheet),),
        notes=notes,
    )  # fmt: skip


def _names(view: View, names: list[str]) -> str:
    """The first of the names, and how many more there are."""
    told = ", ".join(names[:MOST_NAMED])
    more = len(names) - MOST_NAMED
    if more <= 0:
        return told
    one = QT_TRANSLATE_NOOP("insight", "{names} and {count} other")
    return view.words.count(one, QT_TRANSLATE_NOOP("insight", "{names} and {count} others"), more, names=told)


def _share(row) -> float:
    """How complete a kind of data is, in percent: fields filled or points covered, the lesser; 0 where it is absent."""
    known = [share for share in (row.completeness, row.coverage) if share is not None]
    return 100.0 * min(known, default=1.0) if row.present else 0.0


def _chart(view: View, sheet) -> Chart:
    """How many kinds of data are complete enough, incomplete, and missing."""
    say = view.words.say
    absent = sum(not row.present for row in sheet.rows)
    counts = (len(sheet.rows) - len(sheet.wanting), len(sheet.wanting) - absent, absent)
    labels = [
        say(QT_TRANSLATE_NOOP("insight", "Complete enough")),
        say(QT_TRANSLATE_NOOP("insight", "Incomplete")),
        say(QT_TRANSLATE_NOOP("insight", "Missing")),
    ]
    told = ", ".join(f"{label} {count}" for label, count in zip(labels, counts))
    return Chart(
        BARS,
        say(QT_TRANSLATE_NOOP("insight", "How complete the data are")),
        say(QT_TRANSLATE_NOOP("insight", "kinds of data")),
        labels,
        (Series(say(QT_TRANSLATE_NOOP("insight", "Kinds of data")), [float(count) for count in counts]),),
        words=say(QT_TRANSLATE_NOOP("insight", "How complete the data are: {parts}."), parts=told),
    )


def _table(view: View, sheet) -> CardTable:
    say, language = view.words.say, view.words.language
    rows = [
        (
            row.title(language), row.count, row.newest, round(_share(row), 1), "; ".join(row.sources),
            row.lacking(language), row.ask(language),
        )
        for row in sheet.rows
    ]  # fmt: skip
    return CardTable(
        "data", say(QT_TRANSLATE_NOOP("insight", "Data sheet")),
        (
            Column(say(QT_TRANSLATE_NOOP("insight", "Data"))),
            Column(say(QT_TRANSLATE_NOOP("insight", "Rows")), INTEGER),
            Column(say(QT_TRANSLATE_NOOP("insight", "Newest"))),
            Column(say(QT_TRANSLATE_NOOP("insight", "Complete (%)")), NUMBER),
            Column(say(QT_TRANSLATE_NOOP("insight", "From whom"))),
            Column(say(QT_TRANSLATE_NOOP("insight", "Cannot be computed without it"))),
            Column(say(QT_TRANSLATE_NOOP("insight", "What to ask of whom"))),
        ), rows,
    )  # fmt: skip
