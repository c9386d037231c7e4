"""Builds ``resources/areas/flanders_areas.gpkg`` from the Flemish provinces' neighbourhoods and Statbel's figures.

    python tools/build_areas.py --source <folder with flanders/ and lille/>

The neighbourhoods are turned into one drawing of shared borders, that drawing is simplified, and the areas are
put together again from it: whatever two areas shared before they share afterwards, to the last coordinate.
A municipality is the sum of its neighbourhoods.
"""

from __future__ import annotations

import argparse
import csv
import logging
import shutil
import sqlite3
import sys
from collections import defaultdict
from pathlib import Path

import numpy
import shapely
from osgeo import gdal, ogr, osr

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from evplanner_plugin.workspace.schema import BY_NAME, DEFAULT_EPSG, Column

log = logging.getLogger("build_areas")

TOLERANCE = 40.0
"""Metres a border may move when vertices are left out (Douglas-Peucker, per border between two junctions)."""

GRID = 0.125
"""Metres to which coordinates are rounded. The source is simplified to 5 m, so finer would be false precision."""

SLIVER_WIDTH = 40.0
"""Metres: a gap between neighbourhoods whose mean width (2 × area ÷ perimeter) is below this comes from the source's
own simplification and is closed; wider gaps (Brussels, the Dutch parts of Baarle) are real holes."""

STAMP = "2026-11-21T00:00:00.000Z"
"""Written as last change into the file, so that the same input gives the same file."""

ATTRIBUTION = (
    "Wijken voor omgevingsanalyse. © gemeentebesturen, verzameld door Data & Analyse van de Vlaamse provincies"
)
ATTRIBUTION_LINK = "https://github.com/provinciesincijfers/gebiedsniveaus/blob/master/gemeente_statsec_wijken/readme.md"
AREA_LICENCE = "Modellicentie Gratis Hergebruik v1.0"
STATBEL = "Bron: Statbel (Algemene Directie Statistiek – Statistics Belgium), gebouwenpark 2025"
STATBEL_LICENCE = "CC BY 4.0"

DWELLINGS = {
    "R1": "dwellings_closed",
    "R2": "dwellings_half_open",
    "R3": "dwellings_open",
    "R4": "dwellings_apartment",
    "R5": "dwellings_other",
    "R6": "dwellings_other",
}
"""Statbel's building types and the column that their dwellings (T8) are counted in."""


# --- GeoPackage, in and out ------------------------------------------------------------------------------------------


def read_layer(path: Path, layer: str) -> tuple[list[dict], numpy.ndarray]:
    """Attributes and geometries (shapely; None where a geometry is broken) of one layer of a GeoPackage."""
    dataset = ogr.Open(str(path))
    if dataset is None:
        raise FileNotFoundError(path)
    attributes, blobs = [], []
    for feature in dataset.GetLayerByName(layer):
        attributes.append(feature.items())
        blobs.append(bytes(feature.GetGeometryRef().ExportToWkb()))
    return attributes, shapely.from_wkb(blobs, on_invalid="ignore")


class GeoPackage:
    """A GeoPackage written from scratch: layers in the order given, no spatial index (the files are small).

    Used with ``with``: it is written beside ``path`` and takes the place of what is there only when all went well.
    """

    TYPES = {"INTEGER": ogr.OFTInteger64, "REAL": ogr.OFTReal, "DATE": ogr.OFTDate}
    GEOMETRIES = {
        "POINT": ogr.wkbPoint,
        "LINESTRING": ogr.wkbLineString,
        "POLYGON": ogr.wkbPolygon,
        "MULTIPOLYGON": ogr.wkbMultiPolygon,
        None: ogr.wkbNone,
    }

    def __init__(self, path: Path) -> None:
        gdal.UseExceptions()
        gdal.SetConfigOption("OGR_CURRENT_DATE", STAMP)
        path.parent.mkdir(parents=True, exist_ok=True)
        self.path = path
        self.unfinished = path.with_name(f"{path.stem}.new.gpkg")
        self.unfinished.unlink(missing_ok=True)
        self.crs = osr.SpatialReference()
        self.crs.ImportFromEPSG(DEFAULT_EPSG)
        self.dataset = ogr.GetDriverByName("GPKG").CreateDataSource(
            str(self.unfinished), options=["ADD_GPKG_OGR_CONTENTS=NO"]
        )

    def __enter__(self) -> GeoPackage:
        return self

    def __exit__(self, kind: type | None, error: BaseException | None, trace: object) -> None:
        self.dataset = None
        try:
            if error is None:
                self._finish()
        finally:
            self.unfinished.unlink(missing_ok=True)

    def write(self, name: str, description: str, columns: tuple[Column, ...], geometry: str | None, rows: list) -> None:
        """Write ``rows`` (dicts of column → value, the shapely geometry under ``geometry``) as layer ``name``.

        Missing columns stay NULL; a key that is no column raises KeyError, so that nothing gets lost by a slip.
        """
        options = ["SPATIAL_INDEX=NO", f"DESCRIPTION={description}", "GEOMETRY_NAME=geom", "FID=fid"]
        if geometry is None:
            options.append("ASPATIAL_VARIANT=GPKG_ATTRIBUTES")
        crs = self.crs if geometry else None
        layer = self.dataset.CreateLayer(name, crs, self.GEOMETRIES[geometry], options)
        for column in columns:
            layer.CreateField(ogr.FieldDefn(column.name, self.TYPES.get(column.type, ogr.OFTString)))
        known = {column.name for column in columns} | {"geometry"}
        layer.StartTransaction()
        for row in rows:
            if not known.issuperset(row):
                raise KeyError(f"{name}: {sorted(set(row) - known)}")
            feature = ogr.Feature(layer.GetLayerDefn())
            for key, value in row.items():
                if key == "geometry":
                    feature.SetGeometry(ogr.CreateGeometryFromWkb(shapely.to_wkb(value)))
                elif value is not None:
                    feature.SetField(key, value)
            layer.CreateFeature(feature)
        layer.CommitTransaction()
        log.info("%s: %d rows", name, len(rows))

    def _finish(self) -> None:
        """Make the file as small as it can be and put it in its place."""
        connection = sqlite3.connect(self.unfinished)
        connection.execute("VACUUM")
        connection.close()
        self.unfinished.replace(self.path)
        log.info("%s: %.2f MB", self.path.name, self.path.stat().st_size / 1e6)


