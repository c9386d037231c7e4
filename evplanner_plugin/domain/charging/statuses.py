"""The status of a location or charging point in the workspace's codes, whatever the source calls it."""

from __future__ import annotations

from collections.abc import Collection
from functools import lru_cache

IN_SERVICE, AVAILABLE, OUT_OF_ORDER, PLANNED, REMOVED = "in_service", "available", "out_of_order", "planned", "removed"

_WORDS = {
    AVAILABLE: (
        "available", "blocked", "charging", "free", "inservice", "inuse", "occupied", "operational", "reserved",
        "operative", "working", "active", "indienst", "enservice",
    ),
    OUT_OF_ORDER: (
        "outoforder", "inoperative", "faulted", "outofservice", "notoperational", "unavailable", "offline",
        "temporarilyunavailable", "outofstock", "buitendienst", "defect", "horsservice",
    ),
    PLANNED: ("planned", "underconstruction", "future", "plannedforfuturedate", "gepland", "prevu"),
    REMOVED: ("removed", "decommissioned", "removeddecommissioned", "verwijderd", "supprime"),
}  # fmt: skip
"""What sources write (OCPI, DATEX II, Open Charge Map, Dutch and French lists), letters only.

Whether a point is occupied at this moment is no news of tomorrow: a snapshot only keeps that it works.
"""

_CODES = {word: code for code, words in _WORDS.items() for word in words}


@lru_cache(maxsize=256)
def status_of(text: str) -> str:
    """``available``, ``out_of_order``, ``planned``, ``removed``; "" for what says nothing (unknown, empty, other)."""
    return _CODES.get("".join(character for character in text.casefold() if character.isalpha()), "")


def location_status(told: str, of_points: Collection[str]) -> str:
    """The status of a location: what the source says of it, else what its points have in common.

    ``of_points`` are codes as from :func:`status_of`. One point that works makes a location in service.
    """
    code = status_of(told)
    if not code:
        known = set(of_points) - {""}
        code = AVAILABLE if AVAILABLE in known else known.pop() if len(known) == 1 else ""
    return IN_SERVICE if code == AVAILABLE else code
