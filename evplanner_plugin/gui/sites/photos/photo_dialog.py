"""A photo as large as the screen allows, with the ones before and after it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication, QImage, QKeySequence, QPainter
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ....algorithms.base import error_sentence, language
from ....documents.local_figures import local_time, numbers
from ....documents.photos.prepare import LONGEST_SIDE
from ....domain.photo_purposes import purpose_title
from ....errors import EvPlannerError
from ...background import read_in_background
from ...help.topic_key import add_help_key
from ...panel import sentence_label, show_sentence
from .site_photos import SitePhoto, read_image

_SHARE_OF_SCREEN = 0.9
_BESIDE = QSize(40, 130)
"""Pixels that the sentences and buttons need around the picture."""


class PhotoView(QWidget):
    """A picture in the middle, as large as fits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerPhotoView")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(200, 150)
        self._image = QImage()

    def show_image(self, image: QImage) -> None:
        """Show another picture; a null one for none."""
        self._image = image
        self.update()

    def image(self) -> QImage:
        """The picture shown."""
        return self._image

    def paintEvent(self, event) -> None:
        """Draw the picture."""
        if self._image.isNull():
            return
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect((self.width() - size.width()) // 2, (self.height() - size.height()) // 2, *_sides(size))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, self._image)
        painter.end()


class PhotoDialog(QDialog):
    """Looks through the photos of a site. ``save_wanted`` and ``fetch_wanted`` are for whoever opened it."""

    save_wanted = pyqtSignal(str)
    fetch_wanted = pyqtSignal()

    def __init__(self, session, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "review#photos")
        self.setObjectName("EvPlannerPhotoDialog")
        self.setWindowTitle(title)
        self._session = session
        self._photos: tuple[SitePhoto, ...] = ()
        self._row = 0
        self._give_up: Callable[[], None] = lambda: None
        self.view = PhotoView()
        self.caption = sentence_label("EvPlannerPhotoCaption")
        self.facts = sentence_label("EvPlannerPhotoFacts")
        self.number = QLabel()
        self.number.setObjectName("EvPlannerPhotoNumber")
        self.previous = self._button(
            "EvPlannerPhotoPrevious", self.tr("&Previous"), "/mActionArrowLeft.svg", lambda: self.go(self._row - 1)
        )
        self.next = self._button(
            "EvPlannerPhotoNext", self.tr("&Next"), "/mActionArrowRight.svg", lambda: self.go(self._row + 1)
        )
        self.previous.setShortcut(QKeySequence(Qt.Key.Key_Left))
        self.next.setShortcut(QKeySequence(Qt.Key.Key_Right))
        self.fetch = self._button(
            "EvPlannerPhotoFetch", self.tr("&Fetch Image"), "/mActionFileOpen.svg", self.fetch_wanted.emit
        )
        self.save = self._button(
            "EvPlannerPhotoSave", self.tr("&Save a Copy…"), "/mActionFileSave.svg",
            lambda: self.save_wanted.emit(self._photos[self._row].id),
        )  # fmt: skip
        close = self._button("EvPlannerPhotoClose", self.tr("&Close"), "", self.close)
        row = QHBoxLayout()
        for widget in (self.previous, self.number, self.next):
            row.addWidget(widget)
        row.addStretch(1)
        for widget in (self.fetch, self.save, close):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.addWidget(self.view, 1)
        column.addWidget(self.caption)
        column.addWidget(self.facts)
        column.addLayout(row)

    def show_photos(self, photos: Sequence[SitePhoto], row: int) -> None:
        """Show the photo in ``row`` of ``photos``, in a window that fits the screen."""
        self._photos = tuple(photos)
        if not self.isVisible():
            self.resize(_fitting(self.parentWidget()))
        self.go(row)

    def update_photos(self, photos: Sequence[SitePhoto]) -> None:
        """The photos were read again: stay at the same one while it is there."""
        shown = self._photos[self._row].id if self._photos else ""
        self._photos = tuple(photos)
        rows = [row for row, photo in enumerate(photos) if photo.id == shown]
        if not photos:
            self.close()
        else:
            self.go(rows[0] if rows else min(self._row, len(photos) - 1))

    def go(self, row: int) -> None:
        """Show the photo in ``row``, the first or last one where there is none."""
        self._give_up()
        self._row = max(0, min(row, len(self._photos) - 1))
        photo = self._photos[self._row]
        self.view.show_image(photo.thumbnail)
        self.view.setAccessibleName(photo.caption or self.tr("Photo"))
        show_sentence(self.caption, photo.caption)
        show_sentence(self.facts, self._facts(photo))
        place = numbers(number=self._row + 1, count=len(self._photos))
        self.number.setText(self.tr("{number} of {count}").format(**place))
        self.previous.setEnabled(self._row > 0)
        self.next.setEnabled(self._row < len(self._photos) - 1)
        self.fetch.setVisible(not photo.here)
        self.save.setEnabled(photo.here)
        self.save.setToolTip("" if photo.here else self.tr("The image is on the server only. Fetch it first."))
        workspace = self._session.workspace()
        if photo.here and workspace is not None:
            self._give_up = read_in_background(
                self.tr("Open photo"),
                lambda: read_image(workspace, photo.id),
                lambda *found: None if sip.isdeleted(self) else self._image_read(*found),
            )

    def closeEvent(self, event) -> None:
        """Give up what is still being read."""
        self._give_up()
        super().closeEvent(event)

    def _image_read(self, image: QImage | None, problem: Exception | None) -> None:
        if problem is not None:
            show_sentence(self.facts, error_sentence(problem) if isinstance(problem, EvPlannerError) else str(problem))
        elif image is None or image.isNull():
            show_sentence(self.facts, self.tr("This image cannot be shown: it is damaged or was removed."))
        else:
            self.view.show_image(image)

    def _facts(self, photo: SitePhoto) -> str:
        purpose = purpose_title(self._session.sites.process, photo.purpose, language())
        parts = [purpose] if purpose else []
        if photo.taken_at:
            parts.append(self.tr("Taken {when}").format(when=local_time(photo.taken_at)))
        if photo.added_by:
            parts.append(
                self.tr("Added by {name}, {when}").format(name=photo.added_by, when=local_time(photo.added_at))
            )
        if not photo.here:
            parts.append(self.tr("Only the thumbnail is here; the image is on the server."))
        return " · ".join(parts)

    def _button(self, name: str, text: str, icon: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        if icon:
            button.setIcon(QgsApplication.getThemeIcon(icon))
        button.clicked.connect(lambda: act())
        return button


def _sides(size: QSize) -> tuple[int, int]:
    return size.width(), size.height()


def _fitting(parent: QWidget | None) -> QSize:
    """The size of a window that shows a whole photo without leaving the parent's screen."""
    screen = QGuiApplication.primaryScreen()
    if parent is not None:
        screen = QGuiApplication.screenAt(parent.mapToGlobal(parent.rect().center())) or screen
    wanted = QSize(LONGEST_SIDE, LONGEST_SIDE * 3 // 4) + _BESIDE
    return wanted.boundedTo(screen.availableGeometry().size() * _SHARE_OF_SCREEN)
