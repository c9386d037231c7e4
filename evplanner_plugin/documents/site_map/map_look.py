"""What a map looks like: the layers of the user's project, or the workspace's own with their styles.

A look is taken once and painted from in any thread. That of the workspace needs neither a project nor a window nor the
network: its layers are opened by who paints, in the thread that paints.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeatureRequest,
    QgsMapLayer,
    QgsMapRendererCustomPainterJob,
    QgsMapSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor, QImage, QPainter

from ...errors import Cancelled
from ...workspace.store import Workspace
from ..offline_package.base_map import candidate_layers, in_drawing_order, visible_layers
from ..offline_package.map_painter import MapPainter
from ..table_layers import OPENING, styled_layer
from .map_credits import credits_of_layers, credits_of_tables

Box = tuple[float, float, float, float]
"""West, south, east, north in metres of the workspace's CRS."""

_TABLES: tuple[tuple[str, float, float], ...] = (
    ("charging_location", 0, 12_000),
    ("parking_bay", 0, 5_000),
    ("street", 0, float("inf")),
    ("building", 0, 10_000),
    ("area", 5_000, float("inf")),
)
"""Tables of the workspace from the top down, each with the scales (their numbers) above and up to which it is drawn."""

_FAR = 25_000
"""The scale (its number) above which only main roads are drawn, where they are told from others."""

_MAIN_ROADS = ("motorway", "trunk", "primary", "secondary", "tertiary")
"""Kinds of streets as OpenStreetMap has them, with which a street layer says which is which."""

_FROM_ABOVE = re.compile(r"ortho|aerial|luchtfoto|satell?it|omwrgb|imagery|a[ée]rienne", re.IGNORECASE)
"""How layers with pictures from above are called, in Flanders (OMWRGB…) and elsewhere."""

_GROUND = QColor("#fbfaf7")
"""Between the workspace's layers: all but white, so that a map stands out from its page."""


class Painting:
    """Paints pieces of a map, one after the other, in the thread that asked for it by :meth:`MapLook.painting`."""

    def image(self, box: Box, size: QSize, dpi: int, cancelled: Callable[[], bool]) -> QImage:
        """The map within ``box``, ``size`` pixels large, on a pale ground.

        :raises Cancelled: the user stopped.
        :raises BadInput: a layer was removed from the project meanwhile.
        """
        raise NotImplementedError

    def credits(self, box: Box, scale: float) -> list[str]:
        """What has to be said of the data that ``box`` shows at 1:``scale``."""
        raise NotImplementedError


class MapLook:
    """How maps are to look; get one by :meth:`of_project`, :meth:`of_layers` or :meth:`of_workspace`.

    ``aerial`` is how the ground looks from above, where the project has a layer that shows it, else ``None``.
    """

    def __init__(
        self, crs: QgsCoordinateReferenceSystem, make: Callable[[], Painting], aerial: MapLook | None = None
    ) -> None:
        self.crs = crs
        self.aerial = aerial
        self._make = make

    @classmethod
    def of_project(cls, project: QgsProject, workspace: Workspace) -> MapLook:
        """The layers that the user sees in ``project``, in the CRS of ``workspace`` (main thread).

        Where none is switched on, the look of the workspace itself.
        """
        from_above = aerial_layers(project)
        aerial = cls.of_layers(project, from_above, workspace) if from_above else None
        layers = in_drawing_order(
            project, [*_own_visible(project, workspace), *visible_layers(project, workspace.path)]
        )
        if not layers:
            look = cls.of_workspace(workspace)
            look.aerial = aerial
            return look
        look = cls.of_layers(project, layers, workspace)
        look.aerial = aerial
        return look

    @classmethod
    def of_layers(cls, project: QgsProject, layers: Sequence[QgsMapLayer], workspace: Workspace) -> MapLook:
        """Just ``layers`` of ``project``, from the top down, in the CRS of ``workspace`` (main thread)."""
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.epsg)
        said = credits_of_layers(project, layers, workspace)
        painting = _ProjectPainting(MapPainter(layers, project, crs=crs), said)
        return cls(crs, lambda: painting)

    @classmethod
    def of_workspace(cls, workspace: Workspace) -> MapLook:
        """Streets, buildings, parking bays, charging locations and outlines of ``workspace`` in its own styles."""
        crs = QgsCoordinateReferenceSystem.fromEpsgId(workspace.epsg)
        return cls(crs, lambda: _WorkspacePainting(workspace, crs))

    @contextmanager
    def painting(self) -> Iterator[Painting]:
        """``with look.painting() as painting:`` – layers are opened once for many pieces, and let go of at the end."""
        painting = self._make()
        try:
            yield painting
        finally:
            if isinstance(painting, _WorkspacePainting):
                painting.close()


