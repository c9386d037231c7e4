"""A recipe as plain data (what its JSON holds) and what an editor does with it. Nothing here knows a widget.

Every function that changes something returns new data and leaves what it was given as it is.
"""

from __future__ import annotations

import copy
import json
import math
import re
from collections.abc import Iterable, Mapping, Sequence

from ...scoring.criteria.measures import MEASURES
from ...scoring.criteria.rules import RULE_KINDS
from ...scoring.criteria.values import VALUE_FUNCTIONS
from ...scoring.recipes.parameters import CHOICE, CURVE, DISTANCE, LAYER, NUMBER, TEXTS, Parameter
from ...scoring.recipes.recipe import Recipe

USUAL_DISTANCE = 250
"""Metres a new criterion or rule starts with: the walking distance of the Flemish rule "Paal volgt wagen"."""

USUAL_DISTANCES = {"limit": 1000, "bandwidth": 300}
"""Metres that parameters of these names start with instead."""

_RULE_KEYS = ("code", "kind", "layer", "sentence", "effect", "source")
_LIKELY_ROLES = {"existing": ("charger", "existing"), "demand": ("demand", "dwelling")}
_PLACE = re.compile(r"^(criteria|rules)\[(\d+)\]\.?(.*)$")


def plain(recipe: Recipe) -> dict:
    """The recipe's JSON as plain data; :meth:`Recipe.from_json` of it gives a recipe with the same hash."""
    return json.loads(recipe.to_json())


def value_at(data: object, path: Sequence, default: object = None) -> object:
    """What stands at ``path`` (keys and indices) in ``data``; ``default`` where there is nothing."""
    for step in path:
        within = isinstance(data, Mapping) and step in data
        if not within and not (isinstance(data, list) and isinstance(step, int) and 0 <= step < len(data)):
            return default
        data = data[step]
    return data


def with_value(data: dict, path: Sequence, value: object) -> dict:
    """``data`` with ``value`` at ``path``, whose parents are made where needed; ``None`` removes the key."""
    changed = copy.deepcopy(data)
    place = changed
    for number, step in enumerate(path[:-1]):
        if isinstance(place, dict) and not isinstance(place.get(step), (dict, list)):
            place[step] = [] if isinstance(path[number + 1], int) else {}
        place = place[step]
    if value is not None:
        place[path[-1]] = copy.deepcopy(value)
    elif isinstance(place, dict):
        place.pop(path[-1], None)
    return changed


def with_text(texts: object, language: str, text: str) -> dict:
    """Texts per language with ``text`` in ``language``; other languages stay, English is filled where it was not.

    A recipe needs an English text. Where it has none of its own (none, or the same as in ``language``), it follows.
    """
    changed = dict(texts) if isinstance(texts, Mapping) else {}
    if isinstance(texts, str):
        changed = {"en": texts}
    follows = "en" not in changed or (len(changed) > 1 and changed["en"] == changed.get(language))
    for code in {language, "en"} if follows else {language}:
        changed[code] = text
    if not text and not follows and language != "en":
        del changed[language]
    if not any(changed.values()):
        return {}
    return changed


def free_name(stem: str, taken: Iterable[str], longest: int = 40) -> str:
    """``stem``, or ``stem_2``, ``stem_3`` …, whichever is not taken; at most ``longest`` characters."""
    taken = set(taken)
    name, number = stem[:longest], 1
    while name in taken:
        number += 1
        tail = f"_{number}"
        name = stem[: longest - len(tail)] + tail
    return name


def new_criterion(data: Mapping, measure: str, title: str, language: str) -> dict:
    """A criterion that measures ``measure``, with a key of its own, usual parameters and a middling weight."""
    criteria = data.get("criteria", [])
    weights = [c.get("weight") for c in criteria if isinstance(c.get("weight"), (int, float))]
    return {
        "key": free_name(measure, (str(c.get("key")) for c in criteria)),
        "title": with_text({}, language, title),
        "explanation": {},
        "measure": measure,
        "parameters": usual_parameters(MEASURES[measure].parameters, data.get("layers", {})),
        "value": {"function": "linear"},
        "weight": round(sum(weights) / len(weights)) if any(weights) else 10,
        "missing": 0,
    }


