"""Reading a recipe's JSON with errors that name the place, what stands there and what was expected."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from numbers import Real

from ...errors import QT_TRANSLATE_NOOP, RecipeError
from .parameters import CHOICE, CURVE, DISTANCE, FIELD, LAYER, TEXTS, Parameter, with_defaults

BYTE_ORDER_MARK = "\ufeff"
"""What some editors on Windows put before the text."""

LARGEST_NUMBER = 1e15
"""Beyond it floats no longer tell whole numbers apart; nothing here is that large."""

KEY_PATTERN = "[a-z][a-z0-9_]{0,39}"
"""Keys, codes and roles: what can be part of a field's name."""

_CORRECT = QT_TRANSLATE_NOOP("errors", "Correct the recipe there.")
_CHOOSE = QT_TRANSLATE_NOOP("errors", "Choose one of {allowed}.")


def parse(text: str) -> object:
    """The JSON in ``text``; RecipeError where it is none, with line and column if they are known."""
    try:
        return json.loads(text.lstrip(BYTE_ORDER_MARK), parse_constant=_refuse_constant)
    except json.JSONDecodeError as fault:
        raise RecipeError(
            QT_TRANSLATE_NOOP("errors", "The recipe is no valid JSON: line {line}, column {column}."),
            _CORRECT,
            details=str(fault),
            line=fault.lineno,
            column=fault.colno,
        ) from fault
    except (ValueError, RecursionError) as fault:  # Python's own limits
        raise RecipeError(
            QT_TRANSLATE_NOOP("errors", "The recipe is no valid JSON: it goes too deep, or a number is too long."),
            QT_TRANSLATE_NOOP("errors", "Choose a file with a recipe."),
            details=str(fault),
        ) from fault


def _refuse_constant(name: str) -> float:
    raise RecipeError(
        QT_TRANSLATE_NOOP("errors", "The recipe holds {given}, which is no number."), _CORRECT, given=name
    )


def fault(message: str, where: str, given: object = None, remedy: str = _CORRECT, **values: object) -> RecipeError:
    """A RecipeError whose template ``message`` may use {where} and {given} (shortened JSON)."""
    shown = json.dumps(given, ensure_ascii=False, default=str)
    shown = shown if len(shown) <= 60 else shown[:57] + "…"
    return RecipeError(message, remedy, where=where, given=shown, **values)


def mapping(where: str, given: object, required: Iterable[str] = (), optional: Iterable[str] | None = None) -> dict:
    """``given`` if it is an object with all ``required`` keys and no others than those and ``optional``.

    ``optional`` None allows any further keys.
    """
    if not isinstance(given, dict):
        raise fault(QT_TRANSLATE_NOOP("errors", "{where} is {given}; an object {{…}} is expected."), where, given)
    required = tuple(required)
    if optional is not None:
        allowed = required + tuple(optional)
        for key in given:
            if key not in allowed:
                unknown = QT_TRANSLATE_NOOP("errors", "{where} is not a known key.")
                raise fault(unknown, f"{where}.{key}", remedy=_CHOOSE, allowed=", ".join(allowed))
    for key in required:
        if key not in given:
            raise fault(QT_TRANSLATE_NOOP("errors", "{where} is missing."), f"{where}.{key}")
    return given


def items(where: str, given: object) -> list:
    """``given`` if it is a list."""
    if not isinstance(given, list):
        raise fault(QT_TRANSLATE_NOOP("errors", "{where} is {given}; a list […] is expected."), where, given)
    return given


def text(where: str, given: object) -> str:
    """``given`` if it is a text that is not empty."""
    if not isinstance(given, str) or not given.strip():
        raise fault(QT_TRANSLATE_NOOP("errors", "{where} is {given}; a text is expected."), where, given)
    return given


def key(where: str, given: object) -> str:
    """``given`` if it can be part of a field name: lower-case letters, digits and underscores, at most 40."""
    if not isinstance(given, str) or not re.fullmatch(KEY_PATTERN, given):
        message = QT_TRANSLATE_NOOP(
            "errors", "{where} is {given}; lower-case letters, digits and underscores are expected, a letter first."
        )
        raise fault(message, where, given)
    return given


def number(where: str, given: object) -> float:
    """``given`` if it is a number, and not beyond :data:`LARGEST_NUMBER`."""
    if isinstance(given, bool) or not isinstance(given, Real) or not abs(given) <= LARGEST_NUMBER:
        raise fault(QT_TRANSLATE_NOOP("errors", "{where} is {given}; a number is expected."), where, given)
    return given


def positive(where: str, given: object) -> float:
    """``given`` if it is a number above 0."""
    if number(where, given) <= 0:
        raise fault(QT_TRANSLATE_NOOP("errors", "{where} is {given}; a number above 0 is expected."), where, given)
    return given


def not_negative(where: str, given: object) -> float:
    """``given`` if it is a number of 0 or more."""
    if number(where, given) < 0:
        raise fault(QT_TRANSLATE_NOOP("errors", "{where} is {given}; a number of 0 or more is expected."), where, given)
    return given


