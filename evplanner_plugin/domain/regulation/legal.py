"""The legal texts that a regulation rests on: those that hold on the day of the decision."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Optional

from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..log import date_or_none
from .place import MUNICIPAL, REGIONAL

COUNCIL = "council"
COLLEGE = "college"

ORGANS = (COUNCIL, COLLEGE)
"""Who may decide: the municipal council, or the college of mayor and aldermen to whom the council delegated it."""

BASIS = "basis"
"""Concern of the texts without which there can be no supplementary regulation."""

SIGNS = "signs"
"""Concern of the texts that say what signs mean."""


@dataclass(frozen=True)
class LegalText:
    """One legal text: its title to follow "Gelet op", and the days (both included) between which it holds.

    ``concerns`` says where it is cited: ``municipal`` or ``regional`` for roads of that category only, ``council`` or
    ``college`` for that organ only, otherwise always; :data:`BASIS` and :data:`SIGNS` say what it is for.
    ``to_confirm`` names what a person has to look up, "" for nothing.
    """

    id: str
    title: str
    concerns: frozenset[str]
    valid_from: Optional[date] = None
    valid_to: Optional[date] = None
    to_confirm: str = ""
    source: str = ""
    confidence: str = ""

    def holds_on(self, day: date) -> bool:
        """Whether it holds on ``day``; one without a first or last day is open there."""
        return not (self.valid_from and day < self.valid_from) and not (self.valid_to and day > self.valid_to)

    def meant_for(self, organ: str, road: str) -> bool:
        """Whether a regulation of ``organ`` over roads of the category ``road`` cites it; "" stands for not known."""
        roads, organs = self.concerns & {MUNICIPAL, REGIONAL}, self.concerns & set(ORGANS)
        return (not roads or (road or MUNICIPAL) in roads) and (not organs or organ in organs)


def texts_of(rows: Iterable[Mapping[str, object]]) -> list[LegalText]:
    """The texts in rows of the table ``legal_text``, by their position; a row without a title is passed over."""
    numbered = []
    for number, row in enumerate(rows):
        title = " ".join(str(row.get("title") or "").split())
        if not title:
            continue
        position = row.get("position")
        place = position if isinstance(position, (int, float)) and position == position else 1e6 + number
        numbered.append((place, number, _text(row, title)))
    return [text for _, _, text in sorted(numbered, key=lambda item: item[:2])]


def cited_on(texts: Iterable[LegalText], day: date, organ: str, road: str) -> list[LegalText]:
    """Those of ``texts`` that a regulation of ``organ`` over roads of category ``road`` rests on, decided on ``day``.

    :raises BadInput: no text without which there can be none holds on that day.
    """
    texts = list(texts)
    cited = [text for text in texts if text.holds_on(day) and text.meant_for(organ, road)]
    # A table that somebody keeps without that word: then anything with a first day will do.
    needed = [text for text in texts if BASIS in text.concerns] or [text for text in texts if text.valid_from]
    if not any(text in cited for text in needed):
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "errors", "On {day} none of the legal texts holds that a supplementary regulation rests on."
            ),
            QT_TRANSLATE_NOOP(
                "errors", "Correct the decision date, or the table of legal texts in the workspace."
            ),
            day=day.isoformat(),
        )
    return cited


def _text(row: Mapping[str, object], title: str) -> LegalText:
    return LegalText(
        id=str(row.get("id") or ""),
        title=title.rstrip(" ;."),
        concerns=frozenset(str(row.get("concerns") or "").replace(",", " ").lower().split()),
        valid_from=date_or_none(str(row.get("valid_from") or "")[:10]),
        valid_to=date_or_none(str(row.get("valid_to") or "")[:10]),
        to_confirm=" ".join(str(row.get("to_confirm") or "").split()),
        source=str(row.get("source") or ""),
        confidence=str(row.get("confidence") or ""),
    )
