"""Personal data in lists of requests: columns that are never read in, and what is struck from free text.

A request needs a place, days and an outcome; who asked is none of the workspace's business. Names, e-mail addresses,
telephone numbers, national numbers, dates of birth, account numbers and licence plates are recognised by the column's
title, and all but names by what stands in the column too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from .words import plain_words

STRUCK = "[…]"
"""What stands in a text for what was struck from it."""

_SHARE = 0.3
"""Share of a column's values that look personal from which on it is not read."""

_ALWAYS = {
    "voornaam", "achternaam", "familienaam", "roepnaam", "firstname", "lastname", "surname", "prenom", "initialen",
    "email", "mail", "emailadres", "mailadres", "courriel", "telefoon", "telefoonnummer", "telefoonnr", "tel", "gsm",
    "gsmnummer", "gsmnr", "telephone", "phone", "mobile", "mobiel", "portable", "rijksregister", "rijksregisternummer",
    "rijksregisternr", "rrn", "insz", "niss", "bsn", "identiteitskaart", "nummerplaat", "nummerplaten", "kenteken",
    "plaat", "kentekenplaat", "plaque", "immatriculation", "chassisnummer", "vin", "geboortedatum", "geboorteplaats",
    "geboren", "birthdate", "birthday", "naissance", "iban", "rekeningnummer", "bankrekening", "handtekening",
    "signature", "aanspreking", "aanspreektitel", "salutation", "civilite", "geslacht", "gender", "sexe",
    "nationaliteit", "contactpersoon", "contactgegevens", "persoonsgegevens", "bewonersnaam", "klantnaam", "fullname",
    "username", "gebruikersnaam", "paspoort", "passport",
}  # fmt: skip
_PHRASES = (
    "e mail", "first name", "last name", "full name", "date of birth", "licence plate", "license plate",
    "number plate", "national number", "numero national", "registre national", "naam aanvrager",
    "naam van de aanvrager", "naam bewoner", "naam inwoner", "naam en voornaam", "nom du demandeur",
    "nom et prenom", "name of applicant", "applicant name", "naam klant",
)  # fmt: skip
_ALONE = {
    "naam", "namen", "name", "names", "nom", "noms", "aanvrager", "aanvragers", "applicant", "requester", "demandeur",
    "inwoner", "bewoner", "resident", "habitant", "burger", "klant", "client", "contact", "persoon", "person",
    "personne", "melder", "eigenaar", "owner", "titularis", "gebruiker", "user", "wagen", "voertuig", "vehicle",
}  # fmt: skip
_NOT_A_PERSON = {
    "straat", "street", "rue", "straatnaam", "gemeente", "commune", "municipality", "stad", "town", "city", "ville",
    "deelgemeente", "wijk", "buurt", "adres", "address", "adresse", "locatie", "location", "site", "plaats", "place",
    "postcode", "huisnummer", "datum", "date", "dag", "referentie", "reference", "ref", "status", "statut", "type",
    "soort", "id", "nummer", "nr", "numero", "number", "x", "y", "lat", "lon", "latitude", "longitude", "laadpunt",
    "laadpaal", "afstand", "distance",
}  # fmt: skip

