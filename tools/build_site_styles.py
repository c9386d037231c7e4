"""Makes resources/styles/proposed_site.qml, site_log.qml and photo.qml: symbols, labels, map tips and forms.

    python tools/build_site_styles.py [folder]

Run it with QGIS 3.22's Python (later versions write what 3.22 does not read), after ``tools/translate.py``: the
texts in the files are Dutch, for workspaces that are opened without the plugin, by QField for example.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_HASH_SEED"] = "0"  # attributes in the same order every time

from qgis.core import (
    QgsApplication,
    QgsCategorizedSymbolRenderer,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsProperty,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
    QgsSymbolLayer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator
from qgis.PyQt.QtGui import QColor

LANGUAGE = "nl"
NIS = "13019"

# Colours by Okabe and Ito, which colour-blind people can tell apart; every status has a shape or an edge of its own.
SYMBOLS = (
    ("proposed", "circle", 4.2, "#ffffff", "#0072b2", 0.7),
    ("in_review", "circle", 4.2, "#56b4e9", "#0b3a5b", 0.4),
    ("needs_agreement", "triangle", 5.2, "#e69f00", "#5b3f00", 0.4),
    ("approved", "diamond", 5.2, "#009e73", "#00402f", 0.4),
    ("rejected", "cross_fill", 4.6, "#d55e00", "#5a2700", 0.3),
    ("handed_over", "diamond", 5.2, "#cc79a7", "#5a2c46", 0.4),
    ("installed", "square", 4.2, "#f0e442", "#5c5600", 0.4),
    ("in_service", "square", 4.2, "#009e73", "#00402f", 0.4),
    ("cancelled", "cross_fill", 4.2, "#8c8c8c", "#404040", 0.3),
)
UNDECIDED = ("proposed", "in_review", "needs_agreement")

RING_SIZE = 7.4
"""Millimetres; around a triangle too."""

RING_SIZE_IN_LEGEND = 4.2
"""As large as the other symbols: QGIS cuts off what is larger."""

SOMEBODY_AGAINST = 'coalesce("votes_down", 0) > 0'
QUESTION_OPEN = 'coalesce("votes_question", 0) > 0 AND coalesce("votes_down", 0) = 0'

LABEL = (
    "\"name\" || if(@map_scale <= 4000 AND coalesce(\"votes_up\", 0) + coalesce(\"votes_down\", 0)"
    " + coalesce(\"votes_question\", 0) > 0, '\\n' || {votes}, '')"
)
VOTES = (
    "coalesce(\"votes_up\", 0) || ' ▲  ' || coalesce(\"votes_down\", 0) || ' ▼  '"
    " || coalesce(\"votes_question\", 0) || ' ?'"
)


def main() -> None:
    """Write the three files into the folder given, by default where they belong."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "resources" / "styles"
    application = QgsApplication([], False)
    application.initQgis()
    QLocale.setDefault(QLocale(LANGUAGE))
    translator = QTranslator()
    translator.load(QLocale(LANGUAGE), "evplanner", "_", str(ROOT / "i18n"))
    QCoreApplication.installTranslator(translator)
    write(folder)
    application.exitQgis()


def write(folder: Path) -> None:
    """Write the styles as the layers of a fresh workspace have them."""
    from evplanner_plugin.documents.layer_forms import set_up_form
    from evplanner_plugin.documents.workspace_project import relate
    from evplanner_plugin.domain.process import Process
    from evplanner_plugin.workspace.create import create_workspace

    categories = QgsMapLayer.StyleCategory
    kept = categories.Fields | categories.Forms | categories.Symbology | categories.Labeling
    kept |= categories.MapTips | categories.Rendering | categories.LayerConfiguration
    dressing = {"proposed_site": style_sites, "site_log": style_log, "photo": style_photos}
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary) / "lille.gpkg"
        create_workspace(path, NIS)
        project = QgsProject.instance()
        # Without the style of the fresh workspace, which is the one to be made anew.
        bare = QgsVectorLayer.LayerOptions(False)
        layers = {table: QgsVectorLayer(f"{path}|layername={table}", table, "ogr", bare) for table in dressing}
        project.addMapLayers(list(layers.values()))
        relate(project, path)  # forms name relations, which only a project has
        for table, dress in dressing.items():
            layer = layers[table]
            set_up_form(layer, table, Process.load(), LANGUAGE)
            dress(layer)
            message, written = layer.saveNamedStyle(str(folder / f"{table}.qml"), kept)
            if not written:
                raise SystemExit(message)
        project.clear()


def style_sites(layer: QgsVectorLayer) -> None:
    """One symbol for each status, rings for the verdict while nothing is decided, the name as label, a map tip."""
    from evplanner_plugin.documents.site_style import AGAINST, OTHER, QUESTION, STATUS, legend_label

    categories = []
    for status, *look in SYMBOLS:
        symbol = marker(*look)
        if status in UNDECIDED:
            symbol.insertSymbolLayer(0, ring(SOMEBODY_AGAINST, against=True))
            symbol.insertSymbolLayer(0, ring(QUESTION_OPEN, against=False))
        categories.append(QgsRendererCategory(status, symbol, legend_label(status)))
    # What the rings mean stands in the legend; no site has such a status.
    for value, against in ((AGAINST, True), (QUESTION, False)):
        symbol = marker("circle", 1, "#ffffff", "#ffffff", 0)
        symbol.changeSymbolLayer(0, ring("", against))
        categories.append(QgsRendererCategory(value, symbol, legend_label(value)))
    other = marker("pentagon", 4.2, "#ffffff", "#404040", 0.5)
    categories.append(QgsRendererCategory(OTHER, other, legend_label(OTHER)))
    layer.setRenderer(QgsCategorizedSymbolRenderer(STATUS, categories))
    layer.setLabeling(QgsVectorLayerSimpleLabeling(labels(LABEL.format(votes=VOTES), 12_000)))
    layer.setLabelsEnabled(True)
    layer.setMapTipTemplate(map_tip())


