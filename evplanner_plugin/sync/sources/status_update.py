"""What a source of statuses says about one charging point."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class StatusUpdate:
    """``ref``: id of the charging point in its source (as ``SourceEvse.ref``); ``location_ref``: of its location, ""
    where not told; ``status``: as in OCPI, lower case; ``updated``: an instant in UTC or ""."""

    ref: str
    location_ref: str
    status: str
    updated: str = ""
