"""Making a resident map: page, data, walking network and base map in one folder, whole or not at all."""

from __future__ import annotations

import html
import shutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from ... import bundled
from ...errors import QT_TRANSLATE_NOOP, BadInput, Cancelled
from ...workspace.create import application_version
from ..local_figures import day
from ..offline_package.base_map_tiles import PNG, Drawn, draw_tiles
from ..offline_package.tile_grid import BLOCK, Box, TileGrid
from ..offline_package.tile_limits import check_count
from ..vocabulary import speaking, spoken, translate
from .page_data import Bounds, Page, page_data, script, town_outline
from .palette_image import palette_png
from .place_index import NamedShapes, place_index
from .public_points import KINDS, PublicPoint, read_public_points
from .resident_folder import DATA, NETWORK, PAGE_FILES, READ_ME, check_target, new_folder
from .settings import LANGUAGES, page_texts, setting
from .tile_folder import TileFolder
from .walking_arrays import WalkingArrays, network_content

if TYPE_CHECKING:
    from ...workspace.store import Workspace
    from ..offline_package.map_painter import MapPainter

FIRST_ZOOM = 11
"""The whole municipality on a small screen."""

_BLOCK = 8
"""Tiles along each side of a piece that is drawn in one go, where no service is asked: layers are read less often."""

_READ, _DRAWN = 0.15, 0.97
"""Shares of the work after which everything is read, and the map drawn."""


@dataclass(frozen=True)
class Plan:
    """What a resident map is to hold.

    ``areas`` in EPSG:3857 are where the base map is drawn, to zoom level ``detail``; no ``painter``: no base map.
    ``hosts`` are the computers on the network from which layers of it are read. ``attribution`` are lines that
    stand on the map itself, ``sources`` all on whose data it is. ``language`` is that of the text beside the page, as
    :func:`..vocabulary.speaking` takes it; the page itself speaks all of :data:`~.settings.LANGUAGES`.
    """

    workspace: Workspace
    target: Path
    page: Page
    shown: Sequence[str] = KINDS
    network: WalkingArrays | None = None
    streets: NamedShapes | None = None
    addresses: NamedShapes | None = None
    attribution: Sequence[str] = ()
    sources: Sequence[str] = ()
    painter: MapPainter | None = None
    areas: Sequence[Box] = ()
    detail: int = 16
    hosts: Sequence[str] = ()
    language: str = ""

    @property
    def grid(self) -> TileGrid:
        """The tiles of the base map."""
        alone = self.painter is not None and not self.painter.asks_network
        return TileGrid(self.areas, FIRST_ZOOM, self.detail, _BLOCK if alone else BLOCK)


@dataclass(frozen=True)
class Made:
    """What became of it: points by kind, places to search, the tiles, bytes in all."""

    counts: dict[str, int]
    streets: int
    addresses: int
    drawn: Drawn = field(default_factory=Drawn)
    size: int = 0


def check_plan(plan: Plan, cancelled: Callable[[], bool] = lambda: False) -> int:
    """Check what can be checked before any work; returns the number of tiles.

    :raises BadInput: the folder holds something else, or the base map would be too large.
    """
    check_target(plan.target, cancelled)
    count = plan.grid.count() if plan.painter is not None else 0
    most = int(setting("most_tiles"))
    if count > most:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "The base map would have {count} tiles; a resident map has at most {most}."),
            QT_TRANSLATE_NOOP("errors", "Choose less detail, or leave the base map out."),
            count=count,
            most=most,
        )
    check_count(count, plan.hosts)
    return count


