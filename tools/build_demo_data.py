"""Builds ``resources/demo/lille_base_data.gpkg``: real streets, buildings and figures of Lille, invented charging.

    python tools/build_demo_data.py --source <folder with flanders/ and lille/>

Nothing here is a measurement of who lives or charges where. ``resources/demo/README.md`` says layer by layer what is
real, what is derived and what is invented. Needs ``resources/areas/flanders_areas.gpkg``. The same input gives the
same rows: one seed, one generator, identifiers derived from names.
"""

from __future__ import annotations

import argparse
import logging
import re
import sys
from pathlib import Path

import numpy
import shapely
from build_areas import (
    AREA_LICENCE,
    ATTRIBUTION,
    ROOT,
    STATBEL,
    STATBEL_LICENCE,
    GeoPackage,
    building_stock,
    read_layer,
)
from demo_charging_data import GRID, INVENTED, NIS, charging, identifier, usage
from scipy.spatial import cKDTree

from evplanner_plugin.workspace.schema import BY_NAME, Column

log = logging.getLogger("build_demo_data")

OSM_STREETS = "© OpenStreetMap contributors (2013)"
OSM_BUILDINGS = "© OpenStreetMap contributors (2016)"
ODBL = "ODbL 1.0"

PARKING_CAP = 0.95
"""At most this share of a building type's dwellings counts as having its own parking: garages cluster."""

ASSUMED_PARKING = {"open": " Oprit bij 95 % aangenomen.", "other": " Aandeel eigen parkeerplaats aangenomen."}
"""What the remark adds where the share of own parking is an assumption rather than a count."""

TYPES = {"R1": "closed", "R2": "half_open", "R3": "open", "R4": "apartment", "R5": "commercial", "R6": "other"}

VILLAGE_STREETS = {"13019W01": "Singel", "13019W02": "Kerkplein", "13019W03": "Dorp", "13019W04": "Vlimmersebaan"}
"""Per neighbourhood the street whose middle serves as the village's centre (Wechelderzande: the church instead)."""

STREET_WEIGHT = {"residential": 1.0, "tertiary": 0.7, "secondary": 0.6, "unclassified": 0.35}
SLOT_SPACING = 6.0
"""Metres along a street between two places where a dwelling may come, on each side."""
SETBACK = (8.0, 20.0)
"""Metres between a dwelling and its street's axis."""
MINIMUM_SPACING = {
    "apartment": 22.0, "commercial": 14.0, "closed": 6.0, "half_open": 9.0, "open": 15.0, "other": 20.0,
}  # fmt: skip
"""Metres between neighbouring dwellings per building type; also the order in which the types are placed."""

SMALL_HOUSE = 70.0
"""m²: OpenStreetMap houses below this footprint count as Statbel's "all other buildings" (cottages and the like)."""
AREA_PER_BAY = 25.0
"""m² of parking per car, lane included, where OpenStreetMap gives no capacity (a usual rule of thumb)."""


def rounded(geometry: numpy.ndarray) -> numpy.ndarray:
    """Geometries with their coordinates rounded to 1/8 m; ends that coincide go on coinciding."""
    return shapely.transform(geometry, lambda xy: numpy.round(xy * GRID) / GRID)


