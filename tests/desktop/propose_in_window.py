"""Runs inside QGIS: drawing a site, answering it with another one, importing a list, proposing the best places."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

from in_window import RESULT, child, click, click_map, dock, picture, start, wait_for
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

BESIDE_STREET = (182500.0, 213540.0)


def steps() -> None:
    from evplanner.evplanner_plugin.gui import settings
    from evplanner.evplanner_plugin.gui.sites.propose.proposals import Proposals

    panel = dock("EvPlannerPotentialPanel")
    session = panel.session
    settings.set_author(settings.Author("Noor", "planner", "mobility"))
    RESULT["opened"] = session.open(os.environ["EVPLANNER_WORKSPACE"])
    proposals = Proposals(session)
    best(panel, session)
    draw(session, proposals)
    counter(session, proposals)
    imported(session)
    RESULT["kinds"] = sorted(feature["kind"] for feature in session.edits.log_layer().getFeatures())
    proposals.release()


def best(panel, session) -> None:
    """The ranked list's own button, with its dialog."""
    click(child(panel, "EvPlannerRun"))
    wait_for(lambda: panel.shown.table is not None and not session.runner.busy(), 120, "the map is made")

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        RESULT["best_dialog"] = [dialog.count.value(), dialog.spacing.value()]
        dialog.count.setValue(6)
        picture("dialog_propose_best", dialog)
        dialog.accept()

    QTimer.singleShot(500, answer)
    click(child(panel, "EvPlannerProposeBest"))
    wait_for(lambda: session.edits.sites_layer().featureCount() == 6, 60, "the best places are proposed")
    wait_for(lambda: not session.runner.busy(), 60)
    RESULT["best"] = sorted(feature["rank"] for feature in session.edits.sites_layer().getFeatures())
    panel.setFloating(True)
    panel.resize(320, 900)
    QTest.qWait(300)
    RESULT["potential_width"] = [panel.width(), panel.area.widget().minimumSizeHint().width()]
    picture("narrow_potential", panel)
    panel.setFloating(False)


def draw(session, proposals) -> None:
    canvas = iface.mapCanvas()
    on_street = street_near()
    canvas.setExtent(QgsRectangle(on_street[0] - 70, on_street[1] - 50, on_street[0] + 70, on_street[1] + 50))
    root = QgsProject.instance().layerTreeRoot()
    root.findLayer(streets().id()).setItemVisibilityCheckedParentRecursive(True)
    root.findLayer(dock("EvPlannerPotentialPanel").layer().id()).setItemVisibilityChecked(False)
    canvas.refresh()
    wait_for(lambda: not canvas.isDrawing(), 30)
    told = []
    proposals.proposed.connect(told.append)
    RESULT["started"] = proposals.start()
    hover(on_street)
    wait_for(lambda: hovered(on_street, proposals), 20, "the pointer snaps")
    picture("draw_snapped")
    click_map(*on_street)
    wait_for(lambda: told, 20, "the site is added")
    RESULT["drawn"] = told[0]
    site = next(f for f in session.edits.sites_layer().getFeatures() if f["id"] == told[0])
    RESULT["address"] = [site["street"], site["neighbourhood"]]
    RESULT["from_street"] = distance_to_streets(site.geometry())
    RESULT["score"] = site["score"]
    proposals.proposed.disconnect(told.append)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    RESULT["left"] = not proposals.active


def street_near() -> tuple[float, float]:
    """A point one metre beside the nearest street, a few pixels on the screen."""
    from qgis.core import QgsGeometry, QgsPointXY

    here = QgsGeometry.fromPointXY(QgsPointXY(*BESIDE_STREET))
    line = min((f.geometry() for f in streets().getFeatures()), key=lambda geometry: geometry.distance(here))
    on = line.nearestPoint(here).asPoint()
    back = 1 / max(on.distance(QgsPointXY(*BESIDE_STREET)), 0.1)
    return on.x() + (BESIDE_STREET[0] - on.x()) * back, on.y() + (BESIDE_STREET[1] - on.y()) * back


def streets():
    layers = QgsProject.instance().mapLayers().values()
    return next(layer for layer in layers if "layername=street" in layer.source())


def distance_to_streets(geometry) -> float:
    return min(feature.geometry().distance(geometry) for feature in streets().getFeatures())


def hover(point) -> None:
    canvas = iface.mapCanvas()
    pixel = canvas.getCoordinateTransform().transform(*point)
    QTest.mouseMove(canvas.viewport(), QPoint(round(pixel.x()), round(pixel.y())))
    QTest.qWait(60)


def hovered(point, proposals) -> bool:
    hover((point[0] + 0.2, point[1]))
    hover(point)
    return proposals.tool.indicator.isVisible()


def counter(session, proposals) -> None:
    wait_for(lambda: session.sites.listed_site(RESULT["drawn"]) is not None, 20, "the drawn site is listed")
    proposals.start(RESULT["drawn"])
    row = session.sites.listed_site(RESULT["drawn"]).row
    other = row.x + 30, row.y + 25
    hover(other)
    picture("counter_line")
    RESULT["line"] = proposals.tool.line_shown
    click_map(*other)
    wait_for(lambda: proposals.dialog is not None, 20, "the remark is asked for")
    QTest.qWait(300)
    QTest.keyClicks(proposals.dialog.text, "Hier is het voetpad breder")
    picture("dialog_counter", proposals.dialog)
    proposals.dialog.accept()
    QTest.qWait(200)
    picture("counter_done")
    session.edits.save()


def imported(session) -> None:
    from evplanner.evplanner_plugin.gui.sites.propose.import_sites_dialog import ImportSitesDialog

    path = Path(os.environ["EVPLANNER_WORKSPACE"]).with_name("lijst.csv")
    lines = ["Naam;Straat;Laadpunten;X;Y", "Kerk;Dorp;2;182700,5;213640,25", "Sporthal;;4;179500;217200",
             "Buiten;;2;150000;200000", "Nergens;;2;;"]  # fmt: skip
    path.write_text("\n".join(lines), encoding="utf-8")
    dialog = ImportSitesDialog(session, iface.mainWindow())
    dialog.show()
    dialog.choose_file(path)
    wait_for(lambda: dialog.preview is not None and not dialog.looking, 20, "the list is read")
    QTest.qWait(300)
    picture("dialog_import", dialog)
    RESULT["import_summary"] = dialog.summary.text()
    path.write_text("naam;x;y\nKerk;213540;182500", encoding="utf-8")
    dialog.choose_file("")
    dialog.choose_file(path)
    wait_for(lambda: dialog.preview is not None and dialog.preview.swapped, 20, "the swapped list is read")
    QTest.qWait(300)
    picture("dialog_import_wrong", dialog)
    path.write_text("\n".join(lines), encoding="utf-8")
    dialog.choose_file("")
    dialog.choose_file(path)
    wait_for(lambda: dialog.import_button.isEnabled(), 20, "the list is read again")
    before = session.edits.sites_layer().featureCount()
    click(dialog.import_button)
    wait_for(lambda: not session.runner.busy(), 60, "the list is imported")
    RESULT["imported"] = session.edits.sites_layer().featureCount() - before
    picture("imported")


start(steps)
