"""Build the layouts of site sheets, with QGIS itself: ``resources/layouts/site_sheet.qpt`` for colleagues, and
``handover_sheet.qpt`` for people outside the administration.

    python tools/build_site_sheet.py [folder]

The layouts are meant to be restyled in QGIS's layout designer; this is where those that come along are made. The same
QGIS makes them to the byte.
"""

from __future__ import annotations

import os
import sys
import uuid
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPage,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutItemShape,
    QgsLayoutMeasurement,
    QgsLayoutObject,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsProperty,
    QgsReadWriteContext,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtXml import QDomDocument

from evplanner_plugin.compat import LAYOUT_MILLIMETRES

TARGET = ROOT / "resources" / "layouts"

NAMESPACE = uuid.UUID("5b1f3c52-9a0e-5d0b-8f2e-6f1b7f0c9a11")
"""Of the items' ids, which follow from the layout's name and theirs."""

INK, PALE, ACCENT, LINE, GROUND = "#1f2933", "#5f6b76", "#0b5c8a", "#d5dbe0", "#f1f3f5"
LEFT, RIGHT, WHOLE, COLUMN = 15.0, 109.0, 180.0, 86.0

POSITION_X = QgsLayoutObject.DataDefinedProperty.PositionX
WIDTH = QgsLayoutObject.DataDefinedProperty.ItemWidth
SOURCE = QgsLayoutObject.DataDefinedProperty.PictureSource


def main() -> None:
    """Write the layouts into the folder that is given, else where they belong."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else TARGET
    application = QgsApplication([], False)
    application.initQgis()
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in templates().items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    application.exitQgis()


def templates() -> dict[str, str]:
    """The layouts by the names of their files; QGIS must be running."""
    return {
        "site_sheet.qpt": template("site_sheet", "EV Planner – site sheet", site_sheet),
        "handover_sheet.qpt": template("handover_sheet", "EV Planner – site sheet for a handover", handover_sheet),
    }


def template(name: str, title: str, fill: Callable[[QgsPrintLayout], None]) -> str:
    """A page filled by ``fill``, as QGIS saves it, in an order and with ids that are the same every time."""
    project = QgsProject()
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(title)
    layout.pageCollection().page(0).setPageSize("A4", QgsLayoutItemPage.Orientation.Portrait)
    fill(layout)
    layout.atlas().setEnabled(True)
    document = QDomDocument()
    document.appendChild(layout.writeXml(document, QgsReadWriteContext()))
    return settled(name, document.toString(0))


def settled(name: str, text: str) -> str:
    """``text`` with its items from the bottom to the top, attributes in alphabetical order, and ids that stay."""
    layout = ElementTree.fromstring(text)
    items = sorted(layout.findall("LayoutItem"), key=lambda item: float(item.get("zValue")))
    for item in items:
        layout.remove(item)
    layout[0:0] = items
    for element in layout.iter():
        given = sorted(element.attrib.items())
        element.attrib.clear()
        element.attrib.update(given)
    ElementTree.indent(layout, " ")
    settled = ElementTree.tostring(layout, encoding="unicode") + "\n"
    for number, item in enumerate(layout.iter("LayoutItem")):
        known = uuid.uuid5(NAMESPACE, f"{name}/{item.get('id') or number}")
        settled = settled.replace(item.get("uuid"), f"{{{known}}}")
    return settled


def site_sheet(layout) -> None:
    """The page for colleagues."""
    head(layout)
    pictures(layout)
    reasons_and_surroundings(layout)
    checks_and_decision(layout)
    foot(layout)


def handover_sheet(layout) -> None:
    """The page for whoever builds: where, what, and whom to ask. Nothing on it is anybody's opinion."""
    head(layout)
    site_map(layout, WHOLE, 112, 1000)
    map_item(layout, "overview", LEFT, 154, COLUMN, 56, 100000)
    label(layout, "overview_caption", "[% evp_word('In the municipality') %]", 6.5, LEFT, 210.7, COLUMN, 3.4,
          colour=PALE)  # fmt: skip
    photo = picture(layout, "photo", LEFT, 218, COLUMN, 60)
    photo.setPictureAnchor(QgsLayoutItemPicture.ReferencePoint.UpperLeft)
    photo.dataDefinedProperties().setProperty(SOURCE, QgsProperty.fromExpression("evp_sheet('photo')"))
    heading(layout, "where", "Where", RIGHT, 154)
    fact(layout, "coordinates", "Coordinates", RIGHT, 161.2, COLUMN, 4.4)
    fact(layout, "degrees", "Latitude, longitude (WGS84)", RIGHT, 170.7, COLUMN, 4.4)
    fact(layout, "road_manager", "Road manager", RIGHT, 180.2, COLUMN, 4.4)
    fact(layout, "id", "Identifier", RIGHT, 189.7, COLUMN, 4.4)
    heading(layout, "planned_heading", "Planned", RIGHT, 204)
    label(layout, "planned", "[% evp_sheet('planned') %]", 8.5, RIGHT, 211.2, COLUMN, 4.4)
    fact(layout, "power_class", "Power class", RIGHT, 217.8, COLUMN, 4.4)
    heading(layout, "contact_heading", "Contact", RIGHT, 232)
    text = "[% evp_sheet('municipality') %]\n[% evp_sheet('contact') %]"
    label(layout, "contact", text, 8.5, RIGHT, 239.2, COLUMN, 12)
    fact(layout, "grid", "Grid", RIGHT, 256, COLUMN, 22, only="has_grid")
    foot(layout)


