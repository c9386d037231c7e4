"""The potential map's tip: score, rank and what each criterion adds, as HTML that every QGIS can show.

Some QGIS show tips in a browser, others as simple rich text: so bars are coloured characters in a table, and
nothing depends on a style sheet. Texts of a recipe are other people's words and are escaped, also against
QGIS's ``[% … %]``.
"""

from __future__ import annotations

import html
from collections.abc import Mapping

from qgis.core import QgsExpression
from qgis.PyQt.QtCore import QCoreApplication

from .score_expression import column, part_expressions, total_expression

_MARK = "<!-- evplanner -->"
_FULL_BAR = 12
"""Characters of the bar for a contribution of 10 (all of the best score)."""
_BAR_COLOUR = "#31688e"


def is_ours(template: str) -> bool:
    """Whether a map tip was made here, and may be made anew."""
    return template.startswith(_MARK)


def map_tip(recipe, weights: Mapping[str, float], language: str) -> str:
    """Return the template: score on a scale of 0–10, rank, the rules not met, then each criterion's part as a bar.

    The parts add up to the score. The rank belongs to the weights of the run and is left out while others are shown.
    """
    from ...scoring.recipes.recipe import localised

    translate = QCoreApplication.translate
    words = translate("map_tip", "Score"), translate("map_tip", "rank")
    score, parts = total_expression(recipe.combine, weights), part_expressions(recipe.combine, weights)
    scored = (
        f"{_literal(words[0])} || ' ' || format_number(10 * ({score}), 1) || ' / 10'"
        f" || CASE WHEN abs({score} - \"score\") < 1e-6"
        f" THEN {_literal(', ' + words[1])} || ' ' || \"rank\" ELSE '' END"
    )
    head = f'[% CASE WHEN "rank" IS NULL THEN {_struck(recipe, language)} ELSE {scored} END %]'
    failed = "".join(_not_met(rule, localised(rule.sentence, language)) for rule in recipe.rules)
    measured, contribution = translate("map_tip", "measured"), translate("map_tip", "contribution")
    rows = "".join(_row(localised(c.title, language), parts[c.key], f"{c.key}_raw") for c in recipe.criteria)
    return (
        f'{_MARK}<p><b>{head}</b>{failed}</p><table cellspacing="0" cellpadding="2">'
        f'<tr><td></td><td align="right" style="white-space:nowrap"><i>{_safe(measured)}</i></td>'
        f'<td colspan="2"><i>{_safe(contribution)}</i></td></tr>{rows}</table>'
    )


def _row(title: str, part: str, raw: str) -> str:
    measured = f"coalesce(format_number({column(raw)}, if(abs({column(raw)}) < 10, 1, 0)), '–')"
    bar = f"rpad('', to_int(round({_FULL_BAR} * ({part}))), '█')"
    return (
        f'<tr><td>{_safe(title)}</td><td align="right" style="white-space:nowrap">[% {measured} %]</td>'
        f'<td align="right" style="white-space:nowrap">[% format_number(10 * ({part}), 1) %]</td>'
        f'<td style="white-space:nowrap"><font color="{_BAR_COLOUR}">[% {bar} %]</font></td></tr>'
    )


def _not_met(rule, sentence: str) -> str:
    """The sentence of a rule on a line of its own where the feature does not meet it, unless the head says it."""
    code = QgsExpression.quotedString(rule.code)
    line = f"'<br/>' || {_literal('• ' + sentence)}"
    failed = "string_to_array(coalesce(\"failed\", ''))"
    return f"[% if(array_contains({failed}, {code}) AND coalesce(\"reason\", '') != {code}, {line}, '') %]"


def _struck(recipe, language: str) -> str:
    """Expression of the sentence of the rule that struck the feature; an unknown code is shown as it is."""
    from ...scoring.recipes.recipe import localised

    code = "coalesce(\"reason\", '')"
    for character, name in (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")):
        code = f"replace({code}, '{character}', '{name}')"
    cases = "".join(
        f' WHEN "reason" = {QgsExpression.quotedString(rule.code)}'
        f" THEN {_literal(localised(rule.sentence, language))}"
        for rule in recipe.rules
    )
    return f"CASE{cases} ELSE {code} END" if cases else code


def _literal(text: str) -> str:
    return QgsExpression.quotedString(_safe(text))


def _safe(text: str) -> str:
    """``text`` for HTML, without a per cent sign that QGIS could take for the edge of an expression."""
    return html.escape(text).replace("%", "&#37;")
