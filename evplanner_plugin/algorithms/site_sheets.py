"""Processing algorithm ``sitesheets``."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
    QgsProject,
)

from ..errors import EvPlannerError
from .base import DOCUMENTS, EvPlannerAlgorithm, error_sentence
from .chosen_sites import named_sites
from .document_output import checked_document

FORMATS = (".pdf",)


class SiteSheets(EvPlannerAlgorithm):
    """A page per site: map, photo, reasons, checklist, history and decision, in a layout that a town can restyle."""

    NAME = "sitesheets"
    GROUP = DOCUMENTS

    _look = None
    _workspace = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Site sheets")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("A page per site (PDF): map to scale, photo, reasons, checklist, decision, history")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        from ..documents.site_sheets.sheet_content import FACTS, PICTURES, TEXTS

        return self.tr(
            "Makes a page (A4, PDF) of each site, all in one file or a file per site: where it lies, on a map to scale"
            " and in the municipality, its newest photo, its score with what each criterion adds, the nearest charging"
            " points, what is known of the grid, the checklist, the opinions, the decision and the latest entries of"
            " its log. What is not known is said to be so. A text that is too long for its place ends with “…”; the"
            " record of the site holds all of it.\n\n"
            "The page is a layout that you can restyle. Open resources/layouts/site_sheet.qpt in Project ▸ Layouts, let"
            " its atlas go through the layer of proposed sites to see real texts, change what you like, save it as"
            " template and give it here. In it\n"
            "• evp_sheet('name') is a text or picture of the site, by one of these names: {texts}; pictures:"
            " {pictures}; “1” or nothing: {facts};\n"
            "• evp_word('Checklist') is a fixed word in the language of the sheet;\n"
            "• the site's columns are there too, as \"power_class\", and so are all functions of the group EV"
            " Planner;\n"
            "• a map with the item ID “map” shows the site at the map's own scale, as does any map that the atlas"
            " controls; “overview” shows the municipality, “aerial” the project's aerial photo, if there is one. A map"
            " whose layers are locked, or that follows a theme, shows those."
        ).format(texts=", ".join(TEXTS), pictures=", ".join(PICTURES), facts=", ".join(FACTS)) + "\n\n" + self.tr(
            "These sheets are for colleagues. Those that come with a handover have a layout of their own"
            " (handover_sheet.qpt) and hold nothing internal."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("sheet,fact sheet,PDF,atlas,layout,template,qpt,print,map,photo,site").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterString("SITES", self.tr("Sites"), optional=True),
            self.tr("Ids of the proposed sites, with commas between; empty for all."),
        )
        self.add(
            QgsProcessingParameterFile("TEMPLATE", self.tr("Layout"), extension="qpt", optional=True),
            self.tr("A layout saved as template (.qpt); empty for the one that comes along."),
        )
        self.add(
            QgsProcessingParameterString("LANGUAGE", self.tr("Language"), optional=True),
            self.tr("Language of the sheets: nl, fr or en; empty for QGIS's."),
        )
        self.add(
            QgsProcessingParameterBoolean("SEPARATE", self.tr("One file per site"), defaultValue=False),
            self.tr("Files are named after the output, the site's number and its name."),
        )
        self.add(
            QgsProcessingParameterBoolean("PROJECT_MAP", self.tr("Map as in the project"), defaultValue=True),
            self.tr(
                "Maps show the layers that are switched on in the workspace's project. Otherwise, and without a"
                " project, they show the streets, buildings, parking bays and charging locations of the workspace."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Site sheets"), self.tr("PDF files (*.pdf)")),
            self.tr("A file that ends in .pdf."),
        )
        self.addOutput(QgsProcessingOutputNumber("SHEETS", self.tr("Number of sheets")))
        self.addOutput(QgsProcessingOutputString("FILES", self.tr("Files written")))

    def look_up(self, parameters, context, feedback) -> None:
        """See how the project's maps look (main thread)."""
        from ..documents.site_map.map_look import MapLook
        from ..documents.workspace_project import workspace_path
        from ..workspace.store import Workspace

        self._workspace = Workspace.open(self.parameterAsFile(parameters, "WORKSPACE", context))
        project = context.project() or QgsProject.instance()
        remembered = workspace_path(project)
        ours = remembered is not None and remembered.resolve() == Path(self._workspace.path).resolve()
        if ours and self.parameterAsBoolean(parameters, "PROJECT_MAP", context):
            self._look = MapLook.of_project(project, self._workspace)

    def compute(self, parameters, context, feedback) -> dict:
        """Make the pages, one after the other."""
        from ..documents.site_sheets.sheets import write_site_sheets
        from ..workspace.sites import read_sites

        target = checked_document(self.parameterAsFileOutput(parameters, "OUTPUT", context), FORMATS)
        known = [site.id for site in read_sites(self._workspace)]
        wanted = named_sites(self.parameterAsString(parameters, "SITES", context), set(known)) or known
        template = self.parameterAsFile(parameters, "TEMPLATE", context)
        notices: list[EvPlannerError] = []
        files = write_site_sheets(
            self._workspace,
            wanted,
            target,
            template=Path(template) if template else None,
            language=self.parameterAsString(parameters, "LANGUAGE", context).strip(),
            separate=self.parameterAsBoolean(parameters, "SEPARATE", context),
            look=self._look,
            progress=lambda fraction: feedback.setProgress(100.0 * fraction),
            cancelled=feedback.isCanceled,
            notices=notices,
        )
        for notice in notices:
            feedback.pushWarning(error_sentence(notice))
        return {"OUTPUT": str(files[0]), "SHEETS": len(wanted), "FILES": "\n".join(map(str, files))}
