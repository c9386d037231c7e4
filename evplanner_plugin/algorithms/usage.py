"""Processing algorithm ``usage``."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)

from ..compat import ANY_VECTOR, LINES, POINTS, TABLES
from ..documents.local_figures import month, number
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .base import INSIGHT, EvPlannerAlgorithm, check_cancelled, part
from .layers.input_layers import VectorInput
from .layers.output_tables import write_table
from .usage_sites import potential_candidates, proposed_sites, sites_within_walk
from .usage_tables import (
    BUSY_FIELDS,
    EXTENSION_FIELDS,
    HOUR_FIELDS,
    MONTH_FIELDS,
    POINT_FIELDS,
    mean_occupancy,
    point_table,
    with_best_site,
)


class Usage(EvPlannerAlgorithm):
    """How charging points are used, and which ones are busy."""

    NAME = "usage"
    GROUP = INSIGHT
    PACKAGES = ("pandas", "scipy")

    _streets = None
    _potential = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Use of charging points")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Sessions, energy and occupancy per point, and busy points with sites for another pole")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Adds up the use that was imported into the workspace: per charging point, per month and by hour of the"
            " day. Occupancy is the share of the time during which a car is connected; the idle share is the part of"
            " it without charging.\n\n"
            "Busy points: charging locations with at least as much energy or as many sessions per point in an average"
            " month as the parameters busy_energy_per_month and busy_sessions_per_month say (a rule of Wassenaar, the"
            " Netherlands; no Flemish figure is known). Another pole is called for where no other point within the"
            " distance busy_neighbour_distance has room. Each busy location gets the proposed sites, and candidates of"
            " a potential map where one is given, within walking distance: along the streets where a layer of streets"
            " is given, else in a straight line, which the result says."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("use,usage,busy,occupancy,pole follows pole,extension,sessions,kWh,charging").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        for name, title, text in (
            ("FIRST", self.tr("First month"), self.tr("Such as 2026-01; nothing for the first one there is.")),
            ("LAST", self.tr("Last month"), self.tr("Such as 2026-12; nothing for the last one there is.")),
        ):
            self.add(QgsProcessingParameterString(name, title, optional=True), text)
        self.add(
            QgsProcessingParameterFeatureSource("STREETS", self.tr("Streets"), [LINES], optional=True),
            self.tr("People walk along them; without streets distances are straight. 0 in a field walkable bars one."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("POTENTIAL", self.tr("Potential map"), [ANY_VECTOR], optional=True),
            self.tr("Its candidates serve where no proposed site is near; the field score orders them."),
        )
        self.add(
            QgsProcessingParameterDistance(
                "DISTANCE", self.tr("Walking distance in metres"), optional=True, minValue=0
            ),
            self.tr("From a busy location to a site for another pole; nothing for the parameter walking_distance."),
            advanced=True,
        )
        for name, title, kind, text in self._outputs():
            parameter = QgsProcessingParameterFeatureSink(name, title, kind, optional=name != "OUTPUT")
            parameter.setCreateByDefault(name in ("OUTPUT", "BUSY_OUTPUT"))
            self.add(parameter, text)
        self.addOutput(QgsProcessingOutputNumber("POINTS", self.tr("Points or locations with use")))
        self.addOutput(QgsProcessingOutputNumber("SESSIONS", self.tr("Sessions")))
        self.addOutput(QgsProcessingOutputNumber("ENERGY", self.tr("Energy (kWh)")))
        self.addOutput(QgsProcessingOutputNumber("OCCUPANCY", self.tr("Occupancy (0–1)")))
        self.addOutput(QgsProcessingOutputNumber("IDLE_SHARE", self.tr("Connected without charging (0–1)")))
        self.addOutput(QgsProcessingOutputNumber("BUSY", self.tr("Busy locations")))
        self.addOutput(QgsProcessingOutputNumber("EXTEND", self.tr("Busy locations without room near")))
        self.addOutput(QgsProcessingOutputString("SUMMARY", self.tr("The result in a few sentences")))

    def _outputs(self) -> tuple:
        return (
            (
                "OUTPUT", self.tr("Use per charging point"), POINTS,
                self.tr("One point each, with its sums and shares."),
            ),
            (
                "BUSY_OUTPUT", self.tr("Busy charging locations"), POINTS,
                self.tr("The busiest first, with the best site."),
            ),
            (
                "EXTENSION_OUTPUT", self.tr("Sites for another pole"), TABLES,
                self.tr("Up to three sites within walking distance of each busy location."),
            ),
            ("MONTHS_OUTPUT", self.tr("Use per month"), TABLES, self.tr("All points together, month by month.")),
            ("HOURS_OUTPUT", self.tr("Occupancy by hour of the day"), TABLES, self.tr("24 rows, local time.")),
        )  # fmt: skip

    def look_up(self, parameters, context, feedback) -> None:
        """Take hold of the layers (main thread)."""
        self._streets = VectorInput.of_parameter(self, parameters, "STREETS", context)
        self._potential = VectorInput.of_parameter(self, parameters, "POTENTIAL", context)

    def compute(self, parameters, context, feedback) -> dict:
        """Read, add up, find the busy locations and write."""
        import pandas

        from ..domain.usage.busy import Thresholds, busy_points
        from ..domain.usage.measures import idle_share, occupancy, per_month
        from ..workspace.charging.stock import read_history, read_stock
        from ..workspace.parameters import figure, read_parameters
        from ..workspace.store import Workspace
        from ..workspace.usage.reading import read_profile, read_usage

        workspace = Workspace.open(self.parameterAsFile(parameters, "WORKSPACE", context))
        months = [self.parameterAsString(parameters, name, context).strip() for name in ("FIRST", "LAST")]
        usage = read_usage(workspace, *months)
        if not len(usage):
            raise _no_use(months)
        feedback.setProgress(20)
        figures, stock = read_parameters(workspace), read_stock(workspace)
        standing = stock.groupby("location_id").size().to_dict()
        check_cancelled(feedback)
        shares = occupancy(read_profile(workspace, *months), usage, at_location=standing)
        table = point_table(usage, read_history(workspace), standing)
        busy = busy_points(usage, stock, Thresholds.of(figures))
        feedback.setProgress(50)
        distance = figure(figures, "walking_distance")
        if parameters.get("DISTANCE") not in (None, ""):
            distance = self.parameterAsDouble(parameters, "DISTANCE", context)
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.epsg)
        sites, way = self._extensions(workspace, busy, distance, crs, context, feedback)
        busy = with_best_site(busy, sites, way)
        sites = sites.assign(distances=way)
        check_cancelled(feedback)
        written: dict = {}
        hours = pandas.DataFrame({"hour": range(24), "occupancy": shares})
        for name, frame, fields, placed in (
            ("OUTPUT", table, POINT_FIELDS, True), ("BUSY_OUTPUT", busy, BUSY_FIELDS, True),
            ("EXTENSION_OUTPUT", sites, EXTENSION_FIELDS, False),
            ("MONTHS_OUTPUT", per_month(usage, standing), MONTH_FIELDS, False),
            ("HOURS_OUTPUT", hours, HOUR_FIELDS, False),
        ):  # fmt: skip
            points = (frame["x"].tolist(), frame["y"].tolist(), crs) if placed else None
            written.update(write_table(self, parameters, context, feedback, name, frame, fields, points))
        results = {
            "POINTS": len(table), "SESSIONS": int(usage["sessions"].sum()),
            "ENERGY": _known(usage["energy_kwh"].sum(min_count=1)),
            "OCCUPANCY": _known(mean_occupancy(shares, table)), "IDLE_SHARE": _known(idle_share(usage)),
            "BUSY": len(busy), "EXTEND": int(busy["extend"].sum()),
        }  # fmt: skip
        summary = self._summary(results, usage)
        feedback.pushInfo(summary)
        if usage.attrs.get("doubled"):
            feedback.pushWarning(
                self.tr("{count} rows of other sources about the same points and months were left out.").format(
                    count=number(usage.attrs["doubled"])
                )
            )
        return {**written, **results, "SUMMARY": summary}

    def _extensions(self, workspace, busy, distance: float, crs, context, feedback):
        """The sites within walking distance of each busy location, and how distances were measured."""
        import pandas

        from ..scoring.watch import Watch

        candidates = proposed_sites(workspace)
        if self._potential is not None:
            more = potential_candidates(self._potential, crs, context, feedback)
            candidates = pandas.concat([candidates, more], ignore_index=True)
        watch = Watch(part(feedback, 55, 85), feedback.isCanceled)
        return sites_within_walk(busy, candidates, self._streets, distance, crs, context, feedback, watch)

    def _summary(self, results, usage) -> str:
        sentences = [
            self.tr("{sessions} sessions and {energy} kWh at {points} points from {first} to {last}."),
            self.tr("{busy} locations are busy; near {extend} of them no other point has room."),
        ]
        if results["ENERGY"] is None:
            sentences[0] = self.tr("{sessions} sessions at {points} points from {first} to {last}; energy unknown.")
        return " ".join(sentences).format(
            sessions=number(results["SESSIONS"]),
            energy=number(results["ENERGY"] or 0, 0),
            points=number(results["POINTS"]), first=month(usage["month"].min()),
            last=month(usage["month"].max()),
            busy=number(results["BUSY"]),
            extend=number(results["EXTEND"]),
        )  # fmt: skip


def _known(value: float):
    """A figure, None where it is not known."""
    return None if value != value else float(value)


def _no_use(months: list[str]) -> BadInput:
    if any(months):
        return BadInput(
            QT_TRANSLATE_NOOP("errors", "The workspace holds no use of charging points in these months."),
            QT_TRANSLATE_NOOP("errors", "Choose other months, or import sessions or monthly totals first."),
        )
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The workspace holds no use of charging points yet."),
        QT_TRANSLATE_NOOP("errors", "Import sessions or monthly totals first."),
    )
