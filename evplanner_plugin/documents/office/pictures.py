"""Pictures as documents hold them: what kind of file it is, how large, and upright."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import Optional

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QImageIOHandler, QImageReader

from ..photos import jpeg
from ..photos.image_file import MOST_PIXELS, decoded
from .content import Picture

_LONGEST_TURNED = 4000
"""Pixels of the longer side of a photo that has to be turned anew."""

_QUALITIES = (90,)


@dataclass(frozen=True)
class PictureFile:
    """A picture's file: its bytes, ``png`` or ``jpeg``, width and height in pixels as people see it."""

    content: bytes
    kind: str
    width: int
    height: int

    @property
    def name(self) -> str:
        """A file name that follows from the content, so that equal pictures are kept once."""
        return f"evplanner_{sha256(self.content).hexdigest()[:24]}.{self.kind}"

    def fitted(self, width_mm: float, most_width: float, most_height: float) -> tuple[float, float]:
        """Width and height in millimetres: ``width_mm`` wide, or less where it would not fit; never distorted."""
        width = max(min(width_mm if width_mm > 0 else most_width, most_width), 1.0)
        height = width * self.height / self.width
        if height > most_height:
            width, height = width * most_height / height, most_height
        return max(width, 0.1), max(height, 0.1)


def picture_file(picture: Picture) -> Optional[PictureFile]:
    """The file to embed for ``picture``; nothing where its bytes are no whole PNG or JPEG.

    A photo that was taken with the camera on its side is turned: word processors do not look at that note.
    """
    content = bytes(picture.image)
    array = QByteArray(content)
    buffer = QBuffer(array)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    try:
        reader.setDecideFormatFromContent(True)
        kind = bytes(reader.format()).decode("ascii", "replace").lower() if reader.canRead() else ""
        size = reader.size()
        turned = reader.transformation() != QImageIOHandler.Transformation.TransformationNone
    finally:
        reader.setDevice(None)
    whole = (kind == "png" and b"IEND" in content[-64:]) or (kind in ("jpeg", "jpg") and jpeg.is_whole(content))
    if not whole or size.isEmpty() or size.width() * size.height() > MOST_PIXELS:
        return None
    if not turned:
        return PictureFile(content, "png" if kind == "png" else "jpeg", size.width(), size.height())
    image = decoded(content, _LONGEST_TURNED)
    if image.isNull():
        return None
    return PictureFile(jpeg.encoded(image, _QUALITIES, len(content)), "jpeg", image.width(), image.height())
