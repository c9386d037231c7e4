"""What everything invented for Lille has in common: its word, its authors and its fixed ids."""

from __future__ import annotations

import uuid

NIS = "13019"
NAMESPACE = uuid.uuid5(uuid.NAMESPACE_URL, f"evplanner:demo:{NIS}")

INVENTED = "Fictief: verzonnen voor de demo"
"""Stands on every row that nobody measured; Dutch, like the place names beside it."""

NOOR = {"ACTOR": "Noor (fictief)", "ROLE": "planner", "DEPARTMENT": "mobility"}
WOUT = {"ACTOR": "Wout (fictief)", "ROLE": "adviser", "DEPARTMENT": "public_works"}
JONAS = {"ACTOR": "Jonas (fictief)", "ROLE": "adviser", "DEPARTMENT": "police"}
MIA = {"ACTOR": "Mia (fictief)", "ROLE": "adviser", "DEPARTMENT": "environment"}
LIES = {"ACTOR": "Lies (fictief)", "ROLE": "decision_maker", "DEPARTMENT": "council"}
"""The colleagues of the story, as the algorithms' parameters name them."""


def identifier(*parts: object) -> str:
    """The same UUID for the same parts every time."""
    return str(uuid.uuid5(NAMESPACE, ":".join(str(part) for part in parts)))
