"""The bundled areas and demo data: figures held against Statbel's, borders shared, invented things called so."""

from __future__ import annotations

import numpy
import pytest
import shapely
from osgeo import ogr

from evplanner_plugin import bundled
from evplanner_plugin.workspace.schema import BY_NAME

AREAS = bundled.path("areas", "flanders_areas.gpkg")
DEMO = bundled.path("demo", "lille_base_data.gpkg")

# Statbel, gebouwenpark 2025, Lille (13019): T8 (dwellings) by type, T1 of R4 (blocks of flats), T7.2 (garages).
DWELLINGS = {"closed": 397, "half_open": 1108, "open": 4420, "apartment": 1229, "commercial": 110, "other": 1133}
APARTMENT_BLOCKS = 283
GARAGES = {"closed": 269, "half_open": 861, "open": 4480, "apartment": 1005, "commercial": 81, "other": None}

INVENTED = ("operator", "charging_location", "evse", "connector", "charging_usage")


def read(path, layer):
    """Rows of a layer as dicts, with the shapely geometry under ``geometry``."""
    dataset = ogr.Open(str(path))
    assert dataset is not None, path
    rows = []
    for feature in dataset.GetLayerByName(layer):
        geometry = feature.GetGeometryRef()
        rows.append({**feature.items(), "geometry": geometry and shapely.from_wkb(bytes(geometry.ExportToWkb()))})
    return rows


def shapes(rows):
    return numpy.array([row["geometry"] for row in rows])


@pytest.fixture(scope="module")
def municipalities():
    return read(AREAS, "municipality")


@pytest.fixture(scope="module")
def neighbourhoods():
    return read(AREAS, "neighbourhood")


@pytest.fixture(scope="module")
def lille(municipalities):
    return next(row for row in municipalities if row["id"] == "13019")


@pytest.fixture(scope="module")
def demo():
    names = ("street", "building", "building_stock", "demand", "area_figures", "parking_bay", *INVENTED)
    return {name: read(DEMO, name) for name in names}


# --- areas


def test_every_flemish_municipality_is_there_once(municipalities):
    codes = {row["id"] for row in municipalities}
    assert len(municipalities) == len(codes) == 285
    assert not [code for code in codes if code.startswith("21")], "Brussels is not in Flanders"
    assert {"11002", "13019", "44021", "46030", "73109"} <= codes  # Antwerpen, Lille, Gent, BKZ (merged 2025), Voeren
    assert "11056" not in codes, "Zwijndrecht merged in 2025"


@pytest.mark.parametrize("layer", ["municipality", "neighbourhood"])
def test_areas_have_the_workspaces_columns_and_say_where_they_come_from(layer):
    rows = read(AREAS, layer)
    assert set(BY_NAME["area"].column_names()) | {"geometry"} == set(rows[0])
    for row in rows:
        assert row["level"] == layer
        assert row["source"].startswith("Wijken voor omgevingsanalyse. © gemeentebesturen, verzameld door Data")
        assert "Modellicentie Gratis Hergebruik v1.0" in row["licence"]
        assert row["remark"]
    assert bundled.path("areas", "LICENSE_wijken.md").read_text(encoding="utf-8").startswith("# Modellicentie")


@pytest.mark.parametrize("layer", ["municipality", "neighbourhood"])
def test_areas_tile_flanders_without_gap_or_overlap(layer):
    polygons = shapes(read(AREAS, layer))
    assert shapely.is_valid(polygons).all()
    assert set(shapely.get_type_id(polygons)) == {shapely.GeometryType.MULTIPOLYGON}
    whole = shapely.union_all(polygons)
    assert shapely.area(polygons).sum() == pytest.approx(whole.area, rel=1e-9), "areas overlap"
    # 13,626.03 km²: the 285 municipalities in the source, before simplification.
    assert whole.area == pytest.approx(13_626_031_015, rel=1e-3)
    # What is left open inside is Brussels (162 km²) and the Dutch parts of Baarle: no slivers.
    holes = [shapely.Polygon(ring) for part in whole.geoms for ring in part.interiors]
    assert sum(hole.area > 150e6 for hole in holes) == 1
    assert all(2 * hole.area / hole.length > 20 for hole in holes)


