"""Processing algorithm ``resolveconflicts``."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ..documents.workspace_project import table_title
from ..errors import EvPlannerError
from . import conflict_decisions as decisions
from .base import check_cancelled, error_sentence
from .decision_algorithm import DecisionAlgorithm
from .layer_lock import layers_locked

NOTHING, MINE, THEIRS = SIDES = ("nothing", "mine", "theirs")


class ResolveConflicts(DecisionAlgorithm):
    """Decisions about features that were changed here and in the central database."""

    NAME = "resolveconflicts"

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Resolve conflicts")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Decides about features that were changed both here and in the central database")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Writes decisions about conflicts into the workspace: per field my value, theirs or another one. What is"
            " not decided stays a conflict. Nothing is sent: the next sync does that. Before anything of mine is given"
            " up a backup of the workspace is made beside it. The panel “Charging Layers” has a window for this; the"
            " decisions as JSON are for scripts, for example:\n\n"
            '[{"collection": "proposed_site", "id": "…", "rev": 12, "choices": {"name": "mine", "bays": {"own": 4}}}]'
            '\n\nWhere one side removed the feature there is one choice for all of it: {"": "theirs"}.'
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("conflict,resolve,merge,mine,theirs,sync,central").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterString("DECISIONS", self.tr("Decisions (JSON)"), multiLine=True, optional=True),
            self.tr("A list of objects with collection, id, rev and choices."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "ALL",
                self.tr("All other conflicts"),
                options=[self.tr("Leave as they are"), self.tr("Take mine"), self.tr("Take theirs")],
                defaultValue=0,
            ),
            self.tr("What becomes of a conflict without a decision: it stays (0), mine is kept (1), theirs taken (2)."),
        )
        self.add(
            QgsProcessingParameterBoolean("MAKE_BACKUP", self.tr("Make a backup first"), defaultValue=True),
            self.tr("A copy of the workspace beside it, made only if something of mine is given up."),
            advanced=True,
        )
        self.addOutput(QgsProcessingOutputNumber("RESOLVED", self.tr("Resolved")))
        self.addOutput(QgsProcessingOutputNumber("LEFT", self.tr("Conflicts left")))
        self.addOutput(QgsProcessingOutputString("BACKUP", self.tr("Backup")))

    def compute(self, parameters, context, feedback) -> dict:
        """Write the decisions, each feature in a transaction of its own."""
        from ..sync.conflicts import open_conflicts, resolve
        from ..workspace.backup import backup
        from ..workspace.store import Workspace

        given = decisions.read(self.parameterAsString(parameters, "DECISIONS", context))
        side = SIDES[self.parameterAsEnum(parameters, "ALL", context)]
        workspace = Workspace.open(self.path)
        resolved, saved = 0, ""
        with layers_locked(self.path, self.project, feedback.isCanceled):
            conflicts = open_conflicts(workspace)
            work = self._decided(conflicts, given, side, feedback)
            loses = any(decisions.gives_up_mine(choices) for _, choices in work)
            if loses and self.parameterAsBoolean(parameters, "MAKE_BACKUP", context):
                saved = str(backup(self.path, "before-resolving"))
                feedback.pushInfo(self.tr("Backup: {path}").format(path=saved))
            for number, (conflict, choices) in enumerate(work):
                check_cancelled(feedback)
                try:
                    resolve(workspace, conflict, decisions.for_engine(workspace, conflict.collection, choices))
                    resolved += 1
                except EvPlannerError as reason:
                    feedback.pushWarning(f"{table_title(conflict.collection)} {conflict.id}: {error_sentence(reason)}")
                feedback.setProgress(100 * (number + 1) / len(work))
            left = len(open_conflicts(workspace))
        return {"RESOLVED": resolved, "LEFT": left, "BACKUP": saved}

    def _decided(self, conflicts, given, side, feedback) -> list:
        """Conflicts with the choices for them; what does not fit any more is said and left."""
        work = []
        for conflict in conflicts:
            decision = given.pop((conflict.collection, conflict.id), None)
            if decision is not None and decision.fits(conflict):
                work.append((conflict, decision.choices))
            elif decision is not None:
                feedback.pushWarning(
                    self.tr("{feature} was changed again meanwhile, or not everything in it is decided.").format(
                        feature=f"{conflict.collection} {conflict.id}"
                    )
                )
            elif side != NOTHING:
                work.append((conflict, decisions.the_same_for_all(conflict, side)))
        for decision in given.values():
            feedback.pushWarning(
                self.tr("There is no conflict about {feature} any more.").format(
                    feature=f"{decision.collection} {decision.id}"
                )
            )
        return work
