"""A workspace in a QGIS project: its layers, their order, styles and relation, and finding them again.

Functions take a :class:`QgsProject` and need no window. Layers are recognised by their source, never by
their name, so that everybody may call them what they like.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContextUtils,
    QgsLayerTreeGroup,
    QgsProject,
    QgsProviderRegistry,
    QgsRelation,
    QgsRelationContext,
    QgsVectorLayer,
)

from ..errors import QT_TRANSLATE_NOOP, WorkspaceError
from .charging_history import HISTORY_LAYERS, dress_history, set_up_history
from .site_style import dress
from .table_layers import give_style, kept_styles, table_layer
from .vocabulary import spoken, translate

if TYPE_CHECKING:
    from ..workspace.store import Workspace

WORKSPACE_VARIABLE = "evplanner_workspace"
"""Project variable with the workspace's path, relative to the project where the project keeps relative paths."""

SITE_LOG_RELATION = "site_log_of_site"
PHOTO_RELATION = "photo_of_site"

LAYERS: tuple[tuple[str, bool], ...] = (
    ("proposed_site", True),
    ("charging_location", True),
    ("evse", False),
    ("parking_bay", False),
    ("street", False),
    ("building", False),
    ("demand", False),
    ("area", True),
)
"""Layers from the top down, and whether each is shown at first."""

BACKGROUND_LAYERS = ("parking_bay", "street", "building", "demand")
"""Only put into the project where the workspace has rows for them."""

LOG_LAYERS = ("site_log", "photo", "charging_usage", "connector")
"""Layers to look things up in rather than to look at: in a collapsed group of their own, hidden."""

_RELATIONS = (
    ("site_log", SITE_LOG_RELATION, QT_TRANSLATE_NOOP("workspace_project", "Log of the site")),
    ("photo", PHOTO_RELATION, QT_TRANSLATE_NOOP("workspace_project", "Photos of the site")),
)
"""Tables whose rows belong to a site, the relation that joins them, and its name."""

_TITLES = {
    "proposed_site": QT_TRANSLATE_NOOP("workspace_project", "Proposed sites"),
    "site_log": QT_TRANSLATE_NOOP("workspace_project", "Log of the sites"),
    "charging_location": QT_TRANSLATE_NOOP("workspace_project", "Charging locations"),
    "evse": QT_TRANSLATE_NOOP("workspace_project", "Charging points"),
    "connector": QT_TRANSLATE_NOOP("workspace_project", "Connectors"),
    "charging_usage": QT_TRANSLATE_NOOP("workspace_project", "Use per month"),
    "parking_bay": QT_TRANSLATE_NOOP("workspace_project", "Parking bays"),
    "street": QT_TRANSLATE_NOOP("workspace_project", "Streets"),
    "building": QT_TRANSLATE_NOOP("workspace_project", "Buildings"),
    "demand": QT_TRANSLATE_NOOP("workspace_project", "Demand"),
    "area": QT_TRANSLATE_NOOP("workspace_project", "Municipality and neighbourhoods"),
    "request": QT_TRANSLATE_NOOP("workspace_project", "Applications"),
    "photo": QT_TRANSLATE_NOOP("workspace_project", "Photos"),
    "operator": QT_TRANSLATE_NOOP("workspace_project", "Operators"),
}


