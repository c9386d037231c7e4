"""What do we need in 2030?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import QT_TRANSLATE_NOOP
from .. import spreadsheets
from ..charts.chart import BARS, LINE, Chart, Series
from ..local_figures import day
from ..spreadsheets import NUMBER, Column
from .card import GAP, NEED, SELECT, Card, CardTable, Filler, MapAction
from .need_findings import benchmark_notes, sensitivity_table, strategic_note, tornado
from .view import View

if TYPE_CHECKING:
    from pandas import DataFrame

QUESTION = QT_TRANSLATE_NOOP("insight", "What do we need in 2030?")

YEAR = 2030
"""The year of the question."""

LOW, MID, HIGH = "low", "mid", "high"

MOST_BARS = 8
"""Areas that get a bar, those with the largest gap; the table has all of them."""


def need_card(view: View) -> Card:
    """Charging points short in 2030, by the middle scenario of the newest forecast, with its band."""
    words, forecast = view.words, view.readings.forecast
    if forecast.empty:
        return _without(view, QT_TRANSLATE_NOOP("insight", "No forecast has been made yet: make one."))
    area = view.area_id or municipality(view)
    scenario = scenario_of(forecast)
    ours = forecast[(forecast["area_id"].astype(str) == area) & (forecast["scenario"] == scenario)]
    then = {band: amount(ours, band, YEAR, "gap_points") for band in (LOW, MID, HIGH)}
    if then[MID] is None:
        return _without(view, QT_TRANSLATE_NOOP("insight", "The newest forecast says nothing of this area in 2030."))
    gap = then[MID]
    needed, planned = (amount(ours, MID, YEAR, name) for name in ("points_needed", "points_planned"))
    existing = amount(ours, MID, YEAR, "points_existing")
    gaps = _gaps(view, forecast, scenario)
    return Card(
        NEED,
        words.say(QUESTION),
        number=gap,
        shown=words.number(round(abs(gap))),
        unit=words.say(
            QT_TRANSLATE_NOOP("insight", "charging points too few in 2030") if gap >= 0
            else QT_TRANSLATE_NOOP("insight", "charging points more than needed in 2030")
        ),
        sentence=words.say(
            QT_TRANSLATE_NOOP(
                "insight",
                "{needed} are needed, {existing} are there, {planned} are planned; the gap is {low} to {high}."
            ),
            needed=words.number(needed, 0), existing=words.number(existing, 0), planned=words.number(planned, 0),
            low=words.number(then[LOW], 0), high=words.number(then[HIGH], 0),
        ),
        chart=_chart(view, ours),
        more=tuple(filter(None, (tornado(view), _areas_chart(view, gaps)))),
        tables=(*_tables(view, forecast, ours, scenario), *sensitivity_table(view)),
        map_action=_gap_map(view, gaps),
        parts={
            id_: MapAction(SELECT, view.area_title(id_), "area", (id_,)) for id_ in gaps
        },
        notes=(*_notes(view, forecast, scenario), *filter(None, (strategic_note(view),)), *benchmark_notes(view)),
    )  # fmt: skip


def _without(view: View, sentence: str) -> Card:
    say = view.words.say
    filler = Filler("forecast", say(QT_TRANSLATE_NOOP("insight", "Make a Forecast…")))
    return Card(NEED, say(QUESTION), missing=(say(sentence),), filler=filler)


def municipality(view: View) -> str:
    """The id of the area that is the whole municipality; "" where there is none."""
    areas = view.readings.areas
    found = areas.loc[areas["level"] == "municipality", "id"]
    return str(found.iloc[0]) if len(found) else ""


def scenario_of(forecast: DataFrame) -> str:
    """The middle scenario, or the first where there is none that is called so."""
    names = list(dict.fromkeys(forecast["scenario"].astype(str)))
    return MID if MID in names else names[0]


def amount(rows: DataFrame, band: str, year: int, name: str) -> float | None:
    """The figure ``name`` of rows of one area and scenario; ``None`` where it is not known."""
    found = rows.loc[(rows["band"] == band) & (rows["year"] == year), name]
    return float(found.iloc[0]) if len(found) and found.iloc[0] == found.iloc[0] else None


def _chart(view: View, ours: DataFrame) -> Chart:
    words = view.words
    years = sorted(int(year) for year in ours["year"].unique())
    needed = {band: [amount(ours, band, year, "points_needed") for year in years] for band in (LOW, MID, HIGH)}
    there = [
        None if existing is None else existing + (amount(ours, MID, year, "points_planned") or 0.0)
        for year in years
        for existing in (amount(ours, MID, year, "points_existing"),)
    ]
    last = years[-1]
    return Chart(
        LINE,
        words.say(QT_TRANSLATE_NOOP("insight", "Charging points needed")),
        words.say(QT_TRANSLATE_NOOP("insight", "charging points")),
        [str(year) for year in years],
        (
            Series(words.say(QT_TRANSLATE_NOOP("insight", "Needed")), needed[MID], needed[LOW], needed[HIGH]),
            Series(words.say(QT_TRANSLATE_NOOP("insight", "There and planned")), there, weight="plan"),
        ),
        keys=[str(year) for year in years],
        words=words.say(
            QT_TRANSLATE_NOOP(
                "insight",
                "The need goes from {first} charging points in {begin} to {last} in {end}; there and planned: {there}."
            ),
            first=words.number(needed[MID][0], 0), begin=str(years[0]), last=words.number(needed[MID][-1], 0),
            end=str(last), there=words.number(there[-1], 0),
        ),
    )  # fmt: skip


def _parts(view: View) -> DataFrame:
    """The areas of the map of gaps: the neighbourhoods, or what else the municipality is divided into."""
    areas = view.readings.areas
    for level in ("neighbourhood", "statistical_sector"):
        if (areas["level"] == level).any():
            return areas[areas["level"] == level]
    parts = areas[areas["level"] != "municipality"]
    return parts if len(parts) else areas


def _gaps(view: View, forecast: DataFrame, scenario: str) -> dict[str, float]:
    """The gap in points of each part of the municipality in the year of the question, by area id."""
    wanted = set(_parts(view)["id"].astype(str))
    rows = forecast[(forecast["scenario"] == scenario) & (forecast["band"] == MID) & (forecast["year"] == YEAR)]
    gaps = zip(rows["area_id"].astype(str), rows["gap_points"])
    return {id_: float(gap) for id_, gap in gaps if id_ in wanted and gap == gap}


def _areas_chart(view: View, gaps: dict[str, float]) -> Chart | None:
    """The parts with the largest gap; ``None`` where only one of them is looked at."""
    if view.area_id or len(gaps) < 2:
        return None
    say = view.words.say
    most = sorted(gaps, key=lambda id_: -gaps[id_])[:MOST_BARS]
    labels = [view.area_title(id_) for id_ in most]
    told = ", ".join(f"{label} {view.words.number(gaps[id_], 0)}" for label, id_ in zip(labels, most))
    return Chart(
        BARS,
        say(QT_TRANSLATE_NOOP("insight", "Gap by area in 2030")),
        say(QT_TRANSLATE_NOOP("insight", "charging points too few")),
        labels,
        (Series(say(QT_TRANSLATE_NOOP("insight", "Gap")), [float(round(gaps[id_])) for id_ in most]),),
        keys=most,
        words=say(QT_TRANSLATE_NOOP("insight", "Charging points too few in 2030: {parts}."), parts=told),
    )


def _gap_map(view: View, amounts: dict[str, float]) -> MapAction | None:
    if not amounts:
        return None
    title = view.words.say(QT_TRANSLATE_NOOP("insight", "Show the Gap on the Map"))
    unit = view.words.say(QT_TRANSLATE_NOOP("insight", "charging points"))
    name = view.words.say(QT_TRANSLATE_NOOP("insight", "Gap in 2030"))
    return MapAction(GAP, title, "area", tuple(amounts), amounts=amounts, unit=unit, name=name)


def _tables(view: View, forecast: DataFrame, ours: DataFrame, scenario: str) -> list[CardTable]:
    words = view.words
    say = words.say
    figures = (
        ("points_needed", QT_TRANSLATE_NOOP("insight", "Needed")),
        ("points_existing", QT_TRANSLATE_NOOP("insight", "There")),
        ("points_planned", QT_TRANSLATE_NOOP("insight", "Planned")),
        ("gap_points", QT_TRANSLATE_NOOP("insight", "Gap")),
        ("gap_equivalents", QT_TRANSLATE_NOOP("insight", "Gap (equivalents)")),
    )
    columns = [Column(say(title), NUMBER) for _, title in figures]
    bands = [
        (int(year), _band_title(view, str(band)), *(_rounded(row[name]) for name, _ in figures))
        for _, row in ours.sort_values(["year", "points_needed"]).iterrows()
        for year, band in ((row["year"], row["band"]),)
    ]
    made = [
        CardTable(
            "years", say(QT_TRANSLATE_NOOP("insight", "By year")),
            (Column(say(QT_TRANSLATE_NOOP("insight", "Year")), spreadsheets.YEAR),
             Column(say(QT_TRANSLATE_NOOP("insight", "Band"))), *columns), bands,
        )
    ]  # fmt: skip
    parts = _parts(view)
    names = dict(zip(parts["id"].astype(str), parts["name"]))
    rows = forecast[(forecast["scenario"] == scenario) & (forecast["band"] == MID) & (forecast["year"] == YEAR)]
    found = [
        (str(row["area_id"]), (words.name(names[str(row["area_id"])], QT_TRANSLATE_NOOP("insight", "Not known")),
                               *(_rounded(row[name]) for name, _ in figures)))
        for _, row in rows.iterrows() if str(row["area_id"]) in names
    ]  # fmt: skip
    found.sort(key=lambda pair: -(pair[1][4] or 0.0))
    if found and not view.area_id:
        columns = (Column(say(QT_TRANSLATE_NOOP("insight", "Area"))), *columns)
        made.append(
            CardTable("areas", say(QT_TRANSLATE_NOOP("insight", "By area in 2030")), columns, [row for _, row in found],
                      "area", [id_ for id_, _ in found])
        )  # fmt: skip
    return made


def _band_title(view: View, band: str) -> str:
    titles = {
        LOW: QT_TRANSLATE_NOOP("insight", "Low"),
        MID: QT_TRANSLATE_NOOP("insight", "Middle"),
        HIGH: QT_TRANSLATE_NOOP("insight", "High"),
    }
    return view.words.say(titles[band]) if band in titles else band


def _rounded(value: float) -> float | None:
    return None if value != value else round(float(value), 1)


def _notes(view: View, forecast: DataFrame, scenario: str) -> tuple[str, ...]:
    """Which forecast it is, and how far the other scenarios lie from it."""
    words, notes = view.words, []
    area = view.area_id or municipality(view)
    others = forecast[
        (forecast["area_id"].astype(str) == area) & (forecast["year"] == YEAR) & (forecast["band"] == MID)
        & (forecast["scenario"] != scenario)
    ]  # fmt: skip
    if len(others):
        told = ", ".join(
            f"{_band_title(view, str(name))} {words.number(float(gap), 0)}"
            for name, gap in zip(others["scenario"], others["gap_points"]) if gap == gap
        )  # fmt: skip
        notes.append(words.say(QT_TRANSLATE_NOOP("insight", "Gap in the other scenarios: {parts}."), parts=told))
    made = str((forecast.attrs.get("run") or {}).get("at") or "")[:10]
    if made:
        notes.append(words.say(QT_TRANSLATE_NOOP("insight", "Forecast of {day}."), day=day(made)))
    return tuple(notes)
