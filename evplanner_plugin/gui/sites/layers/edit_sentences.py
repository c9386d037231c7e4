"""What is said to somebody who edits the sites with QGIS's own tools; each sentence once until the editing ends."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject


class EditSentences(QObject):
    """Says sentences in the message bar, where it helps with a button that undoes the last step."""

    def __init__(self, session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._said: set[str] = set()

    def forget(self) -> None:
        """The editing has ended: everything may be said again."""
        self._said.clear()

    def site_deleted(self, sites: QgsVectorLayer) -> None:
        """A saved site was deleted."""
        self._say(
            "deleted",
            self.tr(
                "A deleted site leaves its log behind, and colleagues may have the site already. Undo it, and"
                " cancel the site in the panel Sites instead."
            ),
            sites,
        )

    def entry_changed(self, log: QgsVectorLayer) -> None:
        """A saved entry of the log was changed or deleted."""
        self._say(
            "entry",
            self.tr(
                "Saved entries of the log stay as they are: colleagues may have them already. Undo your change,"
                " and add a new entry that says what has changed."
            ),
            log,
        )

    def outside(self, municipality: str) -> None:
        """A site was put outside the municipality."""
        self._say(
            "outside",
            self.tr("This place lies outside {municipality}. Move the site, or undo it.").format(
                municipality=municipality
            ),
        )

    def log_closed(self) -> None:
        """The log cannot be edited."""
        self._say("closed", self.tr("The log cannot be edited: the change has no entry in it."))

    def log_unsaved(self, log: QgsVectorLayer) -> None:
        """The sites could be saved, their entries could not."""
        self._say(
            "unsaved",
            self.tr("The sites are saved, their entries in the log are not yet. Save the layer {layer} too.").format(
                layer=log.name()
            ),
        )

    def _say(self, what: str, sentence: str, layer: QgsVectorLayer | None = None) -> None:
        if what in self._said:
            return
        self._said.add(what)
        if layer is None:
            self._session.messages.error(sentence)
            return
        layer_id = layer.id()

        def undo() -> None:
            standing = self._session.project.mapLayer(layer_id)
            if standing is not None and standing.isEditable():
                standing.undoStack().undo()
                self._said.discard(what)

        self._session.messages.error(sentence, action=(self.tr("Undo"), undo))
