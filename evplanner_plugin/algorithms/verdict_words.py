"""Verdicts in QGIS's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..documents.local_figures import plain
from .base import language


def spoken_verdict(sentences, recipe) -> str:
    """Return the ``sentences`` of a verdict in QGIS's language, criteria by the titles that ``recipe`` gives them.

    Without a recipe (``None``) criteria are called by their keys.
    """
    from ..scoring.evidence.verdict import spoken
    from ..scoring.recipes.recipe import localised

    titles = {} if recipe is None else {each.key: localised(each.title, language()) for each in recipe.criteria}
    return spoken(
        sentences,
        lambda text: QCoreApplication.translate("errors", text),
        lambda key: titles.get(key, key),
        plain,
    )
