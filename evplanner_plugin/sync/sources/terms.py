"""Foreign words for access, current, connectors and statuses, as OCPI 2.2.1 spells them."""

from __future__ import annotations

import re
import unicodedata

from ...domain.charging.model import AC, DC, PRIVATE, PUBLIC, SEMI_PUBLIC
from .values import remembered, text

STATUSES = frozenset(
    {"available", "blocked", "charging", "inoperative", "outoforder", "planned", "removed", "reserved", "unknown"}
)
"""OCPI 2.2.1, 8.4.22 Status enum, in lower case."""

_STATUS_WORDS = {
    "available": ("available", "free", "beschikbaar", "vrij", "disponible", "libre", "in dienst", "en service",
                  "operational", "in betrieb", "in gebruik", "actief", "active", "in service", "currently available"),
    "charging": ("charging", "occupied", "bezet", "occupe", "in use", "laden", "laadt", "en charge"),
    "outoforder": ("outoforder", "out of order", "faulted", "defect", "defekt", "en panne", "hors service", "storing",
                   "buiten dienst", "buiten gebruik", "fault", "outofservice", "out of service", "not operational"),
    "inoperative": ("inoperative", "unavailable", "niet beschikbaar", "indisponible", "outofstock", "closed",
                    "temporarily unavailable", "not yet active"),
    "planned": ("planned", "gepland", "prevu", "planifie", "geplant", "in voorbereiding", "planned for future date"),
    "removed": ("removed", "verwijderd", "supprime", "decommissioned", "entfernt", "weggenomen"),
    "reserved": ("reserved", "gereserveerd", "reserve"),
    "blocked": ("blocked", "geblokkeerd", "bloque"),
}
_STATUS_OF = {word: status for status, words in _STATUS_WORDS.items() for word in words}

_SEMI = ("semi", "halb", "beperkt", "restricted", "restreint", "klanten", "customers", "clients", "reserve")
_PRIVATE = ("priva", "prive", "niet publiek", "niet openbaar", "not public", "non public")
_PUBLIC = ("publi", "openbaar", "libre", "oeffentlich", "offentlich", "free")

_STANDARDS = (
    (("combo", "ccs"), "IEC_62196_T2_COMBO"),
    (("chademo",), "CHADEMO"),
    (("iec62196t2", "type2", "typ2", "mennekes", "t2"), "IEC_62196_T2"),
    (("iec62196t1", "type1", "typ1", "j1772", "yazaki"), "IEC_62196_T1"),
    (("iec62196t3c", "type3", "scame"), "IEC_62196_T3C"),
    (("schuko", "cee74", "domesticf", "typef", "typf"), "DOMESTIC_F"),
    (("typee", "type e", "cee75", "domestice", "ef"), "DOMESTIC_E"),
    (("tesla",), "TESLA_S"),
)
_OCPI_STANDARD = re.compile(r"^(?:IEC_\d{5}_[A-Z0-9_]{1,20}|DOMESTIC_[A-O]|CHADEMO|CHAOJI|TESLA_[RS]|GBT_[AD]C|NEMA_\w+"
                            r"|PANTOGRAPH_\w+)$")
_EMI3 = re.compile(r"^[A-Z]{2}\*?[A-Z0-9]{3}\*?E[A-Z0-9*]{1,40}$")
_OF_DC = ("COMBO", "CHADEMO", "CHAOJI", "GBT_DC", "PANTOGRAPH")
_AC_WORDS = ("ac", "wissel", "alternati", "wechsel")
_DC_WORDS = ("dc", "gelijk", "continu", "gleich", "direct")


@remembered
def folded(value: object) -> str:
    """Words in lower case without accents, separated by one blank."""
    bare = unicodedata.normalize("NFKD", text(value, 200).lower())
    bare = "".join(each for each in bare if not unicodedata.combining(each))
    return " ".join(re.findall(r"[a-z0-9]+", bare))


@remembered
def access(value: object) -> str:
    """One of the codes of access, "" for what is not understood."""
    word = folded(value)
    if word in ("true", "ja", "oui", "yes"):
        return PUBLIC
    if any(each in word for each in _SEMI):
        return SEMI_PUBLIC
    if any(each in word for each in _PRIVATE):
        return PRIVATE
    return PUBLIC if any(each in word for each in _PUBLIC) else ""


@remembered
def status(value: object) -> str:
    """A status of OCPI in lower case, "" for none, ``unknown`` for one that is not understood."""
    word = folded(value)
    if not word:
        return ""
    joined = word.replace(" ", "")
    if joined in STATUSES:
        return joined
    return _STATUS_OF.get(word) or _STATUS_OF.get(joined) or "unknown"


@remembered
def standard(value: object) -> str:
    """A connector's standard as OCPI spells it, or the text as it stands where it is none of the known ones."""
    found = text(value, 60)
    if _OCPI_STANDARD.match(found.upper()):
        return found.upper()
    word = folded(found).replace(" ", "")
    for words, code in _STANDARDS:
        if any(each.replace(" ", "") in word if len(each) > 2 else each == word for each in words):
            return code
    return found


@remembered
def power_type(value: object) -> str:
    """``AC_1_PHASE``, ``AC_3_PHASE``, ``DC`` … as OCPI spells it; "" where it says no more than AC."""
    word = text(value, 40).upper().replace("-", "_").replace(" ", "_")
    if word in ("AC_1_PHASE", "AC_2_PHASE", "AC_2_PHASE_SPLIT", "AC_3_PHASE", "DC"):
        return word
    return "DC" if current(value) == DC else ""


@remembered
def current(value: object, connector: str = "") -> str:
    """``ac``, ``dc`` or "", by a word for the current or else by the connector's standard."""
    words = folded(value).split()
    if any(word.startswith(_DC_WORDS) for word in words):
        return DC
    if any(word.startswith(_AC_WORDS) for word in words):
        return AC
    if not connector:
        return ""
    if any(each in connector for each in _OF_DC):
        return DC
    return AC if connector.startswith(("IEC_62196_T1", "IEC_62196_T2", "IEC_62196_T3", "DOMESTIC")) else ""


def emi3(value: object) -> str:
    """An EVSE id of the European roaming register (``BE*ABC*E1234``), "" where the text is none."""
    found = text(value, 60).upper()
    return found if _EMI3.match(found) else ""
