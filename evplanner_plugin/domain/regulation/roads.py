"""Municipal or regional road, from the name or code of who manages it."""

from __future__ import annotations

import re
import unicodedata

from .place import MUNICIPAL, REGIONAL

_AGENCY = re.compile(
    r"awv\W?\d*|awv\W.*|agentschap wegen en verkeer.*|agence des routes et de la circulation.*"
    r"|vlaams gewest.*|gewest|gewestweg|région flamande|regional|region"
)
"""The Flemish agency for roads as registers and maps write it, with its districts (AWV112 …), and plain words."""

_TOWN = re.compile(r"municipal|gemeente|gemeenteweg|commune|stad|gemeentebestuur|stadsbestuur")
_PREFIX = re.compile(r"(?:de |het )?(?:gemeente|stad|gemeentebestuur|stadsbestuur|commune de|ville de)\s+(?:van\s+)?")


def road_category(manager: str, municipality: str, nis: str) -> str:
    """:data:`.place.MUNICIPAL` or :data:`.place.REGIONAL` for who manages a road, "" where that doesn't say so.

    ``manager`` is a name or code as a layer of roads gives it; ``municipality`` and ``nis`` are those of the town. The
    road of another municipality, of a waterway, a port or a private owner is neither.
    """
    plain = " ".join(manager.lower().replace("(", " ").replace(")", " ").split())
    if not plain:
        return ""
    if _AGENCY.fullmatch(plain):
        return REGIONAL
    own = _PREFIX.sub("", municipality.lower().strip(), count=1)
    if _TOWN.fullmatch(plain) or plain == nis or (own and _PREFIX.sub("", plain, count=1) == own):
        return MUNICIPAL
    return ""


def street_key(name: str) -> str:
    """``name`` as streets are compared: without regard to case, accents, spaces and signs."""
    plain = unicodedata.normalize("NFD", name.casefold())
    return "".join(letter for letter in plain if letter.isalnum())
