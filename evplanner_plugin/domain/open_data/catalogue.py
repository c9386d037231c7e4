"""What a potential map needs, and where it can be had (``resources/open_data/flanders.json``)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from ... import bundled
from ...errors import QT_TRANSLATE_NOOP, BadInput

CHARGING = "charging"
"""The need that ``importcharging`` meets, for it keeps snapshots."""


@dataclass(frozen=True)
class Need:
    """One thing a map is made of. ``table``: where it comes to lie; ``required``: no map without it; ``bundled``: it
    comes with every new workspace. Texts by language ("en", "nl", "fr")."""

    id: str
    table: str
    title: Mapping[str, str]
    purpose: Mapping[str, str]
    required: bool = False
    bundled: bool = False


@dataclass(frozen=True)
class OpenSource:
    """One source. ``need``: the :class:`Need` it meets; ``format``: ``wfs``, ``ogc_api_features`` or ``file``.

    ``address`` is as public documents or code gave it on ``checked_on`` with this ``confidence`` (H, M or L), and
    ``found_at`` says where; a user checks it before use. ``page``: where people find the file or read more.
    ``margin_m``: metres around the municipality that are taken too. ``mapping``: see :mod:`.mapping`.
    """

    id: str
    need: str
    name: Mapping[str, str]
    owner: str
    licence: str
    attribution: str
    format: str
    address: str = ""
    layer: str = ""
    page: str = ""
    checked_on: str = ""
    confidence: str = ""
    found_at: str = ""
    margin_m: float = 0.0
    remark: Mapping[str, str] = field(default_factory=dict)
    mapping: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_served(self) -> bool:
        """Whether it can be fetched from a server."""
        return self.format != "file" and bool(self.address)


@dataclass(frozen=True)
class Catalogue:
    """All of it. ``own_parking_most``: the largest share of dwellings that counts as having a place of their own, and
    ``own_parking_source`` where that comes from."""

    needs: tuple[Need, ...]
    sources: tuple[OpenSource, ...]
    own_parking_most: float
    own_parking_source: str
    recipe_margin_m: float

    def need(self, need_id: str) -> Need:
        """The need with this id."""
        return next(each for each in self.needs if each.id == need_id)

    def sources_of(self, need_id: str) -> tuple[OpenSource, ...]:
        """The sources that meet a need, the one that is offered first in front."""
        return tuple(each for each in self.sources if each.need == need_id)


@lru_cache(maxsize=1)
def catalogue() -> Catalogue:
    """The bundled catalogue."""
    with bundled.path("open_data", "flanders.json").open(encoding="utf-8") as file:
        given: Any = json.load(file)
    parking = given["assumptions"]["own_parking"]
    return Catalogue(
        tuple(Need(**_known(each, Need)) for each in given["needs"]),
        tuple(OpenSource(**_known(each, OpenSource)) for each in given["sources"]),
        float(parking["most"]), str(parking["source"]), float(given["assumptions"]["margin"]["metres"]),
    )


def source_of(source_id: str) -> OpenSource:
    """The source with this id; :class:`BadInput` that names those there are."""
    for each in catalogue().sources:
        if each.id == source_id.strip():
            return each
    raise BadInput(
        QT_TRANSLATE_NOOP("errors", "There is no open data source “{id}”."),
        QT_TRANSLATE_NOOP("errors", "Use one of these: {known}."),
        id=source_id, known=", ".join(each.id for each in catalogue().sources),
    )


def in_language(texts: Mapping[str, str], language: str) -> str:
    """A text in a language, in English where there is none; "" for none at all."""
    return texts.get(language) or texts.get("en", "")


def _known(given: Mapping[str, Any], kind: type) -> dict[str, Any]:
    names = kind.__dataclass_fields__
    return {key: value for key, value in given.items() if key in names}
