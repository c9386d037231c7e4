"""What the actors of the chaos test write, and one spelling of every value so that it can be followed.

Values are made to be told apart: nearly every edit writes something that nobody else ever wrote, so that a value found
anywhere says who wrote it. Geometries have whole metres for coordinates in the workspace's CRS for the same reason.
"""

from __future__ import annotations

import hashlib
import json
import random
from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import Any

import shapely

from evplanner_plugin.domain.times import normalised
from evplanner_plugin.sync.features import transformer
from evplanner_plugin.workspace.schema import BY_NAME, DEFAULT_EPSG

GEOMETRY = "geometry"
PRESENCE = "presence"
"""The field that says whether a feature is there at all."""
THERE = "there"
GONE = "gone"
"""Key of every field of a feature that was removed."""
NEVER = "never"
"""Key of every field of a feature that nobody has made yet."""

EDITED: dict[str, tuple[str, ...]] = {
    "operator": ("name", "aliases", "contract", "valid_from", "remark", GEOMETRY),
    "charging_location": ("name", "address", "city", "operator", "access", "opened", "installer", "remark", GEOMETRY),
    "proposed_site": (
        "name", "power_class", "points", "bays", "street", "neighbourhood", "rationale", "score", "rank",
        "contributions", GEOMETRY,
    ),
    "request": ("origin", "received_on", "decided_on", "outcome", "remark", GEOMETRY),
}
"""The fields that the actors change, by collection."""

ADDED: dict[str, tuple[str, ...]] = {
    "site_log": ("at", "kind", "payload"),
    "photo": ("taken_at", "caption", "thumbnail"),
}
"""The fields that are followed in collections to which rows are only ever added."""

FOLLOWED = {**EDITED, **ADDED}

BIRTH = {
    "operator": "concession",
    "charging_location": "source_id",
    "proposed_site": "recipe_hash",
    "request": "reference",
    "site_log": "payload",
    "photo": "content_sha256",
}
"""The column that tells a feature for life, whatever becomes of its id. In the log it lies in the payload's text."""

_WORDS = (
    "Kerkstraat", "Zoë's café", "充电站", "Ærø – № 5", "Grünplatz ⚡", 'quote " and \\', "a\nsecond line", "🚗🔌",
    "e\u0301te\u0301",
)


def birth_of(collection: str, row: Mapping[str, Any]) -> str:
    """What a row was born as; "" where that cannot be told."""
    found = row.get(BIRTH[collection])
    if collection == "site_log":
        found = json.loads(found) if isinstance(found, str) else found
        found = found.get("text") if isinstance(found, Mapping) else None
    return found or ""


class Fresh:
    """Values that nobody else writes: ``actor`` (0–99) and ``step`` make them so, ``draw`` decides the rest."""

    def __init__(self, draw: random.Random, actor: int, step: int) -> None:
        self.draw = draw
        self.number = actor * 10_000_000 + step * 1000
        self.mark = f"{actor}-{step}"

    def _next(self) -> int:
        self.number += 1
        return self.number

    def birth(self, collection: str) -> str:
        """A mark for a new feature."""
        mark = f"born {self.mark}-{self._next()}"
        return hashlib.sha256(mark.encode()).hexdigest() if collection == "photo" else mark

    def value(self, collection: str, field: str) -> Any:
        """A value for any followed field, as :class:`Workspace` takes it; now and then an emptied one."""
        if field == GEOMETRY:
            return self.shape(collection)
        if self.draw.random() < 0.04:
            return None
        kind = next(column.type for column in BY_NAME[collection].columns if column.name == field)
        number = self._next()
        if kind == "INTEGER":
            return number
        if kind == "REAL":
            return number + self.draw.random()
        if kind == "DATE":
            return (date(1200, 1, 1) + timedelta(days=number % 290_000)).isoformat()
        if kind == "JSON":
            return {"mark": number, "Ü": [1, None, True, 0.25], self.draw.choice(_WORDS): {"é": self.draw.random()}}
        return f"{self.draw.choice(_WORDS)} {self.mark}-{number}"

    def shape(self, collection: str) -> Any:
        """A geometry at a place of its own."""
        x, y = self.draw.randrange(180_000, 200_000), self.draw.randrange(205_000, 225_000)
        if BY_NAME[collection].geometry == "POINT":
            return shapely.Point(x, y)
        return shapely.multipolygons([shapely.box(x, y, x + 40, y + 30)])

    def row(self, collection: str, birth: str) -> dict[str, Any]:
        """All followed fields of a new feature, without id and municipality."""
        made = {name: self.value(collection, name) for name in FOLLOWED[collection] if name not in ("at", "taken_at")}
        if collection == "site_log":
            at = f"2026-03-31T08:15:{self.draw.randrange(60):02d}.{self.draw.randrange(1000):03d}Z"
            made.update(at=at, kind="commented", payload={"text": birth, "mark": self._next()}, role="planner")
        elif collection == "photo":
            made.update(taken_at="2026-03-31T08:15:00.250Z", content_sha256=birth, width=640, height=480)
            made["thumbnail"] = f"dGh1bWI{self._next()}"
        else:
            made[BIRTH[collection]] = birth
        if collection in ADDED:
            made[GEOMETRY] = self.shape(collection)
        return made


# -- one spelling ---------------------------------------------------------------------------------------------


def keys_of(collection: str, row: Mapping[str, Any]) -> dict[str, str]:
    """The key of every followed field of a row or payload, whose geometry is local (shapely) or GeoJSON in degrees."""
    return {field: key(collection, field, row.get(field)) for field in FOLLOWED[collection]}


def key(collection: str, field: str, value: Any) -> str:
    """One text per value, the same whether it was read from a workspace, an API or the database."""
    if field == GEOMETRY:
        return shape_key(value)
    if value is None:
        return "empty"
    kind = next(column.type for column in BY_NAME[collection].columns if column.name == field)
    if kind == "JSON":
        return json_key(value)
    if kind == "REAL":
        return repr(float(value))
    if kind == "INTEGER":
        return str(int(value)) if int(value) == value else repr(value)
    if kind == "DATE":
        return str(value)[:10]
    if kind == "DATETIME":
        return normalised(str(value))
    return f"'{value}'"


def json_key(value: Any) -> str:
    """JSON as text, whatever the order of its keys."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except ValueError:
            return f"'{value}'"
    return json.dumps(value, sort_keys=True, ensure_ascii=False)


def shape_key(value: Any) -> str:
    """A geometry as text in whole metres of the workspace's CRS; GeoJSON is taken to be in degrees."""
    shape = local(value) if isinstance(value, Mapping) else value
    if shape is None or shape.is_empty:
        return "empty"
    return shapely.to_wkt(shapely.force_2d(shape), rounding_precision=0)


def local(geojson: Mapping[str, Any] | None) -> Any:
    """GeoJSON in degrees as a shapely geometry in the workspace's CRS."""
    if not geojson or not geojson.get("coordinates"):
        return None
    return shapely.transform(shapely.geometry.shape(geojson), _turn("INVERSE"))


def degrees(shape: Any) -> dict[str, Any]:
    """A shapely geometry in the workspace's CRS as GeoJSON in degrees."""
    turned = shapely.transform(shape, _turn("FORWARD"))
    return json.loads(shapely.to_geojson(turned))


@lru_cache(maxsize=2)
def _turn(direction: str):
    turn = transformer(DEFAULT_EPSG)

    def turned(points):
        x, y = turn.transform(points[:, 0], points[:, 1], direction=direction)
        return shapely.get_coordinates(shapely.points(x, y))

    return turned
