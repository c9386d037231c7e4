"""What the newest forecast found beside its figures: what moves it most, benchmarks; and how strategic the plan is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from ...errors import QT_TRANSLATE_NOOP
from ..charts.chart import TORNADO, Chart, Series
from ..spreadsheets import NUMBER, Column
from .card import CardTable
from .view import View

MOST_MOVING = 6
"""Figures that the chart shows; the table has all of them."""


def run_result(view: View) -> Mapping[str, Any]:
    """What the newest forecast says of the whole municipality (see ``algorithms/forecasting/report.py``)."""
    found = (view.readings.forecast.attrs.get("run") or {}).get("result")
    return found if isinstance(found, Mapping) else {}


def tornado(view: View) -> Chart | None:
    """The gap with each figure at both ends of its band, the widest first; ``None`` for a part of the municipality."""
    rows = _sensitivity(view)[:MOST_MOVING]
    if not rows or view.area_id:
        return None
    say, titles = view.words.say, _titles(view)
    year = str(run_result(view).get("year") or "")
    names = [titles.get(row["parameter"], row["parameter"]) for row in rows]
    low, high = ([float(row[end]) for row in rows] for end in ("low_gap", "high_gap"))
    middle = _middle(view, year)
    first = sorted((low[0], high[0]))
    return Chart(
        TORNADO,
        say(QT_TRANSLATE_NOOP("insight", "What moves the gap in {year} most"), year=year),
        say(QT_TRANSLATE_NOOP("insight", "charging points too few")),
        names,
        (Series(say(QT_TRANSLATE_NOOP("insight", "Gap")), [middle] * len(rows), low, high),),
        ends=(say(QT_TRANSLATE_NOOP("insight", "figure low")), say(QT_TRANSLATE_NOOP("insight", "figure high"))),
        words=say(
            QT_TRANSLATE_NOOP(
                "insight", "What moves the gap most is “{figure}”: between {low} and {high} charging points."
            ),
            figure=names[0], low=view.words.number(first[0], 0), high=view.words.number(first[1], 0),
        ),
    )  # fmt: skip


def sensitivity_table(view: View) -> tuple[CardTable, ...]:
    """All figures with a band, their ends, and the gap with each of these."""
    rows = _sensitivity(view)
    if not rows or view.area_id:
        return ()
    say, titles = view.words.say, _titles(view)
    cells = [
        (titles.get(row["parameter"], row["parameter"]), *(_rounded(row[name]) for name in _ENDS),
         str(row.get("confidence") or ""))
        for row in rows
    ]  # fmt: skip
    columns = (
        Column(say(QT_TRANSLATE_NOOP("insight", "Figure"))),
        Column(say(QT_TRANSLATE_NOOP("insight", "Low end")), NUMBER),
        Column(say(QT_TRANSLATE_NOOP("insight", "High end")), NUMBER),
        Column(say(QT_TRANSLATE_NOOP("insight", "Gap at the low end")), NUMBER),
        Column(say(QT_TRANSLATE_NOOP("insight", "Gap at the high end")), NUMBER),
        Column(say(QT_TRANSLATE_NOOP("insight", "Confidence"))),
    )
    return (CardTable("sensitivity", say(QT_TRANSLATE_NOOP("insight", "What moves the gap")), columns, cells),)


def benchmark_notes(view: View) -> list[str]:
    """What others measure by, each marked as no more than that; those that lack a figure say which one."""
    from ...domain.forecast.benchmarks import PER_INHABITANT, POWER

    if view.area_id:
        return []
    found = {each.get("key"): each for each in run_result(view).get("benchmarks") or () if isinstance(each, Mapping)}
    asked = {
        POWER: QT_TRANSLATE_NOOP(
            "insight",
            "Benchmark only: for the electric cars of {year} AFIR asks {needed} kW; {existing} kW stand there."
        ),
        PER_INHABITANT: QT_TRANSLATE_NOOP(
            "insight",
            "Benchmark only: {per} charging points per 100 inhabitants would be {needed}; there are {existing}."
        ),
    }
    lacking = {
        POWER: QT_TRANSLATE_NOOP(
            "insight", "Benchmark only: to compare with AFIR, fill in {missing} in the table of parameters."
        ),
        PER_INHABITANT: QT_TRANSLATE_NOOP(
            "insight",
            "Benchmark only: {per} charging points per 100 inhabitants; to compare, fill in {missing} in the table of"
            " parameters."
        ),
    }
    words, notes = view.words, []
    per = view.parameters.get(PER_INHABITANT)
    told = words.number(per.value) if per is not None and isinstance(per.value, float) else "–"
    values = {"year": str(run_result(view).get("year") or ""), "per": told}
    for key, sentence in asked.items():
        one = found.get(key)
        if one is None:
            continue
        if one.get("needed") is None:
            missing = ", ".join(map(str, one.get("missing") or ()))
            notes.append(words.say(lacking[key], missing=missing, **values))
        else:
            needed, existing = (words.number(float(one[name]), 0) for name in ("needed", "existing"))
            notes.append(words.say(sentence, needed=needed, existing=existing, **values))
    return notes


def strategic_note(view: View) -> str:
    """How much of the plan is strategic rather than on demand, as the sites are now, and the town's own aim."""
    from ...domain.forecast.plan import strategic_share
    from ...workspace.forecast_inputs import read_plan

    plan, inside = view.readings.once("plan", lambda: read_plan(view.readings.workspace)), view.site_ids
    share = strategic_share(plan[[str(id_) in inside for id_ in plan["id"]]], view.parameters)
    if share.share is None:
        return ""
    words = view.words
    told = words.say(
        QT_TRANSLATE_NOOP(
            "insight", "Of {all} proposed sites {strategic} are strategic ({share} %), {rest} on demand."
        ),
        all=share.strategic + share.on_demand, strategic=share.strategic, share=round(100.0 * share.share),
        rest=share.on_demand,
    )  # fmt: skip
    if share.aim is None:
        return told
    aim = QT_TRANSLATE_NOOP("insight", "The town aims at {aim} %.")
    return f"{told} {words.say(aim, aim=words.number(100.0 * share.aim, 0))}"


_ENDS = ("low", "high", "low_gap", "high_gap")


def _sensitivity(view: View) -> Sequence[Mapping[str, Any]]:
    """Rows that are complete, as the run keeps them."""
    rows = [row for row in run_result(view).get("sensitivity") or () if isinstance(row, Mapping)]
    known = (row for row in rows if all(isinstance(row.get(end), (int, float)) for end in _ENDS))
    return [row for row in known if row.get("parameter")]


def _titles(view: View) -> dict[str, str]:
    """What the figures are called in the reader's language, by id."""
    titles = {}
    for figure in run_result(view).get("figures") or ():
        title = figure.get("title") if isinstance(figure, Mapping) else None
        if isinstance(title, Mapping) and title:
            told = title.get(view.words.language) or title.get("en") or ""
            titles[figure.get("id")] = view.words.name(told, QT_TRANSLATE_NOOP("insight", "Not known"))
    return titles


def _middle(view: View, year: str) -> float:
    """The gap of the municipality with every figure at its value."""
    from .need_card import MID, amount, municipality, scenario_of

    forecast = view.readings.forecast
    here = (forecast["area_id"].astype(str) == municipality(view)) & (forecast["scenario"] == scenario_of(forecast))
    found = amount(forecast[here], MID, int(year), "gap_points") if year else None
    return found if found is not None else 0.0


def _rounded(value: float) -> float:
    """A figure of the table: shares keep two decimals."""
    return round(float(value), 2 if abs(float(value)) < 10 else 1)
