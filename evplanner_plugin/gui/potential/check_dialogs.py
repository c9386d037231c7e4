"""The small windows before a check: what to test against, and how hard. Each starts with what the workspace has."""

from __future__ import annotations

from qgis.core import QgsFieldProxyModel, QgsFields, QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ...documents.workspace_project import layer_of
from ..help.topic_key import add_help_key
from ..panel import sentence_label, show_sentence

_PLACES = ("poi", "parking_bay")
"""Tables of the workspace that the back-test's “nearest place” may be measured to, the first that is there."""


class CheckDialog(QDialog):
    """A form with an explanation above it, OK and Cancel."""

    HELP = ""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, self.HELP)
        self.setObjectName(name)
        self._explanation = sentence_label(f"{name}Explanation")
        self._explanation.setMinimumWidth(380)
        self.form = QFormLayout()
        self.form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self._explanation)
        column.addLayout(self.form)
        column.addWidget(self.buttons)

    def explain(self, title: str, explanation: str) -> None:
        """Say in the window what it is about."""
        self.setWindowTitle(title)
        show_sentence(self._explanation, explanation)

    def parameters(self) -> dict:
        """What the user chose, as parameters of the algorithm."""
        raise NotImplementedError

    def add(self, label: str, widget: QWidget, name: str, tip: str = "") -> None:
        """Add a row."""
        widget.setObjectName(name)
        widget.setAccessibleName(label)
        widget.setToolTip(tip)
        title = QLabel(label)
        title.setBuddy(widget)
        self.form.addRow(title, widget)


class StabilityDialog(CheckDialog):
    """How many draws of the weights, around how many best places, and how far the weights move."""

    HELP = "evidence#stability"

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("EvPlannerStabilityDialog", parent)
        self.explain(
            self.tr("Stability of the Ranking"),
            self.tr("Draws many sets of weights around yours and counts which places stay among the best."),
        )
        self.top = _spin(1, 2000, 25)
        self.draws = _spin(100, 20000, 1000)
        self.draws.setSingleStep(500)
        self.spread = _spin(1, 100, 50)
        self.spread.setSuffix(" %")
        self.spread.setSingleStep(10)
        self.add(self.tr("Best places to follow"), self.top, "EvPlannerStabilityTop")
        self.add(
            self.tr("How far weights move"), self.spread, "EvPlannerStabilitySpread",
            self.tr("50 %: a weight goes up or down by about half of itself; 100 %: any weights at all"),
        )  # fmt: skip
        self.add(self.tr("Number of draws"), self.draws, "EvPlannerStabilityDraws")

    def parameters(self) -> dict:
        """``DRAWS``, ``TOP`` and ``SPREAD`` (0–1)."""
        return {"DRAWS": self.draws.value(), "TOP": self.top.value(), "SPREAD": self.spread.value() / 100.0}


class BacktestDialog(CheckDialog):
    """Which observed places, how busy each is, and what the baselines are measured on."""

    HELP = "evidence#backtest"

    def __init__(self, project: QgsProject, potential: QgsVectorLayer, parent: QWidget | None = None) -> None:
        super().__init__("EvPlannerBacktestDialog", parent)
        self.explain(
            self.tr("Back-Test"),
            self.tr(
                "Would this map have predicted what is there? Compares the score at observed places with the density"
                " of dwellings, the nearest place and chance."
            ),
        )
        self.observed = _layers(project, layer_of(project, "charging_location"), potential, kinds=_POINTS)
        self.field = _fields(self.observed, QgsFieldProxyModel.Filter.Numeric)
        self.date_field = _fields(self.observed, _DATES)
        self.demand = _layers(project, layer_of(project, "demand"), potential, empty=True)
        self.demand_field = _fields(self.demand, QgsFieldProxyModel.Filter.Numeric, "dwellings")
        places = next((found for table in _PLACES if (found := layer_of(project, table)) is not None), None)
        self.places = _layers(project, places, potential, empty=True)
        self.add(
            self.tr("Observed places"), self.observed, "EvPlannerBacktestObserved",
            self.tr("For example the charging points that stand there"),
        )  # fmt: skip
        self.add(
            self.tr("How busy each is"), self.field, "EvPlannerBacktestField",
            self.tr("A field with sessions or kWh; without one, only where they stand counts"),
        )  # fmt: skip
        self.add(
            self.tr("Since when"), self.date_field, "EvPlannerBacktestDate",
            self.tr("A field with dates: then the map is also tested on what came later"),
        )  # fmt: skip
        self.add(self.tr("Dwellings"), self.demand, "EvPlannerBacktestDemand")
        self.add(self.tr("How many"), self.demand_field, "EvPlannerBacktestDemandField")
        self.add(
            self.tr("Shops or parking"), self.places, "EvPlannerBacktestPlaces",
            self.tr("For the comparison with “beside the nearest place”"),
        )  # fmt: skip
        self.observed.layerChanged.connect(self._check)
        self._check()

    def parameters(self) -> dict:
        """``OBSERVED`` and, where chosen, ``FIELD``, ``DATE_FIELD``, ``DEMAND``, ``DEMAND_FIELD``, ``PLACES``."""
        chosen = {
            "OBSERVED": _id(self.observed),
            "FIELD": self.field.currentField(),
            "DATE_FIELD": self.date_field.currentField(),
            "DEMAND": _id(self.demand),
            "DEMAND_FIELD": self.demand_field.currentField() if _id(self.demand) else "",
            "PLACES": _id(self.places),
        }
        return {name: value for name, value in chosen.items() if value}

    def _check(self, *_) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(bool(_id(self.observed)))


