"""What a back-test needs beside the map: who is observed, since when, and what the score must beat."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from qgis.core import QgsProviderRegistry, QgsVectorLayer

from ..documents.table_layers import table_layer
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .base import part
from .layers.input_layers import VectorInput, read_layer

_DATE = re.compile(r"\d{4}(-\d{2}(-\d{2})?)?(?!\d)")

_DWELLINGS = "dwellings"
"""The column of the workspace's table of demand that counts them."""


@dataclass(frozen=True)
class Split:
    """``later`` (M,) 1 where a point came after ``date`` (ISO 8601), 0 before, NaN where that is not known."""

    date: str
    later: object


def identities(layer: QgsVectorLayer | None) -> frozenset[str]:
    """Return all names by which a recipe may mean ``layer``: its name, id, source, file and table."""
    if layer is None:
        return frozenset()
    parts = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source())
    names = (layer.name(), layer.id(), layer.source(), parts.get("path"), parts.get("layerName"))
    return frozenset(str(name) for name in names if name)


def names_observed(source: Mapping, observed_as: frozenset[str]) -> bool:
    """Whether the ``source`` of a recipe's role is the layer with those :func:`identities`."""
    return any(str(source[word]) in observed_as for word in ("table", "layer", "file") if word in source)


def time_split(observed, name: str, date: str) -> Split:
    """Return which points of the layer ``observed`` came later than ``date``, by their field ``name``.

    Dates are compared as far as both go: years with years. Without a ``date`` it is the one by which half of the
    points were there.

    :raises BadInput: there is no such field, it holds no dates, or ``date`` is none.
    """
    import numpy

    if date and not _DATE.fullmatch(date):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "“{date}” is not a date."),
            QT_TRANSLATE_NOOP("errors", "Write it like 2024-12-31."),
            date=date,
        )
    if name not in observed.attributes:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "It is not known since when the points of the layer “{layer}” are there."),
            QT_TRANSLATE_NOOP("errors", "Choose the field with their dates under “Since when”."),
            layer=observed.name,
        )
    dates = [_date(value) for value in observed.attributes[name].tolist()]
    known = sorted(filter(None, dates))
    if not known:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The field {field} of the layer {layer} holds no dates."),
            QT_TRANSLATE_NOOP("errors", "Choose a field with dates like 2024-12-31, or none."),
            field=name,
            layer=observed.name,
        )
    date = date or known[(len(known) - 1) // 2]
    later = [float(each[: len(date)] > date[: len(each)]) if each else numpy.nan for each in dates]
    return Split(date, numpy.array(later))


def baselines_of(algorithm, potential, centre, workspace, parameters, context, feedback):
    """Return ``(predictors, missing)``: the baselines (N,) for which there is a layer, and those without.

    Layers come from the parameters ``DEMAND`` and ``PLACES``, else from ``workspace``: what the recipe counts as
    demand there, and the parking bays.
    """
    from ..scoring.evidence.baselines import DWELLING_DENSITY, NEAREST_PLACE, dwelling_density, nearest_place
    from ..scoring.watch import Watch

    def read(taken, conditions=None):
        return read_layer(taken, potential.crs, context, feedback, conditions=conditions)

    found = {}
    homes = VectorInput.of_parameter(algorithm, parameters, "DEMAND", context)
    count = algorithm.parameterAsString(parameters, "DEMAND_FIELD", context)
    layer = read(homes) if homes is not None else None
    if layer is None and workspace is not None:
        table, conditions, weight = _demand_table(potential.recipe)
        taken = _in_workspace(workspace, table)
        layer = read(taken, conditions) if taken is not None else None
        if layer is not None:
            count = next((name for name in (_DWELLINGS, weight) if name in layer.attributes), "")
    if layer is not None and len(layer):
        weights = layer.numbers(count).clip(min=0) if count else None
        watch = Watch(part(feedback, 30, 42), feedback.isCanceled)
        found[DWELLING_DENSITY] = dwelling_density(centre, layer.points(), weights, watch)
    places = VectorInput.of_parameter(algorithm, parameters, "PLACES", context)
    if places is None and workspace is not None:
        places = _in_workspace(workspace, "parking_bay")
    layer = read(places) if places is not None else None
    if layer is not None and len(layer):
        watch = Watch(part(feedback, 42, 50), feedback.isCanceled)
        found[NEAREST_PLACE] = nearest_place(centre, layer.points(), watch)
    return found, [name for name in (DWELLING_DENSITY, NEAREST_PLACE) if name not in found]


def _date(value: object) -> str:
    """An ISO date from what a field holds (text, or a year as a number), "" where it is none."""
    text = f"{value:.0f}" if isinstance(value, float) and value == value else str(value or "")
    found = _DATE.match(text)
    return found.group() if found else ""


def _demand_table(recipe) -> tuple[str, dict, str]:
    """The table that ``recipe`` counts demand in, its conditions and the column counted; else the workspace's own."""
    for criterion in recipe.criteria if recipe is not None else ():
        source = recipe.layers.get(criterion.parameters.get("demand"), {})
        if "table" in source:
            return source["table"], dict(source.get("where") or {}), str(criterion.parameters.get("weight") or "")
    return "demand", {}, ""


def _in_workspace(workspace, table: str) -> VectorInput | None:
    """The table of ``workspace`` as a layer, ``None`` where it has no such layer."""
    layer = table_layer(workspace.path, table)
    return VectorInput.of_layer(layer) if layer.isValid() else None
