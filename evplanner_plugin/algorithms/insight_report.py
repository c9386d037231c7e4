"""Processing algorithm ``insightreport``."""

from __future__ import annotations

import re
from pathlib import Path

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterFileDestination, QgsProcessingParameterString

from ..documents.whole_file import whole_file
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .base import INSIGHT, EvPlannerAlgorithm, check_cancelled, language
from .document_output import checked_document

FORMATS = (".pdf", ".ods", ".csv", ".png")
_MONTH = re.compile(r"\d{4}-(0[1-9]|1[0-2])")


class InsightReport(EvPlannerAlgorithm):
    """The seven cards of the dashboard as a document, a spreadsheet, a table or a picture."""

    NAME = "insightreport"
    GROUP = INSIGHT
    PACKAGES = ("pandas",)

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Dashboard report")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("The seven questions of a councillor with their answers, as PDF, ODS, CSV or PNG")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Writes what the dashboard shows: what stands there, how it is used, what 2030 needs, how long it takes,"
            " who runs it, what it costs and brings, how good the data are; each with one number, one sentence and a"
            " chart, or with what is missing.\n\n"
            "The ending of the output says the format. PDF is for paper and PNG for a slide. ODS holds a sheet for each"
            " table, CSV one line for each cell of them; an apostrophe stands before what a spreadsheet would take for"
            " a formula. Without the Python package matplotlib the report has no charts."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("dashboard,insight,report,council,chart,export,PDF,ODS,CSV,PNG").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterString("AREA", self.tr("Area"), optional=True),
            self.tr("Id of an area of the workspace, such as a neighbourhood's; empty for the whole municipality."),
        )
        self.add(
            QgsProcessingParameterString("FIRST", self.tr("First month"), optional=True),
            self.tr("From this month on, such as 2026-01; empty for no limit."),
        )
        self.add(
            QgsProcessingParameterString("LAST", self.tr("Last month"), optional=True),
            self.tr("Until this month, such as 2026-12; empty for today."),
        )
        self.add(
            QgsProcessingParameterString("LANGUAGE", self.tr("Language"), optional=True),
            self.tr("Language of the report: nl, fr or en; empty for QGIS's."),
        )
        filters = (
            self.tr("PDF files (*.pdf)"),
            self.tr("OpenDocument spreadsheets (*.ods)"),
            self.tr("CSV files (*.csv)"),
            self.tr("PNG pictures (*.png)"),
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Report"), ";;".join(filters)),
            self.tr("A file that ends in .pdf, .ods, .csv or .png."),
        )
        self.addOutput(QgsProcessingOutputNumber("ANSWERED", self.tr("Number of questions answered")))

    def compute(self, parameters, context, feedback) -> dict:
        """Read the cards and write them."""
        from ..documents.insight.insight import read_insight
        from ..documents.vocabulary import speaking
        from ..workspace.store import Workspace

        path = checked_document(self.parameterAsFileOutput(parameters, "OUTPUT", context), FORMATS)
        first, last = (_month(self.parameterAsString(parameters, name, context)) for name in ("FIRST", "LAST"))
        area = self.parameterAsString(parameters, "AREA", context).strip()
        workspace = Workspace.open(self.parameterAsFile(parameters, "WORKSPACE", context))
        if area and not workspace.rows("area", {"id": area}):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The workspace has no area {area}."),
                QT_TRANSLATE_NOOP("errors", "Give the id of an area as the layer of areas shows it."),
                area=area,
            )
        spoken = self.parameterAsString(parameters, "LANGUAGE", context).strip()[:2].lower() or language()
        insight = read_insight(
            workspace, area, first, last, language=spoken, cancelled=lambda: check_cancelled(feedback)
        )
        feedback.setProgress(50)
        with speaking(spoken):
            _write(path, insight, feedback)
        for card in insight.cards:
            feedback.pushInfo(f"{card.question} {card.shown} {card.unit} {' '.join((card.sentence, *card.missing))}")
        return {"OUTPUT": str(path), "ANSWERED": sum(not card.empty for card in insight.cards)}


def _write(path: Path, insight, feedback) -> None:
    """Write the report in the format of its ending."""
    from ..documents.insight.insight_paper import write_pdf, write_png
    from ..documents.insight.insight_tables import write_csv, write_ods

    writers = {".pdf": write_pdf, ".png": write_png, ".ods": write_ods, ".csv": write_csv}
    with whole_file(path) as draft:
        writers[path.suffix.lower()](draft, insight, cancelled=lambda: check_cancelled(feedback))
        check_cancelled(feedback)


def _month(text: str) -> str:
    text = text.strip()
    if text and not _MONTH.fullmatch(text):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "“{text}” is no month."),
            QT_TRANSLATE_NOOP("errors", "Write the year and the month, such as 2026-03."),
            text=text,
        )
    return text
