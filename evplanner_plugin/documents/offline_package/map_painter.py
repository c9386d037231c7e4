"""Drawing pieces of the project's map for whoever asks, without keeping QGIS's window waiting.

As the map canvas does it: a piece is prepared on the main thread, where layers live, and painted by QGIS's own threads.
So layers need not be opened a second time, which for a service would mean waiting for the network.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpressionContext,
    QgsExpressionContextScope,
    QgsExpressionContextUtils,
    QgsLabelingEngineSettings,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsNetworkAccessManager,
    QgsNetworkReplyContent,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, QSize, Qt, QThread, QTimer, pyqtSignal, pyqtSlot
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtNetwork import QNetworkReply

from ...errors import QT_TRANSLATE_NOOP, BadInput, Cancelled
from .base_map import host_of
from .tile_grid import Box

_LOOK_SECONDS = 0.05
"""How often somebody who waits for a picture looks whether the user cancelled."""

_DPI = 96

_WORDS = ("text/", "application/xml", "application/vnd.ogc.se")
"""How the content types begin that are no images."""


@dataclass(eq=False)
class Picture:
    """A piece of the map that is being drawn; ``image`` and ``problems`` are there once it is ``drawn``."""

    extent: Box
    size: QSize
    dpi: int = _DPI
    image: QImage | None = None
    problems: dict[str, str] = field(default_factory=dict)
    """What the layers complained of, by the layer's id."""
    gone: list[str] = field(default_factory=list)
    """Names of layers that are in the project no more."""
    drawn: threading.Event = field(default_factory=threading.Event)


