"""The checklist of a proposed site: the placement rules of a recipe, then what the process itself asks for."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from .. import bundled

if TYPE_CHECKING:
    from ..domain.process import Process
    from ..workspace.store import Workspace

PLACEMENT = "nkl_placement"
"""The recipe whose rules are asked where the site's own recipe says nothing about how a place must be."""

_HASH = re.compile(r"[0-9a-f]{64}")

_OF_RUN = "SELECT parameters FROM run WHERE recipe_hash = ? ORDER BY at DESC LIMIT 1"
_NAME_OF_SITE = (
    "SELECT recipe_name FROM proposed_site WHERE recipe_hash = ? AND recipe_name IS NOT NULL ORDER BY fid LIMIT 1"
)
_SAVED = "SELECT content FROM recipe WHERE name = ? ORDER BY saved_at DESC"


@dataclass(frozen=True)
class ChecklistItem:
    """One question of the checklist: ``code`` under which answers are kept, the ``sentence`` and its ``source``."""

    code: str
    sentence: str
    source: str


def site_checklist(
    workspace: Workspace | None, process: Process | None, recipe: str, language: str
) -> tuple[ChecklistItem, ...]:
    """Return what has to be looked at for a site that was chosen by ``recipe`` (hash or name, "" where none was).

    First the rules of :func:`placement_recipe`, in its order, then the checklist of ``process``; a code that both
    have comes once. Sentences are in ``language`` ("nl", "nl_BE" …), in English where it is missing, else the code.

    :raises WorkspaceError: the workspace cannot be read.
    """
    found: dict[str, ChecklistItem] = {}
    for rule in rules_in(placement_recipe(workspace, recipe)):
        code = str(rule["code"])
        found.setdefault(code, ChecklistItem(code, requirement(rule, language), _text(rule, "source")))
    for item in getattr(process, "checklist", ()):
        sentence = _said(item.sentence, language, item.code)
        found.setdefault(item.code, ChecklistItem(item.code, sentence, item.source or ""))
    return tuple(found.values())


def placement_recipe(workspace: Workspace | None, recipe: str) -> Mapping:
    """Return the JSON object of the recipe whose rules a site has to meet.

    That is ``recipe`` (hash or name) as the workspace knows it, from its runs or saved, or as it comes with the
    plugin, if it asks for a second look at anything (a rule of the effect "check"); else :data:`PLACEMENT`.
    """
    for text in _contents(workspace, recipe):
        content = _object(text)
        if any(rule.get("effect") == "check" for rule in rules_in(content)):
            return content
    return {}


def rules_in(content: Mapping) -> list[Mapping]:
    """Return the rules with a code in a recipe's JSON object; what is none is left out."""
    given = content.get("rules")
    return [rule for rule in given if isinstance(rule, dict) and rule.get("code")] if isinstance(given, list) else []


def requirement(rule: Mapping, language: str) -> str:
    """Return the sentence to which the answer is yes where a recipe's ``rule`` (its JSON object) is met.

    A rule's own sentence says what is wrong where it is not. ``resources/checklists`` knows the other way round for
    the bundled rules; a rule that was changed or added is turned round with a few words before its sentence.
    """
    known = _turned()
    code = str(rule.get("code") or "")
    for name, sentences in known.get("requirements", {}).items():
        if code in sentences and _meaning(rule) in map(_meaning, rules_in(_object(_bundled(name)))):
            return _said(sentences[code], language, code)
    own = _said(rule.get("sentence"), language, code)
    return _said(known.get("otherwise"), language, "{sentence}").replace("{sentence}", own)


def _meaning(rule: Mapping) -> dict:
    """What a rule checks, without its words and without what goes without saying."""
    said = {"effect": "strike", "part": "centre", **rule}
    return {key: value for key, value in said.items() if key not in ("sentence", "source")}


@lru_cache(maxsize=1)
def _turned() -> Mapping:
    return _object(bundled.path("checklists", "placement.json").read_text(encoding="utf-8"))


def _contents(workspace: Workspace | None, recipe: str) -> Iterator[str]:
    """JSON texts of recipes, the likeliest first; the last is the bundled one of :data:`PLACEMENT`."""
    recipe = (recipe or "").strip()
    names = [] if _HASH.fullmatch(recipe) or not recipe else [recipe]
    if workspace is not None:
        with workspace.reading() as connection:
            if _HASH.fullmatch(recipe):
                yield from (str(text or "") for (text,) in connection.execute(_OF_RUN, (recipe,)).fetchall())
                names = [str(name) for (name,) in connection.execute(_NAME_OF_SITE, (recipe,)).fetchall()]
            for name in (*names, PLACEMENT):
                yield from (str(text or "") for (text,) in connection.execute(_SAVED, (name,)).fetchmany(1))
                yield _bundled(name)
        return
    for name in (*names, PLACEMENT):
        yield _bundled(name)


@lru_cache(maxsize=16)
def _bundled(name: str) -> str:
    """The recipe that comes with the plugin under this name, "" where there is none."""
    paths = {path.stem: path for path in bundled.path("recipes").glob("*.json")}
    return paths[name].read_text(encoding="utf-8") if name in paths else ""


@lru_cache(maxsize=16)
def _object(text: str) -> Mapping:
    try:
        read = json.loads(text)
    except (ValueError, RecursionError):
        return {}
    return read if isinstance(read, dict) else {}


def _said(sentence: object, language: str, code: str) -> str:
    """A text that may be there in several languages."""
    if not isinstance(sentence, Mapping):
        return str(sentence or code)
    for known in (language, language[:2].lower(), "en"):
        if sentence.get(known):
            return str(sentence[known])
    return str(next((text for text in sentence.values() if text), code))


def _text(rule: Mapping, key: str) -> str:
    value = rule.get(key)
    return value if isinstance(value, str) else ""
