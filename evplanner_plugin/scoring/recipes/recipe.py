"""A recipe: how a potential map is made, readable and repeatable."""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace

from ..criteria.combine import COMBINATIONS
from . import recipe_parts as parts
from . import recipe_reading as read
from .recipe_parts import CandidateChoice, Criterion, NetworkChoice, Rule, SelectionChoice

__all__ = ["CandidateChoice", "Criterion", "NetworkChoice", "Recipe", "Rule", "SelectionChoice", "localised"]

REQUIRED = ("name", "version", "candidates", "layers", "criteria")
OPTIONAL = ("title", "source", "network", "rules", "combine", "select")
"""The keys of a recipe's JSON."""


@dataclass(frozen=True)
class Recipe:
    """A checked recipe; ``layers`` maps roles to {"table" | "layer" | "file": name}, with {"where": {field: value or
    list of values}}, {"title": {language: text}} and {"optional": true} where there are such.
    """

    name: str
    version: str
    title: Mapping[str, str]
    source: str
    candidates: CandidateChoice
    layers: Mapping[str, Mapping]
    network: NetworkChoice | None
    criteria: tuple[Criterion, ...]
    rules: tuple[Rule, ...]
    combine: str
    select: SelectionChoice

    @classmethod
    def from_json(cls, given: str | bytes | Mapping) -> Recipe:
        """A recipe from JSON text or from the object in it; RecipeError names the key that is wrong."""
        if isinstance(given, bytes):
            given = given.decode("utf-8", errors="replace")
        data = read.parse(given) if isinstance(given, str) else copy.deepcopy(given)
        read.mapping("recipe", data, REQUIRED, OPTIONAL)
        layers = parts.layers(data["layers"])
        return cls(
            name=read.text("name", data["name"]),
            version=read.text("version", data["version"]),
            title=read.localised_text("title", data.get("title", data["name"])),
            source=read.optional_text("source", data.get("source", "")),
            candidates=parts.candidates(data["candidates"], layers),
            layers=layers,
            network=parts.network(data.get("network"), layers),
            criteria=parts.criteria(data["criteria"], layers),
            rules=parts.rules(data.get("rules", []), layers),
            combine=read.one_of("combine", data.get("combine", "weighted_mean"), COMBINATIONS),
            select=parts.selection(data.get("select", {})),
        )

    @property
    def hash(self) -> str:
        """SHA-256 (hex) of the recipe's canonical JSON: the same for recipes that say the same."""
        canonical = json.dumps(_plain(self.as_dict()), sort_keys=True, separators=(",", ":"), ensure_ascii=False)
        return hashlib.sha256(canonical.encode("utf-8")).hexdigest()

    @property
    def weights(self) -> dict[str, float]:
        """Weight per criterion's key."""
        return {criterion.key: criterion.weight for criterion in self.criteria}

    def with_weights(self, weights: Mapping[str, float]) -> Recipe:
        """The same recipe with other weights for some criteria; RecipeError for an unknown key or a negative weight."""
        for key, weight in weights.items():
            read.one_of("weights", key, self.weights)
            read.not_negative(f"weights.{key}", weight)
        changed = (replace(c, weight=weights.get(c.key, c.weight)) for c in self.criteria)
        return replace(self, criteria=tuple(changed))

    def as_dict(self) -> dict:
        """The recipe as plain objects, as :meth:`from_json` reads them."""
        data = asdict(self)
        data["criteria"] = list(data["criteria"])
        data["candidates"] = self.candidates.as_dict()
        data["rules"] = [copy.deepcopy(rule.as_dict()) for rule in self.rules]
        data["select"] = self.select.as_dict()
        if self.network is None:
            del data["network"]
        elif self.network.walkable is None:
            del data["network"]["walkable"]
        return data

    def to_json(self) -> str:
        """The recipe as readable JSON text."""
        return json.dumps(_plain(self.as_dict()), indent=2, ensure_ascii=False)


def localised(text_by_language: Mapping[str, str], language: str) -> str:
    """The text in ``language`` ("nl", "nl_BE" …), else in English, else whichever there is, else ""."""
    for code in (language, language[:2], "en"):
        if text_by_language.get(code):
            return text_by_language[code]
    return next(iter(text_by_language.values()), "")


def _plain(value: object) -> object:
    """Mappings as dicts, tuples as lists, 50.0 as 50: equal recipes give equal JSON."""
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
