"""A site's status as a word on its colour: the colours that the map's symbols have."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QLabel, QSizePolicy, QWidget

from ....documents.vocabulary import status_title

STATUS_COLOURS = {
    "proposed": "#ffffff",
    "in_review": "#56b4e9",
    "needs_agreement": "#e69f00",
    "approved": "#009e73",
    "rejected": "#d55e00",
    "handed_over": "#cc79a7",
    "installed": "#f0e442",
    "in_service": "#009e73",
    "cancelled": "#8c8c8c",
}
"""As in the style of the proposed sites; its outlines are darker, here the words tell the same apart."""

_OTHER = "#ffffff"


class StatusBadge(QLabel):
    """One word, never the colour alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerSiteStatus")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._colour = ""

    def show_status(self, status: str) -> None:
        """Show ``status``; one that is not known here as it is."""
        self.setText(status_title(status)[:40])
        self.setAccessibleName(self.tr("Status"))
        colour = STATUS_COLOURS.get(status, _OTHER)
        if colour != self._colour:
            self._colour = colour
            ground = QColor(colour)
            self.setStyleSheet(
                f"background: {colour}; color: {ink_on(ground)}; border: 1px solid {ground.darker(180).name()};"
                " border-radius: 4px; padding: 1px 6px;"
            )


def ink_on(ground: QColor) -> str:
    """Black or white, whichever stands out more from ``ground`` (WCAG 2.1)."""
    parts = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in ground.getRgbF()[:3]]
    luminance = 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
    return "#000000" if (luminance + 0.05) / 0.05 >= 1.05 / (luminance + 0.05) else "#ffffff"
