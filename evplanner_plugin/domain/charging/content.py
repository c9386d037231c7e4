"""What one source says of one location, as it is kept: plain JSON, without what is empty or of the moment."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from operator import attrgetter
from typing import Any

from .model import SourceConnector, SourceEvse, SourceLocation
from .statuses import REMOVED, status_of

TEXTS = (
    "name", "address", "postal_code", "city", "country_code", "party_id", "operator", "access", "opened", "installer",
)  # fmt: skip
CONNECTOR = ("standard", "format", "power_type", "max_voltage", "max_amperage", "power_kw")

_texts_of = attrgetter(*TEXTS)
_connector_of = attrgetter(*CONNECTOR)
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), check_circular=False).encode

Content = dict[str, Any]
"""``longitude`` and ``latitude`` (degrees), :data:`TEXTS`, ``status``, ``extra``, and ``evses``: a list in the order of
their keys, each with ``key``, ``emi3_id``, ``status``, ``power_kw``, ``current``, ``connectors`` (each with ``key`` and
:data:`CONNECTOR`), and ``first_seen`` / ``last_seen`` where they differ from the location's. What is empty is left out.
"""


def content_of(location: SourceLocation) -> Content:
    """The content of a location as a source tells it; points that are told to be removed are left out."""
    content: Content = {"longitude": location.longitude, "latitude": location.latitude}
    content.update((name, value) for name, value in zip(TEXTS, _texts_of(location)) if value)
    status = status_of(location.status)
    if status:
        content["status"] = status
    if location.extra:
        content["extra"] = {str(key): value for key, value in sorted(location.extra.items()) if value}
    evses = {}
    for number, evse in enumerate(location.evses):
        found = _evse(evse, number)
        if found.get("status") != REMOVED:
            evses[_free(found["key"], evses)] = found
    if evses:
        for key, found in evses.items():
            found["key"] = key
        content["evses"] = [evses[key] for key in sorted(evses)]
    return content


def to_text(content: Content) -> str:
    """The content as JSON text; equal contents, made by :func:`content_of`, make equal texts."""
    return _encode(content)


def of_text(text: str | Mapping[str, Any]) -> Content:
    """The content in a text as from :func:`to_text`."""
    return json.loads(text) if isinstance(text, str) else dict(text)


def is_removed(location: SourceLocation) -> bool:
    """Whether the source tells that the location is no longer there: by itself, or all of its points."""
    if status_of(location.status) == REMOVED:
        return True
    return bool(location.evses) and all(status_of(evse.status) == REMOVED for evse in location.evses)


def plain_id(emi3_id: str) -> str:
    """An EVSE id as it is compared: upper case, without separators (``BE*ABC*E12`` is ``BEABCE12``)."""
    return re.sub(r"[^0-9A-Z]", "", emi3_id.upper())


def _evse(evse: SourceEvse, number: int) -> dict[str, Any]:
    found: dict[str, Any] = {"key": evse.ref or evse.emi3_id or f"#{number + 1}"}
    if evse.emi3_id:
        found["emi3_id"] = evse.emi3_id
    status = status_of(evse.status)
    if status:
        found["status"] = status
    power = evse.power_kw or max((each.power_kw for each in evse.connectors if each.power_kw), default=None)
    if power:
        found["power_kw"] = power
    if evse.current:
        found["current"] = evse.current
    if evse.connectors:
        connectors: dict[str, dict[str, Any]] = {}
        for place, connector in enumerate(evse.connectors):
            key = _free(connector.ref or f"#{place + 1}", connectors)
            connectors[key] = {"key": key, **_connector(connector)}
        found["connectors"] = [connectors[key] for key in sorted(connectors)]
    return found


def _connector(connector: SourceConnector) -> dict[str, Any]:
    return {name: value for name, value in zip(CONNECTOR, _connector_of(connector)) if value}


def _free(key: str, taken: Mapping[str, Any]) -> str:
    """``key``, or with a number behind it where a source uses one id twice."""
    free, number = key, 2
    while free in taken:
        free, number = f"{key} ({number})", number + 1
    return free