def make_resident_map(
    plan: Plan,
    progress: Callable[[float], None] = lambda fraction: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Made:
    """Make the resident map at ``plan.target``, whole or not at all; in any thread.

    :raises BadInput: as :func:`check_plan`; there is nothing to show; a layer of the base map cannot be read.
    :raises WorkspaceError: a file cannot be read or written.
    :raises Cancelled: the user stopped.
    """
    check_plan(plan, cancelled)
    points = read_public_points(plan.workspace, plan.shown, cancelled)
    if not points:
        raise BadInput(
            QT_TRANSLATE_NOOP(
                "errors", "There is nothing to show to residents: no charging location or site chosen is public."
            ),
            QT_TRANSLATE_NOOP("errors", "Import charging locations, or tick sites as public in the panel Sites."),
        )
    places = place_index(plan.workspace, plan.streets, plan.addresses, cancelled)
    outline = town_outline(plan.workspace)
    bounds = _bounds(plan, points, outline)
    progress(_READ)
    with new_folder(plan.target, cancelled) as folder:
        tiles = TileFolder(folder / "tiles", setting("most_megabytes") * 1e6)
        drawn = Drawn()
        if plan.painter is not None:
            drawn = draw_tiles(
                plan.grid, plan.painter, tiles, PNG, 0,
                lambda fraction: progress(_READ + (_DRAWN - _READ) * fraction), cancelled, palette_png,
            )  # fmt: skip
        told = {"first": FIRST_ZOOM, "last": plan.detail, "runs": tiles.runs()} if tiles.count else None
        data = page_data(
            plan.page, plan.workspace.epsg, points, places, outline, bounds, plan.attribution, plan.sources, told
        )
        _write_page(folder, plan, data)
        _stop(cancelled)
        size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    progress(1.0)
    counts = {kind: sum(point.kind == kind for point in points) for kind in KINDS}
    return Made(counts, len(places), sum(len(street.numbers) for street in places), drawn, size)


def _write_page(folder: Path, plan: Plan, data: dict[str, object]) -> None:
    for name in PAGE_FILES:
        copy = folder / name
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(bundled.path("resident_map", *name.split("/")), copy)
    index = folder / "index.html"
    texts = page_texts()[LANGUAGES[0]]
    filled = index.read_text(encoding="utf-8")
    for mark, text in (("{{title}}", plan.page.titles()[LANGUAGES[0]]), ("{{no_script}}", texts["no_script"])):
        filled = filled.replace(mark, html.escape(text))
    index.write_bytes(filled.encode())
    network = network_content(plan.network, setting("snap_distance")) if plan.network is not None else None
    for name, variable, content in ((DATA, "residentMapData", data), (NETWORK, "residentMapNetwork", network)):
        (folder / name).write_bytes(script(variable, content).encode())
    with speaking(plan.language):
        (folder / READ_ME).write_bytes(_read_me(plan).encode("utf-8-sig"))


def _bounds(plan: Plan, points: Sequence[PublicPoint], outline: Sequence[object]) -> Bounds:
    """A box around everything that the page shows, with room to click beside it."""
    import numpy

    boxes = [numpy.array([[point.x, point.y] for point in points])]
    boxes += [numpy.asarray(polygon.bounds).reshape(2, 2) for polygon in outline]
    if plan.network is not None:
        boxes.append(plan.network.xy[plan.network.begin])
    corners = numpy.vstack(boxes)
    margin = setting("network_margin")
    return (*(corners.min(axis=0) - margin).tolist(), *(corners.max(axis=0) + margin).tolist())


def _read_me(plan: Plan) -> str:
    titles = plan.page.titles()
    title = titles.get(spoken(), titles[LANGUAGES[0]])
    made = translate("resident_map", "Made on {day} by EV Planner {version}.")
    lines = [
        title,
        "=" * len(title),
        made.format(day=day(plan.page.day), version=application_version()),
        "",
        translate(
            "resident_map",
            "Put the whole folder on a web server, or open index.html from disk. The page fetches nothing from"
            " elsewhere. To bring it up to date, make the resident map again into the same folder."
        ),
        "",
        translate("resident_map", "Sources and licences:"),
        *plan.sources,
        "Leaflet 1.9.4, BSD-2-Clause (leaflet/LICENSE)",
    ]  # fmt: skip
    return "\r\n".join(lines) + "\r\n"


def _stop(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise Cancelled()
