"""The process a site goes through, as data: who takes part, who may record what, in which steps and terms."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

from .. import bundled
from ..errors import QT_TRANSLATE_NOOP, BadInput
from .calendar import UNITS
from .log import KINDS, TERM_KINDS

DEFAULT_LANGUAGE = "en"

BUNDLED: tuple[str, ...] = ("flemish_concession", "own_concession")
"""Names of the processes that come with the plugin; the first is the one where nothing else is said."""


@dataclass(frozen=True)
class Term:
    """How long a step may take: ``days`` of a ``unit`` (calendar or working) since ``counted_from``.

    ``counted_from`` is ``step`` (its own start) or one of :data:`.log.TERM_KINDS`. ``source`` and ``confidence`` (H, M,
    L) say where the figure is from; ``remark`` is a text by language.
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


class CheckItem(NamedTuple):
    """A point of the checklist beside the recipe's rules: what has to be so, by language, and who says that."""

    code: str
    sentence: Mapping[str, str]
    source: str


@dataclass(frozen=True)
class Process:
    """A process read from its file; all titles by code and language.

    ``asked`` are the departments whose mark a review waits for, ``actors`` by role as whom it takes steps,
    ``reasons_needed`` the kinds of entries that must give a reason. ``photo_purposes`` are codes of what a photo is
    for, ``installers`` the names of firms to choose from.
    """

    name: str
    version: str
    origins: tuple[str, ...]
    departments: tuple[str, ...]
    roles: Mapping[str, frozenset[str]]
    reasons: Mapping[str, frozenset[str]]
    steps: tuple[Step, ...]
    titles: Mapping[str, Mapping[str, str]]
    asked: tuple[str, ...] = ()
    actors: Mapping[str, str] = field(default_factory=dict)
    reasons_needed: frozenset[str] = frozenset()
    checklist: tuple[CheckItem, ...] = ()
    photo_purposes: tuple[str, ...] = ()
    installers: tuple[str, ...] = ()

    @classmethod
    def load(cls, path: str | os.PathLike[str] | None = None) -> Process:
        """The process in a JSON file, by default the bundled Flemish concession.

        Raises :class:`BadInput` naming the place in the file that is wrong.
        """
        path = Path(path) if path is not None else bundled_path(BUNDLED[0])
        try:
            return _process(json.loads(path.read_text(encoding="utf-8")))
        except (OSError, *_FAULTS) as error:
            raise _unusable(path, error) from error

    @classmethod
    def of_content(cls, content: Mapping[str, Any]) -> Process:
        """The process in a decoded file, as a workspace keeps it.

        Raises :class:`BadInput` naming the place in it that is wrong.
        """
        try:
            return _process(content)
        except _FAULTS as error:
            name = content.get("name", "?") if isinstance(content, Mapping) else "?"
            raise _unusable(name, error) from error

    def may(self, role: str, kind: str) -> bool:
        """Whether someone in this role may record entries of this kind; nobody may record what is not listed."""
        return kind in self.roles.get(role, frozenset())

    def acts_as(self, role: str) -> str:
        """Code of the actor as whom someone in this role takes steps; "" for none."""
        return self.actors.get(role, "")

    def reason_required(self, kind: str) -> bool:
        """Whether an entry of this kind must give one of the reasons."""
        return kind in self.reasons_needed

    def step(self, code: str) -> Step | None:
        """The step with this code; ``None`` for one that this process does not have."""
        return next((step for step in self.steps if step.code == code), None)

    def department(self, text: str) -> str:
        """Code of the department that ``text`` names by its code or by its title in any language; else ``text``."""
        if text in self.departments:
            return text
        wanted = text.strip().casefold()
        for code in self.departments:
            if wanted in (code, *(title.casefold() for title in self.titles.get(code, {}).values())):
                return code
        return text

    def reasons_for(self, kind: str) -> tuple[str, ...]:
        """Codes of the reasons that may be given with entries of this kind."""
        return tuple(code for code, kinds in self.reasons.items() if kind in kinds)

    def title(self, code: str, language: str = DEFAULT_LANGUAGE) -> str:
        """Title of a role, department, reason, step, actor or origin in a language (``nl``, ``nl_BE`` …).

        English where the language is missing; the code itself where it is unknown.
        """
        return in_language(self.titles.get(code, {}), language) or code


def in_language(texts: Mapping[str, str], language: str) -> str:
    """The one of ``texts`` by language for ``language`` (``nl``, ``nl_BE`` …), else the English one, else ""."""
    return texts.get(language) or texts.get(language[:2].lower()) or texts.get(DEFAULT_LANGUAGE) or ""


def bundled_path(name: str) -> Path:
    """The file of a process that comes with the plugin."""
    return bundled.path("process", f"{name}.json")


_FAULTS = (KeyError, ValueError, TypeError, AttributeError)
"""What reading a wrong content ends in."""


def _process(content: Mapping[str, Any]) -> Process:
    """The process of a decoded file; KeyError, TypeError or ValueError where it is wrong."""
    titles: dict[str, Mapping[str, str]] = {}
    content = {"photo_purposes": (), **content}
    for section in ("origins", "actors", "roles", "departments", "reasons", "steps", "photo_purposes"):
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
    departments = tuple(item["code"] for item in content["departments"])
    acts_as = {item["code"]: item["acts_as"] for item in content["roles"] if item.get("acts_as")}
    return Process(
        name=content["name"],
        version=content["version"],
        origins=tuple(item["code"] for item in content["origins"]),
        departments=departments,
        roles={item["code"]: _kinds("roles", item["code"], item["may"]) for item in content["roles"]},
        reasons={item["code"]: _kinds("reasons", item["code"], item["kinds"]) for item in content["reasons"]},
        steps=steps,
        titles={**titles, content["name"]: dict(content["title"])},
        asked=_known("asked", content.get("asked", ()), departments),
        actors=dict(zip(acts_as, _known("roles: acts_as", acts_as.values(), actors))),
        reasons_needed=_kinds("reason_required", "it", content.get("reason_required", ("rejected",))),
        checklist=tuple(_check_item(item) for item in content.get("checklist", ())),
        photo_purposes=tuple(item["code"] for item in content["photo_purposes"]),
        installers=tuple(str(name) for name in content.get("installers", ())),
    )


def _known(place: str, codes: Iterable[str], known: Iterable[str]) -> tuple[str, ...]:
    codes = tuple(codes)
    unknown = [code for code in codes if code not in known]
    if unknown:
        raise ValueError(f"{place} names the unknown {', '.join(map(str, unknown))}")
    return codes


def _check_item(item: Mapping[str, Any]) -> CheckItem:
    sentence = dict(item["sentence"])
    if DEFAULT_LANGUAGE not in sentence:
        raise ValueError(f"checklist: {item['code']} has no English sentence")
    return CheckItem(item["code"], sentence, item.get("source", ""))


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
    if term.counted_from != "step" and term.counted_from not in TERM_KINDS:
        raise ValueError(f"steps: the term of {step['code']} counts from the unknown kind {term.counted_from}")
    return term


def _unusable(place: object, error: Exception) -> BadInput:
    reason = f"{error} is missing" if isinstance(error, KeyError) else str(error)
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The process in {path} cannot be used: {reason}."),
        QT_TRANSLATE_NOOP("errors", "Correct the file, or choose the one that comes with the plugin."),
        path=place,
        reason=reason,
    )
