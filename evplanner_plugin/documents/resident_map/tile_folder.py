"""A folder of map tiles, as web pages read them: ``{zoom}/{x}/{y}.png``."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from ...errors import QT_TRANSLATE_NOOP, BadInput


class TileFolder:
    """Takes tiles from :func:`..offline_package.base_map_tiles.draw_tiles`, up to ``most_bytes`` in all."""

    def __init__(self, folder: Path, most_bytes: float) -> None:
        self.folder = folder
        self.count = 0
        self.size = 0
        self._most_bytes = most_bytes
        self._rows: dict[int, dict[int, list[int]]] = {}

    def add(self, zoom: int, tiles: Iterable[tuple[int, int, bytes]]) -> None:
        """Write tiles (x, y from the north, image).

        :raises BadInput: they take more room than they may.
        :raises OSError: the folder cannot be written.
        """
        for x, y, image in tiles:
            self.size += len(image)
            if self.size > self._most_bytes:
                raise BadInput(
                    QT_TRANSLATE_NOOP("errors", "The resident map would be larger than {most} MB."),
                    QT_TRANSLATE_NOOP("errors", "Choose less detail, or leave the base map out."),
                    most=round(self._most_bytes / 1e6),
                )
            file = self.folder / str(zoom) / str(x) / f"{y}.png"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(image)
            self._rows.setdefault(zoom, {}).setdefault(y, []).append(x)
            self.count += 1

    def runs(self) -> dict[str, list[int]]:
        """Which tiles there are: by zoom, y, first x and last x of each run of neighbours, one after the other."""
        found: dict[str, list[int]] = {}
        for zoom, rows in sorted(self._rows.items()):
            found[str(zoom)] = [number for y, row in sorted(rows.items()) for run in _runs(row) for number in (y, *run)]
        return found


def _runs(row: list[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for x in sorted(row):
        if runs and x == runs[-1][1] + 1:
            runs[-1][1] = x
        else:
            runs.append([x, x])
    return runs
