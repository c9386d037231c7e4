"""Making an offline review package."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ...workspace import geopackage
from ...workspace.create import application_version
from ...workspace.store import Workspace
from ..local_figures import day, number
from ..vocabulary import speaking, translate
from .base_map import Credit, attribution_line
from .base_map_tiles import PNG, Drawn, draw_tiles
from .destination import check_room, check_target, is_zip, new_package, plain_name
from .map_painter import MapPainter
from .mbtiles import TileFile
from .package_project import write_project
from .read_me import read_me, read_me_name
from .tile_grid import Box, TileGrid, spanned
from .tile_limits import bytes_of_tiles, check_count
from .workspace_copy import copy_workspace, settle

_COPIED, _DRAWN, _WRITTEN = 0.1, 0.9, 0.95
"""Shares of the work after which the workspace is copied, the map drawn, the project written."""


@dataclass(frozen=True)
class Plan:
    """What a package is to hold. ``areas`` in EPSG:3857; no ``painter``: no base map; ``language`` as
    :func:`..vocabulary.speaking` takes it, for the project and the text in the package."""

    workspace: Workspace
    target: Path
    areas: Sequence[Box]
    zooms: tuple[int, int]
    painter: MapPainter | None
    credits_of_map: Sequence[Credit]
    image: str = PNG
    quality: int = 80
    photos: bool = True
    language: str = ""

    @property
    def grid(self) -> TileGrid:
        """The tiles of the base map."""
        return TileGrid(self.areas, *self.zooms)


@dataclass(frozen=True)
class Made:
    """What became of it: the names of project and workspace in the package, the map's tiles, bytes in all."""

    project: str
    workspace: str
    drawn: Drawn
    size: int


def check_plan(plan: Plan) -> int:
    """Check what can be checked before any work; returns the number of tiles.

    :raises BadInput: the target is taken, the map too large, or the disk too small.
    """
    check_target(plan.target)
    count = plan.grid.count() if plan.painter is not None else 0
    check_count(count, [credit.host for credit in plan.credits_of_map])
    with geopackage.translated_errors(plan.workspace.path, file_system=True):
        certain = Path(plan.workspace.path).stat().st_size
    # Half of what tiles usually take: nobody is refused for a guess.
    needed = certain + bytes_of_tiles(count, plan.image) // 2
    check_room(plan.target, needed * 2 if is_zip(plan.target) else needed)
    return count


def make_package(
    plan: Plan,
    progress: Callable[[float], None] = lambda fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Made:
    """Make the package at ``plan.target``, whole or not at all; in any thread.

    :raises BadInput: as :func:`check_plan`; a layer of the base map cannot be read.
    :raises WorkspaceError: a file cannot be read or written.
    :raises Cancelled: the user stopped.
    """
    check_plan(plan)

    def part(first: float, last: float) -> Callable[[float], None]:
        return lambda fraction: progress(first + (last - first) * fraction)

    name = plain_name(plan.workspace.municipality)
    with speaking(plan.language), new_package(plan.target, part(_WRITTEN, 1.0), cancelled) as folder:
        workspace, project, tiles = (folder / f"{name}{ending}" for ending in (".gpkg", ".qgs", ".mbtiles"))
        copy_workspace(
            Path(plan.workspace.path), workspace, photos=plan.photos, progress=part(0, _COPIED), cancelled=cancelled
        )
        drawn = _draw(plan, tiles, part(_COPIED, _DRAWN), cancelled) if plan.painter is not None else Drawn()
        write_project(
            project, workspace, tiles if drawn.tiles else None, title=_title(plan), extent=spanned(plan.areas),
            attribution=attribution_line(plan.credits_of_map),
        )  # fmt: skip
        settle(workspace)
        text = _read_me(plan, drawn, workspace.name, project.name, tiles.name)
        (folder / read_me_name()).write_bytes(text.encode("utf-8-sig"))
        progress(_WRITTEN)
        size = sum(file.stat().st_size for file in folder.iterdir())
    if is_zip(plan.target):
        size = plan.target.stat().st_size
    progress(1.0)
    return Made(project.name, workspace.name, drawn, size)


def _draw(plan: Plan, path: Path, progress: Callable[[float], None], cancelled: Callable[[], bool]) -> Drawn:
    said = attribution_line(plan.credits_of_map)
    file = TileFile(path, plan.grid, plan.image, name=_title(plan), attribution=said)
    with geopackage.translated_errors(plan.target), file:
        drawn = draw_tiles(plan.grid, plan.painter, file, plan.image, plan.quality, progress, cancelled)
    if not drawn.tiles:
        path.unlink()
    return drawn


def _title(plan: Plan) -> str:
    return translate("offline_package", "Review package of {municipality}").format(
        municipality=plan.workspace.municipality
    )


def _read_me(plan: Plan, drawn: Drawn, workspace: str, project: str, tiles: str) -> str:
    files = [
        (project, translate("offline_package", "the project; open this one")),
        (workspace, translate("offline_package", "the workspace: sites, log, charging locations")),
    ]
    if drawn.tiles:
        files.append((tiles, translate("offline_package", "the base map (MBTiles)")))
    return read_me(
        title=_title(plan),
        made=translate("offline_package", "Made on {day} by EV Planner {version}.").format(
            day=day(date.today()),
            version=application_version(),
        ),
        files=files,
        credits_of_map=plan.credits_of_map if drawn.tiles else (),
        zoomed=translate("offline_package", "Zoom levels {first} to {last}.").format(
            first=plan.zooms[0], last=plan.zooms[1]
        ),
        lacking=lacking_sentences(plan.painter, drawn),
        photos=plan.photos,
    )


def lacking_sentences(painter: MapPainter | None, drawn: Drawn) -> list[str]:
    """Return what the base map lacks, a sentence for each layer concerned."""
    template = translate(
        "offline_package",
        "In {count} of {pieces} pieces of the map something of the layer “{layer}” is missing: {reason}"
    )
    return [
        template.format(
            count=number(count), pieces=number(drawn.pieces), layer=painter.name_of(layer_id),
            reason=" ".join(drawn.reasons[layer_id].split()),
        )
        for layer_id, count in drawn.lacking.items()
    ]  # fmt: skip

