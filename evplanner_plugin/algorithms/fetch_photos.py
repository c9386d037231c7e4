"""Processing algorithm ``fetchphotos``."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputNumber, QgsProcessingParameterString

from ..documents.local_figures import number
from .base import part
from .central_access import CentralAlgorithm


class FetchPhotos(CentralAlgorithm):
    """The images of photos that colleagues took."""

    NAME = "fetchphotos"

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Make photos available offline")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Fetches the images of photos of which only the thumbnail is here")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "With a sync only the thumbnails of photos come in. This fetches the images themselves from the central API"
            " into the workspace, so that they can be looked at without a network. An image that its maker has not"
            " sent yet is counted as missing."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("photos,images,offline,fetch,central").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add_central()
        self.add(
            QgsProcessingParameterString("SITES", self.tr("Sites"), optional=True),
            self.tr("Ids of the proposed sites whose photos are wanted, separated by commas; all for nothing."),
        )
        self.addOutput(QgsProcessingOutputNumber("FETCHED", self.tr("Fetched")))
        self.addOutput(QgsProcessingOutputNumber("MISSING", self.tr("Missing")))

    def compute(self, parameters, context, feedback) -> dict:
        """Fetch one image after the other; each is kept as soon as it is here."""
        from ..sync.photos import fetch_images
        from ..workspace.store import Workspace

        words = self.parameterAsString(parameters, "SITES", context).split(",")
        sites = [word.strip() for word in words if word.strip()] or None
        with self.client() as client:
            result = fetch_images(
                Workspace.open(self.path), client, part(feedback, 0, 100), feedback.isCanceled, sites=sites
            )
        if result.missing:
            feedback.pushWarning(
                self.tr("{count} images are not in the central API yet.").format(count=number(result.missing))
            )
        return {"FETCHED": result.fetched, "MISSING": result.missing}
