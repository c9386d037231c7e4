"""Why a site was chosen, as far as a town may publish it: never comments, names of people or reasons of marks."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Optional

from ..log import date_or_none
from ..state import SiteState
from .text import Text, joined
from .wording import Wording

MOST_CONTRIBUTIONS = 3
"""Criteria of a score that are named, those that weigh most."""

_DECIDED = ("approved", "handed_over", "installed", "in_service")
"""Statuses of a site that somebody decided to realise."""


@dataclass(frozen=True)
class Motive:
    """What speaks for one site.

    ``origin`` is a code of the process; ``score`` (0–1) and ``rank`` were frozen with the proposal, in the potential
    map called ``recipe``, with ``contributions`` as (title of the criterion, part of the score). ``nearest`` is how far
    the nearest charging point was then, in metres, and whether on foot. ``approved`` says whether it is decided,
    ``approved_on`` when. What services thought of it is no ground, and the log does not know which organ decided.
    """

    origin: str = ""
    rationale: str = ""
    score: Optional[float] = None
    rank: Optional[int] = None
    recipe: str = ""
    contributions: tuple[tuple[str, float], ...] = ()
    nearest: Optional[tuple[float, bool]] = None
    approved: bool = False
    approved_on: Optional[date] = None


def motive_of(
    row: Mapping[str, object],
    state: SiteState,
    titles: Mapping[str, str],
    recipe_title: str,
    day_of: Callable[[str], str] = lambda instant: instant[:10],
) -> Motive:
    """The motive of a row of ``proposed_site`` and what its log adds up to.

    ``titles`` are those of the criteria by key, ``recipe_title`` that of its recipe; ``day_of`` says
    on which day an instant (UTC) lay. What the site itself says (it may have been corrected) comes before what was
    frozen with its proposal.
    """
    facts = state.facts
    score = _number(row.get("score"), facts.get("score"))
    rank = _number(row.get("rank"), facts.get("rank"))
    approvals = [entry for entry in state.decisions if entry.kind == "approved"]
    last = approvals[-1] if approvals else None
    return Motive(
        origin=state.origin or str(row.get("origin") or ""),
        rationale=" ".join(str(row.get("rationale") or "").split()),
        score=score,
        rank=int(rank) if rank is not None else None,
        recipe=recipe_title,
        contributions=_contributions(row.get("contributions"), titles),
        nearest=_nearest(facts.get("nearest_points")),
        approved=state.status in _DECIDED,
        approved_on=date_or_none(day_of(last.at)) if last is not None else None,
    )


def recipe_of(row: Mapping[str, object], state: SiteState) -> str:
    """The name of the recipe by which a site was scored, "" where none was."""
    return str(row.get("recipe_name") or state.facts.get("recipe_name") or "")


def sentences(motive: Motive, wording: Wording) -> Text:
    """The motive in words; a gap where the decision on the site is not there yet."""
    said: list[Text] = []
    origin = f"motive.origin.{motive.origin}"
    if origin in wording.sentences:
        said.append(wording.sentence(origin))
    if motive.rationale:
        said.append(wording.sentence("motive.rationale", rationale=_ended(motive.rationale)))
    if motive.score is not None:
        said.append(_scored(motive, wording))
    if motive.nearest is not None:
        metres, walking = motive.nearest
        key = "motive.nearest.walking" if walking else "motive.nearest.straight"
        said.append(wording.sentence(key, metres=f"{round(metres):,}".replace(",", ".")))
    if not said:
        said.append(wording.sentence("motive.rationale"))
    said.append(_decided(motive, wording))
    return joined(piece for number, text in enumerate(said) for piece in ((" ",) if number else ()) + text)


def _scored(motive: Motive, wording: Wording) -> Text:
    best = sorted(motive.contributions, key=lambda part: -part[1])[:MOST_CONTRIBUTIONS]
    named = wording.enumeration(
        [wording.plain("motive.contribution", title=title, value=_decimal(value)) for title, value in best if value > 0]
    )
    key = "motive.score" if motive.recipe else "motive.score_alone"
    return wording.sentence(
        key,
        recipe=motive.recipe,
        score=_decimal(motive.score),
        rank=_part(wording, "motive.rank", rank=motive.rank),
        contributions=_part(wording, "motive.contributions", contributions=named),
    )


def _decided(motive: Motive, wording: Wording) -> Text:
    if not motive.approved or motive.approved_on is None:
        return wording.sentence("motive.not_approved")
    return wording.sentence("motive.approved", day=wording.day(motive.approved_on))


def _part(wording: Wording, key: str, **values: object) -> Text:
    """A part of a sentence that is only said where all of it is known."""
    if any(value in (None, "") for value in values.values()):
        return ("",)
    return wording.sentence(key, **{name: str(value) for name, value in values.items()})


def _contributions(given: object, titles: Mapping[str, str]) -> tuple[tuple[str, float], ...]:
    if not isinstance(given, Mapping):
        return ()
    parts = [(str(key), _number(value)) for key, value in given.items()]
    return tuple((titles.get(key, key), value) for key, value in parts if value is not None)


def _nearest(points: object) -> Optional[tuple[float, bool]]:
    first = points[0] if isinstance(points, (list, tuple)) and points else None
    metres = _number(first.get("metres")) if isinstance(first, Mapping) else None
    return None if metres is None else (metres, bool(first.get("walking")))


def _number(*values: object) -> Optional[float]:
    for value in values:
        if isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value):
            return value
    return None


def _decimal(value: Optional[float]) -> str:
    return f"{value:.2f}".replace(".", ",")


def _ended(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."
