"""The words of draft answers: data (``resources/legal/request_answers.json``), in the administration's language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from math import inf
from typing import Any

from ... import bundled
from ...domain.requests.model import SEARCHED
from ..local_figures import long_day, number

LANGUAGE = "nl"
"""That of the bundled texts."""


class Wording:
    """The texts, and figures and days written in their language (:data:`LANGUAGE`)."""

    def __init__(self, content: Mapping[str, Any]) -> None:
        self.content = content

    def text(self, section: str, key: str) -> str:
        """The text under ``key`` of a section; a code that is not known there is given back as it is."""
        return self.content[section].get(key, key)

    def metres(self, value: float | None, limit: float | None = None) -> str:
        """A distance in words: whole metres, but with one decimal where rounding would bring it to the ``limit``."""
        if value is None:
            return str(self.content["unknown"])
        if value == inf:
            return str(self.content["beyond_searched"]).format(number=_number(SEARCHED))
        whole = round(value)
        exact = value != whole and limit is not None and abs(value - limit) < 1
        return str(self.content["metres"]).format(number=_number(value if exact else whole))

    def day(self, day: str) -> str:
        """``2026-03-01`` as ``1 maart 2026``; what is no day as it is."""
        return long_day(day, LANGUAGE)


@lru_cache(maxsize=1)
def wording() -> Wording:
    """The bundled wording."""
    return Wording(json.loads(bundled.path("legal", "request_answers.json").read_text(encoding="utf-8")))


def filled(template: str, **values: Any) -> str:
    """``template`` with ``{name}`` replaced by the values; what stands in a value is text and is not looked into."""
    return template.format(**values)


def _number(value: float) -> str:
    return number(value, 0 if value == round(value) else 1, LANGUAGE)
