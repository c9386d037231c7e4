"""The potential map's style: an expression over the stored values, so that weights recolour without computing.

The expression, the classes and the map tip work in any QGIS, with or without this plugin.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from qgis.core import (
    QgsGraduatedSymbolRenderer,
    QgsRendererRange,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from ...errors import QT_TRANSLATE_NOOP, RecipeError
from ..base import language as qgis_language
from .map_tip import is_ours, map_tip
from .score_expression import STRUCK, effective_weights, score_expression
from .symbols import place_symbol, struck_symbol

RECIPE_PROPERTY = "evplanner/recipe"
"""Custom property of the layer: the recipe's JSON, with the weights that the style shows."""

CLASSES = 10
"""Tenths of the score, shown as 0 to 10: fixed, so that a moved weight moves cells and never the legend."""

VIRIDIS_R = (
    "#fde725", "#b5de2b", "#6ece58", "#35b779", "#1f9e89", "#26828e", "#31688e", "#3e4989", "#482878", "#440154",
)  # fmt: skip
"""Matplotlib's viridis in ten steps, turned round: dark stands for much, as on most maps on a white ground. Told
apart with any colour vision and in grey (van der Walt & Smith, 2015)."""


def style_potential(
    layer: QgsVectorLayer, recipe, weights: Mapping[str, float] | None = None, language: str = ""
) -> None:
    """Give ``layer`` (an output of ``potential``) its classes, legend, field names and map tip.

    Titles are the recipe's in ``language`` (by default QGIS's); the words of the legend are in QGIS's language.
    """
    language = language or qgis_language()
    renderer = QgsGraduatedSymbolRenderer(score_expression(recipe, weights))
    for shown in _ranges(layer):
        renderer.addClassRange(shown)
    renderer.setSourceSymbol(place_symbol(layer, QColor(VIRIDIS_R[0])))
    layer.setRenderer(renderer)
    _name_fields(layer, recipe, language)
    layer.setMapTipTemplate(map_tip(recipe, effective_weights(recipe, weights), language))
    layer.setDisplayExpression('coalesce("rank", "reason")')
    _keep_recipe(layer, recipe, weights)
    layer.triggerRepaint()
    layer.emitStyleChanged()


def set_weights(layer: QgsVectorLayer, weights: Mapping[str, float], language: str = "") -> None:
    """Show ``layer`` with other weights: only the expression and the figures in the map tip change.

    Classes, colours and labels stay as they are, the user's own too; no feature is written. A renderer that is
    not graduated was chosen by the user and is left alone, and so is a map tip of the user's own.

    :raises RecipeError: the layer does not carry a recipe that can be read.
    """
    recipe = recipe_of(layer)
    renderer = layer.renderer()
    if isinstance(renderer, QgsGraduatedSymbolRenderer):
        changed = renderer.clone()
        changed.setClassAttribute(score_expression(recipe, weights))
        layer.setRenderer(changed)
    if is_ours(layer.mapTipTemplate()):
        tip = map_tip(recipe, effective_weights(recipe, weights), language or qgis_language())
        layer.setMapTipTemplate(tip)
    _keep_recipe(layer, recipe, weights)
    layer.triggerRepaint()


def recipe_of(layer: QgsVectorLayer):
    """Return the recipe that ``layer`` was made with, with the weights that it shows.

    :raises RecipeError: it carries none, or one that this version does not understand.
    """
    from ...scoring.recipes.recipe import Recipe

    kept = layer.customProperty(RECIPE_PROPERTY)
    if not kept:
        raise RecipeError(
            QT_TRANSLATE_NOOP("errors", "The layer “{layer}” does not say by which recipe it was made."),
            QT_TRANSLATE_NOOP("errors", "Make the potential map again."),
            layer=layer.name(),
        )
    return Recipe.from_json(str(kept))


def _ranges(layer: QgsVectorLayer) -> list[QgsRendererRange]:
    low = QCoreApplication.translate("potential_style", "low")
    high = QCoreApplication.translate("potential_style", "high")
    ranges = []
    # Best first: a legend is read from the top.
    for number in reversed(range(CLASSES)):
        words = {0: f" ({low})", CLASSES - 1: f" ({high})"}.get(number, "")
        label = f"{number} – {number + 1}{words}"
        symbol = place_symbol(layer, QColor(VIRIDIS_R[number]))
        ranges.append(QgsRendererRange(number / CLASSES, (number + 1) / CLASSES, symbol, label))
    label = QCoreApplication.translate("potential_style", "Struck by a rule")
    ranges.append(QgsRendererRange(STRUCK, STRUCK / 2, struck_symbol(layer), label))
    return ranges


def _name_fields(layer: QgsVectorLayer, recipe, language: str) -> None:
    from ...scoring.recipes.recipe import localised

    translate = QCoreApplication.translate
    measured = translate("potential_style", "measured")
    value = translate("potential_style", "value (0–1)")
    contribution = translate("potential_style", "contribution")
    aliases = {
        "cell": translate("potential_style", "Cell"),
        "score": translate("potential_style", "Score (0–1)"),
        "rank": translate("potential_style", "Rank"),
        "reason": translate("potential_style", "Struck by"),
        "failed": translate("potential_style", "Rules not met"),
        "recipe_name": translate("potential_style", "Recipe"),
        "recipe_hash": translate("potential_style", "Fingerprint of the recipe"),
    }
    for criterion in recipe.criteria:
        title = localised(criterion.title, language)
        aliases[f"{criterion.key}_raw"] = f"{title}: {measured}"
        aliases[f"{criterion.key}_value"] = f"{title}: {value}"
        aliases[f"{criterion.key}_contribution"] = f"{title}: {contribution}"
    for name, alias in aliases.items():
        index = layer.fields().lookupField(name)
        if index >= 0:
            layer.setFieldAlias(index, alias)


def _keep_recipe(layer: QgsVectorLayer, recipe, weights: Mapping[str, float] | None) -> None:
    shown = recipe.with_weights(effective_weights(recipe, weights))
    layer.setCustomProperty(RECIPE_PROPERTY, json.dumps(json.loads(shown.to_json()), ensure_ascii=False))
