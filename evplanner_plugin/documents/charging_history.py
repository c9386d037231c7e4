"""Charging locations and charging points through time: what stands, what came, what went.

The rows say from when to when something stood; QGIS's temporal controller shows the map of any day. Without it the map
shows what stands today; what is gone has an entry of its own in the legend, faint and switched off.
"""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from ..errors import QT_TRANSLATE_NOOP
from . import local_figures
from .vocabulary import translate

GONE = "gone"
"""Entry of the legend for what stands no longer."""

ON = "to_date(coalesce(@map_start_time, now()))"
"""The day that the map shows: that of the temporal controller while it plays, else today."""

IS_GONE = f"(\"valid_to\" IS NOT NULL AND \"valid_to\" <= {ON})"

HISTORY_LAYERS = ("charging_location", "evse")
"""Tables whose rows stand for a time."""

_LABELS = {
    "public": QT_TRANSLATE_NOOP("charging_history", "Public"),
    "semi_public": QT_TRANSLATE_NOOP("charging_history", "Semi-public"),
    "private": QT_TRANSLATE_NOOP("charging_history", "Private"),
    "": QT_TRANSLATE_NOOP("charging_history", "Access unknown"),
    "here": QT_TRANSLATE_NOOP("charging_history", "Charging point"),
    GONE: QT_TRANSLATE_NOOP("charging_history", "No longer there"),
}

HISTORY_ENTRIES = tuple(_LABELS)
"""Values that have an entry in the legend."""

_FAINT = 0.45
"""Opacity of what is gone, where it is switched on."""

CHANGES_STYLE = QT_TRANSLATE_NOOP("charging_history", "New and gone")
"""The name of the style that :func:`show_changes` makes, in the layer's menu *Styles*."""

_CHANGES = (
    ("new", QT_TRANSLATE_NOOP("charging_history", "New since {day}"), "#1b7f4b", "triangle", "3.6"),
    (GONE, QT_TRANSLATE_NOOP("charging_history", "Gone since {day}"), "#c0392b", "cross2", "3.2"),
    ("", QT_TRANSLATE_NOOP("charging_history", "Stood there already"), "#9aa0a6", "circle", "1.8"),
)
"""What a change is called, its colour, shape (told apart without colour) and size in millimetres."""

_BEFORE = "evplanner/style_before_changes"
"""Layer property with the name of the style that was shown before the changes."""

_SET_UP = "evplanner/history"
"""Layer property that tells that the times were set here once; what somebody changes afterwards stays."""


def set_up_history(layer: QgsVectorLayer) -> bool:
    """Let ``layer`` (one of :data:`HISTORY_LAYERS`) follow the temporal controller; whether that was done now.

    The bundled styles do so by themselves: this is for workspaces that keep an older one, or somebody's own. Nothing is
    done for a layer that was set up before, or for which somebody set times.
    """
    if layer.customProperty(_SET_UP) or layer.fields().lookupField("valid_to") < 0:
        return False
    layer.setCustomProperty(_SET_UP, "1")
    times = layer.temporalProperties()
    if times.isActive():
        return False
    _set_gone_apart(layer)
    times.setMode(Qgis.VectorTemporalMode.FeatureDateTimeStartAndEndFromFields)
    times.setStartField("valid_from")
    times.setEndField("valid_to")
    times.setIsActive(True)
    return True


def _set_gone_apart(layer: QgsVectorLayer) -> None:
    """Give what is gone an entry of its own, switched off, in a style of one symbol or one by access; others stay."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute() == "access":
        given = [QgsRendererCategory(each) for each in renderer.categories()]
        value = '"access"'
    elif isinstance(renderer, QgsSingleSymbolRenderer):
        title = translate("charging_history", "Charging point")
        given, value = [QgsRendererCategory("here", renderer.symbol().clone(), title)], "'here'"
    else:
        return
    symbol = given[0].symbol().clone()
    symbol.setOpacity(_FAINT)
    title = translate("charging_history", _LABELS[GONE])
    categories = [QgsRendererCategory(GONE, symbol, title, False), *given]
    layer.setRenderer(QgsCategorizedSymbolRenderer(f"CASE WHEN {IS_GONE} THEN '{GONE}' ELSE {value} END", categories))


def history_label(value: str) -> str:
    """What an entry of the legend (one of :data:`HISTORY_ENTRIES`) is called."""
    return translate("charging_history", _LABELS[value])


def dress_history(layer: QgsVectorLayer) -> None:
    """Let the legend of the bundled style speak QGIS's language; labels that somebody wrote stay."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or IS_GONE not in renderer.classAttribute():
        return
    for index, category in enumerate(renderer.categories()):
        value = str(category.value() or "")
        if value in _LABELS and category.label() == _BUNDLED_LABELS.get(value):
            renderer.updateCategoryLabel(index, translate("charging_history", _LABELS[value]))


