"""What the fields of other people's lists of sites are called: English, Dutch and French names for our columns."""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterable

KNOWN: dict[str, tuple[str, ...]] = {
    "id": ("id", "uuid", "guid", "siteid", "locatieid"),
    "name": ("name", "naam", "nom", "titel", "title", "titre", "locatie", "site", "emplacement"),
    "origin": ("origin", "oorsprong", "herkomst", "origine"),
    "power_class": ("powerclass", "vermogensklasse", "classedepuissance"),
    "points": ("points", "laadpunten", "aantallaadpunten", "pointsderecharge", "nombredepoints", "chargingpoints"),
    "bays": ("bays", "parkeerplaatsen", "parkeervakken", "vakken", "aantalvakken", "aantalparkeerplaatsen",
             "emplacements", "places"),
    "street": ("street", "straat", "straatnaam", "straatnm", "rue", "nomderue"),
    "house_number": ("housenumber", "huisnummer", "huisnr", "nummer", "numero", "numerodemaison"),
    "neighbourhood": ("neighbourhood", "neighborhood", "wijk", "buurt", "quartier"),
    "road_manager": ("roadmanager", "wegbeheerder", "gestionnaire", "gestionnairedevoirie"),
    "rationale": ("rationale", "motivatie", "motivering", "motivation", "justification", "toelichting", "remarks",
                  "opmerking", "remarque"),
    "score": ("score",),
    "rank": ("rank",),
    "contributions": ("contributions",),
    "recipe_name": ("recipename",),
    "recipe_hash": ("recipehash",),
}  # fmt: skip
"""Our column → names it may have, without case, accents and signs; the earlier goes before the later."""

_ONLY_BESIDE_A_STREET = ("nummer", "numero")
"""Names that mean a house number where there is a street, and a row's own number elsewhere."""

WHOLE_NUMBERS = ("points", "bays")

_LONGEST = 10_000
"""Characters that are kept of a text: nobody reads more, and a damaged file may hold a megabyte in one field."""


def matched(names: Iterable[str]) -> dict[str, str]:
    """Return our column → the one of ``names`` that stands for it, for those that there are."""
    by_key: dict[str, str] = {}
    for name in names:
        by_key.setdefault(key_of(name), name)
    if not any(key in by_key for key in KNOWN["street"]):
        by_key = {key: name for key, name in by_key.items() if key not in _ONLY_BESIDE_A_STREET}
    found = {ours: next((by_key[key] for key in keys if key in by_key), None) for ours, keys in KNOWN.items()}
    return {ours: name for ours, name in found.items() if name is not None}


def key_of(name: str) -> str:
    """``name`` without case, accents, spaces and signs."""
    plain = unicodedata.normalize("NFD", str(name).lower())
    return "".join(letter for letter in plain if letter.isalnum())


def text(value: object) -> str:
    """A value as text, empty for none; a whole number without its decimals."""
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return ""
    if isinstance(value, float):
        if math.isnan(value):
            return ""
        if value.is_integer():
            return str(int(value))
    return str(value).replace("\x00", "").strip()[:_LONGEST]


def whole(value: object) -> int | None:
    """A value as a whole number of zero or more and below a million; None where it is none."""
    try:
        number = float(text(value).replace(",", "."))
    except ValueError:
        return None
    return int(number) if number.is_integer() and 0 <= number < 1_000_000 else None


def decimal(value: object) -> float | None:
    """A value as a finite number; None where it is none."""
    try:
        number = float(text(value).replace(",", "."))
    except ValueError:
        return None
    return number if math.isfinite(number) else None
