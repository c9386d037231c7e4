"""How a row of somebody's data becomes a row of ours: a mapping that is data, read once and applied to each row.

    {"key": {"fields": ["objectId", "WS_OIDN"]},
     "keep": [{"fields": ["status"], "none_of": ["gehistoreerd"]}],
     "columns": {
       "name": {"fields": ["straatnaam", "LSTRNM"]},
       "walkable": [{"fields": ["foot"], "values": {"no": 0}}, {"fields": ["MORF"], "values": {"101": 0},
                    "otherwise": 1}],
       "bays": [{"fields": ["capacity"], "least": 1}, {"measure": "area", "per": 25, "least": 2}],
       "kind": {"constant": "dwelling"}},
     "needed": ["name"]}

A column takes the first of its rules that gives a value. ``fields`` are names a column may have at the source, in any
case; the first one that is there and filled counts. ``tag`` looks inside a field with OpenStreetMap's other tags.
``values`` translates (what it does not name becomes ``otherwise``, or nothing); ``measure`` is the ``area`` (m²) or
``length`` (m) of the geometry, divided by ``per``; ``least`` and ``most`` bound a number: outside, the rule gives none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from ...errors import QT_TRANSLATE_NOOP, BadInput
from .values import number, text, whole

NEEDED_MISSING = QT_TRANSLATE_NOOP("errors", "A value that is needed is not there.")
NOT_KEPT = "not kept"
"""What :meth:`Mapping.row` says of a row that the mapping leaves out on purpose."""

_MEASURES = ("area", "length")
_RULE_KEYS = {"fields", "tag", "values", "otherwise", "constant", "measure", "per", "least", "most"}
_CONDITION_KEYS = {"fields", "tag", "any_of", "none_of", "present"}
_KEYS = {"key", "keep", "columns", "needed"}
_TAG = r'"{}"\s*=>\s*"((?:[^"\\]|\\.){{0,200}})"'


@dataclass(frozen=True)
class Place:
    """Where a value stands at the source: names of fields, lower case, and the tag inside one of them."""

    fields: tuple[str, ...] = ()
    tag: str = ""

    def value(self, values: Mapping[str, Any]) -> Any:
        """The first value there is, ``None`` for none. ``values`` by lower-case name."""
        for name in self.fields:
            found = values.get(name)
            if found is None or found == "":
                continue
            if not self.tag:
                return found
            match = re.search(_TAG.format(re.escape(self.tag)), text_of_tags(found))
            if match:
                return match.group(1)
        return None


@dataclass(frozen=True)
class Rule:
    """One way to a column's value; see the module."""

    place: Place = Place()
    values: Mapping[str, Any] | None = None
    otherwise: Any = None
    constant: Any = None
    measure: str = ""
    per: float = 1.0
    least: float | None = None
    most: float | None = None

    def value(self, values: Mapping[str, Any], area: float, length: float) -> Any:
        """The value, ``None`` where the rule gives none."""
        found: Any = self.constant
        if self.measure:
            found = (area if self.measure == "area" else length) / self.per
        elif self.place.fields:
            found = self.place.value(values)
            if found is not None and self.values is not None:
                found = self.values.get(text(found).lower(), self.otherwise)
        if found is None or (self.least is None and self.most is None):
            return found
        amount = number(found)
        if amount is None:
            return None
        if self.measure and self.least is not None:
            return max(amount, self.least)  # a small car park has its bays all the same
        below = self.least is not None and amount < self.least
        return None if below or (self.most is not None and amount > self.most) else found


@dataclass(frozen=True)
class Condition:
    """Which rows are kept: by a value that must, or must not, be there."""

    place: Place
    any_of: frozenset[str] | None = None
    none_of: frozenset[str] = frozenset()
    present: bool | None = None

    def holds(self, values: Mapping[str, Any]) -> bool:
        """Whether the row is kept."""
        found = text(self.place.value(values)).lower()
        if self.present is not None and bool(found) != self.present:
            return False
        if self.any_of is not None and found not in self.any_of:
            return False
        return found not in self.none_of


