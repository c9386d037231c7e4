"""Which column of a foreign table means what: guessed from headers and values, corrected by a person, remembered.

One mechanism for all tables. Who reads a table says what it wants as a list of :class:`Target`; charging locations want
:data:`TARGETS`, sessions have targets of their own.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...errors import QT_TRANSLATE_NOOP, BadInput, EvPlannerError
from .values import day, instant, number, point_of_wkt, text

TEXT, NUMBER, DAY, INSTANT = "text", "number", "day", "instant"
LONGITUDE, LATITUDE, METRES, GEOMETRY = "longitude", "latitude", "metres", "geometry"

CRS_KEY = "crs"
"""Key of a mapping that holds no header but the CRS of the columns ``x`` and ``y``, such as ``EPSG:31370``."""

SAMPLE_ROWS = 200
"""How many rows are looked at to guess."""

_BARE_NUMBERS = ("nr", "no", "n", "nummer", "numero", "number")
"""Headers that mean the house number behind a street, and the location's own number anywhere else."""

_SURE, _PART = 100, 40
_FIT_SHARE = 0.5


@dataclass(frozen=True)
class Target:
    """Something that a column may mean.

    ``key``: as in a mapping; ``title``: what people call it (translatable, context ``errors``); ``words``: headers that
    mean it, the surest first, in any spelling (case, accents, blanks and underscores make no difference); ``kind``:
    what its values must look like: ``text``, ``number``, ``day``, ``instant``, ``longitude``, ``latitude`` (degrees),
    ``metres`` or ``geometry`` (WKT of a point); ``needed``: nothing can be read without it.
    """

    key: str
    title: str
    words: tuple[str, ...] = ()
    kind: str = TEXT
    needed: bool = False


