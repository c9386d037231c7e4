"""What a photo is for, as the process lists it; a process from before there were purposes has the bundled ones."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from .process import DEFAULT_LANGUAGE, Process, in_language

DELIVERY = "delivery"
"""Code of photos that show what was built."""


def purposes(process: Process) -> tuple[str, ...]:
    """Codes of what a photo can be for, in the order in which they are offered."""
    return with_purposes(process).photo_purposes


def with_purposes(process: Process) -> Process:
    """``process`` where it lists purposes, else the bundled one."""
    return process if process.photo_purposes else _bundled()


def purpose_title(process: Process, code: str, language: str = DEFAULT_LANGUAGE) -> str:
    """What the purpose ``code`` is called in a language; the code itself where nobody knows it, "" for none."""
    if not code:
        return ""
    titles: Mapping[str, str] = process.titles.get(code) or _bundled().titles.get(code, {})
    return in_language(titles, language) or code


@lru_cache(maxsize=1)
def _bundled() -> Process:
    return Process.load()
