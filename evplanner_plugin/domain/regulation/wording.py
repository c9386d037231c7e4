"""The sentences of a regulation, in the language of the administration: data, never code."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Optional

from ... import bundled
from ..log import date_or_none
from .text import Gap, Text, filled, plain


@dataclass(frozen=True)
class Sign:
    """A traffic sign or the panel below it: its label, its URI in the Flemish register of signs, in words."""

    id: str
    uri: str
    label: str
    panel: bool
    source: str


@dataclass(frozen=True)
class CheckLine:
    """A line of the checklist for delivery; ``roads`` are the categories it is meant for."""

    roads: frozenset[str]
    text: str
    source: str


@dataclass(frozen=True)
class Wording:
    """Everything in ``resources/legal/wording.json``; sentences by their keys."""

    sentences: Mapping[str, str]
    gaps: Mapping[str, str]
    signs: Sequence[Sign]
    checklist: Sequence[CheckLine]
    content: Mapping[str, object]

    @classmethod
    @cache
    def bundled(cls) -> Wording:
        """The wording that comes with the plugin."""
        return cls.of_content(json.loads(bundled.path("legal", "wording.json").read_text(encoding="utf-8")))

    @classmethod
    def of_content(cls, content: Mapping) -> Wording:
        """The wording in the decoded file."""
        return cls(
            sentences={key: given["text"] for key, given in content["sentences"].items()},
            gaps=content["to_fill"],
            signs=[
                Sign(given["id"], given["uri"], given["label"], bool(given["panel"]), given["source"])
                for given in content["signs"]
            ],
            checklist=[
                CheckLine(frozenset(given["roads"]), given["text"], given["source"]) for given in content["checklist"]
            ],
            content=content,
        )

    def sentence(self, key: str, **values: object) -> Text:
        """The sentence ``key`` with ``values``; what is not known becomes a gap."""
        return filled(self.sentences[key], values, self.gaps)

    def plain(self, key: str, **values: object) -> str:
        """The sentence ``key`` as plain text, for what is always known."""
        return plain(self.sentence(key, **values))

    def gap(self, name: str) -> Gap:
        """The gap ``name`` in the words of the document."""
        return Gap(self.gaps[name])

    def day(self, day: date) -> str:
        """A day in words: ``1 december 2026``."""
        return f"{day.day} {self.content['months'][day.month - 1]} {day.year}"

    def number(self, number: int) -> str:
        """A number in words where people write it so, else in digits."""
        words = self.content["numbers"]
        return words[number] if 0 < number < len(words) else str(number)

    def enumeration(self, names: Sequence[str]) -> str:
        """``names`` as one says them: ``A, B en C``."""
        if len(names) < 2:
            return "".join(names)
        return f"{', '.join(names[:-1])} {self.sentences['and']} {names[-1]}"

    def sign_article(self, text_id: str, day: date) -> str:
        """Which article of the legal text ``text_id`` says what the signs mean on ``day``; "" where none is known."""
        return next((rule["article"] for rule in self._on("sign_articles", day) if rule["text"] == text_id), "")

    def meaning_of_signs(self, day: date) -> Optional[str]:
        """The sentence on what the signs ask of drivers on ``day``; ``None`` where none is known for that day."""
        return next((rule["text"] for rule in self._on("meaning_of_signs", day)), None)

    def decision_type(self, road: str) -> Mapping[str, str]:
        """``uri`` and ``label`` of the kind of decision in the Flemish list, for roads of the category ``road``."""
        return self.content["decision_types"][road]

    def _on(self, section: str, day: date) -> list[Mapping]:
        rules = []
        for rule in self.content[section]:
            first, last = date_or_none(rule.get("valid_from")), date_or_none(rule.get("valid_to"))
            if not (first and day < first) and not (last and day > last):
                rules.append(rule)
        return rules
