"""The Python packages that EV Planner needs beside QGIS: what each is for, whether it is there, and how one gets it.

Nothing is imported to find out: QGIS's start must not wait for numerical packages. This module knows no Qt.
"""

from __future__ import annotations

import importlib.util
import os
import sys
import sysconfig
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import metadata
from pathlib import Path

from .errors import QT_TRANSLATE_NOOP, MissingPackage

OLDEST_SHAPELY = 2
"""Shapely 1 has no vectorised geometries, which everything here is written with."""

NEEDED_FOR: dict[str, str] = {
    "numpy": QT_TRANSLATE_NOOP("errors", "opening a workspace and everything in it"),
    "shapely": QT_TRANSLATE_NOOP("errors", "places on the map: workspaces, sites, potential maps and documents"),
    "pyproj": QT_TRANSLATE_NOOP("errors", "the exchange with a central API and imports in degrees"),
    "requests": QT_TRANSLATE_NOOP("errors", "the exchange with a central API and imports from an address"),
    "scipy": QT_TRANSLATE_NOOP("errors", "potential maps, selecting sites and distances over the streets"),
    "pandas": QT_TRANSLATE_NOOP("errors", "the dashboard, use, forecasts, lead times and market shares"),
    "matplotlib": QT_TRANSLATE_NOOP("errors", "charts"),
    "jinja2": QT_TRANSLATE_NOOP("errors", "pages in HTML: reports, data sheet and summary of the meeting"),
}
"""Each package and what does not work without it; the first ones stop most."""

PLATFORMS = ("windows", "macos", "debian", "fedora", "arch", "flatpak", "conda", "other")

_OSGEO4W = QT_TRANSLATE_NOOP(
    "errors",
    "Choose {names} in the OSGeo4W setup (Advanced Install), or install QGIS with the .msi installer, which brings"
    " what EV Planner needs; then restart QGIS."
)  # fmt: skip
_MACOS = QT_TRANSLATE_NOOP(
    "errors",
    "Install the newest QGIS for macOS over this one (3.44.4 to 3.44.6 came without pandas); then start it again."
)  # fmt: skip
_TERMINAL = QT_TRANSLATE_NOOP("errors", "Type in a terminal: {command} – then restart QGIS.")
_OTHER = QT_TRANSLATE_NOOP("errors", "Install {names} for the Python that QGIS uses; then restart QGIS.")
_SHAPELY_BY_PIP = '"shapely>=2,<2.1"'
"""Later ones bring a numpy that breaks the other packages of Debian 12."""


@dataclass(frozen=True)
class Lacking:
    """A package that is absent or too old. ``needed_for`` and ``remedy`` are templates of the context ``errors``;
    the remedy's values are ``values``."""

    package: str
    needed_for: str
    remedy: str
    values: Mapping[str, str]


def platform() -> str:
    """Where this QGIS comes from, one of :data:`PLATFORMS`."""
    if os.environ.get("FLATPAK_ID"):
        return "flatpak"
    if (Path(sys.prefix) / "conda-meta").is_dir():
        return "conda"
    if sys.platform == "win32":
        return "windows"
    if sys.platform == "darwin":
        return "macos"
    return _family(_os_release())


def missing_packages(names: Iterable[str] = tuple(NEEDED_FOR)) -> list[str]:
    """Those of ``names`` that are absent or too old."""
    return [name for name in names if not (_shapely_is_new_enough() if name == "shapely" else _is_there(name))]


def lacking(platform_name: str = "", names: Iterable[str] = tuple(NEEDED_FOR)) -> list[Lacking]:
    """What of ``names`` is missing here, with what it is needed for and the remedy on ``platform_name`` (one of
    :data:`PLATFORMS`; by default this one)."""
    place = platform_name or platform()
    found = []
    for name in missing_packages(names):
        remedy, values = remedy_for([name], place)
        found.append(Lacking(as_told(name), NEEDED_FOR[name], remedy, values))
    return found


def remedy_for(names: Sequence[str], platform_name: str = "") -> tuple[str, dict[str, str]]:
    """One sentence (a template and its values) that tells how to get all of ``names`` on ``platform_name``."""
    place = platform_name or platform()
    if place == "windows":
        return _OSGEO4W, {"names": ", ".join(f"python3-{name}" for name in names)}
    if place == "macos":
        return _MACOS, {}
    if place == "other":
        return _OTHER, {"names": ", ".join(as_told(name) for name in names)}
    return _TERMINAL, {"command": _COMMANDS[place](names)}


