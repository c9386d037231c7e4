"""The bundled help: which pages there are, in which language, and what is found in them. No window here.

``resources/help/contents.json`` names the topics in order; ``tools/build_help.py`` makes an HTML page of each
Markdown page, and ``index.json`` with the sections of all pages of a language.
"""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ... import bundled

FIRST = "start"
"""The topic that the menu leads to, and where one lands whose topic does not exist."""


@dataclass(frozen=True)
class Section:
    """A part of a page below one heading; ``anchor`` is empty for what stands above the first one."""

    topic: str
    page: str
    anchor: str
    title: str
    text: str


def help_language(locale: str) -> str:
    """Return the folder of the pages for QGIS's language, e.g. ``"nl_BE"``: Dutch for Dutch, else English."""
    return "nl" if locale[:2].lower() == "nl" else "en"


def folder(language: str) -> Path:
    """Return the folder of the pages in ``language`` (``"nl"`` or ``"en"``)."""
    return bundled.path("help", language)


def split_topic(topic: str) -> tuple[str, str]:
    """Return page and anchor of a topic like ``"documents#handover"``; of an unknown page :data:`FIRST`."""
    name, _, anchor = topic.partition("#")
    if name not in topics():
        return FIRST, ""
    return name, anchor


def page_file(language: str, topic: str) -> Path:
    """Return the HTML page of ``topic`` (without its anchor)."""
    return folder(language) / f"{split_topic(topic)[0]}.html"


@lru_cache(maxsize=1)
def topics() -> tuple[str, ...]:
    """Return all topics, in the order in which the contents list them."""
    return tuple(json.loads(bundled.path("help", "contents.json").read_text(encoding="utf-8")))


@lru_cache(maxsize=2)
def sections(language: str) -> tuple[Section, ...]:
    """Return the sections of all pages in ``language``, in the order of the contents."""
    rows = json.loads((folder(language) / "index.json").read_text(encoding="utf-8"))
    return tuple(Section(**row) for row in rows)


def titles(language: str) -> dict[str, str]:
    """Return the title of each page by its topic, in the order of the contents."""
    found: dict[str, str] = {}
    for section in sections(language):
        found.setdefault(section.topic, section.page)
    return found


def search(language: str, words: str) -> list[Section]:
    """Return the sections that hold every one of ``words``: those with all of them in their title first."""
    wanted = _plain(words).split()
    if not wanted:
        return []
    found = []
    for section in sections(language):
        title, text = _plain(f"{section.page} {section.title}"), _plain(section.text)
        if all(word in title or word in text for word in wanted):
            found.append((not all(word in title for word in wanted), len(found), section))
    return [section for _, _, section in sorted(found, key=lambda row: row[:2])]


def _plain(text: str) -> str:
    """Lower case without accents, so that "reglement" is found as "Règlement" too."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))
