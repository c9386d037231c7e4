"""What the user has set in the options: who writes, where the central API is, language, folders, behaviour, privacy."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QSettings

DOCUMENT_LANGUAGES = ("nl", "fr")
"""Languages in which documents for an administration can be written."""

_PREFIX = "evplanner"


@dataclass(frozen=True)
class Author:
    """Who a log entry is from: name as it is shown, role and department codes of the process."""

    name: str = ""
    role: str = ""
    department: str = ""

    def complete(self) -> bool:
        """Whether entries can be written: a name, a role and a department are given."""
        return bool(self.name and self.role and self.department)


def author() -> Author:
    """The author set in the options; empty texts where nothing was filled in yet."""
    return Author(_read("author/name"), _read("author/role"), _read("author/department"))


def set_author(person: Author) -> None:
    """Keep ``person`` as the author of everything written from now on."""
    _write("author/name", person.name.strip())
    _write("author/role", person.role)
    _write("author/department", person.department.strip())


def central_address() -> str:
    """Address of the central API, without a slash at the end; empty when none is set."""
    return _read("central/address").rstrip("/")


def set_central_address(address: str) -> None:
    """Keep the address of the central API."""
    _write("central/address", address.strip().rstrip("/"))


def central_login() -> str:
    """Id of the configuration in QGIS's authentication store; empty for no login."""
    return _read("central/authcfg")


def set_central_login(configuration: str) -> None:
    """Keep the id of the authentication configuration (never the login itself)."""
    _write("central/authcfg", configuration)


def last_folder() -> str:
    """The folder in which a workspace was last opened or made."""
    return _read("last_folder")


def set_last_folder(folder: str) -> None:
    """Remember the folder for the next file dialog."""
    _write("last_folder", folder)


def panels_arranged() -> bool:
    """Whether the panels have been put beside each other as tabs once."""
    return bool(_read("panels_arranged"))


def set_panels_arranged() -> None:
    """Remember that the panels were arranged; the user's own arrangement counts from now on."""
    _write("panels_arranged", "1")


def map_follows_sites() -> bool:
    """Whether the map goes where the selected site is."""
    return _read("sites/map_follows") != "0"


def set_map_follows_sites(follows: bool) -> None:
    """Let the map follow the selected site, or stay where it is."""
    _write("sites/map_follows", "1" if follows else "0")


def advance_after_marking() -> bool:
    """Whether the next site that waits for the author is shown after they marked one."""
    return _read("sites/advance") == "1"


def set_advance_after_marking(advance: bool) -> None:
    """Go to the next site that waits after a mark, or stay."""
    _write("sites/advance", "1" if advance else "0")


def documents_language() -> str:
    """Language of documents and reports, whatever the interface's: ``nl`` or ``fr``.

    Where nothing was chosen: French where the interface is in French, else Dutch.
    """
    chosen = _read("options/documents_language")
    if chosen in DOCUMENT_LANGUAGES:
        return chosen
    return usual_documents_language()


def usual_documents_language() -> str:
    """The language of documents where none was chosen."""
    return "fr" if QgsApplication.locale()[:2].lower() == "fr" else "nl"


def set_documents_language(language: str) -> None:
    """Keep the language of documents, one of :data:`DOCUMENT_LANGUAGES`; empty to follow the interface again."""
    _write("options/documents_language", language)


def documents_language_chosen() -> bool:
    """Whether the user chose a language for documents; otherwise it follows the interface."""
    return _read("options/documents_language") in DOCUMENT_LANGUAGES


def workspaces_folder() -> str:
    """The folder for workspaces; empty where the one that was last used is meant."""
    return _read("options/workspaces_folder")


def set_workspaces_folder(folder: str) -> None:
    """Keep the folder for workspaces; empty for the one last used."""
    _write("options/workspaces_folder", folder.strip())


def documents_folder() -> str:
    """The folder for documents and exports; empty where the one that was last used is meant."""
    return _read("options/documents_folder")


def set_documents_folder(folder: str) -> None:
    """Keep the folder for documents and exports; empty for the one last used."""
    _write("options/documents_folder", folder.strip())


def demo_folder() -> str:
    """The folder into which the demo is unpacked; empty where none was chosen."""
    return _read("options/demo_folder")


def set_demo_folder(folder: str) -> None:
    """Keep the folder into which the demo is unpacked."""
    _write("options/demo_folder", folder.strip())


def start_for_workspaces() -> str:
    """Where a file dialog for a workspace starts: the folder of the options if it is there, else the last used."""
    return _there(workspaces_folder()) or last_folder()


def start_for_documents() -> str:
    """Where a file dialog for a document or an export starts: the options' folder if it is there, else the last."""
    return _there(documents_folder()) or last_folder()


def warn_on_network_drive() -> bool:
    """Whether opening a workspace on a network drive is warned about."""
    return _read("options/warn_on_network_drive") != "0"


def set_warn_on_network_drive(warn: bool) -> None:
    """Warn about workspaces on network drives, or keep silent."""
    _write("options/warn_on_network_drive", "1" if warn else "0")


def keep_photo_places() -> bool:
    """Whether photos keep the place they were taken at; off unless the user wants it."""
    return _read("options/keep_photo_places") == "1"


def set_keep_photo_places(keep: bool) -> None:
    """Keep the place a photo was taken at, or take it out."""
    _write("options/keep_photo_places", "1" if keep else "0")


def can_be_kept() -> bool:
    """Whether what is set now is still known when QGIS starts again: its profile can be written to."""
    kept = QgsSettings()
    kept.sync()
    return QSettings(kept.fileName(), QSettings.Format.IniFormat).isWritable()


def _there(folder: str) -> str:
    return folder if folder and Path(folder).is_dir() else ""


def _read(key: str) -> str:
    return str(QgsSettings().value(f"{_PREFIX}/{key}", "") or "")


def _write(key: str, value: str) -> None:
    QgsSettings().setValue(f"{_PREFIX}/{key}", value)
