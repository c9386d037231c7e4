"""Processing algorithm ``addphotos``."""

from __future__ import annotations

from math import isfinite
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsPointXY,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..compat import FILES
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .author import add_author, author, check_role
from .base import SITES, EvPlannerAlgorithm, check_cancelled, error_sentence
from .project_layers import show_changes

MOST_FILES = 500
"""Photos in one run: they are written together, and wait in memory until then."""

LONGEST_CAPTION = 1000
"""Characters of a caption."""


class AddPhotos(EvPlannerAlgorithm):
    """Photos from files to a proposed site."""

    NAME = "addphotos"
    GROUP = SITES

    _path = ""
    _project = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Add photos")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Adds photos from files to a proposed site, made small and without location and camera data")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Adds photos to a proposed site and notes in its log who did. Each photo is turned upright, made at most"
            " 1,600 pixels long and written as JPEG; where it was taken, by which camera and everything else noted in"
            " the file stays behind. The file itself is not changed. A photo that the site has already is left out."
            " A file that is no photo is reported; the others are added all the same."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("photos,images,pictures,jpeg,site,log,add").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterString("SITE", self.tr("Site")), self.tr("The id of the proposed site (a UUID).")
        )
        self.add(
            QgsProcessingParameterMultipleLayers("FILES", self.tr("Photos"), FILES),
            self.tr("Pictures as JPEG, PNG, TIFF or WebP, and what else this QGIS can read."),
        )
        self.add(
            QgsProcessingParameterString("CAPTION", self.tr("Caption"), optional=True),
            self.tr("What the photos show; all of them get the same caption."),
        )
        self.add(
            QgsProcessingParameterString("PURPOSE", self.tr("Purpose"), optional=True),
            self.tr("What the photos are for, as a code of the process: survey, delivery, damage; empty for none."),
        )
        self.add(
            QgsProcessingParameterBoolean("KEEP_LOCATION", self.tr("Keep location"), defaultValue=False),
            self.tr(
                "The place and time of each photo stay in the image, for everybody who gets it, and the photo lies on"
                " the map where it was taken. Camera data go all the same."
            ),
        )
        add_author(self)
        self.addOutput(QgsProcessingOutputNumber("ADDED", self.tr("Added")))
        self.addOutput(QgsProcessingOutputNumber("SKIPPED", self.tr("There already")))
        self.addOutput(QgsProcessingOutputString("PROBLEMS", self.tr("Files that are no photos, and why")))

    def look_up(self, parameters, context, feedback) -> None:
        """Remember whose layers to refresh afterwards."""
        self._path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._project = context.project()

    def compute(self, parameters, context, feedback) -> dict:
        """Prepare every photo, then write them and their log entries in one transaction."""
        from ..workspace.processes import process_of
        from ..workspace.store import Workspace

        site_id = self.parameterAsString(parameters, "SITE", context).strip()
        caption = _checked_caption(self.parameterAsString(parameters, "CAPTION", context))
        keep_location = self.parameterAsBoolean(parameters, "KEEP_LOCATION", context)
        person = author(self, parameters, context)
        workspace = Workspace.open(self._path)
        process = process_of(workspace)
        check_role(person[1], "photo_added", process)
        purpose = _checked_purpose(self.parameterAsString(parameters, "PURPOSE", context), process)
        _site(workspace, site_id)
        files = [Path(file) for file in self.parameterAsFileList(parameters, "FILES", context)]
        photos, skipped, problems = self._prepared(files, keep_location, feedback)
        place = _Places(workspace.epsg, context)
        with workspace.transaction() as connection:
            point = _site(workspace, site_id, connection)["geometry"]
            there = _contents(connection, site_id)
            fresh = [photo for photo in photos if photo.content_sha256 not in there]
            rows, entries = _rows(
                workspace, site_id, fresh, {"caption": caption, "purpose": purpose}, person,
                lambda photo: place(photo, point),
            )  # fmt: skip
            workspace.insert(connection, "photo", rows)
            workspace.insert(connection, "site_log", entries)
            check_cancelled(feedback)
        feedback.setProgress(100)
        skipped += len(photos) - len(fresh)
        return {"ADDED": len(fresh), "SKIPPED": skipped, "PROBLEMS": "\n".join(problems)}

    def postProcessAlgorithm(self, context, feedback) -> dict:
        """Show the photos in the project (main thread)."""
        show_changes(self._path, self._project)
        return {}

    def _prepared(self, files: list[Path], keep_location: bool, feedback) -> tuple[list, int, list[str]]:
        """The photos in ``files``, each content once, how many came twice, and a sentence for each that is none."""
        from ..documents.photos.prepare import prepare

        if not files:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "No photos were given."),
                QT_TRANSLATE_NOOP("errors", "Choose at least one file."),
            )
        if len(files) > MOST_FILES:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "{count} photos at a time are too many."),
                QT_TRANSLATE_NOOP("errors", "Add at most {most} at a time."),
                count=len(files),
                most=MOST_FILES,
            )
        found, twice, problems = {}, 0, []
        for number, file in enumerate(files):
            check_cancelled(feedback)
            try:
                photo = prepare(file, keep_location=keep_location, cancelled=feedback.isCanceled)
            except BadInput as reason:
                problems.append(error_sentence(reason))
                feedback.pushWarning(problems[-1])
            else:
                twice += photo.content_sha256 in found
                found.setdefault(photo.content_sha256, photo)
                if keep_location and photo.position is None:
                    feedback.pushInfo(self.tr("{name} does not say where it was taken.").format(name=file.name))
            feedback.setProgress(95 * (number + 1) / len(files))
        return list(found.values()), twice, problems


