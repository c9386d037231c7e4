"""A recipe: how a potential map is made, readable and repeatable."""

from __future__ import annotations

import copy
import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace

from ..errors import QT_TRANSLATE_NOOP
from . import recipe_reading as read
from .candidates import SHAPES
from .combine import COMBINATIONS
from .measures import MEASURES
from .rules import RULE_KINDS
from .values import VALUE_FUNCTIONS

_SOURCES = ("table", "layer", "file")


@dataclass(frozen=True)
class CandidateChoice:
    """Which candidates: ``shape`` of :data:`.candidates.SHAPES`, ``spacing`` in metres."""

    shape: str
    spacing: float


@dataclass(frozen=True)
class NetworkChoice:
    """The walking network: the role of its layer, the field that says walkable (or None), snapping in metres."""

    layer: str
    walkable: str | None = None
    snap_distance: float = 100.0


@dataclass(frozen=True)
class Criterion:
    """One criterion: a measure with its parameters, a value function ({"function": …, …}) and a weight ≥ 0.

    ``missing`` is the value (0–1) where the measure gives none; ``title`` and ``explanation`` are per language.
    """

    key: str
    measure: str
    title: Mapping[str, str]
    explanation: Mapping[str, str]
    parameters: Mapping[str, object]
    value: Mapping[str, object]
    weight: float
    missing: float


@dataclass(frozen=True)
class Rule:
    """What strikes a candidate: ``kind`` of :data:`.rules.RULE_KINDS` on the layer of a role; sentence per language."""

    code: str
    kind: str
    layer: str
    parameters: Mapping[str, object]
    sentence: Mapping[str, str]


@dataclass(frozen=True)
class SelectionChoice:
    """How many sites, and how many straight metres apart at least."""

    count: int = 25
    spacing: float = 250.0


