"""The tab *Rules* of the recipe editor: what takes a place out, and what is only said of it."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ...algorithms.base import language
from ...scoring.criteria.rules import EFFECTS, RULE_KINDS
from ..panel import sentence_label, show_sentence
from . import recipe_editor_data as edit
from . import recipe_words
from .recipe_editor_criteria import title_of
from .recipe_editor_fields import ChoiceField, ParagraphField, TextField
from .recipe_editor_form import Form, set_tab_order
from .recipe_editor_list import Addition, Entry, EntryList
from .recipe_editor_model import Problem, RecipeDraft
from .recipe_editor_page import EntryPage
from .recipe_editor_parameters import add_parameters, refresh_names, role_choices


class RuleForm(QWidget):
    """Shows the rule in one row of the draft, and puts into the draft what the user makes of it."""

    def __init__(self, draft: RecipeDraft, project) -> None:
        super().__init__()
        self._draft = draft
        self._project = project
        self._row = -1
        self._shown = ""
        self._parameters: list[str] = []
        label, choice = recipe_words.label, recipe_words.choice_title
        self.fields = Form("EvPlannerRule")
        kinds = sorted(((name, recipe_words.rule_title(name)) for name in RULE_KINDS), key=lambda pair: pair[1])
        self.fields.add("kind", label("kind"), ChoiceField(kinds))
        self.sentence = self.fields.add_wide(sentence_label("EvPlannerRuleSentence"))
        self.layer = self.fields.add("layer", label("layer"), ChoiceField())
        effects = [(effect, choice(effect)) for effect in EFFECTS]
        self.fields.add("effect", label("effect"), ChoiceField(effects))
        help_text = self.tr("Said of a place that does not meet the rule")
        self.fields.add("sentence", label("sentence"), ParagraphField(2), help_text)
        help_text = self.tr("Where the rule and its figures come from")
        self.fields.add("source", label("source"), ParagraphField(2), help_text)
        self.fields.add("code", label("code"), TextField(), self.tr("Small letters, digits and underscores"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.addWidget(self.fields)
        layout.addStretch(1)
        self.fields.edited.connect(self._edited)

    def show_row(self, row: int) -> None:
        """Show the rule in ``row``."""
        self._row = row
        rule = self._draft.value(("rules", row))
        if rule is None:
            return
        kind = str(rule.get("kind"))
        known = RULE_KINDS[kind].parameters if kind in RULE_KINDS else ()
        if kind != self._shown:
            self.fields.remove(self._parameters)
            self._parameters = add_parameters(self.fields, "", known, self._draft, after="layer")
            self._shown = kind
            set_tab_order([self.fields])
        self.layer.set_choices(role_choices(self._draft))
        refresh_names(self.fields, "", known, self._draft, self._project, rule.get)
        show_sentence(self.sentence, recipe_words.rule_sentence(kind))
        self.fields.show_values(self._shown_value)

    def _shown_value(self, name: str) -> object:
        rule = self._draft.value(("rules", self._row), {})
        if name == "sentence":
            return title_of({"sentence": rule.get("sentence")}, "")
        return rule.get(name, EFFECTS[0]) if name == "effect" else rule.get(name)

    def _edited(self, name: str, value: object) -> None:
        path = ("rules", self._row, name)
        title = recipe_words.label(name)
        if name == "sentence":
            self._draft.put_text(path, language(), str(value), title)
        elif name == "kind":
            rule = edit.with_kind(self._draft.value(path[:2]), str(value), self._draft.data.get("layers", {}))
            if rule != self._draft.value(path[:2]):
                self._draft.replace(edit.with_value(self._draft.data, path[:2], rule), title)
        else:
            self._draft.put(path, "" if value is None and name == "code" else value, title)


class RulesPage(EntryPage):
    """The rules, and the form of one of them."""

    def __init__(self, draft: RecipeDraft, project) -> None:
        super().__init__(draft)
        entries = EntryList("EvPlannerRules", self.tr("Rules"))
        empty = self.tr("No rule yet: every place is scored. Add one to leave places out.")
        self.assemble(entries, RuleForm(draft, project), empty)
        entries.offer([Addition(n, recipe_words.rule_title(n), recipe_words.rule_sentence(n)) for n in RULE_KINDS])
        entries.add_wanted.connect(self._add)
        entries.remove_wanted.connect(lambda row: draft.remove("rules", row, self.tr("Remove Rule")))
        entries.duplicate_wanted.connect(
            lambda row: entries.choose(draft.duplicate("rules", row, self.tr("Duplicate Rule")))
        )
        entries.move_wanted.connect(self._move)

    def refresh(self) -> None:
        """Show the recipe as it stands."""
        rules = self.draft.data.get("rules", [])
        problem = self.draft.problem()
        faulty = problem.entry if problem is not None and problem.section == "rules" else None
        entries = [
            Entry(title_of(rule, "code"), recipe_words.rule_title(str(rule.get("kind"))), None, row == faulty)
            for row, rule in enumerate(rules)
        ]
        self.list.show_entries(entries, max(self.list.row(), 0))
        self.show_form(bool(rules))
        self.form.show_row(self.list.row())
        self.show_problem(problem)

    def show_problem(self, problem: Problem | None) -> None:
        """Show ``problem`` beside its field where it concerns the chosen rule."""
        here = problem is not None and problem.section == "rules" and problem.entry == self.list.row()
        self.form.fields.show_problem(problem if here else None)

    def describe(self, problem: Problem) -> str:
        """``problem`` in a sentence that names the rule and the field."""
        rule = self.draft.value(("rules", problem.entry), {})
        field = self.form.fields.title(problem.rest) or recipe_words.label(problem.rest.split(".")[-1])
        return problem.sentence(self.tr("Rule “{title}”, {field}").format(title=title_of(rule, "code"), field=field))

    def go_to(self, problem: Problem) -> None:
        """Choose the rule and put the cursor into the field."""
        if isinstance(problem.entry, int):
            self.list.choose(problem.entry)
            self.form.fields.focus(problem.rest)

    def _add(self, kind: str) -> None:
        row = self.list.row() + 1
        rule = edit.new_rule(self.draft.data, kind, recipe_words.rule_title(kind), language())
        self.draft.insert("rules", row, rule, self.tr("Add Rule"))
        self.list.choose(row)

    def _move(self, row: int, to: int) -> None:
        if self.draft.move("rules", row, to, self.tr("Move Rule")):
            self.list.choose(to)
