"""The sites as the panel shows them: features of ``proposed_site`` with the state their log adds up to.

Saved log entries are read from the file, whose text keeps instants exactly; what is not saved yet comes from
the layers' edit buffers.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.core import QgsFeatureRequest, QgsProject

from ...documents.workspace_project import layer_of
from ...domain.log import LogEntry
from ...domain.state import SiteState, fold_all
from ...workspace.schema import BY_NAME
from .site_edits import text_of

if TYPE_CHECKING:
    from ...workspace.store import Workspace


@dataclass(frozen=True)
class Site:
    """One proposed site: QGIS's feature id, its own id and name, and its state."""

    feature_id: int
    id: str
    name: str
    state: SiteState = field(default_factory=SiteState)


@dataclass(frozen=True)
class SiteStates:
    """All sites in the order of their names, and the ids of log entries that are not saved yet."""

    sites: tuple[Site, ...] = ()
    unsaved: frozenset[str] = frozenset()


def read_states(project: QgsProject, workspace: Workspace | None) -> SiteStates:
    """Read the sites and their log, edit buffers included.

    :raises WorkspaceError: the workspace cannot be read.
    """
    layer = layer_of(project, "proposed_site")
    if layer is None or workspace is None:
        return SiteStates()
    pending = _unsaved_entries(project)
    entries = [LogEntry.from_row(row) for row in workspace.rows("site_log")] + pending
    states = fold_all(entries)
    request = QgsFeatureRequest().setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes(["id", "name"], layer.fields())
    sites = []
    for feature in layer.getFeatures(request):
        site_id = text_of(feature["id"])
        name = text_of(feature["name"]) or site_id[:8]
        sites.append(Site(feature.id(), site_id, name, states.get(site_id, SiteState())))
    sites.sort(key=lambda site: (_natural(site.name), site.id))
    return SiteStates(tuple(sites), frozenset(entry.id for entry in pending))


def _natural(name: str) -> list[tuple[int, str]]:
    """A key that sorts “2. Dorp” before “14. Heikant”."""
    parts = re.split(r"(\d+)", name.casefold())
    return [(int(part), "") if part.isdigit() else (-1, part) for part in parts if part]


def _unsaved_entries(project: QgsProject) -> list[LogEntry]:
    log = layer_of(project, "site_log")
    if log is None or log.editBuffer() is None:
        return []
    columns = BY_NAME["site_log"].column_names()
    return [
        LogEntry.from_row({column: text_of(feature[column]) for column in columns})
        for feature in log.editBuffer().addedFeatures().values()
    ]
