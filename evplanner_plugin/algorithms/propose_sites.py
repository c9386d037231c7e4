"""Processing algorithm ``proposesites``."""

from __future__ import annotations

import json
import uuid

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSource,
)

from ..compat import POINTS
from .author import add_author, author, check_role
from .base import SITES, EvPlannerAlgorithm, check_cancelled
from .layers.input_layers import VectorInput, empty_layer, read_features
from .project_layers import show_changes

_NAMESPACE = uuid.UUID("0b4c3b0e-8b86-5d0d-9a53-4b3f5a0e8a52")
"""A point without an id gets one from where it lies, so that none is proposed twice."""

_FROZEN = ("street", "recipe_name", "recipe_hash")


class ProposeSites(EvPlannerAlgorithm):
    """Points into the workspace as proposed sites."""

    NAME = "proposesites"
    GROUP = SITES

    _path = ""
    _project = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Propose sites")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Writes points into the workspace as proposed sites, each with its first log entry")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Writes points into the workspace as proposed sites, with their score as it was, and notes in the log who"
            " proposed them. Sites that are there already, by their id or at the same place, are left as they are."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("sites,propose,strategic,log,charging").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterFeatureSource("SITES", self.tr("Sites"), [POINTS]),
            self.tr("Points, e.g. what “Select sites” made."),
        )
        add_author(self)
        self.addOutput(QgsProcessingOutputNumber("PROPOSED", self.tr("Proposed")))
        self.addOutput(QgsProcessingOutputNumber("SKIPPED", self.tr("There already")))

    def look_up(self, parameters, context, feedback) -> None:
        """Remember whose layers to refresh afterwards."""
        self._path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._project = context.project()

    def compute(self, parameters, context, feedback) -> dict:
        """Write the sites and their log entries in one transaction."""
        from ..workspace.store import Workspace

        workspace = Workspace.open(self._path)
        source = self.parameterAsSource(parameters, "SITES", context)
        if source is None:
            raise empty_layer("SITES")
        taken = VectorInput.of_source(source)
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.epsg)
        geometry, columns = read_features(taken, crs, context, feedback)
        if not len(geometry):
            raise empty_layer(taken.name)
        actor, role, department = author(self, parameters, context)
        check_role(role, "proposed")
        sites = _sites(workspace, geometry, columns)
        check_cancelled(feedback)
        with workspace.transaction() as connection:
            there = {row["id"] for row in workspace.rows("proposed_site", connection=connection)}
            fresh = [site for site in sites if site["id"] not in there]
            rows, entries = _rows(fresh, actor, role, department, workspace.nis)
            workspace.insert(connection, "proposed_site", rows)
            workspace.insert(connection, "site_log", entries)
        feedback.setProgress(100)
        return {"PROPOSED": len(fresh), "SKIPPED": len(sites) - len(fresh)}

    def postProcessAlgorithm(self, context, feedback) -> dict:
        """Show the sites in the project (main thread)."""
        show_changes(self._path, self._project)
        return {}


def _sites(workspace, geometry, columns) -> list[dict]:
    """Rows of ``proposed_site``, each id once, without who and when."""
    import shapely

    neighbourhood = _neighbourhoods(workspace, geometry)
    points = shapely.centroid(geometry)
    sites = {}
    for number, point in enumerate(points):
        known = {name: columns[name][number] for name in columns}
        street = known.get("street") or ""
        rank = _whole(known.get("rank"))
        site = {
            "id": _identifier(known.get("id"), point),
            "nis": workspace.nis,
            "name": _name(known.get("name"), street, neighbourhood[number], rank),
            "origin": "strategic",
            "neighbourhood": neighbourhood[number],
            "score": known.get("score"),
            "rank": rank,
            "contributions": _contributions(known.get("contributions")),
            **{name: known.get(name) for name in _FROZEN},
            "geometry": point,
        }
        sites.setdefault(site["id"], site)
    return list(sites.values())


def _rows(sites: list[dict], actor: str, role: str, department: str, nis: str) -> tuple[list[dict], list[dict]]:
    from ..domain.log import LogEntry

    rows, entries = [], []
    for site in sites:
        entry = LogEntry.new(site["id"], "proposed", actor, role, department, {"origin": site["origin"]})
        rows.append({**site, "created_at": entry.at, "created_by": entry.actor})
        entries.append({**entry.to_row(), "nis": nis, "geometry": site["geometry"]})
    return rows, entries


def _neighbourhoods(workspace, geometry) -> list[str | None]:
    """Name of the neighbourhood that holds each geometry's centre, ``None`` outside all."""
    import shapely

    areas = workspace.rows("area", {"level": "neighbourhood"})
    found: list[str | None] = [None] * len(geometry)
    if areas:
        tree = shapely.STRtree([area["geometry"] for area in areas])
        for point, area in zip(*tree.query(shapely.centroid(geometry), predicate="intersects")):
            found[point] = areas[area]["name"]
    return found


def _identifier(given: object, point) -> str:
    """A UUID: the one given where it is one, else one from the place to the decimetre."""
    try:
        return str(uuid.UUID(str(given)))
    except ValueError:
        return str(uuid.uuid5(_NAMESPACE, f"{point.x:.1f} {point.y:.1f}"))


def _name(given: object, street: str, neighbourhood: str | None, rank: int | None) -> str:
    if given:
        return str(given)
    place = street or neighbourhood or ""
    return " ".join(filter(None, (f"{rank}." if rank else "", place))) or "–"


def _contributions(given: object) -> dict | None:
    try:
        read = json.loads(str(given)) if given else None
    except ValueError:
        return None
    return read if isinstance(read, dict) else None


def _whole(given: object) -> int | None:
    return int(given) if isinstance(given, float) and given == given else None
