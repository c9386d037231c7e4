"""“Why this one”, and why not: what a candidate's score is made of, and the rules that it does not meet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from ...algorithms.base import language
from ...scoring.recipes.recipe import Recipe, Rule, localised
from ..panel import sentence_label, show_sentence, tool_button
from .contribution_chart import Bar, ContributionChart
from .quantities import raw_text
from .result_table import ResultTable
from .role_words import role_title


class WhyView(QGroupBox):
    """A headline, the sentences of the rules that are not met, a bar per criterion with its raw value, and which
    rules nobody could check."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerWhy")
        self.setTitle(self.tr("Why This One"))
        self.headline = sentence_label("EvPlannerWhyHeadline")
        self.failed = sentence_label("EvPlannerWhyFailed")
        self.unchecked = sentence_label("EvPlannerWhyUnchecked")
        self.chart = ContributionChart(self)
        self.ask_button = tool_button(
            "EvPlannerWhyNotHere",
            self.tr("Why Not Here?"),
            QgsApplication.getThemeIcon("/mActionWhatsThis.svg"),
            self.tr("Click anywhere on the map to hear what keeps a charging point from there; Esc leaves"),
        )
        layout = QVBoxLayout(self)
        for widget in (self.ask_button, self.headline, self.failed, self.chart, self.unchecked):
            layout.addWidget(widget)
        self.clear()

    def clear(self) -> None:
        """Say how to get an explanation."""
        self.say(self.tr("Select a row in the list, or a cell on the map."))

    def say(self, sentence: str) -> None:
        """Show nothing but ``sentence``."""
        self.setTitle(self.tr("Why This One"))
        show_sentence(self.headline, sentence)
        show_sentence(self.failed, "")
        show_sentence(self.unchecked, "")
        self.chart.hide()

    def explain(
        self,
        recipe: Recipe,
        table: ResultTable,
        row: int,
        weights: Mapping[str, float],
        unchecked: Sequence[str] = (),
    ) -> None:
        """Explain the candidate in ``row`` of ``table`` under ``weights``; ``unchecked`` are codes of rules that
        could not be checked for want of a layer."""
        struck = str(table.reason[row])
        failed = [code for code in str(table.failed[row]).split(",") if code and code != struck]
        self._show_unchecked(recipe, unchecked)
        if struck:
            # A struck cell has no score, so there is nothing that adds up.
            self.setTitle(self.tr("Why Not Here"))
            self._explain_struck(recipe, int(table.cell[row]), struck)
            self._show_failed(self.tr("Nor does it meet"), recipe, failed)
            self.chart.hide()
            return
        self.setTitle(self.tr("Why This One"))
        parts = table.contributions(row, weights)
        show_sentence(
            self.headline,
            self.tr("Cell {cell} scores {score} out of 10.").format(
                cell=int(table.cell[row]), score=QLocale().toString(10 * float(parts.sum()), "f", 1)
            ),
        )
        self._show_failed(self.tr("Look at this before you choose it"), recipe, failed)
        total = sum(weights.values()) or 1.0
        self.chart.set_bars(
            [
                Bar(
                    localised(criterion.title, language()),
                    raw_text(criterion, float(table.raw[row, column])),
                    float(parts[column]),
                    weights.get(criterion.key, 0.0) / total,
                    localised(criterion.explanation, language()),
                )
                for column, criterion in enumerate(recipe.criteria)
            ]
        )
        self.chart.show()

    def _explain_struck(self, recipe: Recipe, cell: int, code: str) -> None:
        show_sentence(
            self.headline,
            self.tr("Cell {cell} does not qualify. {sentence}").format(cell=cell, sentence=_sentence(recipe, code)),
        )

    def _show_failed(self, words: str, recipe: Recipe, codes: Sequence[str]) -> None:
        lines = [f"– {_sentence(recipe, code)}" for code in codes]
        show_sentence(self.failed, "\n".join([f"{words}:", *lines]) if lines else "")

    def _show_unchecked(self, recipe: Recipe, codes: Sequence[str]) -> None:
        names = unchecked_layers(recipe, codes)
        show_sentence(
            self.unchecked,
            self.tr("Not checked, for want of a layer: {layers}.").format(layers=", ".join(names)) if names else "",
        )


def unchecked_layers(recipe: Recipe, codes: Sequence[str]) -> list[str]:
    """Titles of the layers whose absence kept the rules with these ``codes`` from being checked, in their order."""
    roles = dict.fromkeys(rule.layer for rule in recipe.rules if rule.code in set(codes))
    return [role_title(recipe, role) for role in roles]


def _sentence(recipe: Recipe, code: str) -> str:
    found = [rule for rule in recipe.rules if rule.code == code]
    return _said(found[0]) if found else code


def _said(rule: Rule) -> str:
    return localised(rule.sentence, language()) or rule.code