def style_log(layer: QgsVectorLayer) -> None:
    """A small dot where somebody wrote something; entries are for looking up."""
    layer.renderer().setSymbol(marker("circle", 1.6, "#8c8c8c", "#404040", 0.2))


def style_photos(layer: QgsVectorLayer) -> None:
    """A small square; the map tip shows the picture itself where it is on this machine."""
    layer.renderer().setSymbol(marker("square", 2.6, "#f0e442", "#404040", 0.3))
    layer.setMapTipTemplate(photo_tip())


def marker(shape: str, size: float, fill: str, edge: str, width: float) -> QgsMarkerSymbol:
    """A simple marker; sizes in millimetres."""
    return QgsMarkerSymbol.createSimple(
        {"name": shape, "size": str(size), "color": fill, "outline_color": edge, "outline_width": str(width)}
    )


def ring(condition: str, against: bool) -> QgsSimpleMarkerSymbolLayer:
    """A ring around the symbol where ``condition`` holds: red and whole, or blue and dashed.

    Its line is "no" line unless the condition says otherwise, and not the other way round: the legend draws symbols
    without a site, and must not show a ring there.
    """
    style = "solid" if against else "dash"
    properties = {
        "name": "circle",
        "size": str(RING_SIZE if condition else RING_SIZE_IN_LEGEND),
        "color": "255,255,255,0",
        "outline_color": "#d55e00" if against else "#0072b2",
        "outline_style": "no" if condition else style,
        "outline_width": "0.7",
    }
    made = QgsSimpleMarkerSymbolLayer.create(properties)
    if condition:
        drawn = QgsProperty.fromExpression(f"if({condition}, '{style}', 'no')")
        made.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeStyle, drawn)
    return made


def labels(expression: str, closest: float) -> QgsPalLayerSettings:
    """Labels around the point, drawn where they fit, from the scale 1:``closest`` on."""
    text = QgsTextFormat()
    text.setSize(8)
    text.setColor(QColor("#222222"))
    buffer = QgsTextBufferSettings()
    buffer.setEnabled(True)
    buffer.setSize(0.8)
    buffer.setColor(QColor("#ffffff"))
    text.setBuffer(buffer)
    settings = QgsPalLayerSettings()
    settings.fieldName = expression
    settings.isExpression = True
    settings.placement = QgsPalLayerSettings.Placement.OrderedPositionsAroundPoint
    settings.offsetType = QgsPalLayerSettings.OffsetType.FromSymbolBounds
    settings.dist = 1
    settings.scaleVisibility = True
    settings.minimumScale = closest
    settings.multilineAlign = QgsPalLayerSettings.MultiLineAlign.MultiLeft
    settings.setFormat(text)
    return settings


def said(**texts: str) -> str:
    """An expression that gives the text in QGIS's language, Dutch where there is none."""
    pairs = ", ".join(f"'{language}', '{text}'" for language, text in texts.items())
    return f"coalesce(map_get(map({pairs}), left(@qgis_locale, 2)), '{texts['nl']}')"


def safe(expression: str) -> str:
    """An expression that gives other people's words as text for HTML. ``&`` comes first, as it sorts first."""
    return f"replace({expression}, map('&', '&amp;', '<', '&lt;', '>', '&gt;'))"


def map_tip() -> str:
    """Name, status, score, votes and last comment as HTML; what people wrote comes as text."""
    name = safe("coalesce(\"name\", '–')")
    status = safe("coalesce(eval('evp_status_title(\"id\")'), represent_value(\"status\"), '–')")
    comment = "replace(" + safe('left("last_comment", 200)') + ", '\\n', '<br>')"
    score, rank = said(nl="Score", fr="Score", en="Score"), said(nl="rang", fr="rang", en="rank")
    comments = said(nl="opmerkingen", fr="commentaires", en="comments")
    rows = (
        f"<b>[% {name} %]</b>",
        f"[% {status} %]",
        f"[% if(\"score\" IS NULL, '', '<br>' || {score} || ' ' || format_number(\"score\", 2)"
        f" || if(\"rank\" IS NULL, '', ' · ' || {rank} || ' ' || \"rank\")) %]",
        f"[% {VOTES} %]",
        f"[% if(coalesce(\"last_comment\", '') = '', '', '<hr>“' || {comment} || '”'"
        f" || if(coalesce(\"comments\", 0) > 1, '<br><small>' || \"comments\" || ' ' || {comments}"
        " || '</small>', '')) %]",
    )
    return in_box("{}<br>\n{}\n{}<br>\n{}\n{}".format(*rows))


def in_box(html: str) -> str:
    """``html`` in dark letters on white: QGIS gives map tips the window's background, but not the letters' colour."""
    look = "padding: 6px; width: 230px; color: #222222; background-color: #ffffff; font-family: sans-serif"
    return f'<div style="{look}">\n{html}\n</div>'


def photo_tip() -> str:
    """The picture where it is on this machine, and its caption."""
    picture = (
        "[% if(\"image\" IS NULL, '', '<img width=\"230\" src=\"data:image/jpeg;base64,'"
        " || to_base64(\"image\") || '\"><br>') %]"
    )
    return in_box(f"{picture}\n[% {safe('coalesce(caption, char(8211))')} %]")


if __name__ == "__main__":
    main()
