"""Processing algorithm ``selectsites``."""

from __future__ import annotations

import json
import uuid

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..compat import ANY_VECTOR, LINES, POINT, POINTS, field
from .base import POTENTIAL, EvPlannerAlgorithm, check_cancelled
from .input_layers import VectorInput, empty_layer, read_features
from .output_layers import Output, write
from .potential_layer import read_potential, recipe_of_map, scores_under
from .recipe_choice import read_weights

_NAMESPACE = uuid.UUID("6f0c3c53-52a8-5b25-9c56-5b6a9b0a8a51")
"""Sites chosen twice from the same cell of the same recipe have the same id, so that none is proposed twice."""

_NAMED_WITHIN = 75.0
"""Metres within which a site on a path or a service road takes the name of a street beside it."""

_FIELDS = (
    ("id", "text"),
    ("rank", "integer"),
    ("score", "double"),
    ("cell", "long"),
    ("street", "text"),
    ("contributions", "text"),
    ("recipe_name", "text"),
    ("recipe_hash", "text"),
)


class SelectSites(EvPlannerAlgorithm):
    """The best sites of a potential map, with spacing."""

    NAME = "selectsites"
    GROUP = POTENTIAL
    PACKAGES = ("scipy",)

    _recipe = ""

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Select sites")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Takes the best places of a potential map that keep their distance from each other")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Takes the candidate with the highest score, leaves out all that are nearer to it than the spacing, takes"
            " the next, and so on. Each site is put on the nearest street where a layer of streets is given. What is"
            " near an existing charging point can be left out. The same map gives the same sites."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("sites,best,greedy,spacing,selection,location,charging").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add(
            QgsProcessingParameterFeatureSource("POTENTIAL", self.tr("Potential map"), [ANY_VECTOR]),
            self.tr("What “Potential map” made."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("STREETS", self.tr("Streets"), [LINES], optional=True),
            self.tr("Sites are put on the nearest one and take its name; where there is a field walkable, 0 bars it."),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "EXISTING", self.tr("Existing charging points"), [POINTS], optional=True
            ),
            self.tr("Candidates nearer to one of them than the spacing are left out."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "COUNT", self.tr("Number of sites"), QgsProcessingParameterNumber.Type.Integer, 25, False, 1
            ),
            self.tr("At most; fewer where no more fit."),
        )
        self.add(
            QgsProcessingParameterDistance(
                "DISTANCE", self.tr("Spacing in metres"), defaultValue=250.0, minValue=0.0
            ),
            self.tr("Two sites are at least this far apart in a straight line."),
        )
        self.add(
            QgsProcessingParameterString("WEIGHTS", self.tr("Other weights"), optional=True),
            self.tr('JSON with a weight for each criterion, e.g. {"uncovered": 60, "nearest": 40}, or nothing.'),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Selected sites"), POINTS),
            self.tr("One point per site, best first, with its score and what that is made of."),
        )
        self.addOutput(QgsProcessingOutputNumber("SELECTED", self.tr("Number of sites selected")))

    def look_up(self, parameters, context, feedback) -> None:
        """Learn by which recipe the map was made (main thread)."""
        self._recipe = recipe_of_map(self, parameters, context)

    def compute(self, parameters, context, feedback) -> dict:
        """Choose the sites and write them."""
        import numpy

        from ..scoring.select import greedy

        potential = read_potential(self, parameters, context, feedback, self._recipe)
        crs, columns, keys = potential.crs, potential.columns, potential.keys
        feedback.setProgress(40)
        score, contributions = scores_under(potential, read_weights(parameters.get("WEIGHTS")))
        xy = potential.centre
        distance = self.parameterAsDouble(parameters, "DISTANCE", context)
        free = self._free(xy, distance, crs, parameters, context, feedback)
        chosen = greedy(xy, score, self.parameterAsInt(parameters, "COUNT", context), distance, free)
        check_cancelled(feedback)
        feedback.setProgress(70)
        points, street = self._on_streets(xy[chosen], crs, parameters, context, feedback)
        cell = columns["cell"][chosen].astype(int) if "cell" in columns else chosen
        recipe_name, recipe_hash = (potential.texts(key, chosen) for key in ("recipe_name", "recipe_hash"))
        identifiers = [str(uuid.uuid5(_NAMESPACE, f"{recipe_hash[n]}{cell[n]}")) for n in range(len(chosen))]
        parts = [json.dumps({key: round(float(contributions[key][n]), 6) for key in keys}) for n in chosen]
        table = [
            numpy.array(identifiers, dtype=object),
            numpy.arange(1, len(chosen) + 1),
            score[chosen],
            cell,
            street,
            numpy.array(parts, dtype=object),
            recipe_name,
            recipe_hash,
        ]
        fields = [field(*named) for named in _FIELDS]
        with Output(self, parameters, context, fields, POINT, crs) as output:
            write(output, points, table, feedback, lambda fraction: feedback.setProgress(70 + 30 * fraction))
        return {"OUTPUT": output.destination, "SELECTED": len(chosen)}

    def _free(self, xy, distance, crs, parameters, context, feedback):
        """Mask (N,) of the candidates that no existing charging point is nearer to than ``distance``."""
        import numpy
        import shapely

        source = self.parameterAsSource(parameters, "EXISTING", context)
        if source is None:
            return None
        existing, _ = read_features(VectorInput.of_source(source), crs, context, feedback)
        free = numpy.ones(len(xy), dtype=bool)
        if len(existing):
            near = shapely.STRtree(existing).query(shapely.points(xy), predicate="dwithin", distance=distance)
            free[near[0]] = False
        return free

    def _on_streets(self, xy, crs, parameters, context, feedback):
        """Points (N,) on the nearest street, and the name (N,) of the nearest street that has one.

        Names are "" where there is none or no streets are given.
        """
        import numpy
        import shapely

        points = shapely.points(xy)
        names = numpy.full(len(points), "", dtype=object)
        source = self.parameterAsSource(parameters, "STREETS", context)
        if source is None or not len(points):
            return points, names
        taken = VectorInput.of_source(source)
        lines, columns = read_features(taken, crs, context, feedback)
        if "walkable" in columns:
            open_ = columns["walkable"] != 0
            lines, columns = lines[open_], {key: column[open_] for key, column in columns.items()}
        if not len(lines):
            raise empty_layer(taken.name)
        nearest = shapely.STRtree(lines).nearest(points)
        if "name" in columns:
            named = numpy.array([bool(name) for name in columns["name"]])
            if named.any():
                pair = shapely.STRtree(lines[named]).query_nearest(
                    points, max_distance=_NAMED_WITHIN, all_matches=False
                )
                names[pair[0]] = columns["name"][named][pair[1]]
        return shapely.line_interpolate_point(*_along(lines[nearest], points)), names


def _along(lines, points):
    """Lines without parts and the metres along each where ``points`` meet it."""
    import numpy
    import shapely

    single = numpy.array([_nearest_part(line, point) for line, point in zip(lines, points)], dtype=object)
    return single, shapely.line_locate_point(single, points)


def _nearest_part(line, point):
    import shapely

    parts = shapely.get_parts(line)
    return parts[shapely.distance(parts, point).argmin()]
