"""How measures, value functions and rules say which parameters they take."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

LAYER = "layer"
"""A role of the recipe's ``layers``."""
FIELD = "field"
"""The name of a field of a layer."""
DISTANCE = "distance"
"""Metres, more than 0."""
NUMBER = "number"
"""Any finite number, in the unit of the raw value."""
CHOICE = "choice"
"""One of the parameter's ``options``."""
TEXTS = "texts"
"""A list of texts, at least one."""
CURVE = "curve"
"""A list of [raw value, value 0–1] pairs, at least two, raw values ascending."""


@dataclass(frozen=True)
class Parameter:
    """One parameter: its name in the recipe, its kind (one of the words above) and whether it must be there.

    For a field ``of`` is the name of the parameter that says in which layer it is; for a choice ``options`` holds
    what may be chosen. ``default`` is what counts where an optional parameter is left out (None: nothing does).
    A number is at least ``low`` and at most ``high``, and more than ``above``, where those are given.
    """

    name: str
    kind: str
    required: bool = True
    of: str = ""
    options: tuple[str, ...] = ()
    default: object = None
    low: float | None = None
    high: float | None = None
    above: float | None = None


def with_defaults(given: Mapping, known: Iterable[Parameter]) -> dict:
    """``given`` with the defaults of the parameters that it leaves out: what is meant, however it was written."""
    defaults = {p.name: p.default for p in known if p.default is not None}
    return {**defaults, **given}
