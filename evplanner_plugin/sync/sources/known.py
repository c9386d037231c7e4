"""The sources that are known by name, with licence and mapping (``resources/sources/known_sources.json``)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from ... import bundled


@dataclass(frozen=True)
class KnownSource:
    """A source as the file lists it. ``layer``: name of the feature type; ``confidence``: H, M or L."""

    id: str
    name: Mapping[str, str]
    format: str
    address: str
    layer: str
    licence: str
    attribution: str
    confidence: str
    checked_on: str
    mapping: Mapping[str, str] = field(default_factory=dict)
    remark: Mapping[str, str] = field(default_factory=dict)


@lru_cache(maxsize=1)
def known_sources() -> tuple[KnownSource, ...]:
    """All of them, in the order of the file."""
    with bundled.path("sources", "known_sources.json").open(encoding="utf-8") as file:
        given: Any = json.load(file)["sources"]
    names = KnownSource.__dataclass_fields__
    return tuple(KnownSource(**{key: value for key, value in each.items() if key in names}) for each in given)


def known_source(address: str, layer: str = "") -> KnownSource | None:
    """The known source at an address (its query does not count) and layer, None for another one."""
    plain = address.strip().partition("?")[0].rstrip("/").lower()
    for each in known_sources():
        same_layer = not layer or not each.layer or layer.rpartition(":")[2] == each.layer
        if each.address.partition("?")[0].rstrip("/").lower() == plain and same_layer:
            return each
    return None


def completed(source: Any) -> Any:
    """A :class:`.reading.Source` with the mapping, format and layer of the known source at its address."""
    found = known_source(source.address, source.layer) if source.is_remote else None
    if found is None:
        return source
    return replace(
        source, mapping=dict(found.mapping) if source.mapping is None and found.mapping else source.mapping,
        format=found.format if source.format == "auto" else source.format, layer=source.layer or found.layer,
    )