def head(layout) -> None:
    """Whose sheet of which site."""
    shape(layout, "band", 0, 0, 210, 2.6, ACCENT)
    label(layout, "place", "[% evp_sheet('municipality') %]   ·   [% evp_word('Site sheet') %]", 8.5, LEFT, 9, 120, 4.5,
          colour=PALE)  # fmt: skip
    label(layout, "day", "[% evp_sheet('day') %]", 8.5, 135, 9, 60, 4.5, colour=PALE, right=True)
    label(layout, "name", "[% evp_sheet('name') %]", 19, LEFT, 14.5, WHOLE, 9, bold=True)
    dot = label(layout, "status_colour", "", 8, LEFT, 26.2, 3.2, 3.2)
    dot.setBackgroundEnabled(True)
    dot.dataDefinedProperties().setProperty(
        QgsLayoutObject.DataDefinedProperty.BackgroundColor, QgsProperty.fromExpression("evp_sheet('status_colour')")
    )
    text = "[% evp_sheet('status') %]   ·   [% evp_sheet('address') %]"
    label(layout, "status", text, 10.5, LEFT + 5, 25.2, 175, 5.2)
    shape(layout, "rule_head", LEFT, 33, WHOLE, 0.25, LINE)


def site_map(layout, width, height, scale) -> None:
    """The map to scale with what belongs on it."""
    site = map_item(layout, "map", LEFT, 37, width, height, scale)
    bottom = 37 + height - 10.5
    ground = label(layout, "scale_ground", "", 7, LEFT + 1.5, bottom, 41, 9)
    ground.setBackgroundEnabled(True)
    ground.setBackgroundColor(QColor(255, 255, 255, 215))
    bar = QgsLayoutItemScaleBar(layout)
    bar.setId("scale")
    bar.setStyle("Single Box")
    bar.setLinkedMap(site)
    bar.applyDefaultSize()
    bar.setNumberOfSegments(2)
    bar.setNumberOfSegmentsLeft(0)
    bar.setUnitsPerSegment(10)
    bar.setHeight(1.3)
    bar.setLabelBarSpace(0.8)
    bar.setBoxContentSpace(1.0)
    bar.setBackgroundEnabled(False)
    text = bar.textFormat()
    text.setFont(font(7))
    text.setSize(7)
    text.setColor(QColor(INK))
    bar.setTextFormat(text)
    layout.addLayoutItem(bar)
    bar.attemptMove(QgsLayoutPoint(LEFT + 1.5, bottom, LAYOUT_MILLIMETRES))
    by_map = "'1:' || round(map_get(item_variables('map'), 'map_scale'))"  # in the designer, where nobody says it
    text = f"[% coalesce(nullif(evp_sheet('scale'), ''), {by_map}) %]"
    figure = label(layout, "scale_figure", text, 7, LEFT + 30.0, bottom, 12, 9)
    figure.setVAlign(Qt.AlignmentFlag.AlignVCenter)
    north = picture(layout, "north", LEFT + width - 8, 38.5, 6.5, 10)
    north.setPicturePath(arrow())
    north.setLinkedMap(site)
    missing = "[% if(evp_sheet('has_place') = '1', '', evp_word('No place on the map yet')) %]"
    label(layout, "no_place", missing, 8.5, LEFT, 37, width, height, colour=PALE, centred=True)


