"""Processing algorithm ``sync``."""

from __future__ import annotations

import json
from datetime import timedelta

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from ..documents.local_figures import numbers
from ..documents.workspace_project import table_title
from .base import error_sentence, part
from .central_access import CentralAlgorithm
from .layer_lock import layers_locked
from .project_layers import refuse_open_edits, show_changes

COPY_EVERY = timedelta(hours=4)
"""How old the newest copy of the workspace may be when an exchange begins."""


class Synchronise(CentralAlgorithm):
    """Exchange with the central API."""

    NAME = "sync"

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
            " out, and is read back. Where both changed the same field of the same feature, nothing is overwritten: it"
            " is counted as a conflict and stays until somebody decides. No layer of the workspace may be in edit mode."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("sync,synchronise,exchange,pull,push,OGC API Features,central").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add_central()
        self.add(
            QgsProcessingParameterString("ACTOR", self.tr("Your name"), optional=True),
            self.tr("Shown to colleagues beside what you changed."),
        )
        self.add(
            QgsProcessingParameterBoolean("MANY_REMOVALS", self.tr("Send many removals, too"), defaultValue=False),
            self.tr(
                "Where more than a fifth of a layer's features are gone, their removal is not sent unless this is"
                " ticked: the layer may have been saved over by mistake."
            ),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputNumber("PULLED", self.tr("Received")))
        self.addOutput(QgsProcessingOutputNumber("PUSHED", self.tr("Sent")))
        self.addOutput(QgsProcessingOutputNumber("CONFLICTS", self.tr("Conflicts")))
        self.addOutput(QgsProcessingOutputNumber("REFUSED", self.tr("Refused")))
        self.addOutput(QgsProcessingOutputString("REPORT", self.tr("Report")))
        self.addOutput(QgsProcessingOutputString("REPORT_JSON", self.tr("Report by layer (JSON)")))

    def look_up(self, parameters, context, feedback) -> None:
        """Check that nothing is being edited, and take the login out of QGIS's store (main thread)."""
        super().look_up(parameters, context, feedback)
        refuse_open_edits(self.path, self.project)

    def compute(self, parameters, context, feedback) -> dict:
        """Pull, reconcile, push; nobody edits the workspace's layers meanwhile."""
        from ..sync.engine import synchronise
        from ..workspace.backup import BEFORE_SYNC, keep_copy
        from ..workspace.store import Workspace

        keep_copy(self.path, BEFORE_SYNC, every=COPY_EVERY)
        with self.client() as client, layers_locked(self.path, self.project, feedback.isCanceled):
            result = synchronise(
                Workspace.open(self.path), client, part(feedback, 0, 100), feedback.isCanceled,
                actor=self.parameterAsString(parameters, "ACTOR", context).strip(),
                many_removals=self.parameterAsBoolean(parameters, "MANY_REMOVALS", context),
            )
        for warning in result.warnings:
            feedback.pushWarning(error_sentence(warning))
        for refusal in result.refused:
            feedback.pushWarning(f"{table_title(refusal.collection)} {refusal.id}: {error_sentence(refusal.reason)}")
        report = self._report(result)
        feedback.pushInfo(report)
        return {
            "PULLED": result.pulled,
            "PUSHED": result.pushed,
            "CONFLICTS": result.conflicts,
            "REFUSED": len(result.refused),
            "REPORT": report,
            "REPORT_JSON": _by_layer(result),
        }

    def postProcessAlgorithm(self, context, feedback) -> dict:
        """Show in the project what has come in (main thread)."""
        show_changes(self.path, self.project)
        return {}

    def _report(self, result) -> str:
        return self.tr("{pulled} received, {pushed} sent, {conflicts} in conflict, {refused} refused.").format(
            **numbers(
                pulled=result.pulled, pushed=result.pushed, conflicts=result.conflicts, refused=len(result.refused)
            )
        )


def _by_layer(result) -> str:
    """What the panel shows of an exchange, as JSON."""
    return json.dumps(
        {
            "tables": {name: vars(counts) for name, counts in result.tables.items()},
            "refused": [
                {"collection": each.collection, "id": each.id, "reason": error_sentence(each.reason)}
                for each in result.refused
            ],
            "warnings": [error_sentence(each) for each in result.warnings],
            "backups": [str(path) for path in result.backups],
            "held_back": bool(result.held_back),
            "cancelled": result.cancelled,
        },
        ensure_ascii=False,
    )
