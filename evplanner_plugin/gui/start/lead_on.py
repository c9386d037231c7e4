"""From an empty panel to the next thing to do: one sentence, one button."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget, QPushButton, QVBoxLayout, QWidget

from ..panel import sentence_label, show_sentence

START_PANEL = "EvPlannerChargingLayersPanel"


class EmptyState(QWidget):
    """What is missing, and the button that does the next thing; hidden while nothing is missing."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.sentence = sentence_label(f"{name}Sentence")
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.button = QPushButton()
        self.button.setObjectName(f"{name}Button")
        self.button.setAutoDefault(False)  # in a dialog, Enter belongs to whatever is typed in
        self._respond: Callable[[], None] = lambda: None
        self.button.clicked.connect(lambda: self._respond())
        column = QVBoxLayout(self)
        column.addWidget(self.sentence)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        self.hide()

    def say(self, sentence: str, label: str = "", respond: Callable[[], None] | None = None) -> None:
        """Show ``sentence`` and a button ``label`` that calls ``respond``; hide for an empty sentence."""
        show_sentence(self.sentence, sentence)
        if label:
            self.button.setText(label)
        self.button.setVisible(bool(label) and respond is not None)
        self._respond = respond or (lambda: None)
        self.setVisible(bool(sentence))


def show_start(session) -> None:
    """Bring the panel with the start page to the front."""
    _show_panel(session, START_PANEL)


def show_potential(session) -> None:
    """Bring the panel *Potential* to the front."""
    _show_panel(session, "EvPlannerPotentialPanel")


def show_sites(session) -> None:
    """Bring the panel *Sites* to the front."""
    _show_panel(session, "EvPlannerSitesPanel")


def _show_panel(session, name: str) -> None:
    panel = session.iface.mainWindow().findChild(QDockWidget, name) if session.iface is not None else None
    if panel is not None:
        panel.setUserVisible(True)
        panel.raise_()
