"""What EV Planner runs on and where things lie, as groups of facts with their labels in the user's language.

:class:`AboutFacts` asks Qt and QGIS and belongs on the main thread; :func:`packages` and :func:`workspace_of` read
files and belong in the background.
"""

from __future__ import annotations

import platform
import sqlite3
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import PYQT_VERSION_STR, QCoreApplication, QLocale, QObject, QSysInfo, qVersion
from qgis.PyQt.QtGui import QGuiApplication

from ... import bundled
from ...algorithms.base import error_sentence
from ...documents.local_figures import local_time
from ...errors import EvPlannerError
from ...packages import NEEDED_FOR, Lacking, lacking
from ...workspace.facts import WorkspaceFacts, read_facts
from .. import settings
from .redaction import address

if TYPE_CHECKING:
    from ..session import Session


@dataclass(frozen=True)
class Fact:
    """One line. ``folder`` is where a button may lead, "" for nowhere."""

    label: str
    value: str
    folder: str = ""


@dataclass(frozen=True)
class Group:
    """Facts under one title."""

    title: str
    facts: tuple[Fact, ...]


def plugin_version() -> str:
    """The plugin's version as its metadata say it, "" where they are not there."""
    from ...workspace.create import application_version

    return application_version()


def packages() -> dict[str, str | Lacking]:
    """The version of each Python package that is needed, "" where it does not tell one; what it takes to get it where
    it is missing or too old. None of them is imported.
    """
    found: dict[str, str | Lacking] = {}
    for name in NEEDED_FOR:
        absent = lacking(names=[name])
        try:
            found[name] = absent[0] if absent else metadata.version(name)
        except metadata.PackageNotFoundError:  # some installers leave no package metadata behind
            found[name] = ""
    return found


def workspace_of(path: Path | None) -> WorkspaceFacts | EvPlannerError | None:
    """What the workspace at ``path`` says of itself; the error where it cannot be read, ``None`` for no path."""
    if path is None:
        return None
    try:
        return read_facts(path)
    except EvPlannerError as problem:
        return problem


class AboutFacts(QObject):
    """Puts what is found into words."""

    def shown_at_once(self, session: Session) -> list[Group]:
        """Versions, computer and places: everything that no file has to be read for but the plugin's own."""
        from osgeo import gdal

        versions = (
            Fact("EV Planner", plugin_version() or self.tr("unknown")),
            Fact("QGIS", f"{Qgis.QGIS_VERSION} ({Qgis.QGIS_DEV_VERSION})"),
            Fact("Qt", qVersion()),
            Fact("PyQt", PYQT_VERSION_STR),
            Fact("Python", platform.python_version()),
            Fact("GDAL", gdal.VersionInfo("RELEASE_NAME")),
            Fact("SQLite", sqlite3.sqlite_version),
        )
        profile, plugin = Path(QgsApplication.qgisSettingsDirPath()), Path(bundled.ROOT)
        places = [
            Fact(self.tr("QGIS profile"), str(profile), str(profile)),
            Fact(
                self.tr("Settings can be kept"),
                self.tr("yes") if settings.can_be_kept() else self.tr("no, they end with QGIS"),
            ),
            Fact(self.tr("Plugin"), str(plugin), str(plugin)),
            Fact(self.tr("Python program"), sys.executable or self.tr("unknown")),
        ]
        return [
            Group(self.tr("Versions"), versions),
            Group(self.tr("Computer"), tuple(self._computer())),
            Group(self.tr("Places"), tuple(places)),
            Group(self.tr("Central API"), tuple(self._connection(session))),
        ]

    def package_group(self, found: Mapping[str, str | Lacking]) -> Group:
        """The facts about :func:`packages`."""
        return Group(self.tr("Python packages"), tuple(Fact(name, self._package(each)) for name, each in found.items()))

    def _package(self, found: str | Lacking) -> str:
        if isinstance(found, str):
            return found or self.tr("there, without a version")
        translate = QCoreApplication.translate
        return self.tr("missing; needed for {what}. {remedy}").format(
            what=translate("errors", found.needed_for),
            remedy=translate("errors", found.remedy).format(**found.values),
        )

    def workspace_group(self, path: Path | None, found: WorkspaceFacts | EvPlannerError | None) -> Group:
        """The facts about what :func:`workspace_of` gave for ``path``."""
        title = self.tr("Workspace")
        if path is None or found is None:
            return Group(title, (Fact(self.tr("Workspace"), self.tr("none is open")),))
        file = Fact(self.tr("File"), str(path), str(path.parent))
        if isinstance(found, EvPlannerError):
            return Group(title, (file, Fact(self.tr("Problem"), error_sentence(found))))
        return Group(title, (file, *self.workspace_facts(found)))

    def workspace_facts(self, found: WorkspaceFacts) -> list[Fact]:
        """The facts about a workspace that could be read."""
        never = self.tr("never")
        return [
            Fact(self.tr("Municipality"), f"{found.municipality} ({found.nis})"),
            Fact(
                self.tr("Size"),
                QLocale().formattedDataSize(found.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat),
            ),
            Fact(self.tr("Schema version"), str(found.schema_version)),
            Fact(self.tr("Coordinate system"), f"EPSG:{found.epsg}"),
            Fact(self.tr("Proposed sites"), QLocale().toString(found.sites)),
            Fact(self.tr("Created"), local_time(found.created_at) if found.created_at else self.tr("unknown")),
            Fact(self.tr("Last sync"), local_time(found.last_sync) if found.last_sync else never),
            Fact(self.tr("Last backup"), local_time(found.last_backup) if found.last_backup else never),
            Fact(self.tr("May be written"), self.tr("yes") if found.writable else self.tr("no")),
        ]

    def _computer(self) -> list[Fact]:
        screen = QGuiApplication.primaryScreen()
        facts = [
            Fact(self.tr("System"), f"{QSysInfo.prettyProductName()} ({platform.machine()})"),
            Fact(self.tr("Kernel"), f"{QSysInfo.kernelType()} {QSysInfo.kernelVersion()}"),
            Fact(self.tr("Windows are shown by"), QGuiApplication.platformName()),
            Fact(self.tr("Language of QGIS"), QgsApplication.locale()),
            Fact(self.tr("Language of documents"), settings.documents_language()),
            Fact(self.tr("Font"), f"{QGuiApplication.font().family()} {QGuiApplication.font().pointSizeF():g}"),
        ]
        if screen is not None:
            size, ratio = screen.size(), screen.devicePixelRatio()
            facts.append(Fact(self.tr("Screen"), f"{size.width()} × {size.height()}, × {ratio:g}"))
        return facts

    def _connection(self, session: Session) -> list[Fact]:
        from ..options.connection_check import last_answer

        login = self.tr("from QGIS's authentication store") if settings.central_login() else self.tr("none")
        last = session.sync_state.last_sync()
        return [
            Fact(self.tr("Address"), address(settings.central_address()) or self.tr("none")),
            Fact(self.tr("Login"), login),
            Fact(self.tr("Last sync"), local_time(last) if last else self.tr("never")),
            Fact(self.tr("Last answer to a test"), last_answer() or self.tr("not tested since QGIS started")),
        ]
