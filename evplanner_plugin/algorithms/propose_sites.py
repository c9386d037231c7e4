"""Processing algorithm ``proposesites``."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProcessingParameterVectorLayer,
)

from ..compat import ANY_VECTOR
from ..documents.local_figures import counted
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .author import add_author, author, check_role
from .base import SITES, EvPlannerAlgorithm, check_cancelled, error_sentence
from .layers.input_layers import empty_layer
from .project_layers import show_changes
from .proposing.fact_sources import FactSources
from .recipe_choice import read_object

APART = 5.0
"""Metres: two proposals that are nearer to each other are one and the same, drawn twice."""


class ProposeSites(EvPlannerAlgorithm):
    """Points into the workspace as proposed sites."""

    NAME = "proposesites"
    GROUP = SITES

    _path = ""
    _project = None
    _sources = FactSources()
    _transforms = QgsCoordinateTransformContext()

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Propose sites")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Writes points into the workspace as proposed sites, each with its first log entry")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Writes points into the workspace as proposed sites and notes in the log who proposed them. Any layer of"
            " points will do, and a table (CSV) with coordinates. Fields with known names are taken over, in English,"
            " Dutch or French: id, name, street, house number, points, bays, power class, rationale, road manager and"
            " origin. What is not given is filled in from the layers: address, neighbourhood, road manager, the"
            " nearest charging points, and what a potential map says of the place. That is kept with the site as it"
            " was at that moment.\n\n"
            "A point is skipped where a site with the same id is there already, or where it lies within a few metres"
            " of a site that was neither rejected nor cancelled. Points outside the municipality and rows without a"
            " place are left out and counted."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("sites,propose,strategic,log,charging,import,CSV,GeoJSON,counter-proposal").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        from ..domain.process import Process

        self.add_workspace()
        self.add(
            QgsProcessingParameterFeatureSource("SITES", self.tr("Sites"), [ANY_VECTOR]),
            self.tr("Points, e.g. what “Select sites” made, or a table (CSV) with coordinates."),
        )
        origins = Process.load().origins
        origin = QgsProcessingParameterString("ORIGIN", self.tr("Origin"), defaultValue=origins[0])
        origin.setMetadata({"widget_wrapper": {"value_hints": list(origins)}})
        self.add(origin, self.tr("Why they are proposed: {codes}.").format(codes=", ".join(origins)))
        self.add(
            QgsProcessingParameterString("COUNTER_TO", self.tr("Counter-proposal to"), optional=True),
            self.tr("The id of the site in whose place they are proposed, or nothing."),
        )
        self._declare_more()
        add_author(self)
        self.addOutput(QgsProcessingOutputNumber("PROPOSED", self.tr("Proposed")))
        self.addOutput(QgsProcessingOutputNumber("SKIPPED", self.tr("There already")))
        self.addOutput(QgsProcessingOutputNumber("OUTSIDE", self.tr("Outside the municipality")))
        self.addOutput(QgsProcessingOutputNumber("WITHOUT_PLACE", self.tr("Without a place")))

    def _declare_more(self) -> None:
        self.add(
            QgsProcessingParameterVectorLayer("POTENTIAL", self.tr("Potential map"), optional=True),
            self.tr("The map whose score is kept with each site; nothing for the one that the project shows."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "APART", self.tr("Metres between two sites at least"), QgsProcessingParameterNumber.Type.Double, APART,
                False, 0, 1000,
            ),
            self.tr("A point nearer to a site than this is skipped; 0 to go by ids alone."),
            advanced=True,
        )  # fmt: skip
        self.add(
            QgsProcessingParameterString("TABLE", self.tr("How the table is to be read"), optional=True),
            self.tr(
                'For a table (CSV), JSON with what is guessed otherwise: {"x": "X", "y": "Y", "crs": "EPSG:31370",'
                ' "delimiter": ";", "decimal": ","}.'
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("REMARK", self.tr("Remark on the counter-proposal"), optional=True),
            self.tr("Why they are better; the log of the other site shows it."),
            advanced=True,
        )

    def look_up(self, parameters, context, feedback) -> None:
        """Remember whose layers to refresh, and which layers may tell something of a place (main thread)."""
        self._path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._project = context.project()
        potential = self.parameterAsVectorLayer(parameters, "POTENTIAL", context)
        self._sources = FactSources.of(self._project, self._path, potential)
        self._transforms = context.transformContext()

    def compute(self, parameters, context, feedback) -> dict:
        """Write the sites and their log entries in one transaction."""
        from ..workspace.processes import process_of
        from ..workspace.store import Workspace
        from .proposing.new_sites import site_rows, sort_out
        from .site_facts import areas_of, read_facts

        workspace = Workspace.open(self._path)
        actor, role, department = author(self, parameters, context)
        process = process_of(workspace)
        origin = self._origin(parameters, context, process.origins)
        counter_to = self.parameterAsString(parameters, "COUNTER_TO", context).strip()
        for kind in ("proposed", "counter_proposed")[: 1 + bool(counter_to)]:
            check_role(role, kind, process)
        given = self._given(parameters, context, workspace, feedback)
        feedback.setProgress(20)
        inside, _ = areas_of(workspace, given.xy)
        found = sort_out(given, inside)
        self._tell(given, found, workspace, feedback)
        reading = read_facts(workspace, self._sources, given.xy[found.inside], lambda: check_cancelled(feedback))
        for problem in reading.problems:
            feedback.pushWarning(error_sentence(problem))
        feedback.setProgress(80)
        rows, odd = site_rows(given, found.inside, reading.facts, workspace.nis, origin, process.origins)
        if odd:
            feedback.pushWarning(
                counted(
                    self.tr("{count} number of points or bays is no whole number and was left out."),
                    self.tr("{count} numbers of points or bays are no whole numbers and were left out."),
                    odd,
                )
            )
        check_cancelled(feedback)
        apart = self.parameterAsDouble(parameters, "APART", context)
        remark = self.parameterAsString(parameters, "REMARK", context).strip()
        proposed = _write(workspace, rows, (actor, role, department), counter_to, remark, apart)
        feedback.setProgress(100)
        return {
            "PROPOSED": proposed,
            "SKIPPED": len(found.inside) - proposed,
            "OUTSIDE": len(found.outside),
            "WITHOUT_PLACE": len(found.without_place),
        }

    def postProcessAlgorithm(self, context, feedback) -> dict:
        """Show the sites in the project (main thread)."""
        show_changes(self._path, self._project)
        return {}

    def _origin(self, parameters, context, origins: tuple[str, ...]) -> str:
        """The origin that was chosen, one of ``origins``."""
        origin = self.parameterAsString(parameters, "ORIGIN", context).strip() or origins[0]
        if origin not in origins:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The process knows no origin “{origin}”."),
                QT_TRANSLATE_NOOP("errors", "Choose one of these: {known}."),
                origin=origin,
                known=", ".join(origins),
            )
        return origin

    def _given(self, parameters, context, workspace, feedback):
        """The points, from a layer or from a table of text."""
        from .proposing.given_sites import csv_path, of_source, of_table, read_table

        path = csv_path(parameters.get("SITES"))
        if path is not None:
            table = read_table(path, read_object(parameters.get("TABLE"), "TABLE"))
            return of_table(table, workspace.epsg, self._transforms)
        source = self.parameterAsSource(parameters, "SITES", context)
        if source is None:
            raise empty_layer("SITES")
        given = of_source(source, source.sourceName(), workspace.epsg, self._transforms, feedback)
        if not len(given):
            raise empty_layer(given.name)
        return given

    def _tell(self, given, found, workspace, feedback) -> None:
        """Say what is left out; refuse where that is everything."""
        outside, lost = len(found.outside), len(found.without_place)
        at_zero = int(given.at_zero.sum())
        if not found.inside:
            raise _nothing_left(given, outside, at_zero, workspace)
        if outside:
            feedback.pushWarning(
                counted(
                    self.tr("{count} point lies outside {municipality} and was left out."),
                    self.tr("{count} points lie outside {municipality} and were left out."),
                    outside,
                    municipality=workspace.municipality,
                )
            )
        if at_zero:
            feedback.pushWarning(
                counted(
                    self.tr("{count} point lies at 0, 0: nobody filled in where it is."),
                    self.tr("{count} points lie at 0, 0: nobody filled in where they are."),
                    at_zero,
                )
            )
        if lost:
            feedback.pushWarning(
                counted(
                    self.tr("{count} row has no place and was left out."),
                    self.tr("{count} rows have no place and were left out."),
                    lost,
                )
            )


def _nothing_left(given, outside: int, at_zero: int, workspace) -> BadInput:
    """The error for points of which none can be proposed."""
    if not outside:
        return BadInput(
            QT_TRANSLATE_NOOP("errors", "No row of “{layer}” says where it lies."),
            QT_TRANSLATE_NOOP("errors", "Choose a layer of points, or name the columns with the coordinates."),
            layer=given.name,
        )
    if at_zero == outside:
        return BadInput(
            QT_TRANSLATE_NOOP("errors", "All points of “{layer}” lie at 0, 0: nobody filled in where they are."),
            QT_TRANSLATE_NOOP("errors", "Fill in their coordinates, then try again."),
            layer=given.name,
        )
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "None of the {count} points of “{layer}” lies in {municipality}."),
        QT_TRANSLATE_NOOP(
            "errors", "Check whether {crs} is the right coordinate system, and whether x and y have changed places."
        ),
        count=outside,
        layer=given.name,
        municipality=workspace.municipality,
        crs=given.crs,
    )


def _write(workspace, rows, who: tuple[str, str, str], counter_to: str, remark: str, apart: float) -> int:
    """Add the sites that are not there yet, with their entries, in one transaction; returns how many."""
    from ..domain.log import LogEntry
    from .proposing.new_sites import already_there

    with workspace.transaction() as connection:
        old = workspace.rows("proposed_site", {"id": counter_to}, connection=connection) if counter_to else []
        if counter_to and not old:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The workspace has no proposed site {site}."),
                QT_TRANSLATE_NOOP("errors", "Give the id of a site as the layer of proposed sites shows it."),
                site=counter_to,
            )
        there = already_there(workspace, connection, [row for row, _ in rows], apart, counter_to)
        sites, entries = [], []
        for row, facts in rows:
            if row["id"] in there:
                continue
            payload = {"origin": row["origin"], "counter_to": counter_to, "facts": facts}
            entry = LogEntry.new(row["id"], "proposed", *who, payload)
            sites.append({**row, "created_at": entry.at, "created_by": entry.actor})
            entries.append({**entry.to_row(), "nis": workspace.nis, "geometry": row["geometry"]})
            if old:
                said = {"site_id": row["id"], "remark": remark}
                countered = LogEntry.new(counter_to, "counter_proposed", *who, said, at=entry.at)
                entries.append({**countered.to_row(), "nis": workspace.nis, "geometry": old[0]["geometry"]})
        workspace.insert(connection, "proposed_site", sites)
        workspace.insert(connection, "site_log", entries)
    return len(sites)
