"""What a lead time is held against: so many days or months from one event to another."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

from ...errors import QT_TRANSLATE_NOOP, BadInput

DECISION, PLACEMENT = "request_to_decision", "approval_to_service"
TARGET_PARAMETERS: dict[str, str] = {DECISION: "screening_term", PLACEMENT: "placement_term"}
"""The parameter that holds the target of a span."""

UNITS: dict[str, str] = {"day": "days", "days": "days", "month": "months", "months": "months"}


@dataclass(frozen=True)
class Target:
    """``amount`` of a ``unit`` (days: calendar days; months: to the same day of a later month)."""

    amount: int
    unit: str

    @classmethod
    def of(cls, parameter: str, value: object, unit: str) -> Target | None:
        """The target that the parameter of this id holds; ``None`` where its value is empty.

        Raises :class:`BadInput` where value or unit is something else.
        """
        if value is None or value == "":
            return None
        try:
            amount = int(float(value))
            known = UNITS[unit.strip().lower()]
        except (KeyError, ValueError, TypeError, OverflowError, AttributeError):
            amount, known = 0, ""
        if amount <= 0 or amount != float(value):
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The parameter “{parameter}” is no whole number of days or months."),
                QT_TRANSLATE_NOOP("errors", "Correct its value and unit in the table of parameters, or empty it."),
                parameter=parameter,
            )
        return cls(amount, known)

    def days(self, first: date) -> int:
        """Calendar days that a case which begins on ``first`` may take."""
        if self.unit == "days":
            return self.amount
        try:
            return (add_months(first, self.amount) - first).days
        except (OverflowError, ValueError):
            return (date.max - first).days

    def due(self, first: date) -> date | None:
        """The day by which a case that begins on ``first`` is to have ended; ``None`` after the year 9999."""
        try:
            return first + timedelta(days=self.days(first))
        except OverflowError:
            return None


def add_months(first: date, months: int) -> date:
    """The same day of the month so many ``months`` later, the last one where that month is shorter."""
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    return date(year, month + 1, min(first.day, calendar.monthrange(year, month + 1)[1]))
