"""One slider per criterion; each shows its weight as a share of the total."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QSizePolicy, QSlider, QWidget

from ...algorithms.base import language
from ...documents.local_figures import percent
from ...scoring.recipes.recipe import localised
from .contribution_chart import tip

STEPS = 100
"""The slider's range; the recipe's largest weight is scaled down to it where it is larger."""


@dataclass(frozen=True)
class Weighted:
    """A criterion as the sliders show it."""

    key: str
    title: str
    explanation: str
    weight: float


def weighted(recipe) -> list[Weighted]:
    """The criteria of ``recipe`` (none for ``None``) as the sliders show them, in QGIS's language."""
    if recipe is None:
        return []
    return [
        Weighted(one.key, localised(one.title, language()), localised(one.explanation, language()), one.weight)
        for one in recipe.criteria
    ]


class WeightSliders(QWidget):
    """Sliders for the weights of a recipe's criteria. ``weights_changed`` carries weights by key."""

    weights_changed = pyqtSignal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerWeights")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(0, 1)
        self._sliders: dict[str, QSlider] = {}
        self._shares: dict[str, QLabel] = {}
        self._titles: dict[str, str] = {}
        self._scale = 1.0

    def set_criteria(self, criteria: Sequence[Weighted]) -> None:
        """Show other criteria with their weights; emits nothing."""
        while self._grid.count():
            widget = self._grid.takeAt(0).widget()
            widget.hide()
            widget.deleteLater()
        self._sliders, self._shares, self._titles = {}, {}, {}
        self._scale = max([STEPS, *(criterion.weight for criterion in criteria)]) / STEPS
        for row, criterion in enumerate(criteria):
            self._add(row, criterion)
        self._show_shares()

    def weights(self) -> dict[str, float]:
        """The weights as they stand, in the recipe's scale, by key."""
        return {key: slider.value() * self._scale for key, slider in self._sliders.items()}

    def set_weights(self, weights: Mapping[str, float]) -> None:
        """Move the sliders to ``weights``; emits once."""
        for key, slider in self._sliders.items():
            slider.blockSignals(True)
            slider.setValue(round(weights.get(key, 0.0) / self._scale))
            slider.blockSignals(False)
        self._changed()

    def slider(self, key: str) -> QSlider:
        """The slider of one criterion."""
        return self._sliders[key]

    def _add(self, row: int, criterion: Weighted) -> None:
        title = QLabel(criterion.title)
        title.setTextFormat(Qt.TextFormat.PlainText)
        title.setWordWrap(True)
        title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        share = QLabel()
        share.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
        slider = QSlider(Qt.Orientation.Horizontal)
        slider.setObjectName(f"EvPlannerWeight_{criterion.key}")
        slider.setRange(0, STEPS)
        slider.setPageStep(10)
        slider.setValue(round(criterion.weight / self._scale))
        slider.setAccessibleDescription(criterion.explanation)
        for widget in (title, share, slider):
            widget.setToolTip(tip(criterion.explanation))
        title.setBuddy(slider)
        slider.valueChanged.connect(self._changed)
        self._grid.addWidget(title, 2 * row, 0)
        self._grid.addWidget(share, 2 * row, 1)
        self._grid.addWidget(slider, 2 * row + 1, 0, 1, 2)
        self._sliders[criterion.key] = slider
        self._shares[criterion.key] = share
        self._titles[criterion.key] = criterion.title

    def _changed(self, *_) -> None:
        self._show_shares()
        self.weights_changed.emit(self.weights())

    def _show_shares(self) -> None:
        total = sum(slider.value() for slider in self._sliders.values())
        for key, slider in self._sliders.items():
            share = percent(slider.value() / total if total else None)
            self._shares[key].setText(share)
            slider.setAccessibleName(f"{self._titles[key]}, {share}")
