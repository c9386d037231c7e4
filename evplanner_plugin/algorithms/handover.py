"""Processing algorithm ``handover``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..documents.local_figures import number
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .author import add_author, author, check_role
from .base import DOCUMENTS, EvPlannerAlgorithm, check_cancelled, language
from .chosen_sites import named_sites
from .document_output import checked_document
from .project_layers import show_changes

FORMATS = (".zip",)
CONTACT = "documents_contact"
"""Parameter of the workspace that says whom the recipient can ask."""


class Handover(EvPlannerAlgorithm):
    """The decided sites as one package for whoever holds the concession."""

    NAME = "handover"
    GROUP = DOCUMENTS

    _path = ""
    _project = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Hand over sites")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Decided sites as one package for the concession holder, with the difference to the last one")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Makes one .zip of the sites that are decided: a GeoPackage in the workspace's CRS, GeoJSON in longitude"
            " and latitude, CSV and ODS, a sheet and the photos of each site, a form that the holder fills in and sends"
            " back (return.csv), and a manifest with version, checksum of each file, schema and contact. Every site"
            " keeps its identifier for ever. Comments, marks, scores and names of colleagues are not in it.\n\n"
            "The package says what is different from the one before: new, moved, changed and withdrawn sites, these"
            " with the reason. The package before is the newest that the workspace keeps, unless you give another.\n\n"
            "With “Note it in the log” the package is kept in the workspace, and sites that are new in it get an entry"
            " “handed over”. Your role must be allowed to record that. Without it the package is a draft. Nothing is"
            " sent anywhere: you send the .zip yourself."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("handover,package,concession,holder,operator,difference,manifest,export,sites").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterString("SITES", self.tr("Sites"), optional=True),
            self.tr(
                "Ids of the proposed sites, with commas between; empty for all that are approved, handed over,"
                " installed or in service. What was in the package before and is not chosen counts as withdrawn."
            ),
        )
        self.add(
            QgsProcessingParameterString("RECIPIENT", self.tr("Recipient")),
            self.tr("Who gets the package: the concession holder, as the log will show it."),
        )
        self.add(
            QgsProcessingParameterString("CONTACT", self.tr("Contact"), optional=True),
            self.tr("Whom the recipient can ask; empty for the parameter documents_contact of the workspace."),
        )
        self.add(
            QgsProcessingParameterFile(
                "PREVIOUS", self.tr("Previous package"), extension="zip", optional=True
            ),
            self.tr("The .zip with which to compare; empty for the newest that the workspace keeps."),
            advanced=True,
        )
        self._add_options()
        for name, title in zip(_COUNTS, self._count_titles()):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString("PACKAGE", self.tr("Id of the package")))
        self.addOutput(QgsProcessingOutputString("DIFFERENCE", self.tr("Difference with the previous package")))

    def _add_options(self) -> None:
        self.add(
            QgsProcessingParameterBoolean("SHEETS", self.tr("Site sheets"), defaultValue=True),
            self.tr("A sheet of each site as PDF."),
        )
        self.add(
            QgsProcessingParameterBoolean("PHOTOS", self.tr("Photos"), defaultValue=True),
            self.tr("The photos of each site, without captions; a thumbnail where the image was never fetched."),
        )
        self.add(
            QgsProcessingParameterBoolean("RECORD", self.tr("Note it in the log"), defaultValue=True),
            self.tr("Otherwise the package is a draft: nothing is kept in the workspace."),
        )
        self.add(
            QgsProcessingParameterString("LANGUAGE", self.tr("Language"), optional=True),
            self.tr("Language of the form and the sheets: nl, fr or en; empty for QGIS's."),
        )
        add_author(self)
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Package"), self.tr("Packages (*.zip)")),
            self.tr("A file that ends in .zip."),
        )

    def _count_titles(self) -> tuple[str, ...]:
        return (
            self.tr("Number of the package"), self.tr("New"), self.tr("Moved"), self.tr("Changed"),
            self.tr("Withdrawn"), self.tr("Unchanged"),
        )  # fmt: skip

    def look_up(self, parameters, context, feedback) -> None:
        """Remember whose layers to refresh afterwards."""
        self._path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._project = context.project()

    def compute(self, parameters, context, feedback) -> dict:
        """Read the sites, make the package beside its place, then keep it, note it and give it its name at once."""
        from ..documents.handover.package import make_package
        from ..documents.handover.words import difference_sentence
        from ..workspace.store import Workspace

        path = checked_document(self.parameterAsFileOutput(parameters, "OUTPUT", context), FORMATS)
        workspace = Workspace.open(self._path)
        person = author(self, parameters, context)
        record = self.parameterAsBoolean(parameters, "RECORD", context)
        plan = self._plan(parameters, context, feedback, workspace, person[1], record)
        entries = _entries(plan, person) if record else []
        with _draft_beside(path) as draft:
            made = make_package(plan, draft, lambda part: feedback.setProgress(95 * part), feedback.isCanceled)
            check_cancelled(feedback)
            _finish(plan, made, entries, draft, path)
        self._tell(plan, made, feedback)
        change = plan.handed.change
        counts = (plan.version, len(change.new), len(change.moved), len(change.changed), len(change.withdrawn),
                  len(change.unchanged))  # fmt: skip
        sentence = difference_sentence(change)
        feedback.pushInfo(sentence)
        feedback.setProgress(100)
        return {"OUTPUT": str(path), **dict(zip(_COUNTS, counts)), "PACKAGE": plan.id, "DIFFERENCE": sentence}

    def postProcessAlgorithm(self, context, feedback) -> dict:
        """Show in the project what was noted (main thread)."""
        show_changes(self._path, self._project)
        return {}

    def _plan(self, parameters, context, feedback, workspace, role: str, record: bool):
        """Return what the package is to hold."""
        from ..documents.handover.package import Plan
        from ..domain.times import utc_now
        from ..workspace.handover import read_handed_sites, withdrawn_sites
        from ..workspace.handover_packages import next_version
        from ..workspace.parameters import read_parameters
        from ..workspace.processes import process_of
        from ..workspace.sites import read_sites

        process = process_of(workspace)
        if record:
            check_role(role, "handed_over", process)
        recipient = self.parameterAsString(parameters, "RECIPIENT", context).strip()
        if not recipient:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The package has no recipient."),
                QT_TRANSLATE_NOOP("errors", "Enter the name of the concession holder."),
            )
        given = read_parameters(workspace).get(CONTACT)
        contact = self.parameterAsString(parameters, "CONTACT", context).strip()
        contact = contact or (str(given.value) if given is not None and given.value is not None else "")
        if not contact:
            feedback.pushWarning(self.tr("The package names nobody whom the recipient can ask."))
        named = named_sites(
            self.parameterAsString(parameters, "SITES", context), {site.id for site in read_sites(workspace)}
        )
        made_at = utc_now()
        handed = read_handed_sites(
            workspace, named, self.parameterAsFile(parameters, "PREVIOUS", context) or None, made_at=made_at,
            cancelled=feedback.isCanceled,
        )  # fmt: skip
        if not handed.records and not handed.change.withdrawn:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "No site is decided yet, so there is nothing to hand over."),
                QT_TRANSLATE_NOOP("errors", "Approve sites first."),
            )
        spoken = self.parameterAsString(parameters, "LANGUAGE", context).strip()[:2].lower() or language()
        return Plan(
            workspace, handed, withdrawn_sites(handed, process, spoken), process,
            next_version(workspace, handed.previous), made_at, recipient, contact, spoken, draft=not record,
            photos=self.parameterAsBoolean(parameters, "PHOTOS", context),
            sheets=self._sheets(parameters, context, feedback, workspace, handed, spoken, contact),
        )  # fmt: skip

    def _sheets(self, parameters, context, feedback, workspace, handed, spoken: str, contact: str):
        """Return what writes the site sheets, with nothing internal on them; ``None`` where none are wanted."""
        if not self.parameterAsBoolean(parameters, "SHEETS", context):
            return None
        from ..documents.site_sheets.sheets import write_site_sheets

        def write(site_ids, folder: Path, progress):
            return write_site_sheets(
                workspace, site_ids, folder / "sheet.pdf", language=spoken, separate=True, internal=False,
                contact=contact, statuses={id: handed.records[id]["status"] for id in site_ids}, progress=progress,
                cancelled=feedback.isCanceled,
            )  # fmt: skip

        return write

    def _tell(self, plan, made, feedback) -> None:
        """Say what the package lacks."""
        for site_id in plan.handed.without_place:
            feedback.pushWarning(
                self.tr("The site {site} has no place on the map and was left out.").format(site=site_id)
            )
        if made.without_photo:
            feedback.pushInfo(self.tr("Sites without a photo: {count}").format(count=number(len(made.without_photo))))
        if made.thumbnails:
            feedback.pushWarning(
                self.tr("Photos of which only the thumbnail is here: {count}. “Fetch photos” gets the images.").format(
                    count=number(made.thumbnails)
                )
            )


_COUNTS = ("VERSION", "NEW", "MOVED", "CHANGED", "WITHDRAWN", "UNCHANGED")


def _entries(plan, person: tuple[str, str, str]) -> list:
    """The entries that note the handover: of sites that come anew, all of the package's instant."""
    from ..domain.log import LogEntry

    payload = {"to": plan.recipient, "package": plan.id, "version": plan.version}
    return [
        LogEntry.new(site_id, "handed_over", *person, payload, at=_after(plan, site_id))
        for site_id in plan.handed.to_note
    ]


