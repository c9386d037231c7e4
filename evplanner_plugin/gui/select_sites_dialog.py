"""Asks how many sites to select, and how far apart."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QDoubleSpinBox, QFormLayout, QSpinBox, QVBoxLayout


class SelectSitesDialog(QDialog):
    """Number of sites, and the straight distance in metres that any two keep at least."""

    def __init__(self, count: int, spacing: float, parent=None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerSelectSites")
        self.setWindowTitle(self.tr("Select Sites"))
        self.count = QSpinBox(self)
        self.count.setObjectName("EvPlannerSelectCount")
        self.count.setRange(1, 10000)
        self.count.setValue(count)
        self.spacing = QDoubleSpinBox(self)
        self.spacing.setObjectName("EvPlannerSelectSpacing")
        self.spacing.setRange(0, 100000)
        self.spacing.setDecimals(0)
        self.spacing.setSingleStep(50)
        self.spacing.setSuffix(" m")
        self.spacing.setValue(spacing)
        self.spacing.setToolTip(self.tr("In a straight line, from centre to centre"))
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("Number of sites"), self.count)
        form.addRow(self.tr("Distance between sites at least"), self.spacing)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(buttons)
