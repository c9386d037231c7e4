"""One sentence, once per file, where a workspace lies on a network drive."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QCoreApplication, QStorageInfo

from ..workspace import places
from . import settings

if TYPE_CHECKING:
    from .messages import Messages


def on_network_drive(path: Path) -> bool:
    """Whether the file at ``path`` lies on another computer's disk."""
    if sys.platform == "darwin":
        return bytes(QStorageInfo(str(path.parent)).fileSystemType()).decode() in places.NETWORK_FILE_SYSTEMS
    return places.lies_on_network(path)


class NetworkDriveWarning:
    """Tells once per file; before a file there is opened, it is taken out of the write-ahead log's mode."""

    def __init__(self, messages: Messages) -> None:
        self._messages = messages
        self._told: set[Path] = set()

    def before_opening(self, path: Path) -> None:
        """Make the file at ``path`` safe to be opened where it lies on a network drive."""
        if places.in_log_mode(path) and on_network_drive(path):
            places.leave_log_mode(path)

    def opened(self, path: Path) -> None:
        """Say so where the workspace at ``path``, just opened, lies on a network drive."""
        if path in self._told or not settings.warn_on_network_drive() or not on_network_drive(path):
            return
        self._told.add(path)
        self._messages.info(QCoreApplication.translate(
            "NetworkDriveWarning",
            "{file} lies on a network drive: QGIS is slow there, and what two people write at once can be lost. Move it"
            " to this computer's own disk and exchange through the central API."
        ).format(file=path.name))  # fmt: skip