def missing(names: Sequence[str], details: str = "") -> MissingPackage:
    """The error that tells in two sentences that ``names`` are missing, and the remedy of this platform."""
    remedy, values = remedy_for(names)
    return MissingPackage(
        QT_TRANSLATE_NOOP("errors", "This needs Python packages that QGIS lacks here: {packages}."),
        remedy, details=details, packages=", ".join(as_told(name) for name in names), **values,
    )  # fmt: skip


def check_packages(names: Iterable[str]) -> None:
    """Check that the packages ``names`` are there.

    :raises MissingPackage: naming what is missing and how to get it.
    """
    absent = missing_packages(names)
    if absent:
        raise missing(absent)


def from_import_error(error: ImportError) -> MissingPackage | None:
    """The error to tell when an import failed for want of one of the packages; ``None`` where it is another matter."""
    name = (error.name or "").partition(".")[0]
    return missing([name], str(error)) if name in NEEDED_FOR else None


def as_told(name: str) -> str:
    """A package as a user looks for it."""
    return f"shapely ≥ {OLDEST_SHAPELY}" if name == "shapely" else name


@cache  # a look goes through all of Python's folders, and what is installed meanwhile needs a restart anyway
def _is_there(name: str) -> bool:
    try:
        return importlib.util.find_spec(name) is not None
    except (ImportError, ValueError):  # half installed, or refused
        return False


@cache
def _shapely_is_new_enough() -> bool:
    if not _is_there("shapely"):
        return False
    try:
        number = metadata.version("shapely").split(".")[0]
    except metadata.PackageNotFoundError:  # some installers leave no package metadata behind
        number = ""
    if number.isdigit():
        return int(number) >= OLDEST_SHAPELY
    # Some packagers lose the number (Debian: "0+unknown"). What shapely 2 does for whole arrays is in this module.
    folders = importlib.util.find_spec("shapely").submodule_search_locations or ()
    return any(Path(folder, "constructive.py").exists() for folder in folders)


def look_again() -> None:
    """Forget what was found: another look goes to the folders."""
    _is_there.cache_clear()
    _shapely_is_new_enough.cache_clear()


def _by_apt(names: Sequence[str]) -> str:
    """apt, and pip for shapely where the system's is known to be 1.8."""
    by_pip = "shapely" in names and (_is_there("shapely") or _os_release().get("VERSION_CODENAME") == "bookworm")
    packages = ["python3-pip" if by_pip and name == "shapely" else f"python3-{name}" for name in names]
    command = "sudo apt install " + " ".join(packages)
    if by_pip:
        # Where the system marks its Python as its own, pip wants to hear that this is meant.
        marked = (Path(sysconfig.get_path("stdlib")) / "EXTERNALLY-MANAGED").exists()
        allowed = "--break-system-packages " if marked else ""
        command += f" && /usr/bin/python3 -m pip install --user {allowed}{_SHAPELY_BY_PIP}"
    return command


def _by_dnf(names: Sequence[str]) -> str:
    return "sudo dnf install " + " ".join(f"python3-{name}" for name in names)


def _by_pacman(names: Sequence[str]) -> str:
    return "sudo pacman -S " + " ".join("python-jinja" if name == "jinja2" else f"python-{name}" for name in names)


def _by_flatpak(names: Sequence[str]) -> str:
    wanted = " ".join('"shapely>=2"' if name == "shapely" else name for name in names)
    return f"flatpak run --devel --command=pip3 org.qgis.qgis install {wanted} --user"


def _by_conda(names: Sequence[str]) -> str:
    return "conda install -c conda-forge " + " ".join('"shapely>=2"' if name == "shapely" else name for name in names)


_COMMANDS = {"debian": _by_apt, "fedora": _by_dnf, "arch": _by_pacman, "flatpak": _by_flatpak, "conda": _by_conda}


def _os_release(file: Path = Path("/etc/os-release")) -> dict[str, str]:
    try:
        lines = file.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError):
        return {}
    pairs = (line.partition("=") for line in lines)
    return {key.strip(): value.strip().strip("\"'") for key, _, value in pairs if value}


def _family(release: Mapping[str, str]) -> str:
    """The distribution's family by its os-release (``ID`` and ``ID_LIKE``)."""
    named = [release.get("ID", ""), *release.get("ID_LIKE", "").split()]
    for family, ids in (("debian", ("debian", "ubuntu")), ("fedora", ("fedora",)), ("arch", ("arch",))):
        if set(ids) & set(named):
            return family
    return "other"
