"""Where the bays of a site lie, as an article of a regulation has to say it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Optional

from ...errors import QT_TRANSLATE_NOOP, BadInput, EvPlannerError

SIDES = ("", "even", "odd", "both")
"""Sides of a street: not said, that of the even or of the odd house numbers, both."""

MUNICIPAL = "municipal"
REGIONAL = "regional"

ROADS = ("", MUNICIPAL, REGIONAL)
"""Categories of roads: not known, managed by the municipality, managed by the region."""

FROM_LAYER = "layer"
FROM_SITE = "site"
FROM_PERSON = "person"
"""What the category of a road rests on: a layer of streets, what was noted with the proposal, somebody's choice."""

MOST_BAYS = 999
LONGEST = 200
"""Characters of a street or a description of a place; what is longer is no place."""

KEYS = ("street", "at", "side", "from", "to", "bays", "road")
"""What a person may say of a place, as the log and the parameter ``PLACES`` spell it."""


@dataclass(frozen=True)
class Place:
    """Where the bays of one site lie.

    ``street`` names it; ``at`` says what they lie beside ("huisnummer 12"), or ``start`` and ``end`` from where to
    where; ``side`` is one of :data:`SIDES`, ``bays`` how many, ``road`` one of :data:`ROADS`. "" and ``None`` mean
    that nobody has said so. ``name`` is the site's, ``road_manager`` who manages the road as the source says it,
    ``road_source`` what the category rests on (one of the constants above, "" where it isn't known) with the name
    of the layer in ``road_layer``. ``streets_near`` are the names of two streets that lie nearly as near (a corner)
    where nobody has settled which is meant; ``x`` and ``y`` are metres in the workspace's CRS.
    """

    site_id: str
    street: str = ""
    at: str = ""
    side: str = ""
    start: str = ""
    end: str = ""
    bays: Optional[int] = None
    road: str = ""
    name: str = ""
    road_manager: str = ""
    road_source: str = ""
    road_layer: str = ""
    streets_near: tuple[str, ...] = ()
    x: Optional[float] = None
    y: Optional[float] = None

    def payload(self) -> dict[str, object]:
        """What the log keeps under ``place``, in the keys of :data:`KEYS`."""
        return {
            "street": self.street,
            "at": self.at,
            "side": self.side,
            "from": self.start,
            "to": self.end,
            "bays": self.bays,
            "road": self.road,
        }

    @property
    def located(self) -> bool:
        """Whether it is said where in the street the bays lie."""
        return bool(self.at or (self.start and self.end))

    @property
    def warnings(self) -> tuple[EvPlannerError, ...]:
        """What a person must still look at, a sentence each."""
        return tuple(_warning(one, self) for kind, one, _ in _KINDS if kind(self))


def settled(place: Place, given: Mapping[str, object]) -> Place:
    """``place`` as a person settled it: keys of :data:`KEYS`; one that isn't there, or is None, changes nothing.

    :raises BadInput: a key or a value that cannot be meant.
    """
    unknown = [str(key) for key in given if key not in KEYS]
    if unknown:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "A place has no “{key}”."),
            QT_TRANSLATE_NOOP("errors", "It has these: {keys}."),
            key=unknown[0],
            keys=", ".join(KEYS),
        )
    changes: dict[str, object] = {}
    for key, name in (("street", "street"), ("at", "at"), ("from", "start"), ("to", "end")):
        if given.get(key) is not None:
            changes[name] = _text(given[key], place)
    for key, allowed in (("side", SIDES), ("road", ROADS)):
        if given.get(key) is not None:
            changes[key] = _one_of(str(given[key]).strip(), allowed, place)
    if given.get("bays") not in (None, ""):
        changes["bays"] = _number(given["bays"], place)
    if changes.get("street"):
        changes["streets_near"] = ()
    if changes.get("road") and changes["road"] != place.road:
        changes.update(road_source=FROM_PERSON, road_manager="", road_layer="")
    if "road" in changes and not changes["road"]:
        del changes["road"]  # nobody can settle that nothing is known
    return replace(place, **changes)


def remembered(place: Place, payload: object) -> Place:
    """``place`` with what an earlier draft said of it; what cannot be used of that is passed over."""
    if not isinstance(payload, Mapping):
        return place
    for key in KEYS:
        value = payload.get(key)
        if value is None or not str(value).strip():
            continue
        try:
            place = settled(place, {key: value})
        except BadInput:
            continue  # of a newer version, or damaged: what the layers say stays
    return place


def sentences_about(places: Iterable[Place]) -> list[EvPlannerError]:
    """The warnings of all ``places``, one sentence for each kind."""
    places = list(places)
    found = []
    for kind, one, many in _KINDS:
        meant = [place for place in places if kind(place)]
        if len(meant) == 1:
            found.append(_warning(one, meant[0]))
        elif meant:
            found.append(EvPlannerError(*many, count=len(meant), sites=listed(place.name for place in meant)))
    return found


