"""Reading a potential map back: what robustness, back-test, selection and report work on."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem

from ..errors import QT_TRANSLATE_NOOP, BadInput
from .layers.input_layers import VectorInput, empty_layer, metric_crs, read_features
from .recipe_choice import choose_recipe
from .styles.potential_style import RECIPE_PROPERTY, recipe_of


@dataclass(frozen=True, eq=False)
class PotentialMap:
    """A potential map as arrays, in a CRS in metres.

    ``geometry`` (N,) shapely, ``columns`` field → (N,), ``keys`` the K criteria in order. ``weights`` by key are
    those that the map shows, ``combine`` names the combination. ``recipe`` is None where nothing tells it.
    """

    name: str
    crs: QgsCoordinateReferenceSystem
    geometry: object
    columns: Mapping[str, object]
    keys: list[str]
    weights: dict[str, float]
    combine: str
    recipe: object

    @property
    def centre(self):
        """(N, 2) metres: the centre of each candidate."""
        import shapely

        return shapely.get_coordinates(shapely.centroid(self.geometry))

    @property
    def in_play(self):
        """(N,) booleans: not struck by a rule."""
        import numpy

        return numpy.isfinite(self.columns["score"])

    def values(self, dtype: str = "float64"):
        """(N, K) values 0–1, 0 where there is none."""
        import numpy

        matrix = numpy.empty((len(self.geometry), len(self.keys)), dtype=dtype)
        for number, key in enumerate(self.keys):
            matrix[:, number] = numpy.nan_to_num(self.columns[f"{key}_value"])
        return matrix

    def texts(self, name: str, rows):
        """The text column ``name`` at ``rows``, "" where there is none."""
        import numpy

        if name not in self.columns:
            return numpy.full(len(rows), "", dtype=object)
        return self.columns[name][rows]


@dataclass(frozen=True)
class HeldMap:
    """The layer of the parameter ``POTENTIAL``, and the recipe that made it (JSON, name or path; "" where unknown)."""

    taken: VectorInput
    recipe: str


def hold_map(algorithm, parameters, context, recipe: str = "") -> HeldMap:
    """Take hold of the parameter ``POTENTIAL`` (main thread); without ``recipe`` the one that its layer carries counts.

    :raises BadInput: there is no such layer.
    """
    taken = VectorInput.of_parameter(algorithm, parameters, "POTENTIAL", context)
    if taken is None:
        raise empty_layer("POTENTIAL")
    layer = algorithm.parameterAsVectorLayer(parameters, "POTENTIAL", context)
    if not recipe and layer is not None and layer.customProperty(RECIPE_PROPERTY):
        recipe = recipe_of(layer).to_json()
    return HeldMap(taken, recipe)


def read_potential(held: HeldMap, context, feedback, workspace=None) -> PotentialMap:
    """Read a potential map; where its recipe is not known, its weights are learned from the map alone.

    :raises BadInput: the layer is empty or no potential map, or it was not made by that recipe.
    """
    taken, recipe = held.taken, held.recipe
    crs = metric_crs(taken.crs)
    geometry, columns = read_features(taken, crs, context, feedback)
    if not len(geometry):
        raise empty_layer(taken.name)
    keys = _criteria(columns, taken.name)
    known = choose_recipe(recipe, workspace) if recipe else None
    if known is None:
        return PotentialMap(
            taken.name, crs, geometry, columns, keys, _weights_shown(columns, keys), "weighted_mean", None
        )
    if list(known.weights) != keys:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The potential map “{layer}” was not made by the recipe {recipe}."),
            QT_TRANSLATE_NOOP("errors", "Choose the recipe with the criteria {criteria}."),
            layer=taken.name,
            recipe=known.name,
            criteria=", ".join(keys),
        )
    return PotentialMap(taken.name, crs, geometry, columns, keys, known.weights, known.combine, known)


def scores_under(potential: PotentialMap, weights: Mapping[str, float]):
    """Return score (N,), NaN where struck, and contributions by key: the map's own, or anew under ``weights``.

    :raises BadInput: ``weights`` are given, but not for just the map's criteria, or all are 0.
    """
    import numpy

    from ..scoring.criteria.combine import COMBINATIONS

    columns = potential.columns
    if not weights:
        return columns["score"], {key: columns[f"{key}_contribution"] for key in potential.keys}
    if set(weights) != set(potential.keys) or not sum(weights.values()) > 0:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The weights do not fit the potential map: {weights}."),
            QT_TRANSLATE_NOOP("errors", "Give each of these criteria a weight, at least one above zero: {criteria}."),
            weights=json.dumps(dict(weights)),
            criteria=", ".join(potential.keys),
        )
    values = {key: numpy.nan_to_num(columns[f"{key}_value"]) for key in potential.keys}
    score, contributions = COMBINATIONS[potential.combine].compute(values, weights)
    return numpy.where(potential.in_play, score, numpy.nan), contributions


def _criteria(columns, layer: str) -> list[str]:
    """Keys of the criteria that the potential map holds, in its order."""
    keys = [name[: -len("_value")] for name in columns if name.endswith("_value")]
    keys = [key for key in keys if f"{key}_contribution" in columns]
    if not keys or "score" not in columns:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The layer “{layer}” is no potential map: it has no score with criteria."),
            QT_TRANSLATE_NOOP("errors", "Choose a layer that the algorithm “Potential map” has made."),
            layer=layer,
        )
    return keys


def _weights_shown(columns, keys: list[str]) -> dict[str, float]:
    """The weights behind the contributions of a weighted mean: contribution / value, 0 where no value is above 0."""
    import numpy

    weights = {}
    for key in keys:
        value, contribution = columns[f"{key}_value"], columns[f"{key}_contribution"]
        row = int(numpy.nanargmax(value)) if numpy.isfinite(value).any() else 0
        weights[key] = float(contribution[row] / value[row]) if value[row] > 0 else 0.0
    return weights
