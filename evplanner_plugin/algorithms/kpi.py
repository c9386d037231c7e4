"""Processing algorithm ``kpi``."""

from __future__ import annotations

import json
from datetime import date

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ..compat import POINTS, TABLES
from .base import INSIGHT, EvPlannerAlgorithm, check_cancelled, error_sentence, language
from .given_day import given_day
from .kpi_words import lead_time_sentences
from .layers.output_tables import plain_rows, wanted, write_table
from .styles.process_style import style_cases
from .styles.when_loaded import style_when_loaded

_FIELDS = (
    ("kind", "text"),
    ("code", "text"),
    ("title", "text"),
    ("period", "text"),
    ("unit", "text"),
    ("cases", "integer"),
    ("finished", "integer"),
    ("open", "integer"),
    ("ended", "integer"),
    ("without_length", "integer"),
    ("late", "integer"),
    ("late_now", "integer"),
    ("median", "double"),
    ("p90", "double"),
    ("meaningful", "integer"),
)

_CASE_FIELDS = (
    ("kind", "text"),
    ("code", "text"),
    ("title", "text"),
    ("actor", "text"),
    ("site_id", "text"),
    ("site_name", "text"),
    ("reference", "text"),
    ("started_on", "text"),
    ("finished_on", "text"),
    ("outcome", "text"),
    ("unit", "text"),
    ("days", "double"),
    ("calendar_days", "double"),
    ("stopped_days", "double"),
    ("due", "text"),
    ("late_days", "double"),
    ("late_now", "integer"),
)

_CURVE_FIELDS = (
    ("kind", "text"),
    ("code", "text"),
    ("title", "text"),
    ("unit", "text"),
    ("day", "double"),
    ("at_risk", "integer"),
    ("finished", "integer"),
    ("censored", "integer"),
    ("share_open", "double"),
    ("low", "double"),
    ("high", "double"),
)

_REASON_FIELDS = (("kind", "text"), ("reason", "text"), ("title", "text"), ("sites", "integer"), ("share", "double"))