def aerial_layers(project: QgsProject) -> list[QgsMapLayer]:
    """The first raster of ``project`` that its name or address tells to be a picture from above (main thread)."""
    rasters = (layer for layer in candidate_layers(project, None) if isinstance(layer, QgsRasterLayer))
    return [layer for layer in rasters if _FROM_ABOVE.search(f"{layer.name()} {layer.source()}")][:1]


def _own_visible(project: QgsProject, workspace: Workspace) -> list[QgsVectorLayer]:
    """Layers of the workspace that are switched on in ``project`` and have a place on the map."""
    from ..workspace_project import layers_of

    root = project.layerTreeRoot()
    own = ((layer, root.findLayer(layer.id())) for layer in layers_of(project, workspace.path))
    return [
        layer for layer, node in own if node is not None and node.isVisible() and layer.isValid() and layer.isSpatial()
    ]


class _ProjectPainting(Painting):
    """The project's layers, painted by QGIS's own threads; see :class:`MapPainter`."""

    def __init__(self, painter: MapPainter, said: list[str]) -> None:
        self._painter = painter
        self._said = said

    def image(self, box: Box, size: QSize, dpi: int, cancelled: Callable[[], bool]) -> QImage:
        picture = self._painter.begin(box, size.width(), size.height(), dpi)
        try:
            self._painter.finish(picture, cancelled)
        except Cancelled:
            self._painter.stop()
            raise
        return picture.image

    def credits(self, box: Box, scale: float) -> list[str]:
        return self._said


class _WorkspacePainting(Painting):
    """The workspace's own layers, opened here."""

    def __init__(self, workspace: Workspace, crs: QgsCoordinateReferenceSystem) -> None:
        self._workspace = workspace
        self._crs = crs
        self._layers = {table: layer for table, _, _ in _TABLES if (layer := styled_layer(workspace.path, table))}
        self._far = _main_roads(workspace) or self._layers.get("street")
        self._credits = {table: credits_of_tables(workspace, [table]) for table in self._layers}

    def close(self) -> None:
        self._layers.clear()
        self._far = None

    def image(self, box: Box, size: QSize, dpi: int, cancelled: Callable[[], bool]) -> QImage:
        if cancelled():
            raise Cancelled()
        settings = QgsMapSettings()
        settings.setDestinationCrs(self._crs)
        settings.setOutputSize(size)
        settings.setOutputDpi(dpi)
        settings.setExtent(QgsRectangle(*box))
        settings.setBackgroundColor(_GROUND)
        for flag in (QgsMapSettings.Flag.Antialiasing, QgsMapSettings.Flag.DrawLabeling):
            settings.setFlag(flag, True)
        scale = (box[2] - box[0]) / (size.width() / dpi * 0.0254)
        settings.setLayers([layer for _, layer in self._at(scale)])
        context = QgsExpressionContext()
        context.appendScope(QgsExpressionContextUtils.globalScope())
        context.appendScope(QgsExpressionContextUtils.mapSettingsScope(settings))
        settings.setExpressionContext(context)
        image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(_GROUND)
        painter = QPainter(image)
        job = QgsMapRendererCustomPainterJob(settings, painter)
        try:
            job.renderSynchronously()
        finally:
            painter.end()
        if cancelled():
            raise Cancelled()
        return image

    def credits(self, box: Box, scale: float) -> list[str]:
        seen = [table for table, layer in self._at(scale) if _anything_in(layer, self._crs, box)]
        return list(dict.fromkeys(said for table in seen for said in self._credits[table]))

    def _at(self, scale: float) -> list[tuple[str, QgsVectorLayer]]:
        """What is drawn at 1:``scale``, from the top down."""
        return [
            (table, self._far if table == "street" and scale > _FAR else self._layers[table])
            for table, above, up_to in _TABLES
            if table in self._layers and above < scale <= up_to
        ]


def _main_roads(workspace: Workspace) -> QgsVectorLayer | None:
    """The streets that lead from one place to another, paler, for maps of a whole municipality; None where the streets
    do not tell which they are."""
    layer = styled_layer(workspace.path, "street")
    if layer is None or layer.fields().lookupField("highway") < 0:
        return None
    kinds = ", ".join(f"'{kind}'" for kind in _MAIN_ROADS)
    with OPENING:
        if not layer.setSubsetString(f"\"highway\" IN ({kinds})") or not layer.featureCount():
            return None
    layer.setLabelsEnabled(False)
    layer.setOpacity(0.6)
    return layer


def _anything_in(layer: QgsVectorLayer, crs: QgsCoordinateReferenceSystem, box: Box) -> bool:
    request = QgsFeatureRequest().setFilterRect(QgsRectangle(*box)).setLimit(1).setNoAttributes()
    if layer.crs() != crs:
        request.setDestinationCrs(crs, QgsCoordinateTransformContext())
    try:
        return any(True for _ in layer.getFeatures(request))
    except QgsCsException:
        return True