def test_neighbouring_municipalities_share_their_border(municipalities):
    polygons = shapes(municipalities)
    number = {row["name"]: index for index, row in enumerate(municipalities)}
    touching = shapely.STRtree(polygons).query(polygons[number["Lille"]], predicate="touches")
    names = {municipalities[index]["name"] for index in touching}
    assert names == {"Beerse", "Herentals", "Kasterlee", "Malle", "Vorselaar", "Vosselaar"}
    for name in names:
        common = shapely.intersection(polygons[number["Lille"]], polygons[number[name]])
        assert common.length > 100 and common.area == 0
    everything, other = shapely.STRtree(polygons).query(polygons, predicate="touches")
    assert len(everything) == 2 * 758 and (everything != other).all()  # as many pairs as lie within 1 m in the source


def test_neighbourhoods_fill_their_municipality(municipalities, neighbourhoods):
    assert len({row["id"] for row in neighbourhoods}) == len(neighbourhoods) == 2563
    for municipality in municipalities:
        own = [row for row in neighbourhoods if row["parent_id"] == municipality["id"]]
        assert own and all(row["nis"] == municipality["id"] for row in own)
        assert shapely.union_all(shapes(own)).symmetric_difference(municipality["geometry"]).area < 1
    assert sorted(row["name"] for row in neighbourhoods if row["nis"] == "13019") == [
        "Gierle (Lille)", "Lille (Lille)", "Poederlee (Lille)", "Wechelderzande (Lille)",
    ]  # fmt: skip


def test_municipal_figures_are_statbels(municipalities, neighbourhoods, lille):
    assert (lille["dwellings_closed"], lille["dwellings_half_open"], lille["dwellings_open"]) == (397, 1108, 4420)
    assert (lille["dwellings_apartment"], lille["dwellings_other"]) == (1229, 110 + 1133)
    assert lille["dwellings"] == 8397
    assert lille["garages"] == 269 + 861 + 4480 + 1005 + 81
    parts = ("closed", "half_open", "open", "apartment", "other")
    for row in municipalities:
        assert row["dwellings"] == sum(row[f"dwellings_{part}"] for part in parts) > 0, row["name"]
        assert row["reference_year"] == 2025 and "Statbel" in row["source"] and "CC BY 4.0" in row["licence"]
    assert {row["dwellings"] for row in neighbourhoods} == {None}, "no totals per neighbourhood are open"


# --- demo data


def test_dwellings_add_up_to_statbels_figures(demo):
    for kind, dwellings in DWELLINGS.items():
        rows = [row for row in demo["demand"] if row["building_type"] == kind]
        assert sum(row["dwellings"] for row in rows) == dwellings
        assert len(rows) == (APARTMENT_BLOCKS if kind == "apartment" else dwellings)
    assert sum(row["dwellings"] for row in demo["demand"]) == 8397
    stock = {row["building_type"]: row for row in demo["building_stock"]}
    assert {kind: row["dwellings"] for kind, row in stock.items()} == DWELLINGS
    assert {kind: row["garages"] for kind, row in stock.items()} == GARAGES


def test_parking_shares_follow_the_documented_rule(demo):
    share = {kind: min(GARAGES[kind] / DWELLINGS[kind], 0.95) for kind in DWELLINGS if GARAGES[kind]}
    share["other"] = sum(share[kind] * DWELLINGS[kind] for kind in share) / sum(DWELLINGS[kind] for kind in share)
    for row in demo["demand"]:
        assert row["off_street_parking_share"] == pytest.approx(share[row["building_type"]], abs=6e-4)
        expected = row["dwellings"] * (1 - row["off_street_parking_share"])
        assert row["dwellings_without_parking"] == pytest.approx(expected, abs=6e-4)
        assert ("aangenomen" in row["remark"]) == (row["building_type"] in ("open", "other"))


