"""The tab *Recipe* of the editor: its name, the candidates, the network, the combination and the selection."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QGroupBox, QHBoxLayout, QVBoxLayout, QWidget

from ...algorithms.base import language
from ...scoring.criteria.combine import COMBINATIONS
from ...scoring.recipes import recipe_parts
from . import recipe_words
from .recipe_editor_criteria import title_of
from .recipe_editor_fields import ChoiceField, NameField, NumberField, ParagraphField, TextField
from .recipe_editor_form import Form
from .recipe_editor_model import Problem, RecipeDraft
from .recipe_editor_page import Page, scrolling
from .recipe_editor_parameters import field_names, role_choices

_SHAPES = (*recipe_parts.CANDIDATE_SHAPES, recipe_parts.OWN_SITES)
_TEXTS_NEEDED = ("name", "version")


class GeneralPage(Page):
    """Everything of a recipe that is there once."""

    def __init__(self, draft: RecipeDraft, project) -> None:
        super().__init__()
        self.draft = draft
        self._project = project
        self.forms = {name: Form(f"EvPlannerRecipe_{name}") for name in ("words", "candidates", "network", "select")}
        self._add_words(self.forms["words"])
        self._add_candidates(self.forms["candidates"])
        self._add_network(self.forms["network"])
        self._add_selection(self.forms["select"])
        label = recipe_words.label
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(_group(self.tr("Recipe"), self.forms["words"]))
        left.addWidget(_group(label("network"), self.forms["network"]))
        right.addWidget(_group(label("candidates"), self.forms["candidates"]))
        right.addWidget(_group(self.tr("Selection of sites"), self.forms["select"]))
        content = QWidget()
        columns = QHBoxLayout(content)
        for column in (left, right):
            column.addStretch(1)
            columns.addLayout(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scrolling(content))
        for form in self.forms.values():
            form.edited.connect(self._edited)

    def refresh(self) -> None:
        """Show the recipe as it stands."""
        self.layer.set_choices(role_choices(self.draft))
        none = self.tr("(none: straight distances)")
        self.network.set_choices(role_choices(self.draft, optional=True, none=none))
        role = str(self.draft.value(("network", "layer")) or "")
        self.walkable.set_names(field_names(self._project, self.draft, role))
        for name in ("walkable", "snap_distance"):
            self.forms["network"].field(f"network.{name}").setEnabled(bool(role))
        shape = self._shape()
        self.forms["candidates"].field("candidates.spacing").setEnabled(shape != recipe_parts.OWN_SITES)
        self.layer.setEnabled(shape in (recipe_parts.OWN_SITES, recipe_parts.STREET_POINTS))
        for form in self.forms.values():
            form.show_values(self._shown_value)
        self.show_problem(self.draft.problem())

    def show_problem(self, problem: Problem | None) -> None:
        """Show ``problem`` beside its field."""
        here = problem if problem is not None and not problem.section else None
        for form in self.forms.values():
            form.show_problem(here)

    def describe(self, problem: Problem) -> str:
        """``problem`` in a sentence that names the field."""
        titles = (form.title(problem.rest) for form in self.forms.values())
        return problem.sentence(next((t for t in titles if t), "") or recipe_words.label(problem.rest.split(".")[-1]))

    def go_to(self, problem: Problem) -> None:
        """Put the cursor into the field."""
        any(form.focus(problem.rest) for form in self.forms.values())

    def _add_words(self, form: Form) -> None:
        label = recipe_words.label
        form.add("title", label("title"), TextField())
        form.add("name", label("name"), TextField(), self.tr("Under this name it is saved; algorithms know it by it"))
        form.add("version", label("version"), TextField())
        form.add("source", label("source"), ParagraphField(4), self.tr("Where weights and figures come from"))
        combinations = [(name, recipe_words.choice_title(name)) for name in COMBINATIONS]
        form.add("combine", label("combine"), ChoiceField(combinations))

    def _add_candidates(self, form: Form) -> None:
        label = recipe_words.label
        shapes = [(shape, recipe_words.choice_title(shape)) for shape in _SHAPES]
        form.add("candidates.shape", label("shape"), ChoiceField(shapes))
        form.add("candidates.spacing", label("spacing"), NumberField("m"))
        self.layer = form.add("candidates.layer", label("layer"), ChoiceField())

    def _add_network(self, form: Form) -> None:
        label = recipe_words.label
        self.network = form.add("network.layer", label("layer"), ChoiceField())
        self.walkable = form.add("network.walkable", label("walkable"), NameField())
        help_text = self.tr("What lies farther from a street is not reached on foot")
        form.add("network.snap_distance", label("snap_distance"), NumberField("m", "100"), help_text)

    def _add_selection(self, form: Form) -> None:
        """A field for each part of the selection, with its default where it may stay empty."""
        units = {"spacing": "m", "distance": "m"}
        for name, part in recipe_parts.SelectionChoice.__dataclass_fields__.items():
            if name == "method":
                methods = [(method, recipe_words.choice_title(method)) for method in recipe_parts.METHODS]
                field: QWidget = ChoiceField(methods)
            else:
                default = "" if part.default is None else f"{part.default:g}"
                field = NumberField(units.get(name, ""), default)
            form.add(f"select.{name}", recipe_words.label(name), field)

    def _shape(self) -> str:
        candidates = self.draft.data.get("candidates", {})
        return str(candidates.get("shape", recipe_parts.OWN_SITES if "layer" in candidates else ""))

    def _shown_value(self, name: str) -> object:
        if name == "candidates.shape":
            return self._shape()
        value = self.draft.value(name.split("."))
        return title_of({"title": value}, "") if name == "title" else value

    def _edited(self, name: str, value: object) -> None:
        path = tuple(name.split("."))
        title = next((form.title(name) for form in self.forms.values() if form.title(name)), name)
        if name == "title":
            self.draft.put_text(path, language(), str(value), title)
        elif name == "candidates.shape":
            self._put_shape(str(value), title)
        elif name == "network.layer" and value is None:
            self.draft.put(("network",), None, title)
        else:
            self.draft.put(path, "" if value is None and name in _TEXTS_NEEDED else value, title)

    def _put_shape(self, shape: str, title: str) -> None:
        """Candidates of another shape hold other keys."""
        before = self.draft.data.get("candidates", {})
        roles = list(self.draft.data.get("layers", {}))
        network = self.draft.value(("network", "layer"))
        layer = before.get("layer") or network or (roles[0] if roles else "")
        spacing = before.get("spacing", 100)
        made = {
            recipe_parts.OWN_SITES: {"layer": layer},
            recipe_parts.STREET_POINTS: {"shape": shape, "spacing": spacing, "layer": layer},
        }.get(shape, {"shape": shape, "spacing": spacing})
        if shape != self._shape():
            self.draft.replace({**self.draft.data, "candidates": made}, title)


def _group(title: str, form: Form) -> QGroupBox:
    group = QGroupBox(title)
    QVBoxLayout(group).addWidget(form)
    return group
