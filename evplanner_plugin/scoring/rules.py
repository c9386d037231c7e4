"""Rules: what strikes a candidate, whatever its score."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Callable

import numpy
import shapely

from ..errors import QT_TRANSLATE_NOOP, BadInput
from .layers import Layer
from .nearby import nearest_feature
from .parameters import DISTANCE, Parameter
from .watch import Watch


@dataclass(frozen=True)
class RuleKind:
    """``strikes(xy, layer, parameters, watch)`` gives (N,) booleans, true where the candidate is struck."""

    strikes: Callable[[numpy.ndarray, Layer, Mapping, Watch], numpy.ndarray]
    parameters: tuple[Parameter, ...] = ()


def max_distance(xy: numpy.ndarray, layer: Layer, parameters: Mapping, watch: Watch) -> numpy.ndarray:
    """Struck where the centre is farther than ``distance`` straight metres from every feature of ``layer``.

    ``xy`` is (N, 2) metres. Raises BadInput where the layer has no geometry at all: it would strike everything.
    """
    geometry = numpy.asarray(layer.geometry, dtype=object)
    geometry = geometry[~(shapely.is_missing(geometry) | shapely.is_empty(geometry))] if len(layer) else geometry
    if not len(geometry):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The layer {layer} is empty, so a rule on it would strike every candidate."),
            QT_TRANSLATE_NOOP("errors", "Fill the layer, choose another one, or remove the rule."),
            layer=layer.name,
        )
    struck = numpy.ones(len(xy), dtype=bool)
    struck[nearest_feature(shapely.STRtree(geometry), xy, parameters["distance"], watch)[0]] = False
    return struck


RULE_KINDS: dict[str, RuleKind] = {"max_distance": RuleKind(max_distance, (Parameter("distance", DISTANCE),))}
