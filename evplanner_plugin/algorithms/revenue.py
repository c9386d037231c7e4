"""Processing algorithm ``revenue``."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QDate

from ..compat import POINT, POINTS, field
from ..documents.local_figures import long_day
from ..documents.whole_file import whole_file
from .base import INSIGHT, EvPlannerAlgorithm, check_cancelled, language
from .chosen_sites import chosen_sites, points_of
from .document_output import checked_document
from .layers.output_layers import Output, write
from .styles.money_style import style_revenue
from .styles.when_loaded import style_when_loaded

_WHOLE = QgsProcessingParameterNumber.Type.Integer
_FRACTION = QgsProcessingParameterNumber.Type.Double

_TYPED = {"KWH_LOW": "low", "KWH_MID": "mid", "KWH_HIGH": "high"}


class Revenue(EvPlannerAlgorithm):
    """What proposed sites cost the town and bring it."""

    NAME = "revenue"
    GROUP = INSIGHT
    PACKAGES = ("pandas",)

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Revenue and costs of sites")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("What each proposed site costs the town and brings it, in three scenarios of use")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Makes a revenue and cost sheet for each proposed site: concession fee or margin per kWh, parking revenue"
            " lost, signs and markings, and where the town invests itself connection, equipment and maintenance. Each"
            " amount is a product of figures that stand beside it with unit and source. Three scenarios differ in the"
            " energy per charging point.\n\n"
            "Nothing is guessed. A figure without a source is empty in the workspace's table of parameters: the town"
            " fills it in (0 where there is none), and until then the sheet says which one is missing. When costs are"
            " known but the fee is not, the sheet says what is needed per kWh to cover them.\n\n"
            "The energy per point is what you type in here; else the quartiles of the use measured in the workspace"
            " (at least 10 points with 6 months each); else the parameter kwh_per_point_year. Amounts are with or"
            " without VAT as they were filled in; the sheet says which."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("money,revenue,cost,concession,fee,break-even,parking,business case,budget,VAT").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterString("SITES", self.tr("Sites"), optional=True),
            self.tr("Ids of proposed sites with commas between; nothing for all that are not rejected or cancelled."),
        )
        models = [self.tr("Concession: the operator invests"), self.tr("Own charging points: the town invests")]
        self.add(
            QgsProcessingParameterEnum("MODEL", self.tr("Who invests"), models, False, 0),
            self.tr("Decides which costs and revenues are the town's."),
        )
        self.add(
            QgsProcessingParameterNumber("YEAR", self.tr("First year of service"), _WHOLE, None, True, 2000, 2100),
            self.tr("Break-even is counted from here; nothing for this year."),
        )
        for name, title in (
            ("KWH_LOW", self.tr("kWh per point and year, low")),
            ("KWH_MID", self.tr("kWh per point and year, middle")),
            ("KWH_HIGH", self.tr("kWh per point and year, high")),
        ):
            self.add(
                QgsProcessingParameterNumber(name, title, _FRACTION, None, True, 0.0),
                self.tr("Counts before measured use and parameters; the others that stay empty are then not known."),
                advanced=True,
            )
        self.add(
            QgsProcessingParameterString("LANGUAGE", self.tr("Language"), optional=True),
            self.tr("Language of the sheet: nl, fr or en; empty for QGIS's."),
        )
        filters = (
            self.tr("HTML pages (*.html)"),
            self.tr("PDF files (*.pdf)"),
            self.tr("OpenDocument spreadsheets (*.ods)"),
            self.tr("CSV files (*.csv)"),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "SHEET", self.tr("Sheet"), ";;".join(filters), optional=True, createByDefault=False
            ),
            self.tr("A page per site (.html, .pdf), or one table (.ods, .csv)."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Sites with revenue and costs"), POINTS),
            self.tr("Each site with its results per scenario, its lines in the middle one, and what is missing."),
        )
        self.addOutput(QgsProcessingOutputNumber("SITES_WRITTEN", self.tr("Number of sites")))
        self.addOutput(QgsProcessingOutputString("MISSING", self.tr("Parameters to fill in")))

    def compute(self, parameters, context, feedback) -> dict:
        """Reckon each site and write."""
        from ..domain.finance.site_sheet import MODELS, site_sheet
        from ..domain.finance.use import expected_use
        from ..workspace.parameters import read_parameters
        from ..workspace.store import Workspace
        from ..workspace.usage.reading import read_usage

        path = self._sheet_path(parameters, context)
        workspace = Workspace.open(self.parameterAsFile(parameters, "WORKSPACE", context))
        sites = chosen_sites(workspace, self.parameterAsString(parameters, "SITES", context))
        figures = read_parameters(workspace)
        typed = {
            scenario: self.parameterAsDouble(parameters, name, context)
            for name, scenario in _TYPED.items()
            if parameters.get(name) is not None
        }
        check_cancelled(feedback)
        use = expected_use(figures, None if typed else read_usage(workspace), typed)
        model = MODELS[self.parameterAsEnum(parameters, "MODEL", context)]
        start = self.parameterAsInt(parameters, "YEAR", context) if parameters.get("YEAR") else 0
        start = start or QDate.currentDate().year()
        sheets = [site_sheet(site, use, figures, model, start) for site in sites]
        feedback.setProgress(40)
        missing = sorted({id for sheet in sheets for id in sheet.missing})
        if missing:
            text = self.tr("Fill in these parameters in the workspace to complete the sheets: {parameters}.")
            feedback.pushWarning(text.format(parameters=", ".join(missing)))
        if path is not None:
            self._write_sheet(path, sheets, workspace.municipality, parameters, context, feedback)
        feedback.setProgress(70)
        destination = self._write_layer(sites, sheets, workspace.epsg, parameters, context, feedback)
        outputs = {"OUTPUT": destination, "SITES_WRITTEN": len(sheets), "MISSING": ",".join(missing)}
        return outputs if path is None else {**outputs, "SHEET": str(path)}

    def _sheet_path(self, parameters, context) -> Path | None:
        from ..documents.revenue.revenue_files import FORMATS

        given = self.parameterAsFileOutput(parameters, "SHEET", context)
        if not given:
            return None
        return checked_document(given, FORMATS)

    def _write_sheet(self, path: Path, sheets, municipality: str, parameters, context, feedback) -> None:
        """Write the sheets."""
        from ..documents.revenue.revenue_files import write_revenue
        from ..documents.vocabulary import speaking

        given = self.parameterAsString(parameters, "LANGUAGE", context).strip()
        spoken = given[:2].lower() or language()
        day = long_day(date.today(), spoken)
        with whole_file(path) as draft, speaking(given):
            write_revenue(draft, sheets, municipality, spoken, day, lambda: check_cancelled(feedback))

    def _write_layer(self, sites, sheets, epsg: int, parameters, context, feedback) -> str:
        import numpy

        kinds = _fields(sheets)
        columns = [numpy.array([_value(sheet, name) for sheet in sheets], dtype=object) for name in kinds]
        crs = QgsCoordinateReferenceSystem.fromEpsgId(epsg)
        fields = [field(name, kind) for name, kind in kinds.items()]
        with Output(self, parameters, context, fields, POINT, crs) as output:
            write(output, points_of(sites), columns, feedback, lambda fraction: None)
        title = self.parameterDefinition("OUTPUT").description()
        style_when_loaded(context, output.destination, title, style_revenue)
        return output.destination


_TEXTS = ("site_id", "name", "model", "assumed")
_PER_SCENARIO = ("energy", "yearly", "over_term", "needed_per_kwh")


def _fields(sheets) -> dict[str, str]:
    """Field → kind: of the site, per scenario, and of the lines in the middle scenario."""
    from ..domain.finance.site_sheet import SCENARIOS

    kinds = dict.fromkeys(_TEXTS, "text")
    kinds.update({"points": "double", "bays": "double", "once": "double"})
    for scenario in SCENARIOS:
        kinds.update({f"{name}_{scenario}": "double" for name in _PER_SCENARIO})
        kinds.update({f"break_even_{scenario}": "integer", f"verdict_{scenario}": "text"})
    kinds.update({line.key: "double" for sheet in sheets[:1] for line in sheet.lines})
    kinds.update({"missing": "text", "vat": "text"})
    return kinds


def _value(sheet, name: str):
    """What stands in the field ``name`` for the site of ``sheet``."""
    measure, _, scenario = name.rpartition("_")
    if measure in _PER_SCENARIO:
        return getattr(sheet, measure)(scenario)
    if measure == "break_even":
        return sheet.break_even_year[scenario]
    if measure == "verdict":
        return sheet.verdict(scenario)
    if name == "once":
        return sheet.once("mid")
    if name in ("assumed", "missing"):
        return ",".join(getattr(sheet, name))
    if hasattr(sheet, name):
        return getattr(sheet, name)
    return next(line.amount for line in sheet.lines if line.key == name)