def new_rule(data: Mapping, kind: str, sentence: str, language: str) -> dict:
    """A rule of ``kind`` with a code of its own and usual parameters."""
    roles = list(data.get("layers", {}))
    return {
        "code": free_name(kind, (str(rule.get("code")) for rule in data.get("rules", []))),
        "kind": kind,
        "layer": roles[0] if roles else "",
        **usual_parameters(RULE_KINDS[kind].parameters, roles),
        "sentence": with_text({}, language, sentence),
    }


def usual_parameters(
    known: Iterable[Parameter],
    roles: Iterable[str],
    given: Mapping | None = None,
    span: tuple[float, float] = (0, 1000),
) -> dict:
    """What ``known`` parameters start with; those in ``given`` that fit stay, optional ones are left out.

    ``span`` is the range of the raw values, for numbers in their unit.
    """
    made = {}
    for parameter in known:
        if given and parameter.name in given:
            made[parameter.name] = copy.deepcopy(given[parameter.name])
        elif parameter.required:
            made[parameter.name] = _usual(parameter, list(roles), span)
    return made


def without_reference(data: dict, path: Sequence) -> dict:
    """``data`` where the value of the criterion at ``path`` is not fixed to what an earlier run compared with.

    A map carries its recipe with that fixed; once the criterion measures or values otherwise, it means nothing.
    """
    return with_value(data, (*path, "value", "reference"), None)


def with_measure(criterion: Mapping, measure: str, roles: Iterable[str]) -> dict:
    """The criterion with another measure; parameters of the same name stay."""
    given = criterion.get("parameters") or {}
    value = {name: setting for name, setting in (criterion.get("value") or {}).items() if name != "reference"}
    return {
        **copy.deepcopy(dict(criterion)),
        "measure": measure,
        "value": copy.deepcopy(value),
        "parameters": usual_parameters(MEASURES[measure].parameters, roles, given),
    }


def with_function(criterion: Mapping, function: str, span: tuple[float, float]) -> dict:
    """The criterion with another value function, whose settings start within ``span``, the raw values' range."""
    given = criterion.get("value") or {}
    known = VALUE_FUNCTIONS[function].parameters
    settings = usual_parameters(known, (), {name: given[name] for name in given if name != "function"}, span)
    return {**copy.deepcopy(dict(criterion)), "value": {"function": function, **settings}}


def with_kind(rule: Mapping, kind: str, roles: Iterable[str]) -> dict:
    """The rule as another kind; what both kinds know stays."""
    kept = {name: copy.deepcopy(rule[name]) for name in _RULE_KEYS if name in rule}
    return {**kept, "kind": kind, **usual_parameters(RULE_KINDS[kind].parameters, roles, rule)}


def with_role_renamed(data: dict, old: str, new: str) -> dict:
    """``data`` where the role ``old`` is called ``new``, wherever it is used."""
    changed = copy.deepcopy(data)
    changed["layers"] = {new if role == old else role: source for role, source in changed["layers"].items()}
    for holder in [changed.get("network"), changed.get("candidates"), *changed.get("rules", [])]:
        if isinstance(holder, dict) and holder.get("layer") == old:
            holder["layer"] = new
    for criterion in changed.get("criteria", []):
        for name in _layer_parameters(criterion):
            if criterion["parameters"].get(name) == old:
                criterion["parameters"][name] = new
    for rule in changed.get("rules", []):
        kind = RULE_KINDS.get(rule.get("kind"))
        for parameter in kind.parameters if kind else ():
            if parameter.kind == LAYER and rule.get(parameter.name) == old:
                rule[parameter.name] = new
    return changed


