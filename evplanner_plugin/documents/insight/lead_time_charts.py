"""Charts of lead times: the share that is still open after so many days, and the median of each step."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from ...errors import QT_TRANSLATE_NOOP
from ..charts.chart import BARS, STEPS, Chart, Mark, Series
from .card import SELECT, MapAction
from .view import View

if TYPE_CHECKING:
    from pandas import DataFrame

_DAY = "after "
"""What the key of a fall of the curve begins with; codes of steps hold no blank."""


def known_curve(cases: DataFrame) -> DataFrame:
    """The Kaplan–Meier curve of ``cases`` as far as it is known.

    While cases are open, the fall to nothing that the longest one alone makes is left out, and the curve goes on level:
    that fall says that no case takes longer, which nobody knows.
    """
    from ...domain.lead_times.log_cases import OPEN
    from ...domain.lead_times.summing import curve

    table, _ = curve(cases)
    unknown = table["share_open"] <= 0.0
    if unknown.any() and (cases["outcome"] == OPEN).any():
        table = table.copy()
        table.loc[unknown, "finished"] = 0
        columns = ["share_open", "low", "high"]
        table[columns] = table[columns].mask(unknown).ffill()
    return table.dropna(subset="share_open")


def known_quantiles(cases: DataFrame) -> tuple[float, float]:
    """Median and P90 in days by :func:`known_curve`; NaN where so many are open that nobody knows."""
    from ...domain.lead_times.survival import quantile

    table = known_curve(cases)
    median, ninety = (quantile(table, level) if len(table) else None for level in (0.5, 0.9))
    return tuple(float("nan") if found is None else float(found) for found in (median, ninety))


def curve_chart(view: View, cases: DataFrame, span: str, title: str) -> Chart | None:
    """The share of the ``cases`` of a stretch that is still open after so many days, with its target."""
    from ...domain.lead_times.log_cases import FINISHED, OPEN

    table, words = known_curve(cases), view.words
    if table.empty:
        return None
    at = [0.0, *(float(day) for day in table["day"])]
    values = [100.0, *(100.0 * float(share) for share in table["share_open"])]
    low, high = (
        [100.0, *(None if share != share else 100.0 * float(share) for share in table[name])]
        for name in ("low", "high")
    )
    done = cases.loc[cases["outcome"] == FINISHED, _days(cases)].dropna()
    return Chart(
        STEPS,
        words.say(QT_TRANSLATE_NOOP("insight", "Share still open: {span}"), span=title),
        "%",
        (),
        (Series(title, values, low, high, at=at),),
        marks=_target(view, span),
        keys=["", *(f"{_DAY}{day:g}" if ended else "" for day, ended in zip(table["day"], table["finished"]))],
        axis=words.say(QT_TRANSLATE_NOOP("insight", "days")),
        words=words.say(
            QT_TRANSLATE_NOOP("insight", "{span}: {done} done, after {least} to {most} days; {open} still open.")
            if len(done) > 1
            else QT_TRANSLATE_NOOP("insight", "{span}: {done} done, after {least} days; {open} still open."),
            span=title, done=len(done), open=int((cases["outcome"] == OPEN).sum()),
            least=words.number(float(done.min()), 0), most=words.number(float(done.max()), 0),
        ),
    )  # fmt: skip


def curve_parts(view: View, cases: DataFrame) -> dict[str, MapAction]:
    """For each fall of the curve the sites that were done after so many days."""
    from ...domain.lead_times.log_cases import FINISHED

    column = _days(cases)
    done = cases[(cases["outcome"] == FINISHED) & cases[column].notna() & (cases["site_id"] != "")]
    title = QT_TRANSLATE_NOOP("insight", "Done after {days} days")
    return {
        f"{_DAY}{day:g}": MapAction(
            SELECT, view.words.say(title, days=float(day)), "proposed_site", tuple(dict.fromkeys(ids))
        )
        for day, ids in done.groupby(column)["site_id"]
    }


def steps_chart(view: View, medians: dict[str, float], names: dict[str, str]) -> Chart | None:
    """The median days of each step of the process that is known; ``names`` are the steps' titles."""
    words = view.words
    codes = [code for code in names if medians.get(code, float("nan")) == medians.get(code)]
    if not codes:
        return None
    told = ", ".join(f"{names[code]} {words.number(medians[code], 0)}" for code in codes)
    days = Series(words.say(QT_TRANSLATE_NOOP("insight", "Median (days)")), [round(medians[code], 1) for code in codes])
    return Chart(
        BARS,
        words.say(QT_TRANSLATE_NOOP("insight", "Median of each step")),
        words.say(QT_TRANSLATE_NOOP("insight", "days")),
        [names[code] for code in codes],
        (days,),
        keys=codes,
        words=words.say(QT_TRANSLATE_NOOP("insight", "Median days of each step: {parts}."), parts=told),
    )


def _days(cases: DataFrame) -> str:
    """The column whose days the curve counts (see ``domain.lead_times.summing.curve``)."""
    return "days" if cases["unit"].nunique() == 1 else "calendar_days"


def _target(view: View, span: str) -> tuple[Mark, ...]:
    from ...workspace.lead_time_inputs import read_targets

    targets = view.readings.once("targets", lambda: read_targets(view.readings.workspace))
    if span not in targets:
        return ()
    term = targets[span].days(date.fromisoformat(view.today))
    return (Mark(float(term), view.words.say(QT_TRANSLATE_NOOP("insight", "target {days} days"), days=term)),)
