"""The QGIS project in a package: the workspace's layers over the base map, and nothing that leads outside its folder.

It is a plain ``.qgs``: QGIS and QField open it, and anybody can read in it that it names no other place.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsDatumTransform,
    QgsMapSettings,
    QgsMapThemeCollection,
    QgsProject,
    QgsProjectMetadata,
    QgsRasterLayer,
    QgsReadWriteContext,
    QgsRectangle,
    QgsReferencedRectangle,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ...errors import QT_TRANSLATE_NOOP, WorkspaceError
from ..vocabulary import translate
from ..workspace_project import open_workspace, remember
from .tile_grid import Box

_PERSONAL = ("saveUser", "saveUserFull")
"""Attributes in which QGIS notes who saved a project: the name on this computer, not the one people set."""

_MAP_SIZE = QSize(1200, 900)


def write_project(
    project_file: Path, workspace_file: Path, tiles: Path | None, *, title: str, attribution: str, extent: Box
) -> None:
    """Write the project of a package, whose files lie in one folder; ``extent`` in EPSG:3857 is what it opens on.

    May run in any thread: the project and its layers live and end there.

    :raises WorkspaceError: a layer cannot be opened, or the project not written.
    """
    project = QgsProject()
    try:
        project.setFileName(str(project_file))
        open_workspace(project, workspace_file)
        _settle_transformation(project)
        if tiles is not None:
            _add_base_map(project, tiles, attribution)
        _describe(project, title)
        view = _show(project, extent)
        remember(project, workspace_file)
        for attached in project.attachedFiles():  # QGIS 3.26 and later: an empty collection of styles
            project.removeAttachedFile(attached)
        project.writeProject.connect(lambda document: _clean(document, view))
        if not project.write():
            raise _not_written(project_file, project.error())
        project.clear()
    finally:
        sip.delete(project)


def _settle_transformation(project: QgsProject) -> None:
    """Say how the tiles come into the project's CRS, or QGIS asks whoever opens it: without grids, which not every
    computer has, where that can be."""
    web, own = QgsCoordinateReferenceSystem("EPSG:3857"), project.crs()
    ways = [way for way in QgsDatumTransform.operations(web, own) if way.isAvailable]
    ways.sort(key=lambda way: len(way.grids))  # of those alike, the most accurate stays first
    if ways:
        context = project.transformContext()
        context.addCoordinateOperation(web, own, ways[0].proj, True)
        project.setTransformContext(context)


def _add_base_map(project: QgsProject, tiles: Path, attribution: str) -> None:
    """The tiles below everything else, in every map theme, with their attribution on the map."""
    layer = _tile_layer(tiles)
    if not layer.isValid():
        raise _not_written(tiles, layer.error().message())
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    said = layer.metadata()
    said.setRights([attribution])
    layer.setMetadata(said)
    project.addMapLayer(layer, False)
    node = project.layerTreeRoot().addLayer(layer)
    node.setExpanded(False)
    themes = project.mapThemeCollection()
    for name in themes.mapThemes():
        theme = themes.mapThemeState(name)
        theme.addLayerRecord(QgsMapThemeCollection.MapThemeLayerRecord(layer))
        themes.update(name, theme)
    # QGIS's own copyright label; what stands between [% and %] would be worked out as an expression.
    project.writeEntry("CopyrightLabel", "/Enabled", True)
    project.writeEntry("CopyrightLabel", "/Label", attribution.replace("[%", "[ %"))


def _tile_layer(tiles: Path) -> QgsRasterLayer:
    """A layer of MBTiles, read from its description: opened in another way, QGIS measures the pixels first, and GDAL
    leaves files with the result beside the tiles and in the working folder."""
    from osgeo import gdal

    source = None
    with suppress(RuntimeError):  # where another plugin told GDAL to raise
        source = gdal.Open(str(tiles))
    bands = source.RasterCount if source is not None else 0
    del source
    document = QDomDocument()
    root = document.createElement("maplayer")
    root.setAttribute("type", "raster")
    document.appendChild(root)
    _child(root, "datasource", str(tiles))
    _child(root, "layername", translate("offline_package", "Base map"))
    _child(root, "provider", "gdal")
    alpha = {"alphaBand": "4"} if bands > 3 else {}
    shown = {"type": "multibandcolor", "redBand": "1", "greenBand": "2", "blueBand": "3", "opacity": "1", **alpha}
    # Smooth when the map is shown at another scale or in another CRS than the tiles', or thin lines would break up.
    smooth = {f"zoomed{way}ResamplingMethod": "bilinear" for way in ("In", "Out")}
    pipe = _child(root, "pipe")
    _child(_child(pipe, "provider"), "resampling", enabled="true", maxOversampling="2", **smooth)
    _child(pipe, "rasterrenderer", **shown)
    _child(pipe, "resamplingStage", "provider")
    layer = QgsRasterLayer()
    layer.readLayerXml(root, QgsReadWriteContext())
    return layer


def _child(parent: QDomElement, tag: str, text: str = "", **attributes: str) -> QDomElement:
    """Add an element to ``parent``."""
    document = parent.ownerDocument()
    element = document.createElement(tag)
    for name, value in attributes.items():
        element.setAttribute(name, value)
    if text:
        element.appendChild(document.createTextNode(text))
    parent.appendChild(element)
    return element


def _describe(project: QgsProject, title: str) -> None:
    project.setTitle(title)
    said = QgsProjectMetadata()
    said.setTitle(title)
    project.setMetadata(said)


def _show(project: QgsProject, extent: Box) -> QgsMapSettings:
    """Have the project open on ``extent``; the view as QGIS and QField read it from the file."""
    step = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:3857"), project.crs(), project.transformContext()
    )
    shown = step.transformBoundingBox(QgsRectangle(*extent))
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(shown, project.crs()))
    settings = QgsMapSettings()
    settings.setDestinationCrs(project.crs())
    settings.setOutputSize(_MAP_SIZE)
    settings.setExtent(shown)
    return settings


def _clean(document: QDomDocument, view: QgsMapSettings) -> None:
    """Add the view, take out who saved the project and any login."""
    root = document.documentElement()
    for name in _PERSONAL:
        root.removeAttribute(name)
    canvas = document.createElement("mapcanvas")
    canvas.setAttribute("name", "theMapCanvas")
    view.writeXml(canvas, document)
    root.appendChild(canvas)
    for tag in ("authcfg", "author"):
        for element in _elements(document, tag):
            element.parentNode().removeChild(element)


def _elements(document: QDomDocument, tag: str) -> Sequence[QDomElement]:
    found = document.elementsByTagName(tag)
    return [found.at(number).toElement() for number in range(found.count())]


def _not_written(path: Path, details: str) -> WorkspaceError:
    return WorkspaceError(
        QT_TRANSLATE_NOOP("errors", "{path} could not be written."),
        QT_TRANSLATE_NOOP("errors", "Check that you may write in the folder and that the disk is not full."),
        path=path.name,
        details=details,
    )
