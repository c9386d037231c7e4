"""Processing algorithm ``ocpilocations``."""

from __future__ import annotations

import json

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from ..documents.whole_file import whole_file
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .base import DOCUMENTS, EvPlannerAlgorithm, check_cancelled
from .chosen_sites import named_sites
from .document_output import checked_document

FORMATS = (".json",)
_STANDING = ("in_service", "installed")


class OcpiLocations(EvPlannerAlgorithm):
    """Sites in service as drafts of OCPI Locations."""

    NAME = "ocpilocations"
    GROUP = DOCUMENTS

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("OCPI locations")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Drafts of OCPI 2.2.1 locations of the sites in service, and what only the operator knows")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Writes a draft of an OCPI 2.2.1 Location for each site that is in service: id, name, address, town,"
            " coordinates, country and time zone, under the site's own identifier. Nothing is made up: what only the"
            " operator knows (its party id, the charging points with their ids, connectors and tariffs) is listed as"
            " missing beside each draft, and so is an address that is not known or too long for OCPI."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("OCPI,location,roaming,operator,CPO,in service,handover,export").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterString("SITES", self.tr("Sites"), optional=True),
            self.tr("Ids of sites that are in service or installed, with commas between; empty for all in service."),
        )
        self.add(
            QgsProcessingParameterBoolean("INSTALLED", self.tr("Installed ones too"), defaultValue=False),
            self.tr("Without ids, also the sites that are installed and not in service yet."),
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Drafts"), self.tr("JSON files (*.json)")),
            self.tr("A file that ends in .json."),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of sites")))
        self.addOutput(QgsProcessingOutputString("MISSING", self.tr("What is missing")))

    def compute(self, parameters, context, feedback) -> dict:
        """Draft each site and write them in one file."""
        from ..domain.handover.ocpi import VERSION, draft_of
        from ..workspace.handover import read_handed_sites
        from ..workspace.store import Workspace

        path = checked_document(self.parameterAsFileOutput(parameters, "OUTPUT", context), FORMATS)
        workspace = Workspace.open(self.parameterAsFile(parameters, "WORKSPACE", context))
        chosen = self._chosen(parameters, context, feedback, workspace)
        handed = read_handed_sites(workspace, chosen, cancelled=feedback.isCanceled)
        drafts = [draft_of(site, handed.states[id_].last_at) for id_, site in handed.records.items()]
        missing = list(dict.fromkeys(name for draft in drafts for name in draft.missing))
        content = {
            "ocpi_version": VERSION,
            "locations": [draft.location for draft in drafts],
            "to_complete": [
                {"id": id_, "charging_points": draft.points, "missing": list(draft.missing)}
                for id_, draft in zip(handed.records, drafts)
            ],
        }
        check_cancelled(feedback)
        with whole_file(path) as draft:
            draft.write_text(json.dumps(content, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        feedback.setProgress(100)
        return {"OUTPUT": str(path), "COUNT": len(drafts), "MISSING": ", ".join(missing)}

    def _chosen(self, parameters, context, feedback, workspace) -> list[str]:
        """Return the ids of the sites to draft.

        :raises BadInput: a named site does not stand yet, or none does.
        """
        from ..workspace.site_log import read_summaries
        from ..workspace.sites import read_sites

        sites = {site.id: site for site in read_sites(workspace)}
        summaries = read_summaries(workspace, cancelled=feedback.isCanceled)
        named = named_sites(self.parameterAsString(parameters, "SITES", context), sites)
        for id_ in named:
            if id_ not in summaries or summaries[id_].status not in _STANDING:
                raise BadInput(
                    QT_TRANSLATE_NOOP("errors", "The site “{site}” is neither in service nor installed."),
                    QT_TRANSLATE_NOOP("errors", "Leave it out; only what stands there can be a location of OCPI."),
                    site=sites[id_].name or id_,
                )
        wanted = _STANDING if self.parameterAsBoolean(parameters, "INSTALLED", context) else _STANDING[:1]
        found = named or [id_ for id_ in sites if id_ in summaries and summaries[id_].status in wanted]
        if not found:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "No site is in service yet."),
                QT_TRANSLATE_NOOP("errors", "Import what the concession holder sent back first."),
            )
        return found
