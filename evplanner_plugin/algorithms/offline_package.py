"""Processing algorithm ``offlinepackage``."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDistance,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProject,
)

from ..compat import ANY_LAYER
from ..documents.local_figures import number
from ..documents.offline_package.base_map import credit_of, in_drawing_order, visible_layers
from ..documents.offline_package.covered_areas import MARGIN_METRES, municipality_areas, site_areas
from ..documents.offline_package.map_painter import MapPainter
from ..documents.offline_package.read_me import terms_sentence
from ..documents.offline_package.tile_grid import LARGEST_ZOOM, Box
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .base import SITES, EvPlannerAlgorithm, check_cancelled
from .layer_lock import layers_locked
from .project_layers import refuse_open_edits, show_changes

if TYPE_CHECKING:
    from ..documents.offline_package.package import Plan

TOWN, AROUND_SITES = 0, 1
"""Choices of the parameter AREA."""

FIRST_ZOOM, LAST_ZOOM = 12, 17
"""Zoom levels unless said otherwise: from the whole municipality on a screen to about 0.75 m a pixel in Flanders."""

IMAGES = ("png", "jpg")
"""Choices of the parameter FORMAT."""

QUALITY = 80


class OfflinePackage(EvPlannerAlgorithm):
    """Workspace, project and base map, to take along."""

    NAME = "offlinepackage"
    GROUP = SITES

    _path = ""
    _project: QgsProject | None = None
    _repaired = 0
    _painter: MapPainter | None = None
    _credits: tuple = ()
    _rectangle: Box | None = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Offline review package")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("Puts workspace, project and base map into one folder or zip, for a laptop without network")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Makes a folder or a zip that holds the workspace, a QGIS project and the base map of the area as tiles. It"
            " opens without network, in QGIS (with or without this plugin) and in QField. What is written there"
            " goes to the central API with the next sync.\n\n"
            "The base map is drawn from the layers that the project shows, as it shows them. Only these are asked for"
            " the tiles, and only once you run this. Some map services forbid downloading in bulk, or handing the tiles"
            " on: check their terms. Sync before you make a package."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("offline,package,QField,MBTiles,tiles,base map,laptop,fieldwork,zip,review").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterEnum(
                "AREA", self.tr("Area of the map"),
                [self.tr("Municipality"), self.tr("Around the sites")], optional=True
            ),
            self.tr("Unless said: around the sites where sites are given, else the municipality."),
        )
        self.add(
            QgsProcessingParameterString("SITES", self.tr("Sites"), optional=True),
            self.tr(
                "Ids with commas between; empty for all. They only decide which area the map covers: the workspace"
                " always goes along whole."
            ),
        )
        self.add(
            QgsProcessingParameterDistance(
                "MARGIN", self.tr("Around a site (metres)"), defaultValue=MARGIN_METRES, minValue=10, maxValue=10_000
            ),
            self.tr("How far around each site the map goes."),
        )
        self.add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Rectangle"), optional=True),
            self.tr("Takes the place of the area above."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterMultipleLayers("LAYERS", self.tr("Base map"), ANY_LAYER, optional=True),
            self.tr("Layers to draw; unless said, those that the project shows and that are not of the workspace."),
        )
        self.add(
            QgsProcessingParameterBoolean("BASE_MAP", self.tr("With a base map"), defaultValue=True),
            self.tr("Without one, the package holds only the workspace and the project."),
            advanced=True,
        )
        self._add_tiles()
        self.add(
            QgsProcessingParameterBoolean("PHOTOS", self.tr("Take photos along"), defaultValue=True),
            self.tr("The images that are on this computer. Their thumbnails go along in any case."),
        )
        self.add(
            QgsProcessingParameterString("LANGUAGE", self.tr("Language"), optional=True),
            self.tr("Language of the project and the text in the package: nl, fr or en; empty for QGIS's."),
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Package"), self.tr("Zip files (*.zip)")),
            self.tr("A new zip; without the ending .zip, a new folder."),
        )
        self.addOutput(QgsProcessingOutputString("PROJECT", self.tr("Project in the package")))
        self.addOutput(QgsProcessingOutputNumber("TILES", self.tr("Tiles")))
        self.addOutput(QgsProcessingOutputNumber("SIZE", self.tr("Size (bytes)")))

    def _add_tiles(self) -> None:
        integer = QgsProcessingParameterNumber.Type.Integer
        for name, title, default in (
            ("ZOOM_MIN", self.tr("Minimum zoom"), FIRST_ZOOM), ("ZOOM_MAX", self.tr("Maximum zoom"), LAST_ZOOM)
        ):
            self.add(
                QgsProcessingParameterNumber(name, title, integer, default, minValue=0, maxValue=LARGEST_ZOOM),
                self.tr("12 shows a municipality, 17 streets, 19 single bays. Each level has four times the tiles."),
            )
        self.add(
            QgsProcessingParameterEnum(
                "FORMAT", self.tr("Images"), [self.tr("PNG, for maps"), self.tr("JPEG, for aerial photos")],
                defaultValue=0
            ),
            self.tr("PNG is exact; JPEG is smaller, above all for photos."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "QUALITY", self.tr("Quality of JPEG"), integer, QUALITY, minValue=1, maxValue=100
            ),
            self.tr("From 1 (small) to 100 (exact)."),
            advanced=True,
        )

    def look_up(self, parameters, context, feedback) -> None:
        """Learn which layers are to be drawn, and get ready to draw them (main thread)."""
        self._path = self.parameterAsFile(parameters, "WORKSPACE", context)
        self._project = project = context.project() or QgsProject.instance()
        refuse_open_edits(self._path, project)
        if not self.parameterAsBoolean(parameters, "BASE_MAP", context):
            return
        given = self.parameterAsLayerList(parameters, "LAYERS", context) or []
        layers = in_drawing_order(project, given) if given else visible_layers(project, self._path)
        if layers:
            self._painter = MapPainter(layers, project)
            self._credits = tuple(credit_of(layer) for layer in layers)
        if parameters.get("EXTENT"):
            web = QgsCoordinateReferenceSystem("EPSG:3857")
            extent = self.parameterAsExtent(parameters, "EXTENT", context, web)
            self._rectangle = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())

    def compute(self, parameters, context, feedback) -> dict:
        """Make the package."""
        from ..documents.offline_package.package import lacking_sentences, make_package
        from ..workspace.store import Workspace

        plan = self._plan(Workspace.open(self._path), parameters, context)
        count = plan.grid.count() if self._painter is not None else 0
        if self._painter is None:
            feedback.pushWarning(self.tr("The project shows no layer to draw a base map from; the package has none."))
        else:
            feedback.pushInfo(self.tr("{count} tiles to draw.").format(count=number(count)))
            if any(credit.host for credit in self._credits):
                feedback.pushInfo(terms_sentence())
        self._repair(plan.workspace, feedback)
        self._tell_unsent(plan.workspace, feedback)
        check_cancelled(feedback)
        made = make_package(plan, lambda fraction: feedback.setProgress(100 * fraction), feedback.isCanceled)
        drawn = made.drawn
        if drawn.tiles:
            rate = drawn.tiles / max(drawn.seconds, 0.001)
            feedback.pushInfo(
                self.tr("{count} tiles in {seconds} s ({rate} a second), {size} MB in all.").format(
                    count=number(drawn.tiles), seconds=number(round(drawn.seconds, 1)), rate=number(rate, 0),
                    size=number(max(1, round(made.size / 1e6)))
                )
            )
        for sentence in lacking_sentences(self._painter, drawn):
            feedback.pushWarning(sentence)
        return {"OUTPUT": str(plan.target), "PROJECT": made.project, "TILES": drawn.tiles, "SIZE": made.size}

    def _plan(self, workspace, parameters, context) -> Plan:
        from ..documents.offline_package.package import Plan

        first, last = (self.parameterAsInt(parameters, name, context) for name in ("ZOOM_MIN", "ZOOM_MAX"))
        if first > last:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The minimum zoom ({first}) is above the maximum zoom ({last})."),
                QT_TRANSLATE_NOOP("errors", "Give the smaller figure first."),
                first=first,
                last=last,
            )
        return Plan(
            workspace=workspace,
            target=Path(self.parameterAsFileOutput(parameters, "OUTPUT", context)),
            areas=self._areas(workspace, parameters, context),
            zooms=(first, last),
            painter=self._painter,
            credits_of_map=self._credits,
            image=IMAGES[self.parameterAsEnum(parameters, "FORMAT", context)],
            quality=self.parameterAsInt(parameters, "QUALITY", context),
            photos=self.parameterAsBoolean(parameters, "PHOTOS", context),
            language=self.parameterAsString(parameters, "LANGUAGE", context).strip(),
        )

    def _areas(self, workspace, parameters, context) -> Sequence[Box]:
        if self._rectangle is not None:
            return [self._rectangle]
        text = self.parameterAsString(parameters, "SITES", context)
        sites = [site.strip() for site in text.split(",") if site.strip()]
        around = bool(sites)
        if parameters.get("AREA") is not None:
            around = self.parameterAsEnum(parameters, "AREA", context) == AROUND_SITES
        if around:
            return site_areas(workspace, sites, self.parameterAsDouble(parameters, "MARGIN", context))
        return municipality_areas(workspace)

    def _repair(self, workspace, feedback) -> None:
        """Give rows that were drawn by other means their ids now: given later, they would differ in the two copies."""
        from ..sync.changes import repair

        if not os.access(workspace.path, os.W_OK):
            return  # a file that is only read sends nothing, so nothing can come in twice
        with layers_locked(self._path, self._project, feedback.isCanceled), workspace.transaction() as connection:
            self._repaired = repair(workspace, connection)

    def postProcessAlgorithm(self, context, feedback) -> dict:
        """Show the ids that rows were given in the project (main thread)."""
        if self._repaired:
            show_changes(self._path, self._project)
        return {}

    def _tell_unsent(self, workspace, feedback) -> None:
        """Say how much both copies will send."""
        from ..sync.changes import count_pending

        count = sum(count_pending(workspace).values())
        if count:
            feedback.pushWarning(
                self.tr(
                    "Not sent to the central API yet: {count}. This workspace and the package will both send it; sync"
                    " first where you can."
                ).format(count=number(count))
            )