def test_dwellings_lie_in_the_neighbourhood_they_name(demo, neighbourhoods, lille):
    own = {row["id"]: row["geometry"] for row in neighbourhoods if row["nis"] == "13019"}
    points = shapes(demo["demand"])
    assert shapely.contains(lille["geometry"], points).all()
    for code, polygon in own.items():
        inside = shapely.contains(polygon, points)
        assert inside.tolist() == [row["area_id"] == code for row in demo["demand"]]


def test_dwellings_stand_on_real_houses_or_beside_real_streets(demo):
    on_house = ["Op een huis uit OSM" in row["remark"] for row in demo["demand"]]
    points = shapes(demo["demand"])
    houses = shapes([row for row in demo["building"] if row["building"] in ("house", "yes")])
    mapped = points[on_house]
    inside = shapely.STRtree(houses).query(mapped, predicate="dwithin", distance=0.2)[0]
    assert len(mapped) > 1282  # valid outlines tagged building=house in the village
    assert len(set(inside)) == len(mapped)
    spread = points[~numpy.array(on_house)]
    lived_in = ("residential", "unclassified", "tertiary", "secondary")
    streets = shapes([row for row in demo["street"] if row["highway"] in lived_in])
    distance = shapely.distance(streets[shapely.STRtree(streets).nearest(spread)], spread)
    assert distance.min() > 7 and distance.max() < 20.3
    for row, real in zip(demo["demand"], on_house):
        assert "niet gemeten" in row["remark"] and "Geen open totalen per wijk" in row["remark"]
        assert ("Gespreid langs de straat" in row["remark"]) != real


def test_terraces_and_flats_are_nearer_the_village_centre_than_open_houses(demo):
    church = next(row["geometry"] for row in demo["building"] if row["building"] == "church").centroid
    median = {}
    for kind in ("closed", "apartment", "open"):
        rows = [r for r in demo["demand"] if r["building_type"] == kind and r["area_id"] == "13019W04"]
        median[kind] = float(numpy.median(shapely.distance(shapes(rows), church)))
    assert median["closed"] < median["open"] and median["apartment"] < median["open"]


def test_area_figures_are_counted_from_the_points(demo, neighbourhoods):
    hectares = {row["id"]: row["geometry"].area / 10_000 for row in neighbourhoods}
    assert len(demo["area_figures"]) == 4
    for row in demo["area_figures"]:
        count = sum(point["dwellings"] for point in demo["demand"] if point["area_id"] == row["area_id"])
        assert row["dwellings"] == count
        assert row["dwellings_per_ha"] == pytest.approx(count / hectares[row["area_id"]], abs=1e-3)
        assert "geteld uit gespreide demopunten" in row["remark"].lower()
    assert sum(row["dwellings"] for row in demo["area_figures"]) == 8397


def test_streets_are_the_whole_real_network_and_still_connect(demo):
    assert len(demo["street"]) == 3982
    ends = {}
    for row in demo["street"]:
        coordinates = shapely.get_coordinates(row["geometry"])
        assert row["geometry"].length == pytest.approx(row["length_m"], abs=max(0.5, 0.01 * row["length_m"]))
        for node, end in ((row["u"], coordinates[0]), (row["v"], coordinates[-1])):
            ends.setdefault(node, set()).add(tuple(end))
    assert all(len(places) == 1 for places in ends.values()), "a junction lies in two places"
    assert {row["walkable"] for row in demo["street"] if row["highway"] == "motorway"} == {0}


