"""Going through the list one by one: previous, next, where we are, and whether the map comes along."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget


class StepBar(QWidget):
    """◀ 3 of 25 ▶, a switch for the map, and a button that zooms to the site."""

    stepped = pyqtSignal(int)
    zoom_wanted = pyqtSignal()
    follow_changed = pyqtSignal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.previous = self._button(
            "EvPlannerPreviousSite", self.tr("Previous site in the list"), "/mActionArrowLeft.svg"
        )
        self.next = self._button("EvPlannerNextSite", self.tr("Next site in the list"), "/mActionArrowRight.svg")
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        self.place = QLabel()
        self.place.setObjectName("EvPlannerPlaceInList")
        self.place.setTextFormat(Qt.TextFormat.PlainText)
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.place.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.follow = self._button(
            "EvPlannerMapFollows", self.tr("Let the map follow the selected site"), "/mActionPan.svg"
        )
        self.follow.setCheckable(True)
        self.follow.toggled.connect(self.follow_changed)
        self.zoom = self._button(
            "EvPlannerZoomToSite", self.tr("Zoom the map to the selected site"), "/mActionZoomToSelected.svg"
        )
        self.zoom.clicked.connect(self.zoom_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for widget in (self.previous, self.place, self.next, self.follow, self.zoom):
            row.addWidget(widget)

    def show_place(self, number: int, count: int, can_step_back: bool, can_step_on: bool) -> None:
        """Say which of the listed sites is shown."""
        if count == 0:
            self.place.setText("")
        elif number == 0:
            self.place.setText(self.tr("– of {count}").format(count=count))
        else:
            self.place.setText(self.tr("{number} of {count}").format(number=number, count=count))
        self.previous.setEnabled(can_step_back)
        self.next.setEnabled(can_step_on)

    @staticmethod
    def _button(name: str, tip: str, icon: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button
