"""A picture from the clipboard, as a file for as long as it takes to add it."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from qgis.PyQt.QtGui import QImage

from ....errors import QT_TRANSLATE_NOOP, WorkspaceError


class PastedPicture:
    """Holds a folder of its own, which goes with :meth:`discard`."""

    def __init__(self, image: QImage) -> None:
        self._image = image
        self._folder = Path(tempfile.mkdtemp(prefix="evplanner-"))
        self.path = str(self._folder / "clipboard.png")

    def write(self) -> None:
        """Write the file; may be called in any thread.

        :raises WorkspaceError: it could not be written.
        """
        image, self._image = self._image, QImage()
        if not image.save(self.path, "PNG", 80):
            raise WorkspaceError(
                QT_TRANSLATE_NOOP("errors", "The picture could not be taken from the clipboard."),
                QT_TRANSLATE_NOOP("errors", "Save it as a file first, then add that."),
            )

    def discard(self) -> None:
        """Remove the file."""
        shutil.rmtree(self._folder, ignore_errors=True)
