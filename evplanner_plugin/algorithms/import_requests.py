"""Processing algorithm ``importrequests``."""

from __future__ import annotations

import hashlib
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..documents.local_figures import number, numbers
from ..documents.whole_file import whole_file
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .base import DOCUMENTS, EvPlannerAlgorithm, check_cancelled, error_sentence, language
from .layer_lock import layers_locked
from .project_layers import refuse_open_edits, show_changes
from .proposing.fact_sources import FactSources
from .recipe_choice import read_object
from .rejected_words import reason_words, row_words

_COUNTS = ("NEW", "CHANGED", "UNCHANGED", "REJECTED_ROWS")
_LISTED = 20


class ImportRequests(EvPlannerAlgorithm):
    """The municipality's list of requests into the workspace, without who asked."""

    NAME = "importrequests"
    GROUP = DOCUMENTS
    PACKAGES = ("pyproj",)

    _path = ""
    _project = None
    _sources = FactSources()

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Import requests of residents")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Reads the municipality's list of requests for a charging point, without personal data")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Reads a list of requests (CSV, ODS, XLSX or GeoJSON) into the workspace: reference, day of receipt and of"
            " decision, outcome, origin, linked site, remark, and the place. A place is told by coordinates (degrees,"
            " Lambert 72, Lambert 2008) or by an address, which is looked up in layers of addresses or buildings. It is"
            " never guessed: a row that cannot be placed is rejected, with the reason.\n\n"
            "Personal data stay out. Columns with names, e-mail addresses, telephone numbers, national numbers, dates"
            " of birth, account numbers or licence plates are recognised and never read in. From remarks, such details"
            " and names behind a title (“mevrouw …”) are struck; other names in a remark cannot be recognised: leave"
            ' the column out with {"remark": ""} where people write names in it.\n\n'
            "The same reference again changes only what the list says otherwise. What was filled in by hand stays,"
            " unless the list itself has changed since it was last imported here. Nothing is ever removed."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("requests,residents,applications,import,list,CSV,ODS,XLSX,GeoJSON,pole follows car").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterFile("SOURCE", self.tr("List of requests"), fileFilter=self.tr("All files (*)")),
            self.tr("CSV, ODS, XLSX or GeoJSON; the first line holds the titles of the columns."),
        )
        self.add(
            QgsProcessingParameterString("MAPPING", self.tr("Columns (JSON)"), multiLine=True, optional=True),
            self.tr(
                'Which column holds what: {"reference": "Dossier", "street": "Adres", "x": "X", "y": "Y", "crs":'
                ' "EPSG:31370"}. What is left out is recognised; "" says that the list has no such column.'
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REJECTED", self.tr("Rejected rows"), self.tr("CSV files (*.csv)"), optional=True, createByDefault=False
            ),
            self.tr("A table of the rows that could not be taken, each with the reason."),
        )
        titles = (
            self.tr("New requests"), self.tr("Changed requests"), self.tr("Unchanged requests"),
            self.tr("Rejected rows"),
        )  # fmt: skip
        for name, title in zip(_COUNTS, titles):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString("REPORT", self.tr("Report")))

    def look_up(self, parameters, context, feedback) -> None:
        """Check that nothing is being edited, and look for layers with addresses (main thread)."""
        self._path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._project = context.project()
        refuse_open_edits(self._path, self._project)
        self._sources = FactSources.of(self._project, self._path)

    def compute(self, parameters, context, feedback) -> dict:
        """Read and place the whole list, then write it."""
        from ..workspace.requests import store_requests
        from ..workspace.store import Workspace
        from .requesting.import_list import read_list

        workspace = Workspace.open(self._path)
        source = Path(self.parameterAsFile(parameters, "SOURCE", context))
        said = {str(key): str(value or "") for key, value in read_object(parameters.get("MAPPING"), "MAPPING").items()}
        listed = read_list(workspace, self._sources, source, said, lambda: check_cancelled(feedback))
        found = listed.found
        feedback.setProgress(60)
        rejected = self.parameterAsFileOutput(parameters, "REJECTED", context)
        if rejected:
            self._write_rejected(Path(rejected), found.rejected)
        if not found.requests:
            raise _nothing(found)
        inputs = {"name": source.name, "rows": found.rows, "sha256": _digest(source)}
        with layers_locked(self._path, self._project, feedback.isCanceled):
            stored = store_requests(workspace, found.requests, inputs, lambda: check_cancelled(feedback))
        feedback.setProgress(100)
        results = dict(zip(_COUNTS, (stored.new, stored.changed, stored.unchanged, len(found.rejected))))
        report = self._report(results, source.name)
        self._say(listed, stored, report, feedback)
        return {**results, "REPORT": report, **({"REJECTED": rejected} if rejected else {})}

    def postProcessAlgorithm(self, context, feedback) -> dict:
        """Show in the project what has come in (main thread)."""
        show_changes(self._path, self._project)
        return {}

    def _write_rejected(self, path: Path, rows) -> None:
        from ..documents.spreadsheets import decimal_comma, write_csv

        titles = (self.tr("Row"), self.tr("Reason"), self.tr("What it says"))
        with whole_file(path) as draft:
            cells = ((row_words(each.row), reason_words(each.reason), each.text) for each in rows)
            write_csv(draft, titles, cells, with_comma=decimal_comma(language()))

    def _report(self, results, name: str) -> str:
        text = self.tr("{name}: {new} requests new, {changed} changed, {unchanged} unchanged; {rejected} rejected.")
        counts = numbers(
            new=results["NEW"], changed=results["CHANGED"], unchanged=results["UNCHANGED"],
            rejected=results["REJECTED_ROWS"],
        )  # fmt: skip
        return text.format(name=name, **counts)

    def _say(self, listed, stored, report: str, feedback) -> None:
        """Write the report, how the columns were understood, and what was left out."""
        found = listed.found
        feedback.pushInfo(report)
        columns = ", ".join(f"{target} ← {header}" for target, header in sorted(listed.columns.mapping.items()))
        feedback.pushInfo(self.tr("Columns: {columns}").format(columns=columns))
        notices = (
            (listed.columns.personal, self.tr("Not read in, for they hold personal data: {columns}.")),
            (found.struck, self.tr("Remarks of which personal details were struck: {count}.")),
            (found.unknown_sites, self.tr("Rows that name a site which the workspace does not know: {count}.")),
            (found.unknown_origins, self.tr("Rows of which the origin is none of the words that are known: {count}.")),
            (stored.kept, self.tr("Filled in by hand and kept, although the list says otherwise: {references}.")),
        )
        for told, text in notices:
            if told:
                listing = told if isinstance(told, (list, tuple)) else ()
                shown = ", ".join(str(each) for each in listing[:_LISTED]) + (", …" if len(listing) > _LISTED else "")
                count = number(len(listing) or told)
                feedback.pushWarning(text.format(columns=shown, references=shown, count=count))
        for problem in listed.problems:
            feedback.pushWarning(error_sentence(problem))


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def _nothing(found) -> BadInput:
    """The error for a list from which no row could be taken."""
    if found.rejected:
        reasons = [each.reason for each in found.rejected]
        commonest = max(dict.fromkeys(reasons), key=reasons.count)
        several = QT_TRANSLATE_NOOP("errors", "No row could be taken; of {count} rows the reason is this: {reason}")
        one = QT_TRANSLATE_NOOP("errors", "No row could be taken; the first reason is this: {reason}")
        return BadInput(
            several if reasons.count(commonest) > 1 else one,
            QT_TRANSLATE_NOOP("errors", "Look at the columns chosen, and at the table of rejected rows."),
            count=reasons.count(commonest),
            reason=reason_words(commonest),
        )
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The list holds no requests."),
        QT_TRANSLATE_NOOP("errors", "Choose another file."),
    )
