"""From pieces of drawn map to a file of tiles."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, Qt
from qgis.PyQt.QtGui import QImage

from ...errors import QT_TRANSLATE_NOOP, BadInput
from .map_painter import MapPainter, Picture
from .mbtiles import TileFile
from .tile_grid import TILE_PIXELS, Block, TileGrid

PNG, JPG = "png", "jpg"

_AHEAD = 2
"""Pieces that are being drawn while the one before is made into tiles."""

_HOPELESS = 3
"""So many pieces of a layer in a row, from the first on and each tried twice: then the rest is not asked for either."""

_PNG_QUALITY = 80
"""For lossless pictures this only says how little time goes into making the file small."""


@dataclass
class Drawn:
    """How many tiles were made, in how many seconds, and of how many pieces each layer (by id) lacks something."""

    tiles: int = 0
    seconds: float = 0.0
    pieces: int = 0
    lacking: dict[str, int] = field(default_factory=dict)
    reasons: dict[str, str] = field(default_factory=dict)


def draw_tiles(
    grid: TileGrid,
    painter: MapPainter,
    file: TileFile,
    image: str,
    quality: int,
    progress: Callable[[float], None],
    cancelled: Callable[[], bool],
    encode: Callable[[QImage], bytes] | None = None,
) -> Drawn:
    """Draw the tiles of ``grid`` into ``file`` as ``image`` (``png``, or ``jpg`` of ``quality`` 1–100), unless
    ``encode`` makes the bytes of a tile (RGB32).

    A piece of which a layer complains is drawn once more; what is lacking then is counted.

    :raises Cancelled: the user stopped.
    :raises BadInput: a layer gives nothing at all, or was removed from the project.
    """
    begun, drawn = time.monotonic(), Drawn()
    encode = encode or partial(_written, kind=image, quality=quality)
    blocks, ahead = tuple(grid.blocks()), 0 if painter.asks_network else _AHEAD
    waiting: deque[tuple[Block, Picture]] = deque()
    try:
        for block in (*blocks, *[None] * ahead):
            if block is not None:
                waiting.append((block, _begin(block, painter)))
            if len(waiting) > ahead or (block is None and waiting):
                first, picture = waiting.popleft()
                picture = _finished(first, picture, painter, drawn, cancelled)
                _refuse_hopeless(drawn, painter, _HOPELESS)
                file.add(first.zoom, _encoded(first, picture.image, encode))
                progress(drawn.pieces / len(blocks))
    finally:
        painter.stop()
    _refuse_hopeless(drawn, painter, 1)
    drawn.tiles, drawn.seconds = file.count, time.monotonic() - begun
    return drawn


def _begin(block: Block, painter: MapPainter) -> Picture:
    return painter.begin(block.extent, block.columns * TILE_PIXELS, block.rows * TILE_PIXELS)


def _finished(
    block: Block, picture: Picture, painter: MapPainter, drawn: Drawn, cancelled: Callable[[], bool]
) -> Picture:
    """The picture once it is drawn, a second one where a layer complained of the first."""
    painter.finish(picture, cancelled)
    if picture.problems:
        picture = _begin(block, painter)
        painter.finish(picture, cancelled)
    for layer_id, reason in picture.problems.items():
        drawn.lacking[layer_id] = drawn.lacking.get(layer_id, 0) + 1
        drawn.reasons.setdefault(layer_id, reason)
    drawn.pieces += 1
    return picture


def _refuse_hopeless(drawn: Drawn, painter: MapPainter, most: int) -> None:
    """Say so where a layer lacked something in every piece so far, and there were ``most`` or more."""
    for layer_id, lacking in drawn.lacking.items():
        if lacking == drawn.pieces >= most:
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "The layer “{layer}” of the base map cannot be read: {reason}."),
                QT_TRANSLATE_NOOP("errors", "Switch the layer off, or try again when its source answers."),
                layer=painter.name_of(layer_id),
                reason=drawn.reasons[layer_id].strip().rstrip("."),
            )


def _encoded(
    block: Block, image: QImage, encode: Callable[[QImage], bytes]
) -> Iterator[tuple[int, int, bytes]]:
    """The tiles of ``image`` that are not all white, as (x, y, bytes)."""
    # Painted on white, no pixel is transparent, so this only takes its word for it. A conversion would wait for a free
    # thread of Qt's, all of which may be waiting for the network.
    image.reinterpretAsFormat(QImage.Format.Format_RGB32)
    nothing = QImage(TILE_PIXELS, TILE_PIXELS, image.format())
    nothing.fill(Qt.GlobalColor.white)
    for x, y in block.tiles:
        tile = image.copy((x - block.x) * TILE_PIXELS, (y - block.y) * TILE_PIXELS, TILE_PIXELS, TILE_PIXELS)
        if tile == nothing:
            continue
        yield x, y, encode(tile)


def _written(tile: QImage, kind: str, quality: int) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    tile.save(buffer, kind.upper(), quality if kind == JPG else _PNG_QUALITY)
    buffer.close()
    return bytes(content)
