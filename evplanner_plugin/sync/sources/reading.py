"""The way in: a source, read as charging locations one by one, whatever its format."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Callable, Union

from ...domain.charging.model import Rejected, SourceLocation
from ...errors import QT_TRANSLATE_NOOP, BadInput, Cancelled
from . import answers, detection, documents, known
from .detection import (
    AUTO,
    CSV,
    DATEX2,
    FORMATS,
    GEOJSON,
    OCPI,
    OGC_API_FEATURES,
    OPEN_CHARGE_MAP,
    WFS,
    detect,
)
from .status_update import StatusUpdate
from .values import instant

__all__ = [
    "AUTO", "CSV", "DATEX2", "FORMATS", "GEOJSON", "OCPI", "OGC_API_FEATURES", "OPEN_CHARGE_MAP", "WFS", "Reading",
    "Source", "StatusUpdate", "detect", "read_locations", "read_status", "sample",
]

Found = Union[SourceLocation, Rejected]


@dataclass(frozen=True)
class Source:
    """Where charging locations come from.

    ``address``: path of a file, or an address that begins with https; ``format``: one of :data:`FORMATS`; ``mapping``:
    target → column for tables (see :mod:`.mapping`), None to guess, or to take that of a known source; ``since``: only
    what changed from this instant on (live OCPI); ``name``: what people call it; ``layer``: name of the feature type
    (WFS) or collection (OGC API) where there are several.
    """

    address: str
    format: str = AUTO
    mapping: Mapping[str, str] | None = None
    since: str = ""
    name: str = ""
    layer: str = ""

    @property
    def is_remote(self) -> bool:
        """Whether it has to be fetched from a server."""
        return self.address.strip().lower().startswith(("http://", "https://"))

    @property
    def title(self) -> str:
        """What a sentence may call it: its name, the file's name, or the address without its query."""
        if self.name:
            return self.name
        if self.is_remote:
            return self.address.strip().partition("?")[0]
        return Path(self.address.strip()).name or self.address.strip()


@dataclass
class Reading(Iterator):
    """What comes out of a source, one by one; can be read once.

    ``format``: what it was seen to be. ``delta``: only changes are read, so that absence means nothing. ``mapping``:
    the columns used, for tables (known after the first item). ``notes``: sentences worth telling at the end.
    """

    format: str
    delta: bool = False
    mapping: dict[str, str] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    _items: Iterator[Found] = field(default_factory=lambda: iter(()), repr=False)

    def __next__(self) -> Found:
        return next(self._items)

    def __iter__(self) -> Reading:
        return self


def read_locations(
    source: Source,
    *,
    carrier: Any = None,
    cancelled: Callable[[], bool] = lambda: False,
    progress: Callable[[float], None] = lambda fraction: None,
) -> Reading:
    """The charging locations of a source, each once and whole, and what had to be rejected.

    Files are streamed: memory does not grow with their size. ``carrier`` brings requests across (a
    :class:`~..carriers.transport.Transport`; in QGIS :func:`.qgis_carrier.carrier_for`); without one, requests go out
    without login. ``progress`` gets a share 0–1 where it is known. Looks at ``cancelled`` at every item and while a
    server is awaited.

    :class:`~evplanner_plugin.errors.BadInput` for a file that holds no charging locations (here or while reading: what
    came before is then not to be kept), :class:`.problems.SourceError` for a server that does not do its part,
    :class:`~evplanner_plugin.errors.Cancelled`. Nothing else is raised, whatever the source holds.
    """
    source = _checked(source)
    if source.is_remote:
        reading = _from_server(source, carrier, cancelled, progress)
    else:
        reading = _from_file(source, cancelled, progress)
    reading._items = _watched(reading._items, cancelled)
    return reading


