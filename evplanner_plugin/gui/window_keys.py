"""Acts that can be given a key anywhere in QGIS's window, in QGIS's own list of shortcuts.

None has one at first: QGIS and other plugins use nearly all of them, and anybody may set those that they want under
Settings ▸ Keyboard Shortcuts.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QAbstractButton, QAction

if TYPE_CHECKING:
    from .panel import Panel
    from .session import Session


class WindowKeys(QObject):
    """Registers an action for each panel and for the acts done most; :meth:`release` takes them out again."""

    def __init__(self, iface, session: Session, panels: Sequence[Panel]) -> None:
        super().__init__()
        self._iface, self._session = iface, session
        self.actions: dict[str, QAction] = {}
        for panel in panels:
            self._add(
                panel.objectName(),
                self.tr("EV Planner: Show or Hide the Panel {panel}").format(panel=panel.windowTitle()),
                panel.toggleViewAction().trigger,
            )
        by_name = {panel.objectName(): panel for panel in panels}
        for name, title, panel, button in (
            ("Sync", self.tr("EV Planner: Sync"), "EvPlannerChargingLayersPanel", "EvPlannerSync"),
            ("Run", self.tr("EV Planner: Run the Potential Map"), "EvPlannerPotentialPanel", "EvPlannerRun"),
            ("Propose", self.tr("EV Planner: Propose Site"), "EvPlannerSitesPanel", "EvPlannerDrawSite"),
        ):
            owner = by_name[panel]
            self._add(name, title, lambda owner=owner, button=button: self._press(owner, button))

    def release(self) -> None:
        """Take the actions out of QGIS's list and window."""
        for action in self.actions.values():
            self._iface.unregisterMainWindowAction(action)
            self._iface.mainWindow().removeAction(action)
            action.deleteLater()
        self.actions.clear()

    def _add(self, name: str, title: str, respond: Callable[[], None]) -> None:
        action = QAction(title, self._iface.mainWindow())
        action.setObjectName(f"EvPlannerKey_{name}")
        action.triggered.connect(lambda checked=False: respond())
        self._iface.registerMainWindowAction(action, "")
        self.actions[name] = action

    def _press(self, panel: Panel, name: str) -> None:
        """Press a button of ``panel``, which comes to the front; where it cannot be pressed now, say why."""
        panel.setUserVisible(True)
        panel.ensure_built()
        button = panel.findChild(QAbstractButton, name)
        if button is not None and button.isEnabled() and button.isVisibleTo(panel):
            button.click()
            return
        reason = button.toolTip() if button is not None and not button.isEnabled() else ""
        self._session.messages.info(
            reason or self.tr("This cannot be done now: see the panel {panel}.").format(panel=panel.windowTitle())
        )
