"""The order of day and month in a file's dates, decided by evidence: a figure above 12 shows which one is the day.

Without evidence nothing is guessed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .date_texts import Column, Taken

if TYPE_CHECKING:
    import numpy

DAY_FIRST, MONTH_FIRST = "dmy", "mdy"
ORDERS = (DAY_FIRST, MONTH_FIRST)


class OrderEvidence:
    """What the columns of dates of one file say about the order of day and month, per separator."""

    def __init__(self) -> None:
        self.day_first: dict[str, int] = {}
        self.month_first: dict[str, int] = {}
        self.either: dict[str, int] = {}
        self.example = ""

    def look(self, column: Column) -> None:
        """Look at a column that was taken apart."""
        for part in column.parts:
            self._look(part.taken, part.texts)

    def _look(self, taken: Taken, texts: list[str]) -> None:
        in_question = begins_with_day_or_month(taken)
        first, second, mark = taken.value[0], taken.value[1], taken.before[1]
        for sign in set(mark[in_question].tolist()):
            mine = in_question & (mark == sign)
            for counts, met in (
                (self.day_first, (first > 12) & (first <= 31) & (second <= 12)),
                (self.month_first, (second > 12) & (second <= 31) & (first <= 12)),
                (self.either, (first <= 12) & (second <= 12) & (first != second)),
            ):
                counts[chr(sign)] = counts.get(chr(sign), 0) + int((mine & met).sum())
        unclear = in_question & (first <= 12) & (second <= 12) & (first != second)
        if not self.example and unclear.any():
            self.example = texts[int(unclear.argmax())].strip()[:40]

    def decide(self) -> dict[str, str]:
        """Separator → order; a separator without evidence, or with evidence for both, is not in it.

        Dates with dots have the day first wherever they are written so (DIN 5008, and so in Belgium).
        """
        decided = {}
        for mark in {*self.day_first, *self.month_first, *self.either}:
            day, month = self.day_first.get(mark, 0), self.month_first.get(mark, 0)
            if (mark == "." and not month) or (day and not month):
                decided[mark] = DAY_FIRST
            elif month and not day:
                decided[mark] = MONTH_FIRST
            elif not self.either.get(mark, 0) and not (day and month):
                decided[mark] = DAY_FIRST  # 5/5/2018 in all rows: the same day either way
        return decided

    def undecided(self) -> list[str]:
        """Separators whose order stays in question."""
        decided = self.decide()
        return [mark for mark in {*self.day_first, *self.month_first, *self.either} if mark not in decided]


def begins_with_day_or_month(taken: Taken) -> numpy.ndarray:
    """Mask (L,) of the texts that begin with a day or a month: two short figures, then a year."""
    length = taken.length
    short = (length[0] >= 1) & (length[0] <= 2) & (length[1] >= 1) & (length[1] <= 2)
    return short & ((length[2] == 4) | (length[2] == 2)) & (taken.before[1] != 58) & ~taken.odd
