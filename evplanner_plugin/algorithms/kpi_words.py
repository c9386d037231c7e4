"""What lead times come down to, in a few sentences."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..documents.lead_time_words import case_title, unit_title
from ..documents.local_figures import counted, number, plain
from ..domain.process import Process
from .base import language

translate = QCoreApplication.translate

_HEADLINES = ("request_to_decision", "approval_to_service", "start_to_service")


def lead_time_sentences(table, handled, late, reasons, process: Process) -> list[str]:
    """Sentences on the headline spans, the requests, what is late and why sites were given up.

    ``table`` as :func:`domain.lead_times.summing.overview` gives it, with ``code`` and ``title``; ``handled`` its row
    over all, ``late`` the cases that are late, ``reasons`` as :func:`domain.lead_times.outcomes.reasons` gives them.
    """
    found = []
    if handled["requests_received"]:
        found.append(
            translate("lead_times", "{handled} of {received} requests were handled.").format(
                handled=number(handled["requests_handled"]), received=number(handled["requests_received"])
            )
        )
    rows = table[table["period"] == ""].to_dict("records")
    found += [_span_sentence(row) for code in _HEADLINES for row in rows if row["code"] == code]
    if len(late):
        found.append(_late_sentence(late, process))
    if len(reasons):
        most = reasons.sort_values("sites", ascending=False, kind="stable").iloc[0]
        found.append(
            translate("lead_times", "Most frequent reason for giving up a site: {reason} ({sites} of {all}).").format(
                reason=most["title"] or translate("lead_times", "none given"),
                sites=number(most["sites"]),
                all=number(reasons["sites"].sum()),
            )
        )
    return found or [translate("lead_times", "The log says nothing about lead times yet.")]


def _span_sentence(row: dict) -> str:
    values = {
        "title": row["title"],
        "median": plain(row["median"]),
        "p90": plain(row["p90"]),
        "unit": unit_title(row["unit"]),
        "open": row["open"],
        "cases": row["cases"],
    }
    if row["median"] != row["median"]:
        text = translate("lead_times", "{title}: not known yet; open: {open} of {cases}.")
    elif row["p90"] != row["p90"]:
        text = translate(
            "lead_times", "{title}: half within {median} {unit}; P90 not known yet; open: {open} of {cases}."
        )
    else:
        text = translate("lead_times", "{title}: half within {median} {unit}, nine out of ten within {p90}.")
    sentence = text.format(**values)
    if row["meaningful"]:
        return sentence
    return f"{sentence} " + translate("lead_times", "Too few cases to be meaningful.")


def _late_sentence(late, process: Process) -> str:
    first = late.iloc[0]
    title = case_title(process, first["step"], first["actor"], language())
    one = translate("lead_times", "{count} case is late now: {title}, days late: {days}.")
    many = translate("lead_times", "{count} cases are late now, the worst: {title}, days late: {days}.")
    return counted(one, many, len(late), days=plain(first["late_days"]), title=title)
