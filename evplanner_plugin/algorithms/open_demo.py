"""Processing algorithm ``opendemo``."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingOutputBoolean,
    QgsProcessingOutputFile,
    QgsProcessingParameterFolderDestination,
)

from .base import EvPlannerAlgorithm, check_cancelled, language


class OpenDemo(EvPlannerAlgorithm):
    """The Lille demo: a workspace and a project to look around in, made of bundled data only."""

    NAME = "opendemo"
    PACKAGES = ("scipy",)

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Make the Lille demo")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Makes a workspace of Lille to look around in: real streets, invented charging and sites")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Makes the workspace of Lille (Antwerpen) and a QGIS project in a folder, from the data that come with the"
            " plugin: nothing is fetched, and no server is needed. Streets, buildings and areas are real (©"
            " OpenStreetMap contributors, ODbL 1.0; Statbel; the provinces' wijken); charging points, their use,"
            " operators, sites, decisions and colleagues are invented and say so (“fictief”).\n\n"
            "A demo that is in the folder already is left as it is and given back. Where it is damaged, a new one is"
            " made in a folder beside it."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("demo,example,Lille,start,try,tutorial").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", self.tr("Folder")),
            self.tr("The folder that the workspace and the project come into; it is made where it is not there."),
        )
        self.addOutput(QgsProcessingOutputFile("WORKSPACE", self.tr("Workspace")))
        self.addOutput(QgsProcessingOutputFile("PROJECT", self.tr("Project")))
        self.addOutput(QgsProcessingOutputBoolean("MADE", self.tr("Whether it was made just now")))

    def compute(self, parameters, context, feedback) -> dict:
        """Find the demo that is there, or make one."""
        from .demonstration.folder import find_demo, free_folder, put_into
        from .demonstration.making import make_demo

        folder = Path(self.parameterAsString(parameters, "OUTPUT", context))
        found = find_demo(folder)
        if found is not None:
            feedback.pushInfo(self.tr("The demo in {folder} is there already.").format(folder=found.folder))
            return {"OUTPUT": str(found.folder), "WORKSPACE": str(found.workspace), "PROJECT": str(found.project),
                    "MADE": False}  # fmt: skip
        folder = free_folder(folder)
        with put_into(folder) as draft:
            make_demo(draft.workspace, draft.project, feedback, language())
            check_cancelled(feedback)
        feedback.setProgress(100)
        made = draft.placed
        feedback.pushInfo(self.tr("The demo of Lille is in {folder}.").format(folder=folder))
        return {"OUTPUT": str(folder), "WORKSPACE": str(made.workspace), "PROJECT": str(made.project), "MADE": True}