def open_workspace(project: QgsProject, path: str | Path) -> Workspace:
    """Put the workspace at ``path`` into ``project`` and remember it there; returns the workspace.

    Layers that the project already has are left as they are, with their style, name and place. An empty
    project takes the workspace's CRS.

    :raises WorkspaceError: the file is no workspace, or a layer of it cannot be opened.
    """
    from ..workspace.store import Workspace

    workspace = Workspace.open(path)
    file = Path(workspace.path)
    if not project.mapLayers():
        project.setCrs(QgsCoordinateReferenceSystem.fromEpsgId(workspace.epsg))
    if workspace_path(project) is None:  # whoever chose otherwise since keeps that
        keep_paths_absolute(project, False)
    before = set(project.mapLayers())
    present = _tables_with_rows(file)
    group = _group(project, file, workspace.municipality)
    styles = kept_styles(file)
    for table, shown in LAYERS:
        if table in present and (table not in BACKGROUND_LAYERS or present[table]):
            _add(project, group, file, table, shown, styles)
    log_group = _subgroup(group)
    for table in LOG_LAYERS:
        if table in present:
            _add(project, log_group, file, table, False, styles)
    relate(project, file)
    _set_up(project, workspace, before)
    remember(project, file)
    return workspace


def workspace_path(project: QgsProject) -> Path | None:
    """The workspace that ``project`` remembers, as an absolute path; ``None`` when there is none."""
    text = project.customVariables().get(WORKSPACE_VARIABLE)  # a scope of the project would first be made whole
    return Path(project.readPath(str(text))) if text else None


def remember(project: QgsProject, path: str | Path | None = None) -> None:
    """Keep ``path`` in the project's variable, spelled the way the project keeps its paths.

    Without ``path`` the remembered one is spelled anew, which a project needs when it gets a place on disk.
    """
    path = path or workspace_path(project)
    if path is None:
        return
    text = project.writePath(str(Path(path)))
    if project.customVariables().get(WORKSPACE_VARIABLE) != text:
        QgsExpressionContextUtils.setProjectVariable(project, WORKSPACE_VARIABLE, text)


def keeps_absolute_paths(project: QgsProject) -> bool:
    """Whether ``project`` spells where its files are from the root of the disk, not from its own place."""
    return project.readBoolEntry("Paths", "/Absolute", False)[0]


def keep_paths_absolute(project: QgsProject, absolute: bool) -> None:
    """Let ``project`` spell its paths absolute, or relative to itself; the workspace's is spelled anew at once."""
    path = workspace_path(project)
    project.writeEntryBool("Paths", "/Absolute", absolute)
    remember(project, path)


def layer_of(project: QgsProject, table: str, path: str | Path | None = None) -> QgsVectorLayer | None:
    """The project's layer on ``table`` of the workspace at ``path`` (by default the remembered one)."""
    path = path or workspace_path(project)
    if path is None:
        return None
    wanted = _resolved(str(path)), table
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and source_of(layer) == wanted:
            return layer
    return None


def layers_of(project: QgsProject, path: str | Path | None = None) -> list[QgsVectorLayer]:
    """All layers of the project that lie in the workspace at ``path`` (by default the remembered one)."""
    path = path or workspace_path(project)
    if path is None:
        return []
    file = _resolved(str(path))
    layers = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsVectorLayer)]
    return [layer for layer in layers if (source_of(layer) or ("", ""))[0] == file]


def source_of(layer: QgsVectorLayer) -> tuple[str, str] | None:
    """File (resolved) and table that ``layer`` reads; ``None`` when it is no layer of a file."""
    if layer.providerType() != "ogr":
        return None
    return _file_and_table(layer.source())


def relate(project: QgsProject, path: str | Path) -> None:
    """Relate log and photos to their sites, so that a site's form shows what happened to it."""
    for table, identifier, title in _RELATIONS:
        sites, rows = layer_of(project, "proposed_site", path), layer_of(project, table, path)
        if sites is None or rows is None:
            continue
        relation = QgsRelation(QgsRelationContext(project))
        relation.setId(identifier)
        relation.setName(translate("workspace_project", title))
        relation.setReferencingLayer(rows.id())
        relation.setReferencedLayer(sites.id())
        relation.addFieldPair("site_id", "id")
        project.relationManager().addRelation(relation)


def layers_in_edit_mode(project: QgsProject, path: str | Path | None = None) -> list[str]:
    """Names of the layers of the workspace at ``path`` (by default the remembered one) that are being edited."""
    return sorted(layer.name() for layer in layers_of(project, path) if layer.isEditable())


