"""A day that was typed into a parameter."""

from __future__ import annotations

from datetime import date

from ..errors import QT_TRANSLATE_NOOP, BadInput


def given_day(algorithm, parameters, name: str, context) -> date | None:
    """Return the day in the text parameter ``name``, ``None`` where it is empty.

    :raises BadInput: it is no day.
    """
    text = algorithm.parameterAsString(parameters, name, context).strip()
    try:
        return date.fromisoformat(text) if text else None
    except ValueError as error:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "“{due}” is no date."),
            QT_TRANSLATE_NOOP("errors", "Write the day as 2026-03-31."),
            due=text,
        ) from error
