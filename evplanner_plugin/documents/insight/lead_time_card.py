"""How long does it take?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...errors import QT_TRANSLATE_NOOP
from ..charts.chart import STEPS, Chart, Mark, Series
from ..spreadsheets import INTEGER, NUMBER, Column
from .card import SELECT, TIME, Card, CardTable, Filler, MapAction
from .view import View

if TYPE_CHECKING:
    from pandas import DataFrame

QUESTION = QT_TRANSLATE_NOOP("insight", "How long does it take?")

SPAN_TITLES = {
    "start_to_service": QT_TRANSLATE_NOOP("insight", "days from start to in service (median)"),
    "approval_to_service": QT_TRANSLATE_NOOP("insight", "days from approval to in service (median)"),
    "request_to_decision": QT_TRANSLATE_NOOP("insight", "days from request to decision (median)"),
    "proposal_to_decision": QT_TRANSLATE_NOOP("insight", "days from proposal to decision (median)"),
}
"""What the stretches are called as the unit of the number."""

SHORT_TITLES = {
    "start_to_service": QT_TRANSLATE_NOOP("insight", "Start to in service"),
    "approval_to_service": QT_TRANSLATE_NOOP("insight", "Approval to in service"),
    "request_to_decision": QT_TRANSLATE_NOOP("insight", "Request to decision"),
    "proposal_to_decision": QT_TRANSLATE_NOOP("insight", "Proposal to decision"),
}

SMALLEST = 1
"""Cases that must have ended for a stretch to be told."""


def lead_time_card(view: View) -> Card:
    """The median of the longest stretch that can be told, open cases counted as unfinished; and what is late now."""
    from ...domain.lead_times.summing import late_now, summary

    words, cases = view.words, view.cases
    spans = cases[cases["kind"] == "span"] if len(cases) else cases
    if spans.empty:
        sentence = QT_TRANSLATE_NOOP("insight", "No site goes through the process: propose sites and decide on them.")
        return _without(view, sentence)
    figures = summary(spans, ["step"]).set_index("step")
    told = [
        span for span in SPAN_TITLES
        if span in figures.index and figures.loc[span, "finished"] >= SMALLEST
        and figures.loc[span, "median"] == figures.loc[span, "median"]
    ]  # fmt: skip
    late = late_now(cases)
    if not told:
        sentence = QT_TRANSLATE_NOOP("insight", "So much is still open that nobody knows yet how long it takes.")
        return _without(view, sentence, late, cases)
    span = told[0]
    row = figures.loc[span]
    return Card(
        TIME,
        words.say(QUESTION),
        number=float(row["median"]),
        shown=words.number(float(row["median"]), 0),
        unit=words.say(SPAN_TITLES[span]),
        sentence=_sentence(view, row, late),
        chart=_chart(view, spans[spans["step"] == span], span),
        tables=tuple(_tables(view, cases, late)),
        map_action=_late_on_map(view, late),
        notes=_notes(view, int(row["finished"])),
    )


def _sentence(view: View, row, late: DataFrame) -> str:
    words = view.words
    ninety = float(row["p90"])
    parts = [
        words.say(QT_TRANSLATE_NOOP("insight", "Nine in ten within {days} days."), days=words.number(ninety, 0))
        if ninety == ninety
        else words.say(QT_TRANSLATE_NOOP("insight", "How long the slowest take is not known yet.")),
        words.say(QT_TRANSLATE_NOOP("insight", "{finished} done, {open} open."), finished=int(row["finished"]),
                  open=int(row["open"])),
        words.count(
            QT_TRANSLATE_NOOP("insight", "{count} site is late now."),
            QT_TRANSLATE_NOOP("insight", "{count} sites are late now."),
            late["site_id"].nunique(),
        ),
    ]  # fmt: skip
    return " ".join(parts)


def _notes(view: View, finished: int) -> tuple[str, ...]:
    from ...domain.parameters import figure

    try:
        least = figure(view.parameters, "lead_time_minimum_cases")
    except KeyError:
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


def _chart(view: View, cases: DataFrame, span: str) -> Chart | None:
    from ...domain.lead_times.summing import curve
    from ...workspace.lead_time_inputs import read_targets

    words = view.words
    table, _ = curve(cases)
    if table.empty:
        return None
    at = [0.0, *(float(day) for day in table["day"])]
    values = [100.0, *(100.0 * float(share) for share in table["share_open"])]
    low, high = (
        [100.0, *(None if share != share else 100.0 * float(share) for share in table[name])]
        for name in ("low", "high")
    )
    targets = view.readings.once("targets", lambda: read_targets(view.readings.workspace))
    marks = []
    if span in targets:
        from datetime import date

        term = targets[span].days(date.fromisoformat(view.today))
        marks.append(Mark(float(term), words.say(QT_TRANSLATE_NOOP("insight", "target {days} days"), days=term)))
    return Chart(
        STEPS,
        words.say(QT_TRANSLATE_NOOP("insight", "Share still open (%): {span}"), span=words.say(SHORT_TITLES[span])),
        "%",
        (),
        (Series(words.say(SHORT_TITLES[span]), values, low, high, at=at),),
        marks=tuple(marks),
        axis=words.say(QT_TRANSLATE_NOOP("insight", "days")),
        words=words.say(
            QT_TRANSLATE_NOOP("insight", "{span}: of {cases} cases, {share} % are still open after {days} days."),
            span=words.say(SHORT_TITLES[span]), cases=len(cases), share=round(values[-1]), days=round(at[-1]),
        ),
    )  # fmt: skip


def _tables(view: View, cases: DataFrame, late: DataFrame) -> list[CardTable]:
    from ...domain.lead_times.summing import summary
    from ...workspace.processes import process_of

    words, say = view.words, view.words.say
    process = view.readings.once("process", lambda: process_of(view.readings.workspace))

    def name(code: str) -> str:
        return say(SHORT_TITLES[code]) if code in SHORT_TITLES else process.title(code, words.language) if code else ""

    rows = [
        (
            name(str(row.step)), name(str(row.actor)), int(row.cases), int(row.finished), int(row.open),
            _rounded(row.median), _rounded(row.p90), int(row.late),
        )
        for row in summary(cases, ["kind", "step", "actor"]).itertuples()
    ]  # fmt: skip
    names = {site.id: site.name for site in view.readings.sites}
    waiting = [
        (
            words.name(names.get(row.site_id) or row.reference, QT_TRANSLATE_NOOP("insight", "Not known")),
            name(str(row.step)), name(str(row.actor)), str(row.due or ""), int(row.late_days),
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
            ), rows,
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
