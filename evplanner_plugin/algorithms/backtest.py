"""Processing algorithm ``backtest``."""

from __future__ import annotations

import json

from qgis.core import (
    QgsProcessingOutputString,
    QgsProcessingParameterDistance,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..compat import ANY_VECTOR, POINTS, field
from .backtest_inputs import Split, baselines_of, identities, names_observed, time_split
from .base import POTENTIAL, EvPlannerAlgorithm, part
from .layers.input_layers import VectorInput, empty_layer, read_layer
from .layers.output_layers import Output, sink_type, write
from .potential_layer import hold_map, read_potential
from .styles.backtest_style import style_backtest
from .styles.when_loaded import style_when_loaded
from .verdict_words import spoken_verdict

_ADDED = (("cell", "long"), ("score", "double"), ("percentile", "double"), ("block", "integer"), ("in_map", "text"))

_NUMERIC = QgsProcessingParameterField.DataType.Numeric
_ANY = QgsProcessingParameterField.DataType.Any


class Backtest(EvPlannerAlgorithm):
    """Does the score predict where points stand, or how busy they are?"""

    NAME = "backtest"
    GROUP = POTENTIAL
    PACKAGES = ("scipy",)

    _workspace = None
    _map = None
    _observed_as = frozenset()

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Back-test of the potential map")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Would the map have predicted where charging points stand, or how busy they are?")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Holds the score of a potential map against points that are there: do they lie in places with a high"
            " score, and are the busiest in the highest? The same is asked of the density of dwellings (within 300 m),"
            " of nearness to shops or parking, and of chance; the score is called better only where that is beyond"
            " doubt when whole blocks of the map are drawn again (95 %).\n\n"
            "Criteria and rules made from existing points are left out first: a score that knows where points stand"
            " predicts them without any merit. With a field of dates, what came after a date is tested too, without"
            " the places that were taken before. All other layers are as they are today.\n\n"
            "Where points stand shows what was decided before; measured use shows demand. Give a field with sessions"
            " or kWh to test that as well."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("back-test,validation,AUC,baseline,prediction,accuracy,charging,use").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self._add_map_and_points()
        self._add_baselines()
        self.add(
            QgsProcessingParameterString("RECIPE", self.tr("Recipe"), optional=True),
            self.tr("The recipe of the map, where the layer itself does not say it: a name, a file or JSON."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterDistance(
                "BLOCK", self.tr("Size of the blocks in metres"), defaultValue=0.0, minValue=0.0
            ),
            self.tr("Side of the squares that are drawn again as a whole; 0 for a tenth of the map, at least 500 m."),
            advanced=True,
        )
        whole = QgsProcessingParameterNumber.Type.Integer
        self.add(
            QgsProcessingParameterNumber("SEED", self.tr("Seed"), whole, 0, False, 0),
            self.tr("The same seed gives the same draws."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Observed points"), POINTS),
            self.tr("The observed points, each with the score of its place and the share of places that score less."),
        )
        self.addOutput(QgsProcessingOutputString("VERDICT", self.tr("Verdict")))
        self.addOutput(QgsProcessingOutputString("REPORT", self.tr("Report (JSON)")))

    def _add_map_and_points(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSource("POTENTIAL", self.tr("Potential map"), [ANY_VECTOR]),
            self.tr("What “Potential map” made."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("OBSERVED", self.tr("Observed points"), [POINTS]),
            self.tr("What is there, e.g. the charging locations."),
        )
        self.add(
            QgsProcessingParameterField("FIELD", self.tr("Measured use"), None, "OBSERVED", _NUMERIC, False, True),
            self.tr("How busy each point is, e.g. sessions or kWh per month; nothing to test only where they stand."),
        )
        self.add(
            QgsProcessingParameterField("DATE_FIELD", self.tr("Since when"), None, "OBSERVED", _ANY, False, True),
            self.tr("The date on which each point was opened, to test on what came later."),
        )
        self.add(
            QgsProcessingParameterString("DATE", self.tr("Later than"), optional=True),
            self.tr("The date of the split (2024-12-31); nothing for the date by which half of the points were there."),
        )

    def _add_baselines(self) -> None:
        self.add(
            QgsProcessingParameterFeatureSource("DEMAND", self.tr("Dwellings"), [ANY_VECTOR], optional=True),
            self.tr("Their density is what the score must beat; by default those of the workspace."),
        )
        self.add(
            QgsProcessingParameterField(
                "DEMAND_FIELD", self.tr("Number of dwellings"), None, "DEMAND", _NUMERIC, False, True
            ),
            self.tr("How many dwellings each feature stands for; nothing for one each."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("PLACES", self.tr("Shops or parking"), [ANY_VECTOR], optional=True),
            self.tr("Nearness to them is what the score must beat; by default the parking bays of the workspace."),
        )
        self.add_workspace(optional=True)

    def look_up(self, parameters, context, feedback) -> None:
        """Learn by which recipe the map was made and which layer is observed (main thread)."""
        from ..workspace.store import Workspace

        path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._workspace = Workspace.open(path) if path else None
        given = self.parameterAsString(parameters, "RECIPE", context).strip()
        self._map = hold_map(self, parameters, context, given)
        self._observed_as = identities(self.parameterAsVectorLayer(parameters, "OBSERVED", context))

    def compute(self, parameters, context, feedback) -> dict:
        """Leave out what leaks, test, and write."""
        from ..scoring.evidence.leakage import Leak, leaking
        from ..scoring.evidence.observed import cells_of
        from ..scoring.watch import Watch

        potential = read_potential(self._map, context, feedback, self._workspace)
        recipe = potential.recipe
        leak = None if recipe is None else leaking(recipe, lambda source: names_observed(source, self._observed_as))
        if leak is None:
            feedback.pushWarning(
                self.tr(
                    "The map does not say by which recipe it was made, so criteria made from existing points cannot be"
                    " left out of the test. Give the recipe."
                )
            )
        taken = VectorInput.of_parameter(self, parameters, "OBSERVED", context)
        if taken is None:
            raise empty_layer("OBSERVED")
        observed = read_layer(taken, potential.crs, context, feedback)
        feedback.setProgress(25)
        score = score_under_test(potential, leak or Leak())
        watch = Watch(part(feedback, 25, 30), feedback.isCanceled)
        cell = cells_of(potential.geometry, observed.points(), watch)
        if score is None:
            found, report = None, self._nothing_left(leak, recipe)
        else:
            found, report = self._test(potential, score, observed, cell, leak, parameters, context, feedback)
        feedback.pushInfo(report["verdict"])
        destination = self._write(potential, observed, score, cell, found, parameters, context, feedback)
        return {
            "OUTPUT": destination,
            "VERDICT": report["verdict"],
            "REPORT": json.dumps(report, ensure_ascii=False, allow_nan=False),
        }

    def _nothing_left(self, leak, recipe) -> dict:
        from ..scoring.evidence.backtest_words import empty_report, nothing_left
        from ..scoring.evidence.verdict import kept

        return {
            **empty_report(leak.criteria, spoken_verdict(nothing_left(), recipe)), "sentences": kept(nothing_left())
        }  # fmt: skip

    def _test(self, potential, score, observed, cell, leak, parameters, context, feedback):
        """``(Backtest, report)``."""
        from ..scoring.evidence.backtest import backtest
        from ..scoring.evidence.backtest_words import report, verdict
        from ..scoring.evidence.verdict import kept
        from ..scoring.watch import Watch

        centre = potential.centre
        compared, missing = baselines_of(self, potential, centre, self._workspace, parameters, context, feedback)
        name = self.parameterAsString(parameters, "FIELD", context)
        split = self._split(observed, parameters, context)
        found = backtest(
            centre,
            score,
            cell,
            compared,
            use=observed.numbers(name) if name else None,
            later=split.later if split else None,
            size=self.parameterAsDouble(parameters, "BLOCK", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
            watch=Watch(part(feedback, 50, 90), feedback.isCanceled),
        )
        date = split.date if split else ""
        sentences = verdict(found, leak, with_use=bool(name), date=date, missing=missing)
        spoken = spoken_verdict(sentences, potential.recipe)
        left_out, lifted = (leak.criteria, leak.rules) if leak else ((), ())
        return found, {
            **report(found, left_out, lifted, spoken, date), "sentences": kept(sentences)
        }  # fmt: skip

    def _split(self, observed, parameters, context) -> Split | None:
        dates = self.parameterAsString(parameters, "DATE_FIELD", context)
        date = self.parameterAsString(parameters, "DATE", context).strip()
        return time_split(observed, dates, date) if dates or date else None

    def _write(self, potential, observed, score, cell, found, parameters, context, feedback) -> str:
        """The observed points with all their fields and what was found of each."""
        import numpy

        own = {name for name, _ in _ADDED}
        fields, table = [], []
        for name, column in observed.attributes.items():
            if name.lower() != "fid":
                kind = "double" if column.dtype.kind == "f" else "text"
                fields.append(field(f"observed_{name}" if name in own else name, kind))
                table.append(column)
        fields += [field(*named) for named in _ADDED]
        count, inside = len(cell), cell >= 0
        number = potential.columns.get("cell")
        number = numpy.arange(len(potential.geometry)) if number is None else number
        found_in = numpy.full(count, None, dtype=object)
        found_in[inside] = [int(one) if one == one else None for one in number[cell[inside]]]
        reached = numpy.full(count, numpy.nan)
        if score is not None:
            reached[inside] = score[cell[inside]]
        block = numpy.full(count, None, dtype=object)
        percentile = numpy.full(count, numpy.nan)
        if found is not None:
            block[found.block >= 0] = found.block[found.block >= 0]
            percentile = found.percentile
        state = numpy.where(inside, "struck", "outside").astype(object)
        state[numpy.isfinite(reached)] = "scored"
        table += [found_in, reached, percentile, block, state]
        kind = sink_type(observed.geometry)
        with Output(self, parameters, context, fields, kind, potential.crs) as output:
            write(output, observed.geometry, table, feedback, part(feedback, 90, 99))
        name = self.tr("Back-test · {map}").format(map=potential.name)
        style_when_loaded(context, output.destination, name, style_backtest)
        return output.destination


def score_under_test(potential, leak):
    """Return the score (N,) of ``potential`` without what ``leak`` names, NaN where struck by what is left.

    The weights that remain keep their proportions. ``None`` where no weight remains. Where the recipe is not known
    the score is the map's own.
    """
    import numpy

    from ..scoring.criteria.combine import COMBINATIONS

    if potential.recipe is None:
        return potential.columns["score"]
    kept = {key: weight for key, weight in potential.weights.items() if key not in leak.criteria}
    if not sum(kept.values()) > 0:
        return None
    columns = [potential.columns[f"{key}_value"] for key in kept]
    values = {key: numpy.nan_to_num(column) for key, column in zip(kept, columns)}
    score, _ = COMBINATIONS[potential.combine].compute(values, kept)
    known = numpy.isfinite(columns).all(axis=0)
    return numpy.where(potential.in_play | (_only_struck_by(potential, leak.rules) & known), score, numpy.nan)


def _only_struck_by(potential, codes):
    """(N,) whether no rule but those of ``codes`` struck a place."""
    import numpy

    striking = {rule.code for rule in potential.recipe.rules if rule.effect == "strike"}
    told = potential.columns.get("failed", potential.columns.get("reason"))
    if told is None or not codes:
        return numpy.zeros(len(potential.geometry), dtype=bool)
    texts, group = numpy.unique([text or "" for text in told.tolist()], return_inverse=True)
    lifted = [set(filter(None, text.split(","))) & striking <= set(codes) for text in texts.tolist()]
    return numpy.array(lifted)[group]
