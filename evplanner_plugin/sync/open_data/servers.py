"""Features of a municipality from a WFS or an OGC API – Features, page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ..sources import answers, detection, geojson, ogc_features, wfs
from ..sources.documents import Document
from ..sources.problems import not_understood
from ..sources.reading import Source
from ..sources.values import text
from .feature import Feature
from .geojson_features import feature_of

Box = tuple[float, float, float, float]


def read_server(
    source: Source, carrier: Any, *, epsg: int, box_in: Callable[[str], Box], cancelled: Callable[[], bool],
    progress: Callable[[float], None],
) -> Iterator[Feature]:
    """The features within a box, each once and whole.

    ``epsg``: the CRS that is wanted; ``box_in(crs)``: the box as west, south, east, north in a CRS, "" for degrees.
    ``carrier`` brings requests across, see :func:`..sources.qgis_carrier.carrier_for`. Raises
    :class:`..sources.problems.SourceError`, :class:`~evplanner_plugin.errors.BadInput` and
    :class:`~evplanner_plugin.errors.Cancelled`.
    """
    through = answers.waiting(carrier, cancelled)
    format = source.format
    if format == detection.AUTO:
        format = detection.of_address(source.address)
    if format in ("", detection.AUTO):
        format = detection.of_answer(answers.fetch(through, source.address), source.title)
    if format == detection.WFS:
        return wfs.features(source, through, progress, _page, epsg=epsg, box_in=box_in)
    if format == detection.OGC_API_FEATURES:
        return ogc_features.features(source, through, progress, feature_of, box=box_in(""))
    raise not_understood(answers.plain(source.address))


def _page(reply: answers.Reply, base: str, got: int) -> wfs.Page:
    """The features of a page of a WFS, in JSON or GML."""
    if reply.body[:200].lstrip().startswith(b"<"):
        from ..sources.qgis_gml import matched, names_next
        from .qgis_gml_features import features_of

        document = Document.of_bytes(answers.plain(base), reply.body)
        page = list(features_of(document, got + 1))
        mark = hash(str([(each.ref, each.values) for each in page[:1] + page[-1:]]))
        return page, matched(document), names_next(document), mark
    found = answers.document(reply, base)
    given = found.get("features") if isinstance(found, dict) else None
    if not isinstance(given, list):
        raise not_understood(answers.plain(base), text(reply.body[:300].decode("utf-8", "replace")))
    crs = geojson.crs_of(reply.body[:4096] + b" " + reply.body[-4096:])
    page = [feature_of(entry, got + place, crs) for place, entry in enumerate(given, start=1)]
    return page, wfs.total_of(found), bool(ogc_features.next_link(found)), hash(str(given[:1] + given[-1:]))
