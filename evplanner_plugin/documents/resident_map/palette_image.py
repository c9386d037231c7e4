"""Map tiles as PNG with a palette: a third of the bytes, for a map in few colours that looks the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice
from qgis.PyQt.QtGui import QImage

if TYPE_CHECKING:
    import numpy

MOST_COLOURS = 256
"""Of a palette of PNG."""

_BITS = 6, 5
"""Bits of red, green and blue by which colours are told apart; shades that are nearer to each other become one."""

_QUALITY = 50
"""For lossless pictures this only says how little time goes into making the file small."""


def palette_png(tile: QImage) -> bytes:
    """``tile`` (RGB32) as PNG: with a palette where a few colours and their shades make the picture, whole otherwise,
    as for an aerial photograph."""
    found = _indexed(tile)
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    (tile if found is None else found).save(buffer, "PNG", _QUALITY)
    buffer.close()
    return bytes(content)


def _indexed(tile: QImage) -> QImage | None:
    """The tile with a palette, ``None`` where it has too many colours."""
    import numpy

    width, height = tile.width(), tile.height()
    pixels = tile.constBits()
    pixels.setsize(tile.sizeInBytes())
    colours = numpy.frombuffer(pixels, dtype=numpy.uint32).reshape(height, -1)[:, :width].ravel()
    for bits in _BITS:
        keys = _keys(colours, bits)
        told = numpy.zeros(1 << 3 * bits, dtype=numpy.uint32)
        told[keys] = colours | numpy.uint32(0xFF000000)  # of each kind of colours one that is there
        used = numpy.flatnonzero(told)
        if len(used) <= MOST_COLOURS:
            break
    else:
        return None
    places = numpy.zeros(len(told), dtype=numpy.uint8)
    places[used] = numpy.arange(len(used))
    made = QImage(places[keys].tobytes(), width, height, width, QImage.Format.Format_Indexed8)
    made.setColorTable(told[used].tolist())
    return made.copy()  # which has its bytes for itself


def _keys(colours: numpy.ndarray, bits: int) -> numpy.ndarray:
    """The first ``bits`` bits of red, green and blue of each colour, as one number."""
    import numpy

    def part(first: int, place: int) -> numpy.ndarray:
        mask = ((1 << bits) - 1) << place * bits
        return colours >> numpy.uint32(first + 8 - bits - place * bits) & numpy.uint32(mask)

    return part(16, 2) | part(8, 1) | part(0, 0)
