"""Processing algorithm ``fastcharging``."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from .. import bundled
from ..compat import ANY_VECTOR, LINES, POINT, POINTS, field
from ..documents import local_figures
from ..documents.vocabulary import translate
from ..errors import written
from .base import INSIGHT, EvPlannerAlgorithm, check_cancelled, error_sentence, part
from .chosen_sites import chosen_sites, points_of
from .fast_surroundings import FastLayers, surroundings
from .layers.input_layers import VectorInput, read_features
from .layers.output_layers import Output, write
from .layers.roles import table_holds_rows, workspace_table
from .styles.money_style import style_fast_charging
from .styles.when_loaded import style_when_loaded

_FRACTION = QgsProcessingParameterNumber.Type.Double
_NUMERIC = QgsProcessingParameterField.DataType.Numeric

_THRESHOLDS = {
    "TRAFFIC_MIN": ("traffic", "fast_traffic_per_day"),
    "GRID_MAX": ("grid", "fast_grid_distance"),
    "NEIGHBOUR_MIN": ("neighbour", "fast_neighbour_distance"),
}
"""Parameter → its name in Thresholds, and the workspace's parameter that counts where nothing is typed in."""

_STREET_TABLE = "street"


class FastCharging(EvPlannerAlgorithm):
    """Whether places suit fast charging, criterion by criterion."""

    NAME = "fastcharging"
    GROUP = INSIGHT
    PACKAGES = ("pandas", "shapely")

    _workspace = None
    _layers: FastLayers | None = None
    _places: VectorInput | None = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Suitability for fast charging")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Traffic, time that people stay, grid and fast points nearby: met, not met or unknown, and why")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Looks at proposed sites, or at any points, by four criteria: is there traffic, do people stay neither too"
            " short nor too long, is a strong grid near, and is there no other fast charging point nearby. Each is met,"
            " not met or unknown, with the figure and the reason in a sentence. There is no score.\n\n"
            "What no layer tells is unknown, never assumed. Without counts, the class of the roads of OpenStreetMap"
            " stands in and the reason says so. How long people stay follows from shops, services and land use around"
            " (OpenStreetMap's keys, our own classes, in a file that can be replaced). Thresholds for traffic and"
            " distances have no source: type them in or fill in the workspace's parameters; until then the figure is"
            " shown and not judged. Distances are straight."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("fast charging,DC,traffic,dwell,stay,grid,transformer,suitability,criteria").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterString("SITES", self.tr("Sites"), optional=True),
            self.tr("Ids of proposed sites with commas between; nothing for all that are not rejected or cancelled."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("PLACES", self.tr("Other places"), [POINTS], optional=True),
            self.tr("Points to look at instead of proposed sites, such as candidates."),
        )
        self._add_layers()
        for name, title in (
            ("TRAFFIC_MIN", self.tr("Vehicles a day asked for")),
            ("GRID_MAX", self.tr("Metres to the grid at most")),
            ("NEIGHBOUR_MIN", self.tr("Metres to other fast points at least")),
        ):
            self.add(
                QgsProcessingParameterNumber(name, title, _FRACTION, None, True, 0.0),
                self.tr("Nothing for the workspace's parameter; where that is empty too, the figure is not judged."),
                advanced=True,
            )
        self.add(
            QgsProcessingParameterFile("CLASSES", self.tr("Classes of stay"), extension="json", optional=True),
            self.tr("Your own copy of the plugin's resources/profiles/stay_classes.json."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Suitability for fast charging"), POINTS),
            self.tr("Each place with answer, figure and reason per criterion."),
        )
        self.addOutput(QgsProcessingOutputNumber("PLACES_WRITTEN", self.tr("Number of places")))
        self.addOutput(QgsProcessingOutputNumber("ALL_MET", self.tr("Places that meet all four")))
        self.addOutput(QgsProcessingOutputNumber("NONE_FAILED", self.tr("Places that fail none")))

    def _add_layers(self) -> None:
        """Parameters: what tells something."""
        self.add(
            QgsProcessingParameterFeatureSource("TRAFFIC", self.tr("Roads with counts"), [LINES], optional=True),
            self.tr("Roads with the number of vehicles a day."),
        )
        self.add(
            QgsProcessingParameterField("COUNT", self.tr("Vehicles a day"), None, "TRAFFIC", _NUMERIC, optional=True),
            self.tr("The field with the count."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("STREETS", self.tr("Streets"), [LINES], optional=True),
            self.tr("Streets of OpenStreetMap with the field highway; nothing for those of the workspace."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "STAYS", self.tr("Shops, services and land use"), ANY_VECTOR, optional=True
            ),
            self.tr("Layers with OpenStreetMap's fields amenity, shop, leisure, tourism, landuse …"),
        )
        self.add(
            QgsProcessingParameterFeatureSource("GRID", self.tr("Grid"), [ANY_VECTOR], optional=True),
            self.tr("Medium voltage or transformers, from the grid operator; there is no open layer of it."),
        )

    def look_up(self, parameters, context, feedback) -> None:
        """Take hold of the layers (main thread)."""
        from ..domain.finance.fast_charging import read_stay_classes
        from ..workspace.store import Workspace

        self._workspace = Workspace.open(self.parameterAsFile(parameters, "WORKSPACE", context))
        self._places = VectorInput.of_parameter(self, parameters, "PLACES", context)
        streets = VectorInput.of_parameter(self, parameters, "STREETS", context)
        if streets is None and table_holds_rows(_STREET_TABLE, self._workspace):
            streets = workspace_table(self._workspace, _STREET_TABLE)
        stays = self.parameterAsLayerList(parameters, "STAYS", context)
        own = self.parameterAsFile(parameters, "CLASSES", context)
        self._layers = FastLayers(
            classes=read_stay_classes(Path(own) if own else bundled.path("profiles", "stay_classes.json")),
            traffic=VectorInput.of_parameter(self, parameters, "TRAFFIC", context),
            count=self.parameterAsString(parameters, "COUNT", context),
            streets=streets,
            stays=tuple(VectorInput.of_layer(layer) for layer in stays),
            grid=VectorInput.of_parameter(self, parameters, "GRID", context),
        )

    def further_inputs(self) -> list[str]:
        """Return the workspace's streets, where they are read."""
        streets = self._layers.streets if self._layers is not None else None
        return [streets.name] if streets is not None else []

    def compute(self, parameters, context, feedback) -> dict:
        """Answer the criteria and write."""
        from ..domain.finance.fast_charging import MET, NOT_MET, fast_charging, tally
        from ..workspace.charging.stock import read_stock

        crs = QgsCoordinateReferenceSystem.fromEpsgId(self._workspace.epsg)
        ids, names, points = self._meant(parameters, crs, context, feedback)
        stock = read_stock(self._workspace)
        around, problems = surroundings(points, self._layers, stock, crs, context, feedback, part(feedback, 5, 70))
        for problem in problems:
            feedback.pushWarning(error_sentence(problem))
        thresholds = self._thresholds(parameters, context)
        found = []
        for each in around:
            check_cancelled(feedback)
            found.append(fast_charging(each, self._layers.classes, thresholds))
        columns, fields = _table(ids, names, found)
        with Output(self, parameters, context, fields, POINT, crs) as output:
            write(output, points, columns, feedback, part(feedback, 75, 99))
        title = self.parameterDefinition("OUTPUT").description()
        style_when_loaded(context, output.destination, title, style_fast_charging)
        tallies = [tally(criteria) for criteria in found]
        return {
            "OUTPUT": output.destination,
            "PLACES_WRITTEN": len(found),
            "ALL_MET": sum(each[MET] == len(criteria) for each, criteria in zip(tallies, found)),
            "NONE_FAILED": sum(not each[NOT_MET] for each in tallies),
        }

    def _meant(self, parameters, crs, context, feedback):
        """(ids, names, points) of the places to look at."""
        import shapely

        if self._places is None:
            sites = chosen_sites(self._workspace, self.parameterAsString(parameters, "SITES", context))
            return [site["id"] for site in sites], [site["name"] or "" for site in sites], points_of(sites)
        shapes, columns = read_features(self._places, crs, context, feedback)
        names = columns.get("name", columns.get("naam"))
        count = range(1, len(shapes) + 1)
        ids = columns.get("id")
        return (
            [str(number) for number in count] if ids is None else [str(id) for id in ids],
            [""] * len(shapes) if names is None else ["" if name is None else str(name) for name in names],
            shapely.centroid(shapes),
        )

    def _thresholds(self, parameters, context):
        from ..domain.finance.fast_charging import Thresholds
        from ..domain.finance.lines import optional_figure
        from ..workspace.parameters import read_parameters

        figures = read_parameters(self._workspace)
        given = {
            name: self.parameterAsDouble(parameters, parameter, context)
            if parameters.get(parameter) is not None
            else optional_figure(figures, id)
            for parameter, (name, id) in _THRESHOLDS.items()
        }
        return Thresholds(**given)


def reason_sentence(criterion) -> str:
    """The reason of a criterion in QGIS's language, figures as people write them."""
    return translate("finance", criterion.reason).format(**written(criterion.values, figure=_whole))


def _whole(value: float) -> str:
    return local_figures.number(value, 0)


def _table(ids, names, found):
    """(columns, fields) of the output."""
    import numpy

    from ..domain.finance.fast_charging import ANSWERS, CRITERIA, tally

    table = {"site_id": ("text", ids), "name": ("text", names)}
    tallies = [tally(criteria) for criteria in found]
    for answer in ANSWERS:
        table[f"criteria_{answer}"] = ("integer", [each[answer] for each in tallies])
    for number, key in enumerate(CRITERIA):
        column = [criteria[number] for criteria in found]
        table[key] = ("text", [each.answer for each in column])
        table[f"{key}_value"] = ("double", [each.value for each in column])
        table[f"{key}_reason"] = ("text", [reason_sentence(each) for each in column])
    columns = []
    for _, values in table.values():
        made = numpy.empty(len(values), dtype=object)
        made[:] = values
        columns.append(made)
    return columns, [field(name, kind) for name, (kind, _) in table.items()]
