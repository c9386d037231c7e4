"""How large an offline package becomes, worked out before it is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from ....documents.offline_package.covered_areas import municipality_areas, site_areas
from ....documents.offline_package.tile_grid import Box, TileGrid
from ....documents.offline_package.tile_limits import bytes_of_tiles

if TYPE_CHECKING:
    from ....workspace.store import Workspace


@dataclass(frozen=True)
class Estimate:
    """Tiles of the base map; bytes of the workspace without the images of its photos, and of those."""

    tiles: int
    workspace: int
    images: int

    def bytes(self, tiles: int, image: str, *, photos: bool) -> int:
        """About how many bytes a package takes with so many ``tiles`` (``png`` or ``jpg``)."""
        return bytes_of_tiles(tiles, image) + self.workspace + (self.images if photos else 0)


def estimate(
    workspace: Workspace, zooms: tuple[int, int], *, view: Sequence[Box] = (), margin: float | None = None
) -> Estimate:
    """Count what a package would hold: of ``view`` (EPSG:3857), or ``margin`` metres around every site, or else of the
    municipality. Touches no object of Qt; of ten thousand sites it takes a moment.

    :raises BadInput: there are no sites, or the workspace does not know where the municipality lies.
    """
    areas = view or (municipality_areas(workspace) if margin is None else site_areas(workspace, (), margin))
    with workspace.reading() as connection:
        (images,) = connection.execute("SELECT total(length(image)) FROM photo").fetchone()
    size = Path(workspace.path).stat().st_size
    return Estimate(TileGrid(areas, *zooms).count(), max(0, size - int(images)), int(images))
