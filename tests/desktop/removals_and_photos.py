"""Runs inside QGIS: a layer emptied by mistake, brought back, emptied on purpose; photos made available offline."""

from __future__ import annotations

import os
import sys

sys.path.insert(0, os.environ["EVPLANNER_TESTS"])

from in_window import RESULT, child, click, dock, picture, start, wait_for


def steps() -> None:
    panel = dock("EvPlannerChargingLayersPanel")
    panel.open_workspace(os.environ["EVPLANNER_WORKSPACE"])
    workspace = panel.session.workspace()
    wait_for(lambda: panel.session.sync_state.statuses, 20, "the state is known")
    child(panel, "EvPlannerCentralAddress").setText(os.environ["EVPLANNER_CENTRAL_URL"])
    press(panel, "EvPlannerSync")
    wait_for(lambda: panel.session.sync_state.photos_without_image == 1, 20, "photos are counted")
    RESULT["photos"] = child(panel, "EvPlannerFetchPhotos").isVisible()
    press(panel, "EvPlannerFetchPhotos")
    wait_for(lambda: panel.session.sync_state.photos_without_image == 0, 20, "photos are counted again")
    RESULT["photos_afterwards"] = child(panel, "EvPlannerFetchPhotos").isVisible()
    empty(workspace)
    press(panel, "EvPlannerSync")
    RESULT["warned"] = child(panel, "EvPlannerSyncRefused").text()
    panel.setFloating(True)
    panel.resize(320, 900)
    picture("panel_removals", panel)
    panel.setFloating(False)
    press(panel, "EvPlannerBringBack")
    RESULT["brought_back"] = len(workspace.rows("proposed_site"))
    empty(workspace)
    press(panel, "EvPlannerSync")
    press(panel, "EvPlannerSendRemovals")
    RESULT["backups"] = child(panel, "EvPlannerSyncBackups").text()
    RESULT["asked_again"] = child(panel, "EvPlannerSendRemovals").isVisible()


def press(panel, name: str) -> None:
    button = child(panel, name)
    wait_for(lambda: button.isVisible() and button.isEnabled(), 20, f"{name} can be pressed")
    done = []
    panel.session.runner.busy_changed.connect(done.append)
    click(button)
    wait_for(lambda: done and not panel.session.runner.busy(), 60, f"{name} is done")
    panel.session.runner.busy_changed.disconnect(done.append)


def empty(workspace) -> None:
    """What saving another layer over this one does."""
    with workspace.transaction() as connection:
        connection.execute("DELETE FROM proposed_site")


start(steps)
