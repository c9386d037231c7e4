"""What came of requests, noted by a person: edits of the layer, which QGIS can undo and the user saves."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from qgis.core import QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QDate, QObject, pyqtSignal

from ...documents.workspace_project import layer_of
from .request_layer import TABLE, add_request_layer


class OutcomeEdits(QObject):
    """Edits of the layer of requests in the session's project. Needs no window.

    ``changed`` when the layer was edited, whoever did it; ``written`` when its edits were saved or dropped.
    """

    changed = pyqtSignal()
    written = pyqtSignal()

    def __init__(self, session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._layer: QgsVectorLayer | None = None

    def follow(self) -> None:
        """Follow the layer that is in the project now."""
        layer = self._found()
        if layer is not self._layer:
            self.release()
            self._layer = layer
            for signal, told in self._signals():
                signal.connect(told)

    def release(self) -> None:
        """Follow no layer any more."""
        for signal, told in self._signals():
            with suppress(TypeError, RuntimeError):
                signal.disconnect(told)
        self._layer = None

    def _signals(self):
        layer = self._layer
        if layer is None or sip.isdeleted(layer):
            return ()
        return (
            (layer.layerModified, self.changed), (layer.editingStopped, self.written),
            (layer.afterCommitChanges, self.written), (layer.afterRollBack, self.written),
        )  # fmt: skip

    def layer(self, *, add: bool = False) -> QgsVectorLayer | None:
        """The layer of requests; with ``add`` it is put into the project where it is not there."""
        followed = self._layer  # looking through the project takes a while
        if followed is not None and not sip.isdeleted(followed):
            return followed
        workspace, found = self._session.workspace(), self._found()
        if workspace is not None and found is None and add:
            found = add_request_layer(self._session.project, workspace, self._session.sites.process)
        return found

    def _found(self) -> QgsVectorLayer | None:
        if self._session.workspace() is None:
            return None
        return layer_of(self._session.project, TABLE)

    def note(self, features: Sequence[int], outcome: str, decided_on: QDate | None) -> str:
        """Note ``outcome`` (a code, "" for open) and the day for these features; returns why not, "" where it went.

        Without a day the one that is there stays; an open request has none.
        """
        layer = self.layer(add=True)
        if layer is None:
            return self.tr("The layer of requests cannot be opened.")
        if not layer.isEditable() and not layer.startEditing():
            return self.tr("The layer {layer} cannot be edited now.").format(layer=layer.name())
        fields = layer.fields()
        layer.beginEditCommand(self.tr("Note the outcome"))
        done = True
        for feature in features:
            done = done and layer.changeAttributeValue(feature, fields.lookupField("outcome"), outcome or None)
            if done and (decided_on is not None or not outcome):
                day = decided_on if outcome else None
                done = layer.changeAttributeValue(feature, fields.lookupField("decided_on"), day)
        if not done:
            layer.destroyEditCommand()
            return self.tr("The layer {layer} cannot be edited now.").format(layer=layer.name())
        layer.endEditCommand()
        layer.triggerRepaint()
        return ""

    def unsaved(self) -> dict[int, str]:
        """Outcomes in the layer's edit buffer, by the number of the feature."""
        layer = self.layer()
        buffer = layer.editBuffer() if layer is not None and layer.isEditable() else None
        if buffer is None:
            return {}
        index = layer.fields().lookupField("outcome")
        changed = buffer.changedAttributeValues()
        return {number: str(values[index] or "") for number, values in changed.items() if index in values}

    def undo(self) -> None:
        """Take back the last edit of the layer."""
        layer = self.layer()
        if layer is not None and layer.isEditable():
            layer.undoStack().undo()
            if not layer.undoStack().canUndo() and not layer.isModified():
                layer.rollBack()

    def save(self) -> str:
        """Save the layer's edits; returns why not, "" where it went."""
        layer = self.layer()
        if layer is None or not layer.isEditable():
            return ""
        return "" if layer.commitChanges() else "\n".join(layer.commitErrors())
