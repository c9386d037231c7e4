"""One site of the register: the newest photo of its delivery, and what is known of it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt import sip
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from ...documents.register.columns import COLUMNS, Shown, said
from ...documents.spreadsheets import figure
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
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(6, 0, 0, 0)
        for widget in (self.name, self.photo, self.caption, self.facts):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(content)
        self.show_row(None, None)

    def release(self) -> None:
        """Give up what is being read."""
        self._give_up()

    def show_row(self, row: RegisterRow | None, shown: Shown | None) -> None:
        """Show a site; ``None`` for none."""
        self._give_up()
        self.photo.show_image(QImage())
        newest = row.photos[-1] if row is not None and row.photos else None
        self.photo.setVisible(newest is not None)
        if row is None or shown is None:
            show_sentence(self.name, "")
            show_sentence(self.caption, "")
            show_sentence(self.facts, self.tr("Select a site to see its photo and its course."))
            return
        show_sentence(self.name, row.title)
        show_sentence(self.caption, newest.caption if newest else self.tr("There is no photo of the delivery."))
        show_sentence(self.facts, "\n".join(self._facts(row, shown)))
        workspace = self._session.workspace()
        if newest is not None and workspace is not None:
            self.photo.setAccessibleName(newest.caption or self.tr("Photo of the delivery"))
            self._give_up = read_in_background(
                self.tr("Read photo"),
                lambda: read_preview(workspace, newest.id),
                lambda image, problem: None if sip.isdeleted(self) else self._photo_read(image, problem),
            )

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
            facts.append(f"{said(title)}: {figure(value, False)}")
        return facts
