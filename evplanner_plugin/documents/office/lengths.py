"""Lengths as documents write them."""

from __future__ import annotations

import re

MILLIMETRES = {"mm": 1.0, "cm": 10.0, "in": 25.4, "pt": 25.4 / 72, "pc": 25.4 / 6, "px": 25.4 / 96}
"""Millimetres in each unit of OpenDocument."""

TWIPS = 1440 / 25.4
"""Twentieths of a point in a millimetre: Word's unit for pages and paragraphs."""

DRAWN = 36000
"""Units of a drawing (EMU) in a millimetre."""

_LARGEST = 1e8

_LENGTH = re.compile(r"\s*([+-]?[0-9]{0,9}(?:\.[0-9]{0,9})?)\s*(mm|cm|in|pt|pc|px)\s*")


def millimetres(text: str, otherwise: float = 0.0) -> float:
    """An OpenDocument length ("2.5cm") in millimetres; ``otherwise`` for what is none."""
    found = _LENGTH.fullmatch(text)
    try:
        return float(found[1]) * MILLIMETRES[found[2]] if found else otherwise
    except ValueError:
        return otherwise


def number(text: str, otherwise: float = 0.0) -> float:
    """A number as Word writes it; ``otherwise`` for what is none, or larger than anything on paper."""
    try:
        read = float(text[:20])
    except ValueError:
        return otherwise
    return read if abs(read) < _LARGEST else otherwise  # false for what is no number, too
