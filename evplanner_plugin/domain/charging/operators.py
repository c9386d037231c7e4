"""Operators under one name each, however a source spells them."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from ... import bundled

_LEGAL_FORMS = frozenset(
    ("ab", "ag", "as", "asbl", "bv", "bvba", "cv", "cvba", "gmbh", "inc", "limited", "llc", "ltd", "nv", "oy", "sa",
     "sarl", "sas", "spa", "srl", "vof", "vzw")
)  # fmt: skip
"""Words that say what kind of company it is, not which: they make no difference between two operators."""


@dataclass(frozen=True)
class Operators:
    """Canonical names by key (see :func:`key`), and the id of each canonical name's row where it has one."""

    names: Mapping[str, str] = field(default_factory=dict)
    ids: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, rows: Iterable[Mapping[str, Any]]) -> Operators:
        """From rows with ``name``, ``aliases`` (a list of texts) and ``id``; the bundled aliases fill in the rest.

        A name of its own goes before an alias of another operator. What the rows say goes before what is bundled.
        """
        own = [row for row in rows if isinstance(row.get("name"), str) and row["name"].strip()]
        names: dict[str, str] = {}
        for given in (own, bundled_operators()):
            for row in given:
                names.setdefault(key(row["name"]), row["name"].strip())
            for row in given:
                # An alias leads to what the operator is called by now: the town may have a name of its own for it.
                canonical = names[key(row["name"])]
                for alias in _texts(row.get("aliases")):
                    names.setdefault(key(alias), canonical)
        names.pop("", None)
        return cls(names, {row["name"].strip(): str(row["id"]) for row in reversed(own) if row.get("id")})


def canonical(name: str | None, operators: Operators) -> str:
    """The one name of the operator that a source calls ``name``; an unknown one keeps its own, "" stays ""."""
    text = (name or "").strip()
    return operators.names.get(key(text), text)


@lru_cache(maxsize=4096)
def key(name: str) -> str:
    """What two spellings of an operator share: letters and digits without accents, without its legal form.

    ``"TotalEnergies S.A."`` and ``"Total Energies"`` share ``totalenergies``.
    """
    plain = unicodedata.normalize("NFKD", name).casefold()
    plain = "".join(character for character in plain if not unicodedata.combining(character))
    words = re.findall(r"[^\W_]+", re.sub(r"(?<=\b\w)\.(?=\w\b)", "", plain))
    kept = [word for word in words if word not in _LEGAL_FORMS]
    return "".join(kept or words)


@lru_cache(maxsize=1)
def bundled_operators() -> Sequence[Mapping[str, Any]]:
    """Operators and spellings that come with the plugin: ``name``, ``aliases``, ``source``, ``confidence``."""
    found: list[Mapping[str, Any]] = []
    for path in sorted(bundled.path("operators").glob("*.json")):
        found.extend(json.loads(path.read_text(encoding="utf-8"))["operators"])
    return tuple(found)


def _texts(given: Any) -> list[str]:
    """The texts in a decoded JSON list; a plain text is taken for several separated by semicolons."""
    if isinstance(given, str):
        given = given.split(";")
    return [text for text in given if isinstance(text, str) and text.strip()] if isinstance(given, list) else []