_BUNDLED_LABELS = {
    "public": "Publiek", "semi_public": "Semipubliek", "private": "Privaat", "": "Toegang onbekend",
    "here": "Laadpunt", GONE: "Niet meer aanwezig",
}  # fmt: skip


def show_changes(layer: QgsVectorLayer, since_day: str) -> None:
    """Show in ``layer`` what is new and what is gone since ``since_day`` (``2026-03-31``), in a style of its own.

    :func:`show_standing` goes back to the style that was shown before. Nothing is saved into the workspace.
    """
    name = translate("charging_history", CHANGES_STYLE)
    manager = layer.styleManager()
    if manager.currentStyle() != name:
        layer.setCustomProperty(_BEFORE, manager.currentStyle())
        if name in manager.styles():
            manager.setCurrentStyle(name)
        else:
            manager.addStyleFromLayer(name)
            manager.setCurrentStyle(name)
    layer.setRenderer(_changes_renderer(layer, since_day))
    # What went must stay on the map while the changes are shown, whatever the temporal controller plays.
    layer.temporalProperties().setIsActive(False)
    layer.triggerRepaint()
    layer.emitStyleChanged()


def show_standing(layer: QgsVectorLayer) -> None:
    """Show what stands there, in the style that :func:`show_changes` had put aside."""
    name = translate("charging_history", CHANGES_STYLE)
    manager = layer.styleManager()
    if manager.currentStyle() != name:
        return
    before = str(layer.customProperty(_BEFORE, "") or "")
    styles = manager.styles()
    if before not in styles or before == name:
        before = next((style for style in styles if style != name), "")
    if before or "" in styles:
        manager.setCurrentStyle(before)
    manager.removeStyle(name)
    layer.triggerRepaint()
    layer.emitStyleChanged()


def changes_expression(since_day: str) -> str:
    """QGIS's expression that tells ``new``, ``gone`` or ``""`` of each row, and NULL of what came and went between.

    Days are compared as texts of ten characters, however the file keeps them.
    """
    day = "".join(character for character in since_day if character.isdigit() or character == "-")
    began = "left(to_string(coalesce(\"valid_from\", \"opened\", '')), 10)"
    ended = "left(to_string(coalesce(\"valid_to\", '')), 10)"
    today = "format_date(now(), 'yyyy-MM-dd')"
    return (
        f"CASE WHEN {ended} <> '' AND {ended} <= {today} THEN"
        f" CASE WHEN {ended} > '{day}' AND {began} <= '{day}' THEN 'gone' END"
        f" WHEN coalesce(\"status\", '') IN ('planned', 'removed') THEN NULL"
        f" WHEN {began} > '{day}' THEN 'new' ELSE '' END"
    )


def _changes_renderer(layer: QgsVectorLayer, since_day: str) -> QgsCategorizedSymbolRenderer:
    """One symbol each for what is new, what is gone and what stood there already."""
    categories = []
    for value, title, colour, shape, size in _CHANGES:
        properties = {"name": shape, "color": colour, "size": size, "outline_color": "white", "outline_width": "0.2"}
        if shape == "cross2":  # a cross has no inside: its line is what shows
            properties.update(outline_color=colour, outline_width="0.8")
        symbol = QgsMarkerSymbol.createSimple(properties)
        label = translate("charging_history", title).format(day=local_figures.day(since_day))
        categories.append(QgsRendererCategory(value, symbol, label))
    return QgsCategorizedSymbolRenderer(changes_expression(since_day), categories)
