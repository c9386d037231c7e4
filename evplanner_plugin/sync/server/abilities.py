"""What a server of features was seen to do, whatever it declares about itself.

Lists of conformance classes lie in both directions, so nothing is believed that was not seen: a collection is asked for
its newest features, and then for those above the oldest of them. Where answers later turn out not to fit, paging raises
:class:`BehaviourChanged` and the collection is probed again.
"""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...errors import QT_TRANSLATE_NOOP, ServerError

if TYPE_CHECKING:
    from .client import FeaturesClient

ASCENDING, DESCENDING, SCAN = "ascending", "descending", "scan"

NEWEST_FIRST = ({"sortby": "-rev"}, {"sortby": "rev", "sortdesc": "true"})
"""Two ways to ask for the newest features first: the OGC's, and QGIS Server's."""

SAMPLE = 100
"""Features that a probe asks for."""

BEYOND_EVERY_REV = 9_000_000_000_000_000
"""A rev that no central database reaches."""

FINEST, COARSEST = 9, 6
"""Decimals of a degree that are sent (0.1 mm), and the fewest that a server may keep (0.1 m): with fewer, what was sent
counts as not stored."""

ENOUGH_POSITIONS = 4
"""Positions from which on few decimals say what a server keeps, not what happened to be there."""

OURS, NUMBERED, FOREIGN = "ours", "numbered", "foreign"
"""How a server calls its features: by our uuid, by a number of its own beside a property ``id`` that holds our uuid, or
in a way that has no uuid in it (a data set that knows nothing of EV Planner)."""

_PLAIN_UUID = re.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")


@dataclass(frozen=True)
class Abilities:
    """What a collection was seen to do."""

    paging: str
    """``"ascending"``: filters and sorts by rev; ``"descending"``: sorts by rev, newest first; ``"scan"``: neither."""
    protected: bool
    """Whether features carry rev and base_rev: the central database's triggers guard them against a second writer."""
    columns: frozenset[str]
    """Names of properties that the collection has; empty where that is not known."""
    precision: int = FINEST
    """Decimals of a degree that the server keeps, from 6 to 9."""


@dataclass(frozen=True)
class Epoch:
    """Which run of the central database this is, the highest rev of each collection when that run began, and the run
    before it ("" for none or unknown)."""

    id: str = ""
    starts: Mapping[str, int] = field(default_factory=dict)
    previous: str = ""


class BehaviourChanged(ServerError):
    """Answers do not fit the abilities that were seen before: probe the collection again."""

    def __init__(self, url: str, collection: str, details: str = "") -> None:
        super().__init__(
            QT_TRANSLATE_NOOP("errors", "The server at {url} does not filter or sort {collection} as it did before."),
            QT_TRANSLATE_NOOP("errors", "Sync again; tell the server's administrator if it stays so."),
            details=details, url=url, collection=collection,
        )


# -- what one feature tells -----------------------------------------------------------------------------------


def plain_uuid(text: object) -> str:
    """``text`` as a uuid in lower case with hyphens; "" where it is none."""
    if text is None:
        return ""
    if isinstance(text, str) and _PLAIN_UUID.fullmatch(text):
        return text
    try:
        return str(uuid.UUID(str(text)))
    except ValueError:
        return ""


def identity(collection: str, feature: Mapping[str, Any]) -> tuple[str, str]:
    """Our uuid of a feature, and how the server calls it: one of :data:`OURS`, :data:`NUMBERED`, :data:`FOREIGN`.

    What has no uuid at all gets one that follows from its name, the same on every machine.
    """
    named = plain_uuid(feature.get("id"))
    inside = plain_uuid(feature["properties"].get("id"))
    if inside and inside != named:
        return inside, NUMBERED
    if named:
        return named, OURS
    digest = hashlib.sha256(f"{collection}/{feature.get('id')}".encode()).digest()
    return str(uuid.UUID(bytes=digest[:16], version=4)), FOREIGN


def server_rev(feature: Mapping[str, Any]) -> int | None:
    """The rev that the central database's triggers gave a feature; None where none of them looked at it.

    They never leave a base_rev standing: one that stands was stored by a database that does not compare it.
    """
    properties = feature["properties"]
    rev = properties.get("rev")
    stamped = isinstance(rev, int) and not isinstance(rev, bool) and rev > 0
    return rev if stamped and "base_rev" in properties and properties["base_rev"] is None else None


def content_rev(feature: Mapping[str, Any]) -> int:
    """62 bits that stand for a feature's geometry and properties: the same as long as nothing in it changes."""
    content = json.dumps([feature.get("geometry"), feature["properties"]], sort_keys=True, separators=(",", ":"))
    return int.from_bytes(hashlib.sha256(content.encode()).digest()[:8], "big") >> 2


def decimals_seen(features: Iterable[Mapping[str, Any]]) -> int | None:
    """Decimals that the server keeps, as far as the features tell: the most in any coordinate, or :data:`COARSEST`.

    None where too few positions are there to tell. A single finer one tells enough.
    """
    numbers = [number for feature in features for number in _numbers(feature.get("geometry") or {})]
    most = max(map(_decimals, numbers), default=0)
    return max(most, COARSEST) if most > COARSEST or len(numbers) >= 2 * ENOUGH_POSITIONS else None


