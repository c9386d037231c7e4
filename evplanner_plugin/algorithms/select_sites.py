"""Processing algorithm ``selectsites``."""

from __future__ import annotations

import json
import uuid

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..compat import ANY_VECTOR, LINES, POINT, POINTS, field
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .base import POTENTIAL, EvPlannerAlgorithm, check_cancelled, error_sentence, part
from .layers.input_layers import VectorInput, read_layer
from .layers.output_layers import Output, write
from .potential_layer import hold_map, read_potential, scores_under
from .recipe_choice import read_weights
from .street_names import on_streets

METHODS = ("best", "coverage", "optimum")
"""Best places with spacing; most demand covered, with a certified gap; the same until it is proven."""

_NAMESPACE = uuid.UUID("6f0c3c53-52a8-5b25-9c56-5b6a9b0a8a51")
"""Sites chosen twice at the same place by the same recipe have the same id, so that none is proposed twice; cells are
numbered from 0 on in every municipality."""

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

_COVER_FIELDS = (("covered", "double"), ("covered_total", "double"))


class SelectSites(EvPlannerAlgorithm):
    """The best sites of a potential map with spacing, or those that cover most demand."""

    NAME = "selectsites"
    GROUP = POTENTIAL
    PACKAGES = ("scipy",)

    _map = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Select sites")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Takes the best places that keep their distance, or those that together cover most demand")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Best places with spacing: takes the candidate with the highest score, leaves out all that are nearer to it"
            " than the spacing, takes the next, and so on. What is near an existing charging point can be left out.\n\n"
            "Cover most demand: chooses the sites that together bring most demand within walking distance; what"
            " existing charging points cover already does not count. The result says how much any other choice could"
            " cover at most, so the gap to the best possible is certain. Proven optimum goes on until no better choice"
            " can exist, or until the time is up.\n\n"
            "Sites can be limited by number, budget, capacity and the distance between them. Each site is put on the"
            " nearest street where a layer of streets is given. The same map gives the same sites."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr(
            "sites,best,greedy,spacing,selection,location,charging,coverage,maximum covering,optimum,budget,capacity"
        ).split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self._declare_layers()
        self._declare_limits()
        self.add(
            QgsProcessingParameterString("WEIGHTS", self.tr("Other weights"), optional=True),
            self.tr('JSON with a weight for each criterion, e.g. {"uncovered": 60, "nearest": 40}, or nothing.'),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Selected sites"), POINTS),
            self.tr("One point per site, in the order of choice, with its score and what that is made of."),
        )
        self.addOutput(QgsProcessingOutputNumber("SELECTED", self.tr("Number of sites selected")))
        self.addOutput(QgsProcessingOutputNumber("COVERED", self.tr("Demand that the sites cover")))
        self.addOutput(QgsProcessingOutputNumber("DEMAND_TOTAL", self.tr("Demand in all")))
        self.addOutput(QgsProcessingOutputNumber("BOUND", self.tr("What no choice covers more than")))
        self.addOutput(QgsProcessingOutputNumber("GAP", self.tr("Gap to the best possible (0–1)")))
        self.addOutput(QgsProcessingOutputString("METHOD_USED", self.tr("How the sites were chosen")))
        self.addOutput(QgsProcessingOutputString("SUMMARY", self.tr("The result in a sentence")))

    def _declare_layers(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSource("POTENTIAL", self.tr("Potential map"), [ANY_VECTOR]),
            self.tr("What “Potential map” made."),
        )
        methods = [self.tr("Best places with spacing"), self.tr("Cover most demand"), self.tr("Proven optimum")]
        self.add(
            QgsProcessingParameterEnum("METHOD", self.tr("Method"), methods, defaultValue=0),
            self.tr("By score alone, or by the demand that the sites cover together."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("DEMAND", self.tr("Demand"), [POINTS], optional=True),
            self.tr("Points to be covered, such as dwellings; needed by the second and third method."),
        )
        self.add(
            QgsProcessingParameterField(
                "DEMAND_FIELD",
                self.tr("How much a point counts"),
                parentLayerParameterName="DEMAND",
                type=QgsProcessingParameterField.DataType.Numeric,
                optional=True,
            ),
            self.tr("A field with numbers, such as dwellings without parking; nothing to count each point once."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("STREETS", self.tr("Streets"), [LINES], optional=True),
            self.tr(
                "Sites are put on the nearest one and take its name, and people walk along them; without streets"
                " distances are straight. Where there is a field walkable, 0 bars a street."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSource(
                "EXISTING", self.tr("Existing charging points"), [POINTS], optional=True
            ),
            self.tr("Candidates nearer to one of them than the spacing are left out; what they cover does not count."),
        )

    def _declare_limits(self) -> None:
        integer, double = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        self.add(
            QgsProcessingParameterNumber("COUNT", self.tr("Number of sites"), integer, 25, False, 0),
            self.tr("At most; fewer where no more fit. 0 where only the budget limits the number."),
        )
        self.add(
            QgsProcessingParameterDistance(
                "DISTANCE", self.tr("Spacing or walking distance in metres"), defaultValue=250.0, minValue=0.0
            ),
            self.tr(
                "Best places: two sites are at least this far apart in a straight line. Covering: demand within this"
                " walking distance of a site is covered."
            ),
        )
        self.add(
            QgsProcessingParameterDistance(
                "SPACING", self.tr("Distance between sites at least, when covering"), defaultValue=0.0, minValue=0.0
            ),
            self.tr("In a straight line; 0 for none."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("CAPACITY", self.tr("Capacity of a site"), double, None, True, 0),
            self.tr("The most demand that one site can serve; nothing for no limit."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("BUDGET", self.tr("Budget"), double, None, True, 0),
            self.tr("What all sites may cost together; nothing for no limit."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterField(
                "COST_FIELD",
                self.tr("Cost of a site"),
                parentLayerParameterName="POTENTIAL",
                type=QgsProcessingParameterField.DataType.Numeric,
                optional=True,
            ),
            self.tr("Field of the potential map with what a site costs there; nothing where each costs 1."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber("TIME_LIMIT", self.tr("Seconds at most"), double, 60.0, False, 1),
            self.tr("For the proof; then the best choice found is given, with the gap that is certain."),
            advanced=True,
        )

    def look_up(self, parameters, context, feedback) -> None:
        """Learn by which recipe the map was made (main thread)."""
        self._map = hold_map(self, parameters, context)

    def compute(self, parameters, context, feedback) -> dict:
        """Choose the sites and write them."""
        import numpy

        potential = read_potential(self._map, context, feedback)
        feedback.setProgress(20)
        weights = read_weights(parameters.get("WEIGHTS"))
        score, contributions = scores_under(potential, weights)
        streets = self._layer("STREETS", potential.crs, parameters, context, feedback)
        method = METHODS[self.parameterAsEnum(parameters, "METHOD", context)]
        choose = self._best if method == "best" else self._covering
        chosen, extra, results = choose(potential, score, streets, method, parameters, context, feedback)
        check_cancelled(feedback)
        feedback.setProgress(80)
        points, street = on_streets(potential.centre[chosen], streets)
        cell = potential.columns["cell"][chosen].astype(int) if "cell" in potential.columns else chosen
        recipe_name, recipe_hash = (potential.texts(key, chosen) for key in ("recipe_name", "recipe_hash"))
        if weights and potential.recipe is not None:
            # Moved weights are another recipe: its fingerprint belongs to the score.
            recipe_hash = numpy.full(len(chosen), potential.recipe.with_weights(weights).hash, dtype=object)
        places = zip(recipe_hash, potential.centre[chosen])
        identifiers = [str(uuid.uuid5(_NAMESPACE, f"{known} {x:.1f} {y:.1f}")) for known, (x, y) in places]
        parts = [json.dumps({key: round(float(contributions[key][n]), 6) for key in potential.keys}) for n in chosen]
        table = [
            numpy.array(identifiers, dtype=object),
            numpy.arange(1, len(chosen) + 1),
            score[chosen],
            cell,
            street,
            numpy.array(parts, dtype=object),
            recipe_name,
            recipe_hash,
            *extra,
        ]
        fields = [field(*named) for named in (*_FIELDS, *_COVER_FIELDS)[: len(table)]]
        with Output(self, parameters, context, fields, POINT, potential.crs) as output:
            write(output, points, table, feedback, part(feedback, 80, 100))
        return {"OUTPUT": output.destination, "SELECTED": len(chosen), **results}

    def _best(self, potential, score, streets, method, parameters, context, feedback):
        """Choose by score, with spacing: indices, no further columns, and the outputs."""
        from ..scoring.selection.select import greedy

        distance = self.parameterAsDouble(parameters, "DISTANCE", context)
        count = self.parameterAsInt(parameters, "COUNT", context)
        if any(parameters.get(name) is not None for name in ("BUDGET", "CAPACITY")):
            feedback.pushWarning(
                self.tr("A budget and a capacity count only for covering; here the best places were taken without.")
            )
        free = self._free(potential.centre, distance, potential.crs, parameters, context, feedback)
        return greedy(potential.centre, score, count, distance, free), (), {"METHOD_USED": method}

    def _covering(self, potential, score, streets, method, parameters, context, feedback):
        """Choose by what is covered: indices in order of choice, what each adds and all together, and the outputs."""
        import numpy

        from ..scoring.selection.cover import Limits
        from ..scoring.watch import Watch
        from .site_coverage import CoverRequest, choose_by_coverage

        demand = self._layer("DEMAND", potential.crs, parameters, context, feedback)
        if demand is None:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "Covering needs a layer with the demand to be covered."),
                QT_TRANSLATE_NOOP("errors", "Choose a layer of points, such as dwellings, or the method by score."),
            )
        existing = self._layer("EXISTING", potential.crs, parameters, context, feedback)
        limits = Limits(
            count=self.parameterAsInt(parameters, "COUNT", context) or None,
            budget=self._optional(parameters, "BUDGET", context),
            capacity=self._optional(parameters, "CAPACITY", context),
            spacing=self.parameterAsDouble(parameters, "SPACING", context),
        )
        request = CoverRequest(
            distance=self.parameterAsDouble(parameters, "DISTANCE", context),
            limits=limits,
            prove=method == "optimum",
            time_limit=self.parameterAsDouble(parameters, "TIME_LIMIT", context),
            field=self.parameterAsString(parameters, "DEMAND_FIELD", context),
            cost_field=self.parameterAsString(parameters, "COST_FIELD", context),
        )
        watch = Watch(part(feedback, 20, 80), feedback.isCanceled)
        answer = choose_by_coverage(potential, score, demand, existing, streets, request, watch)
        for notice in answer.notices:
            feedback.pushWarning(error_sentence(notice))
        feedback.pushInfo(answer.sentence)
        covering = answer.covering
        results = {
            "COVERED": covering.value,
            "DEMAND_TOTAL": covering.total,
            "BOUND": covering.bound,
            "GAP": covering.gap,
            "METHOD_USED": "optimum" if covering.proven and method == "optimum" else "coverage",
            "SUMMARY": answer.sentence,
        }
        return covering.chosen, (covering.gain, numpy.cumsum(covering.gain)), results

    def _optional(self, parameters, name: str, context) -> float | None:
        """The number in an optional parameter, None where it is left empty."""
        return None if parameters.get(name) in (None, "") else self.parameterAsDouble(parameters, name, context)

    def _layer(self, name: str, crs, parameters, context, feedback):
        """The layer in the parameter ``name``, read in ``crs``; None where there is none."""
        taken = VectorInput.of_parameter(self, parameters, name, context)
        return None if taken is None else read_layer(taken, crs, context, feedback)

    def _free(self, xy, distance, crs, parameters, context, feedback):
        """Mask (N,) of the candidates that no existing charging point is nearer to than ``distance``."""
        import numpy
        import shapely

        existing = self._layer("EXISTING", crs, parameters, context, feedback)
        if existing is None:
            return None
        free = numpy.ones(len(xy), dtype=bool)
        if len(existing):
            tree = shapely.STRtree(existing.geometry)
            near = tree.query(shapely.points(xy), predicate="dwithin", distance=distance)
            free[near[0]] = False
        return free