def listed(names: Iterable[str], most: int = 5) -> str:
    """The first of ``names`` with commas between, and an ellipsis where there are more."""
    names = list(names)
    return ", ".join(names[:most]) + (" …" if len(names) > most else "")


def _warning(one: tuple[str, str], place: Place) -> EvPlannerError:
    first, second = (*place.streets_near, "", "")[:2]
    return EvPlannerError(
        *one, site=place.name or place.site_id, first=first, second=second, manager=place.road_manager
    )


def _text(value: object, place: Place) -> str:
    text = " ".join(str(value).split())
    if isinstance(value, (Mapping, list, tuple)) or len(text) > LONGEST:
        raise _unusable(value, place)
    return text


def _one_of(text: str, allowed: tuple[str, ...], place: Place) -> str:
    if text not in allowed:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The place of “{site}” cannot be “{value}”."),
            QT_TRANSLATE_NOOP("errors", "Use one of these: {allowed}."),
            site=place.name or place.site_id,
            value=text[:80],
            allowed=", ".join(filter(None, allowed)),
        )
    return text


def _number(value: object, place: Place) -> int:
    try:
        number = int(str(value).strip())
    except ValueError:
        number = 0
    if not 1 <= number <= MOST_BAYS:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "“{value}” is no number of bays for “{site}”."),
            QT_TRANSLATE_NOOP("errors", "Give a whole number from 1 to {most}."),
            value=str(value)[:80],
            site=place.name or place.site_id,
            most=MOST_BAYS,
        )
    return number


def _unusable(value: object, place: Place) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "“{value}” does not say where the bays of “{site}” lie."),
        QT_TRANSLATE_NOOP("errors", "Say it in a few words, with at most {longest} characters."),
        value=str(value)[:80],
        site=place.name or place.site_id,
        longest=LONGEST,
    )


_KINDS = (
    (
        lambda place: not place.street,
        (
            QT_TRANSLATE_NOOP("errors", "No street name is known for “{site}”."),
            QT_TRANSLATE_NOOP("errors", "Fill in the street, or use a layer of streets with names."),
        ),
        (
            QT_TRANSLATE_NOOP("errors", "No street name is known for {count} sites: {sites}."),
            QT_TRANSLATE_NOOP("errors", "Fill in the street, or use a layer of streets with names."),
        ),
    ),
    (
        lambda place: len(place.streets_near) > 1,
        (
            QT_TRANSLATE_NOOP("errors", "“{site}” lies about as near to {first} as to {second}."),
            QT_TRANSLATE_NOOP("errors", "Say which street is meant."),
        ),
        (
            QT_TRANSLATE_NOOP("errors", "{count} sites lie about as near to one street as to another: {sites}."),
            QT_TRANSLATE_NOOP("errors", "Say which street is meant."),
        ),
    ),
    (
        lambda place: not place.located,
        (
            QT_TRANSLATE_NOOP("errors", "It is not said where in the street the bays of “{site}” lie."),
            QT_TRANSLATE_NOOP("errors", "Fill in a house number, or from where to where."),
        ),
        (
            QT_TRANSLATE_NOOP("errors", "It is not said where in the street the bays of {count} sites lie: {sites}."),
            QT_TRANSLATE_NOOP("errors", "Fill in a house number, or from where to where."),
        ),
    ),
    (
        lambda place: place.bays is None,
        (
            QT_TRANSLATE_NOOP("errors", "The number of bays of “{site}” is not known."),
            QT_TRANSLATE_NOOP("errors", "Fill it in."),
        ),
        (
            QT_TRANSLATE_NOOP("errors", "The number of bays of {count} sites is not known: {sites}."),
            QT_TRANSLATE_NOOP("errors", "Fill it in."),
        ),
    ),
    (
        lambda place: not place.road and not place.road_manager,
        (
            QT_TRANSLATE_NOOP("errors", "Who manages the road at “{site}” is not known."),
            QT_TRANSLATE_NOOP(
                "errors", "Use a layer of streets that names the road manager, or choose municipal or regional road."
            ),
        ),
        (
            QT_TRANSLATE_NOOP("errors", "Who manages the road is not known for {count} sites: {sites}."),
            QT_TRANSLATE_NOOP(
                "errors", "Use a layer of streets that names the road manager, or choose municipal or regional road."
            ),
        ),
    ),
    (
        lambda place: not place.road and bool(place.road_manager),
        (
            QT_TRANSLATE_NOOP("errors", "The road at “{site}” is managed by {manager}, neither town nor region."),
            QT_TRANSLATE_NOOP("errors", "Ask the manager first, or choose municipal or regional road."),
        ),
        (
            QT_TRANSLATE_NOOP("errors", "{count} sites lie on roads of neither town nor region: {sites}."),
            QT_TRANSLATE_NOOP("errors", "Ask the manager first, or choose municipal or regional road."),
        ),
    ),
)
"""Kinds of warnings: when, the sentence and remedy for one site, those for several."""
