"""Rows of the workspace as features of the central API, and back.

A *payload* is what both sides compare: ``{"geometry": GeoJSON in CRS84, column: value, …}`` with every value in one
spelling. Coordinates are rounded to 1e-9 degree (0.1 mm): 1e-7 would already move a point by 5 mm.

Local coordinates are only ever derived once: what a feature's geometry was in the local CRS when both sides agreed is
kept beside the agreed payload. A geometry counts as moved when it differs from *that* by more than a millimetre, so
no rounding on a server, no other version of PROJ and no inexact inverse can make a feature look edited that nobody
touched.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
import warnings
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any

import numpy

from ..domain.times import normalised
from ..errors import QT_TRANSLATE_NOOP, BadInput, MissingPackage, ServerError
from ..workspace.geometry import fitting, shapely_package
from ..workspace.schema import Column, Table
from ..workspace.tables import decoded

GEOMETRY = "geometry"
UNFIT = "unfit"
"""Key of the mark that stands in a payload for a value that its column cannot hold. It equals no sound value, so the
feature merges like any other and only cannot be sent."""
DECIMALS = 9
MOVED = 0.001
"""Metres by which a coordinate has to differ from the agreed one to count as moved."""

_DATE = re.compile(r"(\d{4}-\d\d-\d\d)(?:[T ].*)?")


@lru_cache(maxsize=8)
def transformer(epsg: int):
    """The transformation from the CRS ``epsg`` (x = east) to longitude and latitude in degrees.

    The most accurate one that needs no grid file, so that every machine uses the same: for Lambert 72 that is EPSG's
    "BD72 to WGS 84 (3)", seven parameters, which EPSG rates at 1 m. Its inverse comes back within 1 mm.
    :class:`BadInput` where PROJ does not know the CRS.
    """
    try:
        with warnings.catch_warnings():
            # Debian's pyproj, in a virtual environment, warns that it relies on PROJ's own search path: it may.
            warnings.filterwarnings("ignore", message="Valid PROJ data directory not found")
            from pyproj.exceptions import ProjError
            from pyproj.transformer import TransformerGroup
    except ImportError as error:
        raise MissingPackage(
            QT_TRANSLATE_NOOP("errors", "The Python package pyproj is missing."),
            QT_TRANSLATE_NOOP("errors", "Install it into QGIS's Python with: pip install pyproj"),
        ) from error
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # that a better one would need a grid is known
            group = TransformerGroup(epsg, 4326, always_xy=True, allow_ballpark=False)
        usable = [each for each in group.transformers if "grid" not in each.definition]
    except ProjError:
        usable = []
    if not usable:
        raise BadInput(
            QT_TRANSLATE_NOOP("errors", "Coordinates in EPSG:{epsg} cannot be turned into degrees."),
            QT_TRANSLATE_NOOP("errors", "Keep the workspace in Lambert 72 (EPSG:31370) or Lambert 2008 (EPSG:3812)."),
            epsg=epsg,
        )
    return usable[0]


def fingerprint(table: Table) -> str:
    """sha256 of the columns that travel: another one means that the collection has to be read again in full."""
    spelled = ",".join(f"{column.name}:{column.type}" for column in table.synced_columns())
    return hashlib.sha256(f"{table.name}({table.geometry};{spelled})".encode()).hexdigest()


class FeatureMapper:
    """Rows of one table in the CRS ``epsg`` ↔ features of its collection."""

    def __init__(self, table: Table, epsg: int) -> None:
        self.table = table
        self.columns: dict[str, Column] = {column.name: column for column in table.synced_columns()}
        self._transformer = transformer(epsg)
        self._shapely = shapely_package()

    # -- out --------------------------------------------------------------------------------------------------

    def payload(self, row: Mapping[str, Any], agreed: Mapping | None = None, agreed_local: str = "") -> dict[str, Any]:
        """The payload of a local row. A value that its column cannot hold is marked, see :meth:`fault`.

        ``agreed`` is the payload last agreed on and ``agreed_local`` the local geometry (:meth:`local_text`) at that
        time: a geometry that was not moved since keeps its degrees exactly.
        """
        made = {name: _spelled(column, row.get(name)) for name, column in self.columns.items()}
        geometry = row.get(GEOMETRY)
        if agreed is not None and not self.moved(geometry, agreed_local):
            made[GEOMETRY] = agreed.get(GEOMETRY)
        else:
            made[GEOMETRY] = self._to_degrees(geometry)
        return made

    def fault(self, payload: Mapping[str, Any]) -> BadInput | None:
        """Why a payload cannot be sent: the first value that its column cannot hold. None where all is well."""
        for name, value in payload.items():
            if isinstance(value, dict) and UNFIT in value:
                return BadInput(
                    QT_TRANSLATE_NOOP("errors", "The column {column} cannot hold \"{value}\"."),
                    QT_TRANSLATE_NOOP("errors", "Correct the value, then sync again."),
                    column=name, value=value[UNFIT],
                )
        return None

    def feature(
        self, id: str, payload: Mapping[str, Any], base_rev: int | None, *, deleted: bool = False, actor: str = ""
    ) -> dict:
        """The whole feature to send; ``base_rev`` is the rev that was edited, None for a new feature."""
        properties = {name: payload.get(name) for name in self.columns}
        properties.update(base_rev=base_rev, deleted=deleted, updated_by=actor or None)
        return {"type": "Feature", "id": id, "geometry": payload.get(GEOMETRY), "properties": properties}

    # -- in ---------------------------------------------------------------------------------------------------

    def read(self, feature: Mapping[str, Any]) -> dict[str, Any] | None:
        """The payload of a feature from the server, None for a removed one.

        :class:`ServerError` where the collection lacks a column or holds what the column cannot.
        """
        shapely = self._shapely
        properties = feature["properties"]
        if properties.get("deleted"):
            return None
        missing = [name for name in self.columns if name not in properties]
        if missing:
            raise ServerError(
                QT_TRANSLATE_NOOP("errors", "The collection {collection} of the central API has no {columns}."),
                QT_TRANSLATE_NOOP("errors", "The central database is of another version: have it updated."),
                collection=self.table.name, columns=", ".join(missing),
            )
        made = {
            name: _spelled(column, decoded(properties[name]) if column.type == "JSON" else properties[name])
            for name, column in self.columns.items()
        }
        try:
            made[GEOMETRY] = self._rounded(feature.get("geometry"))
            shapely.geometry.shape(made[GEOMETRY])
            fault = self.fault(made)
        except (BadInput, TypeError, ValueError, LookupError, AttributeError, shapely.errors.ShapelyError) as error:
            fault = error
        if fault is not None:
            raise ServerError(
                QT_TRANSLATE_NOOP("errors", "The central API's answer cannot be read: {reason}"),
                QT_TRANSLATE_NOOP("errors", "Tell the server's administrator."),
                reason=f"{self.table.name} {feature.get('id')}: {fault}",
            )
        return made

    def local_geometries(self, payloads: Sequence[Mapping[str, Any]]) -> list[Any]:
        """shapely geometries in the local CRS for the payloads' geometries, all transformed in one go."""
        shapely = self._shapely
        shapes = [
            None if payload.get(GEOMETRY) is None else shapely.geometry.shape(payload[GEOMETRY]) for payload in payloads
        ]
        shapes = [None if shape is None or shape.is_empty else fitting(shape, self.table.geometry) for shape in shapes]
        present = [number for number, shape in enumerate(shapes) if shape is not None]
        if present:
            moved = shapely.transform([shapes[number] for number in present], self._inverse)
            for number, shape in zip(present, moved):
                shapes[number] = shape
        return shapes

    def row_values(self, payload: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
        """Values of the columns ``names`` as the workspace takes them; the geometry apart, :meth:`local_geometries`."""
        return {
            name: json.loads(payload[name])
            if self.columns[name].type == "JSON" and payload[name] is not None
            else payload[name]
            for name in names
            if name != GEOMETRY
        }

    # -- geometry ---------------------------------------------------------------------------------------------

    def local_text(self, geometry: Any) -> str:
        """A local geometry as text to keep beside the agreed payload ("" for none)."""
        if geometry is None or geometry.is_empty:
            return ""
        return self._shapely.to_wkb(geometry, hex=True, output_dimension=2, byte_order=1)

    def moved(self, geometry: Any, agreed_local: str) -> bool:
        """Whether a local geometry differs from the agreed one in shape, or anywhere by more than :data:`MOVED`."""
        text = self.local_text(geometry)
        if text == agreed_local:
            return False
        if not text or not agreed_local:
            return True
        agreed = self._shapely.from_wkb(agreed_local)
        return not self._shapely.equals_exact(geometry, agreed, tolerance=MOVED)

    def _to_degrees(self, geometry: Any) -> dict:
        shapely = self._shapely
        if geometry is None or geometry.is_empty:
            # PostGIS behind pygeoapi takes no feature without a geometry, but an empty one.
            return {"type": _GEOJSON_TYPE[self.table.geometry], "coordinates": []}
        try:
            turned = shapely.transform(shapely.force_2d(fitting(geometry, self.table.geometry)), self._forward)
        except BadInput:
            return {UNFIT: geometry.wkt[:200]}
        return self._rounded(shapely.geometry.mapping(turned))

    def _rounded(self, geometry: Mapping[str, Any] | None) -> dict:
        """A GeoJSON geometry of the table's type in two rounded dimensions; none becomes the empty one."""
        kind = _GEOJSON_TYPE[self.table.geometry]
        if not geometry or not geometry.get("coordinates"):
            return {"type": kind, "coordinates": []}
        if geometry.get("type") != kind:
            geometry = self._shapely.geometry.mapping(
                fitting(self._shapely.geometry.shape(geometry), self.table.geometry)
            )
        return {"type": kind, "coordinates": _rounded_coordinates(geometry["coordinates"])}

    def _forward(self, points: numpy.ndarray) -> numpy.ndarray:
        """Local metres (N, 2) as degrees; :class:`BadInput` where the way back does not lead to the same place."""
        turned = self._turn(points, "FORWARD")
        back = self._turn(turned, "INVERSE")
        if not (numpy.abs(back - points) < 1.0).all():
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "A feature of {collection} lies outside the area of its CRS."),
                QT_TRANSLATE_NOOP("errors", "Move the feature to where it belongs."),
                collection=self.table.name,
            )
        return turned

    def _inverse(self, points: numpy.ndarray) -> numpy.ndarray:
        return self._turn(points, "INVERSE")

    def _turn(self, points: numpy.ndarray, direction: str) -> numpy.ndarray:
        return numpy.column_stack(self._transformer.transform(points[:, 0], points[:, 1], direction=direction))


