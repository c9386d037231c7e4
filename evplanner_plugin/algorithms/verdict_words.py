"""Verdicts in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping

from ..documents.local_figures import date_text, plain
from ..documents.vocabulary import spoken as language_spoken
from ..documents.vocabulary import translate


def spoken_verdict(sentences, recipe) -> str:
    """Return the ``sentences`` of a verdict in the language of the document that is being made, else in QGIS's.

    Criteria are called by the titles that ``recipe`` gives them, without one (``None``) by their keys.
    """
    from ..scoring.evidence.verdict import spoken
    from ..scoring.recipes.recipe import localised

    language = language_spoken()
    titles = {} if recipe is None else {each.key: localised(each.title, language) for each in recipe.criteria}
    return spoken(
        sentences,
        lambda text: translate("errors", text),
        lambda key: titles.get(key, key),
        plain,
        date_text,
    )


def kept_verdict(report: Mapping[str, object], recipe) -> str:
    """Return the verdict of a ``report`` that was kept, as :func:`spoken_verdict` speaks; "" where it has none.

    A report without its sentences, of an older version, has the words that it was kept in.
    """
    from ..scoring.evidence.verdict import of_kept

    sentences = of_kept(report.get("sentences"))
    return spoken_verdict(sentences, recipe) if sentences else str(report.get("verdict") or "")
