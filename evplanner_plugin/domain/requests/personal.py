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
    "username", "gebruikersnaam", "paspoort", "passport", "contactnaam", "contactnr", "contactnummer", "nrn",
    "aanvragersnaam", "naamaanvrager", "bereikbaar",
}  # fmt: skip
_PHRASES = (
    "e mail", "first name", "last name", "full name", "date of birth", "licence plate", "license plate",
    "number plate", "national number", "numero national", "registre national", "naam aanvrager",
    "naam van de aanvrager", "naam bewoner", "naam inwoner", "naam en voornaam", "nom du demandeur",
    "nom et prenom", "name of applicant", "applicant name", "naam klant", "geb datum", "rijksreg nr",
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

_MAIL = re.compile(
    r"[\w.+\-]{1,64}(?:\s?@\s?|\s?[(\[{]\s?(?:at|@|apenstaartje)\s?[)\]}]\s?)[\w\-]{1,63}"
    r"(?:(?:\.|\s?[(\[{]\s?(?:dot|punt|point)\s?[)\]}]\s?|\s(?:dot|punt)\s)[\w\-]{1,63})+",
    re.IGNORECASE,
)
_TELEPHONE = re.compile(
    r"(?<![\w.,/+\-])(?:(?:\+|00)[1-9]\d{0,2}[\s./\-]{0,2}(?:\(0\)[\s./\-]{0,2})?\d{1,3}|\(?0[1-9]\d{0,2}\)?)"
    r"(?:[\s./\-]{0,2}\d{2,3}){2,4}(?![\w\-])",
    re.ASCII,
)
_NATIONAL = re.compile(r"(?<!\d)(\d{2})[.\s]?(\d{2})[.\s]?(\d{2})[\s.\-]{0,2}(\d{3})[\s.\-]?(\d{2})(?!\d)", re.ASCII)
_PLATE = re.compile(
    r"(?<![A-Za-z0-9])(?:[1-9][ \-]?[A-Z]{3}[ \-]?\d{3}|[1-9]-?[a-z]{3}-?\d{3})(?![A-Za-z0-9])"
)
"""Of Belgium since 2010."""

_OLD_PLATE = re.compile(
    r"(?<![A-Za-z0-9\-])(?:"
    r"[A-Z]{3}-\d{3}|\d{3}-[A-Z]{3}|[A-Z]-[A-Z]{2,3}-\d{3}|"  # Belgium before; taxis, old-timers
    r"[A-Z]{2}-\d{3}-[A-Z]{2}|"  # France
    r"[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ ]\d{1,4}[EH]?|"  # Germany
    r"[A-Z]-\d{3}-[A-Z]{2}|[A-Z]{2}-\d{3}-[A-Z]|\d{2}-[A-Z]{3}-\d|\d-[A-Z]{3}-\d{2}|[A-Z]{3}-\d{2}-[A-Z]|"
    r"[A-Z]-\d{2}-[A-Z]{3}|\d{2}-[A-Z]{2}-[A-Z]{2}|[A-Z]{2}-\d{2}-[A-Z]{2}|[A-Z]{2}-[A-Z]{2}-\d{2}|"
    r"\d{2}-\d{2}-[A-Z]{2}|\d{2}-[A-Z]{2}-\d{2}|[A-Z]{2}-\d{2}-\d{2}"  # the Netherlands
    r")(?![A-Za-z0-9\-])"
)
"""Of neighbours, and of Belgium before 2010. A town's own references may look the same (``LIL-001``)."""

_NAMED_PLATE = re.compile(
    r"\b(?P<title>nummerplaat|nrplaat|kentekenplaat|kenteken|plaat|plaque|immatriculation|licen[cs]e plate)"
    r"(?P<between>[\s:.=\-]{1,3})(?=[A-Z0-9 \-]*\d)[A-Z0-9]{1,4}(?:[ \-]?[A-Z0-9]{1,4}){1,3}\b",
    re.IGNORECASE | re.ASCII,
)
"""Whatever its form, where it is called one (Luxembourg's is two letters and four figures)."""

_ACCOUNT = re.compile(
    r"(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ ]?[A-Za-z0-9]{4}){2,7}(?:[ ]?[A-Za-z0-9]{1,3})?(?![A-Za-z0-9])", re.ASCII
)
_PARTICLES = r"(?:(?:[Vv]an|[Dd]en?|[Dd]er|[Ll]a|[Ll]e|[Dd]u|[Vv]on|[Tt]er|[Tt]en|VAN|DEN?|DER)\s+)*"
_NAME = r"[A-ZÀ-Þ][\w'’\-]*"
_TITLED = re.compile(
    r"\b(?P<title>[Mm]evrouw|MEVROUW|[Dd]e heer|DE HEER|[Mm]ijnheer|[Mm]adame|[Mm]onsieur|[Ff]amilie)\s+"
    rf"{_PARTICLES}{_NAME}(?:\s+{_PARTICLES}{_NAME})*"
    r"|\b(?P<short>[Dd]hr\b\.?|DHR\b\.?|[Mm]evr\b\.?|MEVR\b\.?|[Mm]vr\b\.?|[Mm]rs?\.|[Mm]me\b\.?|[Ff]am\.)\s*"
    rf"{_PARTICLES}[^\W\d_][\w'’\-]*(?:\s+{_PARTICLES}{_NAME})*"
)
"""Behind a title that is written out a name has a capital; behind a shortened one comes a name in any case."""

_AGAIN = 5
"""What is left after striking may read as another detail: so often it is looked at again."""

_DIGITS = range(9, 13)
"""Digits that a telephone number in Belgium has, with or without the country's code."""


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
        if is_personal_title(header) or _are_personal(values):
            found.append(header)
    return found


def is_personal(text: str) -> bool:
    """Whether ``text`` holds something by which a person is known or reached."""
    return without_personal(text) != text


def is_personal_reference(text: str) -> bool:
    """Whether a request's reference is something by which a person is known or reached. A plate of the old form or a
    neighbour's is not told from a town's own numbering; a column of them is (see :func:`personal_columns`)."""
    return not _OLD_PLATE.fullmatch(text.strip()) and is_personal(text)


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
    found = _ACCOUNT.sub(lambda match: STRUCK if _is_account(match.group()) else match.group(), found)
    found = _NATIONAL.sub(lambda match: STRUCK if _is_national("".join(match.groups())) else match.group(), found)
    found = _TELEPHONE.sub(lambda match: STRUCK if _is_telephone(match.group()) else match.group(), found)
    found = _NAMED_PLATE.sub(lambda match: f"{match['title']}{match['between']}{STRUCK}", found)
    found = _OLD_PLATE.sub(STRUCK, _PLATE.sub(STRUCK, found))
    return _TITLED.sub(lambda match: f"{match['title'] or match['short']} {STRUCK}", found)


def _are_personal(values: Sequence[str]) -> bool:
    """Whether a good part of a column's values are personal; what may be a plate counts where the letters differ, for
    in a town's own numbering they are the same."""
    doubtful = [value for value in values if _OLD_PLATE.fullmatch(value)]
    letters = {"".join(sign for sign in value if sign.isalpha()) for value in doubtful}
    hits = sum(_only_personal(value) for value in values if not _OLD_PLATE.fullmatch(value))
    if len(letters) > max(1, len(doubtful) // 2):
        hits += len(doubtful)
    return bool(values) and hits >= max(1, _SHARE * len(values))


def _only_personal(value: str) -> bool:
    """Whether there is little in ``value`` beside what would be struck: a remark that names a number is a remark."""
    left = without_personal(value)
    return left != value and len(left.replace(STRUCK, "").strip()) <= 3


def _is_account(text: str) -> bool:
    """Whether the check digits of an account number are right (ISO 13616: 1 left over when divided by 97)."""
    plain = text.replace(" ", "").upper()
    figures = "".join(str(int(sign, 36)) for sign in plain[4:] + plain[:4])
    return int(figures) % 97 == 1


def _is_telephone(text: str) -> bool:
    figures = "".join(sign for sign in text if sign.isdigit())
    return len(figures) - 2 * figures.startswith("00") in _DIGITS


def _is_national(digits: str) -> bool:
    """Whether 11 digits are a Belgian national number: the last two are 97 less the rest of the division by 97, for
    those born from 2000 on with a 2 before it."""
    body, check = digits[:9], int(digits[9:])
    return check in (97 - int(body) % 97, 97 - int("2" + body) % 97)
