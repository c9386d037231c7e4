"""Instants as text: UTC, ISO 8601, milliseconds, ``Z``; as text they sort as they follow each other."""

from __future__ import annotations

import re
from datetime import datetime, timezone

_INSTANT = re.compile(
    r"(\d{4})[-/](\d\d)[-/](\d\d)[T ](\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|[+-]\d\d(?::?\d\d)?)?",
    re.IGNORECASE,
)

SPELLING = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z"
"""The one spelling, as a regular expression; what fits it, :func:`normalised` leaves as it is."""

_SPELLED = re.compile(SPELLING)


def to_text(moment: datetime) -> str:
    """``moment`` (aware; a naive one is taken as UTC) as ``2026-03-31T08:15:00.000Z``."""
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=timezone.utc)
    moment = moment.astimezone(timezone.utc)
    # The year by hand: strftime leaves out leading zeros on some systems, and such a text does not sort.
    return f"{moment.year:04d}-{moment:%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}Z"


def utc_now() -> str:
    """The present instant as ``2026-03-31T08:15:00.000Z``."""
    return to_text(datetime.now(timezone.utc))


def normalised(text: str) -> str:
    """An ISO 8601 instant in the one spelling used here.

    Other tools write ``2026-03-31T10:15:00+02:00``, ``2026-03-31 08:15:00Z`` or leave the fraction out, and
    such texts do not sort among each other. Without an offset the text is taken as UTC; a text that is no
    instant comes back unchanged, so that nothing is lost.
    """
    if _SPELLED.fullmatch(text):
        return text
    found = _INSTANT.fullmatch(text.strip())
    if found is None:
        return text
    year, month, day, hour, minute, second, fraction, offset = found.groups()
    offset = (offset or "Z").upper()
    if offset == "Z":
        offset = "+0000"
    offset = offset.replace(":", "").ljust(5, "0")
    microseconds = (fraction or "0").ljust(6, "0")[:6]
    spelled = f"{year}-{month}-{day}T{hour}:{minute}:{second or '00'}.{microseconds}{offset}"
    try:
        return to_text(datetime.strptime(spelled, "%Y-%m-%dT%H:%M:%S.%f%z"))
    except (ValueError, OverflowError):
        return text


def moment_of(instant: str) -> datetime | None:
    """The aware UTC moment that a text as from :func:`normalised` names, ``None`` where it is no instant."""
    if not _SPELLED.fullmatch(instant):
        return None
    try:
        return datetime.fromisoformat(f"{instant[:-1]}+00:00")
    except ValueError:
        return None