# --- the drawing of borders ------------------------------------------------------------------------------------------


def faces_of(polygons: numpy.ndarray) -> tuple[numpy.ndarray, numpy.ndarray]:
    """Split overlapping and gaping ``polygons`` into faces and say which polygon owns each.

    A face in exactly one polygon is that polygon's; overlaps and slivers go to the owner with whom they share the
    longest border; real holes and the outside get −1. Returns (faces, owner index per face).
    """
    lines = shapely.union_all(shapely.boundary(shapely.set_precision(polygons, GRID)), grid_size=GRID)
    faces = shapely.get_parts(shapely.polygonize([lines]))
    points = shapely.point_on_surface(faces)
    face_index, polygon_index = shapely.STRtree(polygons).query(points, predicate="within")
    count = numpy.bincount(face_index, minlength=len(faces))
    owner = numpy.full(len(faces), -1)
    owner[face_index] = polygon_index
    width = 2 * shapely.area(faces) / shapely.length(faces)
    orphan = (count > 1) | ((count == 0) & (width < SLIVER_WIDTH))
    owner[orphan] = -1
    tree = shapely.STRtree(faces)
    pending = list(numpy.flatnonzero(orphan))
    while pending:
        left = [face for face in pending if not _adopt(face, faces, owner, tree)]
        if len(left) == len(pending):
            break
        pending = left
    return faces, owner


def _adopt(face: int, faces: numpy.ndarray, owner: numpy.ndarray, tree: shapely.STRtree) -> bool:
    """Give an orphan face to the neighbour with the longest shared border; False where no neighbour has an owner."""
    border = defaultdict(float)
    for other in tree.query(faces[face], predicate="intersects"):
        if other != face and owner[other] >= 0:
            border[owner[other]] += shapely.length(shapely.intersection(faces[face], faces[other]))
    if not border or max(border.values()) == 0:
        return False
    owner[face] = max(sorted(border), key=border.get)
    return True


def simplify_shared(polygons: numpy.ndarray) -> numpy.ndarray:
    """Simplify areas that should tile the land, keeping their shared borders shared.

    Takes and returns an array of (multi)polygons in metres, in the same order; see :data:`TOLERANCE`, :data:`GRID`.
    Raises ValueError when an area got lost.
    """
    faces, owner = faces_of(polygons)
    clean = [shapely.union_all(faces[owner == index]) for index in range(len(polygons))]
    arcs = shapely.line_merge(shapely.union_all(shapely.boundary(clean)))
    # In one geometry, so that no border is moved across another one or across itself; junctions stay where they are.
    drawing = shapely.simplify(arcs, TOLERANCE, preserve_topology=True)
    drawing = shapely.set_precision(drawing, GRID)
    new_faces = shapely.get_parts(shapely.polygonize([shapely.union_all(drawing, grid_size=GRID)]))
    # Simplifying moves borders, so a face belongs to whom it overlaps most, not to whom one of its points lies in.
    tree = shapely.STRtree(clean)
    parts = defaultdict(list)
    for face in new_faces:
        near = tree.query(face, predicate="intersects")
        overlap = shapely.area(shapely.intersection(numpy.take(clean, near), face))
        if overlap.sum() > face.area / 2:
            parts[near[overlap.argmax()]].append(face)
    if len(parts) != len(polygons):
        raise ValueError(f"{len(polygons) - len(parts)} areas vanished in the simplification")
    return numpy.array([as_multi(shapely.union_all(parts[index])) for index in range(len(polygons))])


def as_multi(geometry: shapely.Geometry) -> shapely.MultiPolygon:
    """The polygons of ``geometry`` as one multipolygon in normal form (so that each build writes the same bytes)."""
    return shapely.normalize(shapely.multipolygons(shapely.get_parts(geometry)))


