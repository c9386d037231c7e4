"""Processing algorithm ``repairworkspace``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..documents.local_figures import number
from ..documents.workspace_project import table_title
from ..errors import QT_TRANSLATE_NOOP, BadInput, WorkspaceError
from .base import error_sentence
from .decision_algorithm import DecisionAlgorithm
from .project_layers import refuse_open_edits

if TYPE_CHECKING:
    from ..workspace.integrity_repair import Repaired

BEST, FROM_BACKUP, BY_READING = range(3)
"""The newest sound backup and, where there is none, what can be read; a backup; what can be read."""


class RepairWorkspace(DecisionAlgorithm):
    """A damaged workspace made anew; the damaged file is kept."""

    NAME = "repairworkspace"

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Repair workspace")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Makes a damaged workspace anew, from a backup or from what can still be read")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Looks a workspace over and, where it is damaged, makes it anew from the newest sound backup beside it or"
            " from what can still be read. Rows that only the damaged file has come along. The damaged file is kept"
            " beside the workspace under a name with “damaged” in it. Afterwards the exchange with the central API"
            " brings back what was there; nothing that could not be read is taken for removed. No layer of the"
            " workspace may be in edit mode."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("repair,restore,damaged,corrupt,backup,recover,workspace").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterEnum(
                "METHOD",
                self.tr("Make it from"),
                options=[
                    self.tr("The newest sound backup, else what can be read"),
                    self.tr("The backup below, or the newest sound one"),
                    self.tr("What can be read"),
                ],
                defaultValue=BEST,
            ),
            self.tr("A backup lacks edits made since; what can be read lacks what is damaged."),
        )
        self.add(
            QgsProcessingParameterFile("BACKUP", self.tr("Backup"), extension="gpkg", optional=True),
            self.tr("A copy of this workspace; with it the workspace is made anew even if it is not damaged."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", self.tr("Repaired workspace"), self.tr("GeoPackage (*.gpkg)"), optional=True,
                createByDefault=False,
            ),
            self.tr("Another file for it; for nothing it takes the place of the damaged one."),
        )  # fmt: skip
        self.addOutput(QgsProcessingOutputString("REPAIRED", self.tr("Repaired workspace")))
        self.addOutput(QgsProcessingOutputString("DAMAGED", self.tr("Where the damaged file is kept")))
        self.addOutput(QgsProcessingOutputString("BACKUP_USED", self.tr("Backup used")))
        self.addOutput(QgsProcessingOutputNumber("TAKEN_OVER", self.tr("Rows taken over from the damaged file")))
        self.addOutput(QgsProcessingOutputString("LOST", self.tr("What was lost")))

    def look_up(self, parameters, context, feedback) -> None:
        """Check that nothing is being edited (main thread)."""
        self.path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self.project = context.project()
        refuse_open_edits(self.path, self.project)

    def compute(self, parameters, context, feedback) -> dict:
        """Look it over, then make it anew."""
        from ..workspace import integrity, integrity_repair

        method = self.parameterAsEnum(parameters, "METHOD", context)
        given = self.parameterAsFile(parameters, "BACKUP", context)
        output = self.parameterAsFileOutput(parameters, "OUTPUT", context) or None
        _check_output(output)
        findings = integrity.look_over(self.path)
        feedback.setProgress(30)
        for fault in findings.faults:
            feedback.pushDebugInfo(fault)
        if findings.sound and not given:
            feedback.pushInfo(self.tr("The workspace is sound; nothing was changed."))
            return {"REPAIRED": self.path, "DAMAGED": "", "BACKUP_USED": "", "TAKEN_OVER": 0, "LOST": ""}
        if findings.problem is not None:
            feedback.pushInfo(error_sentence(findings.problem))
        if findings.foreign_log and not given and not output:
            done = integrity_repair.put_foreign_log_aside(self.path)
        else:
            done = self._made_anew(findings, method, given, output)
        feedback.setProgress(100)
        return self._told(done, feedback)

    def _made_anew(self, findings, method: int, given: str, output: str | None) -> Repaired:
        from ..workspace import integrity, integrity_repair

        copy = given
        if not copy and method != BY_READING:
            newest = integrity.newest_sound_backup(self.path)
            copy = "" if newest is None else str(newest.path)
        if method == FROM_BACKUP and not copy:
            raise WorkspaceError(
                QT_TRANSLATE_NOOP("errors", "There is no sound backup beside {path}."),
                QT_TRANSLATE_NOOP("errors", "Choose a copy of it that lies elsewhere, or save what can be read."),
                path=self.path,
            )
        if copy and method != BY_READING:
            return integrity_repair.repair_from(self.path, copy, output)
        if findings.problem is not None and not findings.repairable:
            raise findings.problem
        return integrity_repair.repair_by_reading(self.path, output)

    def _told(self, done: Repaired, feedback) -> dict:
        lost = "; ".join(self._lost_of(name, count) for name, count in done.lost.items())
        taken = sum(done.taken_over.values())
        if done.backup is not None:
            feedback.pushInfo(self.tr("Made from the backup {path}.").format(path=done.backup))
        if taken:
            feedback.pushInfo(
                self.tr("Rows that only the damaged file had were taken over: {count}.").format(count=number(taken))
            )
        if lost:
            feedback.pushWarning(self.tr("Lost: {what}.").format(what=lost))
        if done.kept != done.path:
            feedback.pushInfo(self.tr("The damaged file is kept as {path}.").format(path=done.kept))
        return {
            "REPAIRED": str(done.path),
            "DAMAGED": str(done.kept),
            "BACKUP_USED": str(done.backup or ""),
            "TAKEN_OVER": taken,
            "LOST": lost,
        }

    def _lost_of(self, name: str, count: int | None) -> str:
        if count is None:
            return self.tr("{table}, nobody knows how many rows").format(table=table_title(name))
        if count == 1:
            return self.tr("{table}, 1 row").format(table=table_title(name))
        return self.tr("{table}, {count} rows").format(table=table_title(name), count=number(count))


def _check_output(output: str | None) -> None:
    if output and Path(output).suffix.lower() != ".gpkg":
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "A workspace is a GeoPackage, and {path} does not end in .gpkg."),
            QT_TRANSLATE_NOOP("errors", "Give a file name that ends in .gpkg."),
            path=output,
        )
