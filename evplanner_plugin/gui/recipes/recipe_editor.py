"""The recipe editor: criteria, rules, layers and everything else of a recipe, checked while it is typed."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QSizePolicy,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.base import error_sentence
from ...algorithms.recipe_choice import choose_recipe
from ...domain.file_names import file_name
from ...errors import EvPlannerError
from ...scoring.recipes.recipe import Recipe
from .. import settings
from ..help.topic_key import add_help_key
from ..panel import tool_button
from ..session import Session
from . import recipe_editor_data as edit
from . import recipe_editor_files as files
from .recipe_editor_criteria import CriteriaPage
from .recipe_editor_form import ProblemLine
from .recipe_editor_general import GeneralPage
from .recipe_editor_last_run import LastRun
from .recipe_editor_layers import LayersPage
from .recipe_editor_model import Problem, RecipeDraft
from .recipe_editor_page import Page
from .recipe_editor_rules import RulesPage


class RecipeEditor(QDialog):
    """Edits a copy of ``recipe``. Accepted, :meth:`recipe` gives what came of it and ``saved`` whether the workspace
    holds it; on Cancel nothing is changed anywhere."""

    def __init__(self, session: Session, recipe: Recipe, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        add_help_key(self, "recipes")
        self.setObjectName("EvPlannerRecipeEditor")
        self.setWindowTitle(self.tr("Edit Recipe"))
        self._session = session
        self._workspace = session.workspace()
        self.saved = False
        self.draft = RecipeDraft(recipe, self)
        self.last_run = LastRun(session.project, self)
        self.tabs = QTabWidget()
        self.tabs.setObjectName("EvPlannerRecipeTabs")
        self.criteria = CriteriaPage(self.draft, session.project, self.last_run)
        self.rules = RulesPage(self.draft, session.project)
        self.layers = LayersPage(self.draft, session.project)
        self.general = GeneralPage(self.draft, session.project)
        for page, title in (
            (self.criteria, self.tr("Criteria")),
            (self.rules, self.tr("Rules")),
            (self.layers, self.tr("Layers")),
            (self.general, self.tr("Recipe")),
        ):
            self.tabs.addTab(page, title)
        layout = QVBoxLayout(self)
        layout.addLayout(self._head())
        layout.addWidget(self.tabs, 1)
        layout.addLayout(self._problem_row())
        layout.addWidget(self._footer())
        self.resize(900, 650)
        self.draft.changed.connect(self._refresh)
        self.finished.connect(self._finished)
        self._refresh()
        self.last_run.start()

    def recipe(self) -> Recipe | None:
        """The recipe as it stands; ``None`` while something is wrong with it."""
        return self.draft.recipe()

    def save(self) -> None:
        """Save in the workspace and close; asks where that would replace what is there."""
        recipe = self.recipe()
        if recipe is None or self._workspace is None:
            return
        try:
            taken = files.versions(self._workspace, recipe.name)
            if taken.get(recipe.version, recipe.hash) != recipe.hash:
                if not self._agree_on_version(recipe, taken):
                    return
                recipe = self.recipe()
            files.save(self._workspace, recipe)
        except EvPlannerError as error:
            self._say(error_sentence(error))
            return
        self.saved = True
        self._session.workspace_written()
        self.accept()

    def use(self) -> None:
        """Close and let the recipe be used, without saving it anywhere."""
        if self.recipe() is not None:
            self.accept()

    def export_to(self, path: str) -> bool:
        """Write the recipe to the file ``path``; ``False`` where that failed, which is said then."""
        recipe = self.recipe()
        if recipe is None:
            return False
        try:
            written = files.export(recipe, path)
        except EvPlannerError as error:
            self._say(error_sentence(error))
            return False
        settings.set_last_folder(str(written.parent))
        return True

    def import_from(self, path: str) -> bool:
        """Take over the recipe in the file ``path``, as one step to undo; ``False`` where it is none, which is said."""
        try:
            recipe = choose_recipe(path)
        except EvPlannerError as error:
            self._say(error_sentence(error))
            return False
        self.draft.settle()
        self.draft.replace(edit.plain(recipe), self.tr("Import"))
        settings.set_last_folder(str(Path(path).parent))
        return True

    def reject(self) -> None:
        """Close without a change; asks first where something was edited."""
        if not self.draft.is_changed() or self._discard():
            super().reject()

    def _head(self) -> QHBoxLayout:
        icon = QgsApplication.getThemeIcon
        row = QHBoxLayout()
        for action, name, keys, picture in (
            (self.draft.stack.createUndoAction(self, self.tr("Undo")), "Undo", QKeySequence.StandardKey.Undo, "Undo"),
            (self.draft.stack.createRedoAction(self, self.tr("Redo")), "Redo", QKeySequence.StandardKey.Redo, "Redo"),
        ):
            action.setShortcut(QKeySequence(keys))
            action.setIcon(icon(f"/mAction{picture}.svg"))
            self.addAction(action)
            button = QToolButton()
            button.setDefaultAction(action)
            button.setObjectName(f"EvPlannerRecipe{name}")
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.addWidget(button)
        row.addStretch(1)
        self.import_button = tool_button(
            "EvPlannerRecipeImport", self.tr("Import…"), icon("/mActionFileOpen.svg"),
            self.tr("Replace the recipe by one from a file (JSON)"),
        )  # fmt: skip
        self.export_button = tool_button(
            "EvPlannerRecipeExport", self.tr("Export…"), icon("/mActionFileSave.svg"),
            self.tr("Write the recipe to a file (JSON)"),
        )  # fmt: skip
        self.import_button.clicked.connect(self._ask_import)
        self.export_button.clicked.connect(self._ask_export)
        for button in (self.import_button, self.export_button):
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            row.addWidget(button)
        return row

    def _problem_row(self) -> QHBoxLayout:
        self.problem_line = ProblemLine()
        self.problem_line.words.setObjectName("EvPlannerRecipeProblem")
        self.show_button = QPushButton(self.tr("Show"))
        self.show_button.setObjectName("EvPlannerRecipeShowProblem")
        self.show_button.setToolTip(self.tr("Go to the field that is wrong"))
        self.show_button.setAutoDefault(False)
        self.show_button.clicked.connect(self.show_problem)
        row = QHBoxLayout()
        row.addWidget(self.problem_line, 1)
        row.addWidget(self.show_button)
        return row

    def _footer(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, parent=self)
        self.save_button = QPushButton(self.tr("&Save in the Workspace"))
        self.save_button.setObjectName("EvPlannerRecipeSave")
        self.use_button = QPushButton(self.tr("&Use Without Saving"))
        self.use_button.setObjectName("EvPlannerRecipeUse")
        self.buttons.addButton(self.save_button, roles.AcceptRole)
        self.buttons.addButton(self.use_button, roles.ActionRole)
        for button in self.buttons.buttons():
            # Enter in a field takes what was typed; it must neither save nor close.
            button.setAutoDefault(False)
        self.save_button.clicked.connect(self.save)
        self.use_button.clicked.connect(self.use)
        self.buttons.rejected.connect(self.reject)
        return self.buttons

    def _pages(self) -> dict[str, Page]:
        return {"criteria": self.criteria, "rules": self.rules, "layers": self.layers}

    def _page_of(self, problem: Problem) -> Page:
        """The tab in which ``problem`` can be mended; "criteria" without a number is the whole list."""
        return self._pages().get(problem.section or problem.rest, self.general)

    def _refresh(self) -> None:
        for page in (self.criteria, self.rules, self.layers, self.general):
            page.refresh()
        problem = self.draft.problem()
        warning = QgsApplication.getThemeIcon("/mIconWarning.svg")
        for number in range(self.tabs.count()):
            wrong = problem is not None and self._page_of(problem) is self.tabs.widget(number)
            self.tabs.setTabIcon(number, warning if wrong else QgsApplication.getThemeIcon(""))
        sentence = "" if problem is None else self._page_of(problem).describe(problem)
        self.problem_line.say(sentence)
        self.show_button.setVisible(problem is not None)
        self._allow(sentence)

    def _allow(self, wrong: str) -> None:
        """Enable what can be done; a button that cannot be pressed says why."""
        reason = wrong or ("" if self._workspace else self.tr("No workspace is open; export the recipe, or use it."))
        reason = reason or self._session.refuse_while_editing()
        for button, why, tip in (
            (self.save_button, reason, self.tr("Keep the recipe in the workspace, and use it")),
            (self.use_button, wrong, self.tr("Use the recipe until QGIS is closed")),
            (self.export_button, wrong, self.tr("Write the recipe to a file (JSON)")),
        ):
            button.setEnabled(not why)
            button.setToolTip(why or tip)

    def show_problem(self) -> None:
        """Go to the field that is wrong."""
        problem = self.draft.problem()
        if problem is not None:
            page = self._page_of(problem)
            self.tabs.setCurrentWidget(page)
            page.go_to(problem)

    def _say(self, sentence: str) -> None:
        self.problem_line.say(sentence)
        self.show_button.hide()

    def _agree_on_version(self, recipe: Recipe, taken: dict[str, str]) -> bool:
        """Ask what becomes of the recipe of the same name and version; ``False`` to save nothing."""
        new = edit.next_version(recipe.version, taken)
        question = QMessageBox(
            QMessageBox.Icon.Question,
            self.tr("Save in the Workspace"),
            self.tr("There is another recipe {name} with version {version} already.").format(
                name=recipe.name, version=recipe.version
            ),
            parent=self,
        )
        question.setObjectName("EvPlannerRecipeVersion")
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setInformativeText(self.tr("Both can be kept, as two versions."))
        keep = question.addButton(
            self.tr("Save as Version {version}").format(version=new), QMessageBox.ButtonRole.AcceptRole
        )
        replace = question.addButton(self.tr("Replace"), QMessageBox.ButtonRole.DestructiveRole)
        question.addButton(QMessageBox.StandardButton.Cancel)
        question.setDefaultButton(keep)
        question.exec()
        if question.clickedButton() is keep:
            self.draft.settle()
            self.draft.put(("version",), new, self.tr("Version"))
        return question.clickedButton() in (keep, replace)

    def _discard(self) -> bool:
        """Ask whether the changes may be forgotten."""
        question = QMessageBox(
            QMessageBox.Icon.Warning,
            self.windowTitle(),
            self.tr("The recipe was changed and not saved."),
            parent=self,
        )
        question.setObjectName("EvPlannerRecipeDiscard")
        discard = question.addButton(self.tr("Discard the Changes"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(question.addButton(self.tr("Go on Editing"), QMessageBox.ButtonRole.RejectRole))
        question.exec()
        return question.clickedButton() is discard

    def _ask_import(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("Import Recipe"), settings.last_folder(), self.tr("Recipes (*.json)")
        )
        if path:
            self.import_from(path)

    def _ask_export(self) -> None:
        name = file_name(str(self.draft.data.get("name", "")), "recipe")
        path, _ = QFileDialog.getSaveFileName(
            self, self.tr("Export Recipe"), str(Path(settings.last_folder() or Path.home()) / f"{name}.json"),
            self.tr("Recipes (*.json)"),
        )  # fmt: skip
        if path:
            self.export_to(path)

    def _finished(self, *_) -> None:
        self.last_run.release()
