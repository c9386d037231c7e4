"""The page's figures and words, which are data."""

from __future__ import annotations

import json
from functools import lru_cache

from ... import bundled

LANGUAGES = ("nl", "fr")
"""Languages of the page, the first one shown first."""


@lru_cache(maxsize=1)
def _settings() -> dict:
    return json.loads(bundled.path("resident_map", "settings.json").read_text(encoding="utf-8"))


def setting(name: str) -> float:
    """The figure ``name`` of ``resources/resident_map/settings.json``, in the unit that stands there."""
    return _settings()[name]["value"]


@lru_cache(maxsize=1)
def page_texts() -> dict[str, dict[str, str]]:
    """The words of the page by language and key; ``{…}`` in them is filled in by the page."""
    return json.loads(bundled.path("resident_map", "texts.json").read_text(encoding="utf-8"))