def pictures(layout) -> None:
    """The map to scale, the photo, and where the site lies in the municipality."""
    site_map(layout, 118, 79, 1000)
    photo = picture(layout, "photo", 137, 37, 58, 43.5)
    photo.setBackgroundEnabled(True)
    photo.setBackgroundColor(QColor(GROUND))
    photo.dataDefinedProperties().setProperty(SOURCE, QgsProperty.fromExpression("evp_sheet('photo')"))
    missing = "[% if(evp_sheet('has_photo') = '1', '', evp_sheet('photo_caption')) %]"
    label(layout, "no_photo", missing, 8.5, 137, 37, 58, 43.5, colour=PALE, centred=True)
    caption = "[% if(evp_sheet('has_photo') = '1', evp_sheet('photo_caption'), '') %]"
    label(layout, "photo_caption", caption, 6.5, 137, 81.1, 58, 5.6, colour=PALE)
    map_item(layout, "aerial", 137, 87.2, 28, 28.8, 1000)
    overview = map_item(layout, "overview", 137, 87.2, 58, 28.8, 100000)
    for name, wide, narrow in ((POSITION_X, 137, 167), (WIDTH, 58, 28)):
        overview.dataDefinedProperties().setProperty(
            name, QgsProperty.fromExpression(f"if(evp_sheet('has_aerial') = '1', {narrow}, {wide})")
        )
    text = (
        "[% if(evp_sheet('has_aerial') = '1', evp_word('Aerial photo') || ' · ', '')"
        " || evp_word('In the municipality') %]"
    )
    label(layout, "overview_caption", text, 6.5, 137, 116.5, 58, 3.4, colour=PALE)


def reasons_and_surroundings(layout) -> None:
    """Why here, and what is around it."""
    heading(layout, "why", "Why here", LEFT, 122)
    label(layout, "score", "[% evp_sheet('score') %]", 15, LEFT, 128.6, 36, 7, bold=True)
    label(layout, "score_words", "[% evp_sheet('score_words') %]", 7.5, LEFT + 37, 131.2, COLUMN - 37, 4,
          colour=PALE, right=True)  # fmt: skip
    chart = picture(layout, "reasons_chart", LEFT, 137.6, COLUMN, 37.2)
    chart.dataDefinedProperties().setProperty(SOURCE, QgsProperty.fromExpression("evp_sheet('reasons_chart')"))
    heading(layout, "around", "Around it", RIGHT, 122)
    fact(layout, "nearest", "Charging points nearby", RIGHT, 129, COLUMN, 12)
    fact(layout, "grid", "Grid", RIGHT, 145.4, COLUMN, 8)
    fact(layout, "road_manager", "Road manager", RIGHT, 157.8, 35, 4.4)
    fact(layout, "planned", "Planned", RIGHT + 36, 157.8, 50, 4.4)
    fact(layout, "coordinates", "Coordinates", RIGHT, 167, COLUMN, 4.4)


def checks_and_decision(layout) -> None:
    """The checklist, what was decided, what people think, and what happened."""
    heading(layout, "checklist_heading", "Checklist", LEFT, 178, wide=True)
    for name, x in (("checklist_left", LEFT), ("checklist_right", RIGHT)):
        label(layout, name, f"[% evp_sheet('{name}') %]", 7, x, 184.8, COLUMN, 43.5)
    heading(layout, "decision_heading", "Decision", LEFT, 231)
    label(layout, "decision", "[% evp_sheet('decision') %]", 7.5, LEFT, 237.6, COLUMN, 13.4)
    heading(layout, "opinions_heading", "Opinions", RIGHT, 231)
    label(layout, "opinions", "[% evp_sheet('opinions') %]", 7.5, RIGHT, 237.6, COLUMN, 13.4)
    heading(layout, "history_heading", "History", LEFT, 253, wide=True)
    label(layout, "history", "[% evp_sheet('history') %]", 7, LEFT, 259.6, WHOLE, 23.2)


def foot(layout) -> None:
    """Where the data come from, when the sheet was made, and which site it is."""
    shape(layout, "rule_foot", LEFT, 283.5, WHOLE, 0.25, LINE)
    text = "[% evp_word('Data') %]: [% evp_sheet('credits') %]"
    label(layout, "credits", text, 5.5, LEFT, 284.8, 132, 9.4, colour=PALE)
    label(layout, "made", "[% evp_sheet('made') %]\n[% evp_sheet('id') %]", 5.5, 150, 284.8, 45, 7.2, colour=PALE,
          right=True)  # fmt: skip


def font(points: float, bold: bool = False) -> QFont:
    """The font of the sheet."""
    made = QFont("Arial")
    made.setPointSizeF(points)
    made.setBold(bold)
    return made


