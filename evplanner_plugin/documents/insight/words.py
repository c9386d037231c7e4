"""Sentences and figures in the reader's language."""

from __future__ import annotations

from ...domain.log import shortened
from ..local_figures import amount, number, singular
from ..vocabulary import translate


class Words:
    """Says things in ``language`` (two letters). Texts are marked under the context ``insight``."""

    def __init__(self, language: str) -> None:
        self.language = language

    def say(self, text: str, **values: object) -> str:
        """``text`` in the reader's language, with numbers among ``values`` written as the language does."""
        written = {
            name: self.number(value) if isinstance(value, (int, float)) and not isinstance(value, bool) else value
            for name, value in values.items()
        }
        return translate("insight", text).format(**written)

    def count(self, one: str, many: str, count: int, **values: object) -> str:
        """``one`` or ``many``, as the language says ``count`` things; both hold ``{count}``."""
        return self.say(one if singular(count, self.language) else many, count=count, **values)

    def number(self, value: float | None, decimals: int | None = None) -> str:
        """``value`` as it is read: whole from 100 up, one decimal below; "–" for nothing."""
        return number(value, decimals, self.language)

    def amount(self, euros: float | None, decimals: int = 0) -> str:
        """EUR as they are read; "–" for nothing."""
        return amount(euros, decimals, self.language)

    def name(self, text: object, nothing: str) -> str:
        """Somebody else's word on one line and not too long; ``nothing`` where there is none."""
        plain = " ".join(str(text or "").split())
        return shortened(plain, 80) if plain else self.say(nothing)
