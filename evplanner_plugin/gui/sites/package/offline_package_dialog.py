"""Asking what goes into an offline review package, and how large it becomes; then having it made."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QDate, QLocale, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ....algorithms.base import error_sentence
from ....algorithms.offline_package import AROUND_SITES, FIRST_ZOOM, IMAGES, LAST_ZOOM, TOWN
from ....documents.offline_package.base_map import candidate_layers, host_of, visible_layers
from ....documents.offline_package.covered_areas import MARGIN_METRES
from ....documents.offline_package.destination import check_target, plain_name
from ....documents.offline_package.read_me import terms_sentence
from ....documents.offline_package.tile_grid import LARGEST_ZOOM, Box
from ....documents.offline_package.tile_limits import check_count
from ....errors import EvPlannerError
from ... import settings
from ...background import read_in_background
from ...help.topic_key import add_help_key
from ...panel import sentence_label, show_sentence
from .offline_package_size import Estimate, estimate

MAP_VIEW = -1
"""The area that the map shows now; goes to the algorithm as a rectangle."""

_PAUSE = 200
"""Milliseconds without a change after which the size is worked out anew."""

_WIDTH = 460
_LAYERS_SHOWN = 4


class OfflinePackageDialog(QDialog):
    """What goes in, of which area, how detailed, and where to. Accepting it starts the work."""

    def __init__(self, session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "offline")
        self.setObjectName("EvPlannerOfflinePackage")
        self.setWindowTitle(self.tr("Offline Review Package"))
        self._session = session
        self._workspace = session.workspace()
        self._estimate: Estimate | None = None
        self._give_up = lambda: None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self._work_out)
        self._add_destination()
        self._add_area()
        self._add_layers()
        self._add_images()
        self._lay_out()
        self._follow_changes()
        self._destination_changed()
        self._area_changed()

    def parameters(self) -> dict:
        """What the algorithm ``offlinepackage`` is told."""
        layers = self._chosen_layers()
        given = {
            "WORKSPACE": str(self._workspace.path),
            "OUTPUT": str(self._target()),
            "MARGIN": float(self.margin.value()),
            "BASE_MAP": bool(layers),
            "LAYERS": [layer.id() for layer in layers],
            "ZOOM_MIN": self.first_zoom.value(),
            "ZOOM_MAX": self.last_zoom.value(),
            "FORMAT": self.image.currentIndex(),
            "PHOTOS": self.photos.isChecked(),
            "LANGUAGE": settings.documents_language(),
        }
        if self.area.currentData() == MAP_VIEW:
            left, bottom, right, top = self._view()
            given["EXTENT"] = f"{left:.2f},{right:.2f},{bottom:.2f},{top:.2f} [EPSG:3857]"
        else:
            given["AREA"] = self.area.currentData()
        return given

    def accept(self) -> None:
        """Start the work, which goes on in the background, and close."""
        if not self._fits():
            return
        settings.set_last_folder(str(self._target().parent))
        session, target = self._session, self._target()
        made = self.tr("The offline package is made: {path}.").format(path=target)
        label = self.tr("Show Folder")

        def tell(run) -> None:
            folder = target.parent if target.suffix.lower() == ".zip" else target
            session.messages.info(
                "\n".join([made, *run.feedback.warnings]),
                action=(label, lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))),
            )

        self._session.runner.run(
            "offlinepackage", self.parameters(), title=self.tr("Offline review package"), on_success=tell
        )
        super().accept()

    def done(self, result: int) -> None:
        """Leave off what is still being worked out."""
        self._timer.stop()
        self._give_up()
        super().done(result)

    # -- the fields ------------------------------------------------------------------------------------------------

    def _add_destination(self) -> None:
        self.kind = QComboBox(self)
        self.kind.setObjectName("EvPlannerPackageKind")
        self.kind.addItem(self.tr("Zip file"), ".zip")
        self.kind.addItem(self.tr("Folder"), "")
        self.file = QgsFileWidget(self)
        self.file.setObjectName("EvPlannerPackageFile")
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setDialogTitle(self.tr("Save Package As"))
        self.file.lineEdit().setAccessibleName(self.tr("Save Package As"))
        self.file.setToolTip(self.tr("A new file or folder; nothing is ever overwritten"))
        folder = Path(settings.start_for_documents() or Path.home())
        town = plain_name(self._workspace.municipality) if self._workspace is not None else "workspace"
        day = QDate.currentDate().toString("yyyyMMdd")
        self.file.setFilePath(str(folder / f"{town}-review-{day}.zip"))
        self.file_problem = sentence_label("EvPlannerPackageFileProblem")

    def _add_area(self) -> None:
        self.area = QComboBox(self)
        self.area.setObjectName("EvPlannerPackageArea")
        self.area.addItem(self.tr("Municipality"), TOWN)
        self.area.addItem(self.tr("Around the sites"), AROUND_SITES)
        if self._session.iface is not None:
            self.area.addItem(self.tr("What the map shows"), MAP_VIEW)
        self.area_problem = sentence_label("EvPlannerPackageAreaProblem")
        self.margin = QSpinBox(self)
        self.margin.setObjectName("EvPlannerPackageMargin")
        self.margin.setRange(10, 10_000)
        self.margin.setSingleStep(50)
        self.margin.setSuffix(" m")
        self.margin.setValue(int(MARGIN_METRES))
        self.first_zoom, self.last_zoom = (
            self._zoom_box(name, value) for name, value in (("First", FIRST_ZOOM), ("Last", LAST_ZOOM))
        )
        self.first_zoom.setAccessibleName(self.tr("Minimum zoom"))
        self.last_zoom.setAccessibleName(self.tr("Maximum zoom"))
        self.zoom_problem = sentence_label("EvPlannerPackageZoomProblem")

    def _zoom_box(self, name: str, value: int) -> QSpinBox:
        box = QSpinBox(self)
        box.setObjectName(f"EvPlannerPackage{name}Zoom")
        box.setRange(0, LARGEST_ZOOM)
        box.setValue(value)
        box.setToolTip(
            self.tr("12 shows a municipality, 17 streets, 19 single bays. Each level has four times the tiles.")
        )
        return box

    def _add_layers(self) -> None:
        self.layers = QListWidget(self)
        self.layers.setObjectName("EvPlannerPackageLayers")
        self.layers.setAccessibleName(self.tr("Layers of the base map"))
        project, path = self._session.project, getattr(self._workspace, "path", None)
        shown = {layer.id() for layer in visible_layers(project, path)}
        for layer in candidate_layers(project, path):
            item = QListWidgetItem(layer.name(), self.layers)
            item.setData(Qt.ItemDataRole.UserRole, layer.id())
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            checked = Qt.CheckState.Checked if layer.id() in shown else Qt.CheckState.Unchecked
            item.setCheckState(checked)
        row = max(self.layers.sizeHintForRow(0), self.layers.fontMetrics().height() + 4)
        self.layers.setFixedHeight(row * min(max(self.layers.count(), 1), _LAYERS_SHOWN) + 2 * self.layers.frameWidth())
        self.layers_hint = sentence_label("EvPlannerPackageLayersHint")

    def _add_images(self) -> None:
        self.image = QComboBox(self)
        self.image.setObjectName("EvPlannerPackageImage")
        self.image.addItem(self.tr("PNG, for maps"))
        self.image.addItem(self.tr("JPEG, for aerial photos"))
        self.photos = QCheckBox(self.tr("Take photos along"), self)
        self.photos.setObjectName("EvPlannerPackagePhotos")
        self.photos.setChecked(True)
        self.photos.setToolTip(self.tr("The images that are on this computer. Their thumbnails go along in any case."))
        self.size = sentence_label("EvPlannerPackageSize")
        self.editing = sentence_label("EvPlannerPackageEditing")

    def _lay_out(self) -> None:
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setText(self.tr("Make Package"))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        zooms = QHBoxLayout()
        zooms.addWidget(self.first_zoom)
        zooms.addWidget(QLabel("–", self))
        zooms.addWidget(self.last_zoom)
        zooms.addStretch(1)
        self.form = QFormLayout()
        self.form.addRow(self.tr("Make a"), self.kind)
        self.form.addRow(self.tr("Save as"), self.file)
        self.form.addRow("", self.file_problem)
        self.form.addRow(self.tr("Area of the map"), self.area)
        self.form.addRow(self.tr("Around a site"), self.margin)
        self.form.addRow("", self.area_problem)
        self.form.addRow(self.tr("Base map"), self.layers)
        self.form.addRow("", self.layers_hint)
        self.form.addRow(self.tr("Zoom levels"), zooms)
        self.form.addRow("", self.zoom_problem)
        self.form.addRow(self.tr("Images"), self.image)
        self.form.addRow("", self.photos)
        layout = QVBoxLayout(self)
        layout.addLayout(self.form)
        layout.addWidget(self.size)
        layout.addWidget(self.editing)
        layout.addStretch(1)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(_WIDTH)

    def _follow_changes(self) -> None:
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.file.fileChanged.connect(self._destination_changed)
        self.area.currentIndexChanged.connect(self._area_changed)
        self.layers.itemChanged.connect(self._changed)
        for box in (self.margin, self.first_zoom, self.last_zoom):
            box.valueChanged.connect(self._changed)
        self.image.currentIndexChanged.connect(self._show_size)
        self.photos.toggled.connect(self._show_size)

    # -- what is chosen --------------------------------------------------------------------------------------------

    def _target(self) -> Path:
        text = self.file.filePath().strip()
        return Path(text + self.kind.currentData() if text and not text.endswith(self.kind.currentData()) else text)

    def _chosen_layers(self) -> list:
        items = (self.layers.item(row) for row in range(self.layers.count()))
        ids = [
            item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked
        ]
        found = (self._session.project.mapLayer(layer_id) for layer_id in ids)
        return [layer for layer in found if layer is not None]

    def _view(self) -> Box:
        canvas = self._session.iface.mapCanvas()
        web = QgsCoordinateReferenceSystem("EPSG:3857")
        step = QgsCoordinateTransform(canvas.mapSettings().destinationCrs(), web, self._session.project)
        shown = step.transformBoundingBox(canvas.extent())
        return shown.xMinimum(), shown.yMinimum(), shown.xMaximum(), shown.yMaximum()

    # -- what follows from it --------------------------------------------------------------------------------------

    def _kind_changed(self) -> None:
        text = self.file.filePath().strip()
        bare = text[: -len(".zip")] if text.lower().endswith(".zip") else text
        self.file.setFilePath(bare + self.kind.currentData() if bare else "")

    def _destination_changed(self, *_) -> None:
        problem = ""
        if not self.file.filePath().strip():
            problem = self.tr("Say where the package is to be saved.")
        else:
            try:
                check_target(self._target())
            except EvPlannerError as reason:
                problem = error_sentence(reason)
        show_sentence(self.file_problem, problem)
        self._show_ready()

    def _area_changed(self, *_) -> None:
        around = self.area.currentData() == AROUND_SITES
        self.margin.setVisible(around)
        self.form.labelForField(self.margin).setVisible(around)
        self._changed()

    def _changed(self, *_) -> None:
        layers = self._chosen_layers()
        hint = "" if layers else self.tr("Without a layer the package has no base map.")
        if any(host_of(layer) for layer in layers):
            hint = terms_sentence()
        show_sentence(self.layers_hint, hint)
        self._estimate = None
        self._show_size()
        self._timer.start()

    def _work_out(self) -> None:
        """Have the tiles counted in the background: of ten thousand sites that takes a moment."""
        self._give_up()
        if self._workspace is None or self.first_zoom.value() > self.last_zoom.value():
            self._show_size()
            return
        workspace, area, margin = self._workspace, self.area.currentData(), float(self.margin.value())
        zooms = self.first_zoom.value(), self.last_zoom.value()
        view: Sequence[Box] = ()
        if area == MAP_VIEW:
            try:
                view = [self._view()]
            except QgsCsException:
                show_sentence(self.area_problem, self.tr("What the map shows lies outside any map."))
                return

        def work() -> Estimate:
            return estimate(workspace, zooms, view=view, margin=margin if area == AROUND_SITES else None)

        self._give_up = read_in_background(self.tr("Size of the offline package"), work, self._worked_out)

    def _worked_out(self, found: Estimate | None, problem: Exception | None) -> None:
        sentence = error_sentence(problem) if isinstance(problem, EvPlannerError) else str(problem or "")
        show_sentence(self.area_problem, sentence)
        self._estimate = found
        self._show_size()

    def _show_size(self, *_) -> None:
        layers, found, problem = self._chosen_layers(), self._estimate, ""
        if self.first_zoom.value() > self.last_zoom.value():
            problem = self.tr("The first level must not be above the last one.")
        elif found is not None and layers:
            try:
                check_count(found.tiles, [host_of(layer) for layer in layers])
            except EvPlannerError as reason:
                problem = error_sentence(reason)
        show_sentence(self.zoom_problem, problem)
        text = ""
        if found is not None:
            tiles = found.tiles if layers else 0
            whole = found.bytes(tiles, IMAGES[self.image.currentIndex()], photos=self.photos.isChecked())
            text = self.tr("{tiles} tiles; the package takes about {size} MB.").format(
                tiles=QLocale().toString(tiles), size=QLocale().toString(max(1, round(whole / 1e6)))
            )
        self.size.setText(text or self.tr("Counting the tiles…"))
        self.size.setVisible(not problem and not self.area_problem.text())
        self._show_ready()

    def _fits(self) -> bool:
        """Whether everything that is asked for is there and nothing speaks against it."""
        problems = (self.file_problem, self.area_problem, self.zoom_problem, self.editing)
        return self._workspace is not None and not any(label.text() for label in problems)

    def _show_ready(self) -> None:
        reason = self._session.refuse_while_editing()
        if self._workspace is None:
            reason = self.tr("Open a workspace first, in the panel Charging Layers.")
        show_sentence(self.editing, reason)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self._fits())
