"""How is it used?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import QT_TRANSLATE_NOOP
from ..charts.chart import STACKED, Chart, Mark, Series
from ..local_figures import month
from ..spreadsheets import INTEGER, MONTH, NUMBER, Column
from .card import SELECT, USE, Card, CardTable, Filler, MapAction
from .view import View

if TYPE_CHECKING:
    from pandas import DataFrame

QUESTION = QT_TRANSLATE_NOOP("insight", "How is it used?")

LATEST = 12
"""Months that the number is about: the last ones of the period."""


def usage_card(view: View) -> Card:
    """kWh per charging point and month over the last months of the period, and which points are busy."""
    from ...domain.usage.measures import per_month

    words, usage = view.words, view.usage
    sizes = view.history.groupby("location_id").size().to_dict()
    months = per_month(usage, sizes) if len(usage) else usage
    if not len(months) or not months["energy_kwh"].notna().any():
        return Card(
            USE,
            words.say(QUESTION),
            missing=(words.say(QT_TRANSLATE_NOOP("insight", "No use is known here: import sessions or totals.")),),
            filler=Filler("importusage", words.say(QT_TRANSLATE_NOOP("insight", "Import Use…"))),
        )
    months = months.sort_values("month").reset_index(drop=True)
    latest = months.tail(LATEST)
    average = _average(latest)
    busy, threshold = _busy(view, usage[usage["month"] >= latest["month"].iloc[0]])
    return Card(
        USE,
        words.say(QUESTION),
        number=average,
        shown=words.number(average, 0),
        unit=words.say(QT_TRANSLATE_NOOP("insight", "kWh per charging point and month")),
        sentence=" ".join(
            (
                words.say(
                    QT_TRANSLATE_NOOP("insight", "From {first} to {last}: {sessions} sessions, {energy} kWh."),
                    first=month(latest["month"].iloc[0]),
                    last=month(latest["month"].iloc[-1]),
                    sessions=words.number(float(latest["sessions"].sum()), 0),
                    energy=words.number(float(latest["energy_kwh"].sum()), 0),
                ),
                words.count(
                    QT_TRANSLATE_NOOP("insight", "{count} location is busy."),
                    QT_TRANSLATE_NOOP("insight", "{count} locations are busy."),
                    len(busy),
                ),
            )
        ),
        chart=_chart(view, months, threshold),
        tables=tuple(_tables(view, months, busy)),
        map_action=_busy_on_map(view, busy),
        parts=_months_on_map(view, usage),
    )


def _average(months: DataFrame) -> float:
    """kWh per point and month: months weigh as many points as they know the energy of."""
    known = months[months["kwh_per_point"] > 0]
    points = float((known["energy_kwh"] / known["kwh_per_point"]).sum())
    return float(known["energy_kwh"].sum()) / points if points else 0.0


def _busy(view: View, usage: DataFrame) -> tuple[DataFrame, float]:
    """The locations whose points are busy, and the energy (kWh a month) from which a point is busy."""
    from ...domain.usage.busy import Thresholds, busy_points

    thresholds = Thresholds.of(view.parameters)
    return busy_points(usage, view.stock, thresholds), float(thresholds.energy_per_month)


def _busy_on_map(view: View, busy: DataFrame) -> MapAction | None:
    ids = tuple(dict.fromkeys(id_ for id_ in busy["location_id"] if id_))
    if not ids:
        return None
    title = view.words.say(QT_TRANSLATE_NOOP("insight", "Select Busy Locations"))
    return MapAction(SELECT, title, "charging_location", ids)


def _months_on_map(view: View, usage: DataFrame) -> dict[str, MapAction]:
    """The locations with use in each month."""
    used = usage[(usage["energy_kwh"].fillna(0) > 0) | (usage["sessions"].fillna(0) > 0)]
    used = used[used["location_id"].fillna("") != ""]
    title = QT_TRANSLATE_NOOP("insight", "Locations with use in {month}")
    return {
        str(used_in): MapAction(
            SELECT, view.words.say(title, month=month(used_in)), "charging_location", tuple(map(str, ids))
        )
        for used_in, ids in used.groupby("month")["location_id"].unique().items()
    }


def _chart(view: View, months: DataFrame, threshold: float) -> Chart:
    words = view.words
    keys = [str(each) for each in months["month"]]
    labels = [month(each) for each in keys]
    values = [None if value != value else round(float(value), 1) for value in months["kwh_per_point"]]
    known = [value for value in values if value is not None]
    mark = words.say(QT_TRANSLATE_NOOP("insight", "busy from {energy} kWh"), energy=words.number(threshold))
    return Chart(
        STACKED,
        words.say(QT_TRANSLATE_NOOP("insight", "Energy per charging point and month")),
        words.say(QT_TRANSLATE_NOOP("insight", "kWh")),
        labels,
        (Series(words.say(QT_TRANSLATE_NOOP("insight", "kWh per charging point")), values),),
        marks=(Mark(threshold, mark, across=True),),
        keys=keys,
        words=words.say(
            QT_TRANSLATE_NOOP(
                "insight", "From {first} to {last} between {least} and {most} kWh per charging point and month."
            ),
            first=labels[0], last=labels[-1], least=words.number(min(known), 0), most=words.number(max(known), 0),
        ),
    )  # fmt: skip


def _tables(view: View, months: DataFrame, busy: DataFrame) -> list[CardTable]:
    say = view.words.say
    rows = [
        (str(row.month), int(row.points), _figure(row.sessions, 0), _figure(row.energy_kwh), _figure(row.kwh_per_point),
         _figure(row.sessions_per_point))
        for row in months.itertuples()
    ]  # fmt: skip
    return [
        CardTable(
            "months", say(QT_TRANSLATE_NOOP("insight", "Use by month")),
            (
                Column(say(QT_TRANSLATE_NOOP("insight", "Month")), MONTH),
                Column(say(QT_TRANSLATE_NOOP("insight", "Charging points")), INTEGER),
                Column(say(QT_TRANSLATE_NOOP("insight", "Sessions")), INTEGER),
                Column(say(QT_TRANSLATE_NOOP("insight", "Energy (kWh)")), NUMBER),
                Column(say(QT_TRANSLATE_NOOP("insight", "kWh per charging point")), NUMBER),
                Column(say(QT_TRANSLATE_NOOP("insight", "Sessions per charging point")), NUMBER),
            ), rows,
        ),
        _busy_table(view, busy),
    ]  # fmt: skip


def _busy_table(view: View, busy: DataFrame) -> CardTable:
    words, say = view.words, view.words.say
    unknown = QT_TRANSLATE_NOOP("insight", "Not known")
    rows = [
        (words.name(row.name, unknown), words.name(row.operator, unknown), int(row.points),
         _figure(row.energy_per_point), _figure(row.sessions_per_point))
        for row in busy.itertuples(index=False)
    ]  # fmt: skip
    return CardTable(
        "busy", say(QT_TRANSLATE_NOOP("insight", "Busy locations")),
        (
            Column(say(QT_TRANSLATE_NOOP("insight", "Location"))),
            Column(say(QT_TRANSLATE_NOOP("insight", "Operator"))),
            Column(say(QT_TRANSLATE_NOOP("insight", "Charging points")), INTEGER),
            Column(say(QT_TRANSLATE_NOOP("insight", "kWh per point and month")), NUMBER),
            Column(say(QT_TRANSLATE_NOOP("insight", "Sessions per point and month")), NUMBER),
        ), rows, "charging_location", [str(id_) for id_ in busy["location_id"]],
    )  # fmt: skip


def _figure(value: float, decimals: int = 1) -> float | None:
    if value != value:
        return None
    return int(value) if decimals == 0 else round(float(value), decimals)
