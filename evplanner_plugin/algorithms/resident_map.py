"""Processing algorithm ``residentmap``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
    QgsProject,
)

from ..compat import ANY_LAYER, LINES
from ..documents.local_figures import number
from ..documents.offline_package.base_map import credit_of, in_drawing_order
from ..documents.offline_package.covered_areas import municipality_areas
from ..documents.offline_package.map_painter import MapPainter
from ..documents.offline_package.read_me import terms_sentence
from .base import DOCUMENTS, EvPlannerAlgorithm, check_cancelled
from .layers.input_layers import VectorInput
from .proposing.fact_sources import STREET_NAME
from .resident_layers import charging_day, read_addresses, read_streets

if TYPE_CHECKING:
    from ..documents.offline_package.base_map import Credit
    from ..documents.resident_map.resident_map import Plan

DETAIL, LEAST_DETAIL, MOST_DETAIL = 16, 13, 19
"""Deepest zoom level of the base map: the usual one, and between which it may be. Beyond it the page enlarges."""


class ResidentMap(EvPlannerAlgorithm):
    """A page that shows residents where they can charge, and where they will be able to."""

    NAME = "residentmap"
    GROUP = DOCUMENTS

    _painter: MapPainter | None = None
    _credits: tuple[Credit, ...] = ()
    _streets: VectorInput | None = None

    def displayName(self) -> str:
        """Return the title."""
        return self.tr("Resident map")

    def shortDescription(self) -> str:
        """Return one line for the toolbox."""
        return self.tr("A page for residents with existing, planned and decided charging points, for any web server")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return self.tr(
            "Writes one folder with a page in Dutch and French: a map and a list of the public charging points that"
            " stand, and of the sites that were ticked as public in the panel Sites. Residents search a street, an"
            " address or a point, and see the nearest one on foot. The folder can be put on any web server, or opened"
            " from disk; the page fetches nothing from elsewhere and keeps nothing.\n\n"
            "Only place, name, address, operator, power, number of points and status are shown: never a comment, a"
            " mark, a reason or who said what. Rejected and cancelled sites are left out, whether ticked or not.\n\n"
            "The base map is drawn from the workspace's own streets and buildings, unless you name layers for it. The"
            " way on foot follows the workspace's streets. A folder that holds an earlier resident map is replaced;"
            " one that holds anything else is left as it is."
        )

    def tags(self) -> list[str]:
        """Return search words."""
        return self.tr("residents,citizens,web,page,map,public,nearest,on foot,website,Leaflet,publish").split(",")

    def initAlgorithm(self, configuration=None) -> None:
        """Declare parameters and outputs."""
        self.add_workspace()
        self.add(
            QgsProcessingParameterString("TITLE", self.tr("Title"), optional=True),
            self.tr("Title of the page; unless said: charging points in the municipality, in either language."),
        )
        self.add(
            QgsProcessingParameterString("CONTACT", self.tr("Contact"), optional=True),
            self.tr("Whom residents may ask; unless said, the workspace's parameter documents_contact."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "SHOW", self.tr("Show"), [self.tr("Existing"), self.tr("Planned"), self.tr("Decided")],
                allowMultiple=True, defaultValue=[0, 1, 2]
            ),
            self.tr("Planned: proposed or in review. Decided: approved, handed over or installed."),
        )
        self.add(
            QgsProcessingParameterBoolean("BASE_MAP", self.tr("With a base map"), defaultValue=True),
            self.tr("Without one, the page draws the streets by itself and the folder stays small."),
        )
        self.add(
            QgsProcessingParameterNumber(
                "DETAIL", self.tr("Detail of the base map (zoom level)"), QgsProcessingParameterNumber.Type.Integer,
                DETAIL, minValue=LEAST_DETAIL, maxValue=MOST_DETAIL
            ),
            self.tr("Each level has four times the tiles; closer than the deepest one, the page enlarges them."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers("LAYERS", self.tr("Layers of the base map"), ANY_LAYER, optional=True),
            self.tr(
                "Layers of the project to draw instead of the workspace's streets and buildings. They become public:"
                " check what they show, and whether their source allows it."
            ),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFeatureSource("STREETS", self.tr("Streets"), [LINES], optional=True),
            self.tr("Streets to walk along and to search; unless said, the workspace's."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("LANGUAGE", self.tr("Language"), optional=True),
            self.tr("Language of the text beside the page: nl, fr or en; empty for QGIS's. The page has both."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", self.tr("Folder")),
            self.tr("A new or empty folder, or an earlier resident map, which is replaced."),
        )
        self.addOutput(QgsProcessingOutputNumber("EXISTING", self.tr("Number of existing locations")))
        self.addOutput(QgsProcessingOutputNumber("PLANNED", self.tr("Number of planned locations")))
        self.addOutput(QgsProcessingOutputNumber("DECIDED", self.tr("Number of decided locations")))
        self.addOutput(QgsProcessingOutputNumber("SIZE_MB", self.tr("Size (MB)")))

    def look_up(self, parameters, context, feedback) -> None:
        """Learn what is to be drawn, and get ready to draw it (main thread)."""
        from ..documents.resident_map.base_layers import base_layers

        self._streets = VectorInput.of_parameter(self, parameters, "STREETS", context)
        if not self.parameterAsBoolean(parameters, "BASE_MAP", context):
            return
        project = context.project() or QgsProject.instance()
        given = self.parameterAsLayerList(parameters, "LAYERS", context) or []
        if given:
            layers = in_drawing_order(project, given)
            self._credits = tuple(credit_of(layer) for layer in layers)
        else:
            layers = base_layers(self.parameterAsFile(parameters, "WORKSPACE", context), STREET_NAME)
            for layer in layers:
                context.temporaryLayerStore().addMapLayer(layer)  # which keeps them as long as this runs
        if layers:
            self._painter = MapPainter(layers, project)

    def compute(self, parameters, context, feedback) -> dict:
        """Make the folder."""
        from ..documents.offline_package.package import lacking_sentences
        from ..documents.resident_map.public_points import DECIDED, EXISTING, PLANNED
        from ..documents.resident_map.resident_map import check_plan, make_resident_map
        from ..workspace.store import Workspace

        workspace = Workspace.open(self.parameterAsFile(parameters, "WORKSPACE", context))
        plan = self._plan(workspace, parameters, context, feedback)
        count = check_plan(plan, feedback.isCanceled)
        if self._painter is None:
            if self.parameterAsBoolean(parameters, "BASE_MAP", context):
                feedback.pushWarning(self.tr("The workspace has no layer to draw a base map from; the page has none."))
        else:
            feedback.pushInfo(self.tr("{count} tiles to draw.").format(count=number(count)))
        if not plan.page.contact:
            feedback.pushWarning(
                self.tr("The page names no contact: give one, or fill in the parameter documents_contact.")
            )
        if plan.network is None:
            feedback.pushWarning(
                self.tr("There are no streets to walk along: the page gives distances in a straight line only.")
            )
        check_cancelled(feedback)
        made = make_resident_map(plan, lambda fraction: feedback.setProgress(100 * fraction), feedback.isCanceled)
        counts = made.counts
        if not counts[PLANNED] and not counts[DECIDED]:
            feedback.pushInfo(self.tr("No planned or decided site is ticked as public; only what stands is shown."))
        for sentence in lacking_sentences(self._painter, made.drawn):
            feedback.pushWarning(sentence)
        feedback.pushInfo(
            self.tr("{streets} streets and {addresses} addresses can be searched.").format(
                streets=number(made.streets), addresses=number(made.addresses)
            )
        )
        return {
            "OUTPUT": str(plan.target), "EXISTING": counts[EXISTING], "PLANNED": counts[PLANNED],
            "DECIDED": counts[DECIDED], "SIZE_MB": round(made.size / 1e6, 2),
        }  # fmt: skip

    def _plan(self, workspace, parameters, context, feedback) -> Plan:
        from ..documents.resident_map.page_data import Page
        from ..documents.resident_map.public_points import KINDS
        from ..documents.resident_map.resident_map import Plan
        from ..documents.resident_map.sources import area_sources, charging_sources, once
        from ..domain.parameters import figure
        from ..workspace.parameters import read_parameters

        told = read_parameters(workspace)
        contact = self.parameterAsString(parameters, "CONTACT", context).strip()
        if not contact and "documents_contact" in told and told["documents_contact"].value is not None:
            contact = str(told["documents_contact"].value)
        page = Page(
            workspace.municipality, self.parameterAsString(parameters, "TITLE", context).strip(), contact,
            charging_day(), figure(told, "equivalent_fast_above"),
        )  # fmt: skip
        streets = read_streets(self._streets, workspace, context, feedback)
        addresses = read_addresses(workspace, context, feedback)
        drawn = once([*(credit.attribution for credit in self._credits), *streets.sources, *addresses.sources])
        return Plan(
            workspace=workspace,
            target=Path(self.parameterAsString(parameters, "OUTPUT", context)),
            page=page,
            shown=[KINDS[number] for number in self.parameterAsEnums(parameters, "SHOW", context)],
            network=streets.network,
            streets=streets.named,
            addresses=addresses.named,
            attribution=drawn,
            sources=once([*drawn, *area_sources(workspace), *charging_sources(workspace)]),
            painter=self._painter,
            areas=municipality_areas(workspace) if self._painter is not None else (),
            detail=self.parameterAsInt(parameters, "DETAIL", context),
            hosts=self._hosts(feedback),
            language=self.parameterAsString(parameters, "LANGUAGE", context).strip(),
        )

    def _hosts(self, feedback) -> list[str]:
        """The services that layers of the base map come from; what must be known of them is said."""
        hosts = [credit.host for credit in self._credits if credit.host]
        if hosts:
            feedback.pushWarning(terms_sentence())
        silent = [credit.layer for credit in self._credits if not credit.attribution]
        if silent:
            feedback.pushWarning(
                self.tr("These layers of the base map do not say whose they are: {layers}.").format(
                    layers=", ".join(silent)
                )
            )
        return hosts