def _after(plan, site_id: str) -> str:
    """The package's instant, or the first one behind the site's log where another computer's clock is ahead."""
    from datetime import timedelta

    from ..domain import times

    last = times.moment_of(plan.handed.states[site_id].last_at)
    return max(plan.made_at, times.to_text(last + timedelta(milliseconds=1))) if last is not None else plan.made_at


def _row(plan, made, path: Path) -> dict:
    """The package as the workspace keeps it."""
    return {
        "id": plan.id, "version": plan.version, "at": plan.made_at, "recipient": plan.recipient,
        "contact": plan.contact or None, "file_name": path.name, "content_sha256": made.content_sha256,
        "manifest": made.manifest,
    }  # fmt: skip


@contextmanager
def _draft_beside(path: Path) -> Iterator[Path]:
    """A file beside ``path`` to be filled, gone at the end unless it took that name; errors as sentences."""
    from ..workspace import geopackage

    draft = path.with_name(f"{path.stem}.part{path.suffix}")
    try:
        with geopackage.translated_errors(path, file_system=True):
            yield draft
    finally:
        with suppress(OSError):  # where even that is not possible, the first error says enough
            draft.unlink(missing_ok=True)


def _finish(plan, made, entries, draft: Path, path: Path) -> None:
    """Give the package its name, and keep and note it in the same breath unless it is a draft."""
    from ..workspace.handover_packages import keep_package

    if plan.draft:
        draft.replace(path)
        return
    before = path.exists()
    try:
        seen = plan.handed.states, plan.handed.mark
        keep_package(plan.workspace, _row(plan, made, path), entries, seen, lambda: draft.replace(path))
    except BaseException:
        if not before and not draft.exists():  # named already, but not kept: nobody may send it
            path.unlink(missing_ok=True)
        raise
