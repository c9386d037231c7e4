"""Choosing a recipe: saved in the workspace, bundled, or from a file; with a short explanation."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ..algorithms.base import language
from ..algorithms.recipe_choice import DEFAULT, bundled_names, choose_recipe
from ..errors import EvPlannerError
from ..scoring.recipe import Recipe, localised
from . import settings
from .contribution_chart import tip
from .panel import sentence_label, show_sentence, tool_button
from .session import Session


class RecipeBox(QWidget):
    """A combo box of recipes. ``recipe_changed`` tells that :attr:`recipe` is another one (or ``None``)."""

    recipe_changed = pyqtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.recipe: Recipe | None = None
        self.combo = QComboBox()
        self.combo.setObjectName("EvPlannerRecipe")
        self.combo.setAccessibleName(self.tr("Recipe"))
        self.combo.setToolTip(self.tr("How the potential map is made: candidates, criteria, weights and rules"))
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(12)
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.open_button = tool_button(
            "EvPlannerOpenRecipe",
            self.tr("Open file…"),
            QgsApplication.getThemeIcon("/mActionFileOpen.svg"),
            self.tr("Open a recipe from a file (JSON)"),
        )
        self.open_button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.open_button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.explanation = sentence_label("EvPlannerRecipeExplanation")
        row = QHBoxLayout()
        row.addWidget(self.combo, 1)
        row.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.explanation)
        self.combo.currentIndexChanged.connect(self._chosen)
        self.open_button.clicked.connect(self._ask_file)

    def reference(self) -> str:
        """What the algorithms' parameter ``RECIPE`` takes for the chosen recipe: a name, a path or JSON."""
        return str(self.combo.currentData() or DEFAULT)

    def fill(self) -> None:
        """List the recipes of the open workspace and the bundled ones; keeps the choice where it can."""
        workspace = self._session.workspace()
        saved = [str(row["name"]) for row in workspace.rows("recipe")] if workspace is not None else []
        chosen = self.reference()
        self.combo.blockSignals(True)
        files = [self.combo.itemData(index) for index in range(self.combo.count())]
        self.combo.clear()
        for name in sorted({*saved, *bundled_names()}):
            self._add(name)
        for file in files:
            if file.endswith(".json") or file.startswith("{"):
                self._add(file)
        self.combo.setCurrentIndex(max(0, self.combo.findData(chosen)))
        self.combo.blockSignals(False)
        self._chosen()

    def open_file(self, path: str) -> bool:
        """Add the recipe in the file ``path`` and choose it; ``False`` when it is none (which has been said)."""
        try:
            choose_recipe(path)
        except EvPlannerError as reason:
            self._session.messages.error(reason)
            return False
        self.choose(path)
        return True

    def choose(self, reference: str) -> None:
        """Choose a recipe by name, path or JSON; it is added to the list when it is new there."""
        index = self.combo.findData(reference)
        if index < 0:
            self._add(reference)
            index = self.combo.count() - 1
        self.combo.setCurrentIndex(index)

    def _add(self, reference: str) -> None:
        try:
            recipe = choose_recipe(reference, self._session.workspace())
        except EvPlannerError as reason:
            self._session.messages.error(reason)
            return
        self.combo.addItem(localised(recipe.title, language()) or recipe.name, reference)

    def _chosen(self, *_) -> None:
        self.recipe = None
        if self.combo.count():
            try:
                self.recipe = choose_recipe(self.reference(), self._session.workspace())
            except EvPlannerError as reason:
                self._session.messages.error(reason)
        show_sentence(self.explanation, "" if self.recipe is None else self._explain(self.recipe))
        self.explanation.setToolTip("" if self.recipe is None else tip(self.recipe.source))
        self.recipe_changed.emit()

    def _explain(self, recipe: Recipe) -> str:
        shapes = {
            "hexagon": self.tr("Hexagons {spacing} m apart."),
            "square": self.tr("Squares {spacing} m apart."),
        }
        shape = shapes.get(recipe.candidates.shape, self.tr("Candidates {spacing} m apart."))
        spacing = QLocale().toString(float(recipe.candidates.spacing), "f", 0)
        counts = self.tr("Criteria: {criteria}, hard rules: {rules}.").format(
            criteria=len(recipe.criteria), rules=len(recipe.rules)
        )
        return f"{shape.format(spacing=spacing)} {counts}"

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open Recipe"), settings.last_folder(), self.tr("Recipes (*.json)")
        )
        if path and self.open_file(path):
            settings.set_last_folder(str(Path(path).parent))
