"""Asks how many of the best places are to be proposed at once, and how far apart."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..help.topic_key import add_help_key


class ProposeBestDialog(QDialog):
    """A number and a distance, at first those of a recipe's ``select``."""

    def __init__(self, choice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "potential#propose")
        self.setObjectName("EvPlannerProposeBestDialog")
        self.setWindowTitle(self.tr("Propose the Best Places"))
        told = QLabel(
            self.tr("They become proposed sites in the workspace, each with its score and what that is made of.")
        )
        told.setTextFormat(Qt.TextFormat.PlainText)
        told.setWordWrap(True)
        self.count = QSpinBox()
        self.count.setObjectName("EvPlannerProposeBestCount")
        self.count.setRange(1, 10000)
        self.count.setValue(choice.count)
        self.spacing = QDoubleSpinBox()
        self.spacing.setObjectName("EvPlannerProposeBestSpacing")
        self.spacing.setRange(0.0, 100_000.0)
        self.spacing.setDecimals(0)
        self.spacing.setSuffix(" m")
        self.spacing.setValue(choice.spacing)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&Number of sites"), self.count)
        form.addRow(self.tr("&Distance between them"), self.spacing)
        column = QVBoxLayout(self)
        column.addWidget(told)
        column.addLayout(form)
        column.addWidget(buttons)
