"""The tab *Layers* of the recipe editor: which layer plays which role."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsIconUtils, QgsVectorLayer
from qgis.PyQt.QtWidgets import QFileDialog, QVBoxLayout, QWidget

from ...algorithms.base import language
from ...workspace.schema import TABLES
from .. import settings
from ..panel import sentence_label, show_sentence, tool_button
from . import recipe_editor_data as edit
from . import recipe_words
from .recipe_editor_criteria import title_of
from .recipe_editor_fields import ChoiceField, NameField, ParagraphField, TextField
from .recipe_editor_filter import filter_text, typed_filter
from .recipe_editor_form import Form
from .recipe_editor_list import Entry, EntryList
from .recipe_editor_model import Problem, RecipeDraft
from .recipe_editor_page import EntryPage
from .recipe_editor_parameters import role_title

SOURCES = ("table", "layer", "file")


class FilterField(ParagraphField):
    """Conditions, one a line."""

    def read(self) -> object:
        """The conditions that the text says."""
        return typed_filter(self.toPlainText())

    def written(self, value: object) -> str:
        """Conditions as text."""
        return filter_text(value)


class LayerForm(QWidget):
    """Shows one role of the draft, and puts into the draft what the user makes of it."""

    def __init__(self, draft: RecipeDraft, project) -> None:
        super().__init__()
        self._draft = draft
        self._project = project
        self._role = ""
        label = recipe_words.label
        self.fields = Form("EvPlannerLayer")
        help_text = self.tr("What criteria and rules call it: small letters, digits and underscores")
        self.role = self.fields.add("role", self.tr("Role"), TextField(), help_text)
        self.fields.add("title", label("title"), TextField())
        kinds = [(source, recipe_words.choice_title(source)) for source in ("table", "file")]
        kinds.insert(1, ("layer", self.tr("Layer of the project")))
        self.kind = self.fields.add("kind", self.tr("Comes from"), ChoiceField(kinds))
        self.name = self.fields.add("name", label("name"), NameField())
        self.browse = tool_button(
            "EvPlannerLayerBrowse", self.tr("Choose File…"), QgsApplication.getThemeIcon("/mActionFileOpen.svg")
        )
        self.fields.add_wide(self.browse)
        help_text = self.tr("One condition a line, such as: access = public. Several values with commas between them.")
        self.fields.add("where", label("where"), FilterField(3), help_text)
        self.users = sentence_label("EvPlannerLayerUsers")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 0, 4, 0)
        layout.addWidget(self.fields)
        layout.addWidget(self.users)
        layout.addStretch(1)
        self.fields.edited.connect(self._edited)
        self.browse.clicked.connect(self._ask_file)

    def show_role(self, role: str) -> None:
        """Show the role ``role``."""
        self._role = role
        source = self._draft.value(("layers", role))
        if not isinstance(source, dict):
            return
        kind = next((word for word in SOURCES if word in source), "table")
        self.name.set_names(self._names(kind))
        self.browse.setVisible(kind == "file")
        shown = {
            "role": role,
            "title": title_of(source, ""),
            "kind": kind,
            "name": source.get(kind),
            "where": source.get("where") or None,
        }
        self.fields.show_values(shown.get)
        users = edit.users_of(self._draft.data, role)
        words = self.tr("Used by: {users}.").format(users="; ".join(self._user(user) for user in users))
        show_sentence(self.users, words if users else self.tr("Nothing uses this layer."))

    def _user(self, user: str) -> str:
        for section, name in (("criteria", "key"), ("rules", "code")):
            found = [entry for entry in self._draft.data.get(section, []) if entry.get(name) == user]
            if found:
                return title_of(found[0], name)
        return recipe_words.label(user)

    def _names(self, kind: str) -> list[tuple[str, object]]:
        if kind == "table":
            icon = QgsApplication.getThemeIcon("/mActionOpenTable.svg")
            return [(table.name, icon) for table in TABLES if not table.internal]
        if kind == "layer":
            layers = [layer for layer in self._project.mapLayers().values() if isinstance(layer, QgsVectorLayer)]
            return sorted(((layer.name(), QgsIconUtils.iconForLayer(layer)) for layer in layers), key=lambda n: n[0])
        return []

    def _edited(self, name: str, value: object) -> None:
        path = ("layers", self._role)
        source = self._draft.value(path)
        kind = next((word for word in SOURCES if word in source), "table")
        if name == "role":
            self._rename(str(value).strip())
        elif name == "title":
            self._draft.put_text((*path, "title"), language(), str(value), recipe_words.label("title"))
            if not self._draft.value((*path, "title")):
                self._draft.put((*path, "title"), None, recipe_words.label("title"))
        elif name == "kind" and value != kind:
            others = {key: entry for key, entry in source.items() if key not in SOURCES}
            changed = edit.with_value(self._draft.data, path, {str(value): "", **others})
            self._draft.replace(changed, self.tr("Comes from"))
        elif name == "name":
            self._draft.put((*path, kind), value or "", recipe_words.label("name"))
        elif name == "where":
            self._draft.put((*path, "where"), value, recipe_words.label("where"))

    def _rename(self, role: str) -> None:
        taken = role in self._draft.data["layers"] and role != self._role
        if role and role != self._role and not taken:
            changed = edit.with_role_renamed(self._draft.data, self._role, role)
            self._role = role
            self._draft.replace(changed, self.tr("Rename Role"), burst=("role", list(changed["layers"]).index(role)))

    def _ask_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose File"), settings.last_folder())
        if path:
            self._draft.put(("layers", self._role, "file"), path, recipe_words.choice_title("file"))


class LayersPage(EntryPage):
    """The roles, and the form of one of them."""

    def __init__(self, draft: RecipeDraft, project) -> None:
        super().__init__(draft)
        entries = EntryList("EvPlannerLayers", self.tr("Layers"), ordered=False)
        form = LayerForm(draft, project)
        self.assemble(entries, form, self.tr("No layer yet. Add one, and criteria can use it."))
        entries.offer([])
        entries.add_button.setToolTip(self.tr("Add a layer"))
        entries.add_wanted.connect(lambda _: self._add())
        entries.remove_wanted.connect(self._remove)

    def refresh(self) -> None:
        """Show the recipe as it stands."""
        layers = self.draft.data.get("layers", {})
        problem = self.draft.problem()
        faulty = problem.entry if problem is not None and problem.section == "layers" else None
        entries = [
            Entry(role_title(role, source), ", ".join(edit.users_of(self.draft.data, role)), None, role == faulty)
            for role, source in layers.items()
        ]
        self.list.show_entries(entries, max(self.list.row(), 0))
        self.show_form(bool(layers))
        role = self._role(self.list.row())
        self.form.show_role(role)
        used = bool(role and edit.users_of(self.draft.data, role))
        self.list.remove_button.setEnabled(bool(role) and not used)
        self.list.remove_button.setToolTip(
            self.tr("Criteria or rules use this layer.") if used else self.list.remove_button.text()
        )
        self.show_problem(problem)

    def show_problem(self, problem: Problem | None) -> None:
        """Show ``problem`` beside its field where it concerns the chosen role."""
        here = problem is not None and problem.section == "layers" and problem.entry == self._role(self.list.row())
        self.form.fields.show_problem(_at_field(problem) if here else None)

    def describe(self, problem: Problem) -> str:
        """``problem`` in a sentence that names the role."""
        field = self.form.fields.title(_at_field(problem).rest)
        return problem.sentence(self.tr("Layer “{role}”, {field}").format(role=problem.entry, field=field))

    def go_to(self, problem: Problem) -> None:
        """Choose the role and put the cursor into the field."""
        roles = list(self.draft.data.get("layers", {}))
        if problem.entry in roles:
            self.list.choose(roles.index(problem.entry))
            self.form.fields.focus(_at_field(problem).rest)

    def _role(self, row: int) -> str:
        roles = list(self.draft.data.get("layers", {}))
        return roles[row] if 0 <= row < len(roles) else ""

    def _add(self) -> None:
        layers = self.draft.data.get("layers", {})
        role = edit.free_name("layer", layers)
        self.draft.replace({**self.draft.data, "layers": {**layers, role: {"layer": ""}}}, self.tr("Add Layer"))
        self.list.choose(len(layers))
        self.form.fields.focus("role")

    def _remove(self, row: int) -> None:
        layers = {role: source for role, source in self.draft.data["layers"].items() if role != self._role(row)}
        self.draft.replace({**self.draft.data, "layers": layers}, self.tr("Remove Layer"))


def _at_field(problem: Problem) -> Problem:
    """``problem`` with the name of the form's field in which it can be mended."""
    rest = problem.rest
    if rest in SOURCES:
        rest = "name"
    elif not rest:
        rest = "role" if problem.error.values.get("given") == f'"{problem.entry}"' else "name"
    return Problem(problem.section, problem.entry, rest, problem.error)