def users_of(data: Mapping, role: str) -> list[str]:
    """Keys of the criteria and codes of the rules that use the layer ``role``; "network" and "candidates" too."""
    found = [str(c.get("key")) for c in data.get("criteria", []) if role in _layers_of(c)]
    found += [str(rule.get("code")) for rule in data.get("rules", []) if rule.get("layer") == role]
    for name in ("network", "candidates"):
        if isinstance(data.get(name), Mapping) and data[name].get("layer") == role:
            found.append(name)
    return found


def shares(data: Mapping) -> list[float]:
    """Per criterion its weight as a share of the sum, 0 where it is no number."""
    weights = [c.get("weight") for c in data.get("criteria", [])]
    numbers = [float(w) if isinstance(w, (int, float)) and w > 0 else 0.0 for w in weights]
    total = sum(numbers)
    return [number / total if total > 0 else 0.0 for number in numbers]


def next_version(version: str, taken: Iterable[str]) -> str:
    """The version after ``version`` that is not taken: 1.0 → 1.1, 2026-a → 2026-a.1."""
    taken = set(taken)
    found = re.fullmatch(r"(.*?)(\d+)", version)
    head, number = (found.group(1), int(found.group(2))) if found else (f"{version}.", 0)
    while True:
        number += 1
        if f"{head}{number}" not in taken:
            return f"{head}{number}"


def place_of(where: str) -> tuple[str, int | str, str]:
    """Where in a recipe a fault lies, as ``(section, entry, rest)``.

    ``criteria[1].value.one_at`` → ``("criteria", 1, "value.one_at")``, ``layers.demand`` → ``("layers", "demand",
    "")``, ``recipe.name`` → ``("", "", "name")``.
    """
    found = _PLACE.match(where)
    if found:
        return found.group(1), int(found.group(2)), found.group(3)
    if where.startswith("layers."):
        role, _, rest = where[len("layers.") :].partition(".")
        return "layers", role, rest
    return "", "", where[len("recipe.") :] if where.startswith("recipe.") else where


def _usual(parameter: Parameter, roles: list[str], span: tuple[float, float]) -> object:
    low, high = span
    if parameter.default is not None:
        return parameter.default
    if parameter.kind == LAYER:
        likely = _LIKELY_ROLES.get(parameter.name, (parameter.name,))
        return next((role for role in roles if any(word in role for word in likely)), roles[0] if roles else "")
    if parameter.kind == DISTANCE:
        return USUAL_DISTANCES.get(parameter.name, USUAL_DISTANCE)
    if parameter.kind == NUMBER:
        return rough((high - low) / 8 if parameter.name == "width" else (low + high) / 2, high - low)
    if parameter.kind == CURVE:
        return [[rough(raw, high - low), value] for raw, value in ((low, 0), ((low + high) / 2, 0.7), (high, 1))]
    if parameter.kind == CHOICE:
        return parameter.options[0] if parameter.options else ""
    return [] if parameter.kind == TEXTS else ""


def tidy(number: float, span: float) -> float:
    """``number`` rounded to what matters in a range ``span`` wide (a thousandth or so); whole ones as integers."""
    digits = 0
    while digits < 12 and span > 0 and span * 10**digits < 500:
        digits += 1
    rounded = round(float(number), digits)
    return int(rounded) if rounded == int(rounded) else rounded


def rough(number: float, span: float) -> float:
    """``number`` rounded to a tenth or less of a range ``span`` wide: a figure that a person would begin with."""
    step = 10.0 ** (math.floor(math.log10(span)) - 1) if span > 0 else 1.0
    return tidy(round(number / step) * step, span)


def _layer_parameters(criterion: Mapping) -> list[str]:
    measure = MEASURES.get(criterion.get("measure"))
    return [p.name for p in measure.parameters if p.kind == LAYER] if measure else []


def _layers_of(criterion: Mapping) -> list[object]:
    return [(criterion.get("parameters") or {}).get(name) for name in _layer_parameters(criterion)]