def read_status(
    source: Source, *, carrier: Any = None, cancelled: Callable[[], bool] = lambda: False
) -> Iterator[StatusUpdate]:
    """Statuses by charging point from a DATEX II EnergyInfrastructureStatusPublication; raises as above."""
    source = _checked(source)
    if source.is_remote:
        reply = answers.fetch(answers.waiting(carrier, cancelled), source.address)
        document = documents.Document.of_bytes(source.title, reply.body)
    else:
        document = documents.Document.of_file(source.title, Path(source.address))
    from .qgis_datex2 import statuses

    return _watched(statuses(document), cancelled)


def sample(source: Source, rows: int = 200, *, carrier: Any = None) -> tuple[list[str], list[dict[str, object]]]:
    """Headers and first rows (header → value) of a table (CSV, GeoJSON), for the dialog that shows the mapping.

    ([], []) for the formats that need no mapping. Raises as :func:`read_locations`. Of a server, what it is asked for
    is one document at its address.
    """
    source = _checked(source)
    if source.is_remote:
        reply = answers.fetch(answers.waiting(carrier, lambda: False), source.address)
        document = documents.Document.of_bytes(source.title, reply.body)
    else:
        document = documents.Document.of_file(source.title, Path(source.address))
    format = source.format if source.format != AUTO else detect(document.head(), document.name)
    return documents.sample(document, format, rows)


def _checked(source: Source) -> Source:
    """The source with a format there is, an address, and the mapping of a known source; :class:`BadInput` otherwise."""
    if source.format not in FORMATS:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "There is no format \"{format}\"."),
            QT_TRANSLATE_NOOP("errors", "Use one of these: {known}."),
            format=source.format, known=", ".join(FORMATS),
        )
    if not source.address.strip():
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "No source of charging locations was given."),
            QT_TRANSLATE_NOOP("errors", "Choose a file, or give an address that begins with https."),
        )
    if source.since and not instant(source.since):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "\"{value}\" is no date."),
            QT_TRANSLATE_NOOP("errors", "Write it as 2026-01-31 or 2026-01-31T12:00:00Z."),
            value=source.since,
        )
    return known.completed(source)


def _from_file(source: Source, cancelled: Callable[[], bool], progress: Callable[[float], None]) -> Reading:
    document = documents.Document.of_file(source.title, Path(source.address.strip()), progress)
    return _of_document(document, source, cancelled)


def _of_document(document: documents.Document, source: Source, cancelled: Callable[[], bool]) -> Reading:
    format = source.format if source.format != AUTO else detect(document.head(), document.name)
    reading = Reading(format)
    reading._items = documents.locations(document, format, source.mapping, reading.mapping, cancelled)
    return reading


def _from_server(
    source: Source, carrier: Any, cancelled: Callable[[], bool], progress: Callable[[float], None]
) -> Reading:
    waiting = answers.waiting(carrier, cancelled)
    format, reply = source.format, None
    if format == AUTO:
        format = detection.of_address(source.address)
    if format in ("", AUTO):
        reply = answers.fetch(waiting, source.address)
        format = detection.of_answer(reply, source.title)
    if format == OCPI:
        from .ocpi_server import locations

        reading = Reading(OCPI, delta=bool(source.since))
        reading._items = locations(source, waiting, progress, reading.notes)
        return reading
    if format == WFS:
        from .wfs import rows
    elif format == OGC_API_FEATURES:
        from .ogc_features import rows
    else:
        reply = reply or answers.fetch(waiting, source.address)
        document = documents.Document.of_bytes(source.title, reply.body, progress)
        return _of_document(document, source, cancelled)
    reading = Reading(format)
    reading._items = documents.folded(
        rows(source, waiting, progress), source.mapping, reading.mapping, has_geometry=True
    )
    return reading


def _watched(items: Iterator, cancelled: Callable[[], bool]) -> Iterator:
    """The same items; :class:`Cancelled` as soon as the user stops."""
    for item in items:
        if cancelled():
            raise Cancelled
        yield item


def as_file(body: bytes) -> io.BytesIO:
    """Bytes as a file."""
    return io.BytesIO(body)
