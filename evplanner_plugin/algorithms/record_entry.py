"""Processing algorithm ``recordentry``."""

from __future__ import annotations

from qgis.core import QgsProcessingOutputString, QgsProcessingParameterString

from ..errors import QT_TRANSLATE_NOOP, BadInput
from .author import add_author, author, check_role
from .base import SITES, EvPlannerAlgorithm, check_cancelled
from .project_layers import show_changes
from .recipe_choice import read_object


class RecordEntry(EvPlannerAlgorithm):
    """One entry in the log of a proposed site, or the same one in those of several."""

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
            "Adds one entry to the log of a proposed site, or of each of several. Entries are only ever added; a site's"
            " status follows from all of them. Who may record what is said by the process that the workspace follows."
            " The details are JSON and depend on the kind, for example:\n\n"
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
            QgsProcessingParameterString("SITE", self.tr("Site")),
            self.tr("The id of the proposed site (a UUID), or several separated by commas."),
        )
        kind = QgsProcessingParameterString("KIND", self.tr("Kind"), defaultValue="commented")
        kind.setMetadata({"widget_wrapper": {"value_hints": list(KINDS)}})
        self.add(kind, self.tr("What happened: {kinds}.").format(kinds=", ".join(KINDS)))
        self.add(
            QgsProcessingParameterString("PAYLOAD", self.tr("Details (JSON)"), multiLine=True, optional=True),
            self.tr("What belongs to the kind, as a JSON object."),
        )
        add_author(self)
        self.addOutput(QgsProcessingOutputString("ENTRY", self.tr("Id of the entry, or of each, separated by commas")))
        self.addOutput(QgsProcessingOutputString("STATUS", self.tr("Status of the site, or of each")))

    def look_up(self, parameters, context, feedback) -> None:
        """Remember whose layers to refresh afterwards."""
        self._path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._project = context.project()

    def compute(self, parameters, context, feedback) -> dict:
        """Add the entry at each site's point, to all of them or to none."""
        from ..domain.log import KINDS
        from ..workspace.processes import process_of
        from ..workspace.site_log import read_summaries
        from ..workspace.store import Workspace

        kind = self.parameterAsString(parameters, "KIND", context).strip()
        site_ids = _separated(self.parameterAsString(parameters, "SITE", context))
        person = author(self, parameters, context)
        if kind not in KINDS:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "There are no log entries of the kind “{kind}”."),
                QT_TRANSLATE_NOOP("errors", "Choose one of these: {kinds}."),
                kind=kind,
                kinds=", ".join(KINDS),
            )
        workspace = Workspace.open(self._path)
        check_role(person[1], kind, process_of(workspace))
        entries = _entries(site_ids, kind, person, read_object(parameters.get("PAYLOAD"), "PAYLOAD"))
        check_cancelled(feedback)
        with workspace.transaction() as connection:
            points = _points(workspace, connection, site_ids)
            workspace.insert(
                connection,
                "site_log",
                [{**entry.to_row(), "nis": workspace.nis, "geometry": points[entry.site_id]} for entry in entries],
            )
        feedback.setProgress(100)
        found = read_summaries(workspace, site_ids)
        return {
            "ENTRY": ",".join(entry.id for entry in entries),
            "STATUS": ",".join(found[entry.site_id].status for entry in entries),
        }

    def postProcessAlgorithm(self, context, feedback) -> dict:
        """Show the entry in the project (main thread)."""
        show_changes(self._path, self._project)
        return {}


def _separated(text: str) -> list[str]:
    """The ids in ``text``, each once, in their order; one empty one where there is none."""
    return list(dict.fromkeys(filter(None, (word.strip() for word in text.split(","))))) or [""]


def _entries(site_ids, kind: str, person: tuple[str, str, str], payload) -> list:
    """An entry for each site, all of the same instant."""
    from ..domain.log import LogEntry
    from ..domain.times import utc_now

    at = utc_now()
    return [LogEntry.new(site_id, kind, *person, payload, at=at) for site_id in site_ids]


def _points(workspace, connection, site_ids) -> dict:
    """The place of each site by its id.

    :raises BadInput: the workspace lacks one of them.
    """
    rows = workspace.rows("proposed_site", {"id": site_ids}, connection=connection)
    points = {row["id"]: row["geometry"] for row in rows}
    for site_id in site_ids:
        if site_id not in points:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The workspace has no proposed site {site}."),
                QT_TRANSLATE_NOOP("errors", "Give the id of a site as the layer of proposed sites shows it."),
                site=site_id,
            )
    return points
