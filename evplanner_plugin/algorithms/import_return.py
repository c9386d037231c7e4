"""Processing algorithm ``importreturn``."""

from __future__ import annotations

import tempfile
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..documents.local_figures import numbers
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .author import add_author, author, check_role
from .base import DOCUMENTS, EvPlannerAlgorithm, OutputFile, check_cancelled, language, part
from .project_layers import show_changes
from .rejected_words import reason_words, row_words

_COUNTS = ("ACKNOWLEDGED", "STEPS", "INSTALLED", "IN_SERVICE", "CANCELLED", "PHOTOS", "UNCHANGED", "REJECTED_ROWS")
_LONGEST_NAME = 200


class ImportReturn(EvPlannerAlgorithm):
    """What the concession holder answered, into the log."""

    NAME = "importreturn"
    GROUP = DOCUMENTS

    _path = ""
    _project = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Import returned file")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("What the concession holder sent back: receipt, steps, installation, service, cancellation")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Reads the form that came with a package (return.csv), saved by any program as CSV, ODS or XLSX; or"
            " GeoJSON, a GeoPackage or the whole .zip. Columns are known by their titles in Dutch, French or English."
            " What they say becomes entries of the log, on the day that they name: receipt acknowledged, steps started"
            " and finished, installed and by whom, in service, cancelled with a reason of the process. From a .zip"
            " also photos of the delivery whose names begin with a site's id.\n\n"
            "The entries speak in the name of the holder, in the role concession_holder. You enter them: your own role"
            " must be allowed to record the same, as that of planner is, and your name is kept with each entry. A"
            " central API with logins signs them with yours.\n\n"
            "Reading the same file twice adds nothing; a later file with another day adds the correction. A row that"
            " cannot be true is left out whole, with the reason: an unknown id, a site that was never handed over, a"
            " day that is none or still to come, in service before it was installed. A file of another municipality is"
            " refused. All of it is written, or nothing."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("return,acknowledgement,concession,holder,installed,in service,import,handover").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterFile("SOURCE", self.tr("Returned file"), fileFilter=self.tr("All files (*)")),
            self.tr("The form as CSV, ODS or XLSX, a GeoJSON or GeoPackage with its columns, or the .zip sent back."),
        )
        self.add(
            QgsProcessingParameterString("HOLDER", self.tr("Concession holder"), optional=True),
            self.tr("Who says it, as the log will show it; empty for the one to whom the package was handed over."),
        )
        add_author(self)
        self.add(
            QgsProcessingParameterFileDestination(
                "REJECTED", self.tr("Rejected rows"), self.tr("CSV files (*.csv)"), optional=True, createByDefault=False
            ),
            self.tr("A table of the rows that could not be taken, each with the reason."),
        )
        titles = (
            self.tr("Acknowledged"), self.tr("Steps"), self.tr("Installed"), self.tr("In service"),
            self.tr("Cancelled"), self.tr("Photos"), self.tr("Unchanged"), self.tr("Rejected rows"),
        )  # fmt: skip
        for name, title in zip(_COUNTS, titles):
            self.addOutput(QgsProcessingOutputNumber(name, title))

    def look_up(self, parameters, context, feedback) -> None:
        """Remember whose layers to refresh afterwards."""
        self._path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._project = context.project()

    def compute(self, parameters, context, feedback) -> dict:
        """Read all of the file, then write what is new."""
        from ..domain.handover.returned import ROLE
        from ..workspace.handover_return import keep_returned
        from ..workspace.processes import process_of
        from ..workspace.store import Workspace

        workspace = Workspace.open(self._path)
        process = process_of(workspace)
        person = author(self, parameters, context)
        with tempfile.TemporaryDirectory(prefix="evplanner-") as name:
            found, photos, rejected = self._read(parameters, context, feedback, workspace, process, person, Path(name))
        entries = found.entries
        for kind in sorted({each.kind for each in (*entries, *(photo.entry for photo in photos))}):
            check_role(person[1], kind, process)
            check_role(ROLE, kind, process)
        rejected_file = self._write_rejected(parameters, context, rejected)
        for notice in found.notices:
            feedback.pushWarning(f"{row_words(notice.row)}: {reason_words(notice.reason)}")
        check_cancelled(feedback)
        written, shown = keep_returned(workspace, entries, photos)
        count = _counter(written)
        counts = (count("acknowledged"), count("step_started", "step_finished"), count("installed"),
                  count("in_service"), count("cancelled"), len(shown), found.unchanged, len(rejected))  # fmt: skip
        results = dict(zip(_COUNTS, counts))
        self._tell(results, rejected, feedback)
        feedback.setProgress(100)
        return {**results, **({"REJECTED": rejected_file} if rejected_file else {})}

    def postProcessAlgorithm(self, context, feedback) -> dict:
        """Show in the project what has come in (main thread)."""
        show_changes(self._path, self._project)
        return {}

    def _read(self, parameters, context, feedback, workspace, process, person, folder: Path):
        """Return what the file leads to, its photos made ready, and all that was rejected."""
        from ..documents.handover.delivery_photos import delivery_photos
        from ..domain.charging.days import today
        from ..domain.handover.returned import Reader, named_site, read_returned
        from ..domain.times import utc_now
        from ..workspace.handover_return import known_photos, logs_of_named
        from .returning.returned_file import open_returned

        known = known_photos(workspace)
        source = Path(self.parameterAsFile(parameters, "SOURCE", context))
        opened = open_returned(
            source, folder, workspace.nis, workspace.municipality, {digest for _, digest in known}, feedback.isCanceled
        )
        named = {named_site(cells) for _, cells in opened.rows}
        logs = logs_of_named(workspace, named, feedback.isCanceled, starting=[name for name, _ in opened.photos])
        holder = self._holder(parameters, context, opened.recipient, logs)
        reader = Reader(
            process, workspace.nis, workspace.municipality, holder or "–", person[0], utc_now(), today(), opened.package
        )
        found = read_returned(opened.rows, logs, reader, feedback.isCanceled)
        if not holder and (found.entries or opened.photos):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "It is not known who sent the file back."),
                QT_TRANSLATE_NOOP("errors", "Enter the name of the concession holder."),
            )
        feedback.setProgress(20)
        photos, refused = delivery_photos(
            opened.photos, logs, known, package=opened.package, holder=holder, entered_by=person[0], now=reader.now,
            progress=part(feedback, 20, 90), cancelled=feedback.isCanceled,
        )  # fmt: skip
        return found, photos, [*opened.rejected, *found.rejected, *refused]

    def _holder(self, parameters, context, recipient: str, logs) -> str:
        """Return who says it: as given, else to whom the package was handed over; "" where nobody is known."""
        from ..domain.handover.statements import last_of, text_of

        given = self.parameterAsString(parameters, "HOLDER", context).strip()
        told = [text_of(last, "to") for entries in logs.values() if (last := last_of(entries, "handed_over"))]
        return (given or recipient.strip() or next(filter(None, told), ""))[:_LONGEST_NAME]

    def _write_rejected(self, parameters, context, rejected) -> str:
        """Write the table of rejected rows where one is asked for; return its path, "" without."""
        from ..documents.spreadsheets import decimal_comma, write_csv

        path = self.parameterAsFileOutput(parameters, "REJECTED", context)
        if path:
            titles = (self.tr("Where"), self.tr("Reason"), self.tr("Text"))
            with OutputFile(path):
                rows = ((row_words(each.row), reason_words(each.reason), each.text) for each in rejected)
                write_csv(Path(path), titles, rows, with_comma=decimal_comma(language()))
        return path

    def _tell(self, results, rejected, feedback) -> None:
        """Say what came of it, and why the first rows were left out."""
        feedback.pushInfo(
            self.tr(
                "Acknowledged: {acknowledged}, steps: {steps}, installed: {installed}, in service: {in_service},"
                " cancelled: {cancelled}, photos: {photos}, unchanged: {unchanged}, rejected: {rejected_rows}."
            ).format(**numbers(**{name.lower(): count for name, count in results.items()}))
        )
        for each in rejected[:_MOST_TOLD]:
            feedback.pushWarning(f"{row_words(each.row)}: {reason_words(each.reason)}")


_MOST_TOLD = 20
"""Rejected rows that are named one by one; the table has all."""


def _counter(entries):
    """Return what counts entries by kind."""
    return lambda *kinds: sum(entry.kind in kinds for entry in entries)
