"""A picture read from a file, upright and no larger than wanted, or a sentence that says why not."""

from __future__ import annotations

import mmap
from collections.abc import Callable
from pathlib import Path

from qgis.PyQt.QtCore import QBuffer, QByteArray, QFile, QIODevice, QSize, Qt
from qgis.PyQt.QtGui import QImage, QImageIOHandler, QImageReader

from ...errors import QT_TRANSLATE_NOOP, BadInput, Cancelled
from . import jpeg

PICTURES = frozenset(
    ("avif", "bmp", "gif", "heic", "heif", "jp2", "jpeg", "jpg", "png", "tif", "tiff", "webp")
)  # fmt: skip
"""Formats (as Qt calls them, and as files end) that hold photos. Drawings such as SVG are none."""

MOST_PIXELS = 250_000_000
"""No camera makes more; a small file can claim to hold far more than any memory."""

MOST_PIXELS_IN_WHOLE = 30_000_000
"""For formats that Qt cannot scale while reading: 120 MB in memory, which Qt 6 still allows by default."""

_HEIC_BRANDS = (b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif")


class _WatchedFile(QFile):
    """A file that breaks off when the user cancels: a large picture takes its decoder seconds."""

    def __init__(self, path: Path, cancelled: Callable[[], bool]) -> None:
        super().__init__(str(path))
        self._cancelled = cancelled

    def readData(self, most: int) -> bytes | None:
        """Read on; nothing when cancelled."""
        return None if self._cancelled() else super().readData(most)


def suffixes() -> list[str]:
    """Endings of the files that this Qt reads as photos, for a file dialog."""
    known = {bytes(name).decode("ascii").lower() for name in QImageReader.supportedImageFormats()}
    return sorted(known & PICTURES)


def read_image(path: Path, longest: int, cancelled: Callable[[], bool] = lambda: False) -> QImage:
    """The picture in ``path``, turned as the camera was held, its longer side at most ``longest`` pixels.

    It is made small while it is read wherever Qt can (JPEG, most PNG, WebP), so that 60 megapixels take the memory of
    two. May be called in any thread.

    :raises BadInput: why the file gives no picture, with a remedy.
    :raises Cancelled: ``cancelled`` said so midway.
    """
    _check_file(path)
    device = _WatchedFile(path, cancelled)
    if not device.open(QIODevice.OpenModeFlag.ReadOnly):
        raise _unreadable(path, device.errorString())
    reader = QImageReader(device)
    try:
        reader.setDecideFormatFromContent(True)
        reader.setAutoTransform(True)
        readable, kind = reader.canRead(), bytes(reader.format()).decode("ascii").lower()
        if cancelled():
            raise Cancelled()
        if not readable or kind not in PICTURES:
            raise _no_picture(path)
        reader.setScaledSize(_size(path, reader, longest))
        if kind in ("jpeg", "jpg") and not _is_whole(path):
            raise _damaged(path, "no end of image")
        image = reader.read()
        if cancelled():
            raise Cancelled()
        if image.isNull():
            raise _damaged(path, reader.errorString())
        return image
    finally:
        reader.setDevice(None)  # decoders touch their device once more when they go: it must not go before them
        device.close()


def decoded(content: bytes, longest: int) -> QImage:
    """The picture in ``content`` (a thumbnail or an image of the table ``photo``), its longer side at most ``longest``
    pixels; a null image where it is none. May be called in any thread.

    Colleagues made it: what claims to be larger than any photo is not unpacked.
    """
    array = QByteArray(content)
    buffer = QBuffer(array)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    try:
        reader.setDecideFormatFromContent(True)
        reader.setAutoTransform(True)
        if not reader.canRead() or bytes(reader.format()).decode("ascii").lower() not in PICTURES:
            return QImage()
        reader.setScaledSize(_size(Path("photo"), reader, longest))
        return reader.read()
    except BadInput:
        return QImage()
    finally:
        reader.setDevice(None)


def _size(path: Path, reader: QImageReader, longest: int) -> QSize:
    """The size to read the picture in, as it lies in the file (not yet turned)."""
    size = reader.size()
    if size.isEmpty():
        raise _damaged(path, reader.errorString())
    pixels = size.width() * size.height()
    scales = reader.supportsOption(QImageIOHandler.ImageOption.ScaledSize)
    if pixels > (MOST_PIXELS if scales else MOST_PIXELS_IN_WHOLE):
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "“{name}” has {megapixels} megapixels, which is more than can be read."),
            QT_TRANSLATE_NOOP("errors", "Save it smaller or as JPEG, then add that."),
            name=path.name,
            megapixels=round(pixels / 1e6),
        )
    if max(size.width(), size.height()) > longest:
        size.scale(longest, longest, Qt.AspectRatioMode.KeepAspectRatio)
    return size.expandedTo(QSize(1, 1))


def _check_file(path: Path) -> None:
    try:
        if path.is_dir():
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "“{name}” is a folder."),
                QT_TRANSLATE_NOOP("errors", "Add the photos in it."),
                name=path.name,
            )
        if not path.exists():
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "There is no file “{name}” any more."),
                QT_TRANSLATE_NOOP("errors", "Choose the photo where it is now."),
                name=path.name,
            )
        with path.open("rb") as file:
            if not file.read(1):
                raise BadInput(
                    QT_TRANSLATE_NOOP("errors", "“{name}” is empty."),
                    QT_TRANSLATE_NOOP("errors", "Copy the photo from the phone or camera anew."),
                    name=path.name,
                )
    except (OSError, ValueError) as error:  # ValueError: a name with a zero byte
        raise _unreadable(path, str(error)) from error


def _is_whole(path: Path) -> bool:
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as content:
        return jpeg.is_whole(content)


def _no_picture(path: Path) -> BadInput:
    with path.open("rb") as file:
        start = file.read(12)
    if start[4:8] == b"ftyp" and start[8:12] in _HEIC_BRANDS:
        return BadInput(
            QT_TRANSLATE_NOOP("errors", "“{name}” is a HEIC or AVIF picture, which this QGIS cannot read."),
            QT_TRANSLATE_NOOP(
                "errors", "Save it as JPEG, or let the phone take photos as JPEG (iPhone: “Most Compatible”)."
            ),
            name=path.name,
        )
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "“{name}” is no picture that can be read."),
        QT_TRANSLATE_NOOP("errors", "Add a photo as JPEG, PNG, TIFF or WebP."),
        name=path.name,
    )


def _damaged(path: Path, details: str) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "“{name}” is damaged or was not copied in full."),
        QT_TRANSLATE_NOOP("errors", "Copy the photo from the phone or camera anew."),
        name=path.name,
        details=details,
    )


def _unreadable(path: Path, details: str) -> BadInput:
    return BadInput(
        QT_TRANSLATE_NOOP("errors", "“{name}” may not be read."),
        QT_TRANSLATE_NOOP("errors", "Check that you have the right to read it and no other program holds it."),
        name=path.name,
        details=details,
    )