_MAIL = re.compile(r"[\w.+\-]{1,64}\s?@\s?[\w\-]{1,63}(?:\.[\w\-]{1,63})+")
_TELEPHONE = re.compile(
    r"(?<![\w.,/+\-])(?:(?:\+|00)[1-9]\d{0,2}[\s./\-]{0,2}(?:\(0\)[\s./\-]{0,2})?\d{1,3}|\(?0[1-9]\d{0,2}\)?)"
    r"(?:[\s./\-]{0,2}\d{2,3}){2,4}(?![\w\-])",
    re.ASCII,
)
_NATIONAL = re.compile(r"(?<!\d)(\d{2})[.\s]?(\d{2})[.\s]?(\d{2})[\s.\-]{0,2}(\d{3})[\s.\-]?(\d{2})(?!\d)", re.ASCII)
_PLATE = re.compile(
    r"(?<![A-Za-z0-9])(?:[1-9][ \-][A-Z]{3}[ \-]\d{3}|[A-Z]{3}-\d{3}|[1-9][A-Z]{3}\d{3})(?![A-Za-z0-9])"
)
_ACCOUNT = re.compile(r"(?<![A-Za-z0-9])BE\d{2}(?:[ ]?\d{4}){3}(?![A-Za-z0-9])")
_TITLED = re.compile(
    r"\b(?P<title>[Dd]hr\.?|[Mm]evr\.?|[Mm]evrouw|[Dd]e heer|[Mm]ijnheer|[Mm]r\.|[Mm]rs\.|[Mm]me\.?|[Mm]adame|"
    r"[Mm]onsieur|[Ff]amilie|[Ff]am\.)\s+[A-ZÀ-Þ][\w'’\-]*(?:\s+(?:(?:van|de|den|der|la|le|du|von)\s+)*[A-ZÀ-Þ][\w'’\-]*)*"
)
_AGAIN = 5
"""What is left after striking may read as another detail: so often it is looked at again."""

_DIGITS = range(9, 13)
"""Digits that a telephone number in Belgium has, with or without the country's code and the zeros before it."""


def is_personal_title(header: str) -> bool:
    """Whether a column of this title tells who somebody is or how to reach them."""
    said = plain_words(header)
    words = set(said.split())
    joined = said.replace(" ", "")
    if words & _ALWAYS or joined in _ALWAYS or any(f" {phrase} " in f" {said} " for phrase in _PHRASES):
        return True
    return bool(words & _ALONE) and not words & _NOT_A_PERSON


def personal_columns(headers: Sequence[str], rows: Iterable[dict]) -> list[str]:
    """The ``headers`` of a table that may not be read, in order: by their titles, or by the values in some ``rows``.

    By values a column counts in which a good part are e-mail addresses, telephone numbers, national numbers, plates or
    account numbers, and hardly anything else.
    """
    sample = list(rows)
    found = []
    for header in headers:
        values = [str(row[header]).strip() for row in sample if row.get(header) not in (None, "")]
        hits = sum(_only_personal(value) for value in values)
        if is_personal_title(header) or (values and hits >= _SHARE * len(values)):
            found.append(header)
    return found


def is_personal(text: str) -> bool:
    """Whether ``text`` holds something by which a person is known or reached."""
    return without_personal(text) != text


def without_personal(text: str) -> str:
    """``text`` with :data:`STRUCK` for e-mail addresses, telephone and national numbers, licence plates, account
    numbers, and names behind a title such as "mevrouw". Other names cannot be told from words."""
    for _ in range(_AGAIN):
        found = _struck_once(text)
        if found == text:
            break
        text = found
    return text


def _struck_once(text: str) -> str:
    found = _MAIL.sub(STRUCK, text)
    found = _ACCOUNT.sub(STRUCK, found)
    found = _NATIONAL.sub(lambda match: STRUCK if _is_national("".join(match.groups())) else match.group(), found)
    found = _TELEPHONE.sub(lambda match: STRUCK if _is_telephone(match.group()) else match.group(), found)
    found = _PLATE.sub(STRUCK, found)
    return _TITLED.sub(lambda match: f"{match['title']} {STRUCK}", found)


def _only_personal(value: str) -> bool:
    """Whether there is little in ``value`` beside what would be struck: a remark that names a number is a remark."""
    left = without_personal(value)
    return left != value and len(left.replace(STRUCK, "").strip()) <= 3


def _is_telephone(text: str) -> bool:
    return sum(sign.isdigit() for sign in text) in _DIGITS


def _is_national(digits: str) -> bool:
    """Whether 11 digits are a Belgian national number: the last two are 97 less the rest of the division by 97, for
    those born from 2000 on with a 2 before it."""
    body, check = digits[:9], int(digits[9:])
    return check in (97 - int(body) % 97, 97 - int("2" + body) % 97)
