"""Processing algorithm ``datasheet``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..compat import FILES
from ..documents.local_figures import day
from ..documents.whole_file import whole_file
from ..errors import QT_TRANSLATE_NOOP
from .base import INSIGHT, EvPlannerAlgorithm, check_cancelled, language
from .document_output import checked_document

FORMATS = (".html", ".pdf", ".ods", ".csv")


class DataSheet(EvPlannerAlgorithm):
    """Which data a municipality has, from whom, how fresh and complete, and what is wanting."""

    NAME = "datasheet"
    GROUP = INSIGHT

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Data sheet")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Which data are there, from whom, how fresh and complete, and what to ask of whom")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Writes on one page what data the workspace holds: for every theme the number of rows, from whom they"
            " are, how new the newest is, what share of the key fields is filled, under which licence and by which"
            " standard they came; and for what is missing or incomplete what cannot be computed without it, and what"
            " to ask of whom.\n\n"
            "The sheet has the same lines in the same order for every municipality, so that towns can be compared:"
            " give the workspaces of other towns, and they stand side by side. The ending of the output says the"
            " format: HTML, PDF, ODS (with the fields, the sources and what law says as further sheets) or CSV.\n\n"
            "The themes, who has the data and by which standard lie in resources/data_sheet/themes.json, each with the"
            " source of that statement."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("data,sheet,exchange,licence,freshness,completeness,OCPI,DATEX II,AFIR,open data").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterMultipleLayers(
                "OTHERS", self.tr("Workspaces to compare with"), FILES, optional=True
            ),
            self.tr("Workspaces of other municipalities, for a comparison; may stay empty."),
        )
        self.add(
            QgsProcessingParameterString("LANGUAGE", self.tr("Language"), optional=True),
            self.tr("Language of the sheet: nl, fr or en; empty for QGIS's."),
        )
        filters = (
            self.tr("HTML files (*.html)"),
            self.tr("PDF files (*.pdf)"),
            self.tr("OpenDocument spreadsheets (*.ods)"),
            self.tr("CSV files (*.csv)"),
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Data sheet"), ";;".join(filters)),
            self.tr("A file that ends in .html, .pdf, .ods or .csv."),
        )
        self.addOutput(QgsProcessingOutputNumber("THEMES", self.tr("Number of themes")))
        self.addOutput(QgsProcessingOutputNumber("PRESENT", self.tr("Number of themes present")))
        self.addOutput(QgsProcessingOutputNumber("WANTING", self.tr("Number of themes missing or incomplete")))

    def compute(self, parameters, context, feedback) -> dict:
        """Count, then write."""
        from ..documents.data_sheet.data_sheet import data_sheet
        from ..documents.vocabulary import speaking
        from ..workspace.store import Workspace

        path = checked_document(self.parameterAsFileOutput(parameters, "OUTPUT", context), FORMATS)
        files = [self.parameterAsFile(parameters, "WORKSPACE", context)]
        files += [each for each in self.parameterAsFileList(parameters, "OTHERS", context) if each]
        sheets = []
        for number, file in enumerate(dict.fromkeys(files), start=1):
            sheets.append(data_sheet(Workspace.open(file), cancelled=lambda: check_cancelled(feedback)))
            feedback.setProgress(80.0 * number / len(files))
        given = self.parameterAsString(parameters, "LANGUAGE", context).strip()
        with speaking(given):
            _write(path, sheets, given[:2].lower() or language(), feedback)
        mine = sheets[0]
        return {
            "OUTPUT": str(path), "THEMES": len(mine.rows), "PRESENT": mine.present, "WANTING": len(mine.wanting),
        }  # fmt: skip


def _write(path: Path, sheets: Sequence, spoken: str, feedback) -> None:
    """Write the sheet in the format of its ending."""
    from ..documents.data_sheet.sheet_content import word
    from ..documents.data_sheet.sheet_page import write_page
    from ..documents.data_sheet.sheet_paper import write_paper
    from ..documents.data_sheet.sheet_table import write_sheet_csv, write_sheet_ods

    sheet, others = sheets[0], sheets[1:]
    made = word(QT_TRANSLATE_NOOP("data_sheet", "Made on {day} with EV Planner")).format(
        day=day(date.today())
    )
    with whole_file(path) as draft:
        kind = path.suffix.lower()
        if kind == ".html":
            write_page(draft, sheet, others, spoken, made)
        elif kind == ".pdf":
            write_paper(draft, sheet, others, spoken, made)
        elif kind == ".ods":
            write_sheet_ods(draft, sheet, others, spoken)
        else:
            write_sheet_csv(draft, sheet, others, spoken)
        check_cancelled(feedback)
