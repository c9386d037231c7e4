"""Three ways to read a collection that others write to meanwhile, without missing a feature.

ascending   "rev > the last one I saw", lowest first: whatever changes moves behind what is still to come.
descending  newest first, each page overlapping the one before: a page that does not begin at or above the last
            feature seen means that features have gone, and then an earlier page is asked for again. What changes
            meanwhile moves to the front, above the cursor, and is read next time.
scan        all pages, again and again until two rounds agree.

A page counted by number alone is never trusted: of 950 features, 50 were missed when 50 others went between pages.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ...errors import QT_TRANSLATE_NOOP, ServerError
from .abilities import (
    ASCENDING,
    DESCENDING,
    FINEST,
    Abilities,
    BehaviourChanged,
    above,
    content_rev,
    decimals_seen,
    newest,
    rising,
    server_rev,
)
from .central import PAGE_SIZES

if TYPE_CHECKING:
    from .client import FeaturesClient

SCANS = 3
"""How often all pages are read at most, until two rounds agree."""

GLANCE = 10
"""Features asked for first, newest first, where little is likely to be new."""

PATIENCE = 20
"""Pages in a row that may bring nothing new while others write, before the walk is given up."""


@dataclass(frozen=True)
class Page:
    """Features of one municipality, and how far they reach."""

    features: list[dict]
    """GeoJSON features; ``id`` is our uuid, ``properties["rev"]`` an int. May be empty where there is a cursor."""
    cursor: int | None
    """The rev to remember once the page is stored; None where only a later page carries one."""


def pages(
    client: FeaturesClient, collection: str, abilities: Abilities, after_rev: int, nis: str
) -> Iterator[Page]:
    """The features of municipality ``nis`` that are newer than ``after_rev``; all of them where that cannot be asked.

    Nothing comes where nothing is new; a scan always ends with a page that has a cursor. Raises
    :class:`BehaviourChanged` where the answers do not fit ``abilities``, :class:`ServerError` for what is no answer.
    """
    if abilities.paging == ASCENDING:
        walk = _ascending(client, collection, after_rev, nis)
    elif abilities.paging == DESCENDING:
        walk = _descending(client, collection, after_rev, nis)
    else:
        walk = _scan(client, collection, abilities.protected, nis)
    for page in walk:
        if abilities.precision < FINEST and (decimals_seen(page.features) or 0) > abilities.precision:
            raise BehaviourChanged(client.url, collection, "coordinates have more decimals than before")
        yield page


def _ascending(client: FeaturesClient, collection: str, after_rev: int, nis: str) -> Iterator[Page]:
    sorts = False
    while True:
        asked = min(client.page_size, PAGE_SIZES.get(collection, client.page_size))
        wanted = above(after_rev, nis)
        answer = client.attempt(collection, {"filter": wanted, "sortby": "rev", "limit": asked}, refusals=(400,))
        if answer is None:
            raise BehaviourChanged(client.url, collection, "the filter was refused")
        features = answer.features
        revs = _revs(client, collection, features)
        if not rising([after_rev, *revs]) or any(feature["properties"].get("nis") != nis for feature in features):
            raise BehaviourChanged(client.url, collection, "not filtered, or not sorted")
        if not features:
            return
        rest = answer.more or answer.matched is None or answer.matched > len(revs) or len(revs) >= asked
        if rest and not sorts:
            _check_order(client, collection, wanted, revs)
            sorts = True
        yield Page(features, revs[-1])
        after_rev = revs[-1]


def _check_order(client: FeaturesClient, collection: str, wanted: str, revs: Sequence[int]) -> None:
    """:class:`BehaviourChanged` unless the first page is in order by the server's doing.

    Features in the order in which they were added look sorted, until the page that ends with one changed since: all
    that follow it would be missed. Such a server gives the same feature first whichever way it is asked to sort.
    """
    answer = client.attempt(collection, {"filter": wanted, "sortby": "-rev", "limit": 1}, refusals=(400,))
    found = _revs(client, collection, answer.features) if answer is not None else []
    if not found or found[0] < revs[-1]:
        raise BehaviourChanged(client.url, collection, "not sorted")


def _descending(client: FeaturesClient, collection: str, after_rev: int, nis: str) -> Iterator[Page]:
    start = lowest = None
    offset = waited = 0
    limit = GLANCE if after_rev else client.page_size
    while waited <= PATIENCE:
        features, order = newest(client, collection, max(2, limit), offset)
        if not order and not (features is None and offset):
            raise BehaviourChanged(client.url, collection, "not sorted")
        features = features or []
        revs = _revs(client, collection, features)
        limit = client.page_size
        if offset and (not revs or revs[0] < lowest):  # features have gone: some that moved up may be jumped over
            waited += 1
            offset = max(0, offset - limit)
            continue
        if start is None:
            start = revs[0] if revs else 0
        fresh = [feature for feature, rev in zip(features, revs) if lowest is None or rev < lowest]
        here = _chosen([feature for feature in fresh if server_rev(feature) > after_rev], nis)
        ended = (bool(revs) and revs[-1] <= after_rev) or (not fresh and len(revs) < 2)
        if here or (ended and start > after_rev):
            yield Page(here, start if ended else None)
        if ended:
            return
        lowest = revs[-1] if fresh else lowest
        waited = 0 if fresh else waited + 1
        offset += len(revs) - 1
    raise incomplete(client.url, collection)


def _scan(client: FeaturesClient, collection: str, protected: bool, nis: str) -> Iterator[Page]:
    found: dict[str, dict] = {}
    before: dict[str, int] | None = None
    for _ in range(SCANS):
        round_: dict[str, dict] = {}
        for features in everything(client, collection):
            chosen = _chosen(features, nis)
            if protected:
                _revs(client, collection, chosen)
            else:
                for feature in chosen:
                    feature["properties"]["rev"] = content_rev(feature)
            round_.update((feature["id"], feature) for feature in chosen)
        revs = {id_: feature["properties"]["rev"] for id_, feature in round_.items()}
        found = round_ if revs == before else {**found, **round_}
        if revs == before:
            break
        before = revs
    features = list(found.values())
    cursor = max((feature["properties"]["rev"] for feature in features), default=0) if protected else 0
    for first in range(0, max(1, len(features)), client.page_size):
        part = features[first : first + client.page_size]
        yield Page(part, cursor if first + len(part) >= len(features) else None)


def everything(client: FeaturesClient, collection: str) -> Iterator[list[dict]]:
    """All features of a collection once, page by page, in the server's own order; what moves meanwhile may be missed.

    Links to the next page are followed, and where there are none pages are counted. :class:`ServerError` where a page
    comes again.
    """
    seen = set()
    count = 0
    matched: int | None = None
    address = ""
    while True:
        answer = client.follow(collection, address) if address else None
        if answer is None:
            parameters = {"limit": client.page_size, **({"offset": count} if count else {})}
            answer = client.attempt(collection, parameters, refusals=(400,)) if count else client.page(
                collection, parameters
            )
        if answer is None:  # QGIS Server refuses an offset behind the last feature
            if matched is None or matched > count:
                raise incomplete(client.url, collection)
            return
        if not answer.features:
            return
        ids = tuple(feature["id"] for feature in answer.features)
        if ids in seen:
            raise incomplete(client.url, collection)
        seen.add(ids)
        yield answer.features
        count += len(ids)
        matched = answer.matched
        if not answer.more and matched is not None and matched <= count:
            return
        address = answer.next


def incomplete(url: str, collection: str) -> ServerError:
    """The error for a server that gives the same features again and again, or keeps some to itself."""
    return ServerError(
        QT_TRANSLATE_NOOP("errors", "The server at {url} does not give all features of {collection}."),
        QT_TRANSLATE_NOOP("errors", "Use a server that can, such as pygeoapi on PostgreSQL."),
        url=url, collection=collection,
    )


def _revs(client: FeaturesClient, collection: str, features: Sequence[dict]) -> list[int]:
    """The revs of features that the central database guards; :class:`BehaviourChanged` where one has none."""
    revs = [server_rev(feature) for feature in features]
    if None in revs:
        raise BehaviourChanged(client.url, collection, "features without a rev")
    return revs


def _chosen(features: Sequence[dict], nis: str) -> list[dict]:
    """Those of one municipality; where features do not say of which one they are, all of them."""
    return [feature for feature in features if feature["properties"].get("nis", nis) == nis]
