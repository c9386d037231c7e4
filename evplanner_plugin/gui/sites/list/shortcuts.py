"""Keys of the panel Sites, in QGIS's own list of shortcuts: anybody may set others. They work in the panel only."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QWidget

KEYS: tuple[tuple[str, str], ...] = (
    ("next", "N"),
    ("previous", "P"),
    ("next_waiting", "W"),
    ("for", "+"),
    ("against", "-"),
    ("question", "?"),
    ("comment", "C"),
    ("decide", "D"),
    ("search", "/"),
)
"""What there is a key for, and the key it has at first: signs mean the same in every language, and fields in which
somebody writes take letters and signs for themselves."""


class Shortcuts(QObject):
    """Registers the actions with QGIS; :meth:`release` takes them out again."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self.actions: dict[str, QAction] = {}
        self._tips: list[tuple[QWidget, str, str]] = []
        for name, key in KEYS:
            action = QAction(_title(name), self)
            action.setObjectName(f"EvPlannerSites_{name}")
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            panel.addAction(action)
            QgsGui.shortcutsManager().registerAction(action, key)
            action.changed.connect(self._show_keys)
            self.actions[name] = action

    def on(self, name: str, respond: Callable[[], None]) -> None:
        """Call ``respond`` when the key of ``name`` is pressed."""
        self.actions[name].triggered.connect(lambda checked=False: respond())

    def tell(self, name: str, widget: QWidget) -> None:
        """Show the key of ``name`` in the tooltip of the button that does the same."""
        self._tips.append((widget, widget.toolTip(), name))
        self._show_keys()

    def key(self, name: str) -> str:
        """The key as the user reads it; empty when they took it away."""
        return self.actions[name].shortcut().toString(QKeySequence.SequenceFormat.NativeText)

    def release(self) -> None:
        """Take the actions out of QGIS's list."""
        for action in self.actions.values():
            action.changed.disconnect(self._show_keys)
            QgsGui.shortcutsManager().unregisterAction(action)
        self._tips.clear()

    def _show_keys(self) -> None:
        for widget, tip, name in self._tips:
            key = self.key(name)
            widget.setToolTip(f"{tip} ({key})" if key else tip)


def _title(name: str) -> str:
    return {
        "next": QCoreApplication.translate("shortcuts", "EV Planner: Next Site"),
        "previous": QCoreApplication.translate("shortcuts", "EV Planner: Previous Site"),
        "next_waiting": QCoreApplication.translate("shortcuts", "EV Planner: Next Site That Waits for Me"),
        "for": QCoreApplication.translate("shortcuts", "EV Planner: Mark For"),
        "against": QCoreApplication.translate("shortcuts", "EV Planner: Mark Against"),
        "question": QCoreApplication.translate("shortcuts", "EV Planner: Mark With a Question"),
        "comment": QCoreApplication.translate("shortcuts", "EV Planner: Comment on the Site"),
        "decide": QCoreApplication.translate("shortcuts", "EV Planner: Decide on the Site"),
        "search": QCoreApplication.translate("shortcuts", "EV Planner: Search the Sites"),
    }[name]
