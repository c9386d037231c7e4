"""The panel *Sites*: the proposed sites, what people say of them, and saving it."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsGeometry, QgsPointXY
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
)

from ...domain.process import Process
from ...errors import EvPlannerError
from .. import settings
from ..panel import Panel, sentence_label, show_sentence, tool_button
from .draw_site_tool import DrawSiteTool
from .site_details import SiteDetails
from .site_states import SiteStates, read_states
from .sites_model import COMMENTS, NAME, STATUS, VOTES, SitesModel

REFRESH_PAUSE = 50
"""Milliseconds in which several changes of the layers are gathered into one refresh."""

_SIGNALS = (
    "featureAdded",
    "featureDeleted",
    "attributeValueChanged",
    "geometryChanged",
    "editingStarted",
    "editingStopped",
    "dataChanged",
    "layerModified",
)


class SitesPanel(Panel):
    """List of sites, drawing, details, and what waits to be saved."""

    OBJECT_NAME = "EvPlannerSitesPanel"

    def build(self, layout: QVBoxLayout) -> None:
        """Make the widgets and follow the layers."""
        self._watched: list[str] = []
        self._states = SiteStates()
        self._selected = ""
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(REFRESH_PAUSE)
        self._refresh.timeout.connect(self.refresh)
        self._tool = None

        self.details = SiteDetails(Process.load())
        self.details.said.connect(self._said)
        layout.addLayout(self._author_row())
        layout.addWidget(self._list_group(), 1)
        layout.addWidget(self.details, 2)
        self._fill_footer()
        self.session.workspace_changed.connect(self._workspace_changed)
        self.session.data_changed.connect(self._refresh.start)
        self.session.options_changed.connect(self.refresh)
        self.session.project.layersAdded.connect(self._workspace_changed)
        self.session.project.layersRemoved.connect(self._workspace_changed)
        self._workspace_changed()

    def release(self) -> None:
        """Stop following the project, give the map its former tool back."""
        if not self.built:
            return
        self._refresh.stop()
        self._watch([])
        self.session.project.layersAdded.disconnect(self._workspace_changed)
        self.session.project.layersRemoved.disconnect(self._workspace_changed)
        if self._tool is not None:
            self.session.iface.mapCanvas().unsetMapTool(self._tool)
            self._tool.deleteLater()
            self._tool = None

    def refresh(self) -> None:
        """Read the sites and their log again and show them, keeping the selection."""
        try:
            self._states = read_states(self.session.project, self.session.workspace())
        except EvPlannerError as reason:
            self.session.messages.error(reason)
            return
        selection = self.table.selectionModel()
        selection.blockSignals(True)
        self.model.set_sites(self._states.sites)
        row = self.model.row_of(self._selected)
        if row >= 0:
            self.table.selectRow(row)
        else:
            self._selected = ""
        selection.blockSignals(False)
        self._show_details()
        self._update_state()

    def select_site(self, site_id: str) -> None:
        """Select a site in the list and on the map."""
        self.refresh()
        row = self.model.row_of(site_id)
        if row >= 0:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, NAME))

    def draw_at(self, point: QgsPointXY) -> None:
        """Propose a site at ``point`` (in the CRS of the sites' layer) and select it."""
        from ..potential.potential_result import nearest_street

        workspace, layer = self.session.workspace(), self.session.edits.sites_layer()
        if workspace is None or layer is None:
            return
        name = nearest_street(self.session.project, QgsGeometry.fromPointXY(point), layer.crs())
        name = name or self.tr("Site {number}").format(number=len(self._states.sites) + 1)
        try:
            site_id = self.session.edits.add_site(point, name, workspace.nis, settings.author())
        except EvPlannerError as reason:
            self.session.messages.error(reason)
            return
        self.select_site(site_id)

    def save(self) -> None:
        """Save the sites and the log."""
        try:
            self.session.edits.save()
        except EvPlannerError as reason:
            self.session.messages.error(reason)
        else:
            self.session.messages.success(self.tr("Sites and log are saved."))
        self.refresh()

    def undo(self) -> None:
        """Take back the last change."""
        self.session.edits.undo()
        self.session.edits.leave_edit_mode()
        self.refresh()

    def _author_row(self) -> QHBoxLayout:
        self.author_hint = sentence_label("EvPlannerAuthorHint")
        self.options_button = QPushButton(self.tr("&Options…"))
        self.options_button.setObjectName("EvPlannerOptionsButton")
        self.options_button.setToolTip(self.tr("Fill in your name, role and department"))
        self.options_button.clicked.connect(self.session.show_options)
        row = QHBoxLayout()
        row.addWidget(self.author_hint, 1)
        row.addWidget(self.options_button)
        return row

    def _list_group(self) -> QGroupBox:
        group = QGroupBox(self.tr("Proposed Sites"))
        self.model = SitesModel(self)
        self.model.renamed.connect(self._rename)
        self.table = QTableView()
        self.table.setObjectName("EvPlannerSitesTable")
        self.table.setAccessibleName(self.tr("Proposed sites"))
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self.table.setAlternatingRowColors(True)
        self.table.setTabKeyNavigation(False)
        self.table.setWordWrap(False)
        self.table.setMinimumHeight(120)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().height() + 8)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column in (STATUS, VOTES, COMMENTS):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.table.selectionModel().selectionChanged.connect(self._row_selected)
        self.table.doubleClicked.connect(lambda index: self.zoom())
        self.draw_button = tool_button(
            "EvPlannerDrawSite",
            self.tr("Draw Site"),
            QgsApplication.getThemeIcon("/mActionCapturePoint.svg"),
            self.tr("Propose a site with a click on the map; Esc ends drawing"),
        )
        self.draw_button.setCheckable(True)
        self.draw_button.toggled.connect(self._draw_toggled)
        self.zoom_button = tool_button(
            "EvPlannerZoomToSite",
            self.tr("Zoom To"),
            QgsApplication.getThemeIcon("/mActionZoomToSelected.svg"),
            self.tr("Zoom the map to the selected site"),
        )
        self.zoom_button.clicked.connect(self.zoom)
        row = QHBoxLayout()
        row.addWidget(self.draw_button)
        row.addWidget(self.zoom_button)
        column = QVBoxLayout(group)
        column.addWidget(self.table, 1)
        column.addLayout(row)
        return group

    def _fill_footer(self) -> None:
        self.unsaved = sentence_label("EvPlannerUnsaved")
        self.save_button = QPushButton(QgsApplication.getThemeIcon("/mActionSaveEdits.svg"), self.tr("&Save"))
        self.save_button.setObjectName("EvPlannerSave")
        self.save_button.clicked.connect(self.save)
        self.undo_button = QPushButton(QgsApplication.getThemeIcon("/mActionUndo.svg"), self.tr("&Undo"))
        self.undo_button.setObjectName("EvPlannerUndo")
        self.undo_button.setToolTip(self.tr("Take back the last change"))
        self.undo_button.clicked.connect(self.undo)
        # In two rows: side by side they do not fit a narrow panel in Dutch.
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addWidget(self.undo_button)
        self.footer.addWidget(self.unsaved)
        self.footer.addLayout(row)

    def zoom(self) -> None:
        """Centre the map on the selected site, at a street's scale."""
        layer, row = self.session.edits.sites_layer(), self.model.row_of(self._selected)
        if layer is None or row < 0 or self.session.iface is None:
            return
        canvas, site = self.session.iface.mapCanvas(), self.model.site(row)
        geometry = layer.getFeature(site.feature_id).geometry()
        if geometry.isEmpty():
            return
        canvas.setCenter(canvas.mapSettings().layerToMapCoordinates(layer, geometry.asPoint()))
        canvas.zoomScale(min(canvas.scale(), 2500.0))
        canvas.flashFeatureIds(layer, [site.feature_id])

    def _said(self, kind: str, payload: dict) -> None:
        layer, row = self.session.edits.sites_layer(), self.model.row_of(self._selected)
        if layer is None or row < 0:
            return
        feature = layer.getFeature(self.model.site(row).feature_id)
        try:
            self.session.edits.add_entry(feature, kind, payload, settings.author())
        except EvPlannerError as reason:
            self.session.messages.error(reason)
        self.refresh()

    def _rename(self, feature_id: int, name: str) -> None:
        try:
            self.session.edits.rename(feature_id, name)
        except EvPlannerError as reason:
            self.session.messages.error(reason)
        self._refresh.start()

    def _row_selected(self, *_) -> None:
        rows = self.table.selectionModel().selectedRows()
        self._selected = self.model.site(rows[0].row()).id if rows else ""
        layer = self.session.edits.sites_layer()
        if layer is not None and rows:
            layer.selectByIds([self.model.site(rows[0].row()).feature_id])
        self._show_details()
        self._update_state()

    def _map_selection_changed(self, selected, *_) -> None:
        row = self.model.row_of_feature(selected[0]) if len(selected) == 1 else -1
        if row >= 0 and self.model.site(row).id != self._selected:
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, NAME))

    def _draw_toggled(self, checked: bool) -> None:
        canvas = self.session.iface.mapCanvas()
        if self._tool is None:
            self._tool = DrawSiteTool(canvas, self.session.project)
            self._tool.drawn.connect(self.draw_at)
            self._tool.deactivated.connect(lambda: self.draw_button.setChecked(False))
        if checked:
            self._tool.set_crs(self.session.edits.sites_layer().crs())
            canvas.setMapTool(self._tool)
            canvas.setFocus()
        else:
            canvas.unsetMapTool(self._tool)

    def _show_details(self) -> None:
        row = self.model.row_of(self._selected)
        site = self.model.site(row) if row >= 0 else None
        self.details.show_site(site, self._states.unsaved, settings.author())

    def _workspace_changed(self, *_) -> None:
        edits = self.session.edits
        self._watch([layer for layer in (edits.sites_layer(), edits.log_layer()) if layer is not None])
        self._refresh.start()

    def _watch(self, layers: list) -> None:
        """Follow the changes of the two layers."""
        for layer_id in self._watched:
            layer = self.session.project.mapLayer(layer_id)
            if layer is not None:
                for name in _SIGNALS:
                    getattr(layer, name).disconnect(self._changed)
                layer.selectionChanged.disconnect(self._map_selection_changed)
        for layer in layers:
            for name in _SIGNALS:
                getattr(layer, name).connect(self._changed)
            layer.selectionChanged.connect(self._map_selection_changed)
        self._watched = [layer.id() for layer in layers]

    def _changed(self, *_) -> None:
        self._refresh.start()

    def _update_state(self) -> None:
        person, count = settings.author(), self.session.edits.unsaved()
        ready = self.session.workspace() is not None and self.session.edits.sites_layer() is not None
        hint = "" if person.complete() else self.tr("Say who you are before you propose, mark or decide.")
        show_sentence(self.author_hint, hint)
        self.options_button.setVisible(bool(hint))
        reason = ""
        if not ready:
            reason = self.tr("Open a workspace first, in the panel Charging Layers.")
        elif hint:
            reason = hint
        elif not self.details.may(person.role, "proposed"):
            reason = self.tr("Your role may not propose sites.")
        self.draw_button.setEnabled(not reason)
        self.draw_button.setToolTip(reason or self.tr("Propose a site with a click on the map; Esc ends drawing"))
        self.zoom_button.setEnabled(bool(self._selected))
        show_sentence(self.unsaved, self._unsaved_sentence(count))
        self.save_button.setEnabled(count > 0)
        self.undo_button.setEnabled(count > 0)

    def _unsaved_sentence(self, count: int) -> str:
        if count == 0:
            return self.tr("Everything is saved.")
        if count == 1:
            return self.tr("1 unsaved change")
        return self.tr("{count} unsaved changes").format(count=count)