TARGETS = (
    Target("location_id", QT_TRANSLATE_NOOP("errors", "Id of the location"), (
        "location id", "uniek identificatienummer", "laadpaal id", "locatie id", "locationid", "id station itinerance",
        "id station local", "id pdc local", "site id", "station id", "locatienummer", "locatiecode", "laadlocatie id",
        "id laadlocatie", "identifiant", "identificatie", "identificatienummer", "pool id", "poi id", "standort id",
        "ladeeinrichtungs id", "emplacement id", "laadpaal nr", "laadpaalnummer", "nr laadpaal", "paal nr",
        "paalnummer", "paal id", "locatie nr", "uniek id", "unieke id", "unieke code", "unique id",
        "identifiant unique", "numero de borne", "borne id", "id borne", "pole id", "pole number", "station number",
        "uuid", "fid", "id", "ref", "code", "nummer", "nr", "no", "n", "numero", "number", "objectid",
    )),
    Target("evse_id", QT_TRANSLATE_NOOP("errors", "Id of the charging point"), (
        "evse id", "evseid", "evse", "laadpunt id", "id laadpunt", "id pdc itinerance", "charging point id",
        "charge point id", "chargepoint id", "id point de charge", "point de charge id", "evse uid", "ladepunkt id",
        "cpid", "cp id", "laadpuntnummer", "laadpunt nr", "nr laadpunt", "evse nr", "evse nummer",
        "numero de point de charge", "evse number", "charging point number",
    )),
    Target("connector_id", QT_TRANSLATE_NOOP("errors", "Id of the connector"), (
        "connector id", "id connector", "connecteur id", "id connecteur", "plug id", "stekker id",
    )),
    Target("name", QT_TRANSLATE_NOOP("errors", "Name"), (
        "name", "naam", "nom", "nom station", "location name", "locatienaam", "naam locatie", "titel", "title",
        "station name", "benaming", "anzeigename", "omschrijving", "description", "libelle",
    )),
    Target("address", QT_TRANSLATE_NOOP("errors", "Address"), (
        "address", "adres", "adresse", "adresse station", "straat en nummer", "straat", "street", "rue", "straatnaam",
        "address line 1", "addressline1", "strasse",
    )),
    Target("house_number", QT_TRANSLATE_NOOP("errors", "House number"), (
        "house number", "huisnummer", "huis nr", "numero", "hausnummer", "num voirie",
    )),
    Target("postal_code", QT_TRANSLATE_NOOP("errors", "Postal code"), (
        "postal code", "postcode", "post code", "zip", "zip code", "code postal", "cp", "postnummer", "plz",
        "postleitzahl", "postalcode",
    )),
    Target("city", QT_TRANSLATE_NOOP("errors", "Town"), (
        "city", "gemeente", "stad", "town", "ville", "commune", "municipality", "consolidated commune", "plaats",
        "woonplaats", "ort", "localite", "stad gemeente", "deelgemeente",
    )),
    Target("country_code", QT_TRANSLATE_NOOP("errors", "Country code"), ("country code", "landcode", "code pays")),
    Target("operator", QT_TRANSLATE_NOOP("errors", "Operator"), (
        "operator", "uitbater", "exploitant", "nom operateur", "operateur", "operator name", "operatorname", "cpo",
        "laadpaalexploitant", "aanbieder", "beheerder", "betreiber", "provider", "enseigne", "nom enseigne", "network",
        "concessiehouder",
    )),
    Target("access", QT_TRANSLATE_NOOP("errors", "Access"), (
        "access", "toegankelijkheid", "accessibility", "accessibilite", "condition acces", "toegang", "acces",
        "publiek", "openbaar", "access type", "usage type", "type toegang", "zugang",
    )),
    Target("power_kw", QT_TRANSLATE_NOOP("errors", "Power (kW)"), (
        "power kw", "kw", "vermogen kw", "vermogen", "puissance", "puissance nominale", "puissance kw", "power",
        "max power kw", "maxpowerkw", "maximum power", "maximaal vermogen", "max vermogen", "laadvermogen",
        "rated power", "nennleistung", "leistung", "capaciteit kw", "max power", "nennleistung ladeeinrichtung kw",
    ), NUMBER),
    Target("power_w", QT_TRANSLATE_NOOP("errors", "Power (W)"), (
        "power w", "vermogen w", "puissance w", "max electric power", "watt", "vermogen watt",
    ), NUMBER),
    Target("current", QT_TRANSLATE_NOOP("errors", "Current (AC or DC)"), (
        "current", "stroomtype", "type stroom", "current type", "power type", "type courant", "courant", "ac dc",
        "stroom", "stroomsoort",
    )),
    Target("connector", QT_TRANSLATE_NOOP("errors", "Type of connector"), (
        "connector", "connector type", "connectortype", "type connector", "stekkertype", "stekker", "plug type",
        "type de connecteur", "prise", "type prise", "socket", "aansluiting", "standard", "connectors", "steckertypen",
        "connecteur",
    )),
    Target("points", QT_TRANSLATE_NOOP("errors", "Number of charging points"), (
        "number of charging points", "aantal laadpunten", "nbre pdc", "nombre de points de charge", "points",
        "number of points", "numberofpoints", "aantal punten", "aantal", "nombre", "anzahl ladepunkte", "evse count",
        "laadpunten", "sockets", "aantal aansluitingen", "nbre points",
    ), NUMBER),
    Target("status", QT_TRANSLATE_NOOP("errors", "Status"), (
        "status", "toestand", "statut", "etat", "state", "staat", "operationele status",
    )),
    Target("opened", QT_TRANSLATE_NOOP("errors", "In service since"), (
        "opened", "in dienst sinds", "indienststelling", "datum indienststelling", "date mise en service",
        "in service since", "in dienst", "datum in dienst", "plaatsingsdatum", "commissioned", "opening date",
        "inbetriebnahmedatum", "mise en service", "datum plaatsing", "installatiedatum",
    ), DAY),
    Target("installer", QT_TRANSLATE_NOOP("errors", "Installer"), (
        "installer", "installateur", "aannemer", "installe par", "nom amenageur", "amenageur", "plaatser",
    )),
    Target("updated", QT_TRANSLATE_NOOP("errors", "Last updated"), (
        "updated", "last updated", "lastupdated", "laatst bijgewerkt", "bijgewerkt op", "laatste wijziging",
        "date maj", "mis a jour", "wijzigingsdatum", "last modified", "modified",
    ), INSTANT),
    Target("longitude", QT_TRANSLATE_NOOP("errors", "Longitude"), (
        "longitude", "lon", "lng", "long", "lengtegraad", "consolidated longitude", "laengengrad", "langengrad", "x",
        "x wgs84", "lengte", "wgs84 lon", "lambda", "geo lon", "xlong",
    ), LONGITUDE),
    Target("latitude", QT_TRANSLATE_NOOP("errors", "Latitude"), (
        "latitude", "lat", "breedtegraad", "consolidated latitude", "breitengrad", "y", "y wgs84", "breedte",
        "wgs84 lat", "phi", "geo lat", "ylat",
    ), LATITUDE),
    Target("x", QT_TRANSLATE_NOOP("errors", "X (metres)"), (
        "x", "x lambert72", "x lambert", "lambert x", "x coordinaat", "x coord", "coord x", "easting", "xcoord",
        "x l72", "x 31370", "coordonnee x", "x lb72", "x l08",
    ), METRES),
    Target("y", QT_TRANSLATE_NOOP("errors", "Y (metres)"), (
        "y", "y lambert72", "y lambert", "lambert y", "y coordinaat", "y coord", "coord y", "northing", "ycoord",
        "y l72", "y 31370", "coordonnee y", "y lb72", "y l08",
    ), METRES),
    Target("geometry", QT_TRANSLATE_NOOP("errors", "Geometry (WKT)"), (
        "geometry", "geom", "wkt", "the geom", "shape", "geometrie", "punt", "point",
    ), GEOMETRY),
)
"""What the columns of a table of charging locations may mean."""

