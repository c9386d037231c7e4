"""Processing algorithm ``robustness``."""

from __future__ import annotations

import json

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..compat import ANY_VECTOR, field
from .base import POTENTIAL, EvPlannerAlgorithm, part
from .layers.output_layers import Output, sink_type, write
from .potential_layer import hold_map, read_potential, scores_under
from .recipe_choice import read_weights
from .styles.robustness_style import style_robustness
from .styles.when_loaded import style_when_loaded
from .verdict_words import spoken_verdict

_WHOLE = QgsProcessingParameterNumber.Type.Integer
_FRACTION = QgsProcessingParameterNumber.Type.Double

_FIELDS = (
    ("cell", "long"),
    ("score", "double"),
    ("rank", "integer"),
    ("top_share", "double"),
    ("rank_low", "integer"),
    ("rank_high", "integer"),
)


class Robustness(EvPlannerAlgorithm):
    """How stable the ranking is when weights move."""

    NAME = "robustness"
    GROUP = POTENTIAL
    PACKAGES = ("scipy",)

    _map = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Robustness of the ranking")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Which places stay among the best, whatever the weights?")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Weights are opinions. This draws many weightings around yours, ranks the places of a potential map under"
            " each, and tells for every place in which share of the draws it is among the best, and between which"
            " ranks it lies in 90 % of them. A sentence says which places hardly depend on the weights, and which"
            " weight moves the ranking most.\n\n"
            "A criterion with the weight 0 stays out. The same seed gives the same result. Shares are exact for the"
            " draws made, and so are the ranks near the top; ranks further down are read from 100 of the draws."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("robustness,sensitivity,stability,weights,uncertainty,rank,Monte Carlo").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add(
            QgsProcessingParameterFeatureSource("POTENTIAL", self.tr("Potential map"), [ANY_VECTOR]),
            self.tr("What “Potential map” made."),
        )
        self.add(
            QgsProcessingParameterNumber("DRAWS", self.tr("Draws"), _WHOLE, 1000, False, 100),
            self.tr("How many weightings are drawn around yours."),
        )
        self.add(
            QgsProcessingParameterNumber("TOP", self.tr("Length of the top"), _WHOLE, 25, False, 1),
            self.tr("Being among how many best places counts."),
        )
        self.add(
            QgsProcessingParameterNumber("SPREAD", self.tr("Spread of the weights"), _FRACTION, 0.5, False, 0.0, 1.0),
            self.tr(
                "How far the draws go from your weights: 0 not at all; 0.5 a typical weight moves by about half of"
                " itself; 1 around equal weights every weighting is as likely as any other."
            ),
        )
        self.add(
            QgsProcessingParameterNumber("SEED", self.tr("Seed"), _WHOLE, 0, False, 0),
            self.tr("The same seed gives the same draws."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("RECIPE", self.tr("Recipe"), optional=True),
            self.tr("The recipe of the map, where the layer itself does not say it: a name, a file or JSON."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("WEIGHTS", self.tr("Other weights"), optional=True),
            self.tr('JSON with a weight for each criterion, e.g. {"uncovered": 60, "nearest": 40}, or nothing.'),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Robustness"), ANY_VECTOR),
            self.tr("Each place with its share of draws in the top and its rank interval."),
        )
        self.addOutput(QgsProcessingOutputNumber("STABLE", self.tr("Stable places in the top")))
        self.addOutput(QgsProcessingOutputString("VERDICT", self.tr("Verdict")))
        self.addOutput(QgsProcessingOutputString("REPORT", self.tr("Report (JSON)")))

    def look_up(self, parameters, context, feedback) -> None:
        """Learn by which recipe the map was made (main thread)."""
        given = self.parameterAsString(parameters, "RECIPE", context).strip()
        self._map = hold_map(self, parameters, context, given)

    def compute(self, parameters, context, feedback) -> dict:
        """Draw, rank and write."""
        from ..scoring.evidence.robustness import robustness
        from ..scoring.evidence.verdict import kept
        from ..scoring.watch import Watch

        potential = read_potential(self._map, context, feedback)
        feedback.setProgress(30)
        if potential.recipe is None:
            feedback.pushWarning(
                self.tr(
                    "The map does not say by which recipe it was made: its weights are worked out from it as those of"
                    " a weighted mean. Give the recipe to be sure."
                )
            )
        weights = read_weights(parameters.get("WEIGHTS")) or potential.weights
        score, _ = scores_under(potential, weights)
        found = robustness(
            potential.centre,
            score,
            potential.values("float32"),
            {key: weights[key] for key in potential.keys},
            potential.combine,
            draws=self.parameterAsInt(parameters, "DRAWS", context),
            top=self.parameterAsInt(parameters, "TOP", context),
            spread=self.parameterAsDouble(parameters, "SPREAD", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            watch=Watch(part(feedback, 30, 70), feedback.isCanceled),
        )
        destination = self._write(potential, score, found, parameters, context, feedback)
        verdict = spoken_verdict(found.verdict, potential.recipe)
        feedback.pushInfo(verdict)
        report = {
            "top": found.top,
            "draws": found.draws,
            "spread": found.spread,
            "seed": self.parameterAsInt(parameters, "SEED", context),
            "weights": {key: weights[key] for key in potential.keys},
            "stable": found.stable,
            "exact_to": found.exact_to,
            "replaced": found.replaced,
            "verdict": verdict,
            "sentences": kept(found.verdict),
        }
        return {
            "OUTPUT": destination,
            "STABLE": found.stable,
            "VERDICT": verdict,
            "REPORT": json.dumps(report, ensure_ascii=False),
        }

    def _write(self, potential, score, found, parameters, context, feedback) -> str:
        import numpy

        cell = potential.columns.get("cell")
        cell = numpy.arange(len(score)) if cell is None or not numpy.isfinite(cell).all() else cell.astype(int)
        ranks = [rank.astype(object) for rank in (found.rank, found.low, found.high)]
        for rank in ranks:
            rank[found.rank == 0] = None
        table = [cell, score, ranks[0], found.top_share, ranks[1], ranks[2]]
        fields = [field(*named) for named in _FIELDS]
        kind = sink_type(potential.geometry)
        with Output(self, parameters, context, fields, kind, potential.crs) as output:
            write(output, potential.geometry, table, feedback, part(feedback, 70, 99))
        name, top = self.tr("Robustness · {map}").format(map=potential.name), found.top
        style_when_loaded(context, output.destination, name, lambda layer: style_robustness(layer, top))
        return output.destination