class MapPainter(QObject):
    """Draws ``layers`` (from the top down), on white. Make it on the main thread; use it from any.

    Pieces are tiles of a map in EPSG:3857, unless ``crs`` is given: pictures of their own then.
    """

    _asked = pyqtSignal(object)

    def __init__(
        self,
        layers: Sequence[QgsMapLayer],
        project: QgsProject,
        *,
        crs: QgsCoordinateReferenceSystem | None = None,
    ) -> None:
        super().__init__()
        self._names = {layer.id(): layer.name() for layer in layers}
        self._services = {host: layer.id() for layer in reversed(layers) if (host := host_of(layer))}
        self._failed: dict[str, tuple[str, str]] = {}
        self._listening = False
        self._jobs: dict[Picture, QgsMapRendererParallelJob] = {}
        self._settings = settings = QgsMapSettings()
        settings.setLayers(list(layers))
        settings.setDestinationCrs(crs or QgsCoordinateReferenceSystem("EPSG:3857"))
        settings.setOutputDpi(_DPI)
        settings.setOutputImageFormat(QImage.Format.Format_ARGB32_Premultiplied)
        settings.setBackgroundColor(Qt.GlobalColor.white)
        settings.setTransformContext(project.transformContext())
        settings.setPathResolver(project.pathResolver())
        settings.setEllipsoid(project.ellipsoid())
        for flag in (QgsMapSettings.Flag.Antialiasing, QgsMapSettings.Flag.DrawLabeling):
            settings.setFlag(flag, True)
        settings.setFlag(QgsMapSettings.Flag.RenderMapTile, crs is None)
        labelling = settings.labelingEngineSettings()
        # A label that does not fit into its piece would be cut at the edge.
        labelling.setFlag(QgsLabelingEngineSettings.Flag.UsePartialCandidates, False)
        settings.setLabelingEngineSettings(labelling)
        self._scopes = [QgsExpressionContextUtils.globalScope(), QgsExpressionContextUtils.projectScope(project)]
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    @property
    def asks_network(self) -> bool:
        """Whether a layer comes from a service: then one piece at a time, for politeness and to know what lacks."""
        return bool(self._services)

    def begin(self, extent: Box, width: int, height: int, dpi: int = _DPI) -> Picture:
        """Have a piece drawn, ``width`` × ``height`` pixels of ``dpi`` an inch; several may be under way."""
        picture = Picture(extent, QSize(width, height), dpi)
        self._on_main_thread(lambda: self._start(picture))
        return picture

    def finish(self, picture: Picture, cancelled: Callable[[], bool]) -> None:
        """Wait until ``picture`` is drawn.

        :raises Cancelled: the user stopped.
        :raises BadInput: a layer was removed from the project meanwhile.
        """
        if QThread.currentThread() == self.thread():
            self._wait_here(picture, cancelled)
        else:
            while not picture.drawn.wait(_LOOK_SECONDS):
                if cancelled():
                    break
        if cancelled():
            raise Cancelled()
        if picture.gone:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The layer “{layer}” was removed from the project meanwhile."),
                QT_TRANSLATE_NOOP("errors", "Leave the project as it is until the package is made."),
                layer=picture.gone[0],
            )

    def name_of(self, layer_id: str) -> str:
        """What the layer was called when the work began."""
        return self._names.get(layer_id, layer_id)

    def stop(self) -> None:
        """Have everything under way given up; nobody waits for that."""
        self._on_main_thread(self._give_up)

    def _on_main_thread(self, work: Callable[[], None]) -> None:
        if QThread.currentThread() == self.thread():
            work()
        else:
            self._asked.emit(work)

    @pyqtSlot(object)
    def _answer(self, work: Callable[[], None]) -> None:
        work()

    def _start(self, picture: Picture) -> None:
        there = {layer.id() for layer in self._settings.layers()}
        picture.gone = [name for layer_id, name in self._names.items() if layer_id not in there]
        if picture.gone:
            picture.drawn.set()
            return
        self._listen(bool(self._services))
        settings = QgsMapSettings(self._settings)
        settings.setExtent(QgsRectangle(*picture.extent))
        settings.setOutputSize(picture.size)
        settings.setOutputDpi(picture.dpi)
        context = QgsExpressionContext()
        for scope in self._scopes:
            context.appendScope(QgsExpressionContextScope(scope))
        context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
        settings.setExpressionContext(context)
        job = QgsMapRendererParallelJob(settings)
        job.setParent(self)  # so that it is Qt's to delete, not before its last signal has been dealt with
        self._jobs[picture] = job
        job.finished.connect(lambda: self._painted(picture))
        job.start()

    def _painted(self, picture: Picture) -> None:
        job = self._jobs.pop(picture, None)
        if job is None:
            return
        picture.image = job.renderedImage()
        picture.problems = {error.layerID: error.message for error in job.errors() if error.layerID in self._names}
        for layer_id, reason in self._failed.values():
            picture.problems.setdefault(layer_id, reason)
        self._failed.clear()
        job.deleteLater()
        picture.drawn.set()

    def _listen(self, wanted: bool) -> None:
        """Hear what services answer to QGIS, in any thread: a tile that did not come is no error to QGIS."""
        if wanted == self._listening:
            return
        answered = QgsNetworkAccessManager.instance().finished[QgsNetworkReplyContent]
        answered.connect(self._answered) if wanted else answered.disconnect(self._answered)
        self._listening = wanted

    def _answered(self, reply: QgsNetworkReplyContent) -> None:
        url = reply.request().url()
        layer_id = self._services.get(url.host())
        if layer_id is None:
            return
        reason = _reason(reply)
        if reason:
            self._failed[url.toString()] = layer_id, reason
        elif reply.error() == QNetworkReply.NetworkError.NoError:
            self._failed.pop(url.toString(), None)  # it came when QGIS asked again

    def _give_up(self) -> None:
        self._listen(False)
        for picture, job in list(self._jobs.items()):
            job.finished.disconnect()
            job.finished.connect(job.deleteLater)
            job.cancelWithoutBlocking()
            del self._jobs[picture]

    def _wait_here(self, picture: Picture, cancelled: Callable[[], bool]) -> None:
        """On the main thread itself: let it do what the drawing asks of it, but take no clicks meanwhile."""
        loop, timer = QEventLoop(), QTimer()
        timer.timeout.connect(lambda: loop.quit() if picture.drawn.is_set() or cancelled() else None)
        timer.start(2)
        if not picture.drawn.is_set():
            loop.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
        timer.stop()
        QCoreApplication.sendPostedEvents(self, 0)


def _reason(reply: QgsNetworkReplyContent) -> str:
    """Why an answer is no part of a map; empty where it is, where there is nothing to show, or QGIS broke off."""
    error = reply.error()
    if error in (QNetworkReply.NetworkError.OperationCanceledError, QNetworkReply.NetworkError.ContentNotFoundError):
        return ""
    if error != QNetworkReply.NetworkError.NoError:
        return reply.errorString()
    asked = reply.request().url().query().lower()
    kind = bytes(reply.rawHeader(b"Content-Type")).decode("latin-1").lower()
    # A service of the WMS family says in words what it cannot do, with a status as if all were well.
    return kind if ("getmap" in asked or "gettile" in asked) and kind.startswith(_WORDS) else ""
