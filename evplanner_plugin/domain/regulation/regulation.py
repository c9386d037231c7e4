"""A whole supplementary regulation, as sentences: who decides, on what grounds, why, what, and what is to be done."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from .articles import (
    StreetArticle,
    article_heading,
    bays_of,
    by_road,
    described,
    street_articles,
    streets_of,
)
from .legal import COLLEGE, COUNCIL, SIGNS, LegalText, cited_on
from .motive import Motive, sentences
from .place import FROM_PERSON, REGIONAL, ROADS, Place
from .roads import street_key
from .text import Gap, Text, joined
from .wording import Wording

MOST_STREETS = 3
"""Streets that the title names; of more it says how many."""

BASIS_TEXT = "supplementary_regulations_decree"
UNKNOWN = "unknown"
"""What is said where the manager of a road among those of a regulation is not known."""

PLACING = "placing"
"""Concern of the text that says how signs are placed."""


@dataclass(frozen=True)
class Decision:
    """Who is to decide, and what the town says of itself; "" where nobody has said it.

    ``organ`` is one of :data:`.legal.ORGANS`, ``delegation`` the council's decision that delegates to the college,
    ``number`` the regulation's, ``plan`` the approved plan; then names of people and the town's web address.
    """

    day: date
    town: str
    organ: str = ""
    delegation: str = ""
    number: str = ""
    plan: str = ""
    chairperson: str = ""
    mayor: str = ""
    general_director: str = ""
    website: str = ""


@dataclass(frozen=True)
class Provision:
    """A further article: its heading and what it says."""

    heading: Text
    paragraphs: tuple[Text, ...]


@dataclass(frozen=True)
class Regulation:
    """One document: over municipal roads (and those of which nobody knows), or over regional ones.

    ``road`` is the category, ``texts`` the legal texts cited, ``grounds`` the recitals; the rest in the order of the
    document. ``signatures`` are (function, name) of each who signs.
    """

    road: str
    decision: Decision
    title: Text
    organ: Text
    number: Text
    texts: tuple[LegalText, ...]
    present: tuple[Text, ...]
    grounds: tuple[Text, ...]
    motives: tuple[Text, ...]
    road_manager: Text
    road_grounds: tuple[Text, ...]
    articles: tuple[StreetArticle, ...]
    provisions: tuple[Provision, ...]
    signatures: tuple[Text, ...]
    checklist: tuple[Text, ...]
    names: Mapping[str, Text] = field(default_factory=dict)

    @property
    def places(self) -> list[Place]:
        """All places, in the order of their numbers on the map."""
        return [measure.place for article in self.articles for measure in article.measures]

    def sentences(self) -> list[Text]:
        """All that the document says, in its order, without the annex and the number in the letterhead."""
        said: list[Text] = [self.title, self.organ, self.road_manager, *self.present, *self.grounds, *self.motives]
        said += self.road_grounds
        for article in self.articles:
            said += [article.heading, *(measure.text for measure in article.measures)]
        for provision in self.provisions:
            said += [provision.heading, *provision.paragraphs]
        return [*said, *self.signatures, *self.checklist]

    def gaps(self) -> list[Gap]:
        """What a person must still fill in or confirm, as often as it stands in the document; not the annex."""
        return [piece for text in (self.number, *self.sentences()) for piece in text if isinstance(piece, Gap)]


def regulations(
    decision: Decision,
    places: Iterable[Place],
    motives: Mapping[str, Motive],
    texts: Sequence[LegalText],
    wording: Wording,
    mapped: bool = True,
) -> list[Regulation]:
    """A regulation for each category of road among ``places``; ``motives`` by site id, ``mapped`` with maps or without.

    The number is the first one's: two regulations never bear the same.

    :raises BadInput: no legal text that it must rest on holds on the day of the decision.
    """
    decisions = itertools.chain([decision], itertools.repeat(replace(decision, number="")))
    return [
        regulation(decided, road, meant, motives, texts, wording, mapped)
        for decided, (road, meant) in zip(decisions, by_road(places).items())
    ]


def regulation(
    decision: Decision,
    road: str,
    places: Sequence[Place],
    motives: Mapping[str, Motive],
    texts: Sequence[LegalText],
    wording: Wording,
    mapped: bool = True,
) -> Regulation:
    """The regulation over ``places``, all of them on roads of category ``road``. Raises as :func:`regulations`."""
    cited = cited_on(texts, decision.day, decision.organ, road)
    articles = street_articles(places, wording, mapped)
    ordered = [measure.place for article in articles for measure in article.measures]
    unknown = any(not place.road for place in ordered)
    return Regulation(
        road=road,
        decision=decision,
        title=_title(road, ordered, wording),
        organ=_organ(decision, wording),
        number=(decision.number,) if decision.number else (wording.gap("number"),),
        texts=tuple(cited),
        present=tuple(_present(decision, wording)),
        grounds=tuple(_grounds(decision, cited, wording)),
        motives=tuple(_motives(decision, articles, motives, wording)),
        road_manager=_road_manager(decision, road, unknown, wording),
        road_grounds=tuple(_road_grounds(decision, ordered, wording)),
        articles=tuple(articles),
        provisions=tuple(_provisions(decision, road, unknown, cited, len(articles), wording)),
        signatures=tuple(_signatures(decision, wording)),
        checklist=tuple(_checklist(UNKNOWN if unknown else road, ordered, wording)),
        names={key: _or_gap(getattr(decision, key), key, wording) for key in _NAMES},
    )


_NAMES = ("chairperson", "mayor", "general_director", "website")


def _or_gap(value: str, name: str, wording: Wording) -> Text:
    return (value,) if value else (wording.gap(name),)


def _title(road: str, places: Sequence[Place], wording: Wording) -> Text:
    key = "title_regional" if road == REGIONAL else "title"
    streets = {place.street for place in places}
    if len(streets) > MOST_STREETS:
        return wording.sentence(key, streets=wording.sentence("title_many", count=str(len(streets))))
    return wording.sentence(key, streets=streets_of(places, wording))


def _organ(decision: Decision, wording: Wording) -> Text:
    if not decision.organ:
        return (wording.gap("organ"),)
    return wording.sentence(f"organ.{decision.organ}")


def _present(decision: Decision, wording: Wording) -> Iterable[Text]:
    if not decision.organ:
        yield wording.sentence("present.unknown")
        return
    if decision.organ == COUNCIL:
        yield wording.sentence("present.chairperson", name=_or_gap(decision.chairperson, "chairperson", wording))
    mayor = "present.mayor_chairing" if decision.organ == COLLEGE else "present.mayor"
    yield wording.sentence(mayor, name=_or_gap(decision.mayor, "mayor", wording))
    yield wording.sentence("present.members")
    director = _or_gap(decision.general_director, "general_director", wording)
    yield wording.sentence("present.general_director", name=director)


def _grounds(decision: Decision, cited: Sequence[LegalText], wording: Wording) -> Iterable[Text]:
    for text in cited:
        if text.to_confirm:
            confirm = Gap(wording.plain("to_confirm", what=text.to_confirm))
            yield wording.sentence("ground_to_confirm", title=text.title, confirm=(confirm,))
        else:
            yield wording.sentence("ground", title=text.title)
    yield _sign_ground(decision, cited, wording)
    if decision.organ == COUNCIL:
        decree = next((text.title for text in cited if text.id == BASIS_TEXT), "")
        yield wording.sentence("competence.council", decree=decree)
    elif decision.organ == COLLEGE:
        yield wording.sentence("competence.college", delegation=decision.delegation)
    else:
        yield wording.sentence("competence.unknown")


def _sign_ground(decision: Decision, cited: Sequence[LegalText], wording: Wording) -> Text:
    """The article on the signs, of the legal text that says what signs mean on that day."""
    concerned = [text for text in cited if SIGNS in text.concerns]
    known = [(text, wording.sign_article(text.id, decision.day)) for text in concerned]
    text, article = next((pair for pair in known if pair[1]), known[-1] if known else (None, ""))
    return wording.sentence("sign_ground", article=article, title=text.title if text is not None else "")


def _motives(
    decision: Decision, articles: Sequence[StreetArticle], motives: Mapping[str, Motive], wording: Wording
) -> Iterable[Text]:
    yield wording.sentence("motive.policy", town=decision.town)
    yield wording.sentence("motive.plan", plan=decision.plan)
    meaning = wording.meaning_of_signs(decision.day)
    yield (meaning,) if meaning else (wording.gap("meaning"),)
    for article in articles:
        for measure in article.measures:
            begins = wording.sentence(
                "motive.site", number=str(measure.number), place=described(measure.place, wording)
            )
            motive = motives.get(measure.place.site_id, Motive())
            yield joined((*begins, " ", *sentences(motive, wording)))


def _road_manager(decision: Decision, road: str, unknown: bool, wording: Wording) -> Text:
    if unknown:
        return (wording.gap("road_manager"),)
    return wording.sentence(f"road.manager.{road}", town=decision.town)


def _road_grounds(decision: Decision, places: Sequence[Place], wording: Wording) -> Iterable[Text]:
    """Who manages which streets, and what that rests on."""
    for road in filter(None, ROADS):
        meant = [place for place in places if place.road == road]
        for source, layer in dict.fromkeys((place.road_source, place.road_layer) for place in meant):
            some = [place for place in meant if (place.road_source, place.road_layer) == (source, layer)]
            basis = wording.sentence(f"road.basis.{source or FROM_PERSON}", layer=layer or "–")
            count = "one" if len({street_key(place.street) for place in some}) == 1 else "many"
            yield wording.sentence(
                f"road.{road}.{count}", streets=streets_of(some, wording), town=decision.town, basis=basis
            )
    nobody_knows = [place for place in places if not place.road]
    if nobody_knows:
        yield wording.sentence("road.unknown", streets=streets_of(nobody_knows, wording))


def _provisions(
    decision: Decision, road: str, unknown: bool, cited: Sequence[LegalText], count: int, wording: Wording
) -> Iterable[Provision]:
    placing = next((text.title for text in cited if PLACING in text.concerns), "")
    number = count + 1
    if placing:
        yield Provision(
            article_heading(number, wording.sentence("signs.title"), wording),
            (wording.sentence("signs.text", title=placing),),
        )
        number += 1
    transfer = UNKNOWN if unknown else road
    yield Provision(
        article_heading(number, wording.sentence("transfer.title"), wording),
        (
            wording.sentence(f"transfer.{transfer}"),
            wording.sentence("publication", website=decision.website),
            wording.sentence(f"force.{transfer}"),
        ),
    )


def _signatures(decision: Decision, wording: Wording) -> Iterable[Text]:
    other = {COUNCIL: "chairperson", COLLEGE: "mayor"}.get(decision.organ)
    for who in filter(None, ("general_director", other)):
        name = _or_gap(getattr(decision, who), who, wording)
        yield wording.sentence("signature", function=wording.plain(f"function.{who}"), name=name)
    if other is None:
        yield wording.sentence("signature.unknown")


def _checklist(road: str, places: Sequence[Place], wording: Wording) -> Iterable[Text]:
    count, all_known = bays_of(places)
    key = "checklist.signs" if all_known else "checklist.signs_at_least"
    signs = wording.plain(key, number=str(count))
    for line in wording.checklist:
        if road in line.roads:
            yield (line.text.replace("{signs}", signs),)
