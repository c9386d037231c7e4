"""Layers on tables of a GeoPackage, opened in whatever thread needs them.

Two threads in which QGIS opens layers of one GeoPackage may wait for each other for ever: opening takes the locks of
the file and of the provider in both orders, most of all where QGIS looks for the style that the file keeps. So layers
that the plugin opens itself are opened here, one at a time, and styled without QGIS opening the file again.
"""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing, suppress
from pathlib import Path

from qgis.core import QgsProviderRegistry, QgsVectorLayer
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


def give_style(layer: QgsVectorLayer, file: str | Path, table: str) -> None:
    """Give ``layer`` the style that ``file`` keeps for ``table``, else the bundled one, if there is one."""
    kept, ours = _kept_style(file, table), bundled.path("styles", f"{table}.qml")
    if kept:
        document = QDomDocument()
        document.setContent(kept)
        layer.importNamedStyle(document)
    elif ours.exists():
        layer.loadNamedStyle(str(ours))


def _kept_style(file: str | Path, table: str) -> str:
    """The style that a GeoPackage keeps for ``table`` (QML), that by default if one is; "" where it keeps none, or
    another program does not let us read it: no layer is to be missed for that."""
    from ..workspace import geopackage  # not at the top: it brings numpy along, and QGIS starts without

    with suppress(sqlite3.Error), closing(geopackage.open_file(file, "ro")) as connection:
        if connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'layer_styles'").fetchone() is None:
            return ""
        row = connection.execute(
            "SELECT styleQML FROM layer_styles WHERE f_table_name = ? ORDER BY useAsDefault DESC, update_time DESC",
            (table,),
        ).fetchone()
        return str(row[0] or "") if row is not None else ""
    return ""
