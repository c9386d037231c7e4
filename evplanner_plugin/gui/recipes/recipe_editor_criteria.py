"""The tab *Criteria* of the recipe editor."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QDialog

from ...algorithms.base import language
from ...scoring.criteria.measures import MEASURES
from ...scoring.recipes.pairwise import MOST
from ...scoring.recipes.recipe import localised
from ..panel import tool_button
from . import recipe_editor_data as edit
from . import recipe_words
from .recipe_editor_criterion import CriterionForm
from .recipe_editor_last_run import LastRun
from .recipe_editor_list import Addition, Entry, EntryList
from .recipe_editor_model import Problem, RecipeDraft
from .recipe_editor_page import EntryPage


class CriteriaPage(EntryPage):
    """The criteria with their weights, and the form of one of them."""

    def __init__(self, draft: RecipeDraft, project, last_run: LastRun) -> None:
        super().__init__(draft)
        entries = EntryList("EvPlannerCriteria", self.tr("Criteria"))
        form = CriterionForm(draft, project, last_run)
        self.assemble(entries, form, self.tr("Add a criterion: what makes a place a good one?"))
        self._judgements: dict[tuple[str, str], float] = {}
        entries.offer(
            sorted(
                (Addition(n, recipe_words.measure_title(n), recipe_words.measure_sentence(n)) for n in MEASURES),
                key=lambda addition: addition.title,
            )
        )
        self.compare_button = tool_button(
            "EvPlannerCompare", self.tr("Compare Two by Two…"), QgsApplication.getThemeIcon("/mActionSum.svg"),
            self.tr("Find the weights by comparing the criteria two by two (AHP)"),
        )  # fmt: skip
        self.compare_button.clicked.connect(self.compare)
        entries.foot.addWidget(self.compare_button)
        entries.add_wanted.connect(self._add)
        entries.remove_wanted.connect(lambda row: draft.remove("criteria", row, self.tr("Remove Criterion")))
        entries.duplicate_wanted.connect(self._duplicate)
        entries.move_wanted.connect(self._move)

    def refresh(self) -> None:
        """Show the recipe as it stands."""
        criteria = self.draft.data.get("criteria", [])
        problem = self.draft.problem()
        faulty = problem.entry if problem is not None and problem.section == "criteria" else None
        shares = edit.shares(self.draft.data)
        measures = [recipe_words.measure_title(str(criterion.get("measure"))) for criterion in criteria]
        entries = [
            Entry(title_of(criterion, "key"), measures[row], shares[row], row == faulty)
            for row, criterion in enumerate(criteria)
        ]
        self.list.show_entries(entries, max(self.list.row(), 0))
        self.show_form(bool(criteria))
        self.form.show_row(self.list.row())
        self.compare_button.setEnabled(2 <= len(criteria) <= MOST)
        self.show_problem(problem)

    def show_problem(self, problem: Problem | None) -> None:
        """Show ``problem`` beside its field where it concerns the chosen criterion."""
        here = problem is not None and problem.section == "criteria" and problem.entry == self.list.row()
        self.form.show_problem(problem if here else None)

    def describe(self, problem: Problem) -> str:
        """``problem`` in a sentence that names the criterion and the field."""
        if not isinstance(problem.entry, int):
            return problem.sentence(self.tr("Criteria"))
        criterion = self.draft.value(("criteria", problem.entry), {})
        field = self.form.title(problem.rest) or recipe_words.label(problem.rest.split(".")[-1])
        where = self.tr("Criterion “{title}”, {field}").format(title=title_of(criterion, "key"), field=field)
        return problem.sentence(where)

    def go_to(self, problem: Problem) -> None:
        """Choose the criterion and put the cursor into the field."""
        if isinstance(problem.entry, int):
            self.list.choose(problem.entry)
            self.form.focus(problem.rest)

    def compare(self) -> None:
        """Ask for the weights by comparing the criteria two by two; one step to undo."""
        from .pairwise_dialog import PairwiseDialog

        criteria = self.draft.data.get("criteria", [])
        titles = {str(criterion.get("key")): title_of(criterion, "key") for criterion in criteria}
        weights = {str(c.get("key")): c.get("weight") for c in criteria}
        self._dialog = PairwiseDialog(titles, weights, self._judgements, self)
        self._dialog.finished.connect(self._compared)
        self._dialog.open()

    def _compared(self, result: int) -> None:
        if result == QDialog.DialogCode.Accepted:
            self._judgements = self._dialog.judgements()
            self.draft.settle()
            self.draft.put_weights(self._dialog.weights(), self.tr("Compare Two by Two"))
        self._dialog.deleteLater()

    def _add(self, measure: str) -> None:
        title = recipe_words.measure_title(measure)
        row = self.list.row() + 1
        criterion = edit.new_criterion(self.draft.data, measure, title, language())
        self.draft.insert("criteria", row, criterion, self.tr("Add Criterion"))
        self.list.choose(row)
        self.form.focus("title")

    def _duplicate(self, row: int) -> None:
        self.list.choose(self.draft.duplicate("criteria", row, self.tr("Duplicate Criterion")))

    def _move(self, row: int, to: int) -> None:
        if self.draft.move("criteria", row, to, self.tr("Move Criterion")):
            self.list.choose(to)


def title_of(entry: object, name: str) -> str:
    """The entry's title in QGIS's language, else what it is called in the recipe under ``name``."""
    if not isinstance(entry, dict):
        return ""
    texts = entry.get("title") or entry.get("sentence")
    if isinstance(texts, str):
        return texts
    return (localised(texts, language()) if isinstance(texts, dict) and texts else "") or str(entry.get(name, ""))
