"""Processing algorithm ``register``."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..documents.local_figures import day
from ..documents.whole_file import whole_file
from ..domain.register.realisation import REALISED, REGISTERED
from ..errors import EvPlannerError
from .base import DOCUMENTS, EvPlannerAlgorithm, check_cancelled, error_sentence, language
from .chosen_sites import named_sites
from .document_output import checked_document

FORMATS = (".ods", ".csv", ".pdf", ".gpkg", ".geojson")

STATUSES: tuple[str, ...] = REGISTERED
"""What can be chosen under ``STATUSES``, in that order."""


class Register(EvPlannerAlgorithm):
    """What was built, independent of any contractor, as a document of its own."""

    NAME = "register"
    GROUP = DOCUMENTS

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Register of realised sites")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Who built what, when, in how many days, with which photo, or why not, from the town's own log")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Writes a line for each site that was installed, taken into service or cancelled: when it was proposed,"
            " decided on, handed over, acknowledged, installed and taken into service, by whom, in how many days, with"
            " which photos of the delivery, and why it was cancelled. All of it comes from the log of this workspace,"
            " not from a contractor's system, and stays when the concession changes hands: each site keeps who held it"
            " when. Where something was recorded twice, the last entry counts, and a column tells how often.\n\n"
            "Days are calendar days; days with a stopped clock are counted apart. The ending of the output says the"
            " format: ODS and CSV are tables, PDF is for paper, GPKG and GeoJSON are layers with codes instead of"
            " words. In CSV an apostrophe stands before what a spreadsheet would take for a formula."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("register,realised,installed,installer,in service,cancelled,photo,export,PDF,ODS,CSV").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        from ..documents.vocabulary import status_title

        self.add_workspace()
        self.add(
            QgsProcessingParameterString("SEARCH", self.tr("Search"), optional=True),
            self.tr(
                "Only sites with all of these words in their name, address, id, installer, holder of the concession or"
                " reason of cancellation; accents and capitals make no difference."
            ),
        )
        self.add(
            QgsProcessingParameterEnum(
                "STATUSES",
                self.tr("Statuses"),
                [status_title(code) for code in STATUSES],
                allowMultiple=True,
                defaultValue=[STATUSES.index(code) for code in REALISED],
                optional=True,
            ),
            self.tr("Only sites with one of these statuses; nothing for all."),
        )
        self.add(
            QgsProcessingParameterString("SITES", self.tr("Sites"), optional=True),
            self.tr("Ids of sites, with commas between; empty for all."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("LANGUAGE", self.tr("Language"), optional=True),
            self.tr("Language of the document: nl, fr or en; empty for QGIS's."),
        )
        filters = (
            self.tr("OpenDocument spreadsheets (*.ods)"),
            self.tr("CSV files (*.csv)"),
            self.tr("PDF files (*.pdf)"),
            self.tr("GeoPackages (*.gpkg)"),
            self.tr("GeoJSON files (*.geojson)"),
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Register"), ";;".join(filters)),
            self.tr("A file that ends in .ods, .csv, .pdf, .gpkg or .geojson."),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of sites")))

    def compute(self, parameters, context, feedback) -> dict:
        """Read the register and write what is wanted of it."""
        from ..documents.register.reading import read_register
        from ..documents.vocabulary import speaking
        from ..domain.register.register_row import Wanted
        from ..workspace.processes import process_of
        from ..workspace.store import Workspace

        path = checked_document(self.parameterAsFileOutput(parameters, "OUTPUT", context), FORMATS)
        workspace = Workspace.open(self.parameterAsFile(parameters, "WORKSPACE", context))
        notices: list[EvPlannerError] = []
        process = process_of(workspace, notices)
        for notice in notices:
            feedback.pushWarning(error_sentence(notice))
        rows = read_register(workspace, feedback.isCanceled)
        feedback.setProgress(40)
        wanted = Wanted(
            text=self.parameterAsString(parameters, "SEARCH", context),
            statuses=frozenset(STATUSES[each] for each in self.parameterAsEnums(parameters, "STATUSES", context)),
            ids=named_sites(self.parameterAsString(parameters, "SITES", context), {row.id for row in rows}),
        )
        rows = wanted.of(rows)
        given = self.parameterAsString(parameters, "LANGUAGE", context).strip()
        with speaking(given):
            _write(path, rows, workspace, process, given[:2].lower() or language(), feedback)
        return {"OUTPUT": str(path), "COUNT": len(rows)}


def _write(path: Path, rows: Sequence, workspace, process, spoken: str, feedback) -> None:
    """Write the rows in the format of the file's ending."""
    from ..documents.register.columns import Shown, said
    from ..documents.register.reading import thumbnail_of
    from ..documents.register.register_layer import write_layer
    from ..documents.register.register_paper import write_pdf
    from ..documents.register.register_table import write_csv, write_ods

    cancelled = _watching(len(rows), feedback)
    shown = Shown(process, spoken, day if path.suffix.lower() == ".pdf" else None)
    with whole_file(path) as draft:
        kind = path.suffix.lower()
        if kind == ".csv":
            write_csv(draft, rows, shown, spoken, cancelled)
        elif kind == ".ods":
            write_ods(draft, rows, shown, cancelled)
        elif kind == ".pdf":
            title = said("Register of realised sites")
            write_pdf(
                draft,
                rows,
                shown,
                lambda photo_id: thumbnail_of(workspace, photo_id),
                heading=f"{title} – {workspace.municipality}" if workspace.municipality else title,
                made=said("Made on {day} with EV Planner").format(day=day(date.today())),
                cancelled=cancelled,
            )
        else:
            write_layer(draft, rows, workspace.epsg, cancelled)
        check_cancelled(feedback)


def _watching(count: int, feedback):
    """A function to be called for every row: it raises where the user wants to stop, and shows how far it is."""
    done = 0

    def watch() -> None:
        nonlocal done
        done += 1
        check_cancelled(feedback)
        if done % 50 == 0:
            feedback.setProgress(40 + 60 * done / count)

    return watch
