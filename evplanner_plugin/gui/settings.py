"""What the user has set in the options: who writes, and where the central API is."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsSettings

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


def _read(key: str) -> str:
    return str(QgsSettings().value(f"{_PREFIX}/{key}", "") or "")


def _write(key: str, value: str) -> None:
    QgsSettings().setValue(f"{_PREFIX}/{key}", value)
