"""Texts as they are searched: without capitals and accents."""

from __future__ import annotations

import unicodedata


def searchable(text: str) -> str:
    """``text`` as it is searched: "Café" is found as "cafe"."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
