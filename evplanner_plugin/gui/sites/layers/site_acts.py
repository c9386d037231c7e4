"""What the acts of :class:`.site_edits.SiteEdits` are made of: entries, their features, and the act as it is kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from ....documents.local_figures import number
from ....documents.vocabulary import kind_phrase, mark_phrase
from ....domain.log import LogEntry
from ....errors import QT_TRANSLATE_NOOP, WorkspaceError
from ...settings import Author
from .layer_features import FeatureMaker, new_feature, text_of


@dataclass(frozen=True)
class Step:
    """One command of an act: the layer's id, and where its undo stack stood afterwards."""

    layer_id: str
    index: int


@dataclass(frozen=True)
class Act:
    """One thing that somebody did: what it is called, when (UTC), and the log entries and sites it made."""

    text: str
    at: str
    entry_ids: tuple[str, ...] = ()
    site_ids: tuple[str, ...] = ()
    steps: tuple[Step, ...] = field(default=(), repr=False)


def act_title(kind: str, payload: Mapping[str, object], name: str, count: int) -> str:
    """What an act is called in QGIS's list of undone and redone things."""
    what = mark_phrase(str(payload.get("mark"))) if kind == "marked" else kind_phrase(kind)
    if count == 1:
        return f"{name}: {what}"
    sites = QCoreApplication.translate("site_edits", "{count} sites").format(count=number(count))
    return f"{sites}: {what}"


def new_entry(site_id: str, kind: str, payload: Mapping[str, object], author: Author, at: str) -> LogEntry:
    """An entry of ``author`` at the instant ``at`` (UTC); :class:`BadInput` where it cannot be meant so."""
    return LogEntry.new(site_id, kind, author.name, author.role, author.department, dict(payload), at=at)


def entry_of_site(maker: FeatureMaker, entry: LogEntry, site: QgsFeature) -> QgsFeature:
    """The feature of an entry about ``site``, at the site\'s place."""
    return maker.feature(site.geometry(), {**entry.to_row(), "nis": text_of(site["nis"])})


def entry_feature(log: QgsVectorLayer, entry: LogEntry, geometry: QgsGeometry, nis: str) -> QgsFeature:
    """The feature of an entry for the layer ``log``."""
    return new_feature(log, QgsGeometry(geometry), {**entry.to_row(), "nis": nis})


def not_taken(layer: QgsVectorLayer) -> WorkspaceError:
    """The error for a layer that refuses a change."""
    return WorkspaceError(
        QT_TRANSLATE_NOOP("errors", "{layer} did not take the change."),
        QT_TRANSLATE_NOOP("errors", "Save or undo the other changes in this layer, then try again."),
        layer=layer.name(),
    )


def added_ids(layer: QgsVectorLayer | None) -> set[str]:
    """Ids of what was added to the layer and is not saved yet."""
    if layer is None or layer.editBuffer() is None:
        return set()
    return {text_of(feature["id"]) for feature in layer.editBuffer().addedFeatures().values()}


def changed_features(buffer) -> int:
    """Features of the layer, not added ones, that were changed or deleted."""
    touched = set(buffer.changedAttributeValues()) | set(buffer.changedGeometries())
    return len({feature for feature in touched if feature >= 0}) + len(buffer.deletedFeatureIds())