def place(item, x, y, width, height) -> None:
    """Put ``item`` where it belongs, in millimetres."""
    item.attemptMove(QgsLayoutPoint(x, y, LAYOUT_MILLIMETRES))
    item.attemptResize(QgsLayoutSize(width, height, LAYOUT_MILLIMETRES))


def label(layout, name, text, points, x, y, width, height, *, bold=False, colour=INK, right=False, centred=False):
    """A text."""
    made = QgsLayoutItemLabel(layout)
    made.setId(name)
    made.setMode(QgsLayoutItemLabel.Mode.ModeFont)
    made.setText(text)
    made.setFont(font(points, bold))
    made.setFontColor(QColor(colour))
    made.setMarginX(0)
    made.setMarginY(0)
    aside = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    made.setHAlign(Qt.AlignmentFlag.AlignHCenter if centred else aside)
    made.setVAlign(Qt.AlignmentFlag.AlignVCenter if centred else Qt.AlignmentFlag.AlignTop)
    layout.addLayoutItem(made)
    place(made, x, y, width, height)
    return made


def heading(layout, name, word, x, y, *, wide=False) -> None:
    """A heading with a rule below it."""
    label(layout, name, f"[% evp_word('{word}') %]", 10, x, y, COLUMN, 4.8, bold=True, colour=ACCENT)
    shape(layout, f"rule_{name}", x, y + 5.4, WHOLE if wide else COLUMN, 0.2, LINE)


def fact(layout, name, word, x, y, width, height, *, only="") -> None:
    """A small title with what is known below it; both only where the fact ``only`` is so, if one is named."""
    title, text = f"evp_word('{word}')", f"evp_sheet('{name}')"
    if only:
        title, text = (f"if(evp_sheet('{only}') = '1', {said}, '')" for said in (title, text))
    label(layout, f"{name}_title", f"[% {title} %]", 7, x, y, width, 3.4, colour=PALE)
    label(layout, name, f"[% {text} %]", 8.5, x, y + 3.6, width, height)


def picture(layout, name, x, y, width, height):
    """A picture that keeps its proportions within its frame."""
    made = QgsLayoutItemPicture(layout)
    made.setId(name)
    made.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    made.setPictureAnchor(QgsLayoutItemPicture.ReferencePoint.Middle)
    layout.addLayoutItem(made)
    place(made, x, y, width, height)
    return made


def map_item(layout, name, x, y, width, height, scale):
    """A map at ``scale``; its middle comes with each site."""
    made = QgsLayoutItemMap(layout)
    made.setId(name)
    layout.addLayoutItem(made)
    place(made, x, y, width, height)
    made.setCrs(QgsCoordinateReferenceSystem("EPSG:31370"))
    half = width * scale / 2000.0, height * scale / 2000.0
    made.setExtent(QgsRectangle(185000 - half[0], 213000 - half[1], 185000 + half[0], 213000 + half[1]))
    place(made, x, y, width, height)
    made.setAtlasDriven(name != "overview")
    made.setFrameEnabled(True)
    made.setFrameStrokeColor(QColor(LINE))
    made.setFrameStrokeWidth(QgsLayoutMeasurement(0.2, LAYOUT_MILLIMETRES))
    return made


def shape(layout, name, x, y, width, height, colour) -> None:
    """A filled rectangle."""
    made = QgsLayoutItemShape(layout)
    made.setId(name)
    made.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    symbol = made.symbol().clone()
    symbol.setColor(QColor(colour))
    symbol.symbolLayer(0).setStrokeStyle(Qt.PenStyle.NoPen)
    made.setSymbol(symbol)
    layout.addLayoutItem(made)
    place(made, x, y, width, height)


def arrow() -> str:
    """A north arrow within the layout itself: which arrows QGIS brings along differs."""
    import base64

    drawing = (
        '<svg xmlns="http://www.w3.org/2000/svg" width="65" height="100" viewBox="0 0 65 100">'
        '<rect width="65" height="100" rx="5" fill="#ffffff" fill-opacity="0.85"/>'
        f'<path d="M32.5 8 L13 62 L32.5 50 Z" fill="{INK}" stroke="{INK}" stroke-width="2"/>'
        f'<path d="M32.5 8 L52 62 L32.5 50 Z" fill="#ffffff" stroke="{INK}" stroke-width="2"/>'
        f'<path d="M24 94 V70 L41 94 V70" fill="none" stroke="{INK}" stroke-width="4.5"/></svg>'
    )
    return "base64:" + base64.b64encode(drawing.encode()).decode("ascii")


if __name__ == "__main__":
    main()
