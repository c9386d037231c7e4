"""What stands there?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...domain.columns import rows_where
from ...errors import QT_TRANSLATE_NOOP
from ..charts.chart import BARS, Chart, Series
from ..local_figures import day
from ..spreadsheets import INTEGER, NUMBER, Column
from .card import SELECT, STOCK, Card, CardTable, Filler, MapAction
from .view import View

if TYPE_CHECKING:
    from pandas import DataFrame

QUESTION = QT_TRANSLATE_NOOP("insight", "What stands there?")

SEGMENT_TITLES = {
    "public_ac": QT_TRANSLATE_NOOP("insight", "Public AC"),
    "semi_public_ac": QT_TRANSLATE_NOOP("insight", "Semi-public AC"),
    "fast": QT_TRANSLATE_NOOP("insight", "Fast"),
    "private": QT_TRANSLATE_NOOP("insight", "Private"),
    "unknown": QT_TRANSLATE_NOOP("insight", "Not known"),
}
"""What the segments are called, in the order in which they are shown."""

MOST_BARS = 8
"""Neighbourhoods that get a bar, those with most charging points; the table has all of them."""


def stock_card(view: View) -> Card:
    """Charging points that stand on the last day of the period, by segment."""
    words, stock = view.words, view.stock
    if stock.empty:
        return Card(
            STOCK,
            words.say(QUESTION),
            missing=(words.say(QT_TRANSLATE_NOOP("insight", "No charging points are known here: import them.")),),
            filler=Filler("importcharging", words.say(QT_TRANSLATE_NOOP("insight", "Import Charging Locations…"))),
        )
    points, locations = len(stock), stock["location_id"].nunique()
    segments, areas = _by_segment(stock), _areas_table(view, stock)
    return Card(
        STOCK,
        words.say(QUESTION),
        number=float(points),
        shown=words.number(points),
        unit=words.say(
            QT_TRANSLATE_NOOP("insight", "charging point") if points == 1
            else QT_TRANSLATE_NOOP("insight", "charging points")
        ),
        sentence=" ".join(filter(None, (_places(view, stock, locations), _recent(view, stock)))),
        chart=_chart(view, segments, points),
        more=tuple(_areas_chart(view, table) for table in areas),
        tables=(_table(view, segments), *areas),
        map_action=MapAction(
            SELECT, words.say(QT_TRANSLATE_NOOP("insight", "Show on the Map")), "charging_location",
            _locations(stock),
        ),
        parts={
            segment: MapAction(
                SELECT, words.say(SEGMENT_TITLES[segment]), "charging_location",
                _locations(rows),
            )
            for segment, rows in segments
        } | {id_: MapAction(SELECT, view.area_title(id_), "area", (id_,)) for table in areas for id_ in table.ids},
    )  # fmt: skip


def _locations(stock: DataFrame) -> tuple[str, ...]:
    """Their ids, each once; one by one, so that the window gets its turn between them."""
    return tuple({id_: None for id_ in stock["location_id"]})  # noqa: C420


def _places(view: View, stock: DataFrame, locations: int) -> str:
    return view.words.count(
        QT_TRANSLATE_NOOP("insight", "At {count} location, worth {equivalents} equivalents."),
        QT_TRANSLATE_NOOP("insight", "At {count} locations, worth {equivalents} equivalents."),
        locations,
        equivalents=float(stock["equivalents"].sum()),
    )


def _recent(view: View, stock: DataFrame) -> str:
    """How many points are new since the beginning of the period; "" where nobody looked as long ago as that.

    A point is as old as the day on which it was opened; where that is not known, as its first import.
    """
    known = stock["opened"] != ""
    began = stock["opened"].where(known, stock["valid_from"])
    first_looked = view.history["valid_from"].where(view.history["valid_from"] != "", view.today).min()
    if not known.all() and first_looked > view.since:
        return ""
    return view.words.count(
        QT_TRANSLATE_NOOP("insight", "{count} is new since {day}."),
        QT_TRANSLATE_NOOP("insight", "{count} are new since {day}."),
        int((began > view.since).sum()),
        day=day(view.since),
    )


def _by_segment(stock: DataFrame) -> list[tuple[str, DataFrame]]:
    """Points of each segment that there is, in the fixed order."""
    found = ((segment, rows_where(stock, stock["segment"] == segment)) for segment in SEGMENT_TITLES)
    return [(segment, rows) for segment, rows in found if len(rows)]


def _chart(view: View, segments: list, points: int) -> Chart:
    words = view.words
    labels = [words.say(SEGMENT_TITLES[segment]) for segment, _ in segments]
    values = [float(len(rows)) for _, rows in segments]
    told = ", ".join(f"{label} {words.number(value)}" for label, value in zip(labels, values))
    return Chart(
        BARS,
        words.say(QT_TRANSLATE_NOOP("insight", "Charging points by kind")),
        words.say(QT_TRANSLATE_NOOP("insight", "charging points")),
        labels,
        (Series(words.say(QT_TRANSLATE_NOOP("insight", "Charging points")), values),),
        keys=[segment for segment, _ in segments],
        words=words.say(
            QT_TRANSLATE_NOOP("insight", "Of {points} charging points: {parts}."), points=points, parts=told
        ),
    )


def _table(view: View, segments: list) -> CardTable:
    words = view.words
    rows = [
        (
            words.say(SEGMENT_TITLES[segment]),
            len(rows),
            rows["location_id"].nunique(),
            round(float(rows["equivalents"].sum()), 2),
            round(float(rows["power_kw"].sum()), 1),
        )
        for segment, rows in segments
    ]
    return CardTable("segments", words.say(QT_TRANSLATE_NOOP("insight", "Charging points by kind")),
                     (Column(words.say(QT_TRANSLATE_NOOP("insight", "Kind"))), *_figures(view)), rows)  # fmt: skip


def _areas_table(view: View, stock: DataFrame) -> tuple[CardTable, ...]:
    """The same by part of the municipality, where all of it is looked at and it has parts."""
    from ...workspace.charging.areas import area_of

    words, areas = view.words, view.readings.areas
    parts = areas[areas["level"] == "neighbourhood"]
    if view.area_id or parts.empty:
        return ()
    of_area = area_of(parts, stock["x"].to_numpy(), stock["y"].to_numpy())
    rows, ids = [], []
    for id_, name in sorted(zip(parts["id"], parts["name"]), key=lambda pair: str(pair[1]).casefold()):
        here = rows_where(stock, of_area == id_)
        amounts = (len(here), here["location_id"].nunique(), round(float(here["equivalents"].sum()), 2))
        rows.append((words.name(name, QT_TRANSLATE_NOOP("insight", "Not known")), *amounts,
                     round(float(here["power_kw"].sum()), 1)))  # fmt: skip
        ids.append(str(id_))
    title = words.say(QT_TRANSLATE_NOOP("insight", "Charging points by neighbourhood"))
    columns = (Column(words.say(QT_TRANSLATE_NOOP("insight", "Neighbourhood"))), *_figures(view))
    return (CardTable("areas", title, columns, rows, "area", ids),)


def _areas_chart(view: View, table: CardTable) -> Chart:
    """The neighbourhoods with most charging points."""
    words = view.words
    most = sorted(zip(table.ids, table.rows), key=lambda pair: -pair[1][1])[:MOST_BARS]
    labels = [view.area_title(id_) for id_, _ in most]
    told = ", ".join(f"{label} {words.number(row[1])}" for label, (_, row) in zip(labels, most))
    points = words.say(QT_TRANSLATE_NOOP("insight", "charging points"))
    return Chart(
        BARS, table.title, points, labels, (Series(points, [float(row[1]) for _, row in most]),),
        keys=[id_ for id_, _ in most],
        words=words.say(QT_TRANSLATE_NOOP("insight", "Charging points by neighbourhood: {parts}."), parts=told),
    )  # fmt: skip


def _figures(view: View) -> tuple[Column, ...]:
    say = view.words.say
    return (
        Column(say(QT_TRANSLATE_NOOP("insight", "Charging points")), INTEGER),
        Column(say(QT_TRANSLATE_NOOP("insight", "Locations")), INTEGER),
        Column(say(QT_TRANSLATE_NOOP("insight", "Equivalents")), NUMBER),
        Column(say(QT_TRANSLATE_NOOP("insight", "Power (kW)")), NUMBER),
    )
