"""The pictures of a sheet, made as files before its page is printed: maps, the photo, and the reasons as bars."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QImage, QPainter

from ...workspace.store import Workspace
from ..site_map.furniture import Paper, draw_marks
from ..site_map.map_look import Box, MapLook, Painting
from ..site_map.map_picture import box_around
from ..site_photos import SitePhoto
from .map_places import AERIAL, OVERVIEW, MapImage, MapPlace

MAP_DPI = 220
"""Dots an inch of the maps: sharp on paper, and a few hundred kilobytes a sheet."""

_INCH = 25.4
_PHOTO_SIDE = 1100
"""Pixels of the longer side of a photo on a sheet."""


class SheetMaps:
    """The maps of one sheet after the other. Use it as context manager, in one thread.

    ``places`` are those of the layout, ``looks`` says how each is to look (by its key); ``whole`` is the box of the
    municipality.
    """

    def __init__(
        self, places: Sequence[MapPlace], looks: dict[str, MapLook], whole: Box | None
    ) -> None:
        self._places, self._looks, self._whole = places, looks, whole
        self._stack = ExitStack()
        self._paintings: dict[int, Painting] = {}
        self._wholes: dict[str, tuple[QImage, Box]] = {}

    def __enter__(self) -> SheetMaps:
        for look in self._looks.values():
            if id(look) not in self._paintings:
                self._paintings[id(look)] = self._stack.enter_context(look.painting())
        return self

    def __exit__(self, *error) -> None:
        self._paintings.clear()
        self._stack.close()

    def draw(
        self, place: tuple[float, float] | None, cancelled: Callable[[], bool]
    ) -> tuple[dict[str, MapImage], list[str]]:
        """The maps of the site at ``place`` by their keys, and who has to be named for what they show."""
        made: dict[str, MapImage] = {}
        said: dict[str, None] = {}
        for wanted in self._places:
            if wanted.key not in self._looks:
                continue
            painting = self._paintings[id(self._looks[wanted.key])]
            image, box = self._image(wanted, painting, place, cancelled)
            if image is None:
                continue
            scale = (box[2] - box[0]) / wanted.width * 1000.0
            said.update(dict.fromkeys(painting.credits(box, scale)))
            if place is not None:
                _mark(image, place, box)
            made[wanted.key] = MapImage(image.convertToFormat(QImage.Format.Format_RGB32), box)
        return made, list(said)

    def _image(
        self, wanted: MapPlace, painting: Painting, place: tuple[float, float] | None, cancelled: Callable[[], bool]
    ) -> tuple[QImage | None, Box]:
        size = QSize(round(wanted.width / _INCH * MAP_DPI), round(wanted.height / _INCH * MAP_DPI))
        if wanted.role == OVERVIEW:
            if self._whole is None:
                return None, (0.0, 0.0, 0.0, 0.0)
            if wanted.key not in self._wholes:
                box = _grown(self._whole, size)
                self._wholes[wanted.key] = painting.image(box, size, MAP_DPI, cancelled), box
            image, box = self._wholes[wanted.key]
            return image.copy(), box
        if place is None:
            return None, (0.0, 0.0, 0.0, 0.0)
        box = box_around(place, size, wanted.scale, MAP_DPI)
        return painting.image(box, size, MAP_DPI, cancelled), box


def looks_of(places: Sequence[MapPlace], look: MapLook, fixed: dict[str, MapLook]) -> dict[str, MapLook]:
    """How each of ``places`` looks: as somebody has ``fixed`` it, from above, or as all sheets do.

    A map from above is left out where nothing shows the ground.
    """
    found = {}
    for place in places:
        if place.key in fixed:
            found[place.key] = fixed[place.key]
        elif place.role != AERIAL:
            found[place.key] = look
        elif look.aerial is not None:
            found[place.key] = look.aerial
    return found


def whole_municipality(workspace: Workspace, places: Sequence[tuple[float, float]]) -> Box | None:
    """The box of the municipality's outline, else of all ``places``; None where there is neither."""
    outlines = [
        row["geometry"] for row in workspace.rows("area", {"level": "municipality", "nis": workspace.nis})
        if row["geometry"] is not None and not row["geometry"].is_empty
    ]
    boxes = [outline.bounds for outline in outlines] or [(x, y, x, y) for x, y in places]
    if not boxes:
        return None
    west, south = (min(box[side] for box in boxes) for side in (0, 1))
    east, north = (max(box[side] for box in boxes) for side in (2, 3))
    return west, south, east, north


def save_photo(photo: SitePhoto, file: Path) -> bool:
    """Write ``photo`` to ``file`` no larger than a sheet needs it; whether it is a picture at all."""
    image = QImage.fromData(photo.jpeg)
    if image.isNull():
        return False
    if max(image.width(), image.height()) > _PHOTO_SIDE:
        image = image.scaled(
            _PHOTO_SIDE, _PHOTO_SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    return image.save(str(file), "JPG", 85)


def _mark(image: QImage, place: tuple[float, float], box: Box) -> None:
    painter = QPainter(image)
    dots = MAP_DPI / _INCH
    try:
        paper = Paper(painter, image.width() / dots, image.height() / dots, dots)
        per_metre = paper.width / (box[2] - box[0])
        draw_marks(paper, [("", (place[0] - box[0]) * per_metre, (box[3] - place[1]) * per_metre)])
    finally:
        painter.end()


def _grown(box: Box, size: QSize) -> Box:
    """``box`` with a little room around it, in the proportions of ``size``."""
    middle = (box[0] + box[2]) / 2, (box[1] + box[3]) / 2
    per_dot = max((box[2] - box[0]) / size.width(), (box[3] - box[1]) / size.height(), 0.5) * 1.06
    half = size.width() * per_dot / 2, size.height() * per_dot / 2
    return middle[0] - half[0], middle[1] - half[1], middle[0] + half[0], middle[1] + half[1]
