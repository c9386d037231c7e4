"""Processing algorithm ``potential``."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..compat import ANY_VECTOR, field
from ..errors import QT_TRANSLATE_NOOP, BadInput, EvPlannerError
from .base import POTENTIAL, EvPlannerAlgorithm, error_sentence, language, part
from .input_layers import VectorInput, empty_layer, fingerprint, metric_crs, read_features
from .output_layers import Output, sink_type, write
from .potential_style import StyleWhenLoaded
from .recipe_choice import DEFAULT, choose_recipe, read_object, read_weights
from .roles import cast_roles, read_roles


class Potential(EvPlannerAlgorithm):
    """The potential map."""

    NAME = "potential"
    GROUP = POTENTIAL
    PACKAGES = ("scipy",)

    _workspace = None
    _recipe = None
    _cast = ()

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Potential map")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Scores every place by a recipe: where would a charging point do most good?")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Scores candidates by a recipe and explains every score. The recipe says which layers are used, how each"
            " criterion is measured (over the walking network where it names one), how a measured figure becomes a"
            " value from 0 to 1, and what it weighs. Without candidates, the municipality of the workspace is covered"
            " with the recipe's cells.\n\n"
            "Each candidate keeps its measured figure, its value and its contribution per criterion, its rank, and"
            " the rule that struck it if one did. In QGIS's window the result comes styled; the weights are part of"
            " the style, so that moving one recolours the map without computing anything anew."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr(
            "potential,suitability,multi-criteria,MCDA,score,heat map,walking distance,charging,site selection"
        ).split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace(optional=True)
        self.add(
            QgsProcessingParameterString("RECIPE", self.tr("Recipe"), defaultValue=DEFAULT),
            self.tr("Name of a recipe in the workspace or of a bundled one, a file (.json), or the JSON itself."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("CANDIDATES", self.tr("Candidates"), [ANY_VECTOR], optional=True),
            self.tr("Cells or points to score; nothing for the recipe's cells over the workspace's municipality."),
        )
        self.add(
            QgsProcessingParameterString("LAYERS", self.tr("Other layers for the recipe"), optional=True),
            self.tr('JSON that names a layer of the project or a file per role, e.g. {"streets": "Wegenregister"}.'),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("WEIGHTS", self.tr("Other weights"), optional=True),
            self.tr('JSON with weights per criterion, e.g. {"uncovered": 60}; the others stay as in the recipe.'),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSink("OUTPUT", self.tr("Potential map"), ANY_VECTOR),
            self.tr("One feature per candidate with score, rank and what they are made of."),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of candidates")))
        self.addOutput(QgsProcessingOutputNumber("STRUCK", self.tr("Struck by a rule")))
        self.addOutput(QgsProcessingOutputString("RECIPE_HASH", self.tr("Fingerprint of the recipe")))

    def look_up(self, parameters, context, feedback) -> None:
        """Read the recipe and take hold of the layers it names (main thread)."""
        from ..workspace.store import Workspace

        path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._workspace = Workspace.open(path) if path else None
        recipe = choose_recipe(self.parameterAsString(parameters, "RECIPE", context), self._workspace)
        self._recipe = recipe.with_weights(read_weights(parameters.get("WEIGHTS")))
        overrides = read_object(parameters.get("LAYERS"), "LAYERS")
        self._cast = cast_roles(self._recipe, overrides, self._workspace, context)

    def compute(self, parameters, context, feedback) -> dict:
        """Read, score, write, and remember the run in the workspace."""
        from ..scoring.potential import score

        crs, candidates, cell, of_candidates = self._candidates(parameters, context, feedback)
        layers, inputs = read_roles(self._cast, self._workspace, crs, context, feedback, part(feedback, 5, 25))
        report = part(feedback, 25, 85)
        result = score(self._recipe, candidates, layers, report, feedback.isCanceled)
        for warning in result.warnings:
            feedback.pushWarning(warning.sentence(lambda text: QCoreApplication.translate("errors", text)))
        fields, columns = result_table(self._recipe, result, cell)
        with Output(self, parameters, context, fields, sink_type(candidates.geometry), crs) as output:
            write(output, candidates.geometry, columns, feedback, part(feedback, 85, 99))
        struck = int((result.rank == 0).sum())
        self._remember_run({**inputs, "candidates": of_candidates}, len(candidates), struck, feedback)
        self._style_when_loaded(output.destination, context)
        return {
            "OUTPUT": output.destination,
            "COUNT": len(candidates),
            "STRUCK": struck,
            "RECIPE_HASH": self._recipe.hash,
        }

    def _candidates(self, parameters, context, feedback):
        """``(crs, candidates, cell numbers, fingerprint)``, all in one CRS in metres."""
        import numpy

        from ..scoring.candidates import Candidates

        source = self.parameterAsSource(parameters, "CANDIDATES", context)
        if source is None:
            crs, candidates = self._lattice()
            cell = numpy.arange(len(candidates))
            choice = self._recipe.candidates
            return crs, candidates, cell, {"shape": choice.shape, "spacing": choice.spacing, "rows": len(candidates)}
        taken = VectorInput.of_source(source)
        crs = self._workspace_crs() if self._workspace is not None else metric_crs(taken.crs)
        geometry, columns = read_features(taken, crs, context, feedback)
        if not len(geometry):
            raise empty_layer(taken.name)
        cell = columns.get("cell")
        if cell is None or cell.dtype != float or numpy.isnan(cell).any():
            cell = numpy.arange(len(geometry))
        return crs, Candidates.of(geometry), cell.astype(int), {"layer": taken.name, **fingerprint(geometry, columns)}

    def _lattice(self):
        from ..scoring.candidates import lattice

        if self._workspace is None:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "There is nothing to score: neither a workspace nor candidates are given."),
                QT_TRANSLATE_NOOP("errors", "Choose a workspace, or a layer of candidates."),
            )
        municipality = self._workspace.rows("area", {"level": "municipality", "nis": self._workspace.nis})
        if not municipality:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The workspace holds no area of its municipality."),
                QT_TRANSLATE_NOOP("errors", "Restore the layer of areas from a backup, or choose candidates."),
            )
        choice = self._recipe.candidates
        return self._workspace_crs(), lattice(municipality[0]["geometry"], choice.shape, choice.spacing)

    def _workspace_crs(self) -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem.fromEpsgId(self._workspace.epsg)

    def _remember_run(self, inputs: dict, count: int, struck: int, feedback) -> None:
        """Add a row to the table ``run``; the map is worth having even where the workspace cannot be written."""
        if self._workspace is None:
            return
        from ..domain.times import utc_now

        row = {
            "id": self._workspace.new_id(),
            "at": utc_now(),
            "algorithm": "evplanner:potential",
            "recipe_name": self._recipe.name,
            "recipe_hash": self._recipe.hash,
            "parameters": self._recipe.as_dict(),
            "inputs": inputs,
            "result": {"candidates": count, "struck": struck},
        }
        try:
            with self._workspace.transaction() as connection:
                self._workspace.insert(connection, "run", [row])
        except EvPlannerError as error:
            feedback.pushWarning(
                self.tr("The run could not be noted in the workspace: {reason}").format(reason=error_sentence(error))
            )

    def _style_when_loaded(self, destination: str, context) -> None:
        if context.willLoadLayerOnCompletion(destination):
            from ..scoring.recipe import localised

            title = localised(self._recipe.title, language())
            place = self._workspace.municipality if self._workspace is not None else ""
            name = " · ".join(filter(None, (self.tr("Potential map"), place, title)))
            details = context.layerToLoadOnCompletionDetails(destination)
            details.name = name
            details.setPostProcessor(StyleWhenLoaded.of(self._recipe, name, language()))


def result_table(recipe, result, cell):
    """Return ``(fields, columns)`` of the potential map: one (N,) array per field, NaN or ``None`` for NULL."""
    import numpy

    struck = result.rank == 0
    rank = result.rank.astype(object)
    rank[struck] = None
    fields = [field("cell", "long"), field("score", "double"), field("rank", "integer"), field("reason", "text")]
    columns = [cell, numpy.where(struck, numpy.nan, result.score), rank, result.reason]
    for criterion in recipe.criteria:
        for kind, values in (("raw", result.raw), ("value", result.value), ("contribution", result.contribution)):
            fields.append(field(f"{criterion.key}_{kind}", "double"))
            columns.append(values[criterion.key])
    for name, text in (("recipe_name", recipe.name), ("recipe_hash", recipe.hash)):
        fields.append(field(name, "text"))
        columns.append(numpy.full(len(cell), text, dtype=object))
    return fields, columns
