"""Asks how sites are to be selected: by score with spacing, or by the demand that they cover together."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QRect, Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...compat import POINT_GEOMETRY
from ...documents.workspace_project import layer_of
from ..help.topic_key import add_help_key
from .site_choice import BEST, COVERAGE, OPTIMUM, SiteChoice, demand_weight

_LARGEST = 1e9
_WIDTH = 400
_EXPLAINED = ("_raw", "_value", "_contribution")


class SelectSitesDialog(QDialog):
    """Method, number of sites and the distance that goes with it; demand, capacity and budget for covering.

    ``choice`` is a recipe's ``select``, or a number of sites followed by a ``spacing``. ``recipe`` says which field of
    the demand counts, ``potential`` which fields can hold the cost of a site.
    """

    def __init__(
        self,
        choice,
        spacing: float | None = None,
        parent: QWidget | None = None,
        *,
        recipe=None,
        potential: QgsVectorLayer | None = None,
        project: QgsProject | None = None,
    ) -> None:
        super().__init__(parent)
        add_help_key(self, "potential#select")
        self.setObjectName("EvPlannerSelectSites")
        self.setWindowTitle(self.tr("Select Sites"))
        self._project = project or QgsProject.instance()
        self._weight = demand_weight(recipe)
        wanted = SiteChoice.of(choice, spacing)
        self._add_method(wanted)
        self._add_limits(wanted)
        self._add_demand()
        self._add_more(wanted, potential)
        self._lay_out()
        self.method.currentIndexChanged.connect(self._method_changed)
        self.demand.currentIndexChanged.connect(self._demand_changed)
        self._demand_changed()
        # Room for the longest explanation, so that the dialog keeps its height from one method to the next.
        texts, room = self._explanations().values(), QRect(0, 0, _WIDTH, 1000)
        wrapped = Qt.TextFlag.TextWordWrap
        metrics = self.explanation.fontMetrics()
        self.explanation.setMinimumHeight(max(metrics.boundingRect(room, wrapped, text).height() for text in texts))
        self._method_changed()

    def choice(self) -> SiteChoice:
        """What was chosen; limits of covering only where it is a choice by covering."""
        method = self.method.currentData()
        if method == BEST:
            return SiteChoice(BEST, self.count.value(), self.spacing.value())
        return SiteChoice(
            method,
            self.count.value(),
            self.apart.value(),
            distance=self.distance.value(),
            demand=self.demand.currentData() or "",
            demand_field=self.demand_field.currentData() or "",
            capacity=self.capacity.value() or None,
            budget=self.budget.value() or None,
            cost_field=self.cost_field.currentData() or "",
            time_limit=self.seconds.value(),
        )

    def _add_method(self, wanted: SiteChoice) -> None:
        self.method = QComboBox(self)
        self.method.setObjectName("EvPlannerSelectMethod")
        self.method.addItem(self.tr("Best places with spacing"), BEST)
        self.method.addItem(self.tr("Cover most demand"), COVERAGE)
        self.method.addItem(self.tr("Proven optimum"), OPTIMUM)
        self.method.setCurrentIndex(self.method.findData(wanted.method))
        self.explanation = QLabel(self)
        self.explanation.setObjectName("EvPlannerSelectExplanation")
        self.explanation.setWordWrap(True)
        self.explanation.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.explanation.setMinimumWidth(_WIDTH)

    def _add_limits(self, wanted: SiteChoice) -> None:
        self.count = QSpinBox(self)
        self.count.setObjectName("EvPlannerSelectCount")
        self.count.setRange(1, 10000)
        self.count.setValue(wanted.count)
        self.spacing = self._metres("EvPlannerSelectSpacing", wanted.spacing)
        self.spacing.setToolTip(self.tr("In a straight line, from centre to centre"))
        self.distance = self._metres("EvPlannerSelectDistance", wanted.distance)
        self.distance.setToolTip(self.tr("On foot over the streets where the workspace has them"))

    def _add_demand(self) -> None:
        self.demand = QComboBox(self)
        self.demand.setObjectName("EvPlannerSelectDemand")
        self.demand_field = QComboBox(self)
        self.demand_field.setObjectName("EvPlannerSelectDemandField")
        for box in (self.demand, self.demand_field):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            box.setMinimumContentsLength(12)
        layers = [
            layer
            for layer in self._project.mapLayers().values()
            if isinstance(layer, QgsVectorLayer) and layer.geometryType() == POINT_GEOMETRY
        ]
        for layer in sorted(layers, key=lambda each: each.name().lower()):
            self.demand.addItem(layer.name(), layer.id())
        usual = layer_of(self._project, "demand")
        if usual is not None:
            self.demand.setCurrentIndex(self.demand.findData(usual.id()))

    def _add_more(self, wanted: SiteChoice, potential: QgsVectorLayer | None) -> None:
        self.more = QgsCollapsibleGroupBox(self.tr("More limits"), self)
        self.more.setObjectName("EvPlannerSelectMore")
        self.apart = self._metres("EvPlannerSelectApart", wanted.spacing if wanted.method != BEST else 0.0)
        self.apart.setSpecialValueText(self.tr("any"))
        self.capacity = self._limit("EvPlannerSelectCapacity", wanted.capacity)
        self.capacity.setToolTip(self.tr("The most demand that one site can serve"))
        self.budget = self._limit("EvPlannerSelectBudget", wanted.budget)
        self.budget.setToolTip(self.tr("What all sites may cost together"))
        self.cost_field = QComboBox(self)
        self.cost_field.setObjectName("EvPlannerSelectCostField")
        self.cost_field.addItem(self.tr("1 for each site"), "")
        for field in potential.fields() if potential is not None else ():
            if field.isNumeric() and not field.name().endswith(_EXPLAINED):
                self.cost_field.addItem(field.name(), field.name())
        self.seconds = QSpinBox(self)
        self.seconds.setObjectName("EvPlannerSelectSeconds")
        self.seconds.setRange(1, 3600)
        self.seconds.setValue(int(wanted.time_limit))
        self.seconds.setSuffix(" s")
        form = QFormLayout(self.more)
        form.addRow(self.tr("Distance between sites at least"), self.apart)
        form.addRow(self.tr("Capacity of a site"), self.capacity)
        form.addRow(self.tr("Budget"), self.budget)
        form.addRow(self.tr("Cost of a site"), self.cost_field)
        form.addRow(self.tr("Time for the proof"), self.seconds)
        self.more.setCollapsed(wanted.capacity is None and wanted.budget is None)

    def _lay_out(self) -> None:
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.form = QFormLayout()
        self.form.addRow(self.tr("Number of sites"), self.count)
        self.form.addRow(self.tr("Distance between sites at least"), self.spacing)
        self.form.addRow(self.tr("Walking distance"), self.distance)
        self.form.addRow(self.tr("Demand to cover"), self.demand)
        self.form.addRow(self.tr("A point counts"), self.demand_field)
        first = QFormLayout()
        first.addRow(self.tr("Method"), self.method)
        layout = QVBoxLayout(self)
        layout.addLayout(first)
        layout.addWidget(self.explanation)
        layout.addLayout(self.form)
        layout.addWidget(self.more)
        layout.addStretch(1)
        layout.addWidget(self.buttons)

    def _metres(self, name: str, value: float) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setObjectName(name)
        box.setRange(0, 100000)
        box.setDecimals(0)
        box.setSingleStep(50)
        box.setSuffix(" m")
        box.setValue(value)
        return box

    def _limit(self, name: str, value: float | None) -> QDoubleSpinBox:
        box = QDoubleSpinBox(self)
        box.setObjectName(name)
        box.setRange(0, _LARGEST)
        box.setDecimals(0)
        box.setSpecialValueText(self.tr("no limit"))
        box.setValue(value or 0.0)
        return box

    def _method_changed(self) -> None:
        method = self.method.currentData()
        covering = method != BEST
        self._show_row(self.spacing, not covering)
        for widget in (self.distance, self.demand, self.demand_field):
            self._show_row(widget, covering)
        self.more.setVisible(covering)
        self.explanation.setText(self._explanations()[method])
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not covering or self.demand.count() > 0)
        self.adjustSize()

    def _explanations(self) -> dict[str, str]:
        missing = self.tr("The project has no layer of points that could be the demand.")
        covering = self.tr(
            "The sites that together bring most demand within walking distance. What existing charging points cover"
            " does not count. The result says how far from the best possible it is at most."
        )
        optimum = self.tr(
            "The same, but goes on until it is proven that no choice covers more, or until the time is up."
        )
        short = not self.demand.count()
        return {
            BEST: self.tr("The highest scores that keep their distance from each other."),
            COVERAGE: missing if short else covering,
            OPTIMUM: missing if short else optimum,
        }

    def _show_row(self, widget: QWidget, shown: bool) -> None:
        widget.setVisible(shown)
        self.form.labelForField(widget).setVisible(shown)

    def _demand_changed(self) -> None:
        """Offer the numeric fields of the demand, the recipe's own first choice."""
        self.demand_field.clear()
        self.demand_field.addItem(self.tr("once"), "")
        layer = self._project.mapLayer(self.demand.currentData() or "")
        for field in layer.fields() if layer is not None else ():
            if field.isNumeric() and field.name() != "fid":
                self.demand_field.addItem(field.displayName(), field.name())
        self.demand_field.setCurrentIndex(max(self.demand_field.findData(self._weight), 0))
