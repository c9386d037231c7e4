"""The photos of the selected site: thumbnails, and what can be done with them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QMenu,
    QMessageBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ....algorithms.base import error_sentence, language
from ....algorithms.project_layers import show_changes
from ....documents.local_figures import counted
from ....domain.photo_purposes import purpose_title
from ....errors import QT_TRANSLATE_NOOP, BadInput, EvPlannerError
from ... import settings
from ...background import read_in_background
from ...panel import sentence_label, show_sentence, tool_button
from .adding_box import AddingBox
from .photo_dialog import PhotoDialog
from .photo_list import PhotoList
from .site_photos import SitePhoto, SitePhotos, image_bytes, read_photos


class PhotoStrip(QWidget):
    """Shows, adds, saves, takes back and fetches photos of one site; nothing of it keeps the window waiting."""

    def __init__(self, session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerPhotoStrip")
        self._session = session
        self._site = ""
        self._reason_not = ""
        self._found = SitePhotos()
        self._was_read = False
        self._fetching = None
        self._photo_ids: tuple[str, ...] = ()
        self._dialog: PhotoDialog | None = None
        self._give_up: Callable[[], None] = lambda: None
        self.status = sentence_label("EvPlannerPhotosStatus")
        self.problems = sentence_label("EvPlannerPhotosProblems")
        self.list = PhotoList()
        self.list.purpose_words = lambda code: purpose_title(session.sites.process, code, language())
        self.list.opened.connect(self.open_photo)
        self.list.dropped_elsewhere.connect(self._dropped_elsewhere)
        self.list.removal_wanted.connect(self.take_back)
        self.list.currentRowChanged.connect(lambda row: self._update_state())
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.adding = AddingBox(session)
        self.adding.said.connect(self._say)
        self.adding.added.connect(self._written)
        self.adding.changed.connect(self._adding_changed)
        self.list.dropped.connect(self.adding.add_files)
        self.list.pasted.connect(self.adding.paste)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.addWidget(self.status)
        column.addWidget(self.list, 1)
        column.addLayout(self._photo_row())
        column.addWidget(self.problems)
        column.addWidget(self.adding)
        self.show_site(None, (), "")

    def show_site(self, site_id: str | None, photo_ids: Sequence[str], reason_not: str) -> None:
        """Show the photos of a site (``None`` for no site), those that its log names included.

        ``reason_not`` says why the author may not add any; empty when they may.
        """
        site = site_id or ""
        if site != self._site:
            self._found, self._was_read = SitePhotos(), False
            self.list.show_photos(())
            show_sentence(self.problems, "")
        self._site, self._photo_ids, self._reason_not = site, tuple(photo_ids), reason_not
        self._read()
        self._update_state()

    def open_photo(self, row: int) -> None:
        """Show the photo in ``row`` large."""
        if not 0 <= row < len(self._found.photos):
            return
        if self._dialog is None:
            self._dialog = PhotoDialog(self._session, self.tr("Photos of the Site"), self)
            self._dialog.save_wanted.connect(self.save_copy)
            self._dialog.fetch_wanted.connect(self.fetch)
        self._dialog.show_photos(self._found.photos, row)
        self._dialog.show()
        self._dialog.raise_()

    def save_copy(self, photo_id: str = "") -> None:
        """Write the image of a photo (by default the selected one) to a file that the user names."""
        photo, workspace = self._photo(photo_id), self._session.workspace()
        if photo is None or workspace is None or not photo.here:
            return
        number = self._found.photos.index(photo) + 1
        suggested = Path(settings.last_folder()) / self.tr("photo {number}.jpg").format(number=number)
        photos = self.tr("Photos")
        target, _ = QFileDialog.getSaveFileName(self, self.tr("Save a Copy"), str(suggested), f"{photos} (*.jpg)")
        if not target:
            return
        self._in_background(
            self.tr("Save a copy of a photo"),
            lambda: Path(target).write_bytes(_image_here(workspace, photo.id)),
            lambda _, problem: self._copy_written(target, problem),
        )

    def take_back(self) -> None:
        """Remove the selected photo from the workspace, if nobody else has it yet; the user is asked first."""
        photo, workspace = self._photo(), self._session.workspace()
        if photo is None or workspace is None:
            return
        if not photo.unsent:
            self._say(self._why_not_take_back(photo))
            return
        answer = QMessageBox.question(
            self,
            self.tr("Take Back Photo"),
            self.tr("Take this photo out of the workspace? The file it came from is not touched."),
        )
        if answer != QMessageBox.StandardButton.Yes:
            return

        def remove() -> None:
            from ....workspace.site_log import take_back

            take_back(workspace, [photo.entry_id])

        path = str(workspace.path)
        self._in_background(self.tr("Take back photo"), remove, lambda _, problem: self._taken_back(path, problem))

    def fetch(self) -> None:
        """Fetch the images of this site's photos that are on the server only, as a task."""
        workspace = self._session.workspace()
        if workspace is None or self._fetching is not None:
            return
        if not settings.central_address():
            self._say(self.tr("Give the address of the central API first, in the panel Charging Layers."))
            return
        self._fetching = self._session.runner.run(
            "fetchphotos",
            {
                "WORKSPACE": str(workspace.path),
                "URL": settings.central_address(),
                "AUTHCFG": settings.central_login(),
                "SITES": self._site,
            },
            title=self.tr("Fetch photos"),
            on_success=self._fetched,
            on_failure=lambda sentence: self._fetching_ended(sentence),
        )
        self._update_state()

    def hideEvent(self, event) -> None:
        """The large view goes with the strip."""
        if self._dialog is not None and not self.window().isVisible():
            self._dialog.close()
        super().hideEvent(event)

    def _in_background(self, title: str, work: Callable[[], object], done: Callable) -> Callable[[], None]:
        """As :func:`read_in_background`; nothing is told any more once the strip is gone."""
        return read_in_background(title, work, lambda *found: None if sip.isdeleted(self) else done(*found))

    def _read(self) -> None:
        self._give_up()
        workspace, site, photo_ids = self._session.workspace(), self._site, self._photo_ids
        if workspace is None or not site:
            self._found = SitePhotos()
            self.list.show_photos(())
            return
        self._give_up = self._in_background(
            self.tr("Read photos"), lambda: read_photos(workspace, site, photo_ids), self._photos_read
        )

    def _photos_read(self, found: SitePhotos | None, problem: Exception | None) -> None:
        if problem is not None:
            self._say(_sentence(problem))
            return
        if found.photos != self._found.photos:
            self._found = found
            self.list.show_photos(found.photos)
            if self._dialog is not None and self._dialog.isVisible():
                self._dialog.update_photos(found.photos)
        self._found, self._was_read = found, True
        self._update_state()

    def _copy_written(self, target: str, problem: Exception | None) -> None:
        if isinstance(problem, EvPlannerError):
            self._say(_sentence(problem))
        elif problem is not None:
            self._say(
                self.tr("{path} could not be written. Choose a folder that you may write to.").format(path=target)
            )
        else:
            self._session.messages.success(self.tr("The photo is saved as {path}.").format(path=target))

    def _taken_back(self, path: str, problem: Exception | None) -> None:
        if problem is not None:
            self._say(_sentence(problem))
        show_changes(path, self._session.project)
        self._written()

    def _fetched(self, run) -> None:
        missing = int(run.results.get("MISSING", 0))
        sentence = ""
        if missing:
            one = self.tr("{count} image is not on the server yet: its maker has to sync first.")
            many = self.tr("{count} images are not on the server yet: their makers have to sync first.")
            sentence = counted(one, many, missing)
        self._fetching_ended(sentence)

    def _fetching_ended(self, sentence: str) -> None:
        self._fetching = None
        self._say(sentence)
        self._written()
        self._update_state()

    def _written(self) -> None:
        """The workspace has other photos now."""
        self._session.workspace_written()
        self._read()

    def _adding_changed(self) -> None:
        self.list.takes_files = not self.adding.why_not()

    def _dropped_elsewhere(self) -> None:
        self._say(self.tr("Only files on this computer can be dropped here. Save the picture first, then drop that."))

    def _say(self, sentence: str) -> None:
        show_sentence(self.problems, sentence)

    def _photo(self, photo_id: str = "") -> SitePhoto | None:
        wanted = photo_id or self.list.current_id()
        return next((photo for photo in self._found.photos if photo.id == wanted), None)

    def _why_not_add(self) -> str:
        if not self._site:
            return self.tr("Select a site first.")
        if self._reason_not:
            return self._reason_not
        return "" if self._found.saved else self.tr("This site is not saved yet. Save it, then add photos.")

    def _why_not_take_back(self, photo: SitePhoto | None) -> str:
        if photo is None:
            return self.tr("Select a photo first.")
        if photo.unsent:
            return ""
        if not photo.entry_id:
            return self.tr("The log does not say who added this photo. Remove it in the layer Photos instead.")
        return self.tr("Others have this photo already: it cannot be taken back.")

    def _update_state(self) -> None:
        photo = self._photo()
        self.open_button.setEnabled(photo is not None)
        self.save_button.setEnabled(photo is not None and photo.here)
        self.save_button.setToolTip(
            self.tr("The image is on the server only. Fetch it first.")
            if photo is not None and not photo.here
            else self._tips[self.save_button]
        )
        why_not = self._why_not_take_back(photo)
        self.remove_button.setEnabled(not why_not)
        self.remove_button.setToolTip(why_not or self._tips[self.remove_button])
        elsewhere = sum(not one.here for one in self._found.photos)
        self.fetch_button.setVisible(elsewhere > 0)
        self.fetch_button.setEnabled(self._fetching is None)
        show_sentence(self.status, self._status_sentence(elsewhere))
        self.adding.show_site(self._site, self._why_not_add())

    def _status_sentence(self, elsewhere: int) -> str:
        if not self._site:
            return self.tr("Select a site in the list or on the map.")
        if not self._found.photos:
            welcome = self._was_read and not self._reason_not
            return self.tr("No photos yet. Drop some here, or add them from disk.") if welcome else ""
        if elsewhere:
            one = self.tr("{count} photo has its image on the server only (arrow).")
            return counted(one, self.tr("{count} photos have their image on the server only (arrow)."), elsewhere)
        return ""

    def _menu(self, place) -> None:
        menu = QMenu(self)
        for button in (self.open_button, self.save_button, self.remove_button):
            entry = menu.addAction(button.icon(), button.text(), button.click)
            entry.setEnabled(button.isEnabled())
        menu.exec(self.list.viewport().mapToGlobal(place))
        menu.deleteLater()

    def _photo_row(self) -> QHBoxLayout:
        self.open_button = _small_button("EvPlannerOpenPhoto", self.tr("Open"), "/mActionZoomIn.svg")
        self.save_button = _small_button("EvPlannerSavePhoto", self.tr("Save a Copy…"), "/mActionFileSave.svg")
        self.remove_button = _small_button("EvPlannerTakeBackPhoto", self.tr("Take Back"), "/mActionUndo.svg")
        self.fetch_button = tool_button(
            "EvPlannerFetchSitePhotos",
            self.tr("Fetch Images"),
            QgsApplication.getThemeIcon("/mActionRefresh.svg"),
            self.tr("Fetch the images of this site's photos from the server"),
        )
        self._tips = {
            self.open_button: self.tr("Show the photo large (Enter)"),
            self.save_button: self.tr("Save a copy of the photo as a file"),
            self.remove_button: self.tr("Take the photo back: nobody else has it yet (Delete)"),
        }
        self.open_button.setToolTip(self._tips[self.open_button])
        self.open_button.clicked.connect(lambda: self.open_photo(self.list.currentRow()))
        self.save_button.clicked.connect(lambda: self.save_copy())
        self.remove_button.clicked.connect(self.take_back)
        self.fetch_button.clicked.connect(self.fetch)
        row = QHBoxLayout()
        for button in (self.open_button, self.save_button, self.remove_button):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.fetch_button)
        return row


def _small_button(name: str, text: str, icon: str) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setText(text)
    button.setAccessibleName(text)
    button.setIcon(QgsApplication.getThemeIcon(icon))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _image_here(workspace, photo_id: str) -> bytes:
    """The image of a photo; :class:`BadInput` where it has gone meanwhile."""
    content = image_bytes(workspace, photo_id)
    if not content:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The image of this photo is no longer here."),
            QT_TRANSLATE_NOOP("errors", "Fetch it from the server, or ask who added it."),
        )
    return content


def _sentence(problem: Exception) -> str:
    return error_sentence(problem) if isinstance(problem, EvPlannerError) else str(problem)