class Lille:
    """The real material: areas, streets, OpenStreetMap of Wechelderzande, building stock."""

    def __init__(self, source: Path) -> None:
        areas = ROOT / "resources" / "areas" / "flanders_areas.gpkg"
        rows, shapes = read_layer(areas, "municipality")
        self.municipality = next(shape for row, shape in zip(rows, shapes) if row["id"] == NIS)
        rows, shapes = read_layer(areas, "neighbourhood")
        self.areas = {row["id"]: (row["name"], shape) for row, shape in zip(rows, shapes) if row["nis"] == NIS}
        self.stock = building_stock(source / "lille" / "gebouwenpark_2025_gemeenten.csv")[NIS]
        self.streets, lines = read_layer(source / "lille" / "lille_streets_osm2013.gpkg", "streets")
        self.lines = rounded(lines)
        rows, shapes = read_layer(source / "lille" / "wechelderzande_osm2016.gpkg", "multipolygons")
        kept = [
            (row, shape) for row, shape in zip(rows, shapes)
            if shape is not None and (row["building"] or row["amenity"] == "parking") and shape.is_valid
        ]  # fmt: skip
        dropped = (None, "shed", "garage", "garages")
        self.buildings = [(row, shape) for row, shape in kept if row["building"] not in dropped]
        self.parkings = sorted(
            ((row, shape) for row, shape in kept if row["amenity"] == "parking"), key=lambda pair: -pair[1].area
        )
        self.mapped = shapely.box(*shapely.total_bounds([shape for _, shape in self.buildings]))
        self.church = next(shape.centroid for row, shape in self.buildings if row["building"] == "church")
        self.centres = numpy.array(
            [self.on_street(street, area)[0] for area, street in VILLAGE_STREETS.items() if area != "13019W04"]
            + [(self.church.x, self.church.y)]
        )

    def area_of(self, xy: numpy.ndarray) -> numpy.ndarray:
        """Code of the neighbourhood around each point of ``xy`` (n, 2); "" outside Lille."""
        found = numpy.full(len(xy), "", dtype=object)
        for code, (_, shape) in self.areas.items():
            found[shapely.contains_xy(shape, xy[:, 0], xy[:, 1])] = code
        return found

    def from_centre(self, xy: numpy.ndarray) -> numpy.ndarray:
        """Metres from each point of ``xy`` (n, 2) to the nearest village centre."""
        return cKDTree(self.centres).query(xy)[0]

    def on_street(self, street: str, area: str, fraction: float = 0.5) -> tuple[numpy.ndarray, int]:
        """The place 6 m beside the edge that lies ``fraction`` along a street (name or highway class) in an area."""
        chosen = [
            index for index, row in enumerate(self.streets)
            if street in (row["name"], row["highway"]) and self.areas[area][1].contains(self.lines[index].centroid)
        ]  # fmt: skip
        reached = numpy.cumsum(shapely.length(self.lines[chosen]))
        edge = chosen[int(numpy.searchsorted(reached, fraction * reached[-1]))]
        place = shapely.get_coordinates(shapely.line_interpolate_point(self.lines[edge], 0.5, normalized=True))[0]
        ahead = shapely.get_coordinates(shapely.line_interpolate_point(self.lines[edge], 0.51, normalized=True))[0]
        along = (ahead - place) / numpy.hypot(*(ahead - place))
        return place + 6.0 * numpy.array([along[1], -along[0]]), edge

    def nearest_street(self, point: shapely.Point) -> str:
        """Name of the nearest street that has one."""
        named = [index for index, row in enumerate(self.streets) if row["name"]]
        return self.streets[named[int(shapely.distance(self.lines[named], point).argmin())]]["name"]


# --- dwellings -------------------------------------------------------------------------------------------------------


def parking_share(stock: list[dict]) -> dict[str, float]:
    """Share of dwellings with their own parking per building type: garages (T7.2) ÷ dwellings (T8), at most 95 %.

    "All other buildings" have no count of garages; they get the mean of the types that have one, weighted by dwellings.
    """
    share = {TYPES[row["type"]]: min(row["T7.2"] / row["T8"], PARKING_CAP) for row in stock if row["T7.2"]}
    counted = [row for row in stock if row["T7.2"]]
    mean = sum(share[TYPES[row["type"]]] * row["T8"] for row in counted) / sum(row["T8"] for row in counted)
    return {TYPES[row["type"]]: round(share.get(TYPES[row["type"]], mean), 3) for row in stock}


