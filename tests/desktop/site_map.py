"""Runs inside QGIS: the sites on the map and under QGIS's own tools; what was seen goes to EVPLANNER_RESULT."""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

import qgis.utils
from in_window import RESULT, dock, picture, start, wait_for
from qgis.core import (
    QgsExpression,
    QgsExpressionContextUtils,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsSettings,
    QgsVectorLayerUtils,
)
from qgis.gui import QgsMapTip
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface, plugins

DORP = QgsPointXY(182_500, 213_540)


def steps() -> None:
    become("Noor Peeters", "planner", "mobility")
    charging = dock("EvPlannerChargingLayersPanel")
    RESULT["opened"] = charging.open_workspace(os.environ["EVPLANNER_WORKSPACE"])
    session = charging.session
    session.options_changed.emit()
    sites, log = session.edits.sites_layer(), session.edits.log_layer()
    canvas = iface.mapCanvas()
    node = QgsProject.instance().layerTreeRoot().findLayer(sites.id())
    node.setExpanded(True)
    drawn()
    canvas.setExtent(sites.extent().buffered(60))
    drawn()
    RESULT["legend"] = [category.label() for category in sites.renderer().categories()]
    RESULT["author"] = QgsExpressionContextUtils.globalScope().variable("evplanner_actor")
    picture("map_1_all")
    canvas.zoomScale(2500)
    drawn()
    picture("map_2_street")
    tip(sites)
    themes()
    locator()
    form(sites, log)
    plain_edits(sites, log)
    unloading()


def drawn() -> None:
    """The map begins to draw a moment after it was told to; wait until it has ended."""
    QTest.qWait(500)
    iface.mapCanvas().refresh()
    QTest.qWait(200)
    wait_for(lambda: not iface.mapCanvas().isDrawing(), 30, "the map is drawn")


def become(name: str, role: str, department: str) -> None:
    """What the options page keeps."""
    for key, value in (("name", name), ("role", role), ("department", department)):
        QgsSettings().setValue(f"evplanner/author/{key}", value)


def tip(sites) -> None:
    """The map tip of the site with the most comments, as it appears under the pointer."""
    canvas = iface.mapCanvas()
    feature = max(sites.getFeatures(), key=lambda found: found["comments"] or 0)
    context = sites.createExpressionContext()
    context.setFeature(feature)
    RESULT["tip"] = QgsExpression.replaceExpressionText(sites.mapTipTemplate(), context)
    point = feature.geometry().asPoint()
    canvas.setCenter(point)
    drawn()
    iface.setActiveLayer(sites)
    made = QgsMapTip()
    pixel = canvas.getCoordinateTransform().transform(point)
    made.showMapTip(sites, point, pixel.toQPointF().toPoint(), canvas)
    QTest.qWait(1500)
    picture("map_3_tip")
    made.clear(canvas)


def themes() -> None:
    """Each theme is applied as from QGIS's own menu."""
    project, canvas = QgsProject.instance(), iface.mapCanvas()
    canvas.zoomScale(9000)
    RESULT["themes"] = project.mapThemeCollection().mapThemes()
    for number, name in enumerate(RESULT["themes"]):
        project.mapThemeCollection().applyTheme(name, project.layerTreeRoot(), iface.layerTreeView().layerTreeModel())
        drawn()
        picture(f"map_4_theme_{number}")
    last = next(name for name in RESULT["themes"] if name in ("Te beoordelen", "To review"))
    project.mapThemeCollection().applyTheme(last, project.layerTreeRoot(), iface.layerTreeView().layerTreeModel())


def locator() -> None:
    """Typing into the locator bar and looking at what it finds."""
    by_class = {shown.metaObject().className(): shown for shown in QApplication.allWidgets()}
    line = by_class["QgsLocatorLineEdit"]
    line.setFocus()
    QTest.keyClicks(line, "ev dorp")

    def view():
        names = {shown.metaObject().className(): shown for shown in QApplication.allWidgets()}
        return names.get("QgsLocatorResultsView")

    wait_for(lambda: view() is not None and view().model().rowCount() > 3, 20, "the locator finds something")
    QTest.qWait(500)
    model = view().model()
    RESULT["located"] = [str(model.index(row, 0).data()) for row in range(model.rowCount())]
    picture("map_5_locator")
    line.clear()
    view().parentWidget().hide()


def form(sites, log) -> None:
    """The form of a site, and that of a new entry of the log."""
    feature = max(sites.getFeatures(), key=lambda found: found["comments"] or 0)
    dialog = iface.getFeatureForm(sites, feature)
    dialog.resize(760, 900)
    dialog.show()
    QTest.qWait(1500)
    picture("map_6_form_site", dialog)
    dialog.reject()
    log.startEditing()
    entry = QgsVectorLayerUtils.createFeature(log, QgsGeometry.fromPointXY(DORP), {}, log.createExpressionContext())
    RESULT["entry_by"] = [entry["actor"], entry["role"], entry["department"]]
    dialog = iface.getFeatureForm(log, entry)
    dialog.resize(760, 700)
    dialog.show()
    QTest.qWait(1500)
    picture("map_7_form_entry", dialog)
    dialog.reject()
    log.rollBack()


def plain_edits(sites, log) -> None:
    """A site is added outside the municipality with QGIS's own command; then it is undone."""
    sites.startEditing()
    context = sites.createExpressionContext()
    name = {sites.fields().lookupField("name"): "Met QGIS getekend"}
    far = QgsGeometry.fromPointXY(QgsPointXY(152_000, 212_000))
    sites.beginEditCommand("Feature added")
    sites.addFeature(QgsVectorLayerUtils.createFeature(sites, far, name, context))
    sites.endEditCommand()
    wait_for(lambda: log.isEditable() and log.editBuffer().addedFeatures(), 10, "the entry is written")
    RESULT["entries"] = [entry["kind"] for entry in log.editBuffer().addedFeatures().values()]
    picture("map_8_outside")
    sites.undoStack().undo()
    wait_for(lambda: not log.editBuffer().addedFeatures(), 10, "the entry is gone again")
    sites.rollBack()
    QTest.qWait(300)
    if log.isEditable():
        log.rollBack()
    RESULT["plugin"] = "evplanner" in plugins


def unloading() -> None:
    """With the plugin its functions and its locator filter go; drawing the map works on."""
    ours = [function for function in QgsExpression.Functions() if function.group() == "EV Planner"]
    RESULT["functions"] = [function.name() for function in ours]
    qgis.utils.unloadPlugin("evplanner")
    drawn()
    RESULT["functions_left"] = [name for name in RESULT["functions"] if QgsExpression.isFunctionName(name)]
    picture("map_9_without_plugin")


start(steps)
