"""What stands before the paragraphs of lists."""

from __future__ import annotations

from dataclasses import dataclass

_ROMAN = ((1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
          (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))  # fmt: skip


@dataclass(frozen=True)
class LabelForm:
    """How a level of a list is labelled: ``text`` with ``%1`` for the number of the first level and so on."""

    text: str = ""
    kinds: tuple[str, ...] = ()
    """How the numbers of the levels are written: "1", "a", "A", "i", "I"."""
    start: int = 1


class Counter:
    """The numbers that one list has come to."""

    def __init__(self) -> None:
        self._numbers: dict[int, int] = {}

    def begin_anew(self, level: int = 1) -> None:
        """Forget the numbers from ``level`` on."""
        self._numbers = {each: number for each, number in self._numbers.items() if each < level}

    def label(self, level: int, form: LabelForm) -> str:
        """The label of the next paragraph of ``level`` (1 is the first)."""
        self.begin_anew(level + 1)
        self._numbers[level] = self._numbers.get(level, form.start - 1) + 1
        label = form.text
        for each in range(level, 0, -1):
            kind = form.kinds[each - 1] if each <= len(form.kinds) else "1"
            label = label.replace(f"%{each}", written(self._numbers.get(each, 1), kind))
        return label


def written(number: int, kind: str) -> str:
    """``number`` as a figure ("1"), a letter ("a", "A") or in Roman ("i", "I"); nothing for an empty ``kind``."""
    if kind in ("a", "A"):
        text = ""
        while number > 0:
            number, rest = divmod(number - 1, 26)
            text = chr(97 + rest) + text
    elif kind in ("i", "I"):
        text = ""
        for value, sign in _ROMAN:
            text += sign * (number // value)
            number %= value
    else:
        text = str(number) if kind else ""
    return text.upper() if kind in ("A", "I") else text
