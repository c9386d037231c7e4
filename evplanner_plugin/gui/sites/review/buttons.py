"""Buttons of the review: pressed with Return too, for a shortcut leads to them."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy, QToolButton

CHOSEN = "border: 2px solid palette(highlight); border-radius: 3px; padding: 2px 5px; font-weight: bold;"
"""How a button looks that shows what is chosen: QGIS's themes make little of it."""


class PressButton(QPushButton):
    """A button as wide as its place lets it be."""

    def __init__(self, name: str, text: str, icon: QIcon | None = None, tip: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setToolTip(tip)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if icon is not None:
            self.setIcon(icon)

    def keyPressEvent(self, event) -> None:
        """Return presses it, as the space bar does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)

    def allow(self, refusal: str, tip: str) -> None:
        """Enable it unless there is a ``refusal``, which the tooltip tells then."""
        self.setEnabled(not refusal)
        self.setToolTip(refusal or tip)


class LeadingButton(QToolButton):
    """A line of words that leads somewhere when it is pressed."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAutoRaise(True)
        self.setIcon(QgsApplication.getThemeIcon("/mActionArrowRight.svg"))
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # As wide as the panel: what does not fit is read in the tooltip.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