def share(where: str, given: object) -> float:
    """``given`` if it is a number from 0 to 1."""
    if not 0 <= number(where, given) <= 1:
        raise fault(QT_TRANSLATE_NOOP("errors", "{where} is {given}; a number from 0 to 1 is expected."), where, given)
    return given


def count(where: str, given: object) -> int:
    """``given`` if it is a whole number above 0."""
    if positive(where, given) != int(given):
        raise fault(QT_TRANSLATE_NOOP("errors", "{where} is {given}; a whole number is expected."), where, given)
    return int(given)


def one_of(where: str, given: object, allowed: Iterable[str]) -> str:
    """``given`` if it is one of ``allowed``."""
    allowed = tuple(allowed)
    if not isinstance(given, str) or given not in allowed:
        unknown = QT_TRANSLATE_NOOP("errors", "{where} is {given}, which is not known.")
        raise fault(unknown, where, given, remedy=_CHOOSE, allowed=", ".join(allowed))
    return given


def role(where: str, given: object, roles: Iterable[str]) -> str:
    """``given`` if it is the role of one of the recipe's layers."""
    roles = tuple(roles)
    if not isinstance(given, str) or given not in roles:
        unknown = QT_TRANSLATE_NOOP("errors", "{where} is {given}, which is not the role of a layer of the recipe.")
        raise fault(unknown, where, given, remedy=_CHOOSE, allowed=", ".join(roles))
    return given


def optional_text(where: str, given: object) -> str:
    """``given`` if it is a text, which may be empty."""
    return "" if given == "" else text(where, given)


def truth(where: str, given: object) -> bool:
    """``given`` if it is true or false."""
    if not isinstance(given, bool):
        raise fault(QT_TRANSLATE_NOOP("errors", "{where} is {given}; true or false is expected."), where, given)
    return given


def texts(where: str, given: object) -> list[str]:
    """``given`` if it is a list of at least one text."""
    found = [text(f"{where}[{index}]", entry) for index, entry in enumerate(items(where, given))]
    if not found:
        raise fault(QT_TRANSLATE_NOOP("errors", "{where} is {given}; at least one text is expected."), where, given)
    return found


def curve(where: str, given: object) -> list[list[float]]:
    """``given`` if it is a list of at least two [raw value, value 0–1] pairs with rising raw values."""
    points = items(where, given)
    for index, point in enumerate(points):
        place = f"{where}[{index}]"
        if len(items(place, point)) != 2:
            raise fault(QT_TRANSLATE_NOOP("errors", "{where} is {given}; two numbers are expected."), place, point)
        number(f"{place}[0]", point[0])
        share(f"{place}[1]", point[1])
    if len(points) < 2 or any(here[0] >= there[0] for here, there in zip(points, points[1:])):
        message = QT_TRANSLATE_NOOP(
            "errors", "{where} is {given}; at least two points with rising measured values are expected."
        )
        raise fault(message, where, given)
    return points


def ascending(where: str, given: object, most: int) -> list[float]:
    """``given`` if it is a list of one to ``most`` numbers, none less than the one before."""
    found = [number(f"{where}[{index}]", entry) for index, entry in enumerate(items(where, given))]
    if not 1 <= len(found) <= most or any(here > there for here, there in zip(found, found[1:])):
        message = QT_TRANSLATE_NOOP("errors", "{where} is {given}; 1 to {most} ascending numbers are expected.")
        raise fault(message, where, given, most=most)
    return found


def localised_text(where: str, given: object) -> dict[str, str]:
    """A text per language, at least in English; a plain text counts as English."""
    if isinstance(given, str):
        return {"en": text(where, given)}
    return {language: text(f"{where}.{language}", words) for language, words in mapping(where, given, ["en"]).items()}


def parameters(where: str, given: Mapping, known: Iterable[Parameter], roles: Iterable[str]) -> dict:
    """``given`` with defaults filled in, if it holds what ``known`` demands, and nothing else."""
    known = tuple(known)
    mapping(where, given, [p.name for p in known if p.required], [p.name for p in known if not p.required])
    for parameter in known:
        if parameter.name in given:
            _parameter(f"{where}.{parameter.name}", given[parameter.name], parameter, roles)
    meant = with_defaults(given, known)
    for parameter in known:
        if parameter.kind == TEXTS and parameter.name in meant:
            meant[parameter.name] = sorted(set(meant[parameter.name]))
    return meant


def _parameter(where: str, given: object, parameter: Parameter, roles: Iterable[str]) -> None:
    if parameter.kind == LAYER:
        role(where, given, roles)
    elif parameter.kind == CHOICE:
        one_of(where, given, parameter.options)
    else:
        {FIELD: text, DISTANCE: positive, TEXTS: texts, CURVE: curve}.get(parameter.kind, number)(where, given)
    if parameter.above is not None and given <= parameter.above:
        message = QT_TRANSLATE_NOOP("errors", "{where} is {given}; a number above {least} is expected.")
        raise fault(message, where, given, least=parameter.above)
    if (parameter.low is not None and given < parameter.low) or (parameter.high is not None and given > parameter.high):
        message = QT_TRANSLATE_NOOP("errors", "{where} is {given}; a number from {least} to {most} is expected.")
        raise fault(message, where, given, least=parameter.low, most=parameter.high)