def street_slots(lille: Lille, generator: numpy.random.Generator) -> dict[str, numpy.ndarray]:
    """Places beside Lille's streets where a dwelling may stand: ``xy``, ``weight`` of the street, ``built`` 0–1.

    ``built`` is how many slots beside residential streets lie within 250 m, against the most built-up tenth. Places on
    another street, near the motorway, outside Lille, or where OpenStreetMap has the real buildings are left out.
    """
    xy, kind = [], []
    for row, line in zip(lille.streets, lille.lines):
        if row["highway"] not in STREET_WEIGHT or row["access"] in ("private", "no"):
            continue
        along = numpy.arange(SLOT_SPACING, line.length - SLOT_SPACING, SLOT_SPACING)
        here = shapely.get_coordinates(shapely.line_interpolate_point(line, along))
        ahead = shapely.get_coordinates(shapely.line_interpolate_point(line, along + 0.5))
        normal = (ahead - here)[:, ::-1] * (2.0, -2.0)
        for side in (-1, 1):
            setback = generator.uniform(10, 15) + generator.uniform(-2, 2, len(along))
            xy.append(here + side * numpy.clip(setback, *SETBACK)[:, None] * normal)
            kind += [row["highway"]] * len(along)
    xy, kind = numpy.concatenate(xy), numpy.array(kind)
    points = shapely.points(xy)
    carriageway = [row["highway"] not in ("path", "track", "footway", "cycleway") for row in lille.streets]
    motorway = [row["highway"].startswith("motorway") for row in lille.streets]
    keep = shapely.contains_xy(lille.municipality.buffer(-5), xy[:, 0], xy[:, 1])
    mapped = lille.mapped & lille.areas["13019W04"][1]
    keep &= ~shapely.contains_xy(mapped, xy[:, 0], xy[:, 1])
    near = shapely.STRtree(lille.lines[carriageway]).query(points, predicate="dwithin", distance=SETBACK[0] - 0.5)[0]
    keep[near] = False
    near = shapely.STRtree(lille.lines[motorway]).query(points, predicate="dwithin", distance=60.0)[0]
    keep[near] = False
    residential = cKDTree(xy[kind == "residential"])
    around = residential.query_ball_point(xy, 250.0, return_length=True)
    built = numpy.clip(around / numpy.percentile(around, 90), 0, 1)
    weight = numpy.vectorize(STREET_WEIGHT.get)(kind)
    return {"xy": xy[keep], "weight": weight[keep], "built": built[keep]}


def attraction(kind: str, slots: dict, distance: numpy.ndarray) -> numpy.ndarray:
    """How likely a building type comes to each slot: terraces and flats near the centre, houses where streets are."""
    weight, built = slots["weight"], slots["built"]
    return {
        "apartment": weight * built * numpy.exp(-distance / 350),
        "commercial": numpy.exp(-distance / 400),
        "closed": weight * built * numpy.exp(-distance / 250),
        "half_open": weight * built * (0.1 + numpy.exp(-distance / 900)),
        "open": weight * (0.03 + built**1.5),
        "other": (1.6 - weight) * (1.1 - built),
    }[kind]


def spread(count: dict[str, int], slots: dict, lille: Lille, generator: numpy.random.Generator) -> dict[str, list[int]]:
    """Choose ``count`` slots per building type at random by attraction, keeping the minimum spacing.

    Returns slot numbers per type. Raises ValueError where the streets have no room left.
    """
    distance = lille.from_centre(slots["xy"])
    tree = cKDTree(slots["xy"])
    chosen: dict[str, list[int]] = {}
    for kind, spacing in MINIMUM_SPACING.items():
        free = numpy.ones(len(slots["xy"]), dtype=bool)
        for other, taken in chosen.items():
            for near in tree.query_ball_point(slots["xy"][taken], (spacing + MINIMUM_SPACING[other]) / 2):
                free[near] = False
        # Exponential race: the smallest of time ÷ rate wins, which draws without replacement by attraction.
        race = generator.exponential(size=len(free)) / (attraction(kind, slots, distance) + 1e-9)
        chosen[kind] = []
        for slot in numpy.argsort(race, kind="stable"):
            if len(chosen[kind]) == count[kind]:
                break
            if free[slot]:
                chosen[kind].append(int(slot))
                free[tree.query_ball_point(slots["xy"][slot], spacing)] = False
        if len(chosen[kind]) < count[kind]:
            raise ValueError(f"no room for {count[kind]} of type {kind}")
    return chosen


def is_house(row: dict, shape: shapely.Geometry) -> bool:
    """Whether an OpenStreetMap building is taken for a house: tagged so, or numbered, nameless and of its size."""
    if row["building"] == "house":
        return True
    numbered = row["building"] == "yes" and tag(row, "addr:housenumber") is not None
    return numbered and not (row["name"] or row["amenity"] or row["shop"]) and 50 <= shape.area <= 350


