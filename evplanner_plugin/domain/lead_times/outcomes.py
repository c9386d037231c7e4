"""What became of requests and sites: how many were handled in each period, and why sites were given up."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from ..log import LogEntry
from ..process import DEFAULT_LANGUAGE, Process
from .log_cases import FINISHED, PROPOSAL_DECISION, SPAN, WHOLE
from .site_course import SiteCourse
from .summing import period_of
from .targets import DECISION

if TYPE_CHECKING:
    import pandas

CANCELLATION_COLUMNS: tuple[str, ...] = ("site_id", "kind", "reason", "on")

HANDLED: tuple[str, ...] = (
    "requests_received",
    "requests_handled",
    "sites_proposed",
    "sites_decided",
    "sites_in_service",
    "sites_given_up",
)


def cancellations(logs: Iterable[tuple[str, Iterable[LogEntry]]], today: date) -> pandas.DataFrame:
    """The sites that are cancelled or rejected as things stand on ``today``, with :data:`CANCELLATION_COLUMNS`.

    ``logs`` as for :func:`.log_cases.cases`. ``kind`` is cancelled or rejected, ``reason`` the code that was given
    last ("" for none), ``on`` the day (text).
    """
    import pandas

    rows = []
    for site_id, entries in logs:
        site = SiteCourse.of(site_id, entries, today)
        if site.given_up_on is not None:
            rows.append((site_id, site.given_up_as, site.reason, site.given_up_on.isoformat()))
    return pandas.DataFrame(rows, columns=list(CANCELLATION_COLUMNS))


def reasons(given_up: pandas.DataFrame, process: Process, language: str = DEFAULT_LANGUAGE) -> pandas.DataFrame:
    """How often each reason was given: ``kind``, ``reason`` (code, "" for none), its ``title`` in the language,
    ``sites``, and their ``share`` of the sites of that kind (0–1); the most frequent first."""
    import pandas

    columns = ["kind", "reason", "title", "sites", "share"]
    if not len(given_up):
        return pandas.DataFrame(columns=columns)
    counted = given_up.groupby(["kind", "reason"]).size().rename("sites").reset_index()
    counted["title"] = [process.title(code, language) for code in counted["reason"]]
    counted["share"] = counted["sites"] / counted.groupby("kind")["sites"].transform("sum")
    counted = counted.sort_values(["kind", "sites", "reason"], ascending=[True, False, True])
    return counted[columns].reset_index(drop=True)


def handled(cases: pandas.DataFrame, given_up: pandas.DataFrame, period: str = "") -> pandas.DataFrame:
    """How many requests came in and were answered, and what became of sites, one row per period in order.

    ``cases`` of :func:`.log_cases.cases`, ``given_up`` of :func:`cancellations`; ``period`` one of
    :data:`.summing.PERIODS`, or "" for one row over all. Columns ``period`` and :data:`HANDLED`; each thing counts
    in the period in which it happened, under "" where that day is not known. A request is handled when it was
    decided on, or the site it led to was.
    """
    import pandas

    spans = cases[cases["kind"] == SPAN]
    request, proposal, whole = (spans[spans["step"] == code] for code in (DECISION, PROPOSAL_DECISION, WHOLE))
    days = {
        "requests_received": request["started_on"],
        "requests_handled": request[request["outcome"] == FINISHED]["finished_on"],
        "sites_proposed": proposal["started_on"],
        "sites_decided": proposal[proposal["outcome"] == FINISHED]["finished_on"],
        "sites_in_service": whole[whole["outcome"] == FINISHED]["finished_on"],
        "sites_given_up": given_up["on"],
    }
    counted = {
        name: pandas.Series([period_of(day, period) for day in each], dtype=object).value_counts()
        for name, each in days.items()
    }
    table = pandas.DataFrame(counted, columns=list(HANDLED)).fillna(0).astype(int).sort_index()
    if not len(table) and not period:
        table.loc[""] = 0
    return table.rename_axis("period").reset_index()
