"""Processing algorithm ``takeback``."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterString,
)

from ..errors import QT_TRANSLATE_NOOP, BadInput
from .decision_algorithm import DecisionAlgorithm
from .layer_lock import layers_locked


class TakeBack(DecisionAlgorithm):
    """Giving up changes that the central API refused."""

    NAME = "takeback"

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Undo unsent changes")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Gives up changes of the workspace that the central API refused")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Makes features again what this workspace and the central API last agreed on: edits are undone, removed"
            " features come back, features that the central API never had go. A backup of the workspace is made beside"
            " it first."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("undo,revert,refused,sync,central").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterString("COLLECTION", self.tr("Layer"), optional=True),
            self.tr("The name of the table, e.g. proposed_site; all tables for nothing."),
        )
        self.add(
            QgsProcessingParameterString("IDS", self.tr("Features"), optional=True),
            self.tr("The ids of the features, separated by commas."),
        )
        self.add(
            QgsProcessingParameterBoolean("REMOVALS", self.tr("Bring removed features back"), defaultValue=False),
            self.tr("Everything that was removed here and not yet in the central database comes back."),
        )
        self.addOutput(QgsProcessingOutputNumber("UNDONE", self.tr("Undone")))
        self.addOutput(QgsProcessingOutputString("BACKUP", self.tr("Backup")))

    def compute(self, parameters, context, feedback) -> dict:
        """Make the backup, then undo."""
        from ..sync.conflicts import take_back, take_back_removals
        from ..workspace.backup import backup
        from ..workspace.store import Workspace

        tables = self._tables(self.parameterAsString(parameters, "COLLECTION", context).strip())
        words = self.parameterAsString(parameters, "IDS", context).split(",")
        ids = [word.strip() for word in words if word.strip()]
        removals = self.parameterAsBoolean(parameters, "REMOVALS", context)
        workspace = Workspace.open(self.path)
        with layers_locked(self.path, self.project, feedback.isCanceled):
            saved = str(backup(self.path, "before-undoing"))
            feedback.pushInfo(self.tr("Backup: {path}").format(path=saved))
            undone = 0
            for number, table in enumerate(tables):
                undone += take_back(workspace, table, ids)
                undone += take_back_removals(workspace, table) if removals else 0
                feedback.setProgress(100 * (number + 1) / len(tables))
        return {"UNDONE": undone, "BACKUP": saved}

    def _tables(self, collection: str) -> list[str]:
        from ..workspace.schema import SYNCED

        known = [table.name for table in SYNCED]
        if collection and collection not in known:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The table {table} does not travel to the central API."),
                QT_TRANSLATE_NOOP("errors", "Choose one of these: {known}."),
                table=collection,
                known=", ".join(known),
            )
        return [collection] if collection else known
