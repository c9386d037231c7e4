"""Keeping a potential map: a temporary layer becomes a GeoPackage, at its place in the project and with its style."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsDataProvider,
    QgsProcessingUtils,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorFileWriterTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QObject

from ...domain.file_names import file_name
from ..session import Session

_TABLE = "potential"


def is_temporary(layer: QgsVectorLayer | None) -> bool:
    """Whether ``layer`` is gone when QGIS is closed: it is in memory, or in Processing's own folder."""
    if layer is None:
        return False
    return layer.providerType() == "memory" or layer.source().startswith(QgsProcessingUtils.tempFolder())


class KeepPotential(QObject):
    """Writes a layer as a task; ``then(layer)`` follows when the layer of the project reads from the new file."""

    def __init__(self, session: Session, then: Callable[[QgsVectorLayer], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._then = session, then
        self._task: QgsVectorFileWriterTask | None = None

    def running(self) -> bool:
        """Whether a map is being written."""
        return self._task is not None

    def suggestion(self, recipe_name: str) -> Path:
        """Where a map of this recipe is best kept: beside the workspace, called after recipe and day."""
        workspace = self._session.workspace()
        home = self._session.project.homePath() or str(Path.home())
        folder = Path(workspace.path).parent if workspace is not None else Path(home)
        day = QDate.currentDate().toString("yyyy-MM-dd")
        return folder / f"potential_{file_name(recipe_name, 'recipe')}_{day}.gpkg"

    def keep(self, layer: QgsVectorLayer, path: Path) -> None:
        """Write ``layer`` to ``path`` (.gpkg; replaced where it is there) and let it read from there."""
        if self._task is not None:
            return
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.driverName = "GPKG"
        options.layerName = _TABLE
        options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteFile
        layer_id = layer.id()
        self._task = QgsVectorFileWriterTask(layer, str(path), options)
        self._task.writeComplete.connect(lambda written: self._written(layer_id, path))
        self._task.errorOccurred.connect(lambda code, text: self._failed(path, text))
        QgsApplication.taskManager().addTask(self._task)

    def _written(self, layer_id: str, path: Path) -> None:
        self._task = None
        layer = self._session.project.mapLayer(layer_id)
        if layer is None:
            return
        if not move_to(layer, path, self._session.project):
            self._failed(path, layer.error().message())
            return
        self._session.messages.success(self.tr("The potential map is kept in {path}.").format(path=path))
        self._then(layer)

    def _failed(self, path: Path, details: str) -> None:
        self._task = None
        self._session.messages.error(
            self.tr("The potential map could not be kept in {path}. Choose another folder or name.").format(path=path),
            details=details,
        )


def move_to(layer: QgsVectorLayer, path: Path, project: QgsProject) -> bool:
    """Let ``layer`` read from the GeoPackage at ``path``: id, name, style, properties and place in the tree stay.

    The style, with the recipe in it, goes into the file too, for whoever opens it elsewhere.
    """
    options = QgsDataProvider.ProviderOptions()
    options.transformContext = project.transformContext()
    layer.setDataSource(f"{path}|layername={_TABLE}", layer.name(), "ogr", options)
    if not layer.isValid():
        return False
    layer.saveStyleToDatabase(layer.name(), "", True, "")
    return True