# --- figures ---------------------------------------------------------------------------------------------------------


def building_stock(path: Path) -> dict[str, list[dict]]:
    """Statbel's building stock by NIS code: rows with type, title, T1, T7.1, T7.2 and T8 as whole numbers or None."""
    stock = defaultdict(list)
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            numbers = {key: int(float(row[key])) if row[key] else None for key in ("T1", "T7.1", "T7.2", "T8")}
            stock[row["CD_REFNIS"]].append(
                {"type": row["CD_BUILDING_TYPE"], "title": row["CD_BUILDING_TYPE_NL"], **numbers}
            )
    return stock


def municipality_figures(stock: list[dict]) -> dict:
    """Columns of ``area`` that follow from one municipality's building stock."""
    figures: dict = defaultdict(int)
    for row in stock:
        figures["dwellings"] += row["T8"] or 0
        figures[DWELLINGS[row["type"]]] += row["T8"] or 0
        figures["garages"] += row["T7.2"] or 0
    return dict(figures)


MUNICIPALITY_REMARK = (
    "Grens vereenvoudigd tot 40 m, geen juridische grens. Woongelegenheden (T8), geen huishoudens; other = R5 + R6."
    " Garages en parkings: T7.2, voor R6 niet gekend."
)
NEIGHBOURHOOD_REMARK = "Grens vereenvoudigd tot 40 m. Geen open totalen per wijk."


def areas(source: Path) -> tuple[list[dict], list[dict]]:
    """Rows of the layers ``municipality`` and ``neighbourhood``, geometry included, ordered by code."""
    municipality, municipality_shape = read_layer(source / "flanders" / "flanders_areas.gpkg", "gemeenten")
    wijk, wijk_shape = read_layer(source / "flanders" / "flanders_areas.gpkg", "wijken")
    stock = building_stock(source / "lille" / "gebouwenpark_2025_gemeenten.csv")
    # Where neighbourhoods kept the code of a municipality that was merged in 2025, the place tells the new one.
    inside = shapely.STRtree(municipality_shape).query(shapely.point_on_surface(wijk_shape), predicate="within")
    nis = {int(index): municipality[found]["geoitem"] for index, found in inside.T}
    flemish = sorted(
        (index for index in range(len(wijk)) if not nis[index].startswith("21")), key=lambda i: wijk[i]["geoitem"]
    )
    shapes = simplify_shared(wijk_shape[flemish])
    common = {"source": ATTRIBUTION, "licence": AREA_LICENCE}
    neighbourhoods = [
        {
            **common,
            "id": wijk[index]["geoitem"],
            "level": "neighbourhood",
            "nis": nis[index],
            "name": wijk[index]["naam"],
            "parent_id": nis[index],
            "remark": NEIGHBOURHOOD_REMARK,
            "geometry": shape,
        }
        for index, shape in zip(flemish, shapes)
    ]
    names = {row["geoitem"]: row["naam"] for row in municipality}
    municipalities = [
        {
            "id": code,
            "level": "municipality",
            "nis": code,
            "name": names[code],
            **municipality_figures(stock[code]),
            "reference_year": 2025,
            "source": f"{ATTRIBUTION}; {STATBEL}",
            "licence": f"{AREA_LICENCE}; {STATBEL_LICENCE}",
            "remark": MUNICIPALITY_REMARK,
            "geometry": as_multi(shapely.union_all(shapes[[nis[index] == code for index in flemish]])),
        }
        for code in sorted({nis[index] for index in flemish})
    ]
    return municipalities, neighbourhoods


def main() -> int:
    """Build the file; 0 on success, 1 with a sentence when the source is not there."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--source", type=Path, required=True, help="folder with flanders/ and lille/")
    parser.add_argument("--output", type=Path, default=ROOT / "resources" / "areas" / "flanders_areas.gpkg")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    licence = options.source / "flanders" / "LICENSE_wijken.md"
    if not licence.is_file():
        log.error("%s is not there. Give --source the folder that holds flanders/ and lille/.", licence)
        return 1
    municipalities, neighbourhoods = areas(options.source)
    columns = BY_NAME["area"].columns
    terms = (
        f"{ATTRIBUTION} ({ATTRIBUTION_LINK}); {AREA_LICENCE}. Simplified, shared borders kept; not legal boundaries."
    )
    figures = f"{STATBEL}, {STATBEL_LICENCE}."
    with GeoPackage(options.output) as package:
        package.write(
            "municipality",
            f"Flemish municipalities since 1 January 2025, with dwellings and garages of 2025. {terms} {figures}",
            columns,
            "MULTIPOLYGON",
            municipalities,
        )
        package.write(
            "neighbourhood",
            f"Neighbourhoods (wijken) of the Flemish municipalities; no figures per neighbourhood are open. {terms}",
            columns,
            "MULTIPOLYGON",
            neighbourhoods,
        )
    shutil.copyfile(licence, options.output.parent / licence.name)
    return 0


if __name__ == "__main__":
    sys.exit(main())
