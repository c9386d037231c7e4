"""What a site's tabs need from the file besides its log: its frozen score's parts and its checklist.

Read in the background, kept per recipe: the next site of the same list has it at once.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.core import QgsFeatureRequest

from ....algorithms.base import language
from ....documents.criterion_titles import criterion_titles, recipe_titles
from ....documents.entry_words import text_of
from ....documents.site_checklist import ChecklistItem, site_checklist
from ....documents.workspace_project import layer_of
from ....errors import EvPlannerError
from ...background import read_in_background
from .shown_site import ShownSite

if TYPE_CHECKING:
    from ...session import Session


@dataclass(frozen=True)
class RecipeWords:
    """Titles of criteria by key, and the questions of the checklist that a recipe asks for."""

    titles: Mapping[str, str] = field(default_factory=dict)
    checklist: tuple[ChecklistItem, ...] = ()


class SiteSources:
    """Reads for one window; nothing waits for it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._known: dict[tuple, RecipeWords] = {}
        self._waiting: dict[tuple, list[Callable[[RecipeWords], None]]] = {}
        self._give_up: list[Callable[[], None]] = []

    def release(self) -> None:
        """Give up what is being read."""
        for give_up in self._give_up:
            give_up()
        self._give_up.clear()
        self._waiting.clear()

    def forget(self) -> None:
        """Read anew from now on: somebody wrote into the workspace."""
        self._known.clear()

    def contributions(self, shown: ShownSite) -> Mapping[str, float]:
        """The parts of the site's score as they were when it was proposed, by criterion; empty where unknown."""
        layer = layer_of(self._session.project, "proposed_site")
        if layer is None or layer.fields().lookupField("contributions") < 0:
            return {}
        request = QgsFeatureRequest(shown.row.feature_id).setFlags(QgsFeatureRequest.Flag.NoGeometry)
        request.setSubsetOfAttributes(["id", "contributions"], layer.fields())
        feature = next(layer.getFeatures(request), None)
        if feature is None or str(feature["id"]) != shown.id:
            return {}
        value = feature["contributions"]
        if isinstance(value, str):
            try:
                value = json.loads(value)
            except (ValueError, RecursionError):
                value = None
        return value if isinstance(value, Mapping) else {}

    def ask(self, shown: ShownSite, then: Callable[[RecipeWords], None]) -> bool:
        """Call ``then`` with the words of the site's recipe: now where they are known, else when they were read.

        Returns whether it was now.
        """
        workspace = self._session.workspace()
        name = text_of(shown.state.facts, "recipe_name")
        recipe = text_of(shown.state.facts, "recipe_hash") or name
        path = str(workspace.path) if workspace is not None else ""
        key = (path, recipe, name, shown.process.name, shown.process.version, language())
        if key in self._known:
            then(self._known[key])
            return True
        if key in self._waiting:
            self._waiting[key].append(then)
            return False
        self._waiting[key] = [then]
        process, spoken = shown.process, language()

        def read() -> RecipeWords:
            titles = criterion_titles(recipe_titles(workspace, spoken), name)
            return RecipeWords(titles, site_checklist(workspace, process, recipe, spoken))

        def done(words: RecipeWords | None, problem: Exception | None) -> None:
            asked = self._waiting.pop(key, ())
            if problem is not None:
                if not isinstance(problem, EvPlannerError):
                    raise problem
                self._session.messages.error(problem)
                return
            self._known[key] = words
            for each in asked:
                each(words)

        self._give_up.append(read_in_background("EV Planner: checklist", read, done))
        return False
