"""What the columns of a list of requests may mean."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from ...domain.requests.personal import personal_columns
from ...errors import QT_TRANSLATE_NOOP, BadInput, EvPlannerError
from ...sync.sources.mapping import (
    CRS_KEY,
    DAY,
    GEOMETRY,
    LATITUDE,
    LONGITUDE,
    METRES,
    PLACES,
    TARGETS,
    Target,
    guess,
    mapping_problems,
)

_WORDS = {target.key: target.words for target in TARGETS}

REQUEST_TARGETS: tuple[Target, ...] = (
    Target("reference", QT_TRANSLATE_NOOP("errors", "Reference"), (
        "reference", "referentie", "ref", "dossiernummer", "dossier", "dossiernr", "dossier nr", "aanvraagnummer",
        "aanvraag nr", "nummer aanvraag", "aanvraag id", "request id", "request number", "numero de dossier",
        "numero de demande", "volgnummer", "zaaknummer", "id", "nr", "no", "nummer", "numero", "code",
    ), needed=True),
    Target("received_on", QT_TRANSLATE_NOOP("errors", "Received on"), (
        "received on", "received", "ontvangen op", "ontvangen", "datum aanvraag", "aanvraagdatum", "datum ontvangst",
        "ontvangstdatum", "aangevraagd op", "ingediend op", "datum indiening", "datum", "date", "date de reception",
        "date de la demande", "date de demande", "recu le", "introduite le",
    ), DAY),
    Target("decided_on", QT_TRANSLATE_NOOP("errors", "Decided on"), (
        "decided on", "decided", "beslist op", "datum beslissing", "beslissingsdatum", "datum besluit", "besluitdatum",
        "beantwoord op", "datum antwoord", "afgehandeld op", "date de decision", "decide le", "decision date",
    ), DAY),
    Target("outcome", QT_TRANSLATE_NOOP("errors", "Outcome"), (
        "outcome", "uitkomst", "beslissing", "resultaat", "status", "statut", "stand", "decision", "resultat",
        "gevolg", "antwoord",
    )),
    Target("origin", QT_TRANSLATE_NOOP("errors", "Origin"), (
        "origin", "origine", "herkomst", "soort aanvraag", "type aanvraag", "type", "soort", "route", "type de demande",
    )),
    Target("site_id", QT_TRANSLATE_NOOP("errors", "Proposed site"), (
        "site id", "site", "proposed site", "locatie", "voorgestelde locatie", "locatie id", "emplacement",
        "emplacement propose",
    )),
    Target("remark", QT_TRANSLATE_NOOP("errors", "Remark"), (
        "remark", "remarks", "opmerking", "opmerkingen", "toelichting", "remarque", "remarques", "commentaar",
        "comment", "nota", "bemerking",
    )),
    Target("street", QT_TRANSLATE_NOOP("errors", "Street, or the whole address"), (
        "street", "straat", "straatnaam", "adres", "address", "adresse", "rue", "nom de rue", "straat en nummer",
        "straat en huisnummer", "adres aanvrager", "adres van de aanvrager", "adres wagen",
    )),
    Target("house_number", QT_TRANSLATE_NOOP("errors", "House number"), (
        "house number", "huisnummer", "huis nr", "huisnr", "numero de maison", "numero de police", "nummer", "nr",
        "numero",
    )),
    *(
        Target(key, next(target.title for target in TARGETS if target.key == key), _WORDS[key], kind)
        for key, kind in (
            ("longitude", LONGITUDE), ("latitude", LATITUDE), ("x", METRES), ("y", METRES), ("geometry", GEOMETRY),
        )
    ),
)  # fmt: skip
"""The fields of a request, as the table of columns shows them. There is none for who asked."""

_DEGREES = "EPSG:4326"


@dataclass(frozen=True)
class Columns:
    """How the columns of a list are read: ``mapping`` (target → header, :data:`CRS_KEY` → CRS of x and y), and the
    ``personal`` ones, which are not."""

    mapping: Mapping[str, str] = field(default_factory=dict)
    personal: tuple[str, ...] = ()
    problems: tuple[EvPlannerError, ...] = ()


def columns_of(
    headers: Sequence[str],
    rows: Sequence[Mapping[str, object]],
    said: Mapping[str, str] | None = None,
    *,
    has_geometry: bool = False,
) -> Columns:
    """How a table with ``headers`` is read; ``rows`` are its first ones.

    ``said`` is what a person chose (a header "" says that there is no such column); fields that it does not speak of
    are guessed. Personal columns are never among them: choosing one is a problem.
    """
    personal = tuple(personal_columns(headers, [dict(row) for row in rows]))
    open_headers = [header for header in headers if header not in personal]
    said = dict(said or {})
    taken = set(said.values())
    guessed = guess([header for header in open_headers if header not in taken], rows, REQUEST_TARGETS)
    mapping = {**{key: header for key, header in guessed.items() if key not in said}, **said}
    _one_place(mapping, rows, said)
    mapping = {key: header for key, header in mapping.items() if header}
    problems = [_personal(mapping[key]) for key in mapping if key != CRS_KEY and mapping[key] in personal]
    problems += mapping_problems(mapping, headers, has_geometry=True, targets=REQUEST_TARGETS)
    has_place = has_geometry or mapping.get("street") or any(all(map(mapping.get, place)) for place in PLACES)
    if not has_place:
        problems.append(_nowhere())
    return Columns(mapping, personal, tuple(problems))


def _one_place(mapping: dict[str, str], rows: Sequence[Mapping[str, object]], said: Mapping[str, str]) -> None:
    """Only one way of telling a place is kept: degrees before metres before WKT; x and y get the CRS they fit."""
    from ..proposing.csv_points import guess_crs

    complete = next((place for place in PLACES if all(mapping.get(key) for key in place)), ())
    for place in PLACES:
        if place != complete:
            for key in place:
                if key not in said:
                    mapping.pop(key, None)
    if complete == ("x", "y") and not mapping.get(CRS_KEY):
        points = [(_number(row.get(mapping["x"])), _number(row.get(mapping["y"]))) for row in rows]
        crs = guess_crs(points)
        if crs and crs != _DEGREES:
            mapping[CRS_KEY] = crs


def _number(value: object) -> float:
    from ...sync.sources.values import number

    found = number(value)
    return float("nan") if found is None else found


def _nowhere() -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "No columns are known that say where the requests are about."),
        QT_TRANSLATE_NOOP("errors", "Say which columns hold the address, or longitude and latitude, or x and y."),
    )


def _personal(header: str) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "The column \"{header}\" holds personal data and is never read in."),
        QT_TRANSLATE_NOOP("errors", "Choose another column, or none."),
        header=header,
    )
