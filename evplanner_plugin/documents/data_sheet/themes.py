"""The themes of the data sheet: what is looked at, who has it, by which standard, and where that is said.

They lie in ``resources/data_sheet/themes.json``, the same for every town and always in the same order, so that the
sheets of two towns can be laid side by side.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from ... import bundled
from ...domain.process import in_language

Texts = Mapping[str, str]
"""A text by language: ``{"nl": …, "fr": …, "en": …}``."""


@dataclass(frozen=True)
class Theme:
    """One line of the sheet. Texts are by language.

    ``table`` is empty for what no workspace keeps (the grid, say). ``fields`` are the columns whose being filled
    counts as complete, ``newest`` those that tell how fresh the rows are (a day, a month, a year or an instant).
    ``standing`` leaves out what is gone, ``filled`` what has none of the fields, ``only`` what has another value.
    """

    key: str
    table: str
    fields: tuple[str, ...]
    title: Texts
    holder: Texts
    standard: str
    lacking: Texts
    ask: Texts
    statement_source: str = ""
    confidence: str = ""
    newest: tuple[str, ...] = ()
    only: Mapping[str, str] = field(default_factory=dict)
    standing: bool = False
    filled: bool = False
    imported: bool = False
    """Whether the rows come from the imports that the table ``charging_source`` lists."""
    own: bool = False
    """Whether the municipality keeps it itself, so that nobody else's licence holds."""
    months: str = ""
    """Column of months; the sheet says how many there are."""
    coverage: str = ""
    """What share is counted beside: ``points`` (charging points with use) or ``sites`` (proposed sites with a log)."""
    run: str = ""
    """Algorithm whose last run tells how fresh the rows are."""


@dataclass(frozen=True)
class Duty:
    """What law says about exchanging these data, with the source of that statement."""

    key: str
    text: Texts
    source: str
    confidence: str


@dataclass(frozen=True)
class Themes:
    """All themes; ``complete_enough`` is the share of filled key fields from which nothing more is asked for."""

    themes: tuple[Theme, ...]
    duties: tuple[Duty, ...]
    complete_enough: float
    own_licence: Texts
    version: str


def read_themes() -> Themes:
    """The bundled themes."""
    told = json.loads(bundled.path("data_sheet", "themes.json").read_text(encoding="utf-8"))
    return Themes(
        tuple(_theme(each) for each in told["themes"]),
        tuple(Duty(**each) for each in told["duties"]),
        float(told["complete_enough"]["value"]),
        told["own_licence"],
        told["version"],
    )


def said(texts: Texts, language: str) -> str:
    """The text in ``language`` (``nl``, ``nl_BE`` …); in English where there is none."""
    return in_language(texts, language)


def _theme(told: Mapping) -> Theme:
    lists = {name: tuple(told[name]) for name in ("fields", "newest") if name in told}
    return Theme(**{**told, **lists})
