"""What EV Planner keeps outside the user's own files: settings, files in QGIS's profile, temporary files, errors.

A workspace, a backup, a document or a project is never among it, wherever it lies.
"""

from __future__ import annotations

import re
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings

from ...compat import locator_prefix_setting
from .. import messages
from ..locator.places_filter import NAME

SETTINGS = "evplanner"
"""Where all settings begin, in QGIS's own settings."""

_TEMPORARY = re.compile(r"evplanner-[a-z0-9_]{8}")
"""Names that Python's ``tempfile`` gives to folders of the plugin."""
_USERS_OWN = frozenset(
    (".gpkg", ".qgs", ".qgz", ".odt", ".ods", ".docx", ".xlsx", ".pdf", ".csv", ".geojson", ".json", ".zip", ".html")
)
"""Endings of what people make: a folder that holds one of them is theirs."""


@dataclass(frozen=True)
class Kept:
    """One thing that is kept: ``title`` says which, ``remove`` removes it (raises OSError where it cannot)."""

    title: str
    remove: Callable[[], None]


def settings_kept() -> list[Kept]:
    """Each setting of the plugin, in the order of their names."""
    kept = QgsSettings()
    kept.beginGroup(SETTINGS)
    names = [f"{SETTINGS}/{name}" for name in kept.allKeys()]
    kept.endGroup()
    found = [Kept(name, lambda name=name: QgsSettings().remove(name)) for name in sorted(names)]
    letters = locator_prefix_setting(NAME)  # before a search, which QGIS keeps apart
    if QgsSettings().contains(letters):
        found.append(Kept(letters, lambda: QgsSettings().remove(letters)))
    return found


def profile_folder() -> Path:
    """The plugin's folder in QGIS's profile: the certificate authorities that QGIS trusts, for the exchange."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "evplanner"


def profile_files(folder: Path | None = None) -> list[Kept]:
    """Each file of the plugin's folder in QGIS's profile."""
    return [Kept(str(path), lambda path=path: _remove(path)) for path in _own_files(folder or profile_folder())]


def temporary_files(folder: Path | None = None) -> list[Kept]:
    """Each file in the folders that an earlier run left among the temporary files."""
    found = []
    for each in sorted((folder or Path(tempfile.gettempdir())).glob("evplanner-*")):
        if _TEMPORARY.fullmatch(each.name) and each.is_dir() and not each.is_symlink():
            files = list(_own_files(each))
            if not any(path.suffix.lower() in _USERS_OWN for path in files):
                found += [Kept(str(path), lambda path=path: _remove(path)) for path in files]
    return found


def errors_kept() -> list[Kept]:
    """The last errors, which are only kept until QGIS ends."""
    seen = messages.last_errors()
    return [Kept(seen[0].sentence, messages.forget_errors)] if seen else []


def _own_files(folder: Path) -> Iterator[Path]:
    if folder.is_symlink():
        return
    try:
        found = sorted(path for path in folder.rglob("*") if path.is_file() or path.is_symlink())
    except OSError:  # another user's folder
        return
    yield from found


def _remove(path: Path) -> None:
    """Remove a file, and its folder where that was the last one."""
    path.unlink(missing_ok=True)
    folder = path.parent
    if not any(folder.iterdir()):
        folder.rmdir()
