"""The thumbnails of a site's photos: looked through with mouse or keys, files dropped onto them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt.QtCore import QPointF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QKeySequence, QPainter, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import QListWidget, QListWidgetItem, QWidget

from ....documents.local_figures import local_time
from ...potential.contribution_chart import tip
from .site_photos import SitePhoto

_ICON = QSize(120, 90)
_GRID = QSize(134, 126)
_MOST_IN_TEXT = 60


class PhotoList(QListWidget):
    """``dropped`` carries the paths of files on this computer, ``dropped_elsewhere`` tells of a drop without any;
    ``pasted``, ``removal_wanted`` and ``opened`` (with the row) follow the keys and the mouse."""

    dropped = pyqtSignal(list)
    dropped_elsewhere = pyqtSignal()
    pasted = pyqtSignal()
    removal_wanted = pyqtSignal()
    opened = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerPhotoList")
        self.setAccessibleName(self.tr("Photos of the site"))
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setMovement(QListWidget.Movement.Static)
        self.setIconSize(_ICON)
        self.setGridSize(_GRID)
        self.setUniformItemSizes(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setWordWrap(False)
        self.setMinimumHeight(_GRID.height() + 8)
        self.setAcceptDrops(True)
        self.itemActivated.connect(lambda item: self.opened.emit(self.row(item)))
        self.takes_files = False
        self.purpose_words: Callable[[str], str] = str
        """What a purpose is called, by its code."""

    def show_photos(self, photos: Sequence[SitePhoto]) -> None:
        """Show ``photos``; the selected one stays selected while it is there."""
        selected = self.current_id()
        self.clear()
        for photo in photos:
            item = QListWidgetItem(_icon(photo, self), self._text(photo))
            item.setData(Qt.ItemDataRole.UserRole, photo.id)
            item.setToolTip(tip(self.explanation(photo)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self.explanation(photo))
            self.addItem(item)
            if photo.id == selected:
                self.setCurrentItem(item)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)

    def current_id(self) -> str:
        """The id of the selected photo; "" for none."""
        item = self.currentItem()
        return str(item.data(Qt.ItemDataRole.UserRole)) if item is not None else ""

    def explanation(self, photo: SitePhoto) -> str:
        """What is known of a photo, as plain text."""
        parts = [self.purpose_words(photo.purpose), photo.caption]
        if photo.taken_at:
            parts.append(self.tr("Taken {when}").format(when=local_time(photo.taken_at)))
        if photo.added_by:
            parts.append(
                self.tr("Added by {name}, {when}").format(name=photo.added_by, when=local_time(photo.added_at))
            )
        if not photo.here:
            parts.append(self.tr("Only the thumbnail is here; the image is on the server."))
        if photo.unsent:
            parts.append(self.tr("Not sent yet"))
        return " · ".join(part for part in parts if part)

    def keyPressEvent(self, event) -> None:
        """Enter opens, Delete takes back, Ctrl+V pastes."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.pasted.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removal_wanted.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.opened.emit(self.currentRow())
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def dragEnterEvent(self, event) -> None:
        """Take files; what comes from a web page is let in too, to be told what to do."""
        self._consider(event)

    def dragMoveEvent(self, event) -> None:
        """As on entering."""
        self._consider(event)

    def dropEvent(self, event) -> None:
        """Tell of the files."""
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        files = local_files(event.mimeData())
        if files:
            self.dropped.emit(files)
        else:
            self.dropped_elsewhere.emit()

    def _consider(self, event) -> None:
        if self.takes_files and (event.mimeData().hasUrls() or event.mimeData().hasImage()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    def _text(self, photo: SitePhoto) -> str:
        caption = photo.caption.split("\n")[0] or (local_time(photo.taken_at) if photo.taken_at else "")
        words = " · ".join(part for part in (self.purpose_words(photo.purpose), caption) if part)
        return words if len(words) <= _MOST_IN_TEXT else words[:_MOST_IN_TEXT] + "…"


def local_files(data) -> list[str]:
    """Paths of the files on this computer that dragged or copied ``data`` names."""
    urls = data.urls() if data is not None and data.hasUrls() else []
    return [url.toLocalFile() for url in urls if url.isLocalFile() and url.toLocalFile()]


def _icon(photo: SitePhoto, widget: QWidget) -> QIcon:
    """The thumbnail in the middle of a frame, so that all lie in one grid; a crossed frame where there is none."""
    ratio = widget.devicePixelRatioF()
    canvas = QPixmap(_ICON * ratio)
    canvas.setDevicePixelRatio(ratio)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if photo.thumbnail.isNull():
        painter.setPen(QColor(widget.palette().color(QPalette.ColorRole.Mid)))
        painter.drawRect(1, 1, _ICON.width() - 3, _ICON.height() - 3)
        painter.drawLine(1, 1, _ICON.width() - 2, _ICON.height() - 2)
        painter.drawLine(1, _ICON.height() - 2, _ICON.width() - 2, 1)
    else:
        small = photo.thumbnail.scaled(
            _ICON * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        small.setDevicePixelRatio(ratio)
        left = (_ICON.width() - small.width() / ratio) / 2
        painter.drawImage(int(left), int((_ICON.height() - small.height() / ratio) / 2), small)
    if not photo.here:
        _draw_elsewhere(painter)
    painter.end()
    icon = QIcon(canvas)
    icon.addPixmap(canvas, QIcon.Mode.Selected)  # else Qt lays the colour of the selection over the photo
    return icon


def _draw_elsewhere(painter: QPainter) -> None:
    """An arrow down on a disc in the corner: the image has yet to be fetched. (Not every font has a sign for it.)"""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(_ICON.width() - 13, _ICON.height() - 13)
    painter.setPen(QPen(QColor("#ffffff"), 1.5))
    painter.setBrush(QColor("#31688e"))
    painter.drawEllipse(QPointF(0, 0), 10, 10)
    painter.setPen(QPen(QColor("#ffffff"), 2))
    for start, end in (((0, -5), (0, 5)), ((-4, 1), (0, 5)), ((4, 1), (0, 5))):
        painter.drawLine(QPointF(*start), QPointF(*end))
