"""Processing algorithm ``energysharing``."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..compat import ANY_VECTOR, TABLES
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .base import INSIGHT, EvPlannerAlgorithm, check_cancelled
from .energy_inputs import (
    KWP,
    LEVELS,
    LOCATION,
    MUNICIPALITY,
    UNITS,
    charging_of_file,
    only_for_the_municipality,
    production_of_layer,
    production_shape,
    units_of,
)
from .energy_output import sharing_sentence, write_sharing
from .layers.input_layers import VectorInput

_FRACTION = QgsProcessingParameterNumber.Type.Double
_NUMERIC = QgsProcessingParameterField.DataType.Numeric

_TOTALS = ("production_kwh", "charging_kwh", "self_consumed_kwh")


class EnergySharing(EvPlannerAlgorithm):
    """How much of local solar production public charging could use."""

    NAME = "energysharing"
    GROUP = INSIGHT
    PACKAGES = ("pandas", "shapely")

    _workspace = None
    _panels: VectorInput | None = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Energy sharing with charging points")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("How much local solar production public charging could use in the same hour")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Holds local production against public charging, hour by hour: in each hour the lesser of the two counts as"
            " shared. Gives the energy shared, its part of production and of charging, by month and hour, for the"
            " municipality, its neighbourhoods or each charging location.\n\n"
            "Production is a layer of solar panels with kWp or kWh per year, or the municipality's total; its hours"
            " come from a file of yours, such as a measured or published profile, or from the bundled Belgian profile"
            " (sun geometry with radiation published by KMI; 6 % of the year's energy lies otherwise in measured"
            " years). Charging is the hourly profile of the sessions in the workspace, or a file of yours.\n\n"
            "With the mean day of each month the result is the most that could be shared: clouded and sunny days"
            " balance in the mean. With 8,760 hours for both it is exact for that year. Other use on the same roofs,"
            " prices and the rules of energy sharing are not in it."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("energy,sharing,solar,PV,self-consumption,profile,hours,kWp,community").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        levels = [self.tr("Municipality"), self.tr("Neighbourhoods"), self.tr("Charging locations")]
        self.add(
            QgsProcessingParameterEnum("LEVEL", self.tr("For each"), levels, False, 0),
            self.tr("What production and charging are compared within."),
        )
        self._add_production()
        self._add_charging()
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Energy sharing"), ANY_VECTOR),
            self.tr("Each area or location with production, charging and what could be shared, in kWh per year."),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                "HOURS", self.tr("By month and hour"), TABLES, optional=True, createByDefault=False
            ),
            self.tr("A table with 12 × 24 rows for each area or location."),
        )
        for name, title in (
            ("PRODUCTION_KWH", self.tr("Production (kWh per year)")),
            ("CHARGED_KWH", self.tr("Charging (kWh per year)")),
            ("SHARED_KWH", self.tr("Shared (kWh per year)")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString("VERDICT", self.tr("Result in a sentence")))

    def _add_production(self) -> None:
        """Parameters: what is produced."""
        self.add(
            QgsProcessingParameterFeatureSource("PANELS", self.tr("Solar panels"), [ANY_VECTOR], optional=True),
            self.tr("A layer of installations or roofs."),
        )
        self.add(
            QgsProcessingParameterField(
                "AMOUNT", self.tr("Power or production"), None, "PANELS", _NUMERIC, optional=True
            ),
            self.tr("The field with kWp, or kWh per year."),
        )
        self.add(
            QgsProcessingParameterNumber("TOTAL", self.tr("Or the municipality's total"), _FRACTION, None, True, 0.0),
            self.tr("kWp or kWh per year; Fluvius publishes local production per municipality."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "UNIT", self.tr("Unit"), [self.tr("kWp"), self.tr("kWh per year")], False, 0
            ),
            self.tr("kWp becomes kWh by the parameter pv_yield."),
        )
        self.add(
            QgsProcessingParameterDistance(
                "DISTANCE", self.tr("Distance to charging locations in metres"), 100.0, minValue=0.0
            ),
            self.tr(
                "For charging locations only: panels count with the nearest one within this. The 100 m are our own"
                " choice."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile("PRODUCTION_PROFILE", self.tr("Hours of production"), optional=True),
            self.tr("CSV with month, hour and value, or a value for each hour or quarter of a year (local time)."),
            advanced=True,
        )

    def _add_charging(self) -> None:
        """Parameters: what is charged."""
        self.add(
            QgsProcessingParameterString("FIRST", self.tr("First month of use"), optional=True),
            self.tr("Such as 2026-01; nothing for all that is there."),
        )
        self.add(
            QgsProcessingParameterString("LAST", self.tr("Last month of use"), optional=True),
            self.tr("Such as 2026-12; nothing for all that is there."),
        )
        self.add(
            QgsProcessingParameterFile("CHARGING_PROFILE", self.tr("Hours of charging"), optional=True),
            self.tr("Instead of the workspace's sessions: a CSV laid out like the hours of production."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "CHARGING_TOTAL", self.tr("Charging in kWh per year"), _FRACTION, None, True, 0.0
            ),
            self.tr("To which the hours of that file are scaled; nothing where they are kWh already."),
            advanced=True,
        )

    def look_up(self, parameters, context, feedback) -> None:
        """Take hold of the layer (main thread)."""
        from ..workspace.store import Workspace

        self._workspace = Workspace.open(self.parameterAsFile(parameters, "WORKSPACE", context))
        self._panels = VectorInput.of_parameter(self, parameters, "PANELS", context)

    def compute(self, parameters, context, feedback) -> dict:
        """Compare and write."""
        from ..domain.energy.units import Charging, all_months, compare
        from ..workspace.charging.stock import read_history

        level = LEVELS[self.parameterAsEnum(parameters, "LEVEL", context)]
        history = read_history(self._workspace)
        units, unit_of = units_of(self._workspace, level, history)
        crs = QgsCoordinateReferenceSystem.fromEpsgId(self._workspace.epsg)
        production = self._production(parameters, level, units, crs, context, feedback)
        feedback.setProgress(30)
        check_cancelled(feedback)
        charging = self._charging(parameters, level, units, unit_of, context)
        feedback.setProgress(60)
        own = self.parameterAsFile(parameters, "PRODUCTION_PROFILE", context)
        shape, source, confidence = production_shape(own)
        feedback.pushInfo(self.tr("Hours of production: {source} {confidence}").format(
            source=source, confidence=f"({confidence})" if confidence else ""
        ))  # fmt: skip
        nothing = Charging(shape * 0.0, all_months())
        found = []
        for unit in units:
            check_cancelled(feedback)
            charged = charging.get(unit.id, nothing)
            found.append((unit, compare(production.get(unit.id, 0.0), shape, charged), charged))
        outputs = write_sharing(self, found, level, crs, parameters, context, feedback)
        whole = [each for _, each, _ in found]
        totals = [sum(getattr(each, name) for each in whole) for name in _TOTALS]
        verdict = sharing_sentence(totals, found)
        feedback.pushInfo(verdict)
        named = dict(zip(("PRODUCTION_KWH", "CHARGED_KWH", "SHARED_KWH"), totals))
        return {**outputs, **named, "VERDICT": verdict}

    def _production(self, parameters, level, units, crs, context, feedback) -> dict[str, float]:
        """Unit → kWh per year."""
        from ..workspace.parameters import figure, read_parameters

        unit = UNITS[self.parameterAsEnum(parameters, "UNIT", context)]
        factor = figure(read_parameters(self._workspace), "pv_yield") if unit == KWP else 1.0
        total = self.parameterAsDouble(parameters, "TOTAL", context) if parameters.get("TOTAL") is not None else None
        if self._panels is not None:
            if total is not None:
                raise BadInput(
                    QT_TRANSLATE_NOOP("errors", "Both a layer of panels and a total were given."),
                    QT_TRANSLATE_NOOP("errors", "Give one of them."),
                )
            name = self.parameterAsString(parameters, "AMOUNT", context)
            distance = self.parameterAsDouble(parameters, "DISTANCE", context) if level == LOCATION else 0.0
            sums = production_of_layer(self._panels, name, units, distance, crs, context, feedback)
            return {id: factor * value for id, value in sums.items()}
        if total is None:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "Nothing says how much is produced."),
                QT_TRANSLATE_NOOP("errors", "Give a layer of solar panels, or the municipality's total."),
            )
        if level != MUNICIPALITY:
            raise only_for_the_municipality()
        return {units[0].id: factor * total}

    def _charging(self, parameters, level, units, unit_of, context) -> dict:
        """Unit → what is charged."""
        from ..domain.energy.units import measured_charging
        from ..workspace.usage.reading import read_profile, read_usage

        first, last = (self.parameterAsString(parameters, name, context).strip() for name in ("FIRST", "LAST"))
        own = self.parameterAsFile(parameters, "CHARGING_PROFILE", context)
        given = parameters.get("CHARGING_TOTAL") is not None
        total = self.parameterAsDouble(parameters, "CHARGING_TOTAL", context) if given else None
        if own:
            usage = None if level == MUNICIPALITY else read_usage(self._workspace, first, last)
            return charging_of_file(own, total, level, usage, unit_of, units)
        profile = read_profile(self._workspace, first, last)
        if profile.empty:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The workspace does not know in which hours is charged."),
                QT_TRANSLATE_NOOP(
                    "errors",
                    "Import sessions with “Import use of charging points”, or give a file with the hours of charging."
                ),
            )
        if total is not None:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "A total of charging needs a file with the hours it is spread over."),
                QT_TRANSLATE_NOOP("errors", "Give that file, or leave the total empty."),
            )
        measured = measured_charging(profile, unit_of)
        if not measured:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "No charging location with sessions by hour lies in these areas."),
                QT_TRANSLATE_NOOP("errors", "Check that the charging locations have been imported with their place."),
            )
        return measured
