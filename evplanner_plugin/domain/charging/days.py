"""Days as texts: ``2026-03-31``, in Belgian local time; as texts they sort as they follow each other."""

from __future__ import annotations

from datetime import date

from ...errors import QT_TRANSLATE_NOOP, BadInput
from ..calendar import date_of
from ..times import utc_now


def today() -> str:
    """The present day in Belgium."""
    return date_of(utc_now()).isoformat()


def checked_day(text: str) -> str:
    """``text`` where it is a day such as ``2026-03-31``; raises :class:`BadInput` where it is none."""
    try:
        return date.fromisoformat(text.strip()).isoformat()
    except ValueError:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "“{text}” is no day."),
            QT_TRANSLATE_NOOP("errors", "Write it as year-month-day, for example 2026-03-31."),
            text=text,
        ) from None