class _Places:
    """Where photos lie on the map: where they were taken, if that was kept and lies on the map, else at their site."""

    def __init__(self, epsg: int, context) -> None:
        self._transform = QgsCoordinateTransform(
            QgsCoordinateReferenceSystem.fromEpsgId(4326),
            QgsCoordinateReferenceSystem.fromEpsgId(epsg),
            context.transformContext(),
        )

    def __call__(self, photo, site_point):
        import shapely

        if photo.position is None:
            return site_point
        try:
            point = self._transform.transform(QgsPointXY(*photo.position))
        except QgsCsException:
            return site_point
        return shapely.Point(point.x(), point.y()) if isfinite(point.x()) and isfinite(point.y()) else site_point


def _site(workspace, site_id: str, connection=None) -> dict:
    sites = workspace.rows("proposed_site", {"id": site_id}, connection=connection)
    if not sites:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The workspace has no proposed site {site}."),
            QT_TRANSLATE_NOOP("errors", "Give the id of a site as the layer of proposed sites shows it."),
            site=site_id,
        )
    return sites[0]


def _contents(connection, site_id: str) -> set[str]:
    """The contents of the photos that the site has."""
    found = connection.execute("SELECT content_sha256 FROM photo WHERE site_id = ?", (site_id,))
    return {row["content_sha256"] for row in found}


def _rows(
    workspace, site_id: str, photos: list, said: dict[str, str], person, place
) -> tuple[list[dict], list[dict]]:
    """Rows of ``photo`` and of ``site_log``, whose entries say ``said`` (``caption``, ``purpose``) of each photo;
    ``place`` gives a photo's point (shapely, workspace's CRS)."""
    from ..domain.log import LogEntry

    rows, entries = [], []
    for photo in photos:
        id_, point = workspace.new_id(), place(photo)
        entry = LogEntry.new(site_id, "photo_added", *person, {"photo_id": id_, **said})
        rows.append(
            {
                "id": id_,
                "nis": workspace.nis,
                "site_id": site_id,
                "taken_at": photo.taken_at or None,
                "caption": said["caption"] or None,
                "width": photo.width,
                "height": photo.height,
                "content_sha256": photo.content_sha256,
                "thumbnail": photo.thumbnail,
                "image": photo.content,
                "geometry": point,
            }
        )
        entries.append({**entry.to_row(), "nis": workspace.nis, "geometry": place(photo)})
    return rows, entries


def _checked_caption(text: str) -> str:
    caption = text.strip()
    if len(caption) > LONGEST_CAPTION:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The caption has {length} characters."),
            QT_TRANSLATE_NOOP("errors", "Use at most {longest}, and a comment for what is longer."),
            length=len(caption),
            longest=LONGEST_CAPTION,
        )
    return caption


def _checked_purpose(text: str, process) -> str:
    """The code of a purpose that the process knows, "" for none."""
    from ..domain.photo_purposes import purposes

    purpose = text.strip()
    known = purposes(process)
    if purpose and purpose not in known:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "A photo cannot be for “{purpose}”: the process does not know it."),
            QT_TRANSLATE_NOOP("errors", "Use one of these: {known}."),
            purpose=purpose,
            known=", ".join(known),
        )
    return purpose