class Kpi(EvPlannerAlgorithm):
    """How long the process takes, and what is late."""

    NAME = "kpi"
    GROUP = INSIGHT
    PACKAGES = ("pandas",)

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Lead times")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("How long every step, every actor and the whole process take, and what is late now")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Reads from the log and the requests how long things take: every step of the process, all steps of an"
            " actor, from a request or proposal to the decision, from approval to in service, and the whole way. The"
            " median is the day by which half of the cases were done, P90 the one by which nine out of ten were.\n\n"
            "What is still open counts too, by the method of Kaplan and Meier: it has lasted so long at least. Where"
            " too much is open, the median or P90 is not known yet and stays empty. Days on which the clock was stopped"
            " do not count; days are working days, without Belgian public holidays, where the term of the step says so."
            " A case whose site was cancelled, rejected or in service before it was finished counts as long as it"
            " lasted.\n\n"
            "Late is what is beyond the term of its step, or beyond the targets in the table of parameters:"
            " screening_term from request to decision, placement_term from approval to in service. With fewer cases"
            " than the parameter lead_time_minimum_cases, figures are marked as not meaningful."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr(
            "KPI,lead time,duration,process,median,P90,Kaplan-Meier,late,term,requests,cancellation,reasons"
        ).split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        periods = [self.tr("None"), self.tr("Month"), self.tr("Quarter"), self.tr("Year")]
        self.add(
            QgsProcessingParameterEnum("PERIOD", self.tr("Figures per period"), periods, defaultValue=0),
            self.tr("Beside the figures over all, those of what began in each month, quarter or year."),
        )
        self.add(
            QgsProcessingParameterString("FIRST", self.tr("Begun from"), optional=True),
            self.tr("Only what began on this day or later, such as 2026-01-01; nothing for all."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("LAST", self.tr("Begun until"), optional=True),
            self.tr("Only what began on this day or before; nothing for all."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("DAY", self.tr("As on this day"), optional=True),
            self.tr("What happened later does not count, such as 2026-06-30; nothing for today."),
            advanced=True,
        )
        self._declare_outputs()

    def _declare_outputs(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Lead times"), TABLES),
            self.tr("One row per span, step or actor, and per period."),
        )
        optional = {"optional": True, "createByDefault": False}
        self.add(
            QgsProcessingParameterFeatureSink("CASES", self.tr("Cases"), POINTS, **optional),
            self.tr("Every case at its site, with its days, when it is due and by how much it is late."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("CURVE", self.tr("Curves"), TABLES, **optional),
            self.tr("Which share is still open after how many days, with the band of 95 % by Greenwood."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("REASONS", self.tr("Reasons of cancellation"), TABLES, **optional),
            self.tr("How often each reason was given for cancelled and rejected sites."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("HANDLED", self.tr("Requests and sites handled"), TABLES, **optional),
            self.tr("Requests received and handled; sites proposed, decided on, in service and given up."),
        )
        self.addOutput(QgsProcessingOutputNumber("REQUESTS_RECEIVED", self.tr("Requests received")))
        self.addOutput(QgsProcessingOutputNumber("REQUESTS_HANDLED", self.tr("Requests handled")))
        self.addOutput(QgsProcessingOutputNumber("LATE", self.tr("Cases that are late now")))
        self.addOutput(QgsProcessingOutputNumber("MEDIAN", self.tr("Days to in service, median")))
        self.addOutput(QgsProcessingOutputNumber("P90", self.tr("Days to in service, P90")))
        self.addOutput(QgsProcessingOutputString("SUMMARY", self.tr("The result in a few sentences")))
        self.addOutput(QgsProcessingOutputString("REPORT", self.tr("Report (JSON)")))

    def compute(self, parameters, context, feedback) -> dict:
        """Read the log, sum up and write."""
        from ..domain.lead_times.log_cases import WHOLE
        from ..domain.lead_times.outcomes import handled, reasons
        from ..domain.lead_times.summing import PERIODS, late_now, overview
        from ..domain.parameters import figure
        from ..workspace.lead_time_inputs import read_cancellations, read_cases
        from ..workspace.parameters import read_parameters
        from ..workspace.processes import process_of
        from ..workspace.store import Workspace

        first, last, day = (given_day(self, parameters, name, context) for name in ("FIRST", "LAST", "DAY"))
        period = ("", *PERIODS)[self.parameterAsEnum(parameters, "PERIOD", context)]
        workspace = Workspace.open(self.parameterAsFile(parameters, "WORKSPACE", context))
        notices = []
        process = process_of(workspace, notices)
        for notice in notices:
            feedback.pushWarning(error_sentence(notice))
        minimum = figure(read_parameters(workspace), "lead_time_minimum_cases")
        today = day or date.today()
        cases = _between(read_cases(workspace, today, feedback.isCanceled), "started_on", first, last)
        feedback.setProgress(50)
        given_up = _between(read_cancellations(workspace, today, feedback.isCanceled), "on", first, last)
        why, done = reasons(given_up, process, language()), handled(cases, given_up, period)
        every, late = handled(cases, given_up).iloc[0], late_now(cases)
        table = _titled(overview(cases, process, period, minimum), process)
        feedback.setProgress(70)
        check_cancelled(feedback)

        def put(name: str, frame, fields, points=None) -> dict:
            return write_table(self, parameters, context, feedback, name, frame, fields, points)

        results = put("OUTPUT", table, _FIELDS)
        if wanted(parameters, "CASES"):
            results.update(put("CASES", *_case_table(workspace, cases, process)))
            style_when_loaded(context, results["CASES"], self.parameterDefinition("CASES").description(), style_cases)
        if wanted(parameters, "CURVE"):
            results.update(put("CURVE", _curves(cases, process), _CURVE_FIELDS))
        results.update(put("REASONS", why, _REASON_FIELDS))
        results.update(put("HANDLED", done, [(name, "integer" if name != "period" else "text") for name in done]))
        sentences = lead_time_sentences(table, every, late, why, process)
        for sentence in sentences:
            feedback.pushInfo(sentence)
        whole = table[(table["code"] == WHOLE) & (table["period"] == "")].to_dict("records")
        report = {"day": today.isoformat(), "lead_times": plain_rows(table)}
        report.update(reasons=plain_rows(why), handled=plain_rows(done))
        results.update(
            REQUESTS_RECEIVED=int(every["requests_received"]),
            REQUESTS_HANDLED=int(every["requests_handled"]),
            LATE=len(late),
            SUMMARY=" ".join(sentences),
            REPORT=json.dumps(report, ensure_ascii=False),
        )
        for name, column in (("MEDIAN", "median"), ("P90", "p90")):
            if whole and whole[0][column] == whole[0][column]:
                results[name] = whole[0][column]
        return results


def _between(frame, column: str, first: date | None, last: date | None):
    """The rows whose day lies between ``first`` and ``last``; those without a day only where neither is given."""
    if first is None and last is None:
        return frame
    days = frame[column].fillna("")
    begin, end = (first or date.min).isoformat(), (last or date.max).isoformat()
    return frame[(days != "") & (days >= begin) & (days <= end)]


def _titled(frame, process):
    """With ``code`` (of the span, step or actor) and its ``title`` in QGIS's language."""
    from ..documents.lead_time_words import case_title

    titles = [case_title(process, step, actor, language()) for step, actor in zip(frame["step"], frame["actor"])]
    return frame.assign(code=frame["step"].where(frame["step"] != "", frame["actor"]), title=titles)


def _case_table(workspace, cases, process):
    """The cases with the names of their sites, their fields, and where the sites are."""
    from ..domain.lead_times.log_cases import OPEN
    from ..workspace.sites import read_sites

    sites = {site.id: site for site in read_sites(workspace)}
    found = [sites.get(site_id) for site_id in cases["site_id"]]
    table = _titled(cases, process).assign(
        site_name=[site.name if site is not None else None for site in found],
        late_now=((cases["outcome"] == OPEN) & (cases["late_days"] > 0)).astype(int),
    )
    nowhere = float("nan")
    x, y = (
        [nowhere if site is None or getattr(site, axis) is None else getattr(site, axis) for site in found]
        for axis in ("x", "y")
    )
    return table, _CASE_FIELDS, (x, y, QgsCoordinateReferenceSystem.fromEpsgId(workspace.epsg))


def _curves(cases, process):
    """The curves of all spans and steps, one below the other."""
    import pandas

    from ..domain.lead_times.summing import curve

    tables = [pandas.DataFrame(columns=[name for name, _ in _CURVE_FIELDS])]
    for (kind, step), group in cases.groupby(["kind", "step"], sort=True) if len(cases) else ():
        found, unit = curve(group)
        named = found.assign(kind=kind, step=step, actor=group["actor"].iloc[0], unit=unit)
        tables.append(_titled(named, process))
    return pandas.concat([each for each in tables if len(each)] or tables, ignore_index=True)
