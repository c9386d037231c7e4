"""The recipe that is being edited: plain data, every change a step that can be undone, and what is wrong with it."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.base import error_sentence
from ...compat import QUndoCommand, QUndoStack
from ...errors import EvPlannerError, RecipeError
from ...scoring.recipes.recipe import Recipe
from . import recipe_editor_data as edit


@dataclass(frozen=True)
class Problem:
    """What is wrong with the recipe: the part (``section``, ``entry``, ``rest`` of :func:`.place_of`) and why."""

    section: str
    entry: int | str
    rest: str
    error: EvPlannerError

    def sentence(self, label: str) -> str:
        """The error in words, where the place is called ``label`` instead of what the recipe's JSON calls it."""
        shown = copy.copy(self.error)
        shown.values = {**self.error.values, "where": label}
        return error_sentence(shown)


class _Step(QUndoCommand):
    """One change, from the data before to the data after; keystrokes in the same field become one step."""

    def __init__(self, draft: RecipeDraft, label: str, after: dict, burst: tuple | None) -> None:
        super().__init__(label)
        self._draft = draft
        self._before = draft.data
        self.after = after
        self.burst = burst

    def id(self) -> int:
        return -1 if self.burst is None else 1

    def mergeWith(self, other: _Step) -> bool:
        if other.burst != self.burst:
            return False
        self.after = other.after
        return True

    def redo(self) -> None:
        self._draft._show(self.after)

    def undo(self) -> None:
        self._draft._show(self._before)


class RecipeDraft(QObject):
    """Holds a recipe while it is edited. ``changed`` follows every change, undo and redo."""

    changed = pyqtSignal()

    def __init__(self, recipe: Recipe, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.data = edit.plain(recipe)
        """The recipe as plain data. To be read; :meth:`put` and the others change it."""
        self.stack = QUndoStack(self)
        self._start = self.data
        self._burst = 0
        self._checked: tuple[dict, Recipe | None, Problem | None] | None = None

    def value(self, path: Sequence, default: object = None) -> object:
        """What stands at ``path``."""
        return edit.value_at(self.data, path, default)

    def put(self, path: Sequence, value: object, label: str) -> None:
        """Put ``value`` at ``path`` (``None`` removes the key); steps at the same path merge until :meth:`settle`."""
        if self.value(path) == value and type(self.value(path)) is type(value):
            return
        self.replace(edit.with_value(self.data, path, value), label, burst=tuple(path))

    def put_text(self, path: Sequence, language: str, text: str, label: str) -> None:
        """Put a text in one language at ``path``; the other languages stay."""
        texts = edit.with_text(self.value(path), language, text)
        if texts != self.value(path):
            self.replace(edit.with_value(self.data, path, texts), label, burst=(*path, language))

    def replace(self, data: dict, label: str, burst: tuple | None = None) -> None:
        """Make ``data`` the recipe, as one step called ``label``."""
        key = None if burst is None else (self._burst, *burst)
        self.stack.push(_Step(self, label, data, key))

    def settle(self) -> None:
        """End a burst of keystrokes: the next change is a step of its own."""
        self._burst += 1

    def insert(self, section: str, row: int, entry: Mapping, label: str) -> None:
        """Add ``entry`` to the list ``section`` ("criteria", "rules") before ``row``."""
        entries = list(self.data.get(section, []))
        entries.insert(row, copy.deepcopy(dict(entry)))
        self.replace({**self.data, section: entries}, label)

    def remove(self, section: str, row: int, label: str) -> None:
        """Take the entry in ``row`` out of the list ``section``."""
        entries = list(self.data.get(section, []))
        del entries[row]
        self.replace({**self.data, section: entries}, label)

    def duplicate(self, section: str, row: int, label: str) -> int:
        """Add a copy of an entry under it, with a name of its own; returns the copy's row."""
        entries = self.data[section]
        name = "key" if section == "criteria" else "code"
        taken = [str(entry.get(name)) for entry in entries]
        twin = {**copy.deepcopy(entries[row]), name: edit.free_name(str(entries[row].get(name)), taken)}
        self.insert(section, row + 1, twin, label)
        return row + 1

    def move(self, section: str, row: int, to: int, label: str) -> bool:
        """Move an entry so that it stands in row ``to`` afterwards; whether there was anything to move."""
        entries = list(self.data.get(section, []))
        if row == to or not (0 <= row < len(entries) and 0 <= to < len(entries)):
            return False
        entries.insert(to, entries.pop(row))
        self.replace({**self.data, section: entries}, label)
        return True

    def put_weights(self, weights: Mapping[str, float], label: str) -> None:
        """Give the criteria of these keys their weights, as one step."""
        criteria = [
            {**criterion, "weight": weights.get(criterion.get("key"), criterion.get("weight"))}
            for criterion in self.data.get("criteria", [])
        ]
        if criteria != self.data.get("criteria"):
            self.replace({**self.data, "criteria": criteria}, label)

    def recipe(self) -> Recipe | None:
        """The recipe as it stands; ``None`` while something is wrong with it."""
        return self._check()[1]

    def problem(self) -> Problem | None:
        """The first thing that is wrong with the recipe, ``None`` where nothing is."""
        return self._check()[2]

    def is_changed(self) -> bool:
        """Whether the recipe says something else than what was opened."""
        return self.data != self._start

    def _check(self) -> tuple:
        if self._checked is None or self._checked[0] is not self.data:
            recipe, problem = None, None
            try:
                recipe = Recipe.from_json(self.data)
            except RecipeError as error:
                problem = Problem(*edit.place_of(str(error.values.get("where", ""))), error)
            self._checked = self.data, recipe, problem
        return self._checked

    def _show(self, data: dict) -> None:
        self.data = data
        self.changed.emit()