FIELDS: dict[str, tuple[str, bool]] = {target.key: (target.title, target.needed) for target in TARGETS}
"""Target → (title, whether it is needed). A place is needed as well: see :func:`mapping_problems`."""

PLACES = (("longitude", "latitude"), ("x", "y"), ("geometry",))
"""Sets of targets of which one says where a row lies."""


def guess(headers: Sequence[str], rows: Sequence[Mapping[str, object]], targets: Sequence[Target]) -> dict[str, str]:
    """Target → header, for the targets of which a column can be found.

    ``rows``: some rows as header → value (texts, numbers, None); a column whose values do not look like the target's
    kind is not taken, one without any value counts by its header alone. Each header is used once: the surest match
    first, then the order of ``targets`` and of ``headers``.
    """
    found: list[tuple[int, int, int, str, str]] = []
    plain = [_plain(header) for header in headers]
    samples = {header: [row[header] for row in rows if row.get(header) not in (None, "")] for header in headers}
    for order, target in enumerate(targets):
        words = [_plain(word) for word in target.words]
        for place, header in enumerate(headers):
            score = _score(plain[place], words)
            if score and _fits(samples[header], target.kind):
                found.append((-score, order, place, target.key, header))
    chosen: dict[str, str] = {}
    used: set[str] = set()
    for *_, key, header in sorted(found):
        if key not in chosen and header not in used:
            chosen[key] = header
            used.add(header)
    return chosen


def guess_mapping(headers: Sequence[str], sample_rows: Sequence[Mapping[str, object]]) -> dict[str, str]:
    """:func:`guess` for charging locations; with degrees, metres are left out, and the other way round.

    Where only columns in metres are found, the key :data:`CRS_KEY` holds the Belgian CRS that their values fit, if any.
    """
    chosen = guess(headers, sample_rows, TARGETS)
    _tell_numbers_apart(chosen, list(headers))
    complete = next((place for place in PLACES if all(key in chosen for key in place)), ())
    for place in PLACES:
        if place != complete:
            for key in place:
                chosen.pop(key, None)
    if complete == ("x", "y"):
        crs = _belgian_crs([(row.get(chosen["x"]), row.get(chosen["y"])) for row in sample_rows])
        if crs:
            chosen[CRS_KEY] = crs
    return chosen


def mapping_problems(
    mapping: Mapping[str, str], headers: Sequence[str] | None = None, *, has_geometry: bool = False,
    targets: Sequence[Target] = TARGETS,
) -> list[EvPlannerError]:
    """What is wrong with a mapping, [] for nothing; a header "" says that there is no such column.

    ``headers``: the columns there are, None where they are not known; ``has_geometry``: the rows have a geometry of
    their own (GeoJSON, WFS), so that no column needs to say where they lie.
    """
    problems: list[EvPlannerError] = []
    titles = {target.key: target.title for target in targets}
    for key, header in mapping.items():
        if key != CRS_KEY and key not in titles:
            problems.append(BadInput(
                QT_TRANSLATE_NOOP("errors", "The mapping speaks of \"{key}\", which is no known field."),
                QT_TRANSLATE_NOOP("errors", "Use these: {known}."), key=key, known=", ".join(titles),
            ))
        elif key != CRS_KEY and header and headers is not None and header not in headers:
            problems.append(BadInput(
                QT_TRANSLATE_NOOP("errors", "There is no column \"{header}\" for \"{field}\"."),
                QT_TRANSLATE_NOOP("errors", "Choose one of these: {headers}."),
                header=header, field=titles[key], headers=", ".join(list(headers)[:40]),
            ))
    for target in targets:
        if target.needed and not mapping.get(target.key):
            problems.append(BadInput(
                QT_TRANSLATE_NOOP("errors", "No column is known for \"{field}\"."),
                QT_TRANSLATE_NOOP("errors", "Say in the mapping which column holds it."), field=target.title,
            ))
    known = {target.key for target in targets}
    if {"longitude", "latitude"} <= known and not has_geometry and not any(
        all(mapping.get(key) for key in place) for place in PLACES
    ):
        problems.append(BadInput(
            QT_TRANSLATE_NOOP("errors", "No columns are known that say where the charging locations lie."),
            QT_TRANSLATE_NOOP("errors", "Say in the mapping which columns hold longitude and latitude, or x and y."),
        ))
    if mapping.get("x") and mapping.get("y") and not mapping.get("longitude") and not mapping.get(CRS_KEY):
        problems.append(BadInput(
            QT_TRANSLATE_NOOP("errors", "It is not known in which coordinate system x and y are."),
            QT_TRANSLATE_NOOP("errors", "Add it to the mapping, such as \"crs\": \"EPSG:31370\"."),
        ))
    return problems


