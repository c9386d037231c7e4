"""The photos of an annex: one of each place as it is, in as many dots as paper shows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from queue import Queue
from threading import Event, Thread
from typing import Optional, Union

from qgis.PyQt.QtCore import QBuffer, QIODevice, QSize
from qgis.PyQt.QtGui import QImageIOHandler, QImageReader

from ...errors import Cancelled
from ...workspace.store import Workspace
from ..photos import jpeg
from ..photos.image_file import MOST_PIXELS
from ..site_photos import SitePhoto, photo_of
from .one_reading import OneReading

PHOTO_MM = 95.0
PHOTO_DOTS = 750
"""Least width of a photo on paper (mm) and in the document (dots): 200 dots an inch."""

_EIGHTHS = 8
"""JPEG decoders make a picture smaller by eighths while they read it; any other size costs them twice the time."""

_QUALITY = 85
_SURVEY = "survey"
"""The purpose of photos of a place as it is; those of a delivery show what is yet to come."""


@contextmanager
def annex_photos(
    workspace: Workspace, site_ids: Sequence[str], cancelled: Callable[[], bool] = lambda: False
) -> Iterator[Iterator[Optional[SitePhoto]]]:
    """``with annex_photos(…) as photos:`` – the photo of each of ``site_ids`` in their order, ``None`` for none.

    It is the newest that shows the place as it is, else the newest of all, no larger than paper needs. They are read
    in a thread of their own while maps are painted; ``next(photos)`` waits for the one that comes.

    :raises Cancelled: ``cancelled`` said so.
    :raises WorkspaceError: the workspace cannot be read.
    """
    ready: Queue[Union[SitePhoto, BaseException, None]] = Queue()
    left = Event()

    def read() -> None:
        try:
            with OneReading.of(workspace) as opened:
                for site_id in site_ids:
                    if left.is_set() or cancelled():
                        raise Cancelled()
                    ready.put(_annex_photo(opened, site_id))
        except Exception as error:
            ready.put(error)  # for who waits

    reader = Thread(target=read, name="annex-photos", daemon=True)
    if site_ids:
        reader.start()
    try:
        yield (_given(ready.get()) for _ in site_ids)
    finally:
        left.set()
        if site_ids:
            reader.join()


def _given(photo: Union[SitePhoto, BaseException, None]) -> Optional[SitePhoto]:
    if isinstance(photo, BaseException):
        raise photo
    return photo


def _annex_photo(workspace: Workspace, site_id: str) -> Optional[SitePhoto]:
    newest = photo_of(workspace, site_id)
    if newest is not None and newest.purpose not in ("", _SURVEY):
        newest = photo_of(workspace, site_id, _SURVEY) or newest
    return None if newest is None else replace(newest, jpeg=smaller(newest.jpeg))


def smaller(content: bytes) -> bytes:
    """A JPEG in the fewest dots that paper needs; as it is where it is small already or cannot be read."""
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    try:
        size = reader.size()
        turned = reader.transformation() != QImageIOHandler.Transformation.TransformationNone
        wanted = _fewest(size)
        if turned or wanted == size or size.width() * size.height() > MOST_PIXELS:
            return content
        reader.setScaledSize(wanted)
        image = reader.read()
    finally:
        reader.setDevice(None)  # decoders touch their device once more when they go
    return content if image.isNull() else jpeg.encoded(image, (_QUALITY,), len(content))


def _fewest(size: QSize) -> QSize:
    """``size`` by eighths, as few as still give :data:`PHOTO_DOTS` across."""
    if size.isEmpty():
        return size
    eighths = min(_EIGHTHS, -(-PHOTO_DOTS * _EIGHTHS // size.width()))
    # Rounded up, as the decoder does: else it would make the picture anew by a dot.
    return QSize(*(-(-side * eighths // _EIGHTHS) for side in (size.width(), size.height())))
