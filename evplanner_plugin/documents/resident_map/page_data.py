"""What the page is told: one object in a script, since a page opened from disk may not read files."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..site_record.record_content import clean
from .degrees_fit import degrees_fit
from .place_index import Street, index_content
from .public_points import PublicPoint
from .settings import LANGUAGES, page_texts, setting

if TYPE_CHECKING:
    from ...workspace.store import Workspace

Bounds = tuple[float, float, float, float]
"""Left, bottom, right and top in the workspace's CRS (metres)."""

_OUTLINE_STEP = 10.0
"""Metres by which the drawn outline of the municipality may differ from the real one."""

_ESCAPED = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026", "\u2028": "\\u2028", "\u2029": "\\u2029"}

_LONGEST = 300


@dataclass(frozen=True)
class Page:
    """What a town says of itself: ``title`` and ``contact`` "" where nothing was given; ``day`` as ``2026-03-31``."""

    town: str
    title: str
    contact: str
    day: str
    fast_above: float

    def titles(self) -> dict[str, str]:
        """The title by language: the town's own, or one with its name."""
        own = " ".join(clean(self.title, _LONGEST).split())
        usual = {language: page_texts()[language]["default_title"].format(town=self.town) for language in LANGUAGES}
        return dict.fromkeys(LANGUAGES, own) if own else usual


def town_outline(workspace: Workspace) -> list[object]:
    """The polygons of the municipality (shapely, the workspace's CRS); none where the workspace does not know it."""
    import shapely

    shapes = [row["geometry"] for row in workspace.rows("area", {"level": "municipality"})]
    shapes = [shape for shape in shapes if shape is not None and not shape.is_empty]
    return list(shapely.get_parts(shapely.union_all(shapes))) if shapes else []


def page_data(
    page: Page, epsg: int, points: Sequence[PublicPoint], streets: Sequence[Street], outline: Sequence[object],
    bounds: Bounds, attribution: Sequence[str], sources: Sequence[str], tiles: Mapping[str, object] | None,
) -> dict[str, object]:  # fmt: skip
    """The content of ``data.js``. ``bounds`` is the box in which places can be turned into degrees and back;
    ``attribution`` stands on the map itself, ``sources`` below it; ``tiles`` says which tiles of a base map there are
    (``first`` and ``last`` zoom, ``runs``), ``None`` without one.
    """
    origin = round(bounds[0]), round(bounds[1])
    return {
        "town": page.town,
        "title": page.titles(),
        "contact": clean(page.contact, _LONGEST),
        "date": page.day,
        "languages": list(LANGUAGES),
        "texts": page_texts(),
        "fast_above": page.fast_above,
        "pace": setting("walking_pace"),
        "origin": list(origin),
        "degrees": degrees_fit(epsg, bounds),
        "outline": [_ring(polygon, origin) for polygon in outline],
        "points": [_point_content(point) for point in points],
        "streets": index_content(streets, origin, setting("most_addresses")),
        "attribution": list(attribution),
        "sources": list(sources),
        "tiles": tiles,
    }


def script(name: str, content: object) -> str:
    """A script that gives ``content`` the name ``name``; nothing in it can end the script or begin a tag."""
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    for letter, escaped in _ESCAPED.items():
        text = text.replace(letter, escaped)
    return f"window.{name} = {text};\n"


def _point_content(point: PublicPoint) -> dict[str, object]:
    """The one place where a point's fields are named for the page; texts that say nothing are left out."""
    optional = {
        "name": point.name,
        "address": point.address,
        "operator": point.operator,
        "points": point.points,
        "powers": [list(pair) for pair in point.powers],
    }
    told = {name: value for name, value in optional.items() if value}
    place = {"x": round(point.x, 1), "y": round(point.y, 1)}
    return {"kind": point.kind, "status": point.status, "speed": point.speed, **place, **told}


def _ring(polygon: object, origin: tuple[int, int]) -> list[int]:
    """The outer ring of a polygon, x and y one after the other, whole metres from ``origin``."""
    import numpy

    corners = numpy.asarray(polygon.simplify(_OUTLINE_STEP).exterior.coords)[:, :2]
    return numpy.rint(corners - origin).astype(int).ravel().tolist()
