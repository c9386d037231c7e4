"""The process a site goes through, as data: who takes part, who may record what, in which steps and terms."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .. import bundled
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .log import KINDS

DEFAULT_LANGUAGE = "en"

UNITS = ("calendar", "working")
"""Kinds of days that a term counts."""


@dataclass(frozen=True)
class Term:
    """How long a step may take: ``days`` of a ``unit`` (calendar or working) since ``counted_from``.

    ``counted_from`` is ``step`` (its own start) or a kind of log entry. ``source`` and ``confidence`` (H, M, L)
    say where the figure is from; ``remark`` is a text by language.
    """

    days: int
    unit: str
    counted_from: str
    source: str
    confidence: str
    remark: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Step:
    """One step, the actor who takes it, and its term where one is known."""

    code: str
    actor: str
    term: Term | None


@dataclass(frozen=True)
class Process:
    """A process read from its file; all titles by code and language."""

    name: str
    version: str
    origins: tuple[str, ...]
    departments: tuple[str, ...]
    roles: Mapping[str, frozenset[str]]
    reasons: Mapping[str, frozenset[str]]
    steps: tuple[Step, ...]
    titles: Mapping[str, Mapping[str, str]]

    @classmethod
    def load(cls, path: str | os.PathLike[str] | None = None) -> Process:
        """The process in a JSON file, by default the bundled Flemish concession.

        Raises :class:`BadInput` naming the place in the file that is wrong.
        """
        path = Path(path) if path is not None else bundled.path("process", "flemish_concession.json")
        try:
            return _process(json.loads(path.read_text(encoding="utf-8")))
        except OSError as error:
            raise _unusable(path, str(error)) from error
        except KeyError as error:
            raise _unusable(path, f"{error} is missing") from error
        except (ValueError, TypeError, AttributeError) as error:
            raise _unusable(path, str(error)) from error

    def may(self, role: str, kind: str) -> bool:
        """Whether someone in this role may record entries of this kind; nobody may record what is not listed."""
        return kind in self.roles.get(role, frozenset())

    def reasons_for(self, kind: str) -> tuple[str, ...]:
        """Codes of the reasons that may be given with entries of this kind."""
        return tuple(code for code, kinds in self.reasons.items() if kind in kinds)

    def title(self, code: str, language: str = DEFAULT_LANGUAGE) -> str:
        """Title of a role, department, reason, step, actor or origin in a language (``nl``, ``nl_BE`` …).

        English where the language is missing; the code itself where it is unknown.
        """
        titles = self.titles.get(code, {})
        return titles.get(language) or titles.get(language[:2].lower()) or titles.get(DEFAULT_LANGUAGE) or code


def _process(content: Mapping[str, Any]) -> Process:
    """The process of a decoded file; KeyError, TypeError or ValueError where it is wrong."""
    titles: dict[str, Mapping[str, str]] = {}
    for section in ("origins", "actors", "roles", "departments", "reasons", "steps"):
        for item in content[section]:
            title = dict(item["title"])
            if DEFAULT_LANGUAGE not in title:
                raise ValueError(f"{section}: {item['code']} has no English title")
            if titles.setdefault(item["code"], title) != title:
                raise ValueError(f"{section}: {item['code']} has two titles")
    actors = {item["code"] for item in content["actors"]}
    steps = tuple(Step(item["code"], item["actor"], _term(item)) for item in content["steps"])
    for step in steps:
        if step.actor not in actors:
            raise ValueError(f"steps: {step.code} is taken by the unknown actor {step.actor}")
    return Process(
        name=content["name"],
        version=content["version"],
        origins=tuple(item["code"] for item in content["origins"]),
        departments=tuple(item["code"] for item in content["departments"]),
        roles={item["code"]: _kinds("roles", item["code"], item["may"]) for item in content["roles"]},
        reasons={item["code"]: _kinds("reasons", item["code"], item["kinds"]) for item in content["reasons"]},
        steps=steps,
        titles={**titles, content["name"]: dict(content["title"])},
    )


def _kinds(section: str, code: str, kinds: Iterable[str]) -> frozenset[str]:
    unknown = sorted(set(kinds) - set(KINDS))
    if unknown:
        raise ValueError(f"{section}: {code} names unknown kinds: {', '.join(unknown)}")
    return frozenset(kinds)


def _term(step: Mapping[str, Any]) -> Term | None:
    if step["term"] is None:
        return None
    term = Term(**step["term"])
    if term.unit not in UNITS or not isinstance(term.days, int) or term.days <= 0:
        raise ValueError(f"steps: {step['code']} has a term that is no number of calendar or working days")
    if term.counted_from != "step" and term.counted_from not in KINDS:
        raise ValueError(f"steps: the term of {step['code']} counts from the unknown kind {term.counted_from}")
    return term


def _unusable(path: Path, reason: str) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The process in {path} cannot be used: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Correct the file, or choose the one that comes with the plugin."),
        path=path,
        reason=reason,
    )
