"""The filter ``ev`` of QGIS's locator bar."""

from __future__ import annotations

import json
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsLocatorFilter,
    QgsLocatorResult,
    QgsProject,
    QgsRectangle,
    QgsSettings,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

from ... import bundled
from ...compat import locator_prefix_setting
from ...documents.vocabulary import status_title
from ...documents.workspace_project import layer_of, workspace_path
from ...domain.state import STATUSES
from ...errors import EvPlannerError
from .finding import LOCATION, POINT, SITE, STREET, Found, find

PREFIX = "ev"
"""What is typed before a search, unless the user chose something else in QGIS's options."""

NAME = "evplanner_places"

_OWN_PREFIX = "evp"

FEWEST = 2
"""Letters from which on the filter answers where it is not asked for by its prefix."""

CLOSEST = 2500.0
"""Scale to which the map goes for a single place, unless it is closer already."""

class PlacesFilter(QgsLocatorFilter):
    """Finds sites, streets and charging locations of the open workspace; looks in a thread of QGIS's."""

    def __init__(self, session, panel=None) -> None:
        super().__init__()
        self._session = session
        self._panel = panel
        self._path: Path | None = None
        self._epsg = 0
        self._titles: dict[str, str] = {}
        self._icons: dict[str, QIcon] = {}

    def clone(self) -> PlacesFilter:
        """QGIS searches with a copy for each search."""
        return PlacesFilter(self._session, self._panel)

    def name(self) -> str:
        """Return the name by which QGIS remembers the filter's settings."""
        return NAME

    def displayName(self) -> str:
        """Return the title in QGIS's options."""
        return self.tr("EV Planner: sites, streets, charging")

    def prefix(self) -> str:
        """Return what is typed to ask this filter only, where the settings say nothing: see :func:`add_filter`."""
        return _OWN_PREFIX

    def prepare(self, string: str, context) -> list[str]:
        """Note on the main thread what the search needs: nothing of the project is touched afterwards."""
        self._path = workspace_path(self._session.project)
        layer = layer_of(self._session.project, "proposed_site", self._path)
        self._epsg = layer.crs().postgisSrid() if layer is not None else 0
        self._titles = {code: status_title(code) for code in STATUSES}
        self._icons = {
            SITE: QIcon(str(bundled.path("icons", "sites.svg"))),
            STREET: QgsApplication.getThemeIcon("/mIconLineLayer.svg"),
            LOCATION: QIcon(str(bundled.path("icons", "charging_layers.svg"))),
            POINT: QgsApplication.getThemeIcon("/mIconPointLayer.svg"),
        }
        return []

    def fetchResults(self, string: str, context, feedback) -> None:
        """Search, in a thread; nothing comes of a workspace that cannot be read just now."""
        text = string.strip()
        if self._path is None or (not context.usingPrefix and len(text) < FEWEST):
            return
        try:
            for found in find(self._path, text, self._titles, lambda: not feedback.isCanceled()):
                if feedback.isCanceled():
                    return
                self.resultFetched.emit(self._result(found))
        except EvPlannerError as reason:
            self.logMessage(str(reason))

    def triggerResult(self, result) -> None:
        """Show the place that was chosen."""
        given = result.userData
        data = json.loads(given() if callable(given) else given)
        show_place(self._session.iface, self._session.project, QgsRectangle(*data["box"]), data["epsg"])
        if data["sort"] == SITE:
            if self._panel is not None:
                self._panel.setUserVisible(True)
            self._session.sites.ensure_read()
            self._session.sites.select(data["id"])

    def _result(self, found: Found) -> QgsLocatorResult:
        result = QgsLocatorResult()
        result.filter = self
        result.displayString = found.name
        status = self._titles.get(found.status, found.status)
        result.description = " · ".join(filter(None, (status, found.description)))
        result.icon = self._icons[found.sort]
        result.group = group_title(found.sort)
        result.score = 0.9 if found.begins else 0.5
        # As text: a result goes from thread to thread, which objects of Python do not survive.
        result.userData = json.dumps({"sort": found.sort, "id": found.id, "box": found.box, "epsg": self._epsg})
        return result


def add_filter(iface, session, panel) -> PlacesFilter:
    """Make the filter known to the locator bar; the caller removes it with ``iface.deregisterLocatorFilter``.

    QGIS keeps prefixes of less than three letters for itself and for what users set, so :data:`PREFIX` is put into
    the settings once; there they may change it.
    """
    preferences, setting = QgsSettings(), locator_prefix_setting(NAME)
    if not preferences.contains(setting):
        preferences.setValue(setting, PREFIX)
    made = PlacesFilter(session, panel)
    iface.registerLocatorFilter(made)
    return made


def group_title(sort: str) -> str:
    """The heading above the places of one sort."""
    return {
        SITE: QCoreApplication.translate("PlacesFilter", "Sites"),
        STREET: QCoreApplication.translate("PlacesFilter", "Streets"),
        LOCATION: QCoreApplication.translate("PlacesFilter", "Charging locations"),
        POINT: QCoreApplication.translate("PlacesFilter", "Charging points"),
    }[sort]


def show_place(iface, project: QgsProject, box: QgsRectangle, epsg: int) -> None:
    """Bring a place (a box in the CRS ``epsg``) onto the map, at a street's scale, and let it flash."""
    if iface is None:
        return
    canvas = iface.mapCanvas()
    crs = QgsCoordinateReferenceSystem.fromEpsgId(epsg)
    transform = QgsCoordinateTransform(crs, canvas.mapSettings().destinationCrs(), project)
    try:
        shown = transform.transformBoundingBox(box)
    except QgsCsException:
        return
    if shown.width() < 1 and shown.height() < 1:
        canvas.setCenter(shown.center())
        canvas.zoomScale(min(canvas.scale(), CLOSEST))
        geometry = QgsGeometry.fromPointXY(box.center())
    else:
        shown.scale(1.2)
        canvas.zoomToFeatureExtent(shown)
        geometry = QgsGeometry.fromRect(box)
    canvas.flashGeometries([geometry], crs)
