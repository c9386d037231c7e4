"""The style of the proposed sites: in QGIS's language, and offered beside the one that somebody made."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsMapLayerStyle, QgsVectorLayer

from .. import bundled
from ..domain.state import STATUSES
from ..errors import QT_TRANSLATE_NOOP
from .table_layers import in_bundled_style
from .vocabulary import status_title, translate

TABLE = "proposed_site"
UNSAVED = "evplanner_unsaved"
"""QGIS's global variable that is "1" while sites have entries that are not saved: only then each is asked about."""

STATUS = (
    f"coalesce(CASE WHEN @{UNSAVED} = '1' THEN eval('evp_unsaved_status(\"id\")') END, \"status\", 'proposed')"
)
"""The status that symbols and labels show: with what is not saved yet where the plugin knows it, else the column.

The function is only named inside ``eval``, so that a QGIS without the plugin can read the expression too; and the
id is a column there, not a piece of the expression's text, so that no id can say anything else. As ``eval`` reads its
text anew for each site, it is left out where there is nothing to ask.
"""

AGAINST, QUESTION, OTHER = "verdict_against", "verdict_question", ""
"""Entries of the legend beside the statuses: what the rings mean, and any status of a newer version."""

STYLE_NAME = QT_TRANSLATE_NOOP("site_style", "Status and verdict")
"""The name under which the style is offered beside somebody's own, in the layer's menu *Styles*."""

_OTHERS = {
    OTHER: QT_TRANSLATE_NOOP("site_style", "Other status"),
    AGAINST: QT_TRANSLATE_NOOP("site_style", "Somebody is against"),
    QUESTION: QT_TRANSLATE_NOOP("site_style", "A question is open"),
}


def legend_label(value: str) -> str:
    """What an entry of the legend is called in QGIS's language."""
    if value in STATUSES:
        return status_title(value)
    return translate("site_style", _OTHERS[value]) if value in _OTHERS else value


def shows_status(layer: QgsVectorLayer) -> bool:
    """Whether the layer's present style has one symbol for each status."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer):
        return False
    return set(STATUSES) <= {str(category.value()) for category in renderer.categories()}


def dress(layer: QgsVectorLayer) -> None:
    """Let the legend of the bundled style speak QGIS's language; beside another style, offer the bundled one.

    Labels that somebody wrote stay, and so does the present style.
    """
    known = in_bundled_style(layer, TABLE)
    if known is None:
        return
    renderer, own = layer.renderer(), known.renderer()
    same = isinstance(renderer, QgsCategorizedSymbolRenderer) and renderer.classAttribute() == own.classAttribute()
    if same:
        labels = {str(category.value() or ""): category.label() for category in own.categories()}
        for index, category in enumerate(renderer.categories()):
            value = str(category.value() or "")
            if category.label() == labels.get(value):
                renderer.updateCategoryLabel(index, legend_label(value))
        return
    manager, name = layer.styleManager(), translate("site_style", STYLE_NAME)
    if name not in manager.styles():
        ours = bundled.path("styles", f"{TABLE}.qml").read_text(encoding="utf-8")
        manager.addStyle(name, QgsMapLayerStyle(ours))
