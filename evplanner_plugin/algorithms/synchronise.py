"""Processing algorithm ``sync``."""

from __future__ import annotations

from contextlib import closing

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterAuthConfig,
    QgsProcessingParameterString,
)

from .base import EvPlannerAlgorithm, part
from .project_layers import refuse_open_edits, show_changes


class Synchronise(EvPlannerAlgorithm):
    """Exchange with the central API."""

    NAME = "sync"

    _transport = None
    _project = None
    _path = ""

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Exchange with the central API")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Fetches what others changed and sends what was changed here")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Exchanges the workspace's charging locations, proposed sites, their log, applications and photos with a"
            " central API (OGC API – Features). What others changed comes in first; then what was changed here goes"
            " out. Where both changed the same field of the same feature, nothing is overwritten: it is counted as a"
            " conflict and stays until somebody decides. No layer of the workspace may be in edit mode."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("sync,synchronise,exchange,pull,push,OGC API Features,central").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterString("URL", self.tr("Address of the central API")),
            self.tr("Address of the landing page, e.g. https://laden.example.be/api."),
        )
        self.add(
            QgsProcessingParameterAuthConfig("AUTHCFG", self.tr("Login"), optional=True),
            self.tr("A configuration of QGIS's authentication store; nothing for an API without login."),
        )
        self.addOutput(QgsProcessingOutputNumber("PULLED", self.tr("Received")))
        self.addOutput(QgsProcessingOutputNumber("PUSHED", self.tr("Sent")))
        self.addOutput(QgsProcessingOutputNumber("CONFLICTS", self.tr("Conflicts")))
        self.addOutput(QgsProcessingOutputNumber("REFUSED", self.tr("Refused")))
        self.addOutput(QgsProcessingOutputString("REPORT", self.tr("Report")))

    def look_up(self, parameters, context, feedback) -> None:
        """Check that nothing is being edited, and take the login out of QGIS's store (main thread)."""
        from ..sync.qgis_bridge import transport_for

        self._path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._project = context.project()
        refuse_open_edits(self._path, self._project)
        url = self.parameterAsString(parameters, "URL", context).strip()
        self._transport = transport_for(url, self.parameterAsString(parameters, "AUTHCFG", context))

    def compute(self, parameters, context, feedback) -> dict:
        """Pull, reconcile, push."""
        from ..sync.client import FeaturesClient
        from ..sync.engine import synchronise
        from ..workspace.store import Workspace

        client = FeaturesClient(self._transport, self.parameterAsString(parameters, "URL", context).strip())
        with closing(self._transport):
            result = synchronise(
                Workspace.open(self._path), client, part(feedback, 0, 100), feedback.isCanceled
            )
        for refusal in result.refused:
            feedback.pushWarning(f"{refusal.collection} {refusal.id}: {refusal.sentence}")
        report = self._report(result)
        feedback.pushInfo(report)
        return {
            "PULLED": result.pulled,
            "PUSHED": result.pushed,
            "CONFLICTS": result.conflicts,
            "REFUSED": len(result.refused),
            "REPORT": report,
        }

    def postProcessAlgorithm(self, context, feedback) -> dict:
        """Show in the project what has come in (main thread)."""
        show_changes(self._path, self._project)
        return {}

    def _report(self, result) -> str:
        return self.tr("{pulled} received, {pushed} sent, {conflicts} in conflict, {refused} refused.").format(
            pulled=result.pulled, pushed=result.pushed, conflicts=result.conflicts, refused=len(result.refused)
        )
