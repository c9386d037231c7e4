"""The articles: an article for each street, in it a numbered paragraph for each place: measure, location, signs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Optional

from .place import MUNICIPAL, REGIONAL, Place
from .roads import street_key
from .text import Gap, Text, joined
from .wording import Wording


@dataclass(frozen=True)
class Measure:
    """What holds at one place: ``number`` on the map in the annex, and the paragraph."""

    number: int
    place: Place
    text: Text


@dataclass(frozen=True)
class StreetArticle:
    """All that holds in one street; ``street`` is "" where it isn't known."""

    number: int
    street: str
    heading: Text
    measures: tuple[Measure, ...]


def by_road(places: Iterable[Place]) -> dict[str, list[Place]]:
    """The places of each document: those on regional roads apart, those nobody knows of with the municipal ones."""
    found: dict[str, list[Place]] = {}
    for place in places:
        found.setdefault(REGIONAL if place.road == REGIONAL else MUNICIPAL, []).append(place)
    return {road: found[road] for road in (MUNICIPAL, REGIONAL) if road in found}


def bundled_by_street(places: Iterable[Place]) -> list[list[Place]]:
    """The places street by street, in the order of the streets' names and, within one, of their places.

    A place whose street is not known stands alone, at the end: two of them may lie in different streets.
    """
    streets: dict[tuple[str, str], list[Place]] = {}
    for place in places:
        key = (street_key(place.street), "") if place.street else ("", place.site_id)
        streets.setdefault(key, []).append(place)
    ordered = sorted(streets.items(), key=lambda item: (not item[0][0], *item[0]))
    return [sorted(meant, key=_along) for _, meant in ordered]


def street_articles(places: Iterable[Place], wording: Wording, mapped: bool = True) -> list[StreetArticle]:
    """The articles over ``places``, numbered from 1 on; the numbers on the map run on over all streets.

    ``mapped`` says whether there is a map for them to be on.
    """
    made, number = [], 0
    for count, meant in enumerate(bundled_by_street(places), start=1):
        measures = []
        for place in meant:
            number += 1
            measures.append(Measure(number, place, measure_text(place, number if mapped else None, wording)))
        street = meant[0].street
        heading = article_heading(count, (street,) if street else (wording.gap("street"),), wording)
        made.append(StreetArticle(count, street, heading, tuple(measures)))
    return made


def article_heading(number: int, title: Text, wording: Wording) -> Text:
    """``Artikel 1. Kerkstraat``."""
    return wording.sentence("article.heading", number=str(number), title=title)


def measure_text(place: Place, number: Optional[int], wording: Wording) -> Text:
    """The paragraph over one place: where it holds, what holds, how it is signed, and its number on the map."""
    sign = next(each.label for each in wording.signs if not each.panel)
    panel = next(each.label for each in wording.signs if each.panel)
    lines = [
        _location(place, wording),
        wording.sentence("article.measure.allowed"),
        wording.sentence("article.measure.reserved"),
        wording.sentence("article.signs", sign=sign, panel=panel),
    ]
    if number is not None:
        lines.append(wording.sentence("article.number", number=str(number)))
    return joined(piece for count, line in enumerate(lines) for piece in (("\n",) if count else ()) + line)


def described(place: Place, wording: Wording) -> Text:
    """A place in a few words: ``Kerkstraat, ter hoogte van huisnummer 12``."""
    if place.at:
        return wording.sentence("place.at", street=place.street, at=place.at)
    if place.start and place.end:
        return wording.sentence("place.from_to", street=place.street, start=place.start, end=place.end)
    return wording.sentence("place.street", street=place.street)


def streets_of(places: Iterable[Place], wording: Wording) -> Text:
    """The streets of ``places`` as one says them, each once; a gap where one isn't known."""
    names = list(dict.fromkeys(place.street for place in sorted(places, key=lambda place: street_key(place.street))))
    known = [name for name in names if name]
    if len(known) == len(names):
        return (wording.enumeration(known),)
    gap: Gap = wording.gap("street")
    return (f"{', '.join(known)} {wording.sentences['and']} ", gap) if known else (gap,)


def bays_of(places: Sequence[Place]) -> tuple[int, bool]:
    """How many bays the places have together, as far as they are known, and whether all are."""
    return sum(place.bays or 0 for place in places), all(place.bays for place in places)


def _location(place: Place, wording: Wording) -> Text:
    side = wording.sentence(f"article.side.{place.side}") if place.side else ("",)
    key = "article.location.at"
    if place.start or place.end:
        key = "article.location.at_from_to" if place.at else "article.location.from_to"
    values = {"street": _street(place, wording), "at": place.at, "start": place.start, "end": place.end}
    return wording.sentence(key, side=side, bays=_bays(place, wording), **values)


def _street(place: Place, wording: Wording) -> Text:
    """The street's name, at a corner that nobody has settled with the two that may be meant."""
    if not place.street or len(place.streets_near) < 2:
        return (place.street,) if place.street else ()
    first, second = place.streets_near
    return (f"{place.street} ", Gap(wording.plain("street.to_confirm", first=first, second=second)))


def _bays(place: Place, wording: Wording) -> Text:
    if place.bays is None:
        return wording.sentence("article.bays.unknown")
    if place.bays == 1:
        return wording.sentence("article.bays.one")
    return wording.sentence("article.bays.many", number=wording.number(place.bays))


def _along(place: Place) -> tuple:
    """Sorts places along a street: by the first number in what they lie beside, then by words."""
    found = re.search(r"\d+", place.at or place.start)
    return (found is None, int(found[0][:9]) if found else 0, place.at, place.start, place.name, place.site_id)
