"""Features of a source as rows of a layer, and what had to be rejected."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from ...domain.charging.model import Rejected
from ...domain.open_data.catalogue import OpenSource
from ...domain.open_data.mapping import NOT_KEPT, Mapped
from ...domain.open_data.values import text
from ...errors import QT_TRANSLATE_NOOP
from ...sync.open_data.feature import NO_GEOMETRY, OTHER_GEOMETRY, REPEATED, Feature
from ...workspace.open_data.dwellings import complete_parking
from ...workspace.open_data.layers import GEOMETRY_OF
from ...workspace.open_data.writing import row_id
from ...workspace.tables import GEOMETRY

if TYPE_CHECKING:
    from ...workspace.store import Workspace

NO_NAME = QT_TRANSLATE_NOOP("errors", "There is no code or name that says which area is meant.")
_EXCERPT = 200


class Collector:
    """Takes features one by one; :attr:`rows` are ready to be written, :attr:`rejected` say why they are not.

    ``outside``: features beyond the municipality; ``left_out``: those that the mapping leaves out on purpose.
    """

    def __init__(self, workspace: Workspace, source: OpenSource, table: str, mapped: Mapped, own_parking: float | None):
        self.rows: list[dict[str, Any]] = []
        self.rejected: list[Rejected] = []
        self.kept_ids: set[str] = set()
        self.outside = self.left_out = 0
        self.headers: set[str] = set()
        self._nis, self._source, self._table, self._mapped = workspace.nis, source, table, mapped
        self._own_parking = own_parking
        self._seen: set[str] = set()
        self.figures = source.need == "figures"
        self._areas = _areas_by_word(workspace) if self.figures else {}

    def add(self, feature: Feature, inside: bool) -> None:
        """Take one feature in; ``inside``: whether it lies in the municipality."""
        if not self.headers:
            self.headers.update(feature.values)
        if not inside:
            self.outside += 1
        elif self.figures:
            self._add_figures(feature)
        else:
            self._add_feature(feature)

    def _add_feature(self, feature: Feature) -> None:
        shape = feature.geometry
        area, length = (shape.area, shape.length) if shape is not None else (0.0, 0.0)
        made = self._mapped.row(feature.values, area, length)
        if made == NOT_KEPT:
            self.left_out += 1
            return
        ref = self._ref(feature)
        if ref in self._seen:
            self._reject(feature, REPEATED)
            return
        self._seen.add(ref)
        identifier = ref if self._table == "area" else row_id(self._nis, self._source.id, ref)
        if isinstance(made, str) or shape is None:
            self.kept_ids.add(identifier)
            self._reject(feature, made if isinstance(made, str) else feature.problem or NO_GEOMETRY)
            return
        parts = fitting(shape, GEOMETRY_OF[self._table])
        if not parts:
            self.kept_ids.add(identifier)
            self._reject(feature, OTHER_GEOMETRY)
            return
        said = {
            "source": self._source.attribution or text(feature.values.get("source")) or None,
            "licence": self._source.licence or text(feature.values.get("licence")) or None,
        }
        for number, part in enumerate(parts):
            own = identifier if not number else row_id(self._nis, self._source.id, f"{ref}#{number}")
            self.rows.append(self._completed(own, {**made, **said}, part))

    def _completed(self, identifier: str, made: Mapping[str, Any], shape: Any) -> dict[str, Any]:
        row = {"id": identifier, "nis": self._nis, **made, GEOMETRY: shape}
        if self._table == "demand":
            row = complete_parking({"area_id": None, "off_street_parking_share": None,
                                    "dwellings_without_parking": None, **row}, self._own_parking)  # fmt: skip
        elif self._table == "street" and row.get("length_m") is not None:
            row["length_m"] = round(shape.length, 3)
        return row

    def _add_figures(self, feature: Feature) -> None:
        """A row of a table that says something of an area; areas elsewhere are no fault."""
        made = self._mapped.row(feature.values)
        if made == NOT_KEPT:
            self.left_out += 1
            return
        words = [text(feature.values.get(name)) for name in self._mapped.key.fields]
        area = next((self._areas[word] for word in map(_plain, words) if word in self._areas), None)
        if area is None and any(words):
            self.outside += 1
        elif area is None or isinstance(made, str) or area in self._seen:
            self._reject(feature, made if isinstance(made, str) else REPEATED if area else NO_NAME)
        elif any(value is not None for value in made.values()):
            self._seen.add(area)
            self.rows.append({"id": area, **made})

    def _ref(self, feature: Feature) -> str:
        """The feature's id at the source; without one, a mark of what it says and where it lies."""
        own = text(self._mapped.key.value(feature.values)) or feature.ref
        if own:
            return own
        shape = b"" if feature.geometry is None else feature.geometry.wkb
        said = repr(sorted((name, text(value)) for name, value in feature.values.items())).encode()
        return hashlib.sha256(said + shape).hexdigest()[:32]

    def _reject(self, feature: Feature, reason: str) -> None:
        said = ", ".join(f"{name}: {text(value)}" for name, value in feature.values.items() if text(value))
        self.rejected.append(Rejected(feature.where, reason, said[:_EXCERPT]))


def fitting(shape: Any, kind: str) -> list[Any]:
    """A geometry as a layer of this kind ("point", "line", "polygon") takes it: no part, one, or several lines.

    Points are made of whatever lies there; areas are no lines, and lines no areas.
    """
    import shapely

    if kind == "point":
        if shape.geom_type == "Point":
            return [shape]
        return [shape.point_on_surface()] if shape.geom_type.endswith("Polygon") else [shape.centroid]
    if kind == "line":
        parts = list(shapely.get_parts(shape)) if shape.geom_type == "MultiLineString" else [shape]
        return [part for part in parts if part.geom_type in ("LineString", "LinearRing") and part.length > 0]
    if not shape.geom_type.endswith("Polygon"):
        return []
    return [shape if shape.geom_type == "MultiPolygon" else shapely.multipolygons([shape])]


def set_areas(workspace: Workspace, rows: Iterable[dict[str, Any]]) -> None:
    """Give the rows of the layer demand the neighbourhood they lie in, where the source did not say it."""
    from ...workspace.charging.areas import area_of, read_areas

    lacking = [row for row in rows if not row.get("area_id")]
    areas = read_areas(workspace, "neighbourhood")
    found = area_of(areas, [row[GEOMETRY].x for row in lacking], [row[GEOMETRY].y for row in lacking])
    for row, area in zip(lacking, found):
        row["area_id"] = str(area) or None


def _areas_by_word(workspace: Workspace) -> dict[str, str]:
    """Ids of the workspace's areas by code and by name; of two with one name, the larger one counts."""
    found: dict[str, str] = {}
    order = ("municipality", "neighbourhood", "statistical_sector")
    rows = workspace.rows("area")
    for row in sorted(rows, key=lambda row: order.index(row["level"]) if row["level"] in order else len(order)):
        for word in (row["id"], row["name"]):
            if word:
                found.setdefault(_plain(word), row["id"])
    return found


def _plain(word: str) -> str:
    """A code or name as tables spell it differently: case, blanks, and a remark in brackets do not count."""
    return word.partition("(")[0].strip().casefold()
