"""Runs inside QGIS: five colleagues decide on a site, from the first click to the approval, told in EVPLANNER_RESULT.

They take turns in one window, each as themselves; the log cannot tell that from five windows.
"""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

from in_window import RESULT, child, click, click_map, dock, picture, start, wait_for
from qgis.core import QgsExpression, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface

NOOR = ("Noor", "planner", "mobility")
WOUT = ("Wout", "adviser", "police")
AN = ("An", "adviser", "public_works")
TOM = ("Tom", "adviser", "environment")
LIES = ("Lies", "decision_maker", "council")

FIRST, INSTEAD = (182500.0, 213540.0), (182560.0, 213560.0)
"""Beside the street Bergske, in Lambert 72, and sixty metres on."""

COMMENT = "@Politie is hier <b>genoeg</b> plaats?"


def steps() -> None:
    dock("EvPlannerChargingLayersPanel").open_workspace(os.environ["EVPLANNER_WORKSPACE"])
    panel = dock("EvPlannerSitesPanel")
    panel.session.sites.ensure_read()
    wait_for(lambda: not panel.session.sites.reading, 20, "the sites are read")
    RESULT["empty"] = child(panel, "EvPlannerSitesEmpty").text()
    picture("01_empty")
    propose(panel)
    mark_and_comment(panel)
    answer(panel)
    counter_propose(panel)
    decide(panel)
    save(panel)
    look_back(panel)


def become(panel, person) -> None:
    """Set who works, as the options page does, and wait until the list knows what waits for them."""
    from evplanner.evplanner_plugin.gui import settings

    settings.set_author(settings.Author(*person))
    panel.session.options_changed.emit()
    settle(panel)


def settle(panel) -> None:
    """Wait until the list shows what was done last."""
    QTest.qWait(250)
    wait_for(lambda: not panel.session.sites.reading and not panel.proposals.busy(), 20, "the list is up to date")
    QTest.qWait(150)


def sites(panel) -> list[list]:
    """Name, status, votes and comments of every site of the list."""
    listed = panel.session.sites.listed
    return [[site.name, site.summary.status, list(site.summary.votes), site.summary.comments] for site in listed]


def waiting(panel) -> list[str]:
    return [item.kind for item in panel.session.sites.work]


def show(x: float, y: float) -> None:
    canvas = iface.mapCanvas()
    canvas.setCenter(QgsPointXY(x, y))
    canvas.zoomScale(1500)
    wait_for(lambda: not canvas.isDrawing(), 30, "the map is drawn")


def propose(panel) -> None:
    become(panel, NOOR)
    show(*FIRST)
    click(child(panel, "EvPlannerDrawSite"))
    click_map(*FIRST)
    wait_for(lambda: len(panel.session.sites.listed) == 1, 20, "the site is listed")
    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_Escape)
    settle(panel)
    RESULT["proposed"] = sites(panel)
    RESULT["address"] = child(panel, "EvPlannerSiteAddress").text()
    RESULT["waits_for_noor"] = waiting(panel)
    picture("02_proposed")


def mark_and_comment(panel) -> None:
    click(child(panel, "EvPlannerMark_up"))
    comment(panel, COMMENT)
    RESULT["marked"] = sites(panel)
    RESULT["threads"] = child(panel, "EvPlannerThreads").toPlainText()
    picture("03_marked_and_commented")


def answer(panel) -> None:
    """The police was asked something: it waits for them, they answer and are against."""
    become(panel, WOUT)
    RESULT["waits_for_wout"] = waiting(panel)
    picture("04_waits_for_the_police")
    comment(panel, "Te dicht bij het kruispunt.")
    click(child(panel, "EvPlannerMark_down"))
    settle(panel)
    RESULT["waits_for_wout_after"] = waiting(panel)
    RESULT["may_approve"] = [child(panel, "EvPlannerApprove").isEnabled()]


def counter_propose(panel) -> None:
    become(panel, NOOR)
    click(child(panel, "EvPlannerCounterProposal"))
    show(*INSTEAD)
    click_map(*INSTEAD)
    wait_for(lambda: panel.proposals.dialog is not None, 20, "the reason is asked")
    QTest.keyClicks(panel.proposals.dialog.focusWidget(), "Verder van het kruispunt")
    picture("05_why_instead", panel.proposals.dialog)
    panel.proposals.dialog.accept()
    wait_for(lambda: len(panel.session.sites.listed) == 2, 20, "the counter-proposal is listed")
    settle(panel)
    RESULT["two"] = sites(panel)
    RESULT["new_is_current"] = panel.session.sites.current != first(panel)
    picture("06_counter_proposal")


