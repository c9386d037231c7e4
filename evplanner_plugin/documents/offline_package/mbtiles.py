"""Writing map tiles into one SQLite file: MBTiles 1.3 (https://github.com/mapbox/mbtiles-spec)."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from html import escape
from pathlib import Path

from ...workspace import geopackage
from .tile_grid import TileGrid

_APPLICATION_ID = 0x4D504258
"""``MPBX``, by which a tool knows MBTiles without its ending."""


class TileFile:
    """A new MBTiles file; use as context manager, in one thread. ``image`` is ``png`` or ``jpg``.

    What goes wrong on the disk is raised by :func:`.geopackage.translated_errors`, which the caller puts around it.
    """

    def __init__(self, path: Path, grid: TileGrid, image: str, *, name: str, attribution: str) -> None:
        self.path = path
        self.count = 0
        self._grid = grid
        self._image = image
        self._name = name
        self._attribution = attribution
        self._connection: sqlite3.Connection | None = None

    def __enter__(self) -> TileFile:
        self._connection = connection = geopackage.open_file(self.path, "rwc")
        # A file that was not finished is thrown away, so nothing has to be kept for undoing it.
        connection.execute("PRAGMA journal_mode = OFF")
        connection.execute("PRAGMA synchronous = OFF")
        connection.execute(f"PRAGMA application_id = {_APPLICATION_ID:d}")
        connection.execute("BEGIN")
        connection.execute("CREATE TABLE metadata (name text, value text)")
        connection.execute(
            "CREATE TABLE tiles (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)"
        )
        connection.executemany("INSERT INTO metadata (name, value) VALUES (?, ?)", self._metadata().items())
        return self

    def __exit__(self, kind, error, traceback) -> None:
        connection, self._connection = self._connection, None
        try:
            if kind is None:
                connection.execute("CREATE UNIQUE INDEX tile_index ON tiles (zoom_level, tile_column, tile_row)")
                connection.execute("COMMIT")
                connection.execute("PRAGMA journal_mode = DELETE")
        finally:
            connection.close()

    def add(self, zoom: int, tiles: Iterable[tuple[int, int, bytes]]) -> None:
        """Add encoded tiles ``(x, y, image)``; ``y`` counts from the north, as on the web."""
        rows = [(zoom, x, 2**zoom - 1 - y, image) for x, y, image in tiles]
        self._connection.executemany("INSERT INTO tiles VALUES (?, ?, ?, ?)", rows)
        self.count += len(rows)

    def _metadata(self) -> dict[str, str]:
        west, south, east, north = self._grid.bounds()
        middle = (self._grid.first + self._grid.last) // 2
        return {
            "name": self._name,
            "format": self._image,
            "bounds": f"{west:.7f},{south:.7f},{east:.7f},{north:.7f}",
            "center": f"{(west + east) / 2:.7f},{(south + north) / 2:.7f},{middle:d}",
            "minzoom": str(self._grid.first),
            "maxzoom": str(self._grid.last),
            "attribution": escape(self._attribution, quote=False),  # viewers show it as HTML
            "type": "baselayer",
            "version": "1",
        }
