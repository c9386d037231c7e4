"""The parts of a recipe: what each holds, and how it is read from JSON."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from ...errors import QT_TRANSLATE_NOOP
from ..criteria.measures import MEASURES
from ..criteria.rules import EFFECTS, RULE_KINDS, STRIKE
from ..criteria.values import MOST_KEPT, VALUE_FUNCTIONS
from ..places.candidates import SHAPES
from . import recipe_reading as read

STREET_POINTS, OWN_SITES = "street_points", "layer"
CANDIDATE_SHAPES = (*SHAPES, STREET_POINTS)
"""What ``candidates.shape`` may be in a recipe's JSON."""

SOURCES = ("table", "layer", "file")
"""Where a layer comes from: a table of the workspace, a layer of the project, or a file."""

METHODS = ("best", "coverage", "optimum")
"""How sites are chosen: the best ones some way apart, most demand covered, or the proven most."""


@dataclass(frozen=True)
class CandidateChoice:
    """Which candidates: cells of the ``shape`` "hexagon" or "square", "street_points" along the lines of the role
    ``layer``, both ``spacing`` metres apart, or with the shape "layer" the features of the role ``layer``.
    """

    shape: str
    spacing: float | None = None
    layer: str | None = None

    def as_dict(self) -> dict:
        """As in a recipe's JSON."""
        if self.shape == OWN_SITES:
            return {"layer": self.layer}
        named = {} if self.layer is None else {"layer": self.layer}
        return {"shape": self.shape, "spacing": self.spacing, **named}


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
    """A rule: ``kind`` of :data:`.rules.RULE_KINDS` on the layer of a role; sentence per language.

    ``effect`` "strike" takes a candidate that fails out, "check" only marks it. ``source`` says where the rule and
    its figures come from.
    """

    code: str
    kind: str
    layer: str
    parameters: Mapping[str, object]
    sentence: Mapping[str, str]
    effect: str = STRIKE
    source: str = ""

    def as_dict(self) -> dict:
        """As in a recipe's JSON."""
        source = {"source": self.source} if self.source else {}
        first = {"code": self.code, "kind": self.kind, "effect": self.effect, "layer": self.layer}
        return {**first, **self.parameters, "sentence": self.sentence, **source}


@dataclass(frozen=True)
class SelectionChoice:
    """How many sites, chosen by which of :data:`METHODS`.

    ``spacing`` straight metres lie between two of the best; a site covers what is within ``distance`` metres on
    foot, at most ``capacity`` of the demand where given. ``budget`` is in the unit of the sites' costs.
    """

    method: str = "best"
    count: int = 25
    spacing: float = 250.0
    distance: float = 250.0
    budget: float | None = None
    capacity: float | None = None

    def as_dict(self) -> dict:
        """As in a recipe's JSON."""
        return {name: value for name, value in vars(self).items() if value is not None}


def layers(given: object) -> dict[str, dict]:
    """The layers by role: exactly one source each, with ``where``, ``title`` and ``optional`` as they are meant."""
    return {role: _layer(f"layers.{role}", role, source) for role, source in read.mapping("layers", given).items()}


def _layer(where: str, role: str, given: object) -> dict:
    read.key(where, role)
    source = read.mapping(where, given, (), (*SOURCES, "where", "title", "optional"))
    named = [word for word in SOURCES if word in source]
    if len(named) != 1:
        message = QT_TRANSLATE_NOOP("errors", "{where} is {given}; exactly one of {allowed} is expected.")
        raise read.fault(message, where, source, allowed=", ".join(SOURCES))
    meant: dict[str, object] = {named[0]: read.text(f"{where}.{named[0]}", source[named[0]])}
    conditions = {
        column: _condition(f"{where}.where.{column}", value)
        for column, value in read.mapping(f"{where}.where", source.get("where", {})).items()
    }
    if conditions:
        meant["where"] = conditions
    if "title" in source:
        meant["title"] = read.localised_text(f"{where}.title", source["title"])
    if read.truth(f"{where}.optional", source.get("optional", False)):
        meant["optional"] = True
    return meant


def _condition(where: str, given: object) -> object:
    """A text or a number, or a sorted list of several that are all welcome."""
    if not isinstance(given, list):
        return _scalar(where, given)
    if not given:
        message = QT_TRANSLATE_NOOP("errors", "{where} is {given}; at least one value is expected.")
        raise read.fault(message, where, given)
    known = {_scalar(f"{where}[{index}]", value) for index, value in enumerate(given)}
    ordered = sorted(known, key=lambda value: (isinstance(value, str), value))
    return ordered[0] if len(ordered) == 1 else ordered


def _scalar(where: str, given: object) -> object:
    if isinstance(given, bool) or not isinstance(given, (str, int, float)):
        message = QT_TRANSLATE_NOOP("errors", "{where} is {given}; a text or a number is expected.")
        raise read.fault(message, where, given)
    return given if isinstance(given, str) else read.number(where, given)


def candidates(given: object, roles: Iterable[str]) -> CandidateChoice:
    """Cells or street points with their spacing, or the features of a layer."""
    data = read.mapping("candidates", given, (), ["shape", "spacing", "layer"])
    if "shape" not in data and "layer" in data:
        read.mapping("candidates", given, ["layer"], [])
        return CandidateChoice(OWN_SITES, layer=read.role("candidates.layer", data["layer"], roles))
    along = data.get("shape") == STREET_POINTS
    read.mapping("candidates", given, ["shape", "spacing", *(["layer"] if along else [])], [])
    return CandidateChoice(
        read.one_of("candidates.shape", data["shape"], CANDIDATE_SHAPES),
        read.positive("candidates.spacing", data["spacing"]),
        read.role("candidates.layer", data["layer"], roles) if along else None,
    )