def test_everything_invented_says_so(demo):
    for table in INVENTED:
        assert demo[table]
        for row in demo[table]:
            assert "fictief" in row["remark"].lower()
            assert "fictief" in row.get("source", row.get("name")).lower()
            assert row["nis"] == "13019"
    for table in ("operator", "charging_location"):
        assert all(row["name"].endswith("(fictief)") for row in demo[table])
    for row in demo["parking_bay"]:
        invented = "fictief" in row["name"]
        assert ("OpenStreetMap" in row["source"]) != invented
        assert row["remark"].startswith("Fictief" if invented else "Echte parking")
        assert row["bays"] >= 2 and (row["bays"] <= 40 or not invented)
    assert (len(demo["parking_bay"]), sum("fictief" in row["name"] for row in demo["parking_bay"])) == (60, 43)


def test_charging_hangs_together(demo, lille):
    locations = {row["id"]: row for row in demo["charging_location"]}
    evses = {row["id"]: row for row in demo["evse"]}
    operators = {row["id"]: row["name"] for row in demo["operator"]}
    assert len(operators) == 3
    assert {row["city"] for row in locations.values()} == {"Lille", "Gierle", "Poederlee", "Wechelderzande"}
    assert {row["access"] for row in locations.values()} == {"public", "semi_public", "private"}
    for row in locations.values():
        assert operators[row["operator_id"]] == row["operator"]
        assert lille["geometry"].contains(row["geometry"])
        assert 1 <= sum(evse["location_id"] == row["id"] for evse in evses.values()) <= 4
    for row in evses.values():
        assert row["geometry"].equals(locations[row["location_id"]]["geometry"])
    assert sorted(row["evse_id"] for row in demo["connector"]) == sorted(evses)
    for row in demo["connector"]:
        phases = 3 if row["power_type"] == "ac_3_phase" else 1
        watts = row["max_voltage"] * row["max_amperage"] * phases
        assert row["power_kw"] == evses[row["evse_id"]]["power_kw"] == pytest.approx(watts / 1000, rel=0.01)
    assert all(row["geometry"].equals(lille["geometry"]) for row in demo["operator"])


def test_usage_is_possible_and_spans_a_year(demo):
    evses = {row["id"]: row for row in demo["evse"]}
    months = sorted({row["month"] for row in demo["charging_usage"]})
    assert (len(months), months[0], months[-1]) == (12, "2025-11", "2026-10")
    seen = {(row["evse_id"], row["month"]) for row in demo["charging_usage"]}
    assert len(seen) == len(demo["charging_usage"])
    for row in demo["charging_usage"]:
        evse = evses[row["evse_id"]]
        assert row["location_id"] == evse["location_id"]
        assert row["month"] > str(evse["opened"])[:7].replace("/", "-"), "use before the opening"
        assert 0 < row["charging_hours"] < row["connected_hours"] <= 744
        assert row["energy_kwh"] <= row["charging_hours"] * evse["power_kw"]
        assert 1 <= row["unique_cards"] <= row["sessions"]
    busy = {row["evse_id"] for row in demo["charging_usage"] if row["energy_kwh"] > 250}
    assert 3 <= len(busy) < len(evses) / 2


def test_layers_say_their_source_and_licence(demo):
    dataset = ogr.Open(str(DEMO))
    for name in demo:
        description = dataset.GetLayerByName(name).GetMetadataItem("DESCRIPTION")
        if name in INVENTED:
            assert "fictief" in description
        else:
            assert "ODbL 1.0" in description or "CC BY 4.0" in description
    for name in ("demand", "area_figures", "parking_bay", "building_stock"):
        assert all(row["source"] and row["licence"] for row in demo[name]), name
    for name in ("demand", *INVENTED):
        assert set(BY_NAME[name].column_names()) | {"geometry"} == set(demo[name][0])
        assert len({row["id"] for row in demo[name]}) == len(demo[name])


def test_bundled_files_stay_small():
    assert AREAS.stat().st_size < 4.2e6
    assert DEMO.stat().st_size < 4.0e6
