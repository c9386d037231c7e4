"""A small picture of the map around a site, drawn in the background with the layers that the map window shows."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QPointF, QSize, QTimer
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen
from qgis.PyQt.QtWidgets import QFrame, QSizePolicy, QWidget

WIDTHS = (50, 100, 200, 400, 800, 1600)
"""Metres across that can be chosen."""

_METRES_PER_DEGREE = 111_000
_RESIZE_PAUSE = 150

_running: set[QgsMapRendererParallelJob] = set()
"""A job that goes on while its map is gone must not be freed before it has ended."""


class SiteMap(QFrame):
    """The place of one site in the middle, marked by a ring and a cross."""

    def __init__(self, session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerSiteMap")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(120)
        self.setFixedHeight(170)
        self._session = session
        self._place: tuple[float, float, int] | None = None
        self._metres = WIDTHS[1]
        self._job: QgsMapRendererParallelJob | None = None
        self._picture = QImage()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_RESIZE_PAUSE)
        self._soon.timeout.connect(self._draw)

    def show_place(self, place: tuple[float, float, int] | None, metres: int) -> None:
        """Show ``place`` (x, y and the EPSG code they are in; ``None`` for nothing), ``metres`` across."""
        if (place, metres) != (self._place, self._metres) or self._picture.isNull():
            self._place, self._metres = place, metres
            self._soon.start()

    def picture(self) -> QImage:
        """What was drawn last; a null image before that."""
        return self._picture

    def release(self) -> None:
        """Draw no more."""
        self._soon.stop()
        if self._job is not None:
            self._job.cancelWithoutBlocking()
            self._job = None

    def resizeEvent(self, event) -> None:
        """Draw anew in the new size."""
        super().resizeEvent(event)
        self._soon.start()

    def paintEvent(self, event) -> None:
        """Show the picture and, on it, the site."""
        painter = QPainter(self)
        if not self._picture.isNull():
            painter.drawImage(self.contentsRect(), self._picture)
        if self._place is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            centre = QPointF(self.contentsRect().center())
            for colour, width in (("#ffffff", 5), ("#000000", 2)):
                painter.setPen(QPen(QColor(colour), width))
                painter.drawEllipse(centre, 9, 9)
                painter.drawLine(centre - QPointF(4, 0), centre + QPointF(4, 0))
                painter.drawLine(centre - QPointF(0, 4), centre + QPointF(0, 4))
        painter.end()
        super().paintEvent(event)

    def _draw(self) -> None:
        self.release()
        extent = self._extent()
        if extent is None:
            self._picture = QImage()
            self.update()
            return
        settings = self._settings()
        ratio = self.devicePixelRatioF()
        size = self.contentsRect().size()
        settings.setOutputSize(QSize(int(size.width() * ratio), int(size.height() * ratio)))
        settings.setExtent(extent)
        job = QgsMapRendererParallelJob(settings)
        job.finished.connect(lambda: self._drawn(job))
        _running.add(job)
        self._job = job
        job.start()

    def _drawn(self, job: QgsMapRendererParallelJob) -> None:
        _running.discard(job)
        if sip.isdeleted(self) or job is not self._job:
            return
        self._picture = job.renderedImage()
        self._job = None
        self.update()

    def _settings(self) -> QgsMapSettings:
        """Layers, order, labels and background as the map window has them; the project's where there is no window."""
        project: QgsProject = self._session.project
        if self._session.iface is not None:
            settings = QgsMapSettings(self._session.iface.mapCanvas().mapSettings())
        else:
            settings = QgsMapSettings()
            settings.setLayers(project.layerTreeRoot().checkedLayers())
            settings.setTransformContext(project.transformContext())
            settings.setBackgroundColor(project.backgroundColor())
        settings.setDestinationCrs(project.crs())
        settings.setRotation(0)
        settings.setFlag(QgsMapSettings.Flag.Antialiasing, True)
        settings.setOutputDpi(96 * self.devicePixelRatioF())
        return settings

    def _extent(self) -> QgsRectangle | None:
        """The piece of map to draw, in the project's CRS; ``None`` where the site does not lie on it."""
        if self._place is None or self.contentsRect().isEmpty():
            return None
        x, y, epsg = self._place
        project: QgsProject = self._session.project
        source = QgsCoordinateReferenceSystem.fromEpsgId(epsg)
        try:
            centre = QgsCoordinateTransform(source, project.crs(), project).transform(QgsPointXY(x, y))
        except QgsCsException:
            return None
        width = self._metres / _METRES_PER_DEGREE if project.crs().isGeographic() else float(self._metres)
        height = width * self.contentsRect().height() / self.contentsRect().width()
        return QgsRectangle(
            centre.x() - width / 2, centre.y() - height / 2, centre.x() + width / 2, centre.y() + height / 2
        )


def wider(metres: int) -> int:
    """The next larger width, the same at the end."""
    return next((width for width in WIDTHS if width > metres), metres)


def narrower(metres: int) -> int:
    """The next smaller width, the same at the end."""
    return next((width for width in reversed(WIDTHS) if width < metres), metres)
