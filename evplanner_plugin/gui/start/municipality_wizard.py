"""The wizard "Start My Municipality": choose it, say where to keep it, bring in data, make the first map."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget, QWizard

from ..help.topic_key import add_help_key
from .wizard_pages import DataPage, MapPage, MunicipalityPage, PlacePage


class MunicipalityWizard(QWizard):
    """Lies beside the map, which shows the areas as soon as the workspace is made."""

    def __init__(self, session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "start")
        self.setObjectName("EvPlannerMunicipalityWizard")
        self.setWindowTitle(self.tr("Start My Municipality"))
        self.setWindowModality(Qt.WindowModality.NonModal)
        self.setWizardStyle(QWizard.WizardStyle.ClassicStyle)
        self.setOption(QWizard.WizardOption.NoBackButtonOnStartPage)
        self.municipality = MunicipalityPage()
        self.place = PlacePage(session, self.municipality)
        self.data = DataPage(session)
        self.map = MapPage(session)
        for number, page in enumerate((self.municipality, self.place, self.data, self.map)):
            self.setPage(number, page)
        self.setButtonText(QWizard.WizardButton.CommitButton, self.tr("&Make the Workspace"))
        self.resize(560, 620)
        self.finished.connect(lambda *_: self._release())

    def _release(self) -> None:
        """Let go of what runs; what is in the workspace stays."""
        self.place.release()
        self.data.release()
        self.map.release()
