"""Lead times in short: medians and P90 per step, actor or period, and what is late."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from ..process import Process
from .log_cases import ENDED, FINISHED, OPEN, SPAN, SPANS, STEP
from .survival import kaplan_meier, quantile

if TYPE_CHECKING:
    import pandas

ACTOR = "actor"
"""The kind of a row that sums up all steps of one actor."""

PERIODS: tuple[str, ...] = ("month", "quarter", "year")

FIGURES: tuple[str, ...] = (
    "unit",
    "cases",
    "finished",
    "open",
    "ended",
    "without_length",
    "late",
    "late_now",
    "median",
    "p90",
    "meaningful",
)


def summary(
    cases: pandas.DataFrame, by: Sequence[str] = ("kind", "step", "actor"), minimum: float = 0
) -> pandas.DataFrame:
    """What the cases of :func:`.log_cases.cases` add up to, one row per combination of the columns ``by``.

    Columns ``by`` and :data:`FIGURES`: ``unit`` of the days (that of the cases; calendar where they differ),
    numbers of ``cases`` and of those ``finished``, still ``open``, ``ended`` with their site, and ``without_length``
    (a start or end that nobody noted); ``late`` beyond their term or target, ``late_now`` of these still open;
    ``median`` and ``p90`` in days by Kaplan–Meier, NaN where not reached: so many are open that nobody knows yet;
    ``meaningful`` whether at least ``minimum`` cases have a length. Sorted by ``by``; a group without cases has no
    row.
    """
    import pandas

    by = list(by)
    rows = []
    grouper = by if len(by) > 1 else by[0]  # pandas 1.5 warns of a list with one column
    for key, group in cases.groupby(grouper, sort=True, dropna=False) if len(cases) else ():
        values = key if isinstance(key, tuple) else (key,)
        rows.append({**dict(zip(by, values)), **_figures(group, minimum)})
    return pandas.DataFrame(rows, columns=[*by, *FIGURES]).astype({"median": float, "p90": float})


def overview(
    cases: pandas.DataFrame, process: Process | None = None, period: str = "", minimum: float = 0
) -> pandas.DataFrame:
    """Every lead time in one long table: per span, per step and per actor, over all and per period of start.

    Columns ``kind`` (span, step or actor), ``step`` ("" for actors), ``actor`` ("" for spans), ``period`` ("" for all)
    and :data:`FIGURES`; spans first, steps and actors in the order of the ``process``. An actor's cases are the
    courses of the steps that it takes, in calendar days where their units differ. ``minimum`` as for
    :func:`summary`, ``period`` as for :func:`with_period`.
    """
    import pandas

    by = ["kind", "step", "actor", "period"]
    steps = cases[(cases["kind"] == STEP) & (cases["actor"] != "")]
    every = [cases, steps.assign(kind=ACTOR, step="")]
    tables = [summary(each.assign(period=""), by, minimum) for each in every]
    if period in PERIODS:
        dated = (with_period(each, period) for each in every)
        tables += [summary(each[each["period"] != ""], by, minimum) for each in dated]
    table = pandas.concat([each for each in tables if len(each)] or tables[:1], ignore_index=True)
    order = _order(process)
    ranks = {f"{name}_place": table[name].map(order).fillna(len(order)) for name in ("kind", "step", "actor")}
    sorted_rows = table.assign(**ranks).sort_values([*ranks, "step", "actor", "period"])
    return sorted_rows[[*by, *FIGURES]].reset_index(drop=True)


def _order(process: Process | None) -> dict[str, int]:
    """The place of kinds, spans, steps and actors in a table."""
    codes = [SPAN, STEP, ACTOR, *SPANS]
    if process is not None:
        codes += [step.code for step in process.steps] + [step.actor for step in process.steps]
    return {code: place for place, code in reversed(list(enumerate(codes)))}


def curve(cases: pandas.DataFrame) -> tuple[pandas.DataFrame, str]:
    """The Kaplan–Meier curve of these cases (see :func:`.survival.kaplan_meier`), and the unit of its days."""
    units = cases["unit"].unique()
    column, unit = ("days", str(units[0])) if len(units) == 1 else ("calendar_days", "calendar")
    return kaplan_meier(cases[column], ~cases["censored"].astype(bool)), unit


def with_period(cases: pandas.DataFrame, period: str) -> pandas.DataFrame:
    """The cases with a column ``period``: the month (``2026-03``), quarter (``2026-Q1``) or year in which each began.

    "" where its start is not known, or where ``period`` is none of :data:`PERIODS`.
    """
    return cases.assign(period=[period_of(day, period) for day in cases["started_on"]])


def period_of(day: object, period: str) -> str:
    """The period in which ``day`` (``2026-03-31``) lies, as in :func:`with_period`."""
    try:
        found = date.fromisoformat(day) if isinstance(day, str) else None
    except ValueError:
        found = None
    if found is None or period not in PERIODS:
        return ""
    if period == "year":
        return f"{found.year:04d}"
    if period == "month":
        return f"{found.year:04d}-{found.month:02d}"
    return f"{found.year:04d}-Q{(found.month + 2) // 3}"


def late_now(cases: pandas.DataFrame) -> pandas.DataFrame:
    """The cases that are open and beyond their term or target, the latest first."""
    late = cases[(cases["outcome"] == OPEN) & (cases["late_days"] > 0)]
    return late.sort_values(["late_days", "site_id", "step"], ascending=[False, True, True], kind="stable")


def _figures(group: pandas.DataFrame, minimum: float) -> dict[str, object]:
    estimate, unit = curve(group)
    outcome, late = group["outcome"], group["late_days"] > 0
    with_length = int(group["days"].notna().sum())
    return {
        "unit": unit,
        "cases": len(group),
        "finished": int((outcome == FINISHED).sum()),
        "open": int((outcome == OPEN).sum()),
        "ended": int((outcome == ENDED).sum()),
        "without_length": len(group) - with_length,
        "late": int(late.sum()),
        "late_now": int((late & (outcome == OPEN)).sum()),
        "median": quantile(estimate, 0.5),
        "p90": quantile(estimate, 0.9),
        "meaningful": with_length >= minimum,
    }
