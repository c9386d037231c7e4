"""Opening files and folders with the programs that the computer has for them."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices


def open_path(path: str | Path) -> None:
    """Open a file or folder."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
