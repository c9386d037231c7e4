"""The rule of the walking distance: does a public charging point lie within it?

The rule of the Flemish concession speaks of an *available* public point within 250 m walking distance, not radius
(sint-gillis-waas.be, publieke laadpaal aanvragen; decision of Wachtebeke). What counts as available is left to a
person: here only places and ways count. Nothing is ever decided on the straight line.
"""

from __future__ import annotations

from dataclasses import dataclass

from .model import BEYOND, UNDECIDED, WITHIN, Near, Surroundings, nearest_on_foot, nearest_straight

NO_PLACE = "no_place"
NO_STOCK = "no_stock"
NO_NETWORK = "no_network"
OFF_NETWORK = "off_network"
POINT_OFF_NETWORK = "point_off_network"
ACCESS_UNKNOWN = "access_unknown"
SITE_NOT_IN_STOCK = "site_not_in_stock"
REASONS: tuple[str, ...] = (
    NO_PLACE, NO_STOCK, NO_NETWORK, OFF_NETWORK, POINT_OFF_NETWORK, ACCESS_UNKNOWN, SITE_NOT_IN_STOCK,
)  # fmt: skip
"""Why the rule cannot be decided."""


@dataclass(frozen=True)
class Finding:
    """What the rule says: one of :data:`.model.VERDICTS`, and one of :data:`REASONS` where it is undecided ("" else).

    ``existing`` and ``planned`` are the nearest on foot, ``existing_straight`` and ``planned_straight`` the nearest as
    the crow flies, which may be others; ``None`` for none within reach. ``limit`` is in metres.
    """

    verdict: str
    reason: str
    limit: float
    existing: Near | None = None
    existing_straight: Near | None = None
    planned: Near | None = None
    planned_straight: Near | None = None
    near_border: bool = False


def find(around: Surroundings, limit: float) -> Finding:
    """Apply the rule with the distance ``limit`` (metres); exactly at the limit is within."""
    verdict, reason = decide(around, limit)
    return Finding(
        verdict,
        reason,
        limit,
        nearest_on_foot(around.public),
        nearest_straight(around.public),
        nearest_on_foot(around.planned),
        nearest_straight(around.planned),
        around.near_border,
    )


def decide(around: Surroundings, limit: float) -> tuple[str, str]:
    """(verdict, reason) of the rule, see :class:`Finding`.

    A point whose way on foot is not known leaves the request undecided only where it might lie within the limit: a way
    on foot is never shorter than the straight line.
    """
    for missing, reason in (
        (not around.placed, NO_PLACE),
        (not around.stock, NO_STOCK),
        (not around.network, NO_NETWORK),
        (not around.on_network, OFF_NETWORK),
    ):
        if missing:
            return UNDECIDED, reason
    if any(each.walking is not None and each.walking <= limit for each in around.public):
        return WITHIN, ""
    for some, reason in (
        ([each for each in around.public if each.walking is None], POINT_OFF_NETWORK),
        (around.unclear, ACCESS_UNKNOWN),
        (around.in_service, SITE_NOT_IN_STOCK),
    ):
        if any(_may_be_within(each, limit) for each in some):
            return UNDECIDED, reason
    return BEYOND, ""


def _may_be_within(near: Near, limit: float) -> bool:
    return (near.straight if near.walking is None else near.walking) <= limit
