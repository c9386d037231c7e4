"""Importing a list of sites: a table, a file or a layer, with a look at it before anything is written."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from ....algorithms.base import error_sentence, language
from ....algorithms.proposing.csv_points import SUFFIXES
from ....documents.local_figures import number
from ....errors import EvPlannerError
from ... import settings
from ...background import read_in_background
from ...help.topic_key import add_help_key
from ...panel import show_sentence
from ...session import Session
from .import_fields import RowsPreview, TableFields, problem_label
from .import_preview import CRS, FILE, PLACE, LayerSource, Preview, look_at_file, look_at_layer

_PAUSE = 250
"""Milliseconds in which several changes are gathered into one look."""


class ImportSitesDialog(QDialog):
    """Chooses a list and shows how it reads; *Import* runs the algorithm ``proposesites``."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "sites#import")
        self.setObjectName("EvPlannerImportSites")
        self.setWindowTitle(self.tr("Import Sites"))
        self._session = session
        self._workspace = session.workspace()
        self._give_up: Callable[[], None] = lambda: None
        self.preview: Preview | None = None
        self.looking = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PAUSE)
        self._soon.timeout.connect(self._look)
        column = QVBoxLayout(self)
        column.addLayout(self._source_rows())
        self.table = TableFields()
        self.table.hide()
        column.addWidget(self.table)
        self.rows = RowsPreview()
        column.addWidget(self.rows, 1)
        self.taken = self._sentence("EvPlannerImportTaken")
        self.summary = self._sentence("EvPlannerImportSummary")
        column.addWidget(self.taken)
        column.addWidget(self.summary)
        kinds = QDialogButtonBox.StandardButton
        self.buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        self.import_button = self.buttons.button(kinds.Ok)
        self.import_button.setText(self.tr("&Import"))
        self.import_button.setObjectName("EvPlannerImport")
        self.buttons.accepted.connect(self._import)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self.buttons)
        self.table.changed.connect(self._soon.start)
        self.resize(560, 620)
        self._show(None)

    def done(self, result: int) -> None:
        """Close; nothing is read any more."""
        self._soon.stop()
        self._give_up()
        super().done(result)

    def choose_file(self, path: str | Path) -> None:
        """Look at the file ``path``."""
        self.file.setFilePath(str(path))

    def _source_rows(self) -> QFormLayout:
        self.file = QgsFileWidget()
        self.file.setObjectName("EvPlannerImportFile")
        self.file.setStorageMode(QgsFileWidget.StorageMode.GetFile)
        self.file.setDialogTitle(self.tr("List of Sites"))
        self.file.lineEdit().setAccessibleName(self.tr("List of Sites"))
        self.file.setDefaultRoot(settings.last_folder())
        lists = "*.csv *.tsv *.txt *.geojson *.json *.gpkg *.shp *.kml *.gml *.fgb"
        known, everything = self.tr("Lists of sites"), self.tr("All files")
        self.file.setFilter(f"{known} ({lists});;{everything} (*)")
        self.layer = QgsMapLayerComboBox()
        self.layer.setObjectName("EvPlannerImportLayer")
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PointLayer)
        self.layer.setAllowEmptyLayer(True)
        own = [layer for layer in (self._session.edits.sites_layer(), self._session.edits.log_layer()) if layer]
        self.layer.setExceptedLayerList(own)
        self.layer.setLayer(None)
        self.sublayer = QComboBox()
        self.sublayer.setObjectName("EvPlannerImportSublayer")
        self.file_problem = problem_label("EvPlannerImportFileProblem")
        self.origin = QComboBox()
        self.origin.setObjectName("EvPlannerImportOrigin")
        process = self._session.sites.process
        for code in process.origins:
            self.origin.addItem(process.title(code, language()), code)
        form = QFormLayout()
        form.addRow(self.tr("&File"), self.file)
        form.addRow(self.tr("or &layer"), self.layer)
        self.sublayer_label = QLabel(self.tr("Layer &in the file"))
        self.sublayer_label.setBuddy(self.sublayer)
        form.addRow(self.sublayer_label, self.sublayer)
        form.addRow(self.file_problem)
        form.addRow(self.tr("&Origin"), self.origin)
        self.file.fileChanged.connect(self._file_changed)
        self.layer.layerChanged.connect(self._layer_changed)
        self.sublayer.activated.connect(lambda index: self._soon.start())
        return form

    def _file_changed(self, path: str) -> None:
        self.table.forget()
        self.sublayer.clear()
        if path and self.layer.currentLayer() is not None:
            self.layer.setLayer(None)
        self._soon.start()

    def _layer_changed(self, layer) -> None:
        if layer is not None and self.file.filePath():
            self.file.setFilePath("")
        self._soon.start()

    def _path(self) -> Path | None:
        """The file that is chosen; without the quotation marks that a path copied from Windows brings along."""
        text = self.file.filePath().strip().strip('"')
        return Path(text) if text else None

    def _look(self) -> None:
        """Read the list in the background; a former look is given up."""
        self._give_up()
        self._give_up = lambda: None
        path, layer, workspace = self._path(), self.layer.currentLayer(), self._workspace
        transforms = self._session.project.transformContext()
        if workspace is None or (path is None and layer is None):
            self._show(None)
            return
        self.looking = True
        self.import_button.setEnabled(False)
        if path is not None:
            sublayer, said = self.sublayer.currentText(), self.table.said()

            def work() -> Preview:
                return look_at_file(path, sublayer, said, workspace, transforms)
        else:
            source = LayerSource(layer)

            def work() -> Preview:
                return look_at_layer(source, workspace, transforms)

        self._give_up = read_in_background(self.tr("Look at the list"), work, self._looked)

    def _looked(self, preview: Preview | None, problem: Exception | None) -> None:
        self.looking = False
        if problem is not None:
            preview = Preview()
            if not isinstance(problem, EvPlannerError):
                raise problem
            preview.problems[FILE] = problem
        self._show(preview)

    def _show(self, preview: Preview | None) -> None:
        """Show how the list reads, and what is wrong beside its field."""
        self.looking = False
        self.preview = preview
        shown = preview or Preview()
        is_table = preview is not None and shown.table is not None
        self.table.setVisible(is_table)
        if is_table:
            self.table.show_table(shown.table)
        several = len(shown.sublayers) > 1
        if several and self.sublayer.count() != len(shown.sublayers):
            self.sublayer.clear()
            self.sublayer.addItems(list(shown.sublayers))
        for widget in (self.sublayer, self.sublayer_label):
            widget.setVisible(several)
        self.rows.show_rows(shown.header, shown.rows)
        self._show_problems(shown, is_table)
        taken = ", ".join(theirs for theirs in shown.known.values())
        show_sentence(self.taken, self.tr("Fields taken over: {fields}.").format(fields=taken) if taken else "")
        show_sentence(self.summary, self._summary(preview))
        self.import_button.setEnabled(not self._refusal())
        self.import_button.setToolTip(self._refusal())

    def _show_problems(self, shown: Preview, is_table: bool) -> None:
        said = {field: error_sentence(problem) for field, problem in shown.problems.items()}
        if shown.swapped:
            said[PLACE] = self.tr("x and y seem to have changed places.")
        elif self.preview is not None and not said and not shown.inside and shown.outside:
            said[CRS] = self.tr("None of the points lies in {municipality}: is this the right one?").format(
                municipality=self._workspace.municipality
            )
        if not is_table:
            # A layer brings its own places: what is wrong with them is said under it.
            said = {FILE: "\n".join(said.values())} if said else {}
        show_sentence(self.file_problem, said.get(FILE, ""))
        show_sentence(self.table.place_problem, said.get(PLACE, ""))
        show_sentence(self.table.crs_problem, said.get(CRS, ""))

    def _summary(self, preview: Preview | None) -> str:
        """How many points can be imported, and why the others cannot."""
        if preview is None:
            return self._refusal()
        if preview.problems:
            return ""
        total = preview.inside + preview.outside
        parts = [
            self.tr("{count} of {all} points lie in {municipality}.").format(
                count=number(preview.inside), all=number(total), municipality=self._workspace.municipality
            )
        ]
        if preview.at_zero:
            parts.append(self.tr("At 0, 0: {count}.").format(count=number(preview.at_zero)))
        if preview.without_place:
            parts.append(self.tr("Without a place: {count}.").format(count=number(preview.without_place)))
        if preview.inside and (preview.inside != total or preview.without_place):
            parts.append(self.tr("Only those in the municipality are imported."))
        return " ".join(parts)

    def _refusal(self) -> str:
        """Why nothing can be imported now; empty when it can."""
        person, process = settings.author(), self._session.sites.process
        if self._workspace is None:
            return self.tr("Open a workspace first, in the panel Charging Layers.")
        if not person.complete():
            return self.tr("Say who you are before you propose, mark or decide.")
        if not process.may(person.role, "proposed"):
            return self.tr("Your role may not propose sites.")
        editing = self._session.refuse_while_editing()
        if editing:
            return editing
        if self.preview is None:
            return self.tr("Choose a file or a layer.")
        if self.preview.problems or not self.preview.inside:
            return self.tr("There is no point to import yet.")
        return ""

    def parameters(self) -> dict:
        """The parameters of ``proposesites`` for what is chosen."""
        person, path = settings.author(), self._path()
        parameters = {
            "WORKSPACE": str(self._workspace.path),
            "ORIGIN": self.origin.currentData(),
            "ACTOR": person.name,
            "ROLE": person.role,
            "DEPARTMENT": person.department,
        }
        if path is None:
            return {**parameters, "SITES": self.layer.currentLayer().id()}
        if path.suffix.lower() in SUFFIXES:
            table = self.preview.table
            read = {"x": table.x, "y": table.y, "crs": table.crs, "delimiter": table.delimiter}
            read["decimal"] = "," if table.decimal_comma else "."
            return {**parameters, "SITES": str(path), "TABLE": json.dumps(read)}
        several = len(self.preview.sublayers) > 1
        source = f"{path}|layername={self.sublayer.currentText()}" if several else str(path)
        return {**parameters, "SITES": source}

    def _import(self) -> None:
        refusal = self._refusal()
        if refusal:
            show_sentence(self.summary, refusal)
            return
        session, parameters = self._session, self.parameters()
        path = self._path()
        if path is not None:
            settings.set_last_folder(str(path.parent))
        session.runner.run(
            "proposesites", parameters, title=self.tr("Import sites"), on_success=lambda run: _imported(session, run)
        )
        self.accept()

    def _sentence(self, name: str) -> QLabel:
        label = problem_label(name)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = label.font()
        font.setItalic(False)
        label.setFont(font)
        return label


def _imported(session: Session, run) -> None:
    """Tell what has become of the list (main thread)."""
    from .proposed_words import proposed_sentence

    session.workspace_written()
    session.messages.success("\n".join([proposed_sentence(run.results), *run.feedback.warnings]))
