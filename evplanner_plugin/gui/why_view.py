"""“Why this one”: what a candidate's score is made of, or the rule that struck it."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from ..algorithms.base import language
from ..scoring.recipe import Recipe, localised
from .contribution_chart import Bar, ContributionChart
from .panel import sentence_label, show_sentence
from .quantities import raw_text
from .result_table import ResultTable


class WhyView(QGroupBox):
    """A headline, a bar per criterion with its raw value, and for a struck candidate the rule's sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerWhy")
        self.setTitle(self.tr("Why This One"))
        self.headline = sentence_label("EvPlannerWhyHeadline")
        self.chart = ContributionChart(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.headline)
        layout.addWidget(self.chart)
        self.clear()

    def clear(self) -> None:
        """Say how to get an explanation."""
        show_sentence(self.headline, self.tr("Select a row in the list, or a cell on the map."))
        self.chart.hide()

    def explain(self, recipe: Recipe, table: ResultTable, row: int, weights: Mapping[str, float]) -> None:
        """Explain the candidate in ``row`` of ``table`` under ``weights``."""
        struck = str(table.reason[row])
        if struck:
            # A struck cell has no score, so there is nothing that adds up.
            self._explain_struck(recipe, int(table.cell[row]), struck)
            self.chart.hide()
            return
        score = 10 * float(table.scores(weights)[row])
        show_sentence(
            self.headline,
            self.tr("Cell {cell} scores {score} out of 10.").format(
                cell=int(table.cell[row]), score=QLocale().toString(score, "f", 1)
            ),
        )
        total = sum(weights.values()) or 1.0
        added = table.contributions(weights)[row]
        self.chart.set_bars(
            [
                Bar(
                    localised(criterion.title, language()),
                    raw_text(criterion, float(table.raw[row, column])),
                    float(added[column]),
                    weights.get(criterion.key, 0.0) / total,
                    localised(criterion.explanation, language()),
                )
                for column, criterion in enumerate(recipe.criteria)
            ]
        )
        self.chart.show()

    def _explain_struck(self, recipe: Recipe, cell: int, code: str) -> None:
        sentences = [localised(rule.sentence, language()) for rule in recipe.rules if rule.code == code]
        show_sentence(
            self.headline,
            self.tr("Cell {cell} does not qualify. {sentence}").format(cell=cell, sentence=(sentences or [code])[0]),
        )
