"""Layers on tables of a GeoPackage, opened in whatever thread needs them.

Two threads in which QGIS opens layers of one GeoPackage may wait for each other for ever: opening takes the locks of
the file and of the provider in both orders, most of all where QGIS looks for the style that the file keeps. So layers
that the plugin opens itself are opened here, one at a time, and styled without QGIS opening the file again.
"""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Mapping
from contextlib import closing, suppress
from pathlib import Path

from qgis.core import QgsProviderRegistry, QgsVectorLayer, QgsWkbTypes
from qgis.PyQt.QtXml import QDomDocument

from .. import bundled

OPENING = threading.RLock()
"""Held while a layer is opened, or opened anew for another filter."""


def plain_layer(source: str, name: str) -> QgsVectorLayer:
    """The vector layer that OGR finds under ``source``, in no particular style; it may be invalid (any thread)."""
    with OPENING:
        return QgsVectorLayer(source, name, "ogr", QgsVectorLayer.LayerOptions(False))


def table_layer(file: str | Path, table: str, name: str = "") -> QgsVectorLayer:
    """The layer on ``table`` of the GeoPackage ``file``, called ``name``, in no particular style (any thread)."""
    uri = QgsProviderRegistry.instance().encodeUri("ogr", {"path": str(file), "layerName": table})
    return plain_layer(uri, name or table)


def styled_layer(file: str | Path, table: str) -> QgsVectorLayer | None:
    """The layer on ``table`` of the GeoPackage ``file`` with its style, see :func:`give_style` (any thread); ``None``
    where there is no such layer, or it has no geometry."""
    with OPENING:
        layer = table_layer(file, table)
        if not layer.isValid() or not layer.isSpatial():
            return None
        give_style(layer, file, table)
        return layer


def empty_like(layer: QgsVectorLayer) -> QgsVectorLayer:
    """A layer in memory with the geometry and columns of ``layer``, to see what QGIS or a style makes of such a one: a
    copy would open the file once more."""
    geometry = QgsWkbTypes.displayString(layer.wkbType()) if layer.isSpatial() else "NoGeometry"
    empty = QgsVectorLayer(geometry, layer.name(), "memory")
    empty.dataProvider().addAttributes(layer.fields().toList())
    empty.updateFields()
    return empty


def in_bundled_style(layer: QgsVectorLayer, table: str) -> QgsVectorLayer | None:
    """An empty layer like ``layer`` in the style that comes with the plugin for ``table``; ``None`` without one."""
    style = bundled.path("styles", f"{table}.qml")
    if not style.exists():
        return None
    styled = empty_like(layer)
    return styled if styled.loadNamedStyle(str(style))[1] else None


def give_style(layer: QgsVectorLayer, file: str | Path, table: str, styles: Mapping[str, str] | None = None) -> None:
    """Give ``layer`` the style that ``file`` keeps for ``table``, else the bundled one, if there is one.

    ``styles`` are its :func:`kept_styles`, where they have been read already.
    """
    kept = (kept_styles(file) if styles is None else styles).get(table)
    ours = bundled.path("styles", f"{table}.qml")
    if kept:
        document = QDomDocument()
        document.setContent(kept)
        layer.importNamedStyle(document)
    elif ours.exists():
        layer.loadNamedStyle(str(ours))


def kept_styles(file: str | Path) -> dict[str, str]:
    """The style (QML) that a GeoPackage keeps for each table that it keeps one for, that by default if there is one.

    None where another program does not let us read them: no layer is to be missed for that.
    """
    from ..workspace import geopackage  # not at the top: it brings numpy along, and QGIS starts without

    with suppress(sqlite3.Error), closing(geopackage.open_file(file, "ro")) as connection:
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'layer_styles'").fetchone() is None:
            return {}
        rows = connection.execute(
            "SELECT f_table_name, styleQML FROM layer_styles ORDER BY useAsDefault, update_time"  # the last one counts
        )
        return {table: str(style or "") for table, style in rows}
    return {}
