"""Which layers play a recipe's roles: what the plugin finds, what the user said, kept in the project."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from ...algorithms.layers.role_finder import TABLE, find_roles, tables_named
from ...algorithms.layers.roles import look_at_tables
from ...errors import QT_TRANSLATE_NOOP, EvPlannerError
from ...scoring.recipes.recipe import Recipe
from .role_words import RoleNeed, role_needs

NONE = ""
"""Plays a role: no layer at all, because the user said so."""

CELLS, PLACES, AREA = "cells", "places", "area"
"""Where the candidates come from: the recipe's cells over the municipality, the features of a layer, or the
recipe's cells over the polygons of a layer."""

_SCOPE = "evplanner"


@dataclass(frozen=True)
class Played:
    """Who plays a role: ``layer`` is :data:`TABLE`, a layer's id, a file, :data:`NONE`, or None for nobody yet.

    ``name`` is what people call it, ``why`` says how it was found, ``sure`` whether that needs no look.
    """

    layer: str | None = None
    name: str = ""
    why: str = ""
    sure: bool = True


@dataclass(frozen=True)
class Choice:
    """What the user said: role → layer (as :attr:`Played.layer`), and where the candidates come from."""

    layers: Mapping[str, str] = field(default_factory=dict)
    candidates: str = CELLS
    candidates_layer: str = ""


class RoleLayers:
    """The layers for one recipe at a time, in ``project`` and the workspace that is open."""

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._recipe: Recipe | None = None
        self._found: dict[str, Played] = {}
        self.needs: list[RoleNeed] = []
        self.choice = Choice()

    def look(self, recipe: Recipe | None, workspace, tables: Mapping[str, bool] | None = None) -> None:
        """Find the layers for ``recipe``, and read what the user said about them before.

        ``tables`` is what :func:`look_at_tables` returned for the recipe's tables, where that was done already.
        """
        self._recipe = recipe
        self.needs, self._found, self.choice = [], {}, Choice()
        if recipe is None:
            return
        self.needs = role_needs(recipe)
        if tables is None:
            tables = _tables(recipe, workspace)
        found = find_roles(recipe, workspace, self._project, tables)
        self._found = {role: Played(one.layer, one.name, one.why, one.sure) for role, one in found.items()}
        lacking = [need for need in self.needs if need.name not in self._found and not need.optional]
        self._found.update(_empty_tables(recipe, lacking, tables))
        self.choice = self._kept(recipe.name)

    def choose(self, choice: Choice) -> None:
        """Keep in the project what the user said."""
        self.choice = choice
        if self._recipe is None:
            return
        text = json.dumps(
            {
                "layers": dict(choice.layers),
                "candidates": choice.candidates,
                "candidates_layer": choice.candidates_layer,
            }
        )
        self._project.writeEntry(_SCOPE, f"layers/{self._recipe.name}", text)

    def played(self, role: str) -> Played:
        """Who plays ``role``: whom the user named, else who was found."""
        named = self.choice.layers.get(role)
        if named is None or (named == TABLE and role not in self._found):
            return self._found.get(role, Played())
        if named in (NONE, TABLE):
            return Played(named)
        layer = self._project.mapLayer(named)
        return Played(named, layer.name() if layer is not None else Path(named).name)

    def found(self, role: str) -> Played:
        """Who was found for ``role``, whatever the user said."""
        return self._found.get(role, Played())

    def counts(self) -> tuple[int, int]:
        """How many roles are played for sure, and how many there are."""
        return sum(self._settled(need) for need in self.needs), len(self.needs)

    def open_roles(self) -> list[RoleNeed]:
        """The roles that the map cannot be made without and that nobody plays for sure."""
        return [need for need in self.needs if not need.optional and not self._settled(need)]

    def unchecked(self) -> list[RoleNeed]:
        """The roles that are left out, with rules that are not checked without them."""
        return [need for need in self.needs if need.optional and not self._settled(need)]

    def candidates_layer(self):
        """The layer that the candidates come from; ``None`` for the recipe's cells over the municipality."""
        if self.choice.candidates == CELLS:
            return None
        return self._project.mapLayer(self.choice.candidates_layer)

    def parameter(self) -> str:
        """What the parameter ``LAYERS`` of the algorithm takes: who plays what the recipe does not say itself."""
        given: dict[str, str | None] = {}
        for need in self.needs:
            played = self.played(need.name)
            if need.optional and not self._settled(need):
                given[need.name] = None
            elif played.layer not in (None, TABLE):
                given[need.name] = played.layer
        return json.dumps(given, ensure_ascii=False) if given else ""

    def _settled(self, need: RoleNeed) -> bool:
        played = self.played(need.name)
        return played.layer not in (None, NONE) and played.sure

    def _kept(self, recipe: str) -> Choice:
        text, _ = self._project.readEntry(_SCOPE, f"layers/{recipe}", "")
        try:
            kept = json.loads(text) if text else {}
        except ValueError:
            kept = {}
        layers = kept.get("layers") if isinstance(kept, dict) else None
        if not isinstance(layers, dict):
            return Choice()
        there = {role: str(layer) for role, layer in layers.items() if self._there(str(layer))}
        candidates, layer = str(kept.get("candidates", CELLS)), str(kept.get("candidates_layer", ""))
        if candidates not in (PLACES, AREA) or self._project.mapLayer(layer) is None:
            candidates, layer = CELLS, ""
        return Choice(there, candidates, layer)

    def _there(self, layer: str) -> bool:
        """Whether what the user once named is still to be had."""
        if layer in (NONE, TABLE) or self._project.mapLayer(layer) is not None:
            return True
        return Path(layer.split("|")[0]).is_file()


def _tables(recipe: Recipe, workspace) -> Mapping[str, bool]:
    try:
        return look_at_tables(tables_named(recipe), workspace)
    except EvPlannerError:
        return {}  # the run will say what is wrong with the workspace


def _empty_tables(recipe: Recipe, needs: Sequence[RoleNeed], tables: Mapping[str, bool]) -> dict[str, Played]:
    """The workspace's own tables where they are there but hold nothing, as the chargers of a town without any."""
    why = QCoreApplication.translate("role_layers", QT_TRANSLATE_NOOP("role_layers", "It is empty in the workspace."))
    there = (need for need in needs if str(recipe.layers[need.name].get("table") or "") in tables)
    return {need.name: Played(TABLE, need.title, why) for need in there}
