"""The map of a report: which layers it shows, and drawing it without keeping QGIS's window waiting.

QGIS's layouts belong to the main thread, where drawing a town would stall the window for seconds. So the map is drawn
beforehand, the way the map canvas does it: prepared on the main thread, painted by QGIS's own threads. The layout
then only places the picture.
"""

from __future__ import annotations

import time
from pathlib import Path

from qgis.core import (
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsMultiBandColorRenderer,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize, Qt, QThread
from qgis.PyQt.QtGui import QImage

from ...documents.table_layers import give_style, table_layer
from ...documents.workspace_project import layer_of, table_title
from ..base import check_cancelled

DPI = 300
_INCH = 25.4
_POLL = 0.02
"""Seconds between two looks at whether the map is drawn."""

_FAST = 80
"""Quality of the PNG: for lossless pictures it only says how little time goes into making the file small."""

_ABOVE, _BELOW = ("proposed_site", "charging_location", "area"), ("street",)
"""Tables of the workspace that are drawn over and under the potential map, from the top down."""

_EXPLAINED = ("proposed_site", "charging_location")
"""Those of them that the legend explains."""


class ReportMap:
    """The layers of a report's map and its picture. Make it, and :meth:`start` it, on the main thread."""

    def __init__(self, project: QgsProject, potential: QgsVectorLayer, selected, workspace) -> None:
        self.crs = project.crs() if _in_metres(project.crs()) else potential.crs()
        self._own: list[QgsMapLayer] = []
        above = [(table, self._layer(project, table, workspace)) for table in _ABOVE]
        below = [self._layer(project, table, workspace) for table in _BELOW]
        above = [(table, layer) for table, layer in above if layer is not None]
        chosen = [selected] if selected is not None else []
        points = [layer for table, layer in above if table in _EXPLAINED]
        self.layers = [
            *chosen,
            *(layer for _, layer in above),
            potential,
            *(layer for layer in below if layer is not None),
            *_backgrounds(project),
        ]
        self.legend_layers = [*chosen, potential, *points]
        settings = QgsMapSettings()
        settings.setDestinationCrs(self.crs)
        extent = settings.layerExtentToOutputExtent(potential, potential.extent())
        extent.scale(1.04)
        self.extent: QgsRectangle = extent
        self._settings = settings
        self._job: QgsMapRendererParallelJob | None = None

    def start(self, project: QgsProject, width: float, height: float) -> None:
        """Begin to draw the map, ``width`` × ``height`` millimetres on paper (main thread)."""
        settings = self._settings
        settings.setLayers(self.layers)
        settings.setOutputSize(QSize(round(width / _INCH * DPI), round(height / _INCH * DPI)))
        settings.setOutputDpi(DPI)
        settings.setExtent(self.extent)
        settings.setBackgroundColor(Qt.GlobalColor.white)
        settings.setTransformContext(project.transformContext())
        settings.setPathResolver(project.pathResolver())
        context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(None))
        context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
        settings.setExpressionContext(context)
        for flag in (QgsMapSettings.Flag.Antialiasing, QgsMapSettings.Flag.DrawLabeling):
            settings.setFlag(flag, True)
        self.extent = settings.visibleExtent()
        self._job = QgsMapRendererParallelJob(settings)
        self._job.start()

    def finish(self, feedback) -> Path:
        """Wait until the map is drawn and return the file with its picture, which lies where the map does (any thread).

        :raises Cancelled: the user stopped.
        """
        if QThread.currentThread() == self._job.thread():
            self._job.waitForFinished()
        # The main thread hears of the end by itself; only it may be asked to wait for it.
        while self._job.isActive():
            if feedback.isCanceled():
                self._job.cancelWithoutBlocking()
                check_cancelled(feedback)
            time.sleep(_POLL)
        image = self._job.renderedImage().convertToFormat(QImage.Format.Format_RGB32)
        path = Path(QgsProcessingUtils.generateTempFilename("map.png"))
        image.save(str(path), "PNG", _FAST)
        across, down = self.extent.width() / image.width(), self.extent.height() / image.height()
        left, top = self.extent.xMinimum() + across / 2, self.extent.yMaximum() - down / 2
        world = "\n".join(f"{figure:.10f}" for figure in (across, 0, 0, -down, left, top))
        path.with_suffix(".pgw").write_text(world, encoding="ascii")
        return path

    def picture(self, path: Path) -> QgsRasterLayer:
        """Return the picture that :meth:`finish` made as a layer (main thread)."""
        layer = QgsRasterLayer(str(path), "map")
        layer.setCrs(self.crs)
        # As it is: what the user set for the contrast of rasters is not meant for this one.
        layer.setRenderer(QgsMultiBandColorRenderer(layer.dataProvider(), 1, 2, 3))
        return layer

    def _layer(self, project: QgsProject, table: str, workspace) -> QgsVectorLayer | None:
        """The project's layer on ``table`` of the workspace, else one of our own, in the style that the file keeps."""
        if workspace is None:
            return None
        found = layer_of(project, table, workspace.path)
        if found is None:
            found = table_layer(workspace.path, table, table_title(table))
            if found.isValid():
                give_style(found, workspace.path, table)
            self._own.append(found)
        return found if found.isValid() and found.featureCount() else None


def _backgrounds(project: QgsProject) -> list[QgsRasterLayer]:
    """The rasters that the user has switched on, such as a base map."""
    return [layer for layer in project.layerTreeRoot().checkedLayers() if isinstance(layer, QgsRasterLayer)]


def _in_metres(crs) -> bool:
    return crs.isValid() and not crs.isGeographic()
