"""A photo as the workspace keeps it: at most 1,600 pixels, without anything that tells where, when or by what camera.

The image is named by its content: the SHA-256 of the prepared bytes. The same file gives the same bytes with the same
version of Qt, so that a photo that is added twice is noticed.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from os import PathLike
from pathlib import Path

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage, QPainter

from ...compat import in_srgb
from . import exif, jpeg
from .image_file import read_image

LONGEST_SIDE = 1600
"""Pixels of the longer side: enough to read a traffic sign across the street."""

THUMBNAIL_SIDE = 240
"""Pixels of the longer side of a thumbnail, which travels with every exchange."""

LARGEST_IMAGE = 1_500_000
"""Bytes; as Base64 2 MB, what the central API's server is set up for."""

LARGEST_THUMBNAIL = 15_000
"""Bytes; 200 of them make a page of the exchange."""

_IMAGE_QUALITIES = (85, 75, 65, 50, 35)
_THUMBNAIL_QUALITIES = (75, 60, 45, 30, 15)
_DOTS_PER_METRE = 2835
"""72 per inch, whatever the screen: Qt would write the screen's own into the file."""


@dataclass(frozen=True)
class PreparedPhoto:
    """A photo ready for the table ``photo``.

    ``content`` is a JPEG and ``content_sha256`` the hexadecimal digest of its bytes; ``thumbnail`` a JPEG in Base64,
    as it travels; ``width`` and ``height`` are pixels of ``content``. ``taken_at`` is UTC text, empty where unknown.
    ``position`` (degrees, WGS 84) is only there when it was to be kept and the file had one.
    """

    content: bytes
    content_sha256: str
    thumbnail: str
    width: int
    height: int
    taken_at: str
    position: exif.Position | None = None


def prepare(
    path: str | PathLike[str], *, keep_location: bool = False, cancelled: Callable[[], bool] = lambda: False
) -> PreparedPhoto:
    """Prepare the photo in ``path``; about 0.3 s for 60 megapixels as JPEG. May be called in any thread.

    Location, camera, author, comments and colour profile stay behind. With ``keep_location`` the position is noted in
    the image, and the time beside it; nothing else.

    :raises BadInput: the file gives no picture; with one sentence and a remedy.
    :raises Cancelled: ``cancelled`` said so.
    """
    path = Path(path)
    image = _plain(read_image(path, LONGEST_SIDE, cancelled))
    taken = exif.taken_at(path)
    position = exif.position(path) if keep_location else None
    content = jpeg.encoded(image, _IMAGE_QUALITIES, LARGEST_IMAGE)
    if position is not None:
        content = jpeg.with_exif(content, exif.position_and_time(position, taken))
    thumbnail = image
    if max(image.width(), image.height()) > THUMBNAIL_SIDE:
        thumbnail = image.scaled(
            THUMBNAIL_SIDE,
            THUMBNAIL_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    small = jpeg.encoded(_plain(thumbnail), _THUMBNAIL_QUALITIES, LARGEST_THUMBNAIL)
    return PreparedPhoto(
        content=content,
        content_sha256=hashlib.sha256(content).hexdigest(),
        thumbnail=base64.b64encode(small).decode("ascii"),
        width=image.width(),
        height=image.height(),
        taken_at=taken,
        position=position,
    )


def _plain(image: QImage) -> QImage:
    """The picture alone, in sRGB and on white where it is transparent: no texts, no profile, no resolution."""
    image = in_srgb(image)
    plain = QImage(image.size(), QImage.Format.Format_RGB32)
    plain.setDotsPerMeterX(_DOTS_PER_METRE)
    plain.setDotsPerMeterY(_DOTS_PER_METRE)
    plain.fill(Qt.GlobalColor.white)
    painter = QPainter(plain)
    image.setDevicePixelRatio(1.0)
    painter.drawImage(0, 0, image)
    painter.end()
    return plain
