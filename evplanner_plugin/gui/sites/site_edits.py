"""What people do with sites, as edit commands on the layers ``proposed_site`` and ``site_log``.

Nothing is saved here until the user says so: each act is one command per layer, so that QGIS's own undo
works too, and :meth:`SiteEdits.save` commits both layers.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QCoreApplication, QDateTime, Qt

from ...documents.vocabulary import kind_phrase, mark_phrase
from ...documents.workspace_project import layer_of
from ...domain import times
from ...domain.log import LogEntry
from ...errors import QT_TRANSLATE_NOOP, WorkspaceError
from ..settings import Author


@dataclass(frozen=True)
class _Step:
    """One command of an act: the layer's id, and where its undo stack stood afterwards."""

    layer_id: str
    index: int


class SiteEdits:
    """Edits of the sites of one project's workspace. Needs no window."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._acts: list[list[_Step]] = []
        self._opened: set[str] = set()

    def sites_layer(self) -> QgsVectorLayer | None:
        """The layer ``proposed_site`` of the project's workspace."""
        return layer_of(self._project, "proposed_site")

    def log_layer(self) -> QgsVectorLayer | None:
        """The layer ``site_log`` of the project's workspace."""
        return layer_of(self._project, "site_log")

    def add_site(self, point: QgsPointXY, name: str, nis: str, author: Author, *, origin: str = "strategic") -> str:
        """Draw a site at ``point`` (in the layer's CRS) with its ``proposed`` entry; returns its id.

        :raises WorkspaceError: the layers are not there or cannot be edited.
        """
        site_id = str(uuid.uuid4())
        entry = LogEntry.new(site_id, "proposed", author.name, author.role, author.department, {"origin": origin})
        geometry = QgsGeometry.fromPointXY(point)
        values = {
            "id": site_id,
            "nis": nis,
            "name": name,
            "origin": origin,
            "created_at": entry.at,
            "created_by": author.name,
        }
        sites, log = self._editable(self.sites_layer()), self._editable(self.log_layer())
        row = {**entry.to_row(), "nis": nis}
        self._act(
            QCoreApplication.translate("site_edits", "Propose {name}").format(name=name),
            (sites, lambda: sites.addFeature(_feature(sites, geometry, values))),
            (log, lambda: log.addFeature(_feature(log, geometry, row))),
        )
        return site_id

    def add_entry(self, site: QgsFeature, kind: str, payload: Mapping, author: Author) -> str:
        """Add a log entry of ``kind`` about ``site`` (a feature of the sites' layer); returns the entry's id.

        :raises WorkspaceError: the log is not there or cannot be edited.
        """
        entry = LogEntry.new(
            str(site["id"]), kind, author.name, author.role, author.department, dict(payload), at=times.utc_now()
        )
        log = self._editable(self.log_layer())
        row = {**entry.to_row(), "nis": text_of(site["nis"])}
        geometry = QgsGeometry(site.geometry())
        what = mark_phrase(str(entry.payload["mark"])) if kind == "marked" else kind_phrase(kind)
        self._act(f"{text_of(site['name'])}: {what}", (log, lambda: log.addFeature(_feature(log, geometry, row))))
        return entry.id

    def rename(self, feature_id: int, name: str) -> None:
        """Give the site with QGIS's ``feature_id`` another name."""
        sites = self._editable(self.sites_layer())
        column = sites.fields().lookupField("name")
        title = QCoreApplication.translate("site_edits", "Rename {name}").format(name=name)
        self._act(title, (sites, lambda: sites.changeAttributeValue(feature_id, column, name)))

    def unsaved(self) -> int:
        """How many changes wait to be saved; a new site counts once, together with its first entry."""
        sites, log = self.sites_layer(), self.log_layer()
        count = 0
        proposed = set()
        if log is not None and log.editBuffer() is not None:
            buffer = log.editBuffer()
            added = list(buffer.addedFeatures().values())
            proposed = {text_of(entry["site_id"]) for entry in added if text_of(entry["kind"]) == "proposed"}
            count += len(added) + _changed(buffer)
        if sites is not None and sites.editBuffer() is not None:
            buffer = sites.editBuffer()
            added = [text_of(site["id"]) for site in buffer.addedFeatures().values()]
            count += sum(1 for site_id in added if site_id not in proposed) + _changed(buffer)
        return count

    def undo(self) -> None:
        """Take back the last act in both layers, or, where the user edited by hand since, that edit."""
        self._undo_last()
        self._repaint()

    def _undo_last(self) -> None:
        while self._acts:
            stacks = [(self._stack(step.layer_id), step.index) for step in self._acts[-1]]
            by_hand = [stack for stack, index in stacks if stack is not None and stack.index() > index]
            if by_hand:
                by_hand[0].undo()
                return
            standing = [stack for stack, index in stacks if stack is not None and stack.index() == index]
            self._acts.pop()
            if standing:
                for stack in reversed(standing):
                    stack.undo()
                return
        for layer in (self.log_layer(), self.sites_layer()):
            if layer is not None and layer.isEditable() and layer.undoStack().canUndo():
                layer.undoStack().undo()
                return

    def save(self) -> None:
        """Commit the sites, then the log. What cannot be committed stays in its edit buffer.

        :raises WorkspaceError: with the layer that could not be saved; nothing is lost.
        """
        for layer in (self.sites_layer(), self.log_layer()):
            if layer is None or not layer.isEditable():
                continue
            if not layer.commitChanges(layer.id() in self._opened):
                raise WorkspaceError(
                    QT_TRANSLATE_NOOP("errors", "{layer} could not be saved; your changes are kept in QGIS."),
                    QT_TRANSLATE_NOOP(
                        "errors", "Check that the file can be written to and no other program uses it, then save again."
                    ),
                    layer=layer.name(),
                    details="\n".join(layer.commitErrors()),
                )
            self._opened.discard(layer.id())
        self._acts.clear()
        self._repaint()

    def leave_edit_mode(self) -> None:
        """End the editing that was begun here, where nothing waits to be saved any more."""
        if self.unsaved():
            return
        for layer in (self.sites_layer(), self.log_layer()):
            if layer is not None and layer.id() in self._opened and layer.isEditable() and not layer.isModified():
                layer.rollBack()
                self._opened.discard(layer.id())

    def _stack(self, layer_id: str):
        """The undo stack of a layer that is still there and being edited; else ``None``."""
        layer = self._project.mapLayer(layer_id)
        return layer.undoStack() if layer is not None and layer.isEditable() else None

    def _editable(self, layer: QgsVectorLayer | None) -> QgsVectorLayer:
        if layer is None:
            raise WorkspaceError(
                QT_TRANSLATE_NOOP("errors", "The project has no layers of a workspace."),
                QT_TRANSLATE_NOOP("errors", "Open a workspace first."),
            )
        if not layer.isEditable():
            if not layer.startEditing():
                raise WorkspaceError(
                    QT_TRANSLATE_NOOP("errors", "{layer} cannot be edited."),
                    QT_TRANSLATE_NOOP("errors", "Check that you may write to the workspace's file."),
                    layer=layer.name(),
                )
            self._opened.add(layer.id())
        return layer

    def _act(self, text: str, *commands: tuple[QgsVectorLayer, Callable[[], bool]]) -> None:
        """Run each command within an edit command of its layer; all of them or none."""
        done: list[_Step] = []
        for layer, change in commands:
            layer.beginEditCommand(text)
            if not change():
                layer.destroyEditCommand()
                for step in reversed(done):
                    self._stack(step.layer_id).undo()
                raise WorkspaceError(
                    QT_TRANSLATE_NOOP("errors", "{layer} did not take the change."),
                    QT_TRANSLATE_NOOP("errors", "Save or undo the other changes in this layer, then try again."),
                    layer=layer.name(),
                )
            layer.endEditCommand()
            done.append(_Step(layer.id(), layer.undoStack().index()))
        self._acts.append(done)
        self._repaint()

    def _repaint(self) -> None:
        """Draw the sites anew: their symbols follow from the log."""
        sites = self.sites_layer()
        if sites is not None:
            sites.triggerRepaint()


def text_of(value: object) -> str:
    """An attribute as text; empty for NULL. Instants come as UTC text with a ``Z``."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return ""
    if isinstance(value, QDateTime):
        return value.toUTC().toString("yyyy-MM-ddTHH:mm:ss.zzz") + "Z"
    return str(value)


def _feature(layer: QgsVectorLayer, geometry: QgsGeometry, values: Mapping[str, object]) -> QgsFeature:
    """A feature for ``layer``; texts are made to fit fields that hold instants."""
    attributes = {}
    for name, value in values.items():
        index = layer.fields().lookupField(name)
        if index < 0:
            continue
        if layer.fields().at(index).typeName().lower() == "datetime":
            value = QDateTime.fromString(str(value), Qt.DateFormat.ISODateWithMs)
        attributes[index] = value
    return QgsVectorLayerUtils.createFeature(layer, geometry, attributes)


def _changed(buffer) -> int:
    """Features of the layer, not added ones, that were changed or deleted."""
    touched = set(buffer.changedAttributeValues()) | set(buffer.changedGeometries())
    return len({feature for feature in touched if feature >= 0}) + len(buffer.deletedFeatureIds())
