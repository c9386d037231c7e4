"""What waits in the edit buffers of the two layers, whoever put it there: the panel, QGIS's own tools, an undo."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from qgis.core import QgsFeature, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ....domain.log import LogEntry
from ....workspace.schema import BY_NAME
from ..store.listed_site import Unsaved
from .layer_features import text_of

if TYPE_CHECKING:
    from ....workspace.sites import SiteRow

_TEXTS = ("id", "name", "origin", "street", "house_number", "neighbourhood", "road_manager", "created_at", "created_by")
_NUMBERS = ("score", "rank")
FEW = 500
"""Unsaved entries that are read anew each time; of more, those read before are taken to be as they were."""

_SIGNALS = ("editingStarted", "editingStopped", "dataChanged")


class UnsavedEdits(QObject):
    """Follows the layers of sites and log.

    ``changed`` tells that there may be something else to read: once for each act, however many features it has.
    """

    changed = pyqtSignal()
    saving = pyqtSignal()
    """A layer is about to be saved: what is in its buffer now will be in the file in a moment."""
    selection_changed = pyqtSignal(list)
    """Feature ids of the sites that are selected on the map."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sites: QgsVectorLayer | None = None
        self._log: QgsVectorLayer | None = None

    def follow(self, sites: QgsVectorLayer | None, log: QgsVectorLayer | None) -> None:
        """Follow these layers from now on, and no others."""
        if sites is self._sites and log is self._log:
            return
        for layer in (self._sites, self._log):
            # A layer that left the project took its connections with it.
            if layer is not None and not sip.isdeleted(layer):
                self._connect(layer, False)
        self._sites, self._log = sites, log
        for layer in (sites, log):
            if layer is not None:
                self._connect(layer, True)

    def _connect(self, layer: QgsVectorLayer, on: bool) -> None:
        # The undo stack tells of an act once; the layer's own signals come for every single feature.
        signals = [(layer.undoStack().indexChanged, self._changed)]
        signals += [(getattr(layer, name), self._changed) for name in _SIGNALS]
        signals.append((layer.beforeCommitChanges, self._saving))
        if layer is self._sites:
            signals.append((layer.selectionChanged, self._selected))
        for signal, slot in signals:
            if on:
                signal.connect(slot)
            else:
                signal.disconnect(slot)

    def _changed(self, *_) -> None:
        self.changed.emit()

    def _saving(self, *_) -> None:
        self.saving.emit()

    def _selected(self, selected, *_) -> None:
        self.selection_changed.emit(list(selected))


def read_unsaved(
    sites: QgsVectorLayer | None,
    log: QgsVectorLayer | None,
    before: Unsaved,
    made: Mapping[str, LogEntry] = MappingProxyType({}),
) -> Unsaved:
    """What the edit buffers hold now.

    Where there is much, entries of ``before`` and those that were ``made`` here (by their ids) are not read again.
    """
    entries: dict[str, list[LogEntry]] = {}
    if log is not None and log.editBuffer() is not None:
        names = BY_NAME["site_log"].column_names()
        features = log.editBuffer().addedFeatures().values()
        known: dict[str, LogEntry] = {}
        if len(features) > FEW:
            known = {**made, **{entry.id: entry for of_site in before.entries.values() for entry in of_site}}
        for feature in features:
            entry = known.get(text_of(feature["id"])) if known else None
            if entry is None:
                entry = LogEntry.from_row({name: text_of(feature[name]) for name in names})
            entries.setdefault(entry.site_id, []).append(entry)
    added: dict[str, SiteRow] = {}
    changed: dict[int, dict[str, object]] = {}
    removed: frozenset[int] = frozenset()
    if sites is not None and sites.editBuffer() is not None:
        buffer = sites.editBuffer()
        for feature_id, feature in buffer.addedFeatures().items():
            row = _row(feature_id, feature)
            added[row.id] = row
        names = sites.fields().names()
        for feature_id, values in buffer.changedAttributeValues().items():
            if feature_id >= 0:
                changed.setdefault(feature_id, {}).update(_fields({names[i]: value for i, value in values.items()}))
        for feature_id, geometry in buffer.changedGeometries().items():
            if feature_id >= 0:
                changed.setdefault(feature_id, {}).update(_place(geometry))
        removed = frozenset(buffer.deletedFeatureIds())
    return Unsaved({site_id: tuple(made) for site_id, made in entries.items()}, added, changed, removed)


def _row(feature_id: int, feature: QgsFeature) -> SiteRow:
    from ....workspace.sites import SiteRow

    values = {name: feature[name] for name in (*_TEXTS, *_NUMBERS) if feature.fieldNameIndex(name) >= 0}
    given = {**dict.fromkeys(_TEXTS, ""), **dict.fromkeys(_NUMBERS), **_fields(values), **_place(feature.geometry())}
    return SiteRow(feature_id=feature_id, **given)


def _fields(values: dict[str, object]) -> dict[str, object]:
    """Attributes of a site as a :class:`SiteRow` has them; others are left out."""
    found: dict[str, object] = {name: text_of(value) for name, value in values.items() if name in _TEXTS}
    for name in _NUMBERS:
        if name in values:
            text = text_of(values[name])
            found[name] = (int(float(text)) if name == "rank" else float(text)) if text else None
    return found


def _place(geometry) -> dict[str, object]:
    if geometry.isEmpty():
        return {"x": None, "y": None}
    point = geometry.asPoint()
    return {"x": point.x(), "y": point.y()}
