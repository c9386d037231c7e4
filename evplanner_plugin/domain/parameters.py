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
    for path in sorted(bundled.path("parameters").glob("*.json")):
        for given in json.loads(path.read_text(encoding="utf-8"))["parameters"]:
            value = None if given["value"] is None else str(given["value"])
            texts = {name: given.get(name) for name in TEXTS}
            rows.append(
                {"id": given["id"], "value": value, **texts, "source": f"{given['source']} ({given['date']})"}
            )
    return rows


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