@dataclass(frozen=True)
class Mapped:
    """A mapping, read and checked against the columns of a table."""

    key: Place
    columns: Mapping[str, tuple[Rule, ...]]
    types: Mapping[str, str]
    keep: tuple[Condition, ...] = ()
    needed: tuple[str, ...] = ()
    names: frozenset[str] = field(default_factory=frozenset)

    def row(self, values: Mapping[str, Any], area: float = 0.0, length: float = 0.0) -> dict[str, Any] | str:
        """Our row of ``values`` (by lower-case name), or why there is none: :data:`NOT_KEPT` or a reason.

        ``area`` (m²) and ``length`` (m) are the geometry's.
        """
        if not all(condition.holds(values) for condition in self.keep):
            return NOT_KEPT
        made: dict[str, Any] = {}
        for column, rules in self.columns.items():
            made[column] = None
            for rule in rules:
                value = as_type(rule.value(values, area, length), self.types[column])
                if value is not None:
                    made[column] = value
                    break
        if any(made.get(column) is None for column in self.needed):
            return NEEDED_MISSING
        return made

    def knows(self, headers: Iterable[str]) -> bool:
        """Whether any field that the mapping looks for is among ``headers``; true where it looks for none."""
        return not self.names or not self.names.isdisjoint(name.lower() for name in headers)


def read_mapping(given: Mapping[str, Any], types: Mapping[str, str]) -> Mapped:
    """The mapping in ``given`` for a table with columns ``types`` (name → TEXT, INTEGER, REAL).

    Raises :class:`BadInput` for what is not understood.
    """
    if not isinstance(given, Mapping) or set(given) - _KEYS or not isinstance(given.get("columns"), Mapping):
        raise _wrong(", ".join(map(str, set(given) - _KEYS)) if isinstance(given, Mapping) else "")
    unknown = [name for name in given["columns"] if name not in types]
    if unknown:
        raise _wrong(", ".join(map(str, unknown)))
    columns = {
        name: tuple(_rule(each) for each in (rules if isinstance(rules, (list, tuple)) else [rules]))
        for name, rules in given["columns"].items()
    }
    keep = tuple(_condition(each) for each in given.get("keep", ()))
    key = _place(given.get("key") or {}, {"fields", "tag"})
    places = [key, *(each.place for each in keep), *(rule.place for rules in columns.values() for rule in rules)]
    names = frozenset(name for place in places for name in place.fields)
    needed = tuple(given.get("needed", ()))
    if any(name not in columns for name in needed):
        raise _wrong(", ".join(map(str, needed)))
    return Mapped(key, columns, types, keep, needed, names)


def same_columns(types: Mapping[str, str]) -> dict[str, Any]:
    """A mapping that takes every column from the field of its own name."""
    return {"key": {"fields": ["id"]}, "columns": {name: {"fields": [name]} for name in types}}


def as_type(value: Any, type_name: str) -> Any:
    """``value`` as a column of this type takes it, ``None`` where it cannot be."""
    if value is None:
        return None
    if type_name == "INTEGER":
        return whole(value)
    if type_name == "REAL":
        return number(value)
    return text(value) or None


def text_of_tags(value: Any) -> str:
    """A field with several tags as text; it may be longer than other texts."""
    return value if isinstance(value, str) else ""


def _rule(given: Any) -> Rule:
    if not isinstance(given, Mapping) or set(given) - _RULE_KEYS:
        raise _wrong(str(given)[:80])
    measure, per = given.get("measure", ""), number(given.get("per", 1.0))
    if (measure and measure not in _MEASURES) or not per or per <= 0:
        raise _wrong(str(given)[:80])
    values = given.get("values")
    if values is not None:
        if not isinstance(values, Mapping):
            raise _wrong(str(given)[:80])
        values = {text(key).lower(): value for key, value in values.items()}
    return Rule(
        _place(given, _RULE_KEYS), values, given.get("otherwise"), given.get("constant"), measure, per,
        number(given.get("least")), number(given.get("most")),
    )


def _condition(given: Any) -> Condition:
    place = _place(given, _CONDITION_KEYS)
    any_of, none_of = given.get("any_of"), given.get("none_of", ())
    return Condition(
        place, None if any_of is None else frozenset(text(each).lower() for each in any_of),
        frozenset(text(each).lower() for each in none_of), given.get("present"),
    )


def _place(given: Any, allowed: set[str]) -> Place:
    if not isinstance(given, Mapping) or set(given) - allowed:
        raise _wrong(str(given)[:80])
    names = given.get("fields", ())
    if isinstance(names, str) or not isinstance(names, Sequence):
        raise _wrong(str(given)[:80])
    return Place(tuple(str(name).lower() for name in names), str(given.get("tag", "")))


def _wrong(what: str) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The mapping of columns is not understood: {what}"),
        QT_TRANSLATE_NOOP("errors", "Look at resources/open_data for examples."),
        what=what or "?",
    )
