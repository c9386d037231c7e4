"""The place that measures and rules look at: candidates, layers by role, distances, and notes of what is odd."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from typing import Callable

import numpy
import shapely

from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..distances.network import Snap, WalkingNetwork
from ..distances.straight import StraightDistances
from ..notice import Notice
from ..watch import Watch
from .candidates import Candidates
from .layers import Layer
from .raster import Raster


def features(layers: Mapping[str, Layer | Raster], role: str) -> Layer:
    """The layer of a role among ``layers``. Raises BadInput where it is a raster: features are needed."""
    layer = layers[role]
    if isinstance(layer, Raster):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The layer {layer} is a raster; points, lines or polygons are needed."),
            QT_TRANSLATE_NOOP("errors", "Choose another layer for the role {role}."),
            layer=layer.name,
            role=role,
        )
    return layer


class Place:
    """Candidates (N), layers by role and distances; ``notices`` collects what was odd, ``watch`` can be replaced."""

    def __init__(
        self,
        candidates: Candidates,
        layers: Mapping[str, Layer | Raster],
        distances: WalkingNetwork | StraightDistances,
        watch: Watch | None = None,
        release: Callable[[str], object] = lambda role: None,
    ) -> None:
        """``release`` is told each role whose layer is let go of."""
        self.candidates = candidates
        self.layers = dict(layers)
        self._release = release
        self.distances = distances
        self.watch = watch or Watch()
        self.notices: list[Notice] = []
        self._origins: Snap | None = None
        self._targets: dict[str, Snap] = {}

    def features(self, role: str) -> Layer:
        """The layer of a role. Raises BadInput where it is a raster: features are needed."""
        return features(self.layers, role)

    def has_geometry(self, role: str) -> bool:
        """Whether any feature of a layer has a position."""
        layer = self.features(role)
        if layer.xy is not None:
            return bool(numpy.isfinite(layer.xy).any())
        geometry = numpy.asarray(layer.geometry, dtype=object)
        return not (shapely.is_missing(geometry) | shapely.is_empty(geometry)).all()

    def meet(self, roles: Sequence[str]) -> None:
        """Find all candidates and features on the network that will be asked for; where it lies is then let go of."""
        watch, done = self.watch, len(self.candidates)
        total = done + sum(len(self.features(role)) for role in roles)
        if roles:
            self.watch = watch.part(0.0, done / total)
            self.origins()
        for role in roles:
            self.watch = watch.part(done / total, (done + len(self.features(role))) / total)
            self.targets(role)
            done += len(self.features(role))
        self.watch = watch
        self.distances.forget_where()

    def origins(self) -> Snap:
        """The candidates on the network."""
        if self._origins is None:
            self._origins = self.distances.snap(self.candidates.centre, self.watch)
        return self._origins

    def targets(self, role: str) -> Snap:
        """The features of a layer on the network; a notice says how many lie too far from any street."""
        if role not in self._targets:
            layer = self.features(role)
            snap = self.distances.snap(layer.points(), self.watch)
            self._targets[role] = snap
            lost = int(numpy.count_nonzero(~snap.found))
            if not len(layer):
                self.note_empty(layer)
            elif lost:
                self.note(
                    QT_TRANSLATE_NOOP(
                        "errors",
                        "{count} of {all} features of the layer {layer} have no geometry or lie too far from"
                        " any street to walk on, and were left out."
                    ),
                    QT_TRANSLATE_NOOP("errors", "Check the layer, or raise snap_distance in the recipe."),
                    count=lost,
                    all=len(layer),
                    layer=layer.name,
                )
        return self._targets[role]

    def keep(self, roles: Container[str]) -> None:
        """Let go of all layers but those of ``roles``, and of where they meet the network."""
        for role in [role for role in self.layers if role not in roles]:
            self.layers.pop(role)
            self._targets.pop(role, None)
            self._release(role)

    def weights(self, role: str, name: str | None) -> numpy.ndarray:
        """The field ``name`` of a layer as weights ≥ 0, (M,), empty ones as 0 with a notice; ones without a name."""
        layer = self.features(role)
        if name is None or not len(layer):
            return numpy.ones(len(layer))
        weights = self.amounts(role, name)
        empty = int(numpy.count_nonzero(numpy.isnan(weights)))
        weights = numpy.nan_to_num(weights)
        if empty:
            self.note(
                QT_TRANSLATE_NOOP(
                    "errors",
                    "The field {field} is empty in {count} of {all} features of the layer {layer}; they count as 0."
                ),
                QT_TRANSLATE_NOOP("errors", "Fill the field where a number is known."),
                field=name,
                count=empty,
                all=len(layer),
                layer=layer.name,
            )
        if not weights.any():
            self.note(
                QT_TRANSLATE_NOOP("errors", "The field {field} of the layer {layer} is 0 everywhere."),
                QT_TRANSLATE_NOOP("errors", "Name another field in the recipe, or fill this one."),
                field=name,
                layer=layer.name,
            )
        return weights

    def amounts(self, role: str, name: str) -> numpy.ndarray:
        """The field ``name`` of a layer, (M,), NaN where it is empty. Raises BadInput for negative numbers."""
        layer = self.features(role)
        numbers = layer.numbers(name)
        if (numbers < 0).any():
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The field {field} of the layer {layer} holds negative numbers."),
                QT_TRANSLATE_NOOP("errors", "Correct them, or name another field in the recipe."),
                field=name,
                layer=layer.name,
            )
        return numbers

    def note_empty(self, layer: Layer) -> None:
        """Warn that ``layer`` holds nothing."""
        self.note(
            QT_TRANSLATE_NOOP("errors", "The layer {layer} is empty."),
            QT_TRANSLATE_NOOP("errors", "Fill it if there should be features in it."),
            layer=layer.name,
        )

    def note(self, message: str, remedy: str = "", **values: object) -> None:
        """Keep a warning, once."""
        notice = Notice(message, remedy, values)
        if notice not in self.notices:
            self.notices.append(notice)