def village_houses(lille: Lille, total: dict[str, int], generator: numpy.random.Generator) -> tuple[list, list[str]]:
    """OpenStreetMap's houses of Wechelderzande and a building type for each, derived from their outlines.

    Houses touching no other are open, one other half-open, more closed; small ones are "other". Flats and shops get
    the village's share of the municipality's number, near the church; flats take large houses.
    """
    village = lille.areas["13019W04"][1]
    houses = [pair for pair in lille.buildings if is_house(*pair) and village.contains(pair[1].centroid)]
    shapes = numpy.array([shape for _, shape in houses])
    pairs = shapely.STRtree(shapes).query(shapes, predicate="dwithin", distance=0.3)
    touching = numpy.bincount(pairs[0], minlength=len(houses)) - 1
    area = shapely.area(shapes)
    kind = numpy.select([touching > 1, touching == 1, area < SMALL_HOUSE], ["closed", "half_open", "other"], "open")
    kind = kind.astype(object)
    nearness = numpy.exp(-shapely.distance(shapes, lille.church) / 350)
    for wanted, rate in (("apartment", nearness**2 * area), ("commercial", nearness)):
        number = round(total[wanted] * len(houses) / sum(total.values()))
        free = numpy.flatnonzero((kind == "open") | (kind == "half_open"))
        race = generator.exponential(size=len(free)) / rate[free]
        kind[free[numpy.argsort(race, kind="stable")[:number]]] = wanted
    return houses, list(kind)


def demand(lille: Lille, generator: numpy.random.Generator) -> list[dict]:
    """Rows of ``demand``: a point per house or block of flats; the sums per type are Statbel's to the dwelling."""
    share = parking_share(lille.stock)
    dwellings = {TYPES[row["type"]]: row["T8"] for row in lille.stock}
    # Flats stand together: as many points as there are blocks. All other types: a point per dwelling.
    points = {**dwellings, "apartment": next(row["T1"] for row in lille.stock if row["type"] == "R4")}
    houses, house_kind = village_houses(lille, points, generator)
    slots = street_slots(lille, generator)
    chosen = spread({kind: points[kind] - house_kind.count(kind) for kind in points}, slots, lille, generator)
    placed = [
        (kind, shapely.get_coordinates(shape.point_on_surface())[0], OSM_BUILDINGS,
         "Op een huis uit OSM; woningtype afgeleid, niet gemeten.")
        for (_, shape), kind in zip(houses, house_kind)
    ]  # fmt: skip
    placed += [
        (kind, slots["xy"][slot], OSM_STREETS, "Gespreid langs de straat: plaats niet gemeten.")
        for kind in chosen for slot in chosen[kind]
    ]  # fmt: skip
    flats = dwellings["apartment"] - 2 * points["apartment"]
    sizes = 2 + generator.multinomial(flats, generator.dirichlet(numpy.full(points["apartment"], 2.0)))
    size_of_block = iter(sizes.tolist())
    rows = []
    xy = numpy.round(numpy.array([place for _, place, _, _ in placed]) * GRID) / GRID
    for number, ((kind, _, source, remark), area) in enumerate(zip(placed, lille.area_of(xy))):
        homes = next(size_of_block) if kind == "apartment" else 1
        note = ASSUMED_PARKING.get(kind, "")
        rows.append(
            {
                "id": identifier("demand", number),
                "nis": NIS,
                "area_id": area,
                "kind": "dwelling",
                "building_type": kind,
                "dwellings": homes,
                "off_street_parking_share": share[kind],
                "dwellings_without_parking": round(homes * (1 - share[kind]), 3),
                "source": f"Statbel 2025; {source}",
                "licence": f"{STATBEL_LICENCE}; {ODBL}",
                "remark": f"{remark}{note} Geen open totalen per wijk.",
                "geometry": shapely.Point(xy[number]),
            }
        )
    return rows


