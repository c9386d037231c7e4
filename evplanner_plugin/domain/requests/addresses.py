"""Addresses as they are written, taken apart and compared: same street and same number, or no match at all."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

_NUMBER = re.compile(
    r"^(?P<number>\d{1,4})\s*(?P<letter>[A-Za-z](?![A-Za-z]))?"
    r"(?:\s*(?:/|bus|bte|boite|boîte|box|b\.)\s*(?P<box>[\w.\-]{1,8}))?\s*$",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"^(?P<street>.*?[^\W\d].*?)[\s,]+(?P<number>\d{1,4}\s*[A-Za-z]?(?:\s*(?:/|bus|bte|boite|boîte|box|b\.)\s*[\w.\-]{1,8})?)$",
    re.IGNORECASE,
)
_POSTAL = re.compile(r"[\s,]*\b(?:B-?\s?)?[1-9]\d{3}\s+[^\W\d][^,;]*$")
_RANGE = re.compile(r"^\s*(\d{1,4})\s*-\s*(\d{1,4})\s*$")

_ABBREVIATIONS = (
    (re.compile(r"\bst[.]?(?=[\s\-])"), "sint"),
    (re.compile(r"str[.]?(?=\s|$)"), "straat"),
    (re.compile(r"stw?g[.]?(?=\s|$)"), "steenweg"),
)  # fmt: skip
"""How streets are shortened on forms; written out on both sides before they are compared."""

_LONGEST_RANGE = 40
_LONGEST = 200


@dataclass(frozen=True)
class Address:
    """A street and a house number, both "" where not told."""

    street: str = ""
    number: str = ""


def parse(text: str) -> Address:
    """The street and number at the beginning of ``Kerkstraat 12 bus 3, 2275 Lille``; without a number only the street.
    """
    line = " ".join(text[:_LONGEST].replace(";", ",").split())
    line = _POSTAL.sub("", line) or line
    parts = [part.strip() for part in line.split(",") if part.strip()]
    if not parts:
        return Address()
    if len(parts) > 1 and _NUMBER.match(parts[1]):
        return Address(parts[0], parts[1])
    found = _ADDRESS.match(parts[0])
    return Address(found["street"].strip(), found["number"].strip()) if found else Address(parts[0])


def street_key(name: str) -> str:
    """A street's name as it is compared: without case, accents, signs and the usual abbreviations; "" for none."""
    plain = unicodedata.normalize("NFD", str(name).strip().lower())
    plain = "".join(letter for letter in plain if not unicodedata.combining(letter))
    for pattern, whole in _ABBREVIATIONS:
        plain = pattern.sub(whole, plain)
    return "".join(letter for letter in plain if letter.isalnum())


def number_key(text: str) -> str:
    """A house number as it is compared: ``12``, ``12a``; the box is left out, for it lies in the same building.

    "" for what is no house number.
    """
    found = _NUMBER.match(str(text).strip())
    if not found:
        return ""
    return f"{int(found['number'])}{(found['letter'] or '').lower()}"


def number_keys(text: str) -> tuple[str, ...]:
    """All house numbers that a building's ``text`` speaks of: ``12``, ``12;14``, ``12-16`` (which goes by twos where
    both ends are even or both odd)."""
    keys: list[str] = []
    for part in re.split(r"[;,]", str(text)):
        span = _RANGE.match(part)
        if span:
            first, last = int(span[1]), int(span[2])
            if first <= last <= first + _LONGEST_RANGE:
                keys += [str(number) for number in range(first, last + 1, 2 if (last - first) % 2 == 0 else 1)]
        elif number_key(part):
            keys.append(number_key(part))
    return tuple(dict.fromkeys(keys))