def first(panel) -> str:
    """Id of the site that was proposed first."""
    return min(panel.session.sites.listed, key=lambda site: site.summary.proposed_at).row.id


def second(panel) -> str:
    return max(panel.session.sites.listed, key=lambda site: site.summary.proposed_at).row.id


def choose(panel, site_id: str) -> None:
    """Make a site the current one, and wait until the panel shows it."""
    panel.select_site(site_id)
    name = panel.session.sites.listed_site(site_id).name
    wait_for(lambda: child(panel, "EvPlannerSiteName").text() == name, 20, f"{name} is shown")
    settle(panel)


def marked(panel, site_id: str) -> frozenset:
    """The departments that have marked a site."""
    return panel.session.sites.listed_site(site_id).summary.marked_departments


def decide(panel) -> None:
    for person in (NOOR, WOUT, AN, TOM):
        become(panel, person)
        choose(panel, second(panel))
        click(child(panel, "EvPlannerMark_up"))
        wait_for(lambda: person[2] in marked(panel, second(panel)), 20, f"the mark of {person[0]} counts")
    become(panel, LIES)
    wait_for(lambda: waiting(panel), 20, "something waits for Lies")
    RESULT["waits_for_lies"] = waiting(panel)
    choose(panel, first(panel))
    RESULT["may_approve"].append(child(panel, "EvPlannerApprove").isEnabled())
    click(child(panel, "EvPlannerReject"))
    picture("07_reject", panel)
    click(child(panel, "EvPlannerActConfirm"))
    RESULT["reject_without_reason"] = child(panel, "EvPlannerActProblem").text()
    reason = child(panel, "EvPlannerDecisionReason")
    reason.setCurrentIndex(reason.findData("no_space"))
    click(child(panel, "EvPlannerActConfirm"))
    settle(panel)
    choose(panel, second(panel))
    click(child(panel, "EvPlannerApprove"))
    click(child(panel, "EvPlannerActConfirm"))
    settle(panel)
    RESULT["decided"] = sites(panel)
    RESULT["on_the_map_unsaved"] = on_the_map(panel)
    picture("08_decided")


def save(panel) -> None:
    RESULT["unsaved"] = panel.session.edits.unsaved()
    click(child(panel, "EvPlannerSave"))
    settle(panel)
    RESULT["unsaved_after"] = panel.session.edits.unsaved()
    RESULT["on_the_map"] = on_the_map(panel)
    panel.details.tabs.show_page(3)
    QTest.qWait(200)
    RESULT["timeline"] = child(panel, "EvPlannerTimeline").toPlainText()
    picture("09_saved")


def look_back(panel) -> None:
    """What an expression says of the two, and the panel in a narrow window."""
    layer = panel.session.edits.sites_layer()
    said = {}
    for feature in layer.getFeatures():
        expression = QgsExpression(f"evp_status_title('{feature['id']}') || ' ' || evp_votes('{feature['id']}')")
        said[feature["id"]] = expression.evaluate()
    RESULT["expressions"] = [said[first(panel)], said[second(panel)]]
    RESULT["themes"] = sorted(QgsProject.instance().mapThemeCollection().mapThemes())
    panel.setFloating(True)
    panel.resize(320, 900)
    QTest.qWait(300)
    RESULT["width"] = [panel.width(), panel.area.widget().minimumSizeHint().width()]
    picture("10_narrow", panel)


def on_the_map(panel) -> list[str]:
    """Which symbol each site has: the label in the legend, first the one proposed first."""
    from qgis.core import QgsExpressionContext, QgsExpressionContextUtils, QgsRenderContext

    layer = panel.session.edits.sites_layer()
    context = QgsRenderContext.fromMapSettings(iface.mapCanvas().mapSettings())
    context.setExpressionContext(QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer)))
    renderer = layer.renderer().clone()
    renderer.startRender(context, layer.fields())
    labels = {}
    for feature in layer.getFeatures():
        context.expressionContext().setFeature(feature)
        keys = renderer.legendKeysForFeature(feature, context)
        names = {item.ruleKey(): item.label() for item in renderer.legendSymbolItems()}
        labels[feature["id"]] = next((names[key] for key in keys if key in names), "")
    renderer.stopRender(context)
    return [labels[first(panel)], labels[second(panel)]]


def comment(panel, text: str) -> None:
    edit = child(panel, "EvPlannerComment")
    edit.setFocus()
    edit.setPlainText(text)
    click(child(panel, "EvPlannerAddComment"))
    settle(panel)


start(steps)
