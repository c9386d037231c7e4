"""One site of the register: the photos of its delivery, the newest first, and what is known of it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QToolButton, QVBoxLayout, QWidget

from ...documents.local_figures import day, plain
from ...documents.register.columns import COLUMNS, Shown, said
from ...domain.register.realisation import DeliveryPhoto
from ...domain.register.register_row import RegisterRow
from ..background import read_in_background
from ..panel import sentence_label, show_sentence
from ..sites.photos.photo_dialog import PhotoView
from ..sites.photos.site_photos import read_preview

_ELSEWHERE = ("site_id", "name", "x", "y", "photo_ids", "status", "package")
"""Columns that are not told here: they stand beside it, or are for programs."""

_ONCE = ("installations", "services")
"""Columns that are only worth telling where there were several."""


class SiteView(QScrollArea):
    """Shows one site at a time; its photo is read in the background."""

    def __init__(self, session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerRegisterSite")
        self.setAccessibleName(self.tr("Selected site"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self._session = session
        self._give_up: Callable[[], None] = lambda: None
        self.photo = PhotoView()
        self.photo.setObjectName("EvPlannerRegisterPhoto")
        self.photo.setMinimumSize(160, 210)
        self.photo.setMaximumHeight(320)
        self.name = sentence_label("EvPlannerRegisterName")
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        self.caption = sentence_label("EvPlannerRegisterCaption")
        self.facts = sentence_label("EvPlannerRegisterFacts")
        self.place = QLabel()
        self.place.setObjectName("EvPlannerRegisterPhotoNumber")
        self.newer = self._arrow("Newer", self.tr("Newer photo"), "/mActionArrowLeft.svg", -1)
        self.older = self._arrow("Older", self.tr("Older photo"), "/mActionArrowRight.svg", 1)
        self.paging = QWidget()
        paging = QHBoxLayout(self.paging)
        paging.setContentsMargins(0, 0, 0, 0)
        for widget in (self.newer, self.place, self.older):
            paging.addWidget(widget)
        paging.addStretch(1)
        self._photos: tuple[DeliveryPhoto, ...] = ()
        self._number = 0
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(6, 0, 0, 0)
        for widget in (self.name, self.photo, self.paging, self.caption, self.facts):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(content)
        self.show_row(None, None)

    def release(self) -> None:
        """Give up what is being read."""
        self._give_up()

    def show_row(self, row: RegisterRow | None, shown: Shown | None) -> None:
        """Show a site; ``None`` for none."""
        self._photos = tuple(reversed(row.photos)) if row is not None else ()
        self.show_photo(0)
        if row is None or shown is None:
            show_sentence(self.name, "")
            show_sentence(self.facts, self.tr("Select a site to see its photo and its course."))
            return
        show_sentence(self.name, row.title)
        show_sentence(self.facts, "\n".join(self._facts(row, shown)))
        if not self._photos:
            show_sentence(self.caption, self.tr("There is no photo of the delivery."))

    def show_photo(self, number: int) -> None:
        """Show another photo of the site, 0 for the newest; nothing where there is none."""
        self._give_up()
        self.photo.show_image(QImage())
        count = len(self._photos)
        self._number = max(0, min(number, count - 1))
        self.photo.setVisible(count > 0)
        self.paging.setVisible(count > 1)
        self.place.setText(self.tr("{number} of {count}").format(number=self._number + 1, count=count))
        self.newer.setEnabled(self._number > 0)
        self.older.setEnabled(self._number < count - 1)
        photo, workspace = self._photos[self._number] if count else None, self._session.workspace()
        show_sentence(self.caption, self._caption(photo))
        if photo is None or workspace is None:
            return
        self.photo.setAccessibleName(photo.caption or self.tr("Photo of the delivery"))
        self._give_up = read_in_background(
            self.tr("Read photo"),
            lambda: read_preview(workspace, photo.id),
            lambda image, problem: None if sip.isdeleted(self) else self._photo_read(image, problem),
        )

    @staticmethod
    def _caption(photo: DeliveryPhoto | None) -> str:
        """What the photo shows, and the day on which it was added."""
        return " · ".join(part for part in (photo.caption, day(photo.at)) if part) if photo else ""

    def _arrow(self, name: str, title: str, icon: str, by: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"EvPlannerRegisterPhoto{name}")
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.setToolTip(title)
        button.setAccessibleName(title)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.clicked.connect(lambda checked=False: self.show_photo(self._number + by))
        return button

    def _photo_read(self, image: QImage | None, problem: Exception | None) -> None:
        if problem is not None or image is None or image.isNull():
            self.photo.hide()
            show_sentence(self.caption, self.tr("The photo of the delivery cannot be shown here."))
        else:
            self.photo.show_image(image)

    @staticmethod
    def _facts(row: RegisterRow, shown: Shown) -> list[str]:
        """Title and value of each column that has one."""
        facts = []
        for key, _, title in COLUMNS:
            value = shown.cell(row, key)
            if key in _ELSEWHERE or value in (None, "", 0) or (key in _ONCE and value == 1):
                continue
            text = plain(value) if isinstance(value, (int, float)) else day(value) if key.endswith("_on") else value
            facts.append(f"{said(title)}: {text}")
        return facts
