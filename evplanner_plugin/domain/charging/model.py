"""A charging location as a source tells it: location (pool) → EVSE (charging point) → connector, in OCPI's terms."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

PUBLIC, SEMI_PUBLIC, PRIVATE = "public", "semi_public", "private"
ACCESS = (PUBLIC, SEMI_PUBLIC, PRIVATE)
AC, DC = "ac", "dc"


@dataclass
class SourceConnector:
    """A socket or a cable. ``power_kw`` is the most it can give (kW); 0 and unknown are both ``None``."""

    ref: str = ""
    standard: str = ""  # as OCPI spells it: IEC_62196_T2, IEC_62196_T2_COMBO, CHADEMO …
    format: str = ""  # SOCKET or CABLE
    power_type: str = ""  # AC_1_PHASE, AC_3_PHASE, DC …
    max_voltage: int | None = None  # V
    max_amperage: int | None = None  # A
    power_kw: float | None = None


@dataclass
class SourceEvse:
    """A charging point: serves one car at a time."""

    ref: str = ""  # the source's own id within its location, such as OCPI's uid
    emi3_id: str = ""  # the EVSE id of the European roaming register, such as BE*ABC*E1234; "" where unknown
    status: str = ""  # as OCPI spells it, lower case: available, charging, outoforder, planned, removed, unknown …
    power_kw: float | None = None  # the most one of its connectors gives, kW
    current: str = ""  # ac, dc or ""
    connectors: list[SourceConnector] = field(default_factory=list)


@dataclass
class SourceLocation:
    """A place with one or more charging points, as one source tells it. Empty texts mean unknown.

    ``longitude`` and ``latitude`` are degrees in WGS 84; a reader transforms what comes in another CRS.
    ``access`` is one of :data:`ACCESS`, ``opened`` a day (``2024-03-31``), ``updated`` an instant in UTC (ending in
    ``Z``). ``extra`` holds what the source says beside this and is worth keeping (short texts).
    """

    ref: str  # the source's own id, unique within the source and the same for ever
    longitude: float
    latitude: float
    name: str = ""
    address: str = ""
    postal_code: str = ""
    city: str = ""
    country_code: str = ""
    party_id: str = ""
    operator: str = ""
    access: str = ""
    status: str = ""
    opened: str = ""
    installer: str = ""
    updated: str = ""
    evses: list[SourceEvse] = field(default_factory=list)
    extra: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Rejected:
    """Something in a source that could not be taken: where (``row``: "line 12", an id), why (a sentence), and the
    beginning of what stood there (at most 200 characters)."""

    row: str
    reason: str
    text: str = ""
