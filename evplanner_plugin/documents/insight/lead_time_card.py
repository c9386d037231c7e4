"""How long does it take?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..spreadsheets import INTEGER, NUMBER, Column
from .card import SELECT, TIME, Card, CardTable, Filler, MapAction
from .lead_time_charts import curve_chart, curve_parts, known_quantiles, steps_chart
from .view import View

if TYPE_CHECKING:
    from pandas import DataFrame

    from ..charts.chart import Chart

QUESTION = QT_TRANSLATE_NOOP("insight", "How long does it take?")

SPAN_TITLES = {
    "start_to_service": QT_TRANSLATE_NOOP("insight", "days from start to in service (median)"),
    "approval_to_service": QT_TRANSLATE_NOOP("insight", "days from approval to in service (median)"),
    "request_to_decision": QT_TRANSLATE_NOOP("insight", "days from request to decision (median)"),
    "proposal_to_decision": QT_TRANSLATE_NOOP("insight", "days from proposal to decision (median)"),
}
"""What the stretches are called as the unit of the number, in the order in which one is looked for that can be told."""

SHORT_TITLES = {
    "start_to_service": QT_TRANSLATE_NOOP("insight", "Start to in service"),
    "approval_to_service": QT_TRANSLATE_NOOP("insight", "Approval to in service"),
    "request_to_decision": QT_TRANSLATE_NOOP("insight", "Request to decision"),
    "proposal_to_decision": QT_TRANSLATE_NOOP("insight", "Proposal to decision"),
}


def lead_time_card(view: View) -> Card:
    """The median of the longest stretch that can be told, open cases counted as unfinished; and what is late now."""
    from ...domain.lead_times.log_cases import FINISHED
    from ...domain.lead_times.summing import late_now

    words, cases = view.words, view.cases
    spans = cases[cases["kind"] == "span"] if len(cases) else cases
    if spans.empty:
        sentence = QT_TRANSLATE_NOOP("insight", "No site goes through the process: propose sites and decide on them.")
        return _without(view, sentence)
    found = {span: spans[spans["step"] == span] for span in SPAN_TITLES}
    quantiles = {span: known_quantiles(rows) for span, rows in found.items() if len(rows)}
    told = [span for span, (median, _) in quantiles.items() if median == median]
    late = late_now(cases)
    if not told:
        sentence = QT_TRANSLATE_NOOP("insight", "So much is still open that nobody knows yet how long it takes.")
        return _without(view, sentence, late, cases)
    span = told[0]
    rows, (median, ninety) = found[span], quantiles[span]
    return Card(
        TIME,
        words.say(QUESTION),
        number=float(median),
        shown=words.number(float(median), 0),
        unit=words.say(SPAN_TITLES[span]),
        sentence=_sentence(view, rows, float(ninety), late),
        chart=curve_chart(view, rows, span, words.say(SHORT_TITLES[span])),
        more=tuple(filter(None, (_steps_chart(view, cases),))),
        tables=tuple(_tables(view, cases, late)),
        map_action=_late_on_map(view, late),
        parts={**curve_parts(view, rows), **_steps_on_map(view, cases)},
        notes=_notes(view, int((rows["outcome"] == FINISHED).sum())),
    )


def _sentence(view: View, cases: DataFrame, ninety: float, late: DataFrame) -> str:
    from ...domain.lead_times.log_cases import FINISHED, OPEN

    words = view.words
    done, open_ = (int((cases["outcome"] == outcome).sum()) for outcome in (FINISHED, OPEN))
    parts = [
        words.say(QT_TRANSLATE_NOOP("insight", "Nine in ten within {days} days."), days=words.number(ninety, 0))
        if ninety == ninety
        else words.say(QT_TRANSLATE_NOOP("insight", "How long the slowest take is not known yet.")),
        words.say(QT_TRANSLATE_NOOP("insight", "{finished} done, {open} open."), finished=done, open=open_),
        words.count(
            QT_TRANSLATE_NOOP("insight", "{count} site is late now."),
            QT_TRANSLATE_NOOP("insight", "{count} sites are late now."),
            late["site_id"].nunique(),
        ),
    ]
    return " ".join(parts)


def _names(view: View, codes) -> dict[str, str]:
    """Titles of steps, stretches and actors, in the order of the process."""
    from ...workspace.processes import process_of

    process = view.readings.once("process", lambda: process_of(view.readings.workspace))
    order = {step.code: place for place, step in enumerate(process.steps)}
    wanted = sorted({str(code) for code in codes}, key=lambda code: (order.get(code, len(order)), code))
    return {
        code: view.words.say(SHORT_TITLES[code]) if code in SHORT_TITLES
        else process.title(code, view.words.language) if code else ""
        for code in wanted
    }  # fmt: skip


def _of_steps(cases: DataFrame) -> DataFrame:
    from ...domain.lead_times.log_cases import STEP

    return cases[(cases["kind"] == STEP) & (cases["site_id"] != "")]


def _steps_chart(view: View, cases: DataFrame) -> Chart | None:
    steps = _of_steps(cases)
    medians = {str(code): known_quantiles(rows)[0] for code, rows in steps.groupby("step")}
    return steps_chart(view, medians, _names(view, medians))


def _steps_on_map(view: View, cases: DataFrame) -> dict[str, MapAction]:
    """The sites that are or were in each step."""
    steps = _of_steps(cases)
    names = _names(view, steps["step"])
    ids = steps.groupby("step")["site_id"].unique().items()
    return {str(code): MapAction(SELECT, names[str(code)], "proposed_site", tuple(found)) for code, found in ids}


def _notes(view: View, finished: int) -> tuple[str, ...]:
    from ...domain.parameters import figure

    try:
        least = figure(view.parameters, "lead_time_minimum_cases")
    except BadInput:
        return ()
    return (view.words.say(QT_TRANSLATE_NOOP("insight", "So few cases say little.")),) if finished < least else ()


def _without(view: View, sentence: str, late: DataFrame | None = None, cases: DataFrame | None = None) -> Card:
    words = view.words
    return Card(
        TIME,
        words.say(QUESTION),
        missing=(words.say(sentence),),
        tables=tuple(_tables(view, cases, late)) if late is not None else (),
        filler=Filler("proposesites", words.say(QT_TRANSLATE_NOOP("insight", "Propose Sites…")))
        if late is None
        else Filler("kpi", words.say(QT_TRANSLATE_NOOP("insight", "Lead Times…"))),
    )


def _late_on_map(view: View, late: DataFrame) -> MapAction | None:
    ids = tuple(dict.fromkeys(site for site in late["site_id"] if site))
    if not ids:
        return None
    return MapAction(SELECT, view.words.say(QT_TRANSLATE_NOOP("insight", "Select Late Sites")), "proposed_site", ids)


def _tables(view: View, cases: DataFrame, late: DataFrame) -> list[CardTable]:
    from ...domain.lead_times.summing import summary

    words, say = view.words, view.words.say
    name = _names(view, [*cases["step"], *cases["actor"], *late["step"], *late["actor"]])
    by = ["kind", "step", "actor"]
    groups = dict(iter(cases.groupby(by)))
    summed = [(row, groups[row.kind, row.step, row.actor]) for row in summary(cases, by).itertuples()]
    rows = [
        (
            name[str(row.step)], name[str(row.actor)], int(row.cases), int(row.finished), int(row.open),
            *map(_rounded, known_quantiles(group)), int(row.late),
        )
        for row, group in summed
    ]  # fmt: skip
    sites = [tuple(site for site in group["site_id"].unique() if site) for _, group in summed]
    names = {site.id: site.name for site in view.readings.sites}
    waiting = [
        (
            words.name(names.get(row.site_id) or row.reference, QT_TRANSLATE_NOOP("insight", "Not known")),
            name[str(row.step)], name[str(row.actor)], str(row.due or ""), int(row.late_days),
        )
        for row in late.itertuples()
    ]  # fmt: skip
    step = Column(say(QT_TRANSLATE_NOOP("insight", "Step")))
    actor = Column(say(QT_TRANSLATE_NOOP("insight", "Who")))
    return [
        CardTable(
            "steps", say(QT_TRANSLATE_NOOP("insight", "Lead times")),
            (
                step, actor, Column(say(QT_TRANSLATE_NOOP("insight", "Cases")), INTEGER),
                Column(say(QT_TRANSLATE_NOOP("insight", "Finished")), INTEGER),
                Column(say(QT_TRANSLATE_NOOP("insight", "Open")), INTEGER),
                Column(say(QT_TRANSLATE_NOOP("insight", "Median (days)")), NUMBER),
                Column(say(QT_TRANSLATE_NOOP("insight", "Nine in ten (days)")), NUMBER),
                Column(say(QT_TRANSLATE_NOOP("insight", "Late")), INTEGER),
            ), rows, "proposed_site", sites,
        ),
        CardTable(
            "late", say(QT_TRANSLATE_NOOP("insight", "Late now")),
            (
                Column(say(QT_TRANSLATE_NOOP("insight", "Site"))), step, actor,
                Column(say(QT_TRANSLATE_NOOP("insight", "Due"))),
                Column(say(QT_TRANSLATE_NOOP("insight", "Days late")), INTEGER),
            ), waiting, "proposed_site", [str(site) for site in late["site_id"]],
        ),
    ]  # fmt: skip


def _rounded(value: float) -> float | None:
    return None if value != value else round(float(value), 1)