def _tell_numbers_apart(chosen: dict[str, str], headers: Sequence[str]) -> None:
    """A bare "Nr" is the house number where it stands right behind the street, else the location's id."""
    behind = headers.index(chosen["address"]) + 1 if "address" in chosen else len(headers)
    number = headers[behind] if behind < len(headers) and _plain(headers[behind]) in _BARE_NUMBERS else ""
    if number and "house_number" not in chosen and number in (chosen.get("location_id"), *_unused(chosen, headers)):
        chosen["house_number"] = number
        if chosen.get("location_id") == number:
            del chosen["location_id"]
    elif not number and "location_id" not in chosen and _plain(chosen.get("house_number", "")) in _BARE_NUMBERS:
        chosen["location_id"] = chosen.pop("house_number")


def _unused(chosen: Mapping[str, str], headers: Sequence[str]) -> list[str]:
    return [header for header in headers if header not in chosen.values()]


def _plain(header: object) -> str:
    """A header as words in lower case without accents, separated by one blank."""
    spaced = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", str(header))
    bare = unicodedata.normalize("NFKD", spaced.lower())
    bare = "".join(each for each in bare if not unicodedata.combining(each)).replace("ß", "ss")
    return " ".join(re.findall(r"[a-z0-9]+", bare))


def _score(header: str, words: Sequence[str]) -> int:
    """How surely a header means one of ``words``: equal, or containing one as whole words; 0 for no."""
    best = 0
    close = header.replace(" ", "")
    for order, word in enumerate(words):
        if header == word or close == word.replace(" ", ""):
            best = max(best, _SURE + 50 - min(order, 49))
        elif len(word) > 2 and f" {word} " in f" {header} ":
            best = max(best, _PART + min(len(word), 30) - min(order, 9))
    return best


def _fits(values: Sequence[object], kind: str) -> bool:
    """Whether at least half of the values look like ``kind``; yes where there are none."""
    if not values or kind == TEXT:
        return True
    fitting = sum(1 for value in values if _looks_like(value, kind))
    return fitting >= _FIT_SHARE * len(values)


def _looks_like(value: object, kind: str) -> bool:
    if kind == DAY:
        return bool(day(value))
    if kind == INSTANT:
        return bool(instant(value))
    if kind == GEOMETRY:
        return point_of_wkt(text(value)) is not None
    found = number(value)
    if found is None:
        return False
    if kind == LONGITUDE:
        return -180 <= found <= 180
    if kind == LATITUDE:
        return -90 <= found <= 90
    if kind == METRES:
        return abs(found) > 1000
    return True


def _belgian_crs(pairs: Sequence[tuple[object, object]]) -> str:
    """The Belgian CRS whose area of use (EPSG registry, rounded outwards) most pairs lie in, "" for none."""
    boxes = (("EPSG:31370", 15_000, 300_000, 15_000, 250_000), ("EPSG:3812", 515_000, 800_000, 515_000, 750_000))
    points = [(number(x), number(y)) for x, y in pairs]
    points = [(x, y) for x, y in points if x is not None and y is not None]
    for name, west, east, south, north in boxes:
        inside = sum(1 for x, y in points if west <= x <= east and south <= y <= north)
        if points and inside >= 0.9 * len(points):
            return name
    return ""
