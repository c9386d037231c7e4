"""The potential layer that the panel shows: its table, read in the background, and what is selected on the map."""

from __future__ import annotations

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...scoring.recipes.recipe import Recipe
from .potential_result import ReadTask, StreetNames
from .result_table import ResultTable


class ShownPotential(QObject):
    """Holds one layer of the project by its id. ``read`` tells that its table is there (or could not be had),
    ``row_selected`` that the user selected the candidate in a row of the table on the map."""

    read = pyqtSignal()
    row_selected = pyqtSignal(int)

    def __init__(self, project: QgsProject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project = project
        self._reading: ReadTask | None = None
        self.layer_id = ""
        self.table: ResultTable | None = None

    def layer(self) -> QgsVectorLayer | None:
        """The layer, while it is in the project."""
        return self._project.mapLayer(self.layer_id) if self.layer_id else None

    def show(self, layer: QgsVectorLayer, recipe: Recipe) -> None:
        """Show ``layer``, made with ``recipe``; ``read`` follows."""
        self.forget()
        self.layer_id = layer.id()
        layer.selectionChanged.connect(self._selection_changed)
        keys, combine = tuple(recipe.weights), recipe.combine
        self._reading = ReadTask(
            self.tr("Read the potential map"),
            layer,
            ResultTable.columns(keys),
            lambda rows, cancelled: ResultTable.read(rows, keys, cancelled, combine),
            self._deliver,
        )
        self._reading.start()

    def forget(self) -> None:
        """Show no layer."""
        if self._reading is not None:
            self._reading.forget()
            self._reading = None
        layer = self.layer()
        if layer is not None:
            layer.selectionChanged.disconnect(self._selection_changed)
        self.layer_id, self.table = "", None

    def street_names(self) -> StreetNames:
        """Finds the streets beside the layer's cells."""
        return StreetNames(self._project, self.layer())

    def _deliver(self, table: ResultTable | None) -> None:
        self._reading = None
        self.table = table if self.layer() is not None else None
        self.read.emit()

    def _selection_changed(self, selected, *_) -> None:
        if self.table is None or len(selected) != 1:
            return
        row = self.table.row_of(selected[0])
        if row >= 0:
            self.row_selected.emit(row)
