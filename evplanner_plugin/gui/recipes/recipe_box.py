"""Choosing a recipe: saved in the workspace, bundled, or from a file; editing it; with a short explanation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ...algorithms.base import language
from ...algorithms.recipe_choice import DEFAULT, bundled_names, choose_recipe
from ...documents.local_figures import number
from ...errors import EvPlannerError
from ...scoring.recipes.recipe import Recipe, localised
from .. import settings
from ..panel import sentence_label, show_sentence, tool_button
from ..potential.contribution_chart import tip
from ..session import Session


class RecipeBox(QWidget):
    """A combo box of recipes. ``recipe_changed`` tells that :attr:`recipe` is another one (or ``None``)."""

    recipe_changed = pyqtSignal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.recipe: Recipe | None = None
        self.editor = None
        self.combo = QComboBox()
        self.combo.setObjectName("EvPlannerRecipe")
        self.combo.setAccessibleName(self.tr("Recipe"))
        self.combo.setToolTip(self.tr("How the potential map is made: candidates, criteria, weights and rules"))
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setMinimumContentsLength(10)
        self.combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        icon = QgsApplication.getThemeIcon
        self.edit_button = _small(
            "EvPlannerEditRecipe", self.tr("Edit…"), icon("/mActionToggleEditing.svg"),
            self.tr("Edit the recipe: criteria, weights, rules, layers"),
        )  # fmt: skip
        self.copy_button = _small(
            "EvPlannerCopyRecipe", self.tr("New From a Copy…"), icon("/mActionEditCopy.svg"),
            self.tr("Make a new recipe that begins as a copy of this one"),
        )  # fmt: skip
        self.open_button = _small(
            "EvPlannerOpenRecipe", self.tr("Open file…"), icon("/mActionFileOpen.svg"),
            self.tr("Open a recipe from a file (JSON)"),
        )  # fmt: skip
        self.explanation = sentence_label("EvPlannerRecipeExplanation")
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.combo, 1)
        for button in (self.edit_button, self.copy_button, self.open_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.explanation)
        self.combo.currentIndexChanged.connect(self._chosen)
        self.edit_button.clicked.connect(self.edit)
        self.copy_button.clicked.connect(self.edit_copy)
        self.open_button.clicked.connect(self._ask_file)

    def reference(self) -> str:
        """What the algorithms' parameter ``RECIPE`` takes for the chosen recipe: a name, a path or JSON."""
        return str(self.combo.currentData() or DEFAULT)

    def fill(self, *, tell: bool = True) -> None:
        """List the recipes of the open workspace and the bundled ones; keeps the choice where it can.

        Without ``tell`` nobody is told that another recipe may be chosen now.
        """
        chosen = self.reference()
        self.combo.blockSignals(True)
        files = [self.combo.itemData(index) for index in range(self.combo.count())]
        self.combo.clear()
        saved = self._saved()
        for name in sorted({*_names(saved), *bundled_names()}):
            self._add(name, saved)
        for file in files:
            if file.endswith(".json") or file.startswith("{"):
                self._add(file)
        self.combo.setCurrentIndex(max(0, self.combo.findData(chosen)))
        self.combo.blockSignals(False)
        self._show_chosen(saved)
        if tell:
            self.recipe_changed.emit()

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

    def edit(self) -> None:
        """Open the editor on the chosen recipe; what comes of it is chosen then."""
        if self.recipe is not None:
            self._open_editor(self.recipe)

    def edit_copy(self) -> None:
        """Open the editor on a copy of the chosen recipe, with a name of its own."""
        if self.recipe is None:
            return
        from .recipe_editor_data import free_name

        names = [str(self.combo.itemData(index)) for index in range(self.combo.count())]
        name = free_name(self.recipe.name, {*names, *_names(self._saved()), self.recipe.name}, longest=60)
        titles = dict(self.recipe.title)
        for code in {language(), "en"} & set(titles):
            titles[code] = self.tr("{title} (copy)").format(title=titles[code])
        self._open_editor(replace(self.recipe, name=name, version="1.0", title=titles), self.tr("New Recipe"))

    def _open_editor(self, recipe: Recipe, title: str = "") -> None:
        from .recipe_editor import RecipeEditor

        self.editor = RecipeEditor(self._session, recipe, self.window())
        self.editor.setWindowTitle(title or self.editor.windowTitle())
        self.editor.accepted.connect(self._edited)
        self.editor.finished.connect(self._closed)
        self.editor.open()

    def _edited(self) -> None:
        """Choose what was edited: by its name where the workspace holds it, else as it is."""
        recipe = self.editor.recipe()
        if self.editor.saved:
            self.combo.blockSignals(True)
            self.choose(recipe.name)
            self.combo.blockSignals(False)
            self.fill()
            return
        reference = recipe.to_json()
        if self.combo.findData(reference) < 0:
            # One that was edited before without being saved gives way.
            if self.reference().startswith("{"):
                self.combo.blockSignals(True)
                self.combo.removeItem(self.combo.currentIndex())
                self.combo.blockSignals(False)
            self._add(reference)
        index = self.combo.findData(reference)
        if index == self.combo.currentIndex():
            self._chosen()
        self.combo.setCurrentIndex(index)

    def _closed(self, *_) -> None:
        self.editor.deleteLater()
        self.editor = None

    def _saved(self) -> list[dict]:
        workspace = self._session.workspace()
        return workspace.rows("recipe") if workspace is not None else []

    def _add(self, reference: str, saved: Sequence[Mapping] | None = None) -> None:
        try:
            recipe = choose_recipe(reference, self._session.workspace(), saved)
        except EvPlannerError as reason:
            self._session.messages.error(reason)
            return
        title = localised(recipe.title, language()) or recipe.name
        unsaved = self.tr("{title} (not saved)").format(title=title) if reference.startswith("{") else title
        self.combo.addItem(unsaved, reference)

    def _chosen(self, *_) -> None:
        self._show_chosen()
        self.recipe_changed.emit()

    def _show_chosen(self, saved: Sequence[Mapping] | None = None) -> None:
        self.recipe = None
        if self.combo.count():
            try:
                self.recipe = choose_recipe(self.reference(), self._session.workspace(), saved)
            except EvPlannerError as reason:
                self._session.messages.error(reason)
        show_sentence(self.explanation, "" if self.recipe is None else self._explain(self.recipe))
        for button in (self.edit_button, self.copy_button):
            button.setEnabled(self.recipe is not None)
        self.explanation.setToolTip("" if self.recipe is None else tip(self.recipe.source))

    def _explain(self, recipe: Recipe) -> str:
        shapes = {
            "hexagon": self.tr("Hexagons {spacing} m apart."),
            "square": self.tr("Squares {spacing} m apart."),
            "street_points": self.tr("Points {spacing} m apart along streets."),
            "layer": self.tr("The features of a layer."),
        }
        shape = shapes.get(recipe.candidates.shape, self.tr("Candidates {spacing} m apart."))
        spacing = QLocale().toString(float(recipe.candidates.spacing or 0), "f", 0)
        counts = self.tr("Criteria: {criteria}, hard rules: {rules}.").format(
            criteria=number(len(recipe.criteria)), rules=number(len(recipe.rules))
        )
        return f"{shape.format(spacing=spacing)} {counts}"

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Open Recipe"), settings.last_folder(), self.tr("Recipes (*.json)")
        )
        if path and self.open_file(path):
            settings.set_last_folder(str(Path(path).parent))


def _names(saved: Sequence[Mapping]) -> list[str]:
    return [str(row["name"]) for row in saved]


def _small(name: str, text: str, icon, tip_text: str) -> QToolButton:
    """A button with only its icon: three of them fit beside the recipes in a narrow panel."""
    button = tool_button(name, text, icon, tip_text)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return button
