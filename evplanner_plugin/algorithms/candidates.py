"""Processing algorithm ``candidates``."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
)

from ..compat import ANY_VECTOR, LINES, POINT, POLYGON, POLYGONS, field
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .base import POTENTIAL, EvPlannerAlgorithm, check_cancelled, part
from .layers.input_layers import VectorInput, empty_layer, metric_crs, read_features
from .layers.output_layers import Output, write

SHAPES = ("hexagon", "square", "street_points")
"""What ``SHAPE`` counts: 0, 1, 2."""


class Candidates(EvPlannerAlgorithm):
    """Candidate cells or points."""

    NAME = "candidates"
    GROUP = POTENTIAL
    PACKAGES = ("scipy",)

    _area = None
    _streets = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Create candidates")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Covers an area with cells, or its streets with points, to be scored")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Covers an area with hexagons or squares whose centres lie in it, or puts points along the streets in it."
            " A potential map scores each of them. An area in degrees is reprojected to Belgian Lambert 72 first, so"
            " that the spacing is in metres on the ground."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("grid,hexagon,square,lattice,points along lines,potential,charging").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add(
            QgsProcessingParameterFeatureSource("AREA", self.tr("Area"), [POLYGONS]),
            self.tr("One or more polygons, e.g. the municipality."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "SHAPE",
                self.tr("Shape"),
                [self.tr("Hexagons"), self.tr("Squares"), self.tr("Points along streets")],
                defaultValue=0,
            ),
            self.tr("Hexagons (0), squares (1) or points along the streets (2)."),
        )
        spacing = QgsProcessingParameterDistance(
            "SPACING", self.tr("Spacing in metres"), defaultValue=100.0, minValue=1.0
        )
        self.add(spacing, self.tr("Distance between the centres of neighbouring cells, or along the streets."))
        self.add(
            QgsProcessingParameterFeatureSource("STREETS", self.tr("Streets"), [LINES], optional=True),
            self.tr("Needed for points along streets."),
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Candidates"), ANY_VECTOR),
            self.tr("One feature per candidate, with its number in the field cell."),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of candidates")))

    def look_up(self, parameters, context, feedback) -> None:
        """Take hold of the layers (main thread)."""
        self._area = VectorInput.of_parameter(self, parameters, "AREA", context)
        self._streets = VectorInput.of_parameter(self, parameters, "STREETS", context)

    def compute(self, parameters, context, feedback) -> dict:
        """Make the candidates and write them."""
        import numpy
        import shapely

        from ..scoring.places.candidates import along_streets, lattice

        if self._area is None:
            raise empty_layer("AREA")
        crs = metric_crs(self._area.crs)
        geometry, _ = read_features(self._area, crs, context, feedback, ())
        if not len(geometry):
            raise empty_layer(self._area.name)
        area = shapely.unary_union(shapely.make_valid(geometry))
        spacing = self.parameterAsDouble(parameters, "SPACING", context)
        shape = SHAPES[self.parameterAsEnum(parameters, "SHAPE", context)]
        feedback.setProgress(10)
        if shape == "street_points":
            lines = self._streets_in(area, crs, context, feedback)
            made = along_streets(lines, spacing)
        else:
            made = lattice(area, shape, spacing)
        check_cancelled(feedback)
        kind = POINT if shape == "street_points" else POLYGON
        with Output(self, parameters, context, [field("cell", "long")], kind, crs) as output:
            write(output, made, [numpy.arange(len(made))], feedback, part(feedback, 30, 100))
        return {"OUTPUT": output.destination, "COUNT": len(made)}

    def _streets_in(self, area, crs, context, feedback):
        import shapely

        if self._streets is None:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "Points along streets need a layer of streets."),
                QT_TRANSLATE_NOOP("errors", "Choose one under “Streets”."),
            )
        lines, _ = read_features(self._streets, crs, context, feedback, ())
        inside = shapely.intersection(lines, area)
        return inside[~shapely.is_empty(inside)]