def table_title(table: str) -> str:
    """What a layer of the workspace is called on the screen; an unknown one keeps its own name."""
    return translate("workspace_project", _TITLES[table]) if table in _TITLES else table


@lru_cache(maxsize=256)
def _file_and_table(source: str) -> tuple[str, str] | None:
    parts = QgsProviderRegistry.instance().decodeUri("ogr", source)
    file = parts.get("path")
    return (_resolved(file), parts.get("layerName") or "") if file else None


@lru_cache(maxsize=256)
def _resolved(path: str) -> str:
    """Kept, for each look at the disk lets go of Python's lock, and layers are looked for many times a second: with a
    thread that computes, the window would wait for the lock each time."""
    return str(Path(path).resolve())


def _tables_with_rows(file: Path) -> dict[str, bool]:
    """Spatial tables of the file, and whether each has rows."""
    from osgeo import ogr

    source = None
    with suppress(RuntimeError):  # where another plugin told GDAL to raise
        source = ogr.Open(str(file), 0)
    if source is None:
        raise WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "{path} cannot be opened."),
            QT_TRANSLATE_NOOP("errors", "Check that the file is there and that you may read it."),
            path=str(file),
        )
    layers = (source.GetLayerByIndex(index) for index in range(source.GetLayerCount()))
    return {layer.GetName(): layer.GetFeatureCount() > 0 for layer in layers}


def _group(project: QgsProject, file: Path, title: str) -> QgsLayerTreeGroup:
    """The group that holds the workspace's layers, a new one on top where there is none."""
    root = project.layerTreeRoot()
    for layer in layers_of(project, file):
        node = root.findLayer(layer.id())
        if node is not None and isinstance(node.parent(), QgsLayerTreeGroup) and node.parent() is not root:
            group = node.parent()
            return group.parent() if group.customProperty("evplanner/log") else group
    made = root.insertGroup(0, title)
    made.setExpanded(True)
    return made


def _subgroup(group: QgsLayerTreeGroup) -> QgsLayerTreeGroup:
    for child in group.children():
        if isinstance(child, QgsLayerTreeGroup) and child.customProperty("evplanner/log"):
            return child
    made = group.addGroup(translate("workspace_project", "Logs and tables"))
    made.setCustomProperty("evplanner/log", True)
    made.setExpanded(False)
    made.setItemVisibilityChecked(False)
    return made


def _add(
    project: QgsProject, group: QgsLayerTreeGroup, file: Path, table: str, shown: bool, styles: Mapping[str, str]
) -> None:
    if layer_of(project, table, file) is not None:
        return
    layer = table_layer(file, table, table_title(table))
    if not layer.isValid():
        raise WorkspaceError(
            QT_TRANSLATE_NOOP("errors", "The layer {table} of {path} cannot be opened."),
            QT_TRANSLATE_NOOP("errors", "Restore the file from its backup."),
            table=table,
            path=str(file),
            details=layer.error().message(),
        )
    give_style(layer, file, table, styles)
    if table == "proposed_site":
        dress(layer)
    elif table in HISTORY_LAYERS:
        set_up_history(layer)
        dress_history(layer)
    project.addMapLayer(layer, False)
    node = group.addLayer(layer)
    node.setItemVisibilityChecked(shown)
    node.setExpanded(False)


def _set_up(project: QgsProject, workspace: Workspace, before: set[str]) -> None:
    """Forms of the layers that came in just now, and the map themes of a project that never had them."""
    from ..workspace.processes import process_of
    from .layer_forms import set_up_form
    from .map_themes import add_map_themes

    process, language = process_of(workspace), spoken()
    layers = {source_of(layer)[1]: layer for layer in layers_of(project, workspace.path)}
    for table, layer in layers.items():
        if layer.id() not in before:
            set_up_form(layer, table, process, language, workspace.nis)
    add_map_themes(project, layers)
