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
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import numpy

from ..errors import QT_TRANSLATE_NOOP, BadInput, ServerError
from ..workspace.geometry import as_array, fitting, shapely_package
from ..workspace.schema import Column, Table
from ..workspace.tables import decoded
from .degrees import DECIMALS, is_plain_point, point, rounded, there_and_back, transformer, turned
from .reconcile import Payload
from .spelling import UNFIT, all_spelled, spelled

GEOMETRY = "geometry"
MOVED = 0.001
"""Metres by which a coordinate has to differ from the agreed one to count as moved."""


class ColumnsMissingError(ServerError):
    """A feature lacks columns that its collection was thought to have."""


class FeatureMapper:
    """Rows of one table in the CRS ``epsg`` ↔ features of its collection.

    ``without``: columns that the collection lacks; they stay in the workspace and do not travel.
    """

    def __init__(self, table: Table, epsg: int, without: Collection[str] = ()) -> None:
        self.table = table
        self.columns: dict[str, Column] = {
            column.name: column for column in table.synced_columns() if column.name not in without
        }
        self._json = frozenset(name for name, column in self.columns.items() if column.type == "JSON")
        self._transformer = transformer(epsg)
        self._shapely = shapely_package()

    def fingerprint(self) -> str:
        """sha256 of the columns that travel: another one means that the collection has to be read again in full."""
        spelled = ",".join(f"{column.name}:{column.type}" for column in self.columns.values())
        return hashlib.sha256(f"{self.table.name}({self.table.geometry};{spelled})".encode()).hexdigest()

    # -- out --------------------------------------------------------------------------------------------------

    def payload(self, row: Mapping[str, Any], agreed: Mapping | None = None, agreed_local: str = "") -> dict[str, Any]:
        """The payload of a local row. A value that its column cannot hold is marked, see :meth:`fault`.

        ``agreed`` is the payload last agreed on and ``agreed_local`` the local geometry (:meth:`local_text`) at that
        time: a geometry that was not moved since keeps its degrees exactly.
        """
        return self._payloads([row], [(agreed, agreed_local)])[0]

    def payloads(self, rows: Sequence[Mapping[str, Any]], agreed: Mapping[str, Any]) -> dict[str, dict[str, Any]]:
        """The payloads of many local rows by id, as :meth:`payload` makes them.

        ``agreed``: by id what was last agreed on, with the attributes ``payload`` and ``local``.
        """
        known = [agreed.get(row["id"]) for row in rows]
        made = self._payloads(rows, [(None, "") if each is None else (each.payload, each.local) for each in known])
        return {row["id"]: payload for row, payload in zip(rows, made)}

    def _payloads(
        self, rows: Sequence[Mapping[str, Any]], agreed: Sequence[tuple[Mapping | None, str]]
    ) -> list[dict[str, Any]]:
        made = self._all_spelled([[row.get(name) for row in rows] for name in self.columns], len(rows))
        geometries = [row.get(GEOMETRY) for row in rows]
        fresh = []
        for number, (text, (known, local)) in enumerate(zip(self.local_texts(geometries), agreed)):
            if known is not None and not self._differs(geometries[number], text, local):
                made[number][GEOMETRY] = known.get(GEOMETRY)
            else:
                fresh.append(number)
        for number, degrees in zip(fresh, self._all_to_degrees([geometries[number] for number in fresh])):
            made[number][GEOMETRY] = degrees
        return made

    def _all_spelled(self, columns: Sequence[Sequence[Any]], count: int) -> list[dict[str, Any]]:
        """``count`` payloads, without the geometry, from the values of each of :attr:`columns`."""
        if not columns:
            return [{} for _ in range(count)]
        names = list(self.columns)
        one_way = [all_spelled(column, values) for column, values in zip(self.columns.values(), columns)]
        return [dict(zip(names, values)) for values in zip(*one_way)]

    def fault(self, payload: Mapping[str, Any]) -> BadInput | None:
        """Why a payload cannot be sent: the first value that its column cannot hold. None where all is well."""
        for name, value in payload.items():
            if type(value) is dict and UNFIT in value:
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
        return self._read([feature])[0]

    def read_many(self, features: Sequence[Mapping[str, Any]]) -> dict[str, dict[str, Any] | None]:
        """The payloads of many features from the server by id; errors as :meth:`read`."""
        return {str(feature["id"]): payload for feature, payload in zip(features, self._read(features))}

    def _read(self, features: Sequence[Mapping[str, Any]]) -> list[dict[str, Any] | None]:
        present = [feature for feature in features if not feature["properties"].get("deleted")]
        rows = [feature["properties"] for feature in present]
        self._check_columns(rows)
        columns = [
            [decoded(row[name]) for row in rows] if name in self._json else [row[name] for row in rows]
            for name in self.columns
        ]
        made = self._all_spelled(columns, len(rows))
        shapely = self._shapely
        for feature, payload in zip(present, made):
            try:
                payload[GEOMETRY] = self._rounded_point(feature.get("geometry"))
                if payload[GEOMETRY] is None:
                    payload[GEOMETRY] = self._rounded(feature.get("geometry"))
                    shapely.geometry.shape(payload[GEOMETRY])
                fault = self.fault(payload)
            except (BadInput, TypeError, ValueError, LookupError, AttributeError, shapely.errors.ShapelyError) as error:
                fault = error
            if fault is not None:
                raise ServerError(
                    QT_TRANSLATE_NOOP("errors", "The central API's answer cannot be read: {reason}"),
                    QT_TRANSLATE_NOOP("errors", "Tell the server's administrator."),
                    reason=f"{self.table.name} {feature.get('id')}: {fault}",
                )
        readable = iter(made)
        return [None if feature["properties"].get("deleted") else next(readable) for feature in features]

    def _check_columns(self, rows: Sequence[Mapping[str, Any]]) -> None:
        for properties in rows:
            if not self.columns.keys() <= properties.keys():
                raise ColumnsMissingError(
                    QT_TRANSLATE_NOOP("errors", "The collection {collection} of the central API has no {columns}."),
                    QT_TRANSLATE_NOOP("errors", "The central database is of another version: have it updated."),
                    collection=self.table.name,
                    columns=", ".join(name for name in self.columns if name not in properties),
                )

    def as_fine(self, payload: Payload, others: Iterable[Payload | None], precision: int) -> Payload:
        """A payload from a server that keeps only ``precision`` decimals of a degree, with the finer geometry of the
        first of ``others`` that the server would spell the same; as it is where none does."""
        if precision >= DECIMALS:
            return payload
        coarse = self._coordinates(payload)
        if (numpy.abs(coarse - coarse.round(precision)) > 0.5 * 10.0**-DECIMALS).any():
            return payload  # finer than the server was thought to be
        for other in others:
            if other is None:
                continue
            fine = self._coordinates(other)
            # Servers round half way up, down or to the even digit.
            if fine.shape == coarse.shape and (numpy.abs(fine - coarse) <= 0.501 * 10.0**-precision).all():
                return {**payload, GEOMETRY: other[GEOMETRY]}
        return payload

    def _coordinates(self, payload: Payload) -> numpy.ndarray:
        """Coordinates (N, 2) of a payload's geometry in degrees."""
        geometry = payload.get(GEOMETRY)
        if not geometry or not geometry.get("coordinates"):
            return numpy.empty((0, 2))
        return self._shapely.get_coordinates(self._shapely.geometry.shape(geometry))

    def local_geometries(self, payloads: Sequence[Mapping[str, Any]]) -> list[Any]:
        """shapely geometries in the local CRS for the payloads' geometries, all transformed in one go."""
        shapely = self._shapely
        shapes: list[Any] = [None] * len(payloads)
        points, others = [], []
        for number, payload in enumerate(payloads):
            geometry = payload.get(GEOMETRY)
            if is_plain_point(geometry) and self.table.geometry == "POINT":
                points.append(number)
            elif geometry is not None:
                shape = shapely.geometry.shape(geometry)
                if not shape.is_empty:
                    others.append(number)
                    shapes[number] = fitting(shape, self.table.geometry)
        if points:
            coordinates = numpy.array([payloads[number][GEOMETRY]["coordinates"][:2] for number in points])
            for number, shape in zip(points, shapely.points(self._inverse(coordinates))):
                shapes[number] = shape
        if others:
            moved = shapely.transform([shapes[number] for number in others], self._inverse)
            for number, shape in zip(others, moved):
                shapes[number] = shape
        return shapes

    def row_values(self, payload: Mapping[str, Any], names: Sequence[str]) -> dict[str, Any]:
        """Values of the columns ``names`` as the workspace takes them; the geometry apart, :meth:`local_geometries`."""
        values = {name: payload[name] for name in names if name != GEOMETRY}
        for name in self._json.intersection(values):
            if values[name] is not None:
                values[name] = json.loads(values[name])
        return values

    # -- geometry ---------------------------------------------------------------------------------------------

    def local_text(self, geometry: Any) -> str:
        """A local geometry as text to keep beside the agreed payload ("" for none)."""
        return self.local_texts([geometry])[0]

    def local_texts(self, geometries: Sequence[Any]) -> list[str]:
        """The texts of many local geometries, as :meth:`local_text` makes them."""
        shapely = self._shapely
        shapes = as_array(geometries)
        texts = shapely.to_wkb(shapes, hex=True, output_dimension=2, byte_order=1)
        texts[shapely.is_empty(shapes) | (texts == None)] = ""  # noqa: E711 (each element is compared)
        return texts.tolist()

    def geometry_of(self, text: str) -> Any:
        """The local geometry (shapely) of a :meth:`local_text`, None of ""."""
        return self._shapely.from_wkb(text) if text else None

    def spelled(self, name: str, value: Any) -> Any:
        """One value of a payload in the spelling that both sides compare; the geometry as GeoJSON in CRS84."""
        if name == GEOMETRY:
            return self._rounded(value)
        column = self.columns[name]
        return spelled(column, decoded(value) if column.type == "JSON" else value)

    def moved(self, geometry: Any, agreed_local: str) -> bool:
        """Whether a local geometry differs from the agreed one in shape, or anywhere by more than :data:`MOVED`."""
        return self._differs(geometry, self.local_text(geometry), agreed_local)

    def _differs(self, geometry: Any, text: str, agreed_local: str) -> bool:
        if text == agreed_local:
            return False
        if not text or not agreed_local:
            return True
        agreed = self._shapely.from_wkb(agreed_local)
        return not self._shapely.equals_exact(geometry, agreed, tolerance=MOVED)

    def _all_to_degrees(self, geometries: Sequence[Any]) -> list[dict]:
        """Local geometries as GeoJSON in CRS84; marked where one lies outside the area of the CRS."""
        shapely = self._shapely
        shapes = as_array(geometries)
        made: list[dict] = [{}] * len(shapes)
        alike = (shapely.get_type_id(shapes) == 0) & ~shapely.is_empty(shapes) & (self.table.geometry == "POINT")
        if alike.any():
            points = shapely.get_coordinates(shapes[alike])
            degrees, sound = there_and_back(self._transformer, points)
            numbers = numpy.flatnonzero(alike).tolist()
            for number, (x, y), is_sound in zip(numbers, degrees.tolist(), sound.all(axis=1)):
                made[number] = point(x, y) if is_sound else {UNFIT: geometries[number].wkt[:200]}
        for number in numpy.flatnonzero(~alike):
            made[number] = self._to_degrees(geometries[number])
        return made

    def _to_degrees(self, geometry: Any) -> dict:
        shapely = self._shapely
        if geometry is None or geometry.is_empty:
            # PostGIS behind pygeoapi takes no feature without a geometry, but an empty one.
            return {"type": _GEOJSON_TYPE[self.table.geometry], "coordinates": []}
        try:
            degrees = shapely.transform(shapely.force_2d(fitting(geometry, self.table.geometry)), self._forward)
        except BadInput:
            return {UNFIT: geometry.wkt[:200]}
        return self._rounded(shapely.geometry.mapping(degrees))

    def _rounded(self, geometry: Mapping[str, Any] | None) -> dict:
        """A GeoJSON geometry of the table's type in two rounded dimensions; none becomes the empty one."""
        kind = _GEOJSON_TYPE[self.table.geometry]
        if not geometry or not geometry.get("coordinates"):
            return {"type": kind, "coordinates": []}
        if geometry.get("type") != kind:
            geometry = self._shapely.geometry.mapping(
                fitting(self._shapely.geometry.shape(geometry), self.table.geometry)
            )
        return {"type": kind, "coordinates": rounded(geometry["coordinates"])}

    def _rounded_point(self, geometry: Any) -> dict | None:
        """A GeoJSON point as :meth:`_rounded` makes it; None for what has to be looked at more closely."""
        if self.table.geometry != "POINT" or not is_plain_point(geometry):
            return None
        return point(*geometry["coordinates"][:2])

    def _forward(self, points: numpy.ndarray) -> numpy.ndarray:
        """Local metres (N, 2) as degrees; :class:`BadInput` where the way back does not lead to the same place."""
        degrees, sound = there_and_back(self._transformer, points)
        if not sound.all():
            raise BadInput(
                QT_TRANSLATE_NOOP("errors", "A feature of {collection} lies outside the area of its CRS."),
                QT_TRANSLATE_NOOP("errors", "Move the feature to where it belongs."),
                collection=self.table.name,
            )
        return degrees

    def _inverse(self, points: numpy.ndarray) -> numpy.ndarray:
        return turned(self._transformer, points, "INVERSE")


_GEOJSON_TYPE = {"POINT": "Point", "MULTIPOLYGON": "MultiPolygon"}
