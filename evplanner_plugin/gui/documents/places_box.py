"""Where the sites of a regulation lie: the layer that tells, the table to correct, and what comes of it in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ...algorithms.base import error_sentence
from ...documents.local_figures import counted
from ...domain.regulation.place import MUNICIPAL, REGIONAL
from ...errors import EvPlannerError
from ..panel import sentence_label, show_sentence
from ..session import Session
from .file_fields import buddy
from .place_rows import PlaceRow, bundled, corrections, read_place_rows
from .places_table import PlacesTable


class PlacesBox(QWidget):
    """The places of ``site_ids``, looked up with ``read`` (:meth:`.DocumentDialog.read`).

    ``failed`` brings why they could not be ("" where they could): what stands in the table stays then.
    """

    failed = pyqtSignal(str)

    def __init__(
        self, session: Session, site_ids: Sequence[str], read: Callable, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self._site_ids, self._read = session, tuple(site_ids), read
        self._workspace = session.workspace()
        self.streets = QgsMapLayerComboBox()
        self.streets.setObjectName("EvPlannerRoadLayer")
        self.streets.setFilters(QgsMapLayerProxyModel.Filter.LineLayer)
        self.streets.setAllowEmptyLayer(True, self.tr("Streets of the workspace"))
        self.streets.setCurrentIndex(0)
        self.streets.setToolTip(
            self.tr("Where streets are named and road managers are told; a road register knows both best")
        )
        self.summary = sentence_label("EvPlannerPlacesSummary")
        self.table = PlacesTable()
        row = QHBoxLayout()
        self.roads = buddy(self.tr("R&oads from"), self.streets)
        row.addWidget(self.roads)
        row.addWidget(self.streets, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.summary)
        column.addWidget(self.table, 1)
        self.soon = QTimer(self)
        self.soon.setSingleShot(True)
        self.soon.timeout.connect(self._look_up)
        self.streets.layerChanged.connect(lambda layer: self.look_up())
        self.table.model.corrected.connect(self._show_summary)

    def look_up(self) -> None:
        """Look the places up, once the window is there to be seen."""
        if self._workspace is None or not self._site_ids:
            return
        self.table.setEnabled(False)
        show_sentence(self.summary, self.tr("Looking up where the sites lie…"))
        self.soon.start()

    def corrections(self) -> dict[str, dict]:
        """What was corrected, as the parameter ``PLACES`` takes it."""
        return corrections(self.table.model.rows())

    def _look_up(self) -> None:
        try:
            work = self._work()
        except EvPlannerError as reason:
            self._found(None, error_sentence(reason))
            return
        self._read("places", self.tr("Places of the sites"), work, self._found)

    def _work(self) -> Callable[[Callable[[], bool]], list[PlaceRow]]:
        """What reads the places in a thread; layers are taken hold of here."""
        from ...algorithms.layers.input_layers import VectorInput
        from ...algorithms.proposing.fact_sources import FactSources

        workspace, site_ids, layer = self._workspace, self._site_ids, self.streets.currentLayer()
        streets = VectorInput.of_layer(layer) if layer is not None else None
        sources = FactSources.of(self._session.project, workspace.path)
        return lambda cancelled: read_place_rows(workspace, site_ids, streets, sources, cancelled)

    def _found(self, rows: Sequence[PlaceRow] | None, problem: str) -> None:
        self.table.setEnabled(True)
        if rows is not None:
            kept = {row.site_id: row.given for row in self.table.model.rows()}
            self.table.model.show_rows(bundled([PlaceRow(row.found, kept.get(row.site_id, {})) for row in rows]))
        self.failed.emit(problem)
        self._show_summary()

    def _show_summary(self) -> None:
        places = [row.place for row in self.table.model.rows()]
        if not places:
            show_sentence(self.summary, "")
            return
        streets, roads = len({place.street for place in places if place.street}), {place.road for place in places}
        sites = counted(self.tr("{count} site"), self.tr("{count} sites"), len(places))
        named = counted(self.tr("{count} street"), self.tr("{count} streets"), streets)
        parts = [self.tr("{sites} in {streets}.").format(sites=sites, streets=named)]
        if {REGIONAL, MUNICIPAL} <= roads:
            parts.append(self.tr("Municipal and regional roads go into documents of their own."))
        doubtful = sum(1 for place in places if place.warnings)
        if doubtful:
            one = self.tr("{count} line has a warning: look at it and correct it where needed.")
            many = self.tr("{count} lines have a warning: look at them and correct them where needed.")
            parts.append(counted(one, many, doubtful))
        parts.append(self.tr("A double click or Enter corrects a cell."))
        show_sentence(self.summary, " ".join(parts))