def _numbers(part: Any) -> Iterable[float]:
    """All coordinates in a GeoJSON geometry."""
    if isinstance(part, Mapping):
        yield from _numbers(part.get("coordinates") or [])
        yield from _numbers(part.get("geometries") or [])
    elif isinstance(part, (int, float)):
        yield part
    elif isinstance(part, list):
        for each in part:
            yield from _numbers(each)


def _decimals(number: float) -> int:
    """Decimals needed to write a coordinate, at most :data:`FINEST`."""
    text = f"{number:.{FINEST}f}".rstrip("0")
    return len(text) - text.index(".") - 1


def falling(revs: Sequence[int]) -> bool:
    """Whether each rev is lower than the one before."""
    return all(later < earlier for earlier, later in zip(revs, revs[1:]))


def rising(revs: Sequence[int]) -> bool:
    """Whether each rev is higher than the one before."""
    return falling(revs[::-1])


def above(rev: int, nis: str) -> str:
    """The filter for features of one municipality that are newer than ``rev``."""
    return "rev>{} AND nis='{}'".format(int(rev), nis.replace("'", "''"))


# -- what a collection shows when asked -----------------------------------------------------------------------


def probe(client: FeaturesClient, collection: str, nis: str) -> Abilities:
    """Ask a collection two things (three or four where the server cannot do them) and look at what comes.

    ``nis``: the municipality whose features will be asked for.
    :class:`ServerError` where the server cannot be reached, refuses the login or is no server of features.
    """
    features, newest_first = newest(client, collection, SAMPLE)
    if features is None:
        features = client.page(collection, {"limit": SAMPLE}).features
    if not features:
        return _of_an_empty_one(client, collection, nis, newest_first)
    columns = frozenset(name for feature in features for name in feature["properties"])
    protected = all(server_rev(feature) is not None for feature in features)
    paging = SCAN
    if protected and _filters(client, collection, features, newest_first):
        paging = ASCENDING
    elif protected and newest_first:
        paging = DESCENDING
    return Abilities(paging, protected, columns, _precision(client, collection, paging))


def _precision(client: FeaturesClient, collection: str, paging: str) -> int:
    """Decimals that the server keeps. Where none were seen: all where it filters, as QGIS Server doesn't, else few.

    Too few taken for granted comes to light with the first finer coordinate; too many would make every feature that
    a server rounds look as if it had not been stored.
    """
    known = client.decimals(collection)
    return known if known is not None else FINEST if paging == ASCENDING else COARSEST


def newest(
    client: FeaturesClient, collection: str, limit: int, offset: int = 0
) -> tuple[list[dict] | None, Mapping[str, str]]:
    """Up to ``limit`` features, newest first, and how they were asked for.

    Nothing is said of how where what came is not in order (features in any order, then) or no answer came (None). A way
    of asking that was seen to work is remembered by the client.
    """
    known = client.newest_first.get(collection)
    elsewhere = list(client.newest_first.values())
    likely = sorted(NEWEST_FIRST, key=lambda order: order not in elsewhere)
    features: list[dict] | None = None
    refused = False
    for order in likely if known is None else (known,):
        answer = client.attempt(collection, {**order, "limit": limit, **({"offset": offset} if offset else {})})
        if answer is None:
            refused = True
            continue
        features = answer.features
        revs = [server_rev(feature) for feature in features]
        if None in revs:
            break
        if falling(revs):
            if refused or len(revs) > 1:
                client.newest_first[collection] = order
            return features, order
    return features, {}


def _filters(
    client: FeaturesClient, collection: str, features: Sequence[dict], newest_first: Mapping[str, str]
) -> bool:
    """Whether the collection filters and sorts: seen by asking for all of the newest features but the oldest of them.

    They have to come the other way round, and the one that was left out must not come. With three features or more
    that is no accident; with fewer, paging finds out.
    """
    oldest, latest = server_rev(features[-1]), features[0]
    nis = latest["properties"].get("nis")
    if not newest_first or not isinstance(nis, str):
        return False
    answer = client.attempt(
        collection, {"filter": above(oldest, nis), "sortby": "rev", "limit": max(1, len(features) - 1)}
    )
    if answer is None or any(feature["properties"].get("nis") != nis for feature in answer.features):
        return False
    revs = [server_rev(feature) for feature in answer.features]
    return None not in revs and rising([oldest, *revs]) and (bool(revs) or len(features) == 1)


def _of_an_empty_one(
    client: FeaturesClient, collection: str, nis: str, newest_first: Mapping[str, str]
) -> Abilities:
    """What can be said of a collection without features: only which questions it understands."""
    columns = client.queryables(collection)
    protected = {"rev", "base_rev"} <= columns if columns else bool(client.epoch().id)
    paging = SCAN
    if protected and newest_first:
        paging = DESCENDING
        if newest_first == NEWEST_FIRST[0]:
            asked = {"filter": above(BEYOND_EVERY_REV, nis), "sortby": "rev", "limit": 1}
            answer = client.attempt(collection, asked)
            if answer is not None and not answer.features:
                paging = ASCENDING
    return Abilities(paging, protected, columns, _precision(client, collection, paging))
