"""Processing algorithm ``potential``."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterString,
)

from ..compat import ANY_VECTOR, POLYGON
from ..errors import EvPlannerError
from .base import POTENTIAL, EvPlannerAlgorithm, check_cancelled, error_sentence, language, part
from .layers.input_layers import VectorInput, metric_crs, read_layer
from .layers.output_layers import Output, sink_type, write
from .layers.raster_output import check_raster_path, grid_of, write_raster
from .layers.roles import cast_candidates, cast_roles, read_rasters, read_roles, workspace_table
from .potential_candidates import given_places, lattice_places, street_places, workspace_crs
from .potential_table import best_rows, result_bands, result_table
from .recipe_choice import DEFAULT, choose_recipe, read_object, read_weights
from .styles.potential_style import style_potential
from .styles.when_loaded import style_when_loaded

STREET_POINTS = "street_points"
"""The recipe's word for points along streets."""


class Potential(EvPlannerAlgorithm):
    """The potential map."""

    NAME = "potential"
    GROUP = POTENTIAL
    PACKAGES = ("scipy",)

    _workspace = None
    _recipe = None
    _cast = ()
    _named = ()
    _given = None
    _places_role = None

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
            "Rules whose layer is not there are not checked, and the result names them. For a region, write only the"
            " best candidates as features and the whole as a raster.\n\n"
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
        self.add(
            QgsProcessingParameterNumber("BEST", self.tr("Only the best"), defaultValue=0, minValue=0),
            self.tr("How many candidates to write as features; 0 for all, which stability and back-test need."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                "RASTER", self.tr("Potential map as raster"), optional=True, createByDefault=False
            ),
            self.tr("A GeoTIFF with a band for the score, the rank and each criterion's value: small for a region."),
        )
        self.addOutput(QgsProcessingOutputNumber("COUNT", self.tr("Number of candidates")))
        self.addOutput(QgsProcessingOutputNumber("STRUCK", self.tr("Struck by a rule")))
        self.addOutput(QgsProcessingOutputString("RECIPE_HASH", self.tr("Fingerprint of the recipe")))
        self.addOutput(QgsProcessingOutputString("RECIPE_JSON", self.tr("Recipe that was used")))
        self.addOutput(QgsProcessingOutputString("UNCHECKED", self.tr("Rules that could not be checked")))
        self.addOutput(QgsProcessingOutputNumber("WARNINGS", self.tr("Number of warnings")))

    def look_up(self, parameters, context, feedback) -> None:
        """Read the recipe and take hold of the layers it names (main thread)."""
        from ..scoring.recipes.roles import measurable
        from ..workspace.store import Workspace

        path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._workspace = Workspace.open(path) if path else None
        recipe = choose_recipe(self.parameterAsString(parameters, "RECIPE", context), self._workspace)
        self._recipe = recipe.with_weights(read_weights(parameters.get("WEIGHTS")))
        self._given = VectorInput.of_parameter(self, parameters, "CANDIDATES", context)
        overrides = read_object(parameters.get("LAYERS"), "LAYERS")
        self._cast = cast_roles(self._recipe, overrides, self._workspace, context)
        self._named = [self._source(role, overrides) for role in self._cast]
        self._recipe = measurable(self._recipe, [role.name for role in self._cast])
        self._places_role = None
        if self._given is None and self._recipe.candidates.layer is not None:
            self._places_role = cast_candidates(self._recipe, overrides, self._workspace, context)

    def further_inputs(self) -> list[str]:
        """Return the layers that play a role."""
        return self._named

    def _source(self, role, overrides) -> str:
        """What plays ``role``: the name, id or source of a layer."""
        if role.table:
            return f"{self._workspace.path}|layername={role.table}"
        said = self._recipe.layers[role.name]
        return str(overrides.get(role.name) or said.get("layer") or said.get("file") or "")

    def compute(self, parameters, context, feedback) -> dict:
        """Read, score, write, and remember the run in the workspace."""
        from ..scoring.potential import score

        raster = self._raster(parameters, context)
        places = self._places(context, feedback)
        feedback.setProgress(5)
        layers, inputs = read_roles(self._cast, self._workspace, places.crs, context, feedback, part(feedback, 5, 25))
        rasters, of_rasters = read_rasters(self._cast, places.crs, places.extent, feedback)
        inputs = {**inputs, **of_rasters, "candidates": places.inputs}
        layers.update(rasters)
        grid = grid_of(places.candidates) if raster else None
        report = part(feedback, 25, 80)
        # Of a region the layers are most of the memory: each goes when its last criterion is measured.
        result = score(self._recipe, places.candidates, layers, report, feedback.isCanceled, layers.pop)
        for warning in result.warnings:
            feedback.pushWarning(error_sentence(warning))
        destination = self._write_features(places, result, parameters, context, feedback)
        outputs = {"OUTPUT": destination}
        if raster:
            self._write_raster(raster, grid, places.crs, result, feedback)
            outputs["RASTER"] = raster
        self._remember_run(inputs, result, feedback)
        self._style_when_loaded(destination, context)
        return {
            **outputs,
            "COUNT": len(places.candidates),
            "STRUCK": int((result.rank == 0).sum()),
            "RECIPE_HASH": self._recipe.hash,
            "RECIPE_JSON": self._recipe.to_json(),
            "UNCHECKED": ",".join(result.unchecked),
            "WARNINGS": len(result.warnings),
        }

    def _places(self, context, feedback):
        """The candidates, in one CRS in metres: a layer's features, the recipe's, or its cells."""
        if self._given is not None:
            return given_places(self._given, self._workspace, context, feedback)
        if self._places_role is None:
            return lattice_places(self._recipe, self._workspace)
        taken = self._places_role.taken or workspace_table(self._workspace, self._places_role.table)
        if self._recipe.candidates.shape != STREET_POINTS:
            return given_places(taken, self._workspace, context, feedback, self._places_role.conditions)
        crs = metric_crs(taken.crs) if self._workspace is None else workspace_crs(self._workspace)
        walkable = [self._recipe.network.walkable] if self._recipe.network is not None else []
        streets = read_layer(taken, crs, context, feedback, walkable, self._places_role.conditions)
        return street_places(self._recipe, streets, self._workspace, crs)

    def _raster(self, parameters, context) -> str:
        """The path of the raster, "" where none is asked for."""
        if not parameters.get("RASTER"):
            return ""
        path = self.parameterAsOutputLayer(parameters, "RASTER", context)
        if path:
            check_raster_path(path)
        return path

    def _write_features(self, places, result, parameters, context, feedback) -> str:
        """Write all candidates, or the best of them; returns where they are."""
        rows = best_rows(result.rank, self.parameterAsInt(parameters, "BEST", context))
        fields, columns = result_table(self._recipe, result, places.cell, rows)
        everything = len(rows) == len(places.candidates)
        shapes = places.candidates if everything else places.candidates.geometry_of(rows)
        kind = POLYGON if places.cells else sink_type(places.candidates.geometry)
        with Output(self, parameters, context, fields, kind, places.crs) as output:
            write(output, shapes, columns, feedback, part(feedback, 80, 95))
        return output.destination

    def _write_raster(self, path: str, grid, crs, result, feedback) -> None:
        write_raster(
            path,
            grid,
            result_bands(self._recipe, result),
            2 + len(self._recipe.criteria),
            crs,
            {"RECIPE_NAME": self._recipe.name, "RECIPE_HASH": self._recipe.hash},
            lambda: check_cancelled(feedback),
            part(feedback, 95, 99),
        )

    def _remember_run(self, inputs: dict, result, feedback) -> None:
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
            "result": {
                "candidates": len(result.rank),
                "struck": int((result.rank == 0).sum()),
                "unchecked": list(result.unchecked),
                "normalisation": {criterion.key: dict(criterion.value) for criterion in result.frozen.criteria},
            },
        }
        try:
            with self._workspace.transaction() as connection:
                self._workspace.insert(connection, "run", [row])
        except EvPlannerError as error:
            feedback.pushWarning(
                self.tr("The run could not be noted in the workspace: {reason}").format(reason=error_sentence(error))
            )

    def _style_when_loaded(self, destination: str, context) -> None:
        from ..scoring.recipes.recipe import localised

        recipe, words = self._recipe, language()
        place = self._workspace.municipality if self._workspace is not None else ""
        name = " · ".join(filter(None, (self.tr("Potential map"), place, localised(recipe.title, words))))
        style_when_loaded(
            context, destination, name, lambda layer: style_potential(layer, recipe, language=words)
        )
