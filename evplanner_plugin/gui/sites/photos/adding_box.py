"""Adding photos to the selected site: from disk, dropped, or from the clipboard."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QGuiApplication
from qgis.PyQt.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QLineEdit, QWidget

from ....algorithms.add_photos import LONGEST_CAPTION
from ....algorithms.base import error_sentence
from ....documents.local_figures import counted
from ....documents.photos.image_file import suffixes
from ....domain.photo_purposes import purposes, with_purposes
from ....errors import EvPlannerError
from ... import settings
from ...background import read_in_background
from ...panel import sentence_label, show_sentence, tool_button
from ..review.reason_box import ReasonBox
from .pasted_picture import PastedPicture
from .photo_list import local_files


class AddingBox(QWidget):
    """``added`` tells that the workspace has new photos; ``said`` carries a sentence for the user ("" for none);
    ``changed`` tells that something may be done now that could not before, or the other way round."""

    added = pyqtSignal()
    said = pyqtSignal(str)
    changed = pyqtSignal()

    def __init__(self, session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("EvPlannerAddingPhotos")
        self._session = session
        self._site = ""
        self._refusal = ""
        self._run = None
        self._pasted: PastedPicture | None = None
        self._process = None
        self._lay_out()
        self.show_site("", "")

    def show_site(self, site_id: str, refusal: str) -> None:
        """Add to this site from now on; ``refusal`` says why not, empty where one may."""
        if site_id != self._site:
            self.caption.clear()
            self.keep_location.setChecked(settings.keep_photo_places())
            self.purpose.choose("")
        self._site, self._refusal = site_id, refusal
        self._offer_purposes()
        self._update_state()

    def why_not(self) -> str:
        """Why nothing can be added now; empty when it can."""
        if self._run is not None or self._pasted is not None:
            return self.tr("Photos are being added just now.")
        return self._refusal

    def add_files(self, files: Sequence[str]) -> None:
        """Add the photos in ``files`` (paths) to the site, as a task."""
        if self.why_not():
            self.said.emit(self.why_not())
        else:
            self._start(files)

    def choose_files(self) -> None:
        """Let the user choose photos from the disk."""
        kinds = " ".join(f"*.{suffix} *.{suffix.upper()}" for suffix in suffixes())
        photos, anything = self.tr("Photos"), self.tr("All files")
        files, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Add Photos"), settings.last_folder(), f"{photos} ({kinds});;{anything} (*)"
        )
        if files:
            settings.set_last_folder(str(Path(files[0]).parent))
            self.add_files(files)

    def paste(self) -> None:
        """Add the files or the picture in the clipboard."""
        reason = self.why_not()
        data = QGuiApplication.clipboard().mimeData()
        files = local_files(data)
        if reason:
            self.said.emit(reason)
        elif files:
            self.add_files(files)
        elif data is not None and data.hasImage():
            self._pasted = PastedPicture(QGuiApplication.clipboard().image())
            read_in_background(
                self.tr("Paste picture"),
                self._pasted.write,
                lambda _, problem: None if sip.isdeleted(self) else self._picture_written(problem),
            )
            self._update_state()
        else:
            self.said.emit(self.tr("There is no picture in the clipboard."))

    def _start(self, files: Sequence[str]) -> None:
        workspace, person = self._session.workspace(), settings.author()
        self.said.emit("")
        if workspace is None:
            self._ended()
            return
        self._run = self._session.runner.run(
            "addphotos",
            {
                "WORKSPACE": str(workspace.path),
                "SITE": self._site,
                "FILES": [str(file) for file in files],
                "CAPTION": self.caption.text().strip(),
                "PURPOSE": self.purpose.code(),
                "KEEP_LOCATION": self.keep_location.isChecked(),
                "ACTOR": person.name,
                "ROLE": person.role,
                "DEPARTMENT": person.department,
            },
            title=self.tr("Add photos"),
            on_success=self._succeeded,
            on_failure=self._failed,
        )
        self._update_state()

    def _picture_written(self, problem: Exception | None) -> None:
        if problem is None:
            self._start([self._pasted.path])
        else:
            self._failed(error_sentence(problem) if isinstance(problem, EvPlannerError) else str(problem))

    def _succeeded(self, run) -> None:
        self._ended()
        added, skipped = int(run.results.get("ADDED", 0)), int(run.results.get("SKIPPED", 0))
        if added:
            self.caption.clear()
            self._session.messages.success(
                counted(self.tr("{count} photo added."), self.tr("{count} photos added."), added)
            )
        parts = [self._skipped(skipped), str(run.results.get("PROBLEMS") or "")]
        self.said.emit("\n".join(part for part in parts if part))
        self.added.emit()

    def _failed(self, sentence: str) -> None:
        self._ended()
        self.said.emit(sentence)

    def _ended(self) -> None:
        self._run = None
        if self._pasted is not None:
            self._pasted.discard()
            self._pasted = None
        self._update_state()

    def _skipped(self, count: int) -> str:
        one, many = self.tr("{count} photo was there already."), self.tr("{count} photos were there already.")
        return counted(one, many, count) if count else ""

    def _update_state(self) -> None:
        reason = self.why_not()
        for button, tip in self._tips.items():
            button.setEnabled(not reason)
            button.setToolTip(reason or tip)
        self.caption.setEnabled(not reason)
        self.purpose.setEnabled(not reason)
        self.keep_location.setEnabled(not reason)
        show_sentence(self.location_hint, self._location_words() if self.keep_location.isChecked() else "")
        self.changed.emit()

    def _offer_purposes(self) -> None:
        """Offer what the workspace's process lists; what was chosen stays where it is still offered."""
        process = self._session.sites.process
        if process is self._process:
            return
        self._process, chosen = process, self.purpose.code()
        self.purpose.offer(with_purposes(process), purposes(process), self.tr("No purpose"))
        self.purpose.choose(chosen)

    def _location_words(self) -> str:
        return self.tr(
            "The place and time of each photo stay in the image: everybody who gets it can read them. Leave this off"
            " for photos of or from somebody's home."
        )

    def _lay_out(self) -> None:
        self.caption = QLineEdit()
        self.caption.setObjectName("EvPlannerPhotosCaption")
        self.caption.setPlaceholderText(self.tr("Caption of what is added (optional)"))
        self.caption.setAccessibleName(self.tr("Caption"))
        self.caption.setMaxLength(LONGEST_CAPTION)
        self.purpose = ReasonBox("EvPlannerPhotosPurpose", self.tr("Purpose of what is added"))
        self.purpose.setToolTip(self.tr("What the photos are for; those of the delivery stand in the register"))
        self.keep_location = QCheckBox(self.tr("&Keep location"))
        self.keep_location.setObjectName("EvPlannerKeepLocation")
        self.keep_location.setToolTip(self._location_words())
        self.keep_location.toggled.connect(lambda checked: self._update_state())
        self.location_hint = sentence_label("EvPlannerKeepLocationHint")
        self.add_button = tool_button(
            "EvPlannerAddPhotos", self.tr("Add Photos…"), QgsApplication.getThemeIcon("/mActionAddImage.svg")
        )
        self.paste_button = tool_button(
            "EvPlannerPastePhoto", self.tr("Paste"), QgsApplication.getThemeIcon("/mActionEditPaste.svg")
        )
        self._tips = {
            self.add_button: self.tr("Add photos from disk. They are made small; place and camera data stay behind."),
            self.paste_button: self.tr("Add the picture or the files in the clipboard"),
        }
        for button, press in ((self.add_button, self.choose_files), (self.paste_button, self.paste)):
            button.clicked.connect(lambda checked=False, press=press: press())
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.caption, 0, 0, 1, 2)
        grid.addWidget(self.purpose, 1, 0)
        grid.addWidget(self.keep_location, 1, 1)
        grid.addWidget(self.location_hint, 2, 0, 1, 2)
        grid.addWidget(self.add_button, 3, 0)
        grid.addWidget(self.paste_button, 3, 1)
