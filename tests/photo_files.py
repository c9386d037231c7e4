"""Photos as cameras and phones leave them: a real picture with every kind of note beside it, built byte by byte."""

from __future__ import annotations

import struct
from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QIODevice
from qgis.PyQt.QtGui import QColor, QImage, QImageWriter, QPainter

SECRETS = (
    b"Noors Phone", b"PhoneMaker", b"MAKERNOTE-SERIAL-0815", b"Owner Noor Peeters", b"xmp-secret", b"iptc-secret",
    b"comment-secret", b"profile-of-noor", b"trailer-secret",
)  # fmt: skip
"""What :func:`camera_photo` hides in the file, and nobody may find in a prepared one."""

PLACE = (4.82345, 51.24178)
"""Longitude and latitude of the photos of :func:`camera_photo`: in Lille."""


def picture(width: int, height: int, colours: int = 0) -> QImage:
    """A picture whose four corners differ: red, green, blue and yellow, clockwise from the upper left."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    half = width // 2, height // 2
    for number, (x, y) in enumerate(((0, 0), (half[0], 0), (half[0], half[1]), (0, half[1]))):
        colour = QColor(("red", "green", "blue", "yellow")[number])
        painter.fillRect(x, y, width - half[0], height - half[1], colour.lighter(100 + colours))
    painter.end()
    return image


def plain_bytes(image: QImage, kind: bytes = b"jpeg") -> bytes:
    """``image`` as a file of ``kind``."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, kind).write(image)
    return bytes(buffer.data())


def camera_photo(
    path: Path,
    width: int = 64,
    height: int = 48,
    *,
    orientation: int = 1,
    taken: str = "2026:03:31 10:15:00",
    offset: str = "+02:00",
    place: tuple[float, float] | None = PLACE,
    colours: int = 0,
) -> Path:
    """Write a JPEG with Exif (place, maker, owner, maker's note), XMP, IPTC, a profile, a comment and a trailer."""
    content = plain_bytes(picture(width, height, colours))
    notes = b"".join(
        (
            _segment(0xE1, b"Exif\0\0" + exif_block(orientation, taken, offset, place)),
            _segment(0xE1, b"http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x='adobe:ns:meta/'>xmp-secret</x:xmpmeta>"),
            _segment(0xE2, b"ICC_PROFILE\0\x01\x01" + struct.pack(">I", 128) + b"profile-of-noor".ljust(124, b"\0")),
            _segment(0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x0b" + b"iptc-secret\0"),
            _segment(0xFE, b"comment-secret"),
        )
    )
    path.write_bytes(content[:2] + notes + content[2:] + b"trailer-secret")
    return path


def exif_block(orientation: int, taken: str, offset: str, place: tuple[float, float] | None) -> bytes:
    """The TIFF block of an Exif segment, little-endian as most phones write it."""
    photo = [(0x9003, 2, taken.encode() + b"\0")] if taken else []
    photo += [(0x9011, 2, offset.encode() + b"\0")] if offset else []
    photo += [(0x927C, 7, b"MAKERNOTE-SERIAL-0815")]
    satellites = []
    if place is not None:
        satellites = [
            (0x0001, 2, b"N\0" if place[1] >= 0 else b"S\0"), (0x0002, 5, _fractions(place[1])),
            (0x0003, 2, b"E\0" if place[0] >= 0 else b"W\0"), (0x0004, 5, _fractions(place[0])),
        ]  # fmt: skip
    main = [
        (0x010F, 2, b"PhoneMaker\0"), (0x0110, 2, b"Noors Phone\0"), (0x0112, 3, struct.pack("<H", orientation)),
        (0x8298, 2, b"Owner Noor Peeters\0"),
    ]  # fmt: skip
    pointers = 2 if satellites else 1
    size = 8 + _size(main) + 12 * pointers
    main.append((0x8769, 4, struct.pack("<I", size)))
    if satellites:
        main.append((0x8825, 4, struct.pack("<I", size + _size(photo))))
    block = b"II\x2a\0" + struct.pack("<I", 8) + _directory(sorted(main), 8)
    block += _directory(photo, len(block))
    return block + (_directory(satellites, len(block)) if satellites else b"")


def _fractions(degrees: float) -> bytes:
    seconds = round(abs(degrees) * 3600 * 1000)
    return struct.pack("<6I", seconds // 3_600_000, 1, seconds // 60_000 % 60, 1, seconds % 60_000, 1000)


def _size(entries) -> int:
    return 2 + 12 * len(entries) + 4 + sum(len(value) + len(value) % 2 for _, _, value in entries if len(value) > 4)


def _directory(entries, start: int) -> bytes:
    widths = {2: 1, 3: 2, 4: 4, 5: 8, 7: 1}
    fields, values = b"", b""
    behind = start + 2 + 12 * len(entries) + 4
    for tag, kind, value in entries:
        field = value.ljust(4, b"\0")
        if len(value) > 4:
            field = struct.pack("<I", behind + len(values))
            values += value + b"\0" * (len(value) % 2)
        fields += struct.pack("<HHI", tag, kind, len(value) // widths[kind]) + field
    return struct.pack("<H", len(entries)) + fields + struct.pack("<I", 0) + values


def _segment(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(body) + 2) + body