class LearnDialog(CheckDialog):
    """Which sites with measured use to learn from."""

    HELP = "evidence#learn"

    def __init__(self, project: QgsProject, potential: QgsVectorLayer, parent: QWidget | None = None) -> None:
        super().__init__("EvPlannerLearnDialog", parent)
        self.explain(
            self.tr("Learn Weights"),
            self.tr(
                "Finds the weights that explain measured use best, and tells whether they predict better than yours."
                " Needs at least 30 sites."
            ),
        )
        self.sites = _layers(project, layer_of(project, "charging_location"), potential, kinds=_POINTS)
        self.target = _fields(self.sites, QgsFieldProxyModel.Filter.Numeric, "sessions", "energy_kwh", empty=False)
        self.kind = QComboBox()
        self.kind.addItems([self.tr("Sessions"), self.tr("Energy (kWh)")])
        self.exposure = _fields(self.sites, QgsFieldProxyModel.Filter.Numeric)
        self.nothing = sentence_label("EvPlannerLearnNothing")
        self.add(self.tr("Sites with measured use"), self.sites, "EvPlannerLearnSites")
        self.add(
            self.tr("Measured use"), self.target, "EvPlannerLearnTarget",
            self.tr("A field with sessions or kWh, in total or per day"),
        )  # fmt: skip
        self.add(self.tr("Kind of use"), self.kind, "EvPlannerLearnKind")
        self.add(
            self.tr("Measured during"), self.exposure, "EvPlannerLearnExposure",
            self.tr("A field with sockets × months in service, where the use is a total; else nothing"),
        )  # fmt: skip
        self.layout().insertWidget(2, self.nothing)
        self.sites.layerChanged.connect(self._check)
        self.target.fieldChanged.connect(self._check)
        self.target.fieldChanged.connect(self._guess_kind)
        self._guess_kind(self.target.currentField())
        self._check()

    def parameters(self) -> dict:
        """``SITES``, ``TARGET``, ``KIND`` (0 sessions, 1 energy) and, where chosen, ``EXPOSURE``."""
        chosen = {
            "SITES": _id(self.sites),
            "TARGET": self.target.currentField(),
            "EXPOSURE": self.exposure.currentField(),
        }
        return {"KIND": self.kind.currentIndex(), **{name: value for name, value in chosen.items() if value}}

    def _guess_kind(self, name: str) -> None:
        if name:
            self.kind.setCurrentIndex(int("kwh" in name.lower() or "energ" in name.lower()))

    def _check(self, *_) -> None:
        ready = bool(_id(self.sites) and self.target.currentField())
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(ready)
        sentence = self.tr("This layer has no field with numbers. Choose a layer with measured use.")
        show_sentence(self.nothing, "" if ready else sentence)


_POINTS = QgsMapLayerProxyModel.Filter.PointLayer
_DATES = QgsFieldProxyModel.Filter.Date | QgsFieldProxyModel.Filter.DateTime | QgsFieldProxyModel.Filter.String


def _spin(lowest: int, highest: int, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(lowest, highest)
    box.setValue(value)
    return box


def _layers(
    project: QgsProject,
    chosen: QgsVectorLayer | None,
    without: QgsVectorLayer,
    *,
    empty: bool = False,
    kinds=QgsMapLayerProxyModel.Filter.HasGeometry,
) -> QgsMapLayerComboBox:
    """A combo box of the layers of ``kinds``, ``chosen`` first where there is one."""
    combo = QgsMapLayerComboBox()
    if hasattr(combo, "setProject"):  # QGIS 3.24 and later
        combo.setProject(project)
    combo.setFilters(kinds)
    combo.setExceptedLayerList([without])
    combo.setAllowEmptyLayer(empty)
    combo.setMinimumContentsLength(12)
    combo.setSizeAdjustPolicy(combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setLayer(chosen if chosen is not None or empty else combo.currentLayer())
    return combo


def _fields(layers: QgsMapLayerComboBox, kinds, *wanted: str, empty: bool = True) -> QgsFieldComboBox:
    """A combo box of the fields of the layer chosen in ``layers``; one of ``wanted`` is chosen where it is there."""
    combo = QgsFieldComboBox()
    combo.setFilters(kinds)
    combo.setAllowEmptyFieldName(empty)

    def follow(layer) -> None:
        fields = _without_key(layer)
        combo.setFields(fields)
        names = fields.names()
        combo.setField(next((name for name in wanted if name in names), "" if empty else combo.currentField()))

    layers.layerChanged.connect(follow)
    follow(layers.currentLayer())
    return combo


def _without_key(layer: QgsVectorLayer | None) -> QgsFields:
    """The fields of ``layer``, without the numbers that only tell its features apart."""
    fields = QgsFields()
    if layer is not None:
        keys = set(layer.primaryKeyAttributes())
        for number, field in enumerate(layer.fields()):
            if number not in keys:
                fields.append(field)
    return fields


def _id(combo: QgsMapLayerComboBox) -> str:
    layer = combo.currentLayer()
    return layer.id() if layer is not None else ""

