"""Figures that depend on law, market or assumption, each with its source, unit and confidence."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, Union

from .. import bundled
from ..errors import QT_TRANSLATE_NOOP, BadInput

Value = Union[float, str, None]

TEXTS = ("unit", "source", "confidence", "valid_from", "valid_to", "remark")

LOW, HIGH = "_low", "_high"
"""Endings of the parameters that hold the band around another one (``pv_yield``, ``pv_yield_low``)."""

_BOUNDS = {"share": (0.0, 1.0), "%": (0.0, 100.0), "HHI": (0.0, 10_000.0)}
"""Least and most of units that have them by what they are; nothing else may be below 0."""


@dataclass(frozen=True)
class Parameter:
    """One figure. ``value`` is a number, a text, or ``None`` where nobody has filled it in; ``unit`` is in words.

    ``source`` ends with the date on which it was read; ``confidence`` is ``H``, ``M-H``, ``M`` or ``L``; ``valid_from``
    and ``valid_to`` are days (``2026-03-31``). Empty texts mean unknown.
    """

    id: str
    value: Value
    unit: str = ""
    source: str = ""
    confidence: str = ""
    valid_from: str = ""
    valid_to: str = ""
    remark: str = ""

    @classmethod
    def of_row(cls, row: Mapping[str, Any]) -> Parameter:
        """The parameter in a row of the table ``parameter`` (``id``, ``value`` and the texts)."""
        texts = {name: "" if row.get(name) is None else str(row[name]) for name in TEXTS}
        return cls(str(row["id"]), _value(row.get("value")), **texts)


def figure(parameters: Mapping[str, Parameter], id: str) -> float:
    """The number that the parameter ``id`` holds, in its own unit.

    Raises :class:`BadInput` naming the parameter where there is none, it is empty, or holds no number.
    """
    found = parameters.get(id)
    if found is None or found.value is None:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The parameter {parameter} has no value."),
            QT_TRANSLATE_NOOP("errors", "Fill it in, with its source, in the workspace's table of parameters."),
            parameter=id,
        )
    if isinstance(found.value, str):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The parameter {parameter} is “{value}”, which is no number."),
            QT_TRANSLATE_NOOP("errors", "Correct it in the workspace's table of parameters."),
            parameter=id,
            value=found.value,
        )
    return found.value


def bundled_parameters() -> dict[str, Parameter]:
    """The parameters that come with the plugin, by id."""
    return {given["id"]: Parameter.of_row(given) for given in bundled_rows()}


def bundled_rows() -> list[dict[str, Any]]:
    """What the files in ``resources/parameters`` say, as rows; the source carries its date, the value is a text."""
    rows = []
    for given in _given().values():
        value = None if given["value"] is None else str(given["value"])
        texts = {name: given.get(name) for name in TEXTS}
        rows.append({"id": given["id"], "value": value, **texts, "source": f"{given['source']} ({given['date']})"})
    return rows


@cache
def subjects() -> dict[str, str]:
    """Which file of ``resources/parameters`` each bundled parameter stands in, by id: ``energy``, ``finance`` …"""
    return {id_: given["subject"] for id_, given in _given().items()}


@cache
def choices(id: str) -> tuple[str, ...]:
    """The words of which the parameter ``id`` takes one; () where it takes anything."""
    return tuple(_given().get(id, {}).get("choices", ()))


def checked_value(parameter: Parameter, text: str) -> Value:
    """What ``text`` (a point or a comma before the decimals) says as the value of ``parameter``; ``None`` for nothing.

    A parameter with a unit holds a number, one of those with :func:`choices` a word, any other a text. Raises
    :class:`BadInput` naming what it must be.
    """
    text = " ".join(text.split())
    words, numeric = choices(parameter.id), bool(parameter.unit)
    if not text:
        return None
    if words:
        if text.lower() not in words:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The parameter {parameter} cannot be “{value}”."),
                QT_TRANSLATE_NOOP("errors", "Choose one of these: {known}."),
                parameter=parameter.id, value=text, known=", ".join(words),
            )  # fmt: skip
        return text.lower()
    value = _value(text) if numeric else text
    if not numeric:
        return value
    least, most = _bounds(parameter)
    if isinstance(value, str) or not least <= value <= most:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The parameter {parameter} cannot be “{value}”."),
            QT_TRANSLATE_NOOP("errors", "Give a number from {least} to {most}, or leave it empty.")
            if math.isfinite(most)
            else QT_TRANSLATE_NOOP("errors", "Give a number of {least} or more, or leave it empty."),
            parameter=parameter.id, value=text, least=f"{least:g}", most=f"{most:g}",
        )  # fmt: skip
    return value


def check_bands(parameters: Mapping[str, Parameter]) -> None:
    """Check that no band is the wrong way round, its middle included.

    Raises :class:`BadInput` naming the first parameter whose low, middle and high do not follow each other.
    """
    for id_ in parameters:
        given = [parameters[name].value for name in (id_ + LOW, id_, id_ + HIGH) if name in parameters]
        numbers = [value for value in given if isinstance(value, float)]
        if numbers != sorted(numbers):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The band of the parameter {parameter} is the wrong way round: {band}."),
                QT_TRANSLATE_NOOP("errors", "Let low, middle and high follow each other."),
                parameter=id_, band=" – ".join(f"{number:g}" for number in numbers),
            )  # fmt: skip


def as_text(value: Value) -> str | None:
    """``value`` as a row of the table keeps it: a number without needless zeros, with a point."""
    if not isinstance(value, float):
        return value
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)


def _bounds(parameter: Parameter) -> tuple[float, float]:
    least, most = _BOUNDS.get(parameter.unit, (0.0, math.inf))
    return least, min(most, float(_given().get(parameter.id, {}).get("highest", math.inf)))


def _given() -> dict[str, dict[str, Any]]:
    """What the files say of each parameter, by id, with its subject: the name of the file."""
    found = {}
    for path in sorted(bundled.path("parameters").glob("*.json")):
        for given in json.loads(path.read_text(encoding="utf-8"))["parameters"]:
            found[given["id"]] = {**given, "subject": path.stem}
    return found


@cache
def bundled_figure(id: str) -> float:
    """The number of the bundled parameter ``id``, for what is asked outside a workspace. Raises as :func:`figure`."""
    return figure(bundled_parameters(), id)


def _value(given: Any) -> Value:
    """A number where the text is one (with a point or a comma), else the text; ``None`` for an empty one."""
    text = "" if given is None else str(given).strip()
    if not text:
        return None
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return text
    return number if math.isfinite(number) else text