def area_figures(lille: Lille, rows: list[dict]) -> list[dict]:
    """Dwellings per neighbourhood, counted from the demand points (so no measurement)."""
    figures = []
    for code, (name, shape) in lille.areas.items():
        count = sum(row["dwellings"] for row in rows if row["area_id"] == code)
        figures.append(
            {
                "area_id": code,
                "name": name,
                "dwellings": count,
                "dwellings_per_ha": round(count / shape.area * 10_000, 3),
                "source": "Geteld uit de demopunten (laag demand)",
                "licence": f"{STATBEL_LICENCE}; {ODBL}",
                "remark": "Geteld uit gespreide demopunten; er zijn geen open totalen per wijk.",
            }
        )
    return figures


# --- parking bays, streets, buildings, stock -------------------------------------------------------------------------


def tag(row: dict, name: str) -> str | None:
    """Value of an OpenStreetMap tag that GDAL left in ``other_tags``."""
    found = re.search(rf'"{name}"=>"([^"]*)"', row["other_tags"] or "")
    return found.group(1) if found else None


def parking_bays(lille: Lille, slots: dict, generator: numpy.random.Generator, total: int = 60) -> list[dict]:
    """Real parkings of Wechelderzande (OpenStreetMap) and invented groups of bays in the other villages."""
    rows = []
    for row, shape in lille.parkings:
        capacity = tag(row, "capacity")
        bays = int(capacity) if capacity else max(2, round(shape.area / AREA_PER_BAY))
        count = "aantal vakken uit OSM" if capacity else "aantal vakken geschat: 25 m² per vak"
        rows.append(
            {
                "id": identifier("parking_bay", row["osm_way_id"] or row["osm_id"]), "nis": NIS, "bays": bays,
                "name": f"Parking {lille.nearest_street(shape.centroid)}, Wechelderzande", "source": OSM_BUILDINGS,
                "licence": ODBL, "remark": f"Echte parking; {count}.",
                "geometry": rounded(shape.point_on_surface()),
            }
        )  # fmt: skip
    free = lille.area_of(slots["xy"]) != "13019W04"
    race = generator.exponential(size=len(free)) / (numpy.exp(-lille.from_centre(slots["xy"]) / 450) + 1e-9)
    tree = cKDTree(slots["xy"])
    for slot in numpy.argsort(race, kind="stable"):
        if len(rows) == total:
            break
        if not free[slot]:
            continue
        free[tree.query_ball_point(slots["xy"][slot], 80.0)] = False
        place = rounded(shapely.Point(slots["xy"][slot]))
        rows.append(
            {
                "id": identifier("parking_bay", "fictief", len(rows)), "nis": NIS, "source": INVENTED, "licence": ODBL,
                "bays": int(numpy.clip(round(generator.lognormal(2.0, 0.7)), 2, 40)),
                "name": f"Parkeervakken {lille.nearest_street(place)} (fictief)", "remark": INVENTED, "geometry": place,
            }
        )  # fmt: skip
    return rows


def columns(text: str) -> tuple[Column, ...]:
    """Columns from ``"name:TYPE other"``; TEXT where no type is given."""
    return tuple(Column(name, kind or "TEXT") for name, _, kind in (word.partition(":") for word in text.split()))