def network(given: object, roles: Iterable[str]) -> NetworkChoice | None:
    """The network to walk on, None for straight distances."""
    if given is None:
        return None
    data = read.mapping("network", given, ["layer"], ["walkable", "snap_distance"])
    walkable = data.get("walkable")
    return NetworkChoice(
        layer=read.role("network.layer", data["layer"], roles),
        walkable=None if walkable is None else read.text("network.walkable", walkable),
        snap_distance=read.positive("network.snap_distance", data.get("snap_distance", 100)),
    )


def criteria(given: object, roles: Iterable[str]) -> tuple[Criterion, ...]:
    """At least one criterion, each with a key of its own."""
    entries = read.items("criteria", given)
    if not entries:
        message = QT_TRANSLATE_NOOP("errors", "{where} is {given}; at least one criterion is expected.")
        raise read.fault(message, "criteria", entries)
    found = tuple(_criterion(f"criteria[{index}]", entry, roles) for index, entry in enumerate(entries))
    _refuse_twins("criteria[{index}].key", [criterion.key for criterion in found])
    return found


def _criterion(where: str, given: object, roles: Iterable[str]) -> Criterion:
    required = ["key", "measure", "parameters", "value", "weight"]
    data = read.mapping(where, given, required, ["title", "explanation", "missing"])
    key = read.key(f"{where}.key", data["key"])
    measure = read.one_of(f"{where}.measure", data["measure"], MEASURES)
    explanation = data.get("explanation", {})
    return Criterion(
        key=key,
        measure=measure,
        title=read.localised_text(f"{where}.title", data.get("title", key)),
        explanation={} if explanation in ("", {}) else read.localised_text(f"{where}.explanation", explanation),
        parameters=read.parameters(f"{where}.parameters", data["parameters"], MEASURES[measure].parameters, roles),
        value=_value(f"{where}.value", data["value"], roles),
        weight=read.not_negative(f"{where}.weight", data["weight"]),
        missing=read.share(f"{where}.missing", data.get("missing", 0)),
    )


def _value(where: str, given: object, roles: Iterable[str]) -> dict:
    """The value function's name with its settings, and its fixed reference where it has one."""
    value = read.mapping(where, given, ["function"])
    name = read.one_of(f"{where}.function", value["function"], VALUE_FUNCTIONS)
    function = VALUE_FUNCTIONS[name]
    settings = {key: setting for key, setting in value.items() if key != "function"}
    kept = {}
    if function.may_be_relative and "reference" in settings:
        kept["reference"] = read.ascending(f"{where}.reference", settings.pop("reference"), MOST_KEPT)
    settings = read.parameters(where, settings, function.parameters, roles)
    if "zero_at" in settings and settings["zero_at"] == settings.get("one_at"):
        message = QT_TRANSLATE_NOOP("errors", "{where} is {given}; zero_at and one_at must differ.")
        raise read.fault(message, where, value)
    # What does not depend on a reference says the same with and without one.
    return {"function": name, **settings, **(kept if function.relative(settings) else {})}


def rules(given: object, roles: Iterable[str]) -> tuple[Rule, ...]:
    """Any number of rules, each with a code of its own."""
    found = tuple(_rule(f"rules[{index}]", entry, roles) for index, entry in enumerate(read.items("rules", given)))
    _refuse_twins("rules[{index}].code", [rule.code for rule in found])
    return found


def _rule(where: str, given: object, roles: Iterable[str]) -> Rule:
    common = ("code", "kind", "layer", "sentence", "effect", "source")
    data = read.mapping(where, given, common[:3])
    kind = read.one_of(f"{where}.kind", data["kind"], RULE_KINDS)
    code = read.key(f"{where}.code", data["code"])
    own = {name: value for name, value in data.items() if name not in common}
    parameters = read.parameters(where, own, RULE_KINDS[kind].parameters, roles)
    if kind == "field_range":
        _check_range(where, parameters)
    return Rule(
        code=code,
        kind=kind,
        layer=read.role(f"{where}.layer", data["layer"], roles),
        parameters=parameters,
        sentence=read.localised_text(f"{where}.sentence", data.get("sentence", code)),
        effect=read.one_of(f"{where}.effect", data.get("effect", STRIKE), EFFECTS),
        source=read.optional_text(f"{where}.source", data.get("source", "")),
    )


def _check_range(where: str, parameters: Mapping) -> None:
    if not {"minimum", "maximum"} & set(parameters):
        message = QT_TRANSLATE_NOOP("errors", "{where} has neither minimum nor maximum; at least one is expected.")
        raise read.fault(message, where)
    low, high = parameters.get("minimum"), parameters.get("maximum")
    if low is not None and high is not None and low > high:
        message = QT_TRANSLATE_NOOP("errors", "{where} is {given}; a number of at least the minimum is expected.")
        raise read.fault(message, f"{where}.maximum", high)


def selection(given: object) -> SelectionChoice:
    """How sites are chosen."""
    names = list(SelectionChoice.__dataclass_fields__)
    data = read.mapping("select", given, [], names)
    checks = {"count": read.count, "budget": read.positive, "capacity": read.positive, "distance": read.positive}
    found = {
        name: checks.get(name, read.not_negative)(f"select.{name}", data[name])
        for name in names[1:]
        if name in data
    }
    return SelectionChoice(method=read.one_of("select.method", data.get("method", "best"), METHODS), **found)


def _refuse_twins(where: str, names: list[str]) -> None:
    for index, name in enumerate(names):
        if name in names[:index]:
            message = QT_TRANSLATE_NOOP("errors", "{where} is {given}, which occurs twice.")
            raise read.fault(message, where.format(index=index), name)
