"""A request, and what is known around the place it is about."""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from dataclasses import dataclass

WITHIN, BEYOND, UNDECIDED = "within", "beyond", "undecided"
VERDICTS: tuple[str, ...] = (WITHIN, BEYOND, UNDECIDED)
"""What the distance rule says of a request; never whether it is granted."""

PLANNED_STATUSES: tuple[str, ...] = ("approved", "handed_over", "installed")
"""Statuses of proposed sites at which a charging point is planned: decided on, and not in service yet."""

IN_SERVICE = "in_service"

SEARCHED = 2000.0
"""Metres within which charging points are looked for; what is farther is told as farther than this."""

_NAMESPACE = uuid.UUID("0e9d6c0a-4f2e-5f8e-9a35-6c5b1f3c7d42")
"""Made once for this purpose; a change of it would make every imported request a new one."""


def reference_key(reference: str) -> str:
    """``reference`` as two lists are compared by it: without regard to case and to repeated blanks."""
    return " ".join(reference.split()).casefold()


def request_id(nis: str, reference: str) -> str:
    """The id of a request: the same for everybody who imports the list of the municipality ``nis``."""
    return str(uuid.uuid5(_NAMESPACE, f"{len(nis)}:{nis}/{reference_key(reference)}"))


@dataclass(frozen=True)
class Request:
    """One request of the workspace. Texts are "" where nothing is known; days are ``2026-03-31``; ``x`` and ``y`` are
    metres in the workspace's CRS, ``None`` without a place. ``feature_id`` is QGIS's number of the feature."""

    id: str
    reference: str = ""
    origin: str = ""
    received_on: str = ""
    decided_on: str = ""
    outcome: str = ""
    site_id: str = ""
    remark: str = ""
    x: float | None = None
    y: float | None = None
    feature_id: int = 0

    @property
    def placed(self) -> bool:
        """Whether it is known where the request is about."""
        return self.x is not None and self.y is not None


@dataclass(frozen=True)
class Near:
    """A charging point or planned site near a request.

    ``straight`` and ``walking`` are metres, rounded to 0.1 m; ``walking`` is ``None`` where it is not known (no
    streets, or the point is not on the network) and infinite where it is more than :data:`SEARCHED`. ``status`` is
    that of a proposed site, "" for a charging location. ``public`` says whether residents may see a proposed site.
    ``busy`` is ``None`` where no use is known; ``out_of_order`` where all of it is.
    """

    id: str
    name: str
    straight: float
    walking: float | None
    status: str = ""
    public: bool = True
    busy: bool | None = None
    out_of_order: bool = False

    @property
    def known_on_foot(self) -> bool:
        """Whether it can be said how far one walks."""
        return self.walking is not None and self.walking != float("inf")


@dataclass(frozen=True)
class Surroundings:
    """What lies around one request.

    ``stock``: the workspace knows charging locations at all; ``network``: it has streets to walk on; ``on_network``:
    the request's place is near enough to them. ``public`` are charging locations open to everybody that stand on the
    day, ``unclear`` those of which no access is told, ``in_service`` sites that are in service by their log and not
    among the charging locations, ``planned`` sites of :data:`PLANNED_STATUSES`: of each the nearest on foot, the
    nearest straight, and all that lie within the limit straight. ``near_border``: the municipality ends within the
    limit, so that points of the neighbours count only where they were imported.
    """

    placed: bool = True
    stock: bool = True
    network: bool = True
    on_network: bool = True
    public: Sequence[Near] = ()
    unclear: Sequence[Near] = ()
    in_service: Sequence[Near] = ()
    planned: Sequence[Near] = ()
    near_border: bool = False


def nearest_on_foot(near: Sequence[Near]) -> Near | None:
    """The one that is reached soonest on foot; ``None`` where that is known of none."""
    known = [each for each in near if each.known_on_foot]
    return min(known, key=lambda each: (each.walking, each.straight, each.id), default=None)


def nearest_straight(near: Sequence[Near]) -> Near | None:
    """The one that lies nearest, whatever the way there; ``None`` for none."""
    return min(near, key=lambda each: (each.straight, each.id), default=None)
