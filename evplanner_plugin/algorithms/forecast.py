"""Processing algorithm ``forecast``."""

from __future__ import annotations

import json
from collections.abc import Mapping

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..compat import MULTIPOLYGON, POLYGONS, TABLES, field
from ..errors import QT_TRANSLATE_NOOP, BadInput, EvPlannerError
from .base import INSIGHT, EvPlannerAlgorithm, check_cancelled, error_sentence, part
from .layers.output_layers import Output, write
from .layers.output_tables import write_table
from .recipe_choice import read_object
from .styles.forecast_style import style_forecast
from .styles.when_loaded import style_when_loaded

_WHOLE = QgsProcessingParameterNumber.Type.Integer

SCENARIOS = ("low", "mid", "high")
MEASURES = ("points", "equivalents")


class Forecast(EvPlannerAlgorithm):
    """How many public charging points each area needs, year by year."""

    NAME = "forecast"
    GROUP = INSIGHT
    PACKAGES = ("pandas",)

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Forecast of the need")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("How many public charging points does each area need until 2035?")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "For every area and year: cars × share electric × share without parking of their own × kWh per car and year"
            " × public share ÷ kWh per point and year, minus the public points that stand there and those of decided"
            " sites (approved, handed over or installed). The share electric follows a logistic curve through the stock"
            " that is known and the number in 2030 of three scenarios. Every result has a band: each figure at the end"
            " of its own band that gives the smallest, or the largest, need.\n\n"
            "The figures, with source and confidence, come from a scenario file; what the workspace’s table of"
            " parameters says under the same name goes before. What no source gives has no default: visitors and"
            " commuters are only counted where you fill in their figures. After 2030 the curve is drawn on.\n\n"
            "All years, scenarios and bands are stored in the workspace, in place of the previous forecast."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("forecast,need,gap,scenario,2030,2035,electric cars,AFIR,sensitivity,tornado").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self._add_map()
        self._add_terms()
        self.add(
            QgsProcessingParameterString("SCENARIO_FILE", self.tr("Scenario file"), optional=True),
            self.tr("A file (.json) like the one that comes with the plugin, or nothing for that one."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("FIGURES", self.tr("Other figures"), optional=True),
            self.tr('JSON with figures for this run, e.g. {"kwh_per_point": 3500, "kwh_per_point_low": 3000}.'),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Gap"), POLYGONS),
            self.tr("The smallest areas with figures, each with its need, its gap and their bands."),
        )
        tables = (
            ("TABLE", self.tr("All years and scenarios"), self.tr("A row per area, year, scenario and band.")),
            (
                "SENSITIVITY",
                self.tr("Sensitivity"),
                self.tr("The gap with each figure at both ends of its band, the others at their value."),
            ),
        )
        for name, title, explanation in tables:
            sink = QgsProcessingParameterFeatureSink(name, title, TABLES, optional=True, createByDefault=False)
            self.add(sink, explanation)
        for name, title in (
            ("NEEDED", self.tr("Points needed")),
            ("GAP", self.tr("Gap")),
            ("GAP_LOW", self.tr("Gap, at least")),
            ("GAP_HIGH", self.tr("Gap, at most")),
        ):
            self.addOutput(QgsProcessingOutputNumber(name, title))
        self.addOutput(QgsProcessingOutputString("SENTENCE", self.tr("Outcome")))
        self.addOutput(QgsProcessingOutputString("RUN", self.tr("Run")))
        self.addOutput(QgsProcessingOutputString("REPORT", self.tr("Report (JSON)")))

    def _add_map(self) -> None:
        scenarios = [self.tr("Low"), self.tr("Middle"), self.tr("High")]
        self.add(
            QgsProcessingParameterEnum("SCENARIO", self.tr("Scenario on the map"), scenarios, defaultValue=1),
            self.tr("Low (0), middle (1) or high (2). All three are worked out and stored."),
        )
        self.add(
            QgsProcessingParameterNumber("YEAR", self.tr("Year on the map"), _WHOLE, 2030, False, 2020, 2100),
            self.tr("All years are worked out and stored."),
        )
        self.add(
            QgsProcessingParameterString("TOTAL", self.tr("Total need given"), optional=True),
            self.tr(
                "What the whole municipality needs by somebody else’s count, e.g. MOW’s map of needs: a number for the"
                " year on the map, or 2028: 60; 2030: 120. The middle scenario is brought to it."
            ),
        )
        measures = [self.tr("Charging points"), self.tr("Charging-point equivalents")]
        self.add(
            QgsProcessingParameterEnum("TOTAL_MEASURE", self.tr("The total counts"), measures, defaultValue=0),
            self.tr("Charging points (0) or charging-point equivalents (1)."),
        )

    def _add_terms(self) -> None:
        self.add(
            QgsProcessingParameterBoolean("VISITORS", self.tr("Count visitors"), defaultValue=False),
            self.tr("Needs visitor_cars_per_day, visitor_charging_share and visitor_kwh_per_charge."),
        )
        self.add(
            QgsProcessingParameterBoolean("COMMUTERS", self.tr("Count commuters"), defaultValue=False),
            self.tr("Needs commuter_cars and commuter_public_share."),
        )
        self.add(
            QgsProcessingParameterBoolean("COMPANY_CARS", self.tr("Correct for company cars"), defaultValue=True),
            self.tr(
                "Cars in a company’s name are registered where the company is, not where they sleep: their share of the"
                " stock that is known here is taken as Flanders’s."
            ),
        )

    def compute(self, parameters, context, feedback) -> dict:
        """Read, work out, write, store."""
        from ..workspace.store import Workspace
        from .forecasting.made_forecast import make_forecast
        from .forecasting.report import report
        from .forecasting.sentences import outcome, remarks, warnings

        wanted = self._wanted(parameters, context)
        figures = read_object(self.parameterAsString(parameters, "FIGURES", context), "FIGURES")
        workspace = Workspace.open(self.parameterAsFile(parameters, "WORKSPACE", context))
        feedback.setProgress(5)
        made = make_forecast(workspace, wanted, figures, lambda: check_cancelled(feedback))
        feedback.setProgress(60)
        told = report(made)
        outputs = {"OUTPUT": self._write_map(made, workspace, parameters, context, feedback)}
        outputs |= self._write_tables(made, parameters, context, feedback)
        check_cancelled(feedback)
        sentence = outcome(made, workspace.municipality or workspace.nis)
        for said in warnings(made):
            feedback.pushWarning(said)
        for said in (sentence, *remarks(made)):
            feedback.pushInfo(said)
        whole = made.whole()
        return {
            **outputs,
            "NEEDED": whole["mid"]["points_needed"],
            "GAP": whole["mid"]["gap_points"],
            "GAP_LOW": whole["low"]["gap_points"],
            "GAP_HIGH": whole["high"]["gap_points"],
            "SENTENCE": sentence,
            "RUN": self._store(workspace, made, told, parameters, context, feedback),
            "REPORT": json.dumps(told, ensure_ascii=False),
        }

    def _wanted(self, parameters, context):
        """What the user asked for."""
        from ..domain.forecast.forecast import Settings
        from ..domain.forecast.need import Switches
        from ..domain.forecast.scenarios import read_scenario_file
        from .forecasting.given_total import read_total
        from .forecasting.made_forecast import Wanted

        year = self.parameterAsInt(parameters, "YEAR", context)
        scenarios = read_scenario_file(self.parameterAsString(parameters, "SCENARIO_FILE", context))
        shown = SCENARIOS[self.parameterAsEnum(parameters, "SCENARIO", context)]
        years = scenarios[shown].years
        if year not in years:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The year {year} is not forecast."),
                QT_TRANSLATE_NOOP("errors", "Choose one from {first} to {last}."),
                year=year,
                first=years[0],
                last=years[-1],
            )
        switches = Switches(
            *(self.parameterAsBoolean(parameters, name, context) for name in ("VISITORS", "COMMUTERS", "COMPANY_CARS"))
        )
        measure = MEASURES[self.parameterAsEnum(parameters, "TOTAL_MEASURE", context)]
        total = read_total(self.parameterAsString(parameters, "TOTAL", context), year)
        return Wanted(scenarios, shown, year, total, Settings(switches, measure=measure))

    def _write_map(self, made, workspace, parameters, context, feedback) -> str:
        from .forecasting.gap_map import FIELDS, gap_rows
        from .forecasting.sentences import titled
        from .potential_candidates import workspace_crs

        rows = gap_rows(made)
        shapes = rows["geometry"].to_numpy()
        fields = [field(*named) for named in FIELDS]
        columns = [rows[name].to_numpy() for name, _ in FIELDS]
        with Output(self, parameters, context, fields, MULTIPOLYGON, workspace_crs(workspace)) as output:
            write(output, shapes, columns, feedback, part(feedback, 60, 80))
        scenario = made.wanted.scenarios[made.wanted.shown]
        name = self.tr("Gap {year} · {place} · scenario {scenario}").format(
            year=made.wanted.year,
            place=workspace.municipality,
            scenario=titled(scenario.title, scenario.key).lower(),
        )
        largest = float(rows["gap_points"].abs().max())
        style_when_loaded(context, output.destination, name, lambda layer: style_forecast(layer, largest))
        return output.destination

    def _write_tables(self, made, parameters, context, feedback) -> dict:
        from .forecasting.gap_map import ROW_FIELDS, SENSITIVITY_FIELDS, all_rows, sensitivity_rows
        from .forecasting.sentences import titled

        arguments = self, parameters, context, feedback
        written = write_table(*arguments, "TABLE", all_rows(made), ROW_FIELDS)
        return written | write_table(*arguments, "SENSITIVITY", sensitivity_rows(made, titled), SENSITIVITY_FIELDS)

    def _store(self, workspace, made, told: Mapping, parameters, context, feedback) -> str:
        """Store the forecast and return its run; the map is worth having even where the workspace cannot be written."""
        from ..workspace.forecast_inputs import store_forecast

        asked = {
            "scenario_file": self.parameterAsString(parameters, "SCENARIO_FILE", context),
            "figures": self.parameterAsString(parameters, "FIGURES", context),
            **{name: told[name] for name in ("scenario", "year", "total", "measure", "switches")},
        }
        try:
            return store_forecast(workspace, made.table, asked, made.inputs, told)
        except EvPlannerError as error:
            feedback.pushWarning(
                self.tr("The forecast could not be stored in the workspace: {reason}").format(
                    reason=error_sentence(error)
                )
            )
            return ""
