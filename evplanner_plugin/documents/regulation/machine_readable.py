"""A regulation for machines: JSON-LD in the vocabularies of the Flemish decisions and the register of signs.

The shape follows how Gelinkt Notuleren publishes measures (github.com/lblod/frontend-gelinkt-notuleren): a decision has
articles, an article measures, a measure is signed by signs, and a sign is of a concept of the register
(github.com/lblod/app-mow-registry).
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

from ...domain.regulation.articles import Measure, StreetArticle, described
from ...domain.regulation.legal import LegalText
from ...domain.regulation.place import Place
from ...domain.regulation.regulation import Regulation
from ...domain.regulation.text import Gap, Text, plain
from ...domain.regulation.wording import Wording
from ..site_record.record_content import clean

CONTEXT: Mapping[str, Any] = {
    "besluit": "http://data.vlaanderen.be/ns/besluit#",
    "mobiliteit": "https://data.vlaanderen.be/ns/mobiliteit#",
    "eli": "http://data.europa.eu/eli/ontology#",
    "prov": "http://www.w3.org/ns/prov#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dct": "http://purl.org/dc/terms/",
    "locn": "http://www.w3.org/ns/locn#",
    "geosparql": "http://www.opengis.net/ont/geosparql#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "evplanner": "https://github.com/evplanner/evplanner#",
    "title": {"@id": "eli:title", "@language": "nl"},
    "number": "eli:number",
    "date": {"@id": "eli:date_document", "@type": "xsd:date"},
    "description": {"@id": "dct:description", "@language": "nl"},
    "articles": {"@id": "eli:has_part", "@type": "@id"},
    "measures": {"@id": "mobiliteit:heeftVerkeersmaatregel", "@type": "@id"},
    "signs": {"@id": "mobiliteit:wordtAangeduidDoor", "@type": "@id"},
    "concept": {"@id": "mobiliteit:heeftVerkeersbordconcept", "@type": "@id"},
    "label": "skos:prefLabel",
    "place": "prov:atLocation",
    "geometry": "locn:geometry",
    "wkt": {"@id": "geosparql:asWKT", "@type": "geosparql:wktLiteral"},
    "street": "locn:thoroughfare",
    "site": "evplanner:site",
    "bays": {"@id": "evplanner:bays", "@type": "xsd:integer"},
    "side": "evplanner:side",
    "from": "evplanner:from",
    "to": "evplanner:to",
    "at": "evplanner:at",
    "road": "evplanner:road",
    "legalBasis": "evplanner:legalBasis",
    "toFill": "evplanner:toFill",
    "draft": {"@id": "evplanner:draft", "@type": "xsd:boolean"},
}
"""What the short names in the file stand for."""

_NAMESPACE = uuid.UUID("6d0c2f0e-3a49-5a0d-9d0b-0b6a4f6f7f31")
"""For ids that are the same whenever the same regulation is drafted again."""


def json_ld(regulation: Regulation, wording: Wording, nis: str, epsg: int) -> str:
    """The regulation as JSON-LD text; ``nis`` is the town's code, ``epsg`` the CRS of the places (metres).

    What nobody has said yet isn't there, and is named under ``toFill``.
    """
    decision = regulation.decision
    # Where nobody knows who manages a road, nothing says which kind of decision it is.
    kind = wording.decision_type(regulation.road) if all(place.road for place in regulation.places) else {}
    seed = "|".join([nis, decision.day.isoformat(), regulation.road, *sorted(p.site_id for p in regulation.places)])
    content = {
        "@context": CONTEXT,
        "@id": _id(seed),
        "@type": ["besluit:Besluit", *filter(None, [kind.get("uri")])],
        "draft": True,
        "title": _plain(regulation.title),
        "number": _known(regulation.number),
        "date": decision.day.isoformat(),
        "road": regulation.road if kind else None,
        "evplanner:decisionType": clean(kind["label"]) if kind else None,
        "evplanner:municipality": {"label": clean(decision.town), "evplanner:nis": nis},
        "evplanner:organ": decision.organ or None,
        "legalBasis": [_legal_text(text) for text in regulation.texts],
        "articles": [_article(article, seed, wording, epsg) for article in regulation.articles]
        + [
            {"@id": _id(f"{seed}|{_plain(each.heading)}"), "@type": "besluit:Artikel", "title": _plain(each.heading),
             "description": "\n".join(map(_plain, each.paragraphs))}
            for each in regulation.provisions
        ],
        "toFill": list(dict.fromkeys(clean(gap.what) for gap in regulation.gaps())),
    }  # fmt: skip
    return json.dumps(_without_nothing(content), ensure_ascii=False, indent=1) + "\n"


def _legal_text(text: LegalText) -> dict[str, Any]:
    confirm = clean(text.to_confirm) or None
    return {"evplanner:text": text.id, "title": clean(text.title), "evplanner:toConfirm": confirm}


def _article(article: StreetArticle, seed: str, wording: Wording, epsg: int) -> dict[str, Any]:
    return {
        "@id": _id(f"{seed}|{article.number}"),
        "@type": "besluit:Artikel",
        "number": str(article.number),
        "title": _plain(article.heading),
        "measures": [_measure(measure, seed, wording, epsg) for measure in article.measures],
    }


def _measure(measure: Measure, seed: str, wording: Wording, epsg: int) -> dict[str, Any]:
    place, own = measure.place, f"{seed}|{measure.place.site_id}"
    return {
        "@id": _id(own),
        "@type": "mobiliteit:Mobiliteitsmaatregel",
        "description": _plain(measure.text),
        "site": place.site_id,
        "bays": place.bays,
        "place": _place(place, wording, epsg),
        "signs": [
            {
                "@id": _id(f"{own}|{sign.id}"),
                "@type": "mobiliteit:Verkeersbord-Verkeersteken",
                "concept": {
                    "@id": sign.uri,
                    "@type": "mobiliteit:Verkeersbordconcept",
                    "label": sign.id,
                },
            }
            for sign in wording.signs
        ],
    }


def _place(place: Place, wording: Wording, epsg: int) -> dict[str, Any]:
    wkt = None
    if place.x is not None and place.y is not None:
        wkt = f"<http://www.opengis.net/def/crs/EPSG/0/{epsg}> POINT({place.x:.2f} {place.y:.2f})"
    return {
        "label": _plain(described(place, wording)),
        "street": clean(place.street) or None,
        "at": clean(place.at) or None,
        "from": clean(place.start) or None,
        "to": clean(place.end) or None,
        "side": place.side or None,
        "road": place.road or None,
        "geometry": {"@type": "locn:Geometry", "wkt": wkt} if wkt else None,
    }


def _plain(text: Text) -> str:
    return clean(plain(text))


def _known(text: Text) -> str | None:
    return None if any(isinstance(piece, Gap) for piece in text) else clean(plain(text))


def _id(seed: str) -> str:
    return f"urn:uuid:{uuid.uuid5(_NAMESPACE, seed)}"


def _without_nothing(value: Any) -> Any:
    """``value`` without keys that say nothing."""
    if isinstance(value, Mapping):
        return {key: _without_nothing(each) for key, each in value.items() if each is not None}
    if isinstance(value, Sequence) and not isinstance(value, str):
        return [_without_nothing(each) for each in value]
    return value
