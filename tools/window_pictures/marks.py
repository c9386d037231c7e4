"""Numbered discs at the widgets that the pages of the user guide speak of, drawn on a picture of the window."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QPoint, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPen
from qgis.PyQt.QtWidgets import QWidget

MARKS = {
    "start_page": ("EvPlannerOpenDemo", "EvPlannerStartMunicipality", "EvPlannerConnectCentral", "EvPlannerStartOpen"),
    "panel_charging_layers": (
        "EvPlannerNewWorkspaceButton", "EvPlannerOpenWorkspace", "EvPlannerImportButton", "EvPlannerHistoryButton",
        "EvPlannerCentralAddress", "EvPlannerSync",
    ),
    "panel_potential": (
        "EvPlannerRecipe", "EvPlannerRun", "EvPlannerRanking", "EvPlannerWhyNotHere", "EvPlannerWeights",
    ),
    "panel_sites": (
        "EvPlannerDrawSite", "EvPlannerSave", "EvPlannerSitesMoreButton", "EvPlannerSiteSearch",
        "EvPlannerFilterButton", "EvPlannerSitesTabs",
    ),
    "window_sites": ("EvPlannerSitesTable", "EvPlannerMarkBox", "EvPlannerComment", "EvPlannerSave"),
    "panel_dashboard": (
        "EvPlannerDashboardArea", "EvPlannerNumber_*", "EvPlannerTable_*", "EvPlannerDashboardExport",
    ),
    "conflicts": (
        "EvPlannerConflictList", "EvPlannerConflictFields", "EvPlannerConflictMap", "EvPlannerConflictBulk",
        "EvPlannerConflictApply",
    ),
    "options": (
        "EvPlannerAuthorName", "EvPlannerOptionsAddress", "EvPlannerDocumentsLanguage",
        "EvPlannerOpenProjectPage", "EvPlannerRemoveLocalData",
    ),
}  # fmt: skip
"""Picture → names of the widgets in the order of their numbers; * stands for the first of several."""

RADIUS = 11
FILL, EDGE = "#0b4f8a", "#ffffff"


def mark(path: Path, root: QWidget, names: tuple[str, ...], target: Path) -> list[str]:
    """Write the picture at ``path``, which shows ``root``, with discs to ``target``; returns the names not seen."""
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_ARGB32)
    image.setDevicePixelRatio(1.0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    missing = []
    for number, name in enumerate(names, start=1):
        widget = seen(root, name)
        if widget is None:
            missing.append(name)
            continue
        corner = widget.mapTo(root, QPoint(0, min(widget.height() // 2, 16)))
        x = min(max(corner.x() - RADIUS // 2, RADIUS + 1), image.width() - RADIUS - 1)
        y = min(max(corner.y(), RADIUS + 1), image.height() - RADIUS - 1)
        disc(painter, QPointF(x, y), number)
    painter.end()
    image.save(str(target))
    return missing


def seen(root: QWidget, name: str) -> QWidget | None:
    """The widget of that name that can be seen within ``root``, the topmost of several."""
    found = [
        each for each in root.findChildren(QWidget)
        if (each.objectName().startswith(name[:-1]) if name.endswith("*") else each.objectName() == name)
        and each.isVisible() and not each.visibleRegion().isEmpty()
    ]  # fmt: skip
    return min(found, key=lambda each: each.mapTo(root, QPoint(0, 0)).y(), default=None)


def disc(painter: QPainter, middle: QPointF, number: int) -> None:
    """A dark disc with a light edge and the number, to be read on light and dark alike."""
    painter.setPen(QPen(QColor(EDGE), 2))
    painter.setBrush(QColor(FILL))
    painter.drawEllipse(middle, RADIUS, RADIUS)
    font = QFont(painter.font())
    font.setPixelSize(14)
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(EDGE))
    box = QRectF(middle.x() - RADIUS, middle.y() - RADIUS, 2 * RADIUS, 2 * RADIUS)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), str(number))