def _spelled(column: Column, value: Any) -> Any:
    """One value in the one spelling that both sides compare; what the column cannot hold comes back marked."""
    if value is None or (isinstance(value, float) and math.isnan(value)):
        return None
    try:
        return _SPELLING[column.type](value)
    except (TypeError, ValueError, OverflowError):
        return {UNFIT: str(value)[:200]}


def _rounded_coordinates(coordinates: Any) -> list:
    if not isinstance(coordinates, (list, tuple)):
        raise TypeError(coordinates)
    if coordinates and isinstance(coordinates[0], (int, float)):
        return [round(float(number), DECIMALS) for number in coordinates[:2]]
    return [_rounded_coordinates(part) for part in coordinates]


def _integer(value: Any) -> int:
    if isinstance(value, str) or int(value) != value:
        raise ValueError(value)
    return int(value)


def _real(value: Any) -> float:
    if isinstance(value, str) or not math.isfinite(value):
        raise ValueError(value)
    return float(value)


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        raise TypeError(value)
    return str(value)


def _date(value: Any) -> str:
    found = _DATE.fullmatch(str(value).strip())
    return found.group(1) if found else str(value)


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


_SPELLING = {
    "TEXT": _text,
    "INTEGER": _integer,
    "REAL": _real,
    "DATE": _date,
    "DATETIME": lambda value: normalised(str(value)),
    "JSON": _json,
}

_GEOJSON_TYPE = {"POINT": "Point", "MULTIPOLYGON": "MultiPolygon"}
