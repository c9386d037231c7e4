"""How panels behave, and where thresholds are changed."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QCheckBox, QPushButton, QWidget

from .. import settings
from ..session import Session
from .section import Section


class BehaviourSection(Section):
    """What the panels do by themselves; each can be changed in the panel too."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", "EvPlannerOptionsBehaviour", parent)
        self.setTitle(self.tr("Workspace and Panels"))
        self.network = self._box(
            "WarnNetworkDrive", self.tr("Warn about network drives"),
            self.tr("A workspace on a network drive is slow, and two people who open it there can damage it"),
            settings.warn_on_network_drive(),
        )  # fmt: skip
        self.follow = self._box(
            "MapFollows",
            self.tr("Map follows the selected site"),
            self.tr("Choosing a site in the list moves the map there"),
            settings.map_follows_sites(),
        )
        self.advance = self._box(
            "AdvanceAfterMark", self.tr("Next site after a mark"),
            self.tr("After a mark the next site that waits for me is shown"),
            settings.advance_after_marking(),
        )  # fmt: skip

    def apply(self) -> None:
        """Keep how panels behave."""
        settings.set_warn_on_network_drive(self.network.isChecked())
        settings.set_map_follows_sites(self.follow.isChecked())
        settings.set_advance_after_marking(self.advance.isChecked())

    def _box(self, name: str, text: str, tip: str, checked: bool) -> QCheckBox:
        box = QCheckBox(text)
        box.setObjectName(f"EvPlannerOptions{name}")
        box.setToolTip(tip)
        box.setChecked(checked)
        self.column.addWidget(box)
        return box


class ThresholdsSection(Section):
    """Thresholds belong to a workspace: this section leads to the page where they are changed."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", "EvPlannerOptionsThresholds", parent)
        self.setTitle(self.tr("Thresholds"))
        self._session = session
        self.add_words(
            "EvPlannerThresholdsHint",
            self.tr(
                "Distances, terms, targets, prices and other figures belong to the workspace, so that colleagues who"
                " open the file work with the same ones. Change them in Project ▸ Properties ▸ EV Planner, each with"
                " its source."
            ),
        )
        self.button = QPushButton(self.tr("Open Project Page…"))
        self.button.setObjectName("EvPlannerOpenProjectPage")
        self.button.setAutoDefault(False)
        self.button.clicked.connect(lambda checked=False: self._session.show_project_page())
        self.column.addWidget(self.button)

    def apply(self) -> None:
        """Nothing is kept here."""
