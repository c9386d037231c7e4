"""Processing algorithm ``recordentry``."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputString, QgsProcessingParameterString

from ..errors import QT_TRANSLATE_NOOP, BadInput
from .author import add_author, author, check_role
from .base import SITES, EvPlannerAlgorithm
from .project_layers import show_changes
from .recipe_choice import read_object


class RecordEntry(EvPlannerAlgorithm):
    """One entry in the log of a proposed site."""

    NAME = "recordentry"
    GROUP = SITES

    _path = ""
    _project = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Record log entry")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Adds what happened to a proposed site to its log: a mark, a comment, a decision")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Adds one entry to the log of a proposed site. Entries are only ever added; the site's status follows"
            " from all of them. The details are JSON and depend on the kind, for example:\n\n"
            'marked: {"mark": "up", "reason": "Beside the church"} (up, down or question)\n'
            'commented: {"text": "Mind the tree"}\n'
            'approved, rejected: {"reason": "College of 3 March", "supersedes": []}'
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("log,mark,comment,approve,reject,decision,site").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        from ..domain.log import KINDS

        self.add_workspace()
        self.add(
            QgsProcessingParameterString("SITE", self.tr("Site")), self.tr("The id of the proposed site (a UUID).")
        )
        kind = QgsProcessingParameterString("KIND", self.tr("Kind"), defaultValue="commented")
        kind.setMetadata({"widget_wrapper": {"value_hints": list(KINDS)}})
        self.add(kind, self.tr("What happened: {kinds}.").format(kinds=", ".join(KINDS)))
        self.add(
            QgsProcessingParameterString("PAYLOAD", self.tr("Details (JSON)"), multiLine=True, optional=True),
            self.tr("What belongs to the kind, as a JSON object."),
        )
        add_author(self)
        self.addOutput(QgsProcessingOutputString("ENTRY", self.tr("Id of the entry")))
        self.addOutput(QgsProcessingOutputString("STATUS", self.tr("Status of the site")))

    def look_up(self, parameters, context, feedback) -> None:
        """Remember whose layers to refresh afterwards."""
        self._path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._project = context.project()

    def compute(self, parameters, context, feedback) -> dict:
        """Add the entry at the site's point."""
        from ..domain.log import KINDS, LogEntry
        from ..domain.state import fold
        from ..workspace.store import Workspace

        site, kind = (self.parameterAsString(parameters, name, context).strip() for name in ("SITE", "KIND"))
        actor, role, department = author(self, parameters, context)
        if kind not in KINDS:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "There are no log entries of the kind “{kind}”."),
                QT_TRANSLATE_NOOP("errors", "Choose one of these: {kinds}."),
                kind=kind,
                kinds=", ".join(KINDS),
            )
        check_role(role, kind)
        entry = LogEntry.new(site, kind, actor, role, department, read_object(parameters.get("PAYLOAD"), "PAYLOAD"))
        workspace = Workspace.open(self._path)
        with workspace.transaction() as connection:
            sites = workspace.rows("proposed_site", {"id": site}, connection=connection)
            if not sites:
                raise BadInput(
                    QT_TRANSLATE_NOOP("errors", "The workspace has no proposed site {site}."),
                    QT_TRANSLATE_NOOP("errors", "Give the id of a site as the layer of proposed sites shows it."),
                    site=site,
                )
            row = {**entry.to_row(), "nis": workspace.nis, "geometry": sites[0]["geometry"]}
            workspace.insert(connection, "site_log", [row])
            log = workspace.rows("site_log", {"site_id": site}, connection=connection)
        feedback.setProgress(100)
        return {"ENTRY": entry.id, "STATUS": fold(LogEntry.from_row(each) for each in log).status}

    def postProcessAlgorithm(self, context, feedback) -> dict:
        """Show the entry in the project (main thread)."""
        show_changes(self._path, self._project)
        return {}
