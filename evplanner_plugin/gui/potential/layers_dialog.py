"""The window in which each role of a recipe gets its layer, and the candidates theirs."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication, QgsIconUtils, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QGroupBox,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.layers.role_finder import TABLE
from ...compat import POLYGON_GEOMETRY
from ...scoring.places.candidates import SHAPES
from ...scoring.recipes.recipe import Recipe
from .. import settings
from ..help.topic_key import add_help_key
from ..panel import sentence_label, show_sentence
from .contribution_chart import tip
from .role_layers import AREA, CELLS, NONE, PLACES, Choice, RoleLayers
from .role_words import RoleNeed, brings_candidates, fits

_FILE = "file…"
"""Data of the entry that opens a file dialog."""


class LayersDialog(QDialog):
    """One combo box per role, the one found or named chosen; says which rules nobody checks without a layer."""

    def __init__(
        self, recipe: Recipe, layers: RoleLayers, project: QgsProject, workspace, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        add_help_key(self, "potential#layers")
        self.setObjectName("EvPlannerLayersDialog")
        self.setWindowTitle(self.tr("Layers for the Recipe"))
        self._recipe, self._layers, self._project, self._workspace = recipe, layers, project, workspace
        self._combos: dict[str, QComboBox] = {}
        self._notes: dict[str, QLabel] = {}
        self._before: dict[str, int] = {}
        content = QWidget()
        column = QVBoxLayout(content)
        column.setSpacing(4)
        column.addWidget(self._candidates_box())
        for need in layers.needs:
            self._add(column, need)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        self.missing = sentence_label("EvPlannerLayersMissing")
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, parent=self
        )
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        whole = QVBoxLayout(self)
        whole.addWidget(area, 1)
        whole.addWidget(self.missing)
        whole.addWidget(self.buttons)
        self.resize(460, 620)
        self._check()

    def choice(self) -> Choice:
        """What the user says. A layer that was found and left alone is no word of the user's, unless it was unsure."""
        named = {}
        for role, combo in self._combos.items():
            data, found = combo.currentData(), self._layers.found(role)
            left_alone = data == found.layer and found.sure
            nothing_to_say = data is None or (data == NONE and found.layer is None)
            if not left_alone and not nothing_to_say:
                named[role] = data
        kind, layer = self.candidates.currentData()
        return Choice(named, kind, layer)

    def combo(self, role: str) -> QComboBox:
        """The combo box of one role."""
        return self._combos[role]

    def _candidates_box(self) -> QGroupBox:
        box = QGroupBox(self.tr("Places to Score"))
        self.candidates = _combo("EvPlannerCandidatesLayer", self.tr("Places to score"))
        if brings_candidates(self._recipe):
            self.candidates.addItem(self.tr("As the recipe says"), (CELLS, ""))
        elif self._workspace is not None:
            icon = QgsApplication.getThemeIcon("/mIconPolygonLayer.svg")
            self.candidates.addItem(icon, self.tr("Cells over the municipality"), (CELLS, ""))
        for layer in self._vector_layers():
            icon = QgsIconUtils.iconForLayer(layer)
            if layer.geometryType() == POLYGON_GEOMETRY and self._recipe.candidates.shape in SHAPES:
                title = self.tr("Cells over “{layer}”").format(layer=layer.name())
                self.candidates.addItem(icon, title, (AREA, layer.id()))
            title = self.tr("The features of “{layer}”").format(layer=layer.name())
            self.candidates.addItem(icon, title, (PLACES, layer.id()))
        if not self.candidates.count():
            self.candidates.addItem(self.tr("No layer is loaded"), (CELLS, ""))
        wanted = (self._layers.choice.candidates, self._layers.choice.candidates_layer)
        for index in range(self.candidates.count()):
            if tuple(self.candidates.itemData(index)) == wanted:
                self.candidates.setCurrentIndex(index)
        QVBoxLayout(box).addWidget(self.candidates)
        return box

    def _add(self, column: QVBoxLayout, need: RoleNeed) -> None:
        box = QGroupBox()
        box.setObjectName(f"EvPlannerRoleBox_{need.name}")
        # A group box's title is no markup, but an ampersand in it would be taken for a shortcut.
        title = need.title.replace("&", "&&")
        box.setTitle(self.tr("{title} (optional)").format(title=title) if need.optional else title)
        purpose = sentence_label(f"EvPlannerRolePurpose_{need.name}")
        show_sentence(purpose, self.tr("For: {purpose}").format(purpose=need.purpose) if need.purpose else "")
        combo = _combo(f"EvPlannerRole_{need.name}", need.title)
        self._fill(combo, need)
        note = sentence_label(f"EvPlannerRoleNote_{need.name}")
        inner = QVBoxLayout(box)
        inner.setSpacing(3)
        for widget in (purpose, combo, note):
            inner.addWidget(widget)
        column.addWidget(box)
        self._combos[need.name], self._notes[need.name] = combo, note
        combo.currentIndexChanged.connect(lambda index, need=need: self._chosen(need))
        self._before[need.name] = combo.currentIndex()
        self._explain(need)

    def _fill(self, combo: QComboBox, need: RoleNeed) -> None:
        if need.optional:
            combo.addItem(self.tr("None"), NONE)
        else:
            combo.addItem(self.tr("Choose a layer"), None)
        found, played = self._layers.found(need.name), self._layers.played(need.name)
        if found.layer == TABLE:
            icon = QgsApplication.getThemeIcon("/mGeoPackage.svg")
            title = self.tr("{layer} (from the workspace)").format(layer=found.name or need.title)
            combo.addItem(icon, title, TABLE)
        for layer in self._project.mapLayers().values():
            if fits(layer, need):
                combo.addItem(QgsIconUtils.iconForLayer(layer), layer.name(), layer.id())
        combo.addItem(QgsApplication.getThemeIcon("/mActionFileOpen.svg"), self.tr("Choose a file…"), _FILE)
        chosen = played.layer if played.layer is not None else (NONE if need.optional else None)
        index = _index_of(combo, chosen)
        if index < 0 and chosen:
            index = self._add_file(combo, chosen)
        combo.setCurrentIndex(max(index, 0))

    def _chosen(self, need: RoleNeed) -> None:
        combo = self._combos[need.name]
        if combo.currentData() == _FILE:
            path, _ = QFileDialog.getOpenFileName(self, need.title, settings.last_folder())
            index = self._add_file(combo, path) if path and self._opens(path) else self._before[need.name]
            combo.setCurrentIndex(index)
        self._before[need.name] = combo.currentIndex()
        self._explain(need)
        self._check()

    def _opens(self, path: str) -> bool:
        """Whether QGIS can read ``path`` as a layer; says so where it cannot."""
        settings.set_last_folder(str(Path(path).parent))
        readable = QgsVectorLayer(path, "", "ogr").isValid() or QgsRasterLayer(path, "").isValid()
        if not readable:
            show_sentence(
                self.missing, self.tr("{file} cannot be read as a layer. Choose another file.").format(file=path)
            )
        return readable

    def _add_file(self, combo: QComboBox, path: str) -> int:
        """Add the file ``path`` before the last entry, unless it is there; returns its row."""
        index = _index_of(combo, path)
        if index >= 0:
            return index
        index = combo.count() - 1
        combo.blockSignals(True)
        combo.insertItem(index, QgsApplication.getThemeIcon("/mIconFile.svg"), Path(path.split("|")[0]).name, path)
        combo.setItemData(index, path, Qt.ItemDataRole.ToolTipRole)
        combo.blockSignals(False)
        return index

    def _explain(self, need: RoleNeed) -> None:
        """Under the combo box: how the layer was found, or what is not checked without one."""
        data, found = self._combos[need.name].currentData(), self._layers.found(need.name)
        sentence = ""
        if data in (NONE, None):
            sentence = "\n".join(self._left_out(need))
        elif data is not None and data == found.layer and found.why:
            sentence = found.why if found.sure else self.tr("Is this the one? {why}").format(why=found.why)
        show_sentence(self._notes[need.name], sentence)
        self._combos[need.name].setToolTip(tip(self._combos[need.name].currentText()))

    def _left_out(self, need: RoleNeed) -> list[str]:
        """What the map does without when nothing plays the role."""
        sentences = []
        if need.rules:
            sentences.append(self.tr("Not checked without it: {rules}").format(rules=" ".join(need.rules)))
        if need.criteria and need.optional:
            sentences.append(self.tr("Not measured without it: {criteria}").format(criteria=", ".join(need.criteria)))
        return sentences

    def _check(self) -> None:
        """OK only when every role that the map needs has a layer."""
        open_roles = [
            need.title
            for need in self._layers.needs
            if not need.optional and self._combos[need.name].currentData() is None
        ]
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(not open_roles)
        sentence = self.tr("Still to choose: {roles}").format(roles=", ".join(open_roles)) if open_roles else ""
        show_sentence(self.missing, sentence)

    def _vector_layers(self) -> list[QgsVectorLayer]:
        return [
            layer
            for layer in self._project.mapLayers().values()
            if isinstance(layer, QgsVectorLayer) and layer.isSpatial() and layer.isValid()
        ]


def _combo(name: str, words: str) -> QComboBox:
    combo = QComboBox()
    combo.setObjectName(name)
    combo.setAccessibleName(words)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(16)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return combo


def _index_of(combo: QComboBox, data: object) -> int:
    """Row of the entry with ``data``, −1 where none has it (``findData`` takes an empty text for no data)."""
    return next((row for row in range(combo.count()) if combo.itemData(row) == data), -1)
