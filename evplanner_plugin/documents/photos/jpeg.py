"""JPEG files as bytes: written from an image, stripped of everything but the picture, and checked for their end.

A JPEG is a row of segments: a marker (0xFF and a code), a length, and what belongs to it (ITU-T T.81, annex B). What
cameras and programs note beside the picture lies in the segments APP1 to APP15 (Exif, XMP, ICC, IPTC …) and COM.
"""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import QBuffer, QIODevice
from qgis.PyQt.QtGui import QImage, QImageWriter

_START, _END, _SCAN = b"\xff\xd8", b"\xff\xd9", 0xDA
_JFIF, _EXIF = 0xE0, 0xE1
_NOTES = frozenset(range(0xE0, 0xF0)) | {0xFE}
_WITHOUT_LENGTH = frozenset({0x01, *range(0xD0, 0xD9)})


def encoded(image: QImage, qualities: tuple[int, ...], largest: int) -> bytes:
    """``image`` as JPEG without any notes, in the first of ``qualities`` (0–100) that needs at most ``largest`` bytes,
    else in the last of them."""
    content = b""
    for quality in qualities:
        content = stripped(_written(image, quality))
        if len(content) <= largest:
            break
    return content


def stripped(content: bytes) -> bytes:
    """The JPEG ``content`` with nothing but the picture: no Exif, XMP, IPTC, colour profile, comment or maker's note.

    Of the segments for applications only JFIF's own stays, which says how many dots go into an inch.
    """
    kept = [_START]
    for marker, begin, end in _segments(content):
        if marker == _SCAN:
            kept.append(content[begin:])
            break
        is_jfif = marker == _JFIF and content[begin + 4 : begin + 9] == b"JFIF\0"
        if is_jfif or marker not in _NOTES:
            kept.append(content[begin:end])
    return b"".join(kept)


def with_exif(content: bytes, tiff: bytes) -> bytes:
    """The stripped JPEG ``content`` with ``tiff`` as its Exif segment."""
    body = b"Exif\0\0" + tiff
    segment = bytes((0xFF, _EXIF)) + (len(body) + 2).to_bytes(2, "big") + body
    first = next(_segments(content))
    behind = first[2] if first[0] == _JFIF else len(_START)
    return content[:behind] + segment + content[behind:]


def is_whole(content) -> bool:
    """Whether the JPEG ``content`` (bytes or a memory map) has its end: a copy that was broken off has none.

    Decoders fill up what is missing with grey and say nothing. The end of a preview inside the notes does not count.
    """
    for marker, begin, _ in _segments(content):
        if marker == _SCAN:
            return content.find(_END, begin) >= 0
    return False


def _segments(content) -> Iterator[tuple[int, int, int]]:
    """Marker, first byte and first byte behind it, of every segment up to the picture itself."""
    position = len(_START)
    while position + 4 <= len(content) and content[position] == 0xFF:
        marker = content[position + 1]
        if marker == 0xFF:  # a byte that only fills up
            position += 1
            continue
        if marker in _WITHOUT_LENGTH:
            position += 2
            continue
        end = position + 2 + int.from_bytes(content[position + 2 : position + 4], "big")
        yield marker, position, end
        position = end


def _written(image: QImage, quality: int) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"jpeg")
    writer.setQuality(quality)
    writer.write(image)
    return bytes(buffer.data())