def real_layers(package: GeoPackage, lille: Lille) -> None:
    """Write ``street``, ``building`` and ``building_stock``."""
    package.write(
        "street",
        "Streets and paths of Lille and 1.5 km around, split at junctions; u and v are the junctions, walkable says"
        f" whether pedestrians may use the edge. Source: {OSM_STREETS}; licence: {ODBL}.",
        columns("osm_id:INTEGER highway name walkable:INTEGER length_m:REAL u:INTEGER v:INTEGER"),
        "LINESTRING",
        [
            {key: row[key] for key in ("osm_id", "highway", "name", "walkable", "length_m", "u", "v")}
            | {"geometry": line}
            for row, line in zip(lille.streets, lille.lines)
        ],
    )
    package.write(
        "building",
        f"Buildings of Wechelderzande without sheds and garages. Source: {OSM_BUILDINGS}; licence: {ODBL}.",
        columns("osm_id building name street house_number"),
        "MULTIPOLYGON",
        [
            {
                "osm_id": row["osm_way_id"] or row["osm_id"], "building": row["building"], "name": row["name"],
                "street": tag(row, "addr:street"), "house_number": tag(row, "addr:housenumber"),
                "geometry": rounded(shape),
            }
            for row, shape in lille.buildings
        ],
    )  # fmt: skip
    package.write(
        "building_stock",
        f"Building stock of Lille by building type. Source: {STATBEL}; licence: {STATBEL_LICENCE}.",
        columns(
            "nis building_type statbel_type title buildings:INTEGER buildings_with_garage:INTEGER garages:INTEGER"
            " dwellings:INTEGER off_street_parking_share:REAL reference_year:INTEGER source licence remark"
        ),
        None,
        [
            {
                "nis": NIS, "building_type": TYPES[row["type"]], "statbel_type": row["type"], "title": row["title"],
                "buildings": row["T1"], "buildings_with_garage": row["T7.1"], "garages": row["T7.2"],
                "dwellings": row["T8"], "off_street_parking_share": parking_share(lille.stock)[TYPES[row["type"]]],
                "reference_year": 2025, "source": STATBEL, "licence": STATBEL_LICENCE,
                "remark": "T1, T7.1, T7.2 en T8. Aandeel eigen parkeerplaats: eigen aanname, T7.2 ÷ T8, hoogstens 95 %"
                + ("; hier het gemiddelde van de andere types, want T7.2 ontbreekt." if row["T7.2"] is None else "."),
            }
            for row in lille.stock
        ],
    )  # fmt: skip


def derived_layers(package: GeoPackage, lille: Lille, generator: numpy.random.Generator) -> None:
    """Write ``demand``, ``area_figures`` and ``parking_bay``."""
    dwellings = demand(lille, generator)
    package.write(
        "demand",
        "Dwellings of Lille: sums per building type are Statbel's of 2025; places are real houses in Wechelderzande and"
        " spread along streets elsewhere; there are no open totals per neighbourhood."
        f" Source: {STATBEL}, {STATBEL_LICENCE}; {OSM_STREETS}, {OSM_BUILDINGS}, {ODBL}.",
        BY_NAME["demand"].columns,
        "POINT",
        dwellings,
    )
    package.write(
        "area_figures",
        "Dwellings per neighbourhood of Lille, counted from the layer demand: no measurement."
        f" Source: {STATBEL}, {STATBEL_LICENCE}; {OSM_STREETS}, {ODBL}.",
        columns("area_id name dwellings:INTEGER dwellings_per_ha:REAL source licence remark"),
        None,
        area_figures(lille, dwellings),
    )
    package.write(
        "parking_bay",
        "Groups of parking bays: real parkings in Wechelderzande, fictitious ones (fictief) elsewhere."
        f" Source: {OSM_BUILDINGS}, {ODBL}, or invented.",
        columns("id nis name bays:INTEGER source licence remark"),
        "POINT",
        parking_bays(lille, street_slots(lille, generator), generator),
    )


def invented_layers(package: GeoPackage, lille: Lille, generator: numpy.random.Generator) -> None:
    """Write the charging infrastructure, its use and its operators."""
    invented = charging(lille)
    invented["charging_usage"] = usage(invented, generator)
    for name, rows in invented.items():
        table = BY_NAME[name]
        terms = f" Territory: {ATTRIBUTION}; {AREA_LICENCE}." if name == "operator" else ""
        description = f"{table.description}. Fictitious (fictief): invented for the demo.{terms}"
        package.write(name, description, table.columns, table.geometry, rows)


def main() -> int:
    """Build the file; 0 on success, 1 with a sentence when the source is not there."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--source", type=Path, required=True, help="folder with flanders/ and lille/")
    parser.add_argument("--output", type=Path, default=ROOT / "resources" / "demo" / "lille_base_data.gpkg")
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    if not (options.source / "lille" / "lille_streets_osm2013.gpkg").is_file():
        log.error("%s holds no Lille data. Give --source the folder that holds flanders/ and lille/.", options.source)
        return 1
    lille = Lille(options.source)
    generator = numpy.random.default_rng(int(NIS))
    with GeoPackage(options.output) as package:
        real_layers(package, lille)
        derived_layers(package, lille, generator)
        invented_layers(package, lille, generator)
    return 0


if __name__ == "__main__":
    sys.exit(main())
