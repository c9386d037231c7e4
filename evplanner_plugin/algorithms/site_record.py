"""Processing algorithm ``siterecord``."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..documents.local_figures import day
from ..documents.whole_file import whole_file
from ..errors import EvPlannerError
from .base import SITES, EvPlannerAlgorithm, check_cancelled, error_sentence, language
from .chosen_sites import named_sites
from .document_output import checked_document

FORMATS = (".csv", ".ods", ".pdf")


class SiteRecord(EvPlannerAlgorithm):
    """What was said and decided about sites, as a document of its own."""

    NAME = "siterecord"
    GROUP = SITES

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Record of sites")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Facts, votes, decisions and the whole log of one site or all, as PDF, ODS or CSV")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Writes the record of one site, several or all: what is known of each, its status, marks and decisions, and"
            " every entry of its log with who, department, role, when, what and words.\n\n"
            "The ending of the output says the format. PDF is for paper: each site begins on a page of its own. ODS"
            " holds a sheet of sites and a sheet of entries. CSV is one table with semicolons in between; an apostrophe"
            " stands before what a spreadsheet would take for a formula. Times are those of this computer's clock."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("record,log,minutes,history,export,PDF,ODS,CSV,spreadsheet,site,decision").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterString("SITES", self.tr("Sites"), optional=True),
            self.tr("Ids of the proposed sites, with commas between; empty for all."),
        )
        self.add(
            QgsProcessingParameterString("LANGUAGE", self.tr("Language"), optional=True),
            self.tr("Language of the record: nl, fr or en; empty for QGIS's."),
        )
        filters = (
            self.tr("PDF files (*.pdf)"),
            self.tr("OpenDocument spreadsheets (*.ods)"),
            self.tr("CSV files (*.csv)"),
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Record"), ";;".join(filters)),
            self.tr("A file that ends in .pdf, .ods or .csv."),
        )
        self.addOutput(QgsProcessingOutputNumber("SITES_WRITTEN", self.tr("Number of sites")))
        self.addOutput(QgsProcessingOutputNumber("ENTRIES_WRITTEN", self.tr("Number of log entries")))

    def compute(self, parameters, context, feedback) -> dict:
        """Read one site after the other and write it."""
        from ..documents.site_record.record_content import site_records
        from ..documents.vocabulary import speaking
        from ..workspace.processes import process_of
        from ..workspace.sites import read_sites
        from ..workspace.store import Workspace

        path = checked_document(self.parameterAsFileOutput(parameters, "OUTPUT", context), FORMATS)
        workspace = Workspace.open(self.parameterAsFile(parameters, "WORKSPACE", context))
        sites = read_sites(workspace)
        by_id = {site.id: site for site in sites}
        named = named_sites(self.parameterAsString(parameters, "SITES", context), by_id)
        sites = [by_id[site_id] for site_id in named] or sites
        notices: list[EvPlannerError] = []
        process = process_of(workspace, notices)
        for notice in notices:
            feedback.pushWarning(error_sentence(notice))
        given = self.parameterAsString(parameters, "LANGUAGE", context).strip()
        spoken = given[:2].lower() or language()
        with speaking(given):
            records = _watched(site_records(workspace, sites, process, spoken), len(sites), feedback)
            entries = _write(path, records, spoken, workspace.municipality, feedback)
        return {"OUTPUT": str(path), "SITES_WRITTEN": len(sites), "ENTRIES_WRITTEN": entries}


def _write(path: Path, records, spoken: str, municipality: str, feedback) -> int:
    """Write the record in the format of its ending; returns the entries written."""
    from ..documents.site_record.record_content import title
    from ..documents.site_record.record_paper import write_pdf
    from ..documents.site_record.record_table import write_csv, write_ods
    from ..documents.spreadsheets import decimal_comma

    with whole_file(path) as draft:
        kind, comma = path.suffix.lower(), decimal_comma(spoken)
        if kind == ".csv":
            entries = write_csv(draft, records, decimal_comma=comma)
        elif kind == ".ods":
            entries = write_ods(draft, records)
        else:
            entries = write_pdf(
                draft,
                records,
                heading=" – ".join(part for part in (title("Record of proposed sites"), municipality) if part),
                made=title("Made on {day} with EV Planner").format(day=day(date.today())),
                decimal_comma=comma,
                cancelled=lambda: check_cancelled(feedback),
            )
        check_cancelled(feedback)
    return entries


def _watched(records: Iterator, count: int, feedback) -> Iterator:
    """``records`` one by one, with progress and cancel."""
    for number, record in enumerate(records, start=1):
        check_cancelled(feedback)
        yield record
        feedback.setProgress(100.0 * number / count)