@dataclass(frozen=True)
class Recipe:
    """A checked recipe; ``layers`` maps roles to {"table": …, "where": {…}}, {"layer": …} or {"file": …}."""

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
        read.mapping(
            "recipe",
            data,
            ["name", "version", "candidates", "layers", "criteria"],
            ["title", "source", "network", "rules", "combine", "select"],
        )
        layers = _layers(data["layers"])
        network = data.get("network")
        return cls(
            name=read.text("name", data["name"]),
            version=read.text("version", data["version"]),
            title=read.localised_text("title", data.get("title", data["name"])),
            source=read.text("source", data["source"]) if data.get("source") else "",
            candidates=_candidates(data["candidates"]),
            layers=layers,
            network=None if network is None else _network(network, layers),
            criteria=_criteria(data["criteria"], layers),
            rules=_rules(data.get("rules", []), layers),
            combine=read.one_of("combine", data.get("combine", "weighted_mean"), COMBINATIONS),
            select=_selection(data.get("select", {})),
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
        for rule in data["rules"]:
            rule.update(rule.pop("parameters"))
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


def _layers(given: object) -> dict[str, dict]:
    layers = read.mapping("layers", given)
    for role, source in layers.items():
        where = f"layers.{role}"
        read.key(where, role)
        read.mapping(where, source, (), (*_SOURCES, "where"))
        named = [word for word in _SOURCES if word in source]
        if len(named) != 1:
            message = QT_TRANSLATE_NOOP("errors", "{where} is {given}; exactly one of {allowed} is expected.")
            raise read.fault(message, where, source, allowed=", ".join(_SOURCES))
        read.text(f"{where}.{named[0]}", source[named[0]])
        for column, value in read.mapping(f"{where}.where", source.get("where", {})).items():
            if not isinstance(value, (str, int, float)):
                message = QT_TRANSLATE_NOOP("errors", "{where} is {given}; a text or a number is expected.")
                raise read.fault(message, f"{where}.where.{column}", value)
    return layers


def _candidates(given: object) -> CandidateChoice:
    data = read.mapping("candidates", given, ["shape", "spacing"], [])
    shape = read.one_of("candidates.shape", data["shape"], SHAPES)
    return CandidateChoice(shape, read.positive("candidates.spacing", data["spacing"]))


def _network(given: object, layers: Mapping) -> NetworkChoice:
    data = read.mapping("network", given, ["layer"], ["walkable", "snap_distance"])
    walkable = data.get("walkable")
    return NetworkChoice(
        layer=read.role("network.layer", data["layer"], layers),
        walkable=None if walkable is None else read.text("network.walkable", walkable),
        snap_distance=read.positive("network.snap_distance", data.get("snap_distance", 100)),
    )


def _criteria(given: object, layers: Mapping) -> tuple[Criterion, ...]:
    entries = read.items("criteria", given)
    if not entries:
        message = QT_TRANSLATE_NOOP("errors", "{where} is {given}; at least one criterion is expected.")
        raise read.fault(message, "criteria", entries)
    criteria = tuple(_criterion(f"criteria[{index}]", entry, layers) for index, entry in enumerate(entries))
    _refuse_twins("criteria[{index}].key", [criterion.key for criterion in criteria])
    return criteria


def _criterion(where: str, given: object, layers: Mapping) -> Criterion:
    required = ["key", "measure", "parameters", "value", "weight"]
    data = read.mapping(where, given, required, ["title", "explanation", "missing"])
    key = read.key(f"{where}.key", data["key"])
    measure = read.one_of(f"{where}.measure", data["measure"], MEASURES)
    explanation = data.get("explanation") or {}
    value = read.mapping(f"{where}.value", data["value"], ["function"])
    function = VALUE_FUNCTIONS[read.one_of(f"{where}.value.function", value["function"], VALUE_FUNCTIONS)]
    settings = {name: setting for name, setting in value.items() if name != "function"}
    read.parameters(f"{where}.value", settings, function.parameters, layers)
    if "zero_at" in settings and settings["zero_at"] == settings.get("one_at"):
        message = QT_TRANSLATE_NOOP("errors", "{where} is {given}; zero_at and one_at must differ.")
        raise read.fault(message, f"{where}.value", value)
    return Criterion(
        key=key,
        measure=measure,
        title=read.localised_text(f"{where}.title", data.get("title", key)),
        explanation=read.localised_text(f"{where}.explanation", explanation) if explanation else {},
        parameters=read.parameters(f"{where}.parameters", data["parameters"], MEASURES[measure].parameters, layers),
        value=value,
        weight=read.not_negative(f"{where}.weight", data["weight"]),
        missing=read.share(f"{where}.missing", data.get("missing", 0)),
    )


def _rules(given: object, layers: Mapping) -> tuple[Rule, ...]:
    rules = tuple(_rule(f"rules[{index}]", entry, layers) for index, entry in enumerate(read.items("rules", given)))
    _refuse_twins("rules[{index}].code", [rule.code for rule in rules])
    return rules


def _rule(where: str, given: object, layers: Mapping) -> Rule:
    data = read.mapping(where, given, ["code", "kind", "layer"])
    kind = read.one_of(f"{where}.kind", data["kind"], RULE_KINDS)
    code = read.key(f"{where}.code", data["code"])
    own = {name: value for name, value in data.items() if name not in ("code", "kind", "layer", "sentence")}
    return Rule(
        code=code,
        kind=kind,
        layer=read.role(f"{where}.layer", data["layer"], layers),
        parameters=read.parameters(where, own, RULE_KINDS[kind].parameters, layers),
        sentence=read.localised_text(f"{where}.sentence", data.get("sentence", code)),
    )


def _selection(given: object) -> SelectionChoice:
    data = read.mapping("select", given, [], ["count", "spacing"])
    return SelectionChoice(
        count=read.count("select.count", data.get("count", 25)),
        spacing=read.not_negative("select.spacing", data.get("spacing", 250)),
    )


def _refuse_twins(where: str, names: list[str]) -> None:
    for index, name in enumerate(names):
        if name in names[:index]:
            message = QT_TRANSLATE_NOOP("errors", "{where} is {given}, which occurs twice.")
            raise read.fault(message, where.format(index=index), name)
