"""Map themes for the way a site goes: *To review*, *Decided*, *Realised*. Made once for a project, then the user's."""

from __future__ import annotations

from qgis.core import QgsLayerTreeModel, QgsMapThemeCollection, QgsProject, QgsVectorLayer

from ..errors import QT_TRANSLATE_NOOP
from .site_style import AGAINST, OTHER, QUESTION, STYLE_NAME, shows_status
from .vocabulary import translate

THEMES: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        QT_TRANSLATE_NOOP("map_themes", "To review"),
        ("proposed", "in_review", "needs_agreement", OTHER, AGAINST, QUESTION),
        ("charging_location", "area"),
    ),
    (
        QT_TRANSLATE_NOOP("map_themes", "Decided"),
        ("approved", "rejected", "handed_over", "cancelled"),
        ("charging_location", "area"),
    ),
    (QT_TRANSLATE_NOOP("map_themes", "Realised"), ("installed", "in_service"), ("charging_location", "evse", "area")),
)
"""Titles, statuses whose sites are shown, and tables whose layers are shown beside them."""

_SCOPE, _MADE = "evplanner", "/map_themes_made"


def add_map_themes(project: QgsProject, layers: dict[str, QgsVectorLayer]) -> list[str]:
    """Add the themes to ``project``; ``layers`` are the workspace's, by table. Returns the names of those added.

    Nothing is done where they were added before: what somebody changed or removed stays so. Layers that are not
    the workspace's, such as base maps, are shown as they are shown now.
    """
    sites = layers.get("proposed_site")
    if sites is None or project.readBoolEntry(_SCOPE, _MADE, False)[0]:
        return []
    collection, root = project.mapThemeCollection(), project.layerTreeRoot()
    model = QgsLayerTreeModel(root)
    present = QgsMapThemeCollection.createThemeFromCurrentState(root, model)
    added = []
    for title, statuses, tables in THEMES:
        name = translate("map_themes", title)
        if collection.hasMapTheme(name):
            continue
        records = [_filtered(sites, statuses)]
        records += [_record(layers[table]) for table in tables if table in layers]
        ours = {layer.id() for layer in layers.values()}
        records += [
            record for record in present.layerRecords() if record.layer() and record.layer().id() not in ours
        ]
        theme = QgsMapThemeCollection.MapThemeRecord()
        theme.setLayerRecords(records)
        collection.insert(name, theme)
        added.append(name)
    project.writeEntryBool(_SCOPE, _MADE, True)
    return added


def _record(layer: QgsVectorLayer) -> QgsMapThemeCollection.MapThemeLayerRecord:
    record = QgsMapThemeCollection.MapThemeLayerRecord(layer)
    record.isVisible = True
    record.usingCurrentStyle = True
    record.currentStyle = layer.styleManager().currentStyle()
    return record


def _filtered(sites: QgsVectorLayer, statuses: tuple[str, ...]) -> QgsMapThemeCollection.MapThemeLayerRecord:
    """The sites, those of some statuses only: in their present style, or in the one offered beside another."""
    record = _record(sites)
    manager, before = sites.styleManager(), sites.styleManager().currentStyle()
    offered = translate("site_style", STYLE_NAME)
    if not shows_status(sites):
        if offered not in manager.styles():
            return record
        record.currentStyle = offered
        manager.setCurrentStyle(offered)
    try:
        renderer = sites.renderer()
        if shows_status(sites):
            record.usingLegendItems = True
            record.checkedLegendItems = _keys(renderer, statuses)
    finally:
        if manager.currentStyle() != before:
            manager.setCurrentStyle(before)
    return record


def _keys(renderer, statuses: tuple[str, ...]) -> set[str]:
    """Keys of the legend's entries for ``statuses``; numbers before QGIS 3.32, then identifiers of their own."""
    shown = zip(renderer.legendSymbolItems(), renderer.categories())
    return {item.ruleKey() for item, category in shown if str(category.value() or "") in statuses}
