"""Which area and which months the dashboard looks at."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QWidget

from ...documents.insight.card import Insight
from ...documents.local_figures import month


class FilterRow(QWidget):
    """Area, first and last month. ``changed`` comes when the user chose something else."""

    changed = pyqtSignal()

    def __init__(self, parent=None) -> None:
        super().__init__(parent)
        self.area = self._box("EvPlannerDashboardArea", self.tr("Area"))
        self.first = self._box("EvPlannerDashboardFirst", self.tr("First month"))
        self.last = self._box("EvPlannerDashboardLast", self.tr("Last month"))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(4)
        for row, column, text, box, span in (
            (0, 0, self.tr("Area"), self.area, 3),
            (1, 0, self.tr("From"), self.first, 1),
            (1, 2, self.tr("To"), self.last, 1),
        ):
            label = QLabel(text)
            label.setBuddy(box)
            grid.addWidget(label, row, column)
            grid.addWidget(box, row, column + 1, 1, span)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        self.clear()

    def choice(self) -> tuple[str, str, str]:
        """Area id ("" for the municipality), first and last month (``YYYY-MM``, "" for no limit)."""
        return tuple(str(box.currentData() or "") for box in (self.area, self.first, self.last))

    def clear(self) -> None:
        """Nothing to choose: another workspace."""
        self._fill(self.area, [(self.tr("Whole municipality"), "")], "")
        self._fill(self.first, [(self.tr("First"), "")], "")
        self._fill(self.last, [(self.tr("Today"), "")], "")

    def offer(self, insight: Insight) -> None:
        """Offer the areas and months that there are; what was chosen stays chosen."""
        area, first, last = self.choice()
        areas = [(choice.name, choice.id) for choice in insight.areas]
        whole = insight.municipality or self.tr("Whole municipality")
        months = [(month(each), each) for each in insight.months]
        self._fill(self.area, [(whole, ""), *areas], area)
        self._fill(self.first, [(self.tr("First"), ""), *months], first)
        self._fill(self.last, [(self.tr("Today"), ""), *reversed(months)], last)

    def _box(self, name: str, title: str) -> QComboBox:
        box = QComboBox()
        box.setObjectName(name)
        box.setAccessibleName(title)
        box.setToolTip(title)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(6)
        # The panel says how wide it is, whatever room a theme gives around texts.
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.activated.connect(lambda *_: self.changed.emit())
        return box

    @staticmethod
    def _fill(box: QComboBox, choices: list[tuple[str, str]], chosen: str) -> None:
        if [(box.itemText(place), box.itemData(place)) for place in range(box.count())] != choices:
            box.clear()
            for text, value in choices:
                box.addItem(text, value)
        box.setCurrentIndex(max(box.findData(chosen), 0))
