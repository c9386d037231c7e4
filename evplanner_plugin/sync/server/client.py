"""OGC API – Features (parts 1, 3 and 4) as far as the exchange needs it, with every answer checked.

Features come in under *our* uuid and with an int ``rev``, whatever the server calls them and whether it knows of revs.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any
from urllib.parse import quote

from ..carriers.transport import GEOJSON, Reply, Transport, checked_url
from . import abilities as seen
from . import answers, paging
from .abilities import FINEST, FOREIGN, OURS, Abilities, BehaviourChanged, Epoch
from .answers import Answer, ReadOnlyError, RefusedError, words_of
from .central import EPOCH_COLLECTION, PAGE_SIZE
from .paging import Page

__all__ = [
    "Abilities", "Answer", "BehaviourChanged", "Epoch", "FeaturesClient", "Page", "ReadOnlyError", "RefusedError",
    "words_of",
]

SMALLER_PAGES = (100, 10)
"""Limits to fall back on where a server refuses a larger one."""

NOT_UNDERSTOOD = (400, 500, 501)
"""Statuses with which servers answer parameters that they do not know (pygeoapi: 500)."""

_NO_WRITES = ("not editable", "read-only", "read only")
"""How servers say with status 400 that they take no writes."""

_MARKS = ("base_rev", "deleted", "updated_by")
"""Properties that are the exchange's own, not the feature's."""


class FeaturesClient:
    """The central API at ``url``. Features go in and out as GeoJSON in CRS84 (longitude, latitude in degrees).

    May be used from several threads where its transport may. What it learns about a server's habits (how features are
    called, how many it gives at once) it keeps for itself.
    """

    def __init__(self, transport: Transport, url: str, page_size: int = PAGE_SIZE) -> None:
        self.transport = transport
        self.url = checked_url(url)
        self.page_size = page_size
        self.newest_first: dict[str, Mapping[str, str]] = {}
        self._calls: dict[str, str] = {}
        self._columns: dict[str, frozenset[str]] = {}
        self._names: dict[tuple[str, str], str] = {}
        self._protected: dict[str, bool] = {}
        self._decimals: dict[str, int] = {}
        self._listed: set[str] = set()

    # -- reading ----------------------------------------------------------------------------------------------

    def collections(self) -> list[str]:
        """Names of the collections; :class:`ServerError` where the address is no OGC API – Features."""
        reply = self._send("GET", "/collections", accept="application/json")
        found = answers.document(reply, self.url).get("collections")
        names = [each.get("id") for each in found if isinstance(each, dict)] if isinstance(found, list) else []
        if not names:
            raise answers.no_features_api(self.url)
        return [name for name in names if isinstance(name, str)]

    def epoch(self) -> Epoch:
        """Which run of the central database this is; changes when a backup was put back. Empty where none is told."""
        reply = self._send("GET", _items(EPOCH_COLLECTION), params={"limit": 1})
        if reply.status in (400, 404):
            return Epoch()
        features = self._answer(EPOCH_COLLECTION, reply).features
        told = features[0]["properties"] if features else {}
        if not told.get("epoch"):
            raise answers.no_features_api(self.url)
        return Epoch(str(told["epoch"]), _starts(told.get("revs_at_start")), str(told.get("previous") or ""))

    def probe(self, collection: str, nis: str) -> Abilities:
        """What the collection is seen to do, by two requests where it can do all; see :func:`abilities.probe`."""
        able = seen.probe(self, collection, nis)
        self._protected[collection] = able.protected
        return able

    def pages(self, collection: str, abilities: Abilities, after_rev: int, nis: str) -> Iterator[Page]:
        """Features of municipality ``nis`` that are new since ``after_rev``, page by page; see :func:`paging.pages`."""
        self._protected[collection] = abilities.protected
        return paging.pages(self, collection, abilities, after_rev, nis)

    def newest_rev(self, collection: str) -> int:
        """The highest rev in the collection, over all municipalities; 0 where it is empty or has no revs."""
        known = collection in self.newest_first
        features, order = seen.newest(self, collection, 1 if known else paging.GLANCE)
        return seen.server_rev(features[0]) if features and order else 0

    def get(self, collection: str, id: str) -> dict | None:
        """The feature with our uuid ``id``, or None where there is none."""
        id = seen.plain_uuid(id) or id
        called = self._calls.get(collection)
        feature = None
        if called in (None, OURS):
            reply = self._send("GET", _items(collection, id))
            if reply.status < 300:
                feature = self._single(collection, reply)
                if feature["id"] != id:
                    raise answers.no_features_api(self.url)
            elif reply.status not in (*NOT_UNDERSTOOD, 404, 410):
                answers.document(reply, self.url)
            elif called is None or reply.status in NOT_UNDERSTOOD:  # QGIS Server: 500 where there is no such feature
                feature = self._look_for(collection, id)
        else:
            feature = self._look_for(collection, id)
        return None if feature is None else self._stamped(collection, feature)

    def decimals(self, collection: str) -> int | None:
        """Decimals of a degree that were seen so far, in the collection or else in any; None where none were."""
        return self._decimals.get(collection, max(list(self._decimals.values()), default=None))

    # -- writing ----------------------------------------------------------------------------------------------

    def create(self, collection: str, feature: Mapping[str, Any]) -> None:
        """Add a feature (POST). Success is no proof: read it back.

        :class:`RefusedError` with the server's words, :class:`ReadOnlyError` where it takes no writes at all.
        """
        self._write("POST", collection, "", self._outgoing(collection, feature))

    def replace(self, collection: str, id: str, feature: Mapping[str, Any]) -> None:
        """Change the feature with our uuid ``id`` (PUT of all of it). Success is no proof: read it back.

        A server's own number may stand for another feature by the time the write arrives. So our uuid always goes
        along as a property: where a database holds it to be unique, the wrong feature cannot take it.
        Raises what :meth:`create` does.
        """
        name = id
        if self._calls.get(collection) != OURS:
            if self.get(collection, id) is None:
                raise RefusedError(404, "HTTP 404")
            name = self._names.get((collection, seen.plain_uuid(id)), id)
        self._write("PUT", collection, name, self._outgoing(collection, feature))

    def remove(self, collection: str, id: str) -> None:
        """Remove the feature with our uuid ``id`` for good (DELETE): only where rows cannot be marked as removed.

        Raises what :meth:`create` does.
        """
        if self.get(collection, id) is None:
            return
        name = id if self._calls.get(collection) == OURS else self._names.get((collection, seen.plain_uuid(id)), id)
        self._write("DELETE", collection, name)

    def _outgoing(self, collection: str, feature: Mapping[str, Any]) -> Mapping[str, Any]:
        """A feature with our uuid among its properties, unless the collection was seen to keep it apart.

        Without the marks of the exchange where the collection was seen to have no such columns: it would refuse all.
        """
        columns = self._columns.get(collection)
        properties = {
            name: value for name, value in feature.get("properties", {}).items()
            if columns is None or name in columns or name not in _MARKS
        }
        if columns is None or "id" in columns:
            properties["id"] = feature.get("id")
        return {**feature, "properties": properties}

    def _write(self, method: str, collection: str, name: str, feature: Mapping[str, Any] | None = None) -> None:
        reply = self._send(method, _items(collection, name), json=feature)
        if reply.status < 300:
            return
        words = words_of(reply)
        never = reply.status in (405, 501) or (
            reply.status == 400 and any(each in words.lower() for each in _NO_WRITES)
        )
        if reply.status == 404:  # no way in for writes, or no such feature
            never = not name or self._send("GET", _items(collection, name)).status < 300
        if never:
            raise ReadOnlyError(self.url, collection, words)
        raise RefusedError(reply.status, words)

    # -- asking -----------------------------------------------------------------------------------------------

    def attempt(
        self, collection: str, parameters: Mapping[str, Any], refusals: Sequence[int] = NOT_UNDERSTOOD
    ) -> Answer | None:
        """A page, or None where the server does not understand the parameters; any other fault is raised.

        A 500 counts only when it comes twice: it may have been an accident.
        """
        reply = self._ask(collection, parameters)
        if reply.status == 500 and 500 in refusals:
            reply = self._ask(collection, parameters)
        return None if reply.status in refusals else self._answer(collection, reply)

    def page(self, collection: str, parameters: Mapping[str, Any]) -> Answer:
        """A page that every server of features can give; :class:`ServerError` where this one does not."""
        return self._answer(collection, self._ask(collection, parameters))

    def follow(self, collection: str, address: str) -> Answer | None:
        """The page behind a link of an :class:`Answer`; None where it leads nowhere."""
        reply = self.transport.request("GET", address, headers={"Accept": GEOJSON})
        answers.check(reply, self.url)
        return None if reply.status in (*NOT_UNDERSTOOD, 404) else self._answer(collection, reply)

    def queryables(self, collection: str) -> frozenset[str]:
        """Names of the properties that the server says a collection has; empty where it says nothing."""
        reply = self._send("GET", f"/collections/{quote(collection, safe='')}/queryables", accept="application/json")
        try:
            properties = reply.json().get("properties") if reply.status < 300 else None
        except (ValueError, AttributeError):
            properties = None
        return frozenset(properties) - {"geometry", "geom"} if isinstance(properties, dict) else frozenset()

    def _ask(self, collection: str, parameters: Mapping[str, Any]) -> Reply:
        """The answer to a request for a page; with a smaller one where the server refuses a page of this size."""
        reply = self._send("GET", _items(collection), params=parameters)
        for smaller in SMALLER_PAGES:
            if reply.status != 400 or int(parameters.get("limit", 0)) <= smaller:
                continue
            again = self._send("GET", _items(collection), params={**parameters, "limit": smaller})
            if again.status != 400:
                self.page_size = min(self.page_size, smaller)
                return again
        return reply

    def _look_for(self, collection: str, id: str) -> dict | None:
        """A feature that has no address with our uuid in it: by its property, by its last known name, or among all."""
        if collection not in self._calls and not self.page(collection, {"limit": 1}).features:
            return None
        if self._calls[collection] == FOREIGN:
            return self._among_strangers(collection, id)
        answer = self.attempt(collection, {"id": id, "limit": 2})
        if answer is not None:
            found = [feature for feature in answer.features if feature["id"] == id]
            if found or not answer.features:
                return found[0] if found else None
        return self._among_all(collection, id)

    def _among_strangers(self, collection: str, id: str) -> dict | None:
        """A feature whose uuid follows from its name, so that the name cannot be told from the uuid."""
        name = self._names.get((collection, id))
        if name is None:
            found = None if collection in self._listed else self._among_all(collection, id)
            self._listed.add(collection)
            return found
        reply = self._send("GET", _items(collection, name))
        return None if reply.status in (404, 410) else self._single(collection, reply)

    def _among_all(self, collection: str, id: str) -> dict | None:
        for _ in range(2):  # one round may miss a feature that moves to another page meanwhile
            for features in paging.everything(self, collection):
                for feature in features:
                    if feature["id"] == id:
                        return feature
        return None

    # -- answers ----------------------------------------------------------------------------------------------

    def _send(
        self, method: str, path: str, *, params: Mapping[str, Any] | None = None, json: object | None = None,
        accept: str = GEOJSON,
    ) -> Reply:
        headers = {"Accept": accept}
        reply = self.transport.request(method, self.url + path, params=params, json=json, headers=headers)
        answers.check(reply, self.url, writing=method != "GET")
        return reply

    def _answer(self, collection: str, reply: Reply) -> Answer:
        """A page whose features are under our uuids."""
        answer = answers.page(reply, self.url)
        self._ours(collection, answer.features)
        return answer

    def _single(self, collection: str, reply: Reply) -> dict:
        feature = answers.feature(reply, self.url)
        self._ours(collection, [feature])
        return feature

    def _ours(self, collection: str, features: list[dict]) -> None:
        """Put the features under our uuids, and keep what they tell about the server's habits."""
        for feature in features:
            id_, called = seen.identity(collection, feature)
            if called != OURS:
                self._names[collection, id_] = str(feature["id"])
            feature["id"] = id_
            self._calls[collection] = called
        if features:
            self._columns[collection] = frozenset(features[0]["properties"])
        known = self._decimals.get(collection, 0)
        if features and known < FINEST and collection != EPOCH_COLLECTION:
            decimals = seen.decimals_seen(features)
            if decimals is not None:
                self._decimals[collection] = max(decimals, known)

    def _stamped(self, collection: str, feature: dict) -> dict:
        """A feature with an int rev: the server's, or one that follows from the content where no trigger gives one."""
        if not self._protected.get(collection, True) or seen.server_rev(feature) is None:
            feature["properties"]["rev"] = seen.content_rev(feature)
        return feature


def _starts(given: Any) -> dict[str, int]:
    """The revs at which a run of the database began, from the text or the object that the server gives."""
    try:
        starts = json.loads(given) if isinstance(given, str) else given
        return {str(name): int(rev) for name, rev in (starts or {}).items()}
    except (ValueError, TypeError, AttributeError):
        return {}


def _items(collection: str, id: str = "") -> str:
    path = f"/collections/{quote(collection, safe='')}/items"
    return f"{path}/{quote(id, safe='')}" if id else path
