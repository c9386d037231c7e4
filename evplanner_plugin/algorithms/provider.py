"""The Processing provider ``evplanner``."""

from __future__ import annotations

import configparser

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from .. import bundled
from .add_photos import AddPhotos
from .answer_requests import AnswerRequests
from .backtest import Backtest
from .calibrate import Calibrate
from .candidates import Candidates
from .check_sites import CheckSites
from .create_workspace import CreateWorkspace
from .data_sheet import DataSheet
from .energy_sharing import EnergySharing
from .fast_charging import FastCharging
from .fetch_photos import FetchPhotos
from .forecast import Forecast
from .handover import Handover
from .import_charging import ImportCharging
from .import_open_data import ImportOpenData
from .import_requests import ImportRequests
from .import_return import ImportReturn
from .import_usage import ImportUsage
from .insight_report import InsightReport
from .kpi import Kpi
from .market import Market
from .ocpi_locations import OcpiLocations
from .offline_package import OfflinePackage
from .open_demo import OpenDemo
from .potential import Potential
from .potential_report import PotentialReport
from .propose_sites import ProposeSites
from .record_entry import RecordEntry
from .register import Register
from .regulation import Regulation
from .repair_workspace import RepairWorkspace
from .resident_map import ResidentMap
from .resolve_conflicts import ResolveConflicts
from .revenue import Revenue
from .robustness import Robustness
from .select_sites import SelectSites
from .site_record import SiteRecord
from .site_sheets import SiteSheets
from .synchronise import Synchronise
from .take_back import TakeBack
from .usage import Usage

ALGORITHMS = (
    OpenDemo,
    CreateWorkspace,
    ImportOpenData,
    ImportCharging,
    ImportUsage,
    Synchronise,
    ResolveConflicts,
    TakeBack,
    FetchPhotos,
    RepairWorkspace,
    Candidates,
    Potential,
    Robustness,
    Backtest,
    Calibrate,
    SelectSites,
    ProposeSites,
    CheckSites,
    PotentialReport,
    RecordEntry,
    SiteRecord,
    AddPhotos,
    OfflinePackage,
    ImportRequests,
    AnswerRequests,
    Usage,
    Forecast,
    Kpi,
    Market,
    DataSheet,
    Revenue,
    FastCharging,
    EnergySharing,
    InsightReport,
    Regulation,
    SiteSheets,
    Register,
    ResidentMap,
    Handover,
    ImportReturn,
    OcpiLocations,
)
"""Every capability, in the order in which a newcomer meets them."""


class EvPlannerProvider(QgsProcessingProvider):
    """All capabilities of EV Planner, for the toolbox, models, scripts, ``qgis_process`` and the panels."""

    def id(self) -> str:
        """Return the provider's id, the first half of every algorithm's."""
        return "evplanner"

    def name(self) -> str:
        """Return the provider's short name."""
        return "EV Planner"

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Return the icon's file."""
        return str(bundled.path("icons", "evplanner.svg"))

    def versionInfo(self) -> str:
        """Return the plugin's version, as its metadata says it."""
        metadata = configparser.ConfigParser(interpolation=None)
        metadata.read(bundled.ROOT / "metadata.txt", encoding="utf-8")
        return metadata.get("general", "version", fallback="")

    def helpId(self) -> str:
        """Return the page that tells more."""
        return "https://github.com/evplanner/evplanner"

    def loadAlgorithms(self) -> None:
        """Add every algorithm."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
