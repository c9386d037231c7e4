"""Codes of what came of a request and how it came about, and the words that lists have for them."""

from __future__ import annotations

import re
import unicodedata

GRANTED, REFERRED, REFUSED, WITHDRAWN = "granted", "referred", "refused", "withdrawn"
OUTCOMES: tuple[str, ...] = (GRANTED, REFERRED, REFUSED, WITHDRAWN)
"""What can come of a request: a charging point comes; the resident is shown one nearby; no; withdrawn. "" is open."""

OPEN = ""

ORIGINS: tuple[str, ...] = ("pole_follows_car", "pole_follows_pole", "strategic")
"""How a charging point comes about, as the process spells it."""

_OUTCOME_WORDS = {
    GRANTED: (
        "granted", "goedgekeurd", "toegekend", "ingewilligd", "aanvaard", "positief", "approved", "accepted",
        "approuve", "accepte", "accorde", "gunstig", "favorable", "ja", "oui", "yes",
    ),
    REFERRED: (
        "referred", "doorverwezen", "verwezen", "doorverwezen naar bestaand laadpunt",
        "verwezen naar bestaand laadpunt", "bestaand laadpunt", "laadpunt in de buurt", "renvoye", "reoriente",
    ),
    REFUSED: (
        "refused", "rejected", "geweigerd", "afgekeurd", "afgewezen", "negatief", "niet goedgekeurd", "refuse",
        "rejete", "ongunstig", "defavorable", "nee", "neen", "non", "no",
    ),
    WITHDRAWN: (
        "withdrawn", "ingetrokken", "geannuleerd", "stopgezet", "retire", "annule", "cancelled", "canceled",
    ),
    OPEN: (
        "open", "nieuw", "ontvangen", "in behandeling", "lopend", "in onderzoek", "te behandelen", "hangend",
        "new", "received", "pending", "in progress", "under review", "ouvert", "nouveau", "recu", "en cours",
        "en traitement", "n v t", "nvt", "geen",
    ),
}  # fmt: skip
_ORIGIN_WORDS = {
    "pole_follows_car": (
        "pole follows car", "paal volgt wagen", "paal volgt auto", "pvw", "bewoner", "inwoner", "aanvraag bewoner",
        "aanvraag inwoner", "op aanvraag", "on demand", "borne suit voiture", "la borne suit la voiture", "habitant",
        "resident",
    ),
    "pole_follows_pole": (
        "pole follows pole", "paal volgt paal", "pvp", "borne suit borne", "la borne suit la borne",
    ),
    "strategic": ("strategic", "strategisch", "strategische locatie", "strategique", "strategisch voorstel"),
}  # fmt: skip


def outcome_of(text: str) -> str | None:
    """The code of an outcome in a list's own words, "" for one that is still open; ``None`` for an unknown word."""
    return _code(text, _OUTCOME_WORDS)


def origin_of(text: str) -> str | None:
    """The code of an origin, "" where the list says nothing; ``None`` for an unknown word."""
    return _code(text, _ORIGIN_WORDS)


def _code(text: str, words: dict[str, tuple[str, ...]]) -> str | None:
    said = plain_words(text)
    if not said:
        return ""
    return next((code for code, known in words.items() if said in known or said == code.replace("_", " ")), None)


def plain_words(text: str) -> str:
    """``text`` in lower case without accents and signs, its words with one blank between."""
    bare = unicodedata.normalize("NFKD", re.sub(r"(?<=[a-z])(?=[A-Z])", " ", str(text)).lower())
    bare = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return " ".join(re.findall(r"[a-z0-9]+", bare))
